/** How many were killed, hurt, arrested or are missing, and how old somebody is: figures that reports put in many ways. */
import type { Quantity } from '../text/numbers';

export interface Stated {
  /** What it is of: `killed`, or a person's name. */
  of: string;
  subject: string;
  value: number;
  surface: string;
  start: number;
}

const PEOPLE = '(?:(?:other |more |of the |additional )?(?:people|persons|civilians|passengers|students|children|worshippers|soldiers|troops|officers|police officers|workers|victims|others|adults|men|women)\\s+)?';
const WERE = '(?:(?:were|was|are|have been|had been|have|had|also|reported|confirmed|left)\\s+)*';

/** By kind: what stands after the figure, and what stands before it. */
const KINDS: Readonly<Record<string, { after: RegExp; before: RegExp }>> = {
  killed: {
    after: new RegExp(`^\\s*${PEOPLE}${WERE}(?:killed|dead|died|deaths|fatalities|fatally shot)\\b(?! (?:in|last) (?:\\d{4}|year))`, 'iu'),
    before: /\b(?:killing|killed|kills|death toll (?:rose to|rises to|stood at|stands at|climbed to|reached|of|to|at)|claimed the lives of|claimed)\s+(?:at least |about |more than |as many as |nearly |some |up to )?$/iu,
  },
  injured: {
    after: new RegExp(`^\\s*${PEOPLE}${WERE}(?:injured|wounded|hurt|injuries)\\b`, 'iu'),
    before: /\b(?:injuring|wounding|injured|wounded)\s+(?:at least |about |more than |as many as |nearly |some |up to )?$/iu,
  },
  arrested: {
    after: new RegExp(`^\\s*(?:${PEOPLE}|(?:protesters|demonstrators|suspects)\\s+)?${WERE}(?:arrested|arrests|detained|taken into custody)\\b`, 'iu'),
    before: /\b(?:arresting|arrested|detained)\s+(?:at least |about |more than |as many as |nearly |some |up to )?$/iu,
  },
  missing: { after: new RegExp(`^\\s*${PEOPLE}${WERE}(?:missing|unaccounted for)\\b`, 'iu'), before: /(?!)/u },
};

/** A day's toll is not the whole toll. */
export const OF_A_DAY = /\b(24|48)[- ]hours?\b|\b(single|each|every|per|a|one)[- ]day\b|\bdaily\b/iu;

/** Tolls of a sentence, from its figures. */
export function tollsOf(text: string, figures: readonly Quantity[]): Stated[] {
  if (OF_A_DAY.test(text)) return [];
  return figures.flatMap(({ value, surface, unit, start, end }): Stated[] => {
    if (unit === '%' || !Number.isInteger(value) || (value >= 1900 && value <= 2100) || /^[A-Z]{3}$/u.test(unit)) return [];
    const [before, after] = [text.slice(Math.max(0, start - 60), start), text.slice(end, end + 80)];
    const of = Object.keys(KINDS).find((kind) => KINDS[kind]?.after.test(after) || KINDS[kind]?.before.test(before));
    return of ? [{ of, subject: of, value, surface, start }] : [];
  });
}

const AGE = /(\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+), (\d{1,2}),|\b(\d{1,2})-year-old (\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)? \p{Lu}[\p{L}'’-]+)/gu;

/** Ages of persons who are named in full. */
export function agesOf(text: string): Stated[] {
  return [...text.matchAll(AGE)].map((match) => {
    const [, name = match[4] ?? '', age = match[3] ?? ''] = match;
    return { of: name.replace(/ \p{Lu}\. /u, ' '), subject: name, value: Number(age), surface: age, start: match.index + match[0].indexOf(age) };
  });
}
