package ocean_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// TestHugeTurn codes a turn of 10 MB, which is weeks of talk, within a bound
// that a phone would keep.
func TestHugeTurn(t *testing.T) {
	size := 10 << 20
	if raced || testing.Short() {
		size = 1 << 20
	}
	r := ocean.NewRecognizer(english.Model())
	var codes mi.CounsellorCodes
	x := mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: testtalk.Grow(testtalk.Large["sentences"], size)}}
	start := time.Now()
	r.CodeInto(&codes, x)
	require.Less(t, time.Since(start), 2*time.Minute)
	require.NoError(t, unsound(x, codes))

	x.Turn.Text = x.Turn.Text[:1<<18]
	start = time.Now()
	requireEvidence(t, x.Turn.Text, r.Explain(x))
	require.Less(t, time.Since(start), time.Minute)
}

// TestLargeTurnsAreSound grows every kind of text.
func TestLargeTurnsAreSound(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	var codes mi.CounsellorCodes
	for name, piece := range testtalk.Large {
		x := mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: testtalk.Grow(piece, 20_000)}}
		x.Before = []mi.CodedTurn{{Turn: x.Turn}, {Turn: mi.Turn{Role: mi.Client, Text: x.Turn.Text}}}
		r.CodeInto(&codes, x)
		require.NoError(t, unsound(x, codes), name)
	}
}

// TestTimeIsLinear holds the coder to its promise.
func TestTimeIsLinear(t *testing.T) {
	if raced {
		t.Skip("times mean nothing under the race detector")
	}
	r := ocean.NewRecognizer(english.Model())
	var codes mi.CounsellorCodes
	testtalk.LinearTime(t, func(words string) {
		r.CodeInto(&codes, mi.Exchange{Turn: mi.Turn{Role: mi.Counsellor, Text: words}})
	})
}
