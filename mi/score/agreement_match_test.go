package score_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// TestAgreeRefusesOtherConversations: codes that stand beside the wrong turns
// would give a plausible kappa.
func TestAgreeRefusesOtherConversations(t *testing.T) {
	for _, tt := range []struct {
		field  string
		index  int
		change func(*mi.Coded)
	}{
		{"conversation", -1, func(c *mi.Coded) { c.ID = "ward-8" }},
		{"turns", -1, func(c *mi.Coded) { c.Turns = c.Turns[:5] }},
		{"turns", -1, func(c *mi.Coded) { c.Turns = nil }},
		{"turn", 3, func(c *mi.Coded) { c.Turns[3].Turn.Number++ }},
		{"role", 2, func(c *mi.Coded) { c.Turns[2].Turn.Role = mi.Client }},
		{"text", 4, func(c *mi.Coded) { c.Turns[4].Turn.Text += "!" }},
	} {
		t.Run(tt.field, func(t *testing.T) {
			other := agreeValences()
			tt.change(&other.Second)
			var want *score.MismatchError
			_, err := score.Agree(score.AttributeValence, agreeValences(), other)
			require.ErrorAs(t, err, &want)
			require.Equal(t, score.MismatchError{Session: 1, Coder: 1, Index: tt.index, Field: tt.field}, *want)
			require.Contains(t, err.Error(), "score: session at index 1")
			require.Contains(t, err.Error(), tt.field)
			require.NotContains(t, err.Error(), agreeCanary)

			sessions := [][]mi.Coded{{other.First, other.First, other.Second}}
			_, err = score.AgreeAll(score.AttributeMain, sessions...)
			require.ErrorAs(t, err, &want)
			require.Equal(t, 2, want.Coder)
			_, err = score.AgreeCounts(score.AttributeMain, sessions...)
			require.ErrorAs(t, err, &want)
			require.Equal(t, 2, want.Coder)
		})
	}
}

// TestAgreeTakesCodesWithoutText: what is not given cannot differ.
func TestAgreeTakesCodesWithoutText(t *testing.T) {
	d := agreeValences()
	d.First.ID = ""
	for i := range d.Second.Turns {
		d.Second.Turns[i].Turn.Text = ""
	}
	got, err := score.Agree(score.AttributeValence, d)
	require.NoError(t, err)
	require.Equal(t, 10, got.Compared)
	require.Equal(t, "ward-7", got.Differences[0].Conversation)
}

func TestAgreeAllWantsTheSameCoders(t *testing.T) {
	d := agreeValences()
	for _, sessions := range [][][]mi.Coded{
		{{d.First, d.Second}, {d.First}},
		{{d.First, d.Second}, {d.First, d.Second, d.First}},
		{{d.First, d.Second}, {}},
	} {
		var want *score.MismatchError
		_, err := score.AgreeAll(score.AttributeValence, sessions...)
		require.ErrorAs(t, err, &want)
		require.Equal(t, score.MismatchError{Session: 1, Index: -1, Field: "coders"}, *want)
		_, err = score.AgreeCounts(score.AttributeValence, sessions...)
		require.ErrorAs(t, err, &want)
	}
	_, err := score.AgreeAll(score.AttributeValence, []mi.Coded{d.First})
	require.Error(t, err)
}
