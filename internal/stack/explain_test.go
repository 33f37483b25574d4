package stack

import (
	"math"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/text"
)

// ofPlaces silences the features that belong to no word: the shape of the
// whole turn and of its thought units, and the turns before.
func ofPlaces(p *parts) *parts {
	for i := range p.tables {
		for _, b := range []features.Block{features.Shape, features.Before, features.Answer, features.Whole} {
			p.tables[i].gain[b] = 0
		}
	}
	return p
}

// explained are turns in which no feature spans more words than Reach: talk
// without sounds and faces, which are words here and no words to most features.
func explained() []Turn {
	all := turns()
	return append(append(all[:5:5], all[6:]...), Turn{Input: features.Input{
		Text: "I, um, I-I want, uh, to to, you know, leave the, er, the the tin with the kids for, um, for once.",
	}}, Turn{Input: features.Input{
		Text:  "my doctor says i need to walk more, but when the kids are home i never get out and i hate the gym anyway",
		Other: "What does your doctor say?",
	}})
}

// bias gives the first number of a class of a layer, as the file has it.
func bias(l *layer, class int) float64 { return float64(float32(l.weights[class*(l.inputs+1)])) }

// logits gives the difference of two logits over some inputs.
func logits(l *linear.Layer, x []float64, from, to, best, next int) float64 {
	sum := 0.0
	for i := from; i < to; i++ {
		sum += (l.Slope(best, i) - l.Slope(next, i)) * x[i]
	}
	return sum
}

func total(ws []Weight) float64 {
	sum := 0.0
	for _, w := range ws {
		sum += w.Weight
	}
	return sum
}

// TestExplainAddsUp shows that where every feature is of words, the shares of
// the words and what is left out are the difference of the two logits, by
// whichever layer and whichever half of its inputs.
func TestExplainAddsUp(t *testing.T) {
	p := ofPlaces(someParts()).silence() // what networks say of words does not add up
	a, b := client(t, p), counsellor(t, p)
	var s Scratch
	for _, turn := range explained() {
		// scored says how many of the first inputs, from the half that is in
		// use, are the table's scores.
		check := func(l *linear.Layer, by *layer, x []float64, scored, best, next int, ws []Weight, out []float64, trusted float64) {
			from := 0
			if plainTalk(turn.Text) {
				from = len(x) / 2
			}
			of := logits(l, x, from, from+scored, best, next)
			require.InDelta(t, of, total(ws), 1e-9, "%q", turn.Text)
			all := bias(by, best) - bias(by, next) + logits(l, x, 0, len(x), best, next) + trusted
			if out[best] > 0.05 && out[next] > 0.05 { // rounded to ten-thousandths
				require.InDelta(t, math.Log(out[best]/out[next]), total(ws)+all-of, 0.005, "%q", turn.Text)
			}
		}
		_, units := a.Run(&s, turn, nil)
		var trusted, out [NValences]float64 // before it is tempered
		if n := len(units); n > 0 {
			trust(&trusted, units[n-1].Reading)
		}
		x := append([]float64(nil), s.Inputs[:ClientInputs]...)
		a.layer(turn).ApplyShifted(out[:], x, trusted[:])
		name := LayerValence
		if a.layer(turn) == a.told {
			name = LayerTold
		}
		for best := range NValences {
			next := (best + 1) % NValences
			check(a.layer(turn), p.layer(name), x, turnScores, best, next, a.Explain(&s, turn, best, next), out[:], trusted[best]-trusted[next])
		}
		turned, _ := b.Run(&s, turn, nil)
		x = append([]float64(nil), s.Inputs[:CounsellorInputs]...)
		for best := range NMains {
			next := (best + 1) % NMains
			check(b.main, p.layer(LayerMain), x, turnColumns, best, next, b.Explain(&s, turn, best, next), turned.Main[:], 0)
		}
	}
}

// TestExplainNamesEachWord shows that there is a weight for each word but
// fillers and what is said again at once, in order, that swapping the answers turns the signs, and that looking leaves no
// trace in later answers.
func TestExplainNamesEachWord(t *testing.T) {
	c := client(t, someParts())
	var s Scratch
	turn := Turn{Input: features.Input{Text: "Well, um, I-I quit [laughs] 20 a day :) \u2014 didn't I?"}}
	before, _ := c.Run(&s, turn, nil)
	ws := c.Explain(&s, turn, 0, 2)
	var words []string
	for _, w := range ws {
		words = append(words, w.In(turn.Text))
	}
	require.Equal(t, []string{"Well", "I", "quit", "[laughs]", "20", "a", "day", ":)", "didn't", "I"}, words)
	for i, w := range c.Explain(&s, turn, 2, 0) {
		require.InDelta(t, -ws[i].Weight, w.Weight, 1e-12)
	}
	for _, w := range c.Explain(&s, turn, 1, 1) {
		require.Zero(t, w.Weight, "one answer against itself")
	}
	after, _ := c.Run(&s, turn, nil)
	require.Equal(t, before, after)
	require.False(t, s.vector.Trace, "later turns would be traced for nothing")
	require.Empty(t, c.Explain(&s, Turn{}, 0, 1))
}

// TestExplainPlace shows that a feature's share goes to its own words, in
// equal parts: the weights of all rows but one are zero.
func TestExplainPlace(t *testing.T) {
	turn := Turn{Input: features.Input{Text: "i never think about the tin at all", Goal: "smoking", Direction: "stop"}}
	span := func(first, last string) text.Span { return spanOf(t, turn.Text, first, last) }
	for _, tc := range []struct {
		block features.Block
		span  text.Span
		words int
	}{
		{features.Words, span("think", "think"), 1},
		{features.Words, span("think", "about"), 2},
		{features.Pieces, span("think", "think"), 1},
		{features.Target, span("tin", "tin"), 1},
		{features.Target, span("about", "the"), 2},
		{features.Classes, span("never", "think"), 2},
		{features.Classes, span("i", "the"), 5},
		{features.Shape, span("i", "i"), 1},
	} {
		v := features.Vector{Trace: true}
		in := turn.Input
		in.Units = AppendUnits(nil, in.Text)
		require.Len(t, in.Units, 1)
		v.Start(in)
		v.Unit(0)
		var feature uint32
		for i, s := range v.Spans[tc.block] {
			if s == tc.span {
				feature = v.Index[tc.block][i]
			}
		}
		require.NotZero(t, feature, "no feature of block %d spans %q", tc.block, tc.span.In(turn.Text))

		p := someParts().silence()
		x := p.table(TableClient)
		x.keys = linear.NewKeys([]uint32{feature}, 1<<12)
		row, ok := x.keys.Row(feature)
		require.True(t, ok)
		x.weights = make([]float64, clientColumns*x.keys.Rows())
		x.weights[row*clientColumns] = 1
		ws := client(t, p).Explain(new(Scratch), turn, 0, 1)
		share := total(ws)
		require.NotZero(t, share)
		for _, w := range ws {
			want := 0.0
			if w.Start >= tc.span.Start && w.End <= tc.span.End {
				want = share / float64(tc.words)
			}
			require.InDelta(t, want, w.Weight, 1e-12, "%q for a feature of %q", w.In(turn.Text), tc.span.In(turn.Text))
		}
	}
}

// spanOf gives the span from one word to another.
func spanOf(t *testing.T, s, first, last string) (out text.Span) {
	found := false
	for _, w := range wordSpans(s) {
		if w.In(s) == first && !found {
			out.Start, found = w.Start, true
		}
		if w.In(s) == last && found {
			out.End = w.End
			return out
		}
	}
	require.Fail(t, "no such words", "%q to %q", first, last)
	return out
}

// TestSpread shows which words share what: those that the span touches, none
// of a span without words, and none of one too long to speak of words.
func TestSpread(t *testing.T) {
	words := func() (out []Weight) {
		for i := range 10 {
			out = append(out, Weight{Span: text.Span{Start: 3 * i, End: 3*i + 2}})
		}
		return out
	}
	for _, tc := range []struct{ start, end, first, n int }{
		{0, 2, 0, 1},
		{0, 5, 0, 2},
		{3, 8, 1, 2},
		{1, 4, 0, 2},
		{27, 29, 9, 1},
		{9, 9 + 3*features.Reach - 1, 3, features.Reach},
		{9, 9 + 3*features.Reach + 2, 0, 0},
		{0, 29, 0, 0},
		{2, 3, 0, 0},
		{29, 40, 0, 0},
		{0, 0, 0, 0},
	} {
		ws := words()
		spread(ws, text.Span{Start: tc.start, End: tc.end}, 6)
		for i, w := range ws {
			want := 0.0
			if tc.n > 0 && i >= tc.first && i < tc.first+tc.n {
				want = 6 / float64(tc.n)
			}
			require.InDelta(t, want, w.Weight, 1e-12, "word %d of span %d to %d", i, tc.start, tc.end)
		}
	}
	spread(nil, text.Span{Start: 0, End: 5}, 1)
}
