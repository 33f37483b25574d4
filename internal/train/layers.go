package main

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// layers are the weights of every layer.
type layers map[string][]float64

// held holds tables by the fold that they were trained without.
type held map[int]tables

// seen is a set of examples for a layer.
type seen struct {
	inputs [][]float64
	labels []int
	own    []bool
	from   []*sample
	// readings is what grammar makes of each thought unit, for unit heads
	readings []features.Reading
}

func (s *seen) add(x []float64, label int, from *sample) {
	if label >= 0 {
		s.inputs = append(s.inputs, slices.Clone(x))
		s.labels = append(s.labels, label)
		s.own = append(s.own, from.own)
		s.from = append(s.from, from)
	}
}

// fit trains a layer on the examples.
func (s *seen) fit(classes int, set layerSettings, steps int) []float64 {
	var inputs [][]float64
	var labels []int
	var weights []float64
	var annotators []string
	for i, x := range s.inputs {
		w := 1.0
		switch {
		case s.from[i].after(set.until):
			w = 0
		case s.own[i] && typed(x):
			w = set.typed
		case s.own[i]:
			w = set.own
		case s.from[i].bare:
			w = bareWeight
		}
		if w > 0 {
			inputs = append(inputs, x)
			labels = append(labels, s.labels[i])
			annotators = append(annotators, s.from[i].annotator)
			weights = append(weights, w)
		}
	}
	return fitLayer(inputs, labels, weights, classes, set.l2, set.balance, steps, habitsOf(annotators, set.habit, classes))
}

// typed reports whether the inputs of a layer are those of a typed turn, which
// stand in the second half. The layers over thought units have no halves; their
// settings are the same for both.
func typed(x []float64) bool {
	return !slices.ContainsFunc(x[:len(x)/2], func(v float64) bool { return v != 0 })
}

// unitLayer gives the settings of a layer over thought units.
func unitLayer(head string) layerSettings {
	return layerSettings{l2: unitLayerL2, own: 1, typed: 1, until: untilOf(head)}
}

// fitLayers trains the layers on scores of turns that the tables had not seen.
func fitLayers(samples []sample, h held) layers {
	out := layers{}
	for _, hd := range unitHeads() {
		s := new(seen)
		for _, fold := range h.folds() {
			collectUnits(s, samples, fold, hd, model(h[fold], nil))
		}
		out[hd.name] = s.fit(len(hd.labels), unitLayer(hd.name), layerSteps)
	}
	// Once without the turns before, for something to believe of them; then
	// with what the first layers took them for.
	by := collect(samples, h, out, nothing)
	for _, hd := range turnHeads() {
		out[hd.name] = by[hd.name].fit(len(hd.labels), hd.averaged[0], trialSteps)
	}
	by = collect(samples, h, out, guessed)
	var knowing []layerSettings
	for _, hd := range turnHeads() {
		out[hd.name] = by[hd.name].mean(len(hd.labels), hd.averaged)
		if hd.name == stack.LayerValence {
			knowing = slices.Clone(hd.averaged)
		}
	}
	by = collect(samples, h, out, told)
	for i := range knowing {
		knowing[i].habit = 0 // who knows the codes before knows the coder's habits
	}
	out[stack.LayerTold] = by[stack.LayerValence].mean(stack.NValences, knowing)
	return out
}

// mean trains a layer with each of the settings and gives the mean of their
// weights. The settings are so near to each other that which of them does best inside
// the training folds is a throw of dice.
func (s *seen) mean(classes int, all []layerSettings) []float64 {
	var out []float64
	for _, set := range all {
		w := s.fit(classes, set, layerSteps)
		if out == nil && w != nil { // nothing to learn from: no weights
			out = make([]float64, len(w))
		}
		for i := range w {
			out[i] += w[i] / float64(len(all))
		}
	}
	return out
}

// applyLayer is the layer as linear.Layer will apply it, but for rounding.
func applyLayer(w, x []float64, classes int) []float64 {
	n := len(x) + 1
	p := make([]float64, classes)
	for k := range p {
		p[k] = w[k*n] + dot(w[k*n+1:(k+1)*n], x)
	}
	softmax(p)
	return p
}

// collectUnits gathers the scores that a model gives the coded thought units
// of a fold for a head.
func collectUnits(out *seen, samples []sample, fold int, hd head, m *linear.Model) {
	column, columns := 0, 0
	for _, other := range heads() {
		if other.table == hd.table {
			if other.name == hd.name {
				column = columns
			}
			columns += other.columns()
		}
	}
	score := scorer(m, hd.table, columns)
	at, of := networkIn(hd.name)
	heard := hearer(m, hd.speaker)
	for i := range samples {
		if samples[i].fold != fold {
			continue
		}
		examples := hd.examples(nil, &samples[i])
		if len(examples) == 0 {
			continue
		}
		said := heard(samples[i].spoken)
		for k, e := range examples {
			n := len(out.inputs)
			x := unitInputs(hd, score(e.rows)[column:column+len(hd.labels)], e.reading)
			copy(x[at:], of(said[k]))
			out.add(x, e.label, &samples[i])
			if len(out.inputs) > n {
				out.readings = append(out.readings, e.reading)
			}
		}
	}
}

// networkIn gives where what the network says of a thought unit stands among the inputs
// of a layer, and what of it.
func networkIn(layer string) (at int, of func([]float64) []float64) {
	switch layer {
	case stack.LayerUnitValence:
		return stack.UnitNetwork, func(codes []float64) []float64 {
			valence, _ := stack.Sides([stack.NCodes]float64(codes))
			stack.Logits(valence[:])
			return valence[:]
		}
	case stack.LayerUnitKind:
		return stack.KindNetwork, func(codes []float64) []float64 {
			_, kind := stack.Sides([stack.NCodes]float64(codes))
			stack.Logits(kind[:])
			return kind[:]
		}
	}
	return stack.BehaviourNetwork, func(behaviours []float64) []float64 { return behaviours }
}

// unitInputs gives the inputs of a layer over thought units: the scores, and
// what grammar made of the unit where the layer looks at that.
func unitInputs(hd head, score []float64, r features.Reading) []float64 {
	x := make([]float64, inputsOf(hd.name))
	rules := x[copy(x, score):]
	switch hd.name {
	case stack.LayerUnitValence:
		stack.ValenceRule(rules, r)
	case stack.LayerUnitKind:
		stack.KindRule(rules, r)
	}
	return x
}

// codeUnit writes the probabilities that the coders give a thought unit, by a layer and
// its inputs and by what grammar made of the unit.
func codeUnit(p []float64, hd head, layer *linear.Layer, x []float64, r features.Reading) {
	switch hd.name {
	case stack.LayerUnitValence:
		_, q := stack.Weigh(layer, x, [stack.NValences]float64{}, stack.ValenceShift(r))
		copy(p, q[:])
	case stack.LayerUnitKind:
		shift := stack.KindShift(r)
		layer.ApplyShifted(p, x, shift[:])
	default:
		layer.Apply(p, x)
	}
}

// forLayers reports whether a sample teaches the layers over whole turns: of
// our own conversations every third, by a hash of its id. The layers have few
// numbers to learn and take as long as the tables.
func (s *sample) forLayers() bool {
	if !s.own {
		return true
	}
	return hashOf(s.group)%3 == 0
}

// collect runs the model over every turn and gathers the inputs of the layers
// over whole turns.
func collect(samples []sample, h held, l layers, believe belief) map[string]*seen {
	out := map[string]*seen{}
	for _, hd := range turnHeads() {
		out[hd.name] = new(seen)
	}
	for _, fold := range h.folds() {
		run := newRunner(model(h[fold], l))
		for i := range samples {
			if samples[i].fold != fold || !samples[i].forLayers() {
				continue
			}
			x := run.turn(&samples[i], believe)
			if samples[i].copied() {
				continue
			}
			for _, hd := range turnHeads() {
				if label, ok := samples[i].labels[hd.name]; ok {
					out[hd.name].add(x, slices.Index(hd.labels, label), &samples[i])
				}
			}
		}
	}
	return out
}
