package stack

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/grammar"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/text"
)

// A Weight is how much the words of a span spoke for the answer against the
// next best one, in logits; negative where they spoke against it.
type Weight struct {
	text.Span
	Weight float64
}

// Explain says which words made the model give class best of a client turn's
// valence rather than class next: one Weight for each word, in order. The
// layer is linear in the tables' scores and those are sums over features, so
// the shares are exact; a feature of several words counts for each of them in
// equal parts. Of what the network says of the turn each word has what would be said
// less without it. What is no word of the turn (its length, the turns before, the
// votes of its thought units) is left out. The logits are those that the answer was
// chosen by, before they are tempered; see [Weigh].
func (c *Client) Explain(s *Scratch, t Turn, best, next int) []Weight {
	layer, at := c.layer(t), clientNetwork
	if plainTalk(t.Text) {
		at += ClientInputs / 2
	}
	said, spans := [][]features.Spoken(nil), [][]text.Span(nil)
	words := explain(s, t, layer, best, next, c.table, turnScores, func() {
		v := &s.vector
		read := min(len(v.Said), neural.MaxWords)
		said = append(said, slices.Clone(v.Said[:read]))
		spans = append(spans, slices.Clone(v.SaidAt[:read]))
	})
	goal, way := s.vector.Goal()
	c.neural.Start(&s.neural, s.vector.Heard, goal, way)
	c.neural.Without(&s.neural, said, func(unit, word int, less []float64) {
		share := 0.0
		for o, x := range less {
			share += float64(x * (layer.Slope(best, at+o) - layer.Slope(next, at+o)))
		}
		spread(words, spans[unit][word], share)
	})
	return words
}

// RuleWeight is how much the reading of thought unit i raised the logit of class
// best against that of class next: by itself in the last thought unit, and
// through the mean of the units' votes in each.
func (c *Client) RuleWeight(t Turn, units []ClientUnit, i, best, next int) float64 {
	r := units[i].Reading
	if r.Rule == features.NoRule && r.By == grammar.NoRule {
		return 0
	}
	layer, from := c.layer(t), rulesAt
	if plainTalk(t.Text) {
		from += ClientInputs / 2
	}
	var x [nRules]float64
	rule(x[:], r)
	at := max(int(r.Rule)-1, 0) // a rule of grammar alone is no input: x is 0 there
	// The last unit's reading is an input of the turn; that of each is one of
	// its own vote, of which the mean of all votes is an input of the turn.
	sum := 0.0
	var raised [NValences]float64 // the logits of the vote
	trust(&raised, r)
	if i == len(units)-1 {
		sum = raised[best] - raised[next] + float64(x[at]*(layer.Slope(best, from+at)-layer.Slope(next, from+at)))
	}
	even := 0.0 // what raises all logits of the vote alike raises none of its probabilities
	for k, p := range units[i].vote {
		raised[k] += float64(x[at] * c.unitValence.Slope(k, NValences+at))
		even += float64(p * raised[k])
	}
	for k, p := range units[i].vote {
		vote := float64(p * (raised[k] - even))
		mean := from - 3*NValences + k
		sum += float64(float64(vote/float64(len(units))) * float64(layer.Slope(best, mean)-layer.Slope(next, mean)))
	}
	return sum
}

// Explain says which words made the model give class best as a counsellor
// turn's main behaviour rather than class next; see [Client.Explain].
func (c *Counsellor) Explain(s *Scratch, t Turn, best, next int) []Weight {
	return explain(s, t, c.main, best, next, c.table, turnColumns, func() {})
}

// explain reads the turn twice: the share of a feature depends on how many its
// block has in the whole turn. The first columns of the table are the first
// inputs of the layer. unit is called when each thought unit was read.
func explain(s *Scratch, t Turn, layer *linear.Layer, best, next int, table *linear.Table, columns int, unit func()) []Weight {
	s.read(table, t.Input, func(int, []float64) {})
	words := wordSpans(t.Text)
	v := &s.vector
	half := 0
	if plainTalk(t.Text) {
		half = layer.Inputs() / 2
	}
	v.Trace = true
	defer func() { v.Trace = false }()
	in := t.Input
	in.Units = s.Units
	v.Start(in)
	for i := range in.Units {
		v.Unit(i)
		for b := range features.OfUnit {
			for j, feature := range v.Index[b] {
				share := 0.0
				for c := range columns {
					slope := layer.Slope(best, half+c) - layer.Slope(next, half+c)
					share += float64(slope * table.Weight(feature, int(b), s.turn.Features(int(b)), c))
				}
				spread(words, v.Spans[b][j], share)
			}
		}
		unit()
	}
	return words
}

func wordSpans(s string) []Weight {
	var out []Weight
	sc := text.Scan(s)
	for sc.Next() {
		if t := sc.Token(); t.Kind != text.Punct && !t.Filler && !t.Repeat {
			out = append(out, Weight{Span: t.Span})
		}
	}
	return out
}

// spread gives the words that overlap a span equal parts of a share. A span of
// the whole text says nothing about words.
func spread(words []Weight, span text.Span, share float64) {
	from, _ := slices.BinarySearchFunc(words, span.Start, func(w Weight, at int) int { return w.End - at - 1 })
	to := from
	for to < len(words) && words[to].Start < span.End {
		to++
	}
	if n := to - from; n > 0 && n <= features.Reach {
		for i := range words[from:to] {
			words[from+i].Weight += share / float64(n)
		}
	}
}
