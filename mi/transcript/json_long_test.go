package transcript

import (
	"io"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAnElementThatIsTooLongEndsTheReading: the end of it cannot be known, and no
// more than the limit is held.
func TestAnElementThatIsTooLongEndsTheReading(t *testing.T) {
	if testing.Short() {
		t.Skip("64 MiB")
	}
	endless := io.MultiReader(strings.NewReader("[{\"speaker\":\"T\",\"text\":\"a\"},\n{\"speaker\":\"T\",\"text\":\""), repeat("", 80<<20, ""))
	var got []string
	turns := 0
	for _, err := range (Reader{Format: CounselReflect}).Records(endless) {
		if err != nil {
			got = append(got, err.Error())
			continue
		}
		turns++
	}
	require.Equal(t, 1, turns)
	require.Equal(t, []string{"transcript: line 2: want a record of at most 64 MiB"}, got)
}

func BenchmarkJSON(b *testing.B) {
	for _, bc := range []struct {
		format                Format
		top, every, sep, last string
	}{
		{Deepgram, `{"results":{"utterances":[`, `{"start":1.5,"end":2.5,"confidence":0.9,"channel":0,"transcript":"I was up till two and then I went.","words":[],"speaker":1,"id":"u"}`, ",", "]}}"},
		{AWSTranscribe, `{"results":{"items":[`, `{"id":1,"type":"pronunciation","alternatives":[{"confidence":"0.998","content":"word"}],"start_time":"0.5","end_time":"0.8","speaker_label":"spk_0"}`, ",", "]}}"},
		{Messages, "[", `{"role":"user","content":"I was up till two and then I went."}`, ",", "]"},
	} {
		source := bc.top + strings.Repeat(bc.every+bc.sep, 1999) + bc.every + bc.last
		b.Run(string(bc.format), func(b *testing.B) {
			b.SetBytes(int64(len(source)))
			b.ReportAllocs()
			for b.Loop() {
				for _, err := range (Reader{Format: bc.format, Unassigned: true}).Records(strings.NewReader(source)) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}
