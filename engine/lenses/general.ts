import type { Lens } from './lens';

export const general: Lens = {
  id: 'general',
  name: 'General',
  question: 'Why does this matter: what may it change, and for whom?',
  paragraphs: ['What is new, compared with what was known or done before.', 'What may follow from it, and for whom.', 'What is not known yet.'],
  scale: [
    { id: 'far-reaching', means: 'It may change the lives or the work of many people beyond those named in it.' },
    { id: 'limited', means: 'Its effect is likely to stay with those named in it.' },
  ],
  fits: () => true,
};
