/** `cluster`: a stream of articles -> the story of each, as it stands at the end of the stream. */
import * as z from 'zod/mini';
import { Clusterer } from '../../../engine/stories/clusterer';
import { relate, type Relatable } from '../../../engine/stories/copies';
import { detectLanguage } from '../../../engine/text/language';
import { streamTask } from '../task';

const input = z.object({
  id: z.string(),
  url: z.optional(z.nullable(z.string())),
  canonicalUrl: z.optional(z.nullable(z.string())),
  authors: z.optional(z.array(z.string())),
  outlet: z.optional(z.nullable(z.string())),
  title: z.string(),
  text: z.string(),
  publishedAt: z.optional(z.nullable(z.string())),
  language: z.optional(z.nullable(z.string())),
});
type Input = z.infer<typeof input>;

interface Placed {
  record: Input;
  language: string;
  story: number;
}

function relatable({ record, language }: Placed, place: number, seen: number): Relatable {
  const outlet = record.outlet ?? record.url ?? record.id;
  const host = record.url && URL.canParse(record.url) ? new URL(record.url).hostname.replace(/^www\./, '') : outlet;
  // The stream's order stands for the time it was seen: one without a date came after whatever stands before it.
  const firstSeenAt = new Date(seen + place).toISOString();
  const url = record.url ?? record.id;
  const { id, title, text, authors = [] } = record;
  return { id, url, canonicalUrl: record.canonicalUrl ?? url, outlet: { domain: host, name: outlet, owner: null, country: null }, title, text, authors, language, publishedAt: record.publishedAt ?? null, firstSeenAt };
}

const timeOf = ({ publishedAt }: Input): number => (publishedAt ? Date.parse(publishedAt) : Number.NaN);

/** `en-GB` and `EN` are `en`. */
const plainLanguage = (tag: string): string => tag.toLowerCase().replace(/[-_].*/, '');

export default async () => {
  const clusterers = new Map<string, Clusterer>();
  const placed: Placed[] = [];
  const byId = new Map<string, Placed>();
  /** Story numbers that became others, by language. */
  const became = new Map<string, number>();

  const finalStory = (language: string, story: number): number => {
    let current = story;
    for (let next = became.get(`${language}/${current}`); next !== undefined; next = became.get(`${language}/${current}`)) current = next;
    return current;
  };

  return streamTask<Input>({
    input,
    add(record) {
      const language = record.language && record.language !== 'und' ? plainLanguage(record.language) : detectLanguage(`${record.title}\n${record.text}`);
      let clusterer = clusterers.get(language);
      if (!clusterer) clusterers.set(language, (clusterer = new Clusterer({ language })));
      const { story, merges, moves } = clusterer.add({ id: record.id, title: record.title, text: record.text, publishedAt: record.publishedAt ?? null, firstSeenAt: null });
      for (const { from, into } of merges) became.set(`${language}/${from}`, into);
      for (const move of moves) {
        const moved = byId.get(`${language}/${move.article}`);
        if (moved) moved.story = move.story;
      }
      const own = { record, language, story };
      placed.push(own);
      byId.set(`${language}/${record.id}`, own);
    },
    finish() {
      const stories = new Map<string, number[]>();
      const keys = placed.map(({ language, story }, i) => {
        const key = `${language}-${finalStory(language, story)}`;
        const members = stories.get(key);
        if (members) members.push(i);
        else stories.set(key, [i]);
        return key;
      });
      const copyOf = new Map<string, string>();
      for (const members of stories.values()) {
        if (members.length < 2) continue;
        let seen = 0;
        const articles = members.flatMap((i) => {
          const one = placed[i];
          if (!one) return [];
          seen = Math.max(seen, timeOf(one.record) || seen);
          return [relatable(one, i, seen)];
        });
        for (const [id, relation] of relate(articles)) if (relation.copyOf) copyOf.set(id, relation.copyOf);
      }
      return placed.map(({ record }, i) => {
        const source = copyOf.get(record.id);
        return { id: record.id, storyId: keys[i], ...(source ? { copyOf: source } : {}) };
      });
    },
  });
};
