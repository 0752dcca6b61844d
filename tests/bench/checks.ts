/**
 * Counts which kinds of edit the checks refuse: in a sentence copied from each development story, and in one that a person
 * told of it in other words and that passes unedited; and how many sentences of persons, and of our own TL;DRs, pass.
 *
 * `SIDELIGHT_SHARED` names the folder of the evaluation data (`../shared` else); it is read in place.
 */
import { developmentRows } from '../../scripts/lib/development';
import { checkClaim } from '../../engine/summary/check';
import { summarise } from '../../engine/summary/tldr';
import { names } from '../../engine/text/names';
import { sentences } from '../../engine/text/sentences';
import { edit, KINDS, seeded, type Chance } from '../../scripts/train/edits';

interface Story {
  reference: string;
  articles: { outlet: string | null; title: string; text: string }[];
}

const [, , most = '200'] = process.argv;
const stories = developmentRows<Story>('summaries/neus.jsonl.gz').slice(-Number(most));
const lent = {
  names: stories.flatMap(({ reference }) => names(reference, 'en').filter(({ initial, surface }) => !initial && surface.length > 4).map(({ surface }) => surface)),
  nouns: stories.flatMap(({ reference }) => [...reference.matchAll(/\b(?:the|a|an)\s+([a-z]{5,})\b/gu)].map((match) => match[1] ?? '')),
};
const [copied, told] = [seeded(11), seeded(12)];
const tally = new Map<string, { copied: [number, number]; told: [number, number] }>();

/** Counts, by kind, edits of a sentence that are refused, and all. */
function count(base: string, sources: readonly string[], how: 'copied' | 'told', chance: Chance): void {
  const story = sources.flatMap((text) => names(text.slice(0, 4000), 'en').filter(({ initial }) => !initial).map(({ surface }) => surface));
  for (const kind of KINDS) {
    const changed = edit(base, kind, { ...lent, story }, chance);
    if (!changed) continue;
    const one = tally.get(kind) ?? { copied: [0, 0], told: [0, 0] };
    one[how][1]++;
    if (!checkClaim(changed, sources, 'en').supported) one[how][0]++;
    tally.set(kind, one);
  }
}

const fits = ({ text }: { text: string }): boolean => text.length > 80 && text.length < 320;
let [own, passed, persons, held] = [0, 0, 0, 0];
for (const { articles, reference } of stories) {
  const sources = articles.map(({ text }) => text);
  const base = sentences(sources[0] ?? '', 'en').find(fits)?.text;
  if (base) count(base, sources, 'copied', copied);
  const tellings = sentences(reference, 'en').filter(fits).map(({ text }) => text);
  const holding = tellings.filter((text) => checkClaim(text, sources, 'en').supported);
  persons += tellings.length;
  held += holding.length;
  if (holding[0]) count(holding[0], sources, 'told', told);
  const summary = summarise(articles.map(({ outlet, title, text }) => ({ outlet: outlet ?? '', title: title ?? '', text })), { language: 'en' });
  for (const { text, citations } of summary.sentences) {
    own++;
    const cited = citations.map(({ article }) => sources[article] ?? '');
    if (checkClaim(text, cited, 'en').supported && citations.every(({ article, quote }) => sources[article]?.includes(quote))) passed++;
  }
}
const share = ([refused, all]: readonly [number, number]): string => `${refused} of ${all} (${Math.round((100 * refused) / (all || 1))} %)`;
for (const [kind, one] of tally) console.log(`${kind.padEnd(18)} refused: copied ${share(one.copied).padEnd(20)} told in other words ${share(one.told)}`);
console.log(`sentences of a person's summary that pass: ${held} of ${persons}`);
console.log(`sentences of our own TL;DRs that pass, with passages word for word: ${passed} of ${own}`);
