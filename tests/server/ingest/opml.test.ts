import { describe, expect, it } from 'vitest';
import { NotAFeed } from '../../../server/ingest/feeds';
import { readOpml, writeOpml } from '../../../server/ingest/opml';

describe('OPML', () => {
  it('reads lists with folders, odd quotes and raw markup in attributes', () => {
    const feeds = readOpml(`<?xml version="1.0"?><opml version="2.0"><body><outline text="News"><outline type="rss" text='The "Paper"' xmlUrl='https://paper.example/rss?a=1&amp;b=2'/>
      <outline text="A > B" title="Arrow" description="<p>raw & wrong</p>" XMLURL = "https://arrow.example/feed" /></outline><outline text="Twice" xmlUrl="https://arrow.example/feed"/><outline text="Script" xmlUrl="javascript:1"/></body></opml>`);
    expect(feeds).toEqual([{ url: 'https://paper.example/rss?a=1&b=2', title: 'The "Paper"' }, { url: 'https://arrow.example/feed', title: 'Arrow' }]);
  });

  it('reads what it writes', () => {
    const feeds = [{ url: 'https://paper.example/rss?a=1&b=<2>', title: 'Ärger & "Spaß" <b>' }, { url: 'https://other.example/', title: null }];
    const text = writeOpml(feeds, new Date('2026-03-02T08:00:00Z'));
    expect(readOpml(text)).toEqual([feeds[0], { url: 'https://other.example/', title: 'https://other.example/' }]);
  });

  it('refuses what is none, and entities', () => {
    expect(() => readOpml('<rss/>')).toThrow(NotAFeed);
    expect(() => readOpml('<!DOCTYPE opml [<!ENTITY a "b">]><opml/>')).toThrow(/entities/);
    const began = performance.now();
    readOpml(`<opml>${'<outline a="'.repeat(400_000)}`);
    expect(performance.now() - began).toBeLessThan(3000);
  });
});
