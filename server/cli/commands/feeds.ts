/** `sidelight feeds`: the sources, and what can be done with them. */
import { readFileSync } from 'node:fs';
import { readConfig } from '../../config';
import { discoverFeeds } from '../../ingest/discover';
import { openDoor, Refused, type Door } from '../../ingest/door';
import { NotAFeed } from '../../ingest/feeds';
import { decodeHtml } from '../../ingest/html';
import { faultOf } from '../../ingest/refused';
import { dailyLimit } from '../../ingest/take-feed';
import { readOpml, writeOpml } from '../../ingest/opml';
import { OperatorFault } from '../../store/db';
import { addSources, limitSource, listSources, removeSource } from '../../store/sources';
import { openStoreBeside, type Store } from '../../store/store';
import { UsageFault } from './usage';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

function addressOf(word: string): string {
  const address = /^https?:\/\//.test(word) ? word : `https://${word}`;
  if (!URL.canParse(address)) throw new UsageFault(`"${word}" is no address.`);
  return new URL(address).href;
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStoreBeside(readConfig(process.env));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

async function withDoor<T>(work: (door: Door) => Promise<T>): Promise<T> {
  const door = openDoor(readConfig(process.env));
  try {
    return await work(door);
  } catch (error) {
    if (error instanceof Refused || error instanceof NotAFeed) throw new OperatorFault(error.message);
    if (error instanceof Error && 'code' in error) throw new OperatorFault(`the address cannot be reached: ${faultOf(error)}.`);
    throw error;
  } finally {
    await door.close();
  }
}

async function add(words: readonly string[]): Promise<number> {
  if (words.length === 0) throw new UsageFault('feeds add needs an address.');
  let missing = 0;
  const urls: { url: string; site: string | null }[] = [];
  for (const word of words) {
    const address = addressOf(word);
    const found = await withDoor((door) => discoverFeeds(door, address));
    if (found.length === 0) {
      process.stderr.write(`sidelight: no feed was found at ${address}.\n`);
      missing++;
    }
    urls.push(...found.map(({ url, site }) => ({ url, site })));
  }
  const added = await withStore(({ db }) => addSources(db, urls));
  for (const { url } of urls) say(url);
  say(`${added} added, ${urls.length - added} known before`);
  return missing > 0 ? 1 : 0;
}

async function list(): Promise<number> {
  const sources = await withStore(({ db }) => listSources(db));
  const { sourceItemsPerDay } = readConfig(process.env);
  for (const source of sources) {
    const { id, url, items, fetched_at, failures, last_error, next_at, cut, notice, hub } = source;
    const state = last_error ? `${failures} ${failures === 1 ? 'failure' : 'failures'}: ${last_error}; next try ${next_at.toISOString()}` : fetched_at ? `fetched ${fetched_at.toISOString()}` : 'not fetched yet';
    say(`${String(id).padStart(5)}  ${url}  ${items} items, at most ${dailyLimit(source, sourceItemsPerDay)} a day  ${state}${hub ? `  hub ${hub}` : ''}`);
    if (cut > 0) say(`       ${cut} turned away so far; last: ${notice ?? ''}`);
  }
  say(`${sources.length} sources`);
  return 0;
}

async function test(words: readonly string[]): Promise<number> {
  const [word] = words;
  if (!word) throw new UsageFault('feeds test needs an address.');
  const found = await withDoor((door) => discoverFeeds(door, addressOf(word)));
  if (found.length === 0) throw new OperatorFault(`no feed was found at ${word}.`);
  for (const { url, feed } of found) {
    say(`${url}: ${feed.title ?? 'untitled'}, ${feed.items.length} items${feed.sitemaps.length > 0 ? `, ${feed.sitemaps.length} sitemaps` : ''}`);
    for (const item of feed.items.slice(0, 5)) say(`  ${item.date ?? 'no date'}  ${item.title || 'no headline'}  ${item.url}`);
  }
  return 0;
}

async function remove(words: readonly string[]): Promise<number> {
  const [which] = words;
  if (!which) throw new UsageFault('feeds remove needs an address or an ID.');
  const removed = await withStore(({ db }) => removeSource(db, which));
  if (!removed) throw new OperatorFault(`there is no source ${which}.`);
  say(`removed ${which}`);
  return 0;
}

async function limit(words: readonly string[]): Promise<number> {
  const [which, most] = words;
  if (!which || !most) throw new UsageFault('feeds limit needs an address or an ID, and a number or "default".');
  if (most !== 'default' && !/^\d{1,7}$/.test(most)) throw new UsageFault(`"${most}" is no number of items a day.`);
  const found = await withStore(({ db }) => limitSource(db, which, most === 'default' ? null : Number(most)));
  if (!found) throw new OperatorFault(`there is no source ${which}.`);
  say(most === 'default' ? `${which}: as configured` : `${which}: at most ${most} items a day`);
  return 0;
}

async function importFile(words: readonly string[]): Promise<number> {
  const [file] = words;
  if (!file) throw new UsageFault('feeds import needs a file.');
  let text: string;
  try {
    text = decodeHtml(readFileSync(file));
  } catch (error) {
    throw new OperatorFault(`${file} cannot be read: ${(error as Error).message}.`);
  }
  try {
    const found = readOpml(text);
    const added = await withStore(({ db }) => addSources(db, found.map(({ url }) => ({ url }))));
    say(`${added} added, ${found.length - added} known before`);
    return 0;
  } catch (error) {
    if (error instanceof NotAFeed) throw new OperatorFault(`${file} cannot be imported: ${error.message}.`);
    throw error;
  }
}

async function exportAll(): Promise<number> {
  const sources = await withStore(({ db }) => listSources(db));
  process.stdout.write(writeOpml(sources.map(({ url, title, outlet_name }) => ({ url, title: outlet_name ?? title })), new Date()));
  return 0;
}

const ACTIONS: Record<string, (words: readonly string[]) => Promise<number>> = { add, list, test, remove, limit, import: importFile, export: exportAll };

export async function feeds(words: readonly string[]): Promise<number> {
  const [name = 'list', ...rest] = words;
  const action = ACTIONS[name];
  if (!action) throw new UsageFault(`feeds does not know "${name}".`);
  return action(rest);
}
