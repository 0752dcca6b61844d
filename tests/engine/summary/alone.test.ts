import { describe, expect, it } from 'vitest';
import { dangles, pointsTo } from '../../../engine/summary/alone';

describe('a sentence that needs the one before it', () => {
  it.each([
    ['en', 'He said the ferry would run all night.'],
    ['en', 'As he spoke, engineers were closing the road to the quay.'],
    ['en', '"The quay is safe," he said.'],
    ['en', 'MSNX, for one, will not carry his speech from the quay.'],
    ['en', 'In Lindholm, she opened the new lock with a pair of golden scissors.'],
    ['en', 'Days later, engineers found more cracks in the cables of the bridge.'],
    ['en', 'One of them was a diver of the harbour authority.'],
    ['en', 'After that, Norrlinje stopped all ferries to Ely.'],
    ['de', 'Sie trägt jeden Tag 40.000 Autos über den Fluss.'],
    ['fr', 'Cette décision a surpris les habitants de la rive est.'],
    ['zh', '它每天通行四万辆汽车。'],
    ['ja', '同社は渡船を増やすと発表した。'],
    ['ar', 'وأضاف أن الجسر سيبقى مغلقا ستة أسابيع.'],
  ])('%s: %s', (language, text) => {
    expect(dangles(text, language)).toBe(true);
  });
});

describe('a sentence that stands alone', () => {
  it.each([
    ['en', 'Marta Oyelaran said she would step down in June.'],
    ['en', 'Theresa May said she would step down in June.'],
    ['en', 'In his speech on the quay, Jonas Brekke thanked the divers.'],
    ['en', 'A diver who lost his lamp found the cracks in the quay of Lindholm.'],
    ['en', 'A day before leaving office, Jonas Brekke opened the lock.'],
    ['en', 'The first of four new ferries reached Lindholm on Friday.'],
    ['de', 'Die Brücke trägt jeden Tag 40.000 Autos über den Fluss.'],
    ['zh', '林德霍尔姆大桥周二全面封闭。'],
  ])('%s: %s', (language, text) => {
    expect(dangles(text, language)).toBe(false);
  });
});

describe('what an opening points to', () => {
  it.each([
    ['The council has pledged to close the eastern quay for good.', 'council'],
    ['The ferry carried 40 passengers to Ely, Norrlinje said.', 'ferry'],
    ['The ruling came from a court in Ely.', 'ruling'],
  ])('%s', (text, thing) => {
    expect(pointsTo(text, 'en')).toBe(thing);
  });

  it.each(['The port of Lindholm closed its eastern quay.', 'The president said on Monday that Lindholm would get a new bridge.', 'Engineers closed the bridge.'])('nothing: %s', (text) => {
    expect(pointsTo(text, 'en')).toBeNull();
  });
});
