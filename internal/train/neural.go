package main

import (
	"math/rand/v2"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/features"
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
	// sums is set where a word's row is learnt as a sum, see neural_words.go. The
	// counsellor's learns the rows alone: with sums it read plain sentences worse (MISC
	// codes of the writer who writes them .844 for .863).
	sums    bool
	unheard shares // of the words of a thought unit
}

// clientCodes are the codes of a client's thought unit in the order of [stack.CodeOf].
// To ask the network for the codes and not for the valences alone makes it better at
// these.
var clientCodes = []string{"N", "D+", "AB+", "R+", "N+", "C+", "AC+", "TS+", "O+", "D-", "AB-", "R-", "N-", "C-", "AC-", "TS-", "O-"}

// networks are those of the model.
var networks = []network{
	{
		part: stack.PartClient, speaker: "client", label: stack.LayerValence, turns: stack.Valences, own: 0.5, whole: true, sums: true, unheard: shares{0.03, 0.08, 0.12},
		units: clientCodes, unit: func(u unit) string { return u.code },
	},
	{
		part: stack.PartCounsellor, speaker: "counsellor", label: stack.LayerMain, turns: stack.Mains, own: 0.05, until: lastOfEarlier, unheard: shares{0.05, 0.05, 0.05},
		units: stack.Behaviours, unit: func(u unit) string { return string(behaviourOf(u)) },
	},
}

// fitNetworks trains the networks on the samples that are in none of the folds without.
func fitNetworks(samples []sample, without []int) tables {
	out := tables{}
	for _, n := range networks {
		out[n.part] = table{network: fitNeural(heardTurns(samples, without, n), &n)}
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

// fitNeural trains a network on some turns. What it says of turns is thrown away where
// it is not asked of them.
func fitNeural(turns []heardTurn, of *network) []byte {
	n := newNeuralFit(turns, of)
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
	if !of.whole {
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

// An encodedTurn is a heardTurn whose words are tokens.
type encodedTurn struct {
	heard, goal []token
	way         int
	units       [][]token
	labels      []int
	label       int
	weight      float32
}

func (n *neuralFit) encode(t *heardTurn) encodedTurn {
	out := encodedTurn{heard: n.tokens(t.heard), goal: n.tokens(t.goal), way: t.way, labels: t.labels, label: t.label, weight: t.weight}
	for _, u := range t.units {
		out.units = append(out.units, n.tokens(u[:min(len(u), neural.MaxWords)]))
	}
	return out
}

func newRandom() *rand.Rand { return rand.New(rand.NewPCG(1, 2)) }
