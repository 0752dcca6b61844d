/**
 * Adjectives and adverbs, and the small words that join clauses, that news uses for one another, a group a line.
 * Written for this project from common knowledge.
 */
export const ADJECTIVE_GROUPS = `
big large huge major great massive enormous giant sizable substantial vast
huge massive enormous immense vast giant gigantic colossal
massive huge enormous giant vast
large big sizable considerable
major big important significant leading
significant important major considerable substantial notable
important significant key crucial vital major
key important crucial main central
main chief principal primary key major
crucial vital critical key essential
essential vital necessary crucial
necessary needed required essential
small little tiny minor modest
little small
minor small slight
tiny small minuscule
slight small minor
high elevated steep
low reduced
long lengthy extended
lengthy long
short brief
brief short
new recent fresh latest novel
recent new latest
latest newest recent new
fresh new
old former aged elderly
elderly old aged
young youthful
former ex previous past
previous earlier prior former past
prior previous earlier
earlier previous before sooner
later afterward afterwards subsequent
subsequent later following
following after later next subsequent
next following upcoming
upcoming coming next forthcoming
current present existing
present current
existing current
popular beloved favored liked well-liked favourite favorite loved
beloved popular loved cherished
widely hugely broadly extensively
hugely extremely widely massively immensely enormously very
massively hugely immensely enormously
immensely hugely massively extremely
extremely very highly hugely exceedingly
very extremely highly really
highly very extremely
really truly very
famous well-known renowned celebrated noted
well-known famous
unknown obscure
rich wealthy affluent
wealthy rich
poor impoverished needy
impoverished poor
expensive costly pricey
costly expensive
cheap inexpensive low-cost affordable
affordable cheap
fast quick rapid swift speedy
quick fast rapid swift
rapid fast quick swift
quickly rapidly fast swiftly speedily
rapidly quickly fast swiftly
swiftly quickly rapidly
slow sluggish gradual
slowly gradually
gradually slowly
sudden abrupt
suddenly abruptly
immediately instantly at_once right_away straight_away
soon shortly before_long
shortly soon
now currently presently
currently now presently at_present
recently lately newly
already
often frequently regularly
frequently often
sometimes occasionally
rarely seldom
always constantly
nearly almost about close_to
almost nearly
about around roughly approximately some
approximately about around roughly
roughly about around approximately
around about roughly approximately
over more_than above exceeding
under less_than below
largely mostly mainly
mostly mainly largely primarily
mainly mostly largely primarily
primarily mainly mostly
only just merely solely
just only merely
merely only just
also too as_well additionally
additionally also in_addition
together jointly
entirely completely totally fully wholly
completely entirely totally fully
totally completely entirely
fully completely entirely
partly partially
partially partly
good great fine positive
great excellent good
excellent great outstanding
bad poor terrible negative
terrible awful bad dreadful
awful terrible
positive good favorable favourable
negative bad unfavorable unfavourable
happy glad pleased delighted
glad happy pleased
pleased happy glad
sad unhappy sorrowful
unhappy sad displeased
angry furious irate mad
furious angry irate
worried concerned anxious
concerned worried anxious
afraid scared fearful
scared afraid frightened
surprised astonished amazed shocked
surprising unexpected astonishing startling
unexpected surprising unforeseen
shocking stunning surprising
strange odd unusual weird
unusual strange odd uncommon rare
odd strange unusual
rare uncommon unusual
common usual frequent widespread
usual normal common
normal usual ordinary
ordinary normal common
typical usual normal
special particular
particular specific
specific particular
general overall
overall general total
total overall entire whole
entire whole complete
whole entire complete
complete entire full
full complete
strong powerful robust
powerful strong mighty
robust strong
weak feeble
hard difficult tough
difficult hard tough challenging
tough hard difficult strict
challenging difficult hard
easy simple
simple easy
clear obvious evident
obvious clear evident
evident clear obvious
unclear uncertain vague
uncertain unclear unsure
sure certain
certain sure
likely probable
probable likely
possible potential
potential possible
impossible
safe secure
dangerous risky hazardous unsafe
risky dangerous
unsafe dangerous
deadly fatal lethal
fatal deadly lethal
lethal deadly fatal
dead deceased killed
deceased dead
alive living
sick ill unwell
ill sick
healthy well fit
injured hurt wounded
hurt injured wounded
wounded injured hurt
legal lawful
lawful legal
illegal unlawful illicit
unlawful illegal
guilty
innocent
false untrue wrong incorrect fake
untrue false
wrong incorrect false mistaken
incorrect wrong false
fake false bogus
true real genuine accurate
real true genuine
genuine real true
accurate correct true right
correct right accurate
right correct
open public
public open
private personal
personal private individual
secret covert hidden clandestine
hidden secret concealed
official formal
formal official
national country-wide nationwide
nationwide national
international global worldwide
global international worldwide world
worldwide global international
local regional
foreign overseas
overseas foreign abroad
domestic home
federal national
federal
political
military army
civilian
economic financial
financial economic monetary
commercial business
medical health
scientific
technical
digital online
online internet digital
electronic digital
electric battery-powered
modern contemporary
ancient old
historic historical landmark
early
late
final last
last final past previous
first initial
initial first early
second
several many various multiple numerous some
many numerous several
numerous many several
multiple several many various
various several different
few
different various other distinct
other another
similar alike comparable
same identical
equal same
senior top high-ranking
top leading senior
leading top main
chief main top
prominent leading notable well-known
influential powerful
controversial disputed contentious
disputed controversial contested
independent
separate different
united joint
joint shared united
shared joint common
bright shining glowing luminous brilliant radiant
glowing bright shining luminous radiant
shining bright glowing luminous
luminous bright glowing radiant
radiant bright glowing
dark
beautiful lovely
hot warm
warm hot
cold cool chilly
cool cold
dry arid
wet damp
empty vacant
busy hectic
quiet calm
calm quiet
peaceful nonviolent
violent brutal
brutal violent cruel
harsh severe tough
severe serious harsh grave
serious grave severe
grave serious
fair just
unfair unjust
free
available accessible
roundabout indirect circuitous serpentine
direct straight
straight direct
indirect roundabout
alleged suspected accused
suspected alleged
accused alleged charged
missing lost
lost missing
because since as due_to owing_to
despite in_spite_of notwithstanding
although though while
though although
while as when
after following
before prior_to ahead_of
during amid
amid during
within inside in
inside within in
across throughout
throughout across
toward towards
until till
regarding about concerning
concerning about regarding
among amongst between
including such_as
such_as including like
via through by
previously formerly earlier before in_the_past
formerly previously
reluctantly unwillingly
reportedly allegedly
allegedly reportedly
effectively
deliberately intentionally purposely
intentionally deliberately
publicly openly
openly publicly
privately
worse
better
`;
