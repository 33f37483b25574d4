package ocean_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// A statement is a client's turn of testdata/compose.tsv with codes given by hand.
type statement struct {
	goal  mi.Goal
	text  string
	codes mi.ClientCodes
	line  string
}

// statements reads testdata/compose.tsv.
func statements(tb testing.TB) []statement {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "compose.tsv"))
	require.NoError(tb, err)
	header, rows, _ := strings.Cut(string(data), "\n")
	require.Equal(tb, "goal\tcodes\tstatement", header)
	var out []statement
	for line := range strings.Lines(rows) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		require.Len(tb, f, 3, "%q", line)
		out = append(out, newStatement(tb, mi.ParseGoal(f[0]), f[1], f[2]))
	}
	return out
}

// newStatement makes a statement of parts that are parted by " / " and a code for each.
func newStatement(tb testing.TB, goal mi.Goal, codes, parts string) statement {
	tb.Helper()
	s := statement{goal: goal, line: parts, codes: mi.ClientCodes{Discord: []mi.Discord{}}}
	list := strings.Fields(codes)
	strongest := mi.Neutral
	for i, part := range strings.Split(parts, " / ") {
		require.Less(tb, i, len(list), "a code for each part of %q", parts)
		code, err := mi.ParseClientCode(list[i])
		require.NoError(tb, err, "%q", parts)
		if i > 0 {
			s.text += " "
		}
		s.codes.Utterances = append(s.codes.Utterances, mi.ClientUtterance{
			Span: mi.Span{Start: len(s.text), End: len(s.text) + len(part)}, Code: code, Probability: 1,
		})
		s.text += part
		if v := code.Valence(); strongest == mi.Neutral || v == mi.Change {
			strongest = v
		}
	}
	s.codes.Talk.Correct(strongest)
	s.codes.Risks = []mi.Risk{} // as a host that has looked; danger has tests of its own
	return s
}

// coded makes a conversation of one turn.
func (s statement) coded() mi.Coded {
	return mi.Coded{Goal: s.goal, Turns: []mi.CodedTurn{{Turn: mi.Turn{Role: mi.Client, Text: s.text}, Client: &s.codes}}}
}
