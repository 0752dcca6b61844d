import { describe, expect, it } from 'vitest';
import { allWords, tokens } from '../../../engine/text/tokens';

describe('words', () => {
  it('of a long text without blanks are those of its sentences', () => {
    const sentence = '沿海城市发生强烈地震。';
    const words = allWords(sentence, 'zh');
    expect(allWords(sentence.repeat(2000), 'zh')).toEqual(Array.from({ length: 2000 }, () => words).flat());
  });

  it('are found without stop words where the language is none', () => {
    for (const language of ['constructor', '__proto__', 'xx']) expect(tokens('The ferry ran aground', language).map(({ word }) => word)).toContain('ferry');
  });
});
