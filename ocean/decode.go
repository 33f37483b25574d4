package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// holds is what a turn is taken to hold.
type holds struct {
	main       int // of mains
	question   mi.QuestionType
	reflection mi.ReflectionType
	input      bool
}

// holdsOf reads the answers about the turn, and what grammar says of its
// questions, so that they agree: a turn that is mainly a question holds one, and
// so on.
func holdsOf(p stack.CounsellorTurn, g *grammar) holds {
	h := holds{main: linear.Best(p.Main[:])}
	q := g.weigh(p.Question)
	h.question = questions[linear.Best(q[:])]
	h.reflection = reflections[linear.Best(p.Reflection[:])]
	h.input = linear.Best(p.Input[:]) > 0
	if h.question == mi.QuestionNone && g.asks() {
		h.question = questions[1+linear.Best(q[1:])]
	}
	switch mains[h.main] {
	case mi.MainQuestion:
		if h.question == mi.QuestionNone {
			h.question = questions[1+linear.Best(q[1:])]
		}
	case mi.MainReflection:
		if h.reflection == mi.ReflectionNone {
			h.reflection = reflections[1+linear.Best(p.Reflection[1:])]
		}
	case mi.MainInput:
		h.input = true
	case mi.MainOther:
		// Other is what is left where a turn neither asks nor reflects nor
		// brings something of the counsellor's own.
		h.reflection, h.input = mi.ReflectionNone, false
		if !g.asks() {
			h.question = mi.QuestionNone
		}
	}
	return h
}

var (
	questions   = [stack.NQuestions]mi.QuestionType{mi.QuestionNone, mi.QuestionOpen, mi.QuestionClosed}
	reflections = [stack.NReflections]mi.ReflectionType{mi.ReflectionNone, mi.ReflectionSimple, mi.ReflectionComplex}
)

// leastInput is the probability of bringing something of one's own below which no
// thought unit is taken to do so.
const leastInput = 0.05

// believed gives up input besides the main behaviour where no thought unit looks
// like it: the words that open a summary are no direction because the turn as a
// whole reads like information.
func (h holds) believed(s *scratch) holds {
	if mains[h.main] == mi.MainInput {
		return h
	}
	h.input = h.input && s.inputInUnits()
	return h
}

// inputInUnits reports whether a thought unit looks like input.
func (s *scratch) inputInUnits() bool {
	for i := range s.units {
		u := &s.units[i]
		if u[ofMain[2].best(u)] >= leastInput && !s.grammar.units[i].acts.Has(phrase.Opens) {
			return true
		}
	}
	return false
}

// moderated takes from a turn the probability that it is input, but for leastInput,
// where grammar is sure that a thought unit does something other and none looks like
// input, and gives it to the others as they stand: "You kept going, even when it hurt.
// That takes real determination." informs of nothing, whatever it reads like as a whole.
func (s *scratch) moderated(p [stack.NMains]float64) [stack.NMains]float64 {
	const input, other = 2, 3
	if p[input] <= leastInput || p[input] == 1 || s.inputInUnits() {
		return p
	}
	for i := range s.units {
		if !s.grammar.units[i].sure || behaviours[linear.Best(s.units[i][:])].main != other {
			continue
		}
		more := (1 - leastInput) / (1 - p[input])
		for k := range p {
			p[k] *= more
		}
		p[input] = leastInput
		break
	}
	return p
}

// behaviours is [stack.Behaviours] with what each is and codes for.
var behaviours = [stack.NBehaviours]struct {
	behaviour mi.Behaviour
	main      int // of mains
	misc      mi.MISCCode
}{
	{mi.OpenQuestion, 0, mi.MISCOpenQuestion},
	{mi.ClosedQuestion, 0, mi.MISCClosedQuestion},
	{mi.SimpleReflection, 1, mi.MISCSimpleReflection},
	{mi.ComplexReflection, 1, mi.MISCComplexReflection},
	{mi.Reframe, 1, mi.MISCReframe},
	{mi.Affirm, 3, mi.MISCAffirm},
	{mi.Support, 3, mi.MISCSupport},
	{mi.EmphasiseAutonomy, 3, mi.MISCEmphasizeControl},
	{mi.AskPermission, 0, mi.MISCEmphasizeControl},
	{mi.GiveInformation, 2, mi.MISCGiveInformation},
	{mi.AdviseWithPermission, 2, mi.MISCAdviseWithPermission},
	{mi.AdviseWithoutPermission, 2, mi.MISCAdviseWithoutPermission},
	{mi.RaiseConcernWithPermission, 2, mi.MISCRaiseConcernWithPermission},
	{mi.RaiseConcernWithoutPermission, 2, mi.MISCRaiseConcernWithoutPermission},
	{mi.Direct, 2, mi.MISCDirect},
	{mi.Confront, 2, mi.MISCConfront},
	{mi.Warn, 2, mi.MISCWarn},
	{mi.Facilitate, 3, mi.MISCFacilitate},
	{mi.Filler, 3, mi.MISCFiller},
	{mi.Structure, 3, mi.MISCStructure},
}

// A set is a set of behaviours, one bit for each.
type set uint32

// The behaviours of each main behaviour, in the order of mains.
var ofMain = [stack.NMains]set{
	1<<openQuestion | 1<<closedQuestion | 1<<askPermission,
	1<<simpleReflection | 1<<complexReflection | 1<<reframe,
	1<<giveInformation | 1<<adviseWith | 1<<adviseWithout | 1<<concernWith | 1<<concernWithout | 1<<direct | 1<<confront | 1<<warn,
	1<<affirm | 1<<support | 1<<emphasise | 1<<facilitate | 1<<filler | 1<<structure,
}

// best returns the most probable behaviour of the set.
func (s set) best(u *stack.CounsellorUnit) int {
	best := -1
	for i, p := range u {
		if s&(1<<i) != 0 && (best < 0 || p > u[best]) {
			best = i
		}
	}
	return best
}

// carriers returns, for each main behaviour that the turn holds, the
// behaviours of which one thought unit must be: a question if the turn asks, a
// complex reflection if it reflects so, and so on. The main behaviour comes first; 0 asks for nothing.
func (h holds) carriers() (out [stack.NMains]set) {
	out[0] = ofMain[0]
	switch h.reflection {
	case mi.ReflectionSimple:
		out[1] = 1 << simpleReflection
	case mi.ReflectionComplex:
		out[1] = 1 << complexReflection
	}
	if h.question == mi.QuestionNone {
		out[0] = 0
	}
	if h.input {
		out[2] = ofMain[2]
	}
	out[0], out[h.main] = out[h.main], out[0]
	return out
}

// allowed returns the behaviours that a thought unit of the turn may be. Whether a
// question is open or closed in form is for grammar to say.
func (h holds) allowed() set {
	s := ofMain[3]
	if h.question != mi.QuestionNone {
		s |= ofMain[0]
	}
	switch h.reflection {
	case mi.ReflectionSimple:
		s |= 1 << simpleReflection
	case mi.ReflectionComplex:
		s |= ofMain[1]
	}
	if h.input {
		s |= ofMain[2]
	}
	return s
}

// appendUtterances gives each thought unit its most probable behaviour among
// those that the turn can hold, and sees to it that each thing which the turn
// holds has a unit that does it, as far as there are units, and for input beside
// something else as far as they look like it.
func appendUtterances(dst []mi.CounsellorUtterance, s *scratch, h holds) []mi.CounsellorUtterance {
	allowed := h.allowed()
	from := len(dst)
	s.fixed = slices.Grow(s.fixed[:0], len(s.units))[:len(s.units)]
	for i := range s.units {
		may := allowed
		if s.fixed[i] = s.grammar.units[i].sure; s.fixed[i] {
			may = 1<<stack.NBehaviours - 1
		}
		dst = append(dst, utterance(s, i, may.best(&s.units[i])))
	}
	units := dst[from:]
	for _, want := range h.carriers() {
		if want == 0 || s.settled(want) {
			continue
		}
		carrier, code := -1, -1
		for i := range units {
			if s.fixed[i] {
				continue
			}
			b := want.best(&s.units[i])
			if want == ofMain[2] && mains[h.main] != mi.MainInput && s.units[i][b] < leastInput {
				continue // what looks like input does something else, and that came first
			}
			if carrier < 0 || s.units[i][b] > s.units[carrier][code] {
				carrier, code = i, b
			}
		}
		if carrier >= 0 {
			s.fixed[carrier] = true
			units[carrier] = utterance(s, carrier, code)
		}
	}
	return dst
}

// settled reports whether grammar has found a thought unit for one of the wanted
// behaviours, or what weights may have taken for one.
func (s *scratch) settled(want set) bool {
	for i := range s.units {
		g := &s.grammar.units[i]
		if g.sure && (want&(1<<linear.Best(s.units[i][:])) != 0 || g.greets && want&asking != 0 || g.setsUp && want&ofMain[1] != 0) {
			return true
		}
	}
	return false
}

func utterance(s *scratch, i, b int) mi.CounsellorUtterance {
	return mi.CounsellorUtterance{
		Span: mi.Span(s.Units[i]), Code: behaviours[b].misc, Behaviour: behaviours[b].behaviour, Probability: s.units[i][b],
	}
}

// appendMITI counts the turn as MITI 4.2.1 does: one code for each utterance,
// each code at most once, one reflection code, complex if any is, and persuading
// with permission in place of persuading (section E, parsing and trump rules;
// field guide 2.3 and 2.5). A turn of one utterance that both reflects and asks
// so has one code, that of its main behaviour.
func appendMITI(dst []mi.MITICode, us []mi.CounsellorUtterance) []mi.MITICode {
	var has [len(mitiCodes)]bool
	for i := range us {
		if c := us[i].Behaviour.MITI(); c != "" {
			has[slices.Index(mitiCodes[:], c)] = true
		}
	}
	for i, c := range mitiCodes {
		switch {
		case !has[i]:
		case c == mi.MITISimpleReflection && has[mitiComplexReflection]:
		case c == mi.MITIPersuade && has[mitiPersuadeWith]:
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// mitiCodes is [mi.MITICodes] without the allocation.
var mitiCodes = [...]mi.MITICode{
	mi.MITIGiveInformation, mi.MITIPersuade, mitiPersuadeWith: mi.MITIPersuadeWith, mi.MITIQuestion, mi.MITISimpleReflection,
	mitiComplexReflection: mi.MITIComplexReflection, mi.MITIAffirm, mi.MITISeek, mi.MITIEmphasize, mi.MITIConfront,
}

// The places of codes among mitiCodes.
const (
	mitiPersuadeWith      = 2
	mitiComplexReflection = 5
)
