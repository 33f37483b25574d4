package score_test

import (
	"bytes"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestFormGolden: the form of the session counted by hand, with ratings, and
// of one of which little is known. To write them anew:
// go test ./mi/score -run Golden -update
func TestFormGolden(t *testing.T) {
	rated := score.Of(session(t))
	require.NoError(t, rated.Rate(score.Globals{CultivatingChangeTalk: 4, SofteningSustainTalk: 3, Partnership: 4, Empathy: 3}))
	bare := three(t)
	for name, r := range map[string]score.Report{"form-hand.txt": rated, "form-bare.txt": score.Of(bare)} {
		var got bytes.Buffer
		require.NoError(t, score.WriteForm(&got, r))
		file := filepath.Join("testdata", name)
		if *update {
			require.NoError(t, os.WriteFile(file, got.Bytes(), 0o666))
		}
		want, err := os.ReadFile(file)
		require.NoError(t, err)
		require.Equal(t, string(want), got.String())
		for line := range strings.Lines(got.String()) {
			require.LessOrEqual(t, utf8.RuneCountInString(strings.TrimSuffix(line, "\n")), 79, line)
			require.Equal(t, strings.TrimRight(line, " \n")+"\n", line)
		}
	}
}

// TestFormSaysWhatItIs: the labels that a reader must see are there, and no
// number that no manual has.
func TestFormSaysWhatItIs(t *testing.T) {
	var b bytes.Buffer
	require.NoError(t, score.WriteForm(&b, score.Of(mi.Coded{})))
	for _, want := range []string{
		score.ExpertOpinion, score.Exploratory, string(score.ByMITI), "MISC 2.5", string(score.ByExpectation), "no overall score",
	} {
		require.Contains(t, b.String(), want)
	}
	require.NotRegexp(t, `NaN|Inf\b`, b.String())
}

// TestFormIsPlain: names that come from a file cannot steer a terminal.
func TestFormIsPlain(t *testing.T) {
	c := three(t)
	c.ID, c.Goal.Behaviour = "a\x1b[31m\nb", "\r\u202egnikoms"
	c.Turns[0].Turn.Party, c.Turns[1].Turn.Party = "x\ty", "\xff"
	var b bytes.Buffer
	require.NoError(t, score.WriteForm(&b, score.Of(c)))
	require.NotContains(t, b.String(), "\x1b")
	require.NotContains(t, b.String(), "\r")
	require.NotContains(t, b.String(), "\t")
	require.NotContains(t, b.String(), "\u202e")
	require.Contains(t, b.String(), "a [31m b")
	require.True(t, utf8.ValidString(b.String()))
}

type brokenWriter struct{ err error }

func (w brokenWriter) Write([]byte) (int, error) { return 0, w.err }

func TestFormGivesTheWritersError(t *testing.T) {
	want := errors.New("disk is full")
	require.ErrorIs(t, score.WriteForm(brokenWriter{want}, score.Report{}), want)
}
