import { afterEach, describe, expect, it } from 'vitest';
import { findCompanies } from '../../../engine/companies/find';
import { openDirectory } from '../../../server/companies/directory';
import { REFRESH_MS, knownRegistrants, refreshRegistrants, registrantsOf } from '../../../server/companies/registrants';
import { openDoor } from '../../../server/ingest/door';
import { makeLog } from '../../../server/log';
import { serve, type LocalServer } from '../ingest/servers';
import { onBothDatabases } from '../postgres';

/** The shape of the SEC's file, with registrants of our own. */
const FILE = {
  fields: ['cik', 'name', 'ticker', 'exchange'],
  data: [
    [9000001, 'KETTLE WORKS INC', 'KTLW', 'Nasdaq'],
    [9000002, 'Quillmark Bioworks Corp /DE/', 'QBWX', 'NYSE'],
    [9000003, 'Harrow & Pine Holdings, Inc.', 'HPIN', null],
    [9000004, 'LANTERN STREET TRUST', 'LSTR-P', 'OTC'],
  ],
};
const NOW = Date.parse('2026-06-03T15:00:00Z');

describe("the SEC's file", () => {
  it('is read wherever its columns stand', () => {
    const turned = { fields: ['ticker', 'exchange', 'cik', 'name'], data: [['KTLW', 'Nasdaq', 9000001, 'KETTLE WORKS INC']] };
    expect(registrantsOf(turned)).toEqual([{ name: 'KETTLE WORKS INC', ticker: 'KTLW', exchange: 'Nasdaq' }]);
  });

  it('is read without the rows that are not in form', () => {
    const odd = { ...FILE, data: [...FILE.data, [1, '', 'X', 'NYSE'], [2, 'No Ticker Inc', null, 'NYSE'], [3, 'Strange', '<b>', 'NYSE'], [], [4, 5, 6, 7]] };
    expect(registrantsOf(odd)).toHaveLength(4);
  });

  it.each([
    ['no columns', { data: FILE.data }],
    ['other columns', { fields: ['cik', 'title'], data: [] }],
    ['no rows', { ...FILE, data: [] }],
    ['an array', []],
    ['null', null],
  ])('is refused where it has %s', (_, file) => {
    expect(() => registrantsOf(file)).toThrow(/list of registrants/);
  });
});

let server: LocalServer | null = null;
const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
  await server?.stop();
});

async function sec(answer: { status?: number; body?: string; headers?: Record<string, string> }) {
  server = await serve((request, response) => {
    const fresh = answer.headers?.etag !== undefined && request.headers['if-none-match'] === answer.headers.etag;
    response.writeHead(fresh ? 304 : (answer.status ?? 200), { 'content-type': 'application/json', ...answer.headers }).end(fresh ? '' : (answer.body ?? JSON.stringify(FILE)));
  });
  const door = openDoor({ contact: 'editor@lantern.example', allowPrivate: [server.address], resolve: new Map(), hostSpacingMs: 0 });
  closers.push(() => door.close());
  return { door, url: `${server.url}/files/company_tickers_exchange.json`, answer };
}

onBothDatabases('the list of registrants', ({ open }) => {
  it('is fetched once a day, with a contact, and kept', async () => {
    const { db } = await open();
    const { door, url } = await sec({});
    expect(await refreshRegistrants({ db, door, url, now: NOW })).toBe(true);
    expect(await refreshRegistrants({ db, door, url, now: NOW + REFRESH_MS - 1 })).toBe(false);
    expect(server?.asked.filter((path) => path.includes('tickers'))).toHaveLength(1);
    expect(server?.headers.at(-1)?.['user-agent']).toContain('editor@lantern.example');
    expect((await knownRegistrants(db)).map(({ ticker }) => ticker)).toEqual(['KTLW', 'QBWX', 'HPIN', 'LSTR-P']);
  });

  it('is not sent again while it has not changed', async () => {
    const { db } = await open();
    const { door, url } = await sec({ headers: { etag: '"v1"' } });
    await refreshRegistrants({ db, door, url, now: NOW });
    expect(await refreshRegistrants({ db, door, url, now: NOW + REFRESH_MS })).toBe(false);
    expect(await knownRegistrants(db)).toHaveLength(4);
  });

  it.each([
    ['refuses us', { status: 403, body: '<html>Request Rate Threshold Exceeded</html>' }],
    ['fails', { status: 500, body: '' }],
    ['answers with a page', { body: '<html>Undergoing maintenance</html>' }],
    ['breaks off', { body: JSON.stringify(FILE).slice(0, 90) }],
    ['changes its form', { body: '{"0":{"cik_str":1,"ticker":"KTLW","title":"KETTLE WORKS INC"}}' }],
    ['lists almost nobody', { body: JSON.stringify({ ...FILE, data: FILE.data.slice(0, 1) }) }],
  ])('stays as it was where the SEC %s', async (_, fault) => {
    const { db } = await open();
    const { door, url, answer } = await sec({});
    await refreshRegistrants({ db, door, url, now: NOW });
    Object.assign(answer, fault);
    await expect(refreshRegistrants({ db, door, url, now: NOW + REFRESH_MS })).rejects.toThrow();
    expect(await knownRegistrants(db)).toHaveLength(4);
  });

  it('makes names known while the process runs, and from its start after a restart', async () => {
    const { db } = await open();
    const { door, url } = await sec({});
    await refreshRegistrants({ db, door, url, now: Date.now() });
    const live = await openDirectory({ db, door, log: makeLog('silent'), url });
    closers.push(() => live.stop());
    const text = 'Shares of Kettle Works Inc rose after the company cut jobs.';
    expect(findCompanies(text, live.current()).map(({ company }) => company.name)).toEqual(['Kettle Works']);
  });
});
