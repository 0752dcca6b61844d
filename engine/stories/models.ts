/** The data that training scripts wrote: what English news is full of, and the model of the join. */
import { Forest, type ForestData } from './forest';
import join from './data/join.json';
import english from './data/background.en.json';
import { FEATURES } from './likeness';
import type { Background } from './lexicon';

/** Words by the number of articles that hold them, each number's words in one string. */
interface BackgroundData {
  documents: number;
  words: Readonly<Record<string, string>>;
}

const DATA: Readonly<Record<string, BackgroundData>> = { en: english };

const backgrounds = new Map<string, Background | null>();

/** What a language's news is full of, or null where that is not known. */
export function backgroundOf(language: string): Background | null {
  const known = backgrounds.get(language);
  if (known !== undefined) return known;
  const data = DATA[language];
  const background = data ? { documents: data.documents, frequency: new Map(Object.entries(data.words).flatMap(([count, words]) => words.split(' ').map((word): [string, number] => [word, Number(count)]))) } : null;
  backgrounds.set(language, background);
  return background;
}

let model: Forest | null = null;

/** The model of the join that ships. */
export function joinModel(): Forest {
  const data: ForestData = join;
  return (model ??= new Forest(data, FEATURES));
}
