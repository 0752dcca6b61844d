import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../engine/summary/check';

const HARBOUR = `The port of Lindholm will close its eastern basin on Monday after inspectors found cracks in a quay wall, the harbour authority said.
About 40 ships a week use the basin. Repairs will cost 12 million euros and are expected to take nine months, director Marta Oyelaran said.
"We would rather lose a season than a crane," Oyelaran told reporters. The dockers' union welcomed the decision.
The ferry company Norrlinje did not cancel any sailings. The city council approved the money by 31 votes to 18.`;

const holds = (claim: string) => checkClaim(claim, [HARBOUR], 'en');

describe('a claim that holds', () => {
  it.each([
    ['a sentence of the source', 'The dockers\' union welcomed the decision.'],
    ['the same in other words', 'The port of Lindholm will shut its eastern basin on Monday after inspectors discovered cracks in a quay wall.'],
    ['a number written as a word', 'Repairs to the basin are expected to take 9 months.'],
    ['a quotation word for word', 'Oyelaran said: "We would rather lose a season than a crane."'],
    ['a speaker named first', 'Marta Oyelaran told reporters: "We would rather lose a season than a crane."'],
    ['a passage with a word that a neighbouring one has', 'Inspectors found cracks in a quay wall of the basin, the harbour authority said.'],
    ['two passages put together', 'The city council approved the money, and repairs will cost 12 million euros.'],
  ])('%s', (_, claim) => {
    expect(holds(claim)).toMatchObject({ supported: true, reasons: [] });
  });
});

describe('a claim that does not hold is refused, and says why', () => {
  it.each([
    ['number', 'Repairs will cost 21 million euros and are expected to take nine months.'],
    ['name', 'Director Petra Oyelaran said repairs will cost 12 million euros.'],
    ['quotation', 'Oyelaran said: "We would rather lose a year than a crane."'],
    ['negation', 'The city council has not approved the money by 31 votes to 18.'],
    ['direction', 'The city council rejected the money by 31 votes to 18.'],
    ['modality', 'The port of Lindholm may close its eastern basin on Monday after inspectors found cracks in a quay wall.'],
    ['direction', 'The port of Lindholm will close its eastern basin on Friday after inspectors found cracks in a quay wall.'],
    ['negation', 'The ferry company Norrlinje did cancel any sailings.'],
    ['number', 'The ferry company Norrlinje did not cancel all sailings.'],
    ['words', 'The port of Lindholm will close its eastern basin on Monday after inspectors found cracks in a crane wall.'],
    ['words', 'The city council secretly approved the money by 31 votes to 18.'],
    ['direction', 'The port of Lindholm will open its eastern basin on Monday after inspectors found cracks in a quay wall.'],
  ])('%s: %s', (reason, claim) => {
    const result = holds(claim);
    expect(result.supported).toBe(false);
    expect(result.reasons).toContain(reason);
  });

  it.each([
    ['two names that change places', 'On Tuesday, Marta Oyelaran accused Jonas Brekke of hiding the survey.', 'On Tuesday, Jonas Brekke accused Marta Oyelaran of hiding the survey.', 'name'],
    ['an office that is another\'s', 'Mayor Jonas Brekke opened the new lock in Lindholm.', 'Governor Jonas Brekke opened the new lock in Lindholm.', 'name'],
    ['a speaker who did not say it', 'The lock in Lindholm will open in May, Jonas Brekke said. Marta Oyelaran was silent.', 'The lock in Lindholm will open in May, Marta Oyelaran said.', 'attribution'],
    ['whom the words are about', 'The harbour of Lindholm goes to Brekke Holdings for two million crowns, Mayor Marta Oyelaran said.', 'The harbour of Lindholm goes to Brekke Holdings for two million crowns, Brekke Holdings said.', 'attribution'],
    ['a minister, where a judge wrote it', 'Judge Petra Holm, who dissented, wrote that the ban on diesel tramples the rights of farmers. Minister Olav Dahl is expected to publish rules.', 'Olav Dahl wrote that the ban on diesel tramples the rights of farmers.', 'attribution'],
    ['a word whose kind the source names otherwise', 'The pilot left the lock on foot. Police later spoke with his brother.', 'Police later spoke with the sister of the man who left.', 'direction'],
    ['a word denied by its prefix', 'The survey thanked a named diver of the harbour.', 'The survey thanked an unnamed diver of the harbour.', 'direction'],
  ])('%s', (_, source, claim, reason) => {
    const result = checkClaim(claim, [source], 'en');
    expect(result.supported).toBe(false);
    expect(result.reasons).toContain(reason);
  });

  it.each([
    ['a name is written in another way', 'Senators from Germany met GOP leaders in Dec. and discussed the new lock.', 'In December, German senators discussed the new lock with Republican leaders.'],
    ['what is denied says the opposite', 'Several dockers disapproved of the new lock in Lindholm.', 'Several dockers did not approve of the new lock in Lindholm.'],
  ])('but not where %s', (_, source, claim) => {
    expect(checkClaim(claim, [source], 'en').reasons.filter((reason) => reason !== 'words')).toEqual([]);
  });

  it('but not where a name only stands in another place of a sentence that says the same', () => {
    const source = 'On Tuesday, Marta Oyelaran sued Jonas Brekke over the survey of the harbour.';
    expect(checkClaim('Jonas Brekke was sued by Marta Oyelaran on Tuesday over the survey of the harbour.', [source], 'en').reasons).not.toContain('name');
  });

  it('about another matter', () => {
    expect(holds('Farmers in the valley expect a poor harvest of apples this autumn.').supported).toBe(false);
  });

  it('that says nothing', () => {
    expect(checkClaim('...', [HARBOUR], 'en')).toEqual({ supported: false, score: 0, reasons: ['words'] });
  });

  it('in a language without tables of words', () => {
    const source = 'Der Hafen schließt am Montag das östliche Becken. Die Reparatur kostet 12 Millionen Euro.';
    expect(checkClaim('Die Reparatur des Beckens kostet 12 Millionen Euro.', [source], 'de').supported).toBe(true);
    expect(checkClaim('Die Reparatur des Beckens kostet 21 Millionen Euro.', [source], 'de')).toMatchObject({ supported: false, reasons: ['number'] });
    expect(checkClaim('Die Reparatur des Beckens kostet nicht 12 Millionen Euro.', [source], 'de')).toMatchObject({ supported: false, reasons: ['negation'] });
    expect(checkClaim('Die Bauern erwarten in diesem Herbst eine schlechte Ernte.', [source], 'de').supported).toBe(false);
  });
});
