package ocean

import (
	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A Reflection is a thought unit that reflects, with what it gives back: which of
// the client's words, and which words the counsellor added. A simple reflection
// adds little or nothing (MITI 4.2.1, E.4.e).
type Reflection struct {
	// Span is the thought unit.
	mi.Span
	// Side is the side of the client's talk that it gives back.
	Side mi.Side `json:"side"`
	// Echoes are the stretches that give back, in the order of the text.
	Echoes []Echo `json:"echoes"`
	// Added are the words that mean something and that the client did not say in
	// the turns that were looked at, the last [HeardTurns] of the client's.
	Added []mi.Span `json:"added"`
}

// HeardTurns is how many of the client's turns [Recognizer.Reflections] looks at.
const HeardTurns = echo.Turns

// An Echo is a stretch of a reflection and the client's words that it gives back.
type Echo struct {
	// Span is the counsellor's words.
	mi.Span
	// Turn is the place in [mi.Exchange.Before] of the client's turn, and Said are
	// the words in it.
	Turn int     `json:"turn"`
	Said mi.Span `json:"said"`
	// How says how close the words are.
	How EchoType `json:"how"`
	// Turned says that I became you, or my your.
	Turned bool `json:"turned,omitempty"`
	// Reversed says that what was said with a "not" came back without one, or the
	// other way round.
	Reversed bool `json:"reversed,omitempty"`
}

// An EchoType says how words give others back, by the loosest pair of words among
// them that mean something. The zero value is unset.
type EchoType string

// The ways of giving back.
const (
	SameWords EchoType = "same words"
	SameStems EchoType = "same stems" // smoking, smoked
	Synonyms  EchoType = "synonyms"   // knackered, exhausted
)

// Reflections says what a counsellor's turn gives back: one entry for each thought
// unit that is coded as a reflection. It is nil without a fitting model.
func (r *Recognizer) Reflections(x mi.Exchange) []Reflection {
	if r.model == nil || r.err != nil {
		return nil
	}
	var codes mi.CounsellorCodes
	r.CodeInto(&codes, x)
	var l echo.Listener
	var out []Reflection
	for _, u := range codes.Utterances {
		if u.Behaviour.Main() != mi.MainReflection {
			continue
		}
		if out == nil {
			hear(&l, &x)
		}
		out = append(out, reflectionOf(l.Find(x.Turn.Text, text.Span(u.Span)), u))
	}
	return out
}

// hear hears the client's last turns, the oldest first.
func hear(l *echo.Listener, x *mi.Exchange) {
	first, n := len(x.Before), 0
	for i := len(x.Before) - 1; i >= 0 && n < HeardTurns; i-- {
		if x.Before[i].Turn.Role == mi.Client {
			first = i
			n++
		}
	}
	for i := first; i < len(x.Before); i++ {
		if t := &x.Before[i].Turn; t.Role == mi.Client {
			l.Hear(i, t.Text)
		}
	}
}

// reflectionOf is what was found of an utterance, in memory of its own.
func reflectionOf(e echo.Echo, u mi.CounsellorUtterance) Reflection {
	out := Reflection{Span: u.Span, Side: u.Reflects, Echoes: []Echo{}, Added: []mi.Span{}}
	for _, run := range e.Runs {
		how := SameWords
		for _, p := range e.Pairs[run.From:run.To] {
			switch {
			case p.How == echo.SameGroup:
				how = Synonyms
			case p.How == echo.SameStem && how == SameWords:
				how = SameStems
			}
		}
		out.Echoes = append(out.Echoes, Echo{
			Span: mi.Span(run.Span), Turn: run.Turn, Said: mi.Span(run.Said), How: how, Turned: run.Turned, Reversed: run.Reversed,
		})
	}
	for _, a := range e.Added {
		out.Added = append(out.Added, mi.Span(a.Span))
	}
	return out
}
