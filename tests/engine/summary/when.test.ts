import { describe, expect, it } from 'vitest';
import { losesItsDay, withDate } from '../../../engine/summary/when';

/** A Thursday. */
const PUBLISHED = '2026-03-05T09:00:00Z';

describe('a weekday that goes with a past verb', () => {
  it.each([
    ['gets its date', 'The bridge was closed on Tuesday after an inspection.', 'The bridge was closed on Tuesday (March 3) after an inspection.'],
    ['keeps its time of day', 'The bridge was closed on Tuesday night.', 'The bridge was closed on Tuesday night (March 3).'],
    ['may be today', 'The bridge was closed Thursday.', 'The bridge was closed Thursday (March 5).'],
    ['may open the sentence', 'On Tuesday, the court ruled against the mill.', 'On Tuesday (March 3), the court ruled against the mill.'],
    ['may part verb and subject', 'The court on Tuesday ruled against the mill.', 'The court on Tuesday (March 3) ruled against the mill.'],
    ['may be the day on which somebody told what is to come', 'Moss said on Tuesday that he will resign next week.', 'Moss said on Tuesday (March 3) that he will resign next week.'],
    ['may stand after what the verb had for its object', 'Police arrested two men in Ely on Monday.', 'Police arrested two men in Ely on Monday (March 2).'],
    ['may be where something was held', 'Moss said at a meeting on Monday that the mill is safe.', 'Moss said at a meeting on Monday (March 2) that the mill is safe.'],
    ['may stand beside a quotation', '“We meet on Friday,” Moss said on Tuesday.', '“We meet on Friday,” Moss said on Tuesday (March 3).'],
  ])('%s', (_, text, dated) => {
    expect(withDate(text, 'en', PUBLISHED)).toBe(dated);
  });
});

describe('a weekday stays as it is', () => {
  it.each([
    ['in what is yet to come', 'The bridge will be closed on Tuesday.'],
    ['in the present, which tells what is to come', 'Voters in Ely go to the polls on Sunday.'],
    ['where a trial begins', 'The trial of the mill’s owner begins on Monday, the court said.'],
    ['where a law takes effect', 'The law, which was signed in May, takes effect on Sunday.'],
    ['in a deadline', 'The deadline to apply is Monday.'],
    ['in a deadline of the past tense', 'The owners knew that the deadline was Monday.'],
    ['with an infinitive', 'The council agreed to meet on Tuesday.'],
    ['where something is to be', 'The minister is to announce the plan on Tuesday.'],
    ['where something has been set', 'The hearing has been set for Tuesday.'],
    ['where something is likely', 'A vote is likely on Tuesday.'],
    ['in a clause after a verb of speech', 'Officials said the museum opens on Tuesday.'],
    ['beside an event that was announced', 'The union announced a strike on Tuesday.'],
    ['beside an event that was called off', 'The rally on Sunday was called off.'],
    ['after another preposition', 'The government was funded past Tuesday.'],
    ['in the present before a past participle', 'On Sunday, Ely opens a museum built by its mill.'],
    ['in the present after a participle that belongs to the subject', 'The new law signed by the governor takes effect on Sunday.'],
    ['in the present after a participle and a plural', 'The rules drafted by the council take effect on Sunday.'],
    ['beside what is promised or feared', 'Forecasters predicted snow on Sunday.'],
    ['as the object of a verb', 'The council declared Monday a holiday.'],
    ['with two days', 'The bridge was closed on Monday and opened on Tuesday.'],
    ['with a date', 'The bridge was closed on Tuesday, March 3.'],
    ['with a date the other way round', 'The bridge was closed on Sunday, 1 Mar. after a flood.'],
    ['where it may be tomorrow elsewhere', 'The bridge was closed on Friday.'],
    ['where it is another week’s', 'The bridge was closed last Tuesday.'],
    ['in a newspaper’s name', 'The paper was bought by The Sunday Times.'],
    ['in a newspaper’s name after a verb', 'She told Sunday Times readers about the mill.'],
    ['in a name of a day', 'The film retold Bloody Sunday.'],
    ['in a feast', 'The mill was closed on Palm Sunday.'],
    ['in a person’s name', 'The mill was bought by Ruby Tuesday.'],
    ['in a broadcast', 'The advert was shown on Sunday Night Football.'],
    ['in a firm’s name', 'The shares of Monday.com rose.'],
    ['that is one of a month', 'The fair was held on the first Sunday of the month.'],
    ['with a possessive', 'The owner criticised Wednesday afternoon’s vote.'],
    ['in a quotation', 'Moss said: “The bridge was closed on Tuesday.”'],
    ['in a quotation in single marks', "Moss said: 'The bridge was closed on Tuesday.'"],
    ['in a quotation that is not closed', 'Moss said: “The bridge was closed on Tuesday.'],
  ])('%s', (_, text) => {
    expect(withDate(text, 'en', PUBLISHED)).toBe(text);
  });

  it('where nothing is known of when the article appeared', () => {
    expect(withDate('The bridge was closed on Tuesday.', 'en', null)).toBe('The bridge was closed on Tuesday.');
  });
});

describe('yesterday and today', () => {
  it('get their date', () => {
    expect(withDate('The bridge was closed yesterday after a flood.', 'en', PUBLISHED)).toBe('The bridge was closed yesterday (March 4) after a flood.');
    expect(withDate('The bridge was closed last night.', 'en', PUBLISHED)).toBe('The bridge was closed last night (March 4).');
    expect(withDate('Today the court ruled against the mill.', 'en', PUBLISHED)).toBe('Today (March 5) the court ruled against the mill.');
  });

  it('stay as they are in a quotation, and where it is another day elsewhere', () => {
    expect(withDate('Moss said: “It was closed yesterday.”', 'en', PUBLISHED)).toBe('Moss said: “It was closed yesterday.”');
    expect(withDate('The bridge was closed yesterday.', 'en', '2026-03-05T02:00:00Z')).toBe('The bridge was closed yesterday.');
  });

  it('follow the date where no time is given', () => {
    expect(withDate('The bridge was closed yesterday.', 'en', '2026-03-05')).toBe('The bridge was closed yesterday (March 4).');
  });
});

describe('a sentence loses its day', () => {
  it('with a tomorrow or a yesterday that cannot be told', () => {
    expect(losesItsDay('The court rules tomorrow on the mill.', 'en', PUBLISHED)).toBe(true);
    expect(losesItsDay('The bridge was closed yesterday.', 'en', null)).toBe(true);
    expect(losesItsDay('Das Gericht entscheidet morgen über die Mühle.', 'de', PUBLISHED)).toBe(true);
  });

  it('not where the day is told, nor in a quotation', () => {
    expect(losesItsDay('The bridge was closed yesterday.', 'en', PUBLISHED)).toBe(false);
    expect(losesItsDay('Moss said: “We rule tomorrow.”', 'en', PUBLISHED)).toBe(false);
  });
});

describe('in other languages a day that goes with a past verb gets its date', () => {
  it.each([
    ['de', 'Die Polizei teilte am Dienstag mit, die Brücke sei sicher.', 'Die Polizei teilte am Dienstag (3. März) mit, die Brücke sei sicher.'],
    ['de', 'Am Dienstag wurde die Brücke gesperrt.', 'Am Dienstag (3. März) wurde die Brücke gesperrt.'],
    ['de', 'Der Rat hat am Dienstagabend nichts, am Montag aber die Mühle verkauft.', 'Der Rat hat am Dienstagabend nichts, am Montag aber die Mühle verkauft.'],
    ['de', 'Der Rat hat am Dienstag die Mühle verkauft.', 'Der Rat hat am Dienstag (3. März) die Mühle verkauft.'],
    ['de', 'Die Brücke wurde gestern Abend gesperrt.', 'Die Brücke wurde gestern Abend (4. März) gesperrt.'],
    ['de', 'Die Müllerin ist am Dienstag in Ely gestorben.', 'Die Müllerin ist am Dienstag (3. März) in Ely gestorben.'],
    ['de', 'Am Dienstag verließ sie die Stadt.', 'Am Dienstag (3. März) verließ sie die Stadt.'],
    ['fr', 'Le maire a annoncé mardi la fermeture du pont.', 'Le maire a annoncé mardi (3 mars) la fermeture du pont.'],
    ['fr', 'Deux hommes ont été arrêtés mardi soir à Ely.', 'Deux hommes ont été arrêtés mardi soir (3 mars) à Ely.'],
    ['es', 'El alcalde anunció este martes el cierre del puente.', 'El alcalde anunció este martes (3 de marzo) el cierre del puente.'],
    ['es', 'Dos hombres fueron detenidos el martes por la noche.', 'Dos hombres fueron detenidos el martes por la noche (3 de marzo).'],
    ['pt', 'O prefeito anunciou na terça-feira o fechamento da ponte.', 'O prefeito anunciou na terça-feira (3 de março) o fechamento da ponte.'],
    ['it', 'Il sindaco ha annunciato martedì la chiusura del ponte.', 'Il sindaco ha annunciato martedì (3 marzo) la chiusura del ponte.'],
    ['it', 'Due uomini sono stati arrestati ieri a Ely.', 'Due uomini sono stati arrestati ieri (4 marzo) a Ely.'],
    ['ja', '市は火曜日、橋の閉鎖を発表した。', '市は火曜日（3月3日）、橋の閉鎖を発表した。'],
    ['zh', '市长星期二宣布关闭这座桥。', '市长星期二（3月3日）宣布关闭这座桥。'],
    ['ar', 'أعلن رئيس البلدية يوم الثلاثاء إغلاق الجسر.', `أعلن رئيس البلدية يوم الثلاثاء (${new Intl.DateTimeFormat('ar', { day: 'numeric', month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 2, 3))}) إغلاق الجسر.`],
  ])('%s: %s', (language, text, dated) => {
    expect(withDate(text, language, PUBLISHED)).toBe(dated);
  });

  it.each([
    ['de', 'Die Brücke wird am Dienstag gesperrt.'],
    ['de', 'Der Prozess beginnt am Dienstag.'],
    ['de', 'Der Prozess sollte am Dienstag beginnen.'],
    ['de', 'Am Dienstag beginnt der Prozess.'],
    ['de', 'Die Mühle ist am Dienstag geschlossen.'],
    ['de', 'Heute sind die Städte so belastet, dass das nicht mehr gewährleistet ist.'],
    ['de', 'Die Mühle wurde am Dienstag vergangener Woche verkauft.'],
    ['de', 'Moss sagte: „Die Brücke wurde am Dienstag gesperrt.“'],
    ['fr', 'Le pont sera fermé mardi.'],
    ['fr', 'Le procès est prévu mardi.'],
    ['fr', 'Le maire a fermé le pont mardi dernier.'],
    ['fr', 'Le maire a annoncé mardi prochain comme date.'],
    ['es', 'El juicio comienza el martes.'],
    ['es', 'El alcalde anunció el martes pasado el cierre.'],
    ['es', 'El tenor cantó Domingo de noche.'],
    ['pt', 'O julgamento começa na terça-feira.'],
    ['pt', 'O time ficou na segunda posição.'],
    ['pt', 'O prefeito anunciou na terça-feira (3) o fechamento.'],
    ['it', 'Il processo comincia martedì.'],
    ['it', 'Il ponte è chiuso martedì.'],
    ['ja', '市は火曜日に開く会議の予定を発表した。'],
    ['ja', '市は火曜日、橋を閉鎖する。'],
    ['zh', '市长下星期二宣布结果。'],
    ['zh', '这座桥将于星期二关闭。'],
    ['ar', 'يجتمع المجلس يوم الثلاثاء.'],
    ['ar', 'أعلن رئيس البلدية أن المجلس يجتمع يوم الثلاثاء.'],
  ])('%s, and not: %s', (language, text) => {
    expect(withDate(text, language, PUBLISHED)).toBe(text);
  });
});
