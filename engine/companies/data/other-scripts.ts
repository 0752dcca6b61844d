/**
 * Names of the best-known companies in Japanese, Chinese (simplified), Arabic and Russian: `name | aliases`, the name as
 * the other files have it and the aliases marked as there. A name that is also a common word, a place's or a person's is
 * marked even where its legal form ("公司", "社", "شركة") would tell.
 */
export const OTHER_SCRIPTS = `
Apple|!!アップル;!!苹果;!!آبل;!!أبل;!Эппл
Microsoft|マイクロソフト;微软;مايكروسوفت;ميكروسوفت;Майкрософт
Alphabet|グーグル;ユーチューブ;谷歌;غوغل;جوجل;يوتيوب;Гугл
Amazon|!アマゾン;アマゾン・ドット・コム;!亚马逊;!أمازون;!Амазон
Meta Platforms|!!メタ;フェイスブック;インスタグラム;脸书;فيسبوك;إنستغرام;واتساب;!!ميتا;Фейсбук
Nvidia|エヌビディア;英伟达;إنفيديا;Нвидиа
Tesla|テスラ;特斯拉;!تسلا;تيسلا
Intel|インテル;英特尔;!إنتل
AMD|アドバンスト・マイクロ・デバイセズ;超威半导体
Qualcomm|クアルコム;高通公司;!高通;كوالكوم
Broadcom|ブロードコム;博通
Micron Technology|マイクロン・テクノロジー;美光科技;!美光
Texas Instruments|テキサス・インスツルメンツ;德州仪器
Netflix|ネットフリックス;奈飞;网飞;نتفليكس;Нетфликс
Adobe|アドビ;奥多比;أدوبي
Oracle|!オラクル;!!甲骨文;!أوراكل
Salesforce|セールスフォース;赛富时
Cisco Systems|シスコシステムズ;!シスコ;!思科;!سيسكو
IBM|国际商业机器
HP|惠普
Dell Technologies|!デル;戴尔
Twitter|ツイッター;推特;تويتر;Твиттер
Spotify|スポティファイ
Uber|ウーバー;优步;!أوبر
Airbnb|エアビーアンドビー;爱彼迎
PayPal|ペイパル;贝宝;باي بال
Visa|!!ビザ;维萨
Mastercard|マスターカード;万事达;ماستركارد
OpenAI|オープンAI;أوبن إيه آي;شات جي بي تي
Anthropic|アンソロピック;أنثروبيك
SpaceX|スペースX;سبيس إكس;太空探索技术公司
ByteDance|バイトダンス;ティックトック;字节跳动;抖音;بايت دانس;تيك توك
Walt Disney|ウォルト・ディズニー;ディズニー;迪士尼;والت ديزني;ديزني
Coca-Cola|コカ・コーラ;コカコーラ;可口可乐;كوكاكولا;كوكا كولا
PepsiCo|ペプシコ;百事可乐;百事公司;بيبسيكو
McDonald's|マクドナルド;麦当劳;ماكدونالدز;Макдоналдс
Starbucks|スターバックス;星巴克;ستاربكس;Старбакс
Walmart|ウォルマート;沃尔玛;وولمارت
Costco|コストコ;开市客;!好市多
Nike|!ナイキ;耐克;!نايكي
Procter & Gamble|プロクター・アンド・ギャンブル;宝洁;بروكتر آند غامبل
Johnson & Johnson|ジョンソン・エンド・ジョンソン;强生;جونسون آند جونسون;جونسون أند جونسون
Pfizer|ファイザー;辉瑞;فايزر;Пфайзер
Moderna|!モデルナ;莫德纳;موديرنا
Eli Lilly|イーライリリー;イーライ・リリー;礼来;إيلي ليلي
Merck & Co|メルク;默沙东
AbbVie|アッヴィ;艾伯维
Boeing|ボーイング;波音;بوينغ;بوينج;Боинг
Lockheed Martin|ロッキード・マーチン;洛克希德·马丁;洛克希德马丁;لوكهيد مارتن
General Motors|ゼネラル・モーターズ;ゼネラルモーターズ;通用汽车;جنرال موتورز
Ford|!フォード;福特汽车;!福特;!فورد
General Electric|ゼネラル・エレクトリック;通用电气;جنرال إلكتريك
Caterpillar|キャタピラー;卡特彼勒;كاتربيلر
Honeywell|ハネウェル;霍尼韦尔
ExxonMobil|エクソンモービル;埃克森美孚;إكسون موبيل
Chevron|!シェブロン;雪佛龙;شيفرون
ConocoPhillips|コノコフィリップス;康菲石油
Berkshire Hathaway|バークシャー・ハサウェイ;伯克希尔;بيركشاير هاثاواي
JPMorgan Chase|JPモルガン;摩根大通;جي بي مورغان;جيه بي مورغان
Goldman Sachs|ゴールドマン・サックス;高盛;غولدمان ساكس
Morgan Stanley|モルガン・スタンレー;摩根士丹利;مورغان ستانلي
Citigroup|シティグループ;花旗集团;花旗银行;花旗;سيتي غروب
Bank of America|バンク・オブ・アメリカ;美国银行;بنك أوف أميركا;بنك أوف أمريكا
Wells Fargo|ウェルズ・ファーゴ;富国银行;ويلز فارغو
BlackRock|ブラックロック;贝莱德;!بلاك روك
Blackstone|ブラックストーン;黑石集团;!黑石
AT&T|美国电话电报公司
FedEx|フェデックス;联邦快递;فيديكس
Toyota|トヨタ自動車;トヨタ;丰田汽车;!丰田;تويوتا;Тойота
Honda|ホンダ;本田技研;本田汽车;!本田;هوندا
Nissan|日産自動車;日産;日产汽车;!日产;نيسان;Ниссан
Mazda|マツダ;马自达;مازدا
Subaru|スバル;斯巴鲁
Suzuki Motor|スズキ;铃木汽车;!铃木
Mitsubishi Motors|三菱自動車;三菱汽车
Denso|デンソー
Bridgestone|ブリヂストン;普利司通
Sony|ソニー;索尼;سوني
Nintendo|任天堂;نينتندو
Panasonic|パナソニック;松下电器;!松下;باناسونيك
Sharp|!シャープ;夏普
Toshiba|東芝;东芝;توشيبا
Hitachi|日立製作所;!日立;هيتاشي
Fujitsu|富士通
NEC|日本電気
NTT|日本電信電話
KDDI|ケイディーディーアイ
SoftBank|ソフトバンクグループ;ソフトバンク;软银;سوفت بنك
Rakuten|楽天グループ;!楽天;乐天集团
LY Corp|LINEヤフー
Canon|!キヤノン;佳能
Nikon|ニコン;尼康
Fujifilm|富士フイルム;富士胶片
Kyocera|京セラ
Murata Manufacturing|村田製作所
Keyence|キーエンス
Fanuc|ファナック
Daikin|ダイキン工業;ダイキン;大金工业
Komatsu|コマツ
Mitsubishi Heavy Industries|三菱重工業;三菱重工
Mitsubishi Electric|三菱電機
Tokyo Electron|東京エレクトロン
Advantest|アドバンテスト
Renesas|ルネサスエレクトロニクス;ルネサス
Kioxia|キオクシア
Takeda|武田薬品工業;武田薬品;武田制药
Astellas|アステラス製薬
Shiseido|資生堂;资生堂
Fast Retailing|ファーストリテイリング;ユニクロ;优衣库
Mitsubishi UFJ|三菱UFJ
Sumitomo Mitsui|三井住友フィナンシャルグループ;三井住友銀行
Mizuho|みずほフィナンシャルグループ;みずほ銀行
Nomura|野村ホールディングス;野村証券;野村控股
Mitsubishi Corp|三菱商事
Mitsui & Co|三井物産
Itochu|伊藤忠商事
Japan Airlines|日本航空
ANA Holdings|全日本空輸;全日空
Nippon Steel|日本製鉄;新日铁
Tepco|東京電力
Samsung Electronics|サムスン電子;三星电子;سامسونغ;سامسونج;삼성전자;Самсунг
SK Hynix|SKハイニックス;SK海力士;SK하이닉스
Hyundai Motor|現代自動車;现代汽车;هيونداي;현대자동차;현대차
Kia|起亚汽车;起亚;기아
LG Electronics|LG電子;LG电子;LG전자
Naver|ネイバー;네이버
Kakao|カカオトーク;카카오
TSMC|台湾積体電路製造;台积电;تي إس إم سي
Foxconn|鴻海精密工業;鴻海;富士康;鸿海;فوكسكون
MediaTek|メディアテック;联发科
Alibaba|アリババ;阿里巴巴;علي بابا;Алибаба
Tencent|テンセント;騰訊;腾讯;تينسنت
Baidu|百度;بايدو
JD.com|京东
PDD|拼多多;ピンドゥオドゥオ
Meituan|美团
NetEase|网易
Xiaomi|シャオミ;!小米;شاومي
Huawei|ファーウェイ;華為;华为;هواوي;Хуавей
ZTE|中兴通讯
Lenovo|レノボ;联想集团;!!联想;لينوفو
BYD|比亚迪;بي واي دي
Geely|吉利汽车;!吉利
NIO|蔚来汽车;!蔚来
XPeng|小鹏汽车
Li Auto|理想汽车
CATL|宁德时代
SMIC|中芯国际
Didi|滴滴出行;!滴滴
Kweichow Moutai|贵州茅台;!茅台
Ping An Insurance|中国平安
ICBC|中国工商银行;工商银行
PetroChina|中国石油天然气;中石油
Sinopec|中国石化;中石化
CNOOC|中国海洋石油;中海油
China Mobile|中国移动
Evergrande|中国恒大;恒大集团;!恒大
Vanke|万科
Volkswagen|フォルクスワーゲン;大众汽车;!!大众;فولكس فاغن;فولكسفاغن;فولكس واجن;Фольксваген
BMW|宝马;بي إم دبليو
Mercedes-Benz|メルセデス・ベンツ;梅赛德斯-奔驰;梅赛德斯;!!奔驰;مرسيدس
Porsche AG|ポルシェ;保时捷;بورشه
Siemens|シーメンス;西门子;سيمنز;Сименс
SAP|思爱普
Bayer|バイエル;拜耳;باير
BASF|巴斯夫
Bosch|ボッシュ;博世;بوش للإلكترونيات
Adidas|アディダス;阿迪达斯;أديداس
Deutsche Bank|ドイツ銀行;德意志银行;دويتشه بنك
Allianz|アリアンツ;安联保险
Lufthansa|ルフトハンザ;汉莎航空;汉莎;لوفتهانزا;Люфтганза
Airbus|エアバス;空中客车;空客;إيرباص
LVMH|モエヘネシー・ルイヴィトン;路威酩轩
L'Oreal|ロレアル;欧莱雅;لوريال
TotalEnergies|トタルエナジーズ;道达尔;توتال إنرجيز
Renault|ルノー;雷诺汽车;!雷诺;!رينو
Stellantis|ステランティス;斯泰兰蒂斯;ستيلانتس
Sanofi|サノフィ;赛诺菲;سانوفي
Danone|ダノン;达能
Carrefour|カルフール;家乐福;كارفور
BNP Paribas|BNPパリバ;法国巴黎银行;بي إن بي باريبا
Nestle|ネスレ;雀巢;نستله
Novartis|ノバルティス;诺华;نوفارتس
Roche|!ロシュ;罗氏;!روش
UBS|瑞银;瑞士银行集团;يو بي إس
Credit Suisse|クレディ・スイス;瑞信;瑞士信贷;كريدي سويس
ASML|阿斯麦
Philips|フィリップス;飞利浦;فيليبس
Unilever|ユニリーバ;联合利华;يونيليفر
Shell|!!シェル;!壳牌;!!شل
BP|英国石油公司;بريتش بتروليوم;بي بي البريطانية
HSBC|汇丰;إتش إس بي سي
Barclays|バークレイズ;巴克莱;باركليز
AstraZeneca|アストラゼネカ;阿斯利康;أسترازينيكا
GSK|グラクソ・スミスクライン;葛兰素史克;غلاكسو سميث كلاين
Rolls-Royce|ロールス・ロイス;罗尔斯·罗伊斯;罗尔斯罗伊斯;رولز رويس
Rio Tinto|リオ・ティント;力拓;ريو تينتو
BHP|必和必拓
Novo Nordisk|ノボノルディスク;ノボ・ノルディスク;诺和诺德;نوفو نورديسك
Maersk|马士基;ميرسك
Ericsson|エリクソン;爱立信;إريكسون
Nokia|ノキア;诺基亚;نوكيا
Volvo|ボルボ;沃尔沃
Ikea|イケア;宜家;إيكيا
Inditex|インディテックス;إنديتكس
Ferrari|フェラーリ;法拉利;فيراري
Saudi Aramco|サウジアラムコ;沙特阿美;沙特国家石油公司;أرامكو السعودية;أرامكو
SABIC|سابك;沙特基础工业
Public Investment Fund|صندوق الاستثمارات العامة
Al Rajhi Bank|مصرف الراجحي;بنك الراجحي
Saudi National Bank|البنك الأهلي السعودي
Almarai|!المراعي
Maaden|!معادن
ACWA Power|أكوا باور
ADNOC|أدنوك
First Abu Dhabi Bank|بنك أبوظبي الأول
Emirates NBD|الإمارات دبي الوطني
Emaar Properties|إعمار العقارية;!إعمار
Emirates Airline|طيران الإمارات
Etihad Airways|الاتحاد للطيران
Qatar Airways|الخطوط الجوية القطرية;الخطوط القطرية
QatarEnergy|قطر للطاقة
Qatar National Bank|بنك قطر الوطني
DP World|موانئ دبي العالمية
Gazprom|Газпром;ガスプロム;俄罗斯天然气工业公司;غازبروم
Gazprom Neft|Газпром нефть
Rosneft|Роснефть;ロスネフチ;俄罗斯石油公司;روسنفت
Lukoil|Лукойл;ЛУКОЙЛ;卢克石油;لوك أويل
Novatek|Новатэк;НОВАТЭК
Sberbank|Сбербанк;!Сбер;ズベルバンク;俄罗斯联邦储蓄银行;سبيربنك
VTB|ВТБ
T-Bank|Т-Банк;Тинькофф
Yandex|Яндекс;ヤンデックス
VK|ВКонтакте
Aeroflot|Аэрофлот
Magnit|!Магнит
Rostelecom|Ростелеком
Norilsk Nickel|Норникель;Норильский никель
Severstal|Северсталь
Rusal|Русал;РУСАЛ
Alrosa|Алроса;АЛРОСА
Rosatom|Росатом
Rostec|Ростех
Wildberries|Вайлдберриз
Kaspersky|Лаборатория Касперского
`;
