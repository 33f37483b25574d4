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
	// Thought units.
	{Text: "I really should.", Other: "And the gym?", Own: "Ok.", Index: 7, Unit: true, First: true},
	{Text: "It's hard", Other: "And the gym?", Own: "Ok.", Index: 7, Unit: true, Last: true},
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
		in.Unit, in.First, in.Last = true, rng.IntN(2) > 0, rng.IntN(2) > 0
	}
	return in
}

// fill gives a fresh vector with the features of an input and where they are.
func fill(in Input) *Vector {
	v := &Vector{Trace: true}
	v.Fill(in)
	return v
}

// same requires that two vectors hold the same, in the same order.
func same(t *testing.T, want, got *Vector, in Input) {
	t.Helper()
	for b := range want.Index {
		if !slices.Equal(want.Index[b], got.Index[b]) {
			require.Equal(t, want.Index[b], got.Index[b], "block %d of %+v", b, in)
		}
		if !slices.Equal(want.Spans[b], got.Spans[b]) {
			require.Equal(t, want.Spans[b], got.Spans[b], "block %d of %+v", b, in)
		}
	}
	require.Equal(t, want.Len(), got.Len())
}

// sound requires what holds of every vector.
func sound(t *testing.T, v *Vector, in Input) {
	t.Helper()
	seen := map[uint32]bool{}
	for b, rows := range v.Index {
		require.Len(t, v.Spans[b], len(rows), "block %d of %+v", b, in)
		for i, r := range rows {
			s := v.Spans[b][i]
			switch {
			case r >= Rows:
				t.Fatalf("row %d of %+v is beyond the table", r, in)
			case seen[r]:
				t.Fatalf("row %d is twice in %+v", r, in)
			case Block(b) == Before && s != text.Span{}:
				t.Fatalf("the turns before have the place %v in the text of %+v", s, in)
			case s.Start < 0 || s.Start > s.End || s.End > len(in.Text):
				t.Fatalf("%v is no span of %+v", s, in)
			case utf8.ValidString(in.Text) && !utf8.ValidString(s.In(in.Text)):
				t.Fatalf("%v cuts a character of %+v", s, in)
			}
			seen[r] = true
		}
	}
	require.Len(t, seen, v.Len())
}
