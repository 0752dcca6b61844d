/** The fetch door against hostile servers: whatever they answer, nothing private is reached and nothing runs away. */
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openDoor, Refused, retryAfterMs, type Door, type DoorOptions } from '../../../server/ingest/door';
import type { Turns } from '../../../server/ingest/turns';
import { DatabaseGone } from '../../../server/store/db';
import { serve, serveRaw, type LocalServer } from './servers';

const closers: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

const kept = async (server: Promise<LocalServer>): Promise<LocalServer> => {
  const one = await server;
  closers.push(() => one.stop());
  return one;
};

/** A door that knows `paper.example` as the given server, and is otherwise as in life. */
function doorTo(server: LocalServer | null, more: Partial<DoorOptions> = {}): Door {
  const [host = '', port = ''] = server?.address.split(':') ?? [];
  const door = openDoor({ contact: 'https://newsroom.example', allowPrivate: [], resolve: new Map(server ? [['paper.example', { host, port: Number(port) }]] : []), hostSpacingMs: 0, ...more });
  closers.push(() => door.close());
  return door;
}

const PAPER = 'http://paper.example/';
const reasonOf = (fetched: Promise<unknown>): Promise<string> => fetched.then(() => 'fetched', (error: Error) => `${error.message} ${(error.cause as Error | undefined)?.message ?? ''}`.trim());

describe('addresses', () => {
  const notPublic = [
    'http://127.0.0.1/', 'http://127.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0177.0.0.1/', 'http://0x7f.1/', 'http://127.0.0.1./',
    'http://0.0.0.0/', 'http://10.1.2.3/', 'http://172.16.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data/', 'http://100.64.0.1/', 'http://198.18.0.1/', 'http://224.0.0.1/', 'http://255.255.255.255/', 'http://192.0.2.1/',
    'http://[::1]/', 'http://[::]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[::127.0.0.1]/', 'http://[64:ff9b::127.0.0.1]/', 'http://[64:ff9b::808:808]/', 'http://[64:ff9b:1::a00:1]/', 'http://[2002:7f00:1::]/', 'http://[2001:0:7f00:1::]/', 'http://[fe80::1]/', 'http://[fc00::1]/', 'http://[fec0::1]/', 'http://[ff02::1]/', 'http://[2001:db8::1]/', 'http://[4000::1]/',
  ];
  it.each(notPublic)('%s is not connected to', async (url) => {
    expect(await reasonOf(doorTo(null).fetch(url))).toContain('is not an address of the public internet');
  });

  it.each(['ftp://paper.example/', 'file:///etc/passwd', 'data:text/plain,x', 'gopher://paper.example/', 'javascript:1', 'http://user:secret@paper.example/', 'http://', 'nonsense'])('%s is not fetched', async (url) => {
    const reason = await reasonOf(doorTo(await kept(serve((_, response) => response.end('x')))).fetch(url));
    expect(reason).toMatch(/not fetched|no address/);
  });

  it('speaks to no port of mail or shells', async () => {
    const door = doorTo(null, { lookup: async () => [{ address: '8.8.8.8', family: 4 }] });
    for (const port of [22, 25, 587]) expect(await reasonOf(door.fetch(`http://mail.example:${port}/`))).toBe(`port ${port} is not one of the web`);
  });

  it('refuses a name with private addresses alone, and never looks twice at one with both', async () => {
    const secret = await kept(serve((_, response) => response.end('secret')));
    const port = secret.address.split(':')[1] ?? '';
    const answers = [[{ address: '127.0.0.1', family: 4 }], [{ address: '::ffff:127.0.0.1', family: 6 }], [{ address: '::1', family: 6 }, { address: '10.0.0.1', family: 4 }], []];
    for (const answer of answers) {
      const door = doorTo(null, { lookup: async () => answer });
      expect(await reasonOf(door.fetch(`http://rebound.example:${port}/`))).toContain('no address on the public internet');
    }
    expect(secret.asked).toEqual([]);
  });

  it('gains a name nothing that changes its answer between two looks: each connection is judged by its own', async () => {
    const secret = await kept(serve((_, response) => response.end('secret')));
    const port = secret.address.split(':')[1] ?? '';
    let looks = 0;
    // A public address first (one that is never routed from here), this machine ever after.
    const lookup = vi.fn(async () => [{ address: looks++ === 0 ? '192.88.98.1' : '127.0.0.1', family: 4 }]);
    const door = doorTo(null, { lookup, limits: { connectMs: 100, totalMs: 150 } });
    expect(await reasonOf(door.fetch(`http://rebound.example:${port}/`))).not.toBe('fetched');
    expect(await reasonOf(door.fetch(`http://rebound.example:${port}/`))).toContain('no address on the public internet');
    expect(secret.asked).toEqual([]);
  });
});

describe('redirects', () => {
  it.each(['http://127.0.0.1:PORT/', 'http://[::ffff:127.0.0.1]:PORT/', 'http://2130706433:PORT/', '//0x7f.1:PORT/', 'http://localhost:PORT/', 'file:///etc/passwd', 'http://a:b@paper.example/', 'http://[', 'http://169.254.169.254/'])('to %s lead nowhere', async (location) => {
    const secret = await kept(serve((_, response) => response.end('secret')));
    const paper = await kept(serve((_, response) => response.writeHead(302, { location: location.replace('PORT', secret.address.split(':')[1] ?? '') }).end()));
    expect(await reasonOf(doorTo(paper).fetch(PAPER))).toMatch(/public internet|not fetched|no address/);
    expect(secret.asked).toEqual([]);
  });

  it('are followed by hand, relative ones and raw UTF-8 too, and end after five', async () => {
    const paper = await kept(
      serve((request, response) => {
        if (request.url === '/') response.writeHead(301, { location: 'section/../story/1' }).end();
        else if (request.url === '/story/1') response.writeHead(307, { location: Buffer.from('/story/Zürich').toString('latin1') }).end();
        else if (request.url === '/loop') response.writeHead(302, { location: '/loop' }).end();
        else response.end('read');
      }),
    );
    const door = doorTo(paper);
    expect((await door.fetch(PAPER)).url).toBe('http://paper.example/story/Z%C3%BCrich');
    expect(await reasonOf(door.fetch(`${PAPER}loop`))).toBe('more than 5 redirects');
    expect(paper.asked.filter((one) => one.endsWith('loop'))).toHaveLength(6);
  });

  it('do not take a secret or what was sent along', async () => {
    const paper = await kept(serve((_, response) => response.writeHead(307, { location: '/elsewhere' }).end()));
    const door = doorTo(paper);
    expect(await reasonOf(door.fetch(PAPER, { json: {} }))).toContain('answered 307');
    expect(await reasonOf(door.fetch(PAPER, { authorization: 'Bearer x' }))).toContain('answered 307');
    expect(paper.asked).toEqual(['POST /', 'GET /']);
  });
});

describe('bodies', () => {
  const MB = 1_000_000;
  const brotliQuickly = (bytes: Buffer): Buffer => brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 2 } });
  const answering = (body: Buffer, encoding?: string): Promise<LocalServer> => kept(serve((_, response) => response.writeHead(200, encoding ? { 'content-encoding': encoding } : {}).end(body)));

  it.each([
    ['gzip', gzipSync], ['br', brotliQuickly], ['deflate', deflateSync], ['x-gzip', gzipSync],
  ] as const)('packed with %s are unpacked, and a bomb is refused before it has gone off', async (encoding, pack) => {
    const small = await answering(pack(Buffer.from('news')), encoding);
    expect(Buffer.from((await doorTo(small).fetch(PAPER)).bytes).toString()).toBe('news');
    const bomb = pack(Buffer.alloc(60 * MB));
    expect(bomb.length).toBeLessThan(MB);
    const before = process.memoryUsage().arrayBuffers;
    expect(await reasonOf(doorTo(await answering(bomb, encoding)).fetch(PAPER))).toBe('the answer is longer than 10000000 bytes');
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40 * MB);
  });

  it.each(['gzip, gzip', 'zstd', 'compress', 'GZIP;q=1'])('packed as "%s" are not understood', async (encoding) => {
    expect(await reasonOf(doorTo(await answering(gzipSync(gzipSync('x')), encoding)).fetch(PAPER))).toContain('is not understood');
  });

  it.each([
    ['gzip', gzipSync], ['br', brotliCompressSync], ['deflate', deflateSync],
  ] as const)('that only claim to be %s, or are cut short, are refused', async (encoding, pack) => {
    const packed = pack(Buffer.alloc(5000, 'abc'));
    for (const body of [Buffer.from('<html>plain</html>'), packed.subarray(0, packed.length / 2)]) {
      expect(await reasonOf(doorTo(await answering(body, encoding)).fetch(PAPER))).toContain(`not ${encoding} as it says`);
    }
  });

  it('that never end are left at the cap', async () => {
    const endless = await kept(
      serve((_, response) => {
        const more = (): void => {
          while (!response.destroyed && response.write(Buffer.alloc(100_000))) continue;
        };
        response.on('drain', more);
        more();
      }),
    );
    expect(await reasonOf(doorTo(endless).fetch(PAPER))).toBe('the answer is longer than 10000000 bytes');
  });

  it('that announce too much are not even begun', async () => {
    const huge = await kept(serveRaw((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\nx')));
    expect(await reasonOf(doorTo(huge).fetch(PAPER))).toBe('the answer is longer than 10000000 bytes');
  });

  it('that trickle are given up after the whole time', async () => {
    const slow = await kept(
      serve((_, response) => {
        response.writeHead(200);
        const drip = setInterval(() => response.write('.'), 10);
        response.on('close', () => clearInterval(drip));
      }),
    );
    expect(await reasonOf(doorTo(slow, { limits: { totalMs: 150 } }).fetch(PAPER))).toBe('paper.example did not finish within 0.15 s');
  });
});

describe('answers that are no HTTP, or half of it', () => {
  const says = (text: string, ends = true): Promise<LocalServer> => kept(serveRaw((socket) => (ends ? socket.end(text, 'latin1') : socket.write(text, 'latin1'))));
  it.each([
    ['nothing at all', ''],
    ['noise', '\u0000\u0001\u0002 hello'],
    ['a length that is too long', 'HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nshort'],
    ['two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 5\r\ncontent-length: 6\r\n\r\nhello!'],
    ['a length that is no number', 'HTTP/1.1 200 OK\r\ncontent-length: lots\r\n\r\nhello'],
    ['a chunk that is no number', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nzz\r\nhello\r\n0\r\n\r\n'],
    ['chunks that break off', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n5\r\nhello\r\n'],
    ['a header of 100 kB', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(100_000)}\r\n\r\nhello`],
    ['a hundred thousand headers', `HTTP/1.1 200 OK\r\n${'x: y\r\n'.repeat(100_000)}\r\nhello`],
  ])('%s is an error, not a hang', async (_, text) => {
    expect(await reasonOf(doorTo(await says(text)).fetch(PAPER))).not.toBe('fetched');
  });

  it('a body longer than its length ends at its length, and what follows is no next answer', async () => {
    const paper = await says('HTTP/1.1 200 OK\r\ncontent-length: 5\r\n\r\nhelloHTTP/1.1 200 OK\r\ncontent-length: 6\r\n\r\nforged', false);
    const door = doorTo(paper);
    expect(Buffer.from((await door.fetch(PAPER)).bytes).toString()).toBe('hello');
    const next = await door.fetch(PAPER).then(({ bytes }) => Buffer.from(bytes).toString(), () => 'an error');
    expect(next).not.toBe('forged');
  });

  it('headers that never come are waited for no longer than told', async () => {
    const silent = await kept(serveRaw(() => {}));
    expect(await reasonOf(doorTo(silent, { limits: { totalMs: 150 } }).fetch(PAPER))).toContain('did not finish');
    const slow = await kept(
      serveRaw((socket) => {
        socket.write('HTTP/1.1 200 OK\r\n');
        const drip = setInterval(() => socket.write('x: y\r\n'), 10);
        socket.on('close', () => clearInterval(drip));
      }),
    );
    expect(await reasonOf(doorTo(slow, { limits: { totalMs: 150 } }).fetch(PAPER))).toContain('did not finish');
  });

  it('a fetch ends at once when the process is told to stop', async () => {
    const silent = await kept(serveRaw(() => {}));
    const ending = new AbortController();
    const reason = reasonOf(doorTo(silent).fetch(PAPER, { signal: ending.signal }));
    await vi.waitFor(() => expect(silent.asked).toHaveLength(1));
    ending.abort(new Error('told to stop'));
    expect(await reason).toBe('told to stop');
  });
});

describe('a fetch for libraries that bring none of our guards', () => {
  it('has the same guards, and our name', async () => {
    const paper = await kept(
      serve((request, response) => {
        if (request.url === '/moved') response.writeHead(302, { location: '/', 'set-cookie': 'a=1' }).end();
        else response.writeHead(request.url === '/' ? 200 : 404, { 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] }).end('{"price":7}');
      }),
    );
    const { webFetch } = doorTo(paper);
    const answer = await webFetch(PAPER, { headers: { cookie: 'a=1', 'user-agent': 'somebody else' } });
    expect([answer.status, await answer.json(), answer.headers.getSetCookie()]).toEqual([200, { price: 7 }, ['a=1', 'b=2']]);
    expect(paper.headers[0]).toMatchObject({ cookie: 'a=1', 'user-agent': 'Sidelight/0.1 (+https://newsroom.example)' });
    expect((await webFetch(`${PAPER}none`)).status).toBe(404);
    expect((await webFetch(`${PAPER}moved`, { redirect: 'manual' })).status).toBe(302);
    expect(await (await webFetch(`${PAPER}moved`)).json()).toEqual({ price: 7 });
    expect(await reasonOf(webFetch('http://127.0.0.1/'))).toContain('public internet');
    const endless = await kept(serve((_, response) => response.end(Buffer.alloc(11_000_000))));
    expect(await reasonOf(doorTo(endless).webFetch(PAPER))).toContain('longer than');
  });
});

describe('manners', () => {
  it('gives one name with a contact, no cookie and no referrer, and the validators of the last time', async () => {
    const paper = await kept(
      serve((request, response) => {
        response.setHeader('set-cookie', 'id=7');
        if (request.headers['if-none-match'] === '"a"') response.writeHead(304).end();
        else response.writeHead(200, { etag: '"a"', 'last-modified': 'Mon, 02 Feb 2026 10:00:00 GMT', link: '<https://hub.example/>; rel="hub"' }).end('x');
      }),
    );
    const door = doorTo(paper);
    const first = await door.fetch(PAPER);
    expect(first).toMatchObject({ status: 200, etag: '"a"', lastModified: 'Mon, 02 Feb 2026 10:00:00 GMT', link: '<https://hub.example/>; rel="hub"' });
    expect(await door.fetch(PAPER, first)).toMatchObject({ status: 304 });
    for (const headers of paper.headers) {
      expect(headers['user-agent']).toBe('Sidelight/0.1 (+https://newsroom.example)');
      expect(Object.keys(headers).filter((name) => /cookie|referer|authorization|forwarded/.test(name))).toEqual([]);
    }
    expect(paper.headers[1]).toMatchObject({ 'if-none-match': '"a"', 'if-modified-since': 'Mon, 02 Feb 2026 10:00:00 GMT' });
  });

  it('does not believe that nothing has changed where it knows nothing', async () => {
    const paper = await kept(serve((_, response) => response.writeHead(304).end()));
    expect(await reasonOf(doorTo(paper).fetch(PAPER))).toContain('nothing has changed');
  });

  it('reads Retry-After as seconds or as a date, within reason', () => {
    const now = Date.parse('2026-03-01T12:00:00Z');
    expect(retryAfterMs('120', now)).toBe(120_000);
    expect(retryAfterMs('Sun, 01 Mar 2026 12:05:00 GMT', now)).toBe(300_000);
    expect(retryAfterMs('999999999999', now)).toBe(86_400_000);
    expect(retryAfterMs('Sun, 01 Mar 2020 12:00:00 GMT', now)).toBe(1000);
    for (const nonsense of ['soon', '-5', '1.5', '', null]) expect(retryAfterMs(nonsense, now), String(nonsense)).toBe(600_000);
  });

  it('asks a host by turns, and leaves it alone as long as it says', async () => {
    let now = 1_000_000;
    let status = 200;
    const paper = await kept(serve((_, response) => response.writeHead(status, status === 429 ? { 'retry-after': '90' } : {}).end('x')));
    const door = doorTo(null, { allowPrivate: [paper.address], hostSpacingMs: 2000, clock: () => now, limits: { turnMs: 0 } });
    await door.fetch(paper.url);
    const early = await door.fetch(paper.url).catch((error: unknown) => error);
    expect(early).toBeInstanceOf(Refused);
    expect((early as Refused).retryAfterMs).toBe(2000);
    now += 2000;
    status = 429;
    expect(await reasonOf(door.fetch(paper.url))).toContain('answered 429');
    now += 60_000;
    expect(await reasonOf(door.fetch(`${paper.url}/another`))).toContain('asked again in 30 s');
    now += 30_000;
    status = 200;
    expect((await door.fetch(paper.url)).status).toBe(200);
    expect(paper.asked).toHaveLength(3);
  });

  it('does not count waiting for a turn as time of the answer', async () => {
    const paper = await kept(serve((_, response) => response.end('x')));
    const door = doorTo(null, { allowPrivate: [paper.address], hostSpacingMs: 120, limits: { totalMs: 100 } });
    const answers = await Promise.all([1, 2, 3].map(() => door.fetch(paper.url)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});

describe('robots.txt', () => {
  interface Site {
    status?: number;
    robots?: string | Buffer;
    location?: string;
  }
  const site = ({ status = 200, robots = '', location }: Site): Promise<LocalServer> =>
    kept(
      serve((request, response) => {
        if (request.url === '/robots.txt') response.writeHead(status, location ? { location } : {}).end(robots);
        else response.end('page');
      }),
    );
  const page = async (one: Site): Promise<string> => reasonOf(doorTo(await site(one)).fetch(`${PAPER}news/1`, { obeyRobots: true }));

  it('is obeyed, for us by name and for everyone', async () => {
    expect(await page({ robots: 'User-agent: *\nDisallow: /news' })).toBe('robots.txt asks not to fetch this');
    expect(await page({ robots: 'User-agent: Sidelight\nDisallow: /\n\nUser-agent: *\nAllow: /' })).toBe('robots.txt asks not to fetch this');
    expect(await page({ robots: 'User-agent: sidelight\nAllow: /\n\nUser-agent: *\nDisallow: /' })).toBe('fetched');
  });

  it('that is missing or forbidden forbids nothing; one that cannot be read forbids all', async () => {
    for (const status of [400, 401, 403, 404, 410, 451]) expect(await page({ status, robots: 'User-agent: *\nDisallow: /' }), String(status)).toBe('fetched');
    for (const status of [429, 500, 503]) expect(await page({ status }), String(status)).toContain('robots.txt of paper.example cannot be read');
    const gone = await kept(serveRaw((socket) => socket.destroy()));
    expect(await reasonOf(doorTo(gone).fetch(PAPER, { obeyRobots: true }))).toContain('cannot be read');
  });

  it('is read up to 500 KiB, and a page of HTML in its place says nothing', async () => {
    expect(await page({ robots: `User-agent: *\nDisallow: /news\n${'# padding\n'.repeat(100_000)}` })).toBe('robots.txt asks not to fetch this');
    expect(await page({ robots: `# ${'x'.repeat(600_000)}\nUser-agent: *\nDisallow: /news` })).toBe('fetched');
    expect(await page({ robots: '<!doctype html><p>User-agent: everyone</p>' })).toBe('fetched');
  });

  it('is looked at again at each host that a redirect leads to', async () => {
    const strict = await site({ robots: 'User-agent: *\nDisallow: /' });
    const lax = await kept(serve((request, response) => (request.url === '/robots.txt' ? response.writeHead(404).end() : response.writeHead(302, { location: 'http://strict.example/news/1' }).end())));
    const at = (server: LocalServer) => ({ host: '127.0.0.1', port: Number(server.address.split(':')[1]) });
    const door = doorTo(null, { resolve: new Map([['lax.example', at(lax)], ['strict.example', at(strict)]]) });
    expect(await reasonOf(door.fetch('http://lax.example/', { obeyRobots: true }))).toBe('robots.txt asks not to fetch this');
    expect(strict.asked).toEqual(['GET /robots.txt']);
  });

  it('is not blamed while the database that keeps the turns is away', async () => {
    let away = true;
    const turns: Turns = {
      take: async () => {
        if (away) throw new DatabaseGone('the connection broke');
        return { taken: true, waitMs: 0 };
      },
      hold: async () => {},
    };
    const door = doorTo(await site({ robots: 'User-agent: *\nAllow: /' }), { turns });
    await expect(door.fetch(PAPER, { obeyRobots: true })).rejects.toBeInstanceOf(DatabaseGone);
    away = false;
    expect(await reasonOf(door.fetch(PAPER, { obeyRobots: true }))).toBe('fetched');
  });

  it('is asked for once a day, and after a failure not at once again', async () => {
    let now = 0;
    let status = 503;
    const paper = await kept(serve((request, response) => response.writeHead(request.url === '/robots.txt' ? status : 200).end('')));
    const door = doorTo(paper, { clock: () => now });
    const looks = (): number => paper.asked.filter((one) => one === 'GET /robots.txt').length;
    const fetchSome = () => Promise.all([1, 2, 3].map((i) => reasonOf(door.fetch(`${PAPER}${i}`, { obeyRobots: true }))));
    expect((await fetchSome())[2]).toContain('cannot be read');
    await fetchSome();
    expect(looks()).toBe(1);
    now += 601_000;
    status = 200;
    expect(await fetchSome()).toEqual(['fetched', 'fetched', 'fetched']);
    now += 23 * 3_600_000;
    await fetchSome();
    expect(looks()).toBe(2);
    now += 2 * 3_600_000;
    await fetchSome();
    expect(looks()).toBe(3);
  });
});
