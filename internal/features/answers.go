package features

import "github.com/evoke-mi/evoke/internal/text"

// bare reads answers of a word or two: yes, no, a number.
func bare(ps []part, asked Reading) (Reading, bool) {
	yes, no, numbers, rest, unsure, so := 0, 0, 0, 0, false, false
	for _, p := range ps {
		switch {
		case p.role == knows:
			unsure = true
		case p.role == negate, asked.Rule != NoRule && (p.role == negCan || p.role == negWill):
			no++
		case p.word == soWord:
			so = true
		case p.role == agrees:
			yes++
		case p.role == refuses:
			no++
		case p.number:
			numbers++
		case p.content:
			rest++
		}
	}
	if asked.Rule != NoRule && rest == 0 && len(ps) > 1 && len(ps) < 4 && ps[0].role == self {
		switch p := &ps[1]; p.role {
		case starts, would, cans, wills, have: // "I do", "I would", but not "I do not"
			if no == 0 {
				yes++
			}
		default: // "I am", but not "I was"
			if p.class == asks && p.span.End-p.span.Start == len("am") && no == 0 {
				yes++
			}
		}
	}
	if so && no == 0 { // "I suppose so", but not "I don't think so"
		yes++
	}
	out := Reading{Span: whole(ps)}
	switch {
	case len(ps) == 0 || len(ps) > 5 || rest > 0:
		return out, false
	case numbers > 0:
		out.Rule = RuleNumber
	case unsure:
		out.Rule = RuleBare
	case yes > 0 && no > 0 || yes+no == 0:
		return out, false
	case asked.Rule != NoRule:
		out.Rule, out.Kind, out.Sign = RuleAnswer, asked.Rule, asked.Sign
		if no > 0 {
			out.Sign = -out.Sign
		}
	default:
		out.Rule = RuleBare
	}
	return out, true
}

// elliptic reports whether words only say again what was said, by a form of be, have or
// do with nothing after it: "It is.", "I suppose we did, yeah." With another verb the
// person adds something, "I might.", or it may be the predicate that follows: "She is
// right."
func elliptic(ps []part) bool {
	n := len(ps)
	for n > 1 && (ps[n-1].word == notWord || ps[n-1].role == agrees && ps[n-1].span.Start-ps[n-2].span.End > 1) { // more than a blank before it: a comma
		n--
	}
	if n < 2 || ps[n-1].class != asks || ps[n-1].role == would || !pronoun(&ps[n-2]) {
		return false
	}
	for i, p := range ps[:n-2] {
		supposes := p.role == thinks && i > 0 && ps[i-1].role == self
		opens := p.role == agrees || p.role == refuses || p.class == yes || p.role == self && ps[i+1].role == thinks
		if !supposes && !opens {
			return false
		}
	}
	return true
}

// pronoun reports whether a word stands for who or what was spoken of: I, it, and of the
// words for others the short ones, he, she, they.
func pronoun(p *part) bool {
	return p.role == self || p.role == pick || p.role == other && p.span.End-p.span.Start <= len("they")
}

// turned reports whether a reading is followed by a "but" and what it leaves
// unread: the side that the unit ends on is not known then.
func turned(ps []part, r Reading) bool {
	for i, p := range ps {
		if p.word == butWord && p.span.Start >= r.Span.End && i > 0 && len(ps)-i > 2 {
			return r.Rule != NoRule
		}
	}
	return false
}

// lacking reads "no need", "no hurry", "no interest".
func lacking(ps []part, away uint32) Reading {
	for i := 1; i < len(ps); i++ {
		if ps[i-1].role != refuses || ps[i].role != needs && ps[i].role != lacks {
			continue
		}
		sign := int8(-1)
		for _, p := range ps[i+1 : min(i+5, len(ps))] {
			if p.goal && away == 1 { // "no need to drink"
				sign = 1
			}
			if p.role == stops {
				sign = -1
				break
			}
		}
		return Reading{Rule: RuleNeed, Sign: sign, Span: text.Span{Start: ps[i-1].span.Start, End: ps[i].span.End}}
	}
	return Reading{}
}

// rhetorical questions state: "why would I?"
func rhetorical(ps []part) bool {
	return len(ps) > 2 && ps[0].role == asksWhat && (ps[1].role == would || ps[1].role == needs)
}

// opening counts the words before the one that a sentence opens with: yes, no,
// and, but, so.
func opening(ps []part) int {
	n := 0
	for n < len(ps) && (ps[n].role == agrees || ps[n].role == refuses || ps[n].role == barrier) {
		n++
	}
	return n
}

// inverted questions ask by their order: "do I need to stop?"
func inverted(ps []part) bool {
	i := opening(ps)
	if i+1 >= len(ps) || ps[i+1].role != self {
		return false
	}
	r := ps[i].role
	return r == starts || r == cans || r == needs || r == wills || r == would || r == have
}

// says reports whether word i is said of others.
func says(ps []part, i int) bool {
	return i > 0 && (ps[i].role == saysThat || ps[i].role == keepsAt && ps[i-1].person())
}

// reported tells what others want or say: a third person before the verb, and
// no word of one's own after it.
func reported(ps []part) bool {
	said := false
	for i, p := range ps {
		switch {
		case p.role == self || p.role == selfTo || p.role == selfWill:
			return false
		case says(ps, i) && i < 4:
			said = true
		}
	}
	return said
}

func whole(ps []part) text.Span {
	if len(ps) == 0 {
		return text.Span{}
	}
	return text.Span{Start: ps[0].span.Start, End: ps[len(ps)-1].span.End}
}
