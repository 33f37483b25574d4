package features

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// TestVectors shows that every vector holds each row once and knows where in
// the text it came from, that the same input gives the same vector, and that a
// vector used again is like a new one.
func TestVectors(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 1))
	all := slices.Clone(inputs)
	for range 200 {
		all = append(all, randomInput(rng))
	}
	again := Vector{Trace: true}
	for i, in := range all {
		if i == 100 { // a text that fills most of the table
			again.Fill(Input{Text: strings.Repeat(randomText(rng, 5000), 4), Other: randomText(rng, 5000)})
			require.Greater(t, again.Len(), Rows/10)
		}
		once := fill(in)
		sound(t, once, in)
		same(t, once, fill(in), in)
		again.Fill(in)
		same(t, once, &again, in)
	}
	again.Reset()
	require.Zero(t, again.Len())
	require.Equal(t, [Rows / 64]uint64{}, again.seen, "a row stays marked")
}

// TestTraceChangesNothing shows that asking for spans changes no row, and that
// a vector not asked for them has none, even after it was asked.
func TestTraceChangesNothing(t *testing.T) {
	var v Vector
	for _, in := range inputs {
		traced := fill(in)
		v.Trace = true
		v.Fill(in)
		v.Trace = false
		v.Fill(in)
		for b := range v.Index {
			require.True(t, slices.Equal(traced.Index[b], v.Index[b]), "block %d of %q", b, in)
			require.Empty(t, v.Spans[b])
		}
	}
}

// TestRefill shows that a vector refilled with a part of its text is the one
// that the part alone would have filled, and that the turns before stay.
func TestRefill(t *testing.T) {
	rng := rand.New(rand.NewPCG(2, 2))
	all := slices.Clone(inputs)
	for range 60 {
		all = append(all, randomInput(rng))
	}
	for _, in := range all {
		v := fill(in)
		before := slices.Clone(v.Index[Before])
		units := text.AppendUnits(nil, in.Text)
		for i, u := range append(units, text.Span{Start: 0, End: len(in.Text)}) {
			part := in
			part.Text = u.In(in.Text)
			part.Unit, part.First, part.Last = true, i == 0, i == len(units)-1
			v.Refill(part)
			same(t, fill(part), v, part)
			sound(t, v, part)
			require.True(t, slices.Equal(before, v.Index[Before]))
		}
		v.Refill(in)
		same(t, fill(in), v, in)
	}
}

// rowsOf gives the rows of some blocks of a text that stands alone.
func rowsOf(s string, blocks ...Block) (out [][]uint32) {
	v := fill(Input{Text: s})
	for _, b := range blocks {
		out = append(out, slices.Clone(v.Index[b]))
	}
	return out
}

// TestSpellingDoesNotMatter shows what two ways of writing have in common.
func TestSpellingDoesNotMatter(t *testing.T) {
	for _, tc := range []struct {
		a, b   string
		blocks []Block
	}{
		{"I don't want to", "i DONT want to", []Block{Words, Letters, Shape, Classes}},
		{"You\u2019re right", "you're right", []Block{Words, Letters, Shape, Classes}},
		{"cuz u said so", "because you said so", []Block{Words, Letters, Shape, Classes}},
		{"I had 20 of them", "I had 5 of them", []Block{Words, Letters, Shape, Classes}},
		{"We, um, want uh to stop", "We want to stop", []Block{Words, Letters, Classes}},
		{"I want to to stop", "I want to stop", []Block{Words, Letters, Classes}},
		{"I want, to stop!", "I want to stop", []Block{Words, Letters, Classes}},
		{"I want to quit", "I hope to stop", []Block{Classes}},
	} {
		require.Equal(t, rowsOf(tc.a, tc.blocks...), rowsOf(tc.b, tc.blocks...), "%q and %q", tc.a, tc.b)
	}
	for _, tc := range []struct {
		a, b  string
		block Block
	}{
		{"I want to stop", "I stop to want", Words},
		{"I want to stop", "I stop to want", Classes},
		{"stop", "stops", Letters},
		{"You want that.", "You want that?", Shape},
		{"no", "no no no, no way, no", Shape},
	} {
		require.NotEqual(t, rowsOf(tc.a, tc.block), rowsOf(tc.b, tc.block), "%q and %q", tc.a, tc.b)
	}
}

// TestSurroundings shows that what surrounds a text reaches the features.
func TestSurroundings(t *testing.T) {
	base := Input{Text: "the garden helps", Other: "what about the garden?", Own: "fine", Index: 3, Unit: true}
	for name, change := range map[string]func(in *Input){
		"other": func(in *Input) { in.Other = "what about the dog?" },
		"own":   func(in *Input) { in.Own = "" },
		"swap":  func(in *Input) { in.Own, in.Other = in.Other, in.Own },
		"index": func(in *Input) { in.Index = 4 },
		"unit":  func(in *Input) { in.Unit = false },
		"first": func(in *Input) { in.First = true },
		"last":  func(in *Input) { in.Last = true },
	} {
		in := base
		change(&in)
		require.NotEqual(t, fill(base).Index, fill(in).Index, name)
		require.Equal(t, fill(base).Index[Words], fill(in).Index[Words], name)
	}
}

// TestReach shows that in fluent talk no feature of a place spans more words
// than Reach says.
func TestReach(t *testing.T) {
	const words = "i want to stop but you need my help with the kids and money so i never smoke when we eat at home"
	v := fill(Input{Text: words})
	most := 0
	for _, b := range []Block{Words, Letters, Classes} {
		for _, s := range v.Spans[b] {
			most = max(most, len(strings.Fields(s.In(words))))
		}
	}
	require.Equal(t, Reach, most)
}

// TestSpansBegin shows that features of several words at the beginning of a
// text begin with its first word, not with what stands before that.
func TestSpansBegin(t *testing.T) {
	const words = "um, [sighs] garden walks help"
	v := fill(Input{Text: words})
	count := map[string]int{}
	for _, s := range v.Spans[Words] {
		count[s.In(words)]++
	}
	require.Equal(t, map[string]int{
		"[sighs]": 1,
		"garden":  3, // the word, and that nothing, twice, comes before it
		"walks":   1, "garden walks": 2,
		"help": 1, "walks help": 1, "garden walks help": 1,
	}, count)
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
	require.Equal(t, fill(Input{Other: tail(long)}).Index[Before], fill(Input{Other: long}).Index[Before])
	require.Equal(t, fill(Input{Own: tail(long)}).Index[Before], fill(Input{Own: long}).Index[Before])
}
