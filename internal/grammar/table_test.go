package grammar

import (
	"encoding/binary"
	"flag"
	"maps"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

var update = flag.Bool("update", false, "write senses.bin anew")

// hash is FNV-1a, as internal/features has it.
func hash(word string) uint32 {
	h := uint32(2166136261)
	for i := range len(word) {
		h = (h ^ uint32(word[i])) * 16777619
	}
	return h
}

// readSenses reads the senses of each word, by bits in the order of the lines.
func readSenses(t *testing.T) (words map[string]Sense, names []string) {
	t.Helper()
	data, err := os.ReadFile("senses.txt")
	require.NoError(t, err)
	words = map[string]Sense{}
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		name, list, ok := strings.Cut(line, ":")
		require.True(t, ok, "want name: words, got %.40q", line)
		for w := range strings.FieldsSeq(list) {
			words[w] |= 1 << len(names)
		}
		names = append(names, name)
	}
	return words, names
}

// buildTable puts the words into slots, each at the first free one from where
// its hash points.
func buildTable(t *testing.T) string {
	t.Helper()
	words, names := readSenses(t)
	require.Equal(t, Goal, Sense(1)<<len(names), "senses.txt and the constants differ")
	ids := map[string]int{}
	for i, w := range lemmas[1:] {
		require.Zero(t, ids[w], "%q twice", w)
		ids[w] = i + 1
		words[w] |= 0
	}
	sets := slices.Sorted(maps.Values(words))
	sets = slices.Compact(sets)
	require.Less(t, len(sets), 255)
	out := make([]byte, slots*slotSize)
	for _, w := range slices.Sorted(maps.Keys(words)) {
		h := hash(w)
		s := h >> slotShift
		for out[slotSize*s+4] != 0 {
			s = (s + 1) % slots
		}
		i, ok := slices.BinarySearch(sets, words[w])
		require.True(t, ok)
		copy(out[slotSize*s:], []byte{byte(h), byte(h >> 8), byte(ids[w]), byte(ids[w] >> 8), byte(i + 1)})
	}
	for _, s := range sets {
		out = binary.LittleEndian.AppendUint64(out, uint64(s))
	}
	return string(out)
}

// TestSensesAreCurrent shows that senses.bin is made from senses.txt. Run with
// -update after a change of the words.
func TestSensesAreCurrent(t *testing.T) {
	want := buildTable(t)
	if *update {
		require.NoError(t, os.WriteFile("senses.bin", []byte(want), 0o644))
		return
	}
	require.True(t, want == table, "senses.bin is not what senses.txt says: go test ./internal/grammar -update")
}

// TestSensesAreFound shows that every word can be met in a text, and that it is
// found with its senses.
func TestSensesAreFound(t *testing.T) {
	if *update {
		t.Skip("senses.bin has just been written")
	}
	words, _ := readSenses(t)
	for w, want := range words {
		require.Equal(t, w, string(text.AppendKey(nil, w)), "a word that no text has: its key is another")
		got, _ := look(hash(w))
		require.Equal(t, want, got, "%q", w)
	}
	for i, w := range lemmas[1:] {
		_, got := look(hash(w))
		require.Equal(t, lemma(i+1), got, "%q", w)
	}
	for _, w := range []string{"", "garden", "don't", "xylophone"} {
		s, l := look(hash(w))
		require.Zero(t, s)
		require.Zero(t, l)
	}
}
