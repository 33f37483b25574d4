package transcript

import (
	"errors"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

func TestFormatsAreLabels(t *testing.T) {
	for _, f := range Formats() {
		got, err := ParseFormat(string(f))
		require.NoError(t, err)
		require.Equal(t, f, got)
		require.True(t, f.Valid())
	}
	for _, s := range []string{"", "JSONL", " text", canary} {
		_, err := ParseFormat(s)
		var le *mi.LabelError
		require.True(t, errors.As(err, &le))
		require.Equal(t, formatNames(), le.Want)
		require.NotContains(t, err.Error(), canary)
		require.False(t, Format(s).Valid())
	}
}

func TestDetectGoesByContentThenByName(t *testing.T) {
	for _, tc := range []struct {
		name, head string
		want       Format
		reason     string
	}{
		{"", "", Text, "no other format fits"},
		{"a.csv", "", CSV, "its name ends in .csv"},
		{"a.CSV", "id,words\n", CSV, "its name ends in .csv"},
		{"a.jsonl", "", JSONL, "its name ends in .jsonl"},
		{"a.ndjson", "T: hi", JSONL, "its name ends in .ndjson"},
		{"a.txt", "hello", Text, "its name ends in .txt"},
		{"a.txt", "\ufeff\n {\"turn\":1}", JSONL, "it starts with a brace"},
		{"a.txt", annomiTop, AnnoMI, "its first line has AnnoMI's columns"},
		{"", "mi_quality,transcript_id,utterance_id,interlocutor,\"utterance_text\"\r\n", AnnoMI, "its first line has AnnoMI's columns"},
		{"", "T: hi, you\n", Text, "no other format fits"},
		{"-", "[00:01:02] T: hi", Text, "no other format fits"},
		{"a.jsonl", " [ {", "", "a JSON array"},
		{"a.txt", "WEBVTT\n\n", VTT, "it starts with WEBVTT"},
		{"a.txt", "\ufeffWEBVTT - talk", VTT, "it starts with WEBVTT"},
		{"a.txt", "WEBVTTS are fine", Text, "its name ends in .txt"},
		{"a.vtt", "", VTT, "its name ends in .vtt"},
		{"", "\xff\xfeW\x00E\x00B\x00V\x00T\x00T\x00\n\x00", VTT, "it starts with WEBVTT"},
		{"", "1\r\n00:00:01,000 --> 00:00:02,000\r\nhi", SRT, "it starts with times and an arrow, as subtitles do"},
		{"", "0:01.5 --> 0:02\nhi", SRT, "it starts with times and an arrow, as subtitles do"},
		{"a.txt", "1\nfirst --> second\n", Text, "its name ends in .txt"},
		{"", "@UTF8\n@Begin\n", CHAT, "it starts with a header of CHAT"},
		{"", "*PAR:\thi .\n", CHAT, "it starts with a main line of CHAT"},
		{"", "*PAR: hi\n", Text, "no other format fits"},
		{"a.txt", "%PDF-1.4", "", "a PDF file"},
		{"a.txt", "\x01\x00\x02", "", "binary data"},
	} {
		got, reason := Detect(tc.name, []byte(tc.head))
		require.Equal(t, tc.want, got, "%q %q", tc.name, tc.head)
		require.Equal(t, tc.reason, reason, "%q %q", tc.name, tc.head)
	}
}

func TestDetectionDoesNotDependOnHowTheBytesCome(t *testing.T) {
	for _, tc := range badSources {
		recs, errs := read(tc.reader, tc.source)
		var slow []Record
		var slowErrs []string
		for rec, err := range tc.reader.Records(iotest.OneByteReader(strings.NewReader(tc.source))) {
			if err != nil {
				slowErrs = append(slowErrs, err.Error())
				continue
			}
			slow = append(slow, rec)
		}
		require.Equal(t, recs, slow, tc.name)
		require.Equal(t, errs, slowErrs, tc.name)
	}
}
