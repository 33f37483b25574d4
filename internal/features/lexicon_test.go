package features

import (
	_ "embed"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// concept is a line of lexicon.txt.
type concept struct {
	name  string
	words []string
}

func readLexicon(t *testing.T) []concept {
	t.Helper()
	data, err := os.ReadFile("lexicon.txt")
	require.NoError(t, err)
	var out []concept
	for line := range strings.Lines(string(data)) {
		if line = strings.TrimSpace(line); line == "" || line[0] == '#' {
			continue
		}
		name, words, ok := strings.Cut(line, ":")
		require.True(t, ok, "want name: words, got %.40q", line)
		out = append(out, concept{name, strings.Fields(words)})
	}
	return out
}

// buildLexicon puts the words into slots, each at the first free one from
// where its hash points.
func buildLexicon(t *testing.T, all []concept) string {
	t.Helper()
	table := make([]byte, slotSize*slots)
	for i, c := range all {
		for _, word := range c.words {
			w := hash(fnvOffset, []byte(word))
			s := w >> slotShift
			for table[slotSize*s+2] != 0 {
				s = (s + 1) % slots
			}
			table[slotSize*s], table[slotSize*s+1] = byte(w), byte(w>>8)
			table[slotSize*s+2] = byte(i + 1)
		}
	}
	return string(table)
}

// TestLexiconIsCurrent shows that lexicon.bin is made from lexicon.txt. Run with
// -update after a change of the words.
func TestLexiconIsCurrent(t *testing.T) {
	want := buildLexicon(t, readLexicon(t))
	if *update {
		require.NoError(t, os.WriteFile("lexicon.bin", []byte(want), 0o644))
		return
	}
	require.True(t, want == lexicon, "lexicon.bin is not what lexicon.txt says: go test ./internal/features -update")
}

// TestLexiconWords shows that every word can be met in a text, and that it is
// found again.
func TestLexiconWords(t *testing.T) {
	if *update {
		t.Skip("lexicon.bin has just been written")
	}
	seen := map[string]string{}
	for i, c := range readLexicon(t) {
		require.NotEmpty(t, c.words, c.name)
		for _, word := range c.words {
			require.Empty(t, seen[word], "%q is in two concepts", word)
			seen[word] = c.name
			require.Equal(t, word, string(text.AppendKey(nil, word)), "%s lists a word that no text has: its key is another", c.name)
			require.Equal(t, i+1, int(ConceptOf(hash(fnvOffset, []byte(word)))), "%q of %s", word, c.name)
		}
	}
	require.Greater(t, len(seen), 5000)
	require.Less(t, len(readLexicon(t)), 255)
	require.Equal(t, "parenting-conduct", readLexicon(t)[lastTopic-1].name)
	for _, word := range []string{"", "qwertz", "the", "xx"} {
		require.Zero(t, ConceptOf(hash(fnvOffset, []byte(word))), "%q", word)
	}
}

// TestConceptsByNumber shows that the concepts which the code knows by number
// are the ones meant: a line put between others in lexicon.txt moves them.
func TestConceptsByNumber(t *testing.T) {
	var habits, harms, topics []string
	for i, c := range readLexicon(t) {
		n := uint8(i + 1)
		if isHabit(n) {
			habits = append(habits, c.name)
			require.True(t, isTopic(n), "%s is a behaviour", c.name)
		}
		if isHarm(n) {
			harms = append(harms, c.name)
			require.False(t, isTopic(n), "%s is no behaviour", c.name)
		}
		if isTopic(n) {
			topics = append(topics, c.name)
		}
	}
	require.Equal(t, []string{
		"smoking-nicotine", "alcohol", "drugs", "sugar-sweet-drinks", "phone-screens-gaming", "gambling", "caffeine",
	}, habits)
	require.Equal(t, []string{
		"symptoms", "illnesses", "bad-bodily-feelings", "guilt-shame", "legal-trouble", "work-trouble", "dying-grave", "failure-lapse",
		"harm-worsening", "losing",
	}, harms)
	require.Len(t, topics, lastTopic)
	require.Equal(t, "smoking-nicotine", topics[0])
	require.Equal(t, "parenting-conduct", topics[lastTopic-1])
	require.False(t, isTopic(0), "no concept")
}
