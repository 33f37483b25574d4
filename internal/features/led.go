package features

import "github.com/evoke-mi/evoke/internal/grammar"

// readLed reads a first answer that says no side by itself, to a question that
// does. Where the change is to do something, what is good about "it" may be of leaving
// it as well, so nothing is read then.
func (v *Vector) readLed(c *counts) {
	side := v.aim.side()
	if side == 0 || v.goal.away != 1 || v.about.Change || v.Reading.Rule != NoRule || v.Reading.By != grammar.NoRule || c.question || !c.grade.other || c.none || c.opening == no && c.words == 1 {
		return
	}
	ps := v.frames.parts[:v.frames.n]
	if i := opening(ps); i < len(ps) && (ps[i].role == negate || ps[i].role == negCan) || asksBack(ps) {
		return
	}
	if len(ps) > 1 && len(ps) <= 3 && ps[0].class == better && ps[1].class == when { // "good morning"
		return
	}
	negated, fond, says, sure, good, bad := false, false, false, false, false, false
	for i := range ps {
		p := &ps[i]
		says = says || p.content && p.role != aside && p.class != sorry
		switch p.role {
		case thinks:
			if p.class != hedge && (i == 0 || ps[i-1].role != self) {
				return
			}
		case negate, negCan, negWill, refuses:
			negated = true
		case saysThat: // "who says I like it"
			if side < 0 && i > 0 && (ps[i-1].person() || ps[i-1].role == asksWhat) {
				return
			}
		case stops, without: // "stopping", "I quit last month"
			if p.ing || p.role == without && side > 0 || i > 0 && ps[i-1].role == self {
				return
			}
		case keepsAt: // "it keeps me calm"
			good = good || i+1 < len(ps) && ps[i+1].class == first
		case likes, hates, wants:
			fond = true
		case agrees:
			sure = true
		}
		switch p.class {
		case know, permit:
			return
		case better, enjoy, easy:
			good = true
		case harm, hard:
			bad = true
		case much:
			if negated && i == len(ps)-1 { // "there aren't any"
				return
			}
		}
		bad = bad || p.harm && i == len(ps)-1
	}
	if !says || negated && (fond || bad || good || sure) || side > 0 && good || side < 0 && bad {
		return
	}
	v.Reading = Reading{Rule: RuleAsked, Sign: side, Code: grammar.Reason, Span: whole(ps)}
}

// asksBack reads captions, where no mark tells a question: "what do you mean".
func asksBack(ps []part) bool {
	if len(ps) < 2 {
		return false
	}
	switch r := ps[1].role; ps[0].role {
	case asksWhat:
		return r == starts || r == to || r == cans || r == would
	case cans, would, starts:
		return r == self || r == listener
	}
	return false
}
