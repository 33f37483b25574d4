package main

import (
	"cmp"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/stack"
)

// How the network is trained.
var (
	neuralBuckets = 900 // of rows for words
	neuralEpochs  = 8
)

const (
	neuralBatch   = 32    // turns
	neuralRate    = 0.004 // of learning, at its highest
	neuralDecay   = 0.01  // of weights, each step, times the rate
	neuralDrop    = 0.25  // of what the layer is given
	neuralUnheard = 0.05  // of words
	neuralGoal    = 0.2   // of goals: programs may give none
	neuralSmooth  = 0.05  // of a label that goes to the others
	neuralSession = 2     // what a turn of AnnoMI's counts against a thought unit
	neuralBare    = 0.4   // and that once more as a machine would take it down, against as it is
)

// heardTurn is a turn as a network reads it.
type heardTurn struct {
	heard, goal []features.Spoken
	way         int
	units       [][]features.Spoken
	labels      []int   // of the units, -1 for "not coded"
	label       int     // of the turn
	weight      float32 // how much that counts
}

// A network reads one side, and is asked something of a turn and of its thought units.
type network struct {
	part, speaker string
	label         string // the name of a turn's label
	turns, units  []string
	unit          func(unit) string // its label
	own           float32           // what a turn of ours counts
	until         string            // the last of our writers whose turns count, "" for all
	// whole is set where it is asked of whole turns. The counsellor's only learns from
	// them what AnnoMI's coders hear in words: with what it says of turns log R:Q came
	// out .739 for .763, and AnnoMI's counsellor .751 for .752.
	whole bool
}

// networks are those of the model.
var networks = []network{
	{
		part: stack.PartClient, speaker: "client", label: stack.LayerValence, turns: stack.Valences, own: 0.5, whole: true,
		units: stack.Valences, unit: valenceOf,
	},
	{
		part: stack.PartCounsellor, speaker: "counsellor", label: stack.LayerMain, turns: stack.Mains, own: 0.05, until: lastOfEarlier,
		units: stack.Behaviours, unit: func(u unit) string { return string(behaviourOf(u)) },
	},
}

// fitNetworks trains the networks on the samples that are in none of the folds without.
func fitNetworks(samples []sample, without []int) tables {
	out := tables{}
	for _, n := range networks {
		out[n.part] = table{network: fitNeural(heardTurns(samples, without, n), len(n.units), len(n.turns), n.whole)}
	}
	return out
}

// heardTurns gives the turns that teach a network, those in none of the folds without:
// our own with the codes of their thought units and, where they do one thing or lean
// one way, of the turn; AnnoMI's with that of the turn.
func heardTurns(samples []sample, without []int, n network) []heardTurn {
	var out []heardTurn
	for i := range samples {
		s := &samples[i]
		if s.speaker != n.speaker || strings.HasSuffix(s.conversation, "/units") || s.fold == testFold || slices.Contains(without, s.fold) {
			continue
		}
		t := s.spoken
		t.label, t.weight = slices.Index(n.turns, s.labels[n.label]), n.own
		if s.own {
			for _, u := range s.turn.units {
				t.labels = append(t.labels, slices.Index(n.units, n.unit(u)))
			}
			if s.after(n.until) {
				t.weight = 0
			}
		} else {
			t.labels = slices.Repeat([]int{-1}, len(t.units))
			t.weight = neuralSession
			if s.bare {
				t.weight = neuralSession * neuralBare
			}
		}
		out = append(out, t)
	}
	return out
}

// fitNeural trains a network on some turns, with so many outputs for a thought unit and
// for a turn, which are thrown away where whole is not set.
func fitNeural(turns []heardTurn, unit, turn int, whole bool) []byte {
	n := newNeuralFit(turns, unit, turn)
	all := make([]encodedTurn, len(turns))
	for i := range turns {
		all[i] = n.encode(&turns[i])
	}
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	steps := neuralEpochs * ((len(all) + neuralBatch - 1) / neuralBatch)
	step := 0
	for range neuralEpochs {
		n.random.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		for batch := range slices.Chunk(order, neuralBatch) {
			for _, i := range batch {
				n.learn(&all[i])
			}
			n.step(neuralRate * pace(step, steps))
			step++
		}
	}
	w := n.weights()
	if !whole {
		w.Turn = neural.NewWeights(n.keys, 0, 0).Turn
	}
	return w.Bytes()
}

// outputs returns how many outputs the network has for a turn.
func (n *network) outputs() int {
	if n.whole {
		return len(n.turns)
	}
	return 0
}

// pace is how fast is learnt at a step: faster and faster for a while, then ever
// slower.
func pace(step, steps int) float64 {
	const warm = 0.15
	at := (float64(step) + 0.5) / float64(steps)
	if at < warm {
		return at / warm
	}
	return (1 - at) / (1 - warm)
}

// neuralKeys gives rows to the words that are said most, and to the stems of those
// that have none.
func neuralKeys(turns []heardTurn) linear.Keys {
	const few = 3 // said less often a word teaches nothing, nor does a stem
	count := map[uint32]int{}
	stems := map[uint32]uint32{}
	each := func(ws []features.Spoken) {
		for _, w := range ws {
			count[w.Word]++
			stems[w.Word] = w.Stem
		}
	}
	for i := range turns {
		t := &turns[i]
		each(t.heard)
		each(t.goal)
		for _, u := range t.units {
			each(u)
		}
	}
	kept := map[uint32]int{}
	for _, w := range slices.Sorted(maps.Keys(count)) {
		if n := count[w]; n >= few {
			kept[w] += n
		} else {
			kept[stems[w]] += n
		}
	}
	maps.DeleteFunc(kept, func(_ uint32, n int) bool { return n < few })
	most := slices.SortedFunc(maps.Keys(kept), func(a, b uint32) int {
		return cmp.Or(cmp.Compare(kept[b], kept[a]), cmp.Compare(a, b))
	})
	return linear.NewKeys(most, neuralBuckets)
}

// A token is a word's row, or -1, and whether it is one of the goal.
type token struct {
	row    int32
	ofGoal bool
}

type encodedTurn struct {
	heard, goal []token
	way         int
	units       [][]token
	labels      []int
	label       int
	weight      float32
}

func (n *neuralFit) encode(t *heardTurn) encodedTurn {
	tokens := func(ws []features.Spoken) []token {
		out := make([]token, len(ws))
		for i, w := range ws {
			out[i] = token{int32(neural.RowOf(n.keys, w)), w.OfGoal}
		}
		return out
	}
	out := encodedTurn{heard: tokens(t.heard), goal: tokens(t.goal), way: t.way, labels: t.labels, label: t.label, weight: t.weight}
	for _, u := range t.units {
		out.units = append(out.units, tokens(u[:min(len(u), neural.MaxWords)]))
	}
	return out
}

// unheard copies words, some of them as if they had never been met, a share of all.
// Without a goal no word is marked as one of it.
func (n *neuralFit) unheard(dst, ts []token, share float64, goal bool) []token {
	for _, t := range ts {
		if n.random.Float64() < share {
			t.row = -1
		}
		t.ofGoal = t.ofGoal && goal
		dst = append(dst, t)
	}
	return dst
}

func newRandom() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }
