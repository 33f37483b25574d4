package discord

// excused reports whether the phrase from i to j is no discord after all: not
// the speaker's own, not about the counsellor, taken back, or a joke.
func (r *Reader) excused(rule Rule, i, j int) bool {
	w, one := r.word(i), r.word(i-1)
	you := w.is("you") || w.is("your")
	switch {
	case r.turn.Others && rule != WantsToEnd && rule != ClosedTopic:
		return true
	case r.told(i), r.toldBehind(j):
		return true
	case w.has(between) && (one.is("think") || one.has(reports) && !r.again(i-1)):
		return true // "and I thought, you're a fool"
	case you:
		return r.questioned(i) || r.generic(i, j) || r.feared(i, rule) || r.softened(rule, i, j)
	case !w.has(between) && (one.has(third|reports) || one.is("like")):
		return true
	}
	return r.softened(rule, i, j)
}

// told reports whether somebody is said to have said it: "my wife says you
// never listen". What is said to or by the listener, "I already told you, you
// don't get it", brings in nothing.
func (r *Reader) told(i int) bool {
	stopped := false // a sentence has ended between here and the phrase
	for k := i - 1; k >= r.free && k >= i-behind; k-- {
		stopped = stopped || r.words[k+1].has(afterStop)
		if stopped && k < i-4 {
			return false
		}
		w, one, next := r.word(k), r.word(k-1), r.word(k+1)
		switch {
		case w.is("like") && k == i-1 && !stopped && r.quotes(k):
			return true
		case !w.has(reports), one.is("you"), one.is("your"), next.is("you") && (k+1 < i || stopped), r.again(k):
		case !stopped, one.has(third):
			return true
		}
	}
	return false
}

// toldBehind is told for what comes after: "get off my back, I said to her". "You're
// not listening, I said I'm tired" says again what was said here.
func (r *Reader) toldBehind(j int) bool {
	for k := j; k < r.n && k < j+6 && !r.words[k].has(afterStop); k++ {
		if w := r.word(k); w.has(afterComma) && (w.is("i") || w.has(third)) {
			next := r.after(k)
			return r.word(next).has(reports) && !r.word(next).has(afterStop) && !r.word(next+1).is("you") && !(w.is("i") && r.word(next+1).is("i"))
		}
	}
	return false
}

// quotes reports whether the "like" at k brings in what was said: "he was
// like", not "it's like".
func (r *Reader) quotes(k int) bool {
	be, who := r.word(k-1), r.word(k-2)
	switch {
	case be.has(third):
		return true
	case be.is("was"), be.is("is"), be.is("am"), be.is("were"), be.is("are"), be.is("be"):
		return !who.is("it") && !who.is("that")
	}
	return false
}

// again reports whether word k ends "like I said".
func (r *Reader) again(k int) bool {
	return r.word(k-1).is("i") && (r.word(k-2).is("like") || r.word(k-2).is("as"))
}

// questioned reports whether the word before "you" makes a question, a wish or
// a dependent clause of it.
func (r *Reader) questioned(i int) bool {
	if r.words[i].has(between) {
		return false
	}
	w, one, next := r.word(i-1), r.word(i-2), r.word(i+1)
	switch {
	case w.has(asks):
		return !next.is("not") && !next.is("never")
	case w.has(depends), w.has(third):
		return true
	case w.is("that"), w.is("like"):
		return !one.is("feel") && !one.is("think") && !one.is("sound") && !one.is("is") && !one.is("just")
	}
	switch string(w.key[:w.n]) {
	case "what", "how", "who", "thing", "things", "way", "time", "stuff", "the", "to", "for", "with", "of", "about", "not", "hope",
		"bet", "guess", "suppose", "afraid", "worried", "scared", "glad", "wish", "imagine":
		return true
	}
	return false
}

// generic reports whether "you" means everybody: "when you're drunk you don't
// care", "as a kid you don't understand", "you don't understand until it
// happens to you".
func (r *Reader) generic(i, j int) bool {
	you := false // stands between here and the phrase
	for k := i - 1; k >= r.free && k >= i-behind && !r.words[k+1].has(afterStop); k-- {
		w := r.word(k)
		if w.has(anyone) || w.has(depends) && you {
			return true
		}
		you = you || w.is("you") || w.is("your")
	}
	for k := j; k < r.n && k < j+8 && !r.words[k].has(afterStop); k++ {
		w, next := r.word(k), r.word(k+1)
		if w.is("until") || w.has(depends) && (next.is("you") || next.is("your")) || w.has(anyone) && k == j {
			return true
		}
	}
	return false
}

// feared reports whether what is said against the listener is only expected of
// them: "you'll laugh at me".
func (r *Reader) feared(i int, rule Rule) bool {
	if next := r.word(i + 1); !next.is("will") && !next.is("would") {
		return false
	}
	return rule == Accused || rule == ThoughtIllOf || rule == Lumped || rule == Insulted
}

// softened reports whether the turn takes the phrase back, gives thanks, agrees
// or laughs. Thanks in a sentence before may be meant bitterly.
func (r *Reader) softened(rule Rule, i, j int) bool {
	light := laughing
	if rule == NotUnderstood || rule == NotListening {
		light = 0
	}
	same := true
	for k := i - 1; k >= 0; k-- {
		same = same && !r.words[k+1].has(afterStop)
		w := r.word(k)
		if w.has(light) || r.agrees(k) || same && w.has(thanking) ||
			k < i-1 && w.has(regretting) && !r.word(k+1).is("but") {
			return true
		}
	}
	for k := j; k < r.n; k++ {
		if r.words[k].has(light|regretting|thanking) || r.agrees(k) {
			return true
		}
	}
	return r.words[j-1].has(light)
}

// agrees reports whether word k begins "you're right" or the like.
func (r *Reader) agrees(k int) bool {
	w, next := r.word(k), r.word(k+1)
	switch {
	case w.is("you"):
		return next.is("right") || next.is("are") && r.word(k+2).is("right")
	case w.is("fair"):
		return next.is("enough") || next.is("point")
	}
	return w.is("good") && next.is("point")
}
