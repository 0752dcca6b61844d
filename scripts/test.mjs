/**
 * `npm test`: set-up if needed, then types, lint, unit and server tests, the builds, and the browser tests.
 * It closes with one line, `N passed, N failed, N skipped`, and names every skipped test with its reason.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { buildExtension } from './lib/build.mjs';
import { command } from './lib/command.mjs';
import { inRoot } from './lib/paths.mjs';
import { run, say, step } from './lib/say.mjs';
import { ensureDependencies } from './lib/setup.mjs';

const bin = (name, ...parts) => inRoot('node_modules', name, ...parts);

/** A run that could not try a browser or a database is not a green run where machines judge. */
const MUST_RUN_IN_CI = /browser|chromium|firefox|postgres|database/i;

/** One program that passes or fails as a whole. */
async function check(name, args) {
  const { code, output } = await step(name, () => command(process.execPath, args));
  if (code !== 0) say(`${output.trimEnd()}\n`);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}

/** One run of vitest; a run that ends without counts is one failure. */
async function vitest(name, args) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'sidelight-test-'));
  const countsFile = path.join(folder, 'counts.json');
  try {
    say(`… ${name}`);
    const { code } = await command(
      process.execPath,
      [bin('vitest', 'vitest.mjs'), 'run', ...args, '--reporter=default', `--reporter=${inRoot('scripts', 'lib', 'skips-reporter.mjs')}`],
      { show: true, env: { SIDELIGHT_COUNTS: countsFile } },
    );
    if (!existsSync(countsFile)) return { passed: 0, failed: 1, skipped: [] };
    const counts = JSON.parse(readFileSync(countsFile, 'utf8'));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function builds() {
  try {
    for (const browser of ['chrome', 'firefox']) await step(`Building the extension for ${browser}`, () => buildExtension(browser));
    return { passed: 1, failed: 0, skipped: [] };
  } catch (error) {
    say(error.message);
    return { passed: 0, failed: 1, skipped: [] };
  }
}

/** The pictures of the gallery are compared where they can be drawn as they were taken. */
async function gallery() {
  const { findBrowser } = await import('./browser/find.mjs');
  const name = 'Pictures of the gallery';
  if (!findBrowser('chrome')) return { passed: 0, failed: 0, skipped: [{ name, reason: 'no Chromium browser was found' }] };
  const { code, output } = await step(name, () => command(process.execPath, [inRoot('scripts', 'gallery.mjs'), '--check']));
  if (code !== 0) say(`${output.trimEnd()}\n`);
  const [, elsewhere] = /^(.*) Skipped\.$/m.exec(output) ?? [];
  if (elsewhere) return { passed: 0, failed: 0, skipped: [{ name, reason: 'drawn here with other fonts than those they were taken with' }] };
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: [] };
}

await run(async () => {
  await ensureDependencies();
  const results = [
    await check('Types', [bin('typescript', 'bin', 'tsc'), '--noEmit']),
    await check('Lint', [bin('eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']),
    await builds(),
    await vitest('Unit and server tests', []),
    await vitest('Browser tests', ['--config', 'vitest.e2e.config.ts']),
    await gallery(),
  ];
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const result of results) {
    total.passed += result.passed;
    total.failed += result.failed;
    total.skipped.push(...result.skipped);
  }
  if (total.skipped.length > 0) {
    say('\nSkipped:');
    for (const { name, reason } of total.skipped) say(`  ${name}${reason ? ` (${reason})` : ''}`);
  }
  const unjudged = total.skipped.filter(({ name, reason }) => MUST_RUN_IN_CI.test(`${name} ${reason}`));
  if (process.env.CI && unjudged.length > 0) say(`\n${unjudged.length} tests need a browser or a database that is missing: not a green run.`);
  say(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped.length} skipped`);
  return total.failed > 0 || (process.env.CI && unjudged.length > 0) ? 1 : 0;
});
