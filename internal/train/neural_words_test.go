package main

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/neural"
)

// TestNeuralKeys shows which words get rows: those that are said often, and for the
// others their stems.
func TestNeuralKeys(t *testing.T) {
	quickWords(t, 20, 1)
	w := func(word, stem uint32) features.Spoken {
		return features.Spoken{Word: word * 0x9e3779b9, Stem: stem * 0x9e3779b9}
	}
	often, twice, other, once := w(1, 11), w(2, 12), w(3, 12), w(4, 14)
	keys := neuralKeys([]heardTurn{
		{heard: []features.Spoken{often, often}, goal: []features.Spoken{often}, units: [][]features.Spoken{{often, twice, once}, {twice, other}}},
	}, true)
	require.GreaterOrEqual(t, neural.RowOf(keys, often), 0)
	_, ok := keys.Row(twice.Word)
	require.False(t, ok, "said twice")
	require.GreaterOrEqual(t, neural.RowOf(keys, twice), 0, "its stem is said three times")
	require.Equal(t, neural.RowOf(keys, twice), neural.RowOf(keys, other))
	require.Equal(t, -1, neural.RowOf(keys, once))
}

// TestRowsAreSums shows that a row in the file is what the word, or the stem that has the
// row, its stem and its concept bring, and that of a concept what that brings alone; a row
// that nothing has is empty.
func TestRowsAreSums(t *testing.T) {
	quickWords(t, 20, 1)
	w := func(word, stem, concept uint32) features.Spoken {
		return features.Spoken{Word: word * 0x9e3779b9, Stem: stem * 0x9e3779b9, Concept: concept * 0x9e3779b9}
	}
	often, alike, plain, rare, never := w(1, 11, 31), w(2, 11, 31), w(3, 12, 0), w(4, 14, 31), w(5, 15, 31)
	once, another := w(6, 16, 31), w(7, 16, 0) // together often enough for a row of their stem
	ws := slices.Concat(slices.Repeat([]features.Spoken{often, alike, plain}, 4), []features.Spoken{rare, once, once, another, another})
	n := newNeuralFit([]heardTurn{{units: [][]features.Spoken{ws}}}, outputsOf(3, 3))
	row := func(x features.Spoken) int {
		r := neural.RowOf(n.keys, x)
		require.GreaterOrEqual(t, r, 0)
		return r
	}
	require.Equal(t, row(rare), row(never), "both have that of their concept")
	a, b, c, d := n.sum[row(often)], n.sum[row(alike)], n.sum[row(plain)], n.sum[row(never)]
	require.NotEqual(t, a[0], b[0])
	require.Equal(t, a[1:], b[1:], "one stem, one concept")
	require.Equal(t, int32(-1), c[2])
	require.NotEqual(t, a[1], c[1])
	require.Equal(t, [sumParts]int32{-1, -1, a[2]}, d)
	require.Equal(t, row(once), row(another), "both have that of their stem")
	require.Equal(t, int32(row(once)), n.sum[row(once)][0])
	require.Equal(t, a[2], n.sum[row(once)][2], "and the concept of the first")

	for i := range n.rows.x {
		n.rows.x[i] = float32(i / neural.Dim) // each place says which it is
	}
	got := n.sums()
	require.Len(t, got, neural.Dim*(n.keys.Rows()+1))
	require.Equal(t, float32(a[0]+a[1]+a[2]), got[row(often)*neural.Dim])
	require.Equal(t, float32(c[0]+c[1]), got[row(plain)*neural.Dim])
	require.Equal(t, float32(d[2]), got[row(never)*neural.Dim])
	require.Equal(t, float32(n.keys.Rows()), got[n.keys.Rows()*neural.Dim], "the mark of the goal")
	used := map[int]bool{row(often): true, row(alike): true, row(plain): true, row(never): true, row(once): true, n.keys.Rows(): true}
	for r := range n.sum {
		if !used[r] {
			require.Zero(t, got[r*neural.Dim], "%d", r)
		}
	}

	for less, want := range [][sumParts]int32{a, {-1, a[1], a[2]}, {-1, -1, a[2]}} {
		require.Equal(t, want, n.parts(token{row: int32(row(often)), less: uint8(less)}))
	}
	require.Equal(t, noSum, n.parts(token{row: -1}))
}

// TestRowsAlone shows that without sums each row is learnt by itself, and that a concept
// has none.
func TestRowsAlone(t *testing.T) {
	quickWords(t, 20, 1)
	of := outputsOf(3, 3)
	of.sums = false
	n := newNeuralFit(slices.Repeat([]heardTurn{{units: [][]features.Spoken{said("bdb")}}}, 4), of)
	for _, w := range said("bd") {
		r := neural.RowOf(n.keys, w)
		require.GreaterOrEqual(t, r, 0)
		_, ok := n.keys.Row(w.Concept)
		require.False(t, ok)
	}
	for r, parts := range n.sum {
		require.Equal(t, [sumParts]int32{int32(r), -1, -1}, parts)
	}
	require.Len(t, n.sum, n.keys.Rows()+1)
	require.Equal(t, n.rows.x, n.sums())
}

// TestPlaceHasLess shows that a token of which something is left out is filtered as what is left.
func TestPlaceHasLess(t *testing.T) {
	quickWords(t, 4, 1)
	n := newNeuralFit(slices.Repeat([]heardTurn{{units: [][]features.Spoken{said("bd")}}}, 4), outputsOf(3, 3))
	whole := n.tokens(said("b"))[0]
	for less := range uint8(sumParts) {
		w := token{row: whole.row, less: less}
		var want float32
		for _, at := range n.sum[w.row][less:] {
			want += neural.Dot(n.filters.x[:neural.Dim], n.rows.x[int(at)*neural.Dim:][:neural.Dim])
		}
		require.InDelta(t, want, n.made[n.place(w)][0], 1e-5, "without %d", less)
	}
	require.Len(t, n.used, sumParts)
}

// TestUnheard shows what is left out in training: some words, and without a goal what
// marks the words of one, as nothing does where a program gives none.
func TestUnheard(t *testing.T) {
	n := &neuralFit{random: newRandom()}
	some := shares{0.1, 0.3, 0.7}
	words := slices.Repeat([]token{{row: 7, ofGoal: true}}, 4000)
	left, concept, stem, marked := 0, 0, 0, 0
	for _, w := range n.unheard(nil, words, some, true) {
		left += flagOf(w.row < 0)
		concept += flagOf(w.row == 7 && w.less == 2)
		stem += flagOf(w.row == 7 && w.less == 1)
		marked += flagOf(w.ofGoal)
	}
	require.InDelta(t, 4000*some[0], left, 100)
	require.InDelta(t, 4000*(some[1]-some[0]), concept, 100)
	require.InDelta(t, 4000*(some[2]-some[1]), stem, 100)
	require.Equal(t, 4000, marked)
	for _, w := range n.unheard(nil, words, shares{}, false) {
		require.Equal(t, token{row: 7}, w)
	}
	require.Equal(t, token{row: 7, ofGoal: true}, words[0], "the turn itself stays")
}
