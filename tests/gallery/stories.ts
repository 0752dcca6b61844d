/** Stories for the gallery: invented, at fixed times, each made to strain one thing. */
import type { Coverage } from '../../engine/contract/article';
import type { Company } from '../../engine/contract/company';
import type { Story } from '../../engine/contract/story';

const BEGIN = Date.parse('2026-03-03T07:30:00Z');
export const at = (minutes: number): string => new Date(BEGIN + minutes * 60_000).toISOString();

interface Told {
  name: string;
  title: string;
  after: number;
  language?: string;
  kind?: Coverage['independence'];
  report?: number;
}

const slug = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-');

function covered({ name, title, after, language = 'en', kind = { kind: 'original' }, report }: Told, i: number): Coverage {
  const domain = `outlet${i}.example`;
  return {
    id: `a${i}`, url: `https://${domain}/${slug(title).slice(0, 40)}`, outlet: { domain, name, owner: null, country: null },
    title, language, publishedAt: at(after), firstSeenAt: at(after + 6 + (i % 4) * 5), independence: kind, report: report ?? i,
  };
}

const cite = (...articles: number[]) => articles.map((i) => ({ article: `a${i}`, quote: QUOTES[i % QUOTES.length] ?? '' }));
const QUOTES = [
  'The harbour board said on Tuesday that the Alder, the first ferry of its class to run on ammonia, had crossed the sound with passengers aboard.',
  'Voltmarin supplied the cracker that turns ammonia into hydrogen, and will service it for ten years.',
  'Two crew members were treated for irritation of the eyes after a valve was replaced in January, the board confirmed.',
  'The crossing took 94 minutes, eight more than the diesel timetable allows.',
];

export const VOLT: Company = {
  id: 'voltmarin', name: 'Voltmarin', sector: 'industry', country: 'NO', ticker: 'VOLT', exchange: 'Oslo Børs', articles: 5,
  valuation: { kind: 'market', value: { amount: 18_400_000_000, currency: 'NOK' }, asOf: '2026-03-02', source: 'Exchange' },
  quote: { price: 214.6, currency: 'NOK', changePercent: 3.4, at: at(300), delayed: true, provider: 'demo', sparkline: [188, 190, 187, 192, 196, 194, 199, 201, 198, 204, 207, 206, 209, 207.5, 214.6] },
};
const ALDER: Company = { id: 'alder', name: 'Alder Lines', sector: 'transport', country: 'SE', ticker: null, exchange: null, articles: 6, valuation: { kind: 'private', value: { amount: 640_000_000, currency: 'EUR' }, asOf: '2025-06-30', source: 'Annual report' }, quote: null };
const KITE: Company = {
  id: 'kite', name: 'Kite Chemicals', sector: 'materials', country: 'DE', ticker: 'KTC', exchange: 'XETRA', articles: 2, valuation: null,
  quote: { price: 41.02, currency: 'EUR', changePercent: -1.8, at: at(300), delayed: false, provider: 'demo', sparkline: [44, 43.8, 43.1, 43.4, 42.6, 42.9, 42.2, 41.8, 42, 41.02] },
};

function storyOf(part: Partial<Story> & { coverage: Coverage[] }): Story {
  const { coverage } = part;
  const [lead] = coverage;
  if (!lead) throw new Error('a story has coverage');
  return {
    id: '1', language: 'en', topic: 'technology', headline: 'First ammonia ferry carries passengers across the sound', lead,
    outlets: new Set(coverage.map(({ outlet }) => outlet.domain)).size, reports: new Set(coverage.map(({ report }) => report)).size, articles: coverage.length,
    companies: part.companyList?.length ?? 0, firstClaimedAt: lead.publishedAt, firstSeenAt: lead.firstSeenAt, updatedAt: at(310),
    tldr: { sentences: [], method: { kind: 'extractive' }, sources: coverage.length, withheld: [] },
    timeline: coverage.map((one, i) => ({ article: one.id, kind: i === 0 ? 'first-report' : 'report', claimedAt: one.publishedAt, seenAt: one.firstSeenAt, before: null })),
    differences: [], claims: [], companyList: [], analyses: [], audiences: [],
    ...part,
  };
}

const COVERAGE = ([
  { name: 'Northwire', title: 'Ammonia-powered ferry makes first crossing with passengers', after: 0 },
  { name: 'Sound Courier', title: 'Ammonia-powered ferry makes first crossing with passengers', after: 12, kind: { kind: 'wire', agency: 'Northwire', of: 'a0' }, report: 0 },
  { name: 'The Lantern', title: 'First crossing for the ferry that burns ammonia', after: 25, kind: { kind: 'wire', agency: 'Northwire', of: 'a0' }, report: 0 },
  { name: 'Harbour Gazette', title: 'Aboard the Alder: quiet, clean and eight minutes late', after: 58 },
  { name: 'Der Morgenbote', title: 'Ammoniakfähre legt erstmals mit Fahrgästen ab', after: 75, language: 'de' },
  { name: 'Ledger & Exchange', title: 'Voltmarin climbs as ferry proves its ammonia cracker', after: 140 },
  { name: 'Open Water Review', title: 'What the Alder means for short-sea shipping', after: 260 },
] satisfies Told[]).map(covered);

const ANALYSES: Story['analyses'] = [{
  lens: 'agi', model: 'demo-model-8b', at: at(320), withheld: [],
  verdict: { step: 'no-clear-effect', reason: { text: 'The reports concern a propulsion system and name no advance in computing.', citations: cite(0) } },
  paragraphs: [{ text: 'A working cracker at this size shortens the list of open questions for short routes to bunkering and training.', citations: cite(1, 3) }],
}];

export const full = storyOf({
  coverage: COVERAGE, companyList: [VOLT, KITE, ALDER],
  tldr: {
    sources: 7, method: { kind: 'extractive' }, withheld: [{ reason: 'number', count: 1 }],
    sentences: [
      { text: 'The Alder, the first ferry of its class to run on ammonia, carried 212 passengers across the sound on Tuesday morning.', citations: cite(0, 3, 5) },
      { text: 'Voltmarin built the cracker that turns the ammonia into hydrogen and will service it for ten years.', citations: cite(1, 5) },
      { text: 'The crossing took 94 minutes, eight more than the timetable allows, and the board expects to make up the time by summer.', citations: cite(3) },
    ],
  },
  claims: [
    { text: 'Two crew members were treated for irritation of the eyes after a valve was replaced in January.', reports: 3, citations: cite(2, 3, 6) },
    { text: 'The region paid a third of the ship\'s price.', reports: 2, citations: cite(3, 6) },
  ],
  differences: [
    { kind: 'number', subject: 'passengers aboard', values: [
      { value: '212', by: [{ article: 'a3', quote: 'With 212 passengers aboard, the Alder left at half past seven.', at: at(58) }, { article: 'a6', quote: 'It carried 212 people.', at: at(260) }] },
      { value: '198', by: [{ article: 'a0', quote: 'The ferry carried 198 passengers on its first crossing.', at: at(0) }] },
    ] },
    { kind: 'date', subject: 'start of daily service', values: [
      { value: '1 May', by: [{ article: 'a5', quote: 'Daily service begins on 1 May.', at: at(140) }] },
      { value: 'in the summer', by: [{ article: 'a4', quote: 'Im Sommer soll der tägliche Betrieb beginnen.', at: at(75) }] },
    ] },
    { kind: 'spelling', subject: 'Ingrid Kjellberg', values: [
      { value: 'Ingrid Kjellberg', by: [{ article: 'a3', quote: 'Captain Ingrid Kjellberg had crossed four times without passengers.', at: at(58) }] },
      { value: 'Ingrid Kjelberg', by: [{ article: 'a1', quote: 'The ship is led by Ingrid Kjelberg.', at: at(22) }] },
    ] },
  ],
  timeline: [
    ...COVERAGE.map((one, i) => ({ article: one.id, kind: i === 0 ? ('first-report' as const) : ('report' as const), claimedAt: one.publishedAt, seenAt: one.firstSeenAt, before: null })),
    { article: 'a0', kind: 'headline-changed', claimedAt: null, seenAt: at(200), before: 'Ferry on ammonia makes first trip' },
  ],
  audiences: [{ id: 'investors', by: 'rule', because: 'Voltmarin' }, { id: 'engineers', by: 'rule', because: 'technology' }, { id: 'residents', by: 'model', because: 'The route is the only year-round link to the islands.' }],
});

export const analysed: Story = { ...full, analyses: ANALYSES, tldr: { ...full.tldr, method: { kind: 'model', model: 'demo-model-8b' } } };
export const grown: Story = {
  ...full, headline: 'Ammonia ferry carries passengers; board promises to make up eight minutes', outlets: full.outlets + 1,
  coverage: [...full.coverage, covered({ name: 'Islands Today', title: 'Islanders greet the ammonia ferry with flags and questions', after: 300 }, 7)],
};
export const bare = storyOf({ coverage: COVERAGE.slice(0, 1), topic: 'general' });
export const noTldr: Story = { ...full, tldr: { ...full.tldr, sentences: [] }, companyList: [], companies: 0, claims: [], differences: [], audiences: [] };

const NAMES = ['Morning Star', 'Evening Chronicle', 'Coast Record', 'Valley Independent', 'Capital Observer', 'Rail & Road', 'Island Times', 'The Meridian', 'City Ledger', 'Union Dispatch'];
export const crowded = storyOf({
  ...full,
  coverage: Array.from({ length: 40 }, (_, i) => covered({
    name: `${NAMES[i % NAMES.length]}${i >= NAMES.length ? ` ${['North', 'South', 'West', 'Weekend'][Math.floor(i / NAMES.length) % 4]}` : ''}`,
    title: i % 3 === 0 ? 'Ferry on ammonia crosses the sound with passengers for the first time' : `The Alder's first crossing, seen from berth ${i}`,
    after: Math.round(i * i * 0.9), ...(i % 5 === 4 ? { kind: { kind: 'syndicated' as const, of: 'a0' }, report: 0 } : {}), language: i % 11 === 7 ? 'fr' : 'en',
  }, i)),
  timeline: [],
});

export const german = storyOf({
  language: 'de', topic: 'politics', headline: 'Bundesverwaltungsgericht prüft Geschwindigkeitsbegrenzungsverordnung für Ammoniakfährschifffahrtsgesellschaften',
  coverage: ([
    { name: 'Norddeutsche Küstenschifffahrtszeitung', title: 'Donaudampfschifffahrtsgesellschaft wartet auf Rechtsverordnungsauslegung', after: 0, language: 'de' },
    { name: 'Der Morgenbote', title: 'Gericht prüft Tempolimit für Fähren', after: 30, language: 'de' },
  ] satisfies Told[]).map(covered),
  tldr: { sources: 2, method: { kind: 'extractive' }, withheld: [], sentences: [{ text: 'Das Gericht prüft, ob die Geschwindigkeitsbegrenzungsverordnung auch für Ammoniakfährschifffahrtsgesellschaften gilt.', citations: cite(0, 1) }] },
});

export const arabic = storyOf({
  language: 'ar', topic: 'environment', headline: 'أول عبّارة تعمل بالأمونيا تنقل الركاب عبر المضيق',
  coverage: ([
    { name: 'صحيفة الميناء', title: 'أول رحلة للعبّارة مع الركاب', after: 0, language: 'ar' },
    { name: 'بريد الصباح', title: 'العبّارة الجديدة تتأخر ثماني دقائق', after: 45, language: 'ar' },
    { name: 'Northwire', title: 'Ammonia-powered ferry makes first crossing', after: 60 },
  ] satisfies Told[]).map(covered),
  tldr: { sources: 3, method: { kind: 'extractive' }, withheld: [], sentences: [{ text: 'نقلت العبّارة 212 راكبًا صباح الثلاثاء، وهي الأولى من فئتها التي تعمل بالأمونيا.', citations: cite(0, 1) }, { text: 'استغرقت الرحلة 94 دقيقة.', citations: cite(1) }] },
  companyList: [VOLT],
});
