package features

// A leadWord is a word of the questions in leads.go: one value for words that do
// the same there. From leadNumber on it is a number from 0 to 20. The zero
// leadWord is any other word.
type leadWord uint8

const (
	leadOther leadWord = iota
	leadSkip           // "the", "really": says nothing there
	leadWhy
	leadWhat
	leadHow
	leadWhich
	leadWhere
	leadAny
	leadIs
	leadDo
	leadWould
	leadYou
	leadThink
	leadIt
	leadGets
	leadIn
	leadWay
	leadStops
	leadHold
	leadBack
	leadOn // going on with it, or taking it up again
	leadFrom
	leadMakes
	leadPuts
	leadOff
	leadHard
	leadMiss
	leadBe
	leadGood
	leadBetter
	leadEasier
	leadDown
	leadNotice
	leadPros
	leadFor
	leadGive
	leadHelp
	leadLike
	leadHate
	leadAbout
	leadNot
	leadLess
	leadOtherSide // "other", "flip": of the side
	leadSide
	leadThing
	leadCost
	leadWorry
	leadGo
	leadCome
	leadAt // what may stand in a question about a number
	leadHave
	leadTo
	leadNeed
	leadIf
	leadWithout
	leadLow
	leadHigh
	leadMore // more of it, up
	leadTall // "as high as", "so high"
	leadShort
	leadThan
	leadRather
	leadPoint
	leadTake
	leadSo
	leadSure
	leadWant
	leadHabit // a word of the behaviour that is none of these
	leadChange
	leadGone // leaving it, as the change: "stopping", "quit"

	leadNumber leadWord = 100
	leadLots            = leadNumber + 21 // a number above 20
)

// leadWordOf gives the word of a key.
func leadWordOf(key []byte) leadWord {
	switch string(key) {
	case "the", "a", "an", "and", "but", "then", "really", "just", "quite", "even", "ever", "maybe", "perhaps", "say", "though", "now", "also", "actually", "only", "okay", "well",
		"still", "else", "yourself", "exactly", "your", "usually", "often", "most", "mostly", "tends", "has", "right", "there":
		return leadSkip
	case "so":
		return leadSo
	case "why":
		return leadWhy
	case "what", "whats":
		return leadWhat
	case "how", "hows":
		return leadHow
	case "which":
		return leadWhich
	case "where":
		return leadWhere
	case "anything":
		return leadAny
	case "is", "are", "was", "were", "s":
		return leadIs
	case "do", "does", "did", "doing":
		return leadDo
	case "would", "might", "could", "will", "d":
		return leadWould
	case "you", "youd", "youve", "youre":
		return leadYou
	case "think", "reckon", "guess", "feel":
		return leadThink
	case "it", "its", "that", "thats", "this", "they", "them", "those", "these":
		return leadIt
	case "gets", "get", "got", "comes", "stands", "stand", "getting":
		return leadGets
	case "in":
		return leadIn
	case "way":
		return leadWay
	case "stops", "prevents", "prevented", "preventing", "stopped":
		return leadStops
	case "change", "changing", "changed":
		return leadChange
	case "stopping", "quitting", "quit", "stop", "cut", "cutting", "reduce", "reducing":
		return leadGone
	case "hold", "holds", "holding", "kept", "keeps", "keeping", "keep":
		return leadHold
	case "back":
		return leadBack
	case "carry", "carrying", "carried", "continue", "continued", "continuing", "again", "relapse":
		return leadOn
	case "from", "of", "out":
		return leadFrom
	case "makes", "make", "made", "bring", "brings", "push", "move", "moves", "bump", "raise", "lift":
		return leadMakes
	case "puts", "put", "putting":
		return leadPuts
	case "off":
		return leadOff
	case "hard", "harder", "hardest", "difficult", "tough", "tricky", "tougher", "toughest", "trickiest":
		return leadHard
	case "miss":
		return leadMiss
	case "be", "being":
		return leadBe
	case "good", "nice", "great", "positive":
		return leadGood
	case "better", "different", "improve":
		return leadBetter
	case "easier":
		return leadEasier
	case "down":
		return leadDown
	case "notice", "gain":
		return leadNotice
	case "benefits", "benefit", "advantages", "advantage", "upsides", "upside", "pros", "positives":
		return leadPros
	case "for":
		return leadFor
	case "give", "gives", "giving", "gave", "given":
		return leadGive
	case "help", "helps":
		return leadHelp
	case "like", "enjoy", "love":
		return leadLike
	case "dislike", "hate", "downside", "downsides", "drawbacks", "drawback", "cons", "negatives":
		return leadHate
	case "about", "with":
		return leadAbout
	case "not", "dont", "isnt", "arent", "doesnt", "didnt", "wouldnt":
		return leadNot
	case "less":
		return leadLess
	case "other", "flip":
		return leadOtherSide
	case "side", "hand":
		return leadSide
	case "thing", "things", "part", "parts", "bit", "bits":
		return leadThing
	case "cost", "costs", "costing":
		return leadCost
	case "worries", "worry", "concerns", "bothers", "bother", "concern":
		return leadWorry
	case "go", "start", "starting", "started", "begin":
		return leadGo
	case "come":
		return leadCome
	case "at", "choose", "chose", "pick", "picked", "picking", "saying", "tell", "me", "scale", "on":
		return leadAt
	case "have":
		return leadHave
	case "to":
		return leadTo
	case "need", "needs":
		return leadNeed
	case "one":
		return leadNumber + 1
	case "if", "when":
		return leadIf
	case "without":
		return leadWithout
	case "want":
		return leadWant
	case "lower", "smaller":
		return leadLow
	case "high":
		return leadTall
	case "low":
		return leadShort
	case "higher", "bigger":
		return leadHigh
	case "more", "up":
		return leadMore
	case "than", "opposed":
		return leadThan
	case "confident", "confidence":
		return leadSure
	case "rather", "instead", "as":
		return leadRather
	case "point", "points", "number":
		return leadPoint
	case "take", "takes":
		return leadTake
	case "zero", "nought", "nil":
		return leadNumber
	case "two":
		return leadNumber + 2
	case "three":
		return leadNumber + 3
	case "four":
		return leadNumber + 4
	case "five":
		return leadNumber + 5
	case "six":
		return leadNumber + 6
	case "seven":
		return leadNumber + 7
	case "eight":
		return leadNumber + 8
	case "nine":
		return leadNumber + 9
	case "ten":
		return leadNumber + 10
	}
	return leadOther
}
