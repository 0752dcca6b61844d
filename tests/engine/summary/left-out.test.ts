import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../engine/summary/check';

const result = (source: string, claim: string, language = 'en') => checkClaim(claim, [source], language);

describe('a part of a sentence is refused where the rest takes it back or tells it as another\'s', () => {
  it.each([
    ['attribution', 'Harbour police said Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'],
    ['negation', 'Harbour police do not believe that Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'],
    ['negation', 'Nobody has shown that Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'],
    ['negation', 'The Gazette retracted its report that Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'],
    ['attribution', 'Prosecutors allege that Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'],
    ['modality', 'A court will decide whether Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'],
    ['negation', 'It is a lie that Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'],
    ['negation', 'The owner falsely claimed that the ferry was unsafe.', 'The ferry was unsafe.'],
    ['negation', 'The leaflet says the harbour water makes children ill, which is false.', 'The harbour water makes children ill.'],
    ['attribution', 'The skipper\'s sister said he was asleep.', 'The skipper was asleep.'],
    ['attribution', 'Jon Brekke sank the ferry, according to his former partner.', 'Jon Brekke sank the ferry.'],
    ['attribution', '"Jon Brekke sank the ferry," his former partner said.', 'Jon Brekke sank the ferry'],
    ['number', 'The storm killed nine people fewer than first feared.', 'The storm killed nine people'],
    ['number', 'The yard made a profit of 3 million euros less than last year.', 'The yard made a profit of 3 million euros'],
    ['modality', 'The ferry will sail on Friday unless a court stops it.', 'The ferry will sail on Friday.'],
    ['modality', 'If the inspectors agree, the ferry will sail on Friday.', 'the ferry will sail on Friday.'],
    ['modality', 'The alleged arsonist Jon Brekke left Lindholm on Friday.', 'The arsonist Jon Brekke left Lindholm on Friday.'],
    ['modality', 'Jon Brekke was accused of sinking the old ferry.', 'Jon Brekke sank the old ferry.'],
    ['modality', 'Jon Brekke sank the ferry?', 'Jon Brekke sank the ferry.'],
  ])('%s: %s', (reason, source, claim) => {
    expect(result(source, claim)).toMatchObject({ supported: false });
    expect(result(source, claim).reasons).toContain(reason);
  });

  it.each([
    ['de', 'Die Polizei glaubt nicht, dass Jon Brekke die Fähre versenkt hat.', 'Jon Brekke die Fähre versenkt hat.'],
    ['de', 'Jon Brekke versenkte die Fähre, sagte sein früherer Partner.', 'Jon Brekke versenkte die Fähre.'],
    ['fr', 'Le parquet affirme que Jon Brekke a coulé le ferry.', 'Jon Brekke a coulé le ferry.'],
    ['es', 'Es falso que Jon Brekke hundiera el ferri.', 'Jon Brekke hundiera el ferri.'],
    ['pt', 'A defesa nega que Jon Brekke afundou a balsa.', 'Jon Brekke afundou a balsa.'],
    ['it', 'Il giudice deciderà se Jon Brekke ha affondato il traghetto, secondo la difesa.', 'Jon Brekke ha affondato il traghetto.'],
    ['nl', 'De schipper ontkent dat Jon Brekke de veerboot liet zinken.', 'Jon Brekke de veerboot liet zinken.'],
    ['ru', 'Адвокат отрицает, что Ион Брекке потопил паром.', 'Ион Брекке потопил паром.'],
    ['ja', '警察は、船長が船を沈めたという見方を否定した。', '船長が船を沈めた'],
    ['zh', '警方否认船长弄沉了渡轮。', '船长弄沉了渡轮。'],
    ['ar', 'نفت الشرطة أن القبطان أغرق العبارة.', 'القبطان أغرق العبارة.'],
  ])('in other languages too (%s)', (language, source, claim) => {
    expect(result(source, claim, language).supported).toBe(false);
  });
});

describe('what may be left out', () => {
  it.each([
    ['a dateline', 'LINDHOLM (Norrpress) - The ferry sank on Friday with no one aboard.', 'The ferry sank on Friday with no one aboard.'],
    ['a relative clause', 'The mayor, who said she was tired, opened the lock on Friday.', 'The mayor opened the lock on Friday.'],
    ['a clause after', 'The council approved the money by 31 votes to 18 after the mayor said repairs were urgent.', 'The council approved the money by 31 votes to 18.'],
    ['a clause before', 'After divers said the wall was cracked, the port closed its eastern basin.', 'the port closed its eastern basin.'],
    ['what else was done', 'The union welcomed the decision and said it had asked for it.', 'The union welcomed the decision.'],
    ['a detail', 'The ferry, built in 1987, sank on Friday near the old quay in Lindholm.', 'The ferry sank on Friday near the old quay in Lindholm.'],
  ])('%s', (_, source, claim) => {
    expect(result(source, claim)).toMatchObject({ supported: true, reasons: [] });
  });

  it('nothing, where the whole sentence is told, whatever it says', () => {
    expect(result('The harbour is busy. Prosecutors allege that Jon Brekke sank the ferry. He denies it.', 'Prosecutors allege that Jon Brekke sank the ferry.')).toEqual({ supported: true, score: 1, reasons: [] });
  });

  it('another source may say it plainly', () => {
    expect(checkClaim('Jon Brekke sank the ferry.', ['Police said Jon Brekke sank the ferry.', 'Jon Brekke sank the ferry.'], 'en').supported).toBe(true);
  });
});
