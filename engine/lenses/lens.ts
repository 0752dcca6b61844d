/** A lens: the question with which a story is looked at, and the scale of its verdict. */
import type { Company } from '../contract/company';
import type { Topic } from '../contract/story';

export interface Step {
  /** As in `Analysis.verdict.step`. */
  id: string;
  means: string;
}

export interface Lens {
  id: 'general' | 'agi' | 'markets' | 'policy';
  name: string;
  question: string;
  /** What the paragraphs are to tell, one line each. */
  paragraphs: readonly string[];
  /** The verdict's scale, without "unclear", which every lens has. */
  scale: readonly Step[];
  /** Is there anything in such a story for this lens to say? */
  fits(story: { topic: Topic; companies: readonly Pick<Company, 'ticker'>[] }): boolean;
}

export const UNCLEAR: Step = { id: 'unclear', means: 'The facts do not settle it. Choose this whenever in doubt.' };
