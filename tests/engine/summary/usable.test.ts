import { describe, expect, it } from 'vitest';
import { isUsable } from '../../../engine/summary/usable';
import { allWords } from '../../../engine/text/tokens';

const usable = (text: string, language = 'en') => isUsable(text, allWords(text, language).length, 1, language);

describe('a sentence that is not shown', () => {
  it.each([
    ['a caption in the present', 'Divers of the harbour authority stand guard outside the ferry terminal as passengers wait for buses.'],
    ['a caption with its date', 'Sparks fill the air as firefighters spray water on the burning hall in Lindholm, Finmark, April 15, 2019.'],
    ['an agency\'s file picture', 'FILE PHOTO: The mayor of Lindholm opened the new lock in the spring of last year.'],
    ['a headline', 'Critics step up attacks on latest ferry plan amid narrow window for council vote.'],
    ['a headline that ran into its sentence', 'Lindholm ferry company to change name after years of criticism The company has not said what the new name is.'],
    ['a list of links', 'Jonas Brekke Jonas Brekke leads in poll Ferry row grows MORE said the bridge would stay closed.'],
    ['a notice of the outlet', 'Here is what you need to know about the closed bridge in Lindholm.'],
    ['its writer', 'Marta Oyelaran is a professor at Ely and the author of three books on bridges.'],
    ['words to the reader', 'If your ferry was cancelled, you can ask Norrlinje for your money.'],
    ['an answer that did not come', 'A spokeswoman for Norrlinje did not immediately respond to questions on Monday.'],
    ['a cut-off post', '...The bridge will be closed for ever, and Lindholm was told so.'],
  ])('%s', (_, text) => {
    expect(usable(text)).toBe(false);
  });

  it.each([
    ['de', 'Abonnieren Sie den Newsletter für mehr Nachrichten aus Lindholm.'],
    ['de', 'Ich kann mich in dieser Stadt an nichts Vergleichbares erinnern.'],
    ['fr', 'Je ne me souviens de rien de semblable dans cette ville.'],
    ['es', 'Suscríbase a nuestro boletín para recibir las noticias de Lindholm.'],
    ['ja', '私はこのような事態を見たことがない。'],
    ['zh', '我们从来没有见过这样的事情。'],
  ])('in %s: %s', (language, text) => {
    expect(usable(text, language)).toBe(false);
  });
});

describe('a sentence that may be shown', () => {
  it.each([
    'Republican lawmakers joined Democrats in asking Lindholm to close ferries sooner.',
    'Construction began in 1963 and took almost twenty years, engineers in Lindholm said.',
    'Iron from Ely rose from 70 crowns in 1959 to 79 crowns in 2014.',
    '"We lost a season," Marta Oyelaran said, and the council of Lindholm agreed.',
  ])('%s', (text) => {
    expect(usable(text)).toBe(true);
  });
});

it('a German sentence full of nouns is no headline', () => {
  const text = 'Der Stadtrat von Marlau hat am Dienstag den Verkauf des alten Hafens an die Brandt Holding für 1,5 Mio. Euro beschlossen.';
  expect(isUsable(text, text.split(' ').length, 0, 'de')).toBe(true);
});
