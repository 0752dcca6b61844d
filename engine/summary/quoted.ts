/** Quotations in a sentence: what stands in them is somebody's own words, and not the outlet's. */

const QUOTATION = /["“„«「『][^"”“»」』]*["”“»」』]?/gu;

/** The sentence with a blank for every letter of its quotations, so that places stay what they are. */
export const outsideQuotes = (text: string): string => text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length));
