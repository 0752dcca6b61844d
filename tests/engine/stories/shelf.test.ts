import { describe, expect, it } from 'vitest';
import { Shelf, startOf } from '../../../engine/stories/shelf';

describe('a shelf of records', () => {
  it('gives back each record, and lets go of the pages of old ones', () => {
    const shelf = new Shelf();
    for (let place = 0; place < 1000; place++) shelf.add(place, Uint32Array.of(place, place * 2, 7), 1 + (place % 3));
    shelf.forgetBefore(600);
    expect(shelf.page(100)).toBeUndefined();
    for (let place = 600; place < 1000; place++) {
      const page = shelf.page(place);
      expect(page?.[startOf(page, place)]).toBe(place);
    }
  });
});
