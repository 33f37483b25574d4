package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// call runs the program and returns what it wrote.
func call(t *testing.T, stdin string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	var out, errs bytes.Buffer
	err = run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), err
}

// file writes a file for a test and returns its name.
func file(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

// talk is a short conversation in JSON Lines: a leader and a colleague.
const talk = `{"conversation":"w1","turn":3,"role":"counsellor","party":"Ines","goal":"more delegating","text":"What would handing the rota over free you up for?"}
{"conversation":"w1","turn":4,"role":"client","party":"Tom","text":"I could finally get to the audits. But Priya would mess it up, I think."}
{"conversation":"w1","turn":7,"role":"counsellor","party":"Ines","text":"You want the audits done, and you're not sure the rota is safe with her."}
{"conversation":"w2","turn":0,"role":"client","text":""}
`

// TestGolden holds the output of every format for the built-in sample: what a
// newcomer sees first. After new weights: go test ./examples/code -update.
func TestGolden(t *testing.T) {
	for _, format := range []string{"text", "jsonl", "csv", "chat"} {
		got, stderr, err := call(t, "", "-format", format)
		require.NoError(t, err)
		require.Empty(t, stderr)
		golden(t, "sample."+format, got)
	}
}

// TestUtterancesAsTurns: a turn may hold one thought unit alone; what it leads into
// is the next line of the same party.
func TestUtterancesAsTurns(t *testing.T) {
	const cut = `{"conversation":"w1","turn":0,"role":"counsellor","text":"Okay."}
{"conversation":"w1","turn":1,"role":"counsellor","text":"What would you hand over first?"}
{"conversation":"w1","turn":2,"role":"client","text":"The rota."}
{"conversation":"w1","turn":3,"role":"counsellor","text":"Okay."}
{"conversation":"w1","turn":4,"role":"client","text":"And the keys."}
`
	out, _, err := call(t, cut, "-format", "jsonl", "-")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 5)
	require.Contains(t, lines[0], `"misc":["FI"]`)
	require.Contains(t, lines[1], `"misc":["OQ"]`)
	require.Contains(t, lines[3], `"misc":["FA"]`)
}

// TestLinesKeepTheContract checks the fields that outside measurements read.
func TestLinesKeepTheContract(t *testing.T) {
	out, _, err := call(t, talk, "-format", "jsonl", "-")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 4)
	order := []struct {
		conversation string
		turn         float64
		role         string
		keys         []string
	}{
		{"w1", 3, "counsellor", []string{"behaviour"}},
		{"w1", 4, "client", []string{"talk", "discord", "risk"}},
		{"w1", 7, "counsellor", []string{"behaviour"}},
		{"w2", 0, "client", []string{"talk", "discord", "risk"}},
	}
	for i, want := range order {
		var l map[string]any
		require.NoError(t, json.Unmarshal([]byte(lines[i]), &l))
		require.Equal(t, want.conversation, l["conversation"])
		require.Equal(t, want.turn, l["turn"])
		require.Equal(t, want.role, l["role"])
		require.NotEmpty(t, l["model"])
		require.NotContains(t, l, "text", "said only with -with-text")
		for _, k := range append(want.keys, "utterances") {
			require.Contains(t, l, k)
			require.NotNil(t, l[k], "%s is a list or a value, never null", k)
		}
		of, name := l["talk"], "valence"
		if want.role == "counsellor" {
			of, name = l["behaviour"], "main"
		}
		code := of.(map[string]any)
		sum, best := 0.0, ""
		p := code["probability"].(map[string]any)
		for label, x := range p {
			sum += x.(float64)
			if best == "" || x.(float64) > p[best].(float64) {
				best = label
			}
		}
		require.InDelta(t, 1, sum, 1e-6)
		require.Equal(t, p[best], p[code[name].(string)], "the answer is the most probable one")
	}
}

// TestOffsetsCountBytesOfTheTurn reads the utterances back out of the text.
func TestOffsetsCountBytesOfTheTurn(t *testing.T) {
	out, _, err := call(t, talk, "-format", "jsonl", "-with-text", "-")
	require.NoError(t, err)
	for l := range strings.SplitSeq(strings.TrimSpace(out), "\n") {
		var got struct {
			Text       string
			Utterances []struct{ Start, End int }
		}
		require.NoError(t, json.Unmarshal([]byte(l), &got))
		end := 0
		for _, u := range got.Utterances {
			require.GreaterOrEqual(t, u.Start, end)
			require.Greater(t, u.End, u.Start)
			end = u.End
		}
		require.LessOrEqual(t, end, len(got.Text))
		require.Equal(t, got.Text == "", len(got.Utterances) == 0)
	}
}

// TestOutputDoesNotDependOnJobs codes many conversations at once.
func TestOutputDoesNotDependOnJobs(t *testing.T) {
	var in strings.Builder
	for i := range 60 {
		in.WriteString(strings.NewReplacer("w1", "a"+strings.Repeat("x", i), "w2", "b"+strings.Repeat("x", i)).Replace(talk))
	}
	one, _, err := call(t, in.String(), "-format", "jsonl", "-jobs", "1", "-")
	require.NoError(t, err)
	for _, jobs := range []string{"2", "8"} {
		many, _, err := call(t, in.String(), "-format", "jsonl", "-jobs", jobs, "-")
		require.NoError(t, err)
		require.Equal(t, one, many)
	}
	require.Equal(t, 240, strings.Count(one, "\n"))
}

// TestUsage covers calls with wrong words: exit 2, nothing on standard output.
func TestUsage(t *testing.T) {
	for _, args := range [][]string{
		{"-format", "xml"},
		{"-in", "word"},
		{"-jobs", "0"},
		{"-color", "pink"},
		{"-roles", "S1=boss"},
		{"-nonsense"},
		{"-summary", "-agree", "codes.csv"},
		{"-agree", "-"},
		{"-agree", "codes.csv", "-format", "vtt"},
		{"-summary", "-format", "chat"},
		{"-with-text", "-format", "vtt"},
		{"-agree", "codes.csv", "-with-text", "-format", "jsonl"},
	} {
		out, stderr, err := call(t, "", args...)
		require.ErrorIs(t, err, errUsage, "%v", args)
		require.Empty(t, out)
		require.NotEmpty(t, stderr)
	}
	out, stderr, err := call(t, "", "-h")
	require.True(t, errors.Is(err, flag.ErrHelp))
	require.Empty(t, out)
	require.Contains(t, stderr, "go run ./examples/code")
}

// TestSchemaIsJSON prints a schema that is at least JSON and names the fields;
// CI validates real output against it.
func TestSchemaIsJSON(t *testing.T) {
	out, _, err := call(t, "", "-schema")
	require.NoError(t, err)
	var schema struct{ Properties map[string]any }
	require.NoError(t, json.Unmarshal([]byte(out), &schema))
	for _, k := range []string{"conversation", "turn", "role", "talk", "behaviour", "utterances", "discord", "risk", "model"} {
		require.Contains(t, schema.Properties, k)
	}
}

// TestReadmeShowsTheSample keeps the README's excerpt true.
func TestReadmeShowsTheSample(t *testing.T) {
	readme, err := os.ReadFile("../../README.md")
	require.NoError(t, err)
	_, rest, ok := strings.Cut(string(readme), "```\nConversation sample")
	require.True(t, ok, "README shows the start of the sample")
	excerpt, _, _ := strings.Cut(rest, "\n```")
	out, _, err := call(t, "")
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(out, "Conversation sample"+excerpt+"\n"))
}
