import { expect, it } from 'vitest';
import { stemOf } from '../../../engine/text/stems';

it.each([
  ['closes', 'closing'], ['planned', 'plan'], ['agreed', 'agreeing'], ['cities', 'city'], ['wrote', 'written'], ['fell', 'falling'],
  ['women', 'woman'], ['favour', 'favored'], ['organised', 'organize'], ['uses', 'used'], ['issues', 'issued'],
  ['cared', 'caring'], ['planes', 'plane'], ['planning', 'plans'], ['fired', 'fires'], ['stated', 'states'],
])('%s and %s have one stem', (a, b) => {
  expect(stemOf(a, 'en')).toBe(stemOf(b, 'en'));
});

it.each([['port', 'report'], ['plan', 'plant'], ['2019', '2020'], ['plane', 'planned'], ['care', 'cars'], ['hoped', 'hopping'], ['aide', 'aid']])('%s and %s do not', (a, b) => {
  expect(stemOf(a, 'en')).not.toBe(stemOf(b, 'en'));
});
