/**
 * Trains the model by which an article finds its story in the headlines digest; writes engine/stories/data/digest.json.
 *
 * Each draw withholds one article of every development story and leaves a quarter of the stories out of the digest whole
 * (tests/bench/digest-draw.ts). Every withheld article is asked twice, with its title alone and with its first lines. The
 * figures printed are of cross-validation by story: recall at several precisions, on draws that no model has seen.
 *
 *     npx tsx scripts/train/stories/digest.ts [--no-check] [--show]
 */
import { writeFileSync } from 'node:fs';
import { FEATURES, HeadlinesDigest } from '../../../engine/stories/digest/match';
import { Forest } from '../../../engine/stories/forest';
import { drawDigest, type Question } from '../../../tests/bench/digest-draw';
import { hash } from './data';
import { trainForest, type Example, type Settings } from './forest';

const FOLDS = 5;
const TRAINING_SEEDS = [101, 118, 135, 152, 169, 186];
const CHECK_SEEDS = [1, 2, 3];
const LEAD_LETTERS = 350;
const PRECISIONS = [0.99, 0.98, 0.97, 0.96, 0.95, 0.94, 0.92, 0.9];
const RISING = new Set(['of the article', 'of the story', 'weight', 'of the title', 'of the titles', 'second rarest', 'rare words', 'title words', 'rank', 'margin']);
const FALLING = new Set(['stranger', 'absent', 'both strange', 'titles apart']);
const DIRECTIONS = FEATURES.map((name) => (RISING.has(name) ? 1 : FALLING.has(name) ? -1 : 0));
const SETTINGS: Settings = { rounds: 120, depth: 4, rate: 0.1, leaf: 6, lambda: 3, directions: DIRECTIONS };

interface Row extends Example {
  fold: number;
  question: Question;
  story: number;
}

function rowsOf(seed: number, leadLetters: number): { rows: Row[]; questions: Question[] } {
  const { bytes, questions } = drawDigest(seed);
  const digest = new HeadlinesDigest(bytes);
  const rows = questions.flatMap((question) => {
    const { title, text, publishedAt, storyId } = question.article;
    return digest.judge({ title, lead: text.slice(0, leadLetters), publishedAt, language: 'en' }).map(({ story, features }): Row => ({ x: features, yes: story === question.story, weight: 1, fold: hash(storyId) % FOLDS, question, story }));
  });
  return { rows, questions };
}

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const training = TRAINING_SEEDS.flatMap((seed) => [0, LEAD_LETTERS].flatMap((letters) => rowsOf(seed, letters).rows));
say(`${training.length} pairs, ${training.filter(({ yes }) => yes).length} of one story`);

if (!process.argv.includes('--no-check')) {
  const models = Array.from({ length: FOLDS }, (_, fold) => new Forest(trainForest(training.filter((row) => row.fold !== fold), FEATURES, SETTINGS), FEATURES));
  for (const letters of [0, LEAD_LETTERS]) {
    const answers: { odds: number; right: boolean; question: Question; story: number }[] = [];
    let there = 0;
    for (const seed of CHECK_SEEDS) {
      const { rows, questions } = rowsOf(seed, letters);
      there += questions.filter(({ story }) => story !== null).length;
      const best = new Map<Question, (typeof answers)[number]>();
      for (const { x, yes, fold, question, story } of rows) {
        const odds = models[fold]?.decide(x) ?? 0;
        if (odds > (best.get(question)?.odds ?? Number.NEGATIVE_INFINITY)) best.set(question, { odds, right: yes, question, story });
      }
      answers.push(...best.values());
    }
    answers.sort((a, b) => b.odds - a.odds);
    let right = 0;
    const reached = new Map<number, string>();
    answers.forEach((answer, i) => {
      if (answer.right) right++;
      for (const precision of PRECISIONS) if (right / (i + 1) >= precision) reached.set(precision, `${(right / there).toFixed(3)} (odds ${answer.odds.toFixed(2)})`);
    });
    say(`${letters === 0 ? 'title alone' : 'title and first lines'}: recall at precision ${PRECISIONS.map((precision) => `${precision}: ${reached.get(precision) ?? '-'}`).join(', ')}`);
    if (process.argv.includes('--show')) {
      for (const { odds, question, story } of answers.filter(({ right: isRight }) => !isRight).slice(0, 60)) {
        say(`${odds.toFixed(2)} ${question.story === null ? 'absent' : 'other'}: ${question.article.publishedAt ?? 'undated'} ${question.article.title}\n    ${question.titles(story).join('\n    ')}`);
      }
    }
  }
}
const forest = trainForest(training, FEATURES, SETTINGS);
writeFileSync('engine/stories/data/digest.json', `${JSON.stringify(forest)}\n`);
say(`${forest.roots.length} trees, ${forest.feature.length} nodes written`);
