package linear

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// plainExp is Exp as one would write it down, one number at a time.
func plainExp(x float64) float64 {
	const ln2High, ln2Low = 6.93147180369123816490e-01, 1.90821492927058770002e-10
	if !(x > -700) {
		return 0
	}
	k := math.Floor(float64(x/math.Ln2) + 0.5)
	r := x - float64(k*ln2High)
	r -= float64(k * ln2Low)
	sum := 1.0
	for n := 11.0; n >= 1; n-- {
		sum = 1 + float64(float64(sum*r)/n)
	}
	return math.Ldexp(sum, int(k))
}

// TestExpsToTheBit shows that to take four at once, to halve instead of to
// divide and to scale by a product changes no bit.
func TestExpsToTheBit(t *testing.T) {
	rng := rand.New(rand.NewPCG(31, 32))
	for n := range 10_000 {
		x := make([]float64, n%9)
		for i := range x {
			switch rng.IntN(8) {
			case 0:
				x[i] = -701 * rng.Float64()
			case 1:
				x[i] = -math.Exp(-700 * rng.Float64())
			case 2:
				x[i] = []float64{0, math.Copysign(0, -1), math.Inf(-1), math.NaN(), -700, -699.9999999, -math.Ln2 / 2}[rng.IntN(7)]
			default:
				x[i] = -12 * rng.Float64()
			}
		}
		p := append([]float64(nil), x...)
		Exps(p)
		for i := range x {
			require.Equal(t, math.Float64bits(plainExp(x[i])), math.Float64bits(p[i]), "e to the %v", x[i])
			require.Equal(t, math.Float64bits(p[i]), math.Float64bits(Exp(x[i])))
		}
	}
}

// TestLog holds Log to the standard library's.
func TestLog(t *testing.T) {
	rng := rand.New(rand.NewPCG(33, 34))
	for range 10_000 {
		x := math.Exp(80 * (rng.Float64() - 0.5))
		require.InEpsilon(t, x, math.Exp(Log(x)), 1e-13)
		require.InDelta(t, math.Log(x), Log(x), 2e-14, "log of %v", x)
	}
	for x, want := range map[float64]float64{1: 0, 2: math.Ln2, 0.5: -math.Ln2, 1e-30: math.Log(1e-30)} {
		require.InDelta(t, want, Log(x), 1e-14)
	}
}
