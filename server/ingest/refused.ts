/** Why something was not fetched, in words that an operator can act on. */
export class Refused extends Error {
  constructor(
    message: string,
    /** Milliseconds after which another try makes sense; null if none does. */
    readonly retryAfterMs: number | null = null,
    readonly status: number | null = null,
  ) {
    super(message);
  }
}

/** Nothing was asked: the host is to be left alone for a while, because of us or because it said so. No fault of the address. */
export class Busy extends Refused {
  constructor(host: string, waitMs: number) {
    super(`${host} is asked again in ${Math.ceil(waitMs / 1000)} s`, waitMs);
  }
}

/** One line about a fault, with the cause that fetching hides. */
export function faultOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  return [error.message || error.name, cause].filter(Boolean).join(': ').slice(0, 500);
}
