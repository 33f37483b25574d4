package score_test

import (
	"encoding/json"
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi/score"
)

// iccExample is the example of Shrout and Fleiss 1979, table 2: four judges rate
// six targets.
var iccExample = [][]float64{
	{9, 2, 5, 8},
	{6, 1, 3, 2},
	{8, 4, 6, 8},
	{7, 1, 2, 6},
	{10, 5, 6, 9},
	{6, 2, 4, 7},
}

// TestICCByHand works the example out again. Targets have 24, 12, 26, 16, 30 and
// 19, judges 46, 15, 26 and 40, together 127, and the squares of the ratings add
// up to 841. Times 24, the sums of squares are
//
//	between targets  6·2913 - 127² = 1349
//	between judges   4·4617 - 127² = 2339
//	rest             24·841 - 127² - 1349 - 2339 = 367
//
// so that the mean squares are 1349/120, 2339/72 and 367/360 (published: 11.24,
// 32.49, 1.02) and the correlation is 6 (3·1349 - 367) / (18·1716 + 4·11328) =
// 22080/76200 = .2898 (published: .29).
func TestICCByHand(t *testing.T) {
	got, err := score.ICC(iccExample)
	require.NoError(t, err)
	require.Equal(t, score.Intraclass{
		Value: new(22080. / 76200), Sessions: 6, Coders: 4,
		Between: new(1349. / 120), Raters: new(2339. / 72), Rest: new(367. / 360), Band: "poor",
	}, got)
	require.InDelta(t, .29, *got.Value, .005)

	// Two coders, the second always two more: sessions 4, 8, 12, coders 9, 15.
	// 3·224 - 576 = 96 between, 2·306 - 576 = 36 coders, rest 6·118 - 576 - 132
	// = 0: 3·96 / (3·96 + 2·2·36) = 2/3. It is absolute agreement, not
	// correlation, which would be 1.
	got, err = score.ICC([][]float64{{1, 3}, {3, 5}, {5, 7}})
	require.NoError(t, err)
	require.Equal(t, 2./3, *got.Value)
	require.Equal(t, "good", got.Band)
}

// TestICCAgainstExactAnalysisOfVariance computes the two-way layout the long way,
// by deviations from means in exact fractions.
func TestICCAgainstExactAnalysisOfVariance(t *testing.T) {
	r := rand.New(rand.NewPCG(11, 12))
	for range 300 {
		n, k, top := 2+r.IntN(9), 2+r.IntN(4), 1+r.IntN(30)
		ratings := make([][]float64, n)
		for i := range ratings {
			for range k {
				ratings[i] = append(ratings[i], float64(r.IntN(top)))
			}
		}
		want := exactICC(ratings)
		got, err := score.ICC(ratings)
		require.NoError(t, err)
		if want == nil {
			require.Nil(t, got.Value)
			require.Equal(t, score.UndefinedVariance, got.Undefined)
			continue
		}
		require.Equal(t, kappaNearest(want), *got.Value, "%v", ratings)
		require.Equal(t, score.CicchettiBands().Of(got.Value), got.Band)

		// Moving all ratings together changes nothing, nor does the order of
		// sessions or coders.
		moved := make([][]float64, n)
		sessions, coders := r.Perm(n), r.Perm(k)
		for i := range moved {
			moved[i] = make([]float64, k)
		}
		for i := range ratings {
			for j, x := range ratings[i] {
				moved[sessions[i]][coders[j]] = x + 1000
			}
		}
		again, err := score.ICC(moved)
		require.NoError(t, err)
		require.Equal(t, got, again)
	}
}

// exactICC is nil where the correlation is 0/0.
func exactICC(ratings [][]float64) *big.Rat {
	n, k := int64(len(ratings)), int64(len(ratings[0]))
	mean := func(cells ...float64) *big.Rat {
		m := new(big.Rat)
		for _, x := range cells {
			m.Add(m, new(big.Rat).SetFloat64(x))
		}
		return m.Quo(m, big.NewRat(int64(len(cells)), 1))
	}
	var all []float64
	columns := make([][]float64, k)
	for _, row := range ratings {
		all = append(all, row...)
		for j, x := range row {
			columns[j] = append(columns[j], x)
		}
	}
	grand := mean(all...)
	square := func(x *big.Rat) *big.Rat { return new(big.Rat).Mul(x, x) }
	between, raters, rest := new(big.Rat), new(big.Rat), new(big.Rat)
	for _, row := range ratings {
		between.Add(between, square(new(big.Rat).Sub(mean(row...), grand)))
		for j, x := range row { // what neither the session nor the coder explains
			d := new(big.Rat).Sub(new(big.Rat).SetFloat64(x), mean(row...))
			d.Sub(d, mean(columns[j]...)).Add(d, grand)
			rest.Add(rest, square(d))
		}
	}
	for _, column := range columns {
		raters.Add(raters, square(new(big.Rat).Sub(mean(column...), grand)))
	}
	between.Mul(between, big.NewRat(k, n-1))
	raters.Mul(raters, big.NewRat(n, k-1))
	rest.Quo(rest, big.NewRat((n-1)*(k-1), 1))
	under := new(big.Rat).Sub(raters, rest)
	under.Mul(under, big.NewRat(k, n)).Add(under, between).Add(under, new(big.Rat).Mul(rest, big.NewRat(k-1, 1)))
	if under.Sign() == 0 {
		return nil
	}
	between.Sub(between, rest)
	return between.Quo(between, under)
}

func TestICCIsUndefinedWithoutVariance(t *testing.T) {
	for _, tt := range []struct {
		ratings [][]float64
		why     string
	}{
		{nil, score.UndefinedFew},
		{[][]float64{{1, 2}}, score.UndefinedFew},
		{[][]float64{{1}, {2}}, score.UndefinedFew},
		{[][]float64{{}, {}}, score.UndefinedFew},
		{[][]float64{{4, 4}, {4, 4}}, score.UndefinedVariance},
		{[][]float64{{.1, .1, .1}, {.1, .1, .1}}, score.UndefinedVariance},
		// Sessions and coders have one mean: all the variance is in the rest,
		// and in a table of two by two 0 is divided into it.
		{[][]float64{{0, 1}, {1, 0}}, score.UndefinedVariance},
		{[][]float64{{1e300, -1e300}, {2, 3}}, score.UndefinedRange},
	} {
		got, err := score.ICC(tt.ratings)
		require.NoError(t, err)
		require.Nil(t, got.Value, "%v", tt.ratings)
		require.Equal(t, tt.why, got.Undefined, "%v", tt.ratings)
		require.Empty(t, got.Band)
	}
}

func TestICCOfFullAgreementIsOne(t *testing.T) {
	got, err := score.ICC([][]float64{{3, 3, 3}, {5, 5, 5}, {0, 0, 0}})
	require.NoError(t, err)
	require.Equal(t, 1., *got.Value)
	require.Equal(t, "excellent", got.Band)
	// Ratios need not be whole, nor small.
	got, err = score.ICC([][]float64{{1e9 + .1, 1e9 + .1}, {1e9 + .7, 1e9 + .7}})
	require.NoError(t, err)
	require.Equal(t, 1., *got.Value)
}

func TestICCRefusesWhatIsNoTableOfNumbers(t *testing.T) {
	_, err := score.ICC([][]float64{{1, 2}, {3}})
	require.ErrorIs(t, err, score.ErrTable)
	for _, x := range []float64{math.NaN(), math.Inf(1), math.Inf(-1)} {
		_, err := score.ICC([][]float64{{1, 2}, {3, x}})
		require.ErrorIs(t, err, score.ErrRating)
	}
}

// FuzzICC: any numbers give a result that JSON can hold.
func FuzzICC(f *testing.F) {
	f.Add(1., 2., 3., 4., 5., 6.)
	f.Add(0., 0., 0., 0., 0., 0.)
	f.Add(.1, .1, .1, .1, .1, .3)
	f.Add(1e308, -1e308, 1e-308, 5e-324, 1e200, -1e200)
	f.Add(math.NaN(), math.Inf(1), 0., 1., 2., 3.)
	f.Fuzz(func(t *testing.T, a, b, c, d, e, g float64) {
		got, err := score.ICC([][]float64{{a, b}, {c, d}, {e, g}})
		if err != nil {
			require.ErrorIs(t, err, score.ErrRating)
			return
		}
		_, err = json.Marshal(got)
		require.NoError(t, err)
		require.Equal(t, got.Value == nil, got.Undefined != "")
		if got.Value != nil {
			require.LessOrEqual(t, *got.Value, 1+1e-9)
		}
	})
}
