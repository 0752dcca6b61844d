import { describe, expect, it } from 'vitest';
import { readRobots } from '../../../server/ingest/robots';

const allows = (robots: string, path: string): boolean => readRobots(robots, 'Sidelight').allows(path);

describe('robots.txt by RFC 9309', () => {
  it.each([
    ['no rule says anything of it', 'User-agent: *\nDisallow: /b', '/a'],
    ['an empty rule forbids nothing', 'User-agent: *\nDisallow:', '/a'],
    ['the longer rule wins', 'User-agent: *\nDisallow: /a/\nAllow: /a/b', '/a/b/c'],
    ['of two as long the one that allows wins', 'User-agent: *\nAllow: /page\nDisallow: /page', '/page'],
    ['the end is marked', 'User-agent: *\nDisallow: *.gif$', '/x.gif?y'],
    ['case of a path matters', 'User-agent: *\nDisallow: /News', '/news'],
    ['rules without an agent are nobody\'s', 'Disallow: /a', '/a'],
    ['a group of ours that forbids nothing stands before everyone\'s', 'User-agent: *\nDisallow: /\n\nUser-agent: sidelight\nAllow: /', '/a'],
    ['another\'s rules are not ours', 'User-agent: sidelightly\nDisallow: /', '/a'],
    ['robots.txt itself may always be asked for', 'User-agent: *\nDisallow: /', '/robots.txt'],
    ['an encoded slash is no slash', 'User-agent: *\nDisallow: /a%2Fb', '/a/b'],
    ['pieces do not overlap', 'User-agent: *\nDisallow: /ab*ba$', '/aba'],
  ])('allows where %s', (_, robots, path) => {
    expect(allows(robots, path)).toBe(true);
  });

  it.each([
    ['everyone is forbidden it', 'User-agent: *\nDisallow: /a', '/a/b'],
    ['we are, in any case and with any version', 'User-agent: SideLight/2.0\nDisallow: /a', '/a'],
    ['our groups are one group', 'User-agent: sidelight\nDisallow: /a\n\nUser-agent: x\nDisallow: /\n\nUser-agent: Sidelight\nDisallow: /b', '/a'],
    ['agents share a group', 'User-agent: x\nUser-agent: sidelight\nUser-agent: y\nDisallow: /a', '/a'],
    ['a group is not ended by other records', 'User-agent: sidelight\nSitemap: https://paper.example/s\nDisallow: /a', '/a'],
    ['lines end in any way, with blanks and comments', '\ufeff# hello\ruser-agent : * # all\r\n\tdisallow:  /a # this', '/a'],
    ['a wildcard stands for anything', 'User-agent: *\nDisallow: /*/print', '/news/1/print/2'],
    ['a wildcard stands for nothing too', 'User-agent: *\nDisallow: /a*b', '/ab'],
    ['the end is marked', 'User-agent: *\nDisallow: /*.gif$', '/x.gif.gif'],
    ['octets are spelled in many ways', 'User-agent: *\nDisallow: /foo/bar/%62%61%7a', '/foo/bar/baz'],
    ['letters are encoded or not', 'User-agent: *\nDisallow: /straße', '/stra%c3%9fe'],
    ['a dollar stands within', 'User-agent: *\nDisallow: /a$b', '/a$b'],
    ['the query belongs to it', 'User-agent: *\nDisallow: /*?print=', '/a?print=1'],
  ])('forbids where %s', (_, robots, path) => {
    expect(allows(robots, path)).toBe(false);
  });

  it('knows a delay that a site asks for', () => {
    expect(readRobots('User-agent: *\nCrawl-delay: 7\nDisallow: /x', 'Sidelight').crawlDelay).toBe(7);
    expect(readRobots('User-agent: *\nCrawl-delay: soon', 'Sidelight').crawlDelay).toBeNull();
  });

  it('is not kept busy by wildcards', () => {
    const line = `Disallow: /${'*a'.repeat(1000)}\n`;
    const rules = readRobots(`User-agent: *\n${line.repeat(250)}`, 'Sidelight');
    const began = performance.now();
    rules.allows(`/${'a'.repeat(2000)}b`);
    // A matcher that tries all places takes two seconds for this.
    expect(performance.now() - began).toBeLessThan(500);
  });
});
