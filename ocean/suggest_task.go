package ocean

import (
	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/mi"
)

// taskRules say how to go on where the client's words ask for nothing of their
// own: after a bare acknowledgement, and by the task. The last always fits.
var taskRules = [...]rule{
	{
		why:    "the counsellor was not done and the person followed: finish it",
		source: "field guide 1.3 and 4.3, bare acknowledgements",
		fits:   func(m *moment) bool { return m.state.Said.Ack && m.state.Told.Ending == next.Broken },
		moves: func(m *moment) lineup {
			switch m.state.Last[0] {
			case next.Input:
				return to(AskOfferAsk, Explore).or(Reflect)
			case next.Question:
				return to(Explore, Reflect).or(ReflectMeaning)
			}
			return to(ReflectMeaning).or(Reflect, DoubleSided, SummariseCollecting, Explore).not(barLead)
		},
		answers: told,
	},
	{
		why:    "information was taken in: ask what the person makes of it, or go on in small pieces",
		source: "field guide 1.5, elicit, provide, elicit",
		fits:   func(m *moment) bool { return m.state.Said.Ack && m.state.Last[0] == next.Input },
		moves: func(m *moment) lineup {
			return to(Explore, AskOfferAsk, Reflect).or(EmphasiseChoice).not(barPlan | barEvoke)
		},
		answers: told,
	},
	{
		why:    "a bare yes or no: it agrees, and no more can be read from it",
		source: "field guide 4.1 and 4.3, bare acknowledgements",
		fits:   func(m *moment) bool { return m.state.Said.Ack },
		moves: func(m *moment) lineup {
			switch m.tracked.Task {
			case Planning:
				return to(PlanSteps, Reflect).or(PlanObstacles, AskConfidence).not(barEvoke | barTell)
			case Evoking:
				if m.informing() {
					return to(Elaborate, ReflectMeaning, AskOfferAsk).or(m.evocation(), Explore).not(barPlan)
				}
				return to(Elaborate, ReflectMeaning).or(m.evocation(), Explore, SummariseCollecting).not(barPlan | barTell)
			}
			return to(Explore, ReflectMeaning).or(Elaborate, SummariseCollecting).not(barPlan | barTell)
		},
		answers: told,
	},
	{
		why:    "something was asked in passing: answer it or give back what is behind it",
		source: "field guide 7.3",
		fits:   (*moment).asksInPassing,
		moves: func(m *moment) lineup {
			if m.said(next.Shrugs) {
				return to(Reflect).or(ReflectMeaning, EmphasiseChoice).not(barLead)
			}
			return to(AnswerPlainly, Reflect).or(ReflectMeaning, Explore)
		},
		answers: theLast,
	},
	{
		why:    "planning: how, when and with whom, and what could get in the way",
		source: "field guide 6.1 and 6.2, change plan (Miller and Rollnick 2013)",
		fits:   func(m *moment) bool { return m.tracked.Task == Planning },
		moves: func(m *moment) lineup {
			if m.said(next.Hurdle) {
				return to(PlanObstacles, Reflect, AffirmIt).or(ReviewSuccess, ReflectMeaning).not(barEvoke | barTell)
			}
			return to(PlanSteps, Reflect, m.nod()).or(PlanObstacles, AskConfidence, SummariseCollecting).not(barEvoke | barTell)
		},
		answers: theLast,
	},
	{
		why:    "evoking: the person's own reasons, asked for and given back",
		source: "field guide 4.5 and 6.1 (Miller and Rollnick 2013, ch. 13)",
		fits:   func(m *moment) bool { return m.tracked.Task == Evoking },
		moves: func(m *moment) lineup {
			if m.informing() {
				return to(ReflectMeaning, Elaborate, m.nod(), AskOfferAsk).or(m.evocation(), Reflect, EmphasiseChoice).not(barPlan)
			}
			return to(ReflectMeaning, Elaborate, m.nod()).or(m.evocation(), Reflect, LookForward, SummariseCollecting).not(barTell | barPlan)
		},
		answers: theLast,
	},
	{
		why:    "focusing: find what to talk about, together",
		source: "field guide 6.1 and 6.2, agenda mapping",
		fits:   func(m *moment) bool { return m.tracked.Task == Focusing },
		moves: func(m *moment) lineup {
			return to(ReflectMeaning, Explore, m.nod()).or(MapAgenda, SummariseCollecting, AskPermission).not(barPlan)
		},
		answers: theLast,
	},
	{
		why:    "engaging: reflect more than ask, and go where the person goes",
		source: "field guide 6.1 (Miller and Rollnick 2023)",
		fits:   func(*moment) bool { return true },
		moves: func(m *moment) lineup {
			return to(Reflect, Explore, m.nod()).or(ReflectMeaning, Elaborate, MapAgenda).not(barLead)
		},
		answers: theLast,
	},
}

// told quotes what the client took in: the last sentence of the counsellor's turn,
// for "yeah" says nothing of its own.
func told(m *moment, dst []Quote) []Quote {
	if m.state.Counsellor >= 0 && m.state.Told.Words > 0 {
		dst = append(dst, quoteOf(m.turns, m.state.Counsellor, mi.Span(m.state.Told.Last)))
	}
	return theLast(m, dst)
}

// nod is how to follow without asking or giving back: by an affirmation where the
// words have something to affirm, and else by leaving room. An affirmation out of
// nothing is a cliché, and people notice.
func (m *moment) nod() Move {
	switch {
	case m.said(next.Tried, next.Lifts, next.Cares):
		return AffirmIt
	case m.state.Turns <= 3 || m.said(next.Thanks):
		return "" // who has only begun, or thanks, is owed more than a nod
	}
	return GiveSpace
}

// informing reports whether an exchange of information is under way, in which the
// next small piece, between two questions, may follow.
func (m *moment) informing() bool {
	for _, v := range m.state.Last {
		if v == next.Input {
			return !m.refuses()
		}
	}
	return false
}

// asksInPassing reports whether the client's turn ends in a question that no rule
// of its own answers. A statement that rises at its end, or a tag, is none.
func (m *moment) asksInPassing() bool {
	q := &m.state.Asks.Last
	return m.state.Said.Ending == next.Asking && m.state.Said.Words > 2 &&
		q.Form != question.None && !q.Kind.Has(question.Declarative) && !q.Kind.Has(question.Tag) && !q.Kind.Has(question.Elliptic)
}

// evocation is the evocative question for what was not heard yet: the kinds of
// preparatory change talk in the order of DARN, then the future.
func (m *moment) evocation() Move {
	for _, q := range [...]struct {
		kind mi.Kind
		move Move
	}{{mi.Desire, EvokeDesire}, {mi.Reason, EvokeReason}, {mi.Ability, EvokeAbility}, {mi.Need, EvokeNeed}} {
		if !m.kinds.has(q.kind) {
			return q.move
		}
	}
	return LookForward
}
