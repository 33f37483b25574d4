package ocean

import (
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/rulers"
)

// planConfident is the number of 10 below which a plan is looked at again.
const planConfident = 7

// sourceBAP is where it comes from.
const sourceBAP = "Brief Action Planning: confidence below 7, ask what would raise it or make the step smaller (Miller & Rollnick 2023; field guide 5.4)"

// confidence reads the rulers for confidence. An answer belongs to the party of the
// turn that gave it; where one question went to several, each one's first answer
// within the next turns is read.
func (p *planner) confidence(l *rulers.Locale) {
	for _, x := range l.FindCoded(*p.coded) {
		p.answer(l, x)
	}
	p.bare(l)
	if len(p.drafts) < 2 {
		return
	}
	for _, d := range p.drafts {
		if d.Confidence == nil {
			p.overheard(l, d)
		}
	}
}

// bare reads the numbers behind a question that names confidence and a scale to ten in
// fewer words than a ruler has: "how confident are you from zero to ten". Only what
// can be taken as it is counts, and only where no ruler was answered.
func (p *planner) bare(l *rulers.Locale) {
	for _, i := range p.sures {
		t := &p.coded.Turns[i].Turn
		if p.drafts[p.byName[t.Party]].Confidence != nil {
			continue
		}
		scale := rulers.Scale{Min: 0, Max: 10}
		if x := l.Read(rulers.Ruler{Dimension: rulers.Confidence, Scale: scale}, t.Text); x.Valued && x.Next == rulers.Accept {
			p.answer(l, rulers.Exchange{Dimension: rulers.Confidence, Scale: scale, Answer: i, Reading: x})
		}
	}
}

// answer keeps the answer to a ruler.
func (p *planner) answer(l *rulers.Locale, x rulers.Exchange) {
	if x.Dimension != rulers.Confidence || x.Answer < 0 || x.Answer >= len(p.coded.Turns) {
		return
	}
	t := &p.coded.Turns[x.Answer].Turn
	words := x.Reading.Span.In(t.Text)
	k, ok := p.byName[t.Party]
	if !ok || words == "" || t.Role != mi.Client {
		return
	}
	d := p.drafts[k]
	c := PlanConfidence{
		Said: Said{Quote: Quote{Turn: x.Answer, Span: x.Reading.Span}, By: mi.Client, Words: words}, Reading: x.Reading, Earlier: []Said{}, Next: []PlanQuestion{},
	}
	if d.Confidence != nil {
		c.Earlier = append(d.Confidence.Earlier, d.Confidence.Said)
	}
	r := rulers.Ruler{Dimension: rulers.Confidence, Scale: x.Scale, Target: "carry this plan out"}
	switch {
	case x.Reading.Next != rulers.Accept || !x.Reading.Valued:
		if f, err := l.FollowUp(r, x.Reading); err == nil {
			c.Next = append(c.Next, PlanQuestion{AskConfidence, f.Text, string(f.Reason)})
		}
	case tenthsOf(x.Reading) < planConfident:
		c.Low = true
		if f, ok := l.Up(r, x.Reading); ok {
			c.Next = append(c.Next, PlanQuestion{EvokeAbility, f.Text, sourceBAP})
		} else if f, ok := l.Down(r, x.Reading); ok { // at the floor
			c.Next = append(c.Next, PlanQuestion{EvokeAbility, f.Text, sourceBAP})
		}
		c.Next = append(c.Next, PlanQuestion{PlanSteps, "What smaller step would you feel surer of?", sourceBAP})
	}
	d.Confidence = &c
}

// tenthsOf returns the lower end of a reading on a scale to 10. A number on a scale
// that ends at 10 is taken as it was spoken, whether the scale begins at 0 or 1.
func tenthsOf(r rulers.Reading) float64 {
	if r.Scale == (rulers.Scale{}) || r.Scale.Max == 10 {
		return r.Low
	}
	return float64(r.Normal.Low * 10)
}

// overheard looks for the answer of a party to a ruler that another answered
// first: with the others' turns left out.
func (p *planner) overheard(l *rulers.Locale, d *planDraft) {
	view := mi.Coded{Turns: make([]mi.CodedTurn, 0, len(p.coded.Turns))}
	var at []int
	for i := range p.coded.Turns {
		t := &p.coded.Turns[i].Turn
		if t.Role == mi.Counsellor || t.Role == mi.Client && t.Party == d.Party {
			view.Turns = append(view.Turns, p.coded.Turns[i])
			at = append(at, i)
		}
	}
	for _, x := range l.FindCoded(view) {
		if x.Answer < 0 || len(x.Ask) == 0 || at[x.Answer]-at[x.Ask[len(x.Ask)-1]] > len(p.drafts) {
			continue
		}
		x.Answer = at[x.Answer]
		p.answer(l, x)
	}
}
