package features

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/grammar"
)

// TestKnownOf holds what grammar knows of concepts to what the frames know.
func TestKnownOf(t *testing.T) {
	for c := range uint8(128) {
		s := knownOf[c]
		require.Equal(t, isTopic(c), s&grammar.Topic != 0, "concept %d", c)
		require.Equal(t, isHabit(c), s&grammar.Habit != 0, "concept %d", c)
		require.Equal(t, isHarm(c), s&grammar.Harm != 0, "concept %d", c)
		require.Zero(t, s&(grammar.Goal|grammar.Echo|grammar.Comma))
	}
	require.Less(t, len(readLexicon(t)), len(knownOf))
}

// TestJudge shows how the rules of grammar and the frames are one reading: the
// rule that the weights know stays where the side does, the kind is that of the
// clause that decides, and both sides are reported.
func TestJudge(t *testing.T) {
	for _, tc := range []struct {
		goal, other, text string
		want              Reading // without its span
	}{
		{"stop drinking", "", "I want to stop.", Reading{Rule: RuleWant, Sign: 1, By: grammar.Attitude, Code: grammar.Desire}},
		{
			"stop drinking", "", "I want to stop because it's wrecking my sleep.",
			Reading{Rule: RuleWant, Sign: 1, By: grammar.Attitude, Code: grammar.Reason},
		},
		{
			"stop drinking", "", "I want to stop, but I love a beer.",
			Reading{Rule: RuleWant, Sign: -1, By: grammar.Attitude, Code: grammar.Desire, Both: true},
		},
		{"stop drinking", "", "I don't want to lose my licence.", Reading{Rule: RuleWant, Sign: 1, By: grammar.Attitude, Code: grammar.Reason}},
		{"stop drinking", "", "I can't go on like this.", Reading{Rule: RuleCan, Sign: 1, By: grammar.Attitude, Code: grammar.Need}},
		{"stop drinking", "", "I'm not ready.", Reading{Rule: RuleReady, Sign: -1, By: grammar.Attitude, Code: grammar.Activation, Sure: true}},
		{"stop drinking", "", "It's wrecking my sleep.", Reading{Sign: 1, By: grammar.Outcome, Code: grammar.Reason}},
		{"stop drinking", "", "I could ring my sister.", Reading{Sign: 1, By: grammar.Could, Code: grammar.Activation, Sure: true}},
		{"less drinking", "", "I'm not giving it up altogether.", Reading{By: grammar.PartKept}},
		{"more exercise", "", "I need to stop smoking.", Reading{By: grammar.Foreign}},
		{"stop drinking", "Do you think you could do a month?", "No.", Reading{Rule: RuleAnswer, Kind: RuleCan, Sign: -1, Code: grammar.Ability}},
		{"stop drinking", "", "Yeah.", Reading{Rule: RuleBare}},
		{"stop drinking", "", "It was raining on Sunday.", Reading{}},
	} {
		got := hear(tc.goal, tc.other, tc.text)
		got.Span = tc.want.Span
		require.Equal(t, tc.want, got, "%q, to %q", tc.text, tc.goal)
	}
}

// TestElsewhere shows that what is stopped, willed or used must be the
// behaviour, and that opening is no readiness.
func TestElsewhere(t *testing.T) {
	requireReadings(t, "stop drinking", "", []saying{
		{"I had to stop to breathe.", ""},
		{"I'm not giving up the radio.", ""},
		{"I'm not giving up the beer.", "will -"},
		{"I'm not giving it up.", "will -"},
		{"I open at seven.", ""},
		{"I got ready for work.", ""},
		{"I'm like a zombie after a beer.", ""},
		{"dont want to stop lol", "want -"},
		{"There's no reason I can't stop.", "+"},
		{"There's no way I can stop.", "-"},
		{"It's not as if I want to stop.", "-"},
		{"It's not that I don't want to stop.", "+"},
		{"No way, I want to stop.", "want +"},
	})
	requireReadings(t, "more exercise", "", []saying{
		{"I don't have to stop on the stairs.", ""},
		{"I'm not going to stop running.", "will +"},
	})
}
