import type { Lens } from './lens';

export const markets: Lens = {
  id: 'markets',
  name: 'Markets',
  question: 'What may this mean for the listed companies that are named?',
  paragraphs: ['Which of the companies named it touches, and how: sales, costs, competition, rules.', 'What would have to happen for it to matter to them.'],
  scale: [
    { id: 'may-help', means: 'It may help the companies named.' },
    { id: 'may-hurt', means: 'It may hurt the companies named.' },
    { id: 'mixed', means: 'It may help some of them and hurt others.' },
  ],
  fits: ({ companies }) => companies.some(({ ticker }) => ticker !== null),
};
