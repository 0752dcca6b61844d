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
});
