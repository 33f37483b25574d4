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
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/rulers"
)

var update = flag.Bool("update", false, "rewrite the golden files in testdata")

// call runs the program and returns what it wrote.
func call(t *testing.T, stdin string, args ...string) (stdout, stderr string, err error) {
	t.Helper()
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		t.Setenv(name, "C")
	}
	var out, errs bytes.Buffer
	err = run(t.Context(), args, strings.NewReader(stdin), &out, &errs)
	return out.String(), errs.String(), err
}

// golden holds what was written to a file in testdata.
func golden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		require.NoError(t, os.MkdirAll("testdata", 0o755))
		require.NoError(t, os.WriteFile(path, []byte(got), 0o644))
	}
	want, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, string(want), got)
}

const answers = "a seven\nthe kids\nthey want me around\na bit of help\nlike 40 percent\nyeah\nI quit once\nnothing\nsome support\n"

// TestAsks holds the talk that a newcomer has.
func TestAsks(t *testing.T) {
	out, stderr, err := call(t, answers, "-target", "cut down on drinking")
	require.NoError(t, err)
	require.True(t, strings.HasPrefix(stderr, notice+"\n"), stderr)
	golden(t, "ask.txt", out)
}

// TestEndOfInput ends the talk without an error.
func TestEndOfInput(t *testing.T) {
	for _, stdin := range []string{"", "six", "six\nbecause\n"} {
		out, _, err := call(t, stdin)
		require.NoError(t, err)
		require.Contains(t, out, "how important is it to you to make this change?")
	}
}

// TestJSON writes records and keeps the talk off standard output.
func TestJSON(t *testing.T) {
	out, stderr, err := call(t, answers, "-json", "-person", "p1")
	require.NoError(t, err)
	require.Contains(t, stderr, "how important")
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	for i, want := range []rulers.Dimension{rulers.Importance, rulers.Confidence} {
		var r rulers.Record
		require.NoError(t, json.Unmarshal([]byte(lines[i]), &r))
		require.NoError(t, r.Check())
		require.Equal(t, want, r.Dimension)
		require.Empty(t, r.Said)
	}
	require.Contains(t, lines[1], `"low":40,"high":40,"spoken_min":0,"spoken_max":100,"agreed":{"low":4,"high":4}`)
}

// TestFHIR writes a bundle.
func TestFHIR(t *testing.T) {
	out, _, err := call(t, answers, "-fhir", "-patient", "Patient/3")
	require.NoError(t, err)
	var bundle struct {
		Type  string `json:"type"`
		Entry []any  `json:"entry"`
	}
	require.NoError(t, json.Unmarshal([]byte(out), &bundle))
	require.Equal(t, "collection", bundle.Type)
	require.Len(t, bundle.Entry, 3)
	require.Contains(t, out, "Patient/3")
}

const talk = `{"conversation":"w1","turn":3,"role":"counsellor","text":"On a scale of 1 to 10, how ready are you to hand over the rota?"}
{"conversation":"w1","turn":4,"role":"client","text":"Four, maybe five."}
{"conversation":"w1","turn":7,"role":"counsellor","text":"Why a four and not a two?"}
{"conversation":"w2","turn":0,"role":"counsellor","text":"From 0 to 10, how confident are you that you'll call?"}
{"conversation":"w2","turn":1,"role":"client","text":"No idea."}
{"conversation":"w3","turn":0,"role":"counsellor","text":"How was your week?"}
`

// TestFindKeepsTheContract checks the fields that outside measurements read.
func TestFindKeepsTheContract(t *testing.T) {
	out, _, err := call(t, talk, "-find", "-in", "jsonl", "-")
	require.NoError(t, err)
	lines := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, lines, 2)
	want := []string{
		`{"conversation":"w1","ask":[3],"dimension":"readiness","min":1,"max":10,"answer":4,"low":4,"high":5`,
		`{"conversation":"w2","ask":[0],"dimension":"confidence","min":0,"max":10,"answer":null,"low":null,"high":null`,
	}
	for i, w := range want {
		require.True(t, strings.HasPrefix(lines[i], w), lines[i])
		require.True(t, json.Valid([]byte(lines[i])))
	}
	require.Contains(t, lines[0], `"followed":[{"turn":7,"went":"down"}]`)
	path := filepath.Join(t.TempDir(), "talk.jsonl")
	require.NoError(t, os.WriteFile(path, []byte(talk), 0o600))
	same, _, err := call(t, "", "-find", path)
	require.NoError(t, err)
	require.Equal(t, out, same)
	_, _, err = call(t, "", "-find", filepath.Join(t.TempDir(), "none.csv"))
	require.Error(t, err)
	_, _, err = call(t, "{}\n", "-find", "-in", "jsonl", "-")
	require.Error(t, err)
}

// TestUsage covers calls with wrong words: exit 2, nothing on standard output.
func TestUsage(t *testing.T) {
	for _, args := range [][]string{
		{"-nonsense"},
		{"-find"},
		{"-find", "-diary", "x"},
		{"-json", "-fhir"},
		{"-fhir", "-diary", "show"},
		{"-in", "word", "-find", "x"},
		{"-roles", "S1=boss", "-find", "x"},
		{"-scale", "10-0"},
		{"-scale", "ten"},
		{"-address", "chummy"},
		{"-locale", "tlh"},
		{"-locale", "missing.json"},
		{"-person", ""},
		{"-diary", "burn"},
		{"-diary", "forget"},
		{"talk.csv"},
	} {
		out, stderr, err := call(t, "", args...)
		require.ErrorIs(t, err, errUsage, "%v", args)
		require.Empty(t, out)
		require.NotEmpty(t, stderr)
	}
	out, stderr, err := call(t, "", "-h")
	require.True(t, errors.Is(err, flag.ErrHelp))
	require.Empty(t, out)
	require.Contains(t, stderr, "go run ./examples/ruler")
}

// TestLocales asks in the language that was chosen, and says who reviewed it.
func TestLocales(t *testing.T) {
	out, _, err := call(t, "", "-locale", "list")
	require.NoError(t, err)
	require.Equal(t, len(rulers.Tags()), strings.Count(out, "\n"))
	require.Contains(t, out, "not reviewed by a native practitioner")

	out, _, err = call(t, "", "-locale", "en", "-wording")
	require.NoError(t, err)
	var own rulers.LocaleData
	require.NoError(t, json.Unmarshal([]byte(out), &own))
	require.Equal(t, rulers.English().Data(), own)
	own.Texts[0].Importance.Question = "Between {min} ({least}) and {max} ({most}), how much does it matter to {target}?"
	data, err := json.Marshal(own)
	require.NoError(t, err)
	path := filepath.Join(t.TempDir(), "clinic.json")
	require.NoError(t, os.WriteFile(path, data, 0o600))
	out, _, err = call(t, "", "-locale", path)
	require.NoError(t, err)
	require.Contains(t, out, "how much does it matter to make this change?")

	_, stderr, err := call(t, "", "-locale", "en-AU")
	require.NoError(t, err)
	require.Contains(t, stderr, "en stands in for en-AU")
}

// TestSchema is that of the records.
func TestSchema(t *testing.T) {
	out, _, err := call(t, "", "-schema")
	require.NoError(t, err)
	require.Equal(t, rulers.RecordSchema(), out)
}

// TestDiary keeps the numbers of several days, shows them, and forgets them.
func TestDiary(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "d")
	path := filepath.Join(dir, "rulers.jsonl")
	for _, person := range []string{"ann", "bo", "ann"} {
		_, _, err := call(t, "six\nx\nx\nx\nfour\n", "-diary", "-data", dir, "-person", person, "-target", "walk")
		require.NoError(t, err)
	}
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	info, err = os.Stat(dir)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o700), info.Mode().Perm())
	data, err := os.ReadFile(path)
	require.NoError(t, err)
	require.Equal(t, 6, bytes.Count(data, []byte("\n")))
	require.NotContains(t, string(data), "six", "no words without -keep-words")

	out, stderr, err := call(t, "", "-diary", "-data", dir, "-person", "ann", "show")
	require.NoError(t, err)
	require.Empty(t, stderr)
	require.Contains(t, out, "importance, walk (0-10)  ▅▅\n  2 readings, unchanged.")
	require.Contains(t, out, "confidence, walk (0-10)  ▄▄")
	out, _, err = call(t, "", "-diary", "-data", dir, "-person", "ann", "-json", "show")
	require.NoError(t, err)
	require.Equal(t, 4, strings.Count(out, "\n"))

	out, _, err = call(t, "", "-diary", "-data", dir, "forget", "ann")
	require.NoError(t, err)
	require.Equal(t, "4 answers removed\n", out)
	entries, err := os.ReadDir(dir)
	require.NoError(t, err)
	require.Len(t, entries, 1, "nothing is left beside the diary")
	data, err = os.ReadFile(path)
	require.NoError(t, err)
	require.NotContains(t, string(data), "ann")
	require.Equal(t, 2, strings.Count(string(data), `"person":"bo"`))
	info, err = os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm())
	out, _, err = call(t, "", "-diary", "-data", dir, "forget", "ann")
	require.NoError(t, err)
	require.Equal(t, "0 answers removed\n", out)
}

// TestKeepWords keeps what was said where it was asked for.
func TestKeepWords(t *testing.T) {
	dir := t.TempDir()
	_, _, err := call(t, "about a six\n", "-diary", "-data", dir, "-keep-words")
	require.NoError(t, err)
	data, err := os.ReadFile(filepath.Join(dir, "rulers.jsonl"))
	require.NoError(t, err)
	require.Contains(t, string(data), `"said":"about a six"`)

	// What was said back and agreed to is kept as it was first said: the spans
	// of the record are of those words.
	out, _, err := call(t, "40 %\nyes\n", "-json", "-keep-words")
	require.NoError(t, err)
	require.Contains(t, out, `"said":"40 %"`)
	out, _, err = call(t, "40 %\nno, a five\n", "-json", "-keep-words")
	require.NoError(t, err)
	require.Contains(t, out, `"said":"no, a five"`)
}

// TestTornLine survives a line that the power cut off, in the middle too once
// more is written behind it, and forgets it with whoever it may be of.
func TestTornLine(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "rulers.jsonl")
	keepOne := func() {
		_, _, err := call(t, "six\n", "-diary", "-data", dir, "-person", "bo")
		require.NoError(t, err)
	}
	keepOne()
	whole, err := os.ReadFile(path)
	require.NoError(t, err)
	torn := append(bytes.Clone(whole), []byte(`{"v":1,"t":"2026-11-21T10:00:00Z","person":"ann","sa`)...)
	require.NoError(t, os.WriteFile(path, torn, 0o644))
	out, stderr, err := call(t, "", "-diary", "-data", dir, "-person", "bo", "show")
	require.NoError(t, err)
	require.Contains(t, stderr, "cannot be read and are passed over: 1")
	require.Contains(t, out, "1 reading.")
	keepOne()
	info, err := os.Stat(path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), info.Mode().Perm(), "a file that others could read is closed to them")
	out, _, err = call(t, "", "-diary", "-data", dir, "-person", "bo", "show")
	require.NoError(t, err)
	require.Contains(t, out, "2 readings, unchanged.")
	_, stderr, err = call(t, "", "-diary", "-data", dir, "forget", "ann")
	require.NoError(t, err)
	require.Contains(t, stderr, "removed too")
	left, err := os.ReadFile(path)
	require.NoError(t, err)
	require.NotContains(t, string(left), "ann")
	require.Equal(t, 2, strings.Count(string(left), `"person":"bo"`))
}

// TestForgetIsAllOrNothing leaves the diary as it was where it cannot be
// replaced.
func TestForgetIsAllOrNothing(t *testing.T) {
	if os.Getuid() == 0 {
		t.Skip("root may write anywhere")
	}
	dir := t.TempDir()
	_, _, err := call(t, "six\n", "-diary", "-data", dir)
	require.NoError(t, err)
	require.NoError(t, os.Chmod(dir, 0o500))
	defer os.Chmod(dir, 0o700)
	_, _, err = call(t, "", "-diary", "-data", dir, "forget", "me")
	require.ErrorContains(t, err, "nothing is removed")
	out, _, err := call(t, "", "-diary", "-data", dir, "show")
	require.NoError(t, err)
	require.Contains(t, out, "1 reading.")
}

// TestTimesAreUTC writes the time that it was.
func TestTimesAreUTC(t *testing.T) {
	out, _, err := call(t, "six\n", "-json")
	require.NoError(t, err)
	var r rulers.Record
	require.NoError(t, json.Unmarshal([]byte(out), &r))
	require.WithinDuration(t, time.Now(), r.Time, time.Minute)
	require.Equal(t, time.UTC, r.Time.Location())
}

// TestDanger: a sign of danger ends the questions, and no ruler comes after it.
func TestDanger(t *testing.T) {
	out, stderr, err := call(t, "two\nthere's no point, I want to kill myself\nfive\n", "-target", "drink less")
	require.NoError(t, err)
	require.Contains(t, stderr, notice)
	require.NotContains(t, out, "how confident")
	require.Equal(t, 2, strings.Count(out, "\n> "), "nothing is asked after it")
	require.Contains(t, out, "emergency number")

	_, stderr, err = call(t, "", "-locale", "de")
	require.NoError(t, err)
	require.Contains(t, stderr, noticeForAll)
}
