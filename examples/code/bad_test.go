package main

import (
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// secret stands for what a person said: no error may hold it.
const secret = "my sister does not know"

// TestBadInputNamesFileAndLine covers what people hand over by mistake.
func TestBadInputNamesFileAndLine(t *testing.T) {
	tests := []struct {
		name, file, content string
		args                []string
		want                []string
	}{
		{
			name: "missing column", file: "a.csv", content: "transcript_id,utterance_id,utterance_text\n1,0," + secret + "\n",
			args: []string{"-in", "annomi"}, want: []string{"a.csv", "interlocutor"},
		},
		{
			name: "bad CSV line", file: "a.csv",
			content: "transcript_id,utterance_id,interlocutor,utterance_text\n1,0,client\n", want: []string{"a.csv:2:"},
		},
		{
			name: "line that is no object", file: "a.jsonl", content: `{"conversation":"c","turn":0,"role":"client","text":"hi"}` + "\n[1]\n",
			want: []string{"a.jsonl:2:"},
		},
		{
			name: "unknown role", file: "a.jsonl", content: `{"conversation":"c","turn":0,"role":"friend","text":"` + secret + `"}`,
			want: []string{"a.jsonl:1:", "counsellor", "client"},
		},
		{name: "turns out of order", file: "a.jsonl", content: `{"conversation":"c","turn":4,"role":"client","text":"hi"}` + "\n" +
			`{"conversation":"c","turn":2,"role":"client","text":"` + secret + `"}`, want: []string{"a.jsonl:2:"}},
		{name: "not text", file: "a.txt", content: "PK\x03\x04\x00\x00\x00\x00", want: []string{"a.txt"}},
		{
			name: "unknown speaker", file: "a.txt", content: "Counsellor: hello\nZed: " + secret + "\nCounsellor: so\n",
			want: []string{"a.txt:2:"},
		},
		{name: "empty", file: "a.txt", content: "", want: []string{"a.txt", "at least one turn"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, _, err := call(t, "", append(tt.args, "-format", "jsonl", file(t, tt.file, tt.content))...)
			require.Error(t, err)
			for _, w := range tt.want {
				require.ErrorContains(t, err, w)
			}
			require.NotContains(t, err.Error(), secret)
		})
	}
	_, _, err := call(t, "", filepath.Join(t.TempDir(), "none.csv"))
	require.ErrorIs(t, err, os.ErrNotExist)
}

// TestErrorsFileLetsTheRestRun keeps one bad record, one bad file and one
// missing file from stopping the others.
func TestErrorsFileLetsTheRestRun(t *testing.T) {
	mixed := file(t, "mixed.jsonl", `{"conversation":"c","turn":0,"role":"client","text":"i want to stop"}
{"conversation":"c","turn":1,"role":"friend","text":"`+secret+`"}
{"conversation":"c","turn":2,"role":"counsellor","text":"What makes you say so?"}
`)
	binary := file(t, "pic.txt", "\x00\x01\x02\x03")
	good := file(t, "good.txt", "T: How was your week?\nC: Same as ever.\n")
	list := filepath.Join(t.TempDir(), "bad.jsonl")
	out, stderr, err := call(t, "", "-errors", list, "-format", "jsonl", mixed, binary, "nowhere.csv", good)
	require.NoError(t, err)
	require.Equal(t, 4, strings.Count(out, "\n"))
	require.Contains(t, stderr, "3 bad records")
	bad, err := os.ReadFile(list)
	require.NoError(t, err)
	require.Equal(t, 3, strings.Count(string(bad), "\n"))
	require.Contains(t, string(bad), `"line":2`)
	require.NotContains(t, string(bad), secret)

	_, _, err = call(t, "", "-errors", list, binary)
	require.ErrorContains(t, err, "no turn could be coded")
}

// TestAFailingRunPrintsWhatCameBefore keeps whole conversations that came before
// the bad record.
func TestAFailingRunPrintsWhatCameBefore(t *testing.T) {
	good := file(t, "good.txt", "T: How was your week?\nC: Same as ever.\n")
	out, _, err := call(t, "", "-format", "jsonl", good, file(t, "empty.txt", ""))
	require.Error(t, err)
	require.Equal(t, 2, strings.Count(out, "\n"))
}

// TestErrorsFileIsNoInput keeps a slip of the hand from wiping a transcript.
func TestErrorsFileIsNoInput(t *testing.T) {
	talk := file(t, "talk.txt", "C: Same as ever.\n")
	_, _, err := call(t, "", "-errors", talk, talk)
	require.ErrorContains(t, err, "not an input")
	kept, err := os.ReadFile(talk)
	require.NoError(t, err)
	require.Equal(t, "C: Same as ever.\n", string(kept))
}

// TestABadRecordEndsTheRunWhileInputIsOpen does not wait for a source that
// gives no more.
func TestABadRecordEndsTheRunWhileInputIsOpen(t *testing.T) {
	r, w := io.Pipe()
	defer w.Close()
	go io.WriteString(w, "Zed: "+secret+"\nCounsellor: hi\n"+strings.Repeat("Counsellor: and so on\n", 1<<13))
	done := make(chan error, 1)
	go func() { done <- run(t.Context(), []string{"-in", "text", "-"}, r, io.Discard, io.Discard) }()
	select {
	case err := <-done:
		require.ErrorContains(t, err, "-:1: want a label")
	case <-time.After(20 * time.Second):
		t.Fatal("the run waits for input that does not come")
	}
}

// TestInterrupt ends a run that waits for input.
func TestInterrupt(t *testing.T) {
	ctx, stop := context.WithCancel(t.Context())
	r, w := io.Pipe()
	defer w.Close()
	done := make(chan error, 1)
	go func() { done <- run(ctx, []string{"-in", "text", "-"}, r, io.Discard, io.Discard) }()
	stop()
	select {
	case err := <-done:
		require.ErrorContains(t, err, "interrupted")
	case <-time.After(20 * time.Second):
		t.Fatal("the run cannot be interrupted")
	}
}
