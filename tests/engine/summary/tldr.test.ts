import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../engine/summary/check';
import { shorten } from '../../../engine/summary/shorten';
import { summarisePage } from '../../../engine/summary/page';
import { summarise } from '../../../engine/summary/tldr';

const bridge = [
  {
    outlet: 'The Lindholm Post',
    title: 'Lindholm bridge closed after cracks are found',
    text: 'LINDHOLM (AP) - The Lindholm bridge was closed to all traffic on Tuesday after engineers found cracks in two of its main cables. It carries 40,000 cars a day. "We had no choice," the mayor said. Repairs will take at least six weeks and cost about 9 million euros, the city said in a statement. Subscribe to our newsletter.',
  },
  {
    outlet: 'Coast Radio',
    title: 'Cracks force closure of Lindholm bridge',
    text: 'Engineers found cracks in two main cables of the Lindholm bridge, and the city closed it to traffic. He said the ferry would run all night. Ferries between Lindholm and Ely will run every ten minutes until the bridge opens again. I cannot remember anything like this.',
  },
  {
    outlet: 'Ely Courier',
    title: 'Six weeks without the bridge',
    text: 'Commuters in Ely face at least six weeks without the Lindholm bridge, which was closed when cracks were found in its cables. The decision surprised many. Shops on the Ely side expect to lose a third of their customers, the chamber of commerce said.',
  },
];

describe('the TL;DR', () => {
  const { sentences, withheld } = summarise(bridge, { language: 'en' });

  it('has two to four sentences, at most 80 words, from two reports at least', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(2);
    expect(sentences.length).toBeLessThanOrEqual(4);
    expect(sentences.map(({ text }) => text).join(' ').split(/\s+/u).length).toBeLessThanOrEqual(80);
    expect(new Set(sentences.flatMap(({ citations }) => citations.map(({ article }) => article))).size).toBeGreaterThanOrEqual(2);
    expect(withheld).toEqual([]);
  });

  it('cites every sentence with a passage that stands in its source word for word', () => {
    for (const { citations } of sentences) {
      expect(citations.length).toBeGreaterThan(0);
      for (const { article, quote } of citations) expect(bridge[article]?.text).toContain(quote);
    }
  });

  it('can be read by itself', () => {
    for (const { text } of sentences) expect(text).not.toMatch(/^(It|He|The decision|I|We)\b|\(AP\)|Subscribe/u);
  });

  it('tells an event once, though two reports open with it in other words', () => {
    const opening = [
      'The port of Lindholm on Friday suspended all ferry departures because a storm damaged the eastern quay.',
      'All ferry departures were halted at the port of Lindholm after a storm harmed its eastern quay.',
    ];
    const rest = ['Passengers were taken to Ely in forty buses, the operator Norrlinje said.', 'Divers will look at the foundations of the lighthouse before the weekend, according to the harbour authority.'];
    const told = summarise(opening.map((first, i) => ({ outlet: `${i}`, title: 'Storm stops Lindholm ferries', text: `${first} ${rest[i]}` })), { language: 'en' });
    expect(told.sentences.filter(({ text }) => opening.includes(text))).toHaveLength(1);
    expect(told.sentences.length).toBeGreaterThanOrEqual(2);
  });

  it('tells an event once, though a later sentence tells its figures again', () => {
    const told = summarise(
      [
        { outlet: 'a', title: 'Okafor wins in Lindholm', text: 'Dana Okafor won the Lindholm primary on Sunday, taking 54 percent of the vote to 41 percent for Senator Paul Reinholt. Turnout was the highest in twenty years, the electoral office said.' },
        { outlet: 'b', title: 'Okafor ahead of Reinholt', text: 'Dana Okafor has beaten Paul Reinholt in the Lindholm primary after a long night of counting. The Lindholm primary went to Dana Okafor on Sunday with 54 percent of the vote. Okafor will debate the mayor of Ely next month, her campaign office said.' },
      ],
      { language: 'en' },
    );
    expect(told.sentences.filter(({ text }) => text.includes('54 percent'))).toHaveLength(1);
    expect(told.sentences.length).toBeGreaterThanOrEqual(2);
  });

  it('knows a name with and without its accent', () => {
    const told = summarise(
      ['José Andrés Muñoz was elected mayor of Lindholm on Sunday.', 'Jose Andres Munoz was elected Lindholm mayor by a wide margin.'].map((first, i) => ({
        outlet: `${i}`,
        title: 'Election in Lindholm',
        text: `${first} ${['The ferry company Norrlinje gave money to three of the candidates, the electoral office said.', 'The council of Lindholm meets for the first time in the second week of May.'][i]}`,
      })),
      { language: 'en' },
    );
    expect(told.sentences.filter(({ text }) => text.includes('elected mayor') || text.includes('elected Lindholm mayor'))).toHaveLength(1);
  });

  it('leaves opinion out where the story is told without it, and tells a column by its own', () => {
    const column =
      'Let us be honest about the bridge, because the truth is that nobody ever really wanted to know. The real problem is of course that politicians never see these things the way they are. It is not just bad, it is simply wrong, and every good reason for it seems like nothing but words. The best thing to do is the right thing, and that is why this moment is so important.';
    const opinion = { outlet: 'c', title: 'The truth about the Lindholm bridge', text: column.replace('Let us be honest about the bridge, because the', 'The') };
    for (const { text } of summarise([...bridge, opinion], { language: 'en' }).sentences) expect(column).not.toContain(text);
    expect(summarisePage({ title: opinion.title, text: opinion.text, language: 'en', url: 'https://lindholm.example/column' }).sentences.length).toBeGreaterThan(0);
  });

  it('is not cited to a passage that gives another figure in the same words', () => {
    const report = (count: string) => ({ outlet: `Outlet ${count}`, title: 'Fire at the harbour of Marlow', text: `A fire in a warehouse at the harbour of Marlow injured ${count} people on Tuesday, the police said.` });
    const { sentences } = summarise([report('five'), report('three'), report('five')], { language: 'en' });
    const [first] = sentences;
    expect(first?.citations.length).toBeGreaterThan(0);
    const figure = /five|three/.exec(first?.text ?? '')?.[0] ?? '';
    for (const { quote } of first?.citations ?? []) expect(quote).toContain(figure);
  });

  it('has nothing to say where there is nothing', () => {
    expect(summarise([], { language: 'en' }).sentences).toEqual([]);
    expect(summarise([{ outlet: '', title: '', text: '' }], { language: 'en' }).sentences).toEqual([]);
  });
});

describe('a sentence is made shorter', () => {
  it.each([
    ['LINDHOLM, Finmark (Reuters) - The bridge was closed.', 'The bridge was closed.'],
    ['Lindholm (CNN)The bridge was closed.', 'The bridge was closed.'],
    ['CLOSE The bridge was closed.', 'The bridge was closed.'],
  ])('%s', (long, short) => {
    expect(shorten(long)).toBe(short);
    expect(checkClaim(short, [long], 'en').supported).toBe(true);
  });
});

it('a page in any supported language is summarised from itself', () => {
  const pages = {
    de: 'Die Brücke von Lindholm ist seit Dienstag für den Verkehr gesperrt. Ingenieure fanden Risse in zwei Tragseilen der Brücke. Die Reparatur dauert nach Angaben der Stadt mindestens sechs Wochen und kostet neun Millionen Euro.',
    ja: 'リンドホルム橋は火曜日から全面通行止めになった。技術者が主ケーブル二本にひび割れを見つけた。修理には少なくとも六週間かかると市は発表した。',
    ar: 'أغلقت مدينة ليندهولم الجسر الرئيسي أمام حركة المرور يوم الثلاثاء بعد العثور على شقوق في الكابلات. وقالت البلدية إن الإصلاح سيستغرق ستة أسابيع على الأقل وسيكلف تسعة ملايين يورو.',
  };
  for (const [language, text] of Object.entries(pages)) {
    const { sentences } = summarisePage({ title: '', text, language, url: 'https://lindholm.example/bridge' });
    expect(sentences.length, language).toBeGreaterThan(0);
    for (const one of sentences) expect(text).toContain(one.citations[0]?.quote);
  }
});

describe('a day that cannot be told', () => {
  it('yields to a sentence that can be read later', () => {
    const told = 'The old bridge in Ely will soon be closed after engineers found cracks in it.';
    const untold = 'The old bridge in Ely will be closed tomorrow after engineers found cracks in it.';
    const of = (text: string) => ({ outlet: '', title: 'Old bridge in Ely closed', text });
    for (const articles of [[of(untold), of(told)], [of(told), of(untold)]]) expect(summarise(articles, { language: 'en', mostSentences: 1 }).sentences.map(({ text }) => text)).toEqual([told]);
  });
});

it('a long page is read to its end: what its title says may stand there', () => {
  const street = (n: number) => `Street number ${n} of Marlow has ${n + 3} houses, a small shop and a view of the river that runs along it. `;
  const key = 'Mayor Ellen Voss was sentenced to nine years in prison on Tuesday for taking bribes from a builder.';
  const text = `Marlow is a town on the river Harl. ${Array.from({ length: 75 }, (_, i) => street(i + 1)).join('')}${key} ${street(90)}`;
  expect(summarisePage({ title: 'Mayor Voss sentenced to nine years in prison', text, language: 'en', url: 'https://marlow.example/x' }).sentences[0]?.text).toBe(key);
});
