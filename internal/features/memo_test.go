package features

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// TestMemo shows that a word that is remembered is what it would be if it were
// looked up again: for all words of the tables and the lexicon in any order, as
// they are written in speech, chat and captions, and for what is no word.
func TestMemo(t *testing.T) {
	words := append(tableWords(t), "I'm", "don’t", "Sooooo", "goin'", "'cause", "u", "bc", "k", "rly", "GOING", "12-step", "über",
		"antidisestablishmentarianism", "a.m.", "sto-stop", "well-being", "\xff", "mm-hmm", "tbh", "f**k", "x")
	for _, c := range readLexicon(t) {
		words = append(words, c.words...)
	}
	rng := rand.New(rand.NewPCG(51, 52))
	var m memo
	var key []byte
	again := 0
	for i := range 60 {
		var s strings.Builder
		for range 400 {
			s.WriteString(words[min(rng.IntN(len(words)), rng.IntN(len(words)))])
			s.WriteString([]string{" ", ", ", ". ", "\n"}[rng.IntN(4)])
		}
		m.turn()
		require.Equal(t, i >= worthwhile, m.slots != nil)
		sc := text.Scan(s.String())
		for sc.Next() {
			tok := sc.Token()
			if tok.Kind != text.Word {
				continue
			}
			if l := sc.Letters(); l != 0 && m.slots != nil && m.slots[l*0x9e3779b97f4a7c15>>(64-memoBits)].letters == l {
				again++
			}
			var want word
			want.read(text.AppendKey(nil, tok.In(s.String())))
			got := *m.word(&sc, &key)
			got.letters = 0
			require.Equal(t, want, got, "%q", tok.In(s.String()))
		}
	}
	require.Greater(t, again, 1000, "words came again")
}
