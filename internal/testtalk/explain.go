package testtalk

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// Evidence checks that evidence lies in the text, in order, and weighs
// something. Words do not overlap, nor do the readings of a rule; a reading
// holds words that were weighed as well.
func Evidence(t *testing.T, text string, es []mi.Evidence) {
	t.Helper()
	words, read, start := 0, 0, 0
	for _, e := range es {
		require.NotEmpty(t, e.In(text))
		require.NotZero(t, e.Weight)
		require.False(t, math.IsNaN(e.Weight) || math.IsInf(e.Weight, 0))
		require.GreaterOrEqual(t, e.Start, start)
		start = e.Start
		if e.Rule == "" {
			require.GreaterOrEqual(t, e.Start, words)
			words = e.End
		} else {
			require.GreaterOrEqual(t, e.Start, read)
			read = e.End
		}
	}
}

// Explains checks a coder's explanations of odd texts, of made-up talk, and of
// the turns of its role, which get the same one twice.
func Explains(t *testing.T, role mi.Role, explain func(mi.Exchange) []mi.Evidence) {
	t.Helper()
	for _, words := range Oddities {
		Evidence(t, words, explain(mi.Exchange{Turn: mi.Turn{Role: role, Text: words}}))
	}
	r := rand.New(rand.NewPCG(8, 9))
	pool := Sayings(t)
	for range 20 {
		for _, turn := range RandomTalk(r, pool).Turns {
			Evidence(t, turn.Text, explain(mi.Exchange{Turn: turn}))
		}
	}
	for _, x := range Exchanges(t, role) {
		es := explain(x)
		Evidence(t, x.Turn.Text, es)
		require.Equal(t, es, explain(x))
		if len(x.Turn.Text) > 20 {
			require.NotEmpty(t, es, "%q", x.Turn.Text)
		}
	}
}
