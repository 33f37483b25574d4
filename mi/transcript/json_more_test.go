package transcript

import (
	"io"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestAFailedReadOfJSONOrCSVIsKept(t *testing.T) {
	for _, tc := range []struct {
		format Format
		start  string
		turns  int
	}{
		{CounselReflect, "[{\"speaker\":\"T\",\"text\":\"a\"},\n", 1},
		{Deepgram, `{"results":{"utterances":[{"speaker":0,"transcript":"a"},`, 0}, // its turn may go on
		{AWSTranscribe, `{"results":{"items":[{"alternatives":[{"content":"a"}]},`, 0},
		{Slack, `[{"user":"u","text":"a","ts":"1.0"},`, 0},
		{CSV, "speaker,text\nT,a\nC,b", 1},
	} {
		src := io.MultiReader(strings.NewReader(tc.start), iotest.ErrReader(errFull))
		turns, fatal := 0, 0
		for _, err := range (Reader{Format: tc.format, Unassigned: true}).Records(src) {
			if err == nil {
				turns++
				continue
			}
			require.ErrorIs(t, err, errFull, tc.format)
			fatal++
		}
		require.Equal(t, 1, fatal, tc.format)
		require.Equal(t, tc.turns, turns, tc.format)
	}
}

func TestABadWordOfAWSLosesNoOther(t *testing.T) {
	recs, errs := read(Reader{Unassigned: true}, `{"results":{"items":[
{"type":"pronunciation","alternatives":[{"content":"One"}],"start_time":"0.1","end_time":"0.2","speaker_label":"spk_0"},
{"type":"pronunciation","alternatives":[],"start_time":"0.3","end_time":"0.4","speaker_label":"spk_0"},
{"type":"pronunciation","alternatives":[{"content":"x"}],"start_time":"a","end_time":"0.4","speaker_label":"spk_0"},
{"type":"pronunciation","alternatives":[{"content":" "}],"start_time":"0.4","end_time":"0.4","speaker_label":"spk_0"},
{"type":"pronunciation","alternatives":[{"content":"two"}],"start_time":"0.5","end_time":"0.6","speaker_label":"spk_0"},
{"type":"punctuation","alternatives":[{"content":"?"}]},
{"type":"pronunciation","alternatives":[{"content":"Three"}],"start_time":"9.5","end_time":"9.6","speaker_label":"spk_0"}]}}`)
	require.Len(t, errs, 2)
	require.Contains(t, errs[0], "line 3: ")
	require.Contains(t, errs[1], "line 4: ")
	var said []string
	for _, rec := range recs {
		said = append(said, rec.Text)
	}
	require.Equal(t, []string{"One two?", "Three"}, said, "a pause ends a turn")
}

// TestWordsOfAWSOutsideOfAnyStretchAreNobodys: in older results the speakers
// stand apart from the words.
func TestWordsOfAWSOutsideOfAnyStretchAreNobodys(t *testing.T) {
	recs, errs := read(Reader{Roles: map[string]mi.Role{"s": mi.Client}}, `{"results":{"speaker_labels":{"segments":[
{"start_time":"1.0","end_time":"2.0","speaker_label":"s"},{"start_time":1},{"start_time":"x","end_time":"y"}]},"items":[
{"alternatives":[{"content":"a"}],"start_time":"1.0","end_time":"1.5"},
{"alternatives":[{"content":"b"}],"start_time":"2.5","end_time":"2.6"}]}}`)
	require.Len(t, recs, 1)
	require.Equal(t, "a", recs[0].Text)
	require.Len(t, errs, 1)
	require.Contains(t, errs[0], "line 4: ")
}

func TestContentOfAMessageIsItsText(t *testing.T) {
	for content, want := range map[string]string{
		`"a"`:       "a",
		`["a","b"]`: "a\nb",
		`[{"text":"a"},{"type":"image","x":[1]}]`: "a",
		`[{"type":"output_text","text":"a"}]`:     "a",
		`[{"type":"tool_use","text":"a"},"b"]`:    "b",
		`""`:                                      "",
	} {
		recs, errs := read(Reader{Format: Messages}, `[{"role":"user","content":`+content+`}]`)
		require.Empty(t, errs, content)
		require.Equal(t, want, recs[0].Text, content)
	}
	recs, errs := read(Reader{}, `{"contents":[{"role":"user","parts":[{"text":"a"}]},{"role":"model","parts":[{"text":"b"}]}]}`)
	require.Empty(t, errs)
	require.Equal(t, mi.Counsellor, recs[1].Role)
	_, errs = read(Reader{Format: Messages}, `[{"role":"user","content":[3]}]`)
	require.Equal(t, []string{"transcript: line 1: want a string or a list of parts in content"}, errs)
}

func TestPlainTablesKeepLinesApart(t *testing.T) {
	recs, errs := read(Reader{Format: CSV}, "speaker\ttext\n\nT\ta \"b\n"+canary+"\nC\t\"c\n")
	require.Equal(t, []string{"transcript: line 4: want 2 columns as in the header, found 1"}, errs)
	require.Len(t, recs, 2)
	require.Equal(t, `a "b`, recs[0].Text)
	require.Equal(t, 5, recs[1].Line)
}
