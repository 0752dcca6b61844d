import { describe, expect, it } from 'vitest';
import { checkClaim } from '../../../engine/summary/check';
import { sentences } from '../../../engine/text/sentences';

/** Invented reports, with what holds by them and what does not. */
const REPORTS: { language: string; source: string; holds: string[]; fails: string[] }[] = [
  {
    language: 'de',
    source: `Der Gewinn der Lindholm-Werft fiel im März um 12 % auf 4,5 Millionen Euro, teilte Direktorin Marta Olin am Dienstag mit.
Die Werft will 300 Stellen streichen und das Trockendock in Norrvik schließen. Der Betriebsrat ist gegen den Plan.
Der Stadtrat lehnte einen Zuschuss mit 31 zu 18 Stimmen ab. Bürgermeister Jonas Brekke sagte, die Stadt habe nicht genug Geld.
Bei einem Unfall im Dock wurden zwei Arbeiter verletzt. Die Reparatur könnte neun Monate dauern.
Die Fähre nach Sundhamn verkehrt ab Mai wieder. Die Gewerkschaft unterstützt die Beschäftigten mit 1.500 Euro.`,
    holds: [
      'Im März fiel der Gewinn der Lindholm-Werft um 12 Prozent auf 4,5 Mio. Euro, teilte Direktorin Olin am Dienstag mit.',
      'Die Werft will 300 Stellen streichen.',
      'Der Stadtrat lehnte einen Zuschuss ab.',
      'Der Stadtrat lehnte den Zuschuss mit 31 zu 18 Stimmen ab.',
      'Bei einem Unfall im Dock wurden 2 Arbeiter verletzt.',
      'Bürgermeister Jonas Brekke sagte, die Stadt habe nicht genug Geld für einen Zuschuss.',
      'Die Fähre nach Sundhamn verkehrt wieder ab Mai.',
      'Die Reparatur des Docks könnte neun Monate dauern.',
      'Die Gewerkschaft unterstützt die Beschäftigten mit 1500 Euro.',
    ],
    fails: [
      'Der Gewinn der Lindholm-Werft stieg im März um 12 % auf 4,5 Millionen Euro.',
      'Der Gewinn der Lindholm-Werft fiel im Mai um 12 % auf 4,5 Millionen Euro.',
      'Der Gewinn der Lindholm-Werft fiel im März um 12 % auf 4,5 Millionen Dollar.',
      'Der Gewinn der Lindholm-Werft fiel im März um 12 % auf 4,5 Milliarden Euro.',
      'Der Gewinn der Lindholm-Werft fiel im März um 21 % auf 4,5 Millionen Euro.',
      'Der Verlust der Lindholm-Werft fiel im März um 12 % auf 4,5 Millionen Euro.',
      'Direktorin Marta Olsen teilte am Dienstag mit, der Gewinn der Lindholm-Werft sei um 12 % gefallen.',
      'Direktorin Marta Olin teilte am Donnerstag mit, der Gewinn der Lindholm-Werft sei um 12 % gefallen.',
      'Die Werft will 300 Stellen schaffen und das Trockendock in Norrvik schließen.',
      'Die Werft will 300 Stellen streichen und das Trockendock in Norrvik eröffnen.',
      'Der Betriebsrat ist für den Plan.',
      'Der Stadtrat billigte einen Zuschuss mit 31 zu 18 Stimmen.',
      'Minister Jonas Brekke sagte, die Stadt habe nicht genug Geld.',
      'Marta Olin sagte, die Stadt habe nicht genug Geld.',
      'Bürgermeister Jonas Brekke sagte, die Stadt habe genug Geld.',
      'Bei einem Unfall im Dock wurden zwei Arbeiter getötet.',
      'Bei einem Unfall im Dock wurden drei Arbeiter verletzt.',
      'Die Reparatur dauert neun Monate.',
      'Die Reparatur könnte neun Wochen dauern.',
      'Die Fähre nach Sundvik verkehrt ab Mai wieder.',
      'Die Fähre nach Sundhamn verkehrt ab Mai nicht wieder.',
    ],
  },
  {
    language: 'fr',
    source: `L'usine de Valmorel va supprimer 300 emplois en mars, a annoncé lundi la directrice Claire Dufresne.
Le bénéfice du groupe a reculé de 12 % à 4,5 millions d'euros. Le syndicat est contre ce projet.
Le conseil municipal a rejeté la subvention par 31 voix contre 18. Le maire Paul Berthin a déclaré que la ville n'avait pas assez d'argent.
Un incendie a blessé deux ouvriers avant l'ouverture du site. Les travaux pourraient durer neuf mois.
La ligne de Saint-Aubert rouvrira en septembre. L'État versera 2 milliards d'euros à la région.`,
    holds: [
      "Claire Dufresne, directrice de l'usine de Valmorel, a annoncé lundi 300 emplois à supprimer en mars.",
      "Le bénéfice du groupe a reculé de 12 % à 4,5 millions d'euros.",
      "Le bénéfice du groupe a reculé de 12 pour cent, à 4,5 M€.",
      'Le conseil municipal a rejeté la subvention.',
      'Le conseil municipal de la ville a rejeté la subvention par 31 voix contre 18.',
      'Un incendie a blessé 2 ouvriers.',
      'Les travaux pourraient durer 9 mois.',
      'La ligne de Saint-Aubert rouvrira en septembre.',
      "L'État versera à la région 2 milliards d'euros.",
    ],
    fails: [
      "L'usine de Valmorel va créer 300 emplois en mars.",
      "L'usine de Valmorel va supprimer 300 emplois en mai.",
      "L'usine de Valmorel va supprimer 300 emplois en mars, a annoncé jeudi la directrice Claire Dufresne.",
      "L'usine de Valmorel va supprimer 300 emplois en mars, a annoncé lundi la directrice Claire Dufresnes-Morin.",
      "L'usine de Valmorin va supprimer 300 emplois en mars.",
      "Le bénéfice du groupe a augmenté de 12 % à 4,5 millions d'euros.",
      'Le bénéfice du groupe a reculé de 12 % à 4,5 millions de dollars.',
      "Le bénéfice du groupe a reculé de 12 % à 4,5 milliards d'euros.",
      'Le syndicat est pour ce projet.',
      'Le conseil municipal a approuvé la subvention par 31 voix contre 18.',
      "Le ministre Paul Berthin a déclaré que la ville n'avait pas assez d'argent.",
      "Claire Dufresne a déclaré que la ville n'avait pas assez d'argent.",
      "Le maire Paul Berthin a déclaré que la ville avait assez d'argent.",
      'Un incendie a tué deux ouvriers avant l\'ouverture du site.',
      "Un incendie a blessé deux ouvriers après l'ouverture du site.",
      'Les travaux vont durer neuf mois.',
      'La ligne de Saint-Aubert fermera en septembre.',
      "L'État versera 2 millions d'euros à la région.",
    ],
  },
  {
    language: 'es',
    source: `La fábrica de Villarena eliminará 300 empleos en marzo, anunció el lunes la directora Clara Olmedo.
El beneficio del grupo bajó un 12 % hasta 4,5 millones de euros. El sindicato está en contra del plan.
El pleno rechazó la ayuda por 31 votos contra 18. El alcalde Pablo Rivas dijo que la ciudad no tiene suficiente dinero.
Un incendio dejó dos obreros heridos antes de la apertura. Las obras podrían durar nueve meses.
La línea de San Telmo abrirá en septiembre. El Estado pagará 2.000 millones de euros a la región.`,
    holds: [
      'El beneficio del grupo bajó un 12 % hasta 4,5 millones de euros.',
      'El beneficio del grupo bajó un 12 por ciento.',
      'El pleno rechazó la ayuda.',
      'El pleno de la ciudad rechazó la ayuda por 31 votos contra 18.',
      'Un incendio dejó 2 obreros heridos.',
      'Las obras podrían durar 9 meses.',
      'La línea de San Telmo abrirá en septiembre.',
      'El Estado pagará a la región 2000 millones de euros.',
      'El Estado pagará 2 mil millones de euros a la región.',
    ],
    fails: [
      'La fábrica de Villarena creará 300 empleos en marzo.',
      'La fábrica de Villarena eliminará 300 empleos en mayo.',
      'La fábrica de Villarena eliminará 300 empleos en marzo, anunció el jueves la directora Clara Olmedo.',
      'La fábrica de Villarena eliminará 300 empleos en marzo, anunció el lunes la directora Clara Olmos.',
      'El beneficio del grupo subió un 12 % hasta 4,5 millones de euros.',
      'El beneficio del grupo bajó un 12 % hasta 4,5 millones de dólares.',
      'El beneficio del grupo bajó un 12 % hasta 45 millones de euros.',
      'La pérdida del grupo bajó un 12 % hasta 4,5 millones de euros.',
      'El sindicato está a favor del plan.',
      'El pleno aprobó la ayuda por 31 votos contra 18.',
      'El ministro Pablo Rivas dijo que la ciudad no tiene suficiente dinero.',
      'Clara Olmedo dijo que la ciudad no tiene suficiente dinero.',
      'El alcalde Pablo Rivas dijo que la ciudad tiene suficiente dinero.',
      'Un incendio dejó dos obreros muertos antes de la apertura.',
      'Un incendio dejó dos obreros heridos después de la apertura.',
      'Las obras durarán nueve meses.',
      'La línea de San Telmo cerrará en septiembre.',
      'El Estado pagará 2.000 euros a la región.',
    ],
  },
  {
    language: 'pt',
    source: `A fábrica de Vila Arena vai cortar 300 empregos em março, anunciou na terça-feira a diretora Clara Olmeda.
O lucro do grupo caiu 12% para 4,5 milhões de euros. A câmara rejeitou a ajuda por 31 votos a 18.
O prefeito Paulo Ribas disse que a cidade não tem dinheiro. Um incêndio deixou dois operários feridos.`,
    holds: ['O lucro do grupo caiu 12% para 4,5 milhões de euros.', 'A câmara da cidade rejeitou a ajuda por 31 votos a 18.', 'Um incêndio deixou 2 operários feridos.', 'O lucro do grupo caiu 12 por cento.'],
    fails: [
      'A fábrica de Vila Arena vai criar 300 empregos em março.',
      'A fábrica de Vila Arena vai cortar 300 empregos em maio.',
      'A fábrica de Vila Arena vai cortar 300 empregos em março, anunciou na quinta-feira a diretora Clara Olmeda.',
      'O lucro do grupo subiu 12% para 4,5 milhões de euros.',
      'O lucro do grupo caiu 12% para 4,5 milhões de dólares.',
      'A câmara aprovou a ajuda por 31 votos a 18.',
      'O ministro Paulo Ribas disse que a cidade não tem dinheiro.',
      'O prefeito Paulo Ribas disse que a cidade tem dinheiro.',
      'Um incêndio deixou dois operários mortos.',
    ],
  },
  {
    language: 'it',
    source: `La fabbrica di Valdarena taglierà 300 posti a marzo, ha annunciato lunedì la direttrice Clara Olmi.
L'utile del gruppo è calato del 12% a 4,5 milioni di euro. Il consiglio comunale ha respinto l'aiuto con 31 voti contro 18.
Il sindaco Paolo Riva ha detto che la città non ha soldi. Un incendio ha ferito due operai.`,
    holds: ["L'utile è calato del 12 per cento a 4,5 mln di euro.", "L'utile del gruppo è calato del 12% a 4,5 milioni di euro.", "Il consiglio comunale della città ha respinto l'aiuto con 31 voti contro 18.", 'Un incendio ha ferito 2 operai.'],
    fails: [
      'La fabbrica di Valdarena creerà 300 posti a marzo.',
      'La fabbrica di Valdarena taglierà 300 posti a maggio.',
      'La fabbrica di Valdarena taglierà 300 posti a marzo, ha annunciato giovedì la direttrice Clara Olmi.',
      "L'utile del gruppo è salito del 12% a 4,5 milioni di euro.",
      "L'utile del gruppo è calato del 12% a 4,5 miliardi di euro.",
      "Il consiglio comunale ha approvato l'aiuto con 31 voti contro 18.",
      'Il ministro Paolo Riva ha detto che la città non ha soldi.',
      'Un incendio ha ucciso due operai.',
    ],
  },
  {
    language: 'nl',
    source: `De fabriek in Noordmeer schrapt 300 banen in maart, zei directeur Marta Olink maandag.
De winst van het concern daalde met 12 procent tot 4,5 miljoen euro. De gemeenteraad verwierp de steun met 31 tegen 18 stemmen.
Burgemeester Jan Brekel zei dat de stad niet genoeg geld heeft. Bij een brand raakten twee arbeiders gewond.`,
    holds: ['De winst daalde met 12% tot 4,5 miljoen euro.', 'De winst van het concern daalde met 12 procent tot 4,5 miljoen euro.', 'De gemeenteraad van de stad verwierp de steun met 31 tegen 18 stemmen.', 'Bij een brand raakten 2 arbeiders gewond.'],
    fails: [
      'De fabriek in Noordmeer creëert 300 banen in maart.',
      'De fabriek in Noordmeer schrapt 300 banen in mei.',
      'De winst van het concern steeg met 12 procent tot 4,5 miljoen euro.',
      'De winst van het concern daalde met 12 procent tot 4,5 miljard euro.',
      'De gemeenteraad aanvaardde de steun met 31 tegen 18 stemmen.',
      'Minister Jan Brekel zei dat de stad niet genoeg geld heeft.',
      'Bij een brand raakten twee arbeiders gedood.',
    ],
  },
  {
    language: 'ru',
    source: `Завод в Озёрске сократит 300 рабочих мест в марте, заявила в понедельник директор Марта Олина.
Прибыль группы упала на 12 % до 4,5 млн рублей. Городской совет отклонил помощь 31 голосом против 18.
Мэр Пётр Бреков сказал, что у города нет денег. При пожаре были ранены двое рабочих.`,
    holds: ['Завод в Озёрске сократит 300 рабочих мест в марте, заявила в понедельник директор Марта Олина.', 'Прибыль группы упала на 12 процентов до 4,5 млн рублей.', 'Прибыль группы упала на 12 % до 4,5 миллиона рублей.', 'Городской совет отклонил помощь.'],
    fails: [
      'Завод в Озёрске создаст 300 рабочих мест в марте.',
      'Завод в Озёрске сократит 300 рабочих мест в мае, заявила в понедельник директор Марта Олина.',
      'Завод в Озёрске сократит 300 рабочих мест в марте, заявила в четверг директор Марта Олина.',
      'Прибыль группы выросла на 12 % до 4,5 млн рублей.',
      'Прибыль группы упала на 12 % до 4,5 млрд рублей.',
      'Городской совет одобрил помощь 31 голосом против 18.',
      'Мэр Пётр Бреков сказал, что у города есть деньги.',
    ],
  },
  {
    language: 'uk',
    source: `Завод в Озерську скоротить 300 робочих місць у березні, заявила в понеділок директорка Марта Оліна.
Прибуток групи впав на 12 % до 4,5 млн гривень. Міська рада відхилила допомогу.`,
    holds: ['Завод в Озерську скоротить 300 робочих місць у березні, заявила в понеділок директорка Марта Оліна.', 'Прибуток групи впав на 12 % до 4,5 млн гривень.', 'Міська рада відхилила допомогу.', 'Прибуток групи впав на 12 % до 4,5 мільйонів гривень.'],
    fails: [
      'Завод в Озерську скоротить 300 робочих місць у травні, заявила в понеділок директорка Марта Оліна.',
      'Завод в Озерську скоротить 300 робочих місць у березні, заявила в четвер директорка Марта Оліна.',
      'Прибуток групи зріс на 12 % до 4,5 млн гривень.',
      'Прибуток групи впав на 12 % до 4,5 млрд гривень.',
      'Міська рада схвалила допомогу.',
      'Міська рада не відхилила допомогу.',
    ],
  },
  {
    language: 'ar',
    source: `أعلنت شركة المرفأ يوم الاثنين أن أرباحها انخفضت بنسبة ١٢٪ إلى ٤٫٥ مليون يورو في مارس.
رفض مجلس المدينة خطة الدعم بأغلبية ٣١ صوتا. أصيب عاملان في حريق داخل المستودع.
قال المدير سالم الحداد إن الإصلاحات ستستغرق تسعة أشهر.`,
    holds: ['أعلنت شركة المرفأ يوم الاثنين أن أرباحها انخفضت بنسبة 12% إلى 4.5 مليون يورو في مارس.', 'رفض مجلس المدينة خطة الدعم بأغلبية 31 صوتا.', 'رفض مجلس المدينة خطة الدعم.', 'أصيب عاملان في حريق داخل المستودع.'],
    fails: [
      'أعلنت شركة المرفأ يوم الاثنين أن أرباحها ارتفعت بنسبة ١٢٪ إلى ٤٫٥ مليون يورو في مارس.',
      'أعلنت شركة المرفأ يوم الخميس أن أرباحها انخفضت بنسبة ١٢٪ إلى ٤٫٥ مليون يورو في مارس.',
      'أعلنت شركة المرفأ يوم الاثنين أن أرباحها انخفضت بنسبة ١٢٪ إلى ٤٫٥ مليار يورو في مارس.',
      'أعلنت شركة المرفأ يوم الاثنين أن أرباحها انخفضت بنسبة ١٢٪ إلى ٤٫٥ مليون دولار في مارس.',
      'وافق مجلس المدينة على خطة الدعم بأغلبية ٣١ صوتا.',
      'قتل عاملان في حريق داخل المستودع.',
      'رفض مجلس المدينة خطة الدعم بأغلبية ١٣ صوتا.',
    ],
  },
  {
    language: 'ja',
    source: `北港造船は12日、3月の利益が前年より12%減少し、41億円になったと発表した。
市議会は補助金案を31対18で否決した。田中市長は、市には十分な資金がないと述べた。
倉庫の火災で作業員2人がけがをした。フェリーの運航は5月に再開する。`,
    holds: ['北港造船は12日、3月の利益が前年より12%減少し、41億円になったと発表した。', '北港造船の3月の利益は12％減少し、41億円になった。', '市議会は補助金案を否決した。', '倉庫の火災で作業員二人がけがをした。', '市議会は補助金案を３１対１８で否決した。'],
    fails: [
      '北港造船は12日、3月の利益が前年より12%減少し、14億円になったと発表した。',
      '北港造船は12日、3月の利益が前年より12%増加し、41億円になったと発表した。',
      '北港造船は12日、3月の利益が前年より12%減少し、41万円になったと発表した。',
      '北港造船は12日、5月の利益が前年より12%減少し、41億円になったと発表した。',
      '市議会は補助金案を31対18で可決した。',
      '田辺市長は、市には十分な資金がないと述べた。',
      '倉庫の火災で作業員2人が死亡した。',
      '倉庫の火災で作業員5人がけがをした。',
      'フェリーの運航は5月に終了する。',
    ],
  },
  {
    language: 'zh',
    source: `北港造船厂星期一宣布，3月利润下降12%，降至4100万元。
市议会以31票对18票否决了补贴方案。市长王立表示，该市没有足够的资金。
仓库火灾造成两名工人受伤。渡轮将于5月恢复运营。`,
    holds: ['北港造船厂星期一宣布，3月利润下降12%，降至4100万元。', '北港造船厂3月利润下降12%，降至4100万元。', '市议会否决了补贴方案。', '仓库火灾造成2名工人受伤。'],
    fails: [
      '北港造船厂星期一宣布，3月利润下降12%，降至4100亿元。',
      '北港造船厂星期一宣布，3月利润上升12%，降至4100万元。',
      '北港造船厂星期四宣布，3月利润下降12%，降至4100万元。',
      '北港造船厂星期一宣布，3月利润下降12%，降至4100万美元。',
      '市议会以31票对18票通过了补贴方案。',
      '市长王立表示，该市有足够的资金。',
      '仓库火灾造成两名工人死亡。',
      '渡轮将于7月恢复运营。',
    ],
  },
];

describe.each(REPORTS)('a report in $language', ({ language, source, holds, fails }) => {
  it('holds by itself, sentence by sentence', () => {
    for (const { text } of sentences(source, language)) expect(checkClaim(text, [source], language), text).toMatchObject({ supported: true });
  });

  it.each(holds)('carries: %s', (claim) => {
    expect(checkClaim(claim, [source], language)).toMatchObject({ supported: true });
  });

  it.each(fails)('does not carry: %s', (claim) => {
    expect(checkClaim(claim, [source], language)).toMatchObject({ supported: false });
  });
});
