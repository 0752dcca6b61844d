/** Companies of India, South-East Asia, Australia and New Zealand. */
export const ASIA_PACIFIC = `
@ NSE IN
Reliance Industries|RELIANCE|cong|!!Reliance;Reliance Jio;Jio Platforms;Reliance Retail
Tata Consultancy Services|TCS|it|=TCS
Infosys|INFY;NYSE:INFY|it|
Wipro|WIPRO|it|
HCL Technologies|HCLTECH|it|HCLTech;HCL Tech
Tech Mahindra|TECHM|it|
LTIMindtree|LTIM|it|Mindtree
Persistent Systems|PERSISTENT|it|
HDFC Bank|HDFCBANK|bank|
HDFC|HDFC<2023-07-13|fin|Housing Development Finance
ICICI Bank|ICICIBANK|bank|ICICI
State Bank of India|SBIN|bank|SBI
Axis Bank|AXISBANK|bank|
Kotak Mahindra Bank|KOTAKBANK|bank|Kotak Mahindra;Kotak
IndusInd Bank|INDUSINDBK|bank|IndusInd
Yes Bank|YESBANK|bank|
Punjab National Bank|PNB|bank|
Bank of Baroda|BANKBARODA|bank|
Canara Bank|CANBK|bank|
IDFC First Bank|IDFCFIRSTB|bank|
Federal Bank|FEDERALBNK|bank|!Federal Bank
Bajaj Finance|BAJFINANCE|fin|
Bajaj Finserv|BAJAJFINSV|fin|
Shriram Finance|SHRIRAMFIN|fin|
Muthoot Finance|MUTHOOTFIN|fin|
IL&FS||fin|
LIC|LICI|ins|Life Insurance Corp;Life Insurance Corporation of India;!LIC
SBI Life|SBILIFE|ins|
HDFC Life|HDFCLIFE|ins|
ICICI Prudential|ICICIPRULI|ins|
Adani Enterprises|ADANIENT|cong|Adani Group;!Adani
Adani Ports|ADANIPORTS|infra|
Adani Green Energy|ADANIGREEN|renew|Adani Green
Adani Power|ADANIPOWER|util|
Adani Total Gas|ATGL|util|
Adani Transmission|ADANIENSOL|util|Adani Energy Solutions
Ambuja Cements|AMBUJACEM|build|Ambuja
ACC Ltd|ACC|build|
UltraTech Cement|ULTRACEMCO|build|UltraTech
Shree Cement|SHREECEM|build|
Grasim Industries|GRASIM|build|Grasim
Larsen & Toubro|LT|constr|L&T
Tata Motors|TMPV|auto|
Tata Steel|TATASTEEL|steel|
Tata Power|TATAPOWER|util|
Tata Consumer Products|TATACONSUM|food|Tata Consumer
Tata Sons||cong|Tata Group;!Tata
Air India||air|
Titan|TITAN|lux|!!Titan Company
Trent|TRENT|ret|!!Trent Ltd;!!Trent
Maruti Suzuki|MARUTI|auto|Maruti Suzuki India;!Maruti
Mahindra & Mahindra|M&M|auto|!Mahindra
Bajaj Auto|BAJAJ-AUTO|auto|
Hero MotoCorp|HEROMOTOCO|auto|
TVS Motor|TVSMOTOR|auto|
Eicher Motors|EICHERMOT|auto|Royal Enfield
Ashok Leyland|ASHOKLEY|truck|
Hyundai Motor India|HYUNDAI|auto|
Ola Electric|OLAELEC|auto|
Ather Energy|ATHERENERG|auto|
Samvardhana Motherson|MOTHERSON|autop|Motherson Sumi
Bharat Forge|BHARATFORG|autop|
MRF|MRF|autop|
JSW Steel|JSWSTEEL|steel|
JSW Energy|JSWENERGY|util|
Jindal Steel|JINDALSTEL|steel|Jindal Steel & Power
Steel Authority of India|SAIL|steel|
Hindalco|HINDALCO|metal|Hindalco Industries;Novelis
Vedanta|VEDL|mine|!Vedanta
Hindustan Zinc|HINDZINC|mine|
NMDC|NMDC|mine|
Coal India|COALINDIA|coal|
ONGC|ONGC|oil|Oil and Natural Gas Corp;Oil & Natural Gas Corp
Oil India|OIL|oil|
Indian Oil|IOC|ref|Indian Oil Corp
Bharat Petroleum|BPCL|ref|=BPCL
Hindustan Petroleum|HINDPETRO|ref|=HPCL
Nayara Energy||ref|
GAIL|GAIL|pipe|GAIL India
Petronet LNG|PETRONET|pipe|
NTPC|NTPC|util|
Power Grid Corp|POWERGRID|util|
NHPC|NHPC|util|
Suzlon Energy|SUZLON|renew|Suzlon
Bharti Airtel|BHARTIARTL|tel|Airtel
Vodafone Idea|IDEA|tel|
Indus Towers|INDUSTOWER|tel|Bharti Infratel
Reliance Communications|RCOM|tel|
Hindustan Unilever|HINDUNILVR|hpc|HUL
ITC|ITC|tob|!ITC
Nestle India|NESTLEIND|food|
Britannia Industries|BRITANNIA|food|!Britannia
Dabur|DABUR|hpc|Dabur India
Marico|MARICO|hpc|
Godrej Consumer|GODREJCP|hpc|Godrej Consumer Products;Godrej
Varun Beverages|VBL|bev|
United Spirits|UNITDSPR|beer|
United Breweries|UBL|beer|
Patanjali|PATANJALI|food|Patanjali Foods
Asian Paints|ASIANPAINT|chem|
Berger Paints|BERGEPAINT|chem|
Pidilite|PIDILITIND|chem|
UPL|UPL|chem|
SRF|SRF|chem|
Sun Pharma|SUNPHARMA|pharma|Sun Pharmaceutical;Sun Pharmaceutical Industries
Dr. Reddy's|DRREDDY|pharma|Dr Reddy's;Dr. Reddy's Laboratories
Cipla|CIPLA|pharma|
Lupin|LUPIN|pharma|!Lupin
Aurobindo Pharma|AUROPHARMA|pharma|
Zydus Lifesciences|ZYDUSLIFE|pharma|Cadila Healthcare;Zydus
Divi's Laboratories|DIVISLAB|pharma|Divi's
Biocon|BIOCON|bio|
Torrent Pharma|TORNTPHARM|pharma|
Mankind Pharma|MANKIND|pharma|
Glenmark|GLENMARK|pharma|
Serum Institute of India||bio|Serum Institute
Bharat Biotech||bio|
Aether Industries|AETHER|chem|
Apollo Hospitals|APOLLOHOSP|hosp|
Fortis Healthcare|FORTIS|hosp|
Max Healthcare|MAXHEALTH|hosp|
Dr Lal PathLabs|LALPATHLAB|lab|Dr. Lal PathLabs
InterGlobe Aviation|INDIGO|air|!IndiGo
SpiceJet|SPICEJET~BSE|air|
Jet Airways||air|
Go First||air|GoAir
Indian Hotels|INDHOTEL|hotel|
IRCTC|IRCTC|rail|
Avenue Supermarts|DMART|groc|DMart
Zomato|ETERNAL|deliv|Eternal Ltd
Swiggy|SWIGGY|deliv|
Nykaa|NYKAA|ecom|
Paytm|PAYTM|pay|One97 Communications
PB Fintech|POLICYBZR|fin|Policybazaar
Flipkart||ecom|
PhonePe||pay|
Ola Cabs||ride|
Oyo||hotel|
Byju's||edu|
Lenskart|LENSKART|ret|
Zee Entertainment|ZEEL|media|!Zee
Sun TV|SUNTV|media|
NDTV|NDTV|media|
PVR Inox|PVRINOX|ent|!PVR
DLF|DLF|re|
Godrej Properties|GODREJPROP|re|
Macrotech Developers|LODHA|re|
Hindustan Aeronautics|HAL|aero|
Bharat Electronics|BEL|aero|
Bharat Dynamics|BDL|aero|
Mazagon Dock|MAZDOCK|ship|Mazagon Dock Shipbuilders
BHEL|BHEL|elec|Bharat Heavy Electricals
Siemens India|SIEMENS|elec|
Havells|HAVELLS|elec|
Polycab|POLYCAB|elec|
Dixon Technologies|DIXON|hw|
Voltas|VOLTAS|appl|
BSE Ltd|BSE|exch|
Multi Commodity Exchange|MCX|exch|
MakeMyTrip|MMYT~NASDAQ|travel|
Freshworks|FRSH~NASDAQ|sw|
Zoho||sw|
@ SGX SG
DBS|D05|bank|DBS Group;DBS Bank
OCBC|O39|bank|Oversea-Chinese Banking
UOB|U11|bank|United Overseas Bank
Singapore Airlines|C6L|air|Scoot Airlines
Singtel|Z74|tel|Singapore Telecommunications;Optus
Keppel|BN4|cong|Keppel Corp
Sembcorp Industries|U96|util|Sembcorp
Seatrium|5E2|oils|Sembcorp Marine
ST Engineering|S63|aero|
CapitaLand|9CI|re|CapitaLand Investment
City Developments|C09|re|
Genting Singapore|G13|casino|
Wilmar|F34|agri|Wilmar International
Olam|VC2|agri|Olam Group;Olam International
Singapore Exchange|S68|exch|
ComfortDelGro|C52|bus|
Yangzijiang|BS6|ship|Yangzijiang Shipbuilding
Temasek||am|Temasek Holdings
GIC||am|!GIC
Grab|GRAB~NASDAQ|ride|!!Grab;Grab Holdings
Razer||hw|
Three Arrows Capital||crypto|
Kulicke & Soffa|KLIC~NASDAQ|semi|Kulicke and Soffa
@ Bursa Malaysia MY
Maybank|MAYBANK|bank|Malayan Banking
CIMB|CIMB|bank|
Public Bank Berhad|PBBANK|bank|
Tenaga Nasional|TENAGA|util|
Petronas||oil|
Petronas Chemicals|PCHEM|chem|
Axiata|AXIATA|tel|
Genting|GENTING|casino|
Top Glove|TOPGLOV|medt|
AirAsia|AIRX|air|Capital A
Malaysia Airlines||air|
Proton||auto|!!Proton Holdings
Sime Darby|SIME|cong|
IHH Healthcare|IHH|hosp|
1MDB||am|
@ IDX ID
Bank Central Asia|BBCA|bank|BCA
Bank Rakyat Indonesia|BBRI|bank|
Bank Mandiri|BMRI|bank|
Telkom Indonesia|TLKM|tel|
Astra International|ASII|cong|
GoTo|GOTO|inet|Gojek;Tokopedia
Bukalapak|BUKA|ecom|
Freeport Indonesia||mine|
Pertamina||oil|
Garuda Indonesia|GIAA|air|
Lion Air||air|
Indofood|INDF|food|
Adaro Energy|ADRO|coal|Alamtri
Vale Indonesia|INCO|mine|
Aneka Tambang|ANTM|mine|Antam
@ SET TH
PTT|PTT|oil|
PTT Exploration|PTTEP|oil|PTTEP
Siam Cement|SCC|build|Siam Cement Group
CP All|CPALL|ret|
Charoen Pokphand Foods|CPF|food|Charoen Pokphand
Bangkok Bank|BBL|bank|
Kasikornbank|KBANK|bank|
Siam Commercial Bank|SCB|bank|SCB X
Advanced Info Service|ADVANC|tel|
Thai Airways|THAI|air|
Thai Union|TU|food|
Airports of Thailand|AOT|airport|
ThaiBev|Y92~SGX|beer|Thai Beverage
@ PSE PH
SM Investments|SM|cong|
Ayala Corp|AC|cong|!Ayala
BDO Unibank|BDO|bank|
PLDT|TEL|tel|
Globe Telecom|GLO|tel|
Jollibee|JFC|rest|Jollibee Foods
San Miguel|SMC|cong|San Miguel Corp
Cebu Pacific|CEB|air|
Philippine Airlines|PAL|air|
International Container Terminal Services|ICT|infra|ICTSI
@ HOSE VN
Vingroup|VIC|cong|
VinFast|VFS~NASDAQ|auto|VinFast Auto
Vietcombank|VCB|bank|
Vinamilk|VNM|food|
FPT|FPT|it|FPT Corp
Hoa Phat|HPG|steel|
VietJet|VJC|air|Vietjet Air
Vietnam Airlines|HVN|air|
@ ASX AU
BHP|BHP;NYSE:BHP|mine|BHP Group;BHP Billiton
Fortescue|FMG|mine|Fortescue Metals;Fortescue Metals Group
Commonwealth Bank|CBA|bank|Commonwealth Bank of Australia;CBA
Westpac|WBC|bank|Westpac Banking;Westpac Banking Corp
ANZ|ANZ|bank|ANZ Group;ANZ Bank;Australia and New Zealand Banking Group
National Australia Bank|NAB|bank|NAB
Macquarie|MQG|ib|Macquarie Group
Bendigo and Adelaide Bank|BEN|bank|Bendigo Bank
Bank of Queensland|BOQ|bank|
AMP|AMP|am|AMP Ltd;!AMP
Magellan Financial|MFG|am|
Suncorp|SUN|ins|Suncorp Group
QBE Insurance|QBE|ins|QBE
IAG Australia|IAG|ins|Insurance Australia Group
Medibank|MPL|ins|Medibank Private
NIB Holdings|NHF|ins|
ASX Ltd|ASX|exch|
Computershare|CPU|fin|
Zip Co|ZIP|fin|
Afterpay Ltd|APT<2022-01-19|fin|
CSL|CSL|bio|CSL Behring;CSL Seqirus;!CSL
Cochlear|COH|medt|
Fisher & Paykel Healthcare|FPH~NZX/NZ|medt|
Ramsay Health Care|RHC|hosp|Ramsay Health
Sonic Healthcare|SHL|lab|
Healius|HLS|lab|
Telix Pharmaceuticals|TLX|bio|
Pro Medicus|PME|sw|
Woolworths Group|WOW|groc|!Woolworths
Coles|COL|groc|Coles Group;!!Coles
Wesfarmers|WES|ret|Bunnings;Kmart Australia
Metcash|MTS|groc|
Endeavour Group|EDV|ret|Dan Murphy's
JB Hi-Fi|JBH|ret|
Harvey Norman|HVN|ret|
Myer|MYR|ret|!Myer Holdings
Premier Investments|PMV|ret|
David Jones||ret|!!David Jones Ltd
Domino's Pizza Enterprises|DMP|rest|
Treasury Wine Estates|TWE|beer|Treasury Wine
A2 Milk|A2M|food|a2 Milk
Blackmores|BKL<2023-08-18|hpc|
Bega Cheese|BGA|food|
Elders|ELD|agri|!!Elders Ltd
GrainCorp|GNC|agri|
Nufarm|NUF|agri|
Incitec Pivot|DNL|chem|Dyno Nobel
Orica|ORI|chem|
Telstra|TLS|tel|
TPG Telecom|TPG|tel|
NBN Co||tel|
REA Group|REA|inet|
Carsales|CAR|inet|CAR Group
Seek|SEK|inet|!!Seek Ltd;!!Seek
Xero|XRO/NZ|sw|
WiseTech Global|WTC|sw|WiseTech
Altium|ALU<2024-08-01|sw|
NextDC|NXT|inet|
Appen|APX|it|
Link Administration|LNK<2024-05-16|fin|
Seven West Media|SWM|media|
Nine Entertainment|NEC|media|
Southern Cross Media|SXL|media|
Aristocrat Leisure|ALL|casino|!!Aristocrat
Crown Resorts|CWN<2022-06-24|casino|
Star Entertainment|SGR|casino|Star Entertainment Group
Tabcorp|TAH|casino|
Lottery Corp|TLC|casino|
Flight Centre|FLT|travel|
Webjet|WJL|travel|
Corporate Travel Management|CTD|travel|
Qantas|QAN|air|Qantas Airways;Jetstar
Virgin Australia|VGN|air|
Sydney Airport|SYD<2022-02-09|airport|
Transurban|TCL|infra|
Atlas Arteria|ALX|infra|
Aurizon|AZJ|rail|
Brambles|BXB|log|
Qube|QUB|log|Qube Holdings
Woodside Energy|WDS|oil|Woodside;Woodside Petroleum
Santos|STO|oil|!Santos;Santos Ltd
Oil Search||oil|
Beach Energy|BPT|oil|
Karoon Energy|KAR|oil|
Ampol|ALD|ref|Caltex Australia
Viva Energy|VEA|ref|
Origin Energy|ORG|util|!!Origin
AGL Energy|AGL|util|AGL
APA Group|APA|pipe|
AusNet||util|AusNet Services
Whitehaven Coal|WHC|coal|Whitehaven
Yancoal|YAL|coal|Yancoal Australia
New Hope|NHC|coal|!!New Hope Corp
Coronado Global Resources|CRN|coal|!!Coronado
South32|S32|mine|
Mineral Resources|MIN|mine|
Pilbara Minerals|PLS|mine|PLS Group
IGO|IGO|mine|Independence Group;!IGO
Lynas|LYC|mine|Lynas Rare Earths
Iluka Resources|ILU|mine|Iluka
Sandfire Resources|SFR|mine|Sandfire
Oz Minerals|OZL<2023-05-03|mine|OZ Minerals
Allkem|AKE<2024-01-05|mine|Orocobre
Liontown Resources|LTR|mine|Liontown
Core Lithium|CXO|mine|
Paladin Energy|PDN|mine|
Northern Star Resources|NST|gold|Northern Star
Evolution Mining|EVN|gold|
Regis Resources|RRL|gold|
St Barbara|SBM|gold|
De Grey Mining|DEG<2025-05-06|gold|
Perseus Mining|PRU|gold|
BlueScope Steel|BSL|steel|BlueScope
Sims|SGM|steel|Sims Ltd;!!Sims
Adbri|ABC<2024-07-01|build|Adelaide Brighton
Boral|BLD<2024-07-04|build|
James Hardie|JHX|build|James Hardie Industries
CSR|CSR<2024-07-09|build|!CSR
Fletcher Building|FBU~NZX/NZ|build|
Lendlease|LLC|re|
Goodman Group|GMG|reit|
Stockland|SGP|reit|
Mirvac|MGR|reit|
Dexus|DXS|reit|
Scentre Group|SCG|reit|Scentre
Vicinity Centres|VCX|reit|
GPT Group|GPT|reit|
Charter Hall|CHC|reit|
Downer EDI|DOW|constr|!!Downer
CIMIC||constr|CIMIC Group
Worley|WOR|constr|WorleyParsons
Monadelphous|MND|constr|
Reece|REH|dist|!!Reece Ltd
Orora|ORA|paper|
IDP Education|IEL|edu|
G8 Education|GEM|edu|
Washington H Soul Pattinson|SOL|am|Soul Patts
Austal|ASB|aero|
DroneShield|DRO|aero|
Airwallex||pay|
@ NZX NZ
Air New Zealand|AIR|air|
Spark New Zealand|SPK|tel|
Auckland Airport|AIA|airport|Auckland International Airport
Contact Energy|CEN|util|
Meridian Energy|MEL|util|
Mercury NZ|MCY|util|
Mainfreight|MFT|log|
Fonterra|FCG|food|
Infratil|IFT|infra|
SkyCity Entertainment|SKC|casino|SkyCity
Ryman Healthcare|RYM|hosp|
`;
