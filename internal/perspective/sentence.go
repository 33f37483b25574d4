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
	if summons(words) || bareVerb(words) {
		return Fragment
	}
	if asksLater(words) {
		return Asks
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
	case subordinator(head) && !(head == "once" && !subjectWord(words[1].Key) || head == "even" && words[1].Key != "if" && words[1].Key != "though" && words[1].Key != "when" || head == "every"):
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
		switch bare {
		case "someone", "somebody", "everyone", "everybody", "nobody":
			if next := words[1].Key; len(words) == 2 && !state(next) && !hasSuffix(next, "ing") {
				return 0 // "somebody's coat"
			}
		}
		return 1 // "I'm", "it's": the verb is in it
	}
	if isPossessed(head) {
		// "Dad's ill" or "Dad's car": only with a verb behind it.
		if verbWithin(words[1:], 4) {
			return 2
		}
		if determiner(words[1].Key) || adverb(words[1].Key) || hasSuffix(words[1].Key, "ing") || state(words[1].Key) {
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
		if massNoun(head) && base(words[1].Key) && !irregular(words[1].Key) {
			return 0 // "sugar crave"
		}
		if possessive(head) && words[1].Comma {
			return 0 // "my sisters, and I have none"
		}
		behind := words[1:]
		if (article(head) || possessive(head)) && len(words) > 2 && !isPossessed(words[1].Key) {
			behind, limit = words[2:], limit-1 // "a cut on my thumb": what stands behind an article is no verb
		}
		if one(head) {
			n := bareNouns(behind)
			behind, limit = behind[n:], limit-n
		}
		if verbWithin(behind, limit) {
			return 2
		}
	}
	return 0
}

// one reports what makes a subject singular.
func one(head string) bool {
	return head == "one" || head == "a" || head == "an" || head == "each" || head == "every" || head == "another"
}

// bareNouns returns how many of the first words could be verbs but for the ending that
// goes with one thing, which makes them nouns: "one phone call made me stop".
func bareNouns(words []Word) int {
	for i, w := range words {
		if !base(w.Key) || irregular(w.Key) || auxiliary(w.Key) {
			return i
		}
	}
	return len(words)
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
			return false // "my sisters, and I have none"
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
