/** An error that crosses the extension's parts: a code the views have words for, and a detail for a person who looks. */
import type { FaultCode } from './messages';

export class Fault extends Error {
  override readonly name = 'Fault';
  constructor(
    readonly code: FaultCode,
    detail: string,
  ) {
    super(detail);
  }
}
