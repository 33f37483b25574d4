package perspective

// summons reports an order to the listener somewhere in the sentence, "and look at
// me now", which would point a finger if it came back.
func summons(words []Word) bool {
	for i := range words {
		if i > 0 && !startsClause(words[i-1]) {
			continue
		}
		if _, ok := MatchAny(words[i:], "look at me", "look at us", "look at that", "look at this", "look what", "look where", "look how"); ok {
			return true
		}
	}
	return false
}

// asksLater reports a question without its mark behind a statement: "everyone's on
// it so what's the difference".
func asksLater(words []Word) bool {
	for i := 1; i+1 < len(words); i++ {
		switch words[i].Key {
		case "what's", "who's", "why", "what":
		default:
			continue
		}
		if prev := words[i-1]; prev.Key != "so" && prev.Key != "and" && prev.Key != "but" && prev.Key != "or" {
			continue
		}
		if next := words[i+1].Key; words[i].Key == "what's" && (article(next) || possessive(next)) || words[i].Key == "who's" && next == "to" || (words[i].Key == "what" || words[i].Key == "why") && auxiliary(next) && asking(words[i:]) {
			return true
		}
	}
	return false
}

// bareVerb reports "I thought" and "I want" with nothing behind them: what it was
// is missing.
func bareVerb(words []Word) bool {
	n := len(words)
	if n > 3 || !subjectPronoun(words[0].Key) {
		return false
	}
	switch words[n-1].Key {
	case "thought", "think", "said", "say", "guess", "suppose", "mean", "want", "wanted", "need", "needed", "had", "have", "got", "made", "know", "knew", "wish", "felt", "found", "did", "do":
		return n == 2 || adverb(words[1].Key) && words[1].Key != "not"
	}
	return false
}

// saysTo reports the verbs with which "me" has a clause behind it: "when he told me
// I was late".
func saysTo(key string) bool {
	switch key {
	case "told", "tell", "tells", "telling", "ask", "asks", "asked", "asking", "show", "shows", "showed", "promised", "promises", "remind", "reminds", "reminded", "convinced", "warned", "warns", "assured", "bet", "makes", "made", "let", "texted", "hits", "hit", "strikes", "struck", "like":
		return true
	}
	return false
}

// takesClause reports the verbs and other words behind which a clause stands
// without "that".
func takesClause(key string) bool {
	switch key {
	case "think", "know", "feel", "say", "said", "says", "hope", "wish", "guess", "suppose", "believe", "thought", "knew", "told", "sure", "realise", "realize", "realised", "realized", "figure", "figured", "reckon", "mean", "time", "what", "how", "why", "where", "way", "thing", "things", "one", "stuff", "everything", "anything", "all", "me", "person", "people", "swear", "tell", "worried", "scared", "afraid", "glad", "happy", "felt", "heard", "see", "noticed", "like", "promised", "moment", "day", "minute", "first", "last", "only", "else", "much", "bit", "amount", "something", "nothing", "kind", "reason", "so", "now":
		return true
	}
	return false
}
