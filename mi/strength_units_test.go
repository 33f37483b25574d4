package mi_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// TestDoubtAddedBehindLowersStrength: who takes it back in the next thought unit has
// committed to less.
func TestDoubtAddedBehindLowersStrength(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	for text, want := range map[string]mi.Strength{
		"I'll stop.":                                          mi.High,
		"I'll stop. Maybe.":                                   mi.Low,
		"I'll stop. I guess.":                                 mi.Low,
		"I'll stop. I guess, if I have to":                    mi.Low,
		"I'll stop. I think.":                                 mi.Medium,
		"I'll stop. Maybe she'll see.":                        mi.High, // of something else
		"I'll stop. I hope you know that.":                    mi.High,
		"yeah i'll give it a go i suppose if it doesn't hurt": mi.Low,
	} {
		codes, err := c.CodeClient(t.Context(), mi.Exchange{
			Goal:   mi.ParseGoal("stop smoking"),
			Before: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Counsellor, Text: "What will you do?"}}},
			Turn:   mi.Turn{Role: mi.Client, Text: text},
		})
		require.NoError(t, err)
		require.Equal(t, mi.Change, codes.Talk.Valence, text)
		require.Equal(t, want, codes.Talk.Strength, text)
	}
}
