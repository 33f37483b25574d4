package mi_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// TestHugeTurn codes a turn of 10 MB, which is weeks of talk, within a bound
// that a phone would keep.
func TestHugeTurn(t *testing.T) {
	size := 10 << 20
	if raced || testing.Short() {
		size = 1 << 20
	}
	c := mi.NewChangeTalk(english.Model())
	var codes mi.ClientCodes
	x := mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: testtalk.Grow(testtalk.Large["sentences"], size)}}
	start := time.Now()
	c.CodeInto(&codes, x)
	require.Less(t, time.Since(start), 2*time.Minute)
	require.NoError(t, unsound(x, codes))

	x.Turn.Text = x.Turn.Text[:1<<18]
	start = time.Now()
	requireEvidence(t, x.Turn.Text, c.Explain(x))
	require.Less(t, time.Since(start), time.Minute)
}

// TestLargeTurnsAreSound grows every kind of text.
func TestLargeTurnsAreSound(t *testing.T) {
	c := mi.NewChangeTalk(english.Model())
	var codes mi.ClientCodes
	for name, piece := range testtalk.Large {
		x := mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: testtalk.Grow(piece, 20_000)}}
		x.Before = []mi.CodedTurn{{Turn: x.Turn}, {Turn: mi.Turn{Role: mi.Counsellor, Text: x.Turn.Text}}}
		c.CodeInto(&codes, x)
		require.NoError(t, unsound(x, codes), name)
	}
}

// TestTimeIsLinear holds the coder to its promise.
func TestTimeIsLinear(t *testing.T) {
	if raced {
		t.Skip("times mean nothing under the race detector")
	}
	c := mi.NewChangeTalk(english.Model())
	var codes mi.ClientCodes
	testtalk.LinearTime(t, func(words string) {
		c.CodeInto(&codes, mi.Exchange{Turn: mi.Turn{Role: mi.Client, Text: words}})
	})
}
