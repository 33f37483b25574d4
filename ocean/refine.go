package ocean

import (
	"math"

	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// The rules that decide a behaviour, with their sections.
const (
	ruleGreets  = "greets (MISC 2.5 p. 24)"
	ruleSetsUp  = "sets up a question (MITI 4.2.1, E.4.e.5)"
	ruleLeave   = "asks leave (MITI 4.2.1, E.4.h; MISC 2.5 p. 16)"
	ruleSeeks   = "asks how to go on (MITI 4.2.1, E.4.h; field guide 1.1)"
	ruleView    = "asks for a view of what was told (MITI 4.2.1, E.4.h; field guide 1.5)"
	ruleChoice  = "puts the choice with the client (MITI 4.2.1, E.4.i; field guide 1.6)"
	rulePraise  = "praise without a strength (MITI 4.2.1, E.4.g; field guide 1.2)"
	ruleSelf    = "own life (MITI 4.2.1, not coded; field guide 1.6)"
	ruleCredits = "what strength it took (MITI 4.2.1, E.4.g; field guide 1.2)"
	ruleHard    = "says that it is hard (MISC 2.5 SU; field guide 1.2)"
	ruleOpens   = "opens a summary (field guide 1.4)"
	rulePresses = "argument for this client (MITI 4.2.1, E.4.b; field guide 2.4)"
)

// refine tells apart what a behaviour of the weights holds together, and adds to
// each thought unit what grammar and the turns before say of it.
func (s *scratch) refine(us []mi.CounsellorUtterance, x *mi.Exchange) {
	s.mirror.heard = false
	followed, told, asks := false, false, false
	for i := range us {
		u, g := &us[i], &s.grammar.units[i]
		u.Probability = math.Round(u.Probability*1e4) / 1e4 // as the weights give it
		switch u.Behaviour {
		case mi.OpenQuestion, mi.ClosedQuestion, mi.AskPermission:
			refineAsking(u, g, told)
		case mi.SimpleReflection, mi.ComplexReflection, mi.Reframe:
			u.Reflects = s.mirror.side(x, text.Span(u.Span))
			if g.sure && g.acts.Has(phrase.Opens) {
				u.Rule = ruleOpens
			}
		case mi.GiveInformation:
			switch {
			case g.acts.Has(phrase.TellsOfSelf):
				become(u, mi.SelfDisclosure, ruleSelf)
			case g.acts.Has(phrase.Presses):
				become(u, mi.Persuade, rulePresses)
			}
		case mi.AdviseWithPermission, mi.AdviseWithoutPermission:
			if g.acts.Has(phrase.Argues) {
				become(u, mi.Persuade, rulePresses)
			}
		case mi.EmphasiseAutonomy:
			if g.acts.Has(phrase.LeavesChoice) {
				u.Rule = ruleChoice
			}
		case mi.Affirm:
			if g.sure && g.acts.Has(phrase.Credits) {
				u.Rule = ruleCredits
			}
		case mi.Support:
			switch {
			case g.acts.Has(phrase.Praises):
				u.Rule = rulePraise
			case g.sure && g.acts.Has(phrase.Sympathises):
				u.Rule = ruleHard
			}
		case mi.Filler:
			switch {
			case g.greets:
				u.Rule = ruleGreets
			case g.broken:
				u.Rule = ruleBroken
			}
		case mi.Structure:
			if g.setsUp {
				u.Rule = ruleSetsUp
			}
		}
		asked := u.Behaviour.Main() == mi.MainQuestion || !g.q.Kind.Has(question.Unmarked)
		if g.asks && (asked || mayAsk(&s.units[i])) {
			u.Question = questionOf(&g.q)
			u.Question.Stacked = u.Question.Stacked || asks
			asks = asks || asked
		}
		told = told || u.Behaviour.Main() == mi.MainInput
		if !telling(u.Behaviour) {
			continue
		}
		if !followed {
			followed = true
			s.permit.follow(x, s.Units)
		}
		u.Permission = s.permit.of(i)
		if b := permitted(u.Behaviour, u.Permission); b != u.Behaviour || u.Permission.Rule != "" {
			become(u, b, u.Permission.Section)
		}
	}
}

// mayAsk reports whether a thought unit may well ask, when grammar and weights
// have had their say, though something else is likelier: then what grammar takes
// for a question without its mark is shown as one, and changes nothing else. In
// the captions of our own corpus, parts 1 to 3, 16 of the 19 that this adds are questions
// to their coder; of those below it 10 in 50 are.
func mayAsk(u *stack.CounsellorUnit) bool { return asking.of(u) >= mayBeAsking }

// telling reports whether a behaviour is one thing with permission and another
// without.
func telling(b mi.Behaviour) bool {
	switch b {
	case mi.AdviseWithPermission, mi.AdviseWithoutPermission, mi.Persuade,
		mi.RaiseConcernWithPermission, mi.RaiseConcernWithoutPermission:
		return true
	}
	return false
}

// refineAsking tells seeking collaboration from a question (MITI 4.2.1, E.4.h).
func refineAsking(u *mi.CounsellorUtterance, g *said, told bool) {
	switch {
	case !g.asks:
	case g.asksLeave():
		become(u, mi.AskPermission, ruleLeave)
	case u.Behaviour != mi.OpenQuestion: // MISC has the form of seeking that is open
		u.Rule = g.q.Test.String()
	case g.q.Kind.Has(question.Seeking):
		become(u, mi.SeekCollaboration, ruleSeeks)
	case told && g.acts.Has(phrase.AsksView): // after what was told; after a reflection it is a question (2.4)
		become(u, mi.SeekCollaboration, ruleView)
	default:
		u.Rule = g.q.Test.String()
	}
}

// become gives a thought unit another behaviour, and the rule that says so.
func become(u *mi.CounsellorUtterance, b mi.Behaviour, rule string) {
	u.Behaviour, u.Code, u.Rule = b, b.MISC(), rule
}

// questionOf is a question of package question as one of package mi.
func questionOf(q *question.Question) mi.Question {
	return mi.Question{
		Span: mi.Span(q.Span), Form: forms[q.Form], Function: functions[q.Function], Rule: q.Test.String(),
		Tag: q.Kind.Has(question.Tag), Stacked: q.Kind.Has(question.Stacked), Embedded: q.Kind.Has(question.Embedded),
		Scale: q.Kind.Has(question.Scale), Declarative: q.Kind.Has(question.Declarative), Unmarked: q.Kind.Has(question.Unmarked),
	}
}

var (
	forms     = [...]mi.QuestionType{question.None: mi.QuestionNone, question.Open: mi.QuestionOpen, question.Closed: mi.QuestionClosed}
	functions = [...]mi.QuestionFunction{
		question.NoFunction: "", question.Inviting: mi.Inviting, question.Specifying: mi.Specifying, question.Checking: mi.Checking,
		question.Rating: mi.Rating, question.Choosing: mi.Choosing, question.Permitting: mi.Permitting,
	}
)
