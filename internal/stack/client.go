package stack

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// A Client holds the parts of a model that code client turns. It is immutable
// and safe for concurrent use.
type Client struct {
	turns, words, letters, units   *linear.Table
	valence, unitValence, unitKind *linear.Layer
}

// A ClientUnit is what the model says of a client's thought unit.
type ClientUnit struct {
	Valence [NValences]float64
	Kind    [NKinds]float64 // given that it is change or sustain talk
}

// NewClient finds the parts in a model. A model without them is a
// *[linear.FormatError].
func NewClient(m *linear.Model) (*Client, error) {
	var c Client
	var errs [7]error
	c.turns, errs[0] = linear.FindTable(m, ClientTurns, NValences, features.Blocks, features.Bits)
	c.units, errs[1] = linear.FindTable(m, ClientUnits, NValences+NKinds, features.Blocks, features.Bits)
	c.valence, errs[2] = linear.FindLayer(m, LayerValence, ClientInputs, Valences)
	c.unitValence, errs[3] = linear.FindLayer(m, LayerUnitValence, NValences, Valences)
	c.unitKind, errs[4] = linear.FindLayer(m, LayerUnitKind, NKinds, Kinds)
	c.words, errs[5] = linear.FindTable(m, ClientWords, NValences, features.Blocks, features.Bits)
	c.letters, errs[6] = linear.FindTable(m, ClientLetters, NValences, features.Blocks, features.Bits)
	return &c, first(errs[:])
}

// Run codes a turn: the probabilities of its valences, and one [ClientUnit]
// for each of s.Units, appended to units.
func (c *Client) Run(s *Scratch, t Turn, units []ClientUnit) ([NValences]float64, []ClientUnit) {
	s.fill(t.Input)
	x := s.Inputs[:ClientInputs]
	clear(x)
	at := 0
	for _, t := range [...]*linear.Table{c.turns, c.words, c.letters} {
		t.Score(x[at:], s.vector.Index[:], features.Bits)
		at += NValences
	}
	mean, extreme, last := x[at:at+NValences], x[at+NValences:at+2*NValences], x[at+2*NValences:at+3*NValences]
	from := len(units)
	for i := range s.Units {
		s.fillUnit(t.Input, i)
		c.units.Score(s.score[:], s.vector.Index[:], features.Bits)
		var u ClientUnit
		c.unitValence.Apply(u.Valence[:], s.score[:NValences])
		c.unitKind.Apply(u.Kind[:], s.score[NValences:NValences+NKinds])
		for k, p := range u.Valence {
			mean[k] += p
			extreme[k] = max(extreme[k], p)
		}
		copy(last, u.Valence[:])
		units = append(units, u)
	}
	if n := len(units) - from; n > 0 {
		for k := range mean {
			mean[k] /= float64(n)
		}
	}
	place(x[at+3*NValences:], t, len(s.Units), t.Belief.Client[:])
	var out [NValences]float64
	c.valence.Apply(out[:], x)
	return out, units
}

func first(errs []error) error {
	if i := slices.IndexFunc(errs, func(err error) bool { return err != nil }); i >= 0 {
		return errs[i]
	}
	return nil
}
