/** Brings a database to the newest form. */
import { OperatorFault, type Db } from './db';
import { MIGRATIONS, type Migration } from './migrations';

/** Held while migrating, so that processes that start together do it once. An arbitrary number of ours. */
const MIGRATION_LOCK = 7_512_038;

/** Runs the migrations that the database has not seen; gives their names. Throws OperatorFault where the database is newer than this program. */
export async function migrate(db: Db, migrations: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  return db.transaction(async (queries) => {
    await queries.query('SELECT pg_advisory_xact_lock($1)', [MIGRATION_LOCK]);
    await queries.exec(`CREATE TABLE IF NOT EXISTS migrations (
      number int PRIMARY KEY, name text NOT NULL, run_at timestamptz NOT NULL DEFAULT now())`);
    const { rows } = await queries.query<{ number: number }>('SELECT number FROM migrations');
    const run = new Set(rows.map((row) => row.number));
    const newest = Math.max(0, ...run);
    const last = migrations.at(-1)?.number ?? 0;
    if (newest > last) {
      throw new OperatorFault(`the database was written by a newer Sidelight (form ${newest}, this one knows ${last}): run the newer one.`);
    }
    const due = migrations.filter((migration) => !run.has(migration.number));
    for (const { number, name, sql } of due) {
      await queries.exec(sql);
      await queries.query('INSERT INTO migrations (number, name) VALUES ($1, $2)', [number, name]);
    }
    return due.map(({ name }) => name);
  });
}
