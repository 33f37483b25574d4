package features

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// TestVectors shows that every feature has its place in the thought unit that it
// came from, that the same input gives the same features, and that a vector used
// again is like a new one, even where the turn before was left half read.
func TestVectors(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	all := slices.Clone(inputs)
	for range 200 {
		all = append(all, randomInput(rng))
	}
	again := Vector{Trace: true}
	for i, in := range all {
		if i == 100 { // a thought unit that needs much memory
			s := strings.Repeat(randomText(rng, 5000), 4)
			again.Start(Input{Text: s, Units: []text.Span{{Start: 0, End: len(s)}}, Other: randomText(rng, 5000)})
			again.Unit(0)
			require.False(t, again.Modest())
		}
		once := fresh(in)
		sound(t, once, in)
		same(t, once, fresh(in), in)
		same(t, once, take(&again, in), in)
		again.Start(split(in))
		if len(once.units) > 0 {
			again.Unit(0)
		}
	}
	var v Vector
	take(&v, all[3])
	require.True(t, v.Modest())
}

// TestTraceChangesNothing shows that asking for spans changes no feature, and that
// a vector not asked for them has none, even after it was asked.
func TestTraceChangesNothing(t *testing.T) {
	var v Vector
	for _, in := range inputs {
		v.Trace = true
		traced := take(&v, in)
		v.Trace = false
		plain := take(&v, in)
		require.Equal(t, traced.asked, plain.asked)
		require.Len(t, plain.units, len(traced.units))
		for i, u := range append(plain.units, plain.rest) {
			want := append(traced.units, traced.rest)[i]
			require.Equal(t, want.index, u.index, "%q", in.Text)
			require.Equal(t, want.reading, u.reading)
			for b := range u.spans {
				require.Empty(t, u.spans[b])
			}
		}
	}
}

// TestUnitsReadInTurn shows that what is read of a thought unit does not hang on
// what follows: a turn that breaks off has the features of the whole one up to
// there, but for the one that says which is the last.
func TestUnitsReadInTurn(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	all := slices.Clone(inputs)
	for range 60 {
		all = append(all, randomInput(rng))
	}
	for _, in := range all {
		whole, in := fresh(in), split(in)
		for n := 1; n < len(in.Units); n++ {
			part := in
			part.Text, part.Units = in.Text[:in.Units[n-1].End], in.Units[:n]
			v := Vector{Trace: true}
			v.Start(part)
			for i := range part.Units {
				v.Unit(i)
				got, want := v.copied(0, OfUnit), whole.units[i]
				if i == n-1 {
					last := len(want.index[Shape]) - 1
					require.NotEqual(t, want.index[Shape][last], got.index[Shape][last])
					got.index[Shape][last] = want.index[Shape][last]
				}
				got.reading = v.Reading
				sameHeld(t, want, got, in)
			}
		}
	}
}

// rowsOf gives the features of some blocks of a text that stands alone.
func rowsOf(s string, blocks ...Block) [][]uint32 {
	return fresh(Input{Text: s, Goal: "smoking", Direction: "stop"}).rows(blocks...)
}

// TestSpellingDoesNotMatter shows what two ways of writing have in common.
func TestSpellingDoesNotMatter(t *testing.T) {
	all := []Block{Words, Pieces, Shape, Classes, Target}
	for _, tc := range []struct {
		a, b   string
		blocks []Block
	}{
		{"I don't want to", "i DONT want to", all},
		{"You\u2019re right", "you're right", all},
		{"cuz u said so", "because you said so", all},
		{"I had 20 of them", "I had 5 of them", all},
		{"We, um, want uh to stop", "We want to stop", []Block{Words, Pieces, Classes, Target}},
		{"I want to to stop", "I want to stop", []Block{Words, Pieces, Classes, Target}},
		{"I want, to stop!", "I want to stop", []Block{Words, Pieces, Classes, Target}},
		{"I want to quit", "I hope to stop", []Block{Classes}},
		{"I like a cigarette", "I like a fag", []Block{Classes}},
	} {
		require.Equal(t, rowsOf(tc.a, tc.blocks...), rowsOf(tc.b, tc.blocks...), "%q and %q", tc.a, tc.b)
	}
	for _, tc := range []struct {
		a, b  string
		block Block
	}{
		{"I want to stop", "I stop to want", Words},
		{"I want to stop", "I stop to want", Classes},
		{"stop", "stops", Pieces},
		{"You want that.", "You want that?", Shape},
		{"no", "no no no, no way, no", Shape},
		{"I like a cigarette", "I like a biscuit", Classes},
	} {
		require.NotEqual(t, rowsOf(tc.a, tc.block), rowsOf(tc.b, tc.block), "%q and %q", tc.a, tc.b)
	}
}

func TestLevel(t *testing.T) {
	for n, want := range map[int]int{0: 0, 1: 1, 2: 2, 3: 2, 4: 3, 7: 3, 8: 4, 127: 7, 128: 8, 255: 8, 256: 8, 1 << 30: 8} {
		require.Equal(t, want, Level(n), "%d", n)
	}
}

// TestTail shows what is kept of a long turn before: whole words from its end.
func TestTail(t *testing.T) {
	words := strings.TrimSpace(strings.Repeat("evening ", 100))
	for name, tc := range map[string]struct{ in, want string }{
		"none":         {"", ""},
		"short":        {"hello there", "hello there"},
		"just short":   {strings.Repeat("a", keptBytes), strings.Repeat("a", keptBytes)},
		"long":         {words, strings.Repeat("evening ", keptBytes/len("evening "))},
		"endless":      {strings.Repeat("a", 1000), strings.Repeat("a", keptBytes)},
		"endless wide": {strings.Repeat("\u4f60", 500), strings.Repeat("\u4f60", keptBytes/3)},
		"no text":      {strings.Repeat("\x80", 500), ""},
	} {
		got := tail(tc.in)
		require.Equal(t, strings.TrimSpace(tc.want), strings.TrimSpace(got), name)
		require.LessOrEqual(t, len(got), keptBytes, name)
		require.True(t, strings.HasSuffix(tc.in, got), name)
	}
}

// TestLongTurnBefore shows that of a long turn before, its end is what counts.
func TestLongTurnBefore(t *testing.T) {
	end := "and that is why the allotment keeps me going. what would you do?"
	long := strings.Repeat("we talked about something else for quite some time ", 20) + end
	in := Input{Text: "Yes.", Other: long}
	whole := fresh(in)
	in.Other = tail(long)
	same(t, whole, fresh(in), in)
}
