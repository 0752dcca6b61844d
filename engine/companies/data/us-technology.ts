/** Technology, media and telecommunications listed in the United States. `../form.ts` tells the form of the lines. */
export const US_TECHNOLOGY = `
@ NASDAQ US
Microsoft|MSFT|sw|!Azure;LinkedIn;GitHub;Xbox;Windows 11;Microsoft Teams;Microsoft 365;Microsoft Copilot;Nuance Communications
Apple|AAPL|hw|!Apple;Apple Computer;iPhone;iPhones;iPad;iPads;MacBook;AirPods;Apple Watch;App Store;Apple Pay;Apple Music
Alphabet|GOOGL;GOOG|inet|!Alphabet;Google;YouTube;Google Cloud;DeepMind;Waymo;Gmail;Google Maps;Google Search
Amazon|AMZN|ecom|!Amazon;Amazon.com;Amazon Web Services;=AWS;Whole Foods;Whole Foods Market;Amazon Prime;Prime Video;!Twitch;Zappos
Meta Platforms|META;FB<2022-06-09|inet|!!Meta;Facebook;Instagram;WhatsApp;Oculus VR;Facebook Inc
Nvidia|NVDA|semi|
Tesla|TSLA|auto|!Tesla;Tesla Motors;SolarCity;Cybertruck
Broadcom|AVGO|semi|VMware
Intel|INTC|semi|!!Intel;!Altera
AMD|AMD|semi|Advanced Micro Devices;Xilinx
Qualcomm|QCOM|semi|
Micron Technology|MU|semi|!Micron
Texas Instruments|TXN|semi|
Applied Materials|AMAT|semi|
Lam Research|LRCX|semi|
KLA|KLAC|semi|KLA-Tencor;KLA Corp
Analog Devices|ADI|semi|
Marvell Technology|MRVL|semi|Marvell
NXP Semiconductors|NXPI|semi|NXP
Microchip Technology|MCHP|semi|!!Microchip
ON Semiconductor|ON|semi|Onsemi
GlobalFoundries|GFS|semi|
Skyworks Solutions|SWKS|semi|Skyworks
Qorvo|QRVO|semi|
Monolithic Power Systems|MPWR|semi|
Teradyne|TER|semi|
Enphase Energy|ENPH|solar|Enphase
First Solar|FSLR|solar|
SolarEdge Technologies|SEDG|solar|SolarEdge
Sunrun|RUN|solar|
Lattice Semiconductor|LSCC|semi|
Cirrus Logic|CRUS|semi|
Synaptics|SYNA|semi|
MKS Instruments|MKSI|semi|MKS Inc
Entegris|ENTG|semi|
Amkor Technology|AMKR|semi|Amkor
Silicon Laboratories|SLAB|semi|Silicon Labs
Rambus|RMBS|semi|
Onto Innovation|ONTO~NYSE|semi|
Axcelis Technologies|ACLS|semi|Axcelis
Astera Labs|ALAB|semi|
Credo Technology|CRDO|semi|
SiTime|SITM|semi|
Navitas Semiconductor|NVTS|semi|
Cisco Systems|CSCO|hw|Cisco;Webex;Splunk
Arista Networks|ANET~NYSE|hw|
Dell Technologies|DELL~NYSE|hw|!Dell
HP|HPQ~NYSE|hw|Hewlett-Packard;HP Inc;Poly Inc
Hewlett Packard Enterprise|HPE~NYSE|hw|=HPE;Juniper Networks
NetApp|NTAP|hw|
Western Digital|WDC|hw|
SanDisk|SNDK|hw|
Seagate Technology|STX|hw|Seagate
Super Micro Computer|SMCI|hw|Supermicro;Super Micro
Pure Storage|PSTG~NYSE|hw|Everpure
Logitech|LOGN~SIX/CH;LOGI|hw|Logitech International
Garmin|GRMN~NYSE|hw|
Sonos|SONO|hw|
GoPro|GPRO|hw|
Fitbit|FIT~NYSE<2021-01-14|hw|
Corsair Gaming|CRSR|hw|!Corsair
Trimble|TRMB|hw|
Zebra Technologies|ZBRA|hw|
Coherent|COHR~NYSE|hw|!!Coherent;II-VI
Lumentum|LITE|hw|
Ciena|CIEN~NYSE|hw|
F5|FFIV|sw|F5 Networks;F5 Inc
Ubiquiti|UI~NYSE|hw|
Netgear|NTGR|hw|
CommScope|COMM|hw|
Viasat|VSAT|hw|Inmarsat
Adobe|ADBE|sw|!Adobe;Photoshop
Intuit|INTU|sw|TurboTax;QuickBooks;Mailchimp;Credit Karma
Autodesk|ADSK|sw|
Synopsys|SNPS|sw|Ansys
Cadence Design Systems|CDNS|sw|!!Cadence
Workday|WDAY|sw|!Workday
Palo Alto Networks|PANW|sw|!Palo Alto;CyberArk
CrowdStrike|CRWD|sw|
Fortinet|FTNT|sw|
Zscaler|ZS|sw|
Okta|OKTA|sw|
Datadog|DDOG|sw|
MongoDB|MDB|sw|
Atlassian|TEAM|sw|Trello;Jira
DocuSign|DOCU|sw|
Zoom Communications|ZM|sw|!!Zoom;Zoom Video Communications;Zoom Video
Dropbox|DBX|sw|
Box|BOX~NYSE|sw|!!Box;Box Inc
Gen Digital|GEN|sw|NortonLifeLock;Symantec;Avast
Check Point Software|CHKP|sw|Check Point Software Technologies
Splunk Technology|SPLK<2024-03-18|sw|
Take-Two Interactive|TTWO|game|Take-Two;Take-Two Interactive Software;Rockstar Games;Zynga;Grand Theft Auto
Electronic Arts|EA<2026-06-30|game|
Activision Blizzard|ATVI<2023-10-13|game|Activision;Call of Duty;Candy Crush
Roblox|RBLX~NYSE|game|
Unity Software|U~NYSE|game|!!Unity
AppLovin|APP|adv|
Trade Desk|TTD|adv|The Trade Desk
Palantir|PLTR|sw|Palantir Technologies
MicroStrategy|MSTR|sw|!!Strategy;Strategy Inc
Cognizant|CTSH|it|Cognizant Technology Solutions
Verisign|VRSN|inet|
Akamai Technologies|AKAM|inet|Akamai
CDW|CDW|it|
PTC|PTC|sw|PTC Inc;!PTC
Roper Technologies|ROP|sw|
Tyler Technologies|TYL~NYSE|sw|
Fair Isaac|FICO~NYSE|sw|FICO
Gartner|IT~NYSE|it|
GoDaddy|GDDY~NYSE|inet|
Nutanix|NTNX|sw|
Bentley Systems|BSY|sw|
Manhattan Associates|MANH|sw|
SS&C Technologies|SSNC|sw|
Open Text|OTEX|sw|OpenText;Micro Focus
AppFolio|APPF|sw|
C3.ai|AI~NYSE|ai|C3 AI;C3ai
SoundHound AI|SOUN|ai|SoundHound
BigBear.ai|BBAI~NYSE|ai|
CoreWeave|CRWV|ai|
Nebius|NBIS|ai|
Upstart|UPST|fin|!Upstart;Upstart Holdings
Snowflake|SNOW~NYSE|sw|!Snowflake
Netflix|NFLX|media|
Comcast|CMCSA|media|NBCUniversal;Xfinity;Universal Pictures;Universal Studios
Charter Communications|CHTR|tel|!Charter;!Spectrum
Warner Bros. Discovery|WBD|media|=HBO;HBO Max;Warner Bros;WarnerMedia;Warner Bros Discovery
Paramount Skydance|PSKY;PARA<2025-08-07;VIAC<2022-02-16|media|Paramount Global;ViacomCBS;Viacom;Paramount Pictures;Paramount+;!Paramount;Nickelodeon;Skydance Media
Fox Corp|FOXA;FOX|media|Fox Corporation;Twenty-First Century Fox;21st Century Fox;Tubi;!!Fox
News Corp|NWSA;NWS|media|HarperCollins;Dow Jones & Co
Sirius XM|SIRI|media|SiriusXM
T-Mobile US|TMUS|tel|T-Mobile;Sprint Corp;!!Sprint
EchoStar|ECHO;SATS<2026-01-01;DISH<2023-12-31|tel|Dish Network;Boost Mobile
Sinclair|SBGI|media|Sinclair Broadcast Group;Sinclair Broadcast;!Sinclair
Nexstar Media|NXST|media|Nexstar;Nexstar Broadcasting
iHeartMedia|IHRT|media|
AMC Networks|AMCX|media|
Roku|ROKU|media|
Liberty Media|FWONK|media|Formula One Group
Liberty Global|LBTYA|tel|
Frontier Communications|FYBR<2026-01-20|tel|
Yandex|YNDX<2024-07-15|inet|
eBay|EBAY|ecom|
Etsy|ETSY~NYSE|ecom|Depop
Booking Holdings|BKNG|travel|Booking.com;Priceline;Kayak.com
Expedia|EXPE|travel|Expedia Group;Vrbo;Hotels.com
Airbnb|ABNB|travel|
TripAdvisor|TRIP|travel|
DoorDash|DASH|deliv|
Lyft|LYFT|ride|
Match Group|MTCH|inet|!!Match;!Tinder;OkCupid
Bumble|BMBL|inet|!Bumble
Grindr|GRND~NYSE|inet|
Zillow|ZG;Z|inet|Zillow Group;Trulia
Redfin|RDFN<2025-07-01|inet|
Opendoor Technologies|OPEN|inet|Opendoor
Offerpad|OPAD~NYSE|inet|
Groupon|GRPN|inet|
Yelp|YELP~NYSE|inet|
IAC|IAC|inet|IAC/InterActiveCorp;IAC Inc;Dotdash Meredith
Peloton Interactive|PTON|leis|Peloton
Carvana|CVNA~NYSE|ret|
Shutterstock|SSTK~NYSE|inet|
Getty Images|GETY~NYSE|media|
Wix.com|WIX|inet|!Wix
Duolingo|DUOL|edu|
Coursera|COUR~NYSE|edu|
Chegg|CHGG~NYSE|edu|
Rumble|RUM|inet|!!Rumble
Trump Media & Technology|DJT|inet|Truth Social;Trump Media;Trump Media & Technology Group;Digital World Acquisition
Reddit|RDDT~NYSE|inet|
Digital Turbine|APPS|adv|
Magnite|MGNI|adv|
PubMatic|PUBM|adv|
Criteo|CRTO|adv|
@ NYSE US
Oracle|ORCL|sw|!Oracle;Oracle Cloud;NetSuite;Cerner
IBM|IBM|it|International Business Machines;Red Hat;HashiCorp
Salesforce|CRM|sw|Salesforce.com;Slack Technologies;Tableau Software;MuleSoft;!!Slack
ServiceNow|NOW|sw|
Accenture|ACN/IE|it|
Walt Disney|DIS|media|Disney;The Walt Disney Company;=ESPN;Hulu;Pixar;Disney+;Disneyland;Disney World;Marvel Studios;Lucasfilm;Marvel Entertainment
AT&T|T|tel|DirecTV
Verizon|VZ|tel|Verizon Communications;Verizon Wireless
Lumen Technologies|LUMN|tel|!Lumen;CenturyLink
Uber|UBER|ride|Uber Technologies;Uber Eats
Snap|SNAP|inet|!!Snap;Snapchat
Pinterest|PINS|inet|
Twitter|TWTR<2022-10-28|inet|X Corp;!!X
Spotify|SPOT/SE|media|Spotify Technology
Shopify|SHOP~TSX/CA;NASDAQ:SHOP|ecom|
Sea|SE/SG|ecom|Sea Ltd;Shopee;Garena;!!Sea
Twilio|TWLO|sw|
HubSpot|HUBS|sw|
UiPath|PATH|sw|
Cloudflare|NET|inet|
DigitalOcean|DOCN|inet|
Squarespace|SQSP<2024-10-17|inet|
Wayfair|W|ecom|
Chewy|CHWY|ecom|!Chewy;PetSmart
Poshmark|POSH<2023-01-05|ecom|
Rackspace Technology|RXT~NASDAQ|it|Rackspace
Kyndryl|KD|it|
DXC Technology|DXC|it|
EPAM Systems|EPAM|it|EPAM
Unisys|UIS|it|
Leidos|LDOS|it|
Booz Allen Hamilton|BAH|it|Booz Allen
SAIC|SAIC~NASDAQ|it|Science Applications International;!SAIC
CACI|CACI|it|CACI International
Xerox|XRX~NASDAQ|hw|Lexmark
Corning|GLW|hw|!Corning
Amphenol|APH|elec|
TE Connectivity|TEL/IE|elec|
Keysight Technologies|KEYS|hw|Keysight
Motorola Solutions|MSI|hw|!Motorola
Jabil|JBL|hw|
Flex|FLEX~NASDAQ|hw|!!Flex;Flextronics
Celestica|CLS/CA|hw|
Sanmina|SANM~NASDAQ|hw|
Vishay Intertechnology|VSH|semi|Vishay
Wolfspeed|WOLF|semi|Cree Inc
IonQ|IONQ|hw|
Rigetti Computing|RGTI~NASDAQ|hw|Rigetti
D-Wave Quantum|QBTS|hw|D-Wave
New York Times|NYT|media|New York Times Co;New York Times Company;!!New York Times
Gannett|GCI|media|USA Today Co
Tribune Publishing|TPCO~NASDAQ<2021-05-25|media|Tronc
Omnicom|OMC|adv|Omnicom Group
Interpublic|IPG<2025-11-26|adv|Interpublic Group
Nielsen|NLSN<2022-10-11|adv|Nielsen Holdings;!!Nielsen
Live Nation|LYV|ent|Live Nation Entertainment;Ticketmaster
Madison Square Garden Sports|MSGS|ent|
TKO Group|TKO|ent|=WWE;=UFC;World Wrestling Entertainment;Endeavor Group
AMC Entertainment|AMC|ent|AMC Theatres
Cinemark|CNK|ent|
IMAX|IMAX/CA|ent|
Lionsgate|LION|ent|Lions Gate;Lions Gate Entertainment;Starz
Warner Music|WMG~NASDAQ|ent|Warner Music Group
Skillz|SKLZ|game|
Playtika|PLTK~NASDAQ|game|
BlackBerry|BB/CA|sw|
Telephone & Data Systems|TDS|tel|US Cellular
Iridium Communications|IRDM~NASDAQ|tel|!!Iridium
AST SpaceMobile|ASTS~NASDAQ|tel|
Globalstar|GSAT~NASDAQ|tel|
American Tower|AMT|reit|
Crown Castle|CCI|reit|
SBA Communications|SBAC~NASDAQ|reit|
Equinix|EQIX~NASDAQ|reit|
Digital Realty|DLR|reit|Digital Realty Trust
Toast|TOST|sw|!!Toast
Samsara|IOT|sw|!Samsara
Dynatrace|DT|sw|
Elastic|ESTC|sw|!!Elastic;Elastic NV
SentinelOne|S|sw|
Rubrik|RBRK|sw|
Tenable|TENB~NASDAQ|sw|
Rapid7|RPD~NASDAQ|sw|
Qualys|QLYS~NASDAQ|sw|
Varonis Systems|VRNS~NASDAQ|sw|Varonis
Klaviyo|KVYO|sw|
Asana|ASAN|sw|!!Asana
Monday.com|MNDY~NASDAQ/IL|sw|
Smartsheet|SMAR<2025-01-22|sw|
Figma|FIG|sw|
Confluent|CFLT~NASDAQ|sw|
GitLab|GTLB~NASDAQ|sw|
JFrog|FROG~NASDAQ/IL|sw|
Procore Technologies|PCOR|sw|Procore
Veeva Systems|VEEV|sw|Veeva
Guidewire Software|GWRE|sw|Guidewire
Pegasystems|PEGA~NASDAQ|sw|
Teradata|TDC|sw|
Citrix Systems|CTXS~NASDAQ<2022-09-30|sw|Citrix
Anaplan|PLAN<2022-06-22|sw|
Coupa Software|COUP~NASDAQ<2023-02-28|sw|Coupa
Zendesk|ZEN<2022-11-22|sw|
SolarWinds|SWI<2025-04-16|sw|
Mandiant|MNDT~NASDAQ<2022-09-12|sw|FireEye
Qualtrics|XM~NASDAQ<2023-06-28|sw|
Five9|FIVN~NASDAQ|sw|
RingCentral|RNG|sw|
Bill.com|BILL|sw|Bill Holdings
ZoomInfo|GTM~NASDAQ|sw|
Sprinklr|CXM|sw|
Paycom|PAYC|sw|
Paylocity|PCTY~NASDAQ|sw|
Dayforce|DAY<2026-02-04|sw|Ceridian
Nextdoor|NXDR|inet|
BuzzFeed|BZFD~NASDAQ|media|!BuzzFeed
Vimeo|VMEO~NASDAQ<2025-11-24|inet|
Stitch Fix|SFIX~NASDAQ|ecom|
Rent the Runway|RENT~NASDAQ|ecom|
RealReal|REAL~NASDAQ|ecom|The RealReal
ThredUp|TDUP~NASDAQ|ecom|
Overstock|BBBY|ecom|Overstock.com;Beyond Inc
Angi|ANGI~NASDAQ|inet|HomeAdvisor
Cars.com|CARS|inet|
CarGurus|CARG~NASDAQ|inet|
Eventbrite|EB|inet|
`;
