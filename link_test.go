package evoke_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// weights is the file that the weights are read from, embedded as it is.
const weights = "mi/english/model.bin"

// maxVocabulary is what the vocabulary may add to a program, in bytes.
const maxVocabulary = 1_500_000

// TestLinkedWeights shows that the linker leaves the weights out of a program
// that does not use them, and that the search would find them if it had not.
func TestLinkedWeights(t *testing.T) {
	blob, err := os.ReadFile(weights)
	require.NoError(t, err)
	samples := samplesOf(blob)
	require.GreaterOrEqual(t, len(samples), 3, "%s has too few bytes to look for", weights)

	coder := readMain(t, "./testdata/link/coder")
	vocabulary := readMain(t, "./testdata/link/vocabulary")
	for _, s := range samples {
		require.True(t, bytes.Contains(coder, s.bytes), "a program that codes lacks the weights at %d", s.at)
		require.False(t, bytes.Contains(vocabulary, s.bytes), "a program that only names codes carries the weights at %d", s.at)
	}
}

// TestVocabularySize bounds what a program pays for the vocabulary alone.
func TestVocabularySize(t *testing.T) {
	bare, vocabulary := len(readMain(t, "./testdata/link/bare")), len(readMain(t, "./testdata/link/vocabulary"))
	t.Logf("bare %d bytes, vocabulary %d bytes: %d more", bare, vocabulary, vocabulary-bare)
	require.Less(t, vocabulary-bare, maxVocabulary)
}

func readMain(t *testing.T, pkg string) []byte {
	t.Helper()
	data, err := os.ReadFile(buildMain(t, pkg))
	require.NoError(t, err)
	return data
}

type sample struct {
	at    int
	bytes []byte
}

// samplesOf picks 64 bytes near each eighth of the blob, where they are varied
// enough not to occur by chance.
func samplesOf(blob []byte) []sample {
	const size, varied = 64, 12
	var out []sample
	for eighth := 1; eighth < 8; eighth++ {
		from, to := len(blob)*eighth/8, len(blob)*(eighth+1)/8-size
		for at := from; at < to; at += size {
			var seen [256]bool
			n := 0
			for _, b := range blob[at : at+size] {
				if !seen[b] {
					seen[b] = true
					n++
				}
			}
			if n >= varied {
				out = append(out, sample{at, blob[at : at+size]})
				break
			}
		}
	}
	return out
}
