import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { Audiences } from '../../../components/story/Audiences';
import { Companies } from '../../../components/story/Companies';
import { speakFrom } from '../../../utils/i18n';

// The words are given to `speakFrom`; no extension is there to be asked.
vi.mock('webextension-polyfill', () => ({ default: {} }));

const german = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../../public/_locales/de/messages.json'), 'utf8')) as Record<string, { message: string }>;
const company = (sector: string | null) => ({ id: 'kettle', name: 'Kettle', sector, country: 'DE', ticker: 'KTL', exchange: 'XETRA', valuation: null, quote: null, articles: 2 });

describe("a company's sector", () => {
  it("is told in the reader's language", () => {
    speakFrom(german, 'de');
    expect(renderToStaticMarkup(createElement(Companies, { companies: [company('semiconductors')] }))).toContain('XETRA: KTL · Halbleiter · Deutschland');
  });

  it('is left out where this version has no name for it', () => {
    speakFrom(german, 'de');
    expect(renderToStaticMarkup(createElement(Companies, { companies: [company('asteroid_mining')] }))).toContain('XETRA: KTL · Deutschland');
  });
});

describe('the reason why somebody should care', () => {
  it('is a topic by its name, or a company as it writes itself', () => {
    speakFrom(german, 'de');
    const html = renderToStaticMarkup(createElement(Audiences, { audiences: [{ id: 'fans', by: 'rule', because: 'sport' }, { id: 'consumers', by: 'rule', because: 'adidas' }] }));
    expect(html).toContain(german.topic_sport?.message);
    expect(html).toContain('adidas');
    expect(html).not.toContain('topic_');
  });
});
