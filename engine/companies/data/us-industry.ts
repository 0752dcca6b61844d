/** Industry, transport, energy, utilities and materials, listed in the United States. */
export const US_INDUSTRY = `
@ NYSE US
Boeing|BA|aero|Spirit AeroSystems;Boeing Co
Lockheed Martin|LMT|aero|!Lockheed
RTX|RTX;RTN<2020-04-03|aero|Raytheon;Raytheon Technologies;Pratt & Whitney;Collins Aerospace;United Technologies
Northrop Grumman|NOC|aero|!Northrop
General Dynamics|GD|aero|Gulfstream Aerospace;!Gulfstream;Electric Boat
L3Harris Technologies|LHX|aero|L3Harris;Harris Corp;Aerojet Rocketdyne
Huntington Ingalls Industries|HII|aero|Huntington Ingalls;Newport News Shipbuilding
Textron|TXT|aero|Cessna;Bell Helicopter
TransDigm|TDG|aero|TransDigm Group
Howmet Aerospace|HWM|aero|Howmet;Arconic
Hexcel|HXL|aero|
HEICO|HEI|aero|
Curtiss-Wright|CW|aero|
Kratos Defense|KTOS~NASDAQ|aero|!Kratos;Kratos Defense & Security Solutions
AeroVironment|AVAV~NASDAQ|aero|
Axon Enterprise|AXON~NASDAQ|aero|!Axon;Taser International
Rocket Lab|RKLB~NASDAQ|space|
Firefly Aerospace|FLY~NASDAQ|space|
Virgin Galactic|SPCE|space|
Intuitive Machines|LUNR~NASDAQ|space|
Planet Labs|PL|space|
Maxar Technologies|MAXR<2023-05-03|space|Maxar
BlackSky|BKSY|space|
Redwire|RDW|space|
Voyager Technologies|VOYG|space|
Astra Space|ASTR~NASDAQ<2024-07-18|space|
Momentus|MNTS~NASDAQ|space|
Joby Aviation|JOBY|aero|!Joby
Archer Aviation|ACHR|aero|
Lilium|LILM~NASDAQ/DE<2024-11-06|aero|
Vertical Aerospace|EVTL/GB|aero|
Eve Air Mobility|EVEX/BR|aero|Eve Holding
Wheels Up|UP|air|
Blade Air Mobility|SRTA~NASDAQ|air|Strata Critical Medical
General Electric|GE|aero|GE Aerospace;=GE
GE Vernova|GEV|elec|
GE HealthCare|GEHC~NASDAQ|medt|
Honeywell|HON~NASDAQ|ind|Honeywell International
Honeywell Aerospace|HONA~NASDAQ|aero|
3M|MMM|ind|3M Co
Danaher|DHR|medt|
Emerson Electric|EMR|elec|!!Emerson
Eaton|ETN/IE|elec|Eaton Corp;!Eaton
Illinois Tool Works|ITW|mach|
Parker-Hannifin|PH|mach|Parker Hannifin
Rockwell Automation|ROK|elec|
Caterpillar|CAT|mach|!Caterpillar;Caterpillar Inc
Deere|DE|mach|John Deere;Deere & Co;!Deere
Cummins|CMI|mach|!Cummins
PACCAR|PCAR~NASDAQ|truck|Peterbilt;Kenworth
AGCO|AGCO|mach|
CNH Industrial|CNH/GB|mach|Case New Holland;CNH
Oshkosh|OSK|truck|!!Oshkosh;Oshkosh Corp;Oshkosh Defense
Navistar|NAV<2021-07-01|truck|Navistar International
Terex|TEX|mach|
Stanley Black & Decker|SWK|mach|Black & Decker;DeWalt
Snap-on|SNA|mach|
Otis|OTIS|mach|!!Otis;Otis Worldwide
Carrier|CARR|build|!!Carrier;Carrier Global
Trane Technologies|TT/IE|build|Trane;Ingersoll-Rand
Johnson Controls|JCI/IE|build|Johnson Controls International;Tyco International
Lennox|LII|build|!Lennox;Lennox International
Dover|DOV|mach|!!Dover;Dover Corp
Ingersoll Rand|IR|mach|
Fortive|FTV|ind|
Xylem|XYL|mach|!!Xylem
Pentair|PNR|mach|
IDEX|IEX|mach|
Nordson|NDSN~NASDAQ|mach|
Graco|GGG|mach|
Middleby|MIDD~NASDAQ|mach|
Westinghouse Air Brake Technologies|WAB|rail|Wabtec
Ametek|AME|elec|
Hubbell|HUBB|elec|
Generac|GNRC|elec|Generac Holdings
Vertiv|VRT|elec|Vertiv Holdings
nVent|NVT|elec|nVent Electric
Regal Rexnord|RRX|elec|
Acuity|AYI|elec|Acuity Brands;!Acuity
A. O. Smith|AOS|build|A.O. Smith
Masco|MAS|build|
Fortune Brands|FBIN|build|Fortune Brands Innovations
Owens Corning|OC|build|
Armstrong World Industries|AWI|build|
Trex|TREX|build|!Trex
Vulcan Materials|VMC|build|
Martin Marietta|MLM|build|Martin Marietta Materials
Eagle Materials|EXP|build|
Summit Materials|SUM<2025-02-10|build|
USG|USG<2019-04-24|build|USG Corp;!USG
CRH|CRH/IE|build|
United Rentals|URI|rental|
Fastenal|FAST~NASDAQ|dist|
W.W. Grainger|GWW|dist|!Grainger;WW Grainger
Ferguson|FERG|dist|!!Ferguson;Ferguson Enterprises
WESCO|WCC|dist|Wesco International
Genuine Parts|GPC|autop|NAPA Auto Parts
LKQ|LKQ~NASDAQ|autop|
Pool Corp|POOL~NASDAQ|dist|
Watsco|WSO|dist|
Cintas|CTAS~NASDAQ|serv|
ADP|ADP~NASDAQ|serv|Automatic Data Processing
Paychex|PAYX~NASDAQ|serv|
Robert Half|RHI|serv|
ManpowerGroup|MAN|serv|
Kelly Services|KELYA~NASDAQ|serv|
Upwork|UPWK~NASDAQ|serv|
Fiverr|FVRR/IL|serv|
ADT|ADT|serv|
Brink's|BCO|serv|Brinks;!Brink's
Allegion|ALLE/IE|build|
Copart|CPRT~NASDAQ|serv|
Waste Management|WM|waste|
Republic Services|RSG|waste|!!Republic
Waste Connections|WCN/CA|waste|
Clean Harbors|CLH|waste|
Stericycle|SRCL~NASDAQ<2024-11-04|waste|
Covanta|CVA<2021-11-30|waste|
Veralto|VLTO|ind|
Jacobs|J|constr|!!Jacobs;Jacobs Engineering;Jacobs Solutions
Fluor|FLR|constr|Fluor Corp;!Fluor
AECOM|ACM|constr|
KBR|KBR|constr|
Quanta Services|PWR|constr|
EMCOR|EME|constr|
MasTec|MTZ|constr|
Comfort Systems|FIX|constr|Comfort Systems USA
Tutor Perini|TPC|constr|
Babcock & Wilcox|BW|elec|
Bloom Energy|BE|elec|
Plug Power|PLUG~NASDAQ|elec|
FuelCell Energy|FCEL~NASDAQ|elec|
Ballard Power|BLDP~NASDAQ/CA|elec|Ballard Power Systems
Nikola|NKLA~NASDAQ<2025-02-19|truck|!Nikola
QuantumScape|QS|elec|
ChargePoint|CHPT|elec|
EVgo|EVGO~NASDAQ|elec|
Blink Charging|BLNK~NASDAQ|elec|
Fluence Energy|FLNC~NASDAQ|elec|!Fluence
Oklo|OKLO|elec|
NuScale Power|SMR|elec|NuScale
Centrus Energy|LEU|mine|!Centrus
UPS|UPS|log|United Parcel Service
FedEx|FDX|log|FedEx Ground;Federal Express
FedEx Freight|FDXF|log|
XPO|XPO|log|XPO Logistics
GXO Logistics|GXO|log|GXO
J.B. Hunt|JBHT~NASDAQ|log|JB Hunt;J.B. Hunt Transport Services
C.H. Robinson|CHRW~NASDAQ|log|CH Robinson
Old Dominion Freight Line|ODFL~NASDAQ|log|!Old Dominion
Knight-Swift|KNX|log|Knight-Swift Transportation
Yellow Corp|YELL~NASDAQ<2023-08-07|log|YRC Worldwide
Schneider National|SNDR|log|
Werner Enterprises|WERN~NASDAQ|log|
Expeditors|EXPD|log|Expeditors International
Ryder|R|log|Ryder System;!Ryder
Saia|SAIA~NASDAQ|log|
Atlas Air|AAWW~NASDAQ<2023-03-17|log|Atlas Air Worldwide
Matson|MATX|ship|!Matson
Union Pacific|UNP|rail|
Norfolk Southern|NSC|rail|
CSX|CSX~NASDAQ|rail|
Kansas City Southern|KSU<2021-12-14|rail|
Greenbrier|GBX|rail|Greenbrier Companies;!Greenbrier
Delta Air Lines|DAL|air|!!Delta;Delta Airlines;Delta Air
United Airlines|UAL~NASDAQ|air|United Airlines Holdings;United Continental;United Continental Holdings
American Airlines|AAL~NASDAQ|air|American Airlines Group
Southwest Airlines|LUV|air|!!Southwest
JetBlue|JBLU~NASDAQ|air|JetBlue Airways
Alaska Air|ALK|air|Alaska Airlines;Alaska Air Group;Hawaiian Airlines;Hawaiian Holdings
Spirit Airlines|SAVE<2024-11-18;FLYY<2025-08-29|air|!!Spirit
Frontier Group|ULCC~NASDAQ|air|Frontier Airlines;Frontier Group Holdings
Allegiant|ALGT~NASDAQ|air|Allegiant Air;Allegiant Travel;!Allegiant
SkyWest|SKYW~NASDAQ|air|
Sun Country Airlines|SNCY~NASDAQ|air|
Mesa Air|MESA~NASDAQ<2025-11-25|air|Mesa Air Group
AerCap|AER/IE|rental|AerCap Holdings
Air Lease|AL|rental|Air Lease Corp
Ford|F|auto|!!Ford;Ford Motor;Ford Motor Co;Ford Motor Company
General Motors|GM|auto|!GM;Chevrolet;Cadillac;Buick;Cruise LLC
Rivian|RIVN~NASDAQ|auto|Rivian Automotive
Lucid|LCID~NASDAQ|auto|!Lucid;Lucid Group;Lucid Motors
Fisker|FSR<2024-03-25|auto|!Fisker;Fisker Inc
Lordstown Motors|RIDE~NASDAQ<2023-07-07|auto|!!Lordstown
Canoo|GOEV~NASDAQ<2025-01-22|auto|
Faraday Future|FFAI~NASDAQ|auto|Faraday Future Intelligent Electric
Workhorse|WKHS~NASDAQ|truck|Workhorse Group;!Workhorse
Proterra|PTRA~NASDAQ<2023-08-17|truck|
Aurora Innovation|AUR~NASDAQ|truck|
TuSimple|TSP~NASDAQ<2024-02-07|truck|
Mobileye|MBLY~NASDAQ/IL|autop|Mobileye Global
Luminar|LAZR~NASDAQ<2025-12-15|autop|Luminar Technologies
Aptiv|APTV/IE|autop|
BorgWarner|BWA|autop|
Lear|LEA|autop|!!Lear;Lear Corp
Goodyear|GT~NASDAQ|autop|Goodyear Tire;Goodyear Tire & Rubber
Dana|DAN|autop|!!Dana;Dana Inc
American Axle|DCH|autop|American Axle & Manufacturing;!Dauch
Adient|ADNT|autop|
Visteon|VC~NASDAQ|autop|
Autoliv|ALV/SE|autop|
Gentex|GNTX~NASDAQ|autop|
Tenneco|TEN<2022-11-17|autop|
Delphi Technologies|DLPH<2020-10-01|autop|!Delphi;Delphi Automotive
ExxonMobil|XOM|oil|Exxon;Exxon Mobil
Chevron|CVX|oil|!Hess;Hess Corp;Texaco
ConocoPhillips|COP|oil|Marathon Oil
Occidental Petroleum|OXY|oil|!Occidental;Anadarko;Anadarko Petroleum
EOG Resources|EOG|oil|EOG
Devon Energy|DVN|oil|!Devon;Coterra Energy
Diamondback Energy|FANG~NASDAQ|oil|!Diamondback;Endeavor Energy
Pioneer Natural Resources|PXD<2024-05-03|oil|!Pioneer
APA|APA~NASDAQ|oil|Apache Corp;APA Corp;!APA
Expand Energy|EXE~NASDAQ|oil|Chesapeake Energy;Southwestern Energy
EQT|EQT|oil|EQT Corp
Ovintiv|OVV|oil|Encana
Antero Resources|AR|oil|!Antero
Range Resources|RRC|oil|
Murphy Oil|MUR|oil|
Permian Resources|PR|oil|
Civitas Resources|CIVI<2026-01-30|oil|
Matador Resources|MTDR|oil|!Matador
SM Energy|SM|oil|
Chord Energy|CHRD~NASDAQ|oil|Whiting Petroleum
California Resources|CRC|oil|
Continental Resources|CLR<2022-11-23|oil|
Kosmos Energy|KOS|oil|
Talos Energy|TALO|oil|
Callon Petroleum|CPE<2024-04-01|oil|
Phillips 66|PSX|ref|Phillips 66 Partners
Marathon Petroleum|MPC|ref|!!Marathon;Speedway LLC
Valero Energy|VLO|ref|Valero
HF Sinclair|DINO|ref|HollyFrontier
PBF Energy|PBF|ref|
Delek US|DK|ref|
CVR Energy|CVI|ref|
Calumet|CLMT~NASDAQ|ref|
Gevo|GEVO~NASDAQ|ref|
Green Plains|GPRE~NASDAQ|ref|
Clean Energy Fuels|CLNE~NASDAQ|ref|
World Kinect|WKC|ref|World Fuel Services
SLB|SLB|oils|Schlumberger
Halliburton|HAL|oils|
Baker Hughes|BKR~NASDAQ|oils|
NOV|NOV|oils|National Oilwell Varco;!NOV
Transocean|RIG/CH|oils|
Valaris|VAL/BM|oils|
Noble Corp|NE/GB|oils|
Weatherford|WFRD~NASDAQ|oils|Weatherford International
TechnipFMC|FTI/GB|oils|
Helmerich & Payne|HP|oils|
Patterson-UTI|PTEN~NASDAQ|oils|Patterson-UTI Energy
Liberty Energy|LBRT|oils|!!Liberty;Liberty Oilfield Services
ChampionX|CHX~NASDAQ<2025-07-16|oils|
Kinder Morgan|KMI|pipe|
Williams|WMB|pipe|!!Williams;Williams Companies;Williams Cos
ONEOK|OKE|pipe|Magellan Midstream
Energy Transfer|ET|pipe|Sunoco;Dakota Access LLC
Enterprise Products Partners|EPD|pipe|Enterprise Products
Targa Resources|TRGP|pipe|Targa
MPLX|MPLX|pipe|
Plains All American|PAA~NASDAQ|pipe|Plains All American Pipeline
Western Midstream|WES|pipe|
DT Midstream|DTM|pipe|
Cheniere Energy|LNG|pipe|Cheniere
Tellurian|TELL~NYSE American<2024-10-08|pipe|
NextDecade|NEXT~NASDAQ|pipe|
Venture Global|VG|pipe|Venture Global LNG
New Fortress Energy|NFE~NASDAQ|pipe|
Equitrans Midstream|ETRN<2024-07-22|pipe|
Peabody Energy|BTU|coal|Peabody
Core Natural Resources|CNR|coal|Arch Resources;Arch Coal;Consol Energy
Alpha Metallurgical Resources|AMR|coal|
Warrior Met Coal|HCC|coal|
Cameco|CCJ;TSX:CCO/CA|mine|
Uranium Energy|UEC~NYSE American|mine|
Energy Fuels|UUUU~NYSE American|mine|
NextEra Energy|NEE|util|NextEra;Florida Power & Light
Duke Energy|DUK|util|!!Duke
Southern Company|SO|util|Southern Co;!!Southern;Georgia Power
Dominion Energy|D|util|!!Dominion;Dominion Resources
American Electric Power|AEP|util|
Exelon|EXC~NASDAQ|util|ComEd;Commonwealth Edison
Xcel Energy|XEL~NASDAQ|util|Xcel
Consolidated Edison|ED|util|Con Edison;Con Ed;ConEd
PSEG|PEG|util|Public Service Enterprise Group
PG&E|PCG|util|Pacific Gas and Electric;Pacific Gas & Electric;PG&E Corp
Edison International|EIX|util|Southern California Edison
Sempra|SRE|util|Sempra Energy;San Diego Gas & Electric
Entergy|ETR|util|
FirstEnergy|FE|util|
Eversource Energy|ES|util|Eversource
WEC Energy|WEC|util|WEC Energy Group
DTE Energy|DTE|util|
Ameren|AEE|util|
PPL|PPL|util|PPL Corp
CMS Energy|CMS|util|Consumers Energy
CenterPoint Energy|CNP|util|CenterPoint
NiSource|NI|util|
AES|AES|util|AES Corp
Evergy|EVRG~NASDAQ|util|
Alliant Energy|LNT~NASDAQ|util|
Pinnacle West|PNW|util|Pinnacle West Capital
OGE Energy|OGE|util|
IDACORP|IDA|util|
Portland General Electric|POR|util|
Hawaiian Electric|HE|util|Hawaiian Electric Industries
Avangrid|AGR<2024-12-23|util|
PNM Resources|TXNM|util|TXNM Energy
Vistra|VST|util|Vistra Energy
NRG Energy|NRG|util|NRG
Constellation Energy|CEG~NASDAQ|util|!!Constellation;Calpine
Talen Energy|TLN~NASDAQ|util|
Clearway Energy|CWEN|renew|
Ormat Technologies|ORA|renew|Ormat
NextEra Energy Partners|XIFR|renew|XPLR Infrastructure
Sunnova Energy|NOVA<2025-06-08|solar|Sunnova
SunPower|SPWR~NASDAQ<2024-08-05|solar|
Shoals Technologies|SHLS~NASDAQ|solar|
Array Technologies|ARRY~NASDAQ|solar|
Nextracker|NXT~NASDAQ|solar|Nextpower
American Water Works|AWK|util|!American Water
Essential Utilities|WTRG|util|
Atmos Energy|ATO|util|
UGI|UGI|util|
National Fuel Gas|NFG|util|
Southwest Gas|SWX|util|
Spire|SR|util|!!Spire
Linde|LIN~NASDAQ/IE|chem|Praxair
Air Products|APD|chem|Air Products & Chemicals;Air Products and Chemicals
Dow|DOW|chem|!!Dow;Dow Inc;Dow Chemical
DuPont|DD|chem|DuPont de Nemours;DowDuPont
Qnity Electronics|Q|chem|Qnity
LyondellBasell|LYB|chem|LyondellBasell Industries
PPG Industries|PPG|chem|PPG
Sherwin-Williams|SHW|chem|Sherwin Williams
Ecolab|ECL|chem|
International Flavors & Fragrances|IFF|chem|
Albemarle|ALB|chem|!Albemarle;Albemarle Corp
Livent|ALTM<2025-03-06|chem|Arcadium Lithium
Celanese|CE|chem|
Eastman Chemical|EMN|chem|!Eastman
Huntsman|HUN|chem|!!Huntsman;Huntsman Corp
Chemours|CC|chem|
FMC|FMC|chem|FMC Corp;!FMC
Axalta|AXTA|chem|Axalta Coating Systems
RPM International|RPM|chem|
Westlake|WLK|chem|!Westlake;Westlake Chemical
Olin|OLN|chem|!Olin;Olin Corp
WR Grace||chem|W.R. Grace
Tronox|TROX|chem|
Ashland|ASH|chem|!!Ashland;Ashland Inc
Cabot|CBT|chem|!!Cabot;Cabot Corp
Freeport-McMoRan|FCX|mine|Freeport McMoRan;!Freeport
Newmont|NEM|gold|Newmont Mining;Newmont Goldcorp;Newcrest;Newcrest Mining
Southern Copper|SCCO|mine|
MP Materials|MP|mine|
USA Rare Earth|USAR~NASDAQ|mine|
Lithium Americas|LAC/CA|mine|
Piedmont Lithium|PLL~NASDAQ<2025-08-29|mine|
Hecla Mining|HL|gold|Hecla
Coeur Mining|CDE|gold|
Royal Gold|RGLD~NASDAQ|gold|
Alcoa|AA|metal|
Century Aluminum|CENX~NASDAQ|metal|
Arconic Corp|ARNC<2023-08-18|metal|
Kaiser Aluminum|KALU~NASDAQ|metal|
Nucor|NUE|steel|
Steel Dynamics|STLD~NASDAQ|steel|
Cleveland-Cliffs|CLF|steel|Cliffs Natural Resources
United States Steel|X<2025-06-18|steel|U.S. Steel;US Steel
Commercial Metals|CMC|steel|
Reliance Inc|RS|steel|Reliance Steel;Reliance Steel & Aluminum
AK Steel||steel|
ATI|ATI|metal|Allegheny Technologies;!ATI
Carpenter Technology|CRS|metal|
International Paper|IP|paper|
Smurfit Westrock|SW/IE|paper|WestRock;Smurfit Kappa
Packaging Corp of America|PKG|paper|Packaging Corporation of America
Ball|BALL|paper|!!Ball;Ball Corp
Crown Holdings|CCK|paper|
Sealed Air|SEE|paper|
Berry Global|BERY<2025-04-30|paper|
Amcor|AMCR;ASX:AMC/CH|paper|
Avery Dennison|AVY|paper|
Graphic Packaging|GPK|paper|
Sonoco|SON|paper|Sonoco Products
Weyerhaeuser|WY|paper|
Rayonier|RYN|paper|
Louisiana-Pacific|LPX|build|
Georgia-Pacific||paper|
UFP Industries|UFPI~NASDAQ|build|
`;
