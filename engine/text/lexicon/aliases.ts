/**
 * Names that are written in several ways, a name a line: a country with its people, an office with its short form, a month
 * as it is shortened. Written for this project from common knowledge.
 */
export const ALIASES = `
january jan
february feb
march mar
april apr
june jun
july jul
august aug
september sept sep
october oct
november nov
december dec
monday mon
tuesday tues tue
wednesday wed
thursday thurs thu
friday fri
saturday sat
sunday sun
gop republican republicans republican_party
democrat democrats democratic dem dems democratic_party
tory tories conservative conservatives conservative_party
labour labour_party
senator sen senators
representative rep reps congressman congresswoman representatives
governor gov governors
president potus
lieutenant lt
general gen
house house_of_representatives
senate upper_house
congress capitol_hill
white_house oval_office
supreme_court scotus
fbi federal_bureau_of_investigation
cia central_intelligence_agency
nsa national_security_agency
doj justice_department department_of_justice
dhs homeland_security department_of_homeland_security
dod pentagon defense_department department_of_defense
state_department department_of_state
irs internal_revenue_service
sec securities_and_exchange_commission
fed federal_reserve
fda food_and_drug_administration
cdc centers_for_disease_control
epa environmental_protection_agency
faa federal_aviation_administration
fcc federal_communications_commission
ftc federal_trade_commission
nasa space_agency
nypd new_york_police
ice immigration_and_customs_enforcement
cbp border_patrol customs_and_border_protection
obamacare affordable_care_act aca
daca dreamers
un u.n united_nations
eu e.u european_union
ec european_commission
ecb european_central_bank
nato north_atlantic_treaty_organization
imf international_monetary_fund
who world_health_organization
wto world_trade_organization
opec organization_of_the_petroleum_exporting_countries
covid-19 covid coronavirus sars-cov-2
u.s united_states america american americans usa u.s.a
u.k united_kingdom britain british great_britain briton britons uk
england english
scotland scottish scots
wales welsh
ireland irish
france french
germany german germans
italy italian italians
spain spanish spaniard spaniards
portugal portuguese
netherlands dutch holland
belgium belgian belgians
switzerland swiss
austria austrian austrians
poland polish pole poles
ukraine ukrainian ukrainians
russia russian russians
china chinese
japan japanese
korea korean koreans south_korea north_korea
india indian indians
pakistan pakistani pakistanis
bangladesh bangladeshi bangladeshis
afghanistan afghan afghans
iran iranian iranians
iraq iraqi iraqis
israel israeli israelis
palestine palestinian palestinians
saudi saudi_arabia saudis
syria syrian syrians
lebanon lebanese
jordan jordanian jordanians
egypt egyptian egyptians
turkey turkish turk turks
greece greek greeks
hungary hungarian hungarians
romania romanian romanians
bulgaria bulgarian bulgarians
serbia serbian serb serbs
croatia croatian croat croats
czech czech_republic czechs
slovakia slovak slovaks
sweden swedish swede swedes
norway norwegian norwegians
denmark danish dane danes
finland finnish finn finns
canada canadian canadians
mexico mexican mexicans
cuba cuban cubans
venezuela venezuelan venezuelans
colombia colombian colombians
brazil brazilian brazilians
argentina argentine argentinian argentines
chile chilean chileans
peru peruvian peruvians
honduras honduran hondurans
guatemala guatemalan guatemalans
salvador salvadoran salvadorans
haiti haitian haitians
puerto_rico puerto_rican puerto_ricans
australia australian australians
new_zealand new_zealander new_zealanders
indonesia indonesian indonesians
malaysia malaysian malaysians
philippines filipino filipinos philippine
thailand thai thais
vietnam vietnamese
taiwan taiwanese
myanmar burma burmese
nigeria nigerian nigerians
kenya kenyan kenyans
ethiopia ethiopian ethiopians
somalia somali somalis
sudan sudanese
libya libyan libyans
algeria algerian algerians
morocco moroccan moroccans
tunisia tunisian tunisians
yemen yemeni yemenis
africa african africans
europe european europeans
asia asian asians
jew jewish jews
nazi nazis
muslim muslims islamic islam
christian christians christianity
catholic catholics
mormon mormons
hindu hindus
buddhist buddhists
washington d.c washington_d.c
new_york n.y nyc new_york_city
los_angeles l.a
alabama ala
arizona ariz
arkansas ark
california calif californian
colorado colo
connecticut conn
delaware del
florida fla
georgia ga
illinois ill
indiana ind
kansas kan
kentucky ky
louisiana la
maryland md
massachusetts mass
michigan mich
minnesota minn
mississippi miss
missouri mo
montana mont
nebraska neb
nevada nev
north_carolina n.c
north_dakota n.d
oklahoma okla
oregon ore
pennsylvania pa penn
rhode_island r.i
south_carolina s.c
south_dakota s.d
tennessee tenn
texas tex texan texans
vermont vt
virginia va
washington wash
wisconsin wis
wyoming wyo
`;
