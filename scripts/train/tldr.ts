/**
 * Trains what a sentence's features are worth in a TL;DR: `npx tsx scripts/train/tldr.ts [--write]`. A ridge regression
 * on each candidate sentence's ROUGE against the story's reference; prints the TL;DRs' ROUGE on stories that a fold has
 * not seen (ten folds), and writes `engine/summary/sentence-weights.ts`.
 *
 * `SIDELIGHT_SHARED` names the folder of the evaluation data (`../shared` else); it is read in place.
 */
import { writeFileSync } from 'node:fs';
import { developmentRows } from '../lib/development';
import { SENTENCE_FEATURES, scoreAll, type SentenceFeatures } from '../../engine/summary/score';
import { candidatesForTldr, summarise } from '../../engine/summary/tldr';
import { solve } from './logistic';
import { rougeL, rougeN } from './rouge';

interface Story {
  reference: string;
  articles: { outlet: string | null; title: string; text: string }[];
}

const FOLDS = 10;
const RIDGE = 30;
/** Weight of shared pairs of words beside shared words: of 1.5, 3 and 5 the best on stories not seen. */
const PAIRS = 3;

const stories = developmentRows<Story>('summaries/neus.jsonl.gz');
const sourcesOf = ({ articles }: Story) => articles.map(({ outlet, title, text }) => ({ outlet: outlet ?? '', title: title ?? '', text }));

const rows = stories.map((story) => {
  const sources = sourcesOf(story);
  const reports = sources.map((_, i) => i);
  const candidates = candidatesForTldr(sources, reports, 'en');
  return scoreAll(sources, candidates, reports, 'en').scored.map(({ features, sentence: { text } }) => ({
    x: SENTENCE_FEATURES.map((name) => features[name]),
    y: rougeN(story.reference, text, 1) + PAIRS * rougeN(story.reference, text, 2) + 0.5 * rougeL(story.reference, text),
  }));
});

function fit(chosen: readonly (typeof rows)[number][]): SentenceFeatures {
  const width = SENTENCE_FEATURES.length + 1;
  const a = Array.from({ length: width }, (_, j) => Array.from({ length: width }, (__, k) => (j === k && j < width - 1 ? RIDGE : 0)));
  const b = new Array<number>(width).fill(0);
  for (const story of chosen)
    for (const { x, y } of story) {
      const row = [...x, 1];
      row.forEach((value, j) => {
        if (value === 0) return;
        b[j] = (b[j] ?? 0) + value * y;
        row.forEach((other, k) => ((a[j] as number[])[k] = (a[j]?.[k] ?? 0) + value * other));
      });
    }
  const z = solve(a, b);
  return Object.fromEntries(SENTENCE_FEATURES.map((name, j) => [name, Math.round((z[j] ?? 0) * 1e4) / 1e4])) as SentenceFeatures;
}

const totals = { r1: 0, r2: 0, rl: 0, words: 0, sentences: 0 };
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = fit(rows.filter((_, i) => i % FOLDS !== fold));
  stories.forEach((story, i) => {
    if (i % FOLDS !== fold) return;
    const summary = summarise(sourcesOf(story), { language: 'en', weights });
    const text = summary.sentences.map((one) => one.text).join(' ');
    totals.r1 += rougeN(story.reference, text, 1);
    totals.r2 += rougeN(story.reference, text, 2);
    totals.rl += rougeL(story.reference, text);
    totals.words += text.split(/\s+/u).length;
    totals.sentences += summary.sentences.length;
  });
}
const mean = (sum: number): string => (sum / stories.length).toFixed(3);
console.log(`stories not seen: ROUGE-1 ${mean(totals.r1)}, ROUGE-2 ${mean(totals.r2)}, ROUGE-L ${mean(totals.rl)}, ${mean(totals.words)} words, ${mean(totals.sentences)} sentences`);
const weights = fit(rows);
console.log(weights);
if (process.argv.includes('--write')) {
  writeFileSync(
    'engine/summary/sentence-weights.ts',
    `/** What a sentence's features are worth. Made by scripts/train/tldr.ts; do not edit. */\nimport type { SentenceFeatures } from './score';\n\nexport const SENTENCE_WEIGHTS: SentenceFeatures = ${JSON.stringify(weights, null, 2).replace(/"(\w+)":/gu, '$1:')};\n`,
  );
}
