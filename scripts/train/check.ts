/**
 * Trains the checks' weights: `npx tsx scripts/train/check.ts`. Rows are SummEdits' claims, and sentences of the
 * development stories with one edit each (`edits.ts`) beside the sentences themselves, and sentences of other stories.
 * Prints balanced accuracy on SummEdits' articles that a fold has not seen, and with `--write` writes
 * `engine/summary/check/weights.ts`.
 *
 * `SIDELIGHT_SHARED` names the folder of the evaluation data (`../shared` else); it is read in place.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { DATA, developmentRows } from '../lib/development';
import { FAULTS, FEATURES, readClaim, type Features, type Reading } from '../../engine/summary/check/features';
import { sentences } from '../../engine/text/sentences';
import { names } from '../../engine/text/names';
import { edit, KINDS, seeded, type Lent } from './edits';
import { auc, balancedAccuracy, fitLogistic } from './logistic';

const MOST = 4;
const RIDGE = 20;
const STORIES = 300;
/** The last stories are those that `tests/bench/checks.ts` counts edits on. */
const HELD_BACK = 200;
const SEED = 7;
/** Score of a claim with a fault. */
const REFUSED = -9;
/** Weight of the made-up rows beside SummEdits' rows. */
const MADE_UP = 0.3;

interface Row {
  group: string;
  features: Features;
  /** Refused whatever the weights say. */
  faulty: boolean;
  supported: boolean;
  weight: number;
}

const rowOf = ({ faults, features }: Reading) => ({ features, faulty: FAULTS.some((fault) => faults[fault] > 0) });

function summEdits(): Row[] {
  const records = developmentRows<{ claim: string; sources: string[]; supported: boolean }>('faithfulness/summedits-news.jsonl');
  return records.map(({ claim, sources, supported }) => ({ group: (sources[0] ?? '').slice(0, 80), ...rowOf(readClaim(claim, sources, 'en')), supported, weight: 1 }));
}

interface Story {
  id: string;
  reference: string;
  articles: { text: string; fullText: boolean }[];
}

const namesOf = (sources: readonly string[]): string[] => sources.flatMap((text) => names(text.slice(0, 4000), 'en').filter(({ initial }) => !initial).map(({ surface }) => surface));

/** Sentences that hold, the same with one edit, and a sentence of another story. */
function madeUp(): Row[] {
  const chance = seeded(SEED);
  const stories = developmentRows<Story>('summaries/neus.jsonl.gz').slice(0, -HELD_BACK).filter(({ articles }) => articles.every(({ fullText }) => fullText)).slice(0, STORIES);
  const lent: Lent = {
    names: stories.flatMap(({ reference }) => names(reference, 'en').filter(({ initial, surface }) => !initial && surface.length > 4).map(({ surface }) => surface)),
    nouns: stories.flatMap(({ reference }) => [...reference.matchAll(/\b(?:the|a|an)\s+([a-z]{5,})\b/gu)].map((match) => match[1] ?? '')),
  };
  return stories.flatMap(({ id, reference, articles }, n): Row[] => {
    const sources = articles.map(({ text }) => text);
    const told = sentences(reference, 'en').map(({ text }) => text);
    const copied = sources.flatMap((source) => sentences(source, 'en').slice(0, 2)).map(({ text }) => text.replace(/,? (?:said|according to)\b[^,]*\.$/u, '.'));
    const bases = [...told, ...copied.slice(0, 2)].filter((text) => text.length > 60 && text.length < 320);
    const [other] = sentences(stories.at(n - 1)?.reference ?? '', 'en');
    const elsewhere = other ? [{ group: `made-up ${id}`, ...rowOf(readClaim(other.text, sources, 'en')), supported: false, weight: 1 }] : [];
    return elsewhere.concat(bases.flatMap((base, i): Row[] => {
      const reading = readClaim(base, sources, 'en');
      // The people who wrote the references knew more than these articles; what names something else is left out.
      if (reading.faults.name + reading.faults.number + reading.faults.quotation > 0) return [];
      const edits = KINDS.flatMap((kind) => edit(base, kind, { ...lent, story: namesOf(sources) }, chance) ?? []).sort(() => chance() - 0.5).slice(0, 2);
      return [
        { group: `made-up ${id}`, ...rowOf(reading), supported: true, weight: i < told.length ? 1 : 0.5 },
        ...edits.map((text): Row => ({ group: `made-up ${id}`, ...rowOf(readClaim(text, sources, 'en')), supported: false, weight: 1 })),
      ];
    }));
  });
}

const vector = (features: Features): number[] => FEATURES.map((name) => Math.min(MOST, features[name]));

if (!existsSync(DATA)) throw new Error(`the evaluation data is not at ${DATA}; SIDELIGHT_SHARED names its folder`);
const sum = (rows: readonly Row[]): number => rows.reduce((total, { weight }) => total + weight, 0);

/** True and untrue claims in balance, those with a fault counted too: they are decided already, and the rest is decided beside them. */
function balanced(rows: readonly Row[], total: number): Row[] {
  const of = (supported: boolean): number => sum(rows.filter((row) => row.supported === supported));
  const [yes, no] = [of(true), of(false)];
  return rows.map((row) => ({ ...row, weight: (row.weight * total) / (2 * (row.supported ? yes : no)) }));
}

const real = summEdits();
const made = madeUp();
const train = (rows: readonly Row[]) =>
  fitLogistic(
    [...balanced(rows, rows.length), ...balanced(made, MADE_UP * rows.length)].filter(({ faulty }) => !faulty).map(({ group, features, supported, weight }) => ({ x: [...vector(features), group.startsWith('made-up') ? 1 : 0], y: supported, weight })),
    RIDGE,
  );

const groups = [...new Set(real.map(({ group }) => group))];
const held = real.map(() => 0);
for (const group of groups) {
  const model = train(real.filter((row) => row.group !== group));
  real.forEach((row, i) => {
    if (row.group === group) held[i] = row.faulty ? REFUSED : model.score(vector(row.features));
  });
}

/** Balanced accuracy on some of the articles, told as often as they are named. */
function accuracyOn(articles: readonly string[]): number {
  const rows = articles.flatMap((article) => real.flatMap((row, i) => (row.group === article ? [[held[i] ?? 0, row.supported] as const] : [])));
  return balancedAccuracy(rows.map(([score]) => score), rows.map(([, supported]) => supported), 0);
}

const truth = real.map(({ supported }) => supported);
const share = (supported: boolean): string => (held.filter((score, i) => truth[i] === supported && score >= 0 === supported).length / truth.filter((one) => one === supported).length).toFixed(2);
const chance = seeded(SEED);
const drawn = Array.from({ length: 2000 }, () => accuracyOn(groups.map(() => groups[Math.floor(chance() * groups.length)] ?? ''))).sort((a, b) => a - b);
console.log(`rows: ${real.length} claims on ${groups.length} articles, ${made.length} made up`);
console.log(`articles not seen: balanced accuracy ${balancedAccuracy(held, truth, 0).toFixed(3)} (true ${share(true)}, untrue ${share(false)}), AUC ${auc(held, truth).toFixed(3)}`);
console.log(`nine of ten draws of as many articles: ${(drawn[100] ?? 0).toFixed(3)} to ${(drawn[1900] ?? 0).toFixed(3)}; by article: ${groups.map((group) => accuracyOn([group]).toFixed(2)).join(' ')}`);
console.log(`faults alone: balanced accuracy ${balancedAccuracy(real.map(({ faulty }) => (faulty ? -1 : 1)), truth, 0).toFixed(3)}`);
const model = train(real);
const weights = Object.fromEntries(FEATURES.map((name, i) => [name, Math.round((model.weights[i] ?? 0) * 1000) / 1000]));
console.log(weights, model.bias);
if (process.argv.includes('--write')) {
  const text = `/** Weights of the checks' features. Made by scripts/train/check.ts; do not edit. */\nimport type { Feature } from './features';\n\nexport const BIAS = ${model.bias.toFixed(3)};\n/** A feature counts no further than this. */\nexport const MOST = ${MOST};\nexport const WEIGHTS: Record<Feature, number> = ${JSON.stringify(weights, null, 2).replace(/"(\w+)":/gu, '$1:')};\n`;
  writeFileSync('engine/summary/check/weights.ts', text);
}
