package question

// invitation reads an imperative that invites to say more: test 7. MISC takes
// "Tell me about …" for an open question and not for a direction.
func (r *Reader) invitation(i int) (Question, int) {
	if r.bars(i-1) || !r.opens(i) && !r.named(i) && !r.is(i, tell, me, more) && !r.is(i, tell, me, about) {
		return none, i + 1
	}
	next, yes := r.at(i+1), false
	switch r.at(i) {
	case tell:
		yes = next == me
	case help:
		yes = next == me && (r.at(i+2) == understand || r.at(i+2) == see || r.is(i+2, to, understand))
	case give:
		k := r.skip(i + 2)
		yes = next == me && (r.at(k) == idea || r.at(k+1) == idea)
	case describe:
		yes = next.has(isNoun|isWh) || next == that || next == it || next.isPlain() || next == on || next == to
	case explain: // "share"
		yes = next == me || next == that || next == to || next == how || next == what || next.isPlain() || next == some || next == your
	case walk, take:
		yes = next == me && r.at(i+2) == through
	case talk:
		yes = next == me && r.at(i+2) == through || next == to && r.at(i+2) == me
	case say:
		for k := i + 1; k < min(i+5, r.n); k++ {
			yes = yes || r.at(k) == more
		}
	}
	if !yes {
		return none, i + 1
	}
	q := r.inside(i+2, Invitation)
	q.Kind |= Imperative
	return q, r.past(i + 2)
}

// is reports whether the words from place i on are those.
func (r *Reader) is(i int, ws ...word) bool {
	for k, w := range ws {
		if r.at(i+k) != w {
			return false
		}
	}
	return true
}

// bars reports whether the word at i shows that what follows is no imperative:
// "they tell me", "to tell me", "I'll perhaps share".
func (r *Reader) bars(i int) bool {
	for i > 0 && r.at(i) == lead {
		i--
	}
	w := r.at(i)
	return w.has(isSubject|isAux|isClause) || w == to || w == not
}

// inside says what the question inside a request asks for, which the words from i
// on begin: of "tell me how many …" a fact, of "tell me about …" a story.
func (r *Reader) inside(i int, t Test) Question {
	open := Question{Form: Open, Function: Inviting, Test: t}
	for k := i; k < min(i+5, r.n); k++ {
		switch w := r.at(k); {
		case w == about, w == more, w == bit:
			return open
		case w == whether:
			return Question{Form: Closed, Function: r.leave(k + 1), Test: t}
		case w.has(isWh):
			q := r.asksFor(k, r.verbBehind(k))
			q.Test, q.Kind = t, q.Kind&Scale
			return q
		}
	}
	return open
}

// verbBehind returns the place where the noun phrase of the question word at k
// may end.
func (r *Reader) verbBehind(k int) int {
	if at, _ := r.inversion(k); at > 0 {
		return at
	}
	at := k + 1
	for at < min(k+4, r.n) && !r.at(at).has(isSubject|isClause|isAux|isNoun) {
		at++
	}
	return at
}

// leave says what "if" is for in "I wonder if …", from the word behind it on.
func (r *Reader) leave(i int) Function {
	for k := i; k < min(i+5, r.n); k++ {
		w, next := r.at(k), r.at(k+1)
		if w == okay || w == right || (w == we || w == ego) && (next == can || next == may || next == shall) {
			return Permitting
		}
	}
	return Inviting
}

// past returns the place behind the question word, and its inversion, of a
// question inside that begins at i or a little behind.
func (r *Reader) past(i int) int {
	for k := i; k < min(i+4, r.n); k++ {
		if r.at(k).has(isWh) {
			if at, _ := r.inversion(k); at > 0 {
				return at + 2
			}
			return k + 1
		}
	}
	return i
}
