/** Invented articles of about 2,000 words in each language of the interface, for what is timed on a long page. */

export interface LongArticle {
  language: string;
  title: string;
  paragraphs: string[];
}

/** A language's own sentences; `#` is a number, `@` a name. Names and numbers differ from paragraph to paragraph. */
const SENTENCES: Readonly<Record<string, { title: string; names: string; sentences: readonly string[] }>> = {
  en: {
    title: 'Harbour council agrees on a new bridge after # years',
    names: 'Marta Quill,Owen Tarrant,Lena Ashby,Piet Calder,Ruth Hallam,Sami Norden,Ida Brook',
    sentences: [
      'The council of the harbour town voted on Tuesday to build a bridge of # metres over the northern basin.',
      'Work will begin in spring and is expected to cost # million crowns, said @, who leads the committee for roads.',
      'About # ferries a day carry workers and goods across the water, and in winter many of them stay in port.',
      'Fishermen fear that the pillars will change the current, and # of them have signed a letter to the ministry.',
      '"Nobody asked those who live from the sea," said @, the chair of their association.',
      'A report by the institute for coasts counted # vehicles in a single week and called the old crossing unsafe.',
      'The government pays two thirds of the sum, while the town borrows # million at a rate of two per cent.',
      'In the first year after the opening a toll of # crowns is due, which local firms have criticised as too high.',
    ],
  },
  de: {
    title: 'Hafenrat beschließt nach # Jahren eine neue Brücke',
    names: 'Marta Quell,Ole Tarrant,Lena Aschberg,Piet Kalder,Ruth Hallmann,Sami Norden,Ida Bruch',
    sentences: [
      'Der Rat der Hafenstadt hat am Dienstag den Bau einer # Meter langen Brücke über das nördliche Becken beschlossen.',
      'Die Arbeiten beginnen im Frühjahr und kosten voraussichtlich # Millionen Kronen, sagte @, die den Ausschuss für Straßen leitet.',
      'Rund # Fähren am Tag bringen Arbeiter und Güter über das Wasser, und im Winter bleiben viele von ihnen im Hafen.',
      'Fischer fürchten, dass die Pfeiler die Strömung verändern, und # von ihnen haben einen Brief an das Ministerium unterschrieben.',
      '„Niemand hat die gefragt, die vom Meer leben“, sagte @, der Vorsitzende ihres Verbandes.',
      'Ein Bericht des Instituts für Küsten zählte # Fahrzeuge in einer einzigen Woche und nannte den alten Übergang unsicher.',
      'Die Regierung zahlt zwei Drittel der Summe, während die Stadt # Millionen zu einem Zins von zwei Prozent aufnimmt.',
      'Im ersten Jahr nach der Eröffnung wird eine Maut von # Kronen fällig, die Firmen am Ort als zu hoch kritisieren.',
    ],
  },
  fr: {
    title: 'Le conseil du port approuve un nouveau pont après # ans',
    names: 'Marthe Quille,Olivier Tarrant,Hélène Asselin,Pierre Calder,Ruth Hallam,Samir Norden,Ida Brunel',
    sentences: [
      'Le conseil de la ville portuaire a voté mardi la construction d’un pont de # mètres au-dessus du bassin nord.',
      'Les travaux commenceront au printemps et devraient coûter # millions de couronnes, a déclaré @, qui dirige la commission des routes.',
      'Environ # bacs par jour transportent des ouvriers et des marchandises, et en hiver beaucoup d’entre eux restent au port.',
      'Les pêcheurs craignent que les piliers ne changent le courant, et # d’entre eux ont signé une lettre au ministère.',
      '« Personne n’a interrogé ceux qui vivent de la mer », a dit @, le président de leur association.',
      'Un rapport de l’institut des côtes a compté # véhicules en une seule semaine et a jugé l’ancien passage dangereux.',
      'Le gouvernement paie les deux tiers de la somme, tandis que la ville emprunte # millions à un taux de deux pour cent.',
      'La première année après l’ouverture, un péage de # couronnes sera demandé, que les entreprises locales jugent trop élevé.',
    ],
  },
  es: {
    title: 'El consejo del puerto aprueba un nuevo puente tras # años',
    names: 'Marta Quiles,Óscar Tarrant,Elena Asensio,Pedro Caldera,Ruth Halcón,Samuel Norte,Ida Bravo',
    sentences: [
      'El consejo de la ciudad portuaria votó el martes la construcción de un puente de # metros sobre la dársena norte.',
      'Las obras empezarán en primavera y costarán previsiblemente # millones de coronas, dijo @, que dirige la comisión de carreteras.',
      'Unos # transbordadores al día llevan a trabajadores y mercancías, y en invierno muchos de ellos se quedan en el puerto.',
      'Los pescadores temen que los pilares cambien la corriente, y # de ellos han firmado una carta al ministerio.',
      '«Nadie ha preguntado a quienes viven del mar», dijo @, presidente de su asociación.',
      'Un informe del instituto de costas contó # vehículos en una sola semana y calificó de inseguro el paso antiguo.',
      'El gobierno paga dos tercios de la suma, mientras la ciudad toma prestados # millones a un tipo del dos por ciento.',
      'En el primer año tras la apertura se cobrará un peaje de # coronas, que las empresas locales consideran demasiado alto.',
    ],
  },
  pt: {
    title: 'Conselho do porto aprova uma nova ponte após # anos',
    names: 'Marta Quintas,Óscar Tavares,Helena Assis,Pedro Caldas,Rute Hilário,Samuel Nobre,Ida Brito',
    sentences: [
      'O conselho da cidade portuária votou na terça-feira a construção de uma ponte de # metros sobre a doca norte.',
      'As obras começam na primavera e devem custar # milhões de coroas, disse @, que dirige a comissão de estradas.',
      'Cerca de # balsas por dia levam trabalhadores e mercadorias, e no inverno muitas delas ficam no porto.',
      'Os pescadores temem que os pilares mudem a corrente, e # deles assinaram uma carta ao ministério.',
      '“Ninguém perguntou a quem vive do mar”, disse @, presidente da associação deles.',
      'Um relatório do instituto das costas contou # veículos numa só semana e chamou insegura à antiga travessia.',
      'O governo paga dois terços da soma, enquanto a cidade toma emprestados # milhões a uma taxa de dois por cento.',
      'No primeiro ano após a abertura será cobrada uma portagem de # coroas, que as empresas locais consideram alta demais.',
    ],
  },
  it: {
    title: 'Il consiglio del porto approva un nuovo ponte dopo # anni',
    names: 'Marta Quilici,Oscar Tarantini,Elena Asti,Pietro Caldera,Rut Alani,Sami Nordio,Ida Bruni',
    sentences: [
      'Il consiglio della città portuale ha votato martedì la costruzione di un ponte di # metri sopra il bacino nord.',
      'I lavori cominceranno in primavera e dovrebbero costare # milioni di corone, ha detto @, che guida la commissione per le strade.',
      'Circa # traghetti al giorno portano operai e merci, e d’inverno molti di loro restano in porto.',
      'I pescatori temono che i piloni cambino la corrente, e # di loro hanno firmato una lettera al ministero.',
      '«Nessuno ha chiesto a chi vive del mare», ha detto @, presidente della loro associazione.',
      'Un rapporto dell’istituto per le coste ha contato # veicoli in una sola settimana e ha definito insicuro il vecchio passaggio.',
      'Il governo paga due terzi della somma, mentre la città prende in prestito # milioni a un tasso del due per cento.',
      'Nel primo anno dopo l’apertura si pagherà un pedaggio di # corone, che le imprese locali giudicano troppo alto.',
    ],
  },
  ja: {
    title: '港の議会、#年を経て新しい橋を承認',
    names: '佐藤真理,高橋健一,田中恵子,渡辺浩,小林美咲,中村大輔,加藤由美',
    sentences: [
      '港町の議会は火曜日、北の水路に全長#メートルの橋を架ける計画を可決した。',
      '工事は春に始まり、費用は#億円に上る見通しだと、道路委員会の委員長を務める@氏は述べた。',
      '1日に約#便のフェリーが労働者と貨物を運んでいるが、冬には多くの便が欠航する。',
      '漁業者は橋脚が潮の流れを変えることを懸念しており、#人が省への要望書に署名した。',
      '「海で生きる者には誰も意見を聞かなかった」と、組合の会長の@氏は語った。',
      '沿岸研究所の報告書は1週間に#台の車両を数え、古い渡り口は安全ではないと指摘した。',
      '政府が総額の3分の2を負担し、町は#億円を年2パーセントの金利で借り入れる。',
      '開通後の最初の年には#円の通行料が必要となり、地元の企業は高すぎると批判している。',
    ],
  },
  zh: {
    title: '港口议会时隔#年批准修建新桥',
    names: '王秀英,李建国,张伟民,陈丽华,刘志强,赵雅琴,周明远',
    sentences: [
      '港口城市的议会星期二投票决定，在北部水道上修建一座长#米的大桥。',
      '道路委员会主席@表示，工程将于春季开工，预计耗资#亿元。',
      '每天约有#班渡轮运送工人和货物，冬季许多班次停航。',
      '渔民担心桥墩会改变水流，其中#人已联名致信有关部门。',
      '渔民协会会长@说：“没有人问过靠海为生的人的意见。”',
      '海岸研究所的一份报告统计，一周内有#辆车通过，并称旧渡口不安全。',
      '政府承担总额的三分之二，该市以百分之二的利率借款#亿元。',
      '通车后的第一年将收取#元的通行费，当地企业批评收费过高。',
    ],
  },
  ar: {
    title: 'مجلس الميناء يقر جسرا جديدا بعد # سنة',
    names: 'مريم قاسم,عمر طارق,لينا عاشور,بدر خالد,رنا حداد,سامي نصار,هدى بركات',
    sentences: [
      'صوت مجلس مدينة الميناء يوم الثلاثاء على بناء جسر طوله # مترا فوق الحوض الشمالي.',
      'وقالت @ التي ترأس لجنة الطرق إن الأعمال ستبدأ في الربيع ومن المتوقع أن تكلف # مليون كرونة.',
      'وتنقل نحو # عبارة يوميا العمال والبضائع عبر الماء، وفي الشتاء يبقى كثير منها في الميناء.',
      'ويخشى الصيادون أن تغير الأعمدة مجرى التيار، وقد وقع # منهم رسالة إلى الوزارة.',
      'وقال @ رئيس جمعيتهم: "لم يسأل أحد من يعيشون من البحر".',
      'وأحصى تقرير لمعهد السواحل # مركبة في أسبوع واحد ووصف المعبر القديم بأنه غير آمن.',
      'وتدفع الحكومة ثلثي المبلغ بينما تقترض المدينة # مليونا بفائدة نسبتها اثنان في المئة.',
      'وفي السنة الأولى بعد الافتتاح تفرض رسوم قدرها # كرونة، وهو ما انتقدته الشركات المحلية.',
    ],
  },
};

/** Letters of a Chinese or Japanese text that are as long to read as a word of another. */
const LETTERS_A_WORD = 2;

const lengthOf = (text: string, language: string): number => (language === 'ja' || language === 'zh' ? [...text].length / LETTERS_A_WORD : text.split(' ').length);

/** An article of at least so many words; another `seed` gives other names and numbers. */
function longArticle(language: string, words: number, seed: number): LongArticle {
  const { title, names, sentences } = SENTENCES[language] ?? { title: '', names: '', sentences: [] };
  const people = names.split(',');
  let turn = seed * 37;
  const filled = (text: string) => text.replaceAll('#', () => String(12 + ((turn += 29) % 870))).replaceAll('@', () => people[(turn += 5) % people.length] ?? '');
  const paragraphs: string[] = [];
  const joint = language === 'ja' || language === 'zh' ? '' : ' ';
  for (let length = 0; length < words; ) {
    const paragraph = Array.from({ length: 3 }, (_, i) => filled(sentences[(paragraphs.length * 3 + i) % sentences.length] ?? '')).join(joint);
    paragraphs.push(paragraph);
    length += lengthOf(paragraph, language);
  }
  return { language, title: filled(title), paragraphs };
}

export const longArticles = (words: number, seed: number): LongArticle[] => Object.keys(SENTENCES).map((language) => longArticle(language, words, seed));
