/** Words around a company's name in languages other than English: of business, of what firms are called, and of each industry. */

export interface Vocabulary {
  /** Met in business news. */
  business: readonly string[];
  /** What a firm is called; stands before its name. */
  role: ReadonlySet<string>;
  /** How a compound that names such a firm ends: "Dax-Konzern", "Onlinehändler". */
  roleEnding: RegExp | null;
  /** "the shares of", "the head of" and the like, at the end of what stands before a name. */
  before: RegExp | null;
  /** What stands at once behind a name, where no blank does: its shares, its head, what firms do. */
  after: RegExp | null;
  /** What firms do, behind a name. */
  does: RegExp | null;
  /** Names of companies that are also words of the language, in small letters. */
  common: ReadonlySet<string>;
  /** A capital tells no name. */
  nounsHaveCapitals: boolean;
  /** Looked for within words, since the script sets no blanks. */
  unspaced: boolean;
  /** By industry code. */
  trade: Readonly<Record<string, readonly string[]>>;
}

/** Industry codes, then words in de, fr, es, pt, it, and those of zh, ja, ar where firms of the kind are often named. */
const TRADE = `
sw it inet ai hw|software nutzer plattform internet smartphone smartphones chatbot app cloud tablet geräte|logiciel utilisateurs plateforme réseau internautes smartphone smartphones téléphone appareils|usuarios plataforma teléfono teléfonos móviles smartphones aplicación dispositivos|usuários plataforma celular celulares aplicativo rede dispositivos|utenti piattaforma smartphone telefoni app dispositivi|手机 软件 用户 平台 互联网 人工智能 社交 智能 科技 模型 电脑|スマートフォン スマホ ソフト 利用者 人工知能 端末 パソコン アプリ 生成 新型|هاتف هواتف مستخدمين مستخدمي منصة برمجيات الذكاء تطبيق أجهزة تكنولوجيا التقنية
semi|chip chips halbleiter chiphersteller prozessoren|puces semi-conducteurs processeurs|chips semiconductores procesadores|chips semicondutores processadores|chip semiconduttori processori|芯片 半导体 处理器 晶圆|半導体 チップ|رقائق الرقائق أشباه معالجات
tel|mobilfunk netz telekom glasfaser 5g kunden breitband funknetz|opérateur télécoms télécom abonnés fibre 5g réseau mobile forfaits antennes|operadora operador telecomunicaciones fibra 5g móvil red|operadora telecomunicações fibra 5g telefonia rede|operatore telefonico telecomunicazioni fibra 5g rete|电信 通信 运营商 5g|通信 携帯 5g|اتصالات الاتصالات شبكة مشتركين
media ent game adv|fernsehen sender streaming verlag spiele zeitung serien|télévision chaîne streaming médias jeux groupe éditeur|televisión cadena streaming medios juegos editorial|televisão emissora streaming jogos editora|televisione emittente streaming editore giochi|电影 视频 游戏 电视 媒体|映画 ゲーム 番組 動画 配信|أفلام ألعاب قناة بث
bank ib fin am pay inv exch ins|bank banken kredite einlagen filialen versicherer versicherung zinsen fonds zahlungen kunden|banque banques crédit prêts assureur assurance fonds clients paiements taux|banco bancos crédito préstamos aseguradora seguros fondos pagos clientes intereses sucursales|banco bancos crédito empréstimos seguradora fundos pagamentos clientes juros agências|banca banche credito prestiti assicurazione assicuratore fondi pagamenti|银行 贷款 金融 保险 支付 基金 信贷|銀行 融資 金融 保険 決済 証券|بنك البنك مصرف قروض تمويل تأمين مدفوعات
ret ecom groc rest appar|händler einzelhändler filialen supermarkt handelskette onlinehändler kunden kette läden|distributeur magasins supermarchés enseigne clients boutique livraison restaurants|minorista tiendas supermercados cadena clientes comercio restaurantes|varejista lojas supermercados rede varejo clientes restaurantes|negozi supermercati catena clienti rivenditore ristoranti|零售 门店 超市 电商 购物 餐厅|店舗 小売 通販 スーパー 出店|متاجر متجر تجزئة تسوق مطاعم
auto truck autop|autobauer autohersteller autokonzern fahrzeuge elektroautos autos modelle lkw werk|constructeur automobile voitures véhicules électriques modèles usine|fabricante automóviles coches vehículos eléctricos planta|montadora carros veículos elétricos automóveis fábrica|casa automobilistica auto veicoli elettriche stabilimento|汽车 电动车 车型 新能源 召回|自動車 車両 電気自動車 工場 リコール 販売台数|سيارات السيارات سيارة مركبات كهربائية
air airport rail log ship|fluggesellschaft flüge passagiere airline züge fracht container|compagnie aérienne vols passagers trains fret conteneurs|aerolínea vuelos pasajeros trenes carga contenedores|companhia aérea voos passageiros trens carga contêineres|compagnia aerea voli passeggeri treni merci container|航空 航班 乘客 物流 航运|航空 便 乗客 物流 海運|طيران رحلات ركاب شحن حاويات
aero space|rüstungskonzern flugzeuge flugzeugbauer hubschrauber raketen rüstung|avionneur avions défense hélicoptères missiles fusée|aviones defensa helicópteros cohete misiles|aviões defesa helicópteros foguete|aerei difesa elicotteri razzo missili|飞机 客机 火箭 卫星 国防|航空機 旅客機 ロケット 防衛|طائرات طائرة صواريخ دفاع
oil ref oils pipe coal|öl ölkonzern gas mineralölkonzern tankstellen raffinerie bohrungen pipeline benzin|pétrole pétrolier gaz raffinerie forages carburants gisement|petróleo petrolera gas refinería perforación crudo gasolina|petróleo petroleira petrolífera gás refinaria poço poços gasolina|petrolio petrolifera gas raffineria giacimento benzina|石油 原油 天然气 炼油 油气 钻探|石油 原油 ガス 製油所 掘削 油田|نفط النفط الغاز غاز مصفاة الخام حقل برميل
util renew solar|energie strom versorger stromnetz energiekonzern windkraft solar|énergie électricité fournisseur énergéticien éolien solaire|energía eléctrica electricidad eléctricas eólica solar|energia elétrica eletricidade eólica solar|energia elettrica elettricità eolico solare|电力 能源 电网 光伏|電力 発電 原発|كهرباء الكهرباء طاقة
mine gold metal steel|bergbau mine minen erz eisenerz kupfer stahl stahlkonzern|mine minier mines minerai acier cuivre or|minera minería mina mineral cobre acero oro|mineradora mineração minério mina barragem barragens siderúrgica cobre aço ouro|miniera minerario rame acciaio acciaieria|矿业 铁矿石 矿山 钢铁 铜|鉱山 鉄鋼 鉱石 銅|تعدين التعدين منجم نحاس صلب ذهب
pharma bio medt hosp hins lab hdist|pharmakonzern medikament medikamente impfstoff arzneimittel patienten|laboratoire médicament médicaments vaccin vaccins patients pharmaceutique|farmacéutica medicamento medicamentos vacuna vacunas pacientes|farmacêutica medicamento medicamentos vacina vacinas pacientes|farmaceutica farmaco farmaci vaccino vaccini pazienti|药物 疫苗 制药 药品 患者|医薬品 ワクチン 製薬 新薬 治療薬|دواء أدوية لقاح لقاحات مرضى
food bev beer tob hpc|lebensmittel getränke brauerei marken tabak kosmetik hersteller|alimentaire boissons brasseur marques tabac cosmétiques|alimentos bebidas cervecera marcas tabaco cosméticos|alimentos bebidas cervejaria marcas tabaco cosméticos|alimentari bevande birra marchi tabacco cosmetici|食品 饮料 啤酒 白酒 化妆品|食品 飲料 ビール 化粧品|أغذية مشروبات ألبان تجميل
appar lux toy leis|mode schuhe luxus sportartikelhersteller marke bekleidung|mode luxe chaussures marque vêtements|moda lujo zapatillas marca ropa|moda luxo tênis marca roupas|moda lusso scarpe marchio abbigliamento|服装 奢侈品 运动鞋 品牌|衣料品 高級 スポーツ用品 ブランド|أزياء فاخرة أحذية
chem build constr paper ind mach elec cong|chemiekonzern industriekonzern maschinen zement baukonzern technik|chimie ciment industriel machines travaux chantier|química cemento industrial construcción constructora|química cimento industrial construtora|chimica cemento industriale costruzioni|化工 建筑 机械 设备 电池|化学 建設 機械 電機 電池|كيماويات بتروكيماويات أسمنت مقاولات
re reit home hotel travel casino|immobilien wohnungen hotels immobilienkonzern reisen|immobilier logements hôtels voyages|inmobiliaria viviendas hoteles viajes|imobiliária imóveis hotéis viagens|immobiliare case alberghi viaggi|房地产 地产 楼盘 酒店|不動産 住宅 ホテル|عقارات عقارية فنادق
`;

const LANGUAGES = ['de', 'fr', 'es', 'pt', 'it', 'zh', 'ja', 'ar', 'ru', 'nl'] as const;
type Language = (typeof LANGUAGES)[number];

const BUSINESS: Readonly<Record<Language, string>> = {
  de: 'aktie aktien umsatz gewinn verlust quartal konzern unternehmen anleger börse milliarden millionen vorstand vorstandschef vorstandschefin aufsichtsrat mitarbeiter dividende übernahme prognose analysten stellenabbau stellen dax firmenchef konzernchef beschäftigte filialen produktion hauptversammlung',
  fr: 'bourse actionnaires bénéfice bénéfices chiffre milliards millions groupe entreprise pdg directeur directrice générale général salariés résultats trimestre dividende rachat filiale clients analystes investisseurs syndicats cac cotation stratégique suppressions',
  es: 'bolsa acciones accionistas beneficio beneficios ventas ingresos millones empresa compañía grupo consejero trimestre dividendo adquisición filial analistas inversores empleados ibex presidente ejecutivo ganancias',
  pt: 'bolsa ações acionistas lucro lucros receita milhões bilhões empresa companhia grupo trimestre dividendos aquisição analistas investidores funcionários ibovespa balanço prejuízo presidente-executivo ceo ordinárias',
  it: 'borsa azioni azionisti utile utili ricavi miliardi milioni azienda società gruppo amministratore delegato trimestre dividendo acquisizione analisti investitori dipendenti titolo piazza',
  zh: '公司 股价 股票 营收 净利润 利润 财报 季度 销量 市值 上市 投资者 首席执行官 董事长 收购 裁员 发布会 推出 亿美元 亿元 员工 旗下 供应商',
  ja: '株価 株式 売上高 営業利益 純利益 決算 四半期 社長 最高経営責任者 買収 上場 投資家 億円 億ドル 兆円 社員 従業員 発表 同社 企業 大手 販売 子会社',
  ru: 'акции акций компания компании прибыль выручка млрд миллиардов квартал биржа дивиденды инвесторы гендиректор сотрудников продажи рынок бренд',
  nl: 'aandelen aandeel beurs winst omzet kwartaal bedrijf concern miljard miljoen topman topvrouw beleggers verwachting medewerkers olie bank fabriek winkels',
  ar: 'شركة الشركة أسهم سهم أرباح إيرادات مبيعات الربع مليار مليارات مستثمرين المستثمرين الرئيس التنفيذي استحواذ صفقة البورصة بورصة موظفين موظف إنتاج اكتتاب مجموعة',
};

const ROLE: Readonly<Record<Language, string>> = {
  de: 'konzern autobauer autohersteller hersteller versicherer anbieter bank händler kette unternehmen firma tochter mutter rivale rivalen konkurrent konkurrenten ölkonzern ölmulti techkonzern internetkonzern fluggesellschaft onlinehändler sportartikelhersteller pharmakonzern',
  fr: 'groupe entreprise société opérateur constructeur géant banque assureur enseigne avionneur distributeur compagnie rival concurrent filiale marque laboratoire pétrolier',
  es: 'empresa compañía grupo banco aseguradora operadora fabricante gigante petrolera minera aerolínea cadena rival filial marca tecnológica farmacéutica',
  pt: 'empresa companhia grupo banco seguradora operadora montadora mineradora gigante petroleira petrolífera varejista rede rival filial marca fabricante farmacêutica',
  it: 'gruppo azienda società banca operatore colosso compagnia casa catena rivale filiale marchio produttore gigante',
  zh: '', ja: '',
  ru: 'компания компании корпорация корпорации банк холдинг производитель гигант',
  nl: 'concern bedrijf bank verzekeraar fabrikant keten producent techbedrijf',
  ar: 'شركة الشركة بنك مصرف مجموعة عملاق عملاقة منصة شركات منافستها العملاق مثل',
};

/** At the start of a sentence, in German anywhere, a capital does not tell these from a company. */
const COMMON: Readonly<Record<Language, string>> = {
  de: 'allianz alten kakao ozon signet continental fuchs puma linde adler bild kosmos merkur elster sonne welt stern zeit linien beere rewe henne biene post bahn kone hella salzgitter krone ball box adobe aldi-süd mandarine orange target shell block wolf prosus elan bus ems arm oder dose ramp notion miro polar amber atlas',
  fr: 'carrefour alten casino orange total legrand accor vente believe relais visa mars leclerc picard franprix soleil lune vivendi cartes air elle fnac boulanger canal dior monoprix',
  es: 'dia vale gol claro azul natura vivo minerva mango santander alfa liverpool popular aguas nos sol corona banco telecinco roma puma visa toro estrella colombina sonora meta tribuna caja',
  pt: 'vale claro oi gol azul natura vivo rumo minerva americanas nos dia santander meta visa sol corona puma mango arezzo hora ultra renner globo nubank sonae navigator',
  it: 'generali leonardo hera terna maire poste enel alfa visa vale saras reply mondo sole corona prada banca sorgenia elisa',
  zh: '', ja: '', ar: '', ru: '', nl: '',
};

const ROLE_ENDING: Partial<Record<Language, RegExp>> = { de: /.(?:konzern|hersteller|anbieter|händler|bauer|riese|versicherer|bank|firma|gesellschaft|kette|betreiber|tochter)s?$/u, nl: /.(?:concern|bedrijf|bank|maker|keten|reus)$/u };

const BEFORE: Partial<Record<Language, RegExp>> = {
  de: /(?:aktien?|papiere|chef|chefin|sprecher|sprecherin|mitarbeiter|anteile?|vorstand|kunden|tochter|filialen?|werk)\s+(?:von|der|des|bei)\s+$/iu,
  fr: /(?:actions?|titre|pdg|patron|patronne|dirigeants?|président|présidente|général|générale|salariés|clients|filiale|réseau|capital|siège)\s+(?:de\s+(?:la\s+)?|d['’]|du\s+|chez\s+)$/iu,
  es: /(?:acciones|títulos|presidente|presidenta|delegado|delegada|ceo|empleados|trabajadores|clientes|filial|capital)\s+(?:de(?:\s+la|l)?|en)\s+$/iu,
  pt: /(?:ações|papéis|presidente|ceo|diretor|diretora|funcionários|trabalhadores|clientes|subsidiária|lucro|barragem|mina)\s+(?:da|do|de|na|no)\s+$/iu,
  it: /(?:azioni|titolo|delegato|delegata|presidente|ceo|dipendenti|lavoratori|clienti|controllata|stabilimento)\s+(?:di|della|dell['’]|del|in)\s*$/iu,
  zh: /(?:科技巨头|巨头|厂商|制造商|公司)$/u,
  ja: /(?:大手の?|メーカーの?|米)$/u,
  ar: /(?:أسهم|سهم|رئيس|أرباح|مبيعات|إنتاج|موظفي|هواتف|متاجر)\s+(?:شركة\s+)?$/u,
};

const AFTER: Partial<Record<Language, RegExp>> = {
  de: /^-(?:aktien?|chef|konzern|tochter|filiale|mitarbeiter|werk|kunden|manager|sprecher|kurs|gruppe|geschäft|tankstelle|händler|zentrale)/iu,
  zh: /^(?:的)?(?:股价|股票|股份|公司|集团|首席|CEO|创始人|总裁|董事长|高管|手机|市值|财报|发布|推出|宣布|表示|计划|旗下|工厂|汽车|供应商)/u,
  ja: /^(?:社|株|の(?:株価|社長|CEO|最高経営|工場|新型|端末|幹部|従業員|売上|決算)|は[^。]{0,30}(?:発表|発売|公表)|、[^。]{0,20}(?:発表|発売))/u,
};

const DOES: Partial<Record<Language, RegExp>> = {
  de: /^\s(?:streicht|senkt|hebt|steigert|kündigt|meldet|erhöht|verkauft|übernimmt|plant|baut|investiert|ruft|entlässt|schließt|eröffnet|legt|verdient|bringt)\s/u,
  fr: /^\s(?:annonce|lance|augmente|réduit|rachète|vend|supprime|investit|ferme|ouvre|rappelle|publie|présente|va\s|a\s(?:annoncé|lancé|vendu|racheté|publié|présenté))/u,
  es: /^\s(?:anuncia|anunció|lanza|lanzó|reduce|compra|compró|vende|vendió|abre|abrió|despide|invierte|cierra|gana|ganó|presenta|presentó)\s/u,
  pt: /^\s(?:anuncia|anunciou|lança|lançou|reduz|reduziu|compra|comprou|vende|vendeu|abre|abriu|demite|investe|fecha|lucra|lucrou|apresenta|apresentou)\s/u,
  it: /^\s(?:annuncia|lancia|riduce|compra|vende|apre|licenzia|investe|chiude|aumenta|presenta|ha\s(?:annunciato|lanciato|venduto|presentato))\s/u,
  ru: /^\s(?:представил|объявил|сообщил|выпустил|продал|купил|открыл|закрыл|сократил|планирует)/u,
  nl: /^\s(?:meldt|verkoopt|koopt|schrapt|sluit|opent|verhoogt|verlaagt|bouwt)\s/u,
};

/** Behind a name in a script without blanks these make it a place's or a person's. */
export const NOT_A_FIRM_BEHIND = /^(?:雨林|热带|熱帯|河|川|盆地|流域|地区|沙漠|总统|大統領|氏|先生|女士|选手|選手|教授|监督|監督|さん|容疑者|被告|树|园|派|味|酱|醋|粥|の(?:木|実|川))/u;

const words = (list: string): string[] => list.split(' ').filter(Boolean);

function vocabularies(): Map<string, Vocabulary> {
  const rows = TRADE.trim().split('\n').map((line) => line.split('|'));
  return new Map(LANGUAGES.map((language, place) => {
    const trade: Record<string, string[]> = {};
    for (const [codes = '', ...lists] of rows) for (const code of words(codes)) trade[code] = [...(trade[code] ?? []), ...words(lists[place] ?? '')];
    return [language, { business: words(BUSINESS[language]), role: new Set(words(ROLE[language])), roleEnding: ROLE_ENDING[language] ?? null, before: BEFORE[language] ?? null, after: AFTER[language] ?? null, does: DOES[language] ?? null, common: new Set(words(COMMON[language])), nounsHaveCapitals: language === 'de', unspaced: language === 'zh' || language === 'ja', trade }];
  }));
}

const VOCABULARIES = vocabularies();

const ALSO_WORDS: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => words(COMMON[language])));

/** May a name be a word of some language, so that the text's must be known? */
export const isWordSomewhere = (name: string): boolean => ALSO_WORDS.has(name.toLowerCase());

/** Is it what a firm is called? */
export const isRole = (vocabulary: Vocabulary | null, word: string): boolean => vocabulary !== null && (vocabulary.role.has(word) || (vocabulary.roleEnding?.test(word) ?? false));

/** The words of a language; null for English and for languages without any. */
export const vocabularyOf = (language: string): Vocabulary | null => VOCABULARIES.get(language) ?? null;
