/**
 * Records of 32-bit numbers, one for each place, put in and forgotten in the order of their places. 256 of them share one
 * array that is cut to size once it is full: a typed array for each record would cost more than most records hold.
 */

const PAGE_BITS = 8;
const PAGE = 1 << PAGE_BITS;

export class Shelf {
  /** Each page begins with where its records begin. */
  private readonly pages: Uint32Array[] = [];
  private open = new Uint32Array(PAGE * 8);
  private used = 0;
  private firstPage = 0;

  /** Puts in the record of the next place: the first `length` numbers of `record`. */
  add(place: number, record: Uint32Array, length: number): void {
    const slot = place & (PAGE - 1);
    if (slot === 0) {
      this.used = PAGE;
      this.pages.push(this.open);
    }
    if (this.used + length > this.open.length) {
      const larger = new Uint32Array(Math.max(this.open.length * 2, this.used + length));
      larger.set(this.open.subarray(0, this.used));
      this.open = larger;
      this.pages[this.pages.length - 1] = larger;
    }
    this.open[slot] = this.used;
    for (let i = 0; i < length; i++) this.open[this.used + i] = record[i] ?? 0;
    this.used += length;
    if (slot === PAGE - 1) this.pages[this.pages.length - 1] = this.open.slice(0, this.used);
  }

  /** The array that a place's record is in. */
  page(place: number): Uint32Array | undefined {
    return this.pages[(place >>> PAGE_BITS) - this.firstPage];
  }

  /** Forgets pages that hold no record from `first` on. */
  forgetBefore(first: number): void {
    while (this.pages.length > 0 && first >>> PAGE_BITS > this.firstPage) {
      this.pages.shift();
      this.firstPage++;
    }
  }
}

/** Where a place's record begins in its page. */
export const startOf = (page: Uint32Array, place: number): number => page[place & (PAGE - 1)] ?? 0;
