package text

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestClausesOfSpeech(t *testing.T) {
	cuts(t, AppendClauses, []string{
		"I want to stop, | but I get so bored.",
		"I want to stop | but I get so bored | because there's nothing on.",
		"When I drink, | the rest goes quiet.",
		"If you like, | we could look at the card.",
		"I'd go | if it was nearer.",
		"We had beer, wine, and gin.",
		"On Monday morning, I went for a run.",
		"Well, I think I will.",
		"I stopped in May— | I mean, | I nearly did.",
		"He shouted, | so I left; | nobody called.",
		"It's hard, isn't it?",
		"I like it, you know, a lot.",
		"Because of the rain I stayed in.",
		"Oh. | Right.",
	})
}

func TestClausesOfChatAndCaptions(t *testing.T) {
	cuts(t, AppendClauses, []string{
		"i would | but i cant afford it",
		"she is 12. | he is 9. | im done",
		"i went home | and i slept | because i was wrecked",
		"when i drink | i feel brave",
		"me and my brother and the dog",
		"she said so",
		"and then i rang them",
	})
}

func TestClausesRefineUnits(t *testing.T) {
	for _, s := range append(hostile(), talk()...) {
		checkRefined(t, s)
	}
}

// checkRefined checks that clauses are units, cut further.
func checkRefined(t *testing.T, s string) {
	t.Helper()
	clauses := AppendClauses(nil, s)
	for _, u := range AppendUnits(nil, s) {
		require.True(t, slices.ContainsFunc(clauses, func(c Span) bool { return c.Start == u.Start }), "%q", s)
		require.True(t, slices.ContainsFunc(clauses, func(c Span) bool { return c.End == u.End }), "%q", s)
	}
}
