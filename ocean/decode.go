package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/linear"
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

// holdsOf reads the answers about the turn so that they agree: a turn that is
// mainly a question holds one, and so on.
func holdsOf(p stack.CounsellorTurn) holds {
	h := holds{main: linear.Best(p.Main[:])}
	h.question = questions[linear.Best(p.Question[:])]
	h.reflection = reflections[linear.Best(p.Reflection[:])]
	h.input = linear.Best(p.Input[:]) > 0
	switch mains[h.main] {
	case mi.MainQuestion:
		if h.question == mi.QuestionNone {
			h.question = questions[1+linear.Best(p.Question[1:])]
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
		h.question, h.reflection, h.input = mi.QuestionNone, mi.ReflectionNone, false
	}
	return h
}

var (
	questions   = [stack.NQuestions]mi.QuestionType{mi.QuestionNone, mi.QuestionOpen, mi.QuestionClosed}
	reflections = [stack.NReflections]mi.ReflectionType{mi.ReflectionNone, mi.ReflectionSimple, mi.ReflectionComplex}
)

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

func setOf(keep func(i int) bool) (s set) {
	for i := range behaviours {
		if keep(i) {
			s |= 1 << i
		}
	}
	return s
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
// behaviours of which one thought unit must be: an open question if the turn
// asks openly, and so on. The main behaviour comes first; 0 asks for nothing.
func (h holds) carriers() (out [stack.NMains]set) {
	of := func(m mi.Main, deep mi.Behaviour, want bool, deeper bool) set {
		return setOf(func(i int) bool {
			b := behaviours[i]
			return want && mains[b.main] == m && (!deeper || b.behaviour == deep)
		})
	}
	out[0] = of(mi.MainQuestion, mi.OpenQuestion, h.question != mi.QuestionNone, h.question == mi.QuestionOpen)
	out[1] = of(mi.MainReflection, mi.ComplexReflection, h.reflection != mi.ReflectionNone, h.reflection == mi.ReflectionComplex)
	out[2] = of(mi.MainInput, "", h.input, false)
	for i := range out {
		out[i] &= h.allowed()
	}
	out[0], out[h.main] = out[h.main], out[0]
	return out
}

// allowed returns the behaviours that a thought unit of the turn may be.
func (h holds) allowed() set {
	return setOf(func(i int) bool {
		b := behaviours[i]
		switch mains[b.main] {
		case mi.MainQuestion:
			return h.question == mi.QuestionOpen || h.question == mi.QuestionClosed && b.behaviour != mi.OpenQuestion
		case mi.MainReflection:
			return h.reflection == mi.ReflectionComplex ||
				h.reflection == mi.ReflectionSimple && b.behaviour == mi.SimpleReflection
		case mi.MainInput:
			return h.input
		}
		return true
	})
}

// appendUtterances gives each thought unit its most probable behaviour among
// those that the turn can hold, and sees to it that each thing which the turn
// holds has a unit that does it, as far as there are units.
func appendUtterances(dst []mi.CounsellorUtterance, s *scratch, h holds) []mi.CounsellorUtterance {
	allowed := h.allowed()
	from := len(dst)
	for i := range s.units {
		dst = append(dst, utterance(s, i, allowed.best(&s.units[i])))
	}
	units := dst[from:]
	s.fixed = slices.Grow(s.fixed[:0], len(units))[:len(units)]
	clear(s.fixed)
	for _, want := range h.carriers() {
		if want == 0 {
			continue
		}
		carrier, code := -1, -1
		for i := range units {
			if s.fixed[i] {
				continue
			}
			b := want.best(&s.units[i])
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
	has := func(c mi.MITICode) bool {
		return slices.ContainsFunc(us, func(u mi.CounsellorUtterance) bool { return u.Behaviour.MITI() == c })
	}
	for _, c := range mitiCodes {
		switch {
		case !has(c):
		case c == mi.MITISimpleReflection && has(mi.MITIComplexReflection):
		case c == mi.MITIPersuade && has(mi.MITIPersuadeWith):
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// mitiCodes is [mi.MITICodes] without the allocation.
var mitiCodes = [...]mi.MITICode{
	mi.MITIGiveInformation, mi.MITIPersuade, mi.MITIPersuadeWith, mi.MITIQuestion, mi.MITISimpleReflection,
	mi.MITIComplexReflection, mi.MITIAffirm, mi.MITISeek, mi.MITIEmphasize, mi.MITIConfront,
}
