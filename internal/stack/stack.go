// Package stack runs the model over a turn: features, tables, layers. The
// coders in mi and ocean give its numbers their names, and the trainer uses it
// to see what the coders will see.
//
// Two views of a turn are scored in one reading. The whole turn is scored by
// weights that learnt from coded turns, each of its thought units by weights
// that learnt from coded thought units. A network of internal/neural, which learnt
// from both, says its own of either. A layer then weighs these together with
// what the turns before were taken for.
package stack

import (
	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/text"
)

// The labels, in the order of the model file.
var (
	Valences    = []string{"change", "neutral", "sustain"}
	Kinds       = []string{"desire", "ability", "reason", "need", "commitment", "activation", "taking steps", "other"}
	Mains       = []string{"question", "reflection", "input", "other"}
	Questions   = []string{"none", "open", "closed"}
	Reflections = []string{"none", "simple", "complex"}
	Inputs      = []string{"none", "some"}
	Behaviours  = []string{
		"open question", "closed question", "simple reflection", "complex reflection", "reframe",
		"affirm", "support", "emphasise autonomy", "ask permission", "give information",
		"advise with permission", "advise without permission", "raise concern with permission",
		"raise concern without permission", "direct", "confront", "warn", "facilitate", "filler", "structure",
	}
)

// The numbers of labels.
const (
	NValences    = 3
	NKinds       = 8
	NCodes       = 1 + 2*NKinds // see [CodeOf]
	NMains       = 4
	NQuestions   = 3
	NReflections = 3
	NInputs      = 2
	NBehaviours  = 20

	// a turn's valences, and once more what sessions of people alone teach of
	// them, with neutral left out
	turnScores    = NValences + NValences - 1
	clientColumns = turnScores + NValences
	// the same of what a counsellor's turn mainly does, and what it holds, with the
	// second label of each left out but for the first: so the table has 32 columns
	mainScores  = NMains + NMains - 1
	turnColumns = mainScores + NQuestions - 1 + NReflections - 1 + NInputs - 1
)

// The names of the tables and layers.
const (
	TableClient     = "client"
	TableKinds      = "client kinds"
	TableCounsellor = "counsellor"

	LayerValence     = "valence"
	LayerTold        = "valence told"
	LayerUnitValence = "unit valence"
	LayerUnitKind    = "unit kind"
	LayerMain        = "main"
	LayerQuestion    = "question"
	LayerReflection  = "reflection"
	LayerInput       = "input"
	LayerBehaviour   = "behaviour"

	// the networks of either side
	PartClient     = "client words"
	PartCounsellor = "counsellor words"
)

// The numbers of inputs of the layers over a whole turn.
const (
	// the turn's scores, the units' mean, extreme and last, the turns before,
	// place, the speaker's own belief where the turn goes on; of a client's turn what the
	// network says, which of a counsellor's is asked of its thought units alone
	// and all of it once more for typed talk
	ClientInputs     = 2 * (clientNetwork + NValences)
	CounsellorInputs = 2 * (turnColumns + NBehaviours + 2*NMains + beliefInputs + placeInputs + NMains)
	UnitInputs       = UnitNetwork + NValences // of the layer over a thought unit's valence
	KindInputs       = KindNetwork + NKinds
	BehaviourInputs  = BehaviourNetwork + NBehaviours

	// where what the network says stands among those of a thought unit, after the
	// scores, and the rules
	UnitNetwork      = NValences + nRules
	KindNetwork      = NKinds + nRules
	BehaviourNetwork = NBehaviours

	nRules  = features.Rules - 1
	rulesAt = turnScores + 3*NValences // where they stand among the inputs of a client turn
	// and where what the network says stands
	clientNetwork = rulesAt + nRules + beliefInputs + placeInputs + NValences

	beliefInputs = 2*NValences + 2*NMains + 2
	placeInputs  = 6
)

// A Belief is what the turns before were taken for: for each side the
// probabilities of its latest turn, and their mean over its latest turns with
// the nearer ones counting more. All zero where there was no turn.
type Belief struct {
	Client         [NValences]float64
	ClientMean     [NValences]float64
	Counsellor     [NMains]float64
	CounsellorMean [NMains]float64
}

// Memory is how many turns before are read for a [Belief].
const Memory = 16

// decay is the share of a turn's weight in the mean that the turn before it
// on the same side has.
const decay = 0.75

// A Turn is a turn of talk and what surrounds it.
type Turn struct {
	features.Input
	Belief Belief
	// Bias raises the logits of change and of sustain talk against neutral.
	Bias float64
}

// MaxUnits is the greatest number of thought units of one turn: the last one
// takes the rest. Nobody says so many in one breath, and each of them costs
// memory.
const MaxUnits = 4096

// Scratch is the memory of one run. The zero Scratch is ready to use; using
// one again saves its memory. It is not safe for concurrent use.
type Scratch struct {
	// Units are the thought units of the turn that was run last.
	Units []text.Span
	// Inputs holds the inputs of the layers over that turn.
	Inputs [linear.MaxInputs]float64

	vector             features.Vector
	unit, turn, around linear.Tally
	kinds, aroundKinds linear.Tally
	score              [linear.MaxColumns]float64
	unitInputs         [max(KindInputs, UnitInputs, BehaviourInputs)]float64
	neural             neural.Scratch
}

// Modest reports whether the scratch is small enough to keep for another run.
func (s *Scratch) Modest() bool { return cap(s.Units) <= 2*MaxUnits && s.vector.Modest() }

// A Past is a turn before, as far as the model looks at it.
type Past struct {
	Counsellor bool // else the client spoke
	Text       string
	Valence    [NValences]float64 // all zero for a turn that is not coded
	Main       [NMains]float64
}

// reach is how many turns back the last turn of either side may lie.
const reach = 4

// Context makes the turn that is spoken by the counsellor or the client after
// n others, of which at gives the i-th, counted from the first. The input has
// the words and the goal of the talk.
func Context(in features.Input, counsellor bool, n int, at func(i int) Past) Turn {
	t := Turn{Input: in}
	t.Index = n
	var b believe
	var own, other, earlier bool
	for i := n - 1; i >= max(0, n-Memory); i-- {
		p := at(i)
		if own && other && !earlier && p.Counsellor != counsellor && i >= n-reach {
			earlier = true
			t.Earlier = p.Text
		}
		if !other && p.Counsellor != counsellor && i >= n-reach {
			other = true
			t.Other = p.Text
			t.Follows = i < n-1
		}
		if !own && p.Counsellor == counsellor && i >= n-reach {
			own = true
			t.Own = p.Text
		}
		switch {
		case p.Counsellor && known(p.Main[:]) > 0:
			b.counsellor.add(b.belief.Counsellor[:], b.belief.CounsellorMean[:], p.Main[:])
		case !p.Counsellor && known(p.Valence[:]) > 0:
			b.client.add(b.belief.Client[:], b.belief.ClientMean[:], p.Valence[:])
		}
	}
	b.client.close(b.belief.ClientMean[:])
	b.counsellor.close(b.belief.CounsellorMean[:])
	t.Belief = b.belief
	return t
}

// believe makes a [Belief] of turns added from the latest to the earliest.
type believe struct {
	belief             Belief
	client, counsellor side
}

type side struct{ weight, sum float64 }

func (s *side) add(latest, mean, p []float64) {
	if s.sum == 0 {
		s.weight = 1
		copy(latest, p)
	}
	for k, x := range p {
		mean[k] += float64(x * s.weight)
	}
	s.sum += s.weight
	s.weight *= decay
}

func (s *side) close(mean []float64) {
	for k := range mean {
		if s.sum > 0 {
			mean[k] /= s.sum
		}
	}
}
