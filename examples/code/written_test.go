package main

import (
	"encoding/csv"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi/score"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// TestTable writes AnnoMI's columns first and defuses formulas, and what was said
// only where it is asked for.
func TestTable(t *testing.T) {
	in := file(t, "a.jsonl", `{"conversation":"=1+1","turn":0,"role":"client","start":3723.4,"text":"=cmd"}
{"conversation":"=1+1","turn":1,"role":"counsellor","text":"You want it to stop."}
`)
	out, _, err := call(t, "", "-format", "csv", "-with-text", in)
	require.NoError(t, err)
	rows := strings.Split(strings.TrimSpace(out), "\n")
	require.Len(t, rows, 3)
	require.True(t, strings.HasPrefix(rows[0], "transcript_id,topic,utterance_id,interlocutor,timestamp,utterance_text,reflection_exists,"))
	require.True(t, strings.HasPrefix(rows[1], "'=1+1,n/a,0,client,01:02:03.4,'=cmd,n/a,"))
	require.Contains(t, rows[2], ",therapist,n/a,You want it to stop.,")
	out, _, err = call(t, "", "-format", "csv", in)
	require.NoError(t, err)
	require.NotContains(t, out, "want it to stop")

	// The name that a spreadsheet must not run is the same conversation.
	a := agreements(t, file(t, "mine.csv", out), in)
	require.Equal(t, 1, a[score.AttributeValence].Compared)
	require.Equal(t, 1, a[score.AttributeMain].Compared)
}

// TestWrittenConversationsAreReadAgain: what -format csv and chat write is input
// again, and codes the same.
func TestWrittenConversationsAreReadAgain(t *testing.T) {
	want, _, err := call(t, "", "-format", "csv")
	require.NoError(t, err)
	for _, format := range []string{"csv", "chat"} {
		out, _, err := call(t, "", "-format", format, "-with-text")
		require.NoError(t, err)
		got, stderr, err := call(t, out, "-format", "csv", "-goal", sample.Goal.String(), "-")
		require.NoError(t, err)
		require.Empty(t, stderr)
		a, err := csv.NewReader(strings.NewReader(want)).ReadAll()
		require.NoError(t, err)
		b, err := csv.NewReader(strings.NewReader(got)).ReadAll()
		require.NoError(t, err)
		require.Len(t, b, len(a))
		columns := []string{"utterance_id", "interlocutor", "main_therapist_behaviour", "client_talk_type"}
		for i := range a {
			for j, name := range a[0] {
				if slices.Contains(columns, name) {
					require.Equal(t, a[i][j], b[i][j], "%s of row %d from %s", name, i, format)
				}
			}
		}
	}
}

func TestCaptionsHoldCodesAndNoTalk(t *testing.T) {
	out, _, err := call(t, nights, "-format", "vtt", "-")
	require.NoError(t, err)
	golden(t, "nights.vtt", out)
	require.NotContains(t, out, "sleep")
	n := 0
	for r, err := range (transcript.Reader{Format: transcript.VTT}).Records(strings.NewReader(out)) {
		require.NoError(t, err)
		require.NotEmpty(t, r.Role)
		n++
	}
	require.Equal(t, 4, n, "a player's captions are input as well")
}

// TestCHATTakesTheNamesThatProgramsGive: CHAT has a meaning for the marks in them.
func TestCHATTakesTheNamesThatProgramsGive(t *testing.T) {
	in := `{"conversation":"c","turn":0,"role":"counsellor","party":"SPEAKER_00","text":"How was it?"}
{"conversation":"c","turn":1,"role":"client","party":"Brandt, Tom (Guest)","text":"Rough."}
`
	out, _, err := call(t, in, "-format", "chat", "-")
	require.NoError(t, err)
	require.Contains(t, out, "COU SPEAKER_00 Counsellor, CLI Brandt_Tom_Guest Client")
	again, _, err := call(t, out, "-format", "jsonl", "-in", "chat", "-")
	require.NoError(t, err)
	require.Contains(t, again, `"party":"SPEAKER 00"`)
	require.Contains(t, again, `"party":"Brandt Tom Guest"`)

	// Two must not become one.
	_, _, err = call(t, strings.ReplaceAll(in, "Brandt, Tom (Guest)", "SPEAKER 00"), "-format", "chat", "-")
	require.ErrorContains(t, err, "code: -format chat: conversation c: want a short name of the party")
	require.NotContains(t, err.Error(), "SPEAKER")
}

func TestWhatAFormatCannotHoldIsSaid(t *testing.T) {
	timeless := file(t, "talk.txt", "T: "+secret+"\nC: "+secret+"\n")
	two := file(t, "two.jsonl", nights+strings.ReplaceAll(nights, `"nights"`, `"days"`))
	for _, tt := range []struct{ format, file, want string }{
		{"vtt", timeless, "code: -format vtt: conversation talk: want a start of every turn, found none of the turn at index 0"},
		{"vtt", two, "code: -format vtt: conversation days: want one conversation in a source of this format, found a second one"},
		{"chat", two, "code: -format chat: conversation days: want one conversation"},
	} {
		out, _, err := call(t, "", "-format", tt.format, tt.file)
		require.ErrorContains(t, err, tt.want)
		require.NotContains(t, err.Error()+out, secret)
		if tt.file == timeless {
			require.Empty(t, out)
		}

		// With a list of bad records the others are written.
		list := filepath.Join(t.TempDir(), "bad.jsonl")
		out, stderr, err := call(t, "", "-errors", list, "-format", tt.format, tt.file, file(t, "nights.jsonl", nights))
		require.NoError(t, err)
		require.Contains(t, stderr, "bad record")
		require.NotEmpty(t, out)
		bad, err := os.ReadFile(list)
		require.NoError(t, err)
		require.Contains(t, string(bad), tt.want)
	}
	_, _, err := call(t, "", "-errors", filepath.Join(t.TempDir(), "bad.jsonl"), "-format", "vtt", timeless)
	require.ErrorContains(t, err, "no turn could be coded")
}
