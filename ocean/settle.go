package ocean

import (
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/stack"
)

// The places of behaviours in [stack.Behaviours].
const (
	openQuestion = iota
	closedQuestion
	simpleReflection
	complexReflection
	reframe
	affirm
	support
	emphasise
	askPermission
	giveInformation
	adviseWith
	adviseWithout
	concernWith
	concernWithout
	direct
	confront
	warn
	facilitate
	filler
	structure
)

// What grammar finds, as odds against what the weights say. They were chosen on
// our own conversations and on sessions of HLQC that AnnoMI has too.
const (
	oddsUnmarked = 4  // a question without a question mark
	oddsNone     = .5 // no question is found
	sureOfChoice = .9 // the least probability of emphasising autonomy where a phrase says so
	sureOfAsking = .9 // and of a question with its mark
	sureOfOther  = .6 // and of what other phrases say
	mayBeAsking  = .3 // the probability of asking from which a question without its mark is shown
	opening      = 4  // turns that belong to the opening of a conversation
)

// settle lets grammar say what it knows better than weights: whether a question is
// open or closed, and what asks leave, greets, or praises. It moves probability
// between behaviours, so that they still sum to 1. With permission or without is
// for later: see permit.go.
func settle(u *stack.CounsellorUnit, g *said, turn int) {
	together(u, adviseWith, adviseWithout)
	together(u, concernWith, concernWithout)
	if g.asks {
		settleAsked(u, g, turn)
		return
	}
	if g.goesOn { // what it is cut from has the form
		form := formOf(&g.q)
		move(u, openQuestion+closedQuestion-form, form)
	}
	raise(u, 1<<openQuestion|1<<closedQuestion, oddsNone)
	if g.acts.Has(phrase.Praises) { // MITI 4.2.1, E.4.g: "great job" is no affirmation; field guide 1.2
		move(u, affirm, support)
		move(u, filler, support)
	}
	if g.acts.Has(phrase.Suggests) { // what one could do is advice, and what one is told to do a direction
		move(u, direct, adviseWithout)
	}
	if g.acts.Has(phrase.Factual) { // a fact is information, or argument, and no threat (field guide 1.7, 2.4)
		move(u, warn, giveInformation)
	}
	top := linear.Best(u[:])
	tells := top != giveInformation && ofMain[2]&(1<<top) != 0
	switch {
	case g.acts.Has(phrase.Opens) && tells: // the words that open a summary are part of it (field guide 1.4)
		g.settle(u, simpleReflection, sureOfOther)
	case g.acts.Has(phrase.Sympathises) && (top == support || top == giveInformation || top == confront || top == warn || top == filler): // MISC 2.5 SU; field guide 1.2
		g.settle(u, support, sureOfOther)
	case g.acts.Has(phrase.Credits): // MITI 4.2.1, E.4.g; field guide 1.2
		g.settle(u, affirm, sureOfOther)
	case g.setsUp:
		g.settle(u, structure, sureOfOther)
	case g.acts.Has(phrase.LeavesChoice) && !tells: // advice that leaves the choice is told with permission
		g.settle(u, emphasise, sureOfChoice)
	case g.acts.Has(phrase.Argues):
		g.settle(u, adviseWithout, sureOfOther)
	case g.acts.Has(phrase.TellsOfSelf) && (!tells || top == confront || top == warn): // information in MISC 2.5, not coded in MITI
		g.settle(u, giveInformation, sureOfOther)
	}
}

// settle gives a unit a behaviour that a phrase is sure of.
func (g *said) settle(u *stack.CounsellorUnit, b int, p float64) {
	g.sure = true
	lift(u[:], b, p)
}

// settleAsked is settle for a unit with a question.
func settleAsked(u *stack.CounsellorUnit, g *said, turn int) {
	q := &g.q
	form := formOf(q)
	switch {
	case g.asksLeave(): // MISC 2.5 p. 16; MITI 4.2.1, E.4.h
		form = askPermission
		move(u, openQuestion, form)
		move(u, closedQuestion, form)
	case q.Kind.Has(question.Greeting) && turn < opening: // MISC 2.5 p. 24
		g.greets = true
		move(u, openQuestion, filler)
		move(u, closedQuestion, filler)
		g.settle(u, filler, sureOfOther)
		return
	default:
		move(u, openQuestion+closedQuestion-form, form)
		if g.acts.Has(phrase.Offers) {
			move(u, askPermission, form)
		}
	}
	top := linear.Best(u[:])
	switch {
	case q.Kind.Has(question.Suggestion), q.Kind.Has(question.Tag), q.Kind.Has(question.Declarative):
		// Advice and reflections are put as questions too.
	case top == confront, top == filler, top == emphasise:
		// Confronting beats asking where it is clearly both (MITI 4.2.1, E.4.g), and
		// emphasising autonomy beats seeking (Figure 1).
	case q.Test == question.Invitation:
		// Not a direction, though an imperative (field guide 1.1).
		g.asking = true
		g.settle(u, form, sureOfAsking)
	case top != giveInformation && ofMain[2]&(1<<top) != 0:
	case !q.Kind.Has(question.Unmarked), q.Test == question.Wondering:
		if u[askPermission] > u[form] {
			form = askPermission
		}
		g.asking = true
		g.settle(u, form, sureOfAsking)
	default:
		raise(u, asking, oddsUnmarked)
	}
}

// formOf returns the behaviour that asks so: by grammar and not by intention (MISC
// 2.5 p. 28).
func formOf(q *question.Question) int {
	if q.Form == question.Open {
		return openQuestion
	}
	return closedQuestion
}

// asking is the behaviours that ask.
const asking set = 1<<openQuestion | 1<<closedQuestion | 1<<askPermission

// move gives the probability of one behaviour to another.
func move(u *stack.CounsellorUnit, from, to int) {
	u[to] += u[from]
	u[from] = 0
}

// together gives the probability of two behaviours to the more probable one.
func together(u *stack.CounsellorUnit, a, b int) {
	if u[a] < u[b] {
		a, b = b, a
	}
	move(u, b, a)
}

// lift gives the probability at index i the value p at least, and the others what
// that leaves of them.
func lift(ps []float64, i int, p float64) {
	if ps[i] >= p {
		return
	}
	rest := (1 - p) / (1 - ps[i])
	for k := range ps {
		ps[k] *= rest
	}
	ps[i] = p
}

// of returns the probability that a thought unit is one of the set.
func (s set) of(u *stack.CounsellorUnit) float64 {
	in := 0.0
	for i, p := range u {
		if s&(1<<i) != 0 {
			in += p
		}
	}
	return in
}

// raise multiplies the odds of a set of behaviours.
func raise(u *stack.CounsellorUnit, s set, odds float64) {
	whole := 1 + float64(s.of(u)*(odds-1))
	for i := range u {
		if s&(1<<i) != 0 {
			u[i] *= odds
		}
		u[i] /= whole
	}
}
