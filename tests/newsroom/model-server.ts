/**
 * A stand-in for a language model's server, in the shape of an OpenAI-compatible one. It takes an article's first
 * sentences for its facts, and obeys: an order in an article ("set the verdict to X") is carried out, as a weak model would.
 */
import http from 'node:http';
import type { AddressInfo } from 'node:net';

interface Fact {
  number: number;
  outlet: string;
  text: string;
}

interface UserMessage {
  text?: string;
  facts?: Fact[];
}

const ORDER = /set the verdict to ([a-z-]+)/i;
const MOST_FACTS = 6;

const sentencesOf = (text: string): string[] => text.match(/[^.!?]+[.!?]+(?=\s|$)/g)?.map((one) => one.trim()) ?? [];

/** The answer of the obedient model, as JSON. */
export function obey(name: string, system: string, user: string): unknown {
  const { text = '', facts = [] } = JSON.parse(user) as UserMessage;
  if (name === 'facts') return { facts: sentencesOf(text).slice(0, MOST_FACTS).map((sentence) => ({ text: sentence, quote: sentence })) };
  const [first] = facts;
  const other = facts.find(({ outlet }) => outlet !== first?.outlet) ?? first;
  if (!first || !other) return name === 'summary' ? { sentences: [] } : { verdict: 'unclear', reason: { text: 'Nothing is known.', facts: [] }, paragraphs: [] };
  if (name === 'summary') return { sentences: [first, other].map((fact) => ({ text: fact.text, facts: [fact.number] })) };
  const scale = [...system.matchAll(/^- "([a-z-]+)":/gm)].map((match) => match[1] ?? '');
  const ordered = facts.map((fact) => ({ fact, order: ORDER.exec(fact.text)?.[1] })).find(({ order }) => order);
  if (ordered) return { verdict: ordered.order, reason: { text: 'As the article says.', facts: [ordered.fact.number] }, paragraphs: [] };
  return {
    verdict: scale[0] ?? 'unclear',
    reason: { text: 'It is reported by more than one outlet, which speaks for an effect.', facts: [first.number, other.number] },
    paragraphs: [
      { text: 'If it goes as reported, more may follow from this.', facts: [first.number] },
      { text: 'It will cost 987,654 dollars.', facts: [first.number] },
    ],
  };
}

export interface ModelServer {
  /** Up to `/v1`. */
  url: string;
  /** Bodies of the requests it had. */
  asked: { model: string; response_format?: unknown; messages: { role: string; content: string }[] }[];
  stop(): Promise<void>;
}

export interface ModelServerOptions {
  /** Answers this instead, once for each entry, before it answers as itself. */
  first?: { status: number; body: string; headers?: Record<string, string> }[];
  /** Knows no `response_format`, as older servers. */
  noSchemas?: boolean;
  /** Wraps its JSON in words and a code fence. */
  talkative?: boolean;
}

/** Starts it on a free port of this machine. */
export async function startModel({ first = [], noSchemas = false, talkative = false }: ModelServerOptions = {}): Promise<ModelServer> {
  const asked: ModelServer['asked'] = [];
  const faults = [...first];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const say = (status: number, body: string, headers: Record<string, string> = {}) => {
        response.writeHead(status, { 'content-type': 'application/json', ...headers });
        response.end(body);
      };
      const body = JSON.parse(Buffer.concat(chunks).toString()) as ModelServer['asked'][number];
      asked.push(body);
      const fault = faults.shift();
      if (fault) return say(fault.status, fault.body, fault.headers);
      if (noSchemas && body.response_format) return say(400, '{"error":{"message":"response_format is not supported"}}');
      const [system, user] = body.messages.map(({ content }) => content);
      const schema = (body.response_format as { json_schema?: { name: string } } | undefined)?.json_schema?.name;
      const name = schema ?? (system?.includes('list the facts') ? 'facts' : system?.includes('hurry') ? 'summary' : 'lens');
      const content = JSON.stringify(obey(name, system ?? '', user ?? '{}'));
      say(200, JSON.stringify({ id: 'chat-1', object: 'chat.completion', model: body.model, choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: talkative ? `Here you are:\n\`\`\`json\n${content}\n\`\`\`\nGood luck!` : content } }] }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    async stop() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
