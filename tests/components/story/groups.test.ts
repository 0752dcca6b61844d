import { describe, expect, it } from 'vitest';
import { groups, sameAddress } from '../../../components/story/groups';
import { crowded, full } from '../../gallery/stories';

const names = (sort: 'time' | 'outlet') => groups(full.coverage, sort).map(([first]) => first?.outlet.name);

describe('coverage', () => {
  it('puts copies under their source, the source first', () => {
    const [wire] = groups(full.coverage, 'time');
    expect(wire?.map(({ outlet }) => outlet.name)).toEqual(['Northwire', 'Sound Courier', 'The Lantern']);
  });

  it('is sorted by time or by outlet', () => {
    expect(names('time')).toEqual(['Northwire', 'Harbour Gazette', 'Der Morgenbote', 'Ledger & Exchange', 'Open Water Review']);
    expect(names('outlet')).toEqual(['Der Morgenbote', 'Harbour Gazette', 'Ledger & Exchange', 'Northwire', 'Open Water Review']);
  });

  it('puts reports of which only a copy was seen after the independent ones', () => {
    const orphan = full.coverage.filter(({ id }) => id !== 'a0');
    expect(groups(orphan, 'time').at(-1)?.[0]?.outlet.name).toBe('Sound Courier');
  });

  it('loses no article of a large story', () => {
    expect(groups(crowded.coverage, 'outlet').flat()).toHaveLength(40);
  });

  it('knows the page at hand by its address, whatever its scheme and slash', () => {
    expect(sameAddress('http://www.paper.example/a/', 'https://paper.example/a')).toBe(true);
    expect(sameAddress('https://paper.example/a', 'https://paper.example/b')).toBe(false);
  });
});
