/** Bundles one of our TypeScript programs into dist/, so that Node runs it at once; packages stay outside. */
import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DIST, inRoot, ROOT } from './paths.mjs';

/** Bundles `entry` (from the root) and gives the file to run. Programs started at the same time do not disturb each other. */
export async function bundle(name, entry) {
  const esbuild = await import('esbuild');
  const result = await esbuild.build({
    entryPoints: [inRoot(entry)],
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'inline',
    write: false,
    logLevel: 'error',
  });
  const [file] = result.outputFiles;
  const target = path.join(DIST, `${name}.mjs`);
  mkdirSync(DIST, { recursive: true });
  // A rename is atomic: another run sees the old program or the new one, never half of one.
  const draft = `${target}.${randomUUID()}`;
  writeFileSync(draft, file.contents);
  renameSync(draft, target);
  return target;
}

function* filesBelow(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(file);
    else yield file;
  }
}

/** A fingerprint of files and folders (from the root), by their names, sizes and times of change. */
export function fingerprint(places) {
  const hash = createHash('sha256');
  for (const place of places) {
    const full = inRoot(place);
    if (!existsSync(full)) continue;
    for (const file of statSync(full).isDirectory() ? filesBelow(full) : [full]) {
      const { size, mtimeMs } = statSync(file);
      hash.update(`${path.relative(ROOT, file)}|${size}|${mtimeMs}\n`);
    }
  }
  return hash.digest('hex');
}

export function forget(file) {
  if (existsSync(file)) unlinkSync(file);
}
