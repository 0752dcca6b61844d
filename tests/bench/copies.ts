/**
 * Whether copies of an article are told from independent reports of the same event.
 *
 * Of development stories of two or more articles one article each is copied, as newsrooms do: word for word; with another
 * headline, paragraphs cut, a local lead, other quotation marks, blanks and words; with an agency's credit in a dateline, a byline or
 * at the foot; or with a canonical link. The story's other articles must not be called copies. The draw is seeded by the
 * first argument (1 if absent). `SIDELIGHT_SHARED` names the data's folder, which is read in place.
 */
import { spawn } from 'node:child_process';
import { developmentRows } from '../../scripts/lib/development';

interface Row {
  id: string;
  url: string;
  outlet: string;
  title: string;
  text: string;
  publishedAt: string | null;
  language: string;
  storyId: string;
  canonicalUrl?: string;
  authors?: string[];
}

const KINDS = ['word for word', 'edited', 'dateline', 'byline', 'foot', 'canonical'] as const;
type Kind = (typeof KINDS)[number];
const AGENCIES = ['Reuters', 'AP', 'AFP', 'dpa', 'Northwire'] as const;
const CITIES = ['LONDON', 'PARIS', 'PORT ALDER', 'BERLIN', 'WASHINGTON'] as const;
const LEADS = [
  'Readers in our county have asked what the news from the capital means for them, and council members will take it up next week.',
  'Several people from the valley were following the events closely on the day, a spokeswoman for the town hall told this paper.',
  'The matter has been watched with concern at the harbour, where the yearly fair opens on Friday in front of a record crowd.',
] as const;

const say = (line: string): void => void process.stdout.write(`${line}\n`);

let state = Number(process.argv[2] ?? 1) >>> 0;
/** mulberry32 */
function random(): number {
  state = (state + 0x6d2b79f5) >>> 0;
  let value = Math.imul(state ^ (state >>> 15), state | 1);
  value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
  return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
}
function pick<T>(from: readonly T[]): T {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
}

/** Light editing: a third of the paragraphs after the first go, one word in forty is left out, marks and blanks change. */
function edited(text: string): string {
  const paragraphs = text.split(/\n+/).filter((one) => one.trim() !== '');
  const units = paragraphs.length > 3 ? paragraphs : text.split(/(?<=[.!?]["”]?)\s+/);
  const kept = units.filter((_, i) => i === 0 || random() > 0.35).map((one) => one.split(' ').filter(() => random() > 0.025).join(' '));
  const marks = random() < 0.5 ? (one: string): string => one.replace(/[“”]/g, '"').replace(/[’‘]/g, "'") : (one: string): string => one.replace(/([,.;:!?])/g, ' $1').replace(/"([^"]*)"/g, '“$1”');
  return [...(random() < 0.6 ? [pick(LEADS)] : []), ...kept].map(marks).join(random() < 0.5 ? '\n\n' : '\n');
}

function copy(source: Row, kind: Kind, number: number): Row {
  const url = `https://paper-${number}.example/news/${number}`;
  const at = source.publishedAt ? new Date(Date.parse(source.publishedAt) + Math.floor(random() * 30 * 3_600_000)).toISOString() : null;
  const made: Row = { ...source, id: `copy-${number}`, url, outlet: `Paper ${number}`, publishedAt: at };
  if (kind === 'word for word') return made;
  made.title = random() < 0.5 ? source.title.split(' ').slice(0, -2).join(' ') || source.title : `${source.title}: what we know`;
  made.text = edited(source.text);
  const agency = pick(AGENCIES);
  if (kind === 'dateline') made.text = `${pick(CITIES)} (${agency}) — ${made.text}`;
  if (kind === 'byline') made.authors = [`Ada Lindqvist, ${agency}`];
  if (kind === 'foot') made.text = `${made.text}\n\n© ${agency}`;
  if (kind === 'canonical') made.canonicalUrl = source.url;
  return made;
}

const rows = ['stories', 'basil'].flatMap((name) => developmentRows<Row>(`stream/${name}.jsonl.gz`));
const stories = new Map<string, Row[]>();
for (const row of rows) stories.set(row.storyId, [...(stories.get(row.storyId) ?? []), row]);

const all: Row[] = [...rows];
/** The report that an article belongs to: its source's. */
const reportOf = new Map(rows.map(({ id }) => [id, id]));
const kinds = new Map<string, Kind>();
for (const members of stories.values()) {
  if (members.length < 2) continue;
  const source = pick(members);
  for (let copies = random() < 0.3 ? 2 : 1; copies > 0; copies--) {
    const kind = pick(KINDS);
    const made = copy(source, kind, kinds.size);
    all.push(made);
    reportOf.set(made.id, source.id);
    kinds.set(made.id, kind);
  }
}
all.sort((a, b) => ((a.publishedAt ?? '9') < (b.publishedAt ?? '9') ? -1 : (a.publishedAt ?? '9') > (b.publishedAt ?? '9') ? 1 : a.id < b.id ? -1 : 1));

const child = spawn(process.execPath, ['scripts/engine.mjs', 'cluster'], { stdio: ['pipe', 'pipe', 'inherit'] });
const out: Buffer[] = [];
child.stdout.on('data', (bytes: Buffer) => out.push(bytes));
child.stdin.end(all.map(({ storyId: _, ...row }) => JSON.stringify(row)).join('\n'));
await new Promise((resolve) => child.once('close', resolve));
const answers = new Map(Buffer.concat(out).toString('utf8').trim().split('\n').map((line) => JSON.parse(line) as { id: string; copyOf?: string }).map(({ id, copyOf }) => [id, copyOf]));

let right = 0;
let given = 0;
const found = new Map<Kind, number>();
const wrong: [string, string][] = [];
for (const { id } of all) {
  const of = answers.get(id);
  if (of === undefined) continue;
  given++;
  if (reportOf.get(of) === reportOf.get(id)) right++;
  else wrong.push([id, of]);
}
for (const [id, kind] of kinds) {
  const of = answers.get(id);
  // Of a copy and a source of one time either may be called the other's.
  const isFound = (of !== undefined && reportOf.get(of) === reportOf.get(id)) || answers.get(reportOf.get(id) ?? '') === id;
  found.set(kind, (found.get(kind) ?? 0) + Number(isFound));
}
const total = [...found.values()].reduce((sum, count) => sum + count, 0);
say(`${all.length} articles, ${kinds.size} copies: precision ${(right / given).toFixed(3)} (${given - right} of ${given} wrong), recall ${(total / kinds.size).toFixed(3)}`);
for (const kind of KINDS) say(`  ${kind}: ${found.get(kind) ?? 0} of ${[...kinds.values()].filter((one) => one === kind).length}`);
if (process.argv.includes('--wrong')) for (const pair of wrong) say(`  wrong: ${pair.join(' ')}`);
