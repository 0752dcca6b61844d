/** Every state of the sidebar that a reader may come to, each by its name. */
import { article, type Scene } from './app';
import { analysed, arabic, bare, crowded, full, german, grown, noTldr, VOLT } from './stories';
import type { PageSummary } from '../../utils/messages';

const page = (lookup: 'none' | 'private' | 'offline' | 'no-backend' | 'looking', askable = false): Scene => ({ page: article({ lookup, story: null, by: null, askable }) });

const summary = (part: Partial<PageSummary>): PageSummary => ({
  of: 'page', title: 'Aboard the Alder: quiet, clean and eight minutes late', url: 'https://outlet3.example/', state: 'done', sentences: [], method: { kind: 'extractive' }, story: null, writer: null, fellBack: false, withheld: 0, ...part,
});
const SENTENCES = ['The Alder left the quay at half past seven without the shudder that its passengers know.', 'It arrived eight minutes late.'].map((text) => ({ text, citations: [{ article: 'page', quote: text }] }));

export const SCENES: Readonly<Record<string, Scene>> = {
  story: {},
  'story-with-analysis': { story: analysed },
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
};
