import { describe, expect, it } from 'vitest';
import { relate, type Relatable } from '../../../engine/stories/copies';

const PARAGRAPHS = [
  'The ferry Marigold ran aground near the Port Alder lighthouse shortly before dawn on Tuesday with ninety people on board, the coast guard said.',
  'Two tugs pulled the ship free on the rising tide four hours later, and nobody was hurt, though several passengers were treated for the cold.',
  'Investigators will look at a fault in the steering that the crew had reported the week before, a port official said on condition of not being named.',
  'The line carries about three hundred thousand people a year to the northern islands, and its two older ships are due to be replaced next spring.',
];
const TEXT = PARAGRAPHS.join('\n\n');
const QUOTE =
  '"We heard a grinding noise below the car deck, the lights went out, and for a long minute there was no word from the bridge about what had happened or what any of us were supposed to do next," said Ines Falk, a teacher who was on board with her class of twenty-two children from the islands.';

function article(id: string, hour: number, text: string, more: Partial<Relatable> & { domain?: string } = {}): Relatable {
  const { domain = `${id}.example`, ...rest } = more;
  const at = `2026-06-02T${String(hour).padStart(2, '0')}:00:00Z`;
  const url = `https://${domain}/${id}`;
  return { id, url, canonicalUrl: url, outlet: { domain, name: id, owner: null, country: null }, title: 'Ferry aground', text, authors: [], language: 'en', publishedAt: at, firstSeenAt: at, ...rest };
}
const copyOf = (articles: Relatable[], id: string) => relate(articles).get(id)?.copyOf;
const reports = (articles: Relatable[]) => new Set([...relate(articles).values()].map(({ report }) => report)).size;

const OTHER =
  'Passengers spent a cold morning on a sandbank after the Marigold missed the channel at Port Alder. By ten the ship was afloat again. The harbour master praised the tug crews and promised a full inquiry into the maintenance of the rudder, which had failed once in May.';

describe('a copy', () => {
  it('is found word for word, and the earlier article is its source', () => {
    expect(relate([article('later', 9, TEXT), article('first', 6, TEXT)]).get('later')).toEqual({ report: 0, independence: { kind: 'syndicated', of: 'first' }, copyOf: 'first' });
  });

  it('is not made the source by a feed that gives the day alone', () => {
    const daily = { ...article('daily', 9, TEXT), publishedAt: '2026-06-01T00:00:00Z' };
    const first = { ...article('first', 6, TEXT), publishedAt: '2026-06-01T06:00:00Z', firstSeenAt: '2026-06-01T06:05:00Z' };
    expect(copyOf([{ ...daily, firstSeenAt: '2026-06-01T09:00:00Z' }, first], 'daily')).toBe('first');
  });

  it('is found with paragraphs cut, a local lead, other quotation marks and blanks', () => {
    const cut = `Islanders who shop in our town were among those delayed, the mayor told this paper.\n${PARAGRAPHS.filter((_, i) => i !== 2).join('\n').replaceAll(',', ' ,').replaceAll('.', ' .')}`;
    expect(copyOf([article('first', 6, TEXT), article('cut', 9, cut)], 'cut')).toBe('first');
  });

  it('names the agency that a dateline, a byline or a foot credits', () => {
    const agency = article('agency', 7, TEXT, { domain: 'reuters.com' });
    for (const credited of [article('b', 6, `PORT ALDER (Reuters) - ${TEXT}`), article('b', 6, TEXT, { authors: ['Ada Lindqvist, Reuters'] }), article('b', 6, `${TEXT}\n\n© Reuters`), article('b', 6, `${TEXT}\n\nCopyright 2026 Reuters. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.`)]) {
      // The agency's own article is the source even where a client's clock says it was earlier.
      expect(relate([credited, { ...agency, authors: ['Reuters'] }]).get('b')).toMatchObject({ report: 0, independence: { kind: 'wire', agency: 'Reuters', of: 'agency' } });
    }
  });

  it('is none for an agency that contributed to a report of the outlet\'s own', () => {
    const contributed = article('b', 9, `${OTHER}\n\nThe Associated Press contributed to this report. Copyright 2026 Kestrel Post.`);
    expect(relate([article('a', 6, TEXT), contributed]).get('b')).toMatchObject({ independence: { kind: 'original' } });
  });

  it('is what a canonical link to another outlet says', () => {
    const source = article('source', 9, TEXT);
    expect(copyOf([article('short', 6, 'Ferry aground near the lighthouse.', { canonicalUrl: source.url }), source], 'short')).toBe('source');
  });

  it('may point back at its source without either becoming the other\'s copy in a circle', () => {
    const [a, b] = [article('a', 6, TEXT), article('b', 7, TEXT)];
    const found = relate([{ ...a, canonicalUrl: b.url }, { ...b, canonicalUrl: a.url }]);
    expect([found.get('a')?.copyOf, found.get('b')?.copyOf].filter(Boolean)).toHaveLength(1);
  });
});

describe('an independent report', () => {
  it('is another text about the same event', () => {
    expect(relate([article('first', 6, TEXT), article('other', 7, OTHER)]).get('other')).toEqual({ report: 1, independence: { kind: 'original' }, copyOf: null });
  });

  it('stays one though all quote the same statement at length', () => {
    expect(reports([article('a', 6, `${PARAGRAPHS[0]}\n${QUOTE}`), article('b', 7, `${OTHER}\n${QUOTE}`), article('c', 8, `${PARAGRAPHS[3]}\n${QUOTE}`)])).toBe(3);
  });

  it('is one for an outlet, whatever number of its feeds carry it', () => {
    const found = [article('a', 6, TEXT, { domain: 'gazette.example' }), article('b', 7, OTHER, { domain: 'gazette.example' })];
    expect(reports(found)).toBe(1);
    expect(relate(found).get('b')?.independence).toEqual({ kind: 'original' });
  });

  it('is one for papers of one owner with one text, and two where the owner\'s papers each wrote their own', () => {
    const owned = (id: string, text: string) => article(id, 6, text, { outlet: { domain: `${id}.example`, name: id, owner: 'Harbour Group', country: null } });
    const half = `${PARAGRAPHS[0]} ${OTHER}`;
    expect(reports([owned('a', TEXT), owned('b', half)])).toBe(1);
    expect(reports([owned('a', TEXT), owned('b', OTHER)])).toBe(2);
  });

  it('is one for all that credit one agency, seen or not', () => {
    const found = relate([article('a', 6, `PORT ALDER (dpa) - ${TEXT}`), article('b', 7, `PORT ALDER (dpa) - ${OTHER}`)]);
    expect(found.get('b')).toEqual({ report: 0, independence: { kind: 'wire', agency: 'dpa', of: null }, copyOf: null });
  });
});
