package ocean_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// hundredTurns is a coded session of a hundred turns, put together from ours.
func hundredTurns(tb testing.TB) mi.Coded {
	tb.Helper()
	out := mi.Coded{Goal: mi.ParseGoal("less drinking")}
	for _, c := range codedTalks(tb) {
		out.Turns = append(out.Turns, c.Turns...)
	}
	require.GreaterOrEqual(tb, len(out.Turns), 100)
	out.Turns = out.Turns[:100]
	return out
}

// BenchmarkPlanOf and BenchmarkRoom_View: a session of a hundred turns.
func BenchmarkPlanOf(b *testing.B) {
	c := hundredTurns(b)
	b.ReportAllocs()
	for b.Loop() {
		ocean.PlanOf(c)
	}
}

func BenchmarkRoom_View(b *testing.B) {
	c := hundredTurns(b)
	b.ReportAllocs()
	for b.Loop() {
		ocean.Room{}.View(c)
	}
}

// TestPlanQuestionsAreQuestions: what a plan would ask is heard as a question by
// our own recogniser, and never asks why not higher.
func TestPlanQuestionsAreQuestions(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	seen := map[string]bool{}
	for _, c := range codedTalks(t) {
		for _, p := range ocean.PlanOf(c).Parties {
			var qs []ocean.PlanQuestion
			for _, g := range p.Gaps {
				qs = append(qs, g.PlanQuestion)
			}
			if p.Confidence != nil {
				qs = append(qs, p.Confidence.Next...)
			}
			for _, q := range qs {
				if seen[q.Text] {
					continue
				}
				seen[q.Text] = true
				require.Equal(t, mi.MainQuestion, q.Move.Main())
				require.NotContains(t, q.Text, "not higher")
				codes, err := r.CodeCounsellor(t.Context(), mi.Exchange{Goal: c.Goal, Turn: mi.Turn{Role: mi.Counsellor, Text: q.Text}})
				require.NoError(t, err)
				require.Equal(t, mi.MainQuestion, codes.Response.Main, q.Text)
			}
		}
	}
	require.GreaterOrEqual(t, len(seen), 10)
}
