package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// TestBrokenOffBeforeItSaysAnything: an incomplete thought that says nothing yet is
// nothing that MITI codes, and one that says or asks something is left to the rest.
func TestBrokenOffBeforeItSaysAnything(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	for _, tc := range []struct {
		turn   string
		broken bool
	}{
		{"So it sounds like--", true},
		{"So it sounds like—", true},
		{"So, you-you--", true},
		{"Um, and then -", true},
		{"And I guess you're–", true},
		{"“Well, it's just--”", true},
		{"It seems like you--", true},
		{"So it sounds like", false},                // a caption that goes on
		{"So it sounds like the evenings--", false}, // it names something
		{"Would you like to--", false},              // it asks
		{"Were you--", false},
		{"And were you--", false},
		{"You really like it—", false},
		{"So you like it -", false},
		{"I hear you--", false},
		{"That's on you—", false},
		{"I'm with you—", false},
		{"I mean it—", false},
		{"Really—", false},
		{"What about the--", false},                   // likewise
		{"You're worried--", false},                   // a reflection as far as it goes
		{"So 20--", false},                            // a number is something
		{"So it sounds like-- You miss them.", false}, // it goes on
		{"--", false},                                 // silence
		{"", false},                                   // likewise
		{"Okay--", false},                             // an acknowledgement
		{"And so and so and so and so and so and so and so and--", false}, // too long to be a start
	} {
		var out mi.CounsellorCodes
		r.CodeInto(&out, mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: tc.turn}})
		got := len(out.Utterances) == 1 && out.Utterances[0].Rule == "broken off before it says anything (MITI 4.2.1, not coded; field guide 2.2)"
		require.Equal(t, tc.broken, got, "%q", tc.turn)
		if !tc.broken {
			continue
		}
		require.Equal(t, mi.MainOther, out.Response.Main, "%q", tc.turn)
		require.Equal(t, mi.QuestionNone, out.Response.Question, "%q", tc.turn)
		require.Equal(t, mi.ReflectionNone, out.Response.Reflection, "%q", tc.turn)
		require.Empty(t, out.Response.MITI, "%q", tc.turn)
		require.Equal(t, []mi.MISCCode{mi.MISCFiller}, out.Response.MISC, "%q", tc.turn)
		p := out.Response.Probability
		require.GreaterOrEqual(t, p.Other, 0.9, "%q", tc.turn)
		require.InDelta(t, 1, p.Question+p.Reflection+p.Input+p.Other, 1e-9, "%q", tc.turn)
	}
}
