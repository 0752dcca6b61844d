/** Every state of the sidebar, the popup, the options and the welcome page that a reader may come to, each by its name. */
import { article, type Scene } from './app';
import { analysed, arabic, at, bare, crowded, full, german, grown, noTldr, VOLT } from './stories';
import type { PageSummary } from '../../utils/messages';

const page = (lookup: 'none' | 'private' | 'offline' | 'no-backend' | 'looking', askable = false): Scene => ({ page: article({ lookup, story: null, by: null, askable }) });

const summary = (part: Partial<PageSummary>): PageSummary => ({
  of: 'page', title: 'Aboard the Alder: quiet, clean and eight minutes late', url: 'https://outlet3.example/', state: 'done', sentences: [], method: { kind: 'extractive' }, story: null, writer: null, fellBack: false, withheld: 0, ...part,
});
const SENTENCES = ['The Alder left the quay at half past seven without the shudder that its passengers know.', 'It arrived eight minutes late.'].map((text) => ({ text, citations: [{ article: 'page', quote: text }] }));

const NOBODY = { ok: false, urls: null, languages: [], generatedAt: null, tookMs: null };

const TOP = [{ ...full, id: '1' }, { ...german, id: '2' }, { ...arabic, id: '3' }, { ...bare, id: '4' }];
const popup: Scene = { view: 'popup', list: TOP, recent: [{ at: at(290), story: '7', headline: 'Ledger & Exchange: port fees rise from May', outlets: 4 }] };
const SEARCH = 'input[type=search]';

const desk = 'https://desk.example';
const SENT: Scene['sent'] = [
  { at: at(12), method: 'POST', url: `${desk}/v1/lookup`, body: '{"title":"Aboard the Alder","publishedAt":null,"language":"en"}', status: 200 },
  { at: at(11), method: 'GET', url: `${desk}/v1/stories/1`, body: null, status: 200 },
  { at: at(10), method: 'GET', url: `${desk}/v1/index/4/11`, body: null, status: 304 },
  { at: at(9), method: 'GET', url: `${desk}/v1/index`, body: null, status: null },
];
/** The button beside the backend's address. */
const TEST = '.actions:has([type=url]) > button:not(.chief)';

const POPUP: Readonly<Record<string, Scene>> = {
  popup,
  'popup-no-article': { ...popup, page: { verdict: 'other', host: 'shop.example' }, access: { level: 'click', sites: [] } },
  'popup-no-page': { ...popup, page: { verdict: 'silent', host: null }, recent: [] },
  'popup-no-coverage': { ...popup, ...page('none', true) },
  'popup-private': { ...popup, ...page('private') },
  'popup-switched-off': { ...popup, page: { verdict: 'silent', host: 'outlet3.example' }, settings: { hiddenSites: ['outlet3.example'] } },
  'popup-no-backend': { ...popup, ...page('no-backend'), list: 'no-backend' },
  'popup-loading': { ...popup, ...page('looking'), list: 'never', recent: [] },
  'popup-no-stories': { ...popup, ...page('none'), list: [], recent: [] },
  'popup-search': { ...popup, write: { into: SEARCH, text: 'ferry' } },
  'popup-search-none': { ...popup, list: [], write: { into: SEARCH, text: 'a word that nobody wrote' } },
  'popup-address': { ...popup, write: { into: SEARCH, text: 'https://outlet3.example/alder' } },
  'popup-own-story': { ...popup, press: ['.this-page .chief'] },
  'popup-summary': { ...popup, ...page('none', true), summary: summary({ sentences: SENTENCES }) },
};

const OPTIONS: Readonly<Record<string, Scene>> = {
  options: { view: 'options' },
  'options-in-use': {
    view: 'options', access: { level: 'some', sites: ['outlet3.example', 'paper.example', 'gazette.example'] }, sent: SENT,
    settings: { backend: desk, model: 'endpoint', modelEndpoint: 'http://127.0.0.1:11434/v1', modelName: 'demo-model-8b', hiddenSites: ['shop.example', 'mail.example'], privacy: 'always-ask' },
    press: ['.allowed summary', TEST, '.endpoint .chief', '.sent summary'],
  },
  'options-nobody-there': { view: 'options', tested: { ...NOBODY, error: 'no-backend' }, settings: { model: 'built-in' }, press: [TEST] },
  'options-plain-http': { view: 'options', settings: { backend: 'http://desk.example:8787', contrast: 'more' } },
};

const WELCOME: Readonly<Record<string, Scene>> = {
  welcome: { view: 'welcome', access: { level: 'click', sites: [] } },
  'welcome-refused': { view: 'welcome', access: { level: 'click', sites: [] }, tested: { ...NOBODY, error: 'bad-answer' }, press: ['.cards li:nth-child(2) button', TEST] },
  'welcome-done': { view: 'welcome', press: [TEST, '.welcome-foot .chief'] },
};

export const SCENES: Readonly<Record<string, Scene>> = {
  story: {},
  'story-with-analysis': { story: analysed },
  'story-own-model': { settings: { model: 'endpoint', modelEndpoint: 'http://127.0.0.1:11434/v1', modelName: 'demo-model-8b' }, press: ['.analysis button'] },
  'story-of-one-outlet': { story: bare, leftOut: null },
  'story-of-forty-outlets': { story: crowded, leftOut: { claims: [], truncated: false } },
  'story-without-tldr': { story: noTldr },
  'story-in-german': { story: german },
  'story-in-arabic': { story: arabic },
  'story-that-grew': { grown },
  'story-from-memory': { stale: true },
  'story-without-prices': { story: { ...full, companyList: [{ ...VOLT, quote: null }], companies: 1 } },
  'story-in-the-panel': { surface: 'panel' },
  'left-out-busy': { leftOut: 'never' },
  'left-out-unread': { leftOut: null },
  'left-out-truncated': { leftOut: { claims: full.claims.slice(0, 1), truncated: true } },
  loading: { story: 'never' },
  'no-page': { page: { verdict: 'silent', host: null } },
  'no-article': { page: { verdict: 'other', host: 'shop.example' } },
  'no-coverage': page('none', true),
  'no-coverage-index-only': page('none'),
  'private-address': page('private'),
  offline: page('offline'),
  'no-backend': page('no-backend'),
  'fault-offline': { story: 'offline' },
  'fault-busy': { story: 'busy' },
  'fault-bad-answer': { story: 'bad-answer' },
  'fault-not-found': { story: 'not-found' },
  'fault-other': { story: 'failed' },
  'summary-reading': { ...page('none', true), summary: summary({ state: 'reading', method: null }) },
  'summary-done': { ...page('none', true), summary: summary({ sentences: SENTENCES }) },
  'summary-none': { ...page('none', true), summary: summary({ state: 'none', of: 'selection', method: null }) },
  'summary-failed': { ...page('none', true), summary: summary({ state: 'failed', method: null }) },
  'summary-of-link': { ...page('none', true), summary: summary({ of: 'link', method: null, story: { id: '1', outlets: 6 } }) },
  ...POPUP,
  ...OPTIONS,
  ...WELCOME,
};
