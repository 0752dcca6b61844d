/** Finds the story of an article in a headlines digest, in the browser and without telling anyone of the article. */
import { Forest, type ForestData } from '../forest';
import { guessRarity } from '../lexicon';
import { DAY_MS } from '../likeness';
import { NAME, NUMBER, TITLE } from '../profile';
import model from '../data/digest.json';
import { decodeDigest, type DigestStory } from './bytes';
import { heaviest, termsOf, type Term } from './terms';

export interface DigestMatch {
  story: number;
  outlets: number;
  /** How likely the model has it that the article is the story's, 0 to 1. */
  score: number;
}

export interface Asked {
  title: string;
  /** The article's first lines, or '' where they are not known. */
  lead: string;
  /** ISO 8601, or null. */
  publishedAt: string | null;
  language: string;
}

export interface Digest {
  size: number;
  match(article: Asked): DigestMatch | null;
}

/** The numbers in their order that tell how alike an article and a story are; the model in data/digest.json counts on it. */
export const FEATURES = [
  'of the article', // share, by rarity, of its words that are the story's
  'of the story', // share, by rarity, of the story's words that are the article's
  'weight', // the shared words' weight in the article times their rarity, over the story's rarities
  'of the title', // share, by rarity, of the article's title that is the story's
  'of the titles', // share, by rarity, of the story's titles that is the article's
  'shared names',
  'shared words',
  'second rarest', // rarity of the second-rarest shared word
  'rare words', // sum of the shared words' rarities above 4
  'title words', // shared by the titles
  'numbers', // rarity of the shared numbers
  'stranger', // rarity of the rarest name in the article's title that the story lacks
  'absent', // rarity of the rarest name in the story's titles that the article lacks
  'both strange', // the smaller of the last two
  'titles apart', // rarity of the rarest name of a title that is not in the other's: the smaller of the two
  'days', // between the article and the story's articles, at most 10; -1 if unknown
  'outlets', // at most 5
  'words', // of the article
  'rank', // weight, as a share of the best story's
  'margin', // weight less that of the best other story
] as const;

const [WEIGHT, RANK, MARGIN, STRANGE, APART, DAYS] = [FEATURES.indexOf('weight'), FEATURES.indexOf('rank'), FEATURES.indexOf('margin'), FEATURES.indexOf('both strange'), FEATURES.indexOf('titles apart'), FEATURES.indexOf('days')];
/** Rarity of a name that only few events have. */
const RARE_NAME = 5;
/** Days after which it is another event's day. */
const ANOTHER_DAY = 0.5;
/** Words of an article that are looked at. */
const ARTICLE_TERMS = 90;
/** Days from an article to a story's newest or oldest within which they can be one. */
const MOST_DAYS = 5;
const DAYS_TOLD = 10;
const RARE = 4;
const MOST_OUTLETS = 5;
/** Stories that are judged, the likeliest first. */
const CANDIDATES = 8;
/** Log-odds from which an article is a story's; docs/quality.md says what it finds. */
const THRESHOLD = 1.4;

interface Opened extends DigestStory {
  byHash: Map<number, DigestStory['terms'][number]>;
}

/** A candidate with its features. */
export interface Judged {
  story: number;
  outlets: number;
  features: Float64Array;
}

export class HeadlinesDigest implements Digest {
  private readonly stories: Opened[];
  private readonly holders = new Map<number, number[]>();

  /** Throws RangeError if the bytes are no digest, or are cut short. */
  constructor(bytes: Uint8Array) {
    this.stories = decodeDigest(bytes).map((story) => ({ ...story, byHash: new Map(story.terms.map((term) => [term.hash, term])) }));
    this.stories.forEach(({ terms }, at) => {
      for (const { hash } of terms) {
        const holders = this.holders.get(hash);
        if (holders) holders.push(at);
        else this.holders.set(hash, [at]);
      }
    });
  }

  get size(): number {
    return this.stories.length;
  }

  match(article: Asked): DigestMatch | null {
    let best: DigestMatch | null = null;
    let most = THRESHOLD;
    for (const { story, outlets, features } of this.judge(article)) {
      const odds = forest().decide(features);
      if (odds < most) continue;
      most = odds;
      best = { story, outlets, score: 1 / (1 + Math.exp(-odds)) };
    }
    return best;
  }

  /** The likeliest stories of an article, but for those whose names contradict it. */
  judge({ title, lead, publishedAt, language }: Asked): Judged[] {
    const terms = heaviest(termsOf(title, lead, language, (token) => guessRarity(token, language)).values(), ARTICLE_TERMS);
    const day = publishedAt === null ? Number.NaN : Date.parse(publishedAt) / DAY_MS;
    const overlap = new Map<number, number>();
    for (const { hash, weight } of terms) {
      for (const at of this.holders.get(hash) ?? []) overlap.set(at, (overlap.get(at) ?? 0) + weight * (this.stories[at]?.byHash.get(hash)?.rarity ?? 0));
    }
    const judged: Judged[] = [];
    for (const [at] of [...overlap].sort((a, b) => b[1] - a[1] || a[0] - b[0])) {
      const story = this.stories[at];
      // A gap to or from an unknown day is NaN, and passes.
      if (!story || daysBetween(day, story) > MOST_DAYS) continue;
      judged.push({ story: story.story, outlets: story.outlets, features: compare(terms, day, story) });
      if (judged.length === CANDIDATES) break;
    }
    const weights = judged.map(({ features }) => features[WEIGHT] ?? 0);
    const most = Math.max(...weights);
    judged.forEach(({ features }, i) => {
      features[RANK] = (features[WEIGHT] ?? 0) / (most || 1);
      features[MARGIN] = (features[WEIGHT] ?? 0) - Math.max(0, ...weights.filter((_, k) => k !== i));
    });
    return judged.filter(({ features }) => !tellsAnother(features));
  }
}

/** Opens a digest for matching. Throws RangeError if the bytes are no digest, or are cut short. */
export const openDigest = (bytes: Uint8Array): Digest => new HeadlinesDigest(bytes);

let opened: Forest | null = null;

function forest(): Forest {
  const data: ForestData = model;
  return (opened ??= new Forest(data, FEATURES));
}

/**
 * True if each side's headlines have a rare name that the other side lacks ("wins Eastmark", "wins Westmark"), or that the
 * other's headlines lack where the two are of different days.
 */
function tellsAnother(features: Float64Array): boolean {
  return (features[STRANGE] ?? 0) >= RARE_NAME || ((features[APART] ?? 0) >= RARE_NAME && (features[DAYS] ?? 0) >= ANOTHER_DAY);
}

/** Days from a time to the days of a story, 0 within them; NaN if either is unknown. */
function daysBetween(day: number, { newest, oldest }: DigestStory): number {
  if (Number.isNaN(day) || newest === null || oldest === null) return Number.NaN;
  return Math.max(0, oldest - day, day - newest - 1);
}

/** Features of an article and a story; all but the last two, which only the comparison with others can tell. */
function compare(article: readonly Term[], day: number, story: Opened): Float64Array {
  let all = 0, shared = 0, weight = 0, title = 0, sharedOfTitle = 0, names = 0, count = 0, first = 0, second = 0, rare = 0, titleWords = 0, numbers = 0, stranger = 0, ownName = 0;
  const held = new Map<number, number>();
  for (const { hash, weight: own, rarity: guess, marks } of article) {
    const other = story.byHash.get(hash);
    const rarity = other?.rarity ?? guess;
    all += rarity;
    if (marks & TITLE) title += rarity;
    if (marks & TITLE && marks & NAME && !((other?.marks ?? 0) & TITLE)) ownName = Math.max(ownName, rarity);
    if (!other) {
      if (marks & TITLE && marks & NAME) stranger = Math.max(stranger, guess);
      continue;
    }
    held.set(hash, marks);
    count++;
    shared += rarity;
    weight += own * rarity;
    if (marks & TITLE) sharedOfTitle += rarity;
    if (marks & other.marks & TITLE) titleWords++;
    if (marks & other.marks & NAME) names++;
    if (marks & NUMBER) numbers += rarity;
    if (rarity > RARE) rare += rarity - RARE;
    if (rarity > first) [first, second] = [rarity, first];
    else if (rarity > second) second = rarity;
  }
  let allOfStory = 0, titles = 0, sharedOfTitles = 0, absent = 0, otherName = 0;
  for (const { hash, marks, rarity } of story.terms) {
    allOfStory += rarity;
    if (!(marks & TITLE)) continue;
    titles += rarity;
    if (marks & NAME && !((held.get(hash) ?? 0) & TITLE)) otherName = Math.max(otherName, rarity);
    if (held.has(hash)) sharedOfTitles += rarity;
    else if (marks & NAME) absent = Math.max(absent, rarity);
  }
  const days = daysBetween(day, story);
  return Float64Array.of(
    shared / (all || 1), shared / (allOfStory || 1), weight / (allOfStory || 1), sharedOfTitle / (title || 1), sharedOfTitles / (titles || 1),
    names, count, second, rare, titleWords, numbers, stranger, absent, Math.min(stranger, absent), Math.min(ownName, otherName), Number.isNaN(days) ? -1 : Math.min(DAYS_TOLD, days), Math.min(MOST_OUTLETS, story.outlets), article.length, 0, 0,
  );
}
