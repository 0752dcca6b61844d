/**
 * Decides from what stands around a doubtful name whether the company is meant: evidence for and against is weighed and
 * added up. The weights were set by hand on development texts and tried on words that were held out.
 */
import type { Listed } from './directory';
import type { Doubt } from './form';
import { INDUSTRIES } from './industries';
import { isRole, NOT_A_FIRM_BEHIND, type Vocabulary } from './vocabulary';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Behind a company's name: what companies have, and what their shares and they do in business news. */
const OWNED = list(`share shares stock stocks stake ceo cfo chief chairman chairwoman executive executives earnings revenue revenues profit profits sales results employees workers
  spokesman spokeswoman spokesperson investors shareholders shareholder board bonds debt unit subsidiary dealership dealers dealerships stores store headquarters factory plant plants app
  customers users products services brand brands guidance forecast outlook dividend buyout takeover acquisition deal merger ipo layoffs founder founders co-founder`);
const DOES = list(`rose rises gained gains climbed climbs jumped jumps surged surges soared soars rallied added advanced fell falls dropped drops slid slides slumped slumps tumbled tumbles plunged lost
  sank slipped eased shed reported reports posted posts unveiled unveils launched launches acquired acquires bought buys agreed beat missed forecast raised cut cuts hired hires laid
  recalled recalls sells sold filed priced paid pays expects expected trades traded closed ended hit outperformed underperformed announced announces plans`);
/** Before a company's name. */
const ROLE = list(`maker giant retailer retailers automaker automakers carmaker carmakers chipmaker chipmakers bank banks lender insurer insurers airline airlines carrier brewer developer developers drugmaker drugmakers
  company companies firm firms group brand brands parent major majors owner operator rival rivals rivals, competitor competitors peer peers startup start-up supplier suppliers producer miner refiner refiners utility
  conglomerate subsidiary unit stocks shares names brokerage brokerages analysts software platform platforms app chain chains broadcaster publisher shareholder customer customers client clients manufacturer
  ceo executive chief chairman exec like including bought buys buy acquired acquire acquires acquiring owns sued sues versus`);
const BUSINESS = list(`shares share stock stocks earnings revenue profit profits sales quarter quarterly analyst analysts investor investors nasdaq nyse ceo cfo dividend ipo merger acquisition acquire takeover billion
  market markets retailer retailers company companies firm firms customers products rating upgrade downgrade forecast outlook guidance consumer brand brands corporate corporation business businesses
  shareholder shareholders buyback valuation hire hires hiring employees workers jobs factory factories output recall recalled executives deliveries plant plants startup antitrust layoffs index wall trading traded equities bonds industry chief executive`);
/** Capitalised words that may stand beside a company's name without being a part of it. */
const BESIDE = list(`inc corp co ltd plc group the and but at in for with from of by on like including rival giant maker shares stock ceo chief cfo chairman after as while when if how why what will
  nasdaq nyse monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december q1 q2 q3 q4
  inc. corp. co. analysts analyst wall european american british german french japanese chinese u.s us u.k uk canadian swiss italian dutch indian korean tech`);
/** Behind a name these make it the name of a place, a building or an institution. */
const INSTITUTION = list(`stadium arena field park center centre foundation theatre theater school university college institute museum prize cup open bowl classic river forest rainforest basin jungle committee county
  street avenue road boulevard beach island islands lake mountain valley hall house memorial church cathedral cemetery airport bridge tower award awards trophy championship championships
  news doctrine administration amendment act court caucus hospital library square monument building hotel national regional district township parish ave army force squadron`);
const TITLES = list(`mr mrs ms dr sen rep gov president senator governor judge justice professor sir lord lady prince princess king queen saint st mayor congressman congresswoman representative secretary
  officer sgt lt col gen general detective sheriff deputy captain coach father pastor rev reverend attorney uncle aunt`);
/** Given names that are often met before surnames that are also companies'. */
const GIVEN = list(`james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george timothy ronald jason edward
  jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter
  kyle noah ethan jeremy walter christian keith roger terry austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert willie elijah wayne randy vincent
  mason roy ralph bobby russell bradley philip eugene mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily donna michelle carol amanda
  melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth
  julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn janice jean abigail alice julia judy
  sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori tom tim jim mike dan dave bob bill rob rick steve chris matt tony ken ron ted
  doug harrison wendell wilbur orson perez paris nikki tucker sean rand ben jeff greg abraham nat barry stan max sam fred karl gina kurt erik lars sven olaf anders pierre jacques michel jean luc marco mario paolo luca giulia carlos pedro luis miguel javier ana carmen sofia elena irina olga ivan igor boris vladimir dmitri mohammed ahmed ali hassan omar fatima
  ravi anil sanjay priya raj wei li hans klaus jürgen wolfgang heinz günter peter stefan thomas monika petra sabine ursula emily claire lucy kate jane anne beth megan molly ellen grace owen luke liam ethan lucas oscar felix hugo simon neil ian colin alastair nigel graham stuart gavin craig derek curtis marcus trevor harry ernest orville tiger serena`);
/** Of a person rather than a firm, behind the name. */
const PERSONAL = list('testified testifies who whom herself himself wrote writes resigned recalled told tweeted smiled married died born his her');

const ARTICLE = /(?:^|[\s"“(])(?:an?|the|this|that|its|their|his|her|my|our|your|no|every|any|some)\s+$/i;
const SENTENCE_START = /(?:^|[.!?:;]["”’)]*|[\n"“(—-])\s*$/;
const NUMBER_NEAR = /^.{0,40}?\d+(?:\.\d+)?\s?(?:%|percent|per cent|pct)/i;

export interface Place {
  text: string;
  start: number;
  end: number;
}

/** What the rest of the text says of a name. */
export interface Elsewhere {
  /** The company stands in the text by a name that is beyond doubt, or by its ticker. */
  sure: boolean;
  /** A longer name of which this is a part stands in the text: "Christine Blasey Ford". */
  partOfAName: boolean;
  /** The word stands in the text in small letters. */
  common: boolean;
  /** Other companies that are beyond doubt. */
  companies: number;
  /** Beside this name in a list stands such a company (2), or another name in doubt (1): "Hilton, Hyatt and Marriott". */
  listed: number;
}

/** Words before and behind a place on its line, in small letters and as written. */
export function neighbours({ text, start, end }: Place): { before: string; after: string; previous: string; next: string; starts: boolean } {
  const before = text.slice(Math.max(0, start - 60), start);
  const after = text.slice(end, end + 60);
  return {
    before,
    after,
    previous: lastWord(before),
    next: /^(?:\s?['’]s?)?[ \u00a0]+([\p{L}\p{N}-]+)/u.exec(after)?.[1] ?? '',
    starts: beginsSentence(before),
  };
}

/** The word before the blanks that a text ends with; empty where it ends with none. */
function lastWord(text: string): string {
  const before = text.trimEnd();
  if (before.length === text.length || text.includes('\n', before.length)) return '';
  return /[\p{L}\p{N}'’.-]+$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
}

/** Does a sentence begin behind this? A dot behind a title or an initial ends none: "Rep. Waters", "J. Ford". */
function beginsSentence(before: string): boolean {
  const shortened = /(?:^|[\s"“(])(\p{L}+)\.\s+$/u.exec(before)?.[1];
  if (shortened !== undefined && (shortened.length === 1 || TITLES.has(shortened.toLowerCase()))) return false;
  return SENTENCE_START.test(before);
}

const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);
const plain = (word: string): string => word.toLowerCase().replace(/[.,’']+$/u, '');

/** Places and others that stand before a company's name as often as before a surname. */
const GIVEN_TO_PLACES_TOO = list('jordan austin paris madison virginia charlotte victoria max tiger st');

/** Is a title or a given name before it, so that even a name beyond doubt is a person's: "Judge Kettle", "Anna Kettle"? */
export function isAPersons(place: Place): boolean {
  const { after, previous } = neighbours(place);
  const prior = plain(previous);
  if (!isCapital(previous)) return false;
  // "Anna Kettle-Quill": the name is the half of another.
  if (/^[-‐]\p{Lu}\p{Ll}/u.test(after) && /^\p{Lu}\p{Ll}+$/u.test(previous) && !BESIDE.has(prior) && !ROLE.has(prior) && !beginsSentence(place.text.slice(0, place.start - previous.length - 1).slice(-60))) return true;
  return previous !== previous.toUpperCase() && (TITLES.has(prior) || GIVEN.has(prior)) && !GIVEN_TO_PLACES_TOO.has(prior);
}

/** "Mr. Price" is the name of a person whom the text calls "Anna Price" elsewhere. */
export function isAnAddress({ text, start, end }: Place): boolean {
  const [first = '', surname = '', ...more] = text.slice(start, end).split(/\s+/);
  if (!surname || more.length > 0 || !TITLES.has(plain(first))) return false;
  return [...text.matchAll(new RegExp(`(\\p{Lu}\\p{Ll}+)\\s${surname}(?!\\p{L})`, 'gu'))].some(([, given = '']) => !TITLES.has(given.toLowerCase()));
}

/** Is the name a part of a longer one: a person's, a place's, an institution's? */
export function inALongerName(place: Place, vocabulary: Vocabulary | null): boolean {
  const { before, after, previous, next } = neighbours(place);
  const prior = plain(previous);
  if (vocabulary?.unspaced && NOT_A_FIRM_BEHIND.test(after)) return true;
  if (INSTITUTION.has(plain(next)) && isCapital(next)) return true;
  if (TITLES.has(prior) && isCapital(previous)) return true;
  if (!isCapital(previous) || BESIDE.has(prior)) return false;
  if (GIVEN.has(prior)) return true;
  if (vocabulary?.nounsHaveCapitals || isRole(vocabulary, prior)) return false;
  // A capital at the start of a sentence tells nothing, unless the word is a name of its own.
  return !beginsSentence(before.slice(0, before.lastIndexOf(previous))) && /^\p{Lu}\p{Ll}+$/u.test(previous) && !ROLE.has(prior);
}

/** A capital means nothing on a line whose words all have one. */
function inTitleCase({ text, start, end }: Place): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const to = text.indexOf('\n', end);
  const line = text.slice(Math.max(from, start - 120), Math.min(to < 0 ? text.length : to, end + 120));
  const words = line.match(/(?<![\p{L}'’])\p{L}{4,}/gu) ?? [];
  return words.length >= 4 && words.filter((word) => !isCapital(word)).length <= words.length * 0.2;
}

/** What stands around a name: its words, and the text itself for scripts that set no blanks. */
interface Surroundings {
  words: ReadonlySet<string>;
  text: string;
}

/** "and", "with", "for" and the article, which Arabic writes at one with the next word. */
const ARABIC_PREFIX = /^[وفبلك]?(?:ال)?(?=[\u0621-\u064a]{3})/;

function surroundings({ text, start, end }: Place, reach: number): Surroundings {
  const near = (text.slice(Math.max(0, start - reach), start) + ' ' + text.slice(end, end + reach)).toLowerCase();
  const words = new Set(near.match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []);
  for (const word of [...words]) if (/^[\u0621-\u064a]/.test(word)) words.add(word.replace(ARABIC_PREFIX, ''));
  return { words, text: near };
}

const met = (near: Surroundings, sought: Iterable<string>, unspaced: boolean): number => {
  let count = 0;
  for (const word of sought) if (near.words.has(word) || (unspaced && near.text.includes(word))) count++;
  return count;
};

const REACH = 160;
/** In a script without blanks a sentence is shorter. */
const UNSPACED_REACH = 80;
/** Evidence needed for a name that often, or mostly, means something else. */
const NEEDED: Readonly<Record<Doubt, number>> = { 0: -3, 1: 1, 2: 2.2 };

const FIRMS = list('company firm giant group major maker chain operator manufacturer startup');
const CALLED = /\bthe ([a-z-]+)(?: ([a-z-]+))?(?: ([a-z-]+))?/gi;
const CALLED_REACH = 500;

/** Does the text go on to call it what firms of its trade are called: "the retailer", "the oil company"? */
function isCalledAfter({ text, end }: Place, trade: readonly string[]): boolean {
  for (const [, ...called] of text.slice(end, end + CALLED_REACH).matchAll(CALLED)) {
    if (called.some((word, i) => word && trade.includes(word) && (ROLE.has(word) || FIRMS.has(called[i + 1] ?? '')))) return true;
  }
  return false;
}

/** Companies whose name an index has too, and what then stands around it. */
const ALSO_AN_INDEX = new Set(['dow']);
const OF_AN_INDEX = /^\s(?:Jones|industrials?|average|index|futures|transports?|components?|composite|closed|ended|crosses|crossed|tops|topped)\b|^.{0,40}\bpoints?\b/i;
const INDEX_BEFORE = /\b(?:S&P(?: 500)?|Nasdaq|the|30)(?:,? and)?(?: (?:blue-chip|benchmark))?(?: the)?\s$/i;

const isAnIndex = ({ text, start, end }: Place): boolean =>
  ALSO_AN_INDEX.has(text.slice(start, end).toLowerCase()) && (OF_AN_INDEX.test(text.slice(end, end + 60)) || INDEX_BEFORE.test(text.slice(Math.max(0, start - 30), start)) || /^(?:,| and)?(?: the)? (?:S&P|Nasdaq)/.test(text.slice(end, end + 20)));

/** Behind a town: "in Kettle, Ohio, where". */
const IN_A_STATE = /^\s?,\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?\s?[,.]/u;

/** How much speaks for the company: more than nothing, and it is meant. */
export function evidenceFor(place: Place, company: Listed, doubt: Doubt, elsewhere: Elsewhere, vocabulary: Vocabulary | null): number {
  const { before, after, previous, next, starts } = neighbours(place);
  const prior = plain(previous);
  const following = plain(next);
  let sum = -NEEDED[doubt];

  if (elsewhere.sure) sum += 4;
  sum += 0.8 * elsewhere.listed;
  sum += Math.min(1, 0.4 * elsewhere.companies);
  const unspaced = vocabulary?.unspaced ?? false;
  const near = surroundings(place, unspaced ? UNSPACED_REACH : REACH);
  const trade = INDUSTRIES[company.industry ?? '']?.words ?? [];
  const business = [...near.words].filter((word) => BUSINESS.has(word)).length + (vocabulary ? met(near, vocabulary.business, unspaced) : 0);
  sum += Math.min(1.6, 0.5 * business);
  sum += Math.min(2.2, 1.2 * (met(near, trade, false) + (vocabulary ? met(near, vocabulary.trade[company.industry ?? ''] ?? [], unspaced) : 0)));
  if (vocabulary?.before?.test(before)) sum += 2;
  if (vocabulary?.after?.test(after)) sum += 1.8;
  else if (vocabulary?.does?.test(after)) sum += 0.8;
  if (isRole(vocabulary, prior)) sum += 1.8;
  else if (vocabulary && !unspaced && [...near.words].some((word) => isRole(vocabulary, word))) sum += 0.6;
  if (isCalledAfter(place, trade)) sum += 1.5;
  if (OWNED.has(following)) sum += 1.8;
  // A company takes no article before what it does: "the Dow fell" tells of an index.
  else if (DOES.has(following) && !ARTICLE.test(before)) sum += NUMBER_NEAR.test(after) ? 2.2 : 0.8;
  // A capital within a sentence makes the word a part of another name: "Federal Bank".
  if (ROLE.has(prior)) sum += isCapital(previous) && !beginsSentence(before.slice(0, before.lastIndexOf(previous))) ? 0.6 : 1.8;
  if (/\b(?:shares|stake|stock|investors|investment|analysts?|ceo|executives?|employees|workers)\s+(?:of|in|at)\s+$/i.test(before)) sum += 2;

  if (/\b(?:results|reports|earnings|numbers)\s+(?:of|for|from|at)\s+$/i.test(before) || /^,? whose (?:shares|stock)/.test(after)) sum += 2;

  if (inALongerName(place, vocabulary) || isAnIndex(place)) sum -= 9;
  else if (elsewhere.partOfAName) sum -= 4;
  if (isCapital(next) && !vocabulary?.nounsHaveCapitals && !BESIDE.has(following) && !OWNED.has(following) && !/^\s?['’]s/.test(after)) sum -= 2.2;
  // In other languages a company may have an article: "a Vale", "die Allianz".
  if (!vocabulary && ARTICLE.test(before) && !OWNED.has(following) && !/^(?:company|brand|platform|app|name|logo)/.test(following)) sum -= 2;
  if (PERSONAL.has(following) || /^\s?,\s(?:\d{2},|who\b|a (?:professor|senator|lawyer))/i.test(after)) sum -= 2.5;
  if (starts && isCapital(place.text.charAt(place.start))) sum -= 0.8;
  if (/\b(?:in|near|outside)\s$/.test(before) && IN_A_STATE.test(after)) sum -= 2.5;
  if (starts && /^(?:the|a|an|your|his|her|their|of|between|up|out)$/.test(following)) sum -= 2;
  if (inTitleCase(place)) sum -= 1;
  if (elsewhere.common) sum -= 1.2;
  if (place.end - place.start === 1 && /^[-–]\p{L}/u.test(after)) sum -= 9;
  return sum;
}
