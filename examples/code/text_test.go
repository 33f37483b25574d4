package main

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// TestColourOnlyWhereAsked prints to something that is no terminal.
func TestColourOnlyWhereAsked(t *testing.T) {
	plain, _, err := call(t, "")
	require.NoError(t, err)
	require.NotContains(t, plain, "\x1b")
	coloured, _, err := call(t, "", "-color", "always")
	require.NoError(t, err)
	require.Contains(t, coloured, "\x1b[4m")
	t.Setenv("NO_COLOR", "1")
	require.False(t, styleFor("auto", &bytes.Buffer{}).colour)
	require.True(t, styleFor("always", &bytes.Buffer{}).colour, "a flag wins over the environment")
}

// TestTextKeepsEveryWord shows what was said whole, but for the marks.
func TestTextKeepsEveryWord(t *testing.T) {
	out, _, err := call(t, "")
	require.NoError(t, err)
	flat := strings.Join(strings.Fields(strings.NewReplacer("‹", "", "›", "").Replace(out)), " ")
	for _, turn := range sample.Turns {
		require.Contains(t, flat, turn.Text)
	}
	for l := range strings.SplitSeq(out, "\n") {
		if strings.HasPrefix(l, strings.Repeat(" ", margin)) && !strings.Contains(l, "-> ") {
			require.LessOrEqual(t, visible(l), width+2*mostMarks, "wrapped")
		}
	}
}

// TestTextIsSafeOnATerminal shows no escape that a transcript smuggles in.
func TestTextIsSafeOnATerminal(t *testing.T) {
	in := file(t, "a.jsonl", `{"conversation":"\u001b[2Jx","turn":0,"role":"client","party":"\u001b]0;a","text":"hello \u001b[31mred \u0007 bell"}`)
	out, _, err := call(t, "", in)
	require.NoError(t, err)
	require.NotContains(t, out, "\x1b")
	require.NotContains(t, out, "\x07")
}

// TestGoalFlag says whether the direction of change was assumed.
func TestGoalFlag(t *testing.T) {
	in := file(t, "a.txt", "C: I'd miss it.\n")
	out, _, err := call(t, "", in)
	require.NoError(t, err)
	require.Contains(t, out, "no goal given")
	out, _, err = call(t, "", "-goal", "less drinking", in)
	require.NoError(t, err)
	require.Contains(t, out, "goal: less drinking")
	require.NotContains(t, out, "assumed")
}

// TestMarks picks the words that did most and joins neighbours.
func TestMarks(t *testing.T) {
	at := func(start, end int, w float64) mi.Evidence {
		return mi.Evidence{Span: mi.Span{Start: start, End: end}, Weight: w}
	}
	require.Nil(t, deciding(nil))
	require.Nil(t, deciding([]mi.Evidence{at(0, 1, -2)}), "words against the answer are no evidence for it")
	require.Equal(t, []mi.Span{{Start: 2, End: 8}, {Start: 12, End: 14}},
		deciding([]mi.Evidence{at(0, 1, 1.5), at(2, 4, 3), at(5, 8, 2), at(9, 11, 1.2), at(12, 14, 2.5)}))
	p := &textPrinter{}
	require.Equal(t, []string{"a", "‹bé›", "c‹d›"}, p.marked("a bé\tcd", []mi.Span{{Start: 2, End: 5}, {Start: 7, End: 8}}))
	require.Equal(t, "‹a b› c", p.join("‹a› ‹b› c"))
	require.Equal(t, []string{"aa bb", "cc"}, wrapWords([]string{"aa", "bb", "cc"}, 5))
	require.Equal(t, []string{""}, wrapWords(nil, 5))
}

// TestSummaryLeavesUndefinedOut says in words where a share has no turns.
func TestSummaryLeavesUndefinedOut(t *testing.T) {
	require.Contains(t, strings.Join(summary(mi.Coded{}), "\n"), "none that leans one way")
}
