package features

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// TestLikingIsHeard: what somebody likes about the behaviour, asked in the last
// sentence before.
func TestLikingIsHeard(t *testing.T) {
	for said, want := range map[string]bool{
		"What do you like about it?":                              true,
		"You drink most nights. What do you like about the wine?": true,
		"what do you enjoy about drinking":                        true,
		"What would you like to do about it?":                     false,
		"What do you like about the patches?":                     false,
		"What do you like about stopping drinking?":               false,
		"What do you like about it? Tell me tomorrow.":            false,
		"You like a drink. What do you think about it now?":       false,
		"How could you do what you like without it?":              false,
		"": false,
	} {
		var v Vector
		v.Start(Input{Text: "I can do it at home.", Other: said, Goal: "drinking wine", Direction: "stop"})
		require.Equal(t, want, v.about.Liking, "%q", said)
	}
}

// TestMissedIsWhatTheyMiss: what a counsellor has just given back as missed is not
// the habit; and a turn with none before it knows nothing of another one's.
func TestMissedIsWhatTheyMiss(t *testing.T) {
	requireReadings(t, "less drinking", "You miss the band.", []saying{{"I do miss it.", ""}, {"I'd miss it.", "want -"}})
	requireReadings(t, "less drinking", "What would you miss?", []saying{{"I'd miss it.", "want -"}})
	var v Vector
	for _, tc := range []struct{ other, want string }{{"You miss the band.", ""}, {"", "want -"}} {
		s := "I do miss it."
		v.Start(Input{Text: s, Units: []text.Span{{Start: 0, End: len(s)}}, Other: tc.other, Goal: "drinking", Direction: "less"})
		v.Unit(0)
		require.Equal(t, tc.want, said(v.Reading), "%q", tc.other)
	}
}
