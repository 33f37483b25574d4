package transcript

import (
	"strconv"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHistoryPlacesTurns(t *testing.T) {
	h := history{repeats: true}
	for i, step := range []struct {
		conversation string
		number       int
		want         place
	}{
		{"a", 3, next},
		{"a", 3, again},
		{"a", 4, next},
		{"a", 7, next},
		{"a", 5, late},
		{"a", 3, again},
		{"a", 8, next},
		{"", 0, next},
		{"a", 7, again},
		{"a", 6, strayed},
		{"", 1, next},
		{"b", -2, next},
		{"", 1, again},
		{"", 2, strayed},
	} {
		require.Equal(t, step.want, h.place(step.conversation, step.number), "step %d", i)
	}
	plain := history{}
	require.Equal(t, next, plain.place("a", 1))
	require.Equal(t, late, plain.place("a", 1))
	require.Equal(t, next, plain.place("b", 1))
	require.Equal(t, strayed, plain.place("a", 1))
}

func TestHistoryForgetsTheOldest(t *testing.T) {
	h := history{repeats: true}
	for i := range maxPast + 2 {
		if h.place(strconv.Itoa(i), 0) != next || h.cost > maxPast {
			t.Fatal(i, h.cost)
		}
	}
	require.Len(t, h.past, maxPast)
	require.Equal(t, strayed, h.place(strconv.Itoa(maxPast), 1))
	require.Equal(t, again, h.place(strconv.Itoa(maxPast), 0))
	require.Equal(t, next, h.place("0", 0), "forgotten")

	wide := history{repeats: true}
	for i := range 3 * maxRuns {
		if wide.place("a", 2*i) != next || len(wide.runs) > maxRuns {
			t.Fatal(i, len(wide.runs))
		}
	}
	require.Equal(t, again, wide.place("a", 2*(3*maxRuns-2)))
	require.Equal(t, late, wide.place("a", 0), "forgotten, and reported rather than passed over")
}
