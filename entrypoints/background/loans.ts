/**
 * Models on loan: a worker has no model of the browser, but one of our open pages may have it. The page asks what it is to
 * write about and tells what it has written.
 */
import { Fault } from '../../utils/fault';
import type { Prompt } from '../../utils/own-model/prompt';

/** A page that is open takes a loan up at once; after this long there is none. */
const TAKEN_UP_WITHIN_MS = 8000;

export interface Handed extends Prompt {
  loan: number;
  language: string;
}

interface Loan {
  number: number;
  tab: number;
  prompt: Prompt & { language: string };
  isTakenUp: boolean;
  written: string;
  isWhole: boolean;
  hasFailed: boolean;
  /** Wakes whoever waits for more. */
  wake(): void;
}

export class Loans {
  private readonly open = new Map<number, Loan>();
  private last = 0;

  /** Yields all that a page's model has written so far, as it grows. Throws where no page takes it up, or its model fails. */
  async *write(tab: number, prompt: Prompt & { language: string }): AsyncGenerator<string> {
    const loan: Loan = { number: ++this.last, tab, prompt, isTakenUp: false, written: '', isWhole: false, hasFailed: false, wake: () => undefined };
    this.open.set(loan.number, loan);
    const patience = setTimeout(() => {
      if (loan.isTakenUp) return;
      loan.hasFailed = true;
      loan.wake();
    }, TAKEN_UP_WITHIN_MS);
    try {
      let heard = '';
      for (;;) {
        if (loan.hasFailed) throw new Fault('failed', 'no page of ours lent a model');
        const { written, isWhole } = loan;
        if (written !== heard) yield (heard = written);
        else if (isWhole) return;
        else await new Promise<void>((wake) => (loan.wake = wake));
      }
    } finally {
      clearTimeout(patience);
      this.open.delete(loan.number);
    }
  }

  /** What a page's model is to write about; null where nothing waits in its tab. */
  takeUp(tab: number): Handed | null {
    const loan = [...this.open.values()].find((one) => one.tab === tab && !one.isTakenUp);
    if (!loan) return null;
    loan.isTakenUp = true;
    return { loan: loan.number, ...loan.prompt };
  }

  /** What a page's model has written so far; `written` null: it failed. Of a loan that is over nothing is heard. */
  told(tab: number, { loan: number, written, isWhole }: { loan: number; written: string | null; isWhole: boolean }): void {
    const loan = this.open.get(number);
    if (!loan?.isTakenUp || loan.tab !== tab) return;
    if (written === null) loan.hasFailed = true;
    else [loan.written, loan.isWhole] = [written, isWhole];
    loan.wake();
  }
}
