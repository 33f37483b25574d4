package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
)

// TestHolds counts ten turns by hand. Questions: the experts find six, evoke six,
// both five; of those evoke gives four the experts' type.
func TestHolds(t *testing.T) {
	figs := figures()
	f := of(t, figs, figQuestion)
	require.Equal(t, []string{"none", "open", "closed"}, f.labels)
	for _, v := range [][2]int{{1, 1}, {1, 1}, {1, 2}, {2, 2}, {2, 2}, {2, 0}, {0, 1}, {0, 0}, {0, 0}, {0, 0}} {
		f.verdicts = append(f.verdicts, verdict{group: "a", gold: v[0], guess: v[1], p: 1})
	}
	var out strings.Builder
	got := holds(&out, figs)
	require.Equal(t, "holds", got.key)
	require.Len(t, got.numbers, 3, "no reflection was asked for")
	f1, ok := got.number("has-question")
	require.True(t, ok)
	require.InDelta(t, 5.0/6, f1, 1e-12)
	macro, ok := got.number("has-question-macro")
	require.True(t, ok)
	require.InDelta(t, (5.0/6+3.0/4)/2, macro, 1e-12)
	right, ok := got.number("open-closed-both")
	require.True(t, ok)
	require.InDelta(t, 4.0/5, right, 1e-12)
	_, ok = got.number("has-reflection")
	require.False(t, ok)
	// Of ten, eight agree that there is one or none; by chance .6*.6+.4*.4.
	require.Equal(t, "counsellor turns with a question (6): F1 0.833  with that of none 0.792  kappa 0.583; "+
		"which kind, where both find one (5): accuracy 0.800  kappa 0.615\n\n", out.String())

	out.Reset()
	require.Nil(t, holds(&out, figures()).numbers)
	require.Empty(t, out.String())
}

// TestFloorsOfNumbers reads floors of figures that are no verdicts.
func TestFloorsOfNumbers(t *testing.T) {
	figs := append(figured(), figure{key: "sessions", numbers: []number{{"CT", 0.5}, {"gone", pearson([]float64{1, 1}, []float64{1, 2})}}})
	for content, want := range map[string]string{
		"sessions CT 0.5\n":   "",
		"sessions CT 0.51\n":  "below the floors of FILE:\n  sessions CT: want 0.510, got 0.5000",
		"sessions gone 0.1\n": "below the floors of FILE:\n  sessions gone: want 0.100, got NaN",
		"sessions RQ 0.5\n":   "FILE:1: want a measure of sessions",
		"sessions CT x\n":     "FILE:1: want a number in third place",
	} {
		file := put(t, "floors.txt", content)
		var out strings.Builder
		err := checkFloors(file, figs, &out)
		if want == "" {
			require.NoError(t, err)
			continue
		}
		require.EqualError(t, err, "train: "+strings.ReplaceAll(want, "FILE", file))
	}
}

// TestGiven asks a model that knows nothing for the type of what the experts
// found: of every question and reflection, and of nothing else.
func TestGiven(t *testing.T) {
	quick(t, 16)
	o := options{corpus: put(t, "c.csv", tinyCorpus()), folds: put(t, "f.csv", threeFolds)}
	samples, _, err := o.read()
	require.NoError(t, err)
	found := map[string]int{}
	for _, s := range samples {
		if s.fold == 1 && !s.bare && s.speaker == "counsellor" {
			for _, layer := range []string{stack.LayerQuestion, stack.LayerReflection} {
				if s.labels[layer] != "none" {
					found[layer]++
				}
			}
		}
	}
	figs := figures()
	testGiven(figs, samples, 1, model(fitTables(samples, 1), nil))
	for layer, key := range map[string]string{stack.LayerQuestion: figOpen, stack.LayerReflection: figSimple} {
		vs := of(t, figs, key).verdicts
		require.NotEmpty(t, vs)
		require.Len(t, vs, found[layer])
		for _, v := range vs {
			require.Equal(t, 0.5, v.p, "layers that are not trained find both alike")
			require.Contains(t, []string{"t1", "t4"}, v.group, "conversations of fold 1")
		}
	}
}
