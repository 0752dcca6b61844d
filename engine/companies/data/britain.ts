/** Companies of Britain and Ireland. */
export const BRITAIN = `
@ LSE GB
HSBC|HSBA;NYSE:HSBC|bank|HSBC Holdings;Hang Seng Bank
Barclays|BARC|bank|Barclays Bank;Barclays Capital;Barclaycard
Lloyds Banking Group|LLOY|bank|Lloyds;Lloyds Bank;Bank of Scotland
NatWest|NWG|bank|NatWest Group;Royal Bank of Scotland;=RBS;!Coutts
Standard Chartered|STAN|bank|StanChart
Virgin Money|VMUK<2024-10-01|bank|Virgin Money UK;CYBG
Close Brothers|CBG|bank|Close Brothers Group
Metro Bank|MTRO|bank|
OSB Group|OSB|bank|OneSavings Bank
Paragon Banking|PAG|bank|
Investec|INVP|bank|
Prudential plc|PRU|ins|!Prudential
Aviva|AV|ins|
Legal & General|LGEN|ins|L&G
Phoenix Group|PHNX|ins|
M&G|MNG|am|
Direct Line|DLG<2025-07-02|ins|Direct Line Insurance
Admiral Group|ADM|ins|!!Admiral
Beazley|BEZ|ins|
Hiscox|HSX|ins|
Lancashire Holdings|LRE|ins|
RSA Insurance|RSA<2021-06-01|ins|RSA Insurance Group
Just Group|JUST|ins|
St James's Place|STJ|am|St. James's Place
Abrdn|ABDN|am|Aberdeen Group;Standard Life;Standard Life Aberdeen;abrdn
Schroders|SDR|am|
Man Group|EMG|am|
Hargreaves Lansdown|HL<2025-03-24|am|
AJ Bell|AJB|am|
Ashmore|ASHM|am|
Jupiter Fund Management|JUP|am|
Ninety One|N91|am|
Intermediate Capital Group|ICG|am|ICG
Bridgepoint Group|BPT|am|!Bridgepoint
3i Group|III|am|3i
Scottish Mortgage|SMT|am|Scottish Mortgage Investment Trust
IG Group|IGG|ib|IG Group Holdings
CMC Markets|CMCX|ib|
Plus500|PLUS|ib|
TP ICAP|TCAP|ib|ICAP
London Stock Exchange Group|LSEG|exch|London Stock Exchange;LSEG;Refinitiv
Experian|EXPN|exch|
Wise|WISE|pay|!!Wise;TransferWise;Wise Plc
PayPoint|PAY|pay|
Funding Circle|FCH|fin|
BP|BP;NYSE:BP|oil|British Petroleum;BP Plc
Shell|SHEL;NYSE:SHEL|oil|!!Shell;Royal Dutch Shell;Shell Plc;Shell Oil;BG Group
Harbour Energy|HBR|oil|Premier Oil
Tullow Oil|TLW|oil|!Tullow
EnQuest|ENQ|oil|
Cairn Energy|CNE|oil|Capricorn Energy
Energean|ENOG|oil|
Ithaca Energy|ITH|oil|
Serica Energy|SQZ|oil|
Wood Group|WG|oils|John Wood Group;Wood Plc
Petrofac|PFC|oils|
Hunting|HTG|oils|!!Hunting Plc
National Grid|NG|util|!National Grid
SSE|SSE|util|!SSE
Centrica|CNA|util|British Gas
Drax|DRX|util|Drax Group
United Utilities|UU|util|
Severn Trent|SVT|util|
Pennon|PNN|util|Pennon Group
AstraZeneca|AZN;NASDAQ:AZN|pharma|
GSK|GSK;NYSE:GSK|pharma|GlaxoSmithKline;Glaxo;ViiV Healthcare
Haleon|HLN|hpc|Sensodyne
Hikma|HIK|pharma|Hikma Pharmaceuticals
Indivior|INDV~NASDAQ|pharma|
ConvaTec|CTEC|medt|
Spire Healthcare|SPI|hosp|
Oxford Nanopore|ONT|medt|Oxford Nanopore Technologies
Dechra|DPH<2024-01-16|pharma|Dechra Pharmaceuticals
Genus|GNS|agri|!!Genus Plc
Unilever|ULVR;NYSE:UL|hpc|Ben & Jerry's
Reckitt|RKT|hpc|Reckitt Benckiser;Reckitt Benckiser Group
Diageo|DGE;NYSE:DEO|beer|Johnnie Walker;!Guinness
British American Tobacco|BATS;NYSE:BTI|tob|=BAT
Imperial Brands|IMB|tob|Imperial Tobacco
Associated British Foods|ABF|food|AB Foods;Primark
Tate & Lyle|TATE|food|
Cranswick|CWK|food|
Premier Foods|PFD|food|
Greggs|GRG|rest|
Britvic|BVIC<2025-01-16|bev|
Fevertree|FEVR|bev|Fevertree Drinks
Coca-Cola HBC|CCH|bev|Coca-Cola Hellenic
Coca-Cola Europacific Partners|CCEP|bev|Coca-Cola European Partners
A.G. Barr|BAG|bev|!!A.G. Barr plc;Irn-Bru
Tesco|TSCO|groc|
Sainsbury's|SBRY|groc|J Sainsbury;!Argos
Morrisons|MRW<2021-10-27|groc|Wm Morrison;WM Morrison Supermarkets
Marks & Spencer|MKS|groc|M&S;Marks and Spencer
Ocado|OCDO|groc|Ocado Group
Next plc|NXT|ret|!!Next
JD Sports|JD|ret|JD Sports Fashion
Frasers Group|FRAS|ret|Sports Direct;House of Fraser
Kingfisher|KGF|ret|!Kingfisher;B&Q
Currys|CURY|ret|Dixons Carphone
B&M|BME|ret|B&M European Value Retail
Pets at Home|PETS|ret|
WH Smith|SMWH|ret|WHSmith
Halfords|HFD|ret|
Dunelm|DNLM|ret|
Asos|ASC|ecom|ASOS
Boohoo|DEBS|ecom|boohoo;Debenhams Group;PrettyLittleThing
THG|THG|ecom|The Hut Group
Moonpig|MOON|ecom|
AO World|AO|ecom|
Superdry|SDRY<2024-07-12|appar|
Ted Baker|TED<2022-10-25|appar|
Burberry|BRBY|lux|Burberry Group
Mulberry|MUL|lux|!Mulberry
Watches of Switzerland|WOSG|ret|
Dr Martens|DOCS|appar|Dr. Martens
Deliveroo|ROO<2025-10-02|deliv|
Just Eat Takeaway|TKWY~Euronext Amsterdam/NL|deliv|Just Eat;Takeaway.com;Just Eat Takeaway.com;Grubhub
Auto Trader|AUTO|inet|Auto Trader Group
Rightmove|RMV|inet|
Trainline|TRN|inet|
Moneysupermarket|MONY|inet|Mony Group
Sage Group|SGE|sw|!!Sage
Softcat|SCT|it|
Computacenter|CCC|it|
Darktrace|DARK<2024-10-01|sw|
Aveva|AVV<2023-01-18|sw|
Arm|ARM~NASDAQ|semi|!!Arm;Arm Holdings;ARM Holdings
Graphcore||semi|
Alphawave|AWE|semi|Alphawave IP
Raspberry Pi|RPI|hw|
Spectris|SXS<2025-12-04|elec|
Halma|HLMA|elec|
Renishaw|RSW|mach|
BT|BT.A|tel|BT Group;Openreach;!BT
Vodafone|VOD;NASDAQ:VOD|tel|Vodafone Group
Airtel Africa|AAF|tel|
ITV|ITV|media|
WPP|WPP|adv|Ogilvy
Pearson|PSON|edu|!Pearson
RELX|REL|media|Reed Elsevier;LexisNexis
Informa|INF|media|
Reach|RCH|media|!!Reach Plc;!!Reach
Future|FUTR|media|!!Future Plc;!!Future
Sky Group||media|Sky UK
Manchester United|MANU~NYSE|ent|!!Manchester United Plc
IAG|IAG|air|International Airlines Group;International Consolidated Airlines;International Consolidated Airlines Group;British Airways;Aer Lingus;Iberia Airlines
EasyJet|EZJ|air|easyJet
Ryanair|RYA~Euronext Dublin/IE;NASDAQ:RYAAY|air|Ryanair Holdings
Wizz Air|WIZZ/HU|air|
Jet2|JET2|air|Dart Group
Virgin Atlantic||air|
Flybe||air|
TUI|TUI1~XETRA/DE|travel|TUI AG;TUI Group
Thomas Cook|TCG<2019-09-23|travel|!Thomas Cook
Carnival plc|CCL|cruise|
InterContinental Hotels|IHG|hotel|InterContinental Hotels Group;=IHG;Holiday Inn
Whitbread|WTB|hotel|Premier Inn
JD Wetherspoon|JDW|rest|Wetherspoon;Wetherspoons;J D Wetherspoon
Mitchells & Butlers|MAB|rest|
Marston's|MARS|rest|!Marston's
Fuller's|FSTA|rest|Fuller, Smith & Turner;!!Fuller's
Restaurant Group|RTN<2023-12-20|rest|Wagamama
SSP Group|SSPG|rest|SSP
Compass Group|CPG|serv|
Cineworld|CINE<2023-07-31|ent|Regal Cinemas
Entain|ENT|casino|Ladbrokes;GVC Holdings;Ladbrokes Coral
William Hill|WMH<2021-04-22|casino|!William Hill
Evoke|EVOK|casino|888 Holdings;!!Evoke
Playtech|PTEC|casino|
FirstGroup|FGP|bus|
National Express|MCG|bus|Mobico;Mobico Group
Stagecoach|SGC<2022-06-30|bus|!Stagecoach
Go-Ahead|GOG<2022-10-11|bus|!!Go-Ahead;Go-Ahead Group plc;=Go-Ahead Group
Royal Mail|IDS<2025-06-02|log|International Distributions Services;International Distribution Services
Clarkson|CKN|ship|!!Clarkson Plc
BAE Systems|BA|aero|=BAE
Rolls-Royce|RR|aero|Rolls-Royce Holdings;Rolls Royce
Babcock|BAB|aero|Babcock International;!Babcock
QinetiQ|QQ|aero|
Melrose Industries|MRO|aero|!Melrose;=GKN;GKN Aerospace
Meggitt|MGGT<2022-09-13|aero|
Ultra Electronics|ULE<2022-08-01|aero|
Cobham|COB<2020-01-20|aero|
Chemring|CHG|aero|
Senior|SNR|aero|!!Senior Plc;!!Senior
Aston Martin|AML|auto|Aston Martin Lagonda
Jaguar Land Rover||auto|=JLR;!Jaguar;Land Rover
Smiths Group|SMIN|ind|
IMI|IMI|mach|IMI Plc;!IMI
Weir Group|WEIR|mach|!Weir
Spirax|SPX|mach|Spirax-Sarco;Spirax Sarco
Rotork|ROR|mach|
Vesuvius|VSVS|mach|!Vesuvius
Morgan Advanced Materials|MGAM|mach|
Bodycote|BOY|mach|
Ashtead|AHT~NYSE|rental|Sunbelt Rentals
Bunzl|BNZL|dist|
RS Group|RS1|dist|Electrocomponents
DCC|DCC|dist|
Diploma|DPLM|dist|!!Diploma Plc
Rentokil Initial|RTO|serv|Rentokil
Serco|SRP|serv|Serco Group
Capita|CPI|serv|
G4S|GFS<2021-05-10|serv|
Mitie|MTO|serv|
Hays|HAS|serv|!Hays
PageGroup|PAGE|serv|!Michael Page;Page Group
Intertek|ITRK|serv|
Carillion|CLLN<2018-01-15|constr|
Balfour Beatty|BBY|constr|
Kier Group|KIE|constr|!Kier
Morgan Sindall|MGNS|constr|
Galliford Try|GFRD|constr|
Persimmon|PSN|home|!Persimmon
Barratt Redrow|BTRW|home|Barratt Developments;!Barratt;Redrow
Taylor Wimpey|TW|home|
Berkeley Group|BKG|home|Berkeley Homes
Bellway|BWY|home|
Vistry|VTY|home|Vistry Group;Bovis Homes;Countryside Partnerships
Crest Nicholson|CRST|home|
Travis Perkins|TPK|build|
Howden Joinery|HWDN|build|Howdens
Grafton|GFTU|build|Grafton Group;!Grafton
Ibstock|IBST|build|
Marshalls|MSLH|build|!Marshalls
Kingspan|KRX~Euronext Dublin/IE|build|Kingspan Group
Land Securities|LAND|reit|Landsec
British Land|BLND|reit|
Segro|SGRO|reit|
Hammerson|HMSO|reit|
Unite Group|UTG|reit|
Derwent London|DLN|reit|
Great Portland Estates|GPE|reit|
Shaftesbury Capital|SHC|reit|!Shaftesbury;Capital & Counties
Intu Properties|INTU<2020-06-26|reit|
Londonmetric|LMP|reit|LondonMetric Property
Tritax Big Box|BBOX|reit|
Savills|SVS|re|
Foxtons|FOXT|re|
IWG|IWG|re|Regus
Rio Tinto|RIO;ASX:RIO;NYSE:RIO|mine|
Anglo American|AAL|mine|
Glencore|GLEN/CH|mine|Glencore Xstrata;Xstrata
Antofagasta|ANTO|mine|!!Antofagasta Plc;Antofagasta Minerals
Fresnillo|FRES|gold|
Endeavour Mining|EDV|gold|
Centamin|CEY<2024-11-22|gold|
Randgold|RRS<2018-12-31|gold|Randgold Resources
Hochschild Mining|HOC|gold|
Polymetal|POLY<2023-08-07|gold|Polymetal International
Evraz|EVR|steel|
Ferrexpo|FXPO|steel|
Lonmin|LMI<2019-06-10|mine|
Vedanta Resources||mine|
Johnson Matthey|JMAT|chem|
Croda|CRDA|chem|Croda International
Victrex|VCT|chem|
Synthomer|SYNT|chem|
Elementis|ELM|chem|
Mondi|MNDI|paper|
DS Smith|SMDS<2025-01-31|paper|
Ceres Power|CWR|elec|
ITM Power|ITM|elec|
Petershill Partners|PHLL|am|
@ Euronext Dublin IE
AIB|A5G|bank|AIB Group;Allied Irish Banks
Bank of Ireland|BIRG|bank|Bank of Ireland Group
Permanent TSB|PTSB|bank|
Kerry Group|KRZ|food|
Glanbia|GL9|food|
Dalata Hotel|DHG<2025-11-07|hotel|
Cairn Homes|C5H|home|
Glenveagh|GVR|home|Glenveagh Properties
C&C Group|CCR~LSE|beer|
Uniphar|UPR|hdist|
Hibernia REIT|HBRN<2022-06-22|reit|
`;
