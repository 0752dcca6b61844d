/**
 * Nouns that news uses for one another, a group a line, in the singular. Written for this project from common knowledge.
 */
export const NOUN_GROUPS = `
company firm business corporation enterprise
business company firm trade commerce
carrier airline
airline carrier aviation_company
maker manufacturer producer
manufacturer maker producer automaker carmaker
automaker carmaker car_maker
startup start-up young_company
boss chief head ceo chief_executive executive leader
chief head boss leader
leader head chief boss
executive ceo boss official
ceo chief_executive boss executive
founder co-founder creator
owner proprietor
employee worker staff member_of_staff personnel
worker employee laborer labourer staff
job post position role work
position role post job stance
role part position job
wage pay salary earnings
salary pay wage
profit earnings gain income
revenue sale income earnings turnover proceeds
sale revenue
income earnings revenue
loss deficit
cost expense price charge
price cost charge fee
fee charge price cost
money cash funds
fund money cash
funding finance money financing
budget spending_plan
debt liability
tax levy duty
tariff duty levy
deal agreement accord pact contract
agreement deal accord pact treaty
contract deal agreement
treaty pact agreement accord
plan proposal scheme strategy project program programme
proposal plan offer suggestion
program programme scheme plan initiative
project scheme plan program programme initiative
initiative program programme project scheme effort
strategy plan approach policy
policy approach strategy rule
approach method way strategy
method way approach technique
way method manner path
law legislation statute act
legislation law bill act
bill legislation law measure
measure step action move bill
step move measure action
move step action decision
action step move measure
rule regulation law
regulation rule law
ruling decision judgment judgement verdict
decision ruling judgment judgement choice move
verdict ruling decision judgment judgement
court tribunal
judge justice magistrate
lawyer attorney counsel
attorney lawyer
lawsuit suit case litigation legal_action
case lawsuit matter
trial hearing proceedings
hearing session
charge accusation allegation
accusation allegation charge claim
allegation accusation claim charge
crime offence offense
offense offence crime
suspect accused defendant
prosecutor
criminal offender
prison jail
jail prison
inmate prisoner
prisoner inmate detainee captive
police officers law_enforcement
officer police_officer policeman cop
official officer representative
spokesperson spokesman spokeswoman representative
spokesman spokesperson spokeswoman representative
spokeswoman spokesperson spokesman representative
representative delegate lawmaker spokesperson
delegation group team
lawmaker legislator politician member_of_congress congressman representative
legislator lawmaker
politician lawmaker
congressman lawmaker representative
senator lawmaker
government administration state authorities
administration government
authority government official agency
agency body department organization organisation
department ministry agency
ministry department
minister secretary
body organization organisation agency
organization organisation group body
group organization organisation team band
committee panel commission
panel committee
parliament legislature
congress legislature
party
president head_of_state
vote ballot poll
ballot vote
election poll vote
poll survey
survey poll study
study research survey report analysis
research study
researcher scientist expert
scientist researcher expert
astronomer scientist researcher
expert specialist analyst
analyst expert
analysis study review
report study account
review examination assessment
finding result discovery
result outcome finding
outcome result
discovery finding
evidence proof
data information figures
information data details
detail particular
figure number
number figure total amount
amount sum quantity
total sum
percentage share proportion
share portion part stake
stake share
part portion section piece
portion part share
piece part bit
area region zone
region area
zone area
place location site spot
location place site
site place location website
website site
country nation state land
nation country
city town metropolis
town city village
capital capital_city
border frontier
airspace skies air
airport airfield
plane aircraft jet airplane
aircraft plane jet airplane
jet plane aircraft
flight journey trip
trip journey visit tour voyage travel
journey trip voyage travel
visit trip tour
travel trip journey
route path way road course
path route track way pathway trail
track path trail
pathway path route track trail
road street highway
car vehicle automobile
vehicle car truck automobile
truck lorry pickup vehicle
ship vessel boat
vessel ship boat
boat ship vessel
train
phone smartphone mobile device handset
device gadget machine phone
machine device
computer pc
app application
application app request
software program
platform site network service app
network web system
user customer
customer client consumer shopper user buyer
consumer customer shopper buyer
client customer
buyer purchaser customer
shopper customer consumer
passenger traveler traveller flier
traveler traveller passenger
tourist visitor traveler traveller
visitor guest tourist
guest visitor
resident inhabitant local citizen
citizen national resident
people persons individuals
person individual human
individual person
man guy
woman lady
child kid youngster minor
kid child youngster
teenager teen adolescent youth
youth teenager young_people
student pupil
pupil student
teacher educator instructor
school academy
university college
college university
professor academic
doctor physician medic
physician doctor
nurse
patient
hospital medical_center clinic
clinic hospital
disease illness sickness
illness disease sickness
virus pathogen
vaccine shot jab
shot jab vaccine
jab shot vaccine
drug medicine medication
medicine drug medication
medication drug medicine
treatment therapy care
therapy treatment
pandemic outbreak epidemic
outbreak epidemic
death fatality
fatality death
victim casualty
casualty victim
survivor
injury wound
wound injury
accident crash incident collision
crash accident collision
incident event accident
event incident occasion
disaster catastrophe tragedy
earthquake quake tremor
quake earthquake
storm hurricane cyclone
hurricane storm
flood flooding
fire blaze
blaze fire
explosion blast
blast explosion
attack assault strike raid
assault attack
strike walkout attack
war conflict fighting
conflict war fighting
fighting combat war
battle fight
fight battle struggle
invasion attack incursion
troop soldier force
soldier troop serviceman
army military forces
military army armed_forces
weapon arms
gun firearm weapon
missile rocket
rocket missile
bomb explosive
ceasefire truce
truce ceasefire
peace
talk negotiation discussion
negotiation talk
discussion talk debate
debate discussion
meeting talk gathering session
gathering meeting
summit meeting
conference meeting
speech address remarks
address speech
statement comment remark announcement
comment remark statement
remark comment statement
announcement statement news
news report announcement
story report article tale
article story report
newspaper paper daily
reporter journalist correspondent
journalist reporter
media press
press media
video clip footage
footage video
photo picture image photograph
image picture photo photograph
picture image photo
view image opinion perspective
opinion view
idea concept thought
concept idea
problem issue trouble difficulty challenge
issue problem matter question
challenge problem difficulty
difficulty problem trouble
trouble problem
concern worry fear
fear worry concern
worry concern fear
anxiety worry fear
risk danger threat hazard
danger risk threat hazard peril
threat danger risk
security safety
safety security
reason cause motive
cause reason
effect impact consequence result
impact effect
consequence result effect
influence effect impact
change shift alteration
shift change move
increase rise growth gain jump
rise increase growth
growth increase rise expansion
gain increase rise
drop fall decline decrease
decline fall drop decrease
fall drop decline
decrease drop fall reduction
reduction cut decrease
cut reduction
start beginning outset launch
beginning start
end finish conclusion close
close end
period time span
time period moment duration hour
duration length time
year
month
week
day
decade ten_years
century
today
era age period
deadline time_limit
delay postponement hold-up
pause break halt suspension
break pause
halt stop pause
ban prohibition
prohibition ban
restriction limit curb
limit cap restriction
sanction penalty
penalty fine punishment
fine penalty
punishment penalty
approval permission consent
permission approval authorization authorisation
access entry
right entitlement
freedom liberty
power authority
authority power
support backing
backing support
help aid assistance
aid help assistance
assistance help aid
effort attempt bid push
attempt effort bid try
bid attempt effort offer
goal aim objective target
aim goal objective purpose
target goal aim
purpose aim goal
opportunity chance
chance opportunity possibility
possibility chance
success triumph
victory win triumph
win victory
defeat loss
failure collapse
mistake error
error mistake
fault flaw
flaw fault defect
advantage benefit
benefit advantage
value worth
quality standard
level rate
rate pace level
pace speed rate
speed pace
size scale
scale size extent
market
stock share equity
investor shareholder
shareholder investor
bank lender
lender bank
loan credit
economy
industry sector
sector industry
trade commerce
product good item
good product
item product article
goods products
supply provision
demand need
need demand
food
meal dish
drink beverage
beverage drink
restaurant eatery diner
shop store outlet
store shop outlet retailer
outlet store shop
retailer store shop chain
house home residence
home house residence
building structure
structure building form
apartment flat
hotel inn
church
center centre heart core middle
core center centre heart
heart center centre core
middle center centre
inside interior
edge border
top peak
bottom base
side
star
galaxy
planet world
world globe earth
earth world planet
space
universe cosmos
telescope observatory
energy power
fuel gas petrol
gas gasoline petrol
oil petroleum crude
electricity power
climate weather
weather climate
water
land ground
river
sea ocean
ocean sea
mountain
forest wood
animal creature
dog
fan supporter
supporter fan backer follower
follower supporter fan
opponent rival critic
rival opponent competitor
competitor rival
critic opponent
enemy foe
ally partner friend
partner ally
friend pal
colleague co-worker
family relatives
parent
mother mom mum
father dad
wife spouse
husband spouse
relative family_member
couple pair
pair couple two
player athlete
athlete player sportsman
team side club squad
club team
coach manager trainer
manager boss coach
game match
match game
competition contest tournament
contest competition race
race contest
season
award prize honor honour
prize award
film movie
movie film
show program programme series
actor performer
actress actor performer
singer musician
artist
book
author writer
writer author
account profile
profile account
post message
message note text
tweet post message
letter note
email e-mail message
phone_call call
system setup
technology tech
tech technology
tool instrument
instrument tool
feature function characteristic
function role
type kind sort
kind type sort
sort kind type
form type shape
group set
collection set
list roster
series string set
string series
range variety
variety range
lot many plenty
majority most
minority
half
rest remainder
investigation probe inquiry
probe investigation inquiry
inquiry investigation probe
check inspection examination
examination check
inspection check
oversight supervision monitoring
surveillance monitoring
protest demonstration rally
demonstration protest
protester demonstrator
demonstrator protester
activist campaigner
campaigner activist
campaign drive
migrant immigrant
immigrant migrant
refugee asylum_seeker
gunman shooter
shooter gunman
attacker assailant
assailant attacker
hacker
thief robber
fraud deception scam
scam fraud
scandal controversy
controversy row scandal dispute
dispute row argument
row dispute argument
argument row dispute
claim allegation assertion
question query
answer response reply
response answer reply reaction
reaction response
reply answer response
`;
