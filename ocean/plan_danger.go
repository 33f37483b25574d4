package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// harms reports the kinds of danger in which somebody means to do harm.
func harms(k mi.RiskKind) bool {
	return k == mi.RiskSuicide || k == mi.RiskSelfHarm || k == mi.RiskHarmToOthers
}

// dropDanger takes out the thought units in which a phrase of harm gates, for
// nobody's plan is made of them: "I'd be better off dead" is no reason, though it is
// coded as one, and also where a host has cleared the sign.
func (p *planText) dropDanger() {
	var room [8]mi.Risk
	signs := slices.DeleteFunc(mi.RiskScreen{PhrasesOnly: true}.ScreenInto(room[:0], p.text), func(r mi.Risk) bool { return !r.Gates() || !harms(r.Kind) })
	if len(signs) == 0 {
		return
	}
	next := 0 // the first sign that does not end before the unit
	p.clauses = slices.DeleteFunc(p.clauses, func(c planClause) bool {
		unit := p.units[c.unit]
		for next < len(signs) && signs[next].End <= unit.Start {
			next++
		}
		return next < len(signs) && signs[next].Start < unit.End
	})
}
