/**
 * Companies that are not listed, those whose value is known with it: amount in billions of US dollars, the day it held,
 * and who said so. The last valuation that we know of, not a promise that there was none since.
 */
export const PRIVATE = `
@ private US
OpenAI|500 2025-10-02 Reuters|ai|ChatGPT;GPT-4;GPT-5;DALL-E;Sora 2
Anthropic|350 2025-11-18 CNBC|ai|Claude Code;Claude AI;Claude Opus;Claude Sonnet
xAI|230 2026-01-06 Reuters|ai|Grok AI;Grok chatbot
Perplexity AI|20 2025-09-10 TechCrunch|ai|!!Perplexity
Safe Superintelligence|32 2025-04-12 Financial Times|ai|SSI Inc
Thinking Machines Lab|12 2025-07-15 Reuters|ai|Thinking Machines
Scale AI|29 2025-06-13 Reuters|ai|
Character.AI|1 2023-03-23 Reuters|ai|Character AI
Inflection AI|4 2023-06-29 Reuters|ai|
Adept AI|1 2023-03-14 Forbes|ai|
Hugging Face|4.5 2023-08-24 Reuters|ai|
Cohere|6.8 2025-08-14 Reuters|ai|
Figure AI|39 2025-09-16 Reuters|ai|
Physical Intelligence|5.6 2025-11-20 Bloomberg|ai|
Skild AI|4.5 2025-06-11 Bloomberg|ai|
Cursor|29.3 2025-11-13 CNBC|ai|!!Cursor;Anysphere
Cognition AI|10.2 2025-09-08 CNBC|ai|
Harvey AI|8 2025-12-04 CNBC|ai|
Glean|7.2 2025-06-10 Reuters|ai|!!Glean Technologies
Sierra AI|10 2025-09-04 CNBC|ai|
Runway AI|3 2025-04-03 Reuters|ai|
Stability AI||ai|Stable Diffusion
Midjourney||ai|
World Labs|1 2024-09-13 Reuters|ai|
Reflection AI|8 2025-10-09 Reuters|ai|
Together AI|3.3 2025-02-20 Reuters|ai|
Crusoe|10 2025-10-23 Reuters|ai|Crusoe Energy;!Crusoe
Lambda Labs||ai|
Groq|6.9 2025-09-17 Reuters|semi|
Cerebras|8.1 2025-09-30 Reuters|semi|Cerebras Systems
SambaNova|5 2021-04-13 Reuters|semi|SambaNova Systems
Tenstorrent|2.6 2024-12-02 Reuters|semi|
Lightmatter|4.4 2024-10-16 Reuters|semi|
SiFive|2.5 2022-03-16 Reuters|semi|
PsiQuantum|7 2025-09-10 Reuters|hw|
Quantinuum|10 2025-09-04 Reuters|hw|
SpaceX|800 2025-12-12 Reuters|space|Starlink;Space Exploration Technologies;Starship rocket
Blue Origin||space|New Glenn;New Shepard
Relativity Space|4.2 2021-06-08 CNBC|space|
Sierra Space|5.3 2023-09-26 Reuters|space|Sierra Nevada Corp
Axiom Space||space|
Stoke Space||space|
United Launch Alliance||space|ULA
Virgin Orbit||space|
Anduril|30.5 2025-06-05 Reuters|aero|Anduril Industries
Shield AI|5.3 2025-03-06 Reuters|aero|
Saronic|4 2025-02-18 Reuters|aero|
General Atomics||aero|
Hermeus||aero|
Boom Supersonic||aero|
Zipline|4.2 2023-04-28 CNBC|log|
Stripe|91.5 2025-02-27 Reuters|pay|!Stripe
Plaid|6.1 2025-04-03 CNBC|fin|!Plaid
Chime|CHYM~NASDAQ|fin|!!Chime
Brex|12.3 2022-01-11 Reuters|fin|
Ramp|32 2025-11-17 CNBC|fin|!!Ramp
Rippling|16.8 2025-05-09 CNBC|sw|!!Rippling
Gusto||sw|!!Gusto
Deel|17.3 2025-10-16 CNBC|sw|
Carta|7.4 2021-08-17 Reuters|fin|!Carta
Kraken|20 2025-11-18 Reuters|crypto|!!Kraken;Payward
Ripple|40 2025-11-05 CNBC|crypto|!!Ripple;Ripple Labs
Tether||crypto|!!Tether
FTX||crypto|FTX Trading;Alameda Research
BlockFi||crypto|
Celsius Network||crypto|
Voyager Digital||crypto|
Genesis Global||crypto|Genesis Global Capital
Grayscale||crypto|Grayscale Investments;!Grayscale
Digital Currency Group||crypto|
Polymarket|9 2025-10-07 Reuters|crypto|
Kalshi|11 2025-12-02 CNBC|fin|
Consensys||crypto|MetaMask
OpenSea|13.3 2022-01-04 CNBC|crypto|
Yuga Labs||crypto|
Databricks|134 2025-12-16 CNBC|sw|
Grammarly|13 2021-11-17 Reuters|sw|!!Superhuman
Notion|10 2021-10-08 Bloomberg|sw|!!Notion Labs
Airtable|11.7 2021-12-13 Forbes|sw|
Miro|17.5 2022-01-05 Forbes|sw|!!Miro Inc
Automattic|7.5 2021-08-19 TechCrunch|sw|WordPress.com;Tumblr
Epic Games|22.5 2024-02-07 Reuters|game|Fortnite
Valve||game|!!Valve Corp
Discord|15 2021-09-15 Bloomberg|inet|Discord Inc;!!Discord
Telegram||inet|!!Telegram Messenger
Substack|1.1 2025-07-17 Reuters|media|
Patreon|4 2021-04-06 Wall Street Journal|inet|
Quora||inet|
Craigslist||inet|
Parler||inet|
Gab||inet|!!Gab AI
Bluesky||inet|!!Bluesky Social
Mozilla||sw|!Mozilla
DuckDuckGo||inet|
Zoox||auto|
Nuro|6 2025-08-21 Reuters|auto|
Argo AI||auto|
Waabi||auto|
Slate Auto||auto|
Redwood Materials|6 2025-10-23 Reuters|elec|
Form Energy||elec|
Commonwealth Fusion Systems||elec|Commonwealth Fusion
Helion Energy|5.4 2025-01-28 Reuters|elec|!Helion
X-energy||elec|X-Energy
TerraPower||elec|
Kairos Power||elec|
Impossible Foods|7 2021-11-23 Reuters|food|
Fanatics|31 2022-12-06 Wall Street Journal|ret|!Fanatics
Goat Group||ecom|
StockX|3.8 2021-04-08 Reuters|ecom|
Faire||ecom|!!Faire Wholesale
Whatnot|11.5 2025-10-28 Reuters|ecom|
Gopuff|15 2021-07-30 CNBC|deliv|
Devoted Health||hins|
Neuralink|9 2025-06-02 Reuters|medt|
The Boring Company|5.7 2022-04-20 Wall Street Journal|constr|Boring Company
Colossal Biosciences|10.2 2025-01-15 Reuters|bio|
Verily||medt|
Calico Labs||bio|
Ro Health||hosp|
Cerebral||hosp|!!Cerebral Inc
A24|3.5 2024-06-26 Wall Street Journal|media|
Bloomberg LP||media|
Hearst||media|!Hearst Corp
Advance Publications||media|Conde Nast;Condé Nast
Cox Enterprises||tel|Cox Communications
Univision||media|!Univision
Newsmax|NMAX~NYSE|media|!!Newsmax Media;!Newsmax
Cargill||agri|
Koch Industries||cong|Koch Inc
Mars Inc||food|!!Mars
Blommer Chocolate||food|
Bechtel||constr|
Publix||groc|
H-E-B||groc|
Wegmans||groc|
Trader Joe's||groc|
Meijer||groc|
Wawa||ret|!Wawa
Sheetz||ret|
Chick-fil-A||rest|
Subway||rest|!!Subway
In-N-Out||rest|In-N-Out Burger
Panera Bread||rest|Panera
Dunkin'||rest|Dunkin Brands;Dunkin' Brands;Dunkin' Donuts
Five Guys||rest|!Five Guys
Inspire Brands||rest|Arby's
Hobby Lobby||ret|
Bass Pro Shops||ret|Bass Pro
REI||ret|!!REI Co-op
Patagonia||appar|!!Patagonia Inc
New Balance||appar|
L.L. Bean||appar|LL Bean
Skims|5 2025-11-12 CNBC|appar|
S.C. Johnson||hpc|SC Johnson
Enterprise Holdings||rental|Enterprise Rent-A-Car
Fidelity Investments||am|!!Fidelity
Vanguard Group||am|!!Vanguard
Edward Jones||ib|!Edward Jones
Citadel||am|!!Citadel;Citadel Securities
Bridgewater Associates||am|!Bridgewater
Renaissance Technologies||am|
Two Sigma||am|
Millennium Management||am|
Point72||am|
D.E. Shaw||am|
Elliott Management||am|Elliott Investment Management
Third Point||am|
Starboard Value||am|
Trian||am|Trian Fund Management;Trian Partners
Archegos||am|Archegos Capital;Archegos Capital Management
Melvin Capital||am|
Long-Term Capital Management||am|
ValueAct||am|ValueAct Capital
Tiger Global||am|Tiger Global Management
Sequoia Capital||am|
Andreessen Horowitz||am|a16z
Founders Fund||am|
Kleiner Perkins||am|
Thrive Capital||am|
Bain Capital||am|
Silver Lake||am|Silver Lake Partners;!Silver Lake
Vista Equity Partners||am|Vista Equity
Thoma Bravo||am|
Warburg Pincus||am|
Advent International||am|!!Advent
Hellman & Friedman||am|
General Atlantic||am|
Cerberus||am|Cerberus Capital Management;Cerberus Capital;!Cerberus
Clayton Dubilier & Rice||am|CD&R
Leonard Green||am|
Sycamore Partners||am|
Platinum Equity||am|
Fortress Investment Group||am|Fortress Investment
ARK Invest||am|ARK Investment Management
S3 Partners||fin|
Jane Street||ib|
Susquehanna||ib|Susquehanna International Group
Cantor Fitzgerald||ib|
Wedbush||ib|Wedbush Securities
William Blair||ib|!William Blair
Baird||ib|!!Robert W. Baird
Guggenheim Partners||ib|Guggenheim Securities
Rothschild & Co||ib|!Rothschild
Lehman Brothers||ib|
DTCC||exch|
State Farm||ins|
Liberty Mutual||ins|
Nationwide Mutual||ins|
USAA||ins|
New York Life||ins|
MassMutual||ins|Massachusetts Mutual
TIAA||ins|
Blue Cross Blue Shield||hins|Blue Cross
Deloitte||serv|
PwC||serv|PricewaterhouseCoopers
Ernst & Young||serv|!EY
KPMG||serv|
McKinsey||serv|McKinsey & Co;McKinsey & Company
Boston Consulting Group||serv|=BCG
Bain & Company||serv|Bain & Co
Visma||sw|
Kroll||serv|!Kroll Inc
Amtrak||rail|
Greyhound||bus|!!Greyhound Lines
Toys 'R' Us||ret|Toys R Us
RadioShack||ret|
Forever 21||appar|
J.Crew||appar|J. Crew
Neiman Marcus||ret|Neiman Marcus Group
Barneys New York||ret|
Saks||ret|!Saks
Remington Arms||leis|Remington Outdoor
Enron||util|
WorldCom||tel|
Blockbuster Video||ret|
Kodak|KODK~NYSE|hw|Eastman Kodak
Polaroid||hw|!Polaroid
Yahoo||inet|AOL;!Yahoo
Vice Media||media|
Vox Media||media|
Dominion Voting Systems||it|Dominion Voting;Liberty Vote
Smartmatic||it|
Cambridge Analytica||it|
Clearview AI||ai|
Hyperloop One||rail|Virgin Hyperloop
Bolt Financial|11 2022-01-19 Reuters|pay|
Supernal||aero|!!Supernal
Solyndra||solar|
Colonial Pipeline||pipe|
Vantage Drilling||oils|
Hilcorp||oil|
Crownrock||oil|CrownRock
Ampere Computing||semi|
McAfee||sw|
Proofpoint||sw|
Medline|MDLN~NASDAQ|medt|Medline Industries
@ private FR
Mistral AI|13.8 2025-09-09 Reuters|ai|!!Mistral
Kyutai||ai|
Poolside||ai|!Poolside
Doctolib||hosp|
BlaBlaCar||ride|
Back Market||ecom|
Ledger||crypto|!!Ledger SAS
Sorare||game|
@ private DE
Aleph Alpha||ai|
Black Forest Labs|3.25 2025-12-01 Reuters|ai|
DeepL|2 2024-05-22 Reuters|ai|
Helsing|14 2025-06-17 Financial Times|aero|
Celonis|13 2022-08-23 Reuters|sw|
N26|9 2021-10-18 Reuters|bank|
Personio|8.5 2022-06-21 Reuters|sw|
Bosch||autop|Robert Bosch;!Bosch
ZF Friedrichshafen||autop|ZF
Mahle||autop|
Aldi||groc|
Lidl||groc|Schwarz Group
Rewe||groc|
Edeka||groc|
Boehringer Ingelheim||pharma|Boehringer
Miele||appl|
Haribo||food|
Flix|3 2021-06-02 Reuters|bus|FlixBus;Flixbus;!Flix
Wintershall Dea||oil|Wintershall
Deutsche Bahn||rail|
KNDS||aero|Krauss-Maffei Wegmann;Nexter
Diehl Defence||aero|
@ private GB
Revolut|75 2025-11-24 Reuters|bank|
Monzo|5.9 2024-10-10 Reuters|bank|
Starling Bank||bank|!Starling
Checkout.com|40 2022-01-12 Reuters|pay|
Wayve||ai|
Synthesia|2.1 2025-01-15 Reuters|ai|
ElevenLabs|6.6 2025-09-09 CNBC|ai|
Isomorphic Labs||ai|
Builder.ai||ai|
Octopus Energy|9 2024-05-07 Reuters|util|
Ineos||chem|
Dyson||appl|!Dyson Ltd
McLaren||auto|!!McLaren Group
Lotus Tech|LOT~NASDAQ|auto|Lotus Technology
Arrival|ARVL~NASDAQ<2024-01-30|auto|!!Arrival SA;!!Arrival
Cazoo|CZOO~NYSE<2024-05-21|ret|
Asda||groc|
John Lewis||ret|John Lewis Partnership;Waitrose;!!John Lewis
Iceland Foods||groc|
Debenhams||ret|
Arcadia Group||ret|Topshop
Thames Water||util|
Bulb Energy||util|
BGL Group||ins|
Virgin Group||cong|
Virgin Media O2||tel|Virgin Media
Greensill||fin|Greensill Capital
Lloyd's of London||ins|
Barings||am|!Barings
British Steel||steel|
Liberty Steel||steel|GFG Alliance
Network Rail||rail|
Eurostar||rail|
Heathrow Airport Holdings||airport|
Gatwick Airport||airport|
Post Office Ltd||log|
@ private SE
Lovable|6.6 2025-12-18 CNBC|ai|!!Lovable
Voi||ride|Voi Technology;!!Voi
Candela Technology||ship|
@ private NL
Bunq||bank|bunq
Mollie||pay|!Mollie
@ private IL
Wiz|32 2025-03-18 Reuters|sw|!Wiz
AI21 Labs||ai|
StoreDot||elec|
Orca Security||sw|
Cellebrite|CLBT~NASDAQ|sw|
@ private CN
DeepSeek||ai|
Moonshot AI|3.3 2024-08-05 Bloomberg|ai|
StepFun||ai|
Baichuan||ai|Baichuan Intelligence
01.AI||ai|
Manus AI||ai|Butterfly Effect
Horizon Robotics|9660~HKEX|ai|
ByteDance|330 2025-08-27 Reuters|inet|TikTok;Douyin;CapCut;Doubao
Ant Group||pay|Alipay;Ant Financial
Cainiao||log|
Xiaohongshu|31 2025-09-02 Bloomberg|inet|RedNote
State Grid||util|State Grid Corp of China
Sinochem||chem|ChemChina
Norinco||aero|
China Railway||rail|
COFCO||agri|
@ private SG
Shein|66 2023-05-18 Wall Street Journal|ecom|
Bybit||crypto|
Crypto.com||crypto|
@ private VG
Bitfinex||crypto|
@ private KY
Binance||crypto|Binance.US
OKX||crypto|
@ private IN
Sarvam AI||ai|
Krutrim||ai|
Zepto|7 2025-10-16 Reuters|deliv|
Dream11||game|Dream Sports
Razorpay||pay|
Zerodha||ib|
@ private CH
SonarSource||sw|
Glencore Agriculture||agri|Viterra
Louis Dreyfus||agri|Louis Dreyfus Company;Louis Dreyfus Co
@ private EE
Bolt|8.4 2022-01-11 Reuters|ride|!!Bolt Technology
@ private CZ
Skoda Group||rail|
@ private AU
Canva|42 2025-08-20 Reuters|sw|
Firmus||ai|
Hancock Prospecting||mine|
@ private JP
Nikkei Inc||media|
@ private KR
Toss||fin|!!Viva Republica;!!Toss
Shinsegae||ret|
Lotte||cong|Lotte Group;!Lotte
Hanjin||cong|
`;
