package score_test

import (
	"encoding/json"
	"math"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestAgreeAgainstListsOfCodes computes everything again from plain lists of the
// codes, without tables or marginals.
func TestAgreeAgainstListsOfCodes(t *testing.T) {
	r := rand.New(rand.NewPCG(21, 22))
	for range 60 {
		var sessions []score.DoubleCoding
		for range 1 + r.IntN(3) {
			c := agreeAtRandom(r, r.IntN(50), 2)
			sessions = append(sessions, score.DoubleCoding{First: c[0], Second: c[1]})
		}
		for _, a := range score.Attributes() {
			var first, second [][]string
			left, role := 0, mi.Counsellor
			if a == score.AttributeValence || a == score.AttributeKind {
				role = mi.Client
			}
			for _, s := range sessions {
				for i := range s.First.Turns {
					x, coded := agreeNames(a, s.First.Turns[i])
					y, too := agreeNames(a, s.Second.Turns[i])
					switch {
					case s.First.Turns[i].Turn.Role != role:
					case coded && too:
						first, second = append(first, x), append(second, y)
					default:
						left++
					}
				}
			}
			got, err := score.Agree(a, sessions...)
			require.NoError(t, err)
			require.Equal(t, len(first), got.Compared)
			require.Equal(t, left, got.LeftOut)
			f1s := []float64{}
			for _, c := range got.Codes {
				requireCodeAgain(t, c, first, second)
				if c.F1 != nil {
					f1s = append(f1s, *c.F1)
				}
			}
			agreeNumber(t, agreeMean(f1s), got.MacroF1)
			if got.Confusion == nil {
				continue
			}
			same, chance := []float64{}, []float64{}
			for i := range first {
				same = append(same, agreeTruth(first[i][0] == second[i][0]))
				for j := range second {
					chance = append(chance, agreeTruth(first[i][0] == second[j][0]))
				}
				row, column := slices.Index(got.Labels, first[i][0]), slices.Index(got.Labels, second[i][0])
				got.Confusion[row][column]--
			}
			agreeNumber(t, agreeMean(same), got.Kappa.Observed)
			agreeNumber(t, (agreeMean(same)-agreeMean(chance))/(1-agreeMean(chance)), got.Kappa.Value)
			for _, row := range got.Confusion {
				require.Equal(t, make([]int, len(row)), row, "the table has what the lists have")
			}
		}
	}
}

// requireCodeAgain computes the agreement on one code from lists.
func requireCodeAgain(t *testing.T, c score.CodeAgreement, first, second [][]string) {
	t.Helper()
	var same, chance, precision, recall, has []float64
	for i := range first {
		x, y := slices.Contains(first[i], c.Code), slices.Contains(second[i], c.Code)
		same = append(same, agreeTruth(x == y))
		has = append(has, agreeTruth(x), agreeTruth(y))
		if x {
			recall = append(recall, agreeTruth(y))
		}
		if y {
			precision = append(precision, agreeTruth(x))
		}
		for j := range second {
			chance = append(chance, agreeTruth(x == slices.Contains(second[j], c.Code)))
		}
	}
	agreeNumber(t, agreeMean(has), c.Prevalence)
	agreeNumber(t, agreeMean(precision), c.Precision)
	agreeNumber(t, agreeMean(recall), c.Recall)
	agreeNumber(t, (agreeMean(same)-agreeMean(chance))/(1-agreeMean(chance)), c.Kappa.Value)
	p, r := agreeMean(precision), agreeMean(recall)
	switch {
	case len(precision)+len(recall) == 0:
		require.Nil(t, c.F1)
	case !(p > 0):
		require.Zero(t, *c.F1)
	default:
		agreeNumber(t, 2*p*r/(p+r), c.F1)
	}
}

// agreeNumber holds a number to another; what is no number is nil.
func agreeNumber(t *testing.T, want float64, got *float64) {
	t.Helper()
	if math.IsNaN(want) || math.IsInf(want, 0) {
		require.Nil(t, got)
		return
	}
	require.NotNil(t, got)
	require.InDelta(t, want, *got, 1e-12)
}

func agreeMean(xs []float64) float64 {
	sum := 0.0
	for _, x := range xs {
		sum += x
	}
	return sum / float64(len(xs))
}

func agreeTruth(b bool) float64 {
	if b {
		return 1
	}
	return 0
}

// TestAgreeTurnedRound: who is first changes precision into recall and nothing
// else.
func TestAgreeTurnedRound(t *testing.T) {
	r := rand.New(rand.NewPCG(23, 24))
	for range 50 {
		c := agreeAtRandom(r, 60, 2)
		for _, a := range score.Attributes() {
			one, err := score.Agree(a, score.DoubleCoding{First: c[0], Second: c[1]})
			require.NoError(t, err)
			two, err := score.Agree(a, score.DoubleCoding{First: c[1], Second: c[0]})
			require.NoError(t, err)
			for i := range two.Codes {
				x := &two.Codes[i]
				x.First, x.Second, x.Precision, x.Recall = x.Second, x.First, x.Recall, x.Precision
			}
			for i := range two.Differences {
				slices.Reverse(two.Differences[i].Codes)
			}
			for i := range two.Confusion {
				for j := range i {
					two.Confusion[i][j], two.Confusion[j][i] = two.Confusion[j][i], two.Confusion[i][j]
				}
			}
			require.Equal(t, one, two)
		}
	}
}

// TestAgreeWithOneself is perfect wherever it is defined, and so is a panel of
// copies.
func TestAgreeWithOneself(t *testing.T) {
	r := rand.New(rand.NewPCG(25, 26))
	c := agreeAtRandom(r, 400, 1)[0]
	before, err := json.Marshal(c)
	require.NoError(t, err)
	for _, a := range score.Attributes() {
		got, err := score.Agree(a, score.DoubleCoding{First: c, Second: c})
		require.NoError(t, err)
		require.Empty(t, got.Differences)
		require.Equal(t, 1., *got.MacroF1)
		require.Equal(t, 1., *got.Kappa.Observed)
		panel, err := score.AgreeAll(a, []mi.Coded{c, c, c})
		require.NoError(t, err)
		require.Equal(t, panel.Compared, panel.Unanimous)
		require.Empty(t, panel.Differences)
		for i := range got.Codes {
			require.Equal(t, 1., *got.Codes[i].Kappa.Value)
			require.Equal(t, 1., *panel.Codes[i].Kappa.Value)
		}
		if got.Confusion != nil {
			require.Equal(t, 1., *got.Kappa.Value)
			require.Equal(t, 1., *panel.Kappa.Value)
		}
	}
	after, err := json.Marshal(c)
	require.NoError(t, err)
	require.Equal(t, before, after, "nothing is changed")
}

// TestAgreeHoldsNoTalk: results can be logged and passed on.
func TestAgreeHoldsNoTalk(t *testing.T) {
	c := agreeAtRandom(rand.New(rand.NewPCG(27, 28)), 80, 3)
	for _, a := range score.Attributes() {
		one, err := score.Agree(a, score.DoubleCoding{First: c[0], Second: c[1]})
		require.NoError(t, err)
		all, err := score.AgreeAll(a, c)
		require.NoError(t, err)
		counts, err := score.AgreeCounts(a, c)
		require.NoError(t, err)
		for _, v := range []any{one, all, counts} {
			data, err := json.Marshal(v)
			require.NoError(t, err)
			require.NotContains(t, string(data), agreeCanary)
		}
	}
}
