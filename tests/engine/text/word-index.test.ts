import { describe, expect, it } from 'vitest';
import { allWords } from '../../../engine/text/tokens';
import { BagIndex, unitWeights, WordIndex } from '../../../engine/text/word-index';

const rows = ['cracks close the bridge', 'bridge closed by cracks in cables', 'ferries run all night', 'cracks close the bridge'].map((row) => row.split(' '));

describe('the index of words', () => {
  const index = new WordIndex(rows, unitWeights);

  it('finds a row wholly like itself and its copy, and not at all like one that shares no word', () => {
    const products = index.products(0);
    expect(products[0]).toBeCloseTo(1);
    expect(products[3]).toBeCloseTo(1);
    expect(products[2]).toBe(0);
    expect(products[1]).toBeGreaterThan(0);
    expect(products[1]).toBeLessThan(1);
  });

  it('compares a text of its own with every row, unknown words counting against it', () => {
    expect(index.productsWith(rows[2] ?? [], unitWeights)[2]).toBeCloseTo(1);
    expect(index.productsWith([...(rows[2] ?? []), 'unheard'], unitWeights)[2]).toBeLessThan(1);
  });

  it('names the rows that overlap one', () => {
    expect(new BagIndex(rows).near(0, 0.9)).toEqual([0, 3]);
    expect(new BagIndex(rows).near(0, 0.2)).toEqual([0, 1, 3]);
  });
});

describe('the words of a plain text', () => {
  it.each(["The mayor's no-one-else's 3.5-litre e.g. 'quoted' words", 'Prices rose 1,234.5 %... they’re U.S.-made -- “so what?”', 'a.b. -c d- .e 7-eleven\tx\ny'])(
    'are those of the expression for all scripts: %s',
    (text) => {
      expect(allWords(text, 'en')).toEqual(allWords(`${text} \u00e9`, 'en').slice(0, -1));
    },
  );
});
