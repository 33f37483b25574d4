package text

import (
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// tokensOf scans to the end: the tokens and what the scanner knows besides.
func tokensOf(sc Scanner) (out []lexeme, keys []string) {
	for sc.Next() {
		x := *sc.at(0)
		x.known, x.classes = false, 0
		x.line = x.line && len(out) > 0 // before the first there is nothing to part
		out = append(out, x)
		keys = append(keys, string(sc.AppendKey(nil)))
	}
	return out, keys
}

// TestTokensAreScanned shows that tokens that were kept are those that a scan
// of the part itself finds, with all flags, for parts that are thought units,
// clauses, the whole, or anything; and that the units are the same.
func TestTokensAreScanned(t *testing.T) {
	pieces := []string{
		"I", "i", "want", "don't", "don’t", "sto-", "sto-stop", "stop", "-", "—", "--", ",", ".", "...", "?!", ":", ":)", ":D", "xd", "👍", "👨‍👩‍👧", "❤️",
		"[laughs]", "[", "]", "(", "(crying)", "*", "*sighs*", "um", "uhh", "a.m.", "p.m", "12-step", "6.5", "100%", "'cause", "goin'", "well-being",
		"über", "ﬁne", "\xff", "\u00a0", "\u2028", "\n", "\r\n", "\t", " ", "  ", "but", "and", "yeah", "because", "antidisestablishmentarianism", "No.", "No", "no",
	}
	rng := rand.New(rand.NewPCG(61, 62))
	var k Tokens
	kept := 0
	for range 4000 {
		var b strings.Builder
		for range rng.IntN(40) {
			b.WriteString(pieces[rng.IntN(len(pieces))])
			if rng.IntN(3) > 0 {
				b.WriteByte(' ')
			}
		}
		s := b.String()
		k.Read(s)
		units := AppendUnits(nil, s)
		require.Equal(t, units, k.AppendUnits(nil, s), "%q", s)
		parts := append(AppendClauses(units, s), Span{0, len(s)})
		for range 8 {
			i, j := rng.IntN(len(s)+1), rng.IntN(len(s)+1)
			parts = append(parts, Span{min(i, j), max(i, j)})
		}
		for _, p := range parts {
			sc := k.Scan(s, p)
			if sc.kept != nil {
				kept++
			}
			want, wantKeys := tokensOf(Scan(p.In(s)))
			got, gotKeys := tokensOf(sc)
			require.Equal(t, want, got, "%q of %q", p.In(s), s)
			require.Equal(t, wantKeys, gotKeys)
		}
	}
	require.Greater(t, kept, 10_000)
}

// TestTokensOfOtherTexts shows that a text that was not read, or that is too
// long to be kept, is scanned.
func TestTokensOfOtherTexts(t *testing.T) {
	var none *Tokens
	var k Tokens
	k.Read("one two")
	long := strings.Repeat("word ", maxTokens+1)
	for _, s := range []string{"one", "one two three", "", long} {
		want, _ := tokensOf(Scan(s))
		for _, k := range []*Tokens{none, {}, &k} {
			got, _ := tokensOf(k.Scan(s, Span{0, len(s)}))
			require.Equal(t, want, got)
		}
	}
	k.Read(long)
	require.Empty(t, k.list)
	got, _ := tokensOf(k.Scan(long, Span{5, 9}))
	require.Len(t, got, 1)
	k.Read(long[:5*maxTokens])
	require.Len(t, k.list, maxTokens)
	require.Zero(t, testing.AllocsPerRun(20, func() { k.Read(long) }), "the room is there")
}
