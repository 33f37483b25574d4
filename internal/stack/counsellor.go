package stack

import (
	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
)

// A Counsellor holds the parts of a model that code counsellor turns. It is
// immutable and safe for concurrent use.
type Counsellor struct {
	table                                        *linear.Table
	main, question, reflection, input, behaviour *linear.Layer
	neural                                       *neural.Net
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
	var errs [7]error
	c.table, errs[0] = linear.FindTable(m, TableCounsellor, turnColumns+NBehaviours, features.Blocks)
	c.main, errs[1] = linear.FindLayer(m, LayerMain, CounsellorInputs, Mains)
	c.question, errs[2] = linear.FindLayer(m, LayerQuestion, CounsellorInputs, Questions)
	c.reflection, errs[3] = linear.FindLayer(m, LayerReflection, CounsellorInputs, Reflections)
	c.input, errs[4] = linear.FindLayer(m, LayerInput, CounsellorInputs, Inputs)
	c.behaviour, errs[5] = linear.FindLayer(m, LayerBehaviour, BehaviourInputs, Behaviours)
	c.neural, errs[6] = FindNetwork(m, PartCounsellor, NBehaviours, 0)
	return &c, first(errs[:])
}

// Run codes a turn, and appends one [CounsellorUnit] for each of s.Units to
// units.
func (c *Counsellor) Run(s *Scratch, t Turn, units []CounsellorUnit) (CounsellorTurn, []CounsellorUnit) {
	all := s.Inputs[:CounsellorInputs]
	clear(all)
	x := all[:CounsellorInputs/2]
	at := turnColumns
	extreme := x[at : at+NBehaviours]
	at += NBehaviours
	mean, last := x[at:at+NMains], x[at+NMains:at+2*NMains]
	at += 2 * NMains
	score := s.read(c.table, t.Input, func(i int, score []float64) {
		var u CounsellorUnit
		in := s.unitInputs[:BehaviourInputs]
		copy(in, score[turnColumns:])
		s.hear(c.neural, i, in[BehaviourNetwork:])
		c.behaviour.Apply(u[:], in)
		clear(last)
		for k, p := range u {
			extreme[k] = max(extreme[k], p)
			mean[mainOf[k]] += p / float64(len(s.Units))
			last[mainOf[k]] += p
		}
		units = append(units, u)
	})
	copy(x, score[:turnColumns])
	place(x[at:], t, len(s.Units), t.Belief.Counsellor[:])
	typed(all, t.Text)
	var out CounsellorTurn
	c.main.Apply(out.Main[:], all)
	c.question.Apply(out.Question[:], all)
	c.reflection.Apply(out.Reflection[:], all)
	c.input.Apply(out.Input[:], all)
	return out, units
}

// mainOf gives the index in [Mains] of each of [Behaviours].
var mainOf = [NBehaviours]uint8{0, 0, 1, 1, 1, 3, 3, 3, 0, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3}
