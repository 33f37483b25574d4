package grammar

// A Sense is a set of the things that a word can do in a clause, as senses.txt
// lists them, and of what the caller knows of it.
type Sense uint64

// The senses, in the order of senses.txt.
const (
	self Sense = 1 << iota
	own
	you
	person
	it
	there
	be
	not
	no
	will
	would
	might
	can
	must
	have
	going
	want
	like
	hate
	stop
	cut
	give
	less
	more
	keep
	start
	ready
	try
	think
	know
	good
	bad
	help
	ruin
	worry
	hard
	easy
	iff
	because
	so
	but
	and
	wh
	recent
	old
	act
	skip
	discard
	up
	down
	off
	on
	to
	without
	number
	little
	dear
	phrase

	// What the caller knows.
	Goal  // a word of the behaviour that the talk is about
	Harm  // a consequence that nobody wants
	Habit // a behaviour that people mostly talk of leaving
	Topic // any behaviour that a goal can be about
	Echo  // the counsellor has just said it
	Comma // a comma or the like comes after it
)

// A lemma is a word of a fixed phrase, 0 for none.
type lemma uint8

const (
	_ lemma = iota
	wAbout
	wAdmit
	wAgain
	wAgainst
	wAgo
	wAll
	wAltogether
	wAnother
	wAny
	wAnything
	wAs
	wBe
	wCarry
	wCarrying
	wCome
	wComfortable
	wCompletely
	wConsidering
	wContent
	wControl
	wCould
	wDefinitely
	wDesire
	wDie
	wDo
	wDoing
	wEnd
	wEnough
	wEntirely
	wEver
	wFeel
	wFiddle
	wFor
	wForever
	wFull
	wGet
	wGets
	wGetting
	wGive
	wGo
	wHad
	wHand
	wHappy
	wHigh
	wHonest
	wHow
	wHurt
	wIf
	wImagine
	wIncapable
	wIntention
	wInterest
	wIt
	wJust
	wKnow
	wLasted
	wLeave
	wLet
	wLike
	wLook
	wLose
	wLosing
	wLost
	wLot
	wMade
	wMakes
	wManage
	wManaged
	wMaybe
	wMight
	wMuch
	wMurder
	wMyself
	wNeed
	wNever
	wNo
	wNot
	wNothing
	wOf
	wOne
	wOnly
	wOut
	wPlan
	wPlans
	wPleased
	wPoint
	wProbably
	wRather
	wReally
	wReason
	wRemember
	wRight
	wSaid
	wSay
	wSaying
	wSays
	wSee
	wShow
	wSo
	wSomething
	wStay
	wStaying
	wStick
	wStop
	wStuck
	wTell
	wThan
	wThat
	wThats
	wThe
	wThem
	wThey
	wThink
	wThinking
	wThis
	wTime
	wToo
	wTotally
	wTouched
	wTried
	wUnhappy
	wWait
	wWanna
	wWas
	wWasnt
	wWay
	wWell
	wWhat
	wWhatever
	wWhen
	wWhy
	wWith
	wWorked
	wWorse
	wWorst
	wWrong
	wYears
	wYou
)

// lemmas are the words of fixed phrases, in the order of the constants.
var lemmas = [...]string{
	"",
	"about", "admit", "again", "against", "ago", "all", "altogether", "another", "any", "anything", "as", "be",
	"carry", "carrying", "come", "comfortable", "completely", "considering", "content", "control", "could", "definitely", "desire", "die",
	"do", "doing", "end", "enough", "entirely", "ever", "feel", "fiddle", "for", "forever", "full", "get",
	"gets", "getting", "give", "go", "had", "hand", "happy", "high", "honest", "how", "hurt", "if",
	"imagine", "incapable", "intention", "interest", "it", "just", "know", "lasted", "leave", "let", "like", "look",
	"lose", "losing", "lost", "lot", "made", "makes", "manage", "managed", "maybe", "might", "much", "murder",
	"myself", "need", "never", "no", "not", "nothing", "of", "one", "only", "out", "plan", "plans",
	"pleased", "point", "probably", "rather", "really", "reason", "remember", "right", "said", "say", "saying",
	"says", "see", "show", "so", "something", "stay", "staying", "stick", "stop", "stuck", "tell",
	"than", "that", "thats", "the", "them", "they", "think", "thinking", "this", "time", "too", "totally",
	"touched", "tried", "unhappy", "wait", "wanna", "was", "wasnt", "way", "well", "what", "whatever", "when",
	"why", "with", "worked", "worse", "worst", "wrong", "years", "you",
}
