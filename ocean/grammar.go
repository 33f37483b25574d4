package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
)

// A said is what grammar makes of a thought unit.
type said struct {
	asks   bool              // there is a question
	goesOn bool              // the question of a unit before goes on
	q      question.Question // the last one, by which a unit is coded, or the one that goes on
	acts   phrase.Act
	words  int
	sure   bool // grammar decides, whatever the turn as a whole is taken for
	asking bool // and decides that it asks
	greets bool // and decides that it greets
	broken bool // it breaks off before it says anything
	setsUp bool // what the client said at another time, for a question to follow
}

// asksLeave reports whether the unit asks leave to tell or to talk about something.
// "Shall we leave it there?" and "Would you like me to ring?" ask for agreement to
// a plan, which MISC counts as closed questions.
func (u *said) asksLeave() bool {
	return u.asks && u.q.Function == question.Permitting && (!u.acts.Has(phrase.Offers) || u.acts.Has(phrase.AsksLeave))
}

// A grammar reads a turn by its thought units, in one scan.
type grammar struct {
	reader  question.Reader
	phrases phrase.Reader
	units   []said
}

// read reads a turn, of which tokens may be kept.
func (g *grammar) read(s string, units []text.Span, tokens *text.Tokens) {
	g.units = g.units[:0]
	for range units {
		g.units = append(g.units, said{})
	}
	if len(units) == 0 {
		return
	}
	var key [24]byte
	r := &g.reader
	r.Keep, r.Found = true, r.Found[:0]
	r.Begin(s)
	at := 0
	sc := tokens.Scan(s, text.Span{End: len(s)})
	for sc.Next() {
		t := sc.Token()
		for at+1 < len(units) && t.Start >= units[at+1].Start {
			g.close(at)
			at++
		}
		var k []byte
		if t.Kind == text.Word && t.Len() <= len(key)-5 {
			k = sc.AppendKey(key[:0])
		}
		r.Add(t, k)
		if (t.Kind == text.Word || t.Kind == text.Number) && !t.Filler && !t.Repeat {
			g.phrases.Add(k)
		}
	}
	g.close(at)
	r.End()
	g.place(units)
	for i := range len(g.units) - 1 {
		u := &g.units[i]
		// MITI 4.2.1, E.4.e.5: no reflection, for the client had no chance to respond.
		u.setsUp = !u.asks && u.acts.Has(phrase.Links) && u.words <= setUpWords && g.units[i+1].asks
	}
}

// setUpWords is how long the set-up of a question is, at most.
const setUpWords = 16

// close ends the thought unit at index i.
func (g *grammar) close(i int) { g.units[i].acts, g.units[i].words = g.phrases.End() }

// place gives each thought unit the last of its questions.
func (g *grammar) place(units []text.Span) {
	i := 0
	for _, q := range g.reader.Found {
		for i+1 < len(units) && q.Span.Start >= units[i+1].Start {
			i++
		}
		k := i
		if q.Kind.Has(question.Tag) { // it asks where it ends
			for k+1 < len(units) && q.Span.End > units[k+1].Start {
				k++
			}
		}
		u := &g.units[k]
		if u.asks && q.Kind.Has(question.Tag) && q.Test == question.Tagged {
			u.q.Kind |= question.Tag
			continue
		}
		u.asks, u.goesOn, u.q = true, false, q
		for k++; k < len(units) && q.Span.End > units[k].Start; k++ {
			g.units[k].goesOn, g.units[k].q = true, q
		}
	}
}

// invites is how much what a question calls for by its grammar counts against
// what the weights make of it, in odds. Chosen on folds 0 to 2 of AnnoMI with
// weights that had not seen the fold.
const invites = 4

// weigh adds to the probabilities of none, open and closed, which say what the
// turn's question calls for, what its last question calls for by its grammar.
func (g *grammar) weigh(p [stack.NQuestions]float64) [stack.NQuestions]float64 {
	for i := len(g.units) - 1; i >= 0; i-- {
		if u := &g.units[i]; u.asks {
			if u.q.Invites() {
				p[1] *= invites
			} else {
				p[2] *= invites
			}
			// A question that grammar finds makes it no likelier that there is one: the
			// weights have seen its words.
			scale := (1 - p[0]) / max(p[1]+p[2], 1e-300)
			p[1], p[2] = p[1]*scale, p[2]*scale
			break
		}
	}
	return p
}

// asks reports whether grammar is sure that the turn asks.
func (g *grammar) asks() bool {
	return slices.ContainsFunc(g.units, func(u said) bool { return u.asking })
}

// modest reports whether the memory is small enough to keep.
func (g *grammar) modest() bool {
	const most = 1 << 14
	return cap(g.reader.Found) <= most && cap(g.units) <= most && g.phrases.Modest()
}
