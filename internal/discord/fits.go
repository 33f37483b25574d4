package discord

// fits reports whether the words from i to j stand where they have to.
func (r *Reader) fits(p place, i, j int) bool {
	return (p&ends == 0 || r.ended(j)) &&
		(p&closes == 0 || r.closed(j)) &&
		(p&opens == 0 || r.opened(i)) &&
		(p&starts == 0 || r.started(i) && (!r.torn || p&cutOff != 0)) &&
		(p&pressed == 0 || r.turn.Pressed) &&
		(p&cutOff == 0 || r.turn.CutOff)
}

// closed reports whether a mark, a line break or the end of the turn comes
// before word j.
func (r *Reader) closed(j int) bool {
	return j == r.n && r.last || j < r.n && r.words[j].has(between)
}

// ended reports whether a clause ends before word j. Captions have no marks;
// there a word that begins the next clause tells.
func (r *Reader) ended(j int) bool {
	for range 4 {
		if r.closed(j) {
			return true
		}
		w, next := r.word(j), r.word(j+1)
		switch {
		case w.has(begins), w.is("but"), w.is("and"), w.is("then"), w.is("no"), w.is("so"), w.is("you"):
			return true
		case w.is("it") && next.is("is"), (w.is("do") || w.is("are") || w.is("did")) && next.is("you"):
			return true
		case w.is("now"), w.is("today"), w.is("tonight"), w.is("yet"), w.is("here"), w.is("ever"), w.is("please"), w.is("all"),
			w.is("right"), w.is("more"), w.is("over"), w.is("at") && next.is("all"), w.is("any") && next.is("more"),
			w.is("with") && next.is("you"):
			j++
		default:
			return false
		}
	}
	return false
}

// opened reports whether word i opens a clause. Where no mark says so, only
// openers and what gives a demand its "you" may stand before it: captions show
// no clauses, and "they won't leave me alone" is no demand.
func (r *Reader) opened(i int) bool {
	for k := i; ; k-- {
		if k == 0 {
			return r.first
		}
		if r.words[k].has(between) {
			return true
		}
		if !r.words[k-1].has(opener) {
			return r.framed(k - 1)
		}
	}
}

// framed reports whether the words up to k lead into a demand or an opinion:
// "could you", "I want you to", "why don't you", "I feel like".
func (r *Reader) framed(k int) bool {
	w, one, two := r.word(k), r.word(k-1), r.word(k-2)
	switch {
	case w.is("you"):
		return one.is("can") || one.is("cant") || one.is("will") || one.is("would") || one.is("not") || one.wishes()
	case w.is("to"):
		return one.is("you") && two.wishes()
	case w.is("like"), w.is("that"):
		return one.is("feel") || one.is("sound") || one.is("is") && two.is("it")
	case w.is("think"), w.is("reckon"), w.is("swear"), w.is("mean"):
		return one.is("i") || one.is("am")
	}
	return w.is("because")
}

func (w *heard) wishes() bool {
	return w.is("want") || w.is("need") || w.is("wish") || w.is("like") || w.is("ask")
}

// started reports whether word i is the first of the turn but for openers.
func (r *Reader) started(i int) bool {
	for k := range i {
		if !r.words[k].has(opener) {
			return false
		}
	}
	return r.first
}
