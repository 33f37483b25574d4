package stack

import (
	"math"
	"math/rand/v2"
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
			var codes [NCodes]float64
			var out [NValences]float64
			a.neural.Start(&n, v.Heard, goal, way)
			for _, u := range units {
				a.neural.Unit(&n, u, codes[:])
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

// sides is Sides as the layers take it.
func sides(codes [NCodes]float64) (valence [NValences]float64, kind [NKinds]float64) {
	valence, kind = Sides(codes)
	Logits(valence[:])
	Logits(kind[:])
	return valence, kind
}

// TestSides shows that what speaks for the codes of a side adds up to what speaks for
// it, and likewise for a kind, whatever its side.
func TestSides(t *testing.T) {
	var codes [NCodes]float64
	valence, kind := sides(codes)
	requireNear := func(want, got []float64) {
		t.Helper()
		require.InDeltaSlice(t, want, got, 1e-12)
	}
	requireNear([]float64{math.Log(8) / 3, -2 * math.Log(8) / 3, math.Log(8) / 3}, valence[:])
	requireNear(make([]float64, NKinds), kind[:])

	rng := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		for i := range codes {
			codes[i] = rng.NormFloat64() * 8
		}
		valence, kind = sides(codes)
		require.InDelta(t, 0, kind[0]+kind[1]+kind[2]+kind[3]+kind[4]+kind[5]+kind[6]+kind[7], 1e-12)
		sum := 0.0
		for _, x := range codes {
			sum += math.Exp(x)
		}
		var p [NValences]float64
		p[neutral] = math.Exp(codes[0]) / sum
		for k := range kind {
			change, sustain := math.Exp(codes[CodeOf(k, false)])/sum, math.Exp(codes[CodeOf(k, true)])/sum
			p[0] += change
			p[2] += sustain
			require.InDelta(t, math.Log(change+sustain)-kind[k], math.Log((math.Exp(codes[CodeOf(0, false)])+math.Exp(codes[CodeOf(0, true)]))/sum)-kind[0], 1e-9)
		}
		for v := range p {
			require.InDelta(t, math.Log(p[v]/p[neutral]), valence[v]-valence[neutral], 1e-9)
		}
		require.InDelta(t, 0, valence[0]+valence[1]+valence[2], 1e-12)
	}
	codes = [NCodes]float64{1: 5000}
	valence, kind = sides(codes)
	for _, x := range append(valence[:], kind[:]...) {
		require.False(t, math.IsNaN(x) || math.IsInf(x, 0))
	}
}
