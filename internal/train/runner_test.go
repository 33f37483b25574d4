package main

import (
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// TestRunner shows that what is believed of turns stays in its conversation,
// that it counts only when asked for, and that what the corpus says of them is
// another thing than what the model took them for.
func TestRunner(t *testing.T) {
	m, _, samples := trained(t)
	inputs := func(r *runner, believe belief, from, to int) (out [][]float64) {
		for i := from; i < to; i++ {
			out = append(out, slices.Clone(r.turn(&samples[i], believe)))
		}
		return out
	}
	r := newRunner(m)
	inputs(r, guessed, 0, 16)
	second := inputs(newRunner(m), guessed, 16, 32)
	require.Equal(t, second, inputs(r, guessed, 16, 32), "the talk before is another")
	blind := inputs(newRunner(m), nothing, 16, 32)
	sure := inputs(newRunner(m), told, 16, 32)
	require.NotEqual(t, second, blind)
	require.NotEqual(t, second, sure)
	require.NotEqual(t, blind, sure)
	require.Equal(t, second[0], blind[0], "no turn before, nothing to believe")
	require.Equal(t, second[0], sure[0], "no turn before, nothing to be told")
	require.Len(t, second[0], stack.CounsellorInputs)
	require.Len(t, second[1], stack.ClientInputs)
}

// TestTold shows that a turn is told the corpus's labels of the turns before,
// where there are any, and is never told its own.
func TestTold(t *testing.T) {
	m, _, samples := trained(t)
	talk := slices.Clone(samples[:16])
	for i := range talk {
		turn := *talk[i].turn
		turn.labels = map[string]string{stack.LayerValence: "sustain"}
		if turn.speaker == "counsellor" {
			turn.labels = map[string]string{stack.LayerMain: "input"}
		}
		if i == 3 {
			turn.labels = map[string]string{stack.LayerValence: ""} // both sides: left open
		}
		talk[i].turn = &turn
	}
	r := newRunner(m)
	for i := range talk {
		r.turn(&talk[i], told)
		require.Len(t, r.believed, i+1)
		switch p := r.believed[i]; {
		case i == 3:
			require.Less(t, slices.Max(p.Valence[:]), 1.0, "what the model took it for")
			require.Positive(t, slices.Max(p.Valence[:]))
		case talk[i].speaker == "client":
			require.Equal(t, [stack.NValences]float64{0, 0, 1}, p.Valence)
			require.Zero(t, p.Main)
		default:
			require.Equal(t, [stack.NMains]float64{0, 0, 1, 0}, p.Main)
			require.Zero(t, p.Valence)
		}
	}
	// Other labels of this turn and of later ones change nothing.
	want := slices.Clone(newRunnerAt(m, talk, 9).turn(&talk[9], told))
	talk[9].labels[stack.LayerValence], talk[11].labels[stack.LayerValence] = "change", "change"
	require.Equal(t, want, newRunnerAt(m, talk, 9).turn(&talk[9], told))
	talk[7].labels[stack.LayerValence] = "change"
	require.NotEqual(t, want, newRunnerAt(m, talk, 9).turn(&talk[9], told))
}

// newRunnerAt is a runner that was told the turns of a conversation before n.
func newRunnerAt(m *linear.Model, talk []sample, n int) *runner {
	r := newRunner(m)
	for i := range n {
		r.turn(&talk[i], told)
	}
	return r
}

// TestToldLayer shows that the layer for turns after a person's codes is one of
// its own, of the shape of the other, and that it is what codes such turns.
func TestToldLayer(t *testing.T) {
	m, l, samples := trained(t)
	require.Len(t, l[stack.LayerTold], len(l[stack.LayerValence]))
	require.NotEqual(t, l[stack.LayerValence], l[stack.LayerTold])
	silent := layers{}
	maps.Copy(silent, l)
	silent[stack.LayerTold] = nil
	without := newRunner(model(fitTables(samples), silent))
	s := &samples[3]
	require.Equal(t, "client", s.speaker)
	say := func(r *runner, p [stack.NValences]float64) [stack.NValences]float64 {
		turn := stack.Context(s.turn.input(), false, len(s.before), s.past([]stack.Past{{}, {Valence: p}}))
		out, _ := r.client.Run(&r.scratch, turn, nil)
		return out
	}
	with := newRunner(m)
	unsure := [stack.NValences]float64{0.9, 0.1, 0}
	require.Equal(t, say(with, unsure), say(without, unsure))
	require.NotEqual(t, say(with, [stack.NValences]float64{1}), say(without, [stack.NValences]float64{1}))
	require.InDelta(t, 1./3, say(without, [stack.NValences]float64{1})[0], 1e-4, "a layer of zeros")
}
