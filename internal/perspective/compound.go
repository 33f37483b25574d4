package perspective

// Compound reports whether a second main clause stands behind the first, joined
// by "and", "but" or "so" or by no more than a comma. What is added behind two
// clauses is said as a sentence of its own.
func Compound(words []Word) bool {
	return MainEnd(words) < len(words) || splice(words) > 0 || handed(words)
}

// MainEnd returns how many words stand before the conjunction that joins a second
// main clause to the first, all of them where none does.
func MainEnd(words []Word) int {
	for i := 2; i+1 < len(words); i++ {
		switch words[i].Key {
		case "so":
			// "so much better" is no clause.
			if next := words[i+1].Key; !words[i-1].Comma && !subjectPronoun(headOf(next)) && !possessive(next) {
				continue
			}
			fallthrough
		case "and", "but", "or":
			if secondClause(words[i+1:]) && subjectAt(mainOf(words[:i])) > 0 {
				return i
			}
		}
	}
	return len(words)
}

// secondClause reports whether a clause begins words, behind "then" and the like.
func secondClause(words []Word) bool {
	for len(words) > 0 && (adverb(words[0].Key) || words[0].Key == "sometimes") {
		words = words[1:]
	}
	if len(words) > 1 && possessive(words[0].Key) && words[1].Key == "own" {
		return false // "the clients and my own staff"
	}
	return subjectAt(words) > 0
}

// mainOf drops what may stand before a subject.
func mainOf(words []Word) []Word {
	for len(words) > 1 && (timeWord(words[0].Key) || subordinator(words[0].Key)) {
		words = words[1:]
	}
	return words
}

// Spliced reports two main clauses with no more than a comma between them: "it's
// natural, it's not like I'm doing heroin". They stand by themselves and bear
// nothing before them or behind them, but for a row of what one person does: "I've
// tried gum, I've tried patches".
func Spliced(words []Word) bool {
	at := splice(words)
	return at > 0 && !(first(headOf(words[at].Key)) && headOf(words[at].Key) == headOf(words[0].Key)) || handed(words)
}

// SpliceEnd returns how many words stand before the comma that parts two main
// clauses, all of them where none does.
func SpliceEnd(words []Word) int {
	if at := splice(words); at > 0 {
		return at
	}
	return len(words)
}

// splice returns where a second main clause begins behind no more than a comma, 0
// for nowhere.
func splice(words []Word) int {
	if clauseOpener(words) > 0 {
		return 0
	}
	for i := 2; i+1 < len(words); i++ {
		if words[i-1].Comma && (subjectPronoun(headOf(words[i].Key)) || possessive(words[i].Key)) && subjectAt(words[i:]) > 0 && subjectAt(words[:i]) > 0 {
			return i
		}
	}
	return 0
}

// handed reports a sentence that says both sides itself: "on the one hand".
func handed(words []Word) bool {
	_, ok := MatchAny(words, "on the one hand", "on one hand")
	return ok
}

// OpensSubordinate reports whether words begin with a phrase that does what "when"
// does: "by the time I get home", "the moment he leaves".
func OpensSubordinate(words []Word) bool { return clauseOpener(words) > 0 }
