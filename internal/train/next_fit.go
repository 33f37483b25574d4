package main

import (
	"fmt"
	"io"
	"math"
	"slices"

	"github.com/evoke-mi/evoke/internal/next"
)

// orderSettings are what the order of next moves is fitted with.
type orderSettings struct {
	l2      float64 // penalty on squared weights
	balance float64 // 0: classes count as they come; 1: each class alike
}

// orderChoices are the settings to choose from, inside the training folds.
func orderChoices() (out []orderSettings) {
	for _, l2 := range []float64{15, 30, 60, 120} {
		for _, balance := range []float64{0.5, 0.7} {
			out = append(out, orderSettings{l2, balance})
		}
	}
	return out
}

// uncodedWeight is what a step without codes counts, where one with them counts 1.
const uncodedWeight = 0.25

// orderSteps is how many steps the optimiser takes.
const orderSteps = 60

// fitOrder chooses settings by leaving out one fold of steps after the other, and
// fits on all of them.
func fitOrder(steps []step, stderr io.Writer) (next.Table, orderSettings) {
	folds := []int{}
	for _, s := range steps {
		if !slices.Contains(folds, s.fold) {
			folds = append(folds, s.fold)
		}
	}
	slices.Sort(folds)
	best, top := orderSettings{}, -1.0
	for _, set := range orderChoices() {
		var vs []verdict
		for _, f := range folds {
			t := fitTableOf(except(steps, f), set)
			for _, s := range steps {
				if s.fold == f {
					vs = append(vs, verdict{gold: s.did, guess: likeliest(t.Sum(s.rows), s.open)})
				}
			}
		}
		if f1 := confuse(vs, 4).macroF1(); f1 > top {
			best, top = set, f1
		}
	}
	fmt.Fprintf(stderr, "%d steps: chosen %+v, macro-F1 %.3f on those left out\n", len(steps), best, top)
	return fitTableOf(steps, best), best
}

// fitTableOf fits a multinomial logistic regression over rows that are on or off, among
// the main behaviours that the rules leave open, and rounds its weights. Steps at which
// counsellors did what the rules rule out say nothing of the order among the others.
// The others are there once more without the codes of the turns before, for hosts that
// have none.
func fitTableOf(steps []step, set orderSettings) (t next.Table) {
	steps = slices.DeleteFunc(slices.Clone(steps), func(s step) bool { return !slices.Contains(s.open, s.did) })
	coded := len(steps)
	for _, s := range steps[:coded] {
		if slices.Contains(s.bareOpen, s.did) {
			s.rows, s.open = s.bare, s.bareOpen
			steps = append(steps, s)
		}
	}
	weights, labels := make([]float64, len(steps)), make([]int, len(steps))
	for i := range steps {
		weights[i], labels[i] = 1, steps[i].did
		if i >= coded {
			weights[i] = uncodedWeight
		}
	}
	balanceClasses(weights, labels, 4, set.balance)
	on, groups := make([][]next.Row, len(steps)), next.Groups()
	for i := range steps {
		on[i] = onScales(groups, steps[i].rows)
	}
	w := make([]float64, 4*next.Rows)
	p := make([]float64, 4)
	minimise(w, func(w, grad []float64) float64 {
		clear(grad)
		loss := 0.0
		for i := range steps {
			clear(p)
			for _, r := range on[i] {
				for k, x := range w[int(r)*4 : int(r)*4+4] {
					p[k] += x
				}
			}
			for k := range p {
				if !slices.Contains(steps[i].open, k) {
					p[k] = math.Inf(-1)
				}
			}
			loss += weights[i] * lossAndSlope(p, labels[i])
			for _, r := range on[i] {
				g := grad[int(r)*4 : int(r)*4+4]
				for k := range g {
					g[k] += weights[i] * p[k]
				}
			}
		}
		return loss + penalty(w, grad, set.l2)
	}, orderSteps, 1e-3)
	for _, g := range groups {
		for r := g.From; r < g.From+g.Size; r++ {
			for k := range t[r] {
				if below := r - g.Stride; g.Stride > 0 && below >= g.From {
					w[r*4+k] += w[below*4+k]
				}
				t[r][k] = int8(max(-127, min(127, math.Round(w[r*4+k]*next.Unit))))
			}
		}
	}
	return t
}

// onScales puts every step of a scale on that lies below the one that is, so that
// a weight is what one step more adds, and is small where the steps differ little.
// fitTableOf adds them up again.
func onScales(groups []next.Group, rows []next.Row) (out []next.Row) {
	for i, g := range groups {
		r := int(rows[i])
		out = append(out, next.Row(r))
		for r -= g.Stride; g.Stride > 0 && r >= g.From; r -= g.Stride {
			out = append(out, next.Row(r))
		}
	}
	return out
}
