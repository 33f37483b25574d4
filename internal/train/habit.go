package main

import (
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

// habitsOf makes the habits of examples; those without an annotator have none.
func habitsOf(used []*example, gain float64, classes int) habits {
	if gain == 0 {
		return habits{}
	}
	var names []string
	for _, e := range used {
		if e.annotator != "" {
			names = append(names, e.annotator)
		}
	}
	slices.Sort(names)
	names = slices.Compact(names)
	h := habits{coder: make([]int, len(used)), coders: len(names), classes: classes, gain: gain}
	for i, e := range used {
		at, found := slices.BinarySearch(names, e.annotator)
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
