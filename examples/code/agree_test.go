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

const codedFile = "testdata/coded.csv"

// TestAgreeGolden holds the comparison with a file of our own, of two
// conversations that a person coded, in every format.
func TestAgreeGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"agree.text":      nil,
		"agree-with.text": {"-with-text"},
		"agree.jsonl":     {"-format", "jsonl"},
		"agree.csv":       {"-format", "csv"},
		"agree-with.csv":  {"-format", "csv", "-with-text"},
	} {
		got, stderr, err := call(t, "", append([]string{"-agree", codedFile}, args...)...)
		require.NoError(t, err)
		require.Empty(t, stderr)
		golden(t, name, got)
		require.Equal(t, strings.HasPrefix(name, "agree-with"), strings.Contains(got, "Mm-hm."), "%s says what was said only with -with-text", name)
	}
}

// TestAgreeCounts compares six client turns with codes that a person gave to
// five of them: the numbers follow from what evoke makes of those five.
func TestAgreeCounts(t *testing.T) {
	lines, _, err := call(t, "", "-format", "jsonl", codedFile)
	require.NoError(t, err)
	evoke := map[string]string{}
	for l := range strings.SplitSeq(strings.TrimSpace(lines), "\n") {
		var got struct {
			Conversation string
			Turn         int
			Talk         *mi.Talk
		}
		require.NoError(t, json.Unmarshal([]byte(l), &got))
		if got.Talk != nil {
			evoke[got.Conversation+string(rune('0'+got.Turn))] = string(got.Talk.Valence)
		}
	}
	human := map[string]string{"stairs1": "change", "stairs3": "change", "stairs5": "sustain", "thesis1": "neutral", "thesis3": "change"}
	same, change := 0, 0
	for turn, v := range human {
		if evoke[turn] == v {
			same++
		}
		if evoke[turn] == "change" {
			change++
		}
	}
	a := agreements(t, codedFile)
	v := a[score.AttributeValence]
	require.Equal(t, 5, v.Compared)
	require.Equal(t, 1, v.LeftOut, "nobody coded the last turn")
	require.Len(t, v.Differences, 5-same)
	require.InDelta(t, float64(same)/5, *v.Kappa.Observed, 1e-12)
	require.Equal(t, 3, v.Codes[0].First)
	require.Equal(t, change, v.Codes[0].Second)
	require.Equal(t, [][]int{{2, v.Counts[0].Counts[0][1]}, {1, v.Counts[0].Counts[1][1]}}, v.Counts[0].Counts)
	// Two of three called the third turn's reflection complex.
	r := a[score.AttributeReflection]
	require.Equal(t, "complex", r.Codes[1].Code)
	require.Equal(t, 1, r.Codes[1].First)
	require.Equal(t, 6, r.Compared)
	for _, without := range []score.Attribute{score.AttributeKind, score.AttributeMITI, score.AttributeMISC} {
		require.NotContains(t, a, without, "the file has no such codes")
	}
}

// agreements compares and reads what -format jsonl says.
func agreements(t *testing.T, codes string, files ...string) map[score.Attribute]agreement {
	t.Helper()
	out, _, err := call(t, "", append([]string{"-format", "jsonl", "-agree", codes}, files...)...)
	require.NoError(t, err)
	all := map[score.Attribute]agreement{}
	for l := range strings.SplitSeq(strings.TrimSpace(out), "\n") {
		var a agreement
		require.NoError(t, json.Unmarshal([]byte(l), &a))
		all[a.Attribute] = a
	}
	return all
}

// TestAgreeWithItself reads the codes that -format csv writes: a person starts
// from those, and what was not corrected agrees.
func TestAgreeWithItself(t *testing.T) {
	out, _, err := call(t, "", "-format", "csv", codedFile)
	require.NoError(t, err)
	codes := file(t, "mine.csv", out)
	all := agreements(t, codes, codedFile)
	require.Len(t, all, len(score.Attributes()))
	for _, a := range all {
		require.Empty(t, a.Differences)
		require.InDelta(t, 1, *a.Kappa.Observed, 0)
		require.Equal(t, 6, a.Compared)
	}

	rows, err := csv.NewReader(strings.NewReader(out)).ReadAll()
	require.NoError(t, err)
	was := ""
	for i, name := range rows[0] {
		if name == "main_therapist_behaviour" {
			was = rows[1][i]
			rows[1][i] = map[bool]string{true: "other", false: "question"}[was == "question"]
		}
	}
	var b strings.Builder
	require.NoError(t, csv.NewWriter(&b).WriteAll(rows))
	d := agreements(t, file(t, "mine.csv", b.String()), codedFile)[score.AttributeMain].Differences
	require.Len(t, d, 1)
	require.Equal(t, []string{was}, d[0].Codes[1])
	require.Equal(t, "stairs", d[0].Conversation)
	require.Zero(t, d[0].Turn)

	_, _, err = call(t, "", "-agree", codes)
	require.ErrorContains(t, err, "want what was said", "the file has no talk of its own")
	_, _, err = call(t, "", "-agree", file(t, "codes.csv", "transcript_id,utterance_id,misc\nstairs,0,OQ\n"))
	require.ErrorContains(t, err, "want what was said", "nor has this one, nor a column for it")
}

// TestAgreeSchema holds what -agree prints to the schema that it prints.
func TestAgreeSchema(t *testing.T) {
	schema, _, err := call(t, "", "-schema", "-agree", "any.csv")
	require.NoError(t, err)
	out, _, err := call(t, "", "-format", "jsonl", "-agree", codedFile)
	require.NoError(t, err)
	table, _, err := call(t, "", "-format", "csv", codedFile)
	require.NoError(t, err)
	more, _, err := call(t, "", "-format", "jsonl", "-agree", file(t, "mine.csv", table), codedFile)
	require.NoError(t, err)
	require.Empty(t, misfits(t, schema, out+more))
	require.NotEmpty(t, misfits(t, schema, strings.Replace(out, `"left_out":`, `"left":`, 1)))
}

// TestAgreeErrors names the file and the line of what a person mistyped, and
// repeats nothing that could be talk.
func TestAgreeErrors(t *testing.T) {
	const header = "transcript_id,utterance_id,interlocutor,utterance_text,client_talk_type,question_exists,question_subtype,main_therapist_behaviour,miti\n"
	good := "c,0,client,Well.,neutral,,,,\n"
	for row, want := range map[string]string{
		"c,1,client,Well.," + secret + ",,,,\n":       "codes.csv:3: want a code of ours or n/a in client_talk_type",
		"c,1,therapist,Well.,,," + secret + ",,\n":    "codes.csv:3: want a code of ours or n/a in question_subtype",
		"c,1,therapist,Well.,," + secret + ",n/a,,\n": "codes.csv:3: want a code of ours or n/a in question_subtype",
		"c,1,therapist,Well.,,,," + secret + ",\n":    "codes.csv:3: want a code of ours or n/a in main_therapist_behaviour",
		"c,1,therapist,Well.,,,,," + secret + "\n":    "codes.csv:3: want a code of ours or n/a in miti",
		"c," + secret + ",client,Well.,change,,,,\n":  "codes.csv:3: want a whole number in utterance_id",
		"c,1,client\n": "codes.csv:3: want 9 columns",
		"c,1,client,\"" + secret + "\" x,change,,,,\n":    "codes.csv:3: want 9 columns as in the header, and quotes",
		"c,1,therapist,Well.,,,,,Q SR\nc,2,client,,x,,,,": "codes.csv:4: want a code of ours or n/a in client_talk_type",
	} {
		codes := file(t, "codes.csv", header+good+row)
		out, _, err := call(t, "", "-agree", codes)
		require.ErrorContains(t, err, want)
		require.NotContains(t, err.Error(), secret)
		require.Empty(t, out)
	}
	for content, want := range map[string]string{
		"":                                  "codes.csv:1: want a CSV header",
		"a,b\n1,2\n":                        "codes.csv:1: want a CSV header with the columns transcript_id and utterance_id",
		"transcript_id,utterance_id\n":      "codes.csv: want at least one turn",
		"transcript_id,utterance_id\nc,1\n": "codes.csv:1: want at least one column of codes",
		"transcript_id,utterance_id,misc\n,1,OQ\n": "codes.csv:2: want a name in transcript_id",
	} {
		_, _, err := call(t, "", "-agree", file(t, "codes.csv", content), codedFile)
		require.ErrorContains(t, err, want)
	}
	_, _, err := call(t, "", "-agree", filepath.Join(t.TempDir(), "none.csv"), codedFile)
	require.ErrorIs(t, err, os.ErrNotExist)
	_, _, err = call(t, "", "-agree", file(t, "codes.csv", header+good), codedFile)
	require.ErrorContains(t, err, "found none in")
	_, _, err = call(t, "", "-agree", codedFile, "-errors", codedFile, file(t, "talk.txt", "C: Same as ever.\n"))
	require.ErrorContains(t, err, "not an input", "a slip of the hand must not wipe the codes")
}

// TestAgreeGoesOn passes over rows that are bad where it is told to, and says
// how many turns of the codes were not met.
func TestAgreeGoesOn(t *testing.T) {
	codes := file(t, "codes.csv", "\ufeffTranscript_ID,utterance_id,client_talk_type\n"+
		"stairs,1,Change\nstairs,3,maybe\nstairs,77,change\nelsewhere,1,change\n")
	list := filepath.Join(t.TempDir(), "bad.jsonl")
	out, stderr, err := call(t, "", "-agree", codes, "-errors", list, "-format", "jsonl", codedFile)
	require.NoError(t, err)
	require.Contains(t, stderr, "2 turns of ")
	require.Contains(t, stderr, "1 bad record in")
	bad, err := os.ReadFile(list)
	require.NoError(t, err)
	require.Contains(t, string(bad), `"line":3`)
	var a agreement
	require.NoError(t, json.Unmarshal([]byte(out), &a))
	require.Equal(t, score.AttributeValence, a.Attribute)
	require.Equal(t, 1, a.Compared)
	require.Equal(t, 5, a.LeftOut)
}
