/** `npm start` where it cannot go on: one sentence that says what to do, no stack trace, and an end. */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, describe, it } from 'vitest';

const ROOT = path.resolve(import.meta.dirname, '../..');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidelight-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Ended {
  code: number | null;
  errors: string;
}

function start(args: readonly string[], environment: Record<string, string> = {}): Promise<Ended> {
  const child = spawn(process.execPath, ['scripts/start.mjs', ...args], { cwd: ROOT, env: { ...process.env, SIDELIGHT_HOME: path.join(folder, 'home'), ...environment }, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, errors })));
}

const oneSentence = /^Sidelight could not go on: [^\n]+\n$/;

describe('npm start, where it cannot go on', () => {
  it('names a port that is in use and how to take another, and ends', async () => {
    const squatter = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => squatter.once('listening', resolve));
    const { port } = squatter.address() as AddressInfo;
    const { code, errors } = await start(['--no-browser', '--port', String(port)]);
    squatter.close();
    expect(errors).toMatch(oneSentence);
    expect(errors).toContain(`port ${port} is in use`);
    expect(errors).toContain('--port');
    expect(code).toBe(1);
  });

  it('names a folder that cannot be written to', async () => {
    const file = path.join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, errors } = await start(['--no-browser', '--port', '1'], { SIDELIGHT_HOME: path.join(file, 'home') });
    expect(errors).toMatch(oneSentence);
    expect(errors).toContain('SIDELIGHT_HOME');
    expect(code).toBe(1);
  });

  it.each([
    [['--port', '99999'], '--port'],
    [['--browser', 'lynx'], '--browser'],
    [['--wrong'], '--wrong'],
  ])('refuses the options %j by name', async (args, named) => {
    const { code, errors } = await start(args);
    expect(errors).toMatch(oneSentence);
    expect(errors).toContain(named);
    expect(code).toBe(1);
  });

  it('says how to get a browser where the one that was asked for is missing', async () => {
    const { code, errors } = await start(['--browser', 'firefox'], { SIDELIGHT_FIREFOX: path.join(folder, 'no-such-browser') });
    expect(errors).toMatch(oneSentence);
    expect(errors).toContain('install');
    expect(code).toBe(1);
  });
});
