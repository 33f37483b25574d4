package mi_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// requireEvidence checks that evidence lies in the text, in order, and weighs
// something.
func requireEvidence(t *testing.T, text string, es []mi.Evidence) {
	t.Helper()
	end := 0
	for _, e := range es {
		require.NotEmpty(t, e.In(text))
		require.GreaterOrEqual(t, e.Start, end)
		require.NotZero(t, e.Weight)
		require.False(t, math.IsNaN(e.Weight) || math.IsInf(e.Weight, 0))
		end = e.End
	}
}

func TestExplainPointsIntoTheText(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	for _, words := range testtalk.Oddities {
		requireEvidence(t, words, c.Explain(mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: words}}))
	}
	r := rand.New(rand.NewPCG(8, 9))
	pool := testtalk.Sayings(t)
	for range 20 {
		for _, turn := range testtalk.RandomTalk(r, pool).Turns {
			requireEvidence(t, turn.Text, c.Explain(mi.Exchange{Turn: turn}))
		}
	}
	for _, x := range testtalk.Exchanges(t, mi.Client) {
		es := c.Explain(x)
		requireEvidence(t, x.Turn.Text, es)
		require.Equal(t, es, c.Explain(x))
		if len(x.Turn.Text) > 20 {
			require.NotEmpty(t, es, "%q", x.Turn.Text)
		}
	}
}

// TestExplainDoesNotDisturbCoding: the two share nothing.
func TestExplainDoesNotDisturbCoding(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	for _, x := range testtalk.Exchanges(t, mi.Client)[:10] {
		want, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		c.Explain(x)
		got, err := c.CodeClient(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}
