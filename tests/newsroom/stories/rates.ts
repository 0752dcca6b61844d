import type { DemoStory } from '../model';

export const rates: DemoStory = {
  key: 'rates',
  daysAgo: 1,
  articles: [
    {
      outlet: 'northwire', slug: 'ecb-cuts-rates', title: 'European Central Bank cuts key interest rate to 2 percent', author: 'Ines Calloway', hoursAgo: 33, section: 'business',
      paragraphs: [
        'FRANKFURT (Northwire) — The European Central Bank lowered its deposit rate by a quarter of a percentage point to 2 percent on {day}, the eighth cut in a year.',
        'Inflation in the euro area has fallen to just below the bank\'s goal of 2 percent, and trade disputes weigh on growth, the bank said.',
        'President Christine Lagarde said that the bank was in a good position and would decide from meeting to meeting.',
        'The euro rose slightly against the dollar after the decision.',
      ],
    },
    {
      outlet: 'ledger', slug: 'ecb-eighth-cut', title: 'ECB makes eighth cut and hints at a pause', author: 'Priya Raman', hoursAgo: 32, section: 'markets',
      paragraphs: [
        'The European Central Bank cut its deposit rate to 2 percent on {day} and signalled that its year of easing is close to its end.',
        'Christine Lagarde told reporters that the bank was "in a good position", words that traders took as a hint at a pause in summer.',
        'The bank lowered its forecast for inflation next year to 1.6 percent.',
        'One member of the council voted against the cut, Lagarde said without naming the person.',
      ],
    },
    {
      outlet: 'harbour', slug: 'ecb-rate-cut-mortgages', title: 'Cheaper mortgages ahead as ECB lowers rates again', author: 'George Adeyemi', hoursAgo: 31, section: 'business',
      paragraphs: [
        'Home buyers in the euro area can hope for cheaper loans after the European Central Bank lowered its deposit rate to 2 percent on {day}.',
        'It was the eighth cut in a year. The bank lowered its forecast for inflation next year to 1.6 percent because oil is cheaper and the euro stronger.',
        'Savers will earn less. Banks usually pass on a cut within weeks, consumer advocates said.',
        'Christine Lagarde said that the bank would decide from meeting to meeting.',
      ],
    },
    {
      outlet: 'courier', slug: 'ecb-two-percent', title: 'European rates down to 2 percent', hoursAgo: 30, section: 'business',
      paragraphs: [
        'The European Central Bank has lowered its key rate once more. It cut the deposit rate by a quarter of a point to 2 percent on {day}.',
        'One member of the council voted against the step, President Christine Lagarde said.',
        'Trade disputes weigh on growth, the bank said. It expects the economy of the euro area to grow by 0.9 percent this year.',
        'Exporters in Port Alder said that they feared a stronger euro less than new tariffs.',
      ],
    },
  ],
};

export const ratesGerman: DemoStory = {
  key: 'rates-de',
  daysAgo: 1,
  articles: [
    {
      outlet: 'morgenbote', slug: 'ezb-senkt-leitzins', title: 'EZB senkt Leitzins auf zwei Prozent', author: 'Anke Petersen', hoursAgo: 32.5, section: 'wirtschaft',
      paragraphs: [
        'Die Europäische Zentralbank hat den Einlagensatz am {day} um einen Viertelpunkt auf 2 Prozent gesenkt. Es ist der achte Schritt nach unten innerhalb eines Jahres.',
        'Die Teuerung im Euroraum liegt inzwischen knapp unter dem Ziel von 2 Prozent. Handelsstreitigkeiten belasten nach Angaben der Bank das Wachstum.',
        'Präsidentin Christine Lagarde sagte, die Bank sei in einer guten Lage und werde von Sitzung zu Sitzung entscheiden.',
        'Sparer müssen sich auf niedrigere Zinsen für Tagesgeld einstellen.',
      ],
    },
    {
      outlet: 'handelskurier', slug: 'ezb-achte-senkung', title: 'Achte Zinssenkung: EZB deutet Pause an', author: 'Rolf Wiegand', hoursAgo: 31.5, section: 'geldpolitik',
      paragraphs: [
        'Die Europäische Zentralbank senkte den Einlagensatz am {day} auf 2 Prozent und ließ erkennen, dass die Serie der Zinssenkungen bald endet.',
        'Händler werteten die Worte von Christine Lagarde, die Bank sei „in einer guten Lage“, als Hinweis auf eine Pause im Sommer.',
        'Ihre Prognose für die Teuerung im kommenden Jahr nahm die Bank auf 1,6 Prozent zurück.',
        'Ein Mitglied des Rates stimmte nach Lagardes Worten gegen die Senkung.',
      ],
    },
    {
      outlet: 'tagesfunk', slug: 'ezb-zinsen', title: 'EZB lockert Geldpolitik erneut: Einlagensatz bei 2 Prozent', hoursAgo: 31, section: 'wirtschaft',
      paragraphs: [
        'Die Europäische Zentralbank lockert ihre Geldpolitik zum achten Mal in einem Jahr. Der Einlagensatz sinkt auf 2 Prozent, wie die Bank am {day} in Frankfurt mitteilte.',
        'Grund sind die gefallene Teuerung und die Sorge um das Wachstum. Für das kommende Jahr rechnet die Bank mit einer Teuerung von 1,6 Prozent.',
        'Ein Mitglied des Rates stimmte gegen die Senkung. Der Euro legte nach der Entscheidung leicht zu.',
        'Baugeld könnte nach Ansicht von Verbraucherschützern etwas billiger werden.',
      ],
    },
  ],
};
