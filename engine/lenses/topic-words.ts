/**
 * Words that give a topic away, by language. Before the bar stand words that say it alone, after it those that only hint at
 * it; `_` joins two words that stand side by side. A word may hint at several topics.
 */
import type { Topic } from '../contract/story';

export type TopicWords = Readonly<Record<Exclude<Topic, 'general'>, string>>;

const en: TopicWords = {
  technology: `software smartphone iphone ipad android app_store artificial_intelligence machine_learning chatbot algorithm startup silicon_valley semiconductor chipmaker
    cybersecurity hacker hack malware ransomware encryption encrypt broadband 5g social_network search_engine net_neutrality data_breach
    robot drone self-driving driverless cloud_computing developer gadget laptop computer internet tech web browser bitcoin blockchain virtual_reality tiktok openai instagram whatsapp snapchat spacex
    facebook google youtube reddit microsoft nvidia intel tech_giant tech_company data_center data_centre app zuckerberg
    | ai cyber user online digital platform chip model device phone network misinformation hashtag tweet viral video wireless electronic engineer twitter social_media privacy`,
  business: `harvest property_firm shares stock stocks investor profit quarterly earnings revenue dividend shareholder wall_street dow nasdaq s&p inflation recession gdp central_bank federal_reserve
    interest_rate unemployment jobless jobs_report payroll merger acquisition takeover bankruptcy bankrupt ipo retailer supply_chain stock_market bond_yield layoff
    automaker carmaker airline manufacturer economist minimum_wage stimulus tariff trade_deal trade_war opec consumer_spending housing_market
    quarter sale industry index currency
    | market bank economy economic trade corporate business firm factory job price cost worker wage employer employee consumer billion oil sales export import budget deficit debt tax loan credit dollar euro financial boeing walmart amazon growth ceo chief_executive startup`,
  politics: `visa teachers_union interior_minister education_minister election ballot caucus midterm senate senator congress congressman congresswoman democrat democratic republican gop lawmaker legislation filibuster veto impeachment impeach
    white_house prime_minister parliament mp parliamentary coalition candidate nominee nomination presidential presidency poll pollster primary campaign voter super_pac partisan bipartisan
    governor mayor legislature statehouse supreme_court attorney_general speaker whip oval_office executive_order government_shutdown shutdown lobbyist referendum brexit cabinet
    conservative liberal progressive labour tory trump biden obama clinton sanders pelosi mcconnell schumer warren pence mueller special_counsel
    | president administration bill law vote policy party government minister committee hearing debate testimony political politician official secretary immigration border abortion amendment constitution supporter`,
  world: `shelling airstrike artillery village frontline hostage ukraine kremlin putin gaza hamas hezbollah taliban isis islamic_state al-qaida al-qaeda united_nations nato ceasefire airstrike missile nuclear_weapon diplomat diplomacy embassy
    foreign_minister refugee insurgent rebel militant coup invasion warplane troops annex annexation genocide peace_talks north_korea european_union eu
    syria iran iraq israel israeli palestinian afghanistan yemen libya venezuela beijing moscow tehran pyongyang assad netanyahu merkel macron erdogan maduro hong_kong jihadist
    | war military army soldier border attack canada canadian brazil brazilian argentina colombia ethiopia nigeria kenya sudan thailand thai indonesia philippines pakistani korea korean japan japanese australia australian new_zealand sri_lanka
    italy italian spain spanish poland polish hungary greece greek sweden norway netherlands belgium ireland scotland pope vatican london paris berlin terrorist terror extremist uprising bombing peace russia russian china chinese turkey saudi pakistan india africa european europe asia german germany france french british britain mexico mexican cuba egypt syrian iranian iraqi foreign nuclear treaty summit regime embassy navy prime_minister sanctions`,
  science: `nasa spacecraft astronaut rover lunar telescope asteroid comet galaxy black_hole physicist physics astronomer astronomy rocket_launch space_station fossil dinosaur paleontologist archaeologist
    biologist chemist chemistry geologist species genome dna gene peer-reviewed laboratory nobel_prize particle quantum orbit mars neanderthal solar_system satellite
    | scientist researcher study research space planet moon rocket experiment discovery evolution professor university lab earth`,
  health: `dengue malaria hospital patient doctor physician nurse vaccine vaccination vaccinate epidemic outbreak disease cancer diabetes symptom surgeon surgery clinic clinical
    fda cdc world_health health_care healthcare obamacare medicaid medicare insurer insured opioid overdose drug_maker medication prescription mental_health public_health infection infected ebola zika flu measles
    affordable_care health_insurance health_official pharmaceutical medicine therapy obesity pregnancy vaping nutrition quarantine
    | health medical drug treatment premium insurance pill sick illness diet smoking coronavirus pandemic covid covid-19 virus mask lockdown`,
  sport: `cyclist cycling doping relegation football soccer basketball baseball hockey tennis golf rugby cricket nfl nba mlb nhl fifa uefa olympic olympics world_cup super_bowl playoff quarterback touchdown goalkeeper midfielder
    coach championship tournament medal athlete stadium semifinal semi-final quarterfinal grand_slam wimbledon premier_league champions_league marathon sprinter referee wicket espn
    | player match game season league fan score cup sport`,
  culture: `novelist fashion_week film movie actor actress hollywood oscar emmy grammy netflix disney album singer songwriter rapper musician concert novelist poet poetry book museum gallery painting
    artist exhibition theatre theater broadway playwright sitcom tv_show tv_series box_office celebrity designer comedian streaming_service sequel trailer screenplay soundtrack opera orchestra ballet
    late-night pop_star reality_tv royal_wedding meghan kardashian beyonce
    | music award festival art culture entertainment character audience fans song tour television magazine actor writer comedy drama episode memoir`,
  environment: `climate climate_change global_warming carbon emission greenhouse_gas fossil_fuel wildfire flood flooding hurricane typhoon cyclone tornado drought heatwave heat_wave earthquake tsunami volcano
    blizzard snowstorm landslide deforestation rainforest biodiversity conservation conservationist endangered wildlife coral renewable solar_power wind_farm pollution epa clean_energy keystone pipeline
    paris_agreement glacier sea_level weather_service national_park clean_power coal fracking evacuate oil_spill
    | weather storm rain snow wind energy species plastic ocean forest river temperature environment environmental green disaster landfall`,
  crime: `rob robber burglar thief theft fled homicide arrest gunman shooter murder manslaughter robbery burglary kidnap stabbing stab indict indictment convict conviction sentenced inmate jail prison jury juror
    verdict plead plea defendant felony misdemeanor detective police_officer sheriff crime criminal rape rapist sexual_assault fraud trafficking cartel gang bail parole death_penalty execution
    lawsuit district_attorney handcuff bodycam fatally mass_shooting guilty
    | court judge charge victim attorney lawyer investigator weapon gun allegedly custody abuse justice police officer trial shooting shot suspect prosecutor`,
};

const de: TopicWords = {
  technology: 'software smartphone künstliche_intelligenz internet computer halbleiter chip chips hacker cyberangriff datenschutz algorithmus roboter app digitalisierung google microsoft openai nvidia facebook | technik technologie digital nutzer plattform netz daten cloud start-up',
  business: 'aktie aktien börse dax umsatz gewinn quartal konzern unternehmen inflation zentralbank ezb leitzins zinsen konjunktur rezession insolvenz übernahme fusion wirtschaft arbeitslosigkeit zölle | markt bank preis milliarde millionen handel export industrie euro steuer stellenabbau gewerkschaft',
  politics: 'bundestag bundesregierung kanzler kanzlerin wahl wähler landtagswahl minister ministerin partei koalition spd cdu csu fdp afd grüne linke parlament abgeordnete opposition präsident gesetz ministerpräsident nationalrat ständerat | regierung politik reform stimme kandidat haushalt debatte',
  world: 'ukraine krieg nato uno truppen rakete waffenruhe putin kreml gaza israel hamas syrien iran sanktionen flüchtlinge botschaft außenminister eu-kommission | militär armee russland china usa soldaten angriff ausland',
  science: 'forscher forscherin wissenschaftler studie weltraum raumsonde mond mars teleskop astronaut esa nasa physik biologie fossil genom | forschung universität planet entdeckung labor experiment',
  health: 'krankenhaus klinik patient patienten arzt ärzte impfung impfstoff virus corona pandemie krankheit krebs krankenkasse pflege gesundheitsminister grippe medikament therapie | gesundheit infektion behandlung',
  sport: 'fußball bundesliga trainer spieler tor stürmer torwart weltmeisterschaft europameisterschaft olympia champions_league meisterschaft tennis formel_1 handball medaille stadion elfmeter | spiel saison verein mannschaft sieg niederlage finale pokal rennen',
  culture: 'film kino schauspieler schauspielerin regisseur roman autor musik album sänger sängerin konzert museum ausstellung theater oper festival serie buchpreis künstler oscar | kunst kultur bühne buch fernsehen star',
  environment: 'klima klimawandel klimaschutz emissionen co2 hochwasser überschwemmung waldbrand sturm unwetter erdbeben dürre hitzewelle artenschutz naturschutz erneuerbare windkraft kohleausstieg | wetter energie umwelt regen wasser wald',
  crime: 'polizei festgenommen verdächtig täter mord totschlag überfall staatsanwaltschaft gericht urteil angeklagt haft gefängnis razzia betrug ermittler messerangriff landgericht | opfer anklage tat richter prozess kriminalität verletzt',
};

const fr: TopicWords = {
  technology: 'logiciel smartphone intelligence_artificielle internet ordinateur semi-conducteur puce pirate piratage cyberattaque algorithme robot application numérique google microsoft openai nvidia facebook | technologie utilisateur plateforme données réseau cloud start-up',
  business: 'promoteur action bourse cac bénéfice chiffre_d’affaires trimestre entreprise groupe inflation banque_centrale bce taux récession faillite rachat fusion économie chômage croissance douane | marché banque prix milliard million commerce industrie euro impôt salaire syndicat emploi',
  politics: 'élection électeur assemblée_nationale sénat député sénateur ministre premier_ministre président gouvernement parti coalition scrutin présidentielle législatives macron élysée matignon parlement opposition | loi vote réforme campagne candidat politique débat',
  world: 'ukraine guerre otan onu troupes missile cessez-le-feu poutine kremlin gaza israël hamas syrie iran sanctions réfugiés ambassade diplomatie | militaire armée russie chine soldats attaque étranger frontière',
  science: 'chercheur scientifique étude espace sonde lune mars télescope astronaute nasa esa physique biologie fossile génome | recherche université planète découverte laboratoire',
  health: 'hôpital patient médecin vaccin vaccination virus coronavirus covid pandémie maladie cancer épidémie médicament soins infirmier clinique | santé traitement infection',
  sport: 'football ligue_1 entraîneur joueur but gardien attaquant coupe_du_monde olympique jeux championnat tennis rugby cyclisme tour_de_france médaille stade | match saison club équipe victoire défaite finale',
  culture: 'film cinéma acteur actrice réalisateur roman écrivain musique album chanteur chanteuse concert musée exposition théâtre opéra festival série artiste césar | art culture scène livre télévision',
  environment: 'climat climatique réchauffement émissions carbone inondation tempête séisme sécheresse canicule biodiversité renouvelable éolien pollution ouragan feux_de | incendie météo énergie environnement pluie eau forêt',
  crime: 'mis_en_examen en_examen parquet incendie_criminel détention police arrêté suspect meurtre homicide procureur tribunal condamné prison garde_à_vue enquête gendarmerie fusillade vol escroquerie accusé agression | victime juge procès crime avocat justice',
};

const es: TopicWords = {
  technology: 'software smartphone inteligencia_artificial internet ordenador computadora semiconductor chip hacker ciberataque algoritmo robot aplicación google microsoft openai nvidia facebook | tecnología digital usuario plataforma datos red nube',
  business: 'acciones bolsa ibex beneficio ingresos trimestre empresa inflación banco_central bce tipos recesión quiebra fusión economía desempleo paro aranceles pib | mercado banco precio millones comercio industria euro dólar impuesto salario sindicato empleo',
  politics: 'elecciones electoral votante congreso senado diputado senador ministro presidente gobierno partido coalición psoe pp vox parlamento oposición alcalde comicios gobernador | ley voto reforma campaña candidato política debate',
  world: 'ucrania guerra otan onu tropas misil alto_el_fuego putin kremlin gaza israel hamás siria irán sanciones refugiados embajada diplomacia | militar ejército rusia china soldados ataque frontera',
  science: 'científico investigador estudio espacio sonda luna marte telescopio astronauta nasa física biología fósil genoma | ciencia investigación universidad planeta descubrimiento laboratorio',
  health: 'dengue sarampión hospital paciente médico vacuna vacunación virus coronavirus covid pandemia enfermedad cáncer brote medicamento clínica sanidad | salud tratamiento infección',
  sport: 'fútbol liga entrenador jugador gol portero delantero mundial olímpico campeonato tenis baloncesto ciclismo medalla estadio penalti | partido temporada club equipo victoria derrota final copa',
  culture: 'película cine actor actriz director novela escritor música álbum cantante concierto museo exposición teatro ópera festival serie artista óscar | arte cultura escenario libro televisión',
  environment: 'clima climático calentamiento emisiones carbono inundación incendio_forestal tormenta terremoto sequía huracán biodiversidad renovable contaminación | incendio tiempo energía ambiente lluvia agua bosque',
  crime: 'policía detenido sospechoso asesinato homicidio fiscal fiscalía tribunal condenado cárcel prisión tiroteo robo estafa acusado narcotráfico | víctima juez juicio delito crimen abogado justicia',
};

const pt: TopicWords = {
  technology: 'software smartphone inteligência_artificial internet computador semicondutor chip hacker ciberataque algoritmo robô robot aplicativo aplicação google microsoft openai nvidia facebook | tecnologia digital usuário utilizador plataforma dados rede nuvem',
  business: 'ações bolsa ibovespa lucro receita trimestre empresa inflação banco_central juros recessão falência fusão economia desemprego tarifas pib | mercado banco preço milhões bilhões comércio indústria euro dólar real imposto salário sindicato emprego',
  politics: 'eleição eleições eleitor eleitoral congresso senado deputado senador ministro presidente governo partido coligação parlamento oposição prefeito governador planalto | lei voto reforma campanha candidato política debate',
  world: 'ucrânia guerra otan nato onu tropas míssil cessar-fogo putin kremlin gaza israel hamas síria irã irão sanções refugiados embaixada diplomacia | militar exército rússia china soldados ataque fronteira',
  science: 'cientista pesquisador investigador estudo espaço sonda lua marte telescópio astronauta nasa física biologia fóssil genoma | ciência pesquisa universidade planeta descoberta laboratório',
  health: 'dengue sarampo hospital paciente doente médico vacina vacinação vírus coronavírus covid pandemia doença câncer cancro surto medicamento clínica | saúde tratamento infecção',
  sport: 'futebol liga treinador técnico jogador gol golo goleiro atacante copa_do_mundo olímpico campeonato tênis ténis medalha estádio pênalti | jogo temporada clube time equipe equipa vitória derrota final taça',
  culture: 'filme cinema ator atriz diretor realizador romance escritor música álbum cantor cantora concerto show museu exposição teatro ópera festival série artista | arte cultura palco livro televisão novela',
  environment: 'clima climático aquecimento emissões carbono inundação enchente cheias tempestade terremoto sismo seca furacão biodiversidade renovável poluição desmatamento amazônia | incêndio tempo energia ambiente chuva água floresta',
  crime: 'polícia preso detido suspeito assassinato homicídio promotor procurador tribunal condenado prisão cadeia tiroteio roubo fraude acusado tráfico | vítima juiz julgamento crime advogado justiça',
};

const it: TopicWords = {
  technology: 'software smartphone intelligenza_artificiale internet computer semiconduttore chip hacker attacco_informatico algoritmo robot applicazione google microsoft openai nvidia facebook | tecnologia digitale utente piattaforma dati rete cloud',
  business: 'azioni borsa utile ricavi trimestre azienda impresa inflazione banca_centrale bce tassi recessione fallimento fusione economia disoccupazione dazi pil spread | mercato banca prezzo milioni miliardi commercio industria euro tassa stipendio sindacato lavoro',
  politics: 'elezioni elettore elettorale camera senato deputato senatore ministro presidente governo partito coalizione pd lega meloni parlamento opposizione sindaco quirinale palazzo_chigi referendum | legge voto riforma campagna candidato politica dibattito',
  world: 'ucraina guerra nato onu truppe missile tregua putin cremlino gaza israele hamas siria iran sanzioni profughi ambasciata diplomazia | militare esercito russia cina soldati attacco confine',
  science: 'scienziato ricercatore studio spazio sonda luna marte telescopio astronauta nasa esa fisica biologia fossile genoma | scienza ricerca università pianeta scoperta laboratorio',
  health: 'ospedale paziente medico vaccino vaccinazione virus coronavirus covid pandemia malattia cancro tumore focolaio farmaco clinica sanità | salute cura infezione',
  sport: 'calcio serie_a allenatore giocatore gol portiere attaccante mondiali olimpiadi campionato tennis ciclismo giro_d’italia medaglia stadio rigore | partita stagione club squadra vittoria sconfitta finale coppa',
  culture: 'film cinema attore attrice regista romanzo scrittore musica album cantante concerto museo mostra teatro opera festival serie artista sanremo | arte cultura palco libro televisione',
  environment: 'clima climatico riscaldamento emissioni carbonio alluvione tempesta terremoto siccità uragano biodiversità rinnovabile inquinamento frana | incendio meteo energia ambiente pioggia acqua foresta maltempo',
  crime: 'polizia carabinieri arrestato sospettato omicidio procura tribunale condannato carcere sparatoria rapina truffa imputato mafia indagini | vittima giudice processo reato crimine avvocato giustizia',
};

const nl: TopicWords = {
  technology: 'software smartphone kunstmatige_intelligentie internet computer halfgeleider chip hacker cyberaanval algoritme robot app google microsoft openai nvidia asml | technologie digitaal gebruiker platform data netwerk',
  business: 'aandelen beurs aex winst omzet kwartaal bedrijf inflatie centrale_bank ecb rente recessie faillissement fusie overname economie werkloosheid | markt bank prijs miljard miljoen handel industrie euro belasting loon vakbond',
  politics: 'verkiezingen kiezer tweede_kamer kabinet minister premier president partij coalitie vvd pvv cda pvda parlement oppositie burgemeester formatie | wet stem regering campagne politiek debat',
  world: 'oekraïne oorlog navo vn troepen raket staakt-het-vuren poetin kremlin gaza israël hamas syrië iran sancties vluchtelingen ambassade | leger rusland china soldaten aanval grens',
  science: 'wetenschapper onderzoeker studie ruimte maan mars telescoop astronaut nasa natuurkunde biologie fossiel | onderzoek universiteit planeet ontdekking',
  health: 'ziekenhuis patiënt arts vaccin vaccinatie virus corona pandemie ziekte kanker uitbraak medicijn | gezondheid zorg behandeling',
  sport: 'voetbal eredivisie trainer speler doelpunt keeper wk ek olympische kampioenschap tennis schaatsen wielrennen medaille stadion | wedstrijd seizoen club ploeg zege nederlaag finale beker',
  culture: 'film bioscoop acteur actrice regisseur roman schrijver muziek album zanger zangeres concert museum tentoonstelling theater festival serie | kunst cultuur boek televisie',
  environment: 'klimaat klimaatverandering uitstoot co2 stikstof overstroming bosbrand storm aardbeving droogte hittegolf natuur | weer energie milieu regen water',
  crime: 'politie aangehouden verdachte moord doodslag overval openbaar_ministerie rechtbank veroordeeld gevangenis cel schietpartij oplichting | slachtoffer rechter proces misdaad advocaat',
};

const ru: TopicWords = {
  technology: 'технологии нейросеть интернет компьютер смартфон хакеры кибератака алгоритм робот приложение google microsoft openai nvidia | данные сеть платформа цифровой',
  business: 'акции биржа прибыль выручка квартал компания инфляция центробанк ставка рецессия банкротство экономика безработица пошлины | рынок банк цена миллиард миллион торговля рубль доллар налог',
  politics: 'выборы избиратель парламент госдума депутат сенатор министр президент правительство партия коалиция оппозиция губернатор | закон голосование реформа политика',
  world: 'война нато оон войска ракета перемирие газа израиль сирия иран санкции беженцы посольство | военный армия солдаты атака граница',
  science: 'ученые исследователи исследование космос луна марс телескоп космонавт физика биология | наука университет планета открытие',
  health: 'больница пациент врач вакцина вирус коронавирус пандемия болезнь рак эпидемия лекарство | здоровье лечение',
  sport: 'футбол тренер игрок гол вратарь чемпионат олимпиада теннис хоккей медаль стадион | матч сезон клуб команда победа финал кубок',
  culture: 'фильм кино актер актриса режиссер роман писатель музыка альбом певец концерт музей выставка театр фестиваль | искусство культура книга',
  environment: 'климат выбросы наводнение пожар ураган землетрясение засуха загрязнение | погода энергия дождь вода лес',
  crime: 'полиция арестован задержан подозреваемый убийство прокуратура суд приговор тюрьма мошенничество | жертва судья преступление адвокат',
};

const ja: TopicWords = {
  technology: '人工知能 ソフトウエア スマートフォン スマホ 半導体 サイバー ハッカー アルゴリズム ロボット アプリ グーグル マイクロソフト エヌビディア | ＡＩ AI 技術 インターネット データ 利用者 デジタル ＩＴ',
  business: '株価 株式 日経平均 決算 売上高 純利益 四半期 日銀 金利 インフレ 景気後退 倒産 買収 合併 失業率 関税 為替 円安 円高 | 企業 市場 経済 銀行 価格 億円 貿易 賃上げ',
  politics: '選挙 国会 衆院 参院 議員 首相 大臣 内閣 与党 野党 自民党 立憲民主党 公明党 大統領 知事 投票 議会 | 政府 法案 政治 政権 候補',
  world: 'ウクライナ 戦争 国連 停戦 ミサイル プーチン ガザ イスラエル ハマス シリア イラン 制裁 難民 大使館 外相 | 軍 ロシア 中国 北朝鮮 攻撃 国境',
  science: '研究者 科学者 宇宙 探査機 月面 火星 望遠鏡 宇宙飛行士 物理学 化石 ゲノム ＮＡＳＡ NASA JAXA | 研究 大学 惑星 発見 実験',
  health: '病院 患者 医師 ワクチン ウイルス コロナ 感染症 がん 流行 新薬 治療薬 | 健康 医療 治療 感染',
  sport: 'サッカー 野球 監督 選手 得点 ゴール ワールドカップ 五輪 オリンピック 選手権 テニス 大相撲 メダル 優勝 | 試合 チーム 決勝 勝利 敗れ リーグ',
  culture: '映画 俳優 女優 監督作 小説 作家 音楽 アルバム 歌手 コンサート 美術館 展覧会 演劇 音楽祭 ドラマ 芸術 | 文化 作品 テレビ 本',
  environment: '気候 温暖化 排出 二酸化炭素 洪水 山火事 台風 地震 津波 干ばつ 猛暑 豪雨 再生可能 汚染 | 天気 環境 雨 エネルギー 気象庁',
  crime: '警察 逮捕 容疑者 殺人 検察 裁判所 判決 被告 刑務所 起訴 強盗 詐欺 銃撃 | 被害者 裁判 事件 弁護士 捜査',
};

const zh: TopicWords = {
  technology: '人工智能 软件 智能手机 芯片 半导体 黑客 网络攻击 算法 机器人 应用程序 谷歌 微软 英伟达 互联网 | 科技 技术 数据 用户 平台 数字 网络',
  business: '股价 股票 股市 财报 营收 净利润 季度 央行 利率 通胀 衰退 破产 收购 合并 失业率 关税 汇率 投资者 | 公司 企业 市场 经济 银行 价格 亿元 贸易',
  politics: '选举 国会 议会 议员 首相 总理 部长 内阁 执政党 反对党 共和党 民主党 总统 州长 投票 参议院 众议院 | 政府 法案 政治 候选人 竞选',
  world: '乌克兰 战争 联合国 北约 停火 导弹 普京 加沙 以色列 哈马斯 叙利亚 伊朗 制裁 难民 大使馆 外长 | 军队 俄罗斯 美国 朝鲜 袭击 边境 军方',
  science: '研究人员 科学家 太空 航天 探测器 月球 火星 望远镜 宇航员 物理学 化石 基因组 | 研究 大学 行星 发现 实验',
  health: '医院 患者 病人 医生 疫苗 病毒 新冠 疫情 癌症 药物 临床 传染病 | 健康 医疗 治疗 感染',
  sport: '足球 篮球 教练 球员 进球 世界杯 奥运 锦标赛 网球 奖牌 冠军 联赛 | 比赛 球队 决赛 胜利 赛季',
  culture: '电影 演员 导演 小说 作家 音乐 专辑 歌手 演唱会 博物馆 展览 戏剧 艺术节 电视剧 | 文化 艺术 作品 电视',
  environment: '气候 变暖 排放 洪水 山火 台风 地震 海啸 干旱 高温 暴雨 可再生能源 污染 | 天气 环境 降雨 能源',
  crime: '警方 逮捕 嫌疑人 谋杀 检察官 法院 判决 被告 监狱 起诉 抢劫 诈骗 枪击 | 受害者 审判 案件 律师 调查',
};

const ar: TopicWords = {
  technology: 'الذكاء_الاصطناعي برمجيات الإنترنت هاتف رقائق قراصنة سيبراني خوارزمية روبوت تطبيق غوغل مايكروسوفت إنفيديا | تكنولوجيا التكنولوجيا تقنية بيانات منصة رقمي المستخدمين',
  business: 'أسهم الأسهم البورصة أرباح إيرادات شركة الشركة التضخم البنك_المركزي الفائدة الركود إفلاس استحواذ اندماج الاقتصاد البطالة رسوم | سوق السوق بنك أسعار مليار مليون تجارة النفط دولار اقتصاد',
  politics: 'انتخابات الانتخابات الناخبين البرلمان مجلس_النواب مجلس_الشيوخ نائب وزير رئيس_الوزراء الرئيس الحكومة حزب ائتلاف المعارضة محافظ | قانون تصويت سياسة مرشح حكومة',
  world: 'أوكرانيا حرب الحرب الناتو الأمم_المتحدة صاروخ صواريخ هدنة بوتين غزة إسرائيل حماس سوريا إيران عقوبات لاجئين السفارة وزير_الخارجية | الجيش روسيا الصين جنود هجوم الحدود قوات',
  science: 'علماء باحثون دراسة الفضاء مركبة القمر المريخ تلسكوب رائد ناسا فيزياء أحفورة | أبحاث جامعة كوكب اكتشاف مختبر',
  health: 'مستشفى المستشفى مرضى طبيب الأطباء لقاح فيروس كورونا جائحة السرطان وباء دواء | صحة الصحة علاج إصابة',
  sport: 'كرة مدرب لاعب هدف حارس كأس_العالم أولمبياد بطولة تنس ميدالية ملعب الدوري | مباراة موسم نادي فريق فوز هزيمة نهائي كأس',
  culture: 'فيلم سينما ممثل ممثلة مخرج رواية كاتب موسيقى ألبوم مغني مطرب حفل متحف معرض مسرح مهرجان | فن ثقافة كتاب تلفزيون',
  environment: 'المناخ مناخ انبعاثات الكربون فيضانات فيضان حرائق عاصفة إعصار زلزال جفاف تلوث | الطقس طاقة بيئة أمطار مياه',
  crime: 'الشرطة اعتقال اعتقلت مشتبه قتل جريمة النيابة محكمة المحكمة حكم سجن السجن سرقة احتيال متهم | ضحية قاضي محاكمة محامي',
};

export const TOPIC_WORDS: Readonly<Record<string, TopicWords>> = { en, de, fr, es, pt, it, nl, ru, ja, zh, ar };

/** Sections of newspapers as they stand in addresses, in the languages above; whole parts of a path, lower case. */
export const SECTIONS: TopicWords = {
  technology: 'technology tech technologie technik tecnologia technologies digital netzwelt internet cybersecurity ai gadgets informatique computer informatica wissen-technik technology-news',
  business: 'business economy economics finance markets money companies wirtschaft finanzen boerse unternehmen economie bourse entreprises economia empresas mercados negocios finanzas financas mercado borsa finanza jobs work retail industry your-money personal-finance',
  politics: 'politics politik politique politica elections election campaign congress senate onpolitics white-house policy-and-politics innenpolitik inland wahlen westminster politiek governo eleicoes elecciones uk-politics us-politics',
  world: 'world international welt ausland monde mundo mondo internacional esteri buitenland middle-east middleeast europe africa asia asia-pacific americas foreign-policy global world-news worldnews',
  science: 'science sciences wissenschaft wissen ciencia scienza scienze space spazio weltraum wetenschap',
  health: 'health gesundheit sante salud saude salute gezondheid healthcare wellness coronavirus covid-19 medicine well',
  sport: 'sport sports deportes desporto esporte esportes football soccer fussball fútbol futbol futebol calcio nfl nba mlb nhl tennis cricket rugby golf formula-1 formel1 olympics',
  culture: 'culture kultur entertainment arts art movies film films music books tv television theatre theater cultura cinema musik musique livres libros livros kino feuilleton spettacoli showbiz celebrity lifestyle-culture kunst espectaculos medien',
  environment: 'environment climate klima umwelt climat environnement medioambiente medio-ambiente clima ambiente meio-ambiente energy-environment energy-and-environment weather wetter planete natur',
  crime: 'crime justice courts kriminalitaet panorama-justiz justiz faits-divers sucesos cronaca-nera crimen policia law-crime true-crime',
};
