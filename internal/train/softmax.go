package main

import (
	"math"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// An example is the features of a text and what a coder called it.
type example struct {
	rows    rows
	reading features.Reading
	// annotator is who coded it, "" where that is not to be learnt
	annotator string
	label     int     // index of the label, -1 for "not coded for this head"
	weight    float64 // how much the example counts
}

// settings are what a head is trained with. MODEL_CARD.md says how they were
// chosen.
type settings struct {
	gain    [features.Blocks]float64 // how loudly each block of features speaks
	l2      float64                  // penalty on squared weights
	idf     float64                  // 0: rare features are penalised like common ones; 1: less by their log rarity
	balance float64                  // 0: classes count as they come; 1: each class alike
	own     float64                  // what a turn of our own corpus counts against one of AnnoMI's
	until   string                   // the last of its writers whose turns count, "" for all
	bare    float64                  // what a turn of AnnoMI's counts once more as a machine would take it down
	habit   float64                  // how freely each annotator's habits are fitted, see [habits]; 0: not at all
	steps   int                      // of the optimiser
}

func (s settings) weight(x *sample) float64 {
	switch {
	case x.after(s.until):
		return 0
	case x.part:
		return s.own / 2
	case x.bare:
		return s.bare
	case x.own:
		return s.own
	}
	return 1
}

// after reports whether one of our writers wrote the sample who came after the
// last that counts.
func (x *sample) after(until string) bool { return x.own && until != "" && x.talk.writer > until }

// fitTable trains a multinomial logistic regression over the features that have
// rows. The weights come back row by row, classes together.
func fitTable(examples []example, classes int, keys linear.Keys, set settings) []float64 {
	used := make([]*example, 0, len(examples))
	labels := make([]int, 0, len(examples))
	weights := make([]float64, 0, len(examples))
	annotators := make([]string, 0, len(examples))
	for i := range examples {
		if e := &examples[i]; e.teaches() {
			annotators = append(annotators, e.annotator)
			used = append(used, e)
			labels = append(labels, e.label)
			weights = append(weights, e.weight)
		}
	}
	balanceClasses(weights, labels, classes, set.balance)
	rarity := rarities(used, keys, set.idf)
	size := classes * keys.Rows()
	hab := habitsOf(annotators, set.habit, classes)
	w := make([]float64, size+hab.weights())
	p := make([]float64, classes)
	all := sparseOf(used, classes, keys, rarity, set)
	objective := func(w, grad []float64) float64 {
		clear(grad)
		loss := 0.0
		for i, x := range all {
			clear(p)
			hab.score(p, w[size:], i)
			x.score(p, w[:size])
			loss += weights[i] * lossAndSlope(p, labels[i])
			hab.slope(grad[size:], p, weights[i], i)
			for k := range p {
				p[k] *= weights[i]
			}
			x.slope(grad[:size], p)
		}
		return loss + penalty(w, grad, set.l2)
	}
	minimise(w, objective, set.steps, 1e-3)
	w = w[:size] // the habits stay behind
	for r, s := range rarity {
		for k := range classes {
			w[r*classes+k] *= s
		}
	}
	return w
}

// units gives each block's value for one feature, as linear.Table scores it.
func (s settings) units(e *example) (out [features.Blocks]float64) {
	for b, rows := range e.rows {
		if len(rows) > 0 {
			out[b] = s.gain[b] / math.Sqrt(float64(len(rows)))
		}
	}
	return out
}

// rarities gives each row's share in the penalty: a row seen in few examples
// may take a larger weight. They are folded into the weights after training.
func rarities(used []*example, keys linear.Keys, idf float64) []float64 {
	seen := make([]float64, keys.Rows())
	for _, e := range used {
		for _, rows := range e.rows {
			for _, f := range rows {
				if r, ok := keys.Row(f); ok {
					seen[r]++
				}
			}
		}
	}
	for r, n := range seen {
		seen[r] = math.Pow(math.Log(1+float64(len(used))/(1+n)), idf)
	}
	return seen
}

// balanceClasses scales weights so that rare classes count for more: wholly
// alike for strength 1, as they come for 0.
func balanceClasses(weights []float64, labels []int, classes int, strength float64) {
	total := make([]float64, classes)
	all := 0.0
	for i, w := range weights {
		total[labels[i]] += w
		all += w
	}
	for i, l := range labels {
		weights[i] *= math.Pow(all/(float64(classes)*total[l]), strength)
	}
}

// lossAndSlope turns logits in place into the slope of the logistic loss, and
// returns the loss.
func lossAndSlope(p []float64, label int) float64 {
	softmax(p)
	loss := -math.Log(math.Max(p[label], 1e-300))
	p[label]--
	return loss
}

func softmax(p []float64) {
	top := p[0]
	for _, x := range p[1:] {
		top = math.Max(top, x)
	}
	z := 0.0
	for k, x := range p {
		// linear.Exp gives the same bits on every processor; math.Exp does not.
		p[k] = linear.Exp(x - top)
		z += p[k]
	}
	for k := range p {
		p[k] /= z
	}
}

func penalty(w, grad []float64, l2 float64) float64 {
	loss := 0.0
	for i, x := range w {
		loss += l2 / 2 * x * x
		grad[i] += l2 * x
	}
	return loss
}

// layerSteps is how many steps the optimiser takes for a layer, trialSteps how many
// for a layer that only gives the next ones something to believe.
const (
	layerSteps = 150
	trialSteps = 50
)

// fitLayer trains a multinomial logistic regression over a few dense inputs.
// The weights come back class by class, bias first. Habits of those who gave
// the labels are averaged out of them.
func fitLayer(inputs [][]float64, labels []int, weights []float64, classes int, l2, balance float64, steps int, hab habits) []float64 {
	if len(inputs) == 0 {
		return nil
	}
	n := len(inputs[0]) + 1
	weights = append([]float64(nil), weights...)
	balanceClasses(weights, labels, classes, balance)
	// Typed talk and other talk leave each other's half of the inputs empty.
	from := make([]int, len(inputs))
	short := make([][]float64, len(inputs))
	for i, x := range inputs {
		to := len(x)
		for to > 0 && x[to-1] == 0 {
			to--
		}
		for from[i] < to && x[from[i]] == 0 {
			from[i]++
		}
		short[i] = x[from[i]:to]
	}
	size := classes * n
	w := make([]float64, size+hab.weights())
	p := make([]float64, classes)
	minimise(w, func(w, grad []float64) float64 {
		clear(grad)
		loss := 0.0
		for i, x := range short {
			at := 1 + from[i]
			for k := range p {
				p[k] = w[k*n] + dot(w[k*n+at:k*n+at+len(x)], x)
			}
			hab.score(p, w[size:], i)
			loss += weights[i] * lossAndSlope(p, labels[i])
			hab.slope(grad[size:], p, weights[i], i)
			for k := range p {
				s := weights[i] * p[k]
				grad[k*n] += s
				addScaled(grad[k*n+at:k*n+at+len(x)], x, s)
			}
		}
		return loss + penalty(w, grad, l2)
	}, steps, 1e-4)
	if hab.weights() == 0 {
		return w
	}
	mean, shrink := hab.averaged(w[size:], weights)
	w = w[:size]
	for k, b := range mean {
		w[k*n] += b
	}
	for i := range w {
		w[i] *= shrink
	}
	return w
}
