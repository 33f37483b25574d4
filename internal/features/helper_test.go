package features

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/text"
)

// inputs are talk as the three registers have it, made up for these tests.
var inputs = []Input{
	{},
	{Text: "   \n"},
	{Text: "Yes."},
	// Speech, transcribed.
	{
		Text:  "Well, um, I-I tried to cut down in the spring, and it went, you know, okay [laughs] until the wedding.",
		Other: "So what have you tried so far?", Own: "I'd say twenty a day.", Index: 5,
	},
	{Text: "-because my knees hurt. I can't even do the stairs!", Other: "Mm-hmm.", Own: "I want to walk more-", Index: 8},
	{
		Text:  "You\u2019re torn: the evenings are yours, and yet you'd like \"a clear head\" by six. What would help?",
		Other: "I drink to switch off, but I hate the mornings.", Own: "Tell me about the evenings.", Index: 12,
	},
	{Text: "Twelve units, 6.5 miles and 20% less, at 10:30.", Index: 300},
	// Chat.
	{Text: "idk tbh \U0001F605 maybe i cld stop vaping at work bc my boss hates it lol", Other: "how ready do u feel??", Index: 2},
	{Text: "nooo wayyy :( i wont\nim not quitting", Other: "would you think about it?", Own: "hi", Index: 3},
	// Captions.
	{Text: "so i guess what im hearing is youve got two small kids and you want to be around for them", Index: 1},
	{Text: "how many cigarettes would you say you smoke on a day like that", Other: "yeah"},
	// With a goal.
	{
		Text: "I don't want to lose my licence. But a pint after work? I'd miss it.", Other: "So would you be willing to stop?",
		Goal: "drinking", Direction: "stop", Index: 7,
	},
	{
		Text: "and then i skip the gym every single week", Own: "monday is when i plan it", Other: "mm", Follows: true,
		Goal: "exercise", Direction: "more", Index: 9,
	},
	// No language at all.
	{Text: "\xff\xfe a\xc3( \xe2\x82 b", Other: "\x80\x80?", Own: "\xf0\x9f"},
	{Text: "Ça m'énerve ﬁnally ①② Zażółć 你好。", Other: "—"},
}

// pieces are what randomText puts together.
var pieces = strings.Fields(`i you we want to stop quit the a not don't DON'T cant Maybe really um uh hmm I-I flo-floss okay ok
	smoking 20 6.5 100% , . ... ? ! " ' ( ) [laughter] (sighs) :) - -- — gonna- cause 'cause sooooo so and but well-being
	drink week because if \xff \xc3\x28 é e\u0301 ’ don’t 😅 👩‍👩‍👧 ① ﬁ 你好 x y z alphabet * **** [ ] a.m. http://x`)

// randomText gives a text of n pieces with blanks or nothing between them.
func randomText(rng *rand.Rand, n int) string {
	var b strings.Builder
	for range n {
		p := pieces[rng.IntN(len(pieces))]
		if p == `\xff` || p == `\xc3\x28` {
			p = "\xc3\xff"
		}
		b.WriteString(p)
		b.WriteString([]string{" ", " ", " ", "", "\n", "  "}[rng.IntN(6)])
	}
	return b.String()
}

func randomInput(rng *rand.Rand) Input {
	in := Input{Text: randomText(rng, rng.IntN(40)), Index: rng.IntN(20)}
	if rng.IntN(3) > 0 {
		in.Other = randomText(rng, rng.IntN(90))
	}
	if rng.IntN(3) > 0 {
		in.Own = randomText(rng, rng.IntN(90))
	}
	if rng.IntN(2) > 0 {
		in.Goal, in.Direction = randomText(rng, 3), []string{"stop", "less", "more", "start", "?"}[rng.IntN(5)]
	}
	in.Follows = rng.IntN(4) == 0
	return in
}

// A snapshot is all that a vector gave of a turn: what each thought unit has of
// its own, and what the turn has.
type snapshot struct {
	units []held
	rest  held
	asked Reading
}

// held copies what a vector holds at one time.
type held struct {
	index   [Blocks][]uint32
	spans   [Blocks][]text.Span
	reading Reading
}

func (v *Vector) copied(first, last Block) (p held) {
	for b := first; b < last; b++ {
		p.index[b] = append([]uint32(nil), v.Index[b]...) // nil where there are none
		p.spans[b] = append([]text.Span(nil), v.Spans[b]...)
	}
	return p
}

// split gives an input its thought units.
func split(in Input) Input {
	in.Units = text.AppendUnits(nil, in.Text)
	return in
}

// take reads a turn unit by unit into a vector.
func take(v *Vector, in Input) (out snapshot) {
	in = split(in)
	v.Start(in)
	out.asked = v.Asked
	for i := range in.Units {
		v.Unit(i)
		p := v.copied(0, OfUnit)
		p.reading = v.Reading
		out.units = append(out.units, p)
	}
	v.Finish()
	out.rest = v.copied(OfUnit, Blocks)
	return out
}

// fresh takes a turn with a vector of its own that traces.
func fresh(in Input) snapshot { return take(&Vector{Trace: true}, in) }

// same requires that two readings of a turn gave the same, in the same order.
func same(t *testing.T, want, got snapshot, in Input) {
	t.Helper()
	require.Equal(t, want.asked, got.asked, "%+v", in)
	require.Len(t, got.units, len(want.units), "%+v", in)
	for i, u := range want.units {
		sameHeld(t, u, got.units[i], in)
	}
	sameHeld(t, want.rest, got.rest, in)
}

func sameHeld(t *testing.T, want, got held, in Input) {
	t.Helper()
	for b := range want.index {
		if !slices.Equal(want.index[b], got.index[b]) {
			require.Equal(t, want.index[b], got.index[b], "block %d of %+v", b, in)
		}
		if !slices.Equal(want.spans[b], got.spans[b]) {
			require.Equal(t, want.spans[b], got.spans[b], "block %d of %+v", b, in)
		}
	}
	require.Equal(t, want.reading, got.reading, "%+v", in)
}

// rows are all features of some blocks, unit after unit.
func (s snapshot) rows(blocks ...Block) (out [][]uint32) {
	for _, b := range blocks {
		var all []uint32
		for _, u := range s.units {
			all = append(all, u.index[b]...)
		}
		out = append(out, append(all, s.rest.index[b]...))
	}
	return out
}

// sound requires what holds of every turn that was read.
func sound(t *testing.T, s snapshot, in Input) {
	t.Helper()
	in = split(in)
	require.Len(t, s.units, len(in.Units))
	for i, u := range s.units {
		for b := range OfUnit {
			soundBlock(t, u, b, in.Units[i], in)
		}
		if r := u.reading; r.Rule != NoRule {
			soundSpan(t, r.Span, in.Units[i], in)
			require.Less(t, r.Rule, Rule(Rules))
			require.Contains(t, []int8{-1, 0, 1}, r.Sign)
		}
	}
	for b := OfUnit; b < Blocks; b++ {
		soundBlock(t, s.rest, b, text.Span{Start: 0, End: len(in.Text)}, in)
		for _, at := range s.rest.spans[b] {
			if at.Start != at.End {
				t.Fatalf("block %d has the place %v in the text of %+v", b, at, in)
			}
		}
	}
}

func soundBlock(t *testing.T, p held, b Block, within text.Span, in Input) {
	t.Helper()
	require.Len(t, p.spans[b], len(p.index[b]), "block %d of %+v", b, in)
	for _, s := range p.spans[b] {
		soundSpan(t, s, within, in)
	}
}

func soundSpan(t *testing.T, s, within text.Span, in Input) {
	t.Helper()
	switch {
	case s.Start < within.Start || s.Start > s.End || s.End > within.End:
		t.Fatalf("%v is no span of %v of %+v", s, within, in)
	case utf8.ValidString(in.Text) && !utf8.ValidString(s.In(in.Text)):
		t.Fatalf("%v cuts a character of %+v", s, in)
	}
}
