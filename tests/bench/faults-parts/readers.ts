/** Readers who ask all the time: what share of them is answered, how quickly, and when an article is first found. */
import http from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { shardOf } from '../../../engine/contract/index-shard';
import { pick } from './invented';

export interface Readers {
  /** Milliseconds from an article's coming out to its being found in the index, for those found. */
  readonly found: ReadonlyMap<string, number>;
  report(): string[];
  stop(): Promise<void>;
}

interface Answer {
  status: number;
  body: Buffer;
}

const TIMEOUT_MS = 5000;
const EVERY_MS = 20;
const LOOK_EVERY_MS = 500;
const HEADER = 12;
const ENTRY = 14;

const agent = new http.Agent({ keepAlive: true });

function get(url: string): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = http.get(url, { agent, timeout: TIMEOUT_MS }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body: Buffer.concat(chunks) }));
      response.once('error', reject);
    });
    request.once('timeout', () => request.destroy(new Error('no answer in time')));
    request.once('error', reject);
  });
}

const percentile = (times: readonly number[], share: number): string => ([...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0).toFixed(1);

/** Reads from any of the addresses; one that does not answer is asked no second time, the next one is, as behind a proxy. */
export function startReaders(bases: readonly string[], outAt: (key: string) => number | null): Readers {
  const tallies = new Map<string, { asked: number; answered: number; byNext: number; times: number[] }>();
  const refusals = new Map<string, number>();
  const found = new Map<string, number>();
  const stories: number[] = [];
  let bits = 0;
  let stopped = false;

  const ask = async (kind: string, path: string): Promise<Answer | null> => {
    const tally = tallies.get(kind) ?? { asked: 0, answered: 0, byNext: 0, times: [] };
    tallies.set(kind, tally);
    tally.asked++;
    const started = performance.now();
    const first = Math.floor(Math.random() * bases.length);
    for (let i = 0; i < bases.length; i++) {
      try {
        const answer = await get(`${bases[(first + i) % bases.length]}${path}`);
        if (answer.status >= 500) throw new Error(`status ${answer.status}`);
        tally.answered++;
        tally.times.push(performance.now() - started);
        if (i > 0) tally.byNext++;
        return answer;
      } catch (error) {
        const { code, message } = error as NodeJS.ErrnoException;
        const reason = `${kind}: ${code ?? message}`;
        refusals.set(reason, (refusals.get(reason) ?? 0) + 1);
      }
    }
    return null;
  };

  const reading = async (): Promise<void> => {
    for (let i = 0; !stopped; i++) {
      const kind = ['shard', 'story', 'story', 'headlines', 'search', 'list'][i % 6] ?? 'shard';
      if (kind === 'shard') await ask(kind, `/v1/index/${bits}/0`);
      else if (kind === 'headlines') await ask(kind, '/v1/headlines/en');
      else if (kind === 'search') await ask(kind, '/v1/search?q=bridge');
      else if (kind === 'list') await ask(kind, '/v1/stories');
      else if (stories.length > 0) await ask(kind, `/v1/stories/${pick(stories, Math.random)}`);
      await wait(EVERY_MS);
    }
  };

  /** Looks through the whole index for articles that are there for the first time. */
  const looking = async (): Promise<void> => {
    while (!stopped) {
      const manifest = await ask('manifest', '/v1/index');
      if (manifest) bits = (JSON.parse(manifest.body.toString()) as { bits: number }).bits;
      const now = Date.now();
      for (let shard = 0; shard < 2 ** bits && manifest; shard++) {
        const answer = await ask('shard', `/v1/index/${bits}/${shard}`);
        for (let at = HEADER; answer?.status === 200 && at < answer.body.length; at += ENTRY) {
          const key = answer.body.toString('hex', at, at + 8);
          const out = found.has(key) ? null : outAt(key);
          if (out === null) continue;
          found.set(key, now - out);
          stories.push(answer.body.readUInt32BE(at + 8));
        }
      }
      await wait(LOOK_EVERY_MS);
    }
  };

  const running = Promise.all([reading(), looking()]);
  return {
    found,
    report() {
      const lines = [...tallies].map(([kind, { asked, answered, byNext, times }]) => {
        return `${kind.padEnd(9)} ${asked} asked, ${((100 * answered) / asked).toFixed(3)} % answered (${byNext} by the other process), p50 ${percentile(times, 0.5)} ms, p99 ${percentile(times, 0.99)} ms, longest ${percentile(times, 1)} ms`;
      });
      const all = [...tallies.values()];
      const [asked, answered] = [all.reduce((sum, one) => sum + one.asked, 0), all.reduce((sum, one) => sum + one.answered, 0)];
      return [...lines, `all       ${asked} asked, ${((100 * answered) / asked).toFixed(3)} % answered`, ...[...refusals].map(([reason, times]) => `  one process did not answer: ${reason} (${times})`)];
    },
    async stop() {
      stopped = true;
      await running;
      agent.destroy();
    },
  };
}

/** Story and outlets of every entry of an API's index, by the hexadecimal first bytes of the key. */
export async function wholeIndex(base: string): Promise<Map<string, { story: number; outlets: number }>> {
  const { bits } = JSON.parse((await get(`${base}/v1/index`)).body.toString()) as { bits: number };
  const entries = new Map<string, { story: number; outlets: number }>();
  for (let shard = 0; shard < 2 ** bits; shard++) {
    const { body } = await get(`${base}/v1/index/${bits}/${shard}`);
    for (let at = HEADER; at < body.length; at += ENTRY) {
      const key = body.subarray(at, at + 8);
      if (shardOf(key, bits) !== shard) throw new RangeError(`a key of another shard is in shard ${shard}`);
      entries.set(key.toString('hex'), { story: body.readUInt32BE(at + 8), outlets: body.readUInt16BE(at + 12) });
    }
  }
  return entries;
}

export { get };
