/** The one way to a database: a small interface that embedded PostgreSQL and a PostgreSQL server both answer. */

export type Param = string | number | boolean | null | Date | Uint8Array | readonly (string | number)[];

/** Gives a listener's end. */
export type Unlisten = () => Promise<void>;

export interface Queries {
  /** One statement with parameters `$1`, `$2`, ... JSON goes in as text (`$1::jsonb`) and comes out parsed; int8 comes as a number. */
  query<Row = Record<string, unknown>>(sql: string, params?: readonly Param[]): Promise<{ rows: Row[] }>;
  /** Any number of statements without parameters; the rows of the last. */
  exec(sql: string): Promise<{ rows: Record<string, unknown>[] }>;
}

/** A session lock. It is gone when released, or when the session that holds it is. */
export interface Lock {
  release(): Promise<void>;
  /** Aborted when the lock was lost, as when the connection died. */
  lost: AbortSignal;
}

export interface Db extends Queries {
  readonly kind: 'embedded' | 'server';
  /** Runs `work` in one transaction: all of it holds, or, if it throws, nothing. */
  transaction<T>(work: (queries: Queries) => Promise<T>): Promise<T>;
  /** Tells every listener of the channel, in every process. Payloads are short: at most 7,900 bytes. */
  notify(channel: string, payload: string): Promise<void>;
  listen(channel: string, heard: (payload: string) => void): Promise<Unlisten>;
  /** The lock of that name, or null where somebody holds it. */
  tryLock(name: string): Promise<Lock | null>;
  close(): Promise<void>;
}

/**
 * The database could not be asked: it is away, it broke the connection off, or it wants the transaction run again. Nothing
 * that was in the statement is to blame, and the same may well be done in a moment.
 */
export class DatabaseGone extends Error {
  override name = 'DatabaseGone';
}

/** A fault that an operator can mend: its message is one whole sentence and needs no stack trace. */
export class OperatorFault extends Error {
  override name = 'OperatorFault';
}

/** The database did not answer as it was opened. It may be on its way, as where both are started together. */
export class DatabaseAway extends OperatorFault {
  override name = 'DatabaseAway';
}

/** Another process has the embedded database. */
export class FolderInUse extends OperatorFault {
  override name = 'FolderInUse';
}
