/**
 * Words of one kind that exclude one another, a kind a line: what is said of a brother is not said of a sister. Where one
 * stands in the other's place, the sentence says something else. Words that belong together (a synonym, a part) are
 * joined by `/`; two words that are one are joined by `_`. Written for this project from common knowledge.
 */
export const ALTERNATIVES = `
second minute hour day week month quarter year/annum decade century
daily hourly weekly monthly quarterly yearly/annual/annually
morning noon/midday afternoon evening night midnight
spring summer autumn/fall winter
today yesterday tomorrow
monday tuesday wednesday thursday friday saturday sunday
january/jan february/feb march april/apr may june/jun july/jul august/aug september/sept/sep october/oct november/nov december/dec
north/northern south/southern east/eastern west/western
northeast/northeastern northwest/northwestern southeast/southeastern southwest/southwestern
left right
brother/sibling sister/sibling mother/parent father/parent son/child daughter/child uncle aunt nephew niece cousin grandfather grandmother wife/spouse husband/spouse widow widower girlfriend/partner boyfriend/partner
man/male/men boy/child woman/female/women girl/child
american/us canadian mexican british/english/uk french german italian spanish portuguese dutch belgian swiss austrian polish/pole ukrainian russian chinese japanese korean indian pakistani iranian iraqi israeli palestinian saudi turkish/turk greek egyptian brazilian argentine/argentinian australian irish scottish/scot swedish norwegian danish finnish romanian hungarian czech cuban venezuelan colombian afghan syrian lebanese jordanian nigerian kenyan south_african ethiopian vietnamese thai filipino indonesian malaysian
america/us canada mexico britain/uk/england france germany italy spain portugal netherlands belgium switzerland austria poland ukraine russia china japan india pakistan iran iraq israel turkey greece egypt brazil argentina australia ireland scotland sweden norway denmark finland romania hungary cuba venezuela colombia afghanistan syria lebanon jordan yemen libya nigeria kenya ethiopia somalia vietnam thailand philippines indonesia malaysia taiwan
africa/african asia/asian europe/european oceania antarctica
washington london paris berlin moscow beijing tokyo brussels rome madrid kyiv/kiev jerusalem tehran ottawa canberra sydney melbourne chicago boston houston dallas miami seattle atlanta detroit philadelphia
alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada new_hampshire new_jersey new_mexico new_york north_carolina north_dakota ohio oklahoma oregon pennsylvania rhode_island south_carolina south_dakota tennessee texas utah vermont virginia west_virginia wisconsin wyoming
president/presidential vice_president governor/gov/gubernatorial mayor/mayoral senator/sen congressman/representative/rep/congresswoman
king queen prince princess emperor pope bishop
general admiral colonel major captain lieutenant sergeant
ceo/chief_executive cfo/chief_financial_officer coo/chief_operating_officer
senate house/representatives supreme_court
republican/gop democrat/democratic libertarian
conservative liberal/progressive
christian/catholic/protestant muslim/islamic jewish/jew hindu buddhist
federal/national state provincial local/municipal
public/government private
civilian military
police/policeman firefighter soldier doctor nurse teacher lawyer/attorney judge journalist/reporter farmer engineer pilot driver student prosecutor actor singer
murder/homicide manslaughter robbery burglary/theft fraud arson rape bribery perjury kidnapping tax_evasion
arrest/detain acquit sentence/convict pardon
guilty innocent
small medium large/big
tiny huge/giant
half third quarter/fourth double/twice triple
minimum/least maximum/most average
first second third fourth fifth sixth seventh eighth ninth tenth
primary/main secondary
black white red blue green yellow orange purple pink brown grey/gray
gold silver bronze copper iron steel aluminium/aluminum lithium
oil gas coal nuclear solar wind hydrogen
water beer wine coffee tea milk juice
car/automobile/vehicle truck/pickup/lorry/vehicle bus/coach/vehicle train/vehicle plane/aircraft/airplane/jet/vehicle ship/boat/vessel ferry/vessel/boat helicopter/aircraft/vehicle bicycle/bike motorcycle/motorbike/vehicle
smartphone/phone/device laptop/computer/device tablet/device television/tv
beach cliff/clifftop mountain river lake ocean/sea forest desert island valley hill/hilltop
airport/airfield harbour/harbor/port station airspace
hospital/clinic school/college university/college church/chapel mosque synagogue prison/jail court/courthouse hotel restaurant/cafe museum library factory/plant warehouse
dog cat horse cow pig sheep bird fish/salmon whale shark bear wolf
chicken beef pork lamb/mutton
football/soccer basketball baseball hockey tennis golf cricket rugby
earthquake/quake flood/flooding hurricane/storm/typhoon/cyclone tornado/storm wildfire/fire/blaze drought tsunami avalanche landslide/mudslide
virus/viral bacteria/bacterial
knife/stabbing gun/firearm/rifle/pistol/shooting/handgun bomb/explosive/explosion
email/e-mail letter phone_call/call text_message/tweet
profit/earnings loss/losses
revenue/sales profit/earnings cost/expense wage/salary/pay price tax debt
import export
dollar euro pound yen yuan rouble/ruble rupee
percent/per_cent percentage_point
million billion trillion thousand hundred
kilometre/kilometer/km mile metre/meter foot/feet inch
ton/tonne kilogram/kg pound gram ounce
all/every none some
always never sometimes/occasionally
everyone/everybody nobody/no_one someone/somebody
before after during
inside/within outside
above below
up down
against for
employee/worker/staff customer/client/consumer/shopper supplier/vendor investor/shareholder lender/creditor/bank regulator/watchdog competitor/rival
patient doctor/physician nurse
teacher/professor student/pupil parent
tenant landlord homeowner
driver passenger pedestrian cyclist
tourist/traveler/traveller/visitor resident/local
refugee/migrant/immigrant citizen
voter candidate
plaintiff defendant witness juror
victim suspect/attacker/gunman
author/writer/novelist painter photographer sculptor composer/musician poet
actor/actress singer/musician dancer comedian director producer
footballer boxer wrestler swimmer runner golfer kickboxer/boxer gymnast cyclist skier
astronomer/astrophysicist biologist chemist geologist physicist mathematician historian economist psychologist archaeologist meteorologist
founder/cofounder investor/backer intern customer/client
baby/infant/newborn toddler teenager/teen/adolescent adult senior/pensioner
planet star galaxy comet asteroid moon meteorite nebula
telescope microscope
rocket satellite/spacecraft shuttle/spacecraft drone
mercury venus earth mars jupiter saturn uranus neptune
elephant lion tiger monkey/ape giraffe rhino zebra leopard crocodile snake lizard turtle frog
eagle owl pigeon penguin duck/goose swan hawk parrot
apple orange banana grape strawberry pear peach cherry lemon mango pineapple
potato tomato onion carrot cabbage corn/maize wheat rice barley soybean
bread cheese butter egg yogurt/yoghurt
pizza burger/hamburger taco sandwich sushi salad pasta noodle
chocolate vanilla caramel
olive coconut palm sunflower
breakfast lunch dinner/supper
shirt trousers/pants jacket/coat dress skirt shoe hat glove
cotton wool silk leather polyester
wood/timber plastic glass concrete brick stone paper
diamond ruby emerald sapphire pearl
guitar piano violin drum trumpet flute
novel/book film/movie/picture song/album play/musical painting photograph/photo poem video_game
newspaper/paper magazine radio television/tv
facebook twitter instagram tiktok snapchat youtube linkedin reddit whatsapp tumblr telegram
apple google/alphabet microsoft amazon facebook/meta netflix tesla nvidia intel
toyota honda ford volkswagen bmw nissan hyundai
boeing airbus
coca-cola pepsi
software hardware
keyboard mouse screen/display battery camera speaker printer
engine brake/braking steering tire/tyre windshield/windscreen transmission airbag/air_bag
electrical/electric mechanical hydraulic diesel petrol/gasoline
solar wind hydroelectric geothermal
heart liver kidney lung brain stomach skin eye ear spine/back
arm/hand leg/foot head neck shoulder chest knee ankle wrist hip
cancer diabetes influenza/flu malaria tuberculosis measles polio cholera hepatitis pneumonia asthma stroke covid/covid-19/coronavirus hiv/aids ebola dengue rsv
surgery/operation chemotherapy/radiation
headache fever cough nausea rash fatigue
cocaine heroin marijuana/cannabis fentanyl/opioid methamphetamine/meth alcohol tobacco
physics chemistry biology mathematics/math economics history philosophy psychology geography
kindergarten elementary/primary secondary/high_school university/college
bachelor master doctorate
murder/homicide suicide accident
assassination/killing kidnapping/abduction robbery/heist hijacking
smuggling trafficking espionage/spying treason terrorism blackmail/extortion harassment stalking vandalism
imprisonment/jail/prison fine/penalty probation death_penalty
felony misdemeanor
judge/justice jury prosecutor/prosecution defence/defense
lawsuit/suit trial/hearing appeal
contract/agreement treaty law/legislation/bill regulation/rule
referendum/plebiscite election/vote/poll census
parliament/congress cabinet court/judiciary
senator mayor governor minister ambassador/diplomat
monarchy/kingdom republic dictatorship democracy
capitalism socialism communism fascism
army/troops navy police coast_guard border_patrol
tank submarine warship/ship fighter_jet/jet missile rifle
bomb mine grenade rocket/missile
ceasefire/truce invasion/offensive surrender/capitulation blockade/siege
ally/partner enemy/adversary/foe
buyer seller
lender borrower
profit/gain loss/deficit
surplus deficit
stock/share/equity bond commodity cryptocurrency/crypto/bitcoin
dividend interest bonus
merger/takeover/acquisition bankruptcy/insolvency spin-off ipo
wage/salary/pay pension tax rent bonus
price wage/salary/pay volume
inflation/price unemployment/jobless growth
recession/downturn boom/expansion/growth
boycott/protest promotion/endorsement celebration/festival
strike/walkout lockout
factory/plant office shop/store farm mine warehouse
apartment/flat house/home mansion/villa
bridge tunnel road/highway/motorway railway/railroad canal
runway terminal hangar
mile kilometre/kilometer
inch centimetre/centimeter
celsius fahrenheit
dozen hundred thousand
monthly yearly/annual weekly
one-time recurring/repeated
summer winter
sunrise/dawn sunset/dusk
snow rain hail fog
hot/warm cold/cool
circular/round square rectangular/oblong triangular spiral elliptical
gas liquid solid
metal plastic wooden
human animal plant
male female
urban/city rural/countryside suburban
indoor outdoor
domestic/home foreign/overseas/international
international/global/worldwide national/nationwide regional/local
amateur professional
freshman sophomore junior senior
temporary/interim permanent
voluntary/optional mandatory/compulsory/obligatory
manual/manually automatic/automatically/automated
physical/in-person virtual/online/digital
verbal/oral/spoken written
original copy/replica
single married divorced widowed
unanimous/unanimously narrow/narrowly
early late
biological adopted/adoptive
private/privately public/publicly
christmas easter thanksgiving halloween ramadan hanukkah
gold_medal silver_medal bronze_medal
quarterfinal/quarter-final semifinal/semi-final final
goalkeeper defender/defence midfielder striker/forward
quarterback receiver linebacker
coach/manager player referee/umpire
captain substitute
championship/title relegation
opening/beginning closing/end
chapter episode season
democrat republican/gop independent
left-wing/leftist right-wing/rightist centrist/moderate
catholic protestant orthodox
sunni shiite/shia
arabic hebrew english spanish french german mandarin hindi
black/african-american white hispanic/latino asian
lesbian gay/homosexual straight/heterosexual transgender bisexual
spouse/wife/husband sibling/brother/sister child/son/daughter parent/mother/father cousin uncle aunt nephew niece grandparent/grandfather/grandmother
fraud theft/burglary robbery murder/homicide manslaughter rape arson bribery perjury kidnapping tax_evasion money_laundering drug_possession drug_trafficking human_trafficking embezzlement insider_trading treason espionage assault vandalism
cia fbi nsa pentagon irs fda epa nasa interpol
nato un/united_nations eu/european_union opec who/world_health_organization imf world_bank
pentagon white_house state_department justice_department treasury supreme_court congress senate
prime_minister/premier president/presidential foreign_minister finance_minister defense_minister king queen chancellor
prosecutor_general attorney_general army_chief police_chief
ambassador prosecutor general minister governor mayor
founder/co-founder chairman/chair director treasurer accountant
journalist/reporter blogger novelist/author playwright poet
army/troops navy air_force marines police militia national_guard
carrier/airline railway/railroad shipping_company bus_company
pilot/captain passenger stewardess/flight_attendant mechanic
tiktok facebook instagram twitter youtube snapchat whatsapp telegram
olive_oil coconut_oil palm_oil sunflower_oil butter
olive almond walnut peanut hazelnut
vaccine/jab antibiotic/drug pill/tablet surgery/operation
flu/influenza covid-19/covid/coronavirus/sars-cov-2 measles malaria hepatitis hiv/aids ebola rsv cancer diabetes
galaxy planet comet asteroid moon black_hole supernova
hubble/hubble_telescope webb/james_webb/webb_telescope kepler
first-quarter second-quarter third-quarter fourth-quarter
house_arrest prison/jail/detention/custody probation/parole bail exile
fine prison/jail/detention community_service probation
recall/repair replacement/replace refund inspection
battery brake engine steering transmission airbag windshield headlight
hydrogen electric/battery diesel petrol/gasoline hybrid
airspace/airport waters/port border/borders
tax_cut tax_increase/tax_hike spending_cut
bank_fraud tax_fraud wire_fraud mail_fraud
filibuster veto impeachment referendum
democratic/democrats republican/republicans/gop independent/independents green/greens
plane_crash car_crash/car_accident train_crash shipwreck
weekday/weekdays weekend/weekends
nurse/nurses doctor/doctors teacher/teachers firefighter/firefighters police/officers soldier/soldiers miner/miners
farmer/farmers fisherman/fishermen miner/miners driver/drivers builder/builders
striker/forward goalkeeper defender midfielder
champion/winner runner-up
quarter-final/quarterfinal semi-final/semifinal final group_stage
penalty free_kick corner own_goal
touchdown field_goal home_run
football basketball tennis hockey golf cricket rugby baseball boxing swimming cycling
singer/rapper actor/actress director novelist/author painter comedian model
guitarist drummer pianist singer
oscar/academy_award grammy emmy tony/tony_award nobel/nobel_prize pulitzer
solar_panel wind_turbine nuclear_reactor coal_plant
`;
