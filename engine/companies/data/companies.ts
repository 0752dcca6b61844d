/**
 * Companies from common knowledge, one a line:
 * name | ticker | exchange | country | sector | aliases and products, separated by `;`
 *
 * An alias with `!` before it is also an ordinary word or a name of other things: it counts only where the text speaks
 * of business or of the company. Private companies have no ticker.
 */
export const COMPANIES = `
Microsoft|MSFT|NASDAQ|US|Technology|Microsoft Corp;Azure;LinkedIn;GitHub;Xbox;Activision Blizzard
Apple|AAPL|NASDAQ|US|Technology|!Apple;Apple Inc;iPhone;iPad;MacBook
Alphabet|GOOGL|NASDAQ|US|Technology|Google;YouTube;Google Cloud;DeepMind;Waymo;!Alphabet;Alphabet Inc
Amazon|AMZN|NASDAQ|US|Retail|!Amazon;Amazon.com;Amazon Web Services;AWS;Whole Foods
Meta Platforms|META|NASDAQ|US|Technology|!Meta;Facebook;Instagram;WhatsApp
Nvidia|NVDA|NASDAQ|US|Semiconductors|Nvidia Corp;NVIDIA
Tesla|TSLA|NASDAQ|US|Automobiles|!Tesla;Tesla Inc;Tesla Motors
Broadcom|AVGO|NASDAQ|US|Semiconductors|VMware
Intel|INTC|NASDAQ|US|Semiconductors|!Intel;Intel Corp
AMD|AMD|NASDAQ|US|Semiconductors|Advanced Micro Devices
Qualcomm|QCOM|NASDAQ|US|Semiconductors|
Micron Technology|MU|NASDAQ|US|Semiconductors|!Micron
Texas Instruments|TXN|NASDAQ|US|Semiconductors|
Cisco Systems|CSCO|NASDAQ|US|Technology|!Cisco
Oracle|ORCL|NYSE|US|Technology|!Oracle;Oracle Corp;Oracle Cloud
IBM|IBM|NYSE|US|Technology|International Business Machines;Red Hat
Salesforce|CRM|NYSE|US|Technology|
Adobe|ADBE|NASDAQ|US|Technology|!Adobe
Netflix|NFLX|NASDAQ|US|Media|
Walt Disney|DIS|NYSE|US|Media|Disney;Walt Disney Co;ESPN;Hulu;Pixar
Comcast|CMCSA|NASDAQ|US|Media|NBCUniversal;Sky News
Warner Bros. Discovery|WBD|NASDAQ|US|Media|HBO;Warner Bros
Fox Corp|FOXA|NASDAQ|US|Media|Fox Corporation
News Corp|NWSA|NASDAQ|US|Media|
New York Times|NYT|NYSE|US|Media|New York Times Co
PayPal|PYPL|NASDAQ|US|Finance|Venmo
Visa|V|NYSE|US|Finance|!Visa;Visa Inc
Mastercard|MA|NYSE|US|Finance|
American Express|AXP|NYSE|US|Finance|AmEx
JPMorgan Chase|JPM|NYSE|US|Finance|JPMorgan;JP Morgan;J.P. Morgan;JPMorgan Chase & Co
Goldman Sachs|GS|NYSE|US|Finance|Goldman Sachs Group
Morgan Stanley|MS|NYSE|US|Finance|
Bank of America|BAC|NYSE|US|Finance|BofA;Merrill Lynch
Citigroup|C|NYSE|US|Finance|Citi;Citibank
Wells Fargo|WFC|NYSE|US|Finance|Wells Fargo & Co
BlackRock|BLK|NYSE|US|Finance|
Blackstone|BX|NYSE|US|Finance|
Charles Schwab|SCHW|NYSE|US|Finance|
Berkshire Hathaway|BRK.B|NYSE|US|Finance|
Coinbase|COIN|NASDAQ|US|Finance|
Robinhood Markets|HOOD|NASDAQ|US|Finance|!Robinhood
Block|XYZ|NYSE|US|Finance|Block Inc;Cash App
Walmart|WMT|NYSE|US|Retail|Wal-Mart;Sam's Club
Target|TGT|NYSE|US|Retail|!Target;Target Corp
Costco|COST|NASDAQ|US|Retail|Costco Wholesale
Home Depot|HD|NYSE|US|Retail|
Lowe's|LOW|NYSE|US|Retail|
Best Buy|BBY|NYSE|US|Retail|
Kroger|KR|NYSE|US|Retail|
Macy's|M|NYSE|US|Retail|
Gap|GAP|NYSE|US|Retail|!Gap;Gap Inc;Old Navy
Nike|NKE|NYSE|US|Consumer goods|
Starbucks|SBUX|NASDAQ|US|Consumer services|
McDonald's|MCD|NYSE|US|Consumer services|McDonalds
Chipotle Mexican Grill|CMG|NYSE|US|Consumer services|Chipotle
Coca-Cola|KO|NYSE|US|Consumer goods|Coca-Cola Co
PepsiCo|PEP|NASDAQ|US|Consumer goods|Pepsi
Procter & Gamble|PG|NYSE|US|Consumer goods|P&G
Colgate-Palmolive|CL|NYSE|US|Consumer goods|
Philip Morris International|PM|NYSE|US|Consumer goods|
Altria|MO|NYSE|US|Consumer goods|Altria Group
Boeing|BA|NYSE|US|Aerospace|Boeing Co
Lockheed Martin|LMT|NYSE|US|Aerospace|
RTX|RTX|NYSE|US|Aerospace|Raytheon;Raytheon Technologies;Pratt & Whitney
Northrop Grumman|NOC|NYSE|US|Aerospace|
General Dynamics|GD|NYSE|US|Aerospace|
Firefly Aerospace|FLY|NASDAQ|US|Aerospace|
Rocket Lab|RKLB|NASDAQ|US|Aerospace|
General Electric|GE|NYSE|US|Industry|GE Aerospace
Honeywell|HON|NASDAQ|US|Industry|Honeywell International
Caterpillar|CAT|NYSE|US|Industry|!Caterpillar;Caterpillar Inc
Deere|DE|NYSE|US|Industry|John Deere;Deere & Co
3M|MMM|NYSE|US|Industry|
UPS|UPS|NYSE|US|Transport|United Parcel Service
FedEx|FDX|NYSE|US|Transport|
Union Pacific|UNP|NYSE|US|Transport|
Norfolk Southern|NSC|NYSE|US|Transport|
Delta Air Lines|DAL|NYSE|US|Transport|!Delta
United Airlines|UAL|NASDAQ|US|Transport|United Airlines Holdings
American Airlines|AAL|NASDAQ|US|Transport|American Airlines Group
Southwest Airlines|LUV|NYSE|US|Transport|
JetBlue|JBLU|NASDAQ|US|Transport|JetBlue Airways
Uber|UBER|NYSE|US|Technology|Uber Technologies
Lyft|LYFT|NASDAQ|US|Technology|
Airbnb|ABNB|NASDAQ|US|Consumer services|
Booking Holdings|BKNG|NASDAQ|US|Consumer services|Booking.com
Marriott International|MAR|NASDAQ|US|Consumer services|!Marriott
Hilton|HLT|NYSE|US|Consumer services|!Hilton;Hilton Worldwide
Ford|F|NYSE|US|Automobiles|!Ford;Ford Motor;Ford Motor Co
General Motors|GM|NYSE|US|Automobiles|GM;Chevrolet;Cadillac
Rivian|RIVN|NASDAQ|US|Automobiles|
ExxonMobil|XOM|NYSE|US|Energy|Exxon;Exxon Mobil
Chevron|CVX|NYSE|US|Energy|
ConocoPhillips|COP|NYSE|US|Energy|
Occidental Petroleum|OXY|NYSE|US|Energy|
Halliburton|HAL|NYSE|US|Energy|
Duke Energy|DUK|NYSE|US|Energy|
PG&E|PCG|NYSE|US|Energy|Pacific Gas and Electric;Pacific Gas & Electric
NextEra Energy|NEE|NYSE|US|Energy|
Johnson & Johnson|JNJ|NYSE|US|Health|
Pfizer|PFE|NYSE|US|Health|
Merck & Co|MRK|NYSE|US|Health|!Merck
Eli Lilly|LLY|NYSE|US|Health|
Moderna|MRNA|NASDAQ|US|Health|
AbbVie|ABBV|NYSE|US|Health|
Amgen|AMGN|NASDAQ|US|Health|
Gilead Sciences|GILD|NASDAQ|US|Health|Gilead
Regeneron|REGN|NASDAQ|US|Health|
UnitedHealth|UNH|NYSE|US|Health|UnitedHealth Group;UnitedHealthcare
CVS Health|CVS|NYSE|US|Health|Aetna
Humana|HUM|NYSE|US|Health|
Cigna|CI|NYSE|US|Health|
AT&T|T|NYSE|US|Telecommunications|
Verizon|VZ|NYSE|US|Telecommunications|Verizon Communications
T-Mobile US|TMUS|NASDAQ|US|Telecommunications|
Palantir|PLTR|NASDAQ|US|Technology|Palantir Technologies
Snowflake|SNOW|NYSE|US|Technology|!Snowflake
CrowdStrike|CRWD|NASDAQ|US|Technology|
Palo Alto Networks|PANW|NASDAQ|US|Technology|
Dell Technologies|DELL|NYSE|US|Technology|!Dell
HP|HPQ|NYSE|US|Technology|Hewlett-Packard;HP Inc
Snap|SNAP|NYSE|US|Technology|!Snap;Snapchat;Snap Inc
Pinterest|PINS|NYSE|US|Technology|
Reddit|RDDT|NYSE|US|Technology|
Spotify|SPOT|NYSE|SE|Media|Spotify Technology
Zoom|ZM|NASDAQ|US|Technology|!Zoom;Zoom Video Communications
eBay|EBAY|NASDAQ|US|Retail|
GameStop|GME|NYSE|US|Retail|
Moody's|MCO|NYSE|US|Finance|
S&P Global|SPGI|NYSE|US|Finance|
AIG|AIG|NYSE|US|Finance|American International Group
MetLife|MET|NYSE|US|Finance|
Toyota|7203|TSE|JP|Automobiles|Toyota Motor;Lexus
Honda|7267|TSE|JP|Automobiles|Honda Motor
Nissan|7201|TSE|JP|Automobiles|Nissan Motor
Sony|6758|TSE|JP|Technology|Sony Group;PlayStation
Nintendo|7974|TSE|JP|Media|
SoftBank|9984|TSE|JP|Finance|SoftBank Group
Nippon Steel|5401|TSE|JP|Materials|U.S. Steel;US Steel
ispace|9348|TSE|JP|Aerospace|
Samsung Electronics|005930|KRX|KR|Technology|Samsung
SK Hynix|000660|KRX|KR|Semiconductors|
Hyundai Motor|005380|KRX|KR|Automobiles|Hyundai
TSMC|2330|TWSE|TW|Semiconductors|Taiwan Semiconductor;Taiwan Semiconductor Manufacturing
Foxconn|2317|TWSE|TW|Technology|Hon Hai
Alibaba|9988|HKEX|CN|Retail|Alibaba Group
Tencent|0700|HKEX|CN|Technology|WeChat;Tencent Holdings
Baidu|9888|HKEX|CN|Technology|
Xiaomi|1810|HKEX|CN|Technology|
BYD|1211|HKEX|CN|Automobiles|
HSBC|HSBA|LSE|GB|Finance|HSBC Holdings
BP|BP|LSE|GB|Energy|
Shell|SHEL|LSE|GB|Energy|!Shell;Royal Dutch Shell;Shell plc
AstraZeneca|AZN|LSE|GB|Health|
GSK|GSK|LSE|GB|Health|GlaxoSmithKline
Unilever|ULVR|LSE|GB|Consumer goods|
Barclays|BARC|LSE|GB|Finance|
Vodafone|VOD|LSE|GB|Telecommunications|
Rolls-Royce|RR|LSE|GB|Aerospace|Rolls-Royce Holdings
Rio Tinto|RIO|LSE|GB|Materials|
Tesco|TSCO|LSE|GB|Retail|
Arm|ARM|NASDAQ|GB|Semiconductors|!Arm;Arm Holdings
SAP|SAP|XETRA|DE|Technology|SAP SE
Siemens|SIE|XETRA|DE|Industry|
Volkswagen|VOW3|XETRA|DE|Automobiles|VW;Audi
BMW|BMW|XETRA|DE|Automobiles|
Mercedes-Benz|MBG|XETRA|DE|Automobiles|Daimler
Deutsche Bank|DBK|XETRA|DE|Finance|
Commerzbank|CBK|XETRA|DE|Finance|
Allianz|ALV|XETRA|DE|Finance|
BASF|BAS|XETRA|DE|Materials|
Bayer|BAYN|XETRA|DE|Health|!Bayer;Bayer AG;Monsanto
Lufthansa|LHA|XETRA|DE|Transport|Deutsche Lufthansa
Deutsche Telekom|DTE|XETRA|DE|Telecommunications|
Adidas|ADS|XETRA|DE|Consumer goods|
Rheinmetall|RHM|XETRA|DE|Aerospace|
Airbus|AIR|Euronext Paris|FR|Aerospace|
LVMH|MC|Euronext Paris|FR|Consumer goods|Louis Vuitton
TotalEnergies|TTE|Euronext Paris|FR|Energy|
BNP Paribas|BNP|Euronext Paris|FR|Finance|
Sanofi|SAN|Euronext Paris|FR|Health|
Renault|RNO|Euronext Paris|FR|Automobiles|
Air France-KLM|AF|Euronext Paris|FR|Transport|Air France;KLM
ASML|ASML|Euronext Amsterdam|NL|Semiconductors|
Philips|PHIA|Euronext Amsterdam|NL|Health|!Philips;Royal Philips
ING|INGA|Euronext Amsterdam|NL|Finance|ING Groep
Stellantis|STLAM|Borsa Italiana|NL|Automobiles|Fiat Chrysler;Chrysler;Peugeot
Nestlé|NESN|SIX|CH|Consumer goods|Nestle
Novartis|NOVN|SIX|CH|Health|
Roche|ROG|SIX|CH|Health|
UBS|UBSG|SIX|CH|Finance|UBS Group;Credit Suisse
Novo Nordisk|NOVO-B|Nasdaq Copenhagen|DK|Health|Ozempic;Wegovy
Maersk|MAERSK-B|Nasdaq Copenhagen|DK|Transport|
Ericsson|ERIC-B|Nasdaq Stockholm|SE|Technology|
Volvo|VOLV-B|Nasdaq Stockholm|SE|Automobiles|AB Volvo
Nokia|NOKIA|Nasdaq Helsinki|FI|Technology|
Equinor|EQNR|Oslo Børs|NO|Energy|Statoil
Santander|SAN|BME|ES|Finance|Banco Santander
Telefónica|TEF|BME|ES|Telecommunications|Telefonica
Eni|ENI|Borsa Italiana|IT|Energy|
UniCredit|UCG|Borsa Italiana|IT|Finance|
Ferrari|RACE|Borsa Italiana|IT|Automobiles|
Saudi Aramco|2222|Tadawul|SA|Energy|Aramco
Gazprom|GAZP|MOEX|RU|Energy|
Rosneft|ROSN|MOEX|RU|Energy|
Reliance Industries|RELIANCE|NSE|IN|Energy|
Tata Motors|TATAMOTORS|NSE|IN|Automobiles|Jaguar Land Rover
Infosys|INFY|NSE|IN|Technology|
Shopify|SHOP|TSX|CA|Technology|
Royal Bank of Canada|RY|TSX|CA|Finance|
BHP|BHP|ASX|AU|Materials|BHP Group
Commonwealth Bank|CBA|ASX|AU|Finance|Commonwealth Bank of Australia
Petrobras|PETR4|B3|BR|Energy|
Vale|VALE3|B3|BR|Materials|!Vale;Vale SA
OpenAI|||US|Artificial intelligence|ChatGPT
Anthropic|||US|Artificial intelligence|
xAI|||US|Artificial intelligence|
Mistral AI|||FR|Artificial intelligence|
DeepSeek|||CN|Artificial intelligence|
Databricks|||US|Technology|
SpaceX|||US|Aerospace|Starlink;Space Exploration Technologies
Stripe|||US|Finance|!Stripe
ByteDance|||CN|Technology|TikTok
Huawei|||CN|Technology|
Wiz|||US|Technology|
IKEA|||SE|Retail|
Bosch|||DE|Industry|
Cargill|||US|Consumer goods|
Blue Origin|||US|Aerospace|
Mayo Clinic|||US|Health|
`;
