/** Sending and serving the messages of `messages.ts`: every message and every answer is checked on arrival. */
import { Fault } from './fault';
import { Envelope, MESSAGES, Reply, type Answers, type Asks, type MessageKind, type Tier } from './messages';

export type Post = (message: unknown) => Promise<unknown>;

/** Sends one message and gives its checked answer. Throws Fault. */
export async function send<K extends MessageKind>(post: Post, kind: K, asks: Asks<K>): Promise<Answers<K>> {
  let raw: unknown;
  try {
    raw = await post({ sidelight: kind, carries: asks });
  } catch (error) {
    throw new Fault('failed', error instanceof Error ? error.message : String(error));
  }
  const reply = Reply.safeParse(raw);
  if (!reply.success) throw new Fault('failed', `"${kind}" was not answered; the extension may have been updated meanwhile`);
  if (!reply.data.ok) throw new Fault(reply.data.code, reply.data.detail);
  const answer = MESSAGES[kind].answers.safeParse(reply.data.value);
  if (!answer.success) throw new Fault('bad-answer', `"${kind}" was answered with something else: ${answer.error.message}`);
  return answer.data as Answers<K>;
}

export type Handlers<Sender> = { [K in MessageKind]: (asks: Asks<K>, sender: Sender) => Promise<Answers<K>> };

export interface Service<Sender> {
  /** The tiers a sender belongs to; none for a stranger. */
  tiersOf(sender: Sender): Promise<readonly Tier[]>;
  handlers: Handlers<Sender>;
  /** Told of every message that was refused, and why. */
  onRefused?(reason: string): void;
}

const isKind = (name: string): name is MessageKind => Object.hasOwn(MESSAGES, name);

/** True where a value is one of our messages at all; others are not ours to answer. */
export const isOurs = (raw: unknown): boolean => Envelope.safeParse(raw).success;

async function dispatch<Sender, K extends MessageKind>(service: Service<Sender>, kind: K, carries: unknown, sender: Sender): Promise<Reply> {
  const { tier, asks } = MESSAGES[kind];
  if (!(await service.tiersOf(sender)).includes(tier)) {
    service.onRefused?.(`"${kind}" may not be sent from there`);
    return { ok: false, code: 'refused', detail: `"${kind}" may not be sent from there` };
  }
  const checked = asks.safeParse(carries);
  if (!checked.success) {
    service.onRefused?.(`"${kind}" carried something else`);
    return { ok: false, code: 'bad-message', detail: `"${kind}" carried something else: ${checked.error.message}` };
  }
  return { ok: true, value: await service.handlers[kind](checked.data as Asks<K>, sender) };
}

/** Answers one message. Never throws: a fault is an answer too. */
export async function answer<Sender>(service: Service<Sender>, raw: unknown, sender: Sender): Promise<Reply> {
  const envelope = Envelope.safeParse(raw);
  if (!envelope.success || !isKind(envelope.data.sidelight)) {
    service.onRefused?.('not a message of this extension');
    return { ok: false, code: 'bad-message', detail: 'not a message of this extension' };
  }
  try {
    return await dispatch(service, envelope.data.sidelight, envelope.data.carries, sender);
  } catch (error) {
    if (error instanceof Fault) return { ok: false, code: error.code, detail: error.message };
    console.error(error);
    return { ok: false, code: 'failed', detail: error instanceof Error ? error.message : String(error) };
  }
}
