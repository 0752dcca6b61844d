/** The backend as a process of its own: told to stop, killed in mid-ingest, started twice, started wrongly. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../../server/config';
import { startServer } from '../../../server/main';
import { startNewsroom, type Newsroom } from '../../newsroom/server';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const KILLS = 5;

interface Running {
  child: ChildProcess;
  output(): string;
  /** Exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

let folder: string;
let newsroom: Newsroom;
const children = new Set<ChildProcess>();

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sidelight-stops-'));
  newsroom = await startNewsroom();
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  await newsroom.stop();
  rmSync(folder, { recursive: true, force: true });
});

const settings = (data: string): Record<string, string> => ({
  SIDELIGHT_PORT: '0',
  SIDELIGHT_DATA: path.join(folder, data),
  SIDELIGHT_FEEDS: newsroom.feeds.join(','),
  SIDELIGHT_RESOLVE: newsroom.hosts.map((host) => `${host}=${newsroom.address}`).join(','),
  SIDELIGHT_HOST_SPACING_MS: '0',
  SIDELIGHT_COMPOSE_AFTER_MS: '0',
  SIDELIGHT_LOG: 'warn',
});

const serve = (environment: Record<string, string>): Running => command(environment, 'serve');

function command(environment: Record<string, string>, ...words: string[]): Running {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/cli/sidelight.ts', ...words], { cwd: ROOT, env: { ...process.env, DATABASE_URL: '', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.once('close', (code, signal) => (children.delete(child), resolve(code ?? signal))));
  return { child, output: () => output, ended };
}

async function listening({ output, ended }: Running): Promise<void> {
  let over = false;
  void ended.then(() => (over = true));
  while (!output().includes('Sidelight is at')) {
    if (over) throw new Error(`it ended at once: ${output()}`);
    await wait(20);
  }
}

/** What a data folder holds when all is read: each article's address and its story. */
async function held(data: string) {
  const server = await startServer(readConfig({ ...settings(data), SIDELIGHT_LOG: 'silent' }));
  try {
    await server.idle();
    const { rows } = await server.store.db.query<{ url: string; story: number | null; told: number }>(
      `SELECT a.url, a.story_id AS story, (SELECT count(*)::int FROM stories s, jsonb_array_elements(s.story->'coverage') c WHERE s.merged_into IS NULL AND c->>'url' = a.url) AS told FROM articles a ORDER BY a.url`,
    );
    return rows;
  } finally {
    await server.stop();
  }
}

describe('the backend as a process', () => {
  it('stops cleanly when it is told to, in the middle of its work', async () => {
    const running = serve(settings('stopped'));
    await listening(running);
    await wait(300);
    running.child.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.output()).not.toMatch(/error|fault|\n\s+at /i);
    expect((await held('stopped')).map(({ url }) => url)).toEqual(newsroom.articles.map(({ url }) => url).sort());
  }, 60_000);

  it(`loses and doubles nothing when it is killed ${KILLS} times in mid-ingest`, async () => {
    for (let i = 0; i < KILLS; i++) {
      const running = serve(settings('killed'));
      await listening(running);
      // Each time a little later, so that each step is met.
      await wait(150 + i * 250);
      running.child.kill('SIGKILL');
      expect(await running.ended).toBe('SIGKILL');
    }
    const articles = await held('killed');
    expect(articles.map(({ url }) => url)).toEqual(newsroom.articles.map(({ url }) => url).sort());
    for (const { url, story, told } of articles) expect({ url, story: typeof story, told }).toEqual({ url, story: 'number', told: 1 });
  }, 120_000);

  it('refuses a folder that another process has, with one sentence', async () => {
    const first = serve(settings('twice'));
    await listening(first);
    const second = serve(settings('twice'));
    expect(await second.ended).toBe(1);
    expect(second.output().trim().split('\n')).toHaveLength(1);
    expect(second.output()).toMatch(/another|already|in use/i);
    // An operator's commands are no second backend: they go through the one that runs.
    const added = command(settings('twice'), 'feeds', 'add', newsroom.feeds[0] ?? '');
    expect([await added.ended, added.output()]).toEqual([0, expect.stringContaining('0 added, 1 known before')]);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);
  }, 60_000);

  it.each([
    ['a setting that is none', { SIDELIGHT_PROT: '1' }, /SIDELIGHT_PROT: there is no such setting/],
    ['values that are none', { SIDELIGHT_PORT: 'http', SIDELIGHT_ROLES: 'king' }, /SIDELIGHT_PORT.*SIDELIGHT_ROLES/],
    ['a database that is not there', { DATABASE_URL: 'postgres://nobody@database.invalid/none' }, /database/i],
  ])('says in one line, without a trace, what is wrong with %s', async (_, more, words) => {
    const running = serve({ ...settings('wrong'), ...more });
    expect(await running.ended).toBe(1);
    const lines = running.output().trim().split('\n');
    expect(lines.join('\n')).toMatch(words);
    expect(lines).toHaveLength(1);
  }, 60_000);

  it('says which folder cannot be written', async () => {
    const file = path.join(folder, 'file');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, 'not a folder');
    const running = serve({ ...settings('x'), SIDELIGHT_DATA: path.join(file, 'data') });
    expect(await running.ended).toBe(1);
    expect(running.output()).toContain(file);
    expect(running.output()).not.toMatch(/\n\s+at /);
  }, 60_000);
});
