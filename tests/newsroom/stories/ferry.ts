import type { DemoStory } from '../model';

const WIRE = [
  'PORT ALDER (Northwire) — A passenger ferry ran aground in thick fog outside Port Alder early on {day}, and lifeboats brought all 112 people on board ashore, the coast guard said.',
  'Nine people were treated for bruises and the effects of cold. Nobody was killed.',
  'The Lady Maren had left Skerry Island at 5:40 in the morning and struck the Tern Rocks about 2 kilometres from the harbour mouth, the coast guard said.',
  'The ferry\'s operator, Alder Line, said that the ship\'s radar had been serviced last month and that it was working with investigators.',
];

export const ferry: DemoStory = {
  key: 'ferry',
  daysAgo: 0,
  articles: [
    { outlet: 'northwire', slug: 'ferry-aground-port-alder', title: 'Ferry runs aground in fog off Port Alder, 112 rescued', author: 'Marcus Dahl', hoursAgo: 9, section: 'world', paragraphs: WIRE },
    { outlet: 'lantern', slug: 'ferry-aground', title: 'Ferry runs aground in fog off Port Alder, 112 rescued', hoursAgo: 8, section: 'world', paragraphs: WIRE },
    {
      outlet: 'courier', slug: 'lady-maren-tern-rocks', title: 'Lady Maren strikes Tern Rocks: 118 brought ashore by lifeboats', author: 'Signe Holm', hoursAgo: 7, section: 'local',
      paragraphs: [
        'Lifeboats from Port Alder and Skerry Island brought 118 people ashore after the ferry Lady Maren ran onto the Tern Rocks in dense fog on {day} morning, harbour master Ruth Vane said.',
        'Eleven people were treated for bruises and the effects of cold at Port Alder General, the hospital said. All but one had gone home by noon.',
        'Passengers told the Courier that they waited on deck for forty minutes in silence broken only by the fog horn. "The crew were calm, and so we were calm," said Ole Brandt, a teacher who takes the first boat every day.',
        'The Lady Maren is held fast by her bow. A tug is to try to pull her free at the evening tide, Vane said. Alder Line cancelled all crossings until the weekend.',
        'It is the second grounding on the Tern Rocks in six years. Islanders have asked for a light on the outer rock since the first.',
      ],
    },
    {
      outlet: 'bay', slug: 'lady-maren-tern-rocks', title: 'Ferry strikes rocks: 118 brought ashore by lifeboats', author: 'Signe Holm', hoursAgo: 6.5, section: 'region',
      paragraphs: [
        'Lifeboats from Port Alder and Skerry Island brought 118 people ashore after the ferry Lady Maren ran onto the Tern Rocks in dense fog on {day} morning, harbour master Ruth Vane said.',
        'Eleven people were treated for bruises and the effects of cold at Port Alder General, the hospital said. All but one had gone home by noon.',
        'Passengers told the Courier that they waited on deck for forty minutes in silence broken only by the fog horn. "The crew were calm, and so we were calm," said Ole Brandt, a teacher who takes the first boat every day.',
        'The Lady Maren is held fast by her bow. A tug is to try to pull her free at the evening tide, Vane said. Alder Line cancelled all crossings until the weekend.',
      ],
    },
    {
      outlet: 'harbour', slug: 'alder-line-ferry-grounding', title: 'Investigators board grounded Alder Line ferry after fog rescue', author: 'George Adeyemi', hoursAgo: 5, section: 'shipping',
      paragraphs: [
        'Investigators boarded the ferry Lady Maren on {day} afternoon, hours after she ran aground on the Tern Rocks off Port Alder and 118 people were taken off by lifeboat.',
        'They will read the voyage data recorder and ask why the ship was half a mile west of her usual course, the marine accident office said.',
        'No fuel had leaked by mid-afternoon, according to the office. A tug is to try to pull her free at the evening tide.',
        'Alder Line, which runs four ferries to the islands, said that its radar had been serviced last month. It cancelled all crossings until the weekend.',
        'Islanders have asked for a light on the outer rock since a grounding six years ago.',
      ],
    },
    {
      outlet: 'kestrel', slug: 'fog-ferry-rescue', title: 'Fog, silence and then a scrape: passengers tell of ferry rescue', author: 'Lena Farrow', hoursAgo: 4, section: 'news',
      paragraphs: [
        'More than a hundred passengers of the Lady Maren were back on dry land by breakfast on {day} after their ferry hit rocks in fog near Port Alder.',
        'The coast guard counted 112 people off the ship and said that nobody was missing. Nine were treated for bruises and the effects of cold.',
        'The ferry had left Skerry Island at 5:40 in the morning. "There was a scrape, and then everything stood still," said Mina Aurel, who was on her way to work.',
        'Alder Line cancelled all crossings until the weekend, and the islands\' shops began to ration fresh milk.',
      ],
    },
  ],
};
