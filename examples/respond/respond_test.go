package main

import (
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

var update = flag.Bool("update", false, "write the golden files again")

// call runs the program with words and gives what it printed.
func call(t *testing.T, stdin string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	var out, errs strings.Builder
	err = run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), err
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// TestTour: the bare command shows moves, a check and a plan.
func TestTour(t *testing.T) {
	out, stderr, err := call(t, "")
	require.NoError(t, err)
	require.Contains(t, stderr, "built-in conversation")
	golden(t, "tour.txt", out)
}

const talk = `Counsellor: What brings you here?
Client: My wife wants me to stop smoking. I've tried before and it was hell.
Counsellor: You should use patches.
Client: I don't want patches. I just want to breathe again on the stairs.
`

// file puts talk into a file.
func file(t *testing.T, talk string) string {
	t.Helper()
	name := filepath.Join(t.TempDir(), "talk.txt")
	require.NoError(t, os.WriteFile(name, []byte(talk), 0o600))
	return name
}

// lines reads JSON Lines.
func lines[T any](t *testing.T, s string) []T {
	t.Helper()
	var out []T
	for l := range strings.Lines(s) {
		var x T
		dec := json.NewDecoder(strings.NewReader(l))
		dec.DisallowUnknownFields()
		require.NoError(t, dec.Decode(&x))
		out = append(out, x)
	}
	return out
}

// TestSuggestAll: a line for each turn of the counsellor, by what was known
// before it.
func TestSuggestAll(t *testing.T) {
	name := file(t, talk)
	out, _, err := call(t, "", "-goal", "stop smoking", "-suggest-all", name)
	require.NoError(t, err)
	got := lines[suggestLine](t, out)
	require.Len(t, got, 2)
	require.Equal(t, "talk", got[0].Conversation)
	require.Empty(t, got[0].Moves[0].Answers, "nothing was said yet")
	for _, l := range got {
		require.True(t, l.Task.Valid())
		require.NotEmpty(t, l.Moves)
		for _, m := range l.Moves {
			require.Equal(t, m.Move.Main(), m.Main)
			require.NotEmpty(t, m.Why)
			for _, a := range m.Answers {
				require.Less(t, a.Turn, l.Turn)
			}
		}
	}

	// What comes after does not matter.
	first, _, err := call(t, "", "-goal", "stop smoking", "-suggest-all", file(t, talk[:strings.Index(talk, "Client: I don't")]))
	require.NoError(t, err)
	require.Equal(t, out, first)
}

// TestComposeAll: each turn of the client is answered, or there is a reason.
func TestComposeAll(t *testing.T) {
	out, _, err := call(t, talk+"Counsellor: Okay.\nClient: mm\n", "-goal", "stop smoking", "-in", "text", "-compose-all", "-")
	require.NoError(t, err)
	got := lines[composeLine](t, out)
	require.Len(t, got, 3)
	for _, l := range got {
		require.NotEqual(t, l.Text == "", l.Declined == "", "one of the two")
		require.Equal(t, l.Text != "", l.Type.Valid())
	}
	require.NotEmpty(t, got[2].Declined, "nothing was said that could be given back")
}

// TestCheckAll: the turns of the counsellor are judged where they stood.
func TestCheckAll(t *testing.T) {
	out, _, err := call(t, "", "-goal", "stop smoking", "-check-all", file(t, talk))
	require.NoError(t, err)
	got := lines[checkLine](t, out)
	require.Len(t, got, 2)
	require.Equal(t, ocean.Allow, got[0].Verdict)
	require.NotEqual(t, ocean.Allow, got[1].Verdict)
	require.Equal(t, ocean.Directing, got[1].Findings[0].Code)
}

// TestCheck judges a draft behind the last client turn; -strict makes it count.
func TestCheck(t *testing.T) {
	name := file(t, talk)
	out, _, err := call(t, "", "-check", "You need to quit today.", name)
	require.NoError(t, err)
	require.Contains(t, out, "I just want to breathe again on the stairs.")
	require.NotContains(t, out, "verdict  allow")
	_, _, err = call(t, "", "-strict", "-check", "You need to quit today.", name)
	require.ErrorIs(t, err, errNotAllowed)
	out, _, err = call(t, "", "-strict", "-check", "Patches aren't for you, and you want your breath back. What else have you thought of?", name)
	require.NoError(t, err)
	require.Contains(t, out, "verdict  allow")
}

// TestPlan prints what the client said, and nothing else as the client's.
func TestPlan(t *testing.T) {
	out, _, err := call(t, "", "-goal", "stop smoking", "-plan", file(t, talk))
	require.NoError(t, err)
	require.Contains(t, out, "stop smoking")
	require.NotContains(t, out, "patches", "that was the counsellor's, and refused")
}

// TestGoalOfTheSample: a goal can be given for the built-in conversation too.
func TestGoalOfTheSample(t *testing.T) {
	out, _, err := call(t, "", "-goal", "less traffic")
	require.NoError(t, err)
	require.Contains(t, out, "goal: less traffic")
	require.Equal(t, mi.More, sample.Goal.Direction)
}

func TestUsage(t *testing.T) {
	for _, args := range [][]string{
		{"-plan", "-check-all"}, {"-check", "x", "-plan"}, {"-strict"}, {"-in", "pdf"}, {"-roles", "x"}, {"-none"},
	} {
		out, stderr, err := call(t, "", args...)
		require.ErrorIs(t, err, errUsage, args)
		require.NotEmpty(t, stderr)
		require.Empty(t, out)
	}
	_, stderr, err := call(t, "", "-h")
	require.ErrorIs(t, err, flag.ErrHelp)
	require.Contains(t, stderr, "next moves")
	_, _, err = call(t, "", filepath.Join(t.TempDir(), "none.txt"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

// TestErrorsHoldNoTalk: not even those about talk that cannot be read.
func TestErrorsHoldNoTalk(t *testing.T) {
	_, _, err := call(t, "", "-in", "jsonl", file(t, `{"conversation":"a","turn":0,"role":"priest","text":"I never told her"}`))
	require.Error(t, err)
	require.NotContains(t, err.Error(), "told")
	require.False(t, errors.Is(err, errUsage))
}
