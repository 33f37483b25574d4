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
		us := appendUtterances(nil, &s, turn, p)
		require.Len(t, us, len(s.units))

		strongest := 0
		for i, u := range us {
			require.True(t, u.Code.Valid())
			require.Equal(t, Span(s.Units[i]), u.Span)
			require.True(t, u.Probability >= 0 && u.Probability <= 1)
			if valences[turn] == Neutral {
				require.Equal(t, NeutralCode, u.Code)
			}
			if s.units[i].Valence[turn] > s.units[strongest].Valence[turn] {
				strongest = i
			}
		}
		surest, spans := carriers(nil, us, valences[turn])
		if len(us) == 0 {
			require.Equal(t, -1, surest)
			require.Empty(t, spans)
			continue
		}
		require.Equal(t, valences[turn], us[strongest].Code.Valence(), "the unit that leans most carries the turn")
		require.Equal(t, valences[turn], us[surest].Code.Valence())
		require.NotEmpty(t, spans)
		for _, u := range us {
			require.Equal(t, u.Code.Valence() == valences[turn], slices.Contains(spans, u.Span))
			if u.Code.Valence() == valences[turn] {
				require.LessOrEqual(t, u.Probability, us[surest].Probability)
			}
		}
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
