import { describe, expect, it } from 'vitest';
import { commonClaims } from '../../../engine/facts/claims';

const claimsOf = (...texts: string[]) => commonClaims(texts.map((text, i) => ({ id: String(i), outlet: `Outlet ${i}`, title: 'Marlow sells its old harbour', text, report: i, language: 'en' })));

describe('what two reports say', () => {
  it('is a claim where their words agree', () => {
    const [claim] = claimsOf(
      'The council of Marlow voted on Tuesday to sell the old harbour to Brandt Holdings for $41 million.',
      'The council of Marlow voted to sell the old harbour to Brandt Holdings for $41 million on Tuesday evening.',
    );
    expect(claim).toMatchObject({ reports: 2 });
    expect(claim?.citations).toHaveLength(2);
  });

  it.each([
    ['another figure', 'The council of Marlow voted on Tuesday to sell the old harbour to Brandt Holdings for $41 million.', 'The council of Marlow voted on Tuesday to sell the old harbour to Brandt Holdings for $45 million.'],
    ['the opposite', 'Profit at Brandt Holdings rose sharply in the third quarter, the harbour company said on Tuesday.', 'Profit at Brandt Holdings fell sharply in the third quarter, the harbour company said on Tuesday.'],
  ])('is none where the same words give %s', (_, one, other) => expect(claimsOf(one, other)).toEqual([]));
});
