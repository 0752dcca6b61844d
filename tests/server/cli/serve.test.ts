import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { outliveDatabase, startPatiently } from '../../../server/cli/commands/serve';
import { DatabaseAway, DatabaseGone, OperatorFault } from '../../../server/store/db';

describe('a failure that nobody caught', () => {
  const said: string[] = [];
  const events = new EventEmitter();
  outliveDatabase(events, { warn: (_: object, message?: string) => void said.push(message ?? '') });

  it('is survived and told where the database was away', () => {
    events.emit('unhandledRejection', new DatabaseGone('the database cannot be reached'));
    expect(said).toEqual([expect.stringContaining('done again')]);
  });

  it('ends the process in any other case', () => {
    expect(() => events.emit('unhandledRejection', new RangeError('a bug'))).toThrow('a bug');
  });
});

describe('a start while the database is away', () => {
  const starting = async (faults: readonly Error[]) => {
    const left = [...faults];
    const told: string[] = [];
    let now = 0;
    const start = async (): Promise<string> => {
      const fault = left.shift();
      if (fault) throw fault;
      return 'started';
    };
    const outcome = await startPatiently(start, { info: (_: object, message?: string) => void told.push(message ?? '') }, { clock: () => now, pause: async () => void (now += 500) }).catch((error: unknown) => error);
    return { outcome, told, waited: now };
  };

  it('waits for it, and says so', async () => {
    const { outcome, told, waited } = await starting([new DatabaseAway('no answer yet'), new DatabaseGone('it broke the connection off')]);
    expect({ outcome, told, waited }).toEqual({ outcome: 'started', told: ['waiting for the database', 'waiting for the database'], waited: 1000 });
  });

  it('gives up after ten seconds, with what was wrong last', async () => {
    const { outcome, waited } = await starting(Array.from({ length: 100 }, () => new DatabaseAway('no answer')));
    expect(outcome).toMatchObject({ message: 'no answer' });
    expect(waited).toBe(10_000);
  });

  it('does not wait where waiting mends nothing', async () => {
    const { outcome, waited } = await starting([new OperatorFault('the password is wrong')]);
    expect(outcome).toMatchObject({ message: 'the password is wrong' });
    expect(waited).toBe(0);
  });
});
