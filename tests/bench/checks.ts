/**
 * Counts which kinds of edit the checks refuse, on sentences of the development stories with one edit each, and how
 * many of those sentences pass unedited, and how many sentences of our own TL;DRs do.
 *
 * `SIDELIGHT_SHARED` names the folder of the evaluation data (`../shared` else); it is read in place.
 */
import { developmentRows } from '../../scripts/lib/development';
import { checkClaim } from '../../engine/summary/check';
import { summarise } from '../../engine/summary/tldr';
import { names } from '../../engine/text/names';
import { sentences } from '../../engine/text/sentences';
import { edit, KINDS, seeded } from '../../scripts/train/edits';

interface Story {
  reference: string;
  articles: { outlet: string | null; title: string; text: string }[];
}

const [, , most = '200'] = process.argv;
const stories = developmentRows<Story>('summaries/neus.jsonl.gz').slice(-Number(most));
const chance = seeded(11);
const lent = {
  names: stories.flatMap(({ reference }) => names(reference, 'en').filter(({ initial, surface }) => !initial && surface.length > 4).map(({ surface }) => surface)),
  nouns: stories.flatMap(({ reference }) => [...reference.matchAll(/\b(?:the|a|an)\s+([a-z]{5,})\b/gu)].map((match) => match[1] ?? '')),
};
const tally = new Map<string, { refused: number; all: number }>();
const count = (kind: string, refused: boolean): void => {
  const one = tally.get(kind) ?? { refused: 0, all: 0 };
  tally.set(kind, { refused: one.refused + (refused ? 1 : 0), all: one.all + 1 });
};
let [own, passed] = [0, 0];
for (const { articles } of stories) {
  const sources = articles.map(({ text }) => text);
  const base = sentences(sources[0] ?? '', 'en').find(({ text }) => text.length > 80 && text.length < 320)?.text;
  if (base) for (const kind of KINDS) {
    const changed = edit(base, kind, { ...lent, story: sources.flatMap((text) => names(text.slice(0, 4000), 'en').filter(({ initial }) => !initial).map(({ surface }) => surface)) }, chance);
    if (changed) count(kind, !checkClaim(changed, sources, 'en').supported);
  }
  const summary = summarise(articles.map(({ outlet, title, text }) => ({ outlet: outlet ?? '', title: title ?? '', text })), { language: 'en' });
  for (const { text, citations } of summary.sentences) {
    own++;
    const cited = citations.map(({ article }) => sources[article] ?? '');
    if (checkClaim(text, cited, 'en').supported && citations.every(({ article, quote }) => sources[article]?.includes(quote))) passed++;
  }
}
for (const [kind, { refused, all }] of tally) console.log(`${kind.padEnd(18)} refused ${refused} of ${all} (${Math.round((100 * refused) / all)} %)`);
console.log(`sentences of our own TL;DRs that pass, with passages word for word: ${passed} of ${own}`);
