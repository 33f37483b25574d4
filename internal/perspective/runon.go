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
		return !conjunction(words[i-2].Key) && !opens(words[:i]) && subjectAt(words) > 0 && !takesClause(words[i-2].Key)
	}
	return false
}

// opens reports words that do no more than open a sentence: "right now", "on
// Sunday", "and last Friday".
func opens(words []Word) bool { return len(words) < 4 && !auxiliary(words[1].Key) }
