package score_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// long is a session of n turns that take half a minute each; every other one is
// the counsellor's.
func long(t testing.TB, n int) mi.Coded {
	turns := make([]string, n)
	for i := range turns {
		turns[i] = []string{"T cr", "C We argued about it again."}[i%2]
	}
	return timed(talk(t, turns...), 30)
}

func TestSegmentByTime(t *testing.T) {
	c := long(t, 100) // 50 minutes
	s, err := score.SegmentByTime(c, 60, 90)
	require.NoError(t, err)
	require.Equal(t, score.Segment{
		From: 2, To: 5, Chosen: score.ChosenGiven, Along: score.AlongTime, Start: new(60.0), Seconds: new(90.0),
	}, s)
	s, err = score.SegmentByTime(c, 61, 29.5)
	require.NoError(t, err)
	require.Equal(t, []int{3, 4}, []int{s.From, s.To}, "a turn belongs where it starts")
	s, err = score.SegmentByTime(c, 2900, score.SegmentSeconds)
	require.NoError(t, err)
	require.Equal(t, []int{97, 100}, []int{s.From, s.To})
	require.Equal(t, 100.0, *s.Seconds, "the session ends before the segment")
	require.False(t, s.Standard, "chosen and not drawn")

	for _, bad := range [][2]float64{{3000, 10}, {10, 5}, {60, 0}, {60, -60}, {math.NaN(), 60}, {60, math.NaN()}, {math.Inf(1), 60}} {
		_, err = score.SegmentByTime(c, bad[0], bad[1])
		var want *score.SegmentError
		require.ErrorAs(t, err, &want, bad)
		require.Equal(t, 100, want.Turns)
	}
	c.Turns[50].Turn.Start = nil
	_, err = score.SegmentByTime(c, 60, 90)
	require.ErrorIs(t, err, score.ErrNoTimes)
	_, err = score.SegmentByTime(mi.Coded{}, 60, 90)
	require.ErrorIs(t, err, score.ErrNoTimes)
}

func TestSegmentByTurns(t *testing.T) {
	c := long(t, 10)
	s, err := score.SegmentByTurns(c, 3, 7)
	require.NoError(t, err)
	view, err := s.View(c)
	require.NoError(t, err)
	require.Equal(t, []int{4, 4}, []int{len(view.Turns), cap(view.Turns)}, "to append to it leaves the session alone")
	require.Same(t, &c.Turns[3], &view.Turns[0], "a view and no copy")
	for _, bad := range [][2]int{{-1, 3}, {3, 11}, {5, 5}, {6, 5}} {
		_, err := score.SegmentByTurns(c, bad[0], bad[1])
		require.EqualError(t, err, (&score.SegmentError{
			From: float64(bad[0]), To: float64(bad[1]), Along: score.AlongTurns, Turns: 10,
		}).Error())
	}
	_, err = score.OfSegment(c, score.Segment{From: 8, To: 12})
	require.EqualError(t, err, "score: segment by turns from 8 to 12 (want one with turns in a session of 10)")
	_, err = score.Segment{From: 8, To: 2}.View(c)
	require.Error(t, err)
}

// TestRandomSegmentByTime: every segment is 20 minutes that fit, the same seed
// draws the same one, and starts are spread evenly over where they fit.
func TestRandomSegmentByTime(t *testing.T) {
	c := long(t, 100) // 3000 seconds: starts from 0 to 1800
	first := rand.New(rand.NewPCG(7, 8))
	again := rand.New(rand.NewPCG(7, 8))
	sum, below := 0.0, 0
	const draws = 4000
	for range draws {
		s := score.RandomSegment(c, first)
		require.Equal(t, s, score.RandomSegment(c, again))
		require.True(t, s.Standard)
		require.Equal(t, score.ChosenRandom, s.Chosen)
		require.Equal(t, 1200.0, *s.Seconds)
		require.GreaterOrEqual(t, *s.Start, 0.0)
		require.LessOrEqual(t, *s.Start, 1800.0)
		require.Equal(t, 40, s.To-s.From, "40 turns of half a minute start in it")
		sum += *s.Start
		if *s.Start < 450 {
			below++
		}
	}
	require.InDelta(t, 900, sum/draws, 30)               // standard error 8
	require.InDelta(t, 0.25, float64(below)/draws, 0.03) // standard error 0.007
	r, err := score.OfSegment(c, score.RandomSegment(c, first))
	require.NoError(t, err)
	require.NotContains(t, r.Notes, score.NoteSegment)
	require.Equal(t, 40, r.Turns)
}

func TestRandomSegmentOfAShortSessionIsAllOfIt(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 1))
	c := long(t, 40) // 20 minutes
	s := score.RandomSegment(c, r)
	require.Equal(t, []int{0, 40}, []int{s.From, s.To})
	require.True(t, s.Standard)
	s = score.RandomSegment(mi.Coded{}, r)
	require.Equal(t, score.Segment{Chosen: score.ChosenRandom, Along: score.AlongTurns}, s)
}

// TestRandomSegmentInSilence: an hour in which nobody starts to talk still gives
// a segment with a turn in it.
func TestRandomSegmentInSilence(t *testing.T) {
	c := timed(talk(t, "T cr", "C It was dark.", "T sr"), 10, 3600, 10)
	r := rand.New(rand.NewPCG(2, 2))
	for range 50 {
		s := score.RandomSegment(c, r)
		require.Less(t, s.From, s.To)
	}
	c.Turns[2].Turn.Start = new(100.0) // nothing starts in the last hour
	for range 50 {
		s := score.RandomSegment(c, r)
		require.Less(t, s.From, s.To)
	}
}

// TestRandomSegmentByTurns: without times it is 40 volleys, and no standard.
func TestRandomSegmentByTurns(t *testing.T) {
	c := long(t, 200)
	c.Turns[9].Turn.Start = nil
	r := rand.New(rand.NewPCG(9, 9))
	starts := map[int]int{}
	for range 3000 {
		s := score.RandomSegment(c, r)
		view, err := s.View(c)
		require.NoError(t, err)
		require.Len(t, score.Volleys(view), score.SegmentVolleys)
		require.Equal(t, mi.Counsellor, view.Turns[0].Turn.Role)
		require.False(t, s.Standard)
		require.Equal(t, score.AlongTurns, s.Along)
		require.Nil(t, s.Start)
		starts[s.From]++
	}
	require.Len(t, starts, 61, "each of the 100 - 40 + 1 first volleys")
	report, err := score.OfSegment(c, score.RandomSegment(c, r))
	require.NoError(t, err)
	require.Equal(t, []score.Note{score.NoteSegment, score.NoteWindow, score.NoteUncoded}, report.Notes)

	short := long(t, 79)
	short.Turns[0].Turn.Start = nil
	s := score.RandomSegment(short, r)
	require.Equal(t, []int{0, 79}, []int{s.From, s.To})
}

// TestSegmentsPartition: pieces that are cut one after the other, by time or by
// turns, hold every turn once, and what does not depend on volleys adds up.
func TestSegmentsPartition(t *testing.T) {
	r := rand.New(rand.NewPCG(10, 11))
	for range 200 {
		c := random(r, 1+r.IntN(80))
		whole := score.Of(c)
		at, misc, change, words, miti := 0, 0, 0, 0, 0
		for at < len(c.Turns) {
			s, err := score.SegmentByTurns(c, at, at+1+r.IntN(len(c.Turns)-at))
			require.NoError(t, err)
			part, err := score.OfSegment(c, s)
			require.NoError(t, err)
			misc += part.MISC.Utterances
			change += part.Client.ByUtterance.Change
			words += part.Share.Words
			miti += part.MITI.Count("Q")
			at = s.To
		}
		require.Equal(t, whole.MISC.Utterances, misc)
		require.Equal(t, whole.Client.ByUtterance.Change, change)
		require.Equal(t, whole.Share.Words, words)
		require.GreaterOrEqual(t, miti, whole.MITI.Count("Q"), "a cut volley is two")

		if whole.Segment.Along != score.AlongTime {
			continue
		}
		n, step, last := 0, 1+float64(r.IntN(900)), *c.Turns[len(c.Turns)-1].Turn.Start
		for from := 0.0; from <= last; from += step {
			if s, err := score.SegmentByTime(c, from, step); err == nil {
				require.Equal(t, n, s.From)
				n = s.To
			}
		}
		require.Equal(t, len(c.Turns), n)
	}
}
