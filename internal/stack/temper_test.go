package stack

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
)

type valences = [NValences]float64

func TestTemper(t *testing.T) {
	for name, c := range map[string]struct{ p, plain, want valences }{
		"grammar and weights agree":       {valences{0.98, 0.01, 0.01}, valences{0.70, 0.20, 0.10}, valences{0.784, 0.143, 0.073}},
		"weights say the same":            {valences{0.2, 0.5, 0.3}, valences{0.2, 0.5, 0.3}, valences{0.2, 0.5, 0.3}},
		"weights would have it otherwise": {valences{0.7, 0.2, 0.1}, valences{0.1, 0.8, 0.1}, valences{0.455, 0.445, 0.1}},
		"weights are surer than with it":  {valences{0.3, 0.2, 0.5}, valences{0.1, 0.1, 0.8}, valences{0.16, 0.13, 0.71}},
		"weights cannot tell":             {valences{0.51, 0.49, 0}, valences{0.45, 0.45, 0.1}, valences{0.48, 0.47, 0.05}},
		"it was hardly ahead":             {valences{0.402, 0.398, 0.2}, valences{0.1, 0.8, 0.1}, valences{0.402, 0.398, 0.2}},
		"it was ahead by a hair":          {valences{0.4999, 0.5, 0.0001}, valences{0.4, 0.4, 0.2}, valences{0.4999, 0.5, 0.0001}},
		"both were":                       {valences{0.4998, 0.4999, 0.0003}, valences{0.4, 0.4001, 0.1999}, valences{0.4998, 0.4999, 0.0003}},
	} {
		got := temper(c.p, c.plain)
		require.InDeltaSlice(t, c.want[:], got[:], 1.1e-4, name)
		require.Equal(t, linear.Best(c.p[:]), linear.Best(got[:]), name)
	}
}

// TestTemperKeepsTheAnswer: whatever the weights say, the answer stays, and each
// probability lies between the two that it comes from; together they make one.
// Half of the draws are of answers that are hardly ahead.
func TestTemperKeepsTheAnswer(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 70))
	draw := func(spread float64) (p valences) {
		for k := range p {
			p[k] = rng.NormFloat64() * spread
		}
		linear.Softmax(p[:])
		return p
	}
	for i := range 100_000 {
		spread := []float64{4, 0.01}[i%2]
		before, plain := draw(spread), draw(spread)
		got, best := temper(before, plain), linear.Best(before[:])
		require.Equal(t, best, linear.Best(got[:]), "%v toward %v gives %v", before, plain, got)
		sums(t, got[:])
		for k, p := range got {
			low, high := math.Min(before[k], plain[k]), math.Max(before[k], plain[k])
			require.True(t, low-1e-4 <= p && p <= high+1e-4, "%v toward %v gives %v", before, plain, got)
		}
	}
}

// TestWeigh: the vote has what the readings add, the probability is that of the layer
// where they add nothing, and else lies on the way to it.
func TestWeigh(t *testing.T) {
	c := client(t, someParts())
	x := make([]float64, UnitInputs)
	x[0], x[2] = 0.5, -0.25
	bias := valences{0.1, 0, 0.1}
	var plain, raised valences
	c.unitValence.ApplyShifted(plain[:], x, bias[:])
	vote, p := Weigh(c.unitValence, x, bias, bias)
	require.Equal(t, plain, vote)
	require.Equal(t, plain, p)

	up := bias
	up[2] += 4
	c.unitValence.ApplyShifted(raised[:], x, up[:])
	vote, p = Weigh(c.unitValence, x, bias, up)
	require.Equal(t, raised, vote)
	require.Equal(t, temper(raised, plain), p)
	require.Greater(t, vote[2], p[2])
	require.Greater(t, p[2], plain[2])
}
