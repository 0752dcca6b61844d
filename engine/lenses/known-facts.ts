/** The facts that a composed story holds, for a model of the reader's own: no article's text is needed, only what is shown. */
import type { Citation, Story } from '../contract/story';
import { givesOrders, type Evidence } from '../facts/evidence';

/** Facts by weight: the TL;DR, what two or more reports say, where they differ. Each outlet's passage is a fact of its own. */
export function knownFacts({ tldr, claims, differences, coverage }: Story): Evidence[] {
  const covered = new Map(coverage.map((one) => [one.id, one]));
  const facts = new Map<string, Evidence>();
  const add = (text: string, { article, quote }: Citation): void => {
    const by = covered.get(article);
    if (!by || givesOrders(text) || givesOrders(quote)) return;
    const key = `${by.report} ${quote}`;
    if (!facts.has(key)) facts.set(key, { article, outlet: by.outlet.name, report: by.report, text, quote });
  };
  for (const { text, citations } of [...tldr.sentences, ...claims]) citations.forEach((citation, i) => add(i === 0 ? text : citation.quote, citation));
  for (const { values } of differences) for (const { by } of values) for (const citation of by) add(citation.quote, citation);
  return [...facts.values()];
}
