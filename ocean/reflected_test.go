package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// TestReflectionsPointIntoBothTurns: the words that come back and the words that
// were said, and what was added.
func TestReflectionsPointIntoBothTurns(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	x := mi.Exchange{
		Before: said("C: I'm knackered after my shift.", "T: Mm-hm.", "C: And I don't sleep because of the coughing."),
		Turn:   mi.Turn{Role: mi.Counsellor, Text: "The coughing keeps you awake, and you're exhausted after your shift."},
	}
	found := r.Reflections(x)
	require.Len(t, found, 1)
	f := found[0]
	require.Equal(t, x.Turn.Text, f.In(x.Turn.Text))
	require.Equal(t, mi.NeitherSide, f.Side)
	require.NotEmpty(t, f.Echoes)
	turns := map[int]bool{}
	synonyms := false
	for _, e := range f.Echoes {
		require.NotEmpty(t, e.In(x.Turn.Text))
		require.Equal(t, mi.Client, x.Before[e.Turn].Turn.Role)
		require.NotEmpty(t, e.Said.In(x.Before[e.Turn].Turn.Text))
		require.Contains(t, []ocean.EchoType{ocean.SameWords, ocean.SameStems, ocean.Synonyms}, e.How)
		turns[e.Turn] = true
		synonyms = synonyms || e.How == ocean.Synonyms
	}
	require.True(t, turns[0] && turns[2], "both turns come back: %+v", f.Echoes)
	require.True(t, synonyms, "knackered comes back as exhausted: %+v", f.Echoes)
	var added []string
	for _, a := range f.Added {
		added = append(added, a.In(x.Turn.Text))
	}
	require.Contains(t, added, "keeps")
	require.NotContains(t, added, "coughing")

	x.Turn.Text = "What do you make of that?"
	require.Empty(t, r.Reflections(x))
	require.Nil(t, new(ocean.Recognizer).Reflections(x))
}

// TestReflectsGoesByTheCodesBefore: the same words lean as the client's do, and a
// person's correction of the turn as a whole stands.
func TestReflectsGoesByTheCodesBefore(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	const words = "I want to stop because of my kids."
	side := func(v mi.Valence, correct mi.Valence) mi.Side {
		c := &mi.ClientCodes{}
		c.Talk.Correct(v)
		code := mi.ClientCodeOf(v, mi.Reason)
		c.Utterances = []mi.ClientUtterance{{Span: mi.Span{End: len(words)}, Code: code, Probability: 1}}
		if correct != "" {
			c.Talk.Correct(correct)
		}
		before := []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: words}, Client: c}}
		codes, err := r.CodeCounsellor(t.Context(), mi.Exchange{
			Before: before, Turn: mi.Turn{Role: mi.Counsellor, Text: "You want to stop for your kids."},
		})
		require.NoError(t, err)
		require.Len(t, codes.Utterances, 1)
		require.Equal(t, mi.MainReflection, codes.Utterances[0].Behaviour.Main())
		require.Equal(t, codes.Response.Reflects, codes.Utterances[0].Reflects)
		return codes.Response.Reflects
	}
	require.Equal(t, mi.TowardChange, side(mi.Change, ""))
	require.Equal(t, mi.AwayFromChange, side(mi.Sustain, ""))
	require.Equal(t, mi.NeitherSide, side(mi.Neutral, ""))
	require.Equal(t, mi.NeitherSide, side(mi.Change, mi.Neutral))
	require.Equal(t, mi.AwayFromChange, side(mi.Change, mi.Sustain))
	require.Equal(t, mi.NeitherSide, side(mi.Change, mi.Unknown))
}
