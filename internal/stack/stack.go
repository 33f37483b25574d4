// Package stack runs the model over a turn: features, tables, layers. The
// coders in mi and ocean give its numbers their names, and the trainer uses it
// to see what the coders will see.
//
// Two views of a turn are scored in one reading. The whole turn is scored by
// weights that learnt from coded turns, each of its thought units by weights
// that learnt from coded thought units. A layer then weighs these together with
// what the turns before were taken for.
package stack

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
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
	NMains       = 4
	NQuestions   = 3
	NReflections = 3
	NInputs      = 2
	NBehaviours  = 20

	// a turn's valences, and once more what sessions of people alone teach of
	// them, with neutral left out
	turnScores    = NValences + NValences - 1
	clientColumns = turnScores + NValences
	turnColumns   = NMains + NQuestions + NReflections + NInputs
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
)

// The numbers of inputs of the layers over a whole turn.
const (
	// the turn's scores, the units' mean, extreme and last, the turns before,
	// place, and the speaker's own belief where the turn goes on
	// and all of it once more for typed talk
	ClientInputs     = 2 * (turnScores + 3*NValences + nRules + beliefInputs + placeInputs + NValences)
	CounsellorInputs = 2 * (turnColumns + NBehaviours + 2*NMains + beliefInputs + placeInputs + NMains)
	UnitInputs       = NValences + nRules // of the layer over a thought unit's valence
	KindInputs       = NKinds + nRules

	nRules  = features.Rules - 1
	rulesAt = turnScores + 3*NValences // where they stand among the inputs of a client turn

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
	unitInputs         [NKinds + nRules]float64
}

// AppendUnits appends the thought units of a turn to dst: those of
// [text.AppendUnits], but no more than [MaxUnits].
func AppendUnits(dst []text.Span, turn string) []text.Span {
	from := len(dst)
	dst = text.AppendUnits(dst, turn)
	if n := len(dst) - from; n > MaxUnits {
		dst[from+MaxUnits-1].End = dst[len(dst)-1].End
		dst = dst[:from+MaxUnits]
	}
	return dst
}

// Modest reports whether the scratch is small enough to keep for another run.
func (s *Scratch) Modest() bool { return cap(s.Units) <= 2*MaxUnits && s.vector.Modest() }

// read scores a turn by a table: unit gets the scores of each thought unit, and
// those of the whole turn come back. Both are valid until the next are made. A
// second table, if there is one, scores the thought units alone, and its scores
// stand behind those of the first.
func (s *Scratch) read(t, more *linear.Table, in features.Input, unit func(i int, score []float64)) []float64 {
	s.Units = AppendUnits(s.Units[:0], in.Text)
	in.Units = s.Units
	v, n := &s.vector, t.Columns()
	v.Start(in)
	s.turn.Reset()
	s.around.Reset()
	sum(t, &s.around, v, features.Before, features.Before+1)
	if more != nil {
		s.aroundKinds.Reset()
		sum(more, &s.aroundKinds, v, features.Before, features.Before+1)
	}
	for i := range in.Units {
		v.Unit(i)
		s.unit.Reset()
		sum(t, &s.unit, v, 0, features.OfUnit)
		s.turn.Add(&s.unit, 0, int(features.OfUnit))
		s.unit.Add(&s.around, int(features.Before), int(features.Before)+1)
		if i == 0 {
			sum(t, &s.unit, v, features.Answer, features.Answer+1)
			s.around.Add(&s.unit, int(features.Answer), int(features.Answer)+1)
		}
		t.Score(s.score[:n], &s.unit)
		score := s.score[:n]
		if more != nil {
			s.kinds.Reset()
			sum(more, &s.kinds, v, 0, features.OfUnit)
			s.kinds.Add(&s.aroundKinds, int(features.Before), int(features.Before)+1)
			if i == 0 {
				sum(more, &s.kinds, v, features.Answer, features.Answer+1)
			}
			score = s.score[:n+more.Columns()]
			more.Score(score[n:], &s.kinds)
		}
		unit(i, score)
	}
	v.Finish()
	s.turn.Add(&s.around, int(features.OfUnit), features.Blocks)
	sum(t, &s.turn, v, features.Whole, features.Whole+1)
	t.Score(s.score[:n], &s.turn)
	return s.score[:n]
}

// sum adds the rows of some blocks to a tally.
func sum(t *linear.Table, y *linear.Tally, v *features.Vector, first, last features.Block) {
	for b := first; b < last; b++ {
		t.Sum(y, int(b), v.Index[b], features.Bits)
	}
}

// place writes what a turn's layers know besides its words. Where a turn goes
// on with a sentence that the other side only nodded at, what the speaker's
// own turn before was taken for counts for itself: own is its part of the
// belief.
func place(x []float64, t Turn, units int, own []float64) {
	n := copy(x, t.Belief.Client[:])
	n += copy(x[n:], t.Belief.Counsellor[:])
	n += copy(x[n:], t.Belief.ClientMean[:])
	n += copy(x[n:], t.Belief.CounsellorMean[:])
	x[n] = known(t.Belief.Client[:])
	x[n+1] = known(t.Belief.Counsellor[:])
	x[n+2] = float64(features.Level(len(t.Text))) / 8
	x[n+3] = float64(features.Level(t.Index)) / 8
	x[n+4] = float64(features.Level(units)) / 8
	if t.Follows {
		x[n+5] = 1
	}
	x[n+6] = 1 // a bias of its own for typed talk, see [typed]
	if goesOn(t.Input) {
		x[n+7] = 1
		copy(x[n+8:], own)
	}
}

// typed puts the inputs of a turn that has no capital at its beginning or no
// mark at its end where the layers learn weights for such talk: chats and
// captions are coded by other habits than sessions written down.
func typed(x []float64, s string) {
	half := len(x) / 2
	if !plainTalk(s) {
		return
	}
	copy(x[half:], x[:half])
	clear(x[:half])
}

func plainTalk(s string) bool {
	s = strings.TrimLeft(strings.TrimRight(s, " \n\t"), " \n\t-\"'")
	if s == "" {
		return false
	}
	first, last := s[0], s[len(s)-1]
	return 'a' <= first && first <= 'z' || 'a' <= last && last <= 'z' || 'A' <= last && last <= 'Z' || '0' <= last && last <= '9'
}

// rule writes what grammar made of a thought unit: a 1 or a sign for its rule.
func rule(x []float64, r features.Reading) {
	clear(x[:nRules])
	switch {
	case r.Rule == features.NoRule:
	case r.Sign == 0:
		x[r.Rule-1] = 1
	default:
		x[r.Rule-1] = float64(r.Sign)
	}
}

// goesOn reports whether a turn takes up a sentence that was broken off.
func goesOn(in features.Input) bool {
	return strings.HasPrefix(in.Text, "-") || strings.HasPrefix(in.Text, "—") ||
		strings.HasSuffix(in.Own, "-") || strings.HasSuffix(in.Own, "—")
}

func known(p []float64) float64 {
	for _, x := range p {
		if x > 0 {
			return 1
		}
	}
	return 0
}

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
	var own, other bool
	for i := n - 1; i >= max(0, n-Memory); i-- {
		p := at(i)
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
