/**
 * Words that turn a sentence around when one takes the other's place, two sides a line. Written for this project from
 * common knowledge. Sides hold base forms; the tables of synonyms carry them further.
 */
export const OPPOSITE_GROUPS = `
rise increase climb grow jump surge soar gain up raise boost expand lift hike | fall drop decline decrease plunge slump sink down lower cut reduce shrink slash tumble plummet dip
more above over exceed greater higher | less fewer below under lower
most largest highest biggest maximum | least smallest lowest minimum
long lengthy longer | short brief shorter
win victory triumph beat | lose loss defeat
approve pass support back endorse accept allow permit favor praise welcome | reject block oppose refuse deny ban veto condemn criticize prohibit forbid
before previously earlier prior | after later following subsequently
because following due | despite although
guilty convict | innocent acquit exonerate
begin start open launch resume commence | end stop close halt cease suspend finish shut
join enter arrive come | leave exit quit depart withdraw
buy purchase acquire | sell
add include including | remove exclude excluding except subtract
hire recruit appoint | fire sack dismiss oust
create build establish make | destroy demolish dismantle abolish
give grant provide offer | take deny withhold
reveal expose show disclose uncover | hide conceal obscure mask
admit acknowledge confess | deny
remember | forget
succeed success achieve | fail failure
strong strengthen | weak weaken
high tall | low
big large huge massive giant major | small little tiny minor slight
new recent modern young | old ancient outdated former
first early begin | last late final
good great positive better improve | bad poor negative worse worsen
best | worst
easy simple | difficult hard complex complicated
safe secure | dangerous unsafe risky
legal lawful | illegal unlawful
true real accurate correct | false fake wrong incorrect inaccurate
alive live survive | dead die kill
love like | hate dislike
friend ally | enemy foe
attack invade | defend protect
arrest detain jail imprison | release free
public open | private secret hidden
rich wealthy | poor
hot warm | cold cool
fast quick rapid quickly accelerate | slow slowly gradual delay
full | empty
many several numerous | few
all every always everyone | none no never nobody some
popular famous beloved | unpopular unknown obscure
common usual normal | rare unusual strange
possible likely | impossible unlikely
happy pleased | unhappy sad angry displeased
optimistic confident hopeful | pessimistic doubtful worried
agree | disagree dispute
agreement deal | disagreement dispute
confirm affirm | deny dispute refute
continue maintain keep | stop halt abandon drop
expensive costly | cheap inexpensive affordable
direct straight | indirect roundabout circuitous
inside within | outside
domestic national | foreign international
local | global national
import | export
lend | borrow
profit | loss deficit
surplus | deficit
asset | debt
employ | unemployed
male man men boy father son husband brother he | female woman women girl mother daughter wife sister she
husband | wife
son | daughter
brother | sister
father | mother
adult | child
senior | junior
north northern | south southern
east eastern | west western
left | right
top | bottom
front | back
day | night
morning | evening
summer | winter
peace | war
peaceful | violent
democrat democratic liberal | republican conservative
majority | minority
major | minor
win | lose
encourage urge promote | discourage deter prevent
help assist aid | harm hinder hurt
lead | follow trail
push | pull
send | receive
teach | learn
ask | answer
question | answer
upgrade promote | downgrade demote
tighten toughen | ease relax loosen
lock | unlock
lift | impose
expand widen extend | narrow limit restrict contract
unite merge combine | split separate divide
connect | disconnect
appear emerge | disappear vanish
visible | invisible
clear obvious | unclear vague uncertain
certain sure | uncertain unsure doubtful
same similar | different
together | apart separately
voluntary voluntarily willingly | forced reluctantly
intentional deliberately | accidental accidentally
temporary temporarily | permanent permanently
partial partially partly | complete completely entirely full fully
healthy | sick ill
innocent | guilty
victim | suspect attacker
plaintiff | defendant
teacher | student
doctor | patient
employer | employee
landlord | tenant
buyer | seller
winner | loser
hero | villain
advance progress | retreat regress
allow enable | prevent stop
attract | repel
trust | distrust doubt
respect | disrespect
hope | despair fear
praise applaud commend | criticize condemn blast slam denounce
thank | blame
accept | decline refuse
demand | supply
rural | urban
minute hour day week month year | second
heavy | light
bright | dark
wet | dry
thick | thin
wide broad | narrow
deep | shallow
smooth | rough
quiet calm | loud noisy
sweet | bitter
presence | absence
beginning start | end
federal | provincial state local
military | civilian
indoor | outdoor
online | offline
upward | downward
forward | backward
optimism | pessimism
opening | closing
liberal | conservative
welcome praise applaud thank celebrate embrace cheer honor hail | mock dismiss ridicule insult condemn criticize reject accuse slam denounce blame
praise thank | accuse blame sue
uphold affirm support sustain | overturn strike_down reverse block halt stop reject undermine
obey follow respect comply_with honor abide_by | break violate breach flout defy disobey ignore
tell_the_truth honest | lie dishonest
laugh smile rejoice | weep cry mourn
surrender give_up yield retreat | resist fight defend withstand
attack threaten | protect defend shield
help support aid | attack oppose fight undermine
recover heal improve | worsen deteriorate decline
survive live escape | die perish kill
save rescue spare | kill lose abandon waste
gain earn make | lose hemorrhage forfeit waste
earn receive collect | pay spend donate
raise collect | spend waste
strengthen boost bolster support | weaken undermine erode hurt
calm soothe ease | inflame worsen stoke intensify
resolve settle solve | worsen prolong create
unveil launch introduce release | withdraw cancel scrap recall
launch deploy | recall withdraw retire
introduce impose adopt enact | repeal scrap abolish lift revoke
keep retain preserve | abandon lose scrap replace remove eliminate drop
renew extend prolong | cancel end terminate expire
resume restart reopen | suspend stop halt close
stay remain | leave quit go depart resign
win succeed triumph | fail lose flop
meet fulfil exceed surpass beat | miss
confirm prove verify | disprove refute deny
convict condemn | clear acquit exonerate pardon
guilty responsible | innocent blameless
hire employ | lay_off fire
appoint install nominate elect | oust remove dismiss
invite | exclude expel ban
enter arrive | exit leave
encourage urge | discourage warn
allow let permit authorize | ban bar block prohibit forbid stop prevent
legalize legal | outlaw illegal ban
unite bring_together | divide split
agree accept consent | refuse decline reject
willing ready eager | unwilling reluctant refuse
eager eagerly enthusiastic | reluctant reluctantly unwilling
confident certain | doubtful uncertain worried
optimism confidence hope | pessimism fear doubt despair
calmly calm | angrily angry furious
easily easy | barely hard difficult
comfortably | narrowly barely desperately
quietly quiet secretly | loudly openly publicly
openly publicly | secretly privately
early ahead | late behind
increase rising higher surge growth | decrease falling lower decline drop
profit profitable | loss unprofitable
cheap affordable | expensive costly
demand | supply oversupply
boom growth expansion | recession slump downturn contraction bust
success victory triumph | failure defeat setback
victory | defeat loss
advantage benefit | disadvantage drawback
safe safely | dangerous deadly risky
healthy well | sick ill infected
innocence | guilt
truth fact | lie falsehood myth
friend friendly | enemy hostile
peaceful peacefully | violent violently armed
legal legitimate | illegal illegitimate
transparent open | secretive opaque
modern new | outdated old
rare uncommon | common frequent widespread
ordinary usual | unusual extraordinary
empty deserted | crowded full packed
clean | dirty polluted contaminated
dry drought | wet flood rain
hot heat warm | cold freeze cool
light | dark heavy
long lengthy | short brief
big large huge major | small tiny minor
thick dense | thin sparse
near close nearby | far distant
inside indoors | outside outdoors
upstairs | downstairs
ascend climb rise | descend fall drop
inhale | exhale
majority most | minority few
winner victor | loser
arrive arrival | depart departure
birth born | death dead
marry marriage wedding | divorce separate
begin start opening | end finish close closing
before ahead_of prior_to | after following in_the_wake_of
because_of thanks_to due_to | despite in_spite_of
support favor back | oppose resist reject
ally partner | rival enemy opponent
teammate | opponent
plaintiff accuser | defendant accused
prosecution prosecutor | defense
offensive attack | defensive defense
tighten strict stricter | loosen lax looser
clear clarify | confuse obscure
simple simplify | complicated complicate
direct directly | indirect indirectly roundabout
forward advance | backward retreat
united unified | divided split
stable steady | volatile unstable
temporary | permanent
voluntary | mandatory compulsory
public | private
known identified named | unknown unidentified unnamed
`;
