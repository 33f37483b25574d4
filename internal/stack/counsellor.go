package stack

import (
	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// A Counsellor holds the parts of a model that code counsellor turns. It is
// immutable and safe for concurrent use.
type Counsellor struct {
	turns, words, letters, units                 *linear.Table
	main, question, reflection, input, behaviour *linear.Layer
}

// A CounsellorTurn is what the model says of a counsellor's turn: what it
// mainly does, and what it holds.
type CounsellorTurn struct {
	Main       [NMains]float64
	Question   [NQuestions]float64
	Reflection [NReflections]float64
	Input      [NInputs]float64
}

// A CounsellorUnit is what the model says of a counsellor's thought unit: the
// probabilities of [Behaviours].
type CounsellorUnit [NBehaviours]float64

// NewCounsellor finds the parts in a model. A model without them is a
// *[linear.FormatError].
func NewCounsellor(m *linear.Model) (*Counsellor, error) {
	var c Counsellor
	var errs [9]error
	c.turns, errs[0] = linear.FindTable(m, CounsellorTurns, turnColumns, features.Blocks, features.Bits)
	c.units, errs[1] = linear.FindTable(m, CounsellorUnits, NBehaviours, features.Blocks, features.Bits)
	c.main, errs[2] = linear.FindLayer(m, LayerMain, CounsellorInputs, Mains)
	c.question, errs[3] = linear.FindLayer(m, LayerQuestion, CounsellorInputs, Questions)
	c.reflection, errs[4] = linear.FindLayer(m, LayerReflection, CounsellorInputs, Reflections)
	c.input, errs[5] = linear.FindLayer(m, LayerInput, CounsellorInputs, Inputs)
	c.behaviour, errs[6] = linear.FindLayer(m, LayerBehaviour, NBehaviours, Behaviours)
	c.words, errs[7] = linear.FindTable(m, CounsellorWords, NMains, features.Blocks, features.Bits)
	c.letters, errs[8] = linear.FindTable(m, CounsellorLetters, NMains, features.Blocks, features.Bits)
	return &c, first(errs[:])
}

// Run codes a turn, and appends one [CounsellorUnit] for each of s.Units to
// units.
func (c *Counsellor) Run(s *Scratch, t Turn, units []CounsellorUnit) (CounsellorTurn, []CounsellorUnit) {
	s.fill(t.Input)
	x := s.Inputs[:CounsellorInputs]
	clear(x)
	at := 0
	for _, t := range [...]*linear.Table{c.turns, c.words, c.letters} {
		t.Score(x[at:], s.vector.Index[:], features.Bits)
		at += t.Columns()
	}
	extreme := x[at : at+NBehaviours]
	at += NBehaviours
	mean, last := x[at:at+NMains], x[at+NMains:at+2*NMains]
	for i := range s.Units {
		s.fillUnit(t.Input, i)
		c.units.Score(s.score[:], s.vector.Index[:], features.Bits)
		var u CounsellorUnit
		c.behaviour.Apply(u[:], s.score[:NBehaviours])
		for k, p := range u {
			extreme[k] = max(extreme[k], p)
			mean[mainOf[k]] += p / float64(len(s.Units))
		}
		clear(last)
		for k, p := range u {
			last[mainOf[k]] += p
		}
		units = append(units, u)
	}
	place(x[at+2*NMains:], t, len(s.Units), t.Belief.Counsellor[:])
	var out CounsellorTurn
	c.main.Apply(out.Main[:], x)
	c.question.Apply(out.Question[:], x)
	c.reflection.Apply(out.Reflection[:], x)
	c.input.Apply(out.Input[:], x)
	return out, units
}

// mainOf gives the index in [Mains] of each of [Behaviours].
var mainOf = [NBehaviours]uint8{0, 0, 1, 1, 1, 3, 3, 3, 0, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3}
