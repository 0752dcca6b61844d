/** Every word that a reader sees is in every locale, with the same places for what is filled in. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { Sector } from '../../engine/contract/company';
import { Audience, Topic } from '../../engine/contract/story';
import { LENSES } from '../../engine/lenses/lenses';
import { UNCLEAR } from '../../engine/lenses/lens';

type Messages = Record<string, { message: string; placeholders?: Record<string, unknown> }>;

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'public/_locales');
const locales = readdirSync(FOLDER);
const messagesOf = (locale: string) => JSON.parse(readFileSync(path.join(FOLDER, locale, 'messages.json'), 'utf8')) as Messages;
const english = messagesOf('en');

/** `outlets_one` and `outlets_few` are forms of `outlets`; each language has its own. */
const FORM = /_(zero|one|two|few|many|other)$/;
const stem = (key: string) => key.replace(FORM, '');
const places = (message: string) => [...new Set(message.match(/\$\d/g) ?? [])].sort().join(' ');

function sources(): string {
  const files = ['components', 'entrypoints', 'utils'].flatMap((room) => globFiles(path.join(ROOT, room)));
  return files.map((file) => readFileSync(file, 'utf8')).join('\n');
}

function globFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file)).map((file) => path.join(folder, file));
}

describe('the words', () => {
  it('that the code asks for are there', () => {
    const asked = [...sources().matchAll(/\b(?:t|say|count)\(\s*'([a-zA-Z_]+)'/g)].map((match) => match[1] ?? '');
    expect(asked.length).toBeGreaterThan(50);
    const known = new Set([...Object.keys(english), ...Object.keys(english).map(stem)]);
    expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([]);
  });

  it('name every step of every lens', () => {
    const steps = LENSES.flatMap(({ scale }) => [...scale, UNCLEAR]).map(({ id }) => `verdict_${id.replaceAll('-', '_')}`);
    expect(steps.filter((key) => !english[key])).toEqual([]);
    expect(LENSES.filter(({ id }) => !english[`opt_lens_${id}`])).toEqual([]);
  });

  it('name every topic, audience and sector', () => {
    const codes = [...Topic.options.map((topic) => `topic_${topic}`), ...Audience.shape.id.options.map((id) => `aud_${id}`), ...Sector.options.map((sector) => `sector_${sector}`)];
    expect(codes.filter((key) => !english[key])).toEqual([]);
  });

  it.each(locales)('are all in %s', (locale) => {
    const messages = messagesOf(locale);
    expect(new Set(Object.keys(messages).map(stem))).toEqual(new Set(Object.keys(english).map(stem)));
    for (const [key, { message }] of Object.entries(messages)) {
      expect(message.trim(), key).not.toBe('');
      const twin = english[key] ?? english[`${stem(key)}_other`];
      // A form for exactly one or two may leave the number out.
      if (!/_(zero|one|two)$/.test(key)) expect(`${key}: ${places(message)}`).toBe(`${key}: ${places(twin?.message ?? '')}`);
    }
  });

  it.each(locales)('that count have each form that %s needs', (locale) => {
    const messages = messagesOf(locale);
    const forms = new Intl.PluralRules(locale.replace('_', '-')).resolvedOptions().pluralCategories;
    const counted = new Set(Object.keys(english).filter((key) => key.endsWith('_one')).map(stem));
    const missing = [...counted].flatMap((key) => forms.filter((form) => form !== 'many' || locale === 'ar').map((form) => `${key}_${form}`)).filter((key) => !messages[key]);
    expect(missing).toEqual([]);
  });
});
