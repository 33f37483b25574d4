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
type lemma uint16

const (
	_ lemma = iota
	wA
	wAbout
	wAdmit
	wAfter
	wAgain
	wAgainst
	wAgo
	wAll
	wAltogether
	wAnother
	wAny
	wAnything
	wAs
	wAsk
	wAt
	wBad
	wBe
	wBear
	wBefore
	wBetter
	wBoring
	wBothered
	wBreath
	wBridge
	wBusy
	wCalms
	wCan
	wCant
	wCarry
	wCarrying
	wChange
	wChoose
	wClimbing
	wCome
	wComfortable
	wCompany
	wCompletely
	wConsider
	wConsidering
	wContent
	wControl
	wCould
	wCouldnt
	wDate
	wDay
	wDefinitely
	wDesire
	wDie
	wDo
	wDoctor
	wDoing
	wDone
	wDont
	wDown
	wEasier
	wEasy
	wEdge
	wElse
	wEnd
	wEnergy
	wEnjoy
	wEnough
	wEntirely
	wEver
	wEvery
	wEverybody
	wEveryone
	wExpensive
	wFeel
	wFiddle
	wFinding
	wFine
	wFirst
	wFor
	wForever
	wForget
	wFrom
	wFull
	wGet
	wGets
	wGetting
	wGive
	wGives
	wGiving
	wGo
	wGoing
	wGood
	wGot
	wHad
	wHand
	wHappy
	wHarm
	wHave
	wHear
	wHigh
	wHonest
	wHow
	wHurt
	wI
	wId
	wIf
	wIll
	wIm
	wImagine
	wIn
	wIncapable
	wIntention
	wInterest
	wInterested
	wIs
	wIt
	wIts
	wIve
	wJust
	wKeeping
	wKeeps
	wKnock
	wKnow
	wLasted
	wLater
	wLaugh
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
	wMates
	wMaybe
	wMe
	wMeet
	wMight
	wMind
	wMoment
	wMonday
	wMonth
	wMore
	wMuch
	wMurder
	wMy
	wMyself
	wName
	wNeed
	wNever
	wNice
	wNo
	wNot
	wNothing
	wNow
	wOf
	wOff
	wOld
	wOnce
	wOne
	wOnly
	wOthers
	wOught
	wOut
	wPasses
	wPeople
	wPick
	wPicking
	wPlan
	wPlans
	wPleased
	wPoint
	wPossible
	wProbably
	wProblem
	wPromise
	wPromising
	wRather
	wReady
	wReally
	wReason
	wRemember
	wRight
	wSaid
	wSame
	wSane
	wSaw
	wSay
	wSaying
	wSays
	wSee
	wSeen
	wSet
	wSetting
	wShow
	wSick
	wSleep
	wSo
	wSomething
	wStay
	wStaying
	wStick
	wStop
	wStops
	wStuck
	wSure
	wSwore
	wTake
	wTell
	wThan
	wThat
	wThats
	wThe
	wThem
	wThere
	wThey
	wThing
	wThink
	wThinking
	wThis
	wThought
	wThrough
	wTill
	wTime
	wTo
	wToday
	wTomorrow
	wTonight
	wToo
	wTotally
	wTouched
	wTried
	wTrouble
	wTry
	wUnhappy
	wUntil
	wUp
	wWait
	wWalls
	wWanna
	wWant
	wWanted
	wWas
	wWasnt
	wWay
	wWell
	wWhat
	wWhatever
	wWhen
	wWhy
	wWillpower
	wWith
	wWorked
	wWorse
	wWorst
	wWould
	wWouldnt
	wWrong
	wYear
	wYears
	wYet
	wYou
)

// lemmas are the words of fixed phrases, in the order of the constants.
var lemmas = [...]string{
	"",
	"a", "about", "admit", "after", "again", "against", "ago", "all", "altogether", "another", "any", "anything",
	"as", "ask", "at", "bad", "be", "bear", "before", "better", "boring", "bothered", "breath", "bridge",
	"busy", "calms", "can", "cant", "carry", "carrying", "change", "choose", "climbing", "come", "comfortable", "company",
	"completely", "consider", "considering", "content", "control", "could", "couldnt", "date", "day", "definitely", "desire", "die",
	"do", "doctor", "doing", "done", "dont", "down", "easier", "easy", "edge", "else", "end", "energy",
	"enjoy", "enough", "entirely", "ever", "every", "everybody", "everyone", "expensive", "feel", "fiddle", "finding", "fine",
	"first", "for", "forever", "forget", "from", "full", "get", "gets", "getting", "give", "gives", "giving",
	"go", "going", "good", "got", "had", "hand", "happy", "harm", "have", "hear", "high", "honest",
	"how", "hurt", "i", "id", "if", "ill", "im", "imagine", "in", "incapable", "intention", "interest",
	"interested", "is", "it", "its", "ive", "just", "keeping", "keeps", "knock", "know", "lasted", "later",
	"laugh", "leave", "let", "like", "look", "lose", "losing", "lost", "lot", "made", "makes", "manage",
	"managed", "mates", "maybe", "me", "meet", "might", "mind", "moment", "monday", "month", "more", "much",
	"murder", "my", "myself", "name", "need", "never", "nice", "no", "not", "nothing", "now", "of",
	"off", "old", "once", "one", "only", "others", "ought", "out", "passes", "people", "pick", "picking",
	"plan", "plans", "pleased", "point", "possible", "probably", "problem", "promise", "promising", "rather", "ready", "really",
	"reason", "remember", "right", "said", "same", "sane", "saw", "say", "saying", "says", "see", "seen",
	"set", "setting", "show", "sick", "sleep", "so", "something", "stay", "staying", "stick", "stop", "stops",
	"stuck", "sure", "swore", "take", "tell", "than", "that", "thats", "the", "them", "there", "they",
	"thing", "think", "thinking", "this", "thought", "through", "till", "time", "to", "today", "tomorrow", "tonight",
	"too", "totally", "touched", "tried", "trouble", "try", "unhappy", "until", "up", "wait", "walls", "wanna",
	"want", "wanted", "was", "wasnt", "way", "well", "what", "whatever", "when", "why", "willpower", "with",
	"worked", "worse", "worst", "would", "wouldnt", "wrong", "year", "years", "yet", "you",
}
