package score_test

import (
	"io"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// real is a session of 600 turns as long as people's: 22 words a turn in the
// mean, with three coded utterances.
func real(tb testing.TB) mi.Coded {
	const text = "well you know I was thinking about what you said last week, and I'm not sure that it would work for me. "
	c := random(rand.New(rand.NewPCG(22, 23)), 600)
	for i := range c.Turns {
		if c.Turns[i].Turn.Role == mi.Counsellor || i%3 > 0 {
			c.Turns[i].Turn.Text = text
		}
	}
	return timed(c, 8, 3, 21)
}

// BenchmarkOf scores a session of 600 turns.
func BenchmarkOf(b *testing.B) {
	c := real(b)
	b.ReportAllocs()
	for b.Loop() {
		_ = score.Of(c)
	}
}

func BenchmarkVolleys(b *testing.B) {
	c := real(b)
	b.ReportAllocs()
	for b.Loop() {
		_ = score.Volleys(c)
	}
}

func BenchmarkWriteForm(b *testing.B) {
	r := score.Of(real(b))
	b.ReportAllocs()
	for b.Loop() {
		_ = score.WriteForm(io.Discard, r)
	}
}

// TestCost holds the promise that 600 turns are scored in a millisecond, with
// as much again for a busy machine, and more for a slow one.
func TestCost(t *testing.T) {
	c := real(t)
	testcost.Within(t, "scoring 600 turns", 2*time.Millisecond*slack, func() { _ = score.Of(c) })
	require.Less(t, testing.AllocsPerRun(5, func() { _ = score.Of(c) }), 1_500.0)
}
