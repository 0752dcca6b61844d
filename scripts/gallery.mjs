/**
 * The gallery: every state of the sidebar, the popup, the options and the welcome page. `npm run gallery` serves it; `-- --check` compares it with the pictures in
 * tests/gallery/pictures; `-- --update` takes them anew; `-- --shots FOLDER` takes them elsewhere.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findBrowser } from './browser/find.mjs';
import { buildGallery, serveFolder } from './lib/gallery.mjs';
import { inRoot } from './lib/paths.mjs';
import { PlainError, run, say, step } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const PICTURES = inRoot('tests', 'gallery', 'pictures');
const MADE_WITH = 'made-with.json';
/** More pixels than this have to differ before a picture counts as another. */
const MOST_DIFFERING = 0.001;
const PORT = 8790;

const shotsOf = (scenes) => scenes.flatMap((scene) => ['light', 'dark'].map((theme) => ({ scene, theme })));
const nameOf = ({ scene, theme }) => `${scene}.${theme}.png`;

async function takeAll(studio, folder) {
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.endsWith('.png')) unlinkSync(path.join(folder, old));
  for (const shot of shotsOf(studio.scenes)) writeFileSync(path.join(folder, nameOf(shot)), await studio.small(await studio.take(shot)));
  writeFileSync(path.join(folder, MADE_WITH), `${JSON.stringify({ fonts: studio.fonts })}\n`);
}

/** Compares with what is kept; what differs is put beside it for a person to look at. */
async function check(studio) {
  const { fonts } = JSON.parse(readFileSync(path.join(PICTURES, MADE_WITH), 'utf8'));
  if (fonts !== studio.fonts) {
    say(`The pictures were taken with another browser or other fonts (${fonts}; here ${studio.fonts}), so they are not compared. Skipped.`);
    return 0;
  }
  const faults = [];
  for (const shot of shotsOf(studio.scenes)) {
    const file = path.join(PICTURES, nameOf(shot));
    const now = await studio.take(shot);
    const share = existsSync(file) ? await studio.differing(readFileSync(file, 'base64'), now) : 1;
    if (share <= MOST_DIFFERING) continue;
    const beside = inRoot('dist', 'gallery', nameOf(shot));
    writeFileSync(beside, now, 'base64');
    faults.push(`${nameOf(shot)}: ${existsSync(file) ? `${(share * 100).toFixed(2)} % of it differs` : 'there is no picture of it'}; as it is now: ${beside}`);
  }
  for (const fault of faults) say(fault);
  say(faults.length === 0 ? `${shotsOf(studio.scenes).length} pictures, all as they were.` : 'If that is as it should be: npm run gallery -- --update');
  return faults.length === 0 ? 0 : 1;
}

await run(async () => {
  const [wish, folder] = process.argv.slice(2);
  await ensureDependencies();
  const built = await step('Building the gallery', buildGallery);
  if (!wish) {
    const server = await serveFolder(built, PORT);
    say(`The gallery is at ${server.address}. Ctrl-C ends it.`);
    await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve));
    await server.stop();
    return 0;
  }
  const found = findBrowser('chrome');
  if (!found) throw new PlainError('the pictures are taken in Chromium or Chrome, and there is none here.');
  const { openStudio } = await import('./lib/pictures.mjs');
  const studio = await openStudio(found, built);
  try {
    if (wish === '--check') return await check(studio);
    if (wish !== '--update' && !(wish === '--shots' && folder)) throw new PlainError(`there is no "${wish}" here; --check, --update and --shots FOLDER are.`);
    await takeAll(studio, wish === '--update' ? PICTURES : path.resolve(folder));
    return 0;
  } finally {
    await studio.stop();
  }
});
