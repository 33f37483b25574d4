package score_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// three is a talk of three people without times: 2, 3, 4 and 1 words.
func three(t *testing.T) mi.Coded {
	c := talk(t, "T1 oq", "C1 Not for me.", "C2 [sighs] it's twenty-one 7 euros", "T1 fa")
	c.Turns[0].Turn.Text, c.Turns[3].Turn.Text = "Who pays?", "Mm-hm."
	return c
}

func TestAirtimeOfParties(t *testing.T) {
	s := score.Of(three(t)).Share
	require.Nil(t, s.Seconds)
	require.Empty(t, s.TimeBy)
	var names []string
	var words []int
	for _, p := range s.Parties {
		names, words = append(names, string(p.Role)+" "+p.Party), append(words, p.Words)
	}
	require.Equal(t, []string{"counsellor T1", "client C1", "client C2"}, names)
	require.Equal(t, []int{3, 3, 4}, words)
	is(t, 4, 10, score.ByWords, s.Parties[2].WordShare)
	is(t, 7, 10, score.ByWords, s.Of(mi.Client).WordShare)
}

// TestTimeFromStarts: where turns have no end, time runs to the next start, and
// the last turn is left out.
func TestTimeFromStarts(t *testing.T) {
	c := three(t)
	for i, at := range []float64{0, 2, 12, 20} {
		c.Turns[i].Turn.Start = &at
	}
	s := score.Of(c).Share
	require.Equal(t, score.ByStarts, s.TimeBy)
	require.Equal(t, 20.0, *s.Seconds)
	is(t, 2, 20, score.ByStarts, s.Of(mi.Counsellor).TimeShare)
	is(t, 8, 20, score.ByStarts, s.Parties[2].TimeShare)

	c.Turns[3].Turn.End = new(25.0)
	s = score.Of(c).Share
	require.Equal(t, 25.0, *s.Seconds)
	is(t, 7, 25, score.ByStarts, s.Of(mi.Counsellor).TimeShare)
}

// TestTimeIsNotKnown: one turn without a time is enough, for nobody knows whose
// the rest is.
func TestTimeIsNotKnown(t *testing.T) {
	for name, spoil := range map[string]func(c mi.Coded){
		"no start":              func(c mi.Coded) { c.Turns[2].Turn.Start = nil },
		"no start of the last":  func(c mi.Coded) { c.Turns[11].Turn.Start = nil },
		"ends before it starts": func(c mi.Coded) { c.Turns[4].Turn.End, c.Turns[5].Turn.Start = new(1.0), new(2.0) },
		"negative":              func(c mi.Coded) { c.Turns[2].Turn.Start = new(-1.0) },
	} {
		t.Run(name, func(t *testing.T) {
			c := session(t)
			spoil(c)
			r := score.Of(c)
			require.Nil(t, r.Share.Seconds)
			require.Empty(t, r.Share.TimeBy)
			require.Nil(t, r.Share.Of(mi.Counsellor).Seconds)
			require.False(t, r.Share.Of(mi.Counsellor).TimeShare.Defined())
			require.True(t, r.Share.Of(mi.Counsellor).WordShare.Defined())
			require.Equal(t, score.AlongTurns, r.Segment.Along)
		})
	}
	one := talk(t, "C Hello there.")
	one.Turns[0].Turn.Start = new(3.0)
	require.Nil(t, score.Of(one).Share.Seconds, "one turn without an end")
}

func TestQuestionRuns(t *testing.T) {
	for _, tc := range []struct {
		name              string
		turns             []string
		volleys, from, to int
	}{
		{"none", []string{"T sr", "C It rained."}, 0, 0, 0},
		{"three in a row", []string{"T cq", "C No.", "T cq", "C No.", "T gi + oq", "C No.", "T sr"}, 3, 0, 4},
		{"a reflection with the question", []string{"T cq", "C No.", "T sr + cq", "C No.", "T cq"}, 1, 0, 0},
		{"the second is longer", []string{"T cq", "C No.", "T gi", "C No.", "T cq", "C No.", "T seek"}, 2, 4, 6},
		{"the first of two", []string{"T cq", "C No.", "T gi", "C No.", "T cq"}, 1, 0, 0},
		{"humming in between", []string{"T cq", "C No.", "T fa", "C My car.", "T fi + fa", "C It broke.", "T oq"}, 2, 0, 6},
		{"a turn nobody coded", []string{"T cq", "C No.", "T ", "C No.", "T oq"}, 1, 0, 0},
		{"one volley", []string{"T cq + oq", "T cq", "C No."}, 1, 0, 1},
		{"permission", []string{"T ask", "C Sure.", "T cq"}, 2, 0, 2},
		{"nothing said", nil, 0, 0, 0},
	} {
		t.Run(tc.name, func(t *testing.T) {
			require.Equal(t, score.QuestionRun{By: score.ByVolley, Volleys: tc.volleys, From: tc.from, To: tc.to},
				score.Of(talk(t, tc.turns...)).Questions)
		})
	}
}

// TestQuestionOfTheWholeTurn: a turn of one utterance can ask and reflect at
// once; only the turn as a whole says so then.
func TestQuestionOfTheWholeTurn(t *testing.T) {
	c := talk(t, "T cq", "C No.", "T cq", "C No.", "T gi")
	c.Turns[2].Counsellor.Response.Reflection = mi.ReflectionSimple
	c.Turns[4].Counsellor.Response.Question = mi.QuestionOpen
	require.Equal(t, score.QuestionRun{By: score.ByVolley, Volleys: 1}, score.Of(c).Questions)
	c.Turns[2].Counsellor.Response.Reflection = mi.ReflectionNone
	require.Equal(t, score.QuestionRun{By: score.ByVolley, Volleys: 3, To: 4}, score.Of(c).Questions)
}
