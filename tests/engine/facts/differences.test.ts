import { describe, expect, it } from 'vitest';
import { differences } from '../../../engine/facts/differences';

const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00Z`;
const report = (id: string, outlet: string, hour: number, text: string, number = Number(id)) => ({ id, outlet, title: '', text, publishedAt: at(hour), language: 'en', report: number });

describe('where outlets differ', () => {
  it('is shown with who says what, newest first', () => {
    const found = differences([
      report('1', 'Post', 8, 'A ferry sank off Lindholm on Monday. At the pier, police said 12 passengers drowned in the sinking.'),
      report('2', 'Radio', 11, 'A ferry sank off Lindholm. Police said at the pier that 15 passengers drowned in the sinking.'),
      report('3', 'Courier', 9, 'The ferry sank. Police said 12 passengers drowned in the sinking at the pier.'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]?.kind).toBe('number');
    expect(found[0]?.values.map(({ value, by }) => [value, by.map(({ article }) => article).sort()])).toEqual([['15', ['2']], ['12', ['1', '3']]]);
  });

  it('is no difference where one outlet has updated its figure', () => {
    expect(differences([
      report('1', 'Post', 8, 'Police said 12 passengers drowned in the sinking at the pier.'),
      report('2', 'Post', 12, 'Police said 15 passengers drowned in the sinking at the pier.'),
    ])).toEqual([]);
  });

  it.each([
    ['rounded figures', 'Exports of timber fell 26.4% in the first nine months.', 'Exports of timber fell 26% in the first nine months.'],
    ['figures that leave room', 'Shares of the shipyard fell 3 percent on the news of the strike.', 'Shares of the shipyard fell more than 2 percent on the news of the strike.'],
    ['ranges', 'Dock workers of the port earn between 15 dollars and 19 dollars an hour.', 'Dock workers of the port earn 30 dollars an hour, veterans said.'],
    ['things with a figure in their name', 'The county reported 37 deaths from COVID-19 on Monday.', 'The county reported 37 COVID-19 deaths on Monday.'],
  ])('is no difference between %s', (_, one, other) => {
    expect(differences([report('1', 'Post', 8, one), report('2', 'Radio', 9, other)])).toEqual([]);
  });

  it('is a toll, in whatever words it is told', () => {
    const [found] = differences([
      report('1', 'Post', 8, 'Twelve people were killed when a ferry sank off Lindholm, the coast guard said.'),
      report('2', 'Radio', 11, 'A ferry sank near Lindholm in a storm, killing 15 people and leaving the coast guard searching.'),
    ]);
    expect(found).toMatchObject({ kind: 'number', subject: 'killed', values: [{ value: '15' }, { value: 'Twelve' }] });
  });

  it('is a person\'s age', () => {
    const [found] = differences([
      report('1', 'Post', 8, 'The captain, Ines Halvorsen, 41, was questioned by police in Lindholm on Monday.'),
      report('2', 'Radio', 9, 'Police questioned 43-year-old Ines Halvorsen, who had steered the ferry.'),
    ]);
    expect(found).toMatchObject({ subject: 'Ines Halvorsen', values: [{ value: '43' }, { value: '41' }] });
  });

  it('is the day of one event, in the same words around another weekday', () => {
    const [found] = differences([
      report('1', 'Post', 8, 'The city council of Lindholm approved the new harbour tunnel on Monday by a wide margin.'),
      report('2', 'Radio', 9, 'The city council of Lindholm approved the new harbour tunnel on Tuesday by a wide margin, the mayor said.'),
    ]);
    expect(found).toMatchObject({ kind: 'date', values: [{ value: 'Tuesday' }, { value: 'Monday' }] });
  });

  it.each([
    ['a day\'s toll and the whole one', 'The flood has killed 200 people in Lindholm county, officials said.', 'In a single day 31 people were killed by the flood in Lindholm county, officials said.'],
    ['the two days of one event that both reports name', 'The council of Lindholm approved the harbour tunnel on Monday after a debate on Tuesday had been called off.', 'The council of Lindholm approved the harbour tunnel on Tuesday after a debate on Monday had been called off.'],
    ['a part and the whole', 'Inspectors closed six of the eight docks of the Lindholm shipyard on safety grounds.', 'Inspectors closed six docks of the Lindholm shipyard on safety grounds.'],
    ['those named before and the others', 'Four sailors had accused the captain of the Lindholm ferry of drinking.', 'Two other sailors had accused the captain of the Lindholm ferry of drinking.'],
  ])('is no difference between %s', (_, one, other) => {
    expect(differences([report('1', 'Post', 8, one), report('2', 'Radio', 9, other)])).toEqual([]);
  });
});
