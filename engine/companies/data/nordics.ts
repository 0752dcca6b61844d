/** Companies of Denmark, Sweden, Norway and Finland. */
export const NORDICS = `
@ Nasdaq Copenhagen DK
Novo Nordisk|NOVO-B;NYSE:NVO|pharma|Ozempic;Wegovy;Rybelsus
Maersk|MAERSK-B|ship|A.P. Moller-Maersk;AP Moller-Maersk;A.P. Moller - Maersk;Moller-Maersk;Maersk Line
Orsted|ORSTED|renew|Ørsted;Dong Energy
Vestas|VWS|renew|Vestas Wind Systems
Carlsberg|CARL-B|beer|
Danske Bank|DANSKE|bank|
Jyske Bank|JYSK|bank|
Sydbank|SYDB|bank|
Tryg|TRYG|ins|
DSV|DSV|log|DSV Panalpina
Genmab|GMAB|bio|
Lundbeck|HLUN-B|pharma|
Bavarian Nordic|BAVA|bio|
Zealand Pharma|ZEAL|bio|
Ascendis Pharma|ASND~NASDAQ|bio|
ALK-Abello|ALK-B|pharma|
Coloplast|COLO-B|medt|
Demant|DEMANT|medt|William Demant
GN Store Nord|GN|medt|
Ambu|AMBU-B|medt|
Novonesis|NSIS-B|chem|Novozymes;Chr Hansen;Chr. Hansen
Rockwool|ROCK-B|build|
FLSmidth|FLS|mach|
Pandora|PNDORA|lux|!!Pandora;Pandora A/S
Royal Unibrew|RBREW|beer|
ISS|ISS|serv|!!ISS A/S;!ISS
Netcompany|NETC|it|Netcompany Group
SimCorp||sw|
Torm|TRMD-A|ship|
Norden|DNORD|ship|!Norden
Bang & Olufsen|BO|hw|
Lego||toy|
Arla Foods||food|!Arla
Danish Crown||food|
Danfoss||mach|
Saxo Bank||ib|
@ Nasdaq Stockholm SE
Ericsson|ERIC-B;NASDAQ:ERIC|hw|
Volvo|VOLV-B|truck|AB Volvo;!Volvo;Volvo Group;Mack Trucks
Volvo Cars|VOLCAR-B|auto|Volvo Car
Polestar|PSNY~NASDAQ|auto|
H&M|HM-B|appar|Hennes & Mauritz
Atlas Copco|ATCO-A|mach|
Sandvik|SAND|mach|
SKF|SKF-B|mach|
Alfa Laval|ALFA|mach|
Epiroc|EPI-A|mach|
Hexagon|HEXA-B|sw|!Hexagon;Hexagon AB
Assa Abloy|ASSA-B|build|
Nibe|NIBE-B|build|
Trelleborg|TREL-B|mach|!Trelleborg AB
Husqvarna|HUSQ-B|appl|
Electrolux|ELUX-B|appl|
Investor AB|INVE-B|am|
Industrivarden|INDU-C|am|
Kinnevik|KINV-B|am|
EQT AB|EQT|am|
Swedbank|SWED-A|bank|
SEB|SEB-A|bank|Skandinaviska Enskilda Banken;!SEB
Handelsbanken|SHB-A|bank|Svenska Handelsbanken
Nordea|NDA-FI~Nasdaq Helsinki/FI|bank|Nordea Bank
Avanza|AZA|ib|
Nordnet|SAVE|ib|
Intrum|INTRUM|fin|
Klarna|KLAR~NYSE|fin|
Telia|TELIA|tel|
Tele2|TEL2-B|tel|
Millicom|TIGO~NASDAQ/LU|tel|
Evolution|EVO|casino|!!Evolution;Evolution Gaming
Betsson|BETS-B|casino|
Embracer|EMBRAC-B|game|Embracer Group
Paradox Interactive|PDX|game|
Essity|ESSITY-B|hpc|
SCA|SCA-B|paper|Svenska Cellulosa;!SCA
Holmen|HOLM-B|paper|
Boliden|BOL|mine|
SSAB|SSAB-A|steel|
H2 Green Steel||steel|Stegra
LKAB||mine|
Vattenfall||util|
Saab|SAAB-B|aero|Saab AB
SAS|SAS<2024-08-28|air|!Scandinavian Airlines;SAS AB;!SAS
Skanska|SKA-B|constr|
NCC|NCC-B|constr|NCC AB;!NCC
Securitas|SECU-B|serv|
Getinge|GETI-B|medt|
Elekta|EKTA-B|medt|
Sobi|SOBI|pharma|Swedish Orphan Biovitrum
Swedish Match|SWMA<2022-12-30|tob|
AAK|AAK|food|
Axfood|AXFO|groc|
ICA Gruppen||groc|!ICA
Lundin Energy||oil|Lundin Petroleum
Lundin Mining|LUN~TSX/CA|mine|
SBB|SBB-B|re|Samhallsbyggnadsbolaget;Samhällsbyggnadsbolaget
Castellum|CAST|re|!Castellum
Balder|BALD-B|re|Fastighets AB Balder
Northvolt||elec|
Ikea||ret|=IKEA;Ingka Group
Scania||truck|
Tetra Pak||paper|
Truecaller|TRUE-B|inet|
Viaplay|VPLAY-B|media|Viaplay Group
Thule|THULE|leis|!Thule
Mips|MIPS|leis|!Mips
@ Oslo Børs NO
Equinor|EQNR;NYSE:EQNR|oil|Statoil
Aker BP|AKRBP|oil|
Var Energi|VAR|oil|Vår Energi
DNO|DNO|oil|
DNB|DNB|bank|DNB Bank;DNB ASA
Storebrand|STB|ins|
Gjensidige|GJF|ins|
Telenor|TEL|tel|
Norsk Hydro|NHY|metal|!Hydro
Yara|YAR|chem|Yara International;!Yara
Elkem|ELK|chem|
Orkla|ORK|food|
Mowi|MOWI|food|Marine Harvest
SalMar|SALM|food|
Leroy Seafood|LSG|food|Lerøy
Kongsberg Gruppen|KOG|aero|!Kongsberg
Aker|AKER|am|Aker ASA;!Aker
Aker Solutions|AKSO|oils|
Subsea 7|SUBC|oils|
TGS|TGS|oils|!TGS
Nordic Semiconductor|NOD|semi|
Nel|NEL|elec|Nel ASA;!Nel
Scatec|SCATC|renew|
REC Silicon|RECSI|solar|
Schibsted|SCHB|media|
Adevinta||inet|
Norwegian Air Shuttle|NAS|air|Norwegian Air
Frontline|FRO|ship|!!Frontline Plc
Golar LNG|GLNG~NASDAQ|ship|
Hafnia|HAFNI|ship|
Wallenius Wilhelmsen|WAWI|ship|
Opera|OPRA~NASDAQ|inet|!!Opera Ltd
Kahoot||edu|
Tomra|TOM|mach|
AutoStore|AUTO|mach|
Statkraft||util|
1X Technologies||ai|
@ Nasdaq Helsinki FI
Nokia|NOKIA;NYSE:NOK|hw|
Neste|NESTE|ref|
Fortum|FORTUM|util|
Kone|KNEBV|mach|!Kone
Sampo|SAMPO|ins|
UPM-Kymmene|UPM|paper|UPM
Stora Enso|STERV|paper|
Metsa Board|METSB|paper|Metsä Board
Wartsila|WRT1V|mach|Wärtsilä
Metso|METSO|mach|Metso Outotec;Outotec
Valmet|VALMT|mach|
Konecranes|KCR|mach|
Cargotec|HIAB|mach|Hiab
Outokumpu|OUT1V|steel|
Kesko|KESKOB|groc|
Elisa|ELISA|tel|!!Elisa
Orion|ORNBV|pharma|!!Orion Oyj
Finnair|FIA1S|air|
Nokian Tyres|TYRES|autop|
Huhtamaki|HUH1V|paper|
Rovio|ROVIO<2023-08-31|game|Rovio Entertainment;Angry Birds
Supercell||game|
Amer Sports|AS~NYSE|appar|
Oura||medt|
Iceye||space|
TietoEvry|TIETO|it|Tieto
Marimekko|MEKKO|appar|
Fiskars|FSKRS|appl|
`;
