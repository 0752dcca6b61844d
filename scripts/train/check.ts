/**
 * Trains the checks' weights: `npx tsx scripts/train/check.ts`. Rows are SummEdits' claims, and sentences of the
 * development stories with one edit each (`edits.ts`) beside the sentences themselves. Prints balanced accuracy on
 * SummEdits' articles that a fold has not seen, and writes `engine/summary/check/weights.ts`.
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
const STORIES = 250;
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

/** Sentences that hold, and the same with one edit. */
function madeUp(): Row[] {
  const chance = seeded(SEED);
  const stories = developmentRows<Story>('summaries/neus.jsonl.gz').filter(({ articles }) => articles.every(({ fullText }) => fullText)).slice(0, STORIES);
  const lent: Lent = {
    names: stories.flatMap(({ reference }) => names(reference, 'en').filter(({ initial, surface }) => !initial && surface.length > 4).map(({ surface }) => surface)),
    nouns: stories.flatMap(({ reference }) => [...reference.matchAll(/\b(?:the|a|an)\s+([a-z]{5,})\b/gu)].map((match) => match[1] ?? '')),
  };
  return stories.flatMap(({ id, reference, articles }): Row[] => {
    const sources = articles.map(({ text }) => text);
    const told = sentences(reference, 'en').map(({ text }) => text);
    const copied = sources.flatMap((source) => sentences(source, 'en').slice(0, 2)).map(({ text }) => text.replace(/,? (?:said|according to)\b[^,]*\.$/u, '.'));
    const bases = [...told, ...copied.slice(0, 2)].filter((text) => text.length > 60 && text.length < 320);
    return bases.flatMap((base, i): Row[] => {
      const reading = readClaim(base, sources, 'en');
      // The people who wrote the references knew more than these articles; what names something else is left out.
      if (reading.faults.name + reading.faults.number + reading.faults.quotation > 0) return [];
      const edits = KINDS.flatMap((kind) => edit(base, kind, { ...lent, story: namesOf(sources) }, chance) ?? []).sort(() => chance() - 0.5).slice(0, 2);
      return [
        { group: `made-up ${id}`, ...rowOf(reading), supported: true, weight: i < told.length ? 1 : 0.5 },
        ...edits.map((text): Row => ({ group: `made-up ${id}`, ...rowOf(readClaim(text, sources, 'en')), supported: false, weight: 1 })),
      ];
    });
  });
}

const vector = (features: Features): number[] => FEATURES.map((name) => Math.min(MOST, features[name]));

if (!existsSync(DATA)) throw new Error(`the evaluation data is not at ${DATA}; SIDELIGHT_SHARED names its folder`);
const real = summEdits();
const made = madeUp();
const madeWeight = made.reduce((sum, { faulty, weight }) => sum + (faulty ? 0 : weight), 0);
/** Rows with a fault are decided already. */
const train = (rows: readonly Row[]) => fitLogistic(rows.filter(({ faulty }) => !faulty).map(({ group, features, supported, weight }) => ({ x: [...vector(features), group.startsWith('made-up') ? 1 : 0], y: supported, weight })), RIDGE);
const scaled = made.map((row) => ({ ...row, weight: (row.weight * MADE_UP * real.length) / madeWeight }));

const groups = [...new Set(real.map(({ group }) => group))];
const held = real.map(() => 0);
for (const group of groups) {
  const model = train([...real.filter((row) => row.group !== group), ...scaled]);
  real.forEach((row, i) => {
    if (row.group === group) held[i] = row.faulty ? REFUSED : model.score(vector(row.features));
  });
}
const truth = real.map(({ supported }) => supported);
console.log(`rows: ${real.length} claims on ${groups.length} articles, ${made.length} made up`);
console.log(`articles not seen: balanced accuracy ${balancedAccuracy(held, truth, 0).toFixed(3)}, AUC ${auc(held, truth).toFixed(3)}`);
const model = train([...real, ...scaled]);
const weights = Object.fromEntries(FEATURES.map((name, i) => [name, Math.round((model.weights[i] ?? 0) * 1000) / 1000]));
console.log(weights, model.bias);
if (process.argv.includes('--write')) {
  const text = `/** Weights of the checks' features. Made by scripts/train/check.ts; do not edit. */\nimport type { Feature } from './features';\n\nexport const BIAS = ${model.bias.toFixed(3)};\n/** A feature counts no further than this. */\nexport const MOST = ${MOST};\nexport const WEIGHTS: Record<Feature, number> = ${JSON.stringify(weights, null, 2).replace(/"(\w+)":/gu, '$1:')};\n`;
  writeFileSync('engine/summary/check/weights.ts', text);
}
