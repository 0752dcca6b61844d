import type { DemoStory } from '../model';

/** Apples, targets, shells and gaps that are no companies. */
export const orchards: DemoStory = {
  key: 'orchards',
  daysAgo: 2,
  articles: [
    {
      outlet: 'northwire', slug: 'late-frost-apple-orchards', title: 'Late frost destroys half of valley\'s apple blossom', author: 'Marcus Dahl', hoursAgo: 50, section: 'business',
      paragraphs: [
        'LOWER FENN (Northwire) — A late frost destroyed about half of the apple blossom in the Fenn valley on {day} night, the growers\' association said.',
        'Temperatures fell to minus 4 degrees Celsius. Growers lit candles between the rows and sprayed water so that a shell of ice would protect the buds.',
        'The association had set a target of 90,000 tonnes for this year\'s apple harvest. It now expects between 45,000 and 50,000 tonnes.',
        'The regional government promised emergency loans for orchards that lost more than a third of their crop.',
      ],
    },
    {
      outlet: 'courier', slug: 'fenn-valley-frost', title: 'Fenn valley apple growers count losses after night of frost', author: 'Signe Holm', hoursAgo: 48, section: 'region',
      paragraphs: [
        'Apple growers in the Fenn valley walked their orchards at dawn on {day} and found brown blossom on every second tree.',
        'The growers\' association expects a harvest of 45,000 to 50,000 tonnes, about half of its target.',
        '"We lit four hundred candles and it was not enough," said Berit Moss, whose family has grown apples near Lower Fenn for three generations.',
        'Cider makers said that they would have to buy fruit abroad to close the gap.',
      ],
    },
    {
      outlet: 'kestrel', slug: 'apple-frost-candles', title: 'Candles could not save the apple blossom', author: 'Lena Farrow', hoursAgo: 46, section: 'news',
      paragraphs: [
        'All night long on {day} the Fenn valley glowed with candles, and in the morning half of its apple blossom was dead.',
        'It was minus 4 degrees Celsius at Lower Fenn, the weather service said, the coldest night so late in spring since records began in 1954.',
        'The government promised emergency loans for orchards that lost more than a third of their crop. Growers want grants instead.',
        'Cider makers fear that prices will rise by autumn.',
      ],
    },
    {
      outlet: 'ledger', slug: 'apple-harvest-frost-prices', title: 'Frost halves apple harvest and threatens cider prices', author: 'Priya Raman', hoursAgo: 44, section: 'business',
      paragraphs: [
        'The price of apples for pressing rose by a fifth at the Fenn exchange after frost on {day} night destroyed about half of the valley\'s blossom.',
        'The growers\' association cut its forecast to between 45,000 and 50,000 tonnes from 90,000 tonnes.',
        'Cider makers said that they would have to buy fruit abroad. Insurers expect claims of 30 million crowns.',
        'Growers asked the government for grants instead of the emergency loans that it has promised.',
      ],
    },
  ],
};
