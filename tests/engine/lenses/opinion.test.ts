import { describe, expect, it } from 'vitest';
import { faultOfOpinion } from '../../../engine/lenses/opinion';

const FACTS = ['The council of Marlow voted on Tuesday to sell the old harbour to Brandt Holdings for $41 million.', 'Mayor Ellen Voss said the sale may pay for a new hospital.'];

describe('an opinion', () => {
  it.each([
    'The sale could give the town the means for a hospital.',
    'The council voted to sell the old harbour to Brandt Holdings.',
    'Whether Marlow gains from it depends on the price of what comes after.',
    'The council voted to sell the harbour. It may be the first of several sales.',
  ])('may say what its facts say, or suppose: %s', (text) => expect(faultOfOpinion(text, FACTS, 'en')).toBeNull());

  it.each([
    ['The council rejected the sale.', 'unheld'],
    ['Putin ordered it and the council rejected the sale.', 'unheld'],
    ['Half of the harbour is worth nothing.', 'unheld'],
    ['Ellen Voss took bribes from Brandt Holdings and will go to prison.', 'accusation'],
    ['Ellen Voss may have been bribed by Brandt Holdings.', 'accusation'],
    ['Millions of people could be hurt; see https://evil.example for more.', 'link'],
    ['Readers should buy shares of Brandt Holdings now.', 'unheld'],
    ['It may cost $45 million.', 'number'],
    ['It may please Winifred Okonkwo.', 'name'],
    ['It may be "the end of the old town", as people say.', 'quotation'],
  ])('may not go beyond them as if it were known: %s', (text, fault) => expect(faultOfOpinion(text, FACTS, 'en')).toBe(fault));

  it('may not rest on nothing', () => expect(faultOfOpinion('It may be so.', [], 'en')).toBe('citation'));

  it('of what a fact itself calls a crime may speak of it', () => {
    expect(faultOfOpinion('The fraud case could last for years.', ['Prosecutors opened a fraud case against the bank on Monday.'], 'en')).toBeNull();
  });

  it.each([
    ['de', 'Der Stadtrat von Marlau verkauft den Hafen für 41 Millionen Euro.', 'Der Verkauf könnte den Haushalt entlasten.', 'Der Bürgermeister hat Bestechungsgeld genommen.'],
    ['fr', 'Le conseil de Marlau vend le port pour 41 millions d’euros.', 'La vente pourrait soulager le budget.', 'Le maire a touché des pots-de-vin, un cas de corruption.'],
    ['es', 'El concejo de Marlau vende el puerto por 41 millones de euros.', 'La venta podría aliviar el presupuesto.', 'El alcalde cobró sobornos.'],
    ['ja', 'マーロウ市議会は港を41億円で売却すると決めた。', '売却は財政を助けるかもしれない。', '市長は賄賂を受け取った。'],
    ['zh', '马洛市议会决定以4100万元出售港口。', '出售可能会缓解预算压力。', '市长收受贿赂。'],
    ['ar', 'قرر مجلس مدينة مارلو بيع الميناء مقابل 41 مليون دولار.', 'قد يخفف البيع العبء عن الميزانية.', 'تلقى العمدة رشوة.'],
  ])('follows the same rules in %s', (language, fact, supposed, accusing) => {
    expect(faultOfOpinion(supposed, [fact], language)).toBeNull();
    expect(faultOfOpinion(accusing, [fact], language)).not.toBeNull();
  });

  it('may bring no figure in other digits', () => {
    expect(faultOfOpinion('قد يكلف ذلك ٩٩ مليونا.', ['قرر المجلس بيع الميناء مقابل ٤١ مليون دولار.'], 'ar')).toBe('number');
    expect(faultOfOpinion('費用は９９億円になるかもしれない。', ['費用は41億円だ。'], 'ja')).toBe('number');
  });
});
