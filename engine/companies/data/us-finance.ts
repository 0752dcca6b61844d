/** Banks, insurers, brokers, funds and property companies listed in the United States. */
export const US_FINANCE = `
@ NYSE US
JPMorgan Chase|JPM|bank|JPMorgan;JP Morgan;J.P. Morgan;JP.Morgan;J.P.Morgan;Bear Stearns
Bank of America|BAC|bank|BofA;Merrill Lynch;BofA Securities;BofA Global Research;Bank of America Merrill Lynch
Citigroup|C|bank|Citi;Citibank
Wells Fargo|WFC|bank|Wells Fargo Securities;!!Wells;Wachovia
Goldman Sachs|GS|ib|!Goldman
Morgan Stanley|MS|ib|E*Trade;E-Trade;Eaton Vance
U.S. Bancorp|USB|bank|US Bancorp;U.S. Bank
PNC Financial Services|PNC|bank|=PNC;PNC Bank
Truist Financial|TFC|bank|Truist;SunTrust;BB&T
Capital One|COF|bank|Capital One Financial;Discover Financial Services;Discover Financial
BNY|BNY;BK<2025-06-01|bank|BNY Mellon;Bank of New York Mellon
State Street|STT|am|!State Street
Northern Trust|NTRS~NASDAQ|am|
Charles Schwab|SCHW|ib|!Schwab;TD Ameritrade
American Express|AXP|pay|AmEx
Visa|V|pay|!!Visa;Visa Inc
Mastercard|MA|pay|
PayPal|PYPL~NASDAQ|pay|Venmo;Braintree
Block|XYZ;SQ<2025-01-21|pay|!!Block;Block Inc;!!Square;Square Inc;Cash App;Afterpay
Fiserv|FISV~NASDAQ|pay|First Data
FIS|FIS|pay|Fidelity National Information Services;!FIS
Global Payments|GPN|pay|Worldpay
Corpay|CPAY|pay|Fleetcor;FLEETCOR Technologies
Western Union|WU|pay|
MoneyGram|MGI~NASDAQ<2023-06-01|pay|MoneyGram International
Shift4 Payments|FOUR|pay|Shift4
Euronet Worldwide|EEFT~NASDAQ|pay|Euronet
Marqeta|MQ~NASDAQ|pay|
Affirm|AFRM~NASDAQ|fin|!!Affirm;Affirm Holdings
SoFi|SOFI~NASDAQ|fin|SoFi Technologies
LendingClub|LC|fin|
LendingTree|TREE~NASDAQ|fin|
Rocket Companies|RKT|fin|Rocket Mortgage;Quicken Loans;Mr. Cooper
UWM|UWMC|fin|UWM Holdings;United Wholesale Mortgage
Ally Financial|ALLY|bank|!!Ally
Synchrony Financial|SYF|fin|Synchrony
Discover|DFS<2025-05-18|fin|!!Discover
Navient|NAVI~NASDAQ|fin|
Sallie Mae|SLM~NASDAQ|fin|SLM Corp
Fannie Mae|FNMA~OTC|fin|Federal National Mortgage Association
Freddie Mac|FMCC~OTC|fin|Federal Home Loan Mortgage Corp
OneMain Financial|OMF|fin|OneMain;OneMain Holdings
Berkshire Hathaway|BRK.B;BRK.A|cong|!Berkshire;=BNSF;Geico
BlackRock|BLK|am|iShares
Blackstone|BX|am|Blackstone Group
KKR|KKR|am|KKR & Co;Kohlberg Kravis Roberts
Apollo Global Management|APO|am|!Apollo;!Athene
Carlyle|CG~NASDAQ|am|Carlyle Group;The Carlyle Group;!Carlyle
Ares Management|ARES|am|!!Ares
TPG|TPG~NASDAQ|am|TPG Capital
Blue Owl Capital|OWL|am|Blue Owl
Brookfield Asset Management|BAM;TSX:BAM|am|
Franklin Templeton|BEN|am|Franklin Resources;Legg Mason
T. Rowe Price|TROW~NASDAQ|am|T Rowe Price
Invesco|IVZ|am|
Janus Henderson|JHG|am|Janus Henderson Group
AllianceBernstein|AB|am|!!Bernstein
Affiliated Managers Group|AMG|am|
Federated Hermes|FHI|am|
WisdomTree|WT|am|
Lazard|LAZ|ib|
Evercore|EVR|ib|Evercore ISI
Jefferies|JEF|ib|Jefferies Financial Group;Jefferies Group
Moelis|MC|ib|Moelis & Co
PJT Partners|PJT|ib|
Raymond James|RJF|ib|Raymond James Financial
Stifel|SF|ib|Stifel Financial;Stifel Nicolaus
Piper Sandler|PIPR|ib|Piper Jaffray
Oppenheimer|OPY|ib|!Oppenheimer;Oppenheimer Holdings
Interactive Brokers|IBKR~NASDAQ|ib|
LPL Financial|LPLA~NASDAQ|ib|
Robinhood|HOOD~NASDAQ|ib|Robinhood Markets
Coinbase|COIN~NASDAQ|crypto|Coinbase Global
Circle Internet|CRCL|crypto|!!Circle
Bakkt|BKKT|crypto|Bakkt Holdings
Galaxy Digital|GLXY~NASDAQ|crypto|
Bullish|BLSH|crypto|!!Bullish
Gemini Space Station|GEMI~NASDAQ|crypto|
Marathon Digital|MARA~NASDAQ|crypto|Marathon Digital Holdings;Marathon Patent;MARA Holdings
Riot Platforms|RIOT~NASDAQ|crypto|Riot Blockchain
CleanSpark|CLSK~NASDAQ|crypto|
Hut 8|HUT~NASDAQ|crypto|Hut 8 Mining
Bitfarms|BITF~NASDAQ/CA|crypto|
Core Scientific|CORZ~NASDAQ|crypto|
IREN|IREN~NASDAQ/AU|crypto|Iris Energy
Cipher Mining|CIFR~NASDAQ|crypto|
Terawulf|WULF~NASDAQ|crypto|TeraWulf
Silvergate Capital|SI<2023-05-12|bank|Silvergate;Silvergate Bank
Signature Bank|SBNY~NASDAQ<2023-03-28|bank|
SVB Financial|SIVB~NASDAQ<2023-03-28|bank|Silicon Valley Bank;=SVB
First Republic Bank|FRC<2023-05-02|bank|First Republic
Pacific Western Bank|PACW~NASDAQ<2023-12-01|bank|PacWest;PacWest Bancorp
Banc of California|BANC|bank|
Western Alliance|WAL|bank|Western Alliance Bancorp;Western Alliance Bancorporation
Zions Bancorp|ZION~NASDAQ|bank|!Zions;Zions Bancorporation
Comerica|CMA<2026-02-01|bank|
KeyCorp|KEY|bank|KeyBank;KeyBanc
Regions Financial|RF|bank|
Fifth Third Bancorp|FITB~NASDAQ|bank|Fifth Third
Huntington Bancshares|HBAN~NASDAQ|bank|!Huntington
M&T Bank|MTB|bank|People's United Financial
Citizens Financial|CFG|bank|Citizens Financial Group;Citizens Bank
First Horizon|FHN|bank|
New York Community Bancorp|FLG|bank|=NYCB;Flagstar;Flagstar Financial
East West Bancorp|EWBC~NASDAQ|bank|East West Bank
Cullen/Frost Bankers|CFR|bank|Frost Bank
Webster Financial|WBS|bank|Webster Bank
First Citizens BancShares|FCNCA~NASDAQ|bank|First Citizens;First Citizens Bank;CIT Group
Popular|BPOP~NASDAQ|bank|Banco Popular;!!Popular
Synovus|SNV<2026-01-02|bank|Synovus Financial
Pinnacle Financial Partners|PNFP~NASDAQ|bank|
Valley National Bancorp|VLY~NASDAQ|bank|Valley National
Bank OZK|OZK~NASDAQ|bank|
BOK Financial|BOKF~NASDAQ|bank|
Prosperity Bancshares|PB|bank|
Wintrust Financial|WTFC~NASDAQ|bank|Wintrust
Texas Capital Bancshares|TCBI~NASDAQ|bank|
Customers Bancorp|CUBI|bank|
HomeStreet|HMST~NASDAQ|bank|
Old National Bancorp|ONB~NASDAQ|bank|
F.N.B.|FNB|bank|FNB Corp
SouthState|SSB|bank|
Axos Financial|AX|bank|
Metropolitan Bank|MCB|bank|
Bank of Hawaii|BOH|bank|
Eagle Bancorp|EGBN~NASDAQ|bank|
Columbia Banking System|COLB~NASDAQ|bank|!Umpqua
Associated Banc-Corp|ASB|bank|
AIG|AIG|ins|American International Group
MetLife|MET|ins|
Prudential Financial|PRU|ins|
Allstate|ALL|ins|
Progressive|PGR|ins|!!Progressive
Travelers|TRV|ins|!!Travelers;Travelers Companies
Chubb|CB/CH|ins|!Chubb
Hartford|HIG|ins|!!Hartford;Hartford Financial;Hartford Insurance;Hartford Financial Services
Aflac|AFL|ins|
Lincoln National|LNC|ins|!!Lincoln;Lincoln Financial
Principal Financial|PFG~NASDAQ|ins|!!Principal;Principal Financial Group
Unum|UNM|ins|Unum Group;!Unum
Genworth Financial|GNW|ins|Genworth
Brighthouse Financial|BHF~NASDAQ|ins|Brighthouse
Equitable Holdings|EQH|ins|!!Equitable;AXA Equitable
Corebridge Financial|CRBG|ins|Corebridge
Voya Financial|VOYA|ins|Voya
Globe Life|GL|ins|
Loews|L|ins|Loews Corp
CNA Financial|CNA|ins|
Cincinnati Financial|CINF~NASDAQ|ins|
W. R. Berkley|WRB|ins|W.R. Berkley
Markel|MKL|ins|
Arch Capital|ACGL~NASDAQ/BM|ins|Arch Capital Group
Everest Group|EG/BM|ins|Everest Re
RenaissanceRe|RNR/BM|ins|
Assurant|AIZ|ins|
American Financial Group|AFG|ins|
Erie Indemnity|ERIE~NASDAQ|ins|
Kemper|KMPR|ins|!Kemper
Mercury General|MCY|ins|
Lemonade|LMND|ins|!!Lemonade
Root Insurance|ROOT~NASDAQ|ins|
Reinsurance Group of America|RGA|ins|
Primerica|PRI|ins|
Marsh McLennan|MRSH;MMC<2026-01-14|ins|Marsh & McLennan;Oliver Wyman;!!Marsh
Aon|AON/IE|ins|
Willis Towers Watson|WTW~NASDAQ/GB|ins|=WTW
Arthur J. Gallagher|AJG|ins|Arthur J Gallagher;!Gallagher
Brown & Brown|BRO|ins|
Assured Guaranty|AGO/BM|ins|
MBIA|MBI|ins|
MGIC Investment|MTG|ins|
Radian Group|RDN|ins|
S&P Global|SPGI|exch|S&P Global Ratings;S&P Global Market Intelligence;IHS Markit;S&P Global Platts
Moody's|MCO|exch|Moody's Investors Service;Moody's Analytics;Moodys
MSCI|MSCI|exch|
Intercontinental Exchange|ICE|exch|
CME Group|CME~NASDAQ|exch|Chicago Mercantile Exchange;CME
Nasdaq Inc|NDAQ~NASDAQ|exch|!Nasdaq OMX
Cboe Global Markets|CBOE~BATS|exch|Cboe
MarketAxess|MKTX~NASDAQ|exch|
Tradeweb|TW~NASDAQ|exch|Tradeweb Markets
FactSet|FDS|exch|FactSet Research Systems
Morningstar|MORN~NASDAQ|exch|
Equifax|EFX|exch|
TransUnion|TRU|exch|
Verisk Analytics|VRSK~NASDAQ|exch|Verisk
Broadridge|BR|exch|Broadridge Financial Solutions
Virtu Financial|VIRT|ib|!Virtu
Simon Property Group|SPG|reit|Simon Property
Prologis|PLD|reit|
Public Storage|PSA|reit|
Extra Space Storage|EXR|reit|
Realty Income|O|reit|
Welltower|WELL|reit|
Ventas|VTR|reit|
AvalonBay|AVB|reit|AvalonBay Communities
Equity Residential|EQR|reit|
Essex Property Trust|ESS|reit|
Mid-America Apartment Communities|MAA|reit|
UDR|UDR|reit|
Invitation Homes|INVH|reit|
American Homes 4 Rent|AMH|reit|
Boston Properties|BXP|reit|BXP
Vornado|VNO|reit|Vornado Realty Trust
SL Green|SLG|reit|SL Green Realty
Kimco Realty|KIM|reit|Kimco
Regency Centers|REG~NASDAQ|reit|
Federal Realty|FRT|reit|Federal Realty Investment Trust
Macerich|MAC|reit|
Alexandria Real Estate|ARE|reit|Alexandria Real Estate Equities
Healthpeak Properties|DOC|reit|Healthpeak
Host Hotels & Resorts|HST~NASDAQ|reit|Host Hotels
Iron Mountain|IRM|reit|
VICI Properties|VICI|reit|Vici
Gaming & Leisure Properties|GLPI~NASDAQ|reit|
W. P. Carey|WPC|reit|
Camden Property Trust|CPT|reit|
Lamar Advertising|LAMR~NASDAQ|reit|
Outfront Media|OUT|reit|
Medical Properties Trust|MPW|reit|
Omega Healthcare Investors|OHI|reit|
Starwood Property Trust|STWD|reit|
Annaly Capital Management|NLY|reit|Annaly
AGNC Investment|AGNC~NASDAQ|reit|
CBRE|CBRE|re|CBRE Group
JLL|JLL|re|Jones Lang LaSalle
Cushman & Wakefield|CWK|re|
Howard Hughes|HHH|re|Howard Hughes Holdings;!!Howard Hughes
WeWork|WE<2023-11-06|re|
Compass|COMP|re|!!Compass;Compass Inc
Anywhere Real Estate|HOUS<2026-01-09|re|Realogy
eXp World|EXPI~NASDAQ|re|eXp Realty
CoStar|CSGP~NASDAQ|re|CoStar Group;Apartments.com;!CoStar
St. Joe|JOE|re|
Icahn Enterprises|IEP~NASDAQ|cong|
Jackson Financial|JXN|ins|
Pershing Square||am|Pershing Square Capital Management
H&R Block|HRB|serv|
`;
