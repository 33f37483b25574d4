package score_test

import (
	"encoding/json"
	"math"
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// sequenceCode is a turn's code once more, read in the plainest way.
func sequenceCode(t mi.CodedTurn) string {
	switch {
	case t.Client != nil && t.Client.Talk.Valence != mi.Unknown:
		return string(t.Client.Talk.Valence)
	case t.Counsellor != nil:
		return string(t.Counsellor.Response.Main)
	}
	return ""
}

// TestSequencesAgainstExactFractions counts pairs of strings and computes every
// number in fractions: the odds from the four cells, the shrunken probability
// as the mean of what was seen and w more at the base rate.
func TestSequencesAgainstExactFractions(t *testing.T) {
	r := rand.New(rand.NewPCG(41, 42))
	roles := mi.Roles()
	for range 150 {
		var talk []mi.Coded
		for range 1 + r.IntN(3) {
			talk = append(talk, agreeAtRandom(r, r.IntN(120), 1)[0])
		}
		s := score.Sequencer{Lag: 1 + r.IntN(3), Prior: float64(1 + r.IntN(12))}
		from, to := roles[r.IntN(2)], roles[r.IntN(2)]
		var pairs [][2]string
		left := 0
		for _, c := range talk {
			for i := range c.Turns {
				if i+s.Lag >= len(c.Turns) || c.Turns[i].Turn.Role != from || c.Turns[i+s.Lag].Turn.Role != to {
					continue
				}
				p := [2]string{sequenceCode(c.Turns[i]), sequenceCode(c.Turns[i+s.Lag])}
				if p[0] == "" || p[1] == "" {
					left++
					continue
				}
				pairs = append(pairs, p)
			}
		}
		got, err := s.Transitions(from, to, talk...)
		require.NoError(t, err)
		require.Equal(t, len(pairs), got.Pairs)
		require.Equal(t, left, got.LeftOut)
		for _, x := range got.Transitions {
			var cell [2][2]int64
			for _, p := range pairs {
				i, j := 1, 1
				if p[0] == x.From {
					i = 0
				}
				if p[1] == x.To {
					j = 0
				}
				cell[i][j]++
			}
			requireTransition(t, x, cell, int64(s.Prior))
		}
		// In whichever order the conversations come.
		slices.Reverse(talk)
		again, err := s.Transitions(from, to, talk...)
		require.NoError(t, err)
		require.Equal(t, got, again)
	}
}

func requireTransition(t *testing.T, x score.Transition, cell [2][2]int64, prior int64) {
	t.Helper()
	ab, a, b := cell[0][0], cell[0][0]+cell[0][1], cell[0][0]+cell[1][0]
	n := a + cell[1][0] + cell[1][1]
	require.Equal(t, []int64{ab, a, b}, []int64{int64(x.Count), int64(x.FromCount), int64(x.ToCount)})
	exactly := func(got *float64, over, under *big.Rat) {
		t.Helper()
		if under.Sign() == 0 {
			require.Nil(t, got)
			return
		}
		require.NotNil(t, got)
		require.Equal(t, kappaNearest(new(big.Rat).Quo(over, under)), *got)
	}
	whole := func(x int64) *big.Rat { return big.NewRat(x, 1) }
	exactly(x.Probability, whole(ab), whole(a))
	exactly(x.BaseRate, whole(b), whole(n))
	exactly(x.Expected, whole(a*b), whole(n))
	exactly(x.OddsRatio, whole(ab*cell[1][1]), whole(cell[0][1]*cell[1][0]))
	exactly(x.YuleQ, whole(ab*cell[1][1]-cell[0][1]*cell[1][0]), whole(ab*cell[1][1]+cell[0][1]*cell[1][0]))
	small := n == 0
	for i := range cell {
		for j := range cell {
			row, column := cell[i][0]+cell[i][1], cell[0][j]+cell[1][j]
			small = small || row*column < score.SmallExpected*n
		}
	}
	require.Equal(t, small, x.Small)
	if a == 0 {
		require.Nil(t, x.Shrunken)
		require.Nil(t, x.LogOdds)
		return
	}
	shrunken := new(big.Rat).Mul(whole(prior), big.NewRat(b, n))
	shrunken.Add(shrunken, whole(ab)).Quo(shrunken, whole(a+prior))
	require.Equal(t, kappaNearest(shrunken), *x.Shrunken)
	if b == 0 || b == n {
		require.Nil(t, x.LogOdds)
		return
	}
	logit := func(p *big.Rat) float64 {
		return math.Log(kappaNearest(new(big.Rat).Quo(p, new(big.Rat).Sub(whole(1), p))))
	}
	require.InDelta(t, logit(shrunken)-logit(big.NewRat(b, n)), *x.LogOdds, 1e-13)
}

// TestSequencesAddUp: what follows a code is a distribution, shrunken or not.
func TestSequencesAddUp(t *testing.T) {
	r := rand.New(rand.NewPCG(43, 44))
	for _, kinds := range []bool{false, true} {
		got := sequencesOf(t, score.Sequencer{Kinds: kinds}, agreeAtRandom(r, 500, 1)[0])
		for _, ts := range []score.Transitions{got.ClientAfterCounsellor, got.CounsellorAfterClient} {
			counts, seen, shrunken := map[string]int{}, map[string]float64{}, map[string]float64{}
			all := 0
			for _, x := range ts.Transitions {
				all += x.Count
				counts[x.From] += x.Count
				if x.Probability != nil {
					seen[x.From] += *x.Probability
					shrunken[x.From] += *x.Shrunken
				}
			}
			require.Equal(t, ts.Pairs, all)
			for _, x := range ts.Transitions {
				require.Equal(t, counts[x.From], x.FromCount)
			}
			for from := range seen {
				require.InDelta(t, 1, seen[from], 1e-12)
				require.InDelta(t, 1, shrunken[from], 1e-12)
			}
		}
	}
}

// TestSequencesHoldNoTalk, and leave the conversation as it is.
func TestSequencesHoldNoTalk(t *testing.T) {
	talk := agreeAtRandom(rand.New(rand.NewPCG(45, 46)), 80, 1)[0]
	before, err := json.Marshal(talk)
	require.NoError(t, err)
	for _, u := range score.SequenceUnits() {
		data, err := json.Marshal(sequencesOf(t, score.Sequencer{Unit: u, SkipAcknowledgements: true}, talk))
		require.NoError(t, err)
		require.NotContains(t, string(data), agreeCanary)
		var back score.Sequences
		require.NoError(t, json.Unmarshal(data, &back))
		require.Equal(t, sequencesOf(t, score.Sequencer{Unit: u, SkipAcknowledgements: true}, talk), back)
	}
	after, err := json.Marshal(talk)
	require.NoError(t, err)
	require.Equal(t, before, after)
}
