package main

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
)

// tinySamples gives the tiny corpora as they are trained on, in three folds.
func tinySamples(t *testing.T) []sample {
	t.Helper()
	samples, folds, err := options{
		corpus: put(t, "c.csv", tinyCorpus()), folds: put(t, "f.csv", threeFolds), own: tinyOwn(t),
	}.read()
	require.NoError(t, err)
	require.Equal(t, []int{0, 1, 2}, folds)
	return samples
}

// TestPrepare shows that a sample has the features that a coder would see.
func TestPrepare(t *testing.T) {
	samples := tinySamples(t)
	require.Len(t, samples, 6*16+3*16)
	var v features.Vector
	check := func(want rows, in features.Input) {
		t.Helper()
		v.Fill(in)
		for b, r := range v.Index {
			require.True(t, slices.Equal(r, want[b]), "block %d of %q", b, in.Text)
		}
	}
	for i, s := range samples {
		require.Equal(t, strings.HasPrefix(s.conversation, "own-"), s.own)
		require.Len(t, s.before, i%16, "turns of the same conversation alone")
		in := features.Input{Text: s.text, Index: i % 16}
		if i%16 > 0 {
			in.Other = samples[i-1].text
		}
		if i%16 > 1 {
			in.Own = samples[i-2].text
		}
		require.Equal(t, in, s.input)
		check(s.rows, in)
		require.Len(t, s.units, len(s.turn.units))
		if len(s.units) == 1 {
			check(s.units[0], in)
		} else if len(s.units) == 2 {
			border := len(s.turn.units[0].text)
			check(s.units[0], stack.UnitInput(in, text.Span{End: border}, 0, 2))
			check(s.units[1], stack.UnitInput(in, text.Span{Start: border + 1, End: len(s.text)}, 1, 2))
		}
	}
	own := map[string]bool{}
	for _, s := range samples {
		if s.own {
			own[s.conversation] = true
		}
	}
	require.Len(t, own, 3)
}

// seenTurns makes examples of a layer with one input, which tells the label
// but for noise that depends on the place.
func seenTurns(n int) *seen {
	s := new(seen)
	for i := range n {
		x := float64(2*(i%2) - 1)
		if i%11 == 0 {
			x = -x
		}
		s.add([]float64{x}, i%2, &sample{fold: i / 2 % 3, own: i%5 == 4})
	}
	s.add([]float64{9}, -1, &sample{})
	return s
}

// TestSeenFit shows which examples a layer is trained on.
func TestSeenFit(t *testing.T) {
	s := seenTurns(60)
	require.Len(t, s.labels, 60, "what has no label teaches nothing")
	kept := new(seen)
	for i := range s.labels {
		if s.folds[i] != 1 && !s.own[i] {
			kept.add(s.inputs[i], s.labels[i], s.from[i])
		}
	}
	set := layerSettings{l2: 1}
	require.Equal(t, kept.fit(2, set, -1), s.fit(2, set, 1), "without fold 1, and our own corpus counting nothing")
	set.own = 1
	require.NotEqual(t, kept.fit(2, set, -1), s.fit(2, set, 1))
	require.NotEqual(t, s.fit(2, set, -1), s.fit(2, set, 1))
}

// TestChoose shows that the settings that do best on turns held out are
// chosen, the first of equals, and the first where nothing can be compared.
func TestChoose(t *testing.T) {
	numb, sharp := layerSettings{l2: 1e9, own: 1}, layerSettings{l2: 1, own: 1}
	s := seenTurns(60)
	require.Equal(t, sharp, s.choose(2, []layerSettings{numb, sharp, numb}))
	require.Equal(t, sharp, s.choose(2, []layerSettings{sharp, numb}))
	require.Equal(t, numb, new(seen).choose(2, []layerSettings{numb, sharp}))
	alone := new(seen)
	for i := range 10 {
		alone.add([]float64{float64(i % 2)}, i%2, &sample{fold: 2})
	}
	require.Equal(t, numb, alone.choose(2, []layerSettings{numb, sharp}), "all in one fold")
	// Turns of our own corpus that say the opposite do not count.
	numb.own, sharp.own = 0, 0
	for i := range 200 {
		s.add([]float64{float64(2*(i%2) - 1)}, 1-i%2, &sample{fold: i / 2 % 3, own: true})
	}
	require.Equal(t, sharp, s.choose(2, []layerSettings{numb, sharp}))
}

// TestApplyLayer holds it against the layer of a model file.
func TestApplyLayer(t *testing.T) {
	w := []float64{0.5, -1, 2, 0, 0.25, -0.5, 1, 1, 1}
	b := linear.Builder{Features: features.Version}
	b.Layer("l", []string{"a", "b", "c"}, 2, w)
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := linear.Parse(string(data), features.Version)
	require.NoError(t, err)
	l, err := linear.FindLayer(m, "l", 2, []string{"a", "b", "c"})
	require.NoError(t, err)
	p := make([]float64, 3)
	l.Apply(p, []float64{0.3, 0.9})
	require.InDeltaSlice(t, applyLayer(w, []float64{0.3, 0.9}, 3), p, 1e-4)
}

// TestModelBytes shows that every table hears its own blocks, that a layer
// which is not trained yet says nothing, and which columns are a head's.
func TestModelBytes(t *testing.T) {
	quick(t, 7)
	samples := tinySamples(t)
	trained := fitTables(samples)
	m := model(trained, nil)
	newRunner(m)
	var letters rows
	letters[features.Letters] = samples[0].rows[features.Letters]
	require.Equal(t, make([]float64, stack.NMains), scorer(m, stack.CounsellorWords, stack.NMains)(letters))
	require.NotEqual(t, make([]float64, stack.NMains), scorer(m, stack.CounsellorLetters, stack.NMains)(letters))
	l, err := linear.FindLayer(m, stack.LayerMain, stack.CounsellorInputs, stack.Mains)
	require.NoError(t, err)
	p := make([]float64, stack.NMains)
	l.Apply(p, make([]float64, stack.CounsellorInputs))
	require.Equal(t, []float64{0.25, 0.25, 0.25, 0.25}, p)

	for _, hd := range unitHeads() {
		if hd.table != stack.ClientUnits {
			continue
		}
		s, from := new(seen), 0
		if hd.name == stack.LayerUnitKind { // its columns stand behind those of the valence
			from = stack.NValences
		}
		collectUnits(s, samples, 2, hd, m)
		require.NotEmpty(t, s.inputs)
		for i, x := range s.inputs {
			require.Equal(t, 2, s.from[i].fold)
			all := scorer(m, stack.ClientUnits, stack.NValences+stack.NKinds)(s.from[i].units[0])
			require.Equal(t, all[from:from+len(hd.labels)], x)
		}
	}
	require.Panics(t, func() { newRunner(new(linear.Model)) })
	require.Panics(t, func() { scorer(m, "none", 1) })
}

// TestRunner shows that what is believed of turns stays in its conversation,
// and that it counts only when asked for.
func TestRunner(t *testing.T) {
	quick(t, 7)
	samples := tinySamples(t)
	l, _ := fitLayers(samples, held{0: fitTables(samples, 0), 1: fitTables(samples, 1), 2: fitTables(samples, 2)})
	belief := 1 + 6*stack.NValences // behind the bias and the scores of the turn and its units
	require.NotEqual(t, make([]float64, stack.NValences), l[stack.LayerValence][belief:belief+stack.NValences],
		"the layer learnt nothing from what is believed of the turns before")
	m := model(fitTables(samples), l)
	inputs := func(r *runner, believe bool, from, to int) (out [][]float64) {
		for i := from; i < to; i++ {
			out = append(out, slices.Clone(r.turn(&samples[i], believe)))
		}
		return out
	}
	r := newRunner(m)
	inputs(r, true, 0, 16)
	second := inputs(newRunner(m), true, 16, 32)
	require.Equal(t, second, inputs(r, true, 16, 32), "the talk before is another")
	blind := inputs(newRunner(m), false, 16, 32)
	require.NotEqual(t, second, blind)
	require.Equal(t, second[0], blind[0], "no turn before, nothing to believe")
	require.Len(t, second[0], stack.CounsellorInputs)
	require.Len(t, second[1], stack.ClientInputs)
}
