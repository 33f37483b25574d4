package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write the tables of MODEL_CARD.md and README.md anew")

// The names of figures within a lot.
const (
	clientTurns     = "client turns that lean one way"
	clientUnits     = "valence of client thought units in their turns"
	clientKinds     = "kind of client thought units, valence given"
	counsellorTurns = "counsellor turns that do one thing"
	counsellorCodes = "MISC code of counsellor thought units"
	byConversation  = ", by kind of conversation"
)

// TestCard shows that the tables of figures in MODEL_CARD.md and README.md are those of
// the files in figures, which hold what the commands print that their first lines in the
// card name; .ci/run compares them with what these print.
func TestCard(t *testing.T) {
	cv, unread := readPrinted(t, "cv.txt"), readPrinted(t, "unread.txt")
	tables := map[string]string{
		"AnnoMI":                annomiTable(t, cv),
		"AnnoMI for the README": annomiForReadme(t, cv),
		"sessions":              quoted(t, cv),
		"HLQC":                  hlqcTable(t, cv),
		"lots":                  lotsTable(t, cv, unread),
		"lots for the README":   lotsForReadme(t, cv, unread),
		"conversations":         conversationsTable(t, cv, unread),
		"codes":                 labelsTable(t, cv, unread, "code", counsellorCodes),
		"kinds":                 labelsTable(t, cv, unread, "kind", clientKinds),
		"sureness":              surenessTable(t, cv, unread),
		"bias":                  biasTable(t, unread),
	}
	seen := map[string]bool{}
	for _, file := range []string{"MODEL_CARD.md", "README.md"} {
		path := filepath.Join("..", "..", file)
		b, err := os.ReadFile(path)
		require.NoError(t, err)
		got := string(b)
		want := fill(t, got, tables, seen)
		if *update && want != got {
			require.NoError(t, os.WriteFile(path, []byte(want), 0o644))
			continue
		}
		require.Equal(t, want, got, "%s: run go test ./internal/train -run TestCard -update", file)
	}
	for name := range tables {
		require.True(t, seen[name], "no table %q", name)
	}
}

const (
	begins = "<!-- figures: "
	ends   = "<!-- end of figures -->"
)

// fill puts each table where a text has its name, and notes which were there.
func fill(t *testing.T, text string, tables map[string]string, seen map[string]bool) string {
	t.Helper()
	var out strings.Builder
	for {
		before, rest, ok := strings.Cut(text, begins)
		out.WriteString(before)
		if !ok {
			return out.String()
		}
		name, rest, ok := strings.Cut(rest, " -->")
		require.True(t, ok)
		_, rest, ok = strings.Cut(rest, ends)
		require.True(t, ok, "the table %q has no end", name)
		require.Contains(t, tables, name)
		seen[name] = true
		fmt.Fprintf(&out, "%s%s -->\n%s%s", begins, name, tables[name], ends)
		text = rest
	}
}

// row is a row of a table.
func row(cells ...string) string { return "| " + strings.Join(cells, " | ") + " |\n" }

// headRow is the head of a table.
func headRow(cells ...string) string {
	return row(cells...) + "|" + strings.Repeat("---|", len(cells)) + "\n"
}

// ranged is the macro-F1 of a figure with its interval.
func (b *block) ranged() string { return fmt.Sprintf("%s (%s to %s)", b.macroF1, b.low, b.high) }

// classes are the F1 of a figure's labels.
func (b *block) classes() string {
	var out []string
	for i, l := range b.labels {
		out = append(out, l+" "+b.f1[i])
	}
	return strings.Join(out, ", ")
}

func annomiTable(t *testing.T, cv printed) string {
	t.Helper()
	var out strings.Builder
	out.WriteString(headRow("", "macro-F1 (95 % by transcript)", "accuracy", "always the commonest", "Cohen κ", "calibration error", "F1 by class"))
	for _, x := range [][2]string{
		{"client: change, neutral, sustain", "client turns: change, neutral, sustain"},
		{"the same, told the experts' codes of the turns before", "client turns, with the experts' codes of the turns before"},
		{"the same without capitals, punctuation and goal", "client turns without capitals, punctuation and goal"},
		{"counsellor: main behaviour", "counsellor turns: main behaviour"},
		{"the same without capitals, punctuation and goal", "counsellor turns without capitals, punctuation and goal"},
		{"question: none, open, closed", "counsellor turns: question none, open, closed"},
		{"open or closed, that there is a question given", "counsellor turns with a question: open or closed, that there is one given"},
		{"reflection: none, simple, complex", "counsellor turns: reflection none, simple, complex"},
		{"simple or complex, that there is a reflection given", "counsellor turns with a reflection: simple or complex, that there is one given"},
	} {
		b := cv.of(t, x[1])
		out.WriteString(row(fmt.Sprintf("%s (%d)", x[0], b.n), b.ranged(), b.accuracy, b.commonest(), b.kappa, b.ece, b.classes()))
	}
	return out.String()
}

func annomiForReadme(t *testing.T, cv printed) string {
	t.Helper()
	var out strings.Builder
	out.WriteString(headRow("", "macro-F1 (95 % by transcript)", "Cohen κ", "calibration error", "two experts, macro-F1"))
	for _, x := range [][3]string{
		{"client: change, neutral, sustain", "client turns: change, neutral, sustain", "0.645"},
		{"the same, with the experts' codes of the turns before", "client turns, with the experts' codes of the turns before", ""},
		{"counsellor: question, reflection, input, other", "counsellor turns: main behaviour", "0.796"},
	} {
		b := cv.of(t, x[1])
		out.WriteString(row(x[0], b.ranged(), b.kappa, b.ece, x[2]))
	}
	return out.String()
}

func hlqcTable(t *testing.T, cv printed) string {
	t.Helper()
	var out strings.Builder
	out.WriteString(headRow("", "macro-F1 (95 %, of six sessions)", "accuracy", "always the commonest", "Cohen κ", "F1 by class"))
	for _, x := range [][2]string{
		{"client: change, neutral, sustain", "client utterances"},
		{"kind, where the valence is right", "kind where the valence is right"},
		{"counsellor: four classes", "counsellor utterances"},
		{"nineteen MISC codes", "MISC code of counsellor utterances"},
		{"open or closed, where the coder heard a question", "open or closed where the coder heard a question"},
		{"open or closed by grammar alone, that there is a question given", "open or closed by grammar alone, that there is a question given"},
	} {
		b := cv.of(t, "HLQC sessions not in AnnoMI, "+x[1])
		out.WriteString(row(fmt.Sprintf("%s (%d)", x[0], b.n), b.ranged(), b.accuracy, b.commonest(), b.kappa, b.classes()))
	}
	return out.String()
}

// quoted quotes what is printed of sessions, and of what a turn holds.
func quoted(t *testing.T, cv printed) string {
	t.Helper()
	_, rest, ok := strings.Cut(cv.text, "\ncounsellor turns with a question (")
	require.True(t, ok)
	rest, _, ok = strings.Cut(rest, "\n\nall floors of")
	require.True(t, ok, "cv.txt must end in that all floors are reached")
	return "```\ncounsellor turns with a question (" + rest + "\n```\n"
}
