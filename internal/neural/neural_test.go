package neural

import (
	"math"
	"math/rand/v2"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// vocabulary is the words that have a row in the weights of these tests.
func vocabulary() []features.Spoken {
	rng := rand.New(rand.NewPCG(5, 6))
	out := make([]features.Spoken, 60)
	for i := range out {
		out[i] = features.Spoken{Word: rng.Uint32(), Stem: rng.Uint32(), Concept: rng.Uint32()}
	}
	return out
}

// How many outputs the layers of these tests have.
const (
	outputs     = 5
	turnOutputs = 3
)

func someWeights() *Weights {
	var words []uint32
	for _, w := range vocabulary() {
		words = append(words, w.Word)
	}
	rng := rand.New(rand.NewPCG(1, 9))
	numbers := func(n int, size float64) []float32 {
		out := make([]float32, n)
		for i := range out {
			out[i] = float32(rng.NormFloat64() * size)
		}
		return out
	}
	w := NewWeights(linear.NewKeys(words, 40), outputs, turnOutputs)
	w.Rows, w.Filters, w.Bias = numbers(Dim*(w.Keys.Rows()+1), 0.3), numbers(Dim*Columns, 0.2), numbers(Kept+KeptHeard, 0.2)
	for _, x := range [][]float32{w.Unit.Hidden, w.Unit.Out, w.Turn.Hidden, w.Turn.Out} {
		copy(x, numbers(len(x), 0.1))
	}
	return w
}

// TestRowOf shows whose row a word has: its own before its stem's before its concept's.
func TestRowOf(t *testing.T) {
	keys := linear.NewKeys([]uint32{1 << 28, 2<<28 | 1, 3<<28 | 2}, 8)
	row := func(key uint32) int {
		r, ok := keys.Row(key)
		require.True(t, ok)
		return r
	}
	const word, stem, concept, other = 1 << 28, 2<<28 | 1, 3<<28 | 2, 15<<28 | 9
	require.Equal(t, row(word), RowOf(keys, features.Spoken{Word: word, Stem: stem, Concept: concept}))
	require.Equal(t, row(stem), RowOf(keys, features.Spoken{Word: other, Stem: stem, Concept: concept}))
	require.Equal(t, row(concept), RowOf(keys, features.Spoken{Word: other, Stem: other, Concept: concept}))
	require.Equal(t, -1, RowOf(keys, features.Spoken{Word: other, Stem: other, Concept: other}))
	require.Equal(t, -1, RowOf(linear.NewKeys([]uint32{0}, 1), features.Spoken{Word: other, Stem: other}), "none is no concept")
}

func parse(tb testing.TB, w *Weights) *Net {
	tb.Helper()
	n, err := Parse(string(w.Bytes()))
	require.NoError(tb, err)
	return n
}

// talk makes words, some of which have no row and some of which are of the goal.
func talk(rng *rand.Rand, most int) []features.Spoken {
	words := vocabulary()
	out := make([]features.Spoken, rng.IntN(most))
	for i := range out {
		out[i] = words[rng.IntN(len(words))]
		switch rng.IntN(8) {
		case 0:
			out[i] = features.Spoken{Word: rng.Uint32(), Stem: rng.Uint32()}
		case 1:
			out[i].Stem, out[i].Word = out[i].Word, 0 // known by its stem
		case 3:
			out[i] = features.Spoken{Word: rng.Uint32(), Stem: rng.Uint32(), Concept: out[i].Word} // by its concept
		case 2:
			out[i].OfGoal = true
		}
	}
	return out
}

// TestReadIsTheDefinition holds what is read in whole numbers, from columns worked out
// beforehand, to the same network written down plainly.
func TestReadIsTheDefinition(t *testing.T) {
	w := someWeights()
	n := parse(t, w)
	rng := rand.New(rand.NewPCG(11, 12))
	var s Scratch
	spread := 0.0
	for range 200 {
		heard, goal, way := talk(rng, 20), talk(rng, 4), rng.IntN(features.Ways)
		units := make([][]features.Spoken, 1+rng.IntN(4))
		for i := range units {
			units[i] = talk(rng, 14)
		}
		n.Start(&s, heard, goal, way)
		wants, turn := w.run(heard, goal, way, units)
		var got [outputs]float64
		for i, want := range wants {
			n.Unit(&s, units[i], got[:])
			require.InDeltaSlice(t, want, got[:], 0.06)
			spread = max(spread, math.Abs(got[0]-got[2]))
		}
		n.Turn(&s, got[:])
		require.InDeltaSlice(t, turn, got[:turnOutputs], 0.06)
	}
	require.Greater(t, spread, 1.0, "it says something")
}

// TestSilent shows that new Weights say nothing.
func TestSilent(t *testing.T) {
	n := parse(t, NewWeights(linear.NewKeys(nil, 1), outputs, turnOutputs))
	var s Scratch
	n.Start(&s, vocabulary(), vocabulary()[:2], features.Less)
	got := [outputs]float64{1, 2, 3, 4, 5}
	n.Unit(&s, vocabulary(), got[:])
	require.Zero(t, got)
	got = [outputs]float64{1, 2, 3}
	n.Turn(&s, got[:])
	require.Zero(t, got)
	unit, turn := n.Outputs()
	require.Equal(t, []int{outputs, turnOutputs}, []int{unit, turn})
}

// TestColumnsAreApart shows that each filter and place has a column of its own, and
// that FilterOf knows whose each is.
func TestColumnsAreApart(t *testing.T) {
	seen := map[int]bool{}
	for _, side := range []struct {
		heard               bool
		filters, spans, off int
	}{{false, Filters, Spans, 0}, {true, Heard, Spans - 1, Kept}} {
		for span := 1; span <= side.spans; span++ {
			for place := range span {
				for f := range side.filters {
					c := Column(side.heard, span, place) + f
					require.False(t, seen[c])
					seen[c] = true
					require.Equal(t, side.off+(span-1)*side.filters+f, FilterOf(c), "column %d", c)
				}
			}
		}
	}
	require.Len(t, seen, Columns)
}

// TestManyReadAtOnce shows that what several work out at the same time is what one
// works out alone.
func TestManyReadAtOnce(t *testing.T) {
	w := someWeights()
	alone, shared := parse(t, w), parse(t, w)
	read := func(n *Net) (out [][outputs]float64) {
		rng := rand.New(rand.NewPCG(2, 2))
		var s Scratch
		for range 60 {
			n.Start(&s, talk(rng, 20), talk(rng, 4), features.Toward)
			var got [outputs]float64
			n.Unit(&s, talk(rng, 20), got[:])
			out = append(out, got)
		}
		return out
	}
	want := read(alone)
	var wg sync.WaitGroup
	got := make([][][outputs]float64, 8)
	for i := range got {
		wg.Go(func() { got[i] = read(shared) })
	}
	wg.Wait()
	for _, g := range got {
		require.Equal(t, want, g)
	}
}

// TestReadingAllocatesNothing shows that memory is used again.
func TestReadingAllocatesNothing(t *testing.T) {
	n := parse(t, someWeights())
	words := vocabulary()
	words[3].OfGoal = true
	var s Scratch
	var got [outputs]float64
	require.Zero(t, testing.AllocsPerRun(20, func() {
		n.Start(&s, words[:30], words[:2], features.Away)
		n.Unit(&s, words[5:40], got[:])
		n.Unit(&s, words[:9], got[:])
		n.Turn(&s, got[:])
	}))
}

// TestBrokenWeights shows that nothing but whole weights passes for weights.
func TestBrokenWeights(t *testing.T) {
	whole := string(someWeights().Bytes())
	for _, data := range []string{"", "abc", "\x00\x00\x00\x00", "\xff\xff\xff\xff", whole[:len(whole)-1], whole + "x", whole[:40], whole[:len(whole)-4] + "\x00\x00\xc0\x7f"} {
		n, err := Parse(data)
		require.EqualError(t, err, "neural: want weights of this network, whole")
		require.Nil(t, n)
	}
}

// FuzzParse shows that no weights make reading panic.
func FuzzParse(f *testing.F) {
	f.Add(NewWeights(linear.NewKeys(nil, 1), 2, 1).Bytes())
	f.Add(NewWeights(linear.NewKeys([]uint32{1 << 30}, 2), MaxOutputs, 0).Bytes())
	f.Add([]byte("\x01\x00\x00\x00abcdefgh"))
	f.Fuzz(func(t *testing.T, data []byte) {
		n, err := Parse(string(data))
		if err != nil {
			return
		}
		var s Scratch
		n.Start(&s, vocabulary(), vocabulary(), features.Nowhere)
		var got [MaxOutputs]float64
		n.Unit(&s, vocabulary(), got[:])
		n.Turn(&s, got[:])
		for _, x := range got {
			require.False(t, math.IsNaN(x) || math.IsInf(x, 0))
		}
	})
}
