package score_test

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// find returns the contrast of a measure.
func find(t *testing.T, c score.Comparison, m score.Measure, by score.Basis) score.Contrast {
	t.Helper()
	for _, d := range c.Contrasts {
		if d.Measure == m && d.By == by {
			return d
		}
	}
	require.Fail(t, "no contrast", "%s by %s", m, by)
	return score.Contrast{}
}

func TestCompareByHand(t *testing.T) {
	first := score.Of(session(t))
	other := talk(t, "T oq", "C I was there.", "T sr + oq", "C I will. I cannot.", "T cr + sr + gi")
	other.ID, other.Goal = "other", mi.ParseGoal("more sleep")
	other.Turns[1].Client = client(mi.Neutral, "", "N")
	other.Turns[3].Client = client(mi.Change, mi.Commitment, "C+", "AB-")
	c := score.Compare(first, score.Of(other))
	require.Equal(t, []string{"hand", "other"}, []string{c.First, c.Second})

	rq := find(t, c, score.MeasureRQ, score.ByMITI) // 2/1 and 2/2
	require.Equal(t, []float64{2, 1, -1}, []float64{*rq.First, *rq.Second, *rq.Change})
	reflections := find(t, c, "SR", score.ByMISC) // 1 and 2
	require.Equal(t, []float64{1, 2, 1}, []float64{*reflections.First, *reflections.Second, *reflections.Change})
	require.Equal(t, 0.0, *find(t, c, "SR", score.ByMITI).First)
	require.Equal(t, 1.0, *find(t, c, "SR", score.ByMITI).Second)
	ct := find(t, c, score.MeasureCT, score.ByUtterance)
	half, most := 1.0/2, 4.0/6
	require.Equal(t, half-most, *ct.Change)

	technical := find(t, c, score.MeasureTechnical, score.ByRating)
	require.Equal(t, score.Contrast{Measure: score.MeasureTechnical, By: score.ByRating}, technical)
	slope := find(t, c, score.MeasureSlope, score.ByUtterance)
	require.NotNil(t, slope.First)
	require.Nil(t, slope.Second)
	require.Nil(t, slope.Change, "what is undefined has no difference")
	time := find(t, c, score.MeasureTalkTime, score.BySeconds)
	require.NotNil(t, time.First)
	require.Nil(t, time.Change)

	require.Equal(t, []score.Note{
		score.NoteDescriptive, score.NoteLengths, score.NoteWeights, score.NoteGoals, score.NoteSegment,
	}, c.Notes)
}

// TestCompareDoesNotMixTimes: seconds to the end and seconds to the next start
// are not the same thing.
func TestCompareDoesNotMixTimes(t *testing.T) {
	a, b := session(t), session(t)
	b.Turns[4].Turn.End = nil
	c := score.Compare(score.Of(a), score.Of(b))
	require.Contains(t, c.Notes, score.NoteTimes)
	require.Nil(t, find(t, c, score.MeasureTalkTime, score.BySeconds).Change)
}

// TestCompareWithItself: nothing changes, and the other way round every
// difference turns its sign.
func TestCompareWithItself(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 13))
	for range 100 {
		a, b := score.Of(random(r, r.IntN(50))), score.Of(random(r, r.IntN(50)))
		self := score.Compare(a, a)
		require.Len(t, self.Contrasts, len(a.Values()))
		for i, d := range self.Contrasts {
			require.Equal(t, a.Values()[i], score.Value{Measure: d.Measure, By: d.By, Number: d.First})
			if d.First == nil {
				require.Nil(t, d.Change)
			} else {
				require.Zero(t, *d.Change)
			}
		}
		there, back := score.Compare(a, b), score.Compare(b, a)
		for i, d := range there.Contrasts {
			o := back.Contrasts[i]
			require.Equal(t, d.Measure, o.Measure)
			require.Equal(t, d.First, o.Second)
			require.Equal(t, d.Change == nil, o.Change == nil)
			if d.Change != nil {
				require.Equal(t, *d.Change, -*o.Change)
			}
		}
		require.Equal(t, score.NoteDescriptive, there.Notes[0])
	}
	require.NotEmpty(t, score.Compare(score.Report{}, score.Report{}).Contrasts, "zero reports")
}

// TestValuesAreNamedOnce: a measure and what it was counted by name one number.
func TestValuesAreNamedOnce(t *testing.T) {
	type name struct {
		measure score.Measure
		by      score.Basis
	}
	seen := map[name]bool{}
	for _, v := range score.Of(session(t)).Values() {
		n := name{v.Measure, v.By}
		require.False(t, seen[n], n)
		require.True(t, v.By.Valid(), n)
		require.NotEmpty(t, v.Measure)
		seen[n] = true
	}
	require.Len(t, score.Of(mi.Coded{}).Values(), len(seen), "the same ones for every session")
}
