/** Shops, brands, food, travel and leisure, listed in the United States. */
export const US_CONSUMER = `
@ NYSE US
Walmart|WMT~NASDAQ|ret|Wal-Mart;Sam's Club;Wal-Mart Stores
Target|TGT|ret|!!Target;Target Corp
Costco|COST~NASDAQ|ret|Costco Wholesale
Home Depot|HD|ret|The Home Depot
Lowe's|LOW|ret|!Lowes;Lowe's Cos;!Lowe's
Best Buy|BBY|ret|
Kroger|KR|groc|Harris Teeter
Albertsons|ACI|groc|Safeway;Albertsons Companies
Macy's|M|ret|Bloomingdale's;Macys
Kohl's|KSS|ret|Kohls
Nordstrom|JWN<2025-05-20|ret|
Dillard's|DDS|ret|
J.C. Penney|JCP<2020-05-18|ret|JC Penney;JCPenney
Sears|SHLD~NASDAQ<2018-10-24|ret|Sears Holdings;Kmart
Gap|GAP;GPS<2024-08-22|appar|!!Gap;Gap Inc;Old Navy;!Banana Republic;!Athleta
TJX|TJX|ret|TJX Companies;TJ Maxx;T.J. Maxx;TJX Cos
Ross Stores|ROST~NASDAQ|ret|!!Ross;Ross Dress for Less
Burlington Stores|BURL|ret|!Burlington;Burlington Coat Factory
Dollar General|DG|ret|
Dollar Tree|DLTR~NASDAQ|ret|Family Dollar
Five Below|FIVE~NASDAQ|ret|
Big Lots|BIG<2024-09-09|ret|
Ollie's Bargain Outlet|OLLI~NASDAQ|ret|
BJ's Wholesale Club|BJ|ret|BJ's Wholesale
Bed Bath & Beyond|BBBY~NASDAQ<2023-05-03|ret|
Williams-Sonoma|WSM|ret|Pottery Barn;West Elm
RH|RH|ret|Restoration Hardware;!RH
Tractor Supply|TSCO~NASDAQ|ret|
AutoZone|AZO|ret|
O'Reilly Automotive|ORLY~NASDAQ|ret|
Advance Auto Parts|AAP|ret|Advance Auto
CarMax|KMX|ret|
AutoNation|AN|ret|
Lithia Motors|LAD|ret|
Penske Automotive|PAG|ret|
GameStop|GME|ret|
Ulta Beauty|ULTA~NASDAQ|ret|!Ulta
Sally Beauty|SBH|ret|
Dick's Sporting Goods|DKS|ret|!!Dick's
Foot Locker|FL<2025-09-08|ret|
Academy Sports and Outdoors|ASO~NASDAQ|ret|Academy Sports
Big 5 Sporting Goods|BGFV~NASDAQ<2025-10-01|ret|
Urban Outfitters|URBN~NASDAQ|appar|Anthropologie;URBN
American Eagle Outfitters|AEO|appar|!!American Eagle
Abercrombie & Fitch|ANF|appar|Abercrombie;Hollister Co
Victoria's Secret|VSCO|appar|Victoria's Secret & Co
Bath & Body Works|BBWI|ret|L Brands
Chico's FAS|CHS<2024-01-05|appar|Chico's
Children's Place|PLCE~NASDAQ|appar|The Children's Place
Guess|GES|appar|!!Guess;Guess?
Express|EXPR<2024-03-06|appar|!!Express
Lands' End|LE~NASDAQ|appar|
Party City|PRTY<2023-01-18|ret|
Michaels|MIK~NASDAQ<2021-04-15|ret|!Michaels;Michaels Stores
Joann|JOAN~NASDAQ<2024-03-18|ret|Jo-Ann Stores;!Joann
Tuesday Morning|TUES~NASDAQ<2023-02-14|ret|
Petco|WOOF~NASDAQ|ret|
Warby Parker|WRBY|ret|
National Vision|EYE~NASDAQ|ret|
Signet Jewelers|SIG|ret|Signet;Kay Jewelers;Zales
Sprouts Farmers Market|SFM~NASDAQ|groc|Sprouts
Grocery Outlet|GO~NASDAQ|groc|
Casey's|CASY~NASDAQ|groc|Casey's General Stores;!!Casey's
Murphy USA|MUSA|groc|
Instacart|CART~NASDAQ|deliv|Maplebear
Blue Apron|APRN<2023-11-13|food|
Rite Aid|RAD<2023-10-16|ret|
Sportsman's Warehouse|SPWH~NASDAQ|ret|
Leslie's|LESL~NASDAQ|ret|!!Leslie's
Floor & Decor|FND|ret|
Nike|NKE|appar|!Nike;Converse Inc
Lululemon Athletica|LULU~NASDAQ/CA|appar|Lululemon
Under Armour|UAA|appar|
VF Corp|VFC|appar|V.F. Corp;Vans Inc;The North Face;North Face
Ralph Lauren|RL|appar|
PVH|PVH|appar|PVH Corp;Calvin Klein;Tommy Hilfiger
Levi Strauss|LEVI|appar|Levi's;Levi Strauss & Co
Tapestry|TPR|lux|!!Tapestry;Kate Spade
Capri Holdings|CPRI|lux|Michael Kors;Versace;Jimmy Choo
Tiffany|TIF<2021-01-07|lux|!!Tiffany;Tiffany & Co
Hanesbrands|HBI<2025-12-01|appar|!Hanes
Skechers|SKX<2025-09-12|appar|
Deckers Outdoor|DECK|appar|!Deckers;Hoka;Ugg
Crocs|CROX~NASDAQ|appar|!Crocs
Columbia Sportswear|COLM~NASDAQ|appar|
Carter's|CRI|appar|OshKosh B'gosh;!!Carter's
Wolverine World Wide|WWW|appar|
Steve Madden|SHOO~NASDAQ|appar|Steven Madden
Allbirds|BIRD~NASDAQ|appar|
On Holding|ONON/CH|appar|
Birkenstock|BIRK/DE|appar|
Fossil|FOSL~NASDAQ|lux|!!Fossil
Coty|COTY|hpc|
Estee Lauder|EL|hpc|Estée Lauder;Estee Lauder Cos
e.l.f. Beauty|ELF|hpc|elf Beauty;E.l.f. Beauty
Revlon|REV<2022-10-20|hpc|
Olaplex|OLPX~NASDAQ|hpc|
Starbucks|SBUX~NASDAQ|rest|
McDonald's|MCD|rest|McDonalds
Chipotle Mexican Grill|CMG|rest|Chipotle
Yum Brands|YUM|rest|Yum! Brands;=KFC;Taco Bell;Pizza Hut
Yum China|YUMC/CN|rest|
Domino's Pizza|DPZ~NASDAQ|rest|Domino's
Papa John's|PZZA~NASDAQ|rest|Papa Johns
Wendy's|WEN~NASDAQ|rest|
Restaurant Brands International|QSR/CA|rest|Restaurant Brands;Burger King;Tim Hortons;Popeyes
Darden Restaurants|DRI|rest|!Darden;Olive Garden;LongHorn Steakhouse
Brinker International|EAT|rest|Brinker;Chili's
Bloomin' Brands|BLMN~NASDAQ|rest|Outback Steakhouse
Texas Roadhouse|TXRH~NASDAQ|rest|
Cheesecake Factory|CAKE~NASDAQ|rest|The Cheesecake Factory
Cracker Barrel|CBRL~NASDAQ|rest|Cracker Barrel Old Country Store
Denny's|DENN~NASDAQ<2026-01-16|rest|
Dine Brands|DIN|rest|=IHOP;Applebee's
Jack in the Box|JACK~NASDAQ|rest|
Shake Shack|SHAK|rest|
Sweetgreen|SG|rest|
Cava|CAVA|rest|!!Cava;Cava Group
Wingstop|WING~NASDAQ|rest|
Dutch Bros|BROS|rest|
Krispy Kreme|DNUT~NASDAQ|rest|
Red Robin|RRGB~NASDAQ|rest|Red Robin Gourmet Burgers
El Pollo Loco|LOCO~NASDAQ|rest|
Portillo's|PTLO~NASDAQ|rest|!Portillo's
Aramark|ARMK|serv|
Sysco|SYY|food|
US Foods|USFD|food|
Performance Food|PFGC|food|Performance Food Group
United Natural Foods|UNFI|food|
Luckin Coffee|LKNCY~OTC/CN|rest|
Coca-Cola|KO|bev|Coca Cola;!Coke
PepsiCo|PEP~NASDAQ|bev|Pepsi;Frito-Lay;Gatorade;Quaker Oats
Keurig Dr Pepper|KDP~NASDAQ|bev|Dr Pepper;Dr Pepper Snapple;Keurig
Monster Beverage|MNST~NASDAQ|bev|!!Monster;Monster Energy
Celsius Holdings|CELH~NASDAQ|bev|!!Celsius
Molson Coors|TAP|beer|Molson Coors Beverage;MillerCoors;Miller Coors
Constellation Brands|STZ|beer|
Boston Beer|SAM|beer|!Samuel Adams
Brown-Forman|BF.B|beer|Jack Daniel's
MGP Ingredients|MGPI~NASDAQ|beer|
Duckhorn|NAPA<2024-12-24|beer|!Duckhorn
Procter & Gamble|PG|hpc|P&G;!Gillette;Procter and Gamble
Colgate-Palmolive|CL|hpc|!Colgate
Kimberly-Clark|KMB~NASDAQ|hpc|
Clorox|CLX|hpc|
Church & Dwight|CHD|hpc|
Kenvue|KVUE|hpc|Tylenol;Listerine
Energizer|ENR|hpc|Energizer Holdings
Edgewell Personal Care|EPC|hpc|Edgewell
Spectrum Brands|SPB|hpc|
Newell Brands|NWL~NASDAQ|hpc|Newell Rubbermaid
Tupperware|TUP<2024-09-17|hpc|Tupperware Brands
Herbalife|HLF|hpc|Herbalife Nutrition
Nu Skin|NUS|hpc|Nu Skin Enterprises
WW International|WW~NASDAQ|serv|Weight Watchers;WeightWatchers
Medifast|MED|hpc|
Helen of Troy|HELE~NASDAQ|hpc|
Kraft Heinz|KHC~NASDAQ|food|Kraft Foods;!Heinz
Mondelez|MDLZ~NASDAQ|food|Mondelez International;Oreo;Cadbury
General Mills|GIS|food|Cheerios
Kellogg|K<2025-12-11|food|!!Kellogg;Kellanova;Kellogg's;Pringles
WK Kellogg|KLG<2025-09-26|food|WK Kellogg Co
Campbell's|CPB~NASDAQ|food|Campbell Soup;!Campbell's
Conagra Brands|CAG|food|Conagra;ConAgra Foods
Hershey|HSY|food|!Hershey;Hershey's
J.M. Smucker|SJM|food|JM Smucker;Smucker;Hostess Brands
Hormel Foods|HRL|food|Hormel;!Planters
Tyson Foods|TSN|food|!Tyson
Pilgrim's Pride|PPC~NASDAQ|food|
JBS|JBS/BR|food|JBS USA;JBS SA
McCormick|MKC|food|!McCormick;McCormick & Co
Lamb Weston|LW|food|
Post Holdings|POST|food|
TreeHouse Foods|THS<2026-02-11|food|
Flowers Foods|FLO|food|
Beyond Meat|BYND~NASDAQ|food|
Oatly|OTLY~NASDAQ/SE|food|
Hain Celestial|HAIN~NASDAQ|food|
Freshpet|FRPT~NASDAQ|food|
Utz Brands|UTZ|food|
Vital Farms|VITL~NASDAQ|food|
Cal-Maine Foods|CALM~NASDAQ|food|Cal-Maine
Fresh Del Monte|FDP|food|Fresh Del Monte Produce
Dole|DOLE/IE|food|!!Dole
Chiquita||food|Chiquita Brands;!Chiquita
Dean Foods|DF<2019-11-12|food|
Archer-Daniels-Midland|ADM|agri|Archer Daniels Midland;=ADM
Bunge|BG|agri|Bunge Global
Ingredion|INGR|agri|
Darling Ingredients|DAR|agri|
Corteva|CTVA|agri|
Mosaic|MOS|chem|!!Mosaic;Mosaic Co
CF Industries|CF|chem|
Scotts Miracle-Gro|SMG|agri|
Philip Morris International|PM|tob|Philip Morris;Swedish Match
Altria|MO|tob|Altria Group
Reynolds American||tob|R.J. Reynolds
Juul||tob|Juul Labs
Turning Point Brands|TPB|tob|
Canopy Growth|WEED~TSX/CA;NASDAQ:CGC|tob|
Tilray Brands|TLRY~NASDAQ|tob|Tilray
Aurora Cannabis|ACB~TSX/CA|tob|
Cronos Group|CRON~TSX/CA;NASDAQ:CRON|tob|!Cronos
Curaleaf|CURA~TSX|tob|
Green Thumb Industries|GTII~CSE|tob|
SNDL|SNDL~NASDAQ/CA|tob|Sundial Growers
Marriott|MAR~NASDAQ|hotel|!Marriott;Marriott International;Starwood Hotels;Ritz-Carlton;Sheraton
Hilton|HLT|hotel|!Hilton;Hilton Worldwide
Hyatt|H|hotel|Hyatt Hotels
Wyndham Hotels & Resorts|WH|hotel|!Wyndham;Wyndham Hotels
Choice Hotels|CHH|hotel|
Hilton Grand Vacations|HGV|hotel|
Travel + Leisure|TNL|hotel|
Carnival|CCL|cruise|!!Carnival;Carnival Corp;Princess Cruises
Royal Caribbean|RCL|cruise|Royal Caribbean Cruises;Royal Caribbean Group
Norwegian Cruise Line|NCLH|cruise|Norwegian Cruise Line Holdings
Viking Holdings|VIK|cruise|
Lindblad Expeditions|LIND~NASDAQ|cruise|
Sabre|SABR~NASDAQ|travel|!!Sabre
Las Vegas Sands|LVS|casino|
MGM Resorts|MGM|casino|MGM Resorts International;MGM China;BetMGM
Wynn Resorts|WYNN~NASDAQ|casino|!Wynn
Caesars Entertainment|CZR~NASDAQ|casino|!Caesars
Penn Entertainment|PENN~NASDAQ|casino|Penn National Gaming
DraftKings|DKNG~NASDAQ|casino|
Flutter Entertainment|FLUT/IE|casino|Flutter;FanDuel;Paddy Power;Paddy Power Betfair
Boyd Gaming|BYD|casino|
Red Rock Resorts|RRR~NASDAQ|casino|
Melco Resorts & Entertainment|MLCO~NASDAQ/HK|casino|Melco Resorts;Melco
Light & Wonder|LNW~ASX|casino|Scientific Games
Bally's|BALY|casino|Bally's Corp;!Bally's
Six Flags|FUN|leis|Six Flags Entertainment;Cedar Fair
SeaWorld|PRKS|leis|SeaWorld Entertainment;United Parks & Resorts
Vail Resorts|MTN|leis|
Planet Fitness|PLNT|leis|
Life Time|LTH|leis|Life Time Group;!!Life Time
Xponential Fitness|XPOF|leis|
Topgolf Callaway|CALY|leis|Callaway Golf;!Callaway
Acushnet|GOLF|leis|
YETI|YETI|leis|Yeti Holdings;!YETI
Hasbro|HAS~NASDAQ|toy|
Mattel|MAT~NASDAQ|toy|Fisher-Price
Funko|FNKO~NASDAQ|toy|
Harley-Davidson|HOG|auto|Harley Davidson
Polaris|PII|leis|!!Polaris
Brunswick|BC|leis|!!Brunswick
Winnebago|WGO|leis|Winnebago Industries
Thor Industries|THO|leis|
Malibu Boats|MBUU~NASDAQ|leis|
Whirlpool|WHR|appl|!Whirlpool
iRobot|IRBT~NASDAQ<2025-12-15|appl|Roomba
SharkNinja|SN|appl|
Tempur Sealy|SGI|appl|Somnigroup;Mattress Firm
Sleep Number|SNBR~NASDAQ|appl|
La-Z-Boy|LZB|appl|
Mohawk Industries|MHK|appl|!Mohawk
Leggett & Platt|LEG|appl|
Traeger|COOK|appl|
Weber|WEBR<2023-02-21|appl|!!Weber;Weber Inc
D.R. Horton|DHI|home|DR Horton
Lennar|LEN|home|
PulteGroup|PHM|home|Pulte Homes
NVR|NVR|home|
Toll Brothers|TOL|home|
KB Home|KBH|home|
Meritage Homes|MTH|home|
Taylor Morrison|TMHC|home|Taylor Morrison Home
Hovnanian|HOV|home|Hovnanian Enterprises
Builders FirstSource|BLDR|build|
Service Corporation International|SCI|serv|
Rollins|ROL|serv|!!Rollins
Bright Horizons|BFAM|serv|
Grand Canyon Education|LOPE~NASDAQ|edu|
Adtalem Global Education|ATGE|edu|DeVry Education
2U|TWOU~NASDAQ<2024-09-13|edu|
Stride|LRN|edu|K12 Inc;!!Stride
Graham Holdings|GHC|edu|
Smith & Wesson|SWBI~NASDAQ|leis|Smith & Wesson Brands;American Outdoor Brands
Sturm Ruger|RGR|leis|Sturm, Ruger & Co
Vista Outdoor|VSTO<2024-11-27|leis|
Hertz|HTZ~NASDAQ|rental|Hertz Global
Avis Budget|CAR~NASDAQ|rental|!Avis;Avis Budget Group
Turo||rental|
Bird Global|BRDS<2023-09-25|ride|
`;
