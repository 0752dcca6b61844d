import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { outliveDatabase } from '../../../server/cli/commands/serve';
import { DatabaseGone } from '../../../server/store/db';

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
