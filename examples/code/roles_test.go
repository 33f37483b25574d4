package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// voices is a talk of our own whose speakers a program has parted.
const voices = `S1: so what brings you in today
S2: my doctor sent me i don't know really
S1: you're here because she asked you to what would you like to get out of it
S2: i want to sleep again i've had two hours a night since i changed shifts
S1: you're worn out how were your nights before that
S2: i was fine i slept like a log
`

func TestRolesAreGuessedAndSaidToBe(t *testing.T) {
	out, stderr, err := call(t, "", "-format", "jsonl", file(t, "nights.txt", voices))
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 6)
	for i, l := range lines {
		require.Contains(t, l, []string{`"role":"counsellor","party":"S1"`, `"role":"client","party":"S2"`}[i%2])
	}
	for _, want := range []string{"nights.txt", "guessed", "S1 counsellor (certainty 0.9", "S2 client (certainty 0.9", "-roles"} {
		require.Contains(t, stderr, want)
	}
	require.NotContains(t, stderr, "labels")
	require.NotContains(t, stderr, "sleep", "no word of the talk")
}

func TestRolesFlagWins(t *testing.T) {
	out, stderr, err := call(t, "", "-format", "jsonl", "-roles", "S1=client,S2=coach", file(t, "nights.txt", voices))
	require.NoError(t, err)
	require.Empty(t, stderr)
	require.True(t, strings.HasPrefix(out, `{"conversation":"nights","turn":0,"role":"client","party":"S1"`), out)

	// The roles of one are enough where two speak.
	out, stderr, err = call(t, "", "-format", "jsonl", "-roles", "S2=client", file(t, "nights.txt", voices))
	require.NoError(t, err)
	require.Contains(t, out, `"role":"counsellor","party":"S1"`)
	require.Contains(t, stderr, "S1 counsellor")
	require.NotContains(t, stderr, "S2")
}

func TestLabelsThatSayTheRoleAreNoGuess(t *testing.T) {
	_, stderr, err := call(t, "", "-format", "jsonl", file(t, "a.txt", "Counsellor: How was it?\nClient: Fine.\n"))
	require.NoError(t, err)
	require.Contains(t, stderr, "taken from the speakers' labels")
	require.NotContains(t, stderr, "guessed")
}

func TestUnsureRolesAskForTheFlag(t *testing.T) {
	alike := file(t, "alike.txt", strings.Repeat("S1: "+secret+"\nS2: "+secret+"\n", 2))
	out, stderr, err := call(t, "", "-format", "jsonl", alike)
	require.ErrorContains(t, err, "want -roles LABEL=counsellor,LABEL=client")
	require.ErrorContains(t, err, "alike.txt")
	require.Empty(t, out)
	require.Contains(t, stderr, "S1 unsure")
	require.NotContains(t, err.Error()+stderr, secret)

	_, _, err = call(t, "", "-format", "jsonl", "-roles", "S1=counsellor,S2=client", alike)
	require.NoError(t, err)

	// With a list of bad records the other conversations are coded.
	list := filepath.Join(t.TempDir(), "bad.jsonl")
	out, stderr, err = call(t, "", "-errors", list, "-format", "jsonl", alike, file(t, "nights.txt", voices))
	require.NoError(t, err)
	require.Equal(t, 6, strings.Count(out, "\n"))
	require.Contains(t, stderr, "1 bad record in")
	bad, err := os.ReadFile(list)
	require.NoError(t, err)
	require.Contains(t, string(bad), "-roles")
	require.NotContains(t, string(bad), "S1")

	// Who is unsure beside others who are not is left out, and missed.
	guest := file(t, "guest.txt", voices+"S3: hello\nS3: bye\n")
	out, _, err = call(t, "", "-errors", list, "-format", "jsonl", guest)
	require.NoError(t, err)
	require.Equal(t, 6, strings.Count(out, "\n"))
	bad, err = os.ReadFile(list)
	require.NoError(t, err)
	require.Contains(t, string(bad), "turn")
	_, _, err = call(t, "", "-format", "jsonl", guest)
	require.ErrorContains(t, err, "want -roles for all who speak")
}

func TestDeidentifyFlag(t *testing.T) {
	in := file(t, "a.jsonl", `{"conversation":"a","turn":4,"role":"counsellor","party":"Ines Roca","text":"Tom, may I ring you on 07700 900123?"}
{"conversation":"a","turn":5,"role":"client","party":"Tom","text":"Sure, Ines. I want to cut down to 10 a day."}
`)
	for _, format := range []string{"text", "jsonl", "csv"} {
		out, _, err := call(t, "", "-deidentify", "-with-text", "-format", format, in)
		require.NoError(t, err)
		for _, gone := range []string{"Tom", "Ines", "Roca", "07700"} {
			require.NotContains(t, out, gone, format)
		}
		for _, there := range []string{"[NAME-1]", "[NAME-2]", "[PHONE-1]"} {
			require.Contains(t, out, there, format)
		}
	}
	out, _, err := call(t, "", "-deidentify", "-with-text", "-format", "jsonl", in)
	require.NoError(t, err)
	require.Contains(t, out, "cut down to 10 a day")
	require.Contains(t, out, `"turn":5`)
	out, _, err = call(t, "", "-with-text", "-format", "jsonl", in)
	require.NoError(t, err)
	require.Contains(t, out, "Ines Roca")
}
