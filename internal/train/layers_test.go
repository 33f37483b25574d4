package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
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

// TestPrepare shows that a sample knows its own conversation, as a coder would,
// and has the features of what the corpus calls its thought units.
func TestPrepare(t *testing.T) {
	samples := tinySamples(t)
	kinds := map[string]int{}
	start := 0
	folds := map[string]int{}
	for i, s := range samples {
		if fold, ok := folds[s.group]; ok {
			require.Equal(t, fold, s.fold, "%s: a copy in another fold is a leak", s.conversation)
		}
		folds[s.group] = s.fold
		switch {
		case s.own && s.conversation != s.group:
			kinds["units"]++
		case s.own:
			kinds["own"]++
		case s.bare:
			kinds["bare"]++
		default:
			kinds["corpus"]++
		}
		if samples[start].conversation != s.conversation {
			start = i
		}
		require.Equal(t, strings.HasPrefix(s.conversation, "own-"), s.own)
		require.Len(t, s.before, i-start, "turns of the same conversation alone")
		in := features.Input{Text: s.text, Goal: s.goal.Behaviour, Direction: string(s.goal.Direction), Index: i - start}
		latest := func(own bool, end int) int {
			for k := end - 1; k >= 0; k-- {
				if (s.before[k].speaker == s.speaker) == own {
					return k
				}
			}
			return -1
		}
		own, other := latest(true, len(s.before)), latest(false, len(s.before))
		if own >= 0 {
			in.Own = s.before[own].text
		}
		if other >= 0 {
			in.Other = s.before[other].text
		}
		if earlier := latest(false, min(own, other)); earlier >= 0 && earlier >= len(s.before)-4 {
			in.Earlier = s.before[earlier].text
		}
		in.Follows = in.Other != "" && s.before[i-start-1].speaker == s.speaker
		require.Equal(t, in, s.input)
		require.Len(t, s.units, len(s.turn.units))
		require.Len(t, s.readings, len(s.turn.units))
		if !s.own {
			continue
		}
		var together rows
		for _, unit := range s.units {
			for b := range features.OfUnit {
				together[b] = append(together[b], unit[b]...)
			}
			require.Equal(t, s.rows[features.Before], unit[features.Before], "each unit comes after the same turn")
		}
		require.Equal(t, together[:features.OfUnit], s.rows[:features.OfUnit], "%q is its thought units", s.text)
	}
	// Three thought units for each two turns of our own.
	require.Equal(t, map[string]int{"corpus": 6 * 16, "bare": 6 * 16, "own": 4 * 16, "units": 4 * 24}, kinds)
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
		s.add([]float64{x}, i%2, &sample{turn: new(turn), fold: i / 2 % 3, own: i%5 == 4})
	}
	s.add([]float64{9}, -1, &sample{turn: new(turn)})
	return s
}

// TestSeenFit shows which examples a layer is trained on.
func TestSeenFit(t *testing.T) {
	s := seenTurns(60)
	require.Len(t, s.labels, 60, "what has no label teaches nothing")
	kept := new(seen)
	for i := range s.labels {
		if !s.own[i] {
			kept.add(s.inputs[i], s.labels[i], s.from[i])
		}
	}
	set := layerSettings{l2: 1}
	require.Equal(t, kept.fit(2, set, layerSteps), s.fit(2, set, layerSteps), "our own corpus counts nothing")
	set.own, set.typed = 1, 1
	require.NotEqual(t, kept.fit(2, set, layerSteps), s.fit(2, set, layerSteps))
	for _, from := range s.from {
		if from.own {
			from.talk = &talk{writer: "zr"}
		}
	}
	require.Equal(t, s.fit(2, layerSettings{l2: 1, own: 1, typed: 1, until: "zr"}, layerSteps), s.fit(2, set, layerSteps), "zr is not after zr")
	set.until = "zq"
	require.Equal(t, kept.fit(2, set, layerSteps), s.fit(2, set, layerSteps), "who wrote later counts nothing")
}

// TestTypedTurnsHaveAWeight shows that a turn of our own whose inputs stand in the
// second half counts as settings.typed says, and another as settings.own does.
func TestTypedTurnsHaveAWeight(t *testing.T) {
	of := func(x ...float64) *seen {
		s := new(seen)
		for i := range 40 {
			s.add([]float64{float64(i % 2), 0}, i%2, &sample{turn: new(turn)})
			s.add(x, 1, &sample{turn: new(turn), own: true})
		}
		return s
	}
	for _, x := range [][]float64{{1, 0}, {0, 1}} {
		heavy, light := layerSettings{l2: 1, own: 9, typed: 0.1}, layerSettings{l2: 1, own: 0.1, typed: 9}
		if x[0] == 0 {
			heavy, light = light, heavy
		}
		s := of(x...)
		require.Equal(t, s.fit(2, layerSettings{l2: 1, own: 9, typed: 9}, layerSteps), s.fit(2, heavy, layerSteps))
		require.Equal(t, s.fit(2, layerSettings{l2: 1, own: 0.1, typed: 0.1}, layerSteps), s.fit(2, light, layerSteps))
		require.NotEqual(t, s.fit(2, heavy, layerSteps), s.fit(2, light, layerSteps))
	}
}

// TestMean shows that the mean over settings is that of the weights that each of
// them gives, and that there are none where there is nothing to learn from.
func TestMean(t *testing.T) {
	s := seenTurns(60)
	light, heavy := layerSettings{l2: 1, own: 1, typed: 1}, layerSettings{l2: 50, own: 1, typed: 1}
	a, b := s.fit(2, light, layerSteps), s.fit(2, heavy, layerSteps)
	require.NotEqual(t, a, b)
	got := s.mean(2, []layerSettings{light, heavy})
	require.Len(t, got, len(a))
	for i := range got {
		require.InDelta(t, (a[i]+b[i])/2, got[i], 1e-12)
	}
	require.Equal(t, a, s.mean(2, []layerSettings{light}))
	require.Nil(t, new(seen).mean(2, []layerSettings{light, heavy}))
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
