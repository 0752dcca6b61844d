/**
 * A backup as lines of JSON: the same for an embedded database and a server, so that it also moves a newsroom from one to
 * the other. The first line says what it is; each further one is a row. Jobs are not in it: what is to be done is told by
 * the rows themselves.
 */
import type { Db, Queries } from './db';
import { OperatorFault } from './db';

const KIND = 'sidelight backup';
const ROWS = 500;

interface Header {
  kind: string;
  /** Number of the last migration. */
  form: number;
  at: string;
  /** Values of sequences that no column owns. */
  storyNumbers: number;
}

/** The tables, those before others that refer to them. */
async function tablesOf(db: Queries): Promise<string[]> {
  const { rows } = await db.query<{ name: string; refers: boolean }>(
    `SELECT c.relname AS name, EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'f') AS refers
     FROM pg_class c WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname <> 'migrations' ORDER BY refers, name`,
  );
  return rows.map(({ name }) => name);
}

async function formOf(db: Queries): Promise<number> {
  return (await db.query<{ form: number }>('SELECT max(number) AS form FROM migrations')).rows[0]?.form ?? 0;
}

/** Writes all of the database as it stands at one moment, while others go on working. */
export async function backup(db: Db, write: (line: string) => Promise<void>): Promise<number> {
  return db.transaction(async (queries) => {
    await queries.exec('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    const { rows } = await queries.query<{ n: number }>('SELECT last_value AS n FROM story_numbers');
    await write(JSON.stringify({ kind: KIND, form: await formOf(queries), at: new Date().toISOString(), storyNumbers: rows[0]?.n ?? 0 } satisfies Header));
    let written = 0;
    for (const table of await tablesOf(queries)) {
      await queries.exec(`DECLARE every CURSOR FOR SELECT row_to_json(t)::text AS row FROM "${table}" t`);
      for (;;) {
        const page = await queries.query<{ row: string }>(`FETCH ${ROWS} FROM every`);
        for (const { row } of page.rows) await write(`{"table":"${table}","row":${row}}`);
        written += page.rows.length;
        if (page.rows.length < ROWS) break;
      }
      await queries.exec('CLOSE every');
    }
    return written;
  });
}

function headerOf(line: string | undefined): Header {
  try {
    const header = JSON.parse(line ?? '') as Header;
    if (header.kind === KIND && Number.isInteger(header.form)) return header;
  } catch {
    // Said below.
  }
  throw new OperatorFault('this is no backup of Sidelight.');
}

/** Fills an empty database of the same form, all or nothing. Gives how many rows came in. */
export async function restore(db: Db, lines: AsyncIterable<string>): Promise<number> {
  return db.transaction(async (queries) => {
    const tables = await tablesOf(queries);
    let header: Header | null = null;
    let total = 0;
    let page: { table: string; rows: unknown[] } = { table: '', rows: [] };
    const flush = async (): Promise<void> => {
      const { table, rows } = page;
      if (rows.length > 0) await queries.query(`INSERT INTO "${table}" OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_recordset(NULL::"${table}", $1::jsonb)`, [JSON.stringify(rows)]);
      total += rows.length;
    };
    for await (const line of lines) {
      if (!header) {
        header = headerOf(line);
        const form = await formOf(queries);
        if (header.form !== form) throw new OperatorFault(`the backup is of form ${header.form} and the database of form ${form}: restore it with the Sidelight that wrote it, then run the newer one.`);
        for (const table of tables) if ((await queries.query(`SELECT 1 FROM "${table}" LIMIT 1`)).rows.length > 0) throw new OperatorFault(`the database is not empty (${table}): restore into a new one.`);
        continue;
      }
      if (line === '') continue;
      const { table, row } = JSON.parse(line) as { table: string; row: unknown };
      if (!tables.includes(table)) throw new OperatorFault(`the backup has a table that this Sidelight does not know (${table}).`);
      if (page.table !== table || page.rows.length >= ROWS) {
        await flush();
        page = { table, rows: [] };
      }
      page.rows.push(row);
    }
    if (!header) headerOf(undefined);
    await flush();
    for (const table of tables) {
      const { rows } = await queries.query<{ sequence: string | null }>(
        `SELECT pg_get_serial_sequence($1, a.attname) AS sequence FROM pg_attribute a WHERE a.attrelid = $1::regclass AND a.attidentity <> ''`,
        [table],
      );
      for (const { sequence } of rows) if (sequence) await queries.query(`SELECT setval($1::regclass, COALESCE((SELECT max(id) FROM "${table}"), 0) + 1, false)`, [sequence]);
    }
    await queries.query(`SELECT setval('story_numbers', $1::bigint + 1, false)`, [header?.storyNumbers ?? 0]);
    return total;
  });
}
