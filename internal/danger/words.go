package danger

// words holds a line for each word of the phrases that has more than one form:
// the word, then its forms with common misspellings, as text.AppendKey writes
// them. A form with "<" behind it is one of the past; with ">" it goes with
// he, she or it alone. Words drawn together have "+" between the words that
// they stand for. Words that are in no line stand for themselves.
const words = `
be am is are was< were< been being
be+not isnt arent aint wasnt< werent<
will+not wont
would+not wouldnt
i+be im iam
i+have ive
i+will ill
i+would id
we+be weve
you+be youre youve
you+will youll youd
he+be hes
she+be shes
they+be theyre theyve
he+will hed
she+will
they+will theyd theyll
it+be its
it+will itll itd
that+be thats
what+be whats
there+be theres
who+be whos
everyone+will everyoned everybodyd
have has had< having hasn
do does did< doing done
not dont doesnt didnt< shouldnt havent hasnt hadnt< dnt neednt mustnt
never nvr neva
cant cannot couldnt< cnt
nobody noone
text texts> texted< texting
shout shouts> shouted< shouting
scream screams> screamed< screaming
whisper whispers> whispered< whispering
lose loses> lost< losing
dates date
going+to gonna gunna gona
want+to wanna wana
got+to gotta
try+to tryna
a an
want wants> wanted< wanting wnt wnat watn
wish wishes> wished< wishing
hope hopes> hoped< hoping
like likes> liked<
need needs> needed<
think thinks> thought< thinking thinkin thoughts thots thiking
feel feels> felt< feeling feelin
plan plans> planned< planning
try tries> tried< trying
keep keeps> kept<
start starts> started< starting
know knows> knew<
say says> said< saying
tell tells> told< telling
ask asks> asked< asking
threaten threatens> threatened< threatening
see sees> saw< seeing seen
hear hears> heard< hearing
stop stops> stopped< stopping
go goes> went< going goin
get gets> got< getting
make makes> made< making
let lets> letting
take takes> took< taken taking takin
give gives> gave< given giving
put puts> putting
find finds> found< finding
miss misses> missed< missing
mind minds>
care cares> cared<
matter matters> mattered<
notice notices> noticed<
worry worries> worried
bother bothers>
leave leaves> left< leaving
live lives> lived< living livin liv
exist exists> existed< existing existence
die dies> died< dying dyin dieing dye d*e diee
dead ded deceased d3ad
death deaths
kill kills> killed< killing killin kil k*ll kiling killd k*lling
unalive unalived unaliving unalives unaliv
suicide suicides sucide suiside suicied suicde sewerslide sewerside su1cide su*cide s*icide suic1de suicid soocide suicude suidice suacide suicidee
suicidal sucidal suicidle suicidel suicdal suisidal suicidial sueicidal
kms kmself
myself myslef meself mysel myelf mself myselfs maself miself
himself hisself himslef
herself herslef
themselves themself theirselves themselfs
yourself urself yourselves yaself
ourselves
life lifes lives
hang hangs> hung< hanged< hanging
shoot shoots> shot< shooting shootin
drown drowns> drowned< drowning
jump jumps> jumped< jumping
throw throws> threw< throwing thrown
drive drives> drove< driving
crash crashed<
end ends> ended< ending endin
disappear disappears> disappeared< disappearing vanish vanishes> vanished< vanishing dissapear dissappear disapear
burden
wake wakes> woke< waking woken
sleep sleeps> slept< sleeping asleep
forever 4ever
goodbye goodbyes
letter letters note notes
write writes> wrote< writing written
slit slitting slash slashed<
wrist wrists
pill pills tablet tablets tabs capsule capsules med meds medication medications medicine paracetamol ibuprofen aspirin tylenol antidepressants antidepressant sleepers xanax xanny benzos benzo oxy oxys oxycodone oxycontin valium diazepam codeine insulin metformin painkiller painkillers tramadol ambien zopiclone lithium opioids morphine methadone fentanyl
bottle bottles packet packets box boxes pack packs stash strip strips
swallow swallows> swallowed< swallowing downed downing necked<
overdose overdosed< overdosing overdoses od oding oded ods overdoes overdosd overdosis overdos ovedose
cut cuts cutting cuttin
burn burns> burned< burnt< burning
harm harms> harmed< harming
hurt hurts> hurting hurtin hert
injure injures> injured< injuring
scratch scratches> scratched< scratching
selfharm self-harm self-harms self-harming self-harmed self-injure self-injury self-harmer selfharming selfharmed
bleed bleeds> bled< bleeding
razor razors razorblade razorblades
blade blades
arm arms
leg legs thigh thighs
hit hits hitting
punch punches> punched< punching
slap slaps> slapped< slapping
kick kicks> kicked< kicking
beat beats> beaten beating beats
choke chokes> choked< choking strangle strangled< strangles> strangling
push pushes> pushed< pushing shove shoved<
bash bashed< batter battered< smash smashed< smashing
stab stabs> stabbed< stabbing
murder murders> murdered< murdering
attack attacks> attacked< attacking
poison poisons> poisoned< poisoning
rape rapes> raped< raping
molest molested< molests> molesting
abuse abuses> abused< abusing abusive
touch touches> touched< touching
force forces> forced< forcing
rob robs> robbed<
knife knives
gun guns pistol rifle shotgun
weapon weapons
bruise bruises bruised
chest
pain pains ache aches aching
tight tightness
breathe breath breathing breathes> breath breathin breeth breth
heart
stroke strokes
seizure seizures siezure siezures seisure convulsion convulsions seizing seizured
collapse collapsed< collapses collapsing
unconscious unconcious unresponsive
faint fainted< fainting
blood
vomit vomits> vomited< vomiting puke puking puked< puked
cough coughs> coughed< coughing
numb numbness
shake shakes> shook< shaking shaky trembling
sweat sweats> sweating sweated<
hallucinate hallucinating hallucinated< hallucinations hallucination halucinating hallucinates>
withdrawal withdrawals withdrawl withdrawls withdraw withdrawing
voice voices
follow follows> following
watch watches> watching
spy spies> spied< spying
track tracks> tracking
trafficked traffick trafficking traffickers trafficker
microchip chip chips chipped microchips microchipped
implant implants implanted
camera cameras microphone microphones bugs
telly tv television radio
message messages messaged<
mum mom mam mother mother-in-law mil mums moms mummy mommy
dad father daddy dads father-in-law
brother bro brothers brother-in-law
sister sisters sister-in-law
son sons boy
daughter daughters
child children kid kids toddler baby babies grandchild grandson granddaughter niece nephew grandkids stepson stepdaughter
girl girls
wife missus
husband hubby
partner spouse
boyfriend bf
girlfriend gf
ex exs
friend friends mate mates bestie bff buddy pal
uncle uncles aunt auntie cousin grandad granddad grandfather grandma nan gran grandmother
stepdad stepfather stepmum stepmom stepmother stepbrother
neighbour neighbor neighbours neighbors
boss manager
colleague coworker employee client patient student roommate flatmate housemate pupil
teacher
guy man woman bloke lad dude
people ppl folks
everyone everybody everyones everybodys every1
someone somebody any1 anyone anybody
reason reasons
point
anymore nomore
tired exhausted knackered
sick
tonight tonite 2nite 2night
today 2day
tomorrow 2moro
will willl
would
year years yrs yr decade decades
month months
drink drinks> drank< drinking
smoke smokes> smoked< smoking
wall walls
train trains
bus buses truck lorry
bridge bridges
roof rooftop building cliff balcony ledge window
rope noose
much
many
sit sits> sat< sitting
lie lies> lay< lying laying
smack smacks> smacked< smacking
bite bites> bit< bitten biting
grab grabs> grabbed< grabbing
drag drags> dragged< dragging
strike strikes> struck< striking
thump thumps> thumped< thumping
whack whacks> whacked< whacking
assault assaults> assaulted< assaulting
pin pins> pinned< pinning
smother smothers> smothered< smothering
suffocate suffocates> suffocated< suffocating
0000 ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds dozen dozens
steal steals> stole< stealing stolen
use using
stand standing stood<
look looking looked< looks> google googled< googling search searched< searching
way ways method methods
painless painlessly
fast quick quickest fastest easiest easy quickly
enough
save saving saved< hoard hoarding hoarded<
buy bought< buying
pass passes> passed< passing
sell sold< selling
house flat home apartment
pay pays> paid<
bleak
read reads> reading
send sends> sent< sending
speak speaks> spoke< talk talks> talking talked< speaking
control controls> controlling controlled
dark
angel angels
devil demon demons
god jesus
film films movie movies series episode
song songs lyric lyrics
book books novel novels poem
story stories
game games
cigarette cigarettes cig cigs fag fags ciggie ciggies vape joint
beer beers pint pints wine whisky whiskey vodka booze alcohol
coffee coffees tea chocolate pizza burger cake
cheer
habit habits craving cravings
laugh laughing laughed< laughter
boredom bored
embarrass embarrassment embarrassed shame
deserve deserves> deserved<
scare scared afraid frightened terrified scares>
safe
risk
hold holds> held< holding
chase chasing chased<
lock locks> locked< locking
relapse relapsed< relapsing
urge urges
impulse impulses
fantasy fantasise fantasize fantasising fantasizing fantasies daydream daydreaming
consider considering considered<
attempt attempts attempted< attempting
imagine imagining imagined< picture picturing
bang banging banged<
head heads
skin
pull pulls> pulled< pulling
trigger
close closing closes>
throat
wound wounds marks scars
yeet yeeting
trap trapped
hopeless
escape
peace
suffer suffering suffered<
`

// classes names sets of words that phrases use: a line for each.
const classes = `
SELF myself himself herself themselves yourself ourselves
DET a the my his her their your this that our some those
MYS my his her their your our
OBJ me him her them us
HIM him her them someone people everyone you
THEM he she they
KIN mum dad brother sister son daughter child girl wife husband partner boyfriend girlfriend ex friend uncle stepdad neighbour boss colleague teacher guy people everyone someone roommate dog cat family parents
CHILD son daughter child girl sister brother
MAN husband partner boyfriend girlfriend wife ex dad mum stepdad uncle brother he she they boss guy
PILL pill bottle
HITS hit beat punch kick slap smack choke push strike whack thump bash batter grab drag pin bite burn headbutt throttle whip shake hurt attack spank clout belt assault smash
KILLS kill murder stab shoot strangle choke poison slaughter suffocate smother drown butcher behead
PLACE bridge roof wall train bus cliff car tree traffic tracks road lake river sea bus
NOW now tonight today tomorrow soon
HABIT cigarette smoke drink beer coffee habit nicotine it weed sugar drug drugs
ALLMANY all many much lot lots load loads whole bunch handful fistful full entire ton
`

// marked names the words that mean something to how a phrase is read.
const marked = `
self i me myself my we us our
third he she they him her them himself herself themselves mum dad brother sister son daughter child girl wife husband partner boyfriend girlfriend ex friend uncle stepdad neighbour boss colleague guy someone people everyone teacher his parents
you you your yourself
negator not never no nobody without nor neither none dont hardly
carrier to be have do go going think of about want plan any intend intention intentions intent a feel like try ever would will could start keep wish consider attempt idea ideas hear get or i me my that it need look ready anything she he they
passed really just even ever still actually honestly literally so fucking fuckin bloody damn kinda sorta totally completely always only maybe probably sometimes often constantly basically definitely also then simply truly genuinely legit fr lowkey highkey absolutely seriously currently freaking totally now
future will would might if unless could may
hedging really exactly actively yet tonight today currently quite necessarily
asking ask wonder screen leaflet poster advert campaign helpline hotline lecture article statistics questionnaire
fiction film song book story game character plot documentary podcast netflix theatre novel
recent tonight today yesterday lately recently again still nowadays
joking lol haha hahaha lmao rofl jk kidding joking joke
reporting say tell text message write go shout scream whisper
rather rather
between and but because so then or
`
