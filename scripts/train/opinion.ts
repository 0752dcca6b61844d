/**
 * Learns which small words tell a column from a report: `npx tsx scripts/train/opinion.ts [--write]`. Columns are the
 * articles whose address or outlet says so, reports those of agencies and newsrooms. Prints how well sentences and whole
 * articles of a fifth that was not learned from are told apart, and writes `engine/summary/opinion-weights.ts`.
 *
 * `SIDELIGHT_SHARED` names the folder of the evaluation data (`../shared` else); it is read in place.
 */
import { writeFileSync } from 'node:fs';
import { developmentRows } from '../lib/development';
import { tellingWords } from '../../engine/summary/opinion';
import { preparedOf } from '../../engine/summary/prepared';
import { auc, fitLogistic } from './logistic';

interface Row {
  url: string;
  outlet: string;
  text: string;
}

const WORDS = 200;
/** A word of fewer articles belongs to a topic. */
const FEWEST_ARTICLES = 100;
const PER_ARTICLE = 14;
const RIDGE = 30;
/** Reports are many: so many in ten are enough. */
const REPORTS_OF_TEN = 4;
const FOLDS = 5;

const isColumn = ({ url, outlet }: Row): boolean => /\/opinions?\/|commentisfree|\/editorials?\/|\/op-?ed/iu.test(url) || /Guest Writer|Editorial\b|Opinion/u.test(outlet);
const isReport = ({ outlet }: Row): boolean =>
  /^(Reuters|Associated Press|BBC News|NPR Online News|CBS News|ABC News|CNN \(Web News\)|USA TODAY|The Hill|Wall Street Journal - News|Bloomberg|CNBC|Politico|Axios|Fox Online News|Al Jazeera)$/u.test(outlet);

const rows = ['stream/stories.jsonl.gz', 'stream/distractors.jsonl.gz'].flatMap((file) => developmentRows<Row>(file));
const columns = rows.filter(isColumn);
const reports = rows.filter((row) => !isColumn(row) && isReport(row)).filter((_, i) => i % 10 < REPORTS_OF_TEN);
const articles = [...columns.map((row) => ({ row, column: true })), ...reports.map((row) => ({ row, column: false }))].map(({ row: { text }, column }) => ({
  column,
  sentences: preparedOf({ text }, 'en')
    .filter(({ usable }) => usable)
    .slice(0, PER_ARTICLE)
    .map((sentence) => tellingWords(sentence.text)),
}));

/** Words whose share of columns and of reports differs most surely (log-odds by their standard error). */
function chooseWords(): string[] {
  const counts = new Map<string, [number, number]>();
  for (const { column, sentences } of articles)
    for (const word of new Set(sentences.flatMap((words) => [...words]))) {
      const count = counts.get(word) ?? [0, 0];
      count[column ? 0 : 1]++;
      counts.set(word, count);
    }
  const surely = ([inColumns, inReports]: [number, number]): number => {
    const [a, b] = [inColumns + 0.5, inReports + 0.5];
    return (Math.log(a / (columns.length - a + 1)) - Math.log(b / (reports.length - b + 1))) / Math.sqrt(1 / a + 1 / b);
  };
  return [...counts]
    .filter(([, [a, b]]) => a + b >= FEWEST_ARTICLES)
    .sort(([, a], [, b]) => Math.abs(surely(b)) - Math.abs(surely(a)))
    .slice(0, WORDS)
    .map(([word]) => word);
}

const chosen = chooseWords();
const rowOf = (words: ReadonlySet<string>): number[] => chosen.map((word) => (words.has(word) ? 1 : 0));
const learned = articles.filter((_, i) => i % FOLDS !== 0).flatMap(({ column, sentences }) => sentences.map((words) => ({ x: rowOf(words), y: column, weight: 1 })));
const model = fitLogistic(learned, RIDGE);

const unseen = articles.filter((_, i) => i % FOLDS === 0).map(({ column, sentences }) => ({ column, scores: sentences.map((words) => model.score(rowOf(words))) }));
const some = unseen.flatMap(({ column, scores }) => scores.map((score) => ({ column, score }))).filter((_, i) => i % 3 === 0);
const whole = unseen.filter(({ scores }) => scores.length > 0).map(({ column, scores }) => ({ column, score: scores.reduce((sum, score) => sum + score, 0) / scores.length }));
for (const [name, list] of Object.entries({ sentences: some, articles: whole })) {
  console.log(`${name} not seen: AUC ${auc(list.map(({ score }) => score), list.map(({ column }) => column)).toFixed(3)} (${list.length})`);
}
if (process.argv.includes('--write')) {
  const lines = chosen.map((word, j) => `  ${/^\w+$/u.test(word) ? word : JSON.stringify(word)}: ${Number((model.weights[j] ?? 0).toFixed(2))},`).sort();
  writeFileSync(
    'engine/summary/opinion-weights.ts',
    `/** Log-odds that a sentence with a word stands in a column and not in a report. Made by scripts/train/opinion.ts; do not edit. */\nexport const BIAS = ${model.bias.toFixed(3)};\nexport const WORDS: Readonly<Record<string, number>> = {\n${lines.join('\n')}\n};\n`,
  );
}
