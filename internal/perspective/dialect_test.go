package perspective_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestMeForMy: "me" that is said for "my" comes back as "your".
func TestMeForMy(t *testing.T) {
	for said, want := range map[string]string{
		"me knees are gone":         "Your knees are gone",
		"me nerves are shot":        "Your nerves are shot",
		"I keep them in me pocket":  "You keep them in your pocket",
		"I lost me wages on Friday": "You lost your wages on Friday",
		"I had it in me hand":       "You had it in your hand",
		"me mum drinks":             "Your mum drinks",
		"I want me own place":       "You want your own place",
		"me tablets make me dizzy":  "Your tablets make you dizzy",
	} {
		got, why := back(said)
		require.Empty(t, why, said)
		require.Equal(t, want, got, said)
	}
}

// TestMeForMe: "me" that is meant stays the person, whatever noun comes behind it.
func TestMeForMe(t *testing.T) {
	for said, want := range map[string]string{
		"he told me mum was ill":           "He told you mum was ill",
		"she gave me dad's old coat":       "She gave you dad's old coat",
		"it made me head for the door":     "It made you head for the door",
		"they let me head the team":        "They let you head the team",
		"he asked me, mum never does":      "He asked you, mum never does",
		"she bought me shoes for the gym":  "She bought you shoes for the gym",
		"it helps me head off an argument": "It helps you head off an argument",
	} {
		got, why := back(said)
		require.Empty(t, why, said)
		require.Equal(t, want, got, said)
	}
}
