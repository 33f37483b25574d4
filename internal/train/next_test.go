package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/next"
)

// alternating is a corpus in which counsellors ask after a long turn and reflect
// after a short one: something that can be learned from what came before.
func alternating() string {
	var b strings.Builder
	b.WriteString("transcript_id,mi_quality,video_url,topic,utterance_id,interlocutor,utterance_text,therapist_input_exists," +
		"reflection_exists,reflection_subtype,question_exists,question_subtype,main_therapist_behaviour,client_talk_type\n")
	for talk := range 9 {
		quality := "high"
		if talk == 8 {
			quality = "low"
		}
		row := func(i int, who, said, main, talked string) {
			fmt.Fprintf(&b, "t%d,%s,https://example.org/%d,less snacking,%d,%s,%s,False,False,,False,,%s,%s\n", talk, quality, talk, i, who, said, main, talked)
		}
		for i := 0; i < 20; i += 2 {
			if (i/2+talk)%2 == 0 {
				row(i, "client", "The tin was on the shelf and the shelf was in the kitchen where nobody else was.", "n/a", "neutral")
				row(i+1, "therapist", "What was it like?", "question", "n/a")
			} else {
				row(i, "client", "The tin it was.", "n/a", "neutral")
				row(i+1, "therapist", "The tin got to you.", "reflection", "n/a")
			}
		}
	}
	return b.String()
}

// TestNext learns the order from other transcripts, and writes it.
func TestNext(t *testing.T) {
	corpus := filepath.Join(t.TempDir(), "c.csv")
	require.NoError(t, os.WriteFile(corpus, []byte(alternating()), 0o644))
	out := filepath.Join(t.TempDir(), "weights.go")
	var stdout bytes.Buffer
	require.NoError(t, run([]string{"next", "-corpus", corpus, "-o", out}, &stdout, io.Discard))
	for _, want := range []string{"next move", "without codes", "rules alone", "the fitted order alone", "always what is most common"} {
		require.Contains(t, stdout.String(), want)
	}
	_, alone, _ := strings.Cut(stdout.String(), "the fitted order alone")
	require.Contains(t, strings.SplitN(alone, "\n", 3)[1], "accuracy 1.000", "what is there to learn is learned")
	written, err := os.ReadFile(out)
	require.NoError(t, err)
	require.True(t, bytes.HasPrefix(written, []byte("// Code generated")))
	require.Equal(t, next.Rows, strings.Count(string(written), "},\n"))
	again := new(bytes.Buffer)
	require.NoError(t, run([]string{"next", "-corpus", corpus}, again, io.Discard))
	require.Equal(t, stdout.String(), again.String())
}

// TestNextErrors says what is lacking.
func TestNextErrors(t *testing.T) {
	low := filepath.Join(t.TempDir(), "low.csv")
	require.NoError(t, os.WriteFile(low, []byte(strings.ReplaceAll(alternating(), ",high,", ",low,")), 0o644))
	require.ErrorContains(t, run([]string{"next", "-corpus", low}, io.Discard, io.Discard), "want counsellors' turns of high quality")
	require.ErrorContains(t, run([]string{"next", "-corpus", "testdata/none.csv"}, io.Discard, io.Discard), "none.csv")
}

// TestScalesAddUp: steps of a scale that are fitted as differences come back as
// the weights of single rows.
func TestScalesAddUp(t *testing.T) {
	groups := []next.Group{{Name: "plain", From: 0, Size: 2}, {Name: "scale", From: 2, Size: 3, Stride: 1}, {Name: "two", From: 5, Size: 6, Stride: 2}}
	require.Equal(t, []next.Row{1, 4, 3, 2, 10, 8, 6}, onScales(groups, []next.Row{1, 4, 10}))
	require.Equal(t, []next.Row{0, 2, 5}, onScales(groups, []next.Row{0, 2, 5}))
}
