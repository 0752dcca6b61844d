import { describe, expect, it } from 'vitest';
import { Clusterer, type StreamArticle } from '../../../engine/stories/clusterer';
import { partition } from '../../../engine/stories/partition';
import { contradicts } from '../../../engine/stories/veto';

const article = (id: string, title: string, text: string, publishedAt: string | null = '2026-03-03T10:00:00Z'): StreamArticle => ({ id, title, text, publishedAt, firstSeenAt: null });

/** By language: two reports of one event, and one of another. Our own inventions. */
const LANGUAGES: Record<string, [string, string][]> = {
  en: [['Dam at Lake Orrin cracks, villages evacuated', 'Engineers found a crack in the Orrin dam on Tuesday. Police evacuated three villages below Lake Orrin, and 1,400 people spent the night in schools.'], ['Villages below Orrin dam evacuated after crack', 'A crack in the dam at Lake Orrin forced 1,400 people from three villages on Tuesday. Engineers are lowering the lake.'], ['Singer Mira Dolan cancels tour', 'The singer Mira Dolan has cancelled her summer tour because of a throat operation, her label announced.']],
  de: [['Riss im Staudamm am Orrinsee: Dörfer geräumt', 'Ingenieure entdeckten am Dienstag einen Riss im Staudamm am Orrinsee. Die Polizei räumte drei Dörfer, 1400 Menschen schliefen in Schulen.'], ['Dörfer unter dem Orrinsee nach Riss im Staudamm geräumt', 'Ein Riss im Staudamm am Orrinsee zwang am Dienstag 1400 Menschen aus drei Dörfern. Ingenieure senken den Wasserspiegel.'], ['Sängerin Mira Dolan sagt Tournee ab', 'Die Sängerin Mira Dolan verzichtet wegen einer Operation am Kehlkopf auf ihre Sommertournee, teilte ihr Label mit.']],
  fr: [['Fissure au barrage du lac Orrin, villages évacués', 'Des ingénieurs ont découvert mardi une fissure dans le barrage du lac Orrin. La police a évacué trois villages et 1400 habitants ont dormi dans des écoles.'], ['Villages évacués sous le barrage du lac Orrin après une fissure', 'Une fissure dans le barrage du lac Orrin a chassé mardi 1400 habitants de trois villages. Les ingénieurs abaissent le niveau.'], ['La chanteuse Mira Dolan annule sa tournée', 'La chanteuse Mira Dolan renonce à sa tournée estivale après une opération de la gorge, annonce sa maison de disques.']],
  es: [['Grieta en la presa del lago Orrin obliga a evacuar pueblos', 'Ingenieros hallaron el martes una grieta en la presa del lago Orrin. La policía evacuó tres pueblos y 1400 vecinos durmieron en escuelas.'], ['Evacuados tres pueblos por una grieta en la presa del lago Orrin', 'Una grieta en la presa del lago Orrin expulsó el martes a 1400 vecinos de tres pueblos. Los ingenieros bajan el nivel.'], ['La cantante Mira Dolan cancela su gira', 'La cantante Mira Dolan suspende su gira veraniega por una operación de garganta, anunció su discográfica.']],
  pt: [['Fissura na barragem do lago Orrin obriga a evacuar aldeias', 'Engenheiros encontraram na terça-feira uma fissura na barragem do lago Orrin. A polícia evacuou três aldeias e 1400 moradores dormiram em escolas.'], ['Aldeias evacuadas por fissura na barragem do lago Orrin', 'Uma fissura na barragem do lago Orrin expulsou na terça-feira 1400 moradores de três aldeias. Os engenheiros baixam o nível.'], ['Cantora Mira Dolan cancela digressão', 'A cantora Mira Dolan suspendeu a digressão do verão por causa de uma cirurgia à garganta, anunciou a editora.']],
  it: [['Crepa nella diga del lago Orrin, villaggi evacuati', 'Gli ingegneri hanno scoperto martedì una crepa nella diga del lago Orrin. La polizia ha evacuato tre villaggi e 1400 abitanti hanno dormito nelle scuole.'], ['Evacuati i villaggi sotto la diga del lago Orrin dopo una crepa', 'Una crepa nella diga del lago Orrin ha cacciato martedì 1400 abitanti da tre villaggi. Gli ingegneri abbassano il livello.'], ['La cantante Mira Dolan annulla la tournée', 'La cantante Mira Dolan rinuncia alla tournée estiva per una operazione alla gola, annuncia la casa discografica.']],
  nl: [['Scheur in stuwdam Orrinmeer, dorpen ontruimd', 'Ingenieurs vonden dinsdag een scheur in de stuwdam van het Orrinmeer. De politie ontruimde drie dorpen en 1400 bewoners sliepen in scholen.'], ['Dorpen onder stuwdam Orrinmeer ontruimd na scheur', 'Een scheur in de stuwdam van het Orrinmeer verdreef dinsdag 1400 bewoners uit drie dorpen. Ingenieurs verlagen het water.'], ['Zangeres Mira Dolan zegt tournee af', 'Zangeres Mira Dolan schrapt haar zomertournee vanwege een keeloperatie, meldt haar platenlabel.']],
  ru: [['Трещина в плотине озера Оррин, деревни эвакуированы', 'Инженеры обнаружили во вторник трещину в плотине озера Оррин. Полиция эвакуировала три деревни, 1400 жителей ночевали в школах.'], ['Деревни под плотиной озера Оррин эвакуированы: трещина в плотине', 'Трещина в плотине озера Оррин вынудила во вторник 1400 жителей покинуть три деревни. Инженеры снижают уровень воды.'], ['Певица Мира Долан отменила гастроли', 'Певица Мира Долан отказалась от летних гастролей из-за операции на горле, объявил её лейбл.']],
  ar: [['شقوق في سد بحيرة أورين وإخلاء قرى', 'اكتشف مهندسون الثلاثاء شقوق في سد بحيرة أورين. أخلت الشرطة ثلاث قرى ونام 1400 ساكن في المدارس.'], ['إخلاء قرى تحت سد بحيرة أورين بسبب شقوق', 'أجبرت شقوق في سد بحيرة أورين الثلاثاء 1400 ساكن على مغادرة ثلاث قرى. يخفض مهندسون منسوب المياه.'], ['المغنية ميرا دولان تلغي جولتها', 'ألغت المغنية ميرا دولان جولتها الصيفية بسبب جراحة في الحنجرة كما أعلنت شركتها.']],
  zh: [['奥林湖大坝出现裂缝 三村疏散', '工程师周二在奥林湖大坝发现裂缝。警方疏散了三个村庄，1400名村民在学校过夜。'], ['大坝裂缝 奥林湖下游三村疏散', '奥林湖大坝周二出现裂缝，三个村庄1400名村民疏散。工程师正在降低水位。'], ['歌手米拉取消巡演', '唱片公司宣布，歌手米拉因喉咙手术取消夏季巡演。']],
  ja: [['オリン湖のダムに亀裂、三つの村が避難', '技術者が火曜日、オリン湖のダムで亀裂を発見した。警察は三つの村を避難させ、住民1400人が学校で夜を過ごした。'], ['ダムの亀裂でオリン湖下流の村が避難', 'オリン湖のダムに火曜日、亀裂が見つかり、三つの村の住民1400人が避難した。技術者は水位を下げている。'], ['歌手ミラ、ツアー中止', '歌手ミラは喉の手術のため夏のツアーを中止するとレコード会社が発表した。']],
};

describe('the clusterer', () => {
  it.each(Object.entries(LANGUAGES))('tells two reports of one event from another event (%s)', (language, reports) => {
    const clusterer = new Clusterer({ language });
    const stories = reports.map(([title, text], i) => clusterer.add(article(String(i), title, text)).story);
    expect(stories[1]).toBe(stories[0]);
    expect(stories[2]).not.toBe(stories[0]);
  });

  it('gives the same stories for the same stream', () => {
    const run = (): number[] => {
      const clusterer = new Clusterer({ language: 'en' });
      return Object.values(LANGUAGES).flat().map(([title, text], i) => clusterer.add(article(String(i), title, text)).story);
    };
    expect(run()).toEqual(run());
  });

  it('joins an article of unknown date, and one of a date in the future, by what they say', () => {
    const clusterer = new Clusterer({ language: 'en' });
    const [[title, text], [other, more]] = LANGUAGES.en as [[string, string], [string, string]];
    const { story } = clusterer.add({ ...article('a', title, text), firstSeenAt: '2026-03-03T11:00:00Z' });
    expect(clusterer.add({ ...article('b', other, more, '2031-01-01T00:00:00Z'), firstSeenAt: '2026-03-03T12:00:00Z' }).story).toBe(story);
    expect(clusterer.add(article('c', other, more, null)).story).toBe(story);
  });

  it.each([
    ['en', 'Velden beat Ostrava 3-1 to go top of the league', 'Velden beat Ostrava 3-1 on Tuesday night and went top of the league. Striker Luka Perin scored twice in the second half.', 'Marenta beat Tolvane 2-0 to go second in the league', 'Marenta beat Tolvane 2-0 on Tuesday night and went second in the league. Striker Ivo Darran scored twice in the second half.'],
    ['es', 'El Velden gana 3-1 al Ostrava y es líder', 'El Velden ganó el martes por 3-1 al Ostrava y se colocó líder de la liga. El delantero Luka Perin marcó dos goles.', 'El Marenta gana 2-0 al Tolvane y es segundo', 'El Marenta ganó el martes por 2-0 al Tolvane y se colocó segundo de la liga. El delantero Ivo Darran marcó dos goles.'],
    ['ru', 'Землетрясение в Маренте: погибли 14 человек', 'Во вторник в прибрежном городе Марента произошло сильное землетрясение. Погибли не менее 14 человек, спасатели разбирают завалы школы.', 'Землетрясение в Убарро: погибли девять человек', 'Во вторник в горном городе Убарро произошло сильное землетрясение. Погибли не менее девяти человек, спасатели разбирают завалы больницы.'],
  ])('keeps apart two events of one kind and day that name nobody in common (%s)', (language, title, text, other, more) => {
    const clusterer = new Clusterer({ language });
    expect(clusterer.add(article('a', title, text)).story).not.toBe(clusterer.add(article('b', other, more)).story);
  });

  it('takes up after a restart where it stood', () => {
    const [[title, text], [other, more]] = LANGUAGES.en as [[string, string], [string, string]];
    const clusterer = new Clusterer({ language: 'en', newStory: () => 99 });
    clusterer.restore(article('a', title, text), 7);
    expect(clusterer.add(article('b', other, more))).toMatchObject({ story: 7, isNew: false });
  });
});

describe('average link', () => {
  it('does not chain two groups together by one strange likeness', () => {
    const links = [[0, 1, 5], [2, 3, 5], [1, 2, 3]].map(([a = 0, b = 0, odds = 0]) => ({ a, b, odds, pairs: 1 }));
    expect(partition([1, 1, 1, 1], links, -1)).toEqual([0, 0, 2, 2]);
  });
});

describe('contradicting headlines', () => {
  it('differ in names or numbers alone', () => {
    expect(contradicts('Okafor wins Eastmark primary', 'Reinholt wins Westmark primary', 'en')).toBe(true);
    expect(contradicts('Blast kills 12 in Orrin', 'Blast kills 15 in Orrin', 'en')).toBe(true);
    expect(contradicts('Okafor wins Eastmark primary', 'Okafor takes Eastmark primary', 'en')).toBe(false);
  });
});
