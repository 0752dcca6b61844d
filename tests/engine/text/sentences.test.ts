import { describe, expect, it } from 'vitest';
import { sentences } from '../../../engine/text/sentences';

const split = (text: string, language = 'en') => sentences(text, language).map((one) => one.text);

describe('sentences', () => {
  it('do not end at titles, initials and dates', () => {
    expect(split('Sen. Ana Moss met J. Smith on Jan. 6 in Ely. They left.')).toEqual(['Sen. Ana Moss met J. Smith on Jan. 6 in Ely.', 'They left.']);
  });

  it('do not end inside the name of a case', () => {
    expect(split('The court let Holt v. Marsh stand. King Henry V. The end.')).toEqual(['The court let Holt v. Marsh stand.', 'King Henry V.', 'The end.']);
  });

  it('end after an abbreviation that a new sentence follows', () => {
    expect(split('The mayor left at 5 p.m. The council stayed.')).toEqual(['The mayor left at 5 p.m.', 'The council stayed.']);
    expect(split('The U.S. Senate voted. It passed.')).toEqual(['The U.S. Senate voted.', 'It passed.']);
  });

  it('end after words that are abbreviations only with a capital, before a figure or in another tongue', () => {
    expect(split('Carriers include El Al. Previously they flew south.')).toEqual(['Carriers include El Al.', 'Previously they flew south.']);
    expect(split('She said no. Lindholm agreed.')).toEqual(['She said no.', 'Lindholm agreed.']);
    expect(split('There he sat. Moss stood.')).toEqual(['There he sat.', 'Moss stood.']);
    expect(split('It was bus no. 14 to Ely.')).toEqual(['It was bus no. 14 to Ely.']);
  });

  it('keep their places in the text', () => {
    const text = 'One came. Two left.\nThree stayed.';
    for (const { text: part, start, end } of sentences(text, 'en')) expect(text.slice(start, end)).toBe(part);
    expect(sentences(text, 'en')).toHaveLength(3);
  });
});
