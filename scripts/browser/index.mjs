/** Real browsers with the extension in them: see `launch.mjs` and `reader.mjs` for how to use them. */
export * from './find.mjs';
export * from './launch.mjs';
export * from './proxy.mjs';
export * from './reader.mjs';
