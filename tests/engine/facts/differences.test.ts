import { describe, expect, it } from 'vitest';
import { differences } from '../../../engine/facts/differences';

const at = (hour: number) => `2026-03-${String(2 + Math.floor(hour / 24)).padStart(2, '0')}T${String(hour % 24).padStart(2, '0')}:00:00Z`;
const report = (id: string, outlet: string, hour: number, text: string, number = Number(id)) => ({ id, outlet, title: '', text, publishedAt: at(hour), language: 'en', report: number });
/** Two independent reports, the second an hour later. */
const two = (one: string, other: string) => differences([report('1', 'Post', 8, one), report('2', 'Radio', 9, other)]);
const told = (language: string, one: string, other: string) =>
  differences([{ ...report('1', 'Post', 8, one), language }, { ...report('2', 'Radio', 9, other), language }], language).map(({ values }) => values.map(({ value }) => value));

describe('where outlets differ', () => {
  it('is shown with who says what, newest first', () => {
    const found = differences([
      report('1', 'Post', 8, 'A ferry sank off Lindholm on Monday. At the pier, police said 12 passengers drowned in the sinking.'),
      report('2', 'Radio', 11, 'A ferry sank off Lindholm. Police said at the pier that 15 passengers drowned in the sinking.'),
      report('3', 'Courier', 9, 'The ferry sank. Police said 12 passengers drowned in the sinking at the pier.'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.kind).toBe('number');
    expect(found[0]?.values.map(({ value, by }) => [value, by.map(({ article }) => article)])).toEqual([['15', ['2']], ['12', ['3', '1']]]);
  });

  it('is no difference where one outlet has updated its figure', () => {
    expect(differences([
      report('1', 'Post', 8, 'Police said 12 passengers drowned in the sinking at the pier.'),
      report('2', 'Post', 12, 'Police said 15 passengers drowned in the sinking at the pier.'),
    ])).toEqual([]);
  });

  it('is none between reports of different days, of which the later one knows more', () => {
    expect(differences([
      report('1', 'Post', 8, 'Police said 12 passengers drowned in the sinking at the pier.'),
      report('2', 'Radio', 8 + 5 * 24, 'Police said 15 passengers drowned in the sinking at the pier.'),
    ])).toEqual([]);
  });

  it('is none in a story of one report', () => {
    expect(differences([report('1', 'Post', 8, 'Police said 12 passengers drowned at the pier.'), report('2', 'Radio', 9, 'Police said 15 passengers drowned at the pier.', 1)])).toEqual([]);
  });
});

describe('figures that differ', () => {
  it.each([
    ['a count beside the same words', 'The audit of the Lindholm harbour was published in a 47-page report on Monday.', 'Lindholm published its 48-page report on the harbour audit.', ['48', '47']],
    ['a sum to the last place', 'The council billed $5,687.75 for a stay at the Sound View Retreat.', 'Records show a $5,587.75 stay at the Sound View Retreat, paid by the council.', ['$5,587.75', '$5,687.75']],
    ['lower bounds that are far apart', 'The tour of the Lindholm orchestra will make at least 75 stops in 20 towns.', 'The Lindholm orchestra plans more than 60 stops in 20 towns on its tour.', ['more than 60', 'at least 75']],
  ])('are shown: %s', (_, one, other, values) => {
    expect(two(one, other).map((found) => [found.kind, found.values.map(({ value }) => value)])).toEqual([['number', values]]);
  });

  it('are told by the words around them', () => {
    expect(two('The audit of the Lindholm harbour was published in a 47-page report on Monday.', 'Lindholm published its 48-page report on the harbour audit.')[0]?.subject).toMatch(/^audit of .* published in a …-page report on Monday$/u);
  });

  it.each([
    ['rounded figures', 'Exports of timber fell 26.4% in the first nine months.', 'Exports of timber fell 26% in the first nine months.'],
    ['a figure and its rounding', 'The dock at Lindholm cost the region 48,700 crowns a berth to build.', 'The dock at Lindholm cost the region roughly 50,000 crowns a berth to build.'],
    ['figures that leave room', 'Shares of the shipyard fell 3 percent on the news of the strike.', 'Shares of the shipyard fell more than 2 percent on the news of the strike.'],
    ['ranges', 'Dock workers of the port earn between 15 dollars and 19 dollars an hour.', 'Dock workers of the port earn 30 dollars an hour, veterans said.'],
    ['things with a figure in their name', 'The county reported 37 deaths from COVID-19 on Monday.', 'The county reported 37 COVID-19 deaths on Monday.'],
    ['figures that are far apart', 'The shipyard of Lindholm employs 900 welders on its slipways.', 'The shipyard of Lindholm employs 300 welders on its slipways.'],
    ['what was before and what is', 'The fare on the Lindholm ferry rises to 45 crowns in May.', 'The fare on the Lindholm ferry rises from 42 crowns in May.'],
    ['a year\'s and a month\'s', 'The Lindholm ferry carries 48 trucks each day across the sound.', 'The Lindholm ferry carried 45 trucks across the sound.'],
    ['two days of one week', 'On Monday the Lindholm ferry carried 45 trucks across the sound.', 'On Tuesday the Lindholm ferry carried 48 trucks across the sound.'],
    ['two towns', 'The ferry brought 45 trucks to Lindholm this morning.', 'The ferry brought 48 trucks to Ely this morning.'],
    ['polls', 'In a poll 45 percent of Lindholm residents backed the tunnel plan.', 'In a poll 48 percent of Lindholm residents backed the tunnel plan.'],
    ['a part and the whole', 'Inspectors closed six of the eight docks of the Lindholm shipyard on safety grounds.', 'Inspectors closed six docks of the Lindholm shipyard on safety grounds.'],
    ['those named before and the others', 'Four sailors had accused the captain of the Lindholm ferry of drinking.', 'Two other sailors had accused the captain of the Lindholm ferry of drinking.'],
    ['a report that knows both', 'The tour will make 75 stops in 20 towns of Lindholm county.', 'The tour will make 70 stops in 20 towns of Lindholm county. Posters had promised 75 stops.'],
  ])('are none: %s', (_, one, other) => {
    expect(two(one, other)).toEqual([]);
  });
});

describe('tolls and ages that differ', () => {
  it('are shown in whatever words they are told', () => {
    expect(two('Twelve people were killed when a ferry sank off Lindholm, the coast guard said.', 'A ferry sank near Lindholm in a storm, killing 15 people and leaving the coast guard searching.')).toMatchObject([{ kind: 'number', subject: 'killed', values: [{ value: '15' }, { value: 'Twelve' }] }]);
  });

  it('are shown with the words that leave room', () => {
    expect(two('At least 10 people were killed when a ferry sank off Lindholm, the coast guard said.', 'A ferry sank near Lindholm in a storm, killing at least 14 people, the coast guard said.')[0]?.values.map(({ value }) => value)).toEqual(['at least 14', 'At least 10']);
  });

  it.each([
    ['a lower bound and more', 'At least 12 people were killed when a ferry sank off Lindholm, the coast guard said.', 'A ferry sank near Lindholm in a storm, killing 15 people, the coast guard said.'],
    ['a day\'s toll and the whole one', 'The flood has killed 200 people in Lindholm county, officials said.', 'In a single day 131 people were killed by the flood in Lindholm county, officials said.'],
    ['those with the gunman and those without', 'A man shot five people dead in a Lindholm bakery.', 'Six people were shot dead in a Lindholm bakery, including the gunman.'],
    ['two events', 'A ferry sank off Lindholm, killing 12 people on board in the storm.', 'Three years ago 15 people were killed on board a ferry off Lindholm in a storm.'],
  ])('are none between %s', (_, one, other) => {
    expect(two(one, other)).toEqual([]);
  });

  it('are a person\'s age too', () => {
    const found = two('The captain, Ines Halvorsen, 41, was questioned by police in Lindholm on Monday.', 'Police questioned 43-year-old Ines Halvorsen, who had steered the ferry.');
    expect(found).toMatchObject([{ subject: 'Ines Halvorsen', values: [{ value: '43' }, { value: '41' }] }]);
  });

  it('are no person\'s share of the vote', () => {
    expect(two('Mara Lund beat the mayor, Ines Halvorsen, 49.9 percent to 48.4.', 'Police questioned 43-year-old Ines Halvorsen, the mayor.')).toEqual([]);
  });

  it.each([
    ['de', 'Bei dem Untergang der Fähre vor Lindholm kamen 12 Menschen ums Leben, 12 Tote meldete die Küstenwache.', 'Die Küstenwache vor Lindholm meldete nach dem Untergang der Fähre 15 Tote.', ['15', '12']],
    ['fr', 'Le naufrage du ferry au large de Lindholm a fait 12 morts, selon les garde-côtes.', 'Au large de Lindholm, le naufrage du ferry a fait 15 morts, selon les garde-côtes.', ['15', '12']],
    ['es', 'El naufragio del ferri frente a Lindholm dejó 12 muertos, según la guardia costera.', 'La guardia costera informó de 15 muertos en el naufragio del ferri frente a Lindholm.', ['15', '12']],
    ['pt', 'O naufrágio do barco em Lindholm deixou 12 mortos, segundo a guarda costeira.', 'A guarda costeira confirmou 15 mortos no naufrágio do barco em Lindholm.', ['15', '12']],
    ['it', 'Il naufragio del traghetto a Lindholm ha fatto 12 morti, dice la guardia costiera.', 'La guardia costiera parla di 15 morti nel naufragio del traghetto a Lindholm.', ['15', '12']],
    ['ja', '湾でフェリーが沈没し、乗客12人が死亡したと沿岸警備隊が発表した。', '沿岸警備隊によると、湾でのフェリー沈没で15人が死亡した。', ['15', '12']],
    ['zh', '海岸警卫队称,渡轮在海湾沉没,造成12人死亡。', '渡轮在海湾沉没,海岸警卫队确认15人死亡。', ['15', '12']],
    ['ar', 'أعلن خفر السواحل مقتل 12 شخصا في غرق العبارة قبالة الميناء.', 'قال خفر السواحل إن غرق العبارة قبالة الميناء أدى إلى مقتل 15 شخصا.', ['15', '12']],
  ])('are shown in %s', (language, one, other, values) => {
    expect(told(language, one, other)).toEqual([values]);
  });
});

describe('days that differ', () => {
  const council = (day: string) => `The city council of Lindholm approved the new harbour tunnel on ${day} by a wide margin.`;

  it.each([
    ['Sunday', 'Monday'],
    ['February 27', 'February 28'],
    ['Monday', 'February 28'],
  ])('are shown: %s and %s', (one, other) => {
    expect(two(council(one), council(other))).toMatchObject([{ kind: 'date', values: [{ value: other }, { value: one }] }]);
  });

  it.each([
    ['a weekday and its own date', council('Monday'), council('March 2')],
    ['what is to come', council('Monday'), 'The city council of Lindholm will vote on the new harbour tunnel on Tuesday and expects a wide margin.'],
    ['the two days of one event that both reports name', 'The council of Lindholm approved the harbour tunnel on Monday after a debate on Tuesday had been called off.', 'The council of Lindholm approved the harbour tunnel on Tuesday after a debate on Monday had been called off.'],
    ['a report that tells the event with both', council('Monday'), `${council('Sunday')} Minutes show that the council approved the tunnel on Monday.`],
  ])('are none: %s', (_, one, other) => {
    expect(two(one, other)).toEqual([]);
  });
});

describe('places that differ', () => {
  const taken = (place: string) => `The captain of the sunken ferry was taken to ${place} with a broken arm on Monday night.`;

  it('are shown where they are of one form', () => {
    expect(two(taken('Ely General Hospital'), taken('Saint Brendan Hospital'))).toMatchObject([{ kind: 'place', values: [{ value: 'Saint Brendan Hospital' }, { value: 'Ely General Hospital' }] }]);
    expect(two('The driver was arrested in Gannet, Ohio, after a chase through the night.', 'The driver was arrested in Welby, Ohio, after a chase through the night.')).toMatchObject([{ kind: 'place', values: [{ value: 'Welby' }, { value: 'Gannet' }] }]);
  });

  it.each([
    ['a town and its county', taken('Lindholm'), taken('Sound County')],
    ['a house and its town', taken('Ely General Hospital'), taken('Lindholm')],
    ['short and long', taken('Brendan Hospital'), taken('Saint Brendan Hospital')],
  ])('are none: %s', (_, one, other) => {
    expect(two(one, other)).toEqual([]);
  });
});

describe('names that differ', () => {
  it('are shown where an event or a place has one such person', () => {
    expect(two('Police identified the gunman as Aron Mills of Lindholm.', 'The gunman was identified by police as 22-year-old Peter Vance.')).toMatchObject([{ kind: 'name', subject: 'gunman', values: [{ value: 'Peter Vance' }, { value: 'Aron Mills' }] }]);
    expect(two('Lindholm Police Chief Sara Holt spoke to reporters.', 'Acting Lindholm Police Chief Owen Reyes spoke to reporters.')).toMatchObject([{ kind: 'name', subject: 'Lindholm Police Chief', values: [{ value: 'Owen Reyes' }, { value: 'Sara Holt' }] }]);
  });

  it.each([
    ['chiefs of two towns', 'Lindholm Police Chief Sara Holt spoke to reporters.', 'Ely Police Chief Owen Reyes spoke to reporters.'],
    ['a report that names both', 'Lindholm Police Chief Sara Holt spoke to reporters.', 'Lindholm Police Chief Owen Reyes, who follows Sara Holt, spoke to reporters.'],
    ['a full name and a shorter one', 'Police identified the gunman as Aron J. Mills of Lindholm.', 'The gunman was identified by police as Aron Mills.'],
  ])('are none: %s', (_, one, other) => {
    expect(two(one, other)).toEqual([]);
  });
});

describe('names spelled differently', () => {
  it.each([
    ['Oleksiy Danilov', 'Oleksiy Danylov'],
    ['Muammar Qaddafi', 'Muammar Gadhafi'],
    ['Garrison Keillor', 'Garrison Keilor'],
    ['Stephen Holm', 'Steven Holm'],
    ['Carla Mitnick', 'Carla Mitnik'],
  ])('are shown as such: %s and %s', (one, other) => {
    const found = two(`A spokesman, ${one}, greeted the first ferry.`, `The ferry was greeted by ${other} at the pier.`);
    expect(found).toMatchObject([{ kind: 'spelling', values: [{ value: other }, { value: one }] }]);
  });

  it.each([
    ['accents and capitals', 'Julián Castro', 'Julian Castro'],
    ['two people', 'Patrick Murray', 'Patrick Murphy'],
    ['a brother and a sister', 'Mario Rossi', 'Maria Rossi'],
    ['titles', 'Minister Adela Holm', 'President Adela Holm'],
    ['an office in two Englishes', 'Defence Secretary', 'Defense Secretary'],
    ['a country and its people', 'South Carolina', 'South Carolinian'],
  ])('are none: %s', (_, one, other) => {
    expect(two(`A spokesman, ${one}, greeted the first ferry.`, `The ferry was greeted by ${other} at the pier.`)).toEqual([]);
  });

  it('are none where a report has both spellings', () => {
    expect(two('Oleksiy Danilov greeted the ferry.', 'Oleksiy Danylov, also written Oleksiy Danilov, greeted the ferry.')).toEqual([]);
  });
});
