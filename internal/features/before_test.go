package features

import (
	"testing"

	"github.com/stretchr/testify/require"
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
