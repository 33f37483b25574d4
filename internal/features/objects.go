package features

// behaviour reports whether a word or the one after it is the behaviour: "it",
// "drinking", "a drink".
func behaviour(ps []part, i int) bool {
	for _, p := range ps[min(i, len(ps)):min(i+2, len(ps))] {
		if p.goal || p.role == pick {
			return true
		}
	}
	return false
}

// particle returns where the particle of verb j stands: behind it, or behind
// the behaviour. It is 0 where there is none.
func particle(ps []part, j int, r role) int {
	for k := j + 1; k < min(j+4, len(ps)); k++ {
		switch {
		case ps[k].role == r:
			return k
		case !behaviour(ps, k):
			return 0
		}
	}
	return 0
}

// linked reports whether the clause of which word i is the subject belongs to
// the one before it: "I don't think I", "I'm not sure that I", "I wish I".
func linked(ps []part, i int) bool {
	for k := max(0, i-2); k < i; k++ {
		switch ps[k].role {
		case knows:
			if k+1 < i { // "I don't know that I can", but not "I don't know, I can't"
				return true
			}
		case thinks, wants, likes, agrees, whether, asksWhat:
			return true
		case negate:
			if k+1 == i || ps[k+1].role != knows {
				return true
			}
		}
	}
	return false
}

// keeping reads going on. "I can't go on like this" is change talk whatever the
// goal; else it takes a word of the behaviour to tell what goes on.
func keeping(ps []part, j int, away uint32, attitude Rule, negative bool, reading func(int, int8) Reading) Reading {
	goal := false
	for _, p := range ps[j+1 : min(j+4, len(ps))] {
		goal = goal || p.goal
	}
	switch {
	case attitude == NoRule, particle(ps, j, upWord) > 0:
		return Reading{}
	case attitude == RuleCan && (!negative || !goal && ps[j].role == keeps && (j+1 == len(ps) || !ps[j+1].ing && ps[j+1].role != onWord && ps[j+1].role != starts && ps[j+1].role != going)):
		return Reading{} // "I can't keep it on", "I can't keep my eyes open"
	case away == 2 && goal:
		return reading(j, 1)
	case negative || goal && away == 1 || away == 1 && attitude == RuleWill && j+1 == len(ps):
		return reading(j, -1)
	}
	return Reading{}
}

// between reports whether something else is done between the will at word i and
// the behaviour at word j: "I'll leave the phone at home" is no will to phone.
func between(ps []part, i, j int) bool {
	n := 0
	for _, p := range ps[i+1 : j] {
		if p.noun() || p.role == pick {
			return true
		}
		if p.role == plain && p.content {
			n++
		}
	}
	return n > 2
}

// ahead reports whether the behaviour stands within the words after word i.
func ahead(ps []part, i int) bool {
	for _, p := range ps[min(i+1, len(ps)):min(i+5, len(ps))] {
		if p.goal {
			return true
		}
	}
	return false
}

// elsewhere reports whether what is stopped at word i is something else than
// the behaviour: "I had to stop to breathe", "I'm not giving up the radio".
func elsewhere(ps []part, i int) bool {
	goal, content := false, false
	for _, p := range ps[min(i+1, len(ps)):min(i+5, len(ps))] {
		if p.role == barrier || p.role == self || p.role == negate || p.role == asksWhat || p.role == later || p.class == at && p.role != to && p.role != onWord {
			break
		}
		content = content || p.role == to // "stop to breathe"
		goal = goal || p.goal || p.role == pick
		content = content || p.noun()
	}
	for _, p := range ps[:i] {
		goal = goal || p.goal
	}
	return content && !goal
}

// lessened reports whether a word between i and the behaviour at word j takes it
// down or away: "go down to five cigarettes", "lose weight".
func lessened(ps []part, i, j int) bool {
	for k := max(i, j-4); k < j; k++ {
		if ps[k].word == loseWord && j-k < 3 || ps[k].word == onlyDown && k+1 < j && ps[k+1].role == to {
			return true
		}
	}
	return false
}

// returns reports whether the going at word j is back to the behaviour.
func returns(ps []part, j int) bool {
	return j+3 < len(ps) && ps[j+1].role == downWord && ps[j+1].word != onlyDown && ps[j+2].role == to && (ps[j+3].goal || ps[j+3].role == pick && j+4 == len(ps))
}

// skipped reports whether what is missed at word j is left out, and not longed
// for: "I'll miss that one out".
func skipped(ps []part, j int) bool {
	for k := j + 1; k < min(j+4, len(ps)); k++ {
		if ps[k].role == downWord {
			return true
		}
	}
	return false
}

// noun reports whether a word may name something: it is none of the words that
// say how, when or how much, and not the behaviour.
func (p *part) noun() bool {
	if p.goal || p.role != plain || p.span.End-p.span.Start < 3 || isTime(p.concept) {
		return false
	}
	return p.class == none || p.class == family || p.class == sounds || p.class == money
}

// person reports whether a word is of somebody else: he, my wife.
func (p *part) person() bool { return p.class == third || p.class == family }
