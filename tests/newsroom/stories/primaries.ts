import type { DemoStory } from '../model';

/** Two elections that share nearly all their words and are two events. */
export const eastmark: DemoStory = {
  key: 'eastmark',
  daysAgo: 3,
  articles: [
    {
      outlet: 'northwire', slug: 'okafor-wins-eastmark', title: 'Okafor wins Eastmark primary', author: 'Ines Calloway', hoursAgo: 80, section: 'politics',
      paragraphs: [
        'ELLERBY (Northwire) — Dana Okafor won the Eastmark primary on {day}, taking 54 percent of the vote to 41 percent for Senator Paul Reinholt with nearly all ballots counted.',
        'The former mayor of Ellerby carried the city and its suburbs, while Reinholt led in the farming counties along the river.',
        'Turnout was the highest in an Eastmark primary in twenty years, the election office said.',
        'Okafor told supporters that the result showed that "a campaign can be won on buses and clinics".',
      ],
    },
    {
      outlet: 'courier', slug: 'eastmark-primary-result', title: 'Eastmark picks Okafor as Reinholt falls short in farm counties', author: 'Hugo Lind', hoursAgo: 78, section: 'politics',
      paragraphs: [
        'Voters in Eastmark handed Dana Okafor a clear victory on {day}, giving the former mayor of Ellerby 54 percent in the primary.',
        'Senator Paul Reinholt, who had led in early surveys, received 41 percent. He won the river counties but by less than his campaign had hoped.',
        'Okafor had spent the final week in the Ellerby suburbs talking about bus routes and rural clinics.',
        'The next contest is in Westmark, where surveys show the two candidates level.',
      ],
    },
    {
      outlet: 'kestrel', slug: 'okafor-eastmark-turnout', title: 'Record turnout carries Okafor to victory in Eastmark', author: 'Lena Farrow', hoursAgo: 76, section: 'politics',
      paragraphs: [
        'Dana Okafor beat Paul Reinholt in the Eastmark primary on {day} on the strength of the largest turnout there in twenty years.',
        'Polling stations in Ellerby stayed open an extra hour because of the queues, election officials said.',
        'With almost all ballots counted, Okafor stood at 54 percent and Reinholt at 41 percent.',
        'Reinholt congratulated her and said that he would fight on.',
      ],
    },
    {
      outlet: 'harbour', slug: 'eastmark-okafor-reinholt', title: 'Okafor takes Eastmark, Reinholt vows to fight on', author: 'George Adeyemi', hoursAgo: 74, section: 'politics',
      paragraphs: [
        'Senator Paul Reinholt vowed to stay in the race after losing the Eastmark primary to Dana Okafor on {day}.',
        'Okafor won 54 percent of the vote. Reinholt had 41 percent, and three minor candidates shared the rest.',
        'The former mayor of Ellerby won in all age groups, according to surveys taken at polling stations.',
        'Her campaign said that it had raised 2 million crowns in the hours after the result.',
      ],
    },
  ],
};

export const westmark: DemoStory = {
  key: 'westmark',
  daysAgo: 1,
  articles: [
    {
      outlet: 'northwire', slug: 'reinholt-wins-westmark', title: 'Reinholt wins Westmark primary', author: 'Ines Calloway', hoursAgo: 30, section: 'politics',
      paragraphs: [
        'TARNHAVEN (Northwire) — Senator Paul Reinholt won the Westmark primary on {day}, taking 49 percent of the vote to 47 percent for Dana Okafor with nearly all ballots counted.',
        'Reinholt carried the mining districts in the hills, while Okafor led in Tarnhaven and on the coast.',
        'Turnout was lower than four years ago because of heavy snow, the election office said.',
        'Reinholt told supporters that the race "starts again tonight".',
      ],
    },
    {
      outlet: 'courier', slug: 'westmark-primary-result', title: 'Reinholt edges Okafor in snowbound Westmark', author: 'Hugo Lind', hoursAgo: 29, section: 'politics',
      paragraphs: [
        'Senator Paul Reinholt narrowly won Westmark on {day}, holding off Dana Okafor by two points after a night of slow counting in the snow.',
        'Reinholt had 49 percent and Okafor 47 percent. His lead came from the mining districts, where he has promised to keep two pits open.',
        'Some polling stations in the hills opened three hours late because roads had to be cleared.',
        'The candidates now go to the capital, where the last and largest primary is held in two weeks.',
      ],
    },
    {
      outlet: 'kestrel', slug: 'westmark-snow-reinholt', title: 'Snow keeps voters at home as Reinholt takes Westmark', author: 'Lena Farrow', hoursAgo: 28, section: 'politics',
      paragraphs: [
        'Paul Reinholt won the Westmark primary on {day} in a contest shaped by the weather.',
        'Heavy snow closed roads in the hills, and turnout fell below that of four years ago. Okafor\'s team had counted on students in Tarnhaven, many of whom did not vote.',
        'Reinholt won by 49 percent to 47 percent.',
        'Okafor did not ask for a recount. "Two points are two points," she said.',
      ],
    },
    {
      outlet: 'harbour', slug: 'westmark-mining-districts', title: 'Mining districts hand Westmark to Reinholt', author: 'George Adeyemi', hoursAgo: 27, section: 'politics',
      paragraphs: [
        'The mining districts of Westmark kept Paul Reinholt\'s campaign alive on {day}, giving him a victory of two points over Dana Okafor.',
        'He won 49 percent of the vote after promising to keep two pits open. Okafor had 47 percent and led in Tarnhaven.',
        'Some polling stations opened three hours late because of snow, election officials said.',
        'The last and largest primary is held in the capital in two weeks.',
      ],
    },
  ],
};
