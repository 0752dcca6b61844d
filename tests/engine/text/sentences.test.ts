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

  it.each([
    ['de', ['Die Brücke wurde am 12. März gesperrt.', 'Das war im 19. Jahrhundert so.']],
    ['de', ['Der 1. FC Velden gewann in der 2. Bundesliga.', 'Platz 3.', 'Moss wurde Vierter.']],
    ['de', ['1. FC Velden siegt in Ely.', 'Das freut den 1. FC.']],
    ['de', ['Am Sonntag, 5. Februar, schloss die Mühle.', 'Der Rat tagte am 3. Dez. in Velden.']],
    ['de', ['Es waren 12.', 'Danach kam niemand.', 'Sie kam am 12.', 'Die Mühle stand.']],
    ['de', ['Das geschah 2012.', 'Moss lebte noch.']],
    ['es', ['Moss viajó a EE. UU. con su hija.', 'Las FF. AA. vigilan el puente.', 'Habló la Dra. Luna.']],
    ['es', ['Vive en EE. UU.', 'Los puentes cerraron.']],
    ['fr', ['M. Le Brun est venu à 20 h.', 'M. Dupont est parti avec Me Roux.', 'Il vit à Ely.']],
    ['fr', ['« Non. » a-t-il dit.', 'Elle a répondu : « Oui. »', 'Puis elle est partie.']],
    ['it', ['È arrivato l’avv. Rossi con l’on. Bianchi.', "Parla dell'ing. Verdi."]],
    ['pt', ['Falou a Dra. Souza com o Exmo. Sr. Lima.', 'Depois saiu.']],
    ['en', ['The court cited Gill v. Whitford again.', 'It ruled.']],
    ['ja', ['市長は「橋を閉じる。」と述べた。', '「雨が降る。川があふれる。」と市は警告した。', '橋は閉じた。']],
    ['ja', ['市長は「橋を閉じる。」', '彼女は去った。']],
    ['zh', ['“我们会关闭这座桥。”市长说。', '市长说：“我们会关闭这座桥。”', '随后他离开了。']],
  ])('of %s are %j', (language, parts) => {
    expect(split(parts.join(['ja', 'zh'].includes(language) ? '' : ' '), language)).toEqual(parts);
  });

  it('end in a quotation that is never closed', () => {
    expect(split('市長は「橋を閉じる。雨が降る。', 'ja')).toEqual(['市長は「橋を閉じる。', '雨が降る。']);
  });

  it('keep their places in the text', () => {
    const text = 'One came. Two left.\nThree stayed.';
    for (const { text: part, start, end } of sentences(text, 'en')) expect(text.slice(start, end)).toBe(part);
    expect(sentences(text, 'en')).toHaveLength(3);
  });
});
