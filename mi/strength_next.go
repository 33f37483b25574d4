package mi

import "github.com/evoke-mi/evoke/internal/text"

// strengthAt is the strength of one of the thought units of a turn, with the doubt
// that the next one adds: "I'll give it a go" "I suppose, if it doesn't hurt".
func strengthAt(units []ClientUtterance, at int, talk string, tokens *text.Tokens) Strength {
	span := text.Span(units[at].Span)
	if at+1 < len(units) {
		next := text.Span(units[at+1].Span)
		r := readStrength(tokens.Scan(talk, next), talk[next.Start:next.End])
		if r.next() && (r.addsDoubt() || r.addsCondition() || r.addsForce()) {
			span.End = next.End
		}
	}
	return strengthIn(tokens.Scan(talk, span), talk[span.Start:span.End])
}

// addsDoubt reports whether the reader is at a hedge that has nothing else behind it,
// or a condition.
func (r *strengthReader) addsDoubt() bool {
	r.skipLead()
	one, behind, after := r.at(0), r.at(1), r.at(2)
	switch {
	case one.is("well") && !one.plain && behind.is("see"), one.is("we") && behind.is("will") && after.is("see"), one.is("ill") && behind.is("see") && r.at(2).is("how"):
		return true
	case one.is("not") && behind.is("sure"):
		return r.at(2).n == 0 || r.at(2).is("though")
	case one.is("im") && behind.is("not") && r.at(2).is("sure"):
		return r.at(3).n == 0 || r.at(3).is("though")
	case one.is("ill") && behind.is("try"):
		return true
	}
	if one.is("i") {
		if !behind.is("think") && !behind.is("reckon") && behind.class() != hedge {
			return false
		}
		behind, after = r.at(2), r.at(3)
	} else if one.class() != hedge {
		return false
	}
	if behind.is("so") || behind.is("not") {
		return after.n == 0
	}
	return behind.n == 0 || behind.is("if") || behind.is("unless") || behind.is("though") || behind.is("anyway")
}

// skipLead goes on behind "or", "but", "well" and "at least".
func (r *strengthReader) skipLead() {
	for range 2 {
		w := r.at(0)
		switch {
		case w.is("or"), w.is("but"), w.is("well") && w.plain:
		case w.is("at") && r.at(1).is("least"):
			r.push()
		default:
			return
		}
		r.push()
	}
}

// addsCondition reports whether the reader is at a condition that no clause of its own
// goes with: "I'll stop." "If I can." The reader is at the end then.
func (r *strengthReader) addsCondition() bool {
	w, next := r.at(0), r.at(1)
	switch {
	case w.is("only") && next.is("if"):
	case w.is("as") && next.is("long"), w.is("if") && !next.is("not") && !next.is("anything"), w.is("unless"), w.is("depends"), w.is("depending"), w.is("provided"):
	default:
		return false
	}
	for range 7 {
		if !r.next() {
			return true
		}
		if w := r.at(0); w.fresh || w.class() == future || w.is("would") || w.is("id") {
			return false
		}
	}
	return false
}

// addsForce reports whether the reader is at a booster that stands alone: "Definitely."
func (r *strengthReader) addsForce() bool {
	w := r.at(0)
	switch {
	case w.is("for"):
		return r.at(1).is("sure") && r.at(2).n == 0
	case w.is("definitely"), w.is("absolutely"), w.is("totally"), w.is("100%"):
		return r.at(1).n == 0
	}
	return false
}
