package alarm

import "github.com/evoke-mi/evoke/internal/text"

// A Sign is a thought unit that reads like what people in danger say.
type Sign struct {
	// Span is of the words that weigh most, in the turn.
	text.Span
	// Kind is the kind of danger, in the order of danger.Kind.
	Kind int
	// Odds is how far the unit lies above the least that is called a sign, in units
	// of a logit, see [Unit]. It is negative for what is none.
	Odds int
}

// Read reads a thought unit of a turn. The tokens may be those of the turn, or nil.
// It takes no memory, and time linear in the unit.
func (t *Table) Read(turn string, unit text.Span, tokens *text.Tokens) (s Sign) {
	y := tally{sum: t.bias}
	for w := newWindow(turn, unit, tokens); w.next(); {
		for _, f := range w.features[:w.n] {
			t.add(&y, f)
		}
	}
	y.take()
	for k := range None {
		if y.sum[k] > y.sum[s.Kind] {
			s.Kind = k
		}
	}
	s.Odds = int(y.sum[s.Kind] - y.sum[None] - t.cut)
	if s.Span = unit; s.Odds >= 0 {
		s.Span = t.telling(turn, unit, tokens, s.Kind)
	}
	return s
}

// telling returns the words of a unit that add most to a kind, without a stretch in
// between that takes more away (Kadane's algorithm for the greatest sum).
func (t *Table) telling(turn string, unit text.Span, tokens *text.Tokens, kind int) text.Span {
	best, from := text.Span{}, -1
	top, run := int32(0), int32(0)
	for w := newWindow(turn, unit, tokens); w.next(); {
		var y tally
		for _, f := range w.features[:w.n] {
			t.add(&y, f)
		}
		y.take()
		if run <= 0 {
			run, from = 0, w.at.Start
		}
		if run += y.sum[kind] - y.sum[None]; run > top {
			top, best = run, text.Span{Start: from, End: w.at.End}
		}
	}
	if top == 0 { // the bias alone
		return unit
	}
	return text.Span{Start: unit.Start + best.Start, End: unit.Start + best.End}
}
