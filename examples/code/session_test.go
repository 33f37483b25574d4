package main

import (
	"encoding/csv"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// golden holds what a call prints to a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	name = filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.WriteFile(name, []byte(got), 0o644))
	}
	want, err := os.ReadFile(name)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

// TestSummaryGolden holds the score of the built-in sample in every format.
func TestSummaryGolden(t *testing.T) {
	for _, format := range []string{"text", "jsonl", "csv"} {
		got, stderr, err := call(t, "", "-summary", "-format", format)
		require.NoError(t, err)
		require.Empty(t, stderr)
		golden(t, "summary."+format, got)
	}
}

// TestSummaryScoresEachConversation prints one of each for every conversation,
// in the order of the input, and nothing of what was said, whatever is asked.
func TestSummaryScoresEachConversation(t *testing.T) {
	talked := strings.ReplaceAll(talk, `"w2"`, `"=w2"`)
	out, _, err := call(t, talked, "-summary", "-with-text", "-jobs", "2", "-format", "jsonl", "-")
	require.NoError(t, err)
	require.NotContains(t, out, "rota")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	var reports [2]score.Report
	for i, l := range lines {
		require.NoError(t, json.Unmarshal([]byte(l), &reports[i]))
	}
	require.Equal(t, "w1", reports[0].Conversation)
	require.Equal(t, mi.ParseGoal("more delegating"), reports[0].Goal)
	require.Equal(t, 3, reports[0].Turns)
	require.Equal(t, 2, reports[0].MITI.Volleys)
	require.Equal(t, "=w2", reports[1].Conversation)
	require.Equal(t, 1, reports[1].Turns)

	out, _, err = call(t, talked, "-summary", "-")
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(out, "SESSION w1\n"))
	require.Equal(t, 1, strings.Count(out, "\n\nSESSION =w2\n"))
	require.True(t, strings.HasPrefix(out, "SESSION w1\n"))
	require.NotContains(t, out, "rota")

	out, _, err = call(t, talked, "-summary", "-format", "csv", "-")
	require.NoError(t, err)
	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	require.Len(t, rows, 3)
	cells := func(row int) map[string]string {
		out := map[string]string{}
		for i, name := range rows[0] {
			require.NotContains(t, out, name, "a column stands twice")
			out[name] = rows[row][i]
		}
		return out
	}
	first, second := cells(1), cells(2)
	require.Equal(t, "w1", first["transcript_id"])
	require.Equal(t, "more delegating", first["topic"])
	require.Equal(t, "2", first["MITI volleys"])
	require.Equal(t, "n/a", first["MITI Relational"], "nobody rated")
	require.Equal(t, "n/a", first["time counsellor's share of talk"])
	require.Equal(t, "'=w2", second["transcript_id"], "a spreadsheet must not run it")
	require.Equal(t, "n/a", second["topic"])
	require.Equal(t, "n/a", second["MITI R:Q"], "0/0 is no number")
	require.Equal(t, "0", second["MITI volleys"])
}

// TestSummaryColumns has the same columns however the time was taken.
func TestSummaryColumns(t *testing.T) {
	sampled, _, err := call(t, "", "-summary", "-format", "csv")
	require.NoError(t, err)
	want, _, _ := strings.Cut(sampled, "\n")
	for _, times := range []string{`"start":1,`, `"start":1,"end":3,`} {
		in := `{"conversation":"c","turn":0,"role":"counsellor",` + times + `"text":"Hello."}` + "\n" +
			strings.NewReplacer("1", "5", "3", "9").Replace(`{"conversation":"c","turn":2,"role":"client",`+times+`"text":"Hi there."}`)
		out, _, err := call(t, in, "-summary", "-format", "csv", "-")
		require.NoError(t, err)
		header, rest, _ := strings.Cut(out, "\n")
		require.Equal(t, want, header)
		require.Equal(t, strings.Count(header, ","), strings.Count(rest, ","))
	}
}

// TestSummarySchema holds what -summary prints to the schema that it prints.
func TestSummarySchema(t *testing.T) {
	schema, _, err := call(t, "", "-schema", "-summary")
	require.NoError(t, err)
	out, _, err := call(t, talk, "-summary", "-format", "jsonl", "-")
	require.NoError(t, err)
	more, _, err := call(t, "", "-summary", "-format", "jsonl")
	require.NoError(t, err)
	timed, _, err := call(t, "Counsellor: Hm.\n", "-summary", "-format", "jsonl", "-in", "text", "-")
	require.NoError(t, err)
	require.Empty(t, misfits(t, schema, out+more+timed))
	require.NotEmpty(t, misfits(t, schema, strings.Replace(more, `"volleys":`, `"volley":`, 1)))
	require.NotEmpty(t, misfits(t, schema, strings.Replace(more, `"code":"GI"`, `"code":"XX"`, 1)))
	require.NotEmpty(t, misfits(t, schema, strings.Replace(more, `"turns":`, `"turns":-`, 1)))
}
