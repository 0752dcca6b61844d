import path from 'node:path';
import { Linter } from 'eslint';
import { describe, expect, it } from 'vitest';
import house from '../../scripts/lint/house.mjs';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What the rule says of one import in a file of the house. */
function lint(file: string, source: string): string[] {
  const linter = new Linter({ cwd: ROOT });
  const config = [{ files: ['**/*.ts', '**/*.tsx'], plugins: { house }, rules: { 'house/imports-downwards': 'error' } }];
  return linter.verify(`import ${JSON.stringify(source)};`, config as Linter.Config[], path.join(ROOT, file)).map((message) => message.message);
}

describe('the import rule of the house', () => {
  it.each([
    ['server/api/app.ts', '../../engine/contract/story'],
    ['utils/client.ts', '../engine/contract/api'],
    ['components/StoryView.tsx', '../utils/i18n'],
    ['entrypoints/sidebar/main.tsx', '../../components/StoryView'],
    ['engine/summary/tldr.ts', '../text/sentences'],
    ['engine/newsroom.ts', './lenses/index'],
    ['tests/e2e/journey.ts', '../../server/main'],
    ['engine/contract/story.ts', 'zod/mini'],
  ])('lets %s import %s', (file, source) => {
    expect(lint(file, source)).toEqual([]);
  });

  it.each([
    ['engine/text/url.ts', '../../server/config'],
    ['engine/articles/read.ts', 'node:fs'],
    ['engine/articles/read.ts', 'webextension-polyfill'],
    ['server/main.ts', '../utils/settings'],
    ['utils/client.ts', '../components/StoryView'],
    ['components/StoryView.tsx', '../entrypoints/background'],
    ['engine/text/tokens.ts', '../stories/clusterer'],
    ['engine/stories/clusterer.ts', '../summary/tldr'],
    ['utils/client.ts', '../server/store'],
  ])('does not let %s import %s', (file, source) => {
    expect(lint(file, source)).toHaveLength(1);
  });
});
