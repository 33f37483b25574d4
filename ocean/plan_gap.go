package ocean

import (
	"fmt"

	"github.com/evoke-mi/evoke/rulers"
)

// The sources of the questions.
const (
	sourceWorksheet = "change plan worksheet (Project MATCH MET manual; Miller & Rollnick 2013; field guide 6.2)"
	sourceSMART     = "a step with its when and its whom (SMART; field guide 6.2)"
	sourceIfThen    = "implementation intention (Gollwitzer & Sheeran 2006; field guide 6.2)"
	sourceEvoke     = "evocative questions (Miller & Rollnick 2013; field guide 4.5)"
	sourceRuler     = "confidence ruler after the plan (Brief Action Planning; field guide 5.4, 6.2)"
)

// maxGaps bounds how many steps and obstacles are asked about: the last ones. A
// form with thirty questions is no conversation.
const maxGaps = 6

// gaps names the fields that nothing was said for, in the order in which to ask.
func (d *planDraft) gaps(l *rulers.Locale) {
	wait := !d.wants && len(d.Changes) == 0 && len(d.Steps) == 0
	add := func(f PlanField, m Move, about *Said, text, source string) {
		early := wait && f != FieldChange && f != FieldReason
		d.Gaps = append(d.Gaps, Gap{Field: f, About: about, PlanQuestion: PlanQuestion{m, text, source}, Wait: early})
	}
	if !anyStands(d.Changes) {
		add(FieldChange, EvokeDesire, nil, "What would you like to be different?", sourceEvoke)
	}
	if !anyStands(d.Reasons) {
		add(FieldReason, EvokeReason, nil, "What makes this matter to you?", sourceEvoke)
	}
	open, with := d.openSteps()
	if len(open) == 0 {
		add(FieldStep, KeyQuestion, nil, "Where would you like to begin, if you begin?", sourceWorksheet)
	}
	for _, k := range open[max(0, len(open)-maxGaps):] {
		if s := &d.Steps[k]; !anyStands(s.When) {
			add(FieldWhen, PlanSteps, &s.Said, "When would be a good time for that?", sourceSMART)
		}
	}
	if len(open) > 0 && !with && !d.anyHelps() {
		add(FieldWith, PlanSteps, nil, "Who, if anybody, would you like to have with you for that?", sourceSMART)
	}
	if !d.anyHelps() {
		add(FieldHelper, PlanSteps, nil, "Who could be on your side in this, and what could they do?", sourceWorksheet)
	} else {
		for i := max(0, len(d.Helpers)-maxGaps); i < len(d.Helpers); i++ {
			if h := &d.Helpers[i]; len(h.How) == 0 && h.Stands() {
				add(FieldHelper, PlanSteps, &h.Who, fmt.Sprintf("What could %s do that would help?", yourWords(h.Who.Words)), sourceWorksheet)
			}
		}
	}
	if len(d.Obstacles) == 0 {
		add(FieldObstacle, PlanObstacles, nil, "What could get in the way?", sourceWorksheet)
	}
	for i := max(0, len(d.Obstacles)-maxGaps); i < len(d.Obstacles); i++ {
		if o := &d.Obstacles[i]; len(o.Then) == 0 && o.Stands() && !d.metWith(i) {
			add(FieldThen, PlanObstacles, &o.Said, "And if that happens, what might you do?", sourceIfThen)
		}
	}
	if !anyStands(d.Signs) {
		add(FieldSign, PlanSteps, nil, "How will you notice that it is working?", sourceWorksheet)
	}
	if d.Confidence == nil {
		if q, err := l.Ask(rulers.Ruler{Dimension: rulers.Confidence, Target: "carry this plan out"}); err == nil {
			add(FieldConfidence, AskConfidence, nil, q.Text, sourceRuler)
		}
	}
}

// openSteps returns the steps that stand and are still to be done, and whether any
// has somebody with it.
func (d *planDraft) openSteps() (open []int, with bool) {
	for k := range d.Steps {
		if s := &d.Steps[k]; s.Stands() && !s.Done {
			open = append(open, k)
			with = with || anyStands(s.With)
		}
	}
	return open, with
}

// metWith reports whether what was said next, in the same turn as obstacle i, has a
// then: two sentences may be one obstacle.
func (d *planDraft) metWith(i int) bool {
	return i+1 < len(d.Obstacles) && d.Obstacles[i+1].Said.Turn == d.Obstacles[i].Said.Turn && len(d.Obstacles[i+1].Then) > 0
}

// anyStands reports whether any of the entries stands.
func anyStands(ls []PlanLine) bool {
	for _, l := range ls {
		if l.Stands() {
			return true
		}
	}
	return false
}

// yourWords turns "my sister" into "your sister". Other words stay as they are.
func yourWords(who string) string {
	for _, my := range []string{"my ", "My ", "our ", "Our "} {
		if len(who) > len(my) && who[:len(my)] == my {
			return "your " + who[len(my):]
		}
	}
	return who
}
