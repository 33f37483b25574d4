package mi

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestStrengthOfWords(t *testing.T) {
	for s, want := range map[string]Strength{
		"I want to stop.":                    Medium,
		"I need to see my kids grow up.":     Medium,
		"there is a job in it for me":        Medium,
		"I definitely want to stop.":         High,
		"I absolutely have to":               High,
		"I promise you, from Monday.":        High,
		"i rly hate it, i REALLY do":         High,
		"I'll never go back there.":          High,
		"I can’t do that.":                   High,
		"It's IMPOSSIBLE, man":               High,
		"I'm ill, that's why.":               Medium,
		"I will.":                            High,
		"Maybe I want to stop.":              Low,
		"I guess I could walk":               Low,
		"I'm kind of tired of it":            Low,
		"sort of, yeah":                      Low,
		"kinda want to":                      Low,
		"I'd like it a bit less":             Low,
		"I'll try":                           Low,
		"I might, I really might":            Low,
		"I definitely will, I suppose":       Low,
		"perhaps; I swear":                   Low,
		"this kind is of no use":             Medium,
		"that is my sort, kind man":          Medium,
		"kind um of":                         Low,
		"um":                                 Medium,
		"":                                   Medium,
		"\xff\xfe":                           Medium,
		"👍":                                  Medium,
		"mayb- no":                           Medium,
		"supercalifragilisticexpialidocious": Medium,
	} {
		require.Equal(t, want, strengthOf(s), "%q", s)
	}
}

// TestHedgesLowerAndBoostersRaise: a hedge makes anything weak, a booster
// anything strong that has no hedge, wherever they stand.
func TestHedgesLowerAndBoostersRaise(t *testing.T) {
	hedges := []string{"maybe", "Perhaps", "probably", "i guess", "I suppose", "hopefully", "sort of", "kind of", "somewhat", "a bit"}
	boosters := []string{"definitely", "Absolutely", "totally", "I swear", "never", "desperately", "certainly"}
	plain := []string{"I want to walk to work.", "no drink on weekdays", "It is my heart.", "I, uh, I called the clinic."}
	for _, p := range plain {
		require.Equal(t, Medium, strengthOf(p), "%q", p)
		for _, b := range boosters {
			require.Equal(t, High, strengthOf(b+" "+p), "%q before %q", b, p)
			require.Equal(t, High, strengthOf(p+" "+b), "%q after %q", b, p)
			require.Equal(t, High, strengthOf(strings.ToUpper(p+" "+b)))
			for _, h := range hedges {
				require.Equal(t, Low, strengthOf(h+" "+p+" "+b), "%q and %q", h, b)
				require.Equal(t, Low, strengthOf(b+" "+p+" "+h), "%q and %q", b, h)
			}
		}
		for _, h := range hedges {
			require.Equal(t, Low, strengthOf(h+" "+p), "%q before %q", h, p)
			require.Equal(t, Low, strengthOf(p+" "+h), "%q after %q", h, p)
		}
	}
}
