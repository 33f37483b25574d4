package score_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestRate: Technical is the mean of the first two scales, Relational that of
// the others, and neither is there before a person has rated.
func TestRate(t *testing.T) {
	r := score.Of(session(t))
	require.NoError(t, r.Rate(score.Globals{CultivatingChangeTalk: 3, SofteningSustainTalk: 2, Partnership: 4, Empathy: 5}))
	is(t, 5, 2, score.ByRating, r.MITI.Technical)
	is(t, 9, 2, score.ByRating, r.MITI.Relational)
	require.Equal(t, 3, r.MITI.Globals.Of(score.CultivatingChangeTalk))
	require.Zero(t, r.MITI.Globals.Of("Spirit"), "MITI 4 dropped it")
	levels := map[score.Measure]score.Level{}
	for _, s := range r.MITI.Standings {
		levels[s.Measure] = s.Level
	}
	require.Equal(t, score.LevelBelow, levels[score.MeasureTechnical])
	require.Equal(t, score.LevelGood, levels[score.MeasureRelational])
	require.Equal(t, []score.Note{score.NoteShortRating}, r.Notes, "the session has 100 seconds")

	require.NoError(t, r.Rate(score.Globals{CultivatingChangeTalk: 3, SofteningSustainTalk: 3, Partnership: 4, Empathy: 3}))
	is(t, 6, 2, score.ByRating, r.MITI.Technical)
	require.Len(t, r.Notes, 1, "noted once")

	hour := score.Of(long(t, 120))
	require.NoError(t, hour.Rate(score.Globals{5, 5, 5, 5}))
	require.NotContains(t, hour.Notes, score.NoteShortRating)
}

// TestRateRefusesWhatIsNoRating: all four, from 1 to 5, or nothing changes.
func TestRateRefusesWhatIsNoRating(t *testing.T) {
	for _, tc := range []struct {
		globals score.Globals
		want    score.RatingError
	}{
		{score.Globals{}, score.RatingError{Scale: score.CultivatingChangeTalk}},
		{score.Globals{3, 0, 3, 3}, score.RatingError{Scale: score.SofteningSustainTalk}},
		{score.Globals{3, 3, 6, 3}, score.RatingError{Scale: score.Partnership, Rating: 6}},
		{score.Globals{3, 3, 3, -1}, score.RatingError{Scale: score.Empathy, Rating: -1}},
	} {
		r := score.Of(session(t))
		err := r.Rate(tc.globals)
		var got *score.RatingError
		require.ErrorAs(t, err, &got)
		require.Equal(t, tc.want, *got)
		require.ErrorContains(t, err, "want 1 to 5")
		require.Equal(t, score.Of(session(t)), r)
	}
}

func TestAnchors(t *testing.T) {
	all := score.Anchors()
	require.Len(t, all, 20)
	seen := map[string]bool{}
	for i, a := range all {
		require.Equal(t, score.Scales()[i/5], a.Scale)
		require.Equal(t, i%5+1, a.Rating)
		require.Equal(t, a.Text, a.Scale.Anchor(a.Rating))
		require.Regexp(t, `^[A-Z].*\.$`, a.Text)
		require.False(t, seen[a.Text])
		seen[a.Text] = true
	}
	for _, s := range score.Scales() {
		require.True(t, s.Valid())
		require.Empty(t, s.Anchor(0)+s.Anchor(6)+s.Anchor(-1))
	}
	require.False(t, score.Scale("Spirit").Valid())
	require.Empty(t, score.Scale("Spirit").Anchor(3))
}

// TestThresholds holds them to the table of MITI 4.2.1 (field guide 2.6), to
// the bound itself and to the next number below it.
func TestThresholds(t *testing.T) {
	want := map[score.Measure][2]float64{
		score.MeasureRelational: {3.5, 4}, score.MeasureTechnical: {3, 4}, score.MeasureCR: {0.4, 0.5}, score.MeasureRQ: {1, 2},
	}
	got := map[score.Measure][2]float64{}
	for _, x := range score.Thresholds() {
		got[x.Measure] = [2]float64{x.Fair, x.Good}
		require.Equal(t, "expert opinion, MITI 4.2.1", x.Label)
		require.Equal(t, score.Level(""), x.Level(score.Ratio{}))
	}
	require.Equal(t, want, got)

	at := func(numerator, denominator float64) score.Ratio {
		return score.Ratio{Value: new(numerator / denominator), Numerator: numerator, Denominator: denominator}
	}
	cr := score.Thresholds()[2]
	require.Equal(t, score.MeasureCR, cr.Measure)
	for n := 1.0; n < 1000; n++ { // 2n of 5n is 40 % whatever n
		require.Equal(t, score.LevelFair, cr.Level(at(2*n, 5*n)))
		require.Equal(t, score.LevelBelow, cr.Level(at(2*n-1, 5*n)))
		require.Equal(t, score.LevelGood, cr.Level(at(n, 2*n)))
		require.Equal(t, score.LevelFair, cr.Level(at(10*n-1, 20*n)))
	}

	for _, x := range score.OlderThresholds() {
		require.Equal(t, score.OlderRule, x.Label)
		if x.AtMost {
			require.Equal(t, []score.Level{score.LevelGood, score.LevelFair, score.LevelBelow},
				[]score.Level{x.Level(at(49, 100)), x.Level(at(1, 2)), x.Level(at(6, 10))})
		}
	}
	score.Thresholds()[0].Fair = 9
	require.Equal(t, 3.5, score.Thresholds()[0].Fair, "nobody can move them for others")
}

// TestUndefinedStaysUndefined: a session without questions and reflections has
// no R:Q and no %CR, whatever else is in it, and so with the other ratios.
func TestUndefinedStaysUndefined(t *testing.T) {
	for name, c := range map[string]mi.Coded{
		"nothing":      {},
		"no codes":     talk(t, "T ", "C mhm", "T "),
		"one kind":     talk(t, "T gi + st", "C I see him on Sundays", "T su"),
		"a lone voice": talk(t, "C I was thinking."),
	} {
		t.Run(name, func(t *testing.T) {
			r := score.Of(c)
			undefined(t, score.ByMITI, r.MITI.RQ)
			undefined(t, score.ByMITI, r.MITI.CRShare)
			undefined(t, score.ByRating, r.MITI.Technical)
			undefined(t, score.ByMISC, r.MISC.OQShare)
			undefined(t, score.ByMISC, r.MISC.CRShare)
			undefined(t, score.ByTurn, r.Client.ByTurn.CTShare)
			undefined(t, score.ByUtterance, r.Client.ByUtterance.CTShare)
			undefined(t, score.ByExpectation, r.Expected.RQ)
			undefined(t, score.ByExpectation, r.Expected.CTShare)
			require.Nil(t, r.Client.Course.Slope.PerTenth)
			require.Nil(t, r.Share.Seconds)
			for _, a := range append(r.Share.Roles, r.Share.Parties...) {
				require.Nil(t, a.Seconds)
				require.False(t, a.TimeShare.Defined())
			}
			for _, s := range r.MITI.Standings {
				require.Empty(t, s.Level)
			}
		})
	}
	r := score.Of(talk(t, "T sr", "C I was there.", "T cr"))
	undefined(t, score.ByMITI, r.MITI.RQ)
	require.Equal(t, 2.0, r.MITI.RQ.Numerator, "the counts are there all the same")
	is(t, 1, 2, score.ByMITI, r.MITI.CRShare)
	r = score.Of(talk(t, "T oq", "C I was there.", "T cq"))
	is(t, 0, 2, score.ByMITI, r.MITI.RQ)
	undefined(t, score.ByMITI, r.MITI.CRShare)
}
