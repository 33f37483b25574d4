package perspective_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/perspective"
)

func words(t *testing.T, s string) []perspective.Word {
	t.Helper()
	w, why := perspective.Read(s)
	require.Empty(t, why, s)
	return w
}

// TestCompound: two main clauses are told from one with two verbs, two things or an
// intensifying "so".
func TestCompound(t *testing.T) {
	for said, want := range map[string]bool{
		"I cough every morning and it frightens me":       true,
		"healthy food is dear and my kids won't eat it":   true,
		"I work nights, so I'm too tired to read":         true,
		"I sit down to read and then I just scroll":       true,
		"when I drink I shout and they cry":               true,
		"it's natural, it's not like I'm on pills":        true,
		"I feel so much better on days I don't smoke":     false,
		"my husband and I have been fighting":             false,
		"I walked out and counted to ten":                 false,
		"I'm torn between the clients and my own staff":   false,
		"If I drank less, I'd have more money":            false,
		"I've got fourteen people and no time for it":     false,
		"the day I stop, I'll frame the last packet":      false,
		"I'm so angry with my brother that I can't think": false,
	} {
		require.Equal(t, want, perspective.Compound(words(t, said)), said)
	}
}

// TestSpliced: clauses with no more than a comma between them bear nothing before
// them, but for a row of what one person does.
func TestSpliced(t *testing.T) {
	for said, want := range map[string]bool{
		"it's natural, it's not like I'm on pills":                     true,
		"it helps me sleep, that's why I smoke it":                     true,
		"on the one hand I love the job, on the other it's killing me": true,
		"I don't sleep, I don't eat, I just work":                      false,
		"I cough every morning and it frightens me":                    false,
		"once I start, I can't stop":                                   false,
		"by the time I get home, I'm tired":                            false,
	} {
		require.Equal(t, want, perspective.Spliced(words(t, said)), said)
	}
}

// TestMainEnd: the first main clause ends before the conjunction.
func TestMainEnd(t *testing.T) {
	w := words(t, "I cough every morning and it frightens me")
	require.Equal(t, "I cough every morning", perspective.Join(w[:perspective.MainEnd(w)]))
	w = words(t, "I cough every morning")
	require.Len(t, w, perspective.MainEnd(w))
}

// TestOpensSubordinate: phrases that do what "when" does.
func TestOpensSubordinate(t *testing.T) {
	require.True(t, perspective.OpensSubordinate(words(t, "by the time I get home")))
	require.False(t, perspective.OpensSubordinate(words(t, "I get home late")))
}
