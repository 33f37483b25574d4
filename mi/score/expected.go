package score

import "github.com/evoke-mi/evoke/mi"

// Expected holds soft counts: for each turn the probabilities of what it could
// be, added up. Where a coder is unsure of many turns that is nearer to what a
// person would count than its best guesses are; it is not how any manual
// counts. A turn whose code a person corrected or wrote counts as certain.
//
// The four are what turns mainly do: a question that MITI counts as Seek or as
// nothing else is a Question here, and of a turn that reflects and then asks only
// the one that it mainly does counts. RQ is as a rule lower than [MITI.RQ], and not
// to be held to its thresholds.
type Expected struct {
	By Basis `json:"by"`
	// CounsellorTurns is how many turns the first four add up to.
	CounsellorTurns int     `json:"counsellor_turns"`
	Question        float64 `json:"question"`
	Reflection      float64 `json:"reflection"`
	Input           float64 `json:"input"`
	Other           float64 `json:"other"`
	// RQ is Reflection / Question, each turn by what it mainly does.
	RQ Ratio `json:"rq"`
	// ClientTurns is how many turns the last three add up to.
	ClientTurns int     `json:"client_turns"`
	Change      float64 `json:"change"`
	Neutral     float64 `json:"neutral"`
	Sustain     float64 `json:"sustain"`
	// CTShare is Change / (Change + Sustain).
	CTShare Ratio `json:"ct_share"`
}

// expectedOf adds up the probabilities of the turns.
func expectedOf(turns []mi.CodedTurn) Expected {
	e := Expected{By: ByExpectation}
	for i := range turns {
		switch t := &turns[i]; {
		case t.Turn.Role == mi.Counsellor && t.Counsellor != nil:
			e.counsellor(t.Counsellor.Response)
		case t.Turn.Role == mi.Client && t.Client != nil && !mi.Gated(t.Client.Risks):
			e.client(t.Client.Talk)
		}
	}
	e.RQ = ratio(e.Reflection, e.Question, ByExpectation)
	e.CTShare = ratio(e.Change, e.Change+e.Sustain, ByExpectation)
	return e
}

func (e *Expected) counsellor(r mi.Response) {
	p := r.Belief()
	if v := p.Vector(); !probabilities(v[:]) {
		r.Probability = mi.MainProbability{}
		p = r.Belief()
	}
	if p == (mi.MainProbability{}) {
		return // nobody says what the turn is
	}
	e.CounsellorTurns++
	e.Question += p.Question
	e.Reflection += p.Reflection
	e.Input += p.Input
	e.Other += p.Other
}

func (e *Expected) client(t mi.Talk) {
	p := t.Belief()
	if v := p.Vector(); !probabilities(v[:]) {
		t.Probability = mi.ValenceProbability{}
		p = t.Belief()
	}
	if p == (mi.ValenceProbability{}) {
		return
	}
	e.ClientTurns++
	e.Change += p.Change
	e.Neutral += p.Neutral
	e.Sustain += p.Sustain
}

// probabilities reports whether the numbers can be probabilities, or have not
// been set. NaN cannot.
func probabilities(ps []float64) bool {
	for _, p := range ps {
		if !(p >= 0 && p <= 1) {
			return false
		}
	}
	return true
}
