package score_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi/score"
)

// TestCohenKappaByHand: each value is worked out from kappa = (n d - c)/(n² - c),
// d the diagonal, c the products of the marginals.
func TestCohenKappaByHand(t *testing.T) {
	for _, tt := range []struct {
		name                      string
		table                     [][]int
		observed, expected, kappa float64
		band                      string
	}{
		// n 50, d 35, c 25·30 + 25·20 = 1250: (1750-1250)/(2500-1250).
		{"half by chance", [][]int{{20, 5}, {10, 15}}, .7, .5, .4, "fair"},
		// The same agreement of .6 with other marginals is another kappa:
		// c 60·70 + 40·30 = 5400: 600/4600, and 60·30 + 40·70 = 4600: 1400/5400.
		{"marginals alike", [][]int{{45, 15}, {25, 15}}, .6, .54, 600. / 4600, "slight"},
		{"marginals unlike", [][]int{{25, 35}, {5, 35}}, .6, .46, 1400. / 5400, "fair"},
		// n 10, d 0, c 25+25: (0-50)/(100-50).
		{"always the other", [][]int{{0, 5}, {5, 0}}, 0, .5, -1, "poor"},
		// n 8, d 5, c 3·3 + 4·3 + 1·2 = 23: (40-23)/(64-23).
		{"three codes", [][]int{{2, 1, 0}, {1, 2, 1}, {0, 0, 1}}, .625, 23. / 64, 17. / 41, "moderate"},
		// n 4, d 3, c 4·3 + 0·1: (12-12)/(16-12).
		{"one coder has one code", [][]int{{3, 1}, {0, 0}}, .75, .75, 0, "slight"},
	} {
		t.Run(tt.name, func(t *testing.T) {
			k, err := score.CohenKappa(tt.table)
			require.NoError(t, err)
			require.Equal(t, score.Kappa{
				Value: &tt.kappa, Observed: &tt.observed, Expected: &tt.expected, Items: kappaItems(tt.table), Band: tt.band,
			}, k)
		})
	}
}

// fleissExample is the worked example of the literature: 14 raters, 10
// subjects, 5 categories.
var fleissExample = [][]int{
	{0, 0, 0, 0, 14},
	{0, 2, 6, 4, 2},
	{0, 0, 3, 5, 6},
	{0, 3, 9, 2, 0},
	{2, 2, 8, 1, 1},
	{7, 7, 0, 0, 0},
	{3, 2, 6, 3, 0},
	{2, 5, 3, 2, 2},
	{6, 5, 2, 1, 0},
	{0, 2, 2, 3, 7},
}

// TestFleissKappaByHand works the example out again. The squares of the rows add
// up to 196+60+70+94+74+98+58+46+66+66 = 828, so that 828-140 = 688 ordered
// pairs of 10·14·13 = 1820 agree. The columns have 20, 28, 39, 21 and 32, whose
// squares add up to 4170, of 140² = 19600. With
// kappa = (a N m - s (m-1))/((m-1)((N m)² - s)) that is
// (688·140 - 4170·13)/(13·15430) = 42110/200590 = .2099; the published value is .210.
func TestFleissKappaByHand(t *testing.T) {
	k, err := score.FleissKappa(fleissExample)
	require.NoError(t, err)
	require.Equal(t, score.Kappa{
		Value: new(42110. / 200590), Observed: new(688. / 1820), Expected: new(4170. / 19600), Items: 10, Band: "fair",
	}, k)
	require.InDelta(t, .210, *k.Value, .0005)
}

// TestKappaIsUndefinedWithoutVariety: where one code alone was used, chance would
// give full agreement, and 0/0 is neither full agreement nor none.
func TestKappaIsUndefinedWithoutVariety(t *testing.T) {
	k, err := score.CohenKappa([][]int{{7, 0}, {0, 0}})
	require.NoError(t, err)
	require.Equal(t, score.Kappa{Undefined: score.UndefinedAgreement, Items: 7, Observed: new(1.), Expected: new(1.)}, k)
	k, err = score.FleissKappa([][]int{{3, 0}, {3, 0}})
	require.NoError(t, err)
	require.Equal(t, score.Kappa{Undefined: score.UndefinedAgreement, Items: 2, Observed: new(1.), Expected: new(1.)}, k)
	for _, empty := range [][][]int{nil, {}, {{0, 0}, {0, 0}}} {
		k, err = score.CohenKappa(empty)
		require.NoError(t, err)
		require.Equal(t, score.Kappa{Undefined: score.UndefinedEmpty}, k)
	}
	k, err = score.FleissKappa(nil)
	require.NoError(t, err)
	require.Equal(t, score.Kappa{Undefined: score.UndefinedEmpty}, k)
}

func TestKappaRefusesMalformedTables(t *testing.T) {
	for _, table := range [][][]int{{{1}, {2}}, {{1, 2}}, {{1, 2}, {3}}, {{1, -1}, {0, 3}}, {nil}} {
		_, err := score.CohenKappa(table)
		require.ErrorIs(t, err, score.ErrTable, "%v", table)
	}
	for _, counts := range [][][]int{{{1, 1}, {1, 2}}, {{1, 0}}, {{2, 1}, {3}}, {{3, -1}}, {nil}, {{2, 0}, nil}} {
		_, err := score.FleissKappa(counts)
		require.ErrorIs(t, err, score.ErrTable, "%v", counts)
	}
}

// TestCohenKappaAgainstPairEnumeration counts, without any marginals, how many
// items agree and how many pairs of any two items would.
func TestCohenKappaAgainstPairEnumeration(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 300 {
		codes, n := 1+r.IntN(5), r.IntN(60)
		first, second := kappaCodes(r, codes, n), kappaCodes(r, codes, n)
		table := make([][]int, codes)
		for i := range table {
			table[i] = make([]int, codes)
		}
		same, chance := int64(0), int64(0)
		for i := range first {
			table[first[i]][second[i]]++
			if first[i] == second[i] {
				same++
			}
			for j := range second {
				if first[i] == second[j] {
					chance++
				}
			}
		}
		k, err := score.CohenKappa(table)
		require.NoError(t, err)
		if n == 0 {
			require.Equal(t, score.UndefinedEmpty, k.Undefined)
			continue
		}
		requireKappa(t, k, big.NewRat(same, int64(n)), big.NewRat(chance, int64(n*n)))
	}
}

// TestFleissKappaAgainstPairEnumeration does the same for all pairs of coders of
// an item, and for all pairs of codes given to anything.
func TestFleissKappaAgainstPairEnumeration(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	for range 200 {
		codes, n, coders := 1+r.IntN(4), 1+r.IntN(12), 2+r.IntN(5)
		var all []int
		counts := make([][]int, n)
		same := int64(0)
		for i := range counts {
			given := kappaCodes(r, codes, coders)
			counts[i] = make([]int, codes)
			for a, x := range given {
				counts[i][x]++
				for b, y := range given {
					if a != b && x == y {
						same++
					}
				}
			}
			all = append(all, given...)
		}
		chance := int64(0)
		for _, x := range all {
			for _, y := range all {
				if x == y {
					chance++
				}
			}
		}
		k, err := score.FleissKappa(counts)
		require.NoError(t, err)
		requireKappa(t, k, big.NewRat(same, int64(n*coders*(coders-1))), big.NewRat(chance, int64(len(all)*len(all))))
	}
}

// requireKappa holds a kappa to exact fractions, to the last digit.
func requireKappa(t *testing.T, k score.Kappa, observed, expected *big.Rat) {
	t.Helper()
	require.Equal(t, kappaNearest(observed), *k.Observed)
	require.Equal(t, kappaNearest(expected), *k.Expected)
	one := big.NewRat(1, 1)
	if expected.Cmp(one) == 0 {
		require.Nil(t, k.Value)
		require.Equal(t, score.UndefinedAgreement, k.Undefined)
		return
	}
	over := new(big.Rat).Sub(observed, expected)
	require.Equal(t, kappaNearest(over.Quo(over, new(big.Rat).Sub(one, expected))), *k.Value)
	require.Empty(t, k.Undefined)
}

// TestCohenKappaProperties: which coder is first and how the codes are ordered
// changes nothing, not a bit; full agreement on two codes or more is 1.
func TestCohenKappaProperties(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 300 {
		n := 2 + r.IntN(5)
		table, turned, moved := make([][]int, n), make([][]int, n), make([][]int, n)
		for i := range n {
			table[i], turned[i], moved[i] = make([]int, n), make([]int, n), make([]int, n)
		}
		order, perfect := r.Perm(n), make([][]int, n)
		for i := range n {
			perfect[i] = make([]int, n)
			perfect[i][i] = 1 + r.IntN(9)
			for j := range n {
				x := r.IntN(20)
				table[i][j], turned[j][i], moved[order[i]][order[j]] = x, x, x
			}
		}
		kept := make([][]int, n)
		for i := range table {
			kept[i] = slices.Clone(table[i])
		}
		want, err := score.CohenKappa(table)
		require.NoError(t, err)
		require.Equal(t, kept, table, "the caller's table is untouched")
		for _, other := range [][][]int{turned, moved} {
			got, err := score.CohenKappa(other)
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
		require.LessOrEqual(t, *want.Value, 1.)
		require.GreaterOrEqual(t, *want.Value, -1.)
		got, err := score.CohenKappa(perfect)
		require.NoError(t, err)
		require.Equal(t, 1., *got.Value)
	}
}

func kappaCodes(r *rand.Rand, codes, n int) []int {
	out := make([]int, n)
	for i := range out {
		out[i] = r.IntN(codes)
	}
	return out
}

// kappaNearest is the float nearest to a fraction.
func kappaNearest(x *big.Rat) float64 {
	f, _ := x.Float64()
	return f
}

func kappaItems(table [][]int) (n int) {
	for _, row := range table {
		for _, x := range row {
			n += x
		}
	}
	return n
}
