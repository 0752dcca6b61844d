import type { Lens } from './lens';

export const agi: Lens = {
  id: 'agi',
  name: 'Race to AGI',
  question: 'Does this change when artificial general intelligence may arrive?',
  paragraphs: [
    'What it changes in what such systems need: research, data, computing power, energy, money, people, rules.',
    'What speaks for an effect on the timeline, and what speaks against one.',
  ],
  scale: [
    { id: 'may-advance', means: 'It may bring artificial general intelligence nearer.' },
    { id: 'may-delay', means: 'It may put artificial general intelligence further off.' },
    { id: 'no-clear-effect', means: 'It is unlikely to change the timeline either way.' },
  ],
  fits: ({ topic }) => topic === 'technology' || topic === 'science' || topic === 'business',
};
