package mi

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
)

// TestCodesAreInTheModelsOrder: the arrays that turn the model's numbers into
// labels follow the model's own lists.
func TestCodesAreInTheModelsOrder(t *testing.T) {
	require.Len(t, stack.Valences, len(valences))
	for i, v := range valences {
		require.Equal(t, stack.Valences[i], string(v))
	}
	require.Equal(t, [...]float64{1, 2, 3}, ValenceProbability{Change: 1, Neutral: 2, Sustain: 3}.Vector())

	require.Len(t, stack.Kinds, len(Kinds()))
	for k, kind := range Kinds() {
		require.Equal(t, stack.Kinds[k], string(kind))
		require.Equal(t, ClientCodeOf(Change, kind), clientCodes[0][k])
		require.Equal(t, ClientCodeOf(Sustain, kind), clientCodes[1][k])
	}

	require.Len(t, stack.Mains, len(Mains()))
	for i, m := range Mains() {
		require.Equal(t, stack.Mains[i], string(m))
	}
	require.Equal(t, [...]float64{1, 2, 3, 4}, MainProbability{Question: 1, Reflection: 2, Input: 3, Other: 4}.Vector())

	for _, b := range stack.Behaviours {
		require.True(t, Behaviour(b).Valid(), b)
	}
}

// TestUtterancesAgreeWithTheTurn: whatever the weights say of the thought
// units, their codes do not contradict the code of the turn.
func TestUtterancesAgreeWithTheTurn(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 9))
	ambivalent := 0
	for range 3000 {
		var s clientScratch
		for i := range r.IntN(6) {
			var u stack.ClientUnit
			chance(r, u.Valence[:])
			chance(r, u.Kind[:])
			s.units = append(s.units, u)
			s.Units = append(s.Units, text.Span{Start: 3 * i, End: 3*i + 2})
		}
		var p [stack.NValences]float64
		chance(r, p[:])
		turn := linear.Best(p[:])
		both := mixed(s.units)
		us := appendUtterances(nil, &s, turn, p, both)
		require.Len(t, us, len(s.units))

		strongest := 0
		sides := map[Valence]int{}
		for i, u := range us {
			require.True(t, u.Code.Valid())
			require.Equal(t, Span(s.Units[i]), u.Span)
			require.True(t, u.Probability >= 0 && u.Probability <= 1)
			if valences[turn] == Neutral && !both {
				require.Equal(t, NeutralCode, u.Code)
			}
			sides[u.Code.Valence()]++
			if s.units[i].Valence[turn] > s.units[strongest].Valence[turn] {
				strongest = i
			}
		}
		surest, spans := carriers(nil, us, valences[turn])
		if both && len(us) > 1 {
			ambivalent++
			require.Positive(t, sides[Change], "the two sides are there")
			require.Positive(t, sides[Sustain], "the two sides are there")
		}
		if sides[valences[turn]] == 0 {
			require.Equal(t, -1, surest)
			require.Empty(t, spans)
			require.True(t, len(us) == 0 || both && valences[turn] == Neutral, "only between two sides does nothing carry the turn")
			continue
		}
		if !both || valences[turn] != Neutral {
			require.Equal(t, valences[turn], us[strongest].Code.Valence(), "the unit that leans most carries the turn")
		}
		require.Equal(t, valences[turn], us[surest].Code.Valence())
		require.NotEmpty(t, spans)
		for _, u := range us {
			require.Equal(t, u.Code.Valence() == valences[turn], slices.Contains(spans, u.Span))
			if u.Code.Valence() == valences[turn] {
				require.LessOrEqual(t, u.Probability, us[surest].Probability)
			}
		}
	}
	require.Greater(t, ambivalent, 100, "too few turns of both sides to tell")
}

// TestMixed: both sides are there where each has a thought unit that probably
// takes it.
func TestMixed(t *testing.T) {
	change, sustain := [3]float64{0.7, 0.2, 0.1}, [3]float64{0.1, 0.3, 0.6}
	neutral, torn := [3]float64{0.2, 0.6, 0.2}, [3]float64{0.48, 0.04, 0.48}
	for _, tc := range []struct {
		units [][3]float64
		want  bool
	}{
		{nil, false},
		{[][3]float64{change}, false},
		{[][3]float64{change, neutral, change}, false},
		{[][3]float64{sustain, neutral}, false},
		{[][3]float64{change, sustain}, true},
		{[][3]float64{sustain, neutral, neutral, change}, true},
		{[][3]float64{change, torn}, false},
		{[][3]float64{torn, torn, neutral}, false},
		{[][3]float64{{sideOf, 1 - sideOf, 0}, {0, 1 - sideOf, sideOf}}, true},
	} {
		var units []stack.ClientUnit
		for _, v := range tc.units {
			units = append(units, stack.ClientUnit{Valence: v})
		}
		require.Equal(t, tc.want, mixed(units), "%v", tc.units)
	}
}

// chance fills p with probabilities as the layers give them: whole
// ten-thousandths, equals among them.
func chance(r *rand.Rand, p []float64) {
	for i := range p {
		p[i] = float64(r.IntN(4)) * (1 + r.Float64()*float64(r.IntN(2)))
	}
	linear.Softmax(p)
}

func TestRound4(t *testing.T) {
	for in, want := range map[float64]float64{0: 0, 1: 1, 0.12344: 0.1234, 0.12346: 0.1235, 0.00004: 0, 0.99996: 1} {
		require.Equal(t, want, round4(in), in)
	}
}
