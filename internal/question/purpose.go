package question

// purpose says what the question that begins with the auxiliary at i is for.
//
// Of the forms that begin with an auxiliary, AnnoMI's annotators mostly call those
// open that ask another to tell, or for anything at all, or whether a thing was
// thought about; the Norwegian resource speaks of such as doing an open
// question's job (field guide 1.1).
func (r *Reader) purpose(i int) (Function, Kind) {
	w, subject, j := r.at(i), r.at(i+1), r.skip(i+2)
	if r.here && (w == would || w == can || w == be || w == are || w == do) {
		return Rating, Scale
	}
	switch {
	case subject == ego, subject == we:
		if w != can && w != may && w != shall && w != would {
			break
		}
		if r.at(j) == help {
			return Inviting, Seeking
		}
		return Permitting, 0
	case subject == you && (w == do || w == would) && r.at(j) == mind:
		if next := r.at(j + 1); next == whether || next == me || next == ego {
			return Permitting, 0
		}
		return Inviting, 0 // "would you mind telling me"
	case (subject == it || subject == that) && (w == be || w == would):
		if r.leaves(j) {
			return Permitting, 0
		}
	case subject == you && (w == can || w == would || w == will):
		if r.at(j).has(isInvite) || r.at(j) == think {
			return Inviting, 0
		}
		if f := r.offers(j); w == would && f != NoFunction {
			return f, 0
		}
	case subject == there && (w == be || w == are):
		switch r.at(j) {
		case anything, something, anyWord, some, another, thing:
			return Inviting, 0
		}
	}
	return r.within(j, subject)
}

// leaves reports whether the words from j on, behind "is it" or "would that", ask
// leave: "be all right if".
func (r *Reader) leaves(j int) bool {
	if r.at(j) == be || r.at(j) == other { // be
		j = r.skip(j + 1)
	}
	if r.at(j) == all {
		j++
	}
	w := r.at(j)
	return w == okay || w == right || w == ack && r.at(j+1) == whether
}

// offers says what "would you like to …" is for, given its third word: to hear
// something asks leave to tell it, to tell something invites.
func (r *Reader) offers(j int) Function {
	if w := r.at(j); w != like && w != want && w != wish && r.at(j+1) != wish {
		return NoFunction
	}
	for k := j + 1; k < min(j+6, r.n); k++ {
		switch w := r.at(k); {
		case w == me, w == hear, w == know, w == see:
			return Permitting
		case w.has(isInvite):
			return Inviting
		}
	}
	return NoFunction
}

// within looks from word j on for what makes a closed question invite: a question
// inside ("do you know what …"), "any thoughts", "thought about".
func (r *Reader) within(j int, subject word) (Function, Kind) {
	f := Specifying
	for k := j; k < min(j+5, r.n); k++ {
		w, before := r.at(k), r.at(k-1)
		switch {
		case w.has(isWh) && k > j:
			if !before.has(isEmbedder) && before != idea && before != me {
				return f, 0
			}
			if r.inside(k, Auxiliary).Form == Open {
				f = Inviting
			}
			return f, Embedded
		case w == thought && subject == you:
			f = Inviting
		case w == anyWord || w == some:
			if next := r.at(k + 1); next == thing || next == idea || r.at(k+2) == thing {
				return Inviting, 0
			}
		}
	}
	return f, 0
}
