package rulers

// none reads an answer without a number of its own: words, a comparison, a
// question, a refusal. The order is that of what a counsellor must not
// overhear.
func (x *reader) none() Reading {
	r := Reading{Kind: Unclear, Next: AskNumber, Scale: x.scale}
	for i := range x.gs {
		g := &x.gs[i]
		if c := comparisonOf(g.role); c != "" {
			r.Kind, r.Compared, r.Limit = Compare, c, g.low
			if c == Above {
				r.Limit = g.high
			}
			r.Span = x.m[g.from].span()
			return r
		}
	}
	if x.phrase(&r, cOffTop|cOffFloor) {
		r.Kind, r.Next = OutOfRange, Confirm
		return r
	}
	if i := x.question(); i >= 0 {
		r.Kind, r.Next, r.Span = CounterQuestion, ClarifyTarget, x.m[i].span()
		return r
	}
	if x.phrase(&r, cBand) {
		r.Kind = Words
		return r
	}
	for _, k := range [...]struct {
		class class
		kind  Answer
		next  Next
	}{{cDepends, Depends, ClarifyTarget}, {cUnsure, Unsure, LetBe}, {cRefusal, Refusal, LetBe}} {
		if i := x.find(k.class); i >= 0 {
			r.Kind, r.Next, r.Span = k.kind, k.next, x.m[i].span()
			return r
		}
	}
	if i := x.asks(); i >= 0 {
		r.Kind, r.Next, r.Span = CounterQuestion, ClarifyTarget, x.m[i].span()
	} else if i := x.find(cIf); i >= 0 {
		r.Kind, r.Next, r.Span = Depends, ClarifyTarget, x.m[i].span()
	}
	return r
}

func comparisonOf(r role) Comparison {
	switch r {
	case rNot:
		return Not
	case rBelow:
		return Below
	case rAbove:
		return Above
	}
	return ""
}

// find returns the first phrase of a class, -1 for none.
func (x *reader) find(c class) int {
	for i := range x.m {
		if x.m[i].is(c) && (c != cRefusal || x.m[i].words > 1 || x.alone(i)) {
			return i
		}
	}
	return -1
}

// alone reports whether a phrase makes a clause of its own: "no" is an answer,
// "no time" is none.
func (x *reader) alone(i int) bool {
	if i > 0 && x.m[i-1].sort == sWord && !x.m[i-1].is(cFiller|cLeadIn) {
		return false
	}
	return i+1 == len(x.m) || x.m[i+1].sort != sWord || x.m[i+1].is(cFiller|cYes)
}

// question returns the first phrase that asks back, -1 for none.
func (x *reader) question() int {
	for i := range x.m {
		if x.m[i].is(cQuestion) && x.m[i].asking {
			return i
		}
	}
	return -1
}

// asks returns what else makes a question of the answer: a number that is asked
// about, the scale said again, a question mark.
func (x *reader) asks() int {
	for i := range x.gs {
		if g := &x.gs[i]; g.role == rAsked || g.role == rAnchor {
			return g.from
		}
	}
	for i := range x.m {
		if x.m[i].sort == sAsk {
			return i
		}
	}
	return -1
}

// phrase finds words for a band or beyond the scale that nothing denies.
func (x *reader) phrase(r *Reading, c class) bool {
	for i := range x.m {
		w := &x.m[i]
		if c&cMiddle != 0 && w.slash && w.value == 50 && w.top == 50 { // "50/50"
			r.Span, r.Band = w.span(), Middle
			return true
		}
		if !w.is(c) || i > 0 && x.m[i-1].is(cNegation) && !x.m[i-1].is(cCorrection) {
			continue
		}
		r.Span = w.span()
		switch {
		case w.is(cFloor | cOffFloor):
			r.Band = Floor
		case w.is(cLow):
			r.Band = Low
		case w.is(cMiddle):
			r.Band = Middle
		case w.is(cTop | cOffTop):
			r.Band = Top
		default:
			r.Band = High
		}
		return true
	}
	return false
}
