/** Companies of Japan, Korea, Taiwan, China and Hong Kong. */
export const EAST_ASIA = `
@ TSE JP
Toyota|7203;NYSE:TM|auto|Toyota Motor;Lexus
Honda|7267;NYSE:HMC|auto|Honda Motor;!Acura
Nissan|7201|auto|Nissan Motor;!Infiniti
Mazda|7261|auto|Mazda Motor
Subaru|7270|auto|
Suzuki Motor|7269|auto|!Suzuki
Mitsubishi Motors|7211|auto|
Isuzu|7202|truck|Isuzu Motors
Hino Motors|7205|truck|Archion
Yamaha Motor|7272|auto|
Denso|6902|autop|
Aisin|7259|autop|Aisin Seiki
Bridgestone|5108|autop|
Sumitomo Rubber|5110|autop|
Toyota Industries|6201|mach|
Takata||autop|
Sony|6758;NYSE:SONY|hw|Sony Group;PlayStation;Sony Corp;Sony Pictures;Sony Music
Nintendo|7974|game|
Panasonic|6752|hw|Panasonic Holdings
Sharp|6753|hw|Sharp Corp;!!Sharp
Toshiba|6502<2023-12-20|ind|
Hitachi|6501|ind|
Fujitsu|6702|it|
NEC|6701|it|NEC Corp
NTT|9432|tel|Nippon Telegraph and Telephone;Nippon Telegraph & Telephone;NTT Docomo
NTT Data|9613<2025-09-26|it|
KDDI|9433|tel|
SoftBank|9984|inv|SoftBank Group;Vision Fund;SoftBank Vision Fund
SoftBank Corp|9434|tel|
Rakuten|4755|ecom|Rakuten Group;Rakuten Mobile
LY Corp|4689|inet|Z Holdings;Yahoo Japan;Line Corp
Mercari|4385|ecom|
Recruit Holdings|6098|serv|!!Recruit;Indeed.com;Glassdoor
CyberAgent|4751|inet|
Dentsu|4324|adv|Dentsu Group
Hakuhodo|2433|adv|
Canon|7751|hw|!Canon
Nikon|7731|hw|
Olympus|7733|medt|!!Olympus Corp
Ricoh|7752|hw|
Konica Minolta|4902|hw|
Fujifilm|4901|hw|Fuji Xerox
Seiko Epson|6724|hw|Epson
Kyocera|6971|elec|
Murata Manufacturing|6981|elec|!Murata
TDK|6762|elec|
Nidec|6594|elec|
Keyence|6861|elec|
Omron|6645|elec|
Fanuc|6954|mach|
Yaskawa Electric|6506|mach|
SMC|6273|mach|SMC Corp;!SMC
Daikin|6367|build|Daikin Industries
Komatsu|6301|mach|
Kubota|6326|mach|
Mitsubishi Heavy Industries|7011|mach|Mitsubishi Heavy;=MHI
Mitsubishi Electric|6503|elec|
Kawasaki Heavy Industries|7012|mach|Kawasaki Heavy
IHI|7013|mach|IHI Corp;!IHI
Makita|6586|mach|
Tokyo Electron|8035|semi|
Advantest|6857|semi|
Lasertec|6920|semi|
Disco|6146|semi|!!Disco Corp
Screen Holdings|7735|semi|
Renesas|6723|semi|Renesas Electronics
Kioxia|285A|semi|Toshiba Memory
Rohm|6963|semi|
Sumco|3436|semi|
Shin-Etsu Chemical|4063|chem|Shin-Etsu
Hoya|7741|medt|!Hoya Corp
Terumo|4543|medt|
Sysmex|6869|medt|
Takeda|4502;NYSE:TAK|pharma|Takeda Pharmaceutical
Astellas|4503|pharma|Astellas Pharma
Daiichi Sankyo|4568|pharma|
Eisai|4523|pharma|
Chugai Pharmaceutical|4519|pharma|Chugai
Otsuka|4578|pharma|Otsuka Holdings
Shionogi|4507|pharma|
Ono Pharmaceutical|4528|pharma|
Sumitomo Pharma|4506|pharma|Sumitomo Dainippon
Kyowa Kirin|4151|pharma|
Kobayashi Pharmaceutical|4967|pharma|
Mitsubishi UFJ|8306;NYSE:MUFG|bank|Mitsubishi UFJ Financial Group;=MUFG;MUFG Bank
Sumitomo Mitsui|8316;NYSE:SMFG|bank|Sumitomo Mitsui Financial Group;=SMFG;=SMBC
Mizuho|8411;NYSE:MFG|bank|Mizuho Financial Group;Mizuho Bank;Mizuho Securities
Resona|8308|bank|Resona Holdings
Japan Post|6178|log|Japan Post Holdings
Japan Post Bank|7182|bank|
Norinchukin||bank|Norinchukin Bank
Nomura|8604;NYSE:NMR|ib|!Nomura;Nomura Holdings;Nomura Securities
Daiwa Securities|8601|ib|Daiwa Securities Group
SBI Holdings|8473|ib|
Monex|8698|ib|Coincheck
Japan Exchange Group|8697|exch|Tokyo Stock Exchange Inc
Tokio Marine|8766|ins|Tokio Marine Holdings
Dai-ichi Life|8750|ins|Dai-ichi Life Holdings
MS&AD|8725|ins|MS&AD Insurance
Sompo|8630|ins|Sompo Holdings
Nippon Life||ins|
Orix|8591|fin|
Mitsubishi Corp|8058|trad|!Mitsubishi
Mitsui & Co|8031|trad|!Mitsui
Itochu|8001|trad|
Sumitomo Corp|8053|trad|!Sumitomo
Marubeni|8002|trad|
Toyota Tsusho|8015|trad|
Sojitz|2768|trad|
Fast Retailing|9983|appar|Uniqlo
Seven & i|3382|ret|Seven & i Holdings;7-Eleven;Seven-Eleven
Aeon|8267|ret|!Aeon
Lawson|2651<2024-07-24|ret|!!Lawson Inc;!!Lawson
FamilyMart||ret|
Pan Pacific International|7532|ret|Don Quijote
Nitori|9843|ret|
Isetan Mitsukoshi|3099|ret|
Takashimaya|8233|ret|
Ryohin Keikaku|7453|ret|Muji
Zozo|3092|ecom|
Shiseido|4911|hpc|
Kao|4452|hpc|Kao Corp;!Kao
Unicharm|8113|hpc|
Asics|7936|appar|
Japan Tobacco|2914|tob|JT International
Asahi|2502|beer|!!Asahi;Asahi Group;Asahi Group Holdings;Asahi Breweries
Kirin|2503|beer|!Kirin;Kirin Holdings
Suntory|2587|bev|Suntory Beverage & Food
Sapporo Holdings|2501|beer|
Ajinomoto|2802|food|
Meiji Holdings|2269|food|
Nissin Foods|2897|food|
Kikkoman|2801|food|
Yakult|2267|food|
Oriental Land|4661|leis|Tokyo Disneyland
Bandai Namco|7832|toy|
Konami|9766|game|
Capcom|9697|game|
Square Enix|9684|game|
Sega Sammy|6460|game|Sega
Nexon|3659|game|
Toho|9602|media|
Kadokawa|9468|media|
Japan Airlines|9201|air|=JAL
ANA Holdings|9202|air|All Nippon Airways
JR East|9020|rail|East Japan Railway
JR Central|9022|rail|Central Japan Railway
JR West|9021|rail|
Tokyo Metro|9023|rail|
Yamato Holdings|9064|log|!Yamato
Nippon Yusen|9101|ship|NYK Line
Mitsui OSK Lines|9104|ship|
Kawasaki Kisen|9107|ship|K Line
Nippon Steel|5401|steel|Nippon Steel & Sumitomo Metal
JFE|5411|steel|JFE Holdings;JFE Steel
Kobe Steel|5406|steel|
Sumitomo Metal Mining|5713|mine|
Sumitomo Electric|5802|elec|
Fujikura|5803|elec|
Asahi Kasei|3407|chem|
Toray|3402|chem|Toray Industries
Sumitomo Chemical|4005|chem|
Mitsubishi Chemical|4188|chem|
Nitto Denko|6988|chem|
AGC|5201|build|Asahi Glass
Lixil|5938|build|
Toto|5332|build|!Toto
Sekisui House|1928|home|
Daiwa House|1925|home|
Obayashi|1802|constr|
Kajima|1812|constr|
Taisei|1801|constr|
Shimizu|1803|constr|!Shimizu
Mitsui Fudosan|8801|re|
Mitsubishi Estate|8802|re|
Sumitomo Realty|8830|re|
Inpex|1605|oil|
Eneos|5020|ref|JXTG;JX Holdings
Idemitsu Kosan|5019|ref|Idemitsu
Cosmo Energy|5021|ref|
JERA||util|
Tepco|9501|util|Tokyo Electric Power;Tokyo Electric
Kansai Electric Power|9503|util|Kansai Electric
Chubu Electric|9502|util|
Tokyo Gas|9531|util|
Osaka Gas|9532|util|
Secom|9735|serv|
ispace|9348|space|
Metaplanet|3350|crypto|
Rapidus||semi|
Sakana AI||ai|
Preferred Networks||ai|
@ KRX KR
Samsung Electronics|005930|hw|Samsung;Samsung Electronics Co
Samsung SDI|006400|elec|
Samsung Biologics|207940|pharma|
Samsung C&T|028260|cong|
Samsung Life|032830|ins|Samsung Life Insurance
Samsung Heavy Industries|010140|ship|Samsung Heavy
SK Hynix|000660|semi|SK hynix;Hynix
SK Innovation|096770|ref|SK On
SK Telecom|017670|tel|
SK Inc|034730|cong|SK Group
SK Bioscience|302440|bio|SK bioscience
LG Electronics|066570|hw|
LG Energy Solution|373220|elec|=LGES
LG Chem|051910|chem|
LG Display|034220|hw|
LG Group|003550|cong|!LG;LG Corp
Hyundai Motor|005380|auto|Hyundai;Hyundai Motor Group
Kia|000270|auto|Kia Motors;Kia Corp
Hyundai Mobis|012330|autop|
HD Hyundai|267250|mach|
HD Hyundai Heavy Industries|329180|ship|Hyundai Heavy;Hyundai Heavy Industries
HD Korea Shipbuilding|009540|ship|Korea Shipbuilding & Offshore Engineering
Hanwha Ocean|042660|ship|Daewoo Shipbuilding
Hanwha Aerospace|012450|aero|!Hanwha
Korea Aerospace Industries|047810|aero|
Hyundai Rotem|064350|rail|
Posco|005490|steel|POSCO Holdings;POSCO
Korea Zinc|010130|metal|
Kepco|015760|util|Korea Electric Power
Korea Gas|036460|util|Kogas
Doosan Enerbility|034020|elec|Doosan Heavy
KB Financial|105560|bank|KB Financial Group;Kookmin Bank
Shinhan Financial|055550|bank|Shinhan;Shinhan Financial Group
Hana Financial|086790|bank|Hana Financial Group;Hana Bank
Woori Financial|316140|bank|Woori Bank
KakaoBank|323410|bank|
Kakao|035720|inet|KakaoTalk;Kakao Corp
Naver|035420|inet|
Coupang|CPNG~NYSE/US|ecom|
KT Corp|030200|tel|
Krafton|259960|game|PUBG Corp
NCSoft|036570|game|
Netmarble|251270|game|
Hybe|352820|ent|Big Hit Entertainment
SM Entertainment|041510~KOSDAQ|ent|
YG Entertainment|122870~KOSDAQ|ent|
JYP Entertainment|035900~KOSDAQ|ent|
CJ ENM|035760~KOSDAQ|media|
CJ CheilJedang|097950|food|
Nongshim|004370|food|
Samyang Foods|003230|food|
Amorepacific|090430|hpc|
Lotte Shopping|023530|ret|
Lotte Chemical|011170|chem|
Korean Air|003490|air|Korean Air Lines
Asiana Airlines|020560|air|Asiana
Jeju Air|089590|air|
HMM|011200|ship|Hyundai Merchant Marine;!!HMM
Hanjin Shipping||ship|
Celltrion|068270|bio|
EcoPro BM|247540~KOSDAQ|elec|Ecopro
S-Oil|010950|ref|
GS Caltex||ref|
Bithumb||crypto|
Upbit||crypto|Dunamu
@ TWSE TW
TSMC|2330;NYSE:TSM|semi|Taiwan Semiconductor Manufacturing;Taiwan Semiconductor;Taiwan Semiconductor Manufacturing Co
Foxconn|2317|hw|Hon Hai;Hon Hai Precision;Hon Hai Precision Industry
MediaTek|2454|semi|
UMC|2303;NYSE:UMC|semi|United Microelectronics
ASE Technology|3711|semi|ASE Technology Holding
Nanya Technology|2408|semi|
GlobalWafers|6488~TPEx|semi|
Delta Electronics|2308|elec|
Largan Precision|3008|hw|Largan
Pegatron|4938|hw|
Quanta Computer|2382|hw|!Quanta
Wistron|3231|hw|
Wiwynn|6669|hw|
Compal|2324|hw|Compal Electronics
Inventec|2356|hw|
Asustek|2357|hw|Asus;ASUS
Acer|2353|hw|
MSI|2377|hw|!Micro-Star International
Gigabyte|2376|hw|!!Gigabyte Technology
HTC|2498|hw|
AU Optronics|2409|hw|AUO
Innolux|3481|hw|
Formosa Plastics|1301|chem|
Nan Ya Plastics|1303|chem|
China Steel|2002|steel|
Chunghwa Telecom|2412|tel|
Cathay Financial|2882|ins|
Fubon Financial|2881|ins|Fubon
CTBC Financial|2891|bank|
Evergreen Marine|2603|ship|
Yang Ming|2609|ship|Yang Ming Marine
Wan Hai|2615|ship|
Eva Air|2618|air|EVA Airways
China Airlines|2610|air|
Uni-President|1216|food|
Giant Manufacturing|9921|leis|
@ HKEX CN
Alibaba|BABA~NYSE;HKEX:9988|ecom|Alibaba Group;Alibaba Group Holding;Taobao;Tmall;Alibaba Cloud;AliExpress;Lazada
Tencent|0700|inet|Tencent Holdings;WeChat
JD.com|JD~NASDAQ;HKEX:9618|ecom|
PDD|PDD~NASDAQ|ecom|Pinduoduo;Temu;PDD Holdings
Baidu|BIDU~NASDAQ;HKEX:9888|inet|Ernie Bot;Apollo Go
NetEase|NTES~NASDAQ;HKEX:9999|game|
Bilibili|BILI~NASDAQ;HKEX:9626|inet|
Trip.com|TCOM~NASDAQ;HKEX:9961|travel|Ctrip
Weibo|WB~NASDAQ;HKEX:9898|inet|
Sina|SINA~NASDAQ<2021-03-23|inet|!Sina
iQiyi|IQ~NASDAQ|media|iQIYI
Tencent Music|TME~NYSE;HKEX:1698|ent|Tencent Music Entertainment
Huya|HUYA~NYSE|game|
Douyu|DOYU~NASDAQ|game|
Vipshop|VIPS~NYSE|ecom|
Didi|DIDIY~OTC|ride|Didi Global;Didi Chuxing;!Didi
Full Truck Alliance|YMM~NYSE|log|
Kanzhun|BZ~NASDAQ|inet|
KE Holdings|BEKE~NYSE;HKEX:2423|re|Beike
ZTO Express|ZTO~NYSE;HKEX:2057|log|
NIO|NIO~NYSE;HKEX:9866|auto|Nio
XPeng|XPEV~NYSE;HKEX:9868|auto|Xpeng
Li Auto|LI~NASDAQ;HKEX:2015|auto|
Zeekr|ZK~NYSE<2025-12-22|auto|
Leapmotor|9863|auto|
New Oriental|EDU~NYSE;HKEX:9901|edu|New Oriental Education
TAL Education|TAL~NYSE|edu|
Gaotu|GOTU~NYSE|edu|
Futu|FUTU~NASDAQ/HK|ib|Futu Holdings
UP Fintech|TIGR~NASDAQ|ib|
Lufax|LU~NYSE|fin|
Daqo New Energy|DQ~NYSE|solar|
JinkoSolar|JKS~NYSE|solar|
Canadian Solar|CSIQ~NASDAQ/CA|solar|
Hesai|HSAI~NASDAQ|autop|Hesai Group
Pony.ai|PONY~NASDAQ|auto|
WeRide|WRD~NASDAQ|auto|
H World|HTHT~NASDAQ|hotel|Huazhu
Miniso|MNSO~NYSE|ret|
Kingsoft Cloud|KC~NASDAQ|inet|
GDS|GDS~NASDAQ|inet|GDS Holdings
21Vianet|VNET~NASDAQ|inet|VNET
Zai Lab|ZLAB~NASDAQ|bio|
Xiaomi|1810|hw|Redmi
Meituan|3690|deliv|Meituan Dianping;Dianping
Kuaishou|1024|inet|Kuaishou Technology
Lenovo|0992|hw|Lenovo Group
SMIC|0981|semi|Semiconductor Manufacturing International
Hua Hong Semiconductor|1347|semi|Hua Hong
BYD|1211|auto|
Geely|0175|auto|Geely Automobile;Zhejiang Geely
Great Wall Motor|2333|auto|
Guangzhou Automobile|2238|auto|GAC Group
Dongfeng Motor|0489|auto|Dongfeng
BAIC|1958|auto|BAIC Motor
SAIC Motor|600104~SSE|auto|
Changan Automobile|000625~SZSE|auto|Changan
Seres|601127~SSE|auto|
CATL|300750~SZSE;HKEX:3750|elec|Contemporary Amperex;Contemporary Amperex Technology
Gotion|002074~SZSE|elec|Gotion High-tech
EVE Energy|300014~SZSE|elec|
ICBC|1398|bank|Industrial and Commercial Bank of China
China Construction Bank|0939|bank|CCB
Bank of China|3988|bank|
Agricultural Bank of China|1288|bank|AgBank
Bank of Communications|3328|bank|
China Merchants Bank|3968|bank|
Postal Savings Bank of China|1658|bank|
China Minsheng Bank|1988|bank|Minsheng
Citic Securities|6030|ib|CITIC Securities
CICC|3908|ib|China International Capital
Citic Ltd|0267|cong|CITIC Group;Citic
Ping An Insurance|2318|ins|Ping An
China Life|2628|ins|China Life Insurance
China Pacific Insurance|2601|ins|CPIC
PICC|2328|ins|PICC Property & Casualty
New China Life|1336|ins|
ZhongAn|6060|ins|
PetroChina|0857|oil|China National Petroleum;=CNPC
Sinopec|0386|ref|China Petroleum & Chemical
CNOOC|0883|oil|
China Oilfield Services|2883|oils|COSL
China Shenhua Energy|1088|coal|Shenhua
Yankuang Energy|1171|coal|Yanzhou Coal
China Coal Energy|1898|coal|
China Mobile|0941|tel|
China Telecom|0728|tel|
China Unicom|0762|tel|
China Tower|0788|tel|
ZTE|0763|hw|ZTE Corp
Huawei||hw|Huawei Technologies;HiSilicon
Hikvision|002415~SZSE|hw|Hangzhou Hikvision
Dahua Technology|002236~SZSE|hw|
DJI||hw|
BOE Technology|000725~SZSE|hw|
Luxshare|002475~SZSE|hw|Luxshare Precision
GoerTek|002241~SZSE|hw|Goertek
Sunny Optical|2382|hw|
AAC Technologies|2018|hw|
TCL|000100~SZSE|hw|TCL Technology
Hisense|000921~SZSE|appl|
Haier|6690|appl|Haier Smart Home
Midea|000333~SZSE|appl|Midea Group
Gree Electric|000651~SZSE|appl|Gree
Inspur|000977~SZSE|hw|
Cambricon|688256~SSE|semi|
Moore Threads|688795~SSE|semi|
Foxconn Industrial Internet|601138~SSE|hw|
SenseTime|0020|ai|
Megvii||ai|
iFlytek|002230~SZSE|ai|
Zhipu AI|2513|ai|Zhipu
MiniMax|0100|ai|
Kweichow Moutai|600519~SSE|beer|Moutai
Wuliangye|000858~SZSE|beer|
Tsingtao Brewery|0168|beer|!Tsingtao
China Resources Beer|0291|beer|
Budweiser APAC|1876|beer|Budweiser Brewing Company APAC
Nongfu Spring|9633|bev|
Yili|600887~SSE|food|Inner Mongolia Yili
China Mengniu|2319|food|Mengniu;Mengniu Dairy
WH Group|0288|food|Smithfield Foods
Haidilao|6862|rest|
Mixue|2097|rest|Mixue Group
Pop Mart|9992|toy|Labubu
Anta Sports|2020|appar|!Anta
Li Ning|2331|appar|
Shenzhou International|2313|appar|
Evergrande|3333<2025-08-25|re|China Evergrande;China Evergrande Group
Country Garden|2007|re|
Sunac|1918|re|Sunac China
Vanke|2202|re|China Vanke
Longfor|0960|re|
Shimao|0813|re|
Kaisa|1638|re|Kaisa Group
China Overseas Land|0688|re|
China Resources Land|1109|re|
Logan Group|3380|re|
Fantasia|1777|re|!!Fantasia
Air China|0753|air|
China Eastern Airlines|0670|air|China Eastern
China Southern Airlines|600029~SSE;HKEX:1055|air|China Southern
Hainan Airlines|600221~SSE|air|
Cosco Shipping|1919|ship|Cosco;COSCO Shipping Holdings
Comac||aero|COMAC
AVIC||aero|
CRRC|1766|rail|
China Railway Group|0390|constr|
China Communications Construction|1800|constr|CCCC
China State Construction|601668~SSE|constr|
Sany Heavy Industry|600031~SSE|mach|Sany
Zoomlion|1157|mach|
Conch Cement|0914|build|Anhui Conch
Baosteel|600019~SSE|steel|Baoshan Iron & Steel;China Baowu
Zijin Mining|2899|gold|Zijin
CMOC|3993|mine|China Molybdenum
Jiangxi Copper|0358|metal|
Chalco|2600|metal|Aluminum Corp of China
Hongqiao|1378|metal|China Hongqiao
Ganfeng Lithium|1772|mine|Ganfeng
Tianqi Lithium|9696|mine|Tianqi
China Northern Rare Earth|600111~SSE|mine|
Minmetals||mine|MMG
Longi|601012~SSE|solar|Longi Green Energy
Trina Solar|688599~SSE|solar|
JA Solar|002459~SZSE|solar|
Tongwei|600438~SSE|solar|
GCL Technology|3800|solar|GCL-Poly
Xinyi Solar|0968|solar|
Sungrow|300274~SZSE|solar|
Goldwind|2208|renew|
China Yangtze Power|600900~SSE|util|
Huaneng Power|0902|util|
ENN Energy|2688|util|
WuXi AppTec|2359|lab|
WuXi Biologics|2269|lab|
Sinopharm|1099|hdist|
Sinovac|SVA~NASDAQ|bio|Sinovac Biotech
CanSino|6185|bio|CanSino Biologics
Fosun|0656|cong|Fosun International
Fosun Pharma|2196|pharma|
Innovent|1801|bio|Innovent Biologics
Hengrui|600276~SSE|pharma|Jiangsu Hengrui
Hansoh|3692|pharma|
Mindray|300760~SZSE|medt|
JD Health|6618|hosp|
JD Logistics|2618|log|
SF Express|002352~SZSE|log|SF Holding
J&T Express|1519|log|J&T Global Express
HNA Group||cong|HNA
Dalian Wanda||re|!!Wanda;Wanda Group
Tsinghua Unigroup||semi|
YMTC||semi|Yangtze Memory;Yangtze Memory Technologies
CXMT||semi|ChangXin Memory
Vivo||hw|!!Vivo
Oppo||hw|!Oppo
Honor||hw|!!Honor Device
Unitree||ai|Unitree Robotics
@ HKEX HK
AIA|1299|ins|AIA Group
HKEX|0388|exch|Hong Kong Exchanges and Clearing;Hong Kong Exchanges & Clearing
CK Hutchison|0001|cong|CK Hutchison Holdings;Hutchison Whampoa
CK Asset|1113|re|
Sun Hung Kai Properties|0016|re|Sun Hung Kai
Henderson Land|0012|re|
New World Development|0017|re|
Swire Pacific|0019|cong|!Swire
Jardine Matheson|J36~SGX|cong|!Jardine
Wharf|0004|re|!Wharf Holdings
Link REIT|0823|reit|
MTR Corp|0066|rail|!!MTR
CLP Holdings|0002|util|
Hong Kong & China Gas|0003|util|Towngas
Power Assets|0006|util|
Cathay Pacific|0293|air|Cathay Pacific Airways
BOC Hong Kong|2388|bank|
Bank of East Asia|0023|bank|
PCCW|0008|tel|HKT
Techtronic Industries|0669|mach|Techtronic
Galaxy Entertainment|0027|casino|
Sands China|1928|casino|
SJM Holdings|0880|casino|SJM
Wynn Macau|1128|casino|
Esprit|0330|appar|!Esprit
Chow Tai Fook|1929|lux|
Samsonite|1910|appar|
L'Occitane|0973<2024-10-25|hpc|L'Occitane International
VTech|0303|hw|
Li & Fung||trad|
Value Partners|0806|am|
Animoca Brands||game|
`;
