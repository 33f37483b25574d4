package ocean

import (
	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/mi"
)

// talkRules answer what the client says of the change, and what is neither for
// nor against it.
var talkRules = [...]rule{
	{
		why:    "both sides in one breath: give back both, the one for the change last, joined by \"and\"",
		source: "field guide 4.3 and 4.5 (Miller and Rollnick 2013, ch. 13)",
		// Which side prevails may well be unsure then, and both are given back.
		fits:    func(m *moment) bool { return m.talk.Mixed },
		moves:   func(*moment) lineup { return to(DoubleSided).or(ReflectMeaning, EmphasiseChoice).not(barLead) },
		answers: bothSides,
	},
	{
		why:    "the code of these words is unsure: reflect, or hear more",
		source: "field guide 4.3",
		fits:   (*moment).unsure,
		moves: func(m *moment) lineup {
			if m.said(next.Hurts) {
				return to(ReflectFeeling).or(ReflectMeaning, Reflect, Explore).not(barLead)
			}
			return to(Reflect, GiveSpace, Elaborate).or(ReflectMeaning, ContinueParagraph, Explore).not(barLead)
		},
		answers: theTalk,
	},
	{
		why:    "sustain talk: do not argue and do not ask for more of it; give it back and leave the choice",
		source: "field guide 4.4 (Miller and Rollnick 2013, ch. 13 and 15)",
		fits:   func(m *moment) bool { return m.answer == mi.Sustain },
		moves:  sustained,
		// What carries the sustain talk.
		answers: theTalk,
	},
	{
		why:    "three questions in a row: reflect before the next one",
		source: "MITI 4.2.1, R:Q; field guide 2.6; the question-answer trap (Miller and Rollnick 2013)",
		fits:   func(m *moment) bool { return m.state.Run >= 3 },
		moves: func(m *moment) lineup {
			if m.said(next.Tried) {
				return to(ReflectMeaning, AffirmIt).or(Reflect, SummariseCollecting).not(barLead | barAsk)
			}
			if m.said(next.Hurts) {
				return to(ReflectFeeling).or(ReflectMeaning, AffirmIt).not(barLead | barAsk)
			}
			if m.state.Said.Words <= 3 {
				// The question-answer trap: little was said that could be given back, and
				// an open question leads out as well.
				return to(Reflect, Explore).or(ReflectMeaning, SummariseCollecting).not(barLead)
			}
			return to(Reflect, AffirmIt).or(ReflectMeaning, SummariseCollecting).not(barLead | barAsk)
		},
		answers: theTurn,
	},
	{
		why:    "enough change talk: gather it and ask what they will do",
		source: "field guide 4.5 and 6.1 (Miller and Rollnick 2013, ch. 19)",
		fits:   (*moment).enough,
		moves: func(*moment) lineup {
			return to(SummariseTransitional, KeyQuestion).or(AffirmIt, SummariseCollecting).not(barEvoke | barTell)
		},
		answers: theChange,
	},
	{
		why:    "several topics at once: map them and let the person choose",
		source: "field guide 6.1 and 6.2, agenda mapping (Gobat and Rollnick)",
		fits:   func(m *moment) bool { return m.said(next.Scatters) && m.answer != mi.Change },
		moves: func(m *moment) lineup {
			return to(MapAgenda, Reflect, SummariseCollecting).or(ReflectFeeling).not(barPlan | barTell | barEvoke)
		},
		cues: []next.Cue{next.Scatters},
	},
	{
		why:     "change talk: elaborate, affirm, reflect, summarise",
		source:  "field guide 4.5, EARS (Miller and Rollnick 2013, ch. 14)",
		fits:    func(m *moment) bool { return m.answer == mi.Change },
		moves:   changing,
		answers: theTalk,
	},
	{
		why:    "the discord has eased: engage again before anything else",
		source: "field guide 4.4 and 6.1 (Miller and Rollnick 2013, ch. 15)",
		fits: func(m *moment) bool {
			return m.tracked.Why == whyAgain && m.tracked.Turn == m.state.Client && !m.state.Said.Ack
		},
		moves: func(*moment) lineup {
			return to(ReflectMeaning).or(Support, EmphasiseChoice, Explore).not(barLead)
		},
		answers: theLast,
	},
	{
		why:    "a feeling was named: give it back",
		source: "field guide 1.3, reflection of feeling (Miller and Rollnick 2013)",
		fits:   func(m *moment) bool { return m.said(next.Hurts) },
		moves: func(*moment) lineup {
			return to(ReflectFeeling, Support).or(ReflectMeaning, AffirmIt, Explore).not(barLead)
		},
		cues: []next.Cue{next.Hurts},
	},
	{
		why:    "others want the change: hear what that is like, and leave the choice with the person",
		source: "field guide 4.3, third person; MITI 4.2.1, emphasise autonomy",
		fits:   func(m *moment) bool { return m.said(next.Presses) },
		moves: func(*moment) lineup {
			return to(ReflectMeaning, EmphasiseChoice).or(Reflect, ReflectFeeling, Explore).not(barPlan | barTell | barRuler)
		},
		cues: []next.Cue{next.Presses},
	},
	{
		why:    "an effort or a success: affirm it and ask for more",
		source: "field guide 1.2 and 4.5 (MITI 4.2.1 E.4.f)",
		fits:   func(m *moment) bool { return m.said(next.Tried, next.Lifts) && !m.state.Said.Ack },
		moves: func(m *moment) lineup {
			return to(AffirmIt, ReflectMeaning, Elaborate).or(ReviewSuccess, Reflect).not(barTell | barRuler)
		},
		cues: []next.Cue{next.Tried, next.Lifts},
	},
	{
		why:    "words fail: reflect, leave the choice, and make it easier to answer",
		source: "field guide 4.4, disengaging; 6.2",
		fits: func(m *moment) bool {
			return m.said(next.Unsure) && m.state.Said.Words <= 4
		},
		moves: func(m *moment) lineup {
			return to(Reflect, Explore).or(EmphasiseChoice, MapAgenda, ReflectMeaning).not(barPlan | barTell | barEvoke)
		},
		answers: theTurn,
	},
}

// sustained says what to do with sustain talk.
func sustained(m *moment) lineup {
	const bars = barLead | barAsk
	switch {
	case m.said(next.Hurts):
		return to(ReflectFeeling).or(ReflectMeaning, Reflect, AffirmIt, EmphasiseChoice).not(bars)
	case m.tracked.Why == whyFades:
		return to(Reflect, EmphasiseChoice).or(DoubleSided, ReflectMeaning, Understate).not(bars)
	case m.heard():
		return to(DoubleSided, EmphasiseChoice).or(Reflect, ReflectMeaning, ReframeIt, Understate).not(bars)
	case m.talk.Kind == mi.Commitment:
		return to(Reflect, EmphasiseChoice).or(ReflectMeaning, Understate).not(bars | barReframe)
	}
	return to(Reflect, EmphasiseChoice).or(ReflectMeaning, Understate, ReframeIt, Amplify).not(bars)
}

// changing says what to do with change talk, by its kind.
func changing(m *moment) lineup {
	const bars = barTell | barLess | barRuler
	reflection := ReflectMeaning
	switch {
	case m.said(next.Hurts):
		reflection = ReflectFeeling
	case m.state.Said.Words <= 5:
		reflection = ContinueParagraph
	}
	switch m.talk.Kind {
	case mi.Commitment, mi.Activation:
		if m.tracked.Task == Planning || m.gathered {
			return to(PlanSteps, AffirmIt, reflection).or(PlanObstacles, AskConfidence).not(bars | barEvoke)
		}
		return to(Elaborate, AffirmIt, reflection).or(KeyQuestion, PlanSteps, SummariseCollecting).not(bars | barEvoke)
	case mi.TakingSteps:
		return to(AffirmIt, Elaborate, reflection).or(ReviewSuccess, PlanSteps).not(bars | barEvoke)
	case mi.Desire:
		return to(Elaborate, reflection, AffirmIt).or(LookForward, EvokeReason, SummariseCollecting).not(bars)
	case mi.Ability:
		return to(Elaborate, AffirmIt, reflection).or(ReviewSuccess, SummariseCollecting).not(bars)
	case mi.Need:
		return to(Elaborate, reflection, AffirmIt).or(LookForward, SummariseCollecting).not(bars)
	}
	if m.said(next.Before) {
		return to(Elaborate, reflection, AffirmIt).or(LookBack, LookForward, SummariseCollecting).not(bars)
	}
	if m.said(next.Cares) {
		return to(Elaborate, reflection, AffirmIt).or(ExploreValues, LookForward, SummariseCollecting).not(bars)
	}
	return to(Elaborate, reflection, AffirmIt).or(QueryExtremes, LookForward, SummariseCollecting).not(bars)
}

// enough reports whether there was enough change talk to lead on: five of the
// client's last six turns, or four with three kinds of it, none of sustain talk
// among the last four, and no summary or key question just now.
func (m *moment) enough() bool {
	some := m.change >= 5 || m.change >= 4 && m.kinds.count() >= 3
	return some && m.since >= 4 && m.answer == mi.Change && !m.gathered && m.tracked.Task != Planning
}
