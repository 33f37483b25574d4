package score

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestStatLogIsTheLogarithm: the standard library's is right to the last bit or
// next to it on every processor.
func TestStatLogIsTheLogarithm(t *testing.T) {
	require.Zero(t, statLog(1))
	require.Equal(t, math.Ln2, statLog(2))
	require.Equal(t, -math.Ln2, statLog(.5))
	r := rand.New(rand.NewPCG(1, 2))
	for range 100_000 {
		x := math.Exp(r.NormFloat64() * 20)
		require.InEpsilon(t, math.Log(x), statLog(x), 1e-15, "%v", x)
		x = 1 + r.NormFloat64()*1e-3 // where the logarithm itself is small
		require.InDelta(t, math.Log(x), statLog(x), 1e-15*math.Abs(math.Log(x))+1e-18, "%v", x)
	}
	// The standard library's is off by 5 % here on amd64.
	require.InEpsilon(t, -1074*math.Ln2, statLog(math.SmallestNonzeroFloat64), 1e-15)
	for _, x := range []float64{math.MaxFloat64, math.Sqrt2, math.Sqrt2 / 2} {
		require.InEpsilon(t, math.Log(x), statLog(x), 1e-15, "%v", x)
	}
}

// TestStatLogIsOddInTheExponent: log 1/x is -log x to the last bit for powers of
// two, where 1/x is exact.
func TestStatLogIsOddInTheExponent(t *testing.T) {
	for e := -1000; e <= 1000; e++ {
		require.Equal(t, -statLog(math.Ldexp(1, e)), statLog(math.Ldexp(1, -e)), "%d", e)
	}
}

// TestStatPoolKeepsWhatItGave: numbers given out stay as they are when more
// follow, and what JSON lacks is nil.
func TestStatPoolKeepsWhatItGave(t *testing.T) {
	var p statPool
	var got []*float64
	for i := range 1000 {
		got = append(got, p.of(float64(i)))
	}
	for i, x := range got {
		require.Equal(t, float64(i), *x)
	}
	for _, x := range []*float64{p.of(math.NaN()), p.of(math.Inf(1)), p.of(math.Inf(-1)), p.over(0, 0), p.over(1, 0), p.count(3, 0)} {
		require.Nil(t, x)
	}
	require.Equal(t, .75, *p.count(3, 4))
}

// TestStatProductDoesNotWrap: 386 has integers of 32 bits.
func TestStatProductDoesNotWrap(t *testing.T) {
	require.Equal(t, 1., statProduct())
	require.Equal(t, float64(1<<40), statProduct(1<<20, 1<<20))
	require.Equal(t, math.Ldexp(1, 90), statProduct(1<<30, 1<<30, 1<<30))
}
