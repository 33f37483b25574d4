package question

// asksFor says what the question word at i asks for, given the place of the
// auxiliary or of the first word behind it.
func (r *Reader) asksFor(i, aux int) Question {
	open := Question{Form: Open, Function: Inviting, Test: QuestionWord}
	fact := Question{Form: Closed, Function: Specifying, Test: Fact}
	if i == r.n-1 {
		open.Kind, fact.Kind = Elliptic, Elliptic
	}
	switch r.at(i) {
	case how:
		return r.asksHow(i, open, fact)
	case why:
		if who := r.at(i + 2); r.at(i+1) == notDo && (who == we || who == you || who == ego) {
			open.Kind |= Suggestion
		}
		return open
	case what:
		switch {
		case r.at(r.n-1) == like: // "what is a bad day like"
			return open
		case r.factual(i, aux):
			if r.scale && r.at(i+1) == datum {
				return rated // "what number"
			}
			return fact
		case r.seeks(i):
			open.Kind |= Seeking
		}
		return open
	case where:
		switch {
		case r.here:
			return rated
		case r.figurative(i):
			return open
		}
	case which:
		fact.Function, fact.Kind = Choosing, fact.Kind|Choice
	}
	return fact
}

// asksHow is asksFor for "how".
func (r *Reader) asksHow(i int, open, fact Question) Question {
	switch next := r.at(i + 1); {
	case next == many, next == long:
		return fact
	case r.here, (next == degree || next == sure) && r.scale:
		return rated
	case next == degree, next == sure:
		// "How ready are you?" is answered in a word, but it calls for reasons.
		fact.Function = Inviting
		return fact
	case next == about:
		open.Kind |= Suggestion
	case r.greets(i):
		open.Kind |= Greeting
	case (next == can || next == may) && (r.at(i+2) == ego || r.at(i+2) == we) && r.at(i+3) == help:
		open.Kind |= Seeking
	}
	return open
}

// factual reports whether the tail of "what" at i asks for a number, a date or a
// name: "what time", "what's your age", "what's the most you've had", "what
// classes do you take".
func (r *Reader) factual(i, aux int) bool {
	next := r.at(i + 1)
	if aux > i+1 && r.at(aux).has(isAux) && next == other {
		// "What small step could you take?" has the other think.
		w := r.at(aux)
		thinks := w == can || w == would || w == may || w == shall || r.at(aux+2) == want
		for k := i + 2; k < aux; k++ {
			if thinks && r.at(k) == thing {
				return false
			}
		}
		return true
	}
	switch next {
	case datum:
		return true
	case another:
		return r.at(i+2) == datum
	case kind:
		for k := i + 2; k < min(aux, r.n); k++ {
			if r.at(k) == datum {
				return true
			}
		}
	case be, are:
		k := i + 2
		for range 2 {
			if w := r.at(k); !w.has(isNoun) && w != that {
				break
			} else if w == record || w == most {
				return w == record || r.measures(k)
			}
			k++
		}
		return k > i+2 && r.at(k) == datum && r.ends(k+1)
	default:
		if !next.has(isAux) {
			return false
		}
		for k := i + 2; k < min(i+8, r.n); k++ {
			if r.at(k) == most && r.at(k-1) == the && r.measures(k) {
				return true // "what do you think is the most you've had"
			}
		}
	}
	return false
}

// measures reports whether "most" at k is a number: "the most you have had".
func (r *Reader) measures(k int) bool {
	switch r.at(k + 1) {
	case you, youre, that, datum:
		return true
	case other:
		return r.at(k+2) == youre
	}
	return false
}

// ends reports whether a noun phrase may end before word k.
func (r *Reader) ends(k int) bool {
	w := r.at(k)
	return k >= r.n || r.marked(k, comma) || w == closing || w != like && w.has(isPrep|isJoin|isLead)
}

// figurative reports whether "where" at i asks for no place: "where does that
// leave you", "where would you like to go from here", "where do you stand", "where
// does the drink come in", "where are you with it".
func (r *Reader) figurative(i int) bool {
	for k := i + 1; k < min(i+reach, r.n); k++ {
		switch r.at(k) {
		case leave, see, self, begin, like, want, think, happen:
			return true
		case come, fit:
			// "Where will the nurse come in the morning?" asks for a place.
			if r.at(i+1).has(isAux) && !r.at(i+2).has(isPerson) && (r.at(k) == fit && k == r.n-1 || r.at(k+1) == in && (k+2 >= r.n || r.at(k+2) == that || r.at(k+2) == it)) {
				return true
			}
		case from:
			return r.at(k+1) == closing
		case prep:
			if r.at(k + 1).isPlain() {
				return true // "where are you at with it"
			}
		}
	}
	if r.at(i+1) != are || r.at(i+2) != you && r.at(i+2) != we {
		return false
	}
	k := i + 3
	for k < r.n && (r.at(k) == closing || r.at(k) == still || r.at(k).has(isLead)) {
		k++ // "where are you now with it"
	}
	if w := r.at(k + 1); w == your || w.has(isPerson) || w == the && k+2 == r.n {
		return false // "where are you with your mum", "where were you with her"
	}
	return r.at(k) == with
}

// seeks reports whether "what" at i has the other steer the talk: "what would be
// helpful", "what would you like to talk about" (MITI 4.2.1, E.4.f).
func (r *Reader) seeks(i int) bool {
	if w := r.at(i + 1); w != would && w != can && w != do {
		return false
	}
	for k := i + 2; k < min(i+7, r.n); k++ {
		switch r.at(k) {
		case help:
			return true
		case like, want:
			if r.at(k+1) == to {
				switch r.at(k + 2) {
				case talk, find, begin, work:
					return true
				}
			}
		}
	}
	return false
}

// greets reports whether "how" at i is a greeting: "how are you doing today". "How have
// you been?" asks of a time.
func (r *Reader) greets(i int) bool {
	if w := r.at(i + 1); w != be && w != are {
		return false
	}
	k := i + 3
	switch r.at(i + 2) {
	case it: // "how's it going"
		return r.at(k) == doing && r.n-k < 3
	case you:
		for ; k < r.n; k++ {
			if w := r.at(k); w != doing && w != closing && !w.has(isLead) && (w != other || k != r.n-1) {
				return false
			}
		}
		return true
	}
	return false
}
