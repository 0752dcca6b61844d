/** Thousands of invented articles: stories of one to eight outlets, each in words of its own. */
import type { StreamArticle } from '../stream-outlets';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe qui ro su ta ve wi xo yu za bre cra dri flo gru'.split(' ');
const DEEDS = ['approved', 'rejected', 'postponed', 'investigated', 'opened', 'closed', 'sold', 'rebuilt', 'flooded', 'banned', 'praised', 'sued'];
const THINGS = ['bridge', 'harbour', 'hospital', 'budget', 'orchard', 'railway', 'museum', 'reservoir', 'stadium', 'satellite', 'vaccine', 'treaty'];

/** Numbers of a seed, alike each time (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const pick = <T>(from: readonly T[], random: () => number): T => {
  const one = from[Math.floor(random() * from.length)];
  if (one === undefined) throw new RangeError('nothing to pick from');
  return one;
};

/** `count` articles of `outlets` outlets, in the order of their time. */
export function inventArticles(count: number, outlets: number, seed = 1): StreamArticle[] {
  const random = randomOf(seed);
  const name = (): string => {
    const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES, random)).join('');
    return word[0]?.toUpperCase() + word.slice(1);
  };
  const articles: StreamArticle[] = [];
  for (let story = 0; articles.length < count; story++) {
    const names = Array.from({ length: 8 }, name);
    const [deed, thing, figure] = [pick(DEEDS, random), pick(THINGS, random), 100 + Math.floor(random() * 90_000)];
    // Sentences in words of the story's own, as different stories have.
    const own = Array.from({ length: 40 }, name).map((word) => word.toLowerCase());
    const sentence = (): string => `${pick(names, random)} ${Array.from({ length: 9 }, () => pick(own, random)).join(' ')}.`;
    const facts = [
      `${names[0]} ${deed} the ${names[1]} ${thing} on Tuesday after ${figure} people in ${names[2]} had asked for it.`,
      `Mayor ${names[3]} ${names[4]} said that the decision would cost ${figure * 7} crowns.`,
      `The ${thing} had stood empty since ${names[5]} left ${names[2]} in ${1950 + Math.floor(random() * 70)}.`,
      `${names[6]}, who leads the union of ${names[1]}, called it the best news in years.`,
      ...Array.from({ length: 12 }, sentence),
      `A court in ${names[7]} will hear the case of the ${names[1]} ${thing} next month.`,
    ];
    const told = random() < 0.4 ? 1 : 2 + Math.floor(random() * 7);
    for (let i = 0; i < told && articles.length < count; i++) {
      const outlet = `outlet-${Math.floor(random() * outlets)}.example`;
      const order = [...facts].sort(() => random() - 0.5);
      articles.push({
        id: `${story}-${i}`,
        url: `https://${outlet}/news/${story}-${i}-${names[1]?.toLowerCase()}`,
        outlet,
        title: `${names[0]} ${deed} ${names[1]} ${thing} ${own[0]} ${own[1]}${['', ` in ${names[2]}`, `, ${names[4]} says`, ` for ${figure} people`][i % 4]}`,
        text: [...order, `Reporters of this paper spoke to ${name()} and ${name()} about the ${thing}.`].join('\n'),
        publishedAt: null,
      });
    }
  }
  return articles;
}
