import { describe, expect, it } from 'vitest';
import { CAPITAL, FIGURE, fingerprint, Scan } from '../../../engine/text/scan';
import { allWords } from '../../../engine/text/tokens';

const TEXTS = [
  "Mayor Okafor’s plan: 1,400 homes in Eastmark. “It's late,” she said — the U.S. envoy didn't come.",
  "Die Bürgermeisterin sagt am Dienstag ab; 3.5 Prozent der Wähler-innen blieben fern…",
  'Певица Мира Долан отменила гастроли - «горло», 12-го числа.',
  'أخلت الشرطة ثلاث قرى ونام 1400 ساكن في المدارس.',
  "O'Brien's 's- -x .y a.b. rock'n'roll's\n\nNew line",
];

describe('a scan of a text', () => {
  it.each(TEXTS)('finds the words that the slower way finds: %s', (text) => {
    const scan = new Scan();
    const words = Array.from({ length: scan.run(text) }, (_, i) => scan.word(i));
    expect(words).toEqual(allWords(text, 'en'));
  });

  it('gives each word the fingerprint that the word has by itself', () => {
    const scan = new Scan();
    const n = scan.run("Okafor’s don't U.S. élan");
    for (let i = 0; i < n; i++) expect([scan.a[i], scan.b[i]]).toEqual(fingerprint(scan.word(i)));
  });

  it('marks capitals inside a sentence, and figures', () => {
    const scan = new Scan();
    const n = scan.run('Voters chose Okafor in 2026. Voters cheered');
    expect(Array.from({ length: n }, (_, i) => scan.marks[i])).toEqual([0, 0, CAPITAL, 0, FIGURE, 0, 0]);
  });

  it('leaves letters made of several characters to the slower way', () => {
    expect(new Scan().run('cafe\u0301 culture')).toBe(-1);
  });
});
