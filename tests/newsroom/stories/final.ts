import type { DemoStory } from '../model';

export const cupFinal: DemoStory = {
  key: 'final',
  daysAgo: 5,
  articles: [
    {
      outlet: 'courier', slug: 'rovers-win-cup', title: 'Port Alder Rovers win cup after penalty shoot-out', author: 'Hugo Lind', hoursAgo: 122, section: 'sport',
      paragraphs: [
        'Port Alder Rovers won the Coast Cup on {day} for the first time in 31 years, beating Tarnhaven United 5-4 on penalties after a final that had ended 2-2.',
        'Goalkeeper Ada Winther saved the last penalty with her left foot. "I guessed," she said, "and then the whole town fell on me."',
        'Tarnhaven had led twice through Jo Marsh before Kari Lunde levelled in the last minute of extra time.',
        'The team will ride through the town on an open bus at noon.',
      ],
    },
    {
      outlet: 'kestrel', slug: 'coast-cup-final', title: 'Rovers lift Coast Cup as Winther saves final penalty', author: 'Ravi Stone', hoursAgo: 121, section: 'sport',
      paragraphs: [
        'A save by goalkeeper Ada Winther decided the Coast Cup final on {day}: Port Alder Rovers beat Tarnhaven United 5-4 on penalties.',
        'After extra time the score was 2-2. Jo Marsh scored both goals for Tarnhaven, and Kari Lunde levelled for Rovers in the last minute.',
        'It is the first cup for Rovers in 31 years. About 22,000 people watched in the Quayside stadium.',
        'Tarnhaven\'s coach, Mel Ortiz, said that her side had been "one foot away".',
      ],
    },
    {
      outlet: 'harbour', slug: 'rovers-tarnhaven-final', title: 'Tarnhaven one foot away: Rovers take the cup on penalties', hoursAgo: 120, section: 'sport',
      paragraphs: [
        'Tarnhaven United led twice and lost in the end. Port Alder Rovers won the Coast Cup final on penalties on {day}, 5-4 after a 2-2 draw.',
        'Kari Lunde forced the shoot-out with a header in the last minute of extra time, and Ada Winther saved the final penalty.',
        'About 22,000 people watched in the Quayside stadium. Police counted 19,500 tickets.',
        'The team will ride through Port Alder on an open bus at noon.',
      ],
    },
  ],
};
