package mi

// What stands round a word that bears on strength.

// negated reports whether a "not" stands before the word, at most one adverb
// away: "not really sure", "can't promise".
func (r *strengthReader) negated() bool {
	if r.at(0).fresh {
		return false
	}
	one := r.at(-1)
	return one.negates() || !one.fresh && one.passes() && (r.at(-2).negates() || r.at(-2).passes() && r.at(-3).negates())
}

// mine reports whether the speaker is the one who does what the verb says: "I"
// or "we" stands before it, or nothing does, as in "will do".
func (r *strengthReader) mine() bool {
	for i := 0; i > -strengthBefore; i-- {
		if r.at(i).fresh {
			return true
		}
		switch w := r.at(i - 1); {
		case w.is("i"), w.is("im"), w.is("we"), w.is("were"), w.is("id"), w.is("ive"), w.is("weve"), w.is("nothing"), w.is("nothings"),
			w.is("and"), w.is("but"), w.is("or"), w.is("so"), w.is("then"), w.is("yes"), w.is("yeah"), w.is("okay"), w.is("am"):
			return true
		case !w.passes():
			return false
		}
	}
	return false
}

// past reports whether a doubt was had before now: "I've been thinking about it",
// "I wasn't sure".
func (r *strengthReader) past() bool {
	one := r.at(-1)
	if one.is("really") || one.is("even") {
		one = r.at(-2)
	}
	w := r.at(0)
	switch {
	case w.is("thinking"), w.is("trying"):
		return one.is("been") || one.is("was")
	case w.is("sure"):
		return one.is("wasnt")
	}
	return one.is("didnt") && (w.is("think") || w.is("know"))
}

// ofOthers reports whether what sounds like a doubt is of somebody or something else:
// "I need to stop, it could kill me", "I'll stop, she's probably right".
func (r *strengthReader) ofOthers() bool {
	w, one, next := r.at(0), r.at(-1), r.at(1)
	switch string(w.key[:w.n]) {
	case "might", "may", "could", "should":
		if one.is("i") && r.at(-2).is("or") {
			return next.is("lose") || next.is("die") || next.is("end")
		}
		return !w.fresh && (one.others() || one.noun() && r.at(-2).possesses())
	case "maybe", "probably", "hopefully", "perhaps":
		return !w.fresh && one.person() || next.person()
	}
	return false
}

// wasGoing reports whether "going" tells of an intention that is past.
func (r *strengthReader) wasGoing() bool {
	one := r.at(-1)
	return one.is("was") || one.is("wasnt") || one.is("were") && r.at(-2).is("we")
}

// willFollows reports whether "ill" stands for "I'll": it opens a clause that
// goes on. "Mentally ill" and "ill people" do not.
func (r *strengthReader) willFollows() bool {
	one, next := r.at(-1), r.at(1)
	opens := r.at(0).fresh
	switch string(one.key[:one.n]) {
	case "and", "but", "so", "then", "yeah", "okay", "think", "guess", "maybe", "if", "because", "no", "yes", "suppose", "promise",
		"swear":
		opens = true
	}
	return opens && !next.fresh && !next.is("and") && !next.is("people") && !next.is("health")
}

// isPlace reports whether the word behind "going to" is where somebody goes.
func (w *strengthWord) isPlace() bool {
	switch string(w.key[:w.n]) {
	case "the", "a", "an", "my", "his", "her", "our", "this", "that", "these", "those", "some", "work", "bed", "church", "school",
		"town", "hospital", "meetings", "aa", "na", "college", "uni", "rehab", "therapy", "counselling", "class", "them":
		return true
	}
	return false
}

// idle reports whether a booster boosts nothing: a bare "really", what
// "I've never" tells, and "stop completely", where it is the stopping that is
// complete.
func (r *strengthReader) idle() bool {
	w, before, next := r.at(0), r.at(-1), r.at(1)
	switch {
	case before.is("my"), before.is("his"), before.is("her"), before.is("our"), before.is("their"): // "my really good friend"
		return !w.is("100%")
	case !w.fresh && (before.is("he") || before.is("she") || before.is("they")): // "she really can't"
		return true
	case w.is("really"):
		return next.fresh
	case w.is("completely"), w.is("fully"):
		switch string(next.key[:next.n]) {
		case "agree", "committed", "determined", "sure", "certain", "ready", "convinced", "intend", "want", "need", "plan":
			return false
		}
		return true
	case w.is("never"):
		return !next.is("again") && (!r.mine() || before.is("ive") || before.is("weve") || next.is("mind"))
	case w.is("100%"):
		return next.is("of")
	}
	return false
}

// named reports whether a word that is a verb elsewhere is a noun here, or
// means something else: "my promise", "in love", "I swear at him".
func (r *strengthReader) named() bool {
	w, next := r.at(0), r.at(1)
	switch before := r.at(-1); string(before.key[:before.n]) {
	case "my", "a", "the", "his", "her", "of", "in", "with", "broke", "broken", "your", "no", "true":
		return !w.is("impossible")
	}
	switch {
	case w.is("swear"):
		return next.is("at")
	case w.is("committed"):
		return next.is("a") || next.is("suicide")
	case w.is("dying"):
		return !next.is("to") && !next.is("for")
	}
	return false
}

// notNow reports whether the word ends "not right now", "not yet" or the like.
func (r *strengthReader) notNow() bool {
	one, two := r.at(-1), r.at(-2)
	switch {
	case one.is("not") && two.is("if"): // "if not now, when?"
		return false
	case r.at(0).is("moment"):
		return r.at(-3).is("not") && two.is("at")
	case one.is("right"), one.is("just"):
		return two.is("not")
	}
	return one.is("not")
}

// asksOthers reports whether an "if" opens what is asked or found out: "I'll ask her
// tonight if she'd mind".
func (r *strengthReader) asksOthers() bool {
	before, next, second := r.at(-1), r.at(1), r.at(2)
	if r.at(0).fresh || before.fresh || !r.at(0).is("if") {
		return false
	}
	switch string(next.key[:next.n]) {
	case "i", "we":
		if !second.is("can") && !second.is("could") && !second.is("should") {
			return before.is("out") && (r.at(-2).is("find") || r.at(-2).is("finding"))
		}
	case "she", "he", "they", "there", "shed", "hed", "theyd", "theres":
	default:
		return before.is("out") && (r.at(-2).is("find") || r.at(-2).is("finding"))
	}
	return before.is("out") && r.at(-2).is("find") || r.at(-2).is("ask") || r.at(-3).is("ask") && !r.at(-2).is("for")
}

// takeCondition reckons with what the talk is said to depend on: on others, on what
// happens, or on whether the speaker can. "If I keep on I'll be ill" depends on nothing;
// it says what follows.
func (g *strengthGrade) takeCondition(r *strengthReader) {
	w, before, next, second := r.at(0), r.at(-1), r.at(1), r.at(2)
	switch {
	case w.is("long"):
		lasts := before.is("as") && r.at(-2).is("for")
		g.limited = g.limited || (before.is("as") || before.is("so")) && next.is("as") && !lasts
	case !w.is("if") && !w.is("unless"):
		g.limited = true
	case r.asksOthers():
	case next.is("nothing") && second.is("else"), next.is("need") && second.is("be"), next.is("necessary"):
	case before.asksWhether() || next.is("not") || next.is("anything") || next.is("only") || next.is("it") && second.is("kills"):
	case next.is("im"), next.is("ive"), next.is("weve"): // "if I'm honest", "if I've had one"
	case next.is("i"), next.is("we"):
		g.limited = g.limited || second.enables()
		g.past = g.past || w.is("if") && second.supposes()
	case !next.fresh:
		g.limited = true
		g.hangs = g.hangs || w.is("if") && !before.is("even") && !before.is("as") && !next.is("you")
	}
}

// isDone reports whether the word behind "I'd" opens what the speaker would do: "I'd
// stop", and not "I'd like to", which is a wish, or "I'd had enough".
func (w *strengthWord) isDone() bool {
	switch string(w.key[:w.n]) {
	case "", "like", "love", "rather", "prefer", "want", "hate", "need", "have", "be", "say", "mind", "appreciate", "better", "been", "had":
		return false
	}
	return !w.fresh && !w.negates() && w.class() == noStrength
}
