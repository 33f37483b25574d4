package main

import (
	"math/rand/v2"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// said makes words of letters: one word each, every second of a concept of its own and
// two of a stem.
func said(s string) (out []features.Spoken) {
	for _, c := range s {
		w := features.Spoken{Word: uint32(c) * 0x9e3779b9, Stem: uint32(c/2) * 0x85ebca6b}
		if c%2 == 0 {
			w.Concept = uint32(c) * 0xc2b2ae35
		}
		out = append(out, w)
	}
	return out
}

// outputsOf is a network with so many outputs for a thought unit and for a turn.
func outputsOf(unit, turn int) *network {
	return &network{units: make([]string, unit), turns: make([]string, turn), whole: true, sums: true, unheard: shares{0.03, 0.08, 0.12}}
}

// TestNeuralSlopes holds the slopes that the network learns by to what the loss does
// when a weight is moved a little.
func TestNeuralSlopes(t *testing.T) {
	turn := heardTurn{heard: said("abcdabcdbacdabcdabddabcdacbdabcdabcdabcd"), goal: said("xy"), way: features.Away, units: [][]features.Spoken{said("axbc"), said("d"), nil, said("cab")}, labels: []int{0, 2, -1, 1}, label: 2, weight: 0.7}
	turn.units[0][1].OfGoal = true
	turn.units[0][2].OfGoal = true
	many := []heardTurn{turn, turn, turn}
	quickWords(t, 4, 1)
	n := newNeuralFit(many, outputsOf(3, 4))
	n.room(4)
	encoded := n.encode(&turn)
	encoded.units[0][0].less, encoded.units[0][3].less, encoded.units[1][0].less = 1, 1, 2
	used := map[int]bool{} // places of weights of words that have a part in it
	for _, ws := range append([][]token{encoded.heard, encoded.goal}, encoded.units...) {
		for _, w := range ws {
			for _, at := range n.parts(w) {
				used[int(at)] = true
			}
		}
	}
	learn := func() float64 {
		n.random = rand.New(rand.NewPCG(7, 7)) // the same is dropped every time
		clear(n.local)
		n.used, n.touched = n.used[:0], n.touched[:0]
		return n.learn(&encoded)
	}
	learn()
	require.Equal(t, encoded.heard, n.heard, "nothing of the turn before is left out")
	// The slopes of the words' rows and of the filters come with the step.
	n.spread()
	type kind struct {
		name   string
		p      *param
		near   float64 // a bias moves what many words come to, past the point where another is kept
		slopes []float32
	}
	kinds := []kind{
		{"rows", &n.rows, 0.005, nil},
		{"filters", &n.filters, 0.02, nil},
		{"bias", &n.bias, 0.02, nil},
		{"unit hidden", &n.unit.hidden, 0.02, nil},
		{"unit out", &n.unit.out, 0.02, nil},
		{"turn hidden", &n.turn.hidden, 0.02, nil},
		{"turn out", &n.turn.out, 0.02, nil},
	}
	for i := range kinds {
		kinds[i].slopes = slices.Clone(kinds[i].p.grad)
	}
	for _, k := range kinds {
		tried := 0
		for i, slope := range k.slopes {
			if slope == 0 && !(k.name == "rows" && used[i/neural.Dim]) || i%7 != 0 && k.name != "bias" {
				continue
			}
			const little = 1e-3
			was := k.p.x[i]
			k.p.x[i] = was + little
			up := learn()
			k.p.x[i] = was - little
			down := learn()
			k.p.x[i] = was
			require.InDelta(t, (up-down)/(2*little), slope, k.near+0.05*float64(max(slope, -slope)), "%s %d", k.name, i)
			tried++
		}
		require.Greater(t, tried, 5, k.name)
	}
}

// TestNeuralStep shows that a step moves what a word's stem and its concept bring, too,
// and nothing of words that were not met.
func TestNeuralStep(t *testing.T) {
	quickWords(t, 4, 1)
	met, other := heardTurn{units: [][]features.Spoken{said("bd")}, labels: []int{1}, label: 1, weight: 1}, heardTurn{units: [][]features.Spoken{said("hk")}}
	n := newNeuralFit(slices.Repeat([]heardTurn{met, other}, 4), outputsOf(3, 3))
	encoded, before := n.encode(&met), slices.Clone(n.rows.x)
	n.learn(&encoded)
	n.step(neuralRate)
	moved := map[int32]bool{}
	for i, x := range n.rows.x {
		if x != before[i] {
			moved[int32(i/neural.Dim)] = true
		}
	}
	for _, w := range encoded.units[0] {
		for _, at := range n.parts(w) {
			require.True(t, moved[at], "%d", at)
			delete(moved, at)
		}
	}
	require.Empty(t, moved)
}

// quickWords makes the network's rows few and its training short for a test.
func quickWords(t *testing.T, buckets, epochs int) {
	b, e := neuralBuckets, neuralEpochs
	neuralBuckets, neuralEpochs = buckets, epochs
	t.Cleanup(func() { neuralBuckets, neuralEpochs = b, e })
}

// TestNeuralLearnsOrder shows that the network tells apart what has the same words in
// another order, after another question and after another beginning: a table of single
// words could not.
func TestNeuralLearnsOrder(t *testing.T) {
	quickWords(t, 20, 30)
	var turns []heardTurn
	rng := rand.New(rand.NewPCG(3, 4))
	other := func() string {
		out := make([]rune, rng.IntN(3))
		for i := range out {
			out[i] = rune('k' + rng.IntN(8))
		}
		return string(out)
	}
	add := func(heard string, labels []int, units ...string) {
		x := heardTurn{heard: said(heard), labels: labels, label: labels[len(labels)-1], weight: 1}
		for _, u := range units {
			x.units = append(x.units, said(other()+u+other()))
		}
		turns = append(turns, x)
	}
	for range 80 {
		add("q", []int{0}, "ab")
		add("q", []int{2}, "ba")
		add("w", []int{1}, "c")
		add("v", []int{2}, "c")
		add("q", []int{0, 1}, "ab", "d")
		add("q", []int{2, 0}, "ba", "d")
	}
	data := fitNeural(turns[:400], outputsOf(3, 3))
	require.Equal(t, data, fitNeural(turns[:400], outputsOf(3, 3)), "the same every time")
	net, err := neural.Parse(string(data))
	require.NoError(t, err)
	of := outputsOf(3, 3)
	of.whole = false
	part, err := neural.Parse(string(fitNeural(turns[:40], of)))
	require.NoError(t, err)
	unit, turn := part.Outputs()
	require.Equal(t, []int{3, 0}, []int{unit, turn})
	right, all, turnsRight := 0, 0, 0
	var s neural.Scratch
	for _, x := range turns[400:] {
		net.Start(&s, x.heard, x.goal, x.way)
		for i, u := range x.units {
			var p [3]float64
			net.Unit(&s, u, p[:])
			if linear.Best(p[:]) == x.labels[i] {
				right++
			}
			all++
		}
		var p [3]float64
		net.Turn(&s, p[:])
		if linear.Best(p[:]) == x.label {
			turnsRight++
		}
	}
	require.Greater(t, float64(right)/float64(all), 0.9, "%d of %d", right, all)
	require.Greater(t, float64(turnsRight)/float64(len(turns)-400), 0.9, "%d of %d turns", turnsRight, len(turns)-400)
}

// TestClientCodes shows that the codes that the client's network learns stand in the
// order in which they are read.
func TestClientCodes(t *testing.T) {
	require.Len(t, clientCodes, stack.NCodes)
	require.Equal(t, string(mi.NeutralCode), clientCodes[0])
	for k, kind := range mi.Kinds() {
		require.Equal(t, string(mi.ClientCodeOf(mi.Change, kind)), clientCodes[stack.CodeOf(k, false)])
		require.Equal(t, string(mi.ClientCodeOf(mi.Sustain, kind)), clientCodes[stack.CodeOf(k, true)])
	}
}

// TestHeardTurns shows what teaches the network: clients' turns that stand in no fold
// left out, ours with their thought units.
func TestHeardTurns(t *testing.T) {
	client := func(fold int, valence string) sample {
		labels := map[string]string{}
		if valence != "" {
			labels[stack.LayerValence] = valence
		}
		return sample{
			turn: &turn{conversation: "own-a", speaker: "client", labels: labels, units: []unit{{"Yes", "N"}, {"I will", "C+"}}},
			fold: fold, own: true, spoken: heardTurn{units: [][]features.Spoken{said("y"), said("iw")}},
		}
	}
	counsellor, annoMI, bare, again := client(1, "change"), client(1, "sustain"), client(1, "sustain"), client(1, "change")
	counsellor.turn.speaker = "counsellor"
	annoMI.own, bare.own, bare.turn.bare = false, false, true
	again.turn.conversation = "own-a/units"
	got := heardTurns([]sample{client(0, "change"), client(1, ""), client(2, "change"), client(testFold, "change"), counsellor, annoMI, bare, again}, []int{2}, networks[0])
	require.Len(t, got, 4)
	require.Equal(t, []int{0, stack.CodeOf(4, false)}, got[0].labels)
	require.Equal(t, 0, got[0].label)
	require.Equal(t, -1, got[1].label, "leans both ways")
	require.Equal(t, []int{-1, -1}, got[2].labels, "AnnoMI codes no thought units")
	require.Equal(t, 2, got[2].label)
	require.Less(t, got[3].weight, got[2].weight)
}
