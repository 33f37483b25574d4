package ocean_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// planTalks reads the conversations of testdata/plan/talks.txt.
func planTalks(tb testing.TB) []mi.Conversation {
	tb.Helper()
	return readPlanTalks(tb, filepath.Join("testdata", "plan", "talks.txt"))
}

// readPlanTalks reads conversations: a heading, the goal, the parties, and a line a
// turn, T for the counsellor.
func readPlanTalks(tb testing.TB, file string) []mi.Conversation {
	tb.Helper()
	data, err := os.ReadFile(file)
	require.NoError(tb, err)
	var out []mi.Conversation
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if title, ok := strings.CutPrefix(line, "# "); ok {
			out = append(out, mi.Conversation{ID: title})
			continue
		}
		if line == "" {
			continue
		}
		conv := &out[len(out)-1]
		label, words, ok := strings.Cut(line, ": ")
		require.True(tb, ok, "%s: want a label in every line", conv.ID)
		switch label {
		case "goal":
			conv.Goal = mi.ParseGoal(words)
		case "party":
			f := strings.SplitN(words, ", ", 3)
			p := mi.Party{Name: f[0], Role: mi.Role(f[1])}
			if len(f) > 2 {
				p.Goal = mi.ParseGoal(f[2])
			}
			conv.Parties = append(conv.Parties, p)
		case "T":
			conv.Turns = append(conv.Turns, mi.Turn{Number: len(conv.Turns), Role: mi.Counsellor, Text: words})
		case "C":
			conv.Turns = append(conv.Turns, mi.Turn{Number: len(conv.Turns), Role: mi.Client, Text: words})
		default:
			conv.Turns = append(conv.Turns, mi.Turn{Number: len(conv.Turns), Role: mi.Client, Party: label, Text: words})
		}
	}
	return out
}

// codedTalks codes them.
func codedTalks(tb testing.TB) []mi.Coded {
	tb.Helper()
	coder := testtalk.Coder()
	var out []mi.Coded
	for _, conv := range planTalks(tb) {
		coded, err := coder.Code(tb.Context(), conv)
		require.NoError(tb, err)
		out = append(out, coded)
	}
	return out
}

// planGolden compares with a file of testdata/plan, or writes it.
func planGolden(t *testing.T, file string, got []byte) {
	t.Helper()
	file = filepath.Join("testdata", "plan", file)
	if *update {
		require.NoError(t, os.WriteFile(file, got, 0o666))
	}
	want, err := os.ReadFile(file)
	require.NoError(t, err)
	a, b := strings.Split(string(want), "\n"), strings.Split(string(got), "\n")
	for i := range min(len(a), len(b)) {
		require.Equal(t, a[i], b[i], "%s, line %d; if it is meant: go test ./ocean -run 'Plan|View' -update", file, i+1)
	}
	require.Len(t, b, len(a))
}

// TestPlanText holds the plan of every conversation as text.
func TestPlanText(t *testing.T) {
	var got bytes.Buffer
	for _, coded := range codedTalks(t) {
		fmt.Fprintf(&got, "=== %s\n", coded.ID)
		require.NoError(t, ocean.PlanOf(coded).WriteText(&got))
		got.WriteByte('\n')
	}
	planGolden(t, "plans.txt", got.Bytes())
}
