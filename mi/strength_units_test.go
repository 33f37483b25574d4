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
		"I'll stop.":                                           mi.High,
		"I'll stop. Maybe.":                                    mi.Low,
		"I'll stop. I guess.":                                  mi.Low,
		"I'll stop. I guess, if I have to":                     mi.Low,
		"I'll stop. I think.":                                  mi.Medium,
		"I'll stop. Maybe she'll see.":                         mi.High, // of something else
		"I'll stop. I hope you know that.":                     mi.High,
		"I'll quit. I'm not sure.":                             mi.Low,
		"I'll quit. We'll see.":                                mi.Low,
		"I'll quit. At least I hope so.":                       mi.Low,
		"I'll quit. Or maybe not.":                             mi.Low,
		"I'll stop. Or I'll try to.":                           mi.Low,
		"I'll stop. I'll see how it goes.":                     mi.Low,
		"I'm going to cut down. Not sure my wife believes me.": mi.High, // of something else
		"I'll stop. If I can.":                                 mi.Medium,
		"I'll stop. But only if she does.":                     mi.Medium,
		"I'll stop. As long as she does.":                      mi.Medium,
		"I'll stop. If she leaves I'll cope.":                  mi.High, // a sentence of its own
		"I want to stop.":                                      mi.Medium,
		"I want to stop. Definitely.":                          mi.High,
		"I need to stop. Absolutely.":                          mi.High,
		"yeah i'll give it a go i suppose if it doesn't hurt":  mi.Low,
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
