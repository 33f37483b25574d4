package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// verdicts makes the verdicts that a confusion counts.
func verdicts(c confusion) (out []verdict) {
	for gold := range c {
		for guess, n := range c[gold] {
			for range n {
				out = append(out, verdict{gold: gold, guess: guess})
			}
		}
	}
	return out
}

// TestMeasures holds the measures against sums done by hand.
func TestMeasures(t *testing.T) {
	for _, tc := range []struct {
		name                   string
		counts                 confusion
		f1                     []float64
		macro, accuracy, kappa float64
	}{
		{
			"three classes",
			confusion{{5, 1, 0}, {2, 3, 1}, {0, 1, 2}},
			[]float64{10. / 13, 6. / 11, 4. / 6},
			(10./13 + 6./11 + 4./6) / 3, 10. / 15, (10./15 - 0.36) / 0.64,
		},
		{"all right", confusion{{4, 0}, {0, 6}}, []float64{1, 1}, 1, 1, 1},
		{"all wrong", confusion{{0, 5}, {5, 0}}, []float64{0, 0}, 0, 0, -1},
		{"by chance", confusion{{1, 1}, {1, 1}}, []float64{0.5, 0.5}, 0.5, 0.5, 0},
		{
			"a class neither there nor guessed counts as 0",
			confusion{{3, 0, 0}, {1, 2, 0}, {0, 0, 0}},
			[]float64{6. / 7, 4. / 5, 0},
			(6./7 + 4./5) / 3, 5. / 6, (5./6 - 0.5) / 0.5,
		},
		{"one class alone: kappa says nothing", confusion{{7, 0}, {0, 0}}, []float64{1, 0}, 0.5, 1, math.NaN()},
		{"nothing", confusion{{0, 0}, {0, 0}}, []float64{0, 0}, 0, math.NaN(), math.NaN()},
	} {
		c := confuse(verdicts(tc.counts), len(tc.counts))
		require.Equal(t, tc.counts, c, tc.name)
		require.InDeltaSlice(t, tc.f1, c.f1(), 1e-12, tc.name)
		require.InDelta(t, tc.macro, c.macroF1(), 1e-12, tc.name)
		require.InDelta(t, tc.accuracy, c.accuracy(), 1e-12, tc.name)
		require.InDelta(t, tc.kappa, c.kappa(), 1e-12, tc.name)
	}
}

func TestCalibrationError(t *testing.T) {
	right := func(p float64) verdict { return verdict{p: p} }
	wrong := func(p float64) verdict { return verdict{guess: 1, p: p} }
	for _, tc := range []struct {
		vs   []verdict
		want float64
	}{
		{[]verdict{right(1), right(1)}, 0},
		{[]verdict{wrong(1)}, 1},
		{[]verdict{wrong(0)}, 0},
		{[]verdict{right(0.75), right(0.75), right(0.75), wrong(0.75)}, 0},
		// Nine tenths and up are one bin: 2 of 3 right at 2.9; another of one.
		{[]verdict{right(0.95), wrong(0.95), right(1), right(0.55)}, (0.9 + 0.45) / 4},
		// Being too sure here and too modest there does not cancel out.
		{[]verdict{wrong(0.8), right(0.4)}, (0.8 + 0.6) / 2},
		{[]verdict{wrong(0.45), right(0.55)}, 0.45},
		// Within a bin it does.
		{[]verdict{wrong(0.5), right(0.5)}, 0},
	} {
		require.InDelta(t, tc.want, calibrationError(tc.vs), 1e-12, "%v", tc.vs)
	}
	require.True(t, math.IsNaN(calibrationError(nil)))
}

// TestSurest shows which answers count where the others are left open: the
// most probable, the first of equals, in whatever order they come.
func TestSurest(t *testing.T) {
	vs := []verdict{
		{p: 0.5},
		{guess: 1, p: 0.6},
		{p: 0.9},
		{guess: 1, p: 0.4},
		{p: 0.7},
		{guess: 1, p: 0.5},
		{p: 0.8},
		{guess: 1, p: 0.3},
		{p: 0.85},
		{guess: 1, p: 0.2},
	}
	before := slices.Clone(vs)
	for share, want := range map[float64]float64{1: 0.5, 0.9: 5. / 9, 0.7: 5. / 7, 0.6: 5. / 6, 0.5: 4. / 5, 0.4: 1, 0.1: 1} {
		require.InDelta(t, want, surest(vs, share), 1e-12, "%v", share)
	}
	require.Equal(t, before, vs, "the caller's order stays")
	slices.Reverse(vs)
	require.InDelta(t, 5./7, surest(vs, 0.7), 1e-12)
	require.InDelta(t, 4./6, surest(vs, 0.6), 1e-12, "of the two with 0.5 the first, which now is wrong")
	require.True(t, math.IsNaN(surest(nil, 0.5)))
}

// TestInterval shows that the interval is the same on every run, contains the
// figure, narrows with more transcripts and respects that turns of one
// transcript go together.
func TestInterval(t *testing.T) {
	rng := rand.New(rand.NewPCG(4, 4))
	sample := func(groups, turns int) (out []verdict) {
		for g := range groups {
			luck := 0.4 + 0.5*rng.Float64() // a transcript is easy or hard
			for range turns {
				v := verdict{group: fmt.Sprint(g), gold: rng.IntN(3)}
				v.guess = v.gold
				if rng.Float64() > luck {
					v.guess = rng.IntN(3)
				}
				out = append(out, v)
			}
		}
		return out
	}
	width := func(vs []verdict) float64 {
		low, high := interval(vs, 3, 500)
		again, higher := interval(vs, 3, 500)
		require.Equal(t, low, again)
		require.Equal(t, high, higher)
		point := confuse(vs, 3).macroF1()
		require.LessOrEqual(t, low, point)
		require.GreaterOrEqual(t, high, point)
		return high - low
	}
	few, many := sample(10, 40), sample(160, 40)
	require.Less(t, width(many), width(few)/2)
	alone := make([]verdict, len(few))
	for i, v := range few {
		v.group = fmt.Sprint(i)
		alone[i] = v
	}
	require.Less(t, width(alone), width(few), "turns on their own tell more than turns that go together")
	for i := range alone {
		alone[i].group = "one"
	}
	require.Zero(t, width(alone), "one transcript, drawn anew, is itself")
}
