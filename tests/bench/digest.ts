/**
 * Whether the headlines digest finds the story of an article whose address is not in the corpus, and how large it is.
 *
 * Of each development story of two or more articles one is withheld; the digest holds the headlines of the others. A
 * withheld article is found if the digest names its story. A quarter of the stories, and those of one article, are left
 * out of the digest whole: their articles must find none. The draw is seeded by the first argument (1 if absent).
 * `SIDELIGHT_SHARED` names the data's folder, which is read in place.
 */
import { gzipSync } from 'node:zlib';
import { developmentRows } from '../../scripts/lib/development';
import { encodeDigest, openDigest, type DigestStory } from '../../engine/stories/digest';
import { readStream, type StreamArticle } from './stream-outlets';

const ABSENT = 0.25;
const SIZE_STORIES = 5000;

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let state = Number(process.argv[2] ?? 1);
/** Park and Miller's generator. */
const random = (): number => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;

const stories = new Map<string, StreamArticle[]>();
for (const article of developmentRows<StreamArticle & { storyId: string }>('stream/stories.jsonl.gz')) {
  stories.set(article.storyId, [...(stories.get(article.storyId) ?? []), article]);
}

/** A story as the backend would put it into the digest; of undated articles the withheld one's day is taken. */
const digested = (story: number, articles: readonly StreamArticle[], otherwise: string | null): DigestStory => ({
  story,
  outlets: articles.length,
  titles: articles.map(({ title }) => title),
  newest: articles.map(({ publishedAt }) => publishedAt ?? '').sort().at(-1) || (otherwise ?? '2020-01-01T00:00:00Z'),
});

const corpus: DigestStory[] = [];
const asked: { article: StreamArticle; story: number | null }[] = [];
for (const articles of stories.values()) {
  const withheld = articles[Math.floor(random() * articles.length)];
  if (!withheld) continue;
  if (articles.length < 2 || random() < ABSENT) {
    asked.push({ article: withheld, story: null });
    continue;
  }
  const story = corpus.length + 1;
  corpus.push(digested(story, articles.filter((one) => one !== withheld), withheld.publishedAt));
  asked.push({ article: withheld, story });
}

const digest = openDigest(encodeDigest(corpus, 'en'));
let given = 0;
let right = 0;
for (const { article, story } of asked) {
  const match = digest.match({ title: article.title, publishedAt: article.publishedAt, language: 'en' });
  if (!match) continue;
  given++;
  if (match.story === story) right++;
}
const there = asked.filter(({ story }) => story !== null).length;
const many = readStream(SIZE_STORIES * 2);
const bytes = encodeDigest(many.flatMap((one, i) => (i % 2 === 0 ? [digested(i, many.slice(i, i + 2), one.publishedAt)] : [])), 'en');
say(`${corpus.length} stories, ${there} withheld articles, ${asked.length - there} of stories that are absent`);
say(`recall ${(right / there).toFixed(3)}, precision ${(right / given).toFixed(3)} (${given - right} of ${given} wrong)`);
say(`${Math.ceil(many.length / 2)} stories of two articles: ${Math.round(gzipSync(bytes).length / 1000)} KB compressed`);
