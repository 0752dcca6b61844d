import { describe, expect, it } from 'vitest';
import { Grouping, type Assignment } from '../../../engine/stories/grouping';
import { Lexicon } from '../../../engine/stories/lexicon';
import { Reader } from '../../../engine/stories/profile';
import { Window } from '../../../engine/stories/window';

/** A stream whose articles say themselves how likely they are of one event with which earlier ones (log-odds, by id). */
function stream(): (id: string, odds?: Record<string, number>) => Assignment {
  const window = new Window();
  let last = 0;
  const grouping = new Grouping(window, -1.5, () => ++last);
  const reader = new Reader('en', new Lexicon('en', null));
  const places = new Map<string, number>();
  return (id, odds = {}) => {
    const links = Object.entries(odds).flatMap(([other, value]) => [places.get(other) ?? -1, value]);
    const place = window.add({ id, title: id }, Number.NaN, 0, reader.read(id, ''), links);
    places.set(id, place);
    return grouping.place(place);
  };
}

describe('grouping', () => {
  it('begins a story with an article that is like none', () => {
    const add = stream();
    expect(add('a')).toEqual({ story: 1, isNew: true, merges: [], moves: [] });
    expect(add('b')).toEqual({ story: 2, isNew: true, merges: [], moves: [] });
  });

  it('makes two stories one when a later article belongs to both, under the older number', () => {
    const add = stream();
    add('a');
    add('b');
    expect(add('c', { a: 6, b: 5 })).toEqual({ story: 1, isNew: false, merges: [{ from: 2, into: 1 }], moves: [] });
    expect(add('d', { b: 5, c: 5 }).story).toBe(1);
  });

  it('does not make two stories one where their articles contradict each other', () => {
    const add = stream();
    add('a');
    add('b', { a: -8 });
    expect(add('c', { a: 6, b: 2 })).toEqual({ story: 1, isNew: false, merges: [], moves: [] });
  });

  it('takes an article out of a story that later ones show it does not belong to, and leaves the number with the others', () => {
    const add = stream();
    add('a');
    expect(add('b', { a: -1 }).story).toBe(1);
    add('c', { b: 6, a: -7 });
    const { story, merges, moves } = add('d', { b: 6, c: 6, a: -7 });
    expect(merges).toEqual([]);
    const where = new Map([['a', 1], ['b', 1], ['c', 1], ['d', story], ...moves.map((move): [string, number] => [move.article, move.story])]);
    expect(where.get('b')).toBe(where.get('c'));
    expect(where.get('d')).toBe(where.get('b'));
    expect(add('e', { a: 6, b: -7, c: -7, d: -7 }).story).not.toBe(story);
  });

  it('moves an article to the story that a late article shows it belongs to', () => {
    const add = stream();
    add('a');
    add('a again', { a: 6 });
    expect(add('b', { a: 0, 'a again': 0 }).story).toBe(1);
    add('x');
    add('y', { x: 5 });
    const late = add('z', { x: 6, y: 6, b: 7, a: -8, 'a again': -8 });
    expect(late.story).toBe(2);
    expect(late.moves).toEqual([{ article: 'b', story: 2 }]);
  });
});
