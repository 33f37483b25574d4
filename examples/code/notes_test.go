package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNotes: a person sees at a glance what matters more than codes, whose leave
// advice had, and what a reflection gives back.
func TestNotes(t *testing.T) {
	const talk = `Counsellor: Would it be okay if I told you what has helped others?
Client: Sure, go ahead.
Counsellor: Some people find it helps to keep drink out of the house.
Client: You don't get it, nobody does. Honestly some nights I think about killing myself.
Counsellor: Some nights you think about killing yourself.
Client: I'm dying for a drink.
`
	out, _, err := call(t, talk, "-goal", "stop drinking", "-in", "text", "-")
	require.NoError(t, err)
	require.Contains(t, out, "!! sign of danger: suicide (self, current) ‹")
	require.Contains(t, out, "discord: squaring off")
	require.Contains(t, out, "with leave, by turn 1: given (MITI 4.2.1")
	require.Contains(t, out, "gives back 3 ‹")
	require.Equal(t, 1, strings.Count(out, "!!"), "a figure of speech is no sign")

	out, _, err = call(t, "Counsellor: How was it?\nClient: Gave my tools away to the lads, I shall not be needing them.\n", "-in", "text", "-")
	require.NoError(t, err)
	require.Contains(t, out, "!! may be a sign of danger: suicide (", "what was weighed is said to be less sure")
}
