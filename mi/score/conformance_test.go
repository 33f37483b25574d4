package score_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi/score"
)

// TestParsingConformance holds the parsing to testdata/parsing.tsv: the rules of
// parsing of MITI 4.2.1 (sections are those of the field guide), its worked
// decisions as far as they are about counting, and the rules of precedence where
// an utterance clearly has both codes. Which behaviour an utterance has is the
// coder's business; the table takes it as given.
func TestParsingConformance(t *testing.T) {
	data, err := os.ReadFile(filepath.Join("testdata", "parsing.tsv"))
	require.NoError(t, err)
	rows := strings.Split(strings.TrimSuffix(string(data), "\n"), "\n")
	require.Equal(t, "id\tsection\ttalk\tvolleys\tnote", rows[0])
	seen := map[string]int{}
	for _, row := range rows[1:] {
		f := strings.Split(row, "\t")
		require.Len(t, f, 5, row)
		group, _, _ := strings.Cut(f[0], "-")
		seen[group]++
		t.Run(f[0], func(t *testing.T) {
			var got []string
			for _, v := range score.Volleys(talk(t, strings.Split(f[2], " / ")...)) {
				words := make([]string, len(v.Codes))
				for i, c := range v.Codes {
					words[i] = string(c)
				}
				if len(words) == 0 {
					words = []string{"-"}
				}
				got = append(got, strings.Join(words, " "))
			}
			require.Equal(t, f[3], strings.Join(got, " / "), "%s (field guide %s)", f[4], f[1])
		})
	}
	require.Equal(t, map[string]int{"volley": 20, "once": 9, "none": 1, "worked": 21, "trump": 12}, seen)
}
