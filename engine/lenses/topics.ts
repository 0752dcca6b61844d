/** The topic of a story: by the sections that its addresses name, and by the words that give topics away. */
import type { Topic } from '../contract/story';
import { stemOf } from '../text/stems';
import { allWords, fold } from '../text/tokens';
import { SECTIONS, TOPIC_WORDS, type TopicWords } from './topic-words';

type Named = keyof TopicWords;

/** Weight of a word that says its topic alone, and of one that only hints at it. */
const TELLING = 2;
const HINT = 0.5;
const HEADLINE = 2.5;
/** Letters of an article that are looked at: what it is about stands at its head. */
const LEAD = 1500;
/** A section counts as much as this share of an article's words. */
const SECTION = 0.8;
/** Politicians stand in articles about everything. */
const POLITICS = 0.6;
/** Less than this, by an article, is no topic. */
const LEAST = 1.5;

/** Scripts without blanks: terms are looked for as they stand. */
const UNSPACED = new Set(['ja', 'zh']);

/** Languages whose plurals end in `s`. */
const PLURAL_S = new Set(['fr', 'es', 'pt']);

/** A word's form for comparing; the engine's stems leave short words of other languages than English as they are. */
const formOf = (word: string, language: string): string => {
  const stem = stemOf(word, language);
  return PLURAL_S.has(language) ? stem.replace(/ais$/u, 'al').replace(/(?<=.{3})s$/u, '') : stem;
};

type Terms = ReadonlyMap<string, readonly (readonly [Named, number])[]>;

const tables = new Map<string, Terms>();

function termsOf(language: string): Terms {
  const known = tables.get(language);
  if (known) return known;
  const terms = new Map<string, [Named, number][]>();
  for (const [topic, list] of Object.entries(TOPIC_WORDS[language] ?? {}) as [Named, string][]) {
    const [telling = '', hints = ''] = list.split('|');
    for (const [part, weight] of [[telling, TELLING], [hints, HINT]] as const) {
      for (const word of part.split(/\s+/u).filter(Boolean)) {
        const term = word.split('_').map((one) => formOf(fold(one), language)).join(' ');
        const of = terms.get(term) ?? [];
        if (!of.some(([other]) => other === topic)) terms.set(term, [...of, [topic, weight]]);
      }
    }
  }
  tables.set(language, terms);
  return terms;
}

const SECTION_TOPICS = new Map((Object.entries(SECTIONS) as [Named, string][]).flatMap(([topic, list]) => list.split(' ').map((part) => [part, topic] as const)));

/** The last part of an address's path that names a section; the article's own part does not count. */
function sectionOf(url: string | undefined): Named | undefined {
  if (!url || !URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  const parts = [hostname.split('.')[0] ?? '', ...pathname.toLowerCase().split('/').slice(0, -1)];
  return parts.map((part) => SECTION_TOPICS.get(part)).findLast((topic) => topic !== undefined);
}

type Votes = Map<Named, number>;

/** How often each term stands in a text. */
function countsOf(text: string, language: string, terms: Terms): Map<string, number> {
  const counts = new Map<string, number>();
  if (UNSPACED.has(language)) {
    const folded = fold(text);
    for (const term of terms.keys()) {
      const times = folded.split(term).length - 1;
      if (times > 0) counts.set(term, times);
    }
    return counts;
  }
  const stems = allWords(text, language).map((word) => formOf(word, language));
  stems.forEach((stem, i) => {
    for (const term of [stem, `${stem} ${stems[i + 1] ?? ''}`]) if (terms.has(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  });
  return counts;
}

function votesOf({ title, text, language = 'en' }: { title: string; text: string; language?: string }): Votes {
  const terms = termsOf(language);
  const votes: Votes = new Map();
  for (const [part, weight] of [[title, HEADLINE], [text.slice(0, LEAD), 1]] as const) {
    for (const [term, times] of countsOf(part, language, terms)) {
      for (const [topic, strength] of terms.get(term) ?? []) {
        const worth = weight * strength * (1 + Math.log(times)) * (topic === 'politics' ? POLITICS : 1);
        votes.set(topic, (votes.get(topic) ?? 0) + worth);
      }
    }
  }
  return votes;
}

/** The topic that articles together point to; `general` where there are few hints. */
export function topicOf(articles: readonly { title: string; text: string; language?: string; url?: string }[]): Topic {
  const shares: Votes = new Map();
  let hints = 0;
  for (const article of articles) {
    const votes = votesOf(article);
    const sum = [...votes.values()].reduce((all, one) => all + one, 0);
    hints += sum;
    for (const [topic, votesFor] of votes) shares.set(topic, (shares.get(topic) ?? 0) + votesFor / sum);
    const section = sectionOf(article.url);
    if (!section) continue;
    hints += LEAST;
    shares.set(section, (shares.get(section) ?? 0) + SECTION);
  }
  if (hints < LEAST * articles.length) return 'general';
  let best: Topic = 'general';
  let most = 0;
  for (const [topic, share] of shares) if (share > most) [best, most] = [topic, share];
  return best;
}
