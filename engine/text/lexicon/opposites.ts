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
add include including with | remove exclude excluding except without subtract
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
day | night
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
`;
