package main

import (
	"math"
	"slices"
)

// habits are what the coders of examples are inclined to, whatever is said:
// of the ten who coded AnnoMI one calls 13 in 100 client turns change talk,
// another 40. A weight for each coder and class takes that up while the other
// weights are trained, so that the words need not; no later coder is one of the
// ten, so the weights are left out after. The zero habits have none.
type habits struct {
	coder   []int // of each example, -1 for none
	coders  int
	classes int
	gain    float64 // how loudly they speak, and so how little they are penalised
}

// habitsOf makes the habits of the annotators of examples; "" has none.
func habitsOf(annotators []string, gain float64, classes int) habits {
	if gain == 0 {
		return habits{}
	}
	names := slices.DeleteFunc(slices.Sorted(slices.Values(annotators)), func(s string) bool { return s == "" })
	names = slices.Compact(names)
	h := habits{coder: make([]int, len(annotators)), coders: len(names), classes: classes, gain: gain}
	for i, name := range annotators {
		at, found := slices.BinarySearch(names, name)
		if !found {
			at = -1
		}
		h.coder[i] = at
	}
	return h
}

// weights is how many weights there are.
func (h habits) weights() int { return h.coders * h.classes }

// score adds the habit of the coder of example i to the logits.
func (h habits) score(p, w []float64, i int) {
	if w := h.of(w, i); w != nil {
		for k, x := range w {
			p[k] += h.gain * x
		}
	}
}

// slope adds the slope of the loss by the weights.
func (h habits) slope(grad, p []float64, weight float64, i int) {
	if g := h.of(grad, i); g != nil {
		for k := range g {
			g[k] += h.gain * weight * p[k]
		}
	}
}

// of returns the part of w that is the coder's of example i, nil for none.
func (h habits) of(w []float64, i int) []float64 {
	if h.coders == 0 || h.coder[i] < 0 {
		return nil
	}
	at := h.coder[i] * h.classes
	return w[at : at+h.classes]
}

// averaged returns what the habits leave behind, for a coder who is one of them
// and nobody knows which: their mean, to be added to the logits, and by what the
// logits shrink since the habits differ. The mean of a logistic curve over
// points that scatter around x by a variance v is nearly the curve at
// x/sqrt(1+πv/8) (MacKay 1992).
func (h habits) averaged(w, weights []float64) (mean []float64, shrink float64) {
	mean = make([]float64, h.classes)
	share := make([]float64, h.coders)
	total := 0.0
	for i, c := range h.coder {
		if c >= 0 {
			share[c] += weights[i]
			total += weights[i]
		}
	}
	if total == 0 {
		return mean, 1
	}
	for c, s := range share {
		for k := range mean {
			mean[k] += float64(h.gain * w[c*h.classes+k] * s / total)
		}
	}
	v, pairs := 0.0, 0.0
	for a := range h.classes {
		for b := range a {
			for c, s := range share {
				d := h.gain*(w[c*h.classes+a]-w[c*h.classes+b]) - (mean[a] - mean[b])
				v += float64(d * d * s / total)
			}
			pairs++
		}
	}
	return mean, 1 / math.Sqrt(1+math.Pi*v/(8*pairs))
}
