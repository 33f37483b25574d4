package perspective

// Complete reports whether words, before they are turned, are a statement that
// can stand by itself: a subject, a verb, an end that does not hang in the air.
// It declines what it does not know.
func Complete(words []Word) Refusal {
	if len(words) < 2 {
		return Fragment
	}
	if hangs(words) {
		return BrokenOff
	}
	if garbled(words) {
		return Garbled
	}
	if _, ok := MatchAny(words, "it's not that", "it's not like", "it isn't that", "not that"); ok {
		return Fragment // half of a thought: what it is comes next
	}
	return statement(words)
}

// statement looks for the subject and its verb at the head.
func statement(words []Word) Refusal {
	if len(words) < 2 {
		return Fragment
	}
	head := words[0].Key
	switch {
	case asking(words):
		return Asks
	case opener(words) > 0:
		return statement(words[opener(words):])
	case subordinator(head) && !(head == "once" || head == "even" && words[1].Key != "if" && words[1].Key != "though" && words[1].Key != "when" || head == "every"):
		// "when I get home, I drink": the main clause comes behind the comma.
		for i := 2; i < len(words)-1; i++ {
			if words[i-1].Comma && subjectAt(words[i:]) > 0 && subjectAt(words[1:i]) >= 0 {
				return statement(words[i:])
			}
		}
		if i := mainBehind(words); i > 0 {
			return statement(words[i:])
		}
		return Fragment
	case clauseOpener(words) > 0:
		if i := mainBehind(words[clauseOpener(words):]); i > 0 {
			return statement(words[clauseOpener(words)+i:])
		}
		return Fragment
	case timeWord(head):
		return statement(words[1:])
	}
	switch head {
	case "what", "how", "why", "where", "who", "whatever", "whoever":
		// "what bothers me is the money": one verb is the question's, one the
		// sentence's.
		if verbs(words) < 2 {
			return Fragment
		}
	}
	if n := subjectAt(words); n > 0 {
		return ""
	}
	return Fragment
}

// verbs counts the verbs that can be that of a sentence.
func verbs(words []Word) int {
	n := 0
	for i, w := range words {
		if auxiliary(w.Key) && (i == 0 || !auxiliary(words[i-1].Key)) || contractedBe(w.Key) ||
			!auxiliary(w.Key) && finite(w.Key) && i > 0 && !auxiliary(words[i-1].Key) && !determinedBefore(words, i) {
			n++
		}
	}
	return n
}

// clauseOpener returns the length of a phrase at the head that opens a clause of
// time, as "when" does.
func clauseOpener(words []Word) int {
	n, _ := MatchAny(words, "by the time", "the moment", "the minute", "every time", "as soon as", "the day", "the more", "each time", "any time", "the first time", "the last time", "as long as", "the next time")
	return n
}

// mainBehind finds the main clause behind a subordinate one without a comma:
// "when I'm stressed I smoke".
func mainBehind(words []Word) int {
	for i := 3; i < len(words)-1; i++ {
		switch headOf(words[i].Key) {
		case "i", "we", "he", "she", "they", "it":
			if !conjunction(words[i-1].Key) && !preposition(words[i-1].Key) && !takesClause(words[i-1].Key) && !adverb(words[i-1].Key) && !determiner(words[i-1].Key) && subjectAt(words[i:]) > 0 {
				return i
			}
		}
	}
	return 0
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

// opener returns the length of a phrase of time or place at the head.
func opener(words []Word) int {
	n, ok := MatchAny(
		words, "last night", "last week", "last month", "last year", "last time", "right now", "at the moment", "these days", "every day", "every night", "every morning", "every evening", "every week", "every weekend",
		"every time", "most days", "most nights", "most mornings", "most evenings", "most weeks", "some days", "some nights", "at work", "at home", "at night", "at weekends", "on weekends", "at first", "on weekdays", "in the morning", "in the mornings", "in the evening", "in the evenings", "in the end",
		"for years", "for months", "for weeks", "for once", "for me", "for now", "this week", "this month", "this year", "this morning", "this time", "all day", "all week", "one day", "a year ago", "a month ago", "a week ago", "two years ago", "years ago", "a while ago", "part of me",
		"since then", "so far", "after work", "before bed", "on monday", "on tuesday", "on wednesday", "on thursday", "on friday", "on saturday", "on sunday", "on mondays", "on fridays", "on saturdays", "on sundays", "at school", "at lunch", "in my head", "to me", "by then", "by now", "deep down", "in the past", "back then", "by the evening", "when i'm stressed", "half the time", "the other day", "the other night", "next week", "next month", "next year", "on a good day", "on a bad day", "as for me", "from now on", "once a week", "twice a week", "when it comes to it", "no matter what", "in my opinion", "in my view",
	)
	if !ok || words[0].Key == "part" || words[0].Key == "every" && words[1].Key == "time" {
		return 0
	}
	if n < len(words) && (subjectWord(words[n].Key) || adverb(words[n].Key) || timeWord(words[n].Key) || !known(words[n].Key) && verbWithin(words[n:], 5)) {
		return n
	}
	return 0
}

// asking reports a question without its mark.
func asking(words []Word) bool {
	switch head := words[0].Key; head {
	case "what", "how", "why", "who", "where", "when", "which":
		second := words[1].Key
		return head != "when" && head != "where" && (auxiliary(second) && head != "what" || head == "what" && auxiliary(second) && len(words) > 2 && subjectWord(words[2].Key) || second == "about" || second == "if" || second == "come") ||
			head == "when" && auxiliary(second) || head == "where" && auxiliary(second) || head == "who" || head == "which"
	default:
		return auxiliary(head) && words[1].Key != "not"
	}
}

// subjectAt returns how many words the subject and what belongs to it take before
// the verb, 0 where no subject with its verb stands at the head.
func subjectAt(words []Word) int {
	if len(words) < 2 {
		return 0
	}
	head := words[0].Key
	if bare := headOf(head); bare != head && (subjectPronoun(bare) || bare == "who" || bare == "what" || bare == "here" || bare == "where") {
		if bare == "who" || bare == "where" {
			return 0
		}
		return 1 // "I'm", "it's": the verb is in it
	}
	if n := len(head); n > 2 && head[n-2:] == "'s" && !possessive(words[0].Key) {
		// "Dad's ill" or "Dad's car": only with a verb behind it.
		if verbWithin(words[1:], 4) {
			return 2
		}
		if len(words) > 1 && (determiner(words[1].Key) || adverb(words[1].Key) || hasSuffix(words[1].Key, "ing") || words[1].Key == "been" || state(words[1].Key)) {
			return 1
		}
		return 0
	}
	if subjectPronoun(head) {
		return pronounSubject(words)
	}
	limit := 6
	if !known(head) && !hasSuffix(head, "ing") && !determiner(head) {
		limit = 3
	}
	switch {
	case head == "me" && words[1].Key == "and", head == "him" && words[1].Key == "and", head == "her" && words[1].Key == "and":
		if verbWithin(words[min(3, len(words)):], 4) {
			return 3
		}
		return 0
	case preposition(head), conjunction(head), head == "to", auxiliary(head), head == "not", head == "me", head == "him", head == "them", head == "us":
		return 0
	case words[0].Number, determiner(head), hasSuffix(head, "ing"), commonHead(head), !known(head):
		if !determiner(head) && finite(head) && !hasSuffix(head, "ing") && !commonHead(head) {
			return 0 // an order: "stop that"
		}
		if !known(head) && head[len(head)-1] != 's' && base(words[1].Key) && !irregular(words[1].Key) {
			return 0 // "self love": one of them loves
		}
		if verbWithin(words[1:], limit) {
			return 2
		}
	}
	return 0
}

// state reports what somebody or something can be, behind "'s".
func state(key string) bool {
	switch key {
	case "ill", "sick", "angry", "right", "wrong", "dead", "gone", "hard", "great", "good", "bad", "fine", "worried", "upset", "tired", "busy", "expensive", "boring", "got", "been", "left", "on", "in", "at", "like", "okay", "stressful", "pregnant", "difficult", "better", "worse":
		return true
	}
	return false
}

// pronounSubject is subjectAt where a pronoun is at the head.
func pronounSubject(words []Word) int {
	k := 1
	for k < len(words) && adverb(words[k].Key) {
		k++
	}
	if k >= len(words) {
		return 0
	}
	next := words[k].Key
	switch head := words[0].Key; head {
	case "i":
		if next == "and" && k+2 < len(words) && verbWithin(words[k+1:], 5) {
			return 1
		}
		if auxiliary(next) {
			if k+1 >= len(words) && next != "do" && next != "did" {
				return 1
			}
			return 1
		}
		if determiner(next) || preposition(next) && next != "like" && next != "down" || conjunction(next) || subjectPronoun(headOf(next)) || words[k].Number || hasSuffix(next, "ing") && next != "bring" {
			return 0
		}
		return 1
	case "that", "this":
		// "that man is", "this is"; "that the man is" is no sentence.
		if determiner(next) || subjectPronoun(headOf(next)) {
			return 0
		}
		if finite(next) || auxiliary(next) {
			return 1
		}
		if verbWithin(words[1:], 4) {
			return 2
		}
		return 0
	case "there":
		if auxiliary(next) || next == "used" || next == "seems" {
			return 1
		}
		return 0
	case "everyone", "everybody", "nobody", "someone", "somebody", "everything", "nothing", "something":
		if verbWithin(words[1:], 5) {
			return 1
		}
		return 0
	default:
		if auxiliary(next) || finite(next) {
			return 1
		}
		return 0
	}
}

// verbWithin reports whether a finite verb stands among the first n words.
func verbWithin(words []Word, n int) bool {
	for i, w := range words {
		if i >= n {
			return false
		}
		// "the way I feel is": the verb of a relative clause is not the one.
		if subjectPronoun(headOf(w.Key)) && i > 0 {
			n++
			continue
		}
		if i > 0 && words[i-1].Comma && !auxiliary(w.Key) {
			return false // "my parents, and I have a dog"
		}
		if w.Key == "bit" && i > 0 && (words[i-1].Key == "little" || words[i-1].Key == "a") {
			continue
		}
		if auxiliary(w.Key) || (finite(w.Key) || pastForm(w.Key) && i < len(words)-1) && !determinedBefore(words, i) && (i > 0 || !determiner(w.Key)) {
			return true
		}
		if len(w.Key) > 3 && (w.Key[len(w.Key)-2:] == "'s") && i < len(words)-1 && hasSuffix(words[i+1].Key, "ing") {
			return true
		}
	}
	return false
}

// determinedBefore reports whether a word that may be a verb or a noun is a noun
// by the word before it.
func determinedBefore(words []Word, i int) bool {
	if i > 0 && (words[i-1].Key == "both" || words[i-1].Key == "all" || words[i-1].Key == "this" || words[i-1].Key == "that") {
		return false
	}
	return i > 0 && (determiner(words[i-1].Key) || preposition(words[i-1].Key) || words[i-1].Key == "to")
}
