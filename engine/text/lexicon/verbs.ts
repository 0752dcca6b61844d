/**
 * Verbs that news uses for one another, a group a line, in their base form; two words that are one verb are joined by
 * `_`. Written for this project from common knowledge. A word may stand in several groups.
 */
export const VERB_GROUPS = `
say state tell declare announce note remark comment mention explain add assert claim report write
announce unveil reveal introduce declare disclose present
reveal disclose expose show uncover display unveil divulge make_public bring_to_light
admit acknowledge concede confess recognise recognize own_up accept
deny reject dispute refute rebut contradict dismiss
warn caution alert advise
argue contend maintain assert claim insist hold allege
allege accuse charge claim
suggest imply indicate hint propose signal point_to
ask request seek call_for appeal urge demand require
urge call_on encourage press push exhort implore appeal
question query interrogate ask doubt challenge
answer respond reply react
criticize criticise condemn denounce blast slam attack lash rebuke decry fault lambaste deride rap
praise laud commend hail applaud salute celebrate compliment
support back endorse favor favour champion advocate stand_behind uphold
oppose resist object fight reject be_against counter
approve pass ratify adopt endorse authorise authorize clear green-light sanction okay sign_off
allow permit let enable authorise authorize grant give_access make_available open_up unlock
grant give award provide hand bestow accord offer
ban prohibit bar forbid outlaw block disallow
block stop prevent bar halt obstruct thwart stymie impede hinder
stop halt cease end discontinue suspend terminate quit pause
end finish conclude close terminate complete wrap_up wind_up cease
close shut shutter shut_down close_down
shut_down deactivate disable turn_off close delete terminate switch_off remove scrap discontinue shut
delete remove erase scrap wipe take_down
cancel scrap call_off abandon drop axe revoke rescind withdraw annul
postpone delay defer put_off push_back hold_up
pause suspend halt stop interrupt take_a_break
start begin launch commence open initiate kick_off embark get_under_way undertake
launch start roll_out introduce release debut unveil begin
resume restart continue reopen
continue keep proceed go_on carry_on persist remain
remain stay continue keep
create make produce form build generate develop construct design craft shape carve
build construct erect develop set_up assemble make
establish set_up found create form institute set launch
form shape create develop carve mold make
make produce manufacture build create craft
change alter modify shift transform evolve vary adjust convert
evolve develop change progress transform mature grow
replace substitute swap supplant succeed take_over_from exchange
increase raise boost lift hike grow expand up step_up escalate heighten enhance add
rise increase climb grow jump surge soar go_up gain advance spike rocket mount swell
fall drop decline decrease dip slide plunge slump tumble sink go_down shrink plummet dwindle
reduce cut lower decrease slash trim curb shrink diminish lessen scale_back ease bring_down shorten
slow decelerate ease brake moderate
accelerate speed_up quicken hasten
expand grow extend widen broaden enlarge increase
extend prolong lengthen expand stretch
limit restrict curb cap constrain control
improve enhance better upgrade boost strengthen
worsen deteriorate exacerbate aggravate intensify deepen
strengthen reinforce bolster fortify shore_up harden
weaken undermine erode sap dilute
win triumph prevail secure capture clinch take earn
beat defeat overcome best top outdo edge
lose forfeit surrender be_defeated
get obtain acquire receive gain secure procure land
receive get obtain be_given accept
buy purchase acquire take_over snap_up
sell offload market dispose_of
pay spend shell_out hand_over disburse
cost run_to amount price
earn make generate bring_in take_in net
fund finance bankroll pay_for back
invest spend put_money_in commit
use utilise utilize employ make_use_of apply deploy harness leverage exploit
try attempt seek endeavour endeavor strive aim
aim intend plan seek target mean hope design
plan intend aim propose prepare schedule
want wish desire hope seek
hope wish expect look
expect anticipate forecast predict project foresee await
believe think consider feel reckon suppose hold
consider weigh contemplate ponder mull think_about examine
decide choose opt determine resolve rule elect
choose pick select opt elect
agree consent accept assent concur strike_a_deal approve
promise pledge vow commit swear guarantee
offer provide propose present give supply
provide supply give offer furnish deliver
give provide offer hand deliver grant supply
need require must have_to
force compel oblige make push coerce
help assist aid support contribute
protect defend guard safeguard shield secure
defend protect uphold resist fight_back
attack assault strike hit raid target ambush
hit strike affect
invade attack occupy enter overrun
bomb shell blast bombard strike
kill slay murder shoot_dead claim_the_life take_the_life
die perish pass_away be_killed lose_life succumb
injure hurt wound harm
harm damage hurt injure impair
damage harm wreck ruin destroy
destroy demolish wreck ruin devastate raze level wipe_out
shoot fire gun_down open_fire
arrest detain apprehend capture nab take_into_custody hold
detain hold arrest imprison jail lock_up
imprison jail incarcerate lock_up put_behind_bars
release free let_go liberate discharge
release publish issue put_out launch
publish release issue print post
post publish share upload put_up write tweet
share post circulate publish
charge accuse indict
convict find_guilty condemn
sentence condemn
acquit clear exonerate
sue take_to_court file_a_lawsuit take_legal_action
plead admit
rule decide find judge determine hold
overturn reverse strike_down quash void annul invalidate
investigate probe examine look_into study inquire scrutinise scrutinize explore
examine study inspect investigate analyse analyze review scrutinise scrutinize look_at explore scan check
observe watch see view monitor look_at witness notice
see view observe look_at witness spot notice
look gaze peer view see glance
find discover detect locate uncover identify spot learn
discover find uncover detect unearth
learn discover find_out hear
know understand be_aware recognise recognize
show demonstrate indicate reveal prove display illustrate
prove show demonstrate establish confirm
confirm verify affirm validate corroborate acknowledge
measure gauge assess quantify
assess evaluate judge appraise review gauge
estimate calculate reckon put_at guess project
meet see sit_down confer gather hold_talks speak_with talk_with
talk speak discuss chat converse
discuss debate talk_about talk consider
negotiate bargain hold_talks talk
visit travel_to go_to tour make_a_trip
travel go journey fly head trip
go travel head move
arrive come reach land get
leave depart exit quit go walk_out
quit resign step_down leave stand_down give_up
resign quit step_down leave stand_down
fire sack dismiss oust terminate let_go axe
dismiss fire sack remove oust
hire recruit employ appoint take_on
appoint name nominate pick select choose install
elect choose vote_in
retire step_down leave
lead head run direct guide steer chair spearhead
run operate manage lead head conduct
manage run handle oversee direct control
oversee supervise manage monitor direct
control run govern dominate command
conduct carry_out perform do hold run execute undertake
hold stage host conduct run
perform carry_out do execute conduct
join enter become_a_member accompany link_up
accompany join go_with escort
return come_back go_back
move shift relocate transfer
send dispatch deliver ship deploy
bring take carry deliver fetch
carry bear transport bring
deploy send station dispatch position
move_on go_on
spread disperse extend expand
split divide separate break_up
merge combine unite join integrate
combine merge mix blend unite
connect link tie join associate
involve include entail implicate
include contain comprise feature incorporate involve encompass
contain include hold
cause lead_to trigger prompt result_in spark bring_about create produce provoke
trigger spark cause prompt set_off
lead_to result_in cause bring_about
follow come_after succeed trail ensue
precede come_before
happen occur take_place unfold
face confront encounter experience meet
suffer experience endure undergo sustain
experience undergo go_through face see
struggle battle fight grapple have_difficulty
fight battle combat struggle
battle fight combat tackle
tackle address deal_with handle confront
address tackle deal_with speak_to
solve resolve fix settle
fix repair mend correct
settle resolve agree
avoid evade dodge escape avert skip
escape flee get_away evade
flee escape run_away leave
hide conceal cover_up mask
steal rob take
lie mislead deceive
mislead deceive misinform fool
trust believe rely
refuse decline reject turn_down
decline refuse turn_down
ignore disregard overlook neglect
miss skip lack
fail flop fall_short
succeed manage achieve prosper
achieve attain accomplish reach realise realize
reach hit attain arrive get_to achieve
exceed surpass top outstrip pass overtake
match equal meet
compare liken contrast
represent stand_for speak_for constitute
mean signify imply
call name dub label term describe
name call identify appoint
describe call depict portray characterise characterize
identify name recognise recognize pinpoint
appear seem look
seem appear look
become turn grow get
act behave operate
play perform participate compete
participate take_part join engage compete
attend go_to take_part be_present
host hold stage
compete vie contend battle
serve work act
work labor labour operate function
earmark set_aside allocate
allocate assign earmark distribute
distribute hand_out give_out deliver share
impose introduce levy slap enforce
enforce impose implement apply
implement carry_out enact introduce execute
enact pass adopt implement
lift remove end drop
remove take_away withdraw eliminate strip pull
withdraw pull_out retreat remove pull
eliminate remove abolish end get_rid_of scrap
repeal revoke abolish scrap undo rescind
restore reinstate bring_back return
recover rebound bounce_back regain
regain recover retake
recall withdraw pull call_back
save rescue preserve
rescue save free
treat handle care_for
cure heal treat
infect contaminate sicken
vaccinate inoculate immunise immunize
test trial examine try
eat consume dine
drink consume
feed nourish
live reside dwell inhabit
stay remain live
teach educate instruct
study learn research examine
wear dress sport
drive motor steer
ride travel
crash collide smash
collide crash hit
burn blaze scorch
flood inundate swamp
trap strand stick
strand trap maroon
wait await
hurry rush race
rush hurry race dash
consume use eat
produce make generate yield
export ship sell_abroad
import bring_in
trade exchange deal
collect gather raise amass
gather collect assemble meet
store keep hold
keep retain hold maintain
maintain keep preserve sustain
own possess have hold
possess own have
lack miss be_without
belong be_part_of
depend rely hinge
vary differ range
tend incline
feature include star
highlight underline stress emphasise emphasize underscore spotlight
stress emphasise emphasize underline highlight
boast brag have
celebrate mark commemorate
mark celebrate commemorate
mourn grieve lament
apologise apologize say_sorry express_regret
thank express_gratitude
welcome greet hail
enjoy like love
like enjoy love prefer
hate loathe detest
fear worry dread be_afraid
worry concern trouble fear
shock stun surprise astonish
surprise astonish amaze shock
anger infuriate enrage outrage
disappoint let_down
please delight satisfy
inspire motivate encourage
attract draw lure entice
persuade convince talk_into
convince persuade
threaten menace endanger intimidate
endanger threaten imperil jeopardise jeopardize
pressure press push lean_on
demand insist require call_for
extradite hand_over deliver surrender send
deport expel remove
expel kick_out remove oust throw_out
evict remove throw_out
transfer move hand_over shift
monitor track watch follow
track follow trace monitor
record register log post
register record enrol enroll sign_up
sign ink put_pen_to_paper
break violate breach flout
violate breach break infringe
breach violate break
comply obey follow adhere
obey follow comply
influence affect sway shape
affect impact influence hit
impact affect influence
dominate control lead
switch change shift swap
swap exchange switch trade
adapt adjust
blame fault hold_responsible
attribute ascribe credit blame put_down_to
cite quote mention point_to refer
quote cite
scrap drop abandon cancel
abandon drop give_up desert scrap
collapse fail fold crumble
emerge appear surface come_out
surface emerge appear
target aim go_after
hack breach break_into
leak disclose reveal
spy snoop
mislead dupe
cheat defraud deceive con
defraud cheat swindle con
peak top_out
double grow_twofold
halve cut_in_half
total amount add_up
gauge measure
accumulate build_up amass gather
fly travel
explore examine investigate probe
capture catch seize take
seize take capture confiscate grab
catch capture
unite bring_together combine
engage involve participate
brand label call
entitle name call
retain keep hold
tighten toughen
toughen tighten harden
ease relax loosen soften
relax ease loosen
broadcast air transmit show
air broadcast
depict show portray
opt choose decide
assume take_on take_over suppose
undergo experience go_through
contribute give donate help
donate give contribute
borrow take_out_a_loan
lend loan
owe be_in_debt
default fail_to_pay
`;
