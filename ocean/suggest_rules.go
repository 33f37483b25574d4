package ocean

import (
	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/mi"
)

// A bar is a set of kinds of moves that a rule keeps others from adding.
type bar uint8

// The kinds.
const (
	barEvoke   bar = 1 << iota // evocative questions and the importance ruler
	barPlan                    // the key question and the plan
	barTell                    // information, advice, and asking leave for them
	barAsk                     // the other questions
	barRuler                   // both rulers
	barLess                    // giving back less or more than was said
	barReframe                 // another light
	barLead    = barEvoke | barPlan | barTell
)

// barOf returns the kinds that a move is of.
func barOf(m Move) bar {
	switch m {
	case AskImportance:
		return barEvoke | barRuler
	case AskConfidence:
		return barPlan | barRuler
	case EvokeDesire, EvokeAbility, EvokeReason, EvokeNeed, LookBack, LookForward, QueryExtremes, ExploreValues:
		return barEvoke
	case KeyQuestion, PlanSteps, PlanObstacles:
		return barPlan
	case OfferMenu, AskOfferAsk, AnswerPlainly, AskPermission:
		return barTell
	case Explore, Elaborate, ReviewSuccess, MapAgenda, SharedVision, InviteParty:
		return barAsk
	case Understate, Amplify:
		return barLess
	case ReframeIt:
		return barReframe
	}
	return 0
}

// rules are tried in their order: the first that fits says what comes first, the
// others add to it. The last always fits.
var rules = [...]rule{
	{
		why:     "a sign of danger: MI yields until a person has looked",
		source:  "field guide 10.1 and 10.3 (Miller and Rollnick 2013; VERA-MH)",
		fits:    func(m *moment) bool { return m.danger },
		moves:   func(*moment) lineup { return to(AttendSafety) },
		answers: func(m *moment, dst []Quote) []Quote { return append(dst, m.risk) },
		alone:   true,
	},
	{
		why:    "nobody has spoken yet: say what the talk is for and ask openly",
		source: "field guide 6.1, engaging (Miller and Rollnick 2023)",
		fits:   func(m *moment) bool { return m.state.Client < 0 && m.state.Counsellor < 0 },
		moves:  func(*moment) lineup { return to(OpenSession, Explore) },
		alone:  true,
	},
	{
		why:    "it is the person's turn: leave room before anything else",
		source: "field guide 1.6, facilitate (MISC 2.5)",
		fits:   func(m *moment) bool { return !m.mine || m.wordless() },
		moves: func(m *moment) lineup {
			if m.state.Client < 0 {
				return to(GiveSpace, Explore).not(barLead)
			}
			return to(GiveSpace, Reflect).or(Explore).not(barLead)
		},
		answers: theLast,
		alone:   true,
	},
	{
		why:     "discord is about the two who talk: change what you are doing before anything else",
		source:  "field guide 4.4 (Miller and Rollnick 2013, ch. 15)",
		fits:    func(m *moment) bool { return m.codes != nil && len(m.codes.Discord) > 0 },
		moves:   discordant,
		answers: theDiscord,
		alone:   true,
	},
	{
		why:    "the person takes their leave: thank them and leave the door open",
		source: "MISC 2.5, structure; field guide 1.4",
		fits:   func(m *moment) bool { return m.said(next.Leaves) && m.state.Said.Ending != next.Asking },
		moves: func(*moment) lineup {
			return to(CloseSession).or(AffirmIt, SummariseCollecting).not(barLead | barAsk)
		},
		cues:  []next.Cue{next.Leaves},
		alone: true,
	},
	{
		why:    "who asks for advice has given leave: offer a menu and leave the choice with them",
		source: "MITI 4.2.1 E.4.b, condition 1; field guide 7.3",
		fits:   func(m *moment) bool { return m.said(next.WantsAdvice) && !m.refuses() },
		moves:  wantsAdvice,
		cues:   []next.Cue{next.WantsAdvice},
	},
	{
		why:    "a question of fact or of safety gets a plain answer",
		source: "field guide 7.3 and 10.3",
		fits:   (*moment).asksFact,
		moves: func(*moment) lineup {
			return to(AnswerPlainly).or(AskOfferAsk, EmphasiseChoice).not(barEvoke | barPlan)
		},
		cues: []next.Cue{next.AsksFact},
	},
	{
		why:     "a number on a ruler: why this and not a lower one brings the reasons for the change",
		source:  "field guide 5.2 and 5.3",
		fits:    (*moment).rated,
		moves:   rulerAnswered,
		answers: theLast,
	},
	{
		why:    "the person does not care for the ruler: never force it",
		source: "field guide 5.3",
		fits: func(m *moment) bool {
			return m.state.Asked.Last.Function == question.Rating && !m.state.Said.Number && m.said(next.Unsure, next.Declines)
		},
		moves: func(*moment) lineup {
			return to(Reflect, EmphasiseChoice).or(ReflectMeaning, Explore).not(barLead)
		},
		answers: theLast,
	},
	{
		why:    "leave was asked for and refused: take it at their word",
		source: "MITI 4.2.1 E.4.b; field guide 1.5",
		fits:   func(m *moment) bool { return m.asksLeave && m.refuses() },
		moves: func(*moment) lineup {
			return to(Reflect, EmphasiseChoice).or(ReflectMeaning, Explore).not(barTell | barPlan)
		},
		cues: []next.Cue{next.Declines},
	},
	{
		why:    "leave was asked for and given: ask what is known, offer a little, ask what they make of it",
		source: "MITI 4.2.1 E.4.b, condition 2; field guide 1.5",
		fits: func(m *moment) bool {
			return m.asksLeave && !m.refuses() && (m.said(next.Invites) || m.state.Said.Ack && m.state.Said.Words > 0 && !m.said(next.Unsure))
		},
		moves: func(*moment) lineup {
			return to(AskOfferAsk).or(OfferMenu, EmphasiseChoice)
		},
		cues: []next.Cue{next.Invites},
	},
	{
		why:    "a greeting gets a greeting, what the talk is for, and an open question",
		source: "field guide 6.1, engaging (Miller and Rollnick 2023)",
		fits: func(m *moment) bool {
			return m.state.Turns <= 3 && m.said(next.Greets) && m.state.Said.Words <= 9
		},
		moves: func(*moment) lineup { return to(OpenSession, Explore).not(barLead) },
		alone: true, answers: theLast,
	},
	{
		why:    "the person has not finished: leave room",
		source: "field guide 1.6, facilitate (MISC 2.5)",
		fits:   func(m *moment) bool { return m.broken() && !m.state.Said.Ack },
		moves: func(*moment) lineup {
			return to(GiveSpace, ContinueParagraph).or(Reflect, ReflectMeaning).not(barLead)
		},
		answers: theLast,
	},
	{
		why:    "one of the parties has hardly spoken: reflect who spoke, then invite the other",
		source: "field guide 7.2, rules 1 and 5 (Wagner and Ingersoll 2013)",
		fits:   func(m *moment) bool { return m.floor.quiet != "" },
		moves: func(m *moment) lineup {
			// Who spoke is reflected before the other is asked, but not for ever.
			if m.state.Last[0] == next.Reflection || m.state.Last[1] == next.Reflection {
				return to(InviteParty).or(ReflectMeaning, Reflect).not(barLead)
			}
			return to(ReflectMeaning).or(InviteParty, Reflect).not(barLead)
		},
		answers: theLast,
	},
	{
		why:    "two parties said what they want: say what each wants and what both do",
		source: "field guide 7.2, rules 3 and 4 (Wagner and Ingersoll 2013)",
		fits:   func(m *moment) bool { return m.floor.common && m.answer == mi.Change },
		moves: func(*moment) lineup {
			return to(CommonGround).or(SharedVision, ReflectMeaning).not(barPlan | barTell)
		},
		answers: theChange,
	},
	{
		why:     "who has decided plans: evoking now would only raise doubts",
		source:  "field guide 5.4 and 10.1 (Miller and Rose 2015)",
		fits:    (*moment).decided,
		moves:   planned,
		answers: decidedBy,
	},
}

// discordant says what to do about discord. Who pressed owns it first.
func discordant(m *moment) lineup {
	sign := m.codes.Discord[0].Sign
	switch {
	case m.pressed || sign == mi.SquaringOff:
		return to(Apologise).or(ReflectFeeling, EmphasiseChoice, AffirmIt, ShiftFocus)
	case sign == mi.Defending:
		return to(ReflectMeaning, AffirmIt).or(EmphasiseChoice, ReflectFeeling, ShiftFocus)
	case sign == mi.Interrupting:
		return to(Reflect, Apologise).or(GiveSpace, EmphasiseChoice)
	}
	return to(EmphasiseChoice, ReflectFeeling).or(ShiftFocus, Apologise, AffirmIt)
}

// wantsAdvice says what to do where advice is asked for.
func wantsAdvice(m *moment) lineup {
	if m.decided() || m.tracked.Task == Planning {
		return to(OfferMenu).or(PlanSteps, AffirmIt, EmphasiseChoice).not(barEvoke)
	}
	return to(OfferMenu).or(AffirmIt, ReviewSuccess, EmphasiseChoice).not(barEvoke)
}

// refuses reports whether the client will not hear it.
func (m *moment) refuses() bool {
	s := &m.state.Said
	return s.Has(next.Declines) || m.asksLeave && s.Ack && saidNo(m)
}

// saidNo reports whether an acknowledgement begins with no.
func saidNo(m *moment) bool {
	s := m.turns[m.state.Client].Turn.Text
	return len(s) > 1 && (s[0] == 'N' || s[0] == 'n') && s[1] == 'o'
}

// asksFact reports whether the client asks for a fact and waits for the answer.
func (m *moment) asksFact() bool {
	s := &m.state.Said
	if !s.Has(next.AsksFact) || s.Has(next.Shrugs) {
		return false
	}
	// What was asked on the way is not what the turn is about.
	rest := len(m.turns[m.state.Client].Turn.Text) - s.At(next.AsksFact).End
	return s.Ending == next.Asking || rest < 80
}

// rated reports whether the client's turn has the number that was asked for.
func (m *moment) rated() bool {
	return m.state.Asked.Last.Function == question.Rating && m.state.Said.Number && m.state.Said.Words <= 40
}

// rulerAnswered says how to go on from a number. There is no lower one than
// nought.
func rulerAnswered(m *moment) lineup {
	const bars = barRuler
	if m.state.Said.Zero {
		return to(Reflect, EmphasiseChoice).or(ReflectMeaning, LookForward).not(barLead | barRuler)
	}
	if m.tracked.Task == Planning {
		return to(Elaborate).or(ReviewSuccess, AffirmIt, PlanSteps).not(barEvoke | bars)
	}
	return to(Elaborate).or(Reflect, AffirmIt).not(bars)
}

// decided reports whether the client has made up their mind.
func (m *moment) decided() bool {
	if m.answer == mi.Sustain || m.talk.Abstained && m.talk.Valence == mi.Sustain || m.talk.Mixed {
		return false
	}
	return m.said(next.Decided) && !m.state.Said.Ack ||
		m.answer == mi.Change && m.talk.Kind == mi.Commitment && m.talk.Strength == mi.High && !m.unsure()
}

// decidedBy quotes the decision.
func decidedBy(m *moment, dst []Quote) []Quote {
	if m.said(next.Decided) {
		return theCue(m, dst, next.Decided)
	}
	return theTalk(m, dst)
}

// planned says what to do with who has decided.
func planned(m *moment) lineup {
	if m.said(next.Hurdle) {
		return to(PlanObstacles, Reflect).or(AffirmIt, ReviewSuccess, AskConfidence).not(barEvoke | barTell)
	}
	if m.said(next.Plans) {
		return to(AffirmIt, PlanObstacles, Reflect).or(AskConfidence, SummariseCollecting).not(barEvoke | barTell)
	}
	return to(PlanSteps, AffirmIt, Reflect).or(PlanObstacles, AskConfidence).not(barEvoke | barTell)
}
