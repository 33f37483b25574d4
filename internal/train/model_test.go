package main

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// TestModelBytes shows that a layer which is not trained yet says nothing, and
// which columns of the tables are a head's.
func TestModelBytes(t *testing.T) {
	quick(t, 16)
	samples := tinySamples(t)
	m := model(fitTables(samples), nil)
	newRunner(m)
	for _, shape := range layerShapes {
		require.Equal(t, shape.inputs, inputsOf(shape.name))
		l, err := linear.FindLayer(m, shape.name, shape.inputs, shape.labels)
		require.NoError(t, err)
		p := make([]float64, len(shape.labels))
		l.Apply(p, slices.Repeat([]float64{1}, shape.inputs))
		require.InDelta(t, 1/float64(len(p)), slices.Max(p), 1e-4, shape.name)
	}
	require.Panics(t, func() { inputsOf("none") })

	for _, hd := range unitHeads() {
		s := new(seen)
		collectUnits(s, samples, 2, hd, m)
		require.NotEmpty(t, s.inputs, hd.name)
		units := map[*sample][][]float64{}
		for i, x := range s.inputs {
			require.Equal(t, 2, s.from[i].fold)
			require.Len(t, x, inputsOf(hd.name))
			units[s.from[i]] = append(units[s.from[i]], x[:len(hd.labels)])
		}
		for from, got := range units {
			var want [][]float64
			for i, e := range hd.examples(nil, from) {
				if e.label >= 0 { // units without a kind are left out
					want = append(want, columnsOf(m, hd, from.units[i]))
				}
			}
			require.Equal(t, want, got, "%s of %q", hd.name, from.text)
		}
	}
	require.Panics(t, func() { newRunner(new(linear.Model)) })
	require.Panics(t, func() { scorer(m, "none", 1) })
}

// columnsOf gives the scores of a head, which stand behind those of the heads
// before it that share its table.
func columnsOf(m *linear.Model, hd head, r rows) []float64 {
	from := 0
	for _, other := range heads() {
		switch {
		case other.table != hd.table:
		case other.name == hd.name:
			return scorer(m, hd.table, tableColumns()[hd.table])(r)[from : from+len(hd.labels)]
		default:
			from += other.columns()
		}
	}
	panic("no head " + hd.name)
}

// trained gives a model of everything but the test fold, its layers, and the
// samples.
func trained(t *testing.T) (*linear.Model, layers, []sample) {
	t.Helper()
	quick(t, 16)
	samples := tinySamples(t)
	l := fitLayers(samples, held{0: fitTables(samples, 0), 1: fitTables(samples, 1), 2: fitTables(samples, 2)})
	return model(fitTables(samples), l), l, samples
}

// TestTrainedAsCoded shows that the model reads a turn in training as the
// coders read it, the thought units too where the corpus cuts as they do.
func TestTrainedAsCoded(t *testing.T) {
	m, _, samples := trained(t)
	r := newRunner(m)
	compared := map[string]int{}
	for i := range samples {
		s := &samples[i]
		x := r.turn(s, nothing)
		first := turnHeads()[0]
		if s.speaker == "counsellor" {
			first = turnHeads()[1]
		}
		// Typed talk has inputs of its own in the second half.
		want, n := columnsOf(m, first, s.rows), len(first.labels)
		if !slices.Equal(want, x[:n]) {
			require.Equal(t, want, x[len(x)/2:len(x)/2+n], "%q", s.text)
		}
		if !slices.Equal(unitSpans(s.turn.units), r.scratch.Units) {
			continue
		}
		coded, said := codedUnits(r, s), hearer(m, s.speaker)(s.spoken)
		for _, hd := range unitHeads() {
			layer, err := linear.FindLayer(m, hd.name, inputsOf(hd.name), hd.labels)
			require.NoError(t, err)
			for u, want := range coded[hd.name] {
				p := make([]float64, len(hd.labels))
				r := s.readings[u]
				in := unitInputs(hd, columnsOf(m, hd, s.units[u]), r)
				at, of := networkIn(hd.name)
				copy(in[at:], of(said[u]))
				codeUnit(p, hd, layer, in, r)
				require.Equal(t, want, p, "%s: unit %d of %q", hd.name, u, s.text)
				compared[hd.name]++
			}
		}
	}
	for _, hd := range unitHeads() {
		require.Greater(t, compared[hd.name], 20, hd.name)
	}
}

// codedUnits gives what the coders make of the thought units of a turn, by the
// layer.
func codedUnits(r *runner, s *sample) map[string][][]float64 {
	turn, out := stack.Turn{Input: s.input}, map[string][][]float64{}
	if s.speaker == "counsellor" {
		_, units := r.counsellor.Run(&r.scratch, turn, nil)
		for _, u := range units {
			out[stack.LayerBehaviour] = append(out[stack.LayerBehaviour], u[:])
		}
		return out
	}
	_, units := r.client.Run(&r.scratch, turn, nil)
	for _, u := range units {
		out[stack.LayerUnitValence] = append(out[stack.LayerUnitValence], u.Valence[:])
		out[stack.LayerUnitKind] = append(out[stack.LayerUnitKind], u.Kind[:])
	}
	return out
}

// TestUnitInputs shows what the layers over thought units are given: the scores,
// the rule with its side for the valence, without it for the kind.
func TestUnitInputs(t *testing.T) {
	for name, want := range map[string]map[features.Reading]map[features.Rule]float64{
		stack.LayerUnitValence: {
			{}:                                     {},
			{Rule: features.RuleBare}:              {features.RuleBare: 1},
			{Rule: features.RuleCan, Sign: 1}:      {features.RuleCan: 1},
			{Rule: features.RuleWant, Sign: -1}:    {features.RuleWant: -1},
			{Rule: features.RuleWithout, Sign: -1}: {features.RuleWithout: -1},
		},
		stack.LayerUnitKind: {
			{}:                                  {},
			{Rule: features.RuleWant, Sign: -1}: {features.RuleWant: 1},
			{Rule: features.RuleAnswer, Kind: features.RuleCan, Sign: -1}: {features.RuleCan: 1},
		},
	} {
		hd := unitHeads()[slices.IndexFunc(unitHeads(), func(h head) bool { return h.name == name })]
		score := slices.Repeat([]float64{0.5}, len(hd.labels))
		for reading, rules := range want {
			x := make([]float64, inputsOf(name))
			copy(x, score)
			for r, sign := range rules {
				x[len(score)+int(r)-1] = sign
			}
			require.Equal(t, x, unitInputs(hd, score, reading), "%s: %v", name, reading)
		}
	}
	behaviour := unitHeads()[len(unitHeads())-1]
	score := slices.Repeat([]float64{0.5}, stack.NBehaviours)
	want := append(slices.Clone(score), make([]float64, stack.NBehaviours)...) // with room for what the network says
	require.Equal(t, want, unitInputs(behaviour, score, features.Reading{Rule: features.RuleBare}))
}

// TestPlainCounsellorsTeachNoBehaviours: what counsellors say in conversations of plain
// sentences has no weight for the head of behaviours nor in its layer, what is said in
// those before has; clients of both teach their heads.
func TestPlainCounsellorsTeachNoBehaviours(t *testing.T) {
	of := func(writer, speaker, code string) *sample {
		return &sample{turn: &turn{
			talk: &talk{writer: writer}, conversation: "own-" + writer + "1", speaker: speaker, units: []unit{{"I'd like to.", code}},
		}, own: true, units: make([]rows, 1), readings: make([]features.Reading, 1)}
	}
	for _, h := range unitHeads() {
		speaker, code, plain := "client", "D+", 1
		if h.name == stack.LayerBehaviour {
			speaker, code, plain = "counsellor", "SR", 0
		}
		require.InDelta(t, 1, h.examples(nil, of(lastOfLater, speaker, code))[0].weight, 0, h.name)
		require.InDelta(t, plain, h.examples(nil, of("zzh", speaker, code))[0].weight, 0, h.name)
		s := new(seen)
		s.add([]float64{1, 0}, 0, of(lastOfLater, speaker, code))
		without := s.fit(len(h.labels), unitLayer(h.name), layerSteps)
		s.add([]float64{0, 1}, 1, of("zzh", speaker, code))
		with := s.fit(len(h.labels), unitLayer(h.name), layerSteps)
		require.Equal(t, plain == 0, slices.Equal(with, without), h.name)
	}
}
