import { describe, expect, it } from 'vitest';
import { decodeDigest, encodeStory, joinDigest } from '../../../engine/stories/digest/bytes';
import { openDigest, type Digest } from '../../../engine/stories/digest/match';
import { digestStory } from '../../../engine/stories/digest/story';
import { NAME, TITLE } from '../../../engine/stories/profile';
import { edition, type PublishedArticle } from '../../newsroom/edition';

const NOW = new Date('2026-06-10T12:00:00Z');

const articles = edition(NOW);
const keys = [...new Set(articles.map(keyOf))];

function keyOf({ story, outlet }: PublishedArticle): string {
  return `${story} ${outlet.language}`;
}

const known = ({ title, paragraphs, publishedAt }: PublishedArticle) => ({ title, text: paragraphs.join('\n'), time: publishedAt.toISOString() });
const asked = ({ title, paragraphs, publishedAt, outlet }: PublishedArticle) => ({ title, lead: paragraphs[0] ?? '', publishedAt: publishedAt.toISOString(), language: outlet.language });

/** The demonstration's stories of a language, without some articles. */
function digestWithout(language: string, isLeftOut: (article: PublishedArticle) => boolean): Digest {
  const parts = keys.flatMap((key, number) => {
    const rest = articles.filter((article) => keyOf(article) === key && article.outlet.language === language && !isLeftOut(article));
    return rest.length > 0 ? [digestStory(number, rest.length, rest.map(known), language)] : [];
  });
  return openDigest(joinDigest(parts));
}

describe('the headlines digest', () => {
  it('names the right story or none for every article whose own report it lacks, and the right one for most', () => {
    const left = articles.filter((article) => articles.some((other) => other !== article && keyOf(other) === keyOf(article)));
    const said = left.map((article) => {
      const match = digestWithout(article.outlet.language, (one) => one === article).match(asked(article));
      return match ? keys[match.story] === keyOf(article) : null;
    });
    expect(said.filter((right) => right === false)).toHaveLength(0);
    expect(said.filter(Boolean).length / left.length).toBeGreaterThan(0.6);
  });

  it('names none for an article of a story that it lacks', () => {
    const wrong = articles.filter((article) => digestWithout(article.outlet.language, (one) => one.story === article.story).match(asked(article)));
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });

  it('does not offer the primary of one state for that of another', () => {
    const won = (who: string, where: string) => ({ title: `${who} wins ${where} primary`, text: `${who} won the ${where} primary on Tuesday, ahead of six others.`, time: NOW.toISOString() });
    const digest = openDigest(joinDigest([digestStory(1, 2, [won('Okafor', 'Eastmark'), won('Okafor', 'Eastmark')], 'en')]));
    expect(digest.match({ title: 'Reinholt wins Westmark primary', lead: 'Reinholt won the Westmark primary on Tuesday.', publishedAt: NOW.toISOString(), language: 'en' })).toBeNull();
  });

  it('does not offer a story of last week', () => {
    const story = { title: 'Ferry runs aground near Port Alder lighthouse', text: 'A ferry ran aground near the Port Alder lighthouse.', time: '2026-06-01T08:00:00Z' };
    const digest = openDigest(joinDigest([digestStory(1, 3, [story], 'en')]));
    const question = { title: story.title, lead: story.text, language: 'en' };
    expect(digest.match({ ...question, publishedAt: '2026-06-02T08:00:00Z' })).toMatchObject({ story: 1, outlets: 3 });
    expect(digest.match({ ...question, publishedAt: '2026-06-10T08:00:00Z' })).toBeNull();
  });

  it('keeps of each story what it was told, but for rarities, which it keeps in four steps', () => {
    const story = { story: 4_000_000_000, outlets: 7, newest: 20_000, oldest: 19_998, terms: [{ hash: 0, marks: TITLE, rarity: 3.2 }, { hash: 40_000, marks: NAME, rarity: 4.8 }, { hash: 65_535, marks: TITLE | NAME, rarity: 8.6 }] };
    const undated = { story: 2, outlets: 1, newest: null, oldest: null, terms: [] };
    expect(decodeDigest(joinDigest([encodeStory(story), encodeStory(undated)]))).toEqual([story, undated]);
  });

  it.each([['nothing', new Uint8Array()], ['something else', new TextEncoder().encode('<!doctype html>')], ['an older form', Uint8Array.of(0x53, 0x4c, 0x44, 0x31, 0, 0, 0, 0)]])('refuses %s', (_, bytes) => {
    expect(() => openDigest(bytes)).toThrow(RangeError);
  });

  it('refuses bytes that were cut short', () => {
    const whole = joinDigest(articles.slice(0, 5).map((article, i) => digestStory(i, 1, [known(article)], 'en')));
    for (let length = 0; length < whole.length; length += 7) expect(() => openDigest(whole.slice(0, length))).toThrow(RangeError);
  });
});
