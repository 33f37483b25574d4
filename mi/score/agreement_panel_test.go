package score_test

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestAgreeAllByHand: three coders, five turns that all of them coded. The rows
// are 3 0 0, 2 1 0, 0 3 0, 0 2 1, 1 1 1 (change, neutral, sustain): 6+2+6+2+0 =
// 16 ordered pairs of 30 agree, the totals 6, 7, 2 have squares that add up to
// 89: (16·15 - 89·2)/(2·(225-89)) = 62/272.
func TestAgreeAllByHand(t *testing.T) {
	const c, n, s = mi.Change, mi.Neutral, mi.Sustain
	var panel []mi.Coded
	for _, coder := range [][]mi.Valence{{c, c, n, n, c, ""}, {c, c, n, n, n, c}, {c, n, n, s, s, c}} {
		var turns []mi.CodedTurn
		for _, v := range coder {
			turns = append(turns, agreeClient(v, ""))
		}
		panel = append(panel, agreeTalk(turns...))
	}
	got, err := score.AgreeAll(score.AttributeValence, panel)
	require.NoError(t, err)
	require.Equal(t, 5, got.Compared)
	require.Equal(t, 1, got.LeftOut)
	require.Equal(t, 2, got.Unanimous)
	require.Equal(t, score.Kappa{
		Value: new(62. / 272), Items: 5, Observed: new(16. / 30), Expected: new(89. / 225), Band: "fair",
	}, got.Kappa)
	require.Equal(t, .4, *got.Codes[0].Prevalence)
	// Change against the rest: rows 3 0, 2 1, 0 3, 0 3, 1 2: 6+2+6+6+2 = 22
	// pairs, 36 + 81 = 117: (330-234)/(2·108).
	require.Equal(t, 96./216, *got.Codes[0].Kappa.Value)
	require.Equal(t, []score.Difference{
		{Conversation: "ward-7", Index: 1, Turn: 11, Codes: [][]string{{"change"}, {"change"}, {"neutral"}}},
		{Conversation: "ward-7", Index: 3, Turn: 13, Codes: [][]string{{"neutral"}, {"neutral"}, {"sustain"}}},
		{Conversation: "ward-7", Index: 4, Turn: 14, Codes: [][]string{{"change"}, {"neutral"}, {"sustain"}}},
	}, got.Differences)
}

// TestAgreeAllIsFleissKappa: it is that of the table of turns and codes, and the
// order of the coders changes nothing but the columns.
func TestAgreeAllIsFleissKappa(t *testing.T) {
	r := rand.New(rand.NewPCG(31, 32))
	for range 40 {
		c := agreeAtRandom(r, 80, 2+r.IntN(4))
		for _, a := range []score.Attribute{score.AttributeValence, score.AttributeMain, score.AttributeMITI} {
			got, err := score.AgreeAll(a, c)
			require.NoError(t, err)
			whole, by := [][]int{}, make([][][]int, len(got.Labels))
			for i, turn := range c[0].Turns {
				if (turn.Turn.Role == mi.Client) != (a == score.AttributeValence) {
					continue
				}
				row := make([]int, len(got.Labels))
				all := true
				for _, coder := range c {
					names, ok := agreeNames(a, coder.Turns[i])
					all = all && ok
					for j, l := range got.Labels {
						if slices.Contains(names, l) {
							row[j]++
						}
					}
				}
				if !all {
					continue
				}
				whole = append(whole, row)
				for j, n := range row {
					by[j] = append(by[j], []int{n, len(c) - n})
				}
			}
			if a != score.AttributeMITI {
				want, err := score.FleissKappa(whole)
				require.NoError(t, err)
				require.Equal(t, want, got.Kappa)
			}
			for j := range by {
				want, err := score.FleissKappa(by[j])
				require.NoError(t, err)
				require.Equal(t, want, got.Codes[j].Kappa)
			}
			turned := slices.Clone(c)
			slices.Reverse(turned)
			again, err := score.AgreeAll(a, turned)
			require.NoError(t, err)
			require.Equal(t, got.Kappa, again.Kappa)
			require.Equal(t, got.Codes, again.Codes)
			require.Len(t, again.Differences, len(got.Differences))
		}
	}
}

// TestAgreeCountsByHand: three sessions of counsellor turns; the second coder
// sees two questions more in each. The counts are those of TestICCByHand.
func TestAgreeCountsByHand(t *testing.T) {
	var sessions [][]mi.Coded
	for _, first := range []int{1, 3, 5} {
		session := make([]mi.Coded, 2)
		for c := range session {
			for i := range 8 {
				main := mi.MainOther
				if i < first+2*c {
					main = mi.MainQuestion
				}
				session[c].Turns = append(session[c].Turns, agreeCounsellor(mi.Response{Main: main}))
			}
			// What one of them did not code is counted for neither.
			session[c].Turns = append(session[c].Turns, agreeCounsellor(mi.Response{Main: []mi.Main{mi.MainQuestion, ""}[c]}))
			session[c].Turns = append(session[c].Turns, agreeClient(mi.Change, ""))
		}
		sessions = append(sessions, session)
	}
	got, err := score.AgreeCounts(score.AttributeMain, sessions...)
	require.NoError(t, err)
	require.Equal(t, 24, got.Compared)
	require.Equal(t, 3, got.LeftOut)
	require.Equal(t, 3, got.Sessions)
	require.Equal(t, 2, got.Coders)
	require.Equal(t, "question", got.Codes[0].Code)
	require.Equal(t, [][]int{{1, 3}, {3, 5}, {5, 7}}, got.Codes[0].Counts)
	require.Equal(t, 2./3, *got.Codes[0].ICC.Value)
	require.Equal(t, [][]int{{7, 5}, {5, 3}, {3, 1}}, got.Codes[3].Counts)
	require.Equal(t, 2./3, *got.Codes[3].ICC.Value)
	require.Equal(t, score.UndefinedVariance, got.Codes[1].ICC.Undefined)
}
