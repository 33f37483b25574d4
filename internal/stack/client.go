package stack

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// A Client holds the parts of a model that code client turns. It is immutable
// and safe for concurrent use.
type Client struct {
	table                          *linear.Table
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
	var errs [4]error
	c.table, errs[0] = linear.FindTable(m, TableClient, clientColumns, features.Blocks, features.Bits)
	c.valence, errs[1] = linear.FindLayer(m, LayerValence, ClientInputs, Valences)
	c.unitValence, errs[2] = linear.FindLayer(m, LayerUnitValence, NValences, Valences)
	c.unitKind, errs[3] = linear.FindLayer(m, LayerUnitKind, NKinds, Kinds)
	return &c, first(errs[:])
}

// Run codes a turn: the probabilities of its valences, and one [ClientUnit]
// for each of s.Units, appended to units.
func (c *Client) Run(s *Scratch, t Turn, units []ClientUnit) ([NValences]float64, []ClientUnit) {
	x := s.Inputs[:ClientInputs]
	clear(x)
	mean, extreme, last := x[NValences:2*NValences], x[2*NValences:3*NValences], x[3*NValences:4*NValences]
	from := len(units)
	score := s.read(c.table, t.Input, func(_ int, score []float64) {
		var u ClientUnit
		c.unitValence.Apply(u.Valence[:], score[NValences:2*NValences])
		c.unitKind.Apply(u.Kind[:], score[2*NValences:])
		for k, p := range u.Valence {
			mean[k] += p
			extreme[k] = max(extreme[k], p)
		}
		copy(last, u.Valence[:])
		units = append(units, u)
	})
	copy(x, score[:NValences])
	if n := len(units) - from; n > 0 {
		for k := range mean {
			mean[k] /= float64(n)
		}
	}
	place(x[4*NValences:], t, len(s.Units), t.Belief.Client[:])
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
