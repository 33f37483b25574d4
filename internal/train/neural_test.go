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
)

// said makes words of letters: one word each.
func said(s string) (out []features.Spoken) {
	for _, c := range s {
		out = append(out, features.Spoken{Word: uint32(c) * 0x9e3779b9, Stem: uint32(c) * 0x85ebca6b})
	}
	return out
}

// TestNeuralSlopes holds the slopes that the network learns by to what the loss does
// when a weight is moved a little.
func TestNeuralSlopes(t *testing.T) {
	turn := heardTurn{heard: said("abcd"), goal: said("xy"), way: features.Away, units: [][]features.Spoken{said("axbc"), said("d"), nil, said("cab")}, labels: []int{0, 2, -1, 1}, label: 2, weight: 0.7}
	turn.units[0][1].OfGoal = true
	many := []heardTurn{turn, turn, turn}
	quickWords(t, 4, 1)
	n := newNeuralFit(many, 3, 4)
	n.room(4)
	encoded := n.encode(&turn)
	learn := func() float64 {
		n.random = rand.New(rand.NewPCG(7, 7)) // the same is dropped every time
		clear(n.local)
		n.used = n.used[:0]
		return n.learn(&encoded)
	}
	learn()
	// The slopes of the words' rows and of the filters come with the step.
	n.spread()
	type kind struct {
		name   string
		p      *param
		slopes []float32
	}
	kinds := []kind{{"rows", &n.rows, nil}, {"filters", &n.filters, nil}, {"bias", &n.bias, nil}, {"unit hidden", &n.unit.hidden, nil}, {"unit out", &n.unit.out, nil}, {"turn hidden", &n.turn.hidden, nil}, {"turn out", &n.turn.out, nil}}
	for i := range kinds {
		kinds[i].slopes = slices.Clone(kinds[i].p.grad)
	}
	for _, k := range kinds {
		tried := 0
		for i, slope := range k.slopes {
			if slope == 0 || i%7 != 0 && k.name != "bias" {
				continue
			}
			const little = 3e-3
			was := k.p.x[i]
			k.p.x[i] = was + little
			up := learn()
			k.p.x[i] = was - little
			down := learn()
			k.p.x[i] = was
			require.InDelta(t, (up-down)/(2*little), slope, 0.02+0.05*float64(max(slope, -slope)), "%s %d", k.name, i)
			tried++
		}
		require.Greater(t, tried, 5, k.name)
	}
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
	data := fitNeural(turns[:400], 3, 3, true)
	require.Equal(t, data, fitNeural(turns[:400], 3, 3, true), "the same every time")
	net, err := neural.Parse(string(data))
	require.NoError(t, err)
	part, err := neural.Parse(string(fitNeural(turns[:40], 3, 3, false)))
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

// TestNeuralKeys shows which words get rows: those that are said often, and for the
// others their stems.
func TestNeuralKeys(t *testing.T) {
	quickWords(t, 20, 1)
	w := func(word, stem uint32) features.Spoken {
		return features.Spoken{Word: word * 0x9e3779b9, Stem: stem * 0x9e3779b9}
	}
	often, twice, other, once := w(1, 11), w(2, 12), w(3, 12), w(4, 14)
	keys := neuralKeys([]heardTurn{
		{heard: []features.Spoken{often, often}, goal: []features.Spoken{often}, units: [][]features.Spoken{{often, twice, once}, {twice, other}}},
	})
	require.GreaterOrEqual(t, neural.RowOf(keys, often), 0)
	_, ok := keys.Row(twice.Word)
	require.False(t, ok, "said twice")
	require.GreaterOrEqual(t, neural.RowOf(keys, twice), 0, "its stem is said three times")
	require.Equal(t, neural.RowOf(keys, twice), neural.RowOf(keys, other))
	require.Equal(t, -1, neural.RowOf(keys, once))
}

// TestUnheard shows what is left out in training: some words, and without a goal what
// marks the words of one, as nothing does where a program gives none.
func TestUnheard(t *testing.T) {
	n := &neuralFit{random: newRandom()}
	words := slices.Repeat([]token{{row: 7, ofGoal: true}}, 4000)
	left, marked := 0, 0
	for _, w := range n.unheard(nil, words, 0.25, true) {
		left += flagOf(w.row < 0)
		marked += flagOf(w.ofGoal)
	}
	require.InDelta(t, 1000, left, 100)
	require.Equal(t, 4000, marked)
	for _, w := range n.unheard(nil, words, 0, false) {
		require.Equal(t, token{row: 7}, w)
	}
	require.Equal(t, token{row: 7, ofGoal: true}, words[0], "the turn itself stays")
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
	require.Equal(t, []int{1, 0}, got[0].labels)
	require.Equal(t, 0, got[0].label)
	require.Equal(t, -1, got[1].label, "leans both ways")
	require.Equal(t, []int{-1, -1}, got[2].labels, "AnnoMI codes no thought units")
	require.Equal(t, 2, got[2].label)
	require.Less(t, got[3].weight, got[2].weight)
}
