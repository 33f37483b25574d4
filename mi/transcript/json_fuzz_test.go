package transcript

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// fuzzTables checks what holds of every source in JSON and CSV: no panic, errors
// that keep the talk to themselves, lines in order, and a role or a label for
// each turn. All speakers are let through, so that more is read.
func fuzzTables(f *testing.F, format Format) {
	for _, tc := range tableSamples {
		data, err := os.ReadFile(filepath.Join("testdata", "formats", tc.file))
		require.NoError(f, err)
		f.Add(string(data))
		f.Add(string(data[:len(data)*2/3]))
	}
	for _, tc := range badSources {
		f.Add(tc.source)
	}
	f.Add(`[{"speaker":"` + canary + `","text":3},{"role":"` + canary + `","content":{}},{"ts":"x","user":"u","text":"` + canary + `"}]`)
	f.Add(`{"segments":[{"text":"` + canary + `","start":"` + canary + `"}],"` + canary + `":` + strings.Repeat("[", 2000))
	f.Fuzz(func(t *testing.T, source string) {
		n, line, fatal := 0, 0, false
		r := Reader{Format: format, Unassigned: true}
		for rec, err := range r.Records(strings.NewReader(source)) {
			n++
			require.False(t, fatal, "nothing follows a fatal error")
			if err != nil {
				var e *Error
				require.True(t, errors.As(err, &e))
				require.NotContains(t, err.Error(), canary)
				require.Zero(t, rec)
				fatal = e.Fatal
				require.True(t, fatal || e.Line > 0)
				continue
			}
			require.GreaterOrEqual(t, rec.Line, max(line, 1))
			require.LessOrEqual(t, rec.Line, 1+strings.Count(source, "\n")+strings.Count(source, "\r"))
			line = rec.Line
			require.True(t, rec.Role.Valid() || rec.Role == mi.Role("") && rec.Party != "")
			for _, at := range []*float64{rec.Start, rec.End} {
				require.True(t, at == nil || validSeconds(*at))
			}
		}
		require.Positive(t, n, "silence is no answer")
		_, reason := Detect("", []byte(source))
		require.NotContains(t, reason, canary)
	})
}

func FuzzDeepgram(f *testing.F)       { fuzzTables(f, Deepgram) }
func FuzzAssemblyAI(f *testing.F)     { fuzzTables(f, AssemblyAI) }
func FuzzAWSTranscribe(f *testing.F)  { fuzzTables(f, AWSTranscribe) }
func FuzzPyannote(f *testing.F)       { fuzzTables(f, Pyannote) }
func FuzzWhisper(f *testing.F)        { fuzzTables(f, Whisper) }
func FuzzCounselReflect(f *testing.F) { fuzzTables(f, CounselReflect) }
func FuzzMessages(f *testing.F)       { fuzzTables(f, Messages) }
func FuzzSlack(f *testing.F)          { fuzzTables(f, Slack) }
func FuzzCSV(f *testing.F)            { fuzzTables(f, CSV) }

// TestSourcesOfOneFormatAreNoneOfAnother: fed to the reader of another format, a
// sample gives an error that says what was wanted, and never a turn made up of
// what means something else.
func TestSourcesOfOneFormatAreNoneOfAnother(t *testing.T) {
	ours := []Format{Deepgram, AssemblyAI, AWSTranscribe, Pyannote, Whisper, CounselReflect, Messages, Slack, CSV}
	for _, tc := range tableSamples {
		data, err := os.ReadFile(filepath.Join("testdata", "formats", tc.file))
		require.NoError(t, err)
		for _, f := range ours {
			if f == tc.format {
				continue
			}
			recs, errs := read(Reader{Format: f}, string(data))
			require.NotEmpty(t, errs, "%s as %s", tc.file, f)
			require.Empty(t, recs, "%s as %s", tc.file, f)
			for _, err := range errs {
				require.Contains(t, err, "want ")
			}
		}
	}
}
