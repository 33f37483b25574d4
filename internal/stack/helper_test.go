package stack

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
)

// The parts of a model, so that a test can change one before it is built.
type (
	table struct {
		name    string
		keys    linear.Keys
		columns int
		gain    []float64
		weights []float64
	}
	layer struct {
		name    string
		labels  []string
		inputs  int
		weights []float64
	}
	parts struct {
		tables             []table
		layers             []layer
		client, counsellor []byte // the networks
	}
)

// all gives every block of features the same voice.
func all() []float64 { return slices.Repeat([]float64{1}, features.Blocks) }

// someParts makes the parts of a small model with random weights. Where turns
// of talk meet in few rows, every answer is an accident: what is tested here
// is where numbers go, not what they mean.
func someParts() *parts {
	rng := rand.New(rand.NewPCG(20, 11))
	numbers := func(n int, size float64) []float64 {
		out := make([]float64, n)
		for i := range out {
			out[i] = rng.NormFloat64() * size
		}
		return out
	}
	p := new(parts)
	for _, x := range []struct {
		name    string
		columns int
	}{
		{TableClient, clientColumns},
		{TableKinds, NKinds},
		{TableCounsellor, turnColumns + NBehaviours},
	} {
		keys := linear.SharedRows(8)
		p.tables = append(p.tables, table{x.name, keys, x.columns, all(), numbers(x.columns*keys.Rows(), 0.2)})
	}
	for _, x := range []struct {
		name   string
		labels []string
		inputs int
	}{
		{LayerValence, Valences, ClientInputs},
		{LayerTold, Valences, ClientInputs},
		{LayerUnitValence, Valences, UnitInputs},
		{LayerUnitKind, Kinds, KindInputs},
		{LayerMain, Mains, CounsellorInputs},
		{LayerQuestion, Questions, CounsellorInputs},
		{LayerReflection, Reflections, CounsellorInputs},
		{LayerInput, Inputs, CounsellorInputs},
		{LayerBehaviour, Behaviours, BehaviourInputs},
	} {
		p.layers = append(p.layers, layer{x.name, x.labels, x.inputs, numbers(len(x.labels)*(x.inputs+1), 0.4)})
	}
	p.client, p.counsellor = someNetwork(rng, NCodes, NValences), someNetwork(rng, NBehaviours, 0)
	return p
}

// someNetwork makes a network with random weights that knows the words of [turns].
func someNetwork(rng *rand.Rand, unit, turn int) []byte {
	var some []uint32
	for _, t := range turns() {
		var v features.Vector
		in := t.Input
		in.Units = AppendUnits(nil, in.Text)
		v.Start(in)
		for i := range in.Units {
			v.Unit(i)
			for _, w := range v.Said {
				some = append(some, w.Word)
			}
		}
	}
	w := neural.NewWeights(linear.NewKeys(some, 100), unit, turn)
	for _, xs := range [][]float32{w.Rows, w.Filters, w.Bias, w.Unit.Hidden, w.Unit.Out, w.Turn.Hidden, w.Turn.Out} {
		for i := range xs {
			xs[i] = float32(rng.NormFloat64()) / 4
		}
	}
	for _, xs := range [][]float32{w.Unit.Out, w.Turn.Out} {
		for i := range xs {
			xs[i] /= 20 // it speaks, but not louder than the tables
		}
	}
	return w.Bytes()
}

// silence has the networks say nothing.
func (p *parts) silence() *parts {
	keys := linear.NewKeys(nil, 1)
	p.client, p.counsellor = neural.NewWeights(keys, NCodes, NValences).Bytes(), neural.NewWeights(keys, NBehaviours, 0).Bytes()
	return p
}

// build puts the parts together.
func (p *parts) build(t *testing.T) *linear.Model {
	t.Helper()
	b := linear.Builder{Name: "test-1", Features: features.Version}
	for _, x := range p.tables {
		b.Table(x.name, x.keys, x.gain, x.weights)
	}
	for _, x := range p.layers {
		b.Layer(x.name, x.labels, x.inputs, x.weights)
	}
	if p.client != nil {
		b.Part(PartClient, p.client)
	}
	if p.counsellor != nil {
		b.Part(PartCounsellor, p.counsellor)
	}
	data, err := b.Bytes()
	require.NoError(t, err)
	m, err := linear.Parse(string(data), features.Version)
	require.NoError(t, err)
	return m
}

func (p *parts) table(name string) *table {
	for i := range p.tables {
		if p.tables[i].name == name {
			return &p.tables[i]
		}
	}
	return nil
}

func (p *parts) layer(name string) *layer {
	for i := range p.layers {
		if p.layers[i].name == name {
			return &p.layers[i]
		}
	}
	return nil
}

func client(t *testing.T, p *parts) *Client {
	t.Helper()
	c, err := NewClient(p.build(t))
	require.NoError(t, err)
	return c
}

func counsellor(t *testing.T, p *parts) *Counsellor {
	t.Helper()
	c, err := NewCounsellor(p.build(t))
	require.NoError(t, err)
	return c
}

// turns are made up for these tests: of no thought unit, one, and several, with
// a goal and none, written down and typed, after turns that a person coded.
func turns() []Turn {
	believed := Belief{
		Client: [NValences]float64{0.2, 0.7, 0.1}, ClientMean: [NValences]float64{0.3, 0.4, 0.3},
		Counsellor: [NMains]float64{0.6, 0.2, 0.1, 0.1}, CounsellorMean: [NMains]float64{0.25, 0.25, 0.3, 0.2},
	}
	told := believed
	told.Client = [NValences]float64{1, 0, 0}
	return []Turn{
		{},
		{Input: features.Input{Text: "  \n "}},
		{Input: features.Input{Text: "Yeah."}},
		{Input: features.Input{Text: "I could leave the tin at home.", Other: "What could you do?", Own: "No idea-", Index: 3}, Belief: believed},
		{Input: features.Input{
			Text: "-so the evenings are the hard part. You managed them in May! What was different then?", Own: "Right.", Index: 9,
		}, Belief: believed},
		{Input: features.Input{Text: "I like it.\nI hate what it costs\nmaybe in spring \U0001F642 we will see", Other: "And money?", Index: 40}},
		{Input: features.Input{
			Text: "i dont want to stop. my doctor says i need to walk more", Other: "would you be willing to stop?", Follows: true,
			Goal: "smoking", Direction: "stop", Index: 2,
		}, Belief: told},
		{Input: features.Input{Text: "Yes. I'm ready, I think.", Other: "Would you be willing to stop?", Goal: "smoking", Direction: "less"}, Belief: told},
	}
}

// sums requires that numbers are probabilities that add up to one.
func sums(t *testing.T, ps ...[]float64) {
	t.Helper()
	for _, p := range ps {
		sum := 0.0
		for _, x := range p {
			require.GreaterOrEqual(t, x, 0.0)
			sum += x
		}
		require.InDelta(t, 1, sum, 1e-12)
	}
}
