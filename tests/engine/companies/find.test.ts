import { describe, expect, it } from 'vitest';
import { Directory, listingOn } from '../../../engine/companies/directory';
import { findCompanies } from '../../../engine/companies/find';

const directory = Directory.seed();
const found = (text: string): string[] => findCompanies(text, directory).map(({ company }) => company.name);
const tickers = (text: string): (string | null)[] => findCompanies(text, directory).map(({ company }) => listingOn(company, null)?.ticker ?? null);

describe('companies in a text', () => {
  it.each([
    ['Shares of Nvidia rose 3 percent while Intel Corp fell.', ['NVDA', 'INTC']],
    ['The chipmaker TSMC will build a plant beside those of Samsung Electronics Co Ltd.', ['2330', '005930']],
    ['Analysts at J.P. Morgan raised their target for Nestlé and Moët owner LVMH.', ['JPM', 'NESN', 'MC']],
    ['easyJet and Lufthansa cancelled flights.', ['EZJ', 'LHA']],
    ['AT&T and T-Mobile bid for licences.', ['T', 'TMUS']],
    ["Macy's Inc, Kohl’s and Lowe's Companies Inc reported results.", ['M', 'KSS', 'LOW']],
    ['U.S. Steel and Johnson and Johnson said so.', ['X', 'JNJ']],
  ])('finds them by name: %s', (text, expected) => {
    expect(tickers(text)).toEqual(expected);
  });

  it.each([
    ['Azure grew faster than any other cloud software of its kind', 'Microsoft'],
    ['Instagram hid the counts from its users', 'Meta Platforms'],
    ['YouTube took the film down', 'Alphabet'],
    ['Zara closed forty stores, the retailer said', 'Inditex'],
    ['Starlink sent up sixty satellites', 'SpaceX'],
    ['ViacomCBS changed its name', 'Paramount Skydance'],
    ['ChatGPT was down for an hour', 'OpenAI'],
  ])('knows products, parts and former names: %s', (text, company) => {
    expect(found(text)).toEqual([company]);
  });

  it.each([
    ['A cut of the outlook sent the maker (NASDAQ: MSFT) lower', 'MSFT'],
    ['They bought $TSLA all day', 'TSLA'],
    ['A note on <MSFT.O> came out', 'MSFT'],
    ['The Tokyo-listed group (TSE: 7203) said so', '7203'],
    ['The lender (LSE: HSBA) said so', 'HSBA'],
  ])('reads tickers: %s', (text, ticker) => {
    expect(tickers(text)).toEqual([ticker]);
  });

  it('gives the places of all mentions, with the legal form', () => {
    const text = 'Target Corp cut its outlook. Shares of Target fell.';
    expect(findCompanies(text, directory)[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['Target Corp', 'Target']);
  });

  it('takes the longest name', () => {
    expect(found('Hyundai Mobis supplies brakes.')).toEqual(['Hyundai Mobis']);
    expect(found('Bank of America Corp said so.')).toEqual(['Bank of America']);
  });
});

describe('words that are also companies', () => {
  it.each([
    ['an apple a day, and an Apple of gold in the poem'],
    ['Apple orchards were hit by frost, growers said.'],
    ['He missed the goal. Target practice went on.'],
    ['The Amazon burned for weeks; the Amazon rainforest lost its canopy.'],
    ['Her Visa ran out, and the embassy gave her no other.'],
    ['President Gerald Ford pardoned him. Ford had been warned.'],
    ['Christine Ford testified. Ford, 51, wept.'],
    ['The Shell lay on the beach.'],
    ['Block the bill, she told the senators.'],
    ['Snap elections were called.'],
    ['Progressive members of Congress voted against it.'],
    ['They sang in Unity Hall.'],
    ['Delta County held its vote.'],
    ['The Meta question is why.'],
    ['The team plays at Coca-Cola Stadium and at Boeing Field.'],
    ['Governor Abbott signed it, and Abbott said that he would again.'],
    ['AG Barr released the report, and the FCC chairman read it.'],
    ['A star of Fox News and a writer for Yahoo News met.'],
    ['The S&P 500 and the Nasdaq fell, and so did the Dow.'],
  ])('are left alone where the company is not meant: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['Apple unveiled a phone, and its shares rose 2%.', 'AAPL'],
    ['Target shares fell 12% after the retailer cut its outlook.', 'TGT'],
    ['Amazon will hire 5,000 workers for its warehouses.', 'AMZN'],
    ['Payments company Visa raised its forecast.', 'V'],
    ['Automaker Ford recalled 40,000 trucks.', 'F'],
    ['Oil major Shell said crude output rose.', 'SHEL'],
    ['The insurer Progressive posted a profit.', 'PGR'],
    ['Orange Inc had nothing to do with the mobile carrier Orange, whose network failed.', 'ORA'],
  ])('are found where it is: %s', (text, ticker) => {
    expect(tickers(text)).toContain(ticker);
  });

  it('lean on each other in a list', () => {
    expect(tickers('It raised its ratings on Hilton, Hyatt and Marriott to "buy".')).toEqual(['HLT', 'H', 'MAR']);
  });

  it('are the company throughout a text that names it in full', () => {
    expect(found('Ford Motor Co will close the plant. "Ford is leaving us," said the mayor.')).toEqual(['Ford']);
  });

  it('are told apart by a full name where two companies share one', () => {
    expect(found('Merck KGaA bought a laboratory. Merck will keep its staff.')).toEqual(['Merck KGaA']);
  });
});

describe('names in other scripts', () => {
  it.each([
    ['トヨタ自動車は新型の電気自動車を発表した。', 'Toyota'],
    ['OpenAIは新しいモデルを公開した。', 'OpenAI'],
    ['会議ではMicrosoftが説明した。', 'Microsoft'],
    ['三菱重工業とソニーグループの株価が上がった。', 'Sony'],
    ['アップルの株価は新型スマートフォンの発表で上がった。', 'Apple'],
    ['苹果公司推出新手机。', 'Apple'],
    ['特斯拉在上海的工厂停产,丰田汽车没有回应。', 'Tesla'],
    ['分析师说,华为手机销量上升。', 'Huawei'],
    ['أعلنت أرامكو، عملاق النفط، عن أرباحها.', 'Saudi Aramco'],
    ['قال متحدث إن لأرامكو وسابك خططا جديدة.', 'Saudi Aramco'],
    ['ارتفعت أسهم شركة آبل بعد إعلان المبيعات.', 'Apple'],
    ['Акции Газпрома выросли, сообщили в Сбербанке.', 'Gazprom'],
    ['삼성전자는 새 반도체 공장을 짓는다.', 'Samsung Electronics'],
  ])('are found without blanks around them, and behind what is written at one with them: %s', (text, company) => {
    expect(found(text)).toContain(company);
  });

  it.each([
    ['村里的苹果今年丰收,大众都很高兴。'],
    ['アップルパイを焼き、メタルを聴いた。'],
    ['亚马逊雨林的大火仍在燃烧。'],
    ['福特总统签署了法案。'],
    ['تسلق الأطفال الجبل ومعهم إبل كثيرة.'],
  ])('are left alone where another thing is meant: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('names that are somebody else’s', () => {
  it.each([
    ['a title before it, and the name alone later', 'Judge Kroger heard the case. Kroger will rule on Friday.'],
    ['a given name before it', 'Roy Disney, a painter, died at 80. Disney left 300 pictures.'],
    ['a first name', 'Indra Halvorsen opened the fair. Mollie Grant cut the ribbon.'],
    ['a polite form', 'Tom Price will lead the department. Mr. Price said that the market for health insurance must change.'],
    ['an index', 'The Dow fell 300 points as stocks slid. The Dow Jones Industrial Average closed at its lowest since May.'],
    ['a legal form of another country', 'Die Post AG schliesst dreissig Filialen.'],
    ['initials that the text explains', 'The files were kept in a Special Access Program (SAP). Nobody else may read a SAP file, he said.'],
    ['an office', 'Houston Rockets GM Anna Quill said that the coach would stay.'],
    ['a name of two halves', 'The envoy Anna Abercrombie-Quill spoke. Karl Michelin, a hunter, agreed.'],
    ['a town', 'The mayor of a town in Lordstown, Ohio, saw the vehicles pass.'],
    ['a general word', 'Quill News Inc dismissed the artist. The Evening News will print his pictures.'],
    ['a verb', 'The council is likely to Go Ahead With the bus plan.'],
    ['the symbol of an index', 'The Dow (^DJI) and DOW, S&P and Nasdaq: DOW crosses 40,000 points.'],
    ['a word with an accent', 'Über die Brücke gingen viele. Kröger lachte, und über dem Fluss hing Nebel.'],
    ['a noun in German', 'Eine Allianz der Städte misst das Ozon in der Luft. Der Kakao war warm, das Signet war rot.'],
    ['letters with dots', 'Is it O.K., she asked Andrew W.K. and S.A. Quill of the islands (U.K.)?'],
    ['a letter', 'Malcolm X spoke there, and an X-ray showed why.'],
  ])('are left alone: %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('stay the company where only its own people have them', () => {
    expect(found('Disney shares rose. Walt Disney Co said that Roy Disney would have been pleased with Disney.')).toEqual(['Walt Disney']);
    expect(found('IBM, or International Business Machines (IBM), raised its forecast; analysts like IBM shares.')).toEqual(['IBM']);
  });
});

describe('ambiguous names', () => {
  it.each([
    ['Shell will drill two exploration wells off the coast next year, the oil company told fishermen.', 'Shell'],
    ['Target opens a new kind of shop next spring. Each will have wider aisles and a bakery. The retailer has 1,900 stores.', 'Target'],
    ['X, formerly Twitter, was down for two hours. Users of X saw blank pages.', 'Twitter'],
    ['X (formerly Twitter) was fined.', 'Twitter'],
    ['Block, formerly Square, cut its forecast.', 'Block'],
  ])('are decided by what the text calls them: %s', (text, company) => {
    expect(found(text)).toEqual([company]);
  });

  it.each([
    ['Orange augmente ses forfaits, a annoncé jeudi Jeanne Morel, directrice générale de l’opérateur, aux clients de la fibre.', 'Orange'],
    ['La directrice générale d’Orange, Jeanne Morel, a présenté les résultats du groupe.', 'Orange'],
    ['As ações da Vale caíram depois que a mineradora reduziu a previsão de minério.', 'Vale'],
    ['Der Ölkonzern Shell will die Raffinerie im Norden schließen, teilte das Unternehmen mit.', 'Shell'],
    ['Der Versicherer Allianz hebt die Prognose, der Gewinn stieg. Die Aktie der Allianz legte zu.', 'Allianz'],
    ['Nestlé und Škoda melden Umsatz.', 'Nestle'],
    ['A Petrobras e a Vale lideram as altas da bolsa; as ações da mineradora sobem com o preço do minério.', 'Vale'],
    ['Air France-KLM et Orange annoncent un partenariat dans les aéroports, selon l’opérateur.', 'Orange'],
    ['Amazon baut in der Stadt 500 Stellen ab, teilte der Onlinehändler am Montag mit.', 'Amazon'],
    ['Apple представила новый телефон, акции компании выросли.', 'Apple'],
    ['Mango abre tiendas en el centro, dijo la cadena de ropa de la ciudad.', 'Mango'],
    ['苹果CEO访问工厂,会见供应商。', 'Apple'],
    ['Las acciones de Apple subieron tras la presentación de los nuevos teléfonos.', 'Apple'],
    ['Il gruppo Eni e la casa automobilistica Ferrari aumentano gli utili, le azioni di Apple salgono.', 'Apple'],
  ])('are decided in the language of the text: %s', (text, company) => {
    expect(found(text)).toContain(company);
  });

  it.each([
    ['Il mange une orange. Orange est aussi la couleur de sa robe, dit-elle.'],
    ['A festa da cidade vale a viagem. Vale lembrar que a entrada é livre.'],
    ['Das Apple im Gedicht ist ein Rätsel, und das Target bleibt ein Ziel.'],
  ])('are left alone in other languages too: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('tickers of other spellings', () => {
  it.each([
    ['The group (LON:SHEL) said so.', 'SHEL'],
    ['He held BRK.B for years.', 'BRK.B'],
    ['The fund sold AAPL.US again.', 'AAPL'],
  ])('are read: %s', (text, ticker) => {
    expect(tickers(text)).toEqual([ticker]);
  });
});
