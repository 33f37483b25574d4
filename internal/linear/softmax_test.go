package linear

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func softmaxOf(logits ...float64) []float64 {
	p := slices.Clone(logits)
	Softmax(p)
	return p
}

// TestSoftmaxIsADistribution shows, for 1 to 32 classes and logits of all
// sizes, that probabilities are whole ten-thousandths, add up to one exactly,
// stand in the order of the logits and lie next to the true ones.
func TestSoftmaxIsADistribution(t *testing.T) {
	rng := rand.New(rand.NewPCG(7, 8))
	for n := 1; n <= MaxClasses; n++ {
		for _, size := range []float64{1e-6, 0.01, 1, 8, 100, 1e4, 1e300} {
			logits := normal(rng, n)
			for i := range logits {
				logits[i] *= size
			}
			p := softmaxOf(logits...)
			require.Equal(t, parts, total(t, p), "%v", logits)
			sum := 0.0
			for _, x := range logits {
				sum += math.Exp(x - slices.Max(logits))
			}
			for i, x := range logits {
				require.InDelta(t, math.Exp(x-slices.Max(logits))/sum, p[i], 1.0000001/parts)
				for j, y := range logits {
					if x > y {
						require.GreaterOrEqual(t, p[i], p[j], "logits %v and %v of %v", x, y, logits)
					}
				}
			}
		}
	}
}

// TestSoftmaxOfEqualLogits shows that the first of equals get what is left.
func TestSoftmaxOfEqualLogits(t *testing.T) {
	for n := 1; n <= MaxClasses; n++ {
		for _, logit := range []float64{0, -3.5, 1e308, -1e308} {
			p := softmaxOf(slices.Repeat([]float64{logit}, n)...)
			for i, x := range p {
				want := parts / n
				if i < parts%n {
					want++
				}
				require.Equal(t, float64(want)/parts, x, "class %d of %d", i, n)
			}
			require.Equal(t, 0, Best(p))
		}
	}
}

// TestSoftmaxGolden holds probabilities to the digit: they are the same on
// every processor, and what is printed and stored does not change unnoticed.
func TestSoftmaxGolden(t *testing.T) {
	for _, tc := range []struct{ logits, want []float64 }{
		{[]float64{5}, []float64{1}},
		{[]float64{0, 0}, []float64{0.5, 0.5}},
		{[]float64{0, 0, 0}, []float64{0.3334, 0.3333, 0.3333}},
		{[]float64{2, 1, 0}, []float64{0.6653, 0.2447, 0.09}},
		{[]float64{0, 1, 2}, []float64{0.09, 0.2447, 0.6653}},
		{[]float64{0.1, -2.5, 3.75}, []float64{0.0253, 0.0019, 0.9728}},
		{[]float64{-0.3, 0.7, 0.2, -1.1}, []float64{0.1719, 0.4674, 0.2835, 0.0772}},
		{[]float64{10, 0}, []float64{1, 0}},
		{[]float64{0, 9}, []float64{0.0001, 0.9999}},
		{[]float64{-800, 0, -800}, []float64{0, 1, 0}},
	} {
		require.Equal(t, tc.want, softmaxOf(tc.logits...), "%v", tc.logits)
	}
}

// TestSoftmaxOfNoNumbers shows that logits which are no numbers, as absurd but
// finite gains can give them, neither hang nor panic.
func TestSoftmaxOfNoNumbers(t *testing.T) {
	inf, nan := math.Inf(1), math.NaN()
	for _, logits := range [][]float64{
		{nan},
		{inf},
		{-inf},
		{nan, 1},
		{1, nan, 2},
		{inf, 0},
		{0, inf},
		{inf, inf},
		{-inf, -inf, -inf},
		{inf, -inf},
		{nan, inf, -inf, 0},
		slices.Repeat([]float64{nan}, MaxClasses),
	} {
		p := softmaxOf(logits...)
		require.Equal(t, parts, total(t, p), "%v gives %v", logits, p)
		for _, x := range p {
			require.GreaterOrEqual(t, x, 0.0)
		}
	}
	require.Equal(t, []float64{0, 1}, softmaxOf(-inf, 3), "one side without any chance")
	require.Equal(t, []float64{0, 1}, softmaxOf(-math.MaxFloat64, math.MaxFloat64), "a difference beyond all numbers")
}

// TestAbsurdModel is the way by which logits become no numbers: every number
// of the file is finite, and their products are not.
func TestAbsurdModel(t *testing.T) {
	b := Builder{Features: features}
	b.Table("t", SharedRows(0), []float64{1e300}, []float64{1e300, -1e300})
	b.Layer("l", []string{"yes", "no", "maybe"}, 2, []float64{0, 1, 1, 0, 1e38, -1e38, 0, 0, 0})
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	var x [2]float64
	m.tables[0].Score(x[:], tally(&m.tables[0], [][]uint32{{0, 0}}))
	require.Equal(t, [2]float64{math.Inf(1), math.Inf(-1)}, x)
	var p [3]float64
	m.layers[0].Apply(p[:], x[:])
	require.Equal(t, parts, total(t, p[:]))
}

func TestExp(t *testing.T) {
	rng := rand.New(rand.NewPCG(9, 10))
	check := func(x float64) {
		require.InEpsilon(t, math.Exp(x), Exp(x), 1e-14, "Exp(%v)", x)
	}
	for i := range 70000 {
		check(-float64(i)/100 - 1e-9)
		check(-700 * rng.Float64())
		check(-math.Exp(-30 * rng.Float64())) // near zero
	}
	for k := range 1000 { // where the reduction changes over
		for _, x := range []float64{-float64(k) * math.Ln2, -(float64(k) + 0.5) * math.Ln2} {
			for _, x := range []float64{math.Nextafter(x, 0), x, math.Nextafter(x, -1e9)} {
				if x > -700 && x <= 0 {
					check(x)
				}
			}
		}
	}
	require.Equal(t, 1.0, Exp(0))
	for _, x := range []float64{-700, -701, -1e300, math.Inf(-1), math.NaN()} {
		require.Zero(t, Exp(x), "Exp(%v)", x)
	}
}

// TestGoldenBits holds results to the bit, so that a run on another kind of
// processor (GOARCH=386 go test) shows whether it agrees.
func TestGoldenBits(t *testing.T) {
	for x, want := range map[float64]string{
		-0.1:        "3fecf46d99d52b3a",
		-1:          "3fd78b56362cef2b",
		-math.Ln2:   "3fe0000000000000",
		-12.3456789: "3ed23d2b6a3ae568",
		-333.25:     "21e2a8f63851e867",
		-699.999:    "00d1539a02031560",
	} {
		require.Equal(t, want, fmt.Sprintf("%016x", math.Float64bits(Exp(x))), "Exp(%v)", x)
	}
	b := Builder{Features: features}
	b.Table("t", SharedRows(2), []float64{0.7, 1.3}, []float64{1, -0.1, 0.3, 0.02, -0.77, 0.5, 0.11, 0.9})
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := Parse(string(data), features)
	require.NoError(t, err)
	var got [2]float64
	m.tables[0].Score(got[:], tally(&m.tables[0], [][]uint32{{0, 1 << 29, 3 << 29}, {1 << 29, 2 << 29, 3 << 29, 5 << 29, 7 << 29}}))
	require.Equal(t, "3ff79562ca6c525f", fmt.Sprintf("%016x", math.Float64bits(got[0])))
	require.Equal(t, "3fe6c2251b92de16", fmt.Sprintf("%016x", math.Float64bits(got[1])))
}

func TestBest(t *testing.T) {
	require.Equal(t, 0, Best([]float64{1}))
	require.Equal(t, 1, Best([]float64{1, 3, 2}))
	require.Equal(t, 1, Best([]float64{1, 3, 3}), "the first of equals")
	require.Equal(t, 0, Best([]float64{-1, -1, -2}))
}

func TestShare(t *testing.T) {
	for _, c := range []struct{ p, want []float64 }{
		{[]float64{1, 1, 2}, []float64{0.25, 0.25, 0.5}},
		{[]float64{0, 0, 0}, []float64{0.3334, 0.3333, 0.3333}},
		{[]float64{1, 1, 1}, []float64{0.3334, 0.3333, 0.3333}},
		{[]float64{0.4999, 0.5, 0.0001}, []float64{0.4999, 0.5, 0.0001}},
		{[]float64{0.12344, 0.12346, 0.7531}, []float64{0.1234, 0.1235, 0.7531}},
		{[]float64{7}, []float64{1}},
	} {
		p := slices.Clone(c.p)
		Share(p)
		require.Equal(t, c.want, p, "%v", c.p)
	}
}
