/**
 * Trains the model of the join on the development streams and writes engine/stories/data/join.json.
 *
 * An example is a pair that the clusterer would compare, as it runs through a stream, whose two articles have labels.
 * The figures printed are of cross-validation: in each fold the stream is run with a model that has seen no pair with
 * an article of the fold's stories, and these stories alone are scored.
 *
 * `--no-check` leaves the cross-validation out; `--thresholds` tries others than the clusterer's own.
 *
 *     npx tsx scripts/train/stories/join.ts [--no-check] [--thresholds=-1,-1.5]
 */
import { writeFileSync } from 'node:fs';
import { Clusterer } from '../../../engine/stories/clusterer';
import { Forest } from '../../../engine/stories/forest';
import { Comparer } from '../../../engine/stories/comparer';
import { FEATURES } from '../../../engine/stories/likeness';
import { Lexicon } from '../../../engine/stories/lexicon';
import { backgroundOf } from '../../../engine/stories/models';
import { Reader } from '../../../engine/stories/profile';
import { Window } from '../../../engine/stories/window';
import { hash, streams, type Labelled, type Stream } from './data';
import { trainForest, type Example, type Settings } from './forest';
import { bcubed } from './score';

const FOLDS = 5;
/** Which way a feature can only speak: 1, the more the likelier; -1, the less. Keeps the model from nonsense where examples are few. */
const RISING = new Set(['cosine', 'title', 'head', 'least title', 'most title', 'second rarest', 'rare terms', 'title terms', 'names of the head', 'rank', 'shared terms']);
const FALLING = new Set(['weekdays differ', 'stranger']);
const DIRECTIONS = FEATURES.map((name) => (RISING.has(name) ? 1 : FALLING.has(name) ? -1 : 0));
/** Chosen by cross-validation; deeper and longer forests gain nothing. */
const SETTINGS: Settings = { rounds: 120, depth: 4, rate: 0.1, leaf: 2, lambda: 3, directions: DIRECTIONS };
/** Weight of a stream's pairs: basil is small, and the only one whose outlets write of one event days apart. */
const WEIGHTS: Readonly<Record<string, number>> = { 'stories and distractors': 1, basil: 2, roundups2021: 1 };

interface Pair extends Example {
  folds: [number, number];
}

const foldOf = (article: Labelled): number => hash(article.storyId ?? article.id) % FOLDS;
const timeOf = ({ publishedAt }: Labelled): number => (publishedAt ? Date.parse(publishedAt) : Number.NaN);

function pairsOf({ name, articles }: Stream): Pair[] {
  const reader = new Reader('en', new Lexicon('en', backgroundOf('en')));
  const window = new Window();
  const comparer = new Comparer();
  const pairs: Pair[] = [];
  articles.forEach((article) => {
    const profiled = reader.read(article.title, article.text);
    const time = timeOf(article);
    const { places, features } = article.storyId === undefined ? { places: [], features: [] } : comparer.all(profiled, time, window);
    places.forEach((place, i) => {
      const other = articles[place];
      if (other?.storyId === undefined) return;
      pairs.push({ x: Float64Array.from(features[i] ?? []), yes: other.storyId === article.storyId, weight: WEIGHTS[name] ?? 1, folds: [foldOf(article), foldOf(other)] });
    });
    window.add(article, 0, time, profiled, null);
  });
  return pairs;
}

/** Stories of a stream, as they stand at its end. */
function run(articles: readonly Labelled[], join: Forest, threshold?: number): string[] {
  const clusterer = new Clusterer({ language: 'en', join, threshold });
  const story = new Map<string, number>();
  const became = new Map<number, number>();
  for (const { id, title, text, publishedAt } of articles) {
    const { story: own, merges, moves } = clusterer.add({ id, title, text, publishedAt, firstSeenAt: null });
    for (const { from, into } of merges) became.set(from, into);
    story.set(id, own);
    for (const move of moves) story.set(move.article, move.story);
  }
  const last = (number: number): number => {
    const next = became.get(number);
    return next === undefined ? number : last(next);
  };
  return articles.map(({ id }) => String(last(story.get(id) ?? Number.NaN)));
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

const THRESHOLDS = (process.argv.find((arg) => arg.startsWith('--thresholds='))?.slice('--thresholds='.length) ?? '').split(',').filter(Boolean).map(Number);

const all = streams();
const pairs = all.flatMap((stream) => (stream.name in WEIGHTS ? pairsOf(stream) : []));
say(`${pairs.length} pairs, ${pairs.filter(({ yes }) => yes).length} of one story`);

if (!process.argv.includes('--no-check')) {
  const models = Array.from({ length: FOLDS }, (_, fold) => new Forest(trainForest(pairs.filter(({ folds }) => !folds.includes(fold)), FEATURES, SETTINGS), FEATURES));
  let loss = 0;
  for (const { x, yes, folds } of pairs) {
    const odds = models[folds[0]]?.decide(x) ?? 0;
    loss += Math.log(1 + Math.exp(yes ? -odds : odds));
  }
  say(`log loss of a pair, cross-validated: ${(loss / pairs.length).toFixed(4)}`);
  for (const threshold of THRESHOLDS.length > 0 ? THRESHOLDS : [undefined]) {
    for (const { name, articles } of all) {
      const scores = models.map((model, fold) => bcubed(articles, run(articles, model, threshold), (article) => foldOf(article) === fold));
      const documents = scores.reduce((sum, score) => sum + score.documents, 0);
      const mean = (value: (score: (typeof scores)[number]) => number): number => scores.reduce((sum, score) => sum + value(score) * score.documents, 0) / documents;
      const [precision, recall] = [mean((score) => score.precision), mean((score) => score.recall)];
      say(`${threshold ?? ''} ${name}: BCubed F1 ${((2 * precision * recall) / (precision + recall)).toFixed(4)} (P ${precision.toFixed(3)} R ${recall.toFixed(3)}), unlabelled per story ${mean((score) => score.unlabelled).toFixed(2)}`);
    }
  }
}
const forest = trainForest(pairs, FEATURES, SETTINGS);
writeFileSync('engine/stories/data/join.json', `${JSON.stringify(forest)}\n`);
say(`${forest.roots.length} trees, ${forest.feature.length} nodes written`);
