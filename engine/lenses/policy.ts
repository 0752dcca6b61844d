import type { Lens } from './lens';

export const policy: Lens = {
  id: 'policy',
  name: 'Policy',
  question: 'What may this change in law, regulation or the work of public bodies?',
  paragraphs: ['Which rules or public bodies it touches.', 'What decisions come next, and who takes them.'],
  scale: [
    { id: 'may-tighten', means: 'It may lead to stricter rules or more public action.' },
    { id: 'may-loosen', means: 'It may lead to fewer rules or less public action.' },
    { id: 'no-clear-effect', means: 'It is unlikely to change rules or public action.' },
  ],
  fits: ({ topic }) => topic !== 'sport' && topic !== 'culture' && topic !== 'general',
};
