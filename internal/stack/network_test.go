package stack

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/text"
)

// TestExplainNetwork shows that a word has, besides what the table makes of it, what
// the network would say less of the turn without it, as the layer weighs that.
func TestExplainNetwork(t *testing.T) {
	loud, silent := ofPlaces(someParts()), ofPlaces(someParts()).silence()
	a, b := client(t, loud), client(t, silent)
	var s Scratch
	said := 0
	for _, turn := range explained() {
		const best, next = 2, 0
		layer, at := a.layer(turn), clientNetwork
		if plainTalk(turn.Text) {
			at += ClientInputs / 2
		}
		got, plain := a.Explain(&s, turn, best, next), b.Explain(&s, turn, best, next)
		require.Len(t, got, len(plain))

		var v features.Vector
		v.Trace = true
		in := turn.Input
		in.Units = AppendUnits(nil, in.Text)
		var units [][]features.Spoken
		var spans []text.Span
		v.Start(in)
		for i := range in.Units {
			v.Unit(i)
			units = append(units, append([]features.Spoken(nil), v.Said...))
			spans = append(spans, v.SaidAt...)
		}
		goal, way := v.Goal()
		share := func() (sum float64) {
			var n neural.Scratch
			var out [NValences]float64
			a.neural.Start(&n, v.Heard, goal, way)
			for _, u := range units {
				a.neural.Unit(&n, u, out[:])
			}
			a.neural.Turn(&n, out[:])
			for o, x := range out {
				sum += (layer.Slope(best, at+o) - layer.Slope(next, at+o)) * x
			}
			return sum
		}
		whole, k := share(), 0
		want := map[text.Span]float64{}
		for _, u := range units {
			for j, w := range u {
				u[j] = features.Spoken{Word: 0xdeadbe77, Stem: 0xdeadbe77} // it has no row
				want[spans[k]] += whole - share()
				u[j] = w
				k++
			}
		}
		for i, w := range got {
			require.InDelta(t, want[w.Span], w.Weight-plain[i].Weight, 1e-4, "%q", turn.Text[w.Start:w.End])
			if want[w.Span] != 0 {
				said++
			}
		}
	}
	require.Greater(t, said, 10)
}
