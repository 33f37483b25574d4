package score_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// session is the session that the tests here count by hand.
func session(t testing.TB) mi.Coded {
	c := timed(talk(t,
		"T oq + cq", "C I need to cut down, but it relaxes me.",
		"T sr + cr", "C Yeah.",
		"T gi", "C Mm-hm.",
		"T adw + seek", "C I won't. You don't get it.",
		"T ec + af", "C I could try one dry week. I want that.",
		"T rf", "C I already poured it away on Monday",
	), 10, 10, 10, 2, 8, 1, 9, 10, 10, 15, 5, 10)
	c.ID, c.Goal = "hand", mi.ParseGoal("less drinking")
	for i, s := range map[int]string{
		0: "What brings you in, and is it the drinking?",
		2: "You are torn. It calms you and it costs you.",
		4: "Four drinks is the guideline.",
		6: "You should stop at two. What do you make of that?",
		8: "It is up to you. You came all this way.", 10: "A dry week, for the kids.",
	} {
		c.Turns[i].Turn.Text = s
	}
	c.Turns[0].Counsellor.Response = mi.Response{Main: mi.MainQuestion, Probability: mi.MainProbability{Question: 0.75, Reflection: 0.25}}
	c.Turns[2].Counsellor.Response = mi.Response{
		Main: mi.MainReflection, Probability: mi.MainProbability{Question: 0.25, Reflection: 0.5, Input: 0.125, Other: 0.125},
	}
	c.Turns[2].Counsellor.Model = "en-9"
	c.Turns[1].Client = client(mi.Change, mi.Need, "N+", "R-")
	c.Turns[1].Client.Talk.Probability = mi.ValenceProbability{Change: 0.5, Neutral: 0.25, Sustain: 0.25}
	c.Turns[1].Client.Talk.Strength, c.Turns[1].Client.Talk.Mixed = mi.Medium, true
	c.Turns[3].Client = client(mi.Neutral, "", "N")
	c.Turns[5].Client = client(mi.Neutral, "", "N")
	c.Turns[7].Client = client(mi.Sustain, mi.Commitment, "C-")
	c.Turns[7].Client.Talk.Strength = mi.High
	c.Turns[7].Client.Discord = []mi.Discord{{Sign: mi.SquaringOff}}
	c.Turns[9].Client = client(mi.Change, mi.Ability, "AB+", "D+")
	c.Turns[9].Client.Talk.Strength = mi.Low
	c.Turns[11].Client = client(mi.Change, mi.TakingSteps, "TS+")
	return c
}

// is checks a ratio to the last digit.
func is(t *testing.T, numerator, denominator float64, by score.Basis, r score.Ratio) {
	t.Helper()
	v, ok := r.Number()
	require.True(t, ok)
	require.True(t, r.Defined())
	require.Equal(t, numerator/denominator, v)
	require.Equal(t, []float64{numerator, denominator}, []float64{r.Numerator, r.Denominator})
	require.Equal(t, by, r.By)
}

// undefined checks that a ratio has no value.
func undefined(t *testing.T, by score.Basis, r score.Ratio) {
	t.Helper()
	v, ok := r.Number()
	require.False(t, ok || r.Defined())
	require.Zero(t, v)
	require.Nil(t, r.Value)
	require.Equal(t, by, r.By)
}

// TestMITIByHand: five volleys, for "yeah" answers a reflection and "mm-hm"
// answers nothing.
func TestMITIByHand(t *testing.T) {
	m := score.Of(session(t)).MITI
	require.Equal(t, score.ByMITI, m.By)
	require.Equal(t, 5, m.Volleys)
	require.Zero(t, m.Uncoded)
	require.Equal(t, []score.MITICount{
		{"GI", 1}, {"Persuade", 1}, {"PersuadeWith", 0}, {"Q", 1}, {"SR", 0}, {"CR", 2}, {"AF", 1}, {"Seek", 1}, {"Emphasize", 1}, {"Confront", 0},
	}, m.Counts)
	is(t, 2, 2, score.ByMITI, m.CRShare)
	is(t, 2, 1, score.ByMITI, m.RQ)
	require.Equal(t, 3, m.Adherent)
	require.Equal(t, 1, m.NonAdherent)
	require.Nil(t, m.Globals)
	undefined(t, score.ByRating, m.Technical)
	undefined(t, score.ByRating, m.Relational)
	levels := map[score.Measure]score.Level{}
	for _, s := range m.Standings {
		levels[s.Measure] = s.Level
		require.Equal(t, score.ExpertOpinion, s.Label)
	}
	require.Equal(t, map[score.Measure]score.Level{
		score.MeasureRelational: "", score.MeasureTechnical: "", score.MeasureCR: score.LevelGood, score.MeasureRQ: score.LevelGood,
	}, levels)
	require.Zero(t, m.Count("ST"))
}

// TestMISCByHand: ten utterances of the same talk. Seeking is an open question
// there, and the reframe is neither simple nor complex.
func TestMISCByHand(t *testing.T) {
	m := score.Of(session(t)).MISC
	require.Equal(t, score.ByMISC, m.By)
	require.Equal(t, []int{10, 0}, []int{m.Utterances, m.Uncoded})
	got := map[mi.MISCCode]int{}
	for i, n := range m.Counts {
		require.Equal(t, mi.MISCCodes()[i], n.Code)
		require.Equal(t, n.Count, m.Count(n.Code))
		if n.Count > 0 {
			got[n.Code] = n.Count
		}
	}
	require.Len(t, m.Counts, 19)
	require.Equal(t, map[mi.MISCCode]int{"OQ": 2, "CQ": 1, "SR": 1, "CR": 1, "RF": 1, "GI": 1, "ADW": 1, "EC": 1, "AF": 1}, got)
	require.Equal(t, 6, m.Consistent.Count)
	require.Equal(t, []mi.MISCCode{"AF", "ADP", "EC", "RCP", "SU", "OQ", "SR", "CR"}, m.Consistent.Codes)
	require.Equal(t, 1, m.Inconsistent.Count)
	require.Equal(t, []mi.MISCCode{"ADW", "CO", "DI", "RCW", "WA"}, m.Inconsistent.Codes)
	is(t, 6, 7, score.ByMISC, m.MICShare)
	is(t, 2, 3, score.ByMISC, m.OQShare)
	is(t, 1, 2, score.ByMISC, m.CRShare)
	require.Zero(t, m.Count("Q"))
}

func TestClientByHand(t *testing.T) {
	c := score.Of(session(t)).Client
	require.Equal(t, []int{3, 1, 2, 0}, []int{c.ByTurn.Change, c.ByTurn.Sustain, c.ByTurn.Neutral, c.ByTurn.Unknown})
	is(t, 3, 4, score.ByTurn, c.ByTurn.CTShare)
	require.Equal(t, []int{4, 2, 2, 0}, []int{c.ByUtterance.Change, c.ByUtterance.Sustain, c.ByUtterance.Neutral, c.ByUtterance.Unknown})
	is(t, 4, 6, score.ByUtterance, c.ByUtterance.CTShare)
	require.Equal(t, []int{1, 0, 0}, []int{c.Mixed, c.Uncoded, c.Assumed})

	kinds := map[mi.Kind][2]int{}
	for i, k := range c.Kinds {
		require.Equal(t, mi.Kinds()[i], k.Kind)
		kinds[k.Kind] = [2]int{k.Change, k.Sustain}
	}
	require.Equal(t, map[mi.Kind][2]int{
		mi.Desire: {1, 0}, mi.Ability: {1, 0}, mi.Reason: {0, 1}, mi.Need: {1, 0}, mi.Commitment: {0, 1},
		mi.Activation: {}, mi.TakingSteps: {1, 0}, mi.OtherKind: {},
	}, kinds)
	is(t, 0, 1, score.ByUtterance, c.Kinds[2].CTShare)
	undefined(t, score.ByUtterance, c.Kinds[5].CTShare)
	require.Equal(t, []score.StrengthCount{{mi.Low, 1, 0}, {mi.Medium, 1, 0}, {mi.High, 0, 1}}, c.Strengths)
	require.Equal(t, score.Discord{Turns: 1, Signs: []score.SignCount{
		{mi.SquaringOff, 1}, {mi.Defending, 0}, {mi.Interrupting, 0}, {mi.Disengaging, 0},
	}}, c.Discord)
}

// TestCourseByHand: 100 seconds; the six pieces that lean stand in the tenths 2,
// 2, 6, 8, 8 and 10. With x from 0, n = 6, sums x = 30, y = 4, xx = 206 and
// xy = 24, so the slope is (6*24 - 30*4) / (6*206 - 30*30) = 24 / 336.
func TestCourseByHand(t *testing.T) {
	c := score.Of(session(t)).Client.Course
	require.Equal(t, score.AlongTime, c.Along)
	var got [][4]int
	for _, x := range c.Tenths {
		got = append(got, [4]int{x.Tenth, x.Change, x.Sustain, x.Neutral})
	}
	require.Equal(t, [][4]int{
		{1, 0, 0, 0},
		{2, 1, 1, 0},
		{3, 0, 0, 0},
		{4, 0, 0, 1},
		{5, 0, 0, 1},
		{6, 0, 1, 0},
		{7, 0, 0, 0},
		{8, 2, 0, 0},
		{9, 0, 0, 0},
		{10, 1, 0, 0},
	}, got)
	is(t, 1, 2, score.ByUtterance, c.Tenths[1].CTShare)
	undefined(t, score.ByUtterance, c.Tenths[3].CTShare)
	require.Equal(t, score.Slope{PerTenth: new(24.0 / 336), Tenths: 4, By: score.ByUtterance, Label: score.Exploratory}, c.Slope)
}

// TestCourseAlongTurns: without times the tenths are of turns. Twelve turns, so
// the client's stand in the tenths 1, 3, 5, 6, 8 and 10.
func TestCourseAlongTurns(t *testing.T) {
	c := session(t)
	c.Turns[3].Turn.Start = nil
	course := score.Of(c).Client.Course
	require.Equal(t, score.AlongTurns, course.Along)
	var got []int
	for _, x := range course.Tenths {
		got = append(got, x.Change+x.Sustain+x.Neutral)
	}
	require.Equal(t, []int{2, 0, 1, 0, 1, 1, 0, 2, 0, 1}, got)
}

func TestTalkShareByHand(t *testing.T) {
	s := score.Of(session(t)).Share
	require.Equal(t, 84, s.Words)
	require.Equal(t, 100.0, *s.Seconds)
	require.Equal(t, score.BySeconds, s.TimeBy)
	counsellor, patient := s.Of(mi.Counsellor), s.Of(mi.Client)
	is(t, 51, 84, score.ByWords, counsellor.WordShare)
	is(t, 33, 84, score.ByWords, patient.WordShare)
	is(t, 52, 100, score.BySeconds, counsellor.TimeShare)
	is(t, 48, 100, score.BySeconds, patient.TimeShare)
	require.Equal(t, []int{6, 6}, []int{counsellor.Turns, patient.Turns})
	require.Len(t, s.Parties, 2)
	require.Equal(t, score.Airtime{Role: "observer"}, s.Of("observer"))
}

// TestExpectedByHand: two turns of the counsellor have probabilities and the
// other four say nothing; of the client's turns, the five without probabilities
// are certain.
func TestExpectedByHand(t *testing.T) {
	e := score.Of(session(t)).Expected
	require.Equal(t, score.ByExpectation, e.By)
	require.Equal(t, []int{2, 6}, []int{e.CounsellorTurns, e.ClientTurns})
	require.Equal(t, []float64{1, 0.75, 0.125, 0.125}, []float64{e.Question, e.Reflection, e.Input, e.Other})
	is(t, 0.75, 1, score.ByExpectation, e.RQ)
	require.Equal(t, []float64{2.5, 2.25, 1.25}, []float64{e.Change, e.Neutral, e.Sustain})
	is(t, 2.5, 3.75, score.ByExpectation, e.CTShare)
}

func TestReportByHand(t *testing.T) {
	r := score.Of(session(t))
	require.Equal(t, "hand", r.Conversation)
	require.Equal(t, 12, r.Turns)
	require.Equal(t, []string{"en-9"}, r.Models)
	require.Equal(t, score.Segment{
		To: 12, Chosen: score.ChosenWhole, Along: score.AlongTime, Start: new(0.0), Seconds: new(100.0), Standard: true,
	}, r.Segment)
	require.Equal(t, score.QuestionRun{By: score.ByVolley, Volleys: 1}, r.Questions)
	require.Empty(t, r.Notes)
}

// TestNotes: a report says what one has to know to read it.
func TestNotes(t *testing.T) {
	c := session(t)
	c.Turns[4].Counsellor.Model = "en-8"
	c.Turns[6].Counsellor.Model = "en-9"
	c.Turns[1].Client.Model = "en-8"
	c.Turns[3].Client.Talk.Assumed = true
	c.Turns[5].Client = nil
	c.Turns[5].Turn.Start = nil
	r := score.Of(c)
	require.Equal(t, []string{"en-8", "en-9"}, r.Models, "in the order of the talk")
	require.Equal(t, []score.Note{score.NoteSegment, score.NoteGoal, score.NoteUncoded, score.NoteModels}, r.Notes)
	require.Equal(t, []int{1, 1}, []int{r.Client.Assumed, r.Client.Uncoded})
	part, err := score.SegmentByTurns(c, 0, 6)
	require.NoError(t, err)
	r, err = score.OfSegment(c, part)
	require.NoError(t, err)
	require.Contains(t, r.Notes, score.NoteWindow)
}

// TestAbstainedTalkIsUnknown: by the turn; its utterances have their codes.
func TestAbstainedTalkIsUnknown(t *testing.T) {
	c := session(t)
	c.Turns[11].Client.Talk.Abstained = true
	c.Turns[9].Client.Utterances[0].Code = "XX+"
	got := score.Of(c).Client
	require.Equal(t, []int{2, 1, 2, 1}, []int{got.ByTurn.Change, got.ByTurn.Sustain, got.ByTurn.Neutral, got.ByTurn.Unknown})
	require.Equal(t, []int{3, 2, 2, 1}, []int{got.ByUtterance.Change, got.ByUtterance.Sustain, got.ByUtterance.Neutral, got.ByUtterance.Unknown})
}

// TestActivationIsCommitmentInMISC: MISC 2.5 has no activation, and the kinds do.
func TestActivationIsCommitmentInMISC(t *testing.T) {
	c := talk(t, "C a", "C b", "C c")
	c.Turns[0].Client = client(mi.Change, mi.Activation, "AC+", "C+", "AC+")
	c.Turns[1].Client = client(mi.Sustain, mi.Activation, "AC-", "TS-")
	c.Turns[2].Client = client(mi.Change, mi.Activation) // a turn without utterances
	got := score.Of(c).Client
	counts := map[mi.ClientCode]int{}
	for _, n := range got.Codes {
		counts[n.Code] = n.Count
	}
	require.Len(t, got.Codes, len(mi.AllClientCodes())-2)
	require.NotContains(t, counts, mi.ClientCode("AC+"))
	require.Equal(t, []int{4, 1, 1}, []int{counts["C+"], counts["C-"], counts["TS-"]})
	require.Equal(t, 3, got.Kinds[5].Change)
	require.Equal(t, 1, got.Kinds[4].Change)
}
