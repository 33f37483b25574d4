package perspective

// runsOn reports a second sentence that begins at i without a pause, as chat and
// captions have it: "we split it I'll ring her". Said in one breath it is no
// sentence. Behind "when" or "told" a clause may well begin there.
func runsOn(words []Word, i int) bool {
	if i < 2 {
		return false
	}
	switch y := words[i].Key; headOf(y) {
	case "i", "he", "she", "we", "they":
	case "it", "there", "that":
		if headOf(y) == y {
			return false
		}
	default:
		return false
	}
	if i+1 >= len(words) || Has(words[:i], "when", "whenever", "if", "because", "while", "before", "after", "once", "since", "until", "unless", "although", "as", "where", "every", "each", "time", "day", "more", "like") {
		return false
	}
	switch words[i-1].Key {
	case "is", "are", "was", "were", "isn't", "wasn't":
		return !Has(words[:i], "what", "how", "who", "why", "that", "all", "thing", "so", "than")
	case "it", "him", "her", "them", "me", "us":
		return !Has(words[:i], "told", "tell", "tells", "telling", "show", "shows", "showed", "promised", "remind", "reminds", "reminded", "convince", "convinced", "warned", "assured", "bet", "ask", "asked", "what", "way", "all", "texted", "hits", "hit", "makes", "let", "that", "the", "say", "said", "way", "one", "than", "of", "to")
	case "now", "anyway", "ok", "okay", "tonight", "today", "tomorrow", "yesterday", "twice", "too", "really", "tired", "dead", "dumb", "nice", "quicker", "sad", "five", "six", "seven", "eight", "nine", "ten", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday":
		k := i - 2
		if words[k].Key == "right" && k > 0 {
			k-- // "sure that right now he was asleep"
		}
		return !words[i-2].Comma && !conjunction(words[k].Key) && !opens(words[:i]) && subjectAt(words) > 0 && !takesClause(words[i-2].Key)
	}
	return false
}

// opens reports words that do no more than open a sentence: "right now", "on
// Sunday", "and last Friday".
func opens(words []Word) bool { return len(words) < 4 && !auxiliary(words[1].Key) }

// withPauses sets the comma that captions leave out where "now" turns from what was
// to what is: "I used to have a glass with dinner now it's a bottle". Behind it the
// sentence may be said; a "now" that the cut between two clauses left at the end of
// the first belongs to the second and is dropped.
func withPauses(words []Word) []Word {
	for i := 3; i < len(words); i++ {
		if words[i].Key != "now" || words[i-1].Comma || !Has(words[:i], "used", "was", "were", "didn't", "had") {
			continue
		}
		switch prev := words[i-1].Key; {
		case prev == "right" || prev == "just" || prev == "even" || conjunction(prev) || preposition(prev):
		case i == len(words)-1 && words[1].Key == "used" && !words[i].Comma:
			return words[:i]
		case i+2 < len(words) && subjectPronoun(headOf(words[i+1].Key)):
			words[i-1].Comma = true
		}
	}
	return words
}
