/** Companies of Canada and Latin America. */
export const AMERICAS = `
@ TSX CA
Royal Bank of Canada|RY;NYSE:RY|bank|=RBC;RBC Capital Markets
Toronto-Dominion Bank|TD;NYSE:TD|bank|TD Bank;TD Securities;Toronto Dominion
Bank of Nova Scotia|BNS|bank|Scotiabank
Bank of Montreal|BMO|bank|=BMO;BMO Capital Markets
CIBC|CM|bank|Canadian Imperial Bank of Commerce
National Bank of Canada|NA|bank|
Canadian Western Bank|CWB<2025-02-03|bank|
Home Capital|HCG<2023-08-31|bank|
EQB|EQB|bank|Equitable Bank;!EQB
Desjardins||bank|!Desjardins
Manulife|MFC|ins|Manulife Financial;!!John Hancock
Sun Life|SLF|ins|Sun Life Financial
Great-West Lifeco|GWO|ins|
Intact Financial|IFC|ins|
Fairfax Financial|FFH|ins|Fairfax Financial Holdings
iA Financial|IAG|ins|
Power Corp of Canada|POW|fin|
IGM Financial|IGM|am|
CI Financial|CIX<2025-08-12|am|
Onex|ONEX|am|
Brookfield Corp|BN;NYSE:BN|am|!Brookfield
Brookfield Infrastructure|BIP.UN|infra|
Brookfield Renewable|BEP.UN|renew|
Brookfield Business Partners|BBU.UN|am|
TMX Group|X|exch|
Thomson Reuters|TRI|media|
Enbridge|ENB;NYSE:ENB|pipe|
TC Energy|TRP;NYSE:TRP|pipe|TransCanada
South Bow|SOBO|pipe|
Pembina Pipeline|PPL|pipe|!Pembina
Keyera|KEY|pipe|
Trans Mountain||pipe|Trans Mountain Corp
Suncor Energy|SU;NYSE:SU|oil|Suncor
Canadian Natural Resources|CNQ;NYSE:CNQ|oil|Canadian Natural
Imperial Oil|IMO|oil|
Cenovus Energy|CVE|oil|Cenovus;Husky Energy
MEG Energy|MEG<2025-11-14|oil|
Tourmaline Oil|TOU|oil|!Tourmaline
ARC Resources|ARX|oil|
Crescent Point Energy|VRN|oil|Veren
Whitecap Resources|WCP|oil|
Baytex Energy|BTE|oil|Baytex
Parkland|PKI<2025-10-31|ref|Parkland Corp;!!Parkland
Canadian National Railway|CNR;NYSE:CNI|rail|Canadian National;CN Rail
Canadian Pacific Kansas City|CP;NYSE:CP|rail|Canadian Pacific;=CPKC;Canadian Pacific Railway
TFI International|TFII|log|
Air Canada|AC|air|
WestJet||air|
Transat|TRZ|air|Air Transat
Cargojet|CJT|air|
Bombardier|BBD.B|aero|
CAE|CAE|aero|CAE Inc;!CAE
MDA Space|MDA|space|
Magna International|MG;NYSE:MGA|autop|!Magna
Linamar|LNR|autop|
BRP|DOO|leis|BRP Inc;Bombardier Recreational
NFI Group|NFI|truck|New Flyer
Lion Electric|LEV<2024-12-18|truck|
BCE|BCE|tel|Bell Canada;!BCE
Telus|T|tel|
Rogers Communications|RCI.B|tel|!Rogers;Shaw Communications
Quebecor|QBR.B|tel|Videotron
Cogeco|CGO|tel|
Corus Entertainment|CJR.B|media|
Torstar||media|
Cineplex|CGX|ent|
CGI|GIB.A|it|CGI Inc
Constellation Software|CSU|sw|
Lightspeed|LSPD|sw|Lightspeed Commerce;Lightspeed POS
Nuvei|NVEI<2024-11-15|pay|
Kinaxis|KXS|sw|
Docebo|DCBO|sw|
Descartes Systems|DSG|sw|
Loblaw|L|groc|Loblaw Companies;Shoppers Drug Mart
Metro Inc|MRU|groc|
Empire Company|EMP.A|groc|Sobeys
Alimentation Couche-Tard|ATD|ret|Couche-Tard
Dollarama|DOL|ret|
Canadian Tire|CTC.A|ret|
Hudson's Bay||ret|Hudson's Bay Company;Saks Fifth Avenue;Saks Global
Canada Goose|GOOS;NYSE:GOOS|appar|
Gildan|GIL|appar|Gildan Activewear
Aritzia|ATZ|appar|
Indigo Books||ret|
Saputo|SAP|food|
Maple Leaf Foods|MFI|food|
Premium Brands|PBH|food|
George Weston|WN|groc|
Nutrien|NTR;NYSE:NTR|chem|Potash Corp;Agrium
Methanex|MX|chem|
Barrick Mining|ABX;NYSE:B|gold|Barrick;Barrick Gold
Agnico Eagle|AEM;NYSE:AEM|gold|Agnico Eagle Mines
Kinross Gold|K;NYSE:KGC|gold|Kinross
Wheaton Precious Metals|WPM|gold|
Franco-Nevada|FNV|gold|
Yamana Gold|YRI<2023-03-31|gold|
Kirkland Lake Gold|KL<2022-02-08|gold|
B2Gold|BTO|gold|
IAMGOLD|IMG|gold|
Equinox Gold|EQX|gold|
Alamos Gold|AGI|gold|
Pan American Silver|PAAS|gold|
First Majestic|AG|gold|First Majestic Silver
Eldorado Gold|ELD|gold|
Teck Resources|TECK.B;NYSE:TECK|mine|!Teck
First Quantum|FM|mine|First Quantum Minerals
Hudbay|HBM|mine|Hudbay Minerals
Ivanhoe Mines|IVN|mine|
Turquoise Hill||mine|Turquoise Hill Resources
Capstone Copper|CS|mine|
NexGen Energy|NXE|mine|
Denison Mines|DML|mine|
TMC|TMC~NASDAQ|mine|The Metals Company;!TMC
Stelco|STLC<2024-11-01|steel|
Algoma Steel|ASTL|steel|Algoma
West Fraser|WFG|paper|West Fraser Timber
Canfor|CFP|paper|
Resolute Forest Products||paper|
Cascades|CAS|paper|!Cascades Inc
SNC-Lavalin|ATRL|constr|AtkinsRealis;AtkinsRéalis
WSP Global|WSP|constr|WSP
Stantec|STN|constr|
Aecon|ARE|constr|
GFL Environmental|GFL|waste|
Fortis Inc|FTS|util|!Fortis
Hydro One|H|util|
Hydro-Quebec||util|Hydro-Québec
Emera|EMA|util|
Algonquin Power|AQN|util|Algonquin Power & Utilities
TransAlta|TA|util|
Capital Power|CPX|util|
Northland Power|NPI|renew|
Innergex||renew|
Boralex|BLX|renew|
RioCan|REI.UN|reit|
Cadillac Fairview||re|
FirstService|FSV|re|
Colliers|CIGI|re|Colliers International;!Colliers
Well Health|WELL|hosp|
Medicago||bio|
@ B3 BR
Petrobras|PETR4;NYSE:PBR|oil|Petroleo Brasileiro;Petróleo Brasileiro
Vale|VALE3;NYSE:VALE|mine|!!Vale;Vale SA
Itau Unibanco|ITUB4;NYSE:ITUB|bank|Itau;Itaú;Itaú Unibanco
Bradesco|BBDC4|bank|Banco Bradesco
Banco do Brasil|BBAS3|bank|
Santander Brasil|SANB11|bank|Banco Santander Brasil
BTG Pactual|BPAC11|ib|
XP|XP~NASDAQ|ib|XP Inc;XP Investimentos
Nubank|NU~NYSE|bank|Nu Holdings
StoneCo|STNE~NASDAQ|pay|
PagSeguro|PAGS~NYSE|pay|PagBank
B3|B3SA3|exch|B3 SA;!B3
Ambev|ABEV3|beer|
BRF|MBRF3|food|Marfrig;MBRF;!BRF
Minerva|BEEF3|food|!!Minerva Foods
Suzano|SUZB3|paper|
Klabin|KLBN11|paper|
Gerdau|GGBR4|steel|
CSN|CSNA3|steel|Companhia Siderurgica Nacional;!CSN
Usiminas|USIM5|steel|
Braskem|BRKM5|chem|
Embraer|EMBJ3;NYSE:EMBJ|aero|
WEG|WEGE3|elec|WEG SA
Eletrobras|AXIA3|util|Axia Energia;Centrais Eletricas Brasileiras
Cemig|CMIG4|util|
Copel|CPLE3|util|
Sabesp|SBSP3|util|
Cosan|CSAN3|cong|
Raizen|RAIZ4|ref|Raízen
Ultrapar|UGPA3|ref|
Vibra Energia|VBBR3|ref|BR Distribuidora
PRIO|PRIO3|oil|PetroRio
Magazine Luiza|MGLU3|ret|Magalu
Americanas|AMER3|ret|Lojas Americanas
Lojas Renner|LREN3|ret|
Via Varejo|BHIA3|ret|Casas Bahia
GPA|PCAR3|groc|Grupo Pao de Acucar;Pão de Açúcar;!!GPA
Assai|ASAI3|groc|
Natura|NATU3|hpc|!Natura;Natura & Co;Avon Products;!!Avon
Localiza|RENT3|rental|
Gol|GOLL54|air|!!Gol;Gol Linhas Aereas
Azul|AZUL53|air|Azul Linhas Aereas;!Azul
Rumo|RAIL3|rail|
Hapvida|HAPV3|hosp|
Rede D'Or|RDOR3|hosp|
Telefonica Brasil|VIVT3|tel|
TIM Brasil|TIMS3|tel|
Oi|OIBR3|tel|!!Oi SA
Odebrecht||constr|Novonor
Samarco||mine|
@ BMV MX
America Movil|AMX;NYSE:AMX|tel|América Móvil;Telmex;!Claro
Walmart de Mexico|WALMEX|ret|Walmex
Femsa|FEMSAUBD|bev|FEMSA;Oxxo
Coca-Cola Femsa|KOFUBL|bev|
Grupo Bimbo|BIMBOA|food|!!Bimbo
Cemex|CEMEXCPO;NYSE:CX|build|
Grupo Mexico|GMEXICOB|mine|Grupo México
Industrias Penoles|PE&OLES|mine|Peñoles
Banorte|GFNORTEO|bank|Grupo Financiero Banorte
Inbursa|GFINBURO|bank|Grupo Financiero Inbursa
Citibanamex||bank|Banamex
Televisa|TLEVISACPO|media|Grupo Televisa;TelevisaUnivision
TV Azteca|AZTECACPO|media|
Alfa|ALFAA|cong|!!Alfa SAB
Alsea|ALSEA|rest|
Gruma|GRUMAB|food|
Liverpool|LIVEPOLC1|ret|!!El Puerto de Liverpool;!!Liverpool
Volaris|VOLAR|air|
Aeromexico|AERO|air|Grupo Aeromexico
Interjet||air|
Pemex||oil|Petroleos Mexicanos;Petróleos Mexicanos
CFE||util|!!Comision Federal de Electricidad
OMA|OMAB|airport|!!Grupo Aeroportuario del Centro Norte;!!OMA
Grupo Carso|GCARSOA1|cong|
@ NASDAQ AR
MercadoLibre|MELI|ecom|Mercado Libre;Mercado Pago
YPF|YPF~NYSE|oil|
Globant|GLOB~NYSE|it|
Grupo Financiero Galicia|GGAL|bank|
Banco Macro|BMA~NYSE|bank|
Pampa Energia|PAM~NYSE|util|
Vista Energy|VIST~NYSE|oil|
Despegar|DESP~NYSE<2025-05-15|travel|
Telecom Argentina|TEO~NYSE|tel|
Aerolineas Argentinas||air|
dLocal|DLO/UY|pay|dLocal Ltd
Arcos Dorados|ARCO~NYSE/UY|rest|
@ Santiago CL
SQM|SQM-B;NYSE:SQM|mine|Sociedad Quimica y Minera;Sociedad Química y Minera
Latam Airlines|LTM|air|LATAM Airlines;LATAM Airlines Group;Latam Airlines Group
Falabella|FALABELLA|ret|
Cencosud|CENCOSUD|groc|
Banco de Chile|CHILE|bank|
Codelco||mine|
Copec|COPEC|cong|Empresas Copec
CMPC|CMPC|paper|
Enel Chile|ENELCHILE|util|
@ BVC CO
Ecopetrol|ECOPETROL;NYSE:EC|oil|
Bancolombia|CIBEST|bank|Grupo Cibest
Grupo Aval|GRUPOAVAL|bank|
Grupo Argos|GRUPOARGOS|build|
Avianca||air|
Rappi||deliv|
@ NYSE PE
Credicorp|BAP|bank|
Buenaventura|BVN|mine|Compania de Minas Buenaventura;!Buenaventura
@ NYSE PA
Copa Airlines|CPA|air|Copa Holdings
@ Caracas VE
PDVSA||oil|Petroleos de Venezuela;Petróleos de Venezuela;Citgo
`;
