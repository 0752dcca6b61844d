import { describe, expect, it } from 'vitest';
import { topicOf } from '../../../engine/lenses/topics';

const of = (title: string, text: string, language = 'en', url?: string) => topicOf([{ title, text, language, ...(url && { url }) }]);

describe('the topic of a story', () => {
  it('is what its words speak of, though a politician stands in it', () => {
    expect(of('President Hale dies his hair', 'The president met the senator.')).toBe('politics');
    expect(of('Novelist Ada Quince, whose poetry filled theatres, dies at 88', 'President Hale said her novels and her poetry moved him. Her last book was made into a film.')).toBe('culture');
    expect(of('Vaccine trial halted after patients fall ill', 'Doctors at the hospital said the clinical trial of the vaccine was stopped. The minister was told.')).toBe('health');
    expect(of('Supreme Court leaves block on abortion law intact', 'The justices, in a case from Alder State, let the law stand that the legislature passed last year.')).toBe('politics');
  });

  it('is the same affair in other languages', () => {
    expect(of('EZB senkt den Leitzins', 'Die Zentralbank senkt die Zinsen, da die Inflation nachlässt. Die Börse reagierte mit Gewinnen.', 'de')).toBe('business');
    expect(of('Un séisme frappe la côte', 'Le séisme a fait des dégâts, et une inondation menace après la tempête.', 'fr')).toBe('environment');
    expect(of('El delantero marca y el equipo gana la liga', 'El jugador marcó un gol en el partido, dijo el entrenador.', 'es')).toBe('sport');
    expect(of('Polícia prende suspeito de homicídio', 'O suspeito foi detido; o tribunal e o promotor pedem prisão.', 'pt')).toBe('crime');
    expect(of('Un telescopio scopre un pianeta', 'Gli scienziati e i ricercatori, con un telescopio nello spazio, studiano il pianeta.', 'it')).toBe('science');
    expect(of('半導体大手が新しいチップを発表', '人工知能のソフトウエアに使う半導体で、スマートフォンにも載る。', 'ja')).toBe('technology');
    expect(of('议会投票通过选举法案', '议员在议会投票，总理和反对党都表示支持。', 'zh')).toBe('politics');
    expect(of('هدنة بعد أسابيع من الحرب', 'أعلنت الأمم المتحدة هدنة بعد سقوط صواريخ على السفارة.', 'ar')).toBe('world');
  });

  it('follows the section that an address names where the words leave it open', () => {
    const text = 'The two sides met again on Monday and will meet once more.';
    expect(of('Talks go on', text)).toBe('general');
    expect(of('Talks go on', text, 'en', 'https://paper.example/sport/2026/talks-go-on')).toBe('sport');
    expect(of('Die Gespräche gehen weiter', 'Beide Seiten trafen sich am Montag.', 'de', 'https://zeitung.example/wirtschaft/gespraeche')).toBe('business');
  });

  it('is not taken from the last part of an address, which is the article’s own', () => {
    expect(of('Talks go on', 'The two sides met again.', 'en', 'https://paper.example/2026/sport')).toBe('general');
  });

  it('is what most of its articles are about, however long one of them is', () => {
    const match = { title: 'Rovers win the cup in the stadium', text: 'The goalkeeper and the coach praised the players after the match.', language: 'en' };
    const long = { title: 'Mayor at the final', text: 'The mayor, the governor and the senator watched. '.repeat(40), language: 'en' };
    expect(topicOf([match, long, match])).toBe('sport');
  });
});
