/** The gallery as a folder of plain files, and a server for it. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { DIST, inRoot } from './paths.mjs';

const PAGE = `<!doctype html>
<html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Sidelight gallery</title>
<link rel="stylesheet" href="gallery.css"></head><body><div id="root"></div><script type="module" src="gallery.js"></script></body></html>
`;

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };

/** Outside an extension the polyfill refuses to load; the gallery needs nothing of it. */
const noPolyfill = {
  name: 'no-polyfill',
  setup(build) {
    build.onResolve({ filter: /^webextension-polyfill$/ }, () => ({ path: 'polyfill', namespace: 'none' }));
    build.onLoad({ filter: /.*/, namespace: 'none' }, () => ({ contents: 'export default {}' }));
  },
};

/** Builds the gallery and gives its folder. */
export async function buildGallery() {
  const esbuild = await import('esbuild');
  const folder = path.join(DIST, 'gallery');
  mkdirSync(folder, { recursive: true });
  const common = { bundle: true, logLevel: 'error', sourcemap: 'inline' };
  await esbuild.build({
    ...common, entryPoints: [inRoot('tests/gallery/page.tsx')], outfile: path.join(folder, 'gallery.js'), format: 'esm', target: 'es2022', jsx: 'automatic', plugins: [noPolyfill],
    define: { 'import.meta.env': '{}' },
  });
  writeFileSync(path.join(folder, 'index.html'), PAGE);
  cpSync(inRoot('public/_locales'), path.join(folder, '_locales'), { recursive: true });
  return folder;
}

/** Serves a folder on loopback. @returns {Promise<{ address: string, stop(): Promise<void> }>} */
export async function serveFolder(folder, port = 0) {
  const server = http.createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery');
    const file = path.join(folder, path.normalize(pathname === '/' ? '/index.html' : decodeURIComponent(pathname)));
    const bytes = file.startsWith(folder) ? await readFile(file).catch(() => null) : null;
    if (!bytes) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': `${TYPES[path.extname(file)] ?? 'application/octet-stream'}; charset=utf-8` }).end(bytes);
  });
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
