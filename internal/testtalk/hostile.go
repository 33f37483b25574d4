package testtalk

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
)

// HugeTurn codes a turn of that many bytes, weeks of talk, within a bound that
// a phone would keep, and explains a part of it. The code function says what is
// unsound about the codes it made.
func HugeTurn(t *testing.T, role mi.Role, size int, code func(mi.Exchange) error, explain func(mi.Exchange) []mi.Evidence) {
	t.Helper()
	x := mi.Exchange{Turn: mi.Turn{Role: role, Text: Grow(Large["sentences"], size)}}
	start := time.Now()
	unsound := code(x)
	require.Less(t, time.Since(start), 2*time.Minute)
	require.NoError(t, unsound)

	x.Turn.Text = x.Turn.Text[:1<<18]
	start = time.Now()
	Evidence(t, x.Turn.Text, explain(x))
	require.Less(t, time.Since(start), time.Minute)
}

// LargeTurns grows every kind of text, in the turn and in those before it.
func LargeTurns(t *testing.T, role mi.Role, code func(mi.Exchange) error) {
	t.Helper()
	other := mi.Client
	if role == mi.Client {
		other = mi.Counsellor
	}
	for name, piece := range Large {
		x := mi.Exchange{Turn: mi.Turn{Role: role, Text: Grow(piece, 20_000)}}
		x.Before = []mi.CodedTurn{{Turn: x.Turn}, {Turn: mi.Turn{Role: other, Text: x.Turn.Text}}}
		require.NoError(t, code(x), name)
	}
}
