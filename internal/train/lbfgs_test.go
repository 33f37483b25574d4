package main

import (
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

// valley is a quadratic with its least value, 0, at a known place: half the
// squared length of M(x-b), for a random M.
func valley(n int, seed uint64) (b []float64, f func(x, grad []float64) float64) {
	rng := rand.New(rand.NewPCG(seed, 0))
	m := make([][]float64, n)
	b = make([]float64, n)
	for i := range m {
		b[i] = rng.NormFloat64() * 3
		m[i] = make([]float64, n)
		for j := range m[i] {
			m[i][j] = rng.NormFloat64() / math.Sqrt(float64(n))
		}
		m[i][i] += 1 + 3*float64(i)/float64(n) // some directions are far steeper
	}
	return b, func(x, grad []float64) float64 {
		clear(grad)
		value := 0.0
		for _, row := range m {
			r := 0.0
			for j, k := range row {
				r += k * (x[j] - b[j])
			}
			value += r * r / 2
			addScaled(grad, row, r)
		}
		return value
	}
}

func TestMinimiseQuadratic(t *testing.T) {
	for _, n := range []int{1, 2, 10, 60} {
		b, f := valley(n, uint64(n))
		x := make([]float64, n)
		minimise(x, f, 2000, 1e-12)
		require.InDeltaSlice(t, b, x, 1e-6, "%d dimensions", n)
	}
}

// TestMinimiseGoesDown shows that no step makes things worse, that more steps
// come closer, and that the same call gives the same bits.
func TestMinimiseGoesDown(t *testing.T) {
	_, f := valley(40, 7)
	last := math.Inf(1)
	for steps := range 30 {
		x, y := make([]float64, 40), make([]float64, 40)
		minimise(x, f, steps, 0)
		minimise(y, f, steps, 0)
		require.True(t, slices.Equal(x, y))
		value := f(x, make([]float64, 40))
		require.LessOrEqual(t, value, last, "after %d steps", steps)
		last = value
	}
	require.Less(t, last, 0.05)
}

// TestMinimiseStops shows that it does not move from where there is nothing to
// gain, nor when it may take no step, and that it gives up on a function whose
// gradient leads nowhere.
func TestMinimiseStops(t *testing.T) {
	b, f := valley(5, 3)
	calls := 0
	counted := func(x, grad []float64) float64 { calls++; return f(x, grad) }
	x := slices.Clone(b)
	minimise(x, counted, 100, 1e-9)
	require.Equal(t, b, x)
	require.Equal(t, 1, calls)

	x = make([]float64, 5)
	minimise(x, f, 0, 0)
	require.Equal(t, make([]float64, 5), x)

	x = []float64{1}
	minimise(x, func(x, grad []float64) float64 { grad[0] = 1; return math.Abs(x[0] - 1) }, 100, 0)
	require.Equal(t, []float64{1}, x)
}

// TestMinimiseLogistic solves a regression whose answer is known: with one
// input that is there or not, the logits are the log odds of either case.
func TestMinimiseLogistic(t *testing.T) {
	count := [2][2]float64{{7, 3}, {2, 8}} // by input, by outcome
	w := make([]float64, 2)
	minimise(w, func(w, grad []float64) float64 {
		clear(grad)
		loss := 0.0
		for x := range count {
			for y, n := range count[x] {
				p := 1 / (1 + math.Exp(-w[0]-w[1]*float64(x)))
				if y == 1 {
					loss -= n * math.Log(p)
				} else {
					loss -= n * math.Log(1-p)
				}
				grad[0] += n * (p - float64(y))
				grad[1] += n * (p - float64(y)) * float64(x)
			}
		}
		return loss
	}, 200, 1e-10)
	require.InDelta(t, math.Log(3./7), w[0], 1e-7)
	require.InDelta(t, math.Log(8./2)-math.Log(3./7), w[1], 1e-7)
}
