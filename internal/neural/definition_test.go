package neural

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
)

// answer is what the filters of a span make of the words from at on, straight from the
// definition; ok is false where none of them has a row.
func (w *Weights) answer(words []features.Spoken, heard bool, span, filter, at int) (sum float64, ok bool) {
	for place := range span {
		i := at + place
		if i < 0 || i >= len(words) {
			continue
		}
		rows := []int{RowOf(w.Keys, words[i])}
		if words[i].OfGoal {
			rows = append(rows, w.Keys.Rows())
		}
		for _, r := range rows {
			if r < 0 {
				continue
			}
			ok = true
			c := Column(heard, span, place) + filter
			for d := range Dim {
				sum += float64(w.Rows[r*Dim+d]) * float64(w.Filters[c*Dim+d])
			}
		}
	}
	return sum, ok
}

// kept is what the filters keep of some words.
func (w *Weights) kept(words []features.Spoken, heard bool) []float64 {
	filters, spans, bias := Filters, Spans, w.Bias[:Kept]
	if heard {
		filters, spans, bias = Heard, Spans-1, w.Bias[Kept:]
	}
	out := make([]float64, filters*spans)
	for k := range out {
		span, filter := k/filters+1, k%filters
		for at := -span; at < len(words)+span; at++ {
			if sum, ok := w.answer(words, heard, span, filter, at); ok {
				out[k] = max(out[k], sum+float64(bias[k]))
			}
		}
	}
	return out
}

// run is the whole network from the definition: for each thought unit, and for the
// turn.
func (w *Weights) run(heard, goal []features.Spoken, way int, units [][]features.Spoken) (out [][]float64, turn []float64) {
	earlier, last := make([]float64, Kept), make([]float64, Kept)
	around := w.kept(heard, true)
	around = append(around, make([]float64, Inputs-AtGoal)...)
	for _, g := range goal {
		if r := RowOf(w.Keys, g); r >= 0 {
			for d := range Dim {
				around[AtGoal-AtHeard+d] += float64(w.Rows[r*Dim+d]) / float64(len(goal))
			}
		}
	}
	around[AtWay-AtHeard+way] = 1
	for _, u := range units {
		last = w.kept(u, false)
		out = append(out, w.Unit.run(slices.Concat(last, earlier, around)))
		for k := range earlier {
			earlier[k] = max(earlier[k], last[k])
		}
	}
	return out, w.Turn.run(slices.Concat(earlier, last, around))
}

func (l *LayerWeights) run(x []float64) []float64 {
	sum := func(weights []float32, xs ...float64) (s float64) {
		for i, v := range xs {
			s += float64(weights[i]) * v
		}
		return s
	}
	for h := range Hidden {
		in := l.Hidden[h*(Inputs+1):][:Inputs+1]
		x = append(x, max(0, sum(in, x[:Inputs]...)+float64(in[Inputs])))
	}
	p, mean := make([]float64, l.Outputs()), 0.0
	for o := range p {
		in := l.Out[o*(Inputs+Hidden+1):][:Inputs+Hidden+1]
		p[o] = sum(in, x...) + float64(in[Inputs+Hidden])
		mean += p[o] / float64(len(p))
	}
	for o := range p {
		p[o] -= mean
	}
	return p
}
