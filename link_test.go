package evoke_test

import (
	"bytes"
	"os"
	"testing"

	"github.com/stretchr/testify/require"
)

// weights is the file that the weights are read from, embedded as it is.
const weights = "mi/english/model.bin"

// maxVocabulary is what the vocabulary may add to a program, in bytes, and
// maxRulers what the rulers in one language may.
const (
	maxVocabulary = 1_500_000
	maxRulers     = 1 << 20
)

// TestLinkedWeights shows that the linker leaves the weights out of a program
// that does not use them, and that the search would find them if it had not.
func TestLinkedWeights(t *testing.T) {
	blob, err := os.ReadFile(weights)
	require.NoError(t, err)
	samples := samplesOf(blob)
	require.GreaterOrEqual(t, len(samples), 3, "%s has too few bytes to look for", weights)

	coder := readMain(t, "./testdata/link/coder")
	vocabulary := readMain(t, "./testdata/link/vocabulary")
	rulers := readMain(t, "./testdata/link/rulers")
	for _, s := range samples {
		require.True(t, bytes.Contains(coder, s.bytes), "a program that codes lacks the weights at %d", s.at)
		require.False(t, bytes.Contains(vocabulary, s.bytes), "a program that only names codes carries the weights at %d", s.at)
		require.False(t, bytes.Contains(rulers, s.bytes), "a program that only asks rulers carries the weights at %d", s.at)
	}
}

// TestLinkedSize bounds what a program pays for the vocabulary alone, and for
// the rulers alone.
func TestLinkedSize(t *testing.T) {
	bare := len(readMain(t, "./testdata/link/bare"))
	for name, most := range map[string]int{"vocabulary": maxVocabulary, "rulers": maxRulers} {
		size := len(readMain(t, "./testdata/link/"+name))
		t.Logf("bare %d bytes, %s %d bytes: %d more", bare, name, size, size-bare)
		require.Less(t, size-bare, most, name)
	}
}

// TestLinkedLocales shows that a program carries the languages that it names
// and no others.
func TestLinkedLocales(t *testing.T) {
	english, german := []byte("Where you go from here is up to you"), []byte("Stellen Sie sich eine Skala")
	rulers, example := readMain(t, "./testdata/link/rulers"), readMain(t, "./examples/ruler")
	require.True(t, bytes.Contains(rulers, english), "a program that asks in English lacks its wording")
	require.False(t, bytes.Contains(rulers, german), "a program that asks in English carries the German wording")
	require.True(t, bytes.Contains(example, german), "a program that knows all languages lacks the German wording")
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
