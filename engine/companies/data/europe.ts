/** Companies of the European mainland, Iceland and Turkey, without the Nordic countries. */
export const EUROPE = `
@ XETRA DE
SAP|SAP;NYSE:SAP|sw|SAP SE
Siemens|SIE|ind|Siemens AG;Siemens Gamesa
Siemens Energy|ENR|elec|
Siemens Healthineers|SHL|medt|
Volkswagen|VOW3;VOW|auto|=VW;!Audi;Audi AG;Skoda Auto;Bentley Motors;Lamborghini;Seat SA;Cariad;Ducati
Porsche AG|P911|auto|!Porsche
Porsche SE|PAH3|auto|Porsche Automobil Holding
BMW|BMW|auto|Mini Cooper;Bayerische Motoren Werke
Mercedes-Benz|MBG|auto|Daimler;Mercedes-Benz Group;!Mercedes;Mercedes Benz
Daimler Truck|DTG|truck|Freightliner
Traton|8TRA|truck|MAN Truck & Bus
Continental|CON|autop|!!Continental;Continental AG
Schaeffler|SHA0|autop|Vitesco
Hella|HLE|autop|Forvia Hella;!Hella
Leoni|LEO<2023-08-01|autop|!Leoni
ElringKlinger|ZIL2|autop|
Deutsche Bank|DBK;NYSE:DB|bank|DWS Group;Postbank
Commerzbank|CBK|bank|
DZ Bank||bank|
Wirecard|WDI<2021-11-15|pay|
Deutsche Boerse|DB1|exch|Deutsche Börse;Eurex
Allianz|ALV|ins|Allianz SE;Pimco
Munich Re|MUV2|ins|Muenchener Rueck;Münchener Rück;Ergo Group
Hannover Re|HNR1|ins|Hannover Rueck
Talanx|TLX|ins|
BASF|BAS|chem|
Bayer|BAYN|pharma|!Bayer;Bayer AG;Monsanto;!!Roundup
Merck KGaA|MRK|pharma|MilliporeSigma
Fresenius|FRE|hosp|Fresenius SE;Helios Kliniken
Fresenius Medical Care|FME|hosp|
BioNTech|BNTX~NASDAQ|bio|
CureVac|CVAC~NASDAQ<2026-01-07|bio|
Qiagen|QIA;NYSE:QGEN|medt|
Sartorius|SRT3|medt|
Carl Zeiss Meditec|AFX|medt|
Gerresheimer|GXI|medt|
Evotec|EVT|bio|
Morphosys|MOR<2024-08-01|bio|MorphoSys
Stada||pharma|
Lufthansa|LHA|air|Deutsche Lufthansa;Eurowings;Swiss International Air Lines;Austrian Airlines
DHL|DHL|log|Deutsche Post;DHL Group;Deutsche Post DHL;DHL Express
Hapag-Lloyd|HLAG|ship|
HHLA|HHFA|ship|Hamburger Hafen und Logistik;Hamburger Hafen
Fraport|FRA|airport|
Deutsche Telekom|DTE|tel|T-Systems
Telefonica Deutschland|O2D|tel|
United Internet|UTDI|tel|
1&1|1U1|tel|1&1 Drillisch
Freenet|FNTN|tel|
Vantage Towers|VTWR<2023-05-10|tel|
ProSiebenSat.1|PSM|media|ProSieben
RTL Group|RRTL/LU|media|
Axel Springer||media|Politico Media Group
Bertelsmann||media|Penguin Random House
CTS Eventim|EVD|ent|Eventim
Adidas|ADS|appar|adidas
Puma|PUM|appar|!Puma;Puma SE
Hugo Boss|BOSS|appar|
Zalando|ZAL|ecom|
About You|YOU|ecom|!!About You
HelloFresh|HFG|deliv|
Delivery Hero|DHER|deliv|Foodpanda;Glovo
Rocket Internet|RKET<2020-10-30|inet|
Scout24|G24|inet|
TeamViewer|TMV|sw|
Nemetschek|NEM|sw|
Software AG|SOW<2024-01-01|sw|
SUSE|SUSE<2023-11-20|sw|
Bechtle|BC8|it|
Ionos|IOS|inet|
Infineon|IFX|semi|Infineon Technologies;Cypress Semiconductor
Aixtron|AIXA|semi|
Siltronic|WAF|semi|
Elmos|ELG|semi|Elmos Semiconductor
SMA Solar|S92|solar|SMA Solar Technology
Henkel|HEN3|hpc|
Beiersdorf|BEI|hpc|Nivea
Metro AG|B4B|ret|
Ceconomy|CEC|ret|MediaMarkt
Douglas AG|DOU|ret|
Hornbach|HBH|ret|
Suedzucker|SZU|food|Südzucker
Rheinmetall|RHM|aero|
Hensoldt|HAG|aero|
MTU Aero Engines|MTX|aero|!MTU
Renk|R3NK|aero|Renk Group
OHB|OHB|space|
ThyssenKrupp|TKA|steel|Thyssenkrupp;thyssenkrupp
TKMS|TKMS|aero|ThyssenKrupp Marine Systems
Thyssenkrupp Nucera|NCH2|elec|Nucera
Salzgitter|SZG|steel|!Salzgitter
Aurubis|NDA|metal|
Heidelberg Materials|HEI|build|HeidelbergCement
Hochtief|HOT|constr|
Bilfinger|GBF|constr|
GEA Group|G1A|mach|
Kion|KGX|mach|Kion Group
Krones|KRN|mach|
Jungheinrich|JUN3|mach|
Duerr|DUE|mach|Dürr
Knorr-Bremse|KBX|rail|
Koenig & Bauer|SKB|mach|
Nordex|NDX1|renew|
Encavis|ECV|renew|
PNE|PNE3|renew|!PNE
Varta|VAR1|elec|
RWE|RWE|util|
E.ON|EOAN|util|E.On;Innogy
Uniper|UN0|util|
EnBW|EBK|util|Energie Baden-Wuerttemberg
K+S|SDF|chem|
Covestro|1COV|chem|
Evonik|EVK|chem|Evonik Industries
Lanxess|LXS|chem|
Brenntag|BNR|chem|
Symrise|SY1|chem|
Wacker Chemie|WCH|chem|
Fuchs|FPE3|chem|Fuchs Petrolub;!!Fuchs
Vonovia|VNA|re|
Deutsche Wohnen|DWNI|re|
LEG Immobilien|LEG|re|
TAG Immobilien|TEG|re|
Aroundtown|AT1/LU|re|
Adler Group|ADJ/LU|re|Adler Real Estate
Grand City Properties|GYC/LU|re|
Borussia Dortmund|BVB|ent|!!Borussia Dortmund GmbH
Auto1|AG1|ret|Auto1 Group
Trade Republic||ib|
Volocopter||aero|
Isar Aerospace||space|
@ Euronext Paris FR
LVMH|MC|lux|Louis Vuitton;Christian Dior SE;Sephora;Moet Hennessy
Kering|KER|lux|Gucci;Yves Saint Laurent;Bottega Veneta;Balenciaga
Hermes|RMS|lux|Hermès;Hermes International;!Hermes
L'Oreal|OR|hpc|L'Oréal;Lancome
TotalEnergies|TTE;NYSE:TTE|oil|Total SA;!!Total
BNP Paribas|BNP|bank|!BNP
Societe Generale|GLE|bank|Société Générale;SocGen
Credit Agricole|ACA|bank|Crédit Agricole;Amundi
Natixis|KN<2021-07-21|bank|
BPCE||bank|
AXA|CS|ins|AXA SA
CNP Assurances||ins|
SCOR|SCR|ins|
Coface|COFA|ins|
Euronext|ENX/NL|exch|Euronext NV
Sanofi|SAN;NASDAQ:SNY|pharma|Genzyme;Dupixent
Ipsen|IPN|pharma|
Servier||pharma|
Valneva|VLA|bio|
BioMerieux|BIM|medt|bioMérieux
EssilorLuxottica|EL|medt|Essilor;Luxottica;Ray-Ban;Oakley
Eurofins Scientific|ERF/LU|lab|Eurofins
Sartorius Stedim Biotech|DIM|medt|Sartorius Stedim
Orpea|EMEIS|hosp|Emeis
Korian|CLARI|hosp|Clariane
Airbus|AIR|aero|EADS;Airbus SE
Safran|SAF|aero|
Thales|HO|aero|Thales Alenia Space
Dassault Aviation|AM|aero|
Dassault Systemes|DSY|sw|Dassault Systèmes
Eutelsat|ETL|tel|OneWeb
ArianeGroup||space|Arianespace
Renault|RNO|auto|Renault Group;Dacia
Peugeot|UG<2021-01-16|auto|PSA Group;PSA Peugeot Citroen;Groupe PSA;Citroen;Citroën
Valeo|FR|autop|
Forvia|FRVIA|autop|Faurecia
Plastic Omnium|OPM|autop|OPmobility
Michelin|ML|autop|
Alstom|ALO|rail|Bombardier Transportation
Air France-KLM|AF|air|Air France;KLM;Air France KLM;Transavia
ADP Group|ADP|airport|Aeroports de Paris;Groupe ADP
Accor|AC|hotel|Novotel;AccorHotels
Sodexo|SW|serv|
Pluxee|PLX|serv|
Edenred|EDEN|pay|
Worldline|WLN|pay|
Ingenico|ING<2020-11-19|pay|
Danone|BN|food|Activia
Pernod Ricard|RI|beer|Absolut Vodka
Remy Cointreau|RCO|beer|Rémy Cointreau
Lactalis||food|
Bonduelle|BON|food|
Carrefour|CA|groc|
Casino Group|CO|groc|Casino Guichard-Perrachon;Groupe Casino
Auchan||groc|
Leclerc||groc|!Leclerc
Fnac Darty|FNAC|ret|
Maisons du Monde|MDM|ret|
Decathlon||ret|
Chanel||lux|!Chanel
SMCP|SMCP|appar|
Orange|ORA|tel|!!Orange;Orange SA;France Telecom
Iliad||tel|
Bouygues|EN|constr|Bouygues Telecom
Altice|ATC|tel|SFR;Altice France;Altice Europe
Altice USA|ATUS~NYSE/US|tel|Optimum Communications;Cablevision
Vivendi|VIV|media|
Canal+|CAN~LSE|media|Canal Plus
Universal Music Group|UMG~Euronext Amsterdam/NL|ent|Universal Music
Lagardere|MMB|media|Lagardère;Hachette
TF1|TFI|media|
M6|MMT|media|Metropole Television
JCDecaux|DEC|adv|
Publicis|PUB|adv|Publicis Groupe
Havas|HAVAS~Euronext Amsterdam|adv|
Ubisoft|UBI|game|Ubisoft Entertainment
Believe||ent|!!Believe
Deezer|DEEZR|ent|
OVHcloud|OVH|inet|OVH
Atos|ATO|it|Eviden
Capgemini|CAP|it|Altran
Sopra Steria|SOP|it|
Alten|ATE|it|
Teleperformance|TEP|serv|
Bureau Veritas|BVI|serv|
Alcatel-Lucent||hw|
STMicroelectronics|STM~Euronext Paris/CH;NYSE:STM|semi|STMicro
Soitec|SOI|semi|
Schneider Electric|SU|elec|
Legrand|LR|elec|
Nexans|NEX|elec|
Rexel|RXL|dist|
Saint-Gobain|SGO|build|Compagnie de Saint-Gobain
Vicat|VCT|build|
Imerys|NK|build|
Vinci|DG|constr|!Vinci;Vinci SA;Vinci Airports
Eiffage|FGR|constr|
Getlink|GET|rail|Eurotunnel
EDF||util|Electricite de France;Électricité de France
Engie|ENGI|util|GDF Suez
Veolia|VIE|util|Veolia Environnement
Suez SA|SEV<2022-02-18|util|!!Suez
Neoen|NEOEN<2025-04-01|renew|
Voltalia|VLTSA|renew|
Air Liquide|AI|chem|
Arkema|AKE|chem|
Eramet|ERA|mine|
Orano||mine|Areva
Vallourec|VK|steel|
TechnipEnergies|TE|oils|Technip Energies
CGG|VIRI|oils|Viridien;!CGG
SBM Offshore|SBMO~Euronext Amsterdam/NL|oils|
CMA CGM||ship|
Bollore|BOL|cong|Bolloré
Wendel|MF|am|!Wendel
Eurazeo|RF|am|
Tikehau Capital|TKO|am|
Ardian||am|
Unibail-Rodamco-Westfield|URW|reit|Unibail;Unibail-Rodamco;Westfield Corp
Klepierre|LI|reit|Klépierre
Gecina|GFC|reit|
Covivio|COV|reit|
Nexity|NXI|home|
Francaise des Jeux|FDJU|casino|FDJ;FDJ United;Kindred Group
Elior|ELIOR|serv|
BIC|BB|hpc|Societe BIC;!BIC
SEB SA|SK|appl|Groupe SEB;Tefal
Trigano|TRI|leis|
Beneteau|BEN|leis|
Somfy||elec|
@ Euronext Amsterdam NL
ASML|ASML;NASDAQ:ASML|semi|ASML Holding
ASM International|ASM|semi|ASMI
BE Semiconductor|BESI|semi|BE Semiconductor Industries;BE Semiconductors;Besi
Philips|PHIA|medt|!Philips;Royal Philips;Koninklijke Philips
Signify|LIGHT|elec|!Signify
ING|INGA|bank|ING Groep;ING Bank;ING Group
ABN Amro|ABN|bank|ABN AMRO
Rabobank||bank|
Aegon|AGN|ins|Transamerica
NN Group|NN|ins|
ASR Nederland|ASRNL|ins|
Adyen|ADYEN|pay|
Prosus|PRX|inet|OLX
Heineken|HEIA|beer|
JDE Peet's|JDEP|bev|JDE Peets;Jacobs Douwe Egberts
Ahold Delhaize|AD|groc|Koninklijke Ahold Delhaize;Albert Heijn;Stop & Shop;Ahold
KPN|KPN|tel|Koninklijke KPN
Wolters Kluwer|WKL|media|
Randstad|RAND|serv|
DSM-Firmenich|DSFIR|chem|DSM;Koninklijke DSM;Firmenich
Akzo Nobel|AKZA|chem|AkzoNobel;Dulux
OCI|OCI|chem|OCI NV;!OCI
Corbion|CRBN|chem|
IMCD|IMCD|chem|
ArcelorMittal|MT/LU|steel|Mittal Steel
Aperam|APAM/LU|steel|
Vopak|VPK|pipe|Royal Vopak
Boskalis||constr|
BAM|BAMNB|constr|Royal BAM Group;!BAM
Fugro|FUR|oils|
PostNL|PNL|log|
TomTom|TOM2|inet|
Basic-Fit|BFIT|leis|
Exor|EXO|am|
CVC Capital Partners|CVC|am|CVC
Allfunds|ALLFG/GB|fin|
InPost|INPST/PL|log|
Pharming|PHARM|bio|
Galapagos|GLPG|bio|!!Galapagos NV
Euroclear||exch|
@ Euronext Brussels BE
Anheuser-Busch InBev|ABI;NYSE:BUD|beer|AB InBev;Anheuser-Busch;Budweiser;Bud Light;SABMiller;Stella Artois
KBC|KBC|bank|KBC Group
Ageas|AGS|ins|
UCB|UCB|pharma|
Solvay|SOLB|chem|!Solvay;Syensqo
Umicore|UMI|metal|
Proximus|PROX|tel|
Telenet||tel|
Colruyt|COLR|groc|
Groupe Bruxelles Lambert|GBLB|am|GBL
Sofina|SOF|am|
Bekaert|BEKB|steel|
Barco|BAR|hw|!Barco
bpost|BPOST|log|
Euronav|CMBT|ship|CMB.Tech
D'Ieteren|DIE|dist|
Elia|ELI|util|Elia Group;!!Elia
Lotus Bakeries|LOTB|food|
Azelis|AZE|chem|
Melexis|MELE|semi|
@ SIX CH
Nestle|NESN|food|Nestlé;Nespresso;Purina;Nescafe
Novartis|NOVN;NYSE:NVS|pharma|
Roche|ROG|pharma|Roche Holding;Genentech
Sandoz|SDZ|pharma|
UBS|UBSG;NYSE:UBS|bank|UBS Group
Credit Suisse|CSGN<2023-06-12|bank|Credit Suisse Group
Julius Baer|BAER|bank|Julius Bär
Vontobel|VONN|bank|
EFG International|EFGN|bank|
Swissquote|SQN|ib|
Pictet||bank|
Zurich Insurance|ZURN|ins|Zurich Insurance Group
Swiss Re|SREN|ins|
Swiss Life|SLHN|ins|
Baloise|BALN<2025-12-05|ins|
Helvetia|HBAN|ins|Helvetia Baloise;!Helvetia
Partners Group|PGHN|am|
GAM|GAM|am|GAM Holding;!GAM
Richemont|CFR|lux|!Cartier;Compagnie Financiere Richemont
Swatch|UHR|lux|Swatch Group;Omega Watches;!Swatch
Rolex||lux|
ABB|ABBN;NYSE:ABB|elec|ABB Ltd
Schindler|SCHP|mach|Schindler Holding;!Schindler
Georg Fischer|GF|mach|
Sulzer|SUN|mach|
OC Oerlikon|OERL|mach|Oerlikon
VAT Group|VACN|semi|
AMS-Osram|AMS|semi|ams-OSRAM;Osram
Sika|SIKA|chem|
Givaudan|GIVN|chem|
Clariant|CLN|chem|
EMS-Chemie|EMSN|chem|
Lonza|LONN|lab|Lonza Group
Holcim|HOLN|build|LafargeHolcim;Lafarge
Amrize|AMRZ;NYSE:AMRZ|build|
Geberit|GEBN|build|
Lindt & Spruengli|LISN|food|Lindt;Lindt & Sprüngli;Chocoladefabriken Lindt
Barry Callebaut|BARN|food|
Aryzta|ARYN|food|
Emmi|EMMN|food|!Emmi
Syngenta||agri|
Kuehne + Nagel|KNIN|log|Kuehne+Nagel;Kuehne & Nagel;Kühne + Nagel
Panalpina||log|
MSC||ship|Mediterranean Shipping Company;MSC Cruises;!MSC
Adecco|ADEN|serv|Adecco Group
SGS|SGSN|serv|
Sonova|SOON|medt|
Straumann|STMN|medt|Straumann Group
Tecan|TECN|medt|
Ypsomed|YPSN|medt|
Alcon|ALC|medt|
Galderma|GALD|pharma|
Bachem|BANB|lab|
Idorsia|IDIA|bio|
Santhera|SANN|bio|Santhera Pharmaceuticals
Swisscom|SCMN|tel|
Sunrise|SUNN|tel|!!Sunrise Communications
Temenos|TEMN|sw|
Dufry|AVOL|ret|Avolta
Flughafen Zurich|FHZN|airport|
Meyer Burger|MBTN|solar|
Landis+Gyr|LAND|elec|
Accelleron|ACLN|mach|
Stadler Rail|SRAIL|rail|
BKW|BKW|util|
Bucher Industries|BUCN|mach|
SIG Group|SIGN|paper|SIG Combibloc
Trafigura||trad|
Vitol||trad|
Gunvor||trad|Gunvor Group
Mercuria||trad|Mercuria Energy
ECOM Agroindustrial||trad|Ecom Trading
Touton||trad|
Sucden||trad|
@ Borsa Italiana IT
Eni|ENI;NYSE:E|oil|ENI;!!Plenitude
Enel|ENEL|util|
Enel Green Power||renew|
Intesa Sanpaolo|ISP|bank|Intesa
UniCredit|UCG|bank|HypoVereinsbank
Banco BPM|BAMI|bank|
BPER Banca|BPE|bank|BPER
Monte dei Paschi|BMPS|bank|Monte dei Paschi di Siena;Banca Monte dei Paschi di Siena;MPS
Mediobanca|MB|bank|
FinecoBank|FBK|bank|Fineco
Banca Generali|BGN|bank|
Banca Mediolanum|BMED|bank|
Azimut|AZM|am|
Anima Holding|ANIM|am|
Banca Popolare di Sondrio|BPSO|bank|Popolare di Sondrio
Credito Emiliano|CE|bank|Credem
Credito Valtellinese||bank|Creval
Banca Ifis|IF|bank|
illimity Bank|ILTY<2025-11-01|bank|illimity;Illimity
Banco Desio|BDB|bank|Banco di Desio e della Brianza
Carige||bank|Banca Carige
UBI Banca|UBI<2020-10-05|bank|
Generali|G|ins|Assicurazioni Generali
Unipol|UNI|ins|Unipol Gruppo;Unipol Assicurazioni
UnipolSai|US<2024-12-31|ins|
Cattolica|CASS<2022-08-12|ins|Cattolica Assicurazioni
Net Insurance|NET<2023-07-01|ins|
Poste Italiane|PST|log|
Nexi|NEXI|pay|
Stellantis|STLAM;NYSE:STLA/NL|auto|Fiat Chrysler;Fiat Chrysler Automobiles;FCA US;Chrysler;Jeep;!Fiat;Opel;Vauxhall;Maserati;Alfa Romeo
Ferrari|RACE;NYSE:RACE|auto|Ferrari NV
Iveco|IVG|truck|Iveco Group
Pirelli|PIRC|autop|Pirelli & C
Brembo|BRE|autop|
Piaggio|PIA|auto|
Leonardo|LDO|aero|!!Leonardo;Finmeccanica;Leonardo DRS;Leonardo SpA
Fincantieri|FCT|aero|
Avio|AVIO|space|
Prysmian|PRY|elec|
Interpump|IP|mach|
Saipem|SPM|oils|
Snam|SRG|pipe|
Italgas|IG|util|
Terna|TRN|util|
A2A|A2A|util|
Hera|HER|util|!Hera;Hera SpA
Acea|ACE|util|
Iren SpA|IRE|util|
Edison SpA|EDNR|util|!!Edison
ERG|ERG|renew|ERG SpA;!ERG
Saras|SRS<2024-09-01|ref|!Saras
Maire|MAIRE|constr|Maire Tecnimont;!!Maire
Webuild|WBD|constr|Salini Impregilo;Astaldi
Buzzi|BZU|build|Buzzi Unicem;!Buzzi
Atlantia|ATL<2022-12-09|infra|Mundys;Autostrade per l'Italia
Inwit|INW|tel|
Rai Way|RWAY|tel|
Telecom Italia|TIT|tel|TIM SpA
MFE-MediaForEurope|MFEB|media|Mediaset;MediaForEurope
Mondadori|MN|media|
RCS MediaGroup|RCS|media|
Moncler|MONC|lux|
Prada|1913~HKEX|lux|Miu Miu
Salvatore Ferragamo|SFER|lux|Ferragamo
Brunello Cucinelli|BC|lux|
Tod's|TOD<2024-06-01|lux|!!Tod's
OVS|OVS|appar|
Safilo|SFL|appar|
Benetton||appar|
Campari|CPR|beer|Davide Campari
Barilla||food|
Ferrero||food|Nutella
Lavazza||bev|
De'Longhi|DLG|appl|De Longhi
Amplifon|AMP|medt|
DiaSorin|DIA|medt|
Recordati|REC|pharma|
Intercos|ICOS|hpc|
Stevanato|STVN~NYSE|medt|Stevanato Group
Tenaris|TEN/LU|steel|
Lottomatica|LTMC|casino|
Alitalia||air|ITA Airways
Juventus|JUVE|ent|!!Juventus FC SpA
Reply|REY|it|!!Reply SpA
Technogym|TGYM|leis|
Ilva||steel|Acciaierie d'Italia
@ BME ES
Santander|SAN;NYSE:SAN|bank|!Santander;Banco Santander;Santander UK
BBVA|BBVA;NYSE:BBVA|bank|Banco Bilbao Vizcaya Argentaria
CaixaBank|CABK|bank|
Bankia|BKIA<2021-03-26|bank|
Banco Sabadell|SAB|bank|Sabadell;=TSB
Bankinter|BKT|bank|
Unicaja|UNI|bank|Unicaja Banco
Mapfre|MAP|ins|
Telefonica|TEF;NYSE:TEF|tel|Telefónica
Cellnex|CLNX|tel|Cellnex Telecom
MasMovil||tel|
Inditex|ITX|appar|!Zara;Massimo Dutti;Industria de Diseno Textil
Mango||appar|!!Mango
El Corte Ingles||ret|
Mercadona||groc|
Dia|DIA|groc|!!Dia SA;!!Dia
Iberdrola|IBE|util|Scottish Power;ScottishPower
Endesa|ELE|util|
Naturgy|NTGY|util|Gas Natural
Redeia|RED|util|Red Electrica;Red Eléctrica
Enagas|ENG|pipe|Enagás
Acciona|ANA|constr|
Acciona Energia|ANE|renew|
Solaria|SLR|solar|
Repsol|REP|oil|
Moeve||oil|Cepsa
ACS|ACS|constr|ACS Group;!ACS
Ferrovial|FER|constr|
Sacyr|SCYR|constr|
Fomento de Construcciones y Contratas|FCC|constr|
Aena|AENA|airport|
Amadeus IT|AMS|travel|!!Amadeus;Amadeus IT Group
Melia Hotels|MEL|hotel|Meliá Hotels;!Melia
eDreams Odigeo|EDR|travel|eDreams
Indra|IDR|it|!Indra;Indra Sistemas
Grifols|GRF|pharma|
Almirall|ALM|pharma|
Rovi|ROVI|pharma|Laboratorios Rovi
PharmaMar|PHM|bio|
Fluidra|FDR|mach|
Gestamp|GEST|autop|
CIE Automotive|CIE|autop|
Acerinox|ACX|steel|
Viscofan|VIS|food|
Ebro Foods|EBRO|food|
Puig|PUIG|hpc|Puig Brands;!Puig
Merlin Properties|MRL|reit|
Inmobiliaria Colonial|COL|reit|
Prisa|PRS|media|
Grupo Logista|LOG|dist|
Talgo|TLGO|rail|
@ Euronext Lisbon PT
EDP|EDP|util|Energias de Portugal;!EDP
EDP Renovaveis|EDPR|renew|EDP Renováveis;EDPR
Galp|GALP|oil|Galp Energia
Jeronimo Martins|JMT|groc|Jerónimo Martins;Biedronka
Banco Comercial Portugues|BCP|bank|Millennium BCP
Novo Banco||bank|
NOS|NOS|tel|!!NOS SGPS;!!NOS
Sonae|SON|groc|
Navigator|NVG|paper|!!Navigator Company
TAP Air Portugal||air|TAP SA
@ Vienna AT
OMV|OMV|oil|!OMV
Erste Group|EBS|bank|Erste Bank;!!Erste
Raiffeisen Bank International|RBI|bank|Raiffeisen Bank;RBI
BAWAG|BG|bank|Bawag Group
Voestalpine|VOE|steel|voestalpine
Verbund|VER|util|
Andritz|ANDR|mach|
Wienerberger|WIE|build|
Vienna Insurance Group|VIG|ins|
Lenzing|LNZ|chem|
Telekom Austria|TKA|tel|A1 Telekom Austria
Signa||re|Signa Holding
Red Bull||bev|!Red Bull GmbH
KTM||auto|Pierer Mobility;!KTM
FACC|FACC|aero|
@ Warsaw PL
PKN Orlen|PKN|oil|Orlen;PGNiG
PKO Bank Polski|PKO|bank|PKO BP;PKO
Bank Pekao|PEO|bank|Pekao
Santander Bank Polska|SPL|bank|
mBank|MBK|bank|
PZU|PZU|ins|
KGHM|KGH|mine|KGHM Polska Miedz
PGE|PGE|util|
Tauron|TPE|util|
Enea|ENA|util|!Enea
JSW|JSW|coal|Jastrzebska Spolka Weglowa
CD Projekt|CDR|game|CD Projekt Red
Allegro|ALE|ecom|!!Allegro
LPP|LPP|appar|
CCC|CCC|appar|!CCC
Dino Polska|DNP|groc|
Zabka|ZAB|groc|Zabka Group
Cyfrowy Polsat|CPS|media|
@ Prague CZ
CEZ|CEZ|util|
Komercni Banka|KOMB|bank|
Moneta Money Bank|MONET|bank|Moneta
Colt CZ|CZG|aero|Ceska Zbrojovka
Czechoslovak Group|CSG~Euronext Amsterdam|aero|
EPH||util|Energeticky a Prumyslovy Holding;!EPH
@ Budapest HU
OTP Bank|OTP|bank|
MOL|MOL|oil|MOL Group;MOL Nyrt;!MOL
Richter Gedeon|RICHTER|pharma|Gedeon Richter
Magyar Telekom|MTELEKOM|tel|
@ Bucharest RO
OMV Petrom|SNP|oil|
Romgaz|SNG|oil|
Hidroelectrica|H2O|util|
Banca Transilvania|TLV|bank|
@ Athens GR
National Bank of Greece|ETE|bank|
Alpha Bank|ALPHA|bank|
Eurobank|EUROB|bank|
Piraeus Bank|TPEIR|bank|Piraeus Financial
OTE|HTO|tel|Hellenic Telecommunications;!OTE
OPAP|OPAP|casino|
Public Power Corp|PPC|util|
Hellenic Energy|ELPE|ref|Hellenic Petroleum;Helleniq Energy
Motor Oil Hellas|MOH|ref|
Jumbo|BELA|ret|!!Jumbo SA
Metlen|MTLN~LSE|metal|Mytilineos
Aegean Airlines|AEGN|air|
@ Borsa Istanbul TR
Turkish Airlines|THYAO|air|Turk Hava Yollari;Türk Hava Yolları
Pegasus Airlines|PGSUS|air|
Garanti BBVA|GARAN|bank|Garanti Bank;Garanti
Akbank|AKBNK|bank|
Isbank|ISCTR|bank|Is Bankasi;İş Bankası
Yapi Kredi|YKBNK|bank|
Halkbank|HALKB|bank|
Vakifbank|VAKBN|bank|
Koc Holding|KCHOL|cong|Koç Holding
Sabanci Holding|SAHOL|cong|
Tupras|TUPRS|ref|
Turkcell|TCELL|tel|
Turk Telekom|TTKOM|tel|
Arcelik|ARCLK|appl|Beko
Ford Otosan|FROTO|auto|
Tofas|TOASO|auto|
Eregli|EREGL|steel|Erdemir
BIM|BIMAS|groc|!!BIM Birlesik;!BIM
Aselsan|ASELS|aero|
Baykar||aero|
Getir||deliv|
Trendyol||ecom|
@ Iceland IS
Marel||mach|
Icelandair|ICEAIR|air|
Alvotech|ALVO~NASDAQ|pharma|
@ MOEX RU
Gazprom|GAZP|oil|Nord Stream AG
Rosneft|ROSN|oil|
Lukoil|LKOH|oil|
Novatek|NVTK|oil|
Surgutneftegaz|SNGS|oil|Surgutneftegas
Gazprom Neft|SIBN|oil|
Tatneft|TATN|oil|
Transneft|TRNFP|pipe|
Sberbank|SBER|bank|
VTB|VTBR|bank|VTB Bank
T-Bank|T|bank|Tinkoff;TCS Group;Tinkoff Bank
Alfa-Bank||bank|Alfa Bank
Gazprombank||bank|
Norilsk Nickel|GMKN|mine|Nornickel
Polyus|PLZL|gold|
Severstal|CHMF|steel|
NLMK|NLMK|steel|
MMK|MAGN|steel|Magnitogorsk Iron & Steel
Rusal|RUAL;HKEX:486|metal|United Company Rusal
En+|ENPG|metal|En+ Group
Alrosa|ALRS|mine|
PhosAgro|PHOR|chem|
Uralkali||chem|
EuroChem||chem|
Aeroflot|AFLT|air|
Magnit|MGNT|groc|
X5|X5|groc|X5 Group;X5 Retail Group
MTS|MTSS|tel|Mobile TeleSystems;!MTS
Rostelecom|RTKM|tel|
VK|VKCO|inet|!VKontakte;Mail.ru;Mail.ru Group;!VK
Ozon|OZON|ecom|
Wildberries||ecom|
Kaspersky||sw|Kaspersky Lab
Rostec||aero|
Rosatom||util|
Inter RAO|IRAO|util|
RusHydro|HYDR|util|
Uralvagonzavod||aero|
Veon|VEON~NASDAQ/NL|tel|VimpelCom;Kyivstar
@ Warsaw UA
Naftogaz||oil|
Metinvest||steel|
Energoatom||util|
DTEK||util|
Ukrnafta||oil|
Motor Sich||aero|
Kernel|KER|agri|!!Kernel Holding
`;
