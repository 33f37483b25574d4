package transcript

import (
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// fuzzReader checks what holds of every source: no panic, errors that keep the
// talk to themselves, lines in order, and turns that a caller can rely on.
func fuzzReader(f *testing.F, r Reader) {
	for _, tc := range badSources {
		f.Add(tc.source)
	}
	f.Add(twoConversations)
	for _, format := range Formats() {
		f.Add(write(f, format, []Record{
			{Conversation: "c", Goal: mi.Goal{Behaviour: canary}, Turn: turn(0, mi.Client, canary+",\n\""+canary)},
			{Conversation: "c", Turn: mi.Turn{Number: 1, Role: mi.Counsellor, Party: canary, Text: canary, Start: new(1.5)}},
		}))
	}
	f.Fuzz(func(t *testing.T, source string) {
		line, fatal := 0, false
		numbers := map[string]int{}
		n := 0
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
			require.Greater(t, rec.Line, line)
			line = rec.Line
			require.True(t, rec.Role.Valid())
			if last, ok := numbers[rec.Conversation]; ok {
				require.Greater(t, rec.Number, last)
			}
			numbers[rec.Conversation] = rec.Number
		}
		require.Positive(t, n, "silence is no answer")
		turns := 0
		for c, err := range r.Conversations(strings.NewReader(source)) {
			if err == nil {
				require.NotEmpty(t, c.Turns)
				turns += len(c.Turns)
			}
		}
		require.True(t, fatal || turns > 0 || len(numbers) == 0)
	})
}

func FuzzAnnoMI(f *testing.F) { fuzzReader(f, Reader{Format: AnnoMI}) }
func FuzzJSONL(f *testing.F)  { fuzzReader(f, Reader{Format: JSONL}) }
func FuzzText(f *testing.F)   { fuzzReader(f, Reader{Format: Text}) }
func FuzzDetect(f *testing.F) { fuzzReader(f, Reader{}) }
