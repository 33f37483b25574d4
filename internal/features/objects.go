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
	for _, p := range ps[max(0, i-2):i] {
		switch p.role {
		case thinks, knows, wants, likes, agrees, whether, asksWhat, negate:
			return true
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
	case attitude == RuleCan && !negative:
		return Reading{}
	case away == 2 && goal:
		return reading(j, 1)
	case negative || goal && away == 1:
		return reading(j, -1)
	}
	return Reading{}
}
