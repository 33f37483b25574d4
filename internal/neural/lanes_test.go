package neural

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestLanes holds what is done with four numbers at once to what it means.
func TestLanes(t *testing.T) {
	rng := rand.New(rand.NewPCG(8, 8))
	for range 10_000 {
		var a, b, want uint64
		for i := range 4 {
			x, y := uint64(rng.IntN(1<<15)), uint64(rng.IntN(1<<15))
			if rng.IntN(4) == 0 {
				y = x
			}
			a |= x << (16 * i)
			b |= y << (16 * i)
			want |= max(x, y) << (16 * i)
		}
		require.Equal(t, want, greater(a, b))
		for i := range 4 {
			require.Equal(t, int32(a>>(16*i)&0xffff)-zero, lane([]uint64{a}, i))
		}
	}
	require.Less(t, 4*2*zero, 1<<15, "as many as a sum has")
	require.Less(t, Dim*127*127>>shift+1, zero, "what a filter makes of a word")
}

// TestMarkedIsHeldInItsLane shows that a word of the goal answers no more than a lane
// can hold, and no less, and that no lane spills into the next.
func TestMarkedIsHeldInItsLane(t *testing.T) {
	w := someWeights()
	row := RowOf(w.Keys, vocabulary()[0])
	for c := range Columns {
		for d := range Dim {
			w.Filters[c*Dim+d] = 1
			w.Rows[row*Dim+d], w.Rows[w.Keys.Rows()*Dim+d] = 9, 9
			if c%2 == 1 {
				w.Filters[c*Dim+d] = -1
			}
		}
	}
	n := parse(t, w)
	var spare, mark column
	got := n.marked(n.word(row, &spare), &spare, &mark)
	for c := range Columns {
		require.Equal(t, int32(zero*(1-2*(c%2))), lane(got[:], c), "column %d", c)
	}
}

// TestBiasOfAnEmptyFilter shows that a filter without weights keeps its bias.
func TestBiasOfAnEmptyFilter(t *testing.T) {
	w := someWeights()
	clear(w.Filters)
	w.Bias[0], w.Bias[1] = 1, -1
	n := parse(t, w)
	var s Scratch
	var kept [Kept]float32
	s.look(n, vocabulary()[:2])
	n.keep(kept[:], s.words, false)
	require.InDelta(t, 1, kept[0], 0.01)
	require.Zero(t, kept[1])
}
