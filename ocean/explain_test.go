package ocean_test

import (
	"math"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
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
	rec := ocean.NewRecognizer(english.Model())
	for _, words := range testtalk.Oddities {
		requireEvidence(t, words, rec.Explain(mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: words}}))
	}
	r := rand.New(rand.NewPCG(8, 9))
	pool := testtalk.Sayings(t)
	for range 20 {
		for _, turn := range testtalk.RandomTalk(r, pool).Turns {
			requireEvidence(t, turn.Text, rec.Explain(mi.Exchange{Turn: turn}))
		}
	}
	for _, x := range testtalk.Exchanges(t, mi.Counsellor) {
		es := rec.Explain(x)
		requireEvidence(t, x.Turn.Text, es)
		require.Equal(t, es, rec.Explain(x))
		if len(x.Turn.Text) > 20 {
			require.NotEmpty(t, es, "%q", x.Turn.Text)
		}
	}
}

// TestExplainDoesNotDisturbCoding: the two share nothing.
func TestExplainDoesNotDisturbCoding(t *testing.T) {
	rec := ocean.NewRecognizer(english.Model())
	for _, x := range testtalk.Exchanges(t, mi.Counsellor)[:10] {
		want, err := rec.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		rec.Explain(x)
		got, err := rec.CodeCounsellor(t.Context(), x)
		require.NoError(t, err)
		require.Equal(t, want, got)
	}
}
