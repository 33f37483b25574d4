package main

import (
	"cmp"
	"maps"
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
)

// The row of a client's word is learnt as a sum of what the word brings, its stem and
// its concept, so that a word that is said seldom leans on those that are like it. Now
// and then a word is learnt from without the first, or without the first two, so that
// the others say something by themselves: what has no row of its own nor of its stem is
// read by its concept alone. The file has the sums.

// spokenIn calls f with the words of the turns: of the turn before, of the goal and of
// each thought unit.
func spokenIn(turns []heardTurn, f func([]features.Spoken)) {
	for i := range turns {
		t := &turns[i]
		f(t.heard)
		f(t.goal)
		for _, u := range t.units {
			f(u)
		}
	}
}

// neuralKeys gives rows to the words that are said most and to the stems of words that
// have none, and where rows are sums to the concepts.
func neuralKeys(turns []heardTurn, sums bool) linear.Keys {
	const few = 3 // said less often a word teaches nothing, nor does a stem
	count, kept := map[uint32]int{}, map[uint32]int{}
	stems := map[uint32]uint32{}
	spokenIn(turns, func(ws []features.Spoken) {
		for _, w := range ws {
			count[w.Word]++
			stems[w.Word] = w.Stem
			if sums && w.Concept != 0 {
				kept[w.Concept]++
			}
		}
	})
	for _, w := range slices.Sorted(maps.Keys(count)) {
		if n := count[w]; n >= few {
			kept[w] += n
		} else {
			kept[stems[w]] += n
		}
	}
	maps.DeleteFunc(kept, func(_ uint32, n int) bool { return n < few })
	most := slices.SortedFunc(maps.Keys(kept), func(a, b uint32) int {
		return cmp.Or(cmp.Compare(kept[b], kept[a]), cmp.Compare(a, b))
	})
	return linear.NewKeys(most, neuralBuckets)
}

// A token is a word as the network learns from it: its row, -1 for none; how much of
// what the row is the sum of is left out, from the front; and whether the word is one
// of the goal.
type token struct {
	row    int32
	less   uint8
	ofGoal bool
}

// goalMark is what a word's being one of the goal adds.
func (n *neuralFit) goalMark() token { return token{row: int32(n.keys.Rows())} }

// tokens gives the tokens of words.
func (n *neuralFit) tokens(ws []features.Spoken) []token {
	out := make([]token, len(ws))
	for i, w := range ws {
		out[i] = token{row: int32(neural.RowOf(n.keys, w)), ofGoal: w.OfGoal}
	}
	return out
}

// sumParts is how many weights a row is the sum of at most: those of the word, of its
// stem and of its concept.
const sumParts = 3

// sumOf finds out what each row is the sum of: places among the weights of words, -1
// for none. It returns how many such places there are.
func (n *neuralFit) sumOf(turns []heardTurn) int {
	rows := n.keys.Rows()
	if !n.of.sums {
		for r := range rows + 1 {
			n.sum = append(n.sum, [sumParts]int32{int32(r), -1, -1})
		}
		return rows + 1
	}
	next := int32(rows + 1)
	place := func(places map[uint32]int32, key uint32) int32 {
		at, ok := places[key]
		if !ok {
			at = next
			places[key] = at
			next++
		}
		return at
	}
	stems, concepts := map[uint32]int32{}, map[uint32]int32{}
	n.sum = slices.Repeat([][sumParts]int32{noSum}, rows+1)
	n.sum[rows][0] = int32(rows)
	spokenIn(turns, func(ws []features.Spoken) {
		for _, w := range ws {
			r := neural.RowOf(n.keys, w)
			if r < 0 || n.sum[r] != noSum { // that of the first word that has the row
				continue
			}
			n.sum[r] = [sumParts]int32{int32(r), place(stems, w.Stem), -1}
			if w.Concept != 0 {
				n.sum[r][2] = place(concepts, w.Concept)
			}
		}
	})
	// What only has the row of its concept has what the concept brings, and so has a word
	// that shares the row by the same check, as two or three do.
	for _, c := range slices.Sorted(maps.Keys(concepts)) {
		if r, ok := n.keys.Row(c); ok {
			n.sum[r] = [sumParts]int32{-1, -1, concepts[c]}
		}
	}
	return int(next)
}

// noSum is the sum of no weights.
var noSum = [sumParts]int32{-1, -1, -1}

// parts gives the places of the weights that a token is the sum of, -1 for none.
func (n *neuralFit) parts(t token) [sumParts]int32 {
	out := noSum
	if t.row >= 0 {
		copy(out[t.less:], n.sum[t.row][t.less:])
	}
	return out
}

// vector is the sum of a token's weights.
func (n *neuralFit) vector(t token) (v [neural.Dim]float32) {
	for _, at := range n.parts(t) {
		if at >= 0 {
			addScaled(v[:], n.rows.x[int(at)*neural.Dim:][:neural.Dim], 1)
		}
	}
	return v
}

// take adds slopes of a token's vector, by so much, to those of its weights.
func (n *neuralFit) take(t token, slope []float32, by float32) {
	for _, at := range n.parts(t) {
		if at >= 0 {
			addScaled(n.rows.grad[int(at)*neural.Dim:][:neural.Dim], slope, by)
		}
	}
}

// touch notes that this batch has slopes of a token's weights.
func (n *neuralFit) touch(t token) {
	for _, at := range n.parts(t) {
		if at >= 0 {
			n.touched = append(n.touched, at)
		}
	}
}

// sums gives the rows as they stand in the file.
func (n *neuralFit) sums() []float32 {
	out := make([]float32, 0, len(n.sum)*neural.Dim)
	for r := range n.sum {
		v := n.vector(token{row: int32(r)})
		out = append(out, v[:]...)
	}
	return out
}

// shares are of words: up to the first a word is left out, up to the second its concept
// alone is left of it, and up to the third that and its stem.
type shares [sumParts]float64

// unheard copies words, shares of them as if they had been met seldom, or never. Of one
// without a concept of which the concept alone is left, what is left is that a word
// stands there. Without a goal no word is marked as one of it.
func (n *neuralFit) unheard(dst, ts []token, some shares, goal bool) []token {
	for _, t := range ts {
		switch x := n.random.Float64(); {
		case x < some[0]:
			t.row = -1
		case x < some[1]:
			t.less = 2
		case x < some[2]:
			t.less = 1
		}
		t.ofGoal = t.ofGoal && goal
		dst = append(dst, t)
	}
	return dst
}
