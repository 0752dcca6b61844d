/**
 * Rarer words that rewriters put in the place of common ones, a group a line, the common word first. Written for this
 * project from common knowledge.
 */
export const REPHRASING_GROUPS = `
giant behemoth titan colossus powerhouse heavyweight conglomerate
company outfit conglomerate group brand franchise chain empire
chain franchise group brand
head chairman director principal commander
boss director chairman manager tycoon
businessman tycoon magnate mogul entrepreneur
fall slip tank nosedive crater collapse dwindle ebb wane recede contract dive
fall downturn downfall slide slump dip plunge tumble drop decline reduction
drop reduction dip downturn slump plunge lessening slide
rise uptick upturn upsurge spike hike climb
increase uptick upsurge surge spike hike boost
increase up hike ramp_up jack_up bump amplify magnify augment
jump leap bound
grow flourish thrive balloon burgeon proliferate
sharp steep drastic dramatic marked abrupt pronounced significant
sharply steeply dramatically drastically precipitously markedly significantly
significant marked pronounced notable considerable sizable meaningful
significantly considerably substantially markedly notably
troubled struggling distressed embattled beleaguered ailing challenged faltering
struggling ailing troubled faltering floundering distressed challenged unstable
support prop_up bolster buttress sustain shore_up underpin
prop_up bolster boost maintain sustain rescue support
scheme plot conspiracy plan ploy ruse
plot conspiracy scheme
order instruct mandate direct command tell decree require
order mandate directive instruction command decree edict
ban prohibition moratorium embargo outlaw
address rectify remedy resolve fix amend correct tackle
fix rectify remedy amend
recall retrieve bring_back take_back
take_back recall retrieve reclaim
stop desist refrain quit
stop deter discourage
use utilization utilisation usage
use wield tap
show exhibit showcase illustrate evince
reveal unmask lay_bare bring_out divulge
look_at peer_into inspect survey study
look peek glimpse peer gaze stare
see glimpse spot perceive detect behold
start kickstart spark inaugurate institute
open inaugurate unveil
opening inauguration launch
begin commencement onset
end halt cessation termination
attack onslaught offensive assault ambush bombardment
attack assail besiege storm
aggression attack hostility invasion
invasion aggression offensive
defend shield guard resist
protect shield guard safeguard insulate
fight clash duel tussle
fight skirmish clash brawl
argue quarrel bicker spar
strengthen beef_up buttress consolidate bolster
weaken hamper cripple hobble
hurt hamper harm undermine
help facilitate aid bolster
allow permit facilitate empower entitle
let permit allow
give confer bestow award hand
provide render extend supply
get garner attain gain glean obtain
gain garner attain
collect amass accumulate garner
buy scoop_up procure obtain
sell vend peddle hawk offload
pay remit fork_out compensate reimburse
compensate reimburse repay
cost set_back
make fashion fabricate generate fabricate
build fabricate construct craft
create forge devise fashion concoct
design devise conceive draft
plan plot map_out envisage envision
plan blueprint roadmap
intend propose mean
try endeavour strive bid
effort endeavour endeavor drive initiative campaign undertaking
attempt endeavour endeavor
tool instrument system platform
system mechanism framework network apparatus
device contraption gizmo appliance gadget
craft aircraft vessel
vehicle craft car automobile
implementation execution rollout deployment delivery
delivery rollout deployment implementation distribution
deploy roll_out implement introduce launch
phase stage step period
stage phase step
shift transition switch move pivot
move transition shift progress advance
transition shift change move
advance progress headway breakthrough
progress headway advancement
say declare affirm proclaim assert voice
declare proclaim pronounce
announce proclaim herald
affirm confirm assert declare
note observe point_out
explain clarify elucidate spell_out
admit confess accept recognise recognize
concede accept admit recognise recognize
acknowledge accept recognise recognize confess
accept acknowledge embrace
criticize chastise castigate censure scold reprimand pan
blame censure reproach
praise extol compliment
ask enquire inquire request
request petition solicit
appeal plea request
plea appeal request
ask beg plead
urge implore beseech exhort
demand insist call
warning caution alert
warn forewarn caution
promise pledge vow assurance commitment
guarantee assure ensure
ensure guarantee make_sure
think ponder mull reflect
believe deem regard
consider deem regard
regard view consider
see regard view
call brand label deem
decide resolve conclude
conclude infer deduce
find conclude determine
know recognise recognize
learn ascertain discover
prove substantiate validate
confirm substantiate ratify
show attest
evidence testimony proof documentation
claim contend purport
allegedly purportedly supposedly
purported alleged supposed
suspected alleged supposed presumed
guess surmise speculate
speculation conjecture rumor rumour
rumor rumour gossip
arrest detention capture apprehension custody
arrest nab collar apprehend book
detention custody confinement imprisonment
custody detention
jail lock-up penitentiary
prison penitentiary
release liberation freeing
kill murder slay assassinate
murder homicide killing slaying manslaughter
killing murder slaying
kill take_out wipe_out
die expire succumb
death demise passing
injury harm trauma
hurt maim injure
steal pilfer swipe loot
theft robbery larceny
trick dupe deceive
accuse charge implicate
accusation charge claim indictment
investigation probe inquest examination
investigator detective inspector prosecutor
investigate delve_into look_into probe
look_into investigate probe examine
question interrogate grill
lawyer solicitor barrister
judge jurist
testify give_evidence
punish penalise penalize discipline
penalise penalize punish
fine penalise penalize
law statute ordinance
rule guideline
agreement arrangement understanding settlement
deal arrangement bargain transaction
negotiate haggle
meet convene assemble
meeting conference assembly encounter
visit stopover sojourn
visit mission trip
trip mission expedition excursion
journey trek expedition
travel journey voyage trek
go proceed head venture
leave vacate exit evacuate
leave abandon
arrive turn_up show_up
return revisit come_back comeback
come_back rebound return bounce_back
follow pursue
chase pursue
pursue chase seek follow
join team_up
partner associate collaborator
cooperate collaborate work_together
work_together collaborate cooperate
collaboration cooperation partnership
partnership collaboration alliance
alliance coalition bloc
group collective cohort faction
crowd throng mob
people folk public population
population populace people
resident dweller occupant
worker labourer hand
employee staffer worker
staff workforce personnel employees
workforce staff
layoff redundancy job_cut
lay_off cut dismiss
leader figurehead commander
lawmaker member parliamentarian deputy
parliamentarian lawmaker member
politician statesman
official functionary bureaucrat
government regime state cabinet
regime government
supporter loyalist proponent advocate
opponent adversary detractor
critic detractor
enemy adversary
fighter boxer combatant
boxer fighter
athlete sportsperson
soldier fighter combatant
child infant toddler
baby infant newborn
old elderly aged senior
young juvenile
former erstwhile one-time
new novel innovative
new cutting-edge
famous celebrated acclaimed
popular sought-after
liked loved adored
loved adored cherished
very incredibly exceptionally
hugely tremendously wildly vastly
extremely exceptionally extraordinarily
quickly promptly speedily
quick prompt
immediately promptly forthwith
slow sluggish
often regularly
sometimes at_times
eventually ultimately finally
finally eventually ultimately
almost virtually practically
about regarding on
also furthermore moreover
but however yet
because owing
so therefore thus hence
despite regardless
while whereas
although whereas
previously beforehand
previously prior
before prior
after subsequent
after in_the_wake_of
during throughout
near close nearby
far distant remote
distant remote faraway
whole entirety
part segment component element
component part element
piece fragment segment
group batch
number tally count
total tally sum
count tally
rate percentage
amount volume quantity
large sizeable hefty
big hefty
huge gargantuan monumental
tiny minute
small petite
strong sturdy
strong fierce
weak frail fragile
fragile delicate
hard arduous
difficult arduous
easy straightforward
simple straightforward
clear apparent
clear transparent
obvious apparent
hidden concealed
dangerous perilous
dangerous treacherous
danger peril
risk peril jeopardy
safe protected
terrible horrible horrific
terrible dire
serious dire
serious critical
important pivotal
important paramount
key pivotal
main foremost
leading foremost premier
best finest
good superb
great superb
beautiful gorgeous
strange peculiar bizarre
unusual peculiar bizarre
surprising astounding
surprise astound
shock stagger
shocking appalling
angry irate
anger fury rage wrath
fear dread
worry unease apprehension
sad sorrowful
happy joyful
excited thrilled
proud
tired exhausted weary
hungry
brave courageous
smart intelligent clever
clever smart
careful cautious
cautious careful wary
wary cautious
glow gleam shine
glowing gleaming sparkling shimmering
bright vivid dazzling
shine gleam
dark dim
carve etch chisel cut
carve_out etch create form
path trajectory passage
path passage
route itinerary
roundabout winding convoluted
winding serpentine
web mesh
net mesh web
structure formation framework pattern
pattern design
shape contour
image snapshot
picture snapshot
view glimpse
change metamorphose mutate
change transformation
grow mature
mature develop
journey voyage
time duration
hour
range assortment array line selection collection variety
variety assortment selection
collection assortment array
selection choice assortment
drink brew
coffee brew
boycott shun
boycott ban protest
face meet undergo encounter
launch introduction debut release
launch premiere
debut premiere launch
release premiere
show programme
plan intention
wait stay
search hunt quest
search look seek
hunt search
seek pursue
look_for seek search
look_to seek aim plan
file submit lodge
submit file lodge present
application filing submission request
filing submission application
approve approval
approval authorization authorisation clearance green_light
permission clearance
vaccine inoculation immunization immunisation
sale turnover
sales revenue turnover
earnings profit
quarter three-month_period
forecast projection outlook guidance
guide forecast project
outlook forecast
expect envisage envision
predict foretell prophesy
report disclose publish announce post
disclose report announce
reveal report
suspend freeze
freeze suspend halt
suspension halt freeze
pause hiatus break
break hiatus respite
account handle profile
delete purge erase
remove purge eradicate
eliminate eradicate purge
worry concern
concern apprehension misgiving
security defense defence
cyberattack hack
hack intrusion
phone cellphone cell_phone mobile_phone handset
smartphone phone cell_phone
computer laptop
personal own
official work work-related
work-related official
cliff bluff
hill slope hillside
top summit
location venue
place venue spot
site venue
meet rendezvous
meeting rendezvous
known dubbed renowned
call refer
refer call
refer_to call describe know
death fatality
guilty culpable
plead enter
homosexual gay
gay homosexual
hang_out gather
gathering_place hangout
`;
