package question

// tag reports whether word i, an auxiliary, and its subject are a tag: a statement
// stands before them and nothing behind.
func (r *Reader) tag(i int, s stop) bool {
	denies := r.at(i).has(isNot)
	switch rest := r.at(i + 2); {
	case i+2 >= r.n, denies && r.marked(i+2, comma):
	case i+3 < r.n:
		return false
	case rest.has(isAnswer), rest == then, rest == closing, rest == though:
	default:
		return false
	}
	before := r.contentBefore(i)
	if before == 0 {
		return r.said && denies // "You liked it there. Didn't you?"
	}
	return before > 1 || denies || s == asked
}

// aside reports whether the words from i on are "do you think" and the like, put
// behind a question.
func (r *Reader) aside(i int) bool {
	return r.at(i+1) == you && (r.at(i+2) == think || r.at(i+2) == say || r.at(i+2) == guess) && i+3 == r.n
}

// check reports whether the words from i on have an understanding confirmed: "is
// that right", "does that make sense", "am I hearing you right", "did I get that".
func (r *Reader) check(i int) bool {
	switch r.at(i + 1) {
	case that, it:
		return r.checks(i+2, r.at(i))
	case ego:
		for k := i + 2; k < min(i+7, r.n); k++ {
			switch r.at(k) {
			case right, hear, understand:
				return true
			case happen: // got, get
				return r.at(i) == have || r.at(i) == did
			}
		}
	}
	return false
}

// checks reports whether the words from i on, behind an auxiliary and "that", ask
// whether it is so.
func (r *Reader) checks(i int, aux word) bool {
	i = r.skip(i)
	if i+3 < r.n {
		return false
	}
	switch r.at(i) {
	case right:
		return true
	case ack:
		return i+1 == r.n // "is that fair"
	case it:
		return i+1 == r.n && aux == be
	case makes:
		return r.at(i+1) == idea // sense
	case sound, feel:
		i = r.skip(i + 1)
		return r.at(i) == right || r.at(i) == ack
	case what:
		return r.at(i+1) == youre || r.at(i+1) == you
	}
	return false
}

// skip returns the first place from i on, or a few behind, whose word is no adverb.
func (r *Reader) skip(i int) int {
	for range 4 {
		switch r.at(i) {
		case lead, ever, still, please, bit, about, so, a, then, kind, of, not:
			i++
		default:
			return i
		}
	}
	return i
}
