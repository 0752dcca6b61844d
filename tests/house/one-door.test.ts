import path from 'node:path';
import tseslint from 'typescript-eslint';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import house from '../../scripts/lint/house.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

function lint(file: string, code: string): string[] {
  const linter = new Linter({ cwd: ROOT });
  const config = [{ files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, plugins: { house }, rules: { 'house/one-door': 'error' } }];
  return linter.verify(code, config as Linter.Config[], path.join(ROOT, file)).map((message) => message.message);
}

describe('the one fetch door', () => {
  it.each([
    ['server/quotes/yahoo.ts', `const answer = await fetch('https://quotes.example');`],
    ['server/quotes/yahoo.ts', `globalThis.fetch('https://quotes.example');`],
    ['server/quotes/yahoo.ts', `globalThis['fetch']('https://quotes.example');`],
    ['server/quotes/yahoo.ts', `use({ fetch });`],
    ['server/models/chat.ts', `import { request } from 'undici';`],
    ['server/models/chat.ts', `import https from 'node:https';`],
    ['server/models/chat.ts', `import { get } from 'http';`],
    ['server/models/chat.ts', `import { connect, createServer } from 'node:net';`],
    ['server/jobs/read.ts', `export { request } from 'node:http';`],
    ['server/jobs/read.ts', `const http = await import('node:http');`],
    ['server/jobs/read.ts', `const dns = require('dns');`],
    ['server/ingest/feeds.ts', `import { resolve } from 'node:dns/promises';`],
    ['engine/articles/read.ts', `new WebSocket('wss://paper.example');`],
  ])('is the only way out of %s: %s', (file, code) => {
    expect(lint(file, code)).toEqual([expect.stringContaining('the fetch door')]);
  });

  it.each([
    ['server/ingest/door.ts', `import { request } from 'undici';`],
    ['server/ingest/connect.ts', `import { lookup } from 'node:dns';`],
    ['server/api/listen.ts', `import { createServer, type Server } from 'node:http';`],
    ['server/api/listen.ts', `import type { Socket } from 'node:net';`],
    ['server/quotes/yahoo.ts', `export const quote = (door: Door) => door.fetch('https://quotes.example');`],
    ['server/quotes/yahoo.ts', `function use(fetch: Fetch) { return fetch('https://quotes.example'); }`],
    ['tests/server/api/app.test.ts', `await fetch('http://127.0.0.1');`],
  ])('lets %s do what it may: %s', (file, code) => {
    expect(lint(file, code)).toEqual([]);
  });
});
