/** After a process was killed. */
import type { Db } from './db';

/** Frees everything that was being worked on. Only right where no other process can be at work. */
export async function forgetLeases(db: Db): Promise<void> {
  await db.query('UPDATE items SET leased_until = NULL WHERE leased_until IS NOT NULL');
  await db.query('UPDATE stories SET leased_until = NULL WHERE leased_until IS NOT NULL');
  await db.query('UPDATE sources SET leased_until = NULL, next_at = now() WHERE leased_until IS NOT NULL');
  await db.query(`DELETE FROM pgboss.job WHERE state = 'active'`);
}
