package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// Nobody has to say which format a file has: the samples of all of them are
// coded from standard input, which has no name to go by.
func TestEveryFormatIsKnownByItsContent(t *testing.T) {
	dir := filepath.Join("..", "..", "mi", "transcript", "testdata", "formats")
	for _, tc := range []struct {
		name, roles string
		turns       int
	}{
		{"zoom.vtt", "Ann Lee (she/her)=counsellor; tom van dyke=client; Priya=client", 8},
		{"teams.vtt", "Okafor, Ines=counsellor; Brandt, Tom (Guest)=client", 5},
		{"utf16.vtt", "José=client", 2},
		{"windows-1252.srt", "", 2},
		{"chat.cha", "", 4},
		{"rev.txt", "Dana=counsellor,Kofi=client", 3},
		{"deepgram.json", "Speaker 0=counsellor,Speaker 1=client", 0},
	} {
		data, err := os.ReadFile(filepath.Join(dir, tc.name))
		require.NoError(t, err)
		out, _, err := call(t, string(data), "-format", "jsonl", "-roles", tc.roles, "-")
		require.NoError(t, err, tc.name)
		require.Contains(t, out, `"role":"counsellor"`)
		require.Contains(t, out, `"role":"client"`)
		if tc.turns > 0 {
			require.Equal(t, tc.turns, strings.Count(out, "\n"), tc.name)
		}
	}
}

// A newcomer hands over what there is, with no flag: every sample is coded in every
// format, or the error says what is wanted.
func TestEverySampleIsCodedOrSaysWhatIsWanted(t *testing.T) {
	samples, err := filepath.Glob(filepath.Join("..", "..", "mi", "transcript", "testdata", "formats", "*"))
	require.NoError(t, err)
	require.NotEmpty(t, samples)
	asks := map[string]string{
		"pyannote.json":    "want -roles LABEL=counsellor,LABEL=client, because the talk does not tell who is who",
		"zoom.vtt":         "want -roles for all who speak, because the talk does not tell the role of who speaks in 1 turn",
		"table-mapped.csv": "want a header with columns for text and for speaker or role",
	}
	for _, name := range samples {
		for _, format := range []string{"text", "jsonl", "csv"} {
			out, stderr, err := call(t, "", "-format", format, name)
			want, ask := asks[filepath.Base(name)]
			if ask {
				require.ErrorContains(t, err, want)
				require.Empty(t, out)
				continue
			}
			require.NoError(t, err, name)
			require.NotEmpty(t, out)
			for l := range strings.Lines(stderr) {
				require.Contains(t, l, name, "a note names the file")
				require.Contains(t, l, "-roles sets them", "and what to do about it")
			}
		}
	}
}
