import { describe, expect, it } from 'vitest';
import { DatabaseGone, type Db } from '../../../server/store/db';
import { patientReads } from '../../../server/store/patient';

/** A database that fails in these ways, one after the other, and then answers; with a clock that only pauses move. */
function failing(faults: readonly Error[]) {
  const left = [...faults];
  let [now, asked] = [0, 0];
  const db: Pick<Db, 'query'> = {
    async query<Row>() {
      asked++;
      const fault = left.shift();
      if (fault) throw fault;
      return { rows: ['answer'] as Row[] };
    },
  };
  return { db: patientReads(db, { clock: () => now, pause: async () => void (now += 100) }), waited: () => now, asked: () => asked };
}

const gone = (count: number): DatabaseGone[] => Array.from({ length: count }, () => new DatabaseGone('away'));

describe('a read while the database is away', () => {
  it('asks again at once over another connection', async () => {
    const { db, waited } = failing(gone(1));
    expect((await db.query('SELECT 1')).rows).toEqual(['answer']);
    expect(waited()).toBe(0);
  });

  it('waits for a restart', async () => {
    const { db, waited } = failing(gone(20));
    expect((await db.query('SELECT 1')).rows).toEqual(['answer']);
    expect(waited()).toBe(1900);
  });

  it('gives up after some seconds', async () => {
    const { db, waited } = failing(gone(1000));
    await expect(db.query('SELECT 1')).rejects.toBeInstanceOf(DatabaseGone);
    expect(waited()).toBe(2500);
  });

  it('does not ask again where the statement is to blame', async () => {
    const { db, asked } = failing([new RangeError('wrong')]);
    await expect(db.query('SELECT 1')).rejects.toThrow('wrong');
    expect(asked()).toBe(1);
  });
});
