package ocean

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// wantingWords are the words by which somebody says what they want to be different:
// desire and need (field guide 4.1).
var wantingWords = []string{
	"i want to", "i really want to", "i rly want to", "i rly need to", "i rlly need to", "i wanna", "id like to", "id really like to", "id love to", "i would like to", "i would love to", "i need to", "i really need to", "i have to", "ive got to", "i gotta", "i got to", "my goal is", "my aim is", "what i want is", "what i want", "i hope to", "im hoping to", "its time to", "its time i",
	"i dont want to", "i want", "i do want", "we want to", "we need to", "we have to", "we want", "we need", "i wish i", "i just want to", "i just want", "i long to", "i should really", "i must", "i ought to", "im trying to", "im determined to", "i should", "wed like to", "wed like", "id like", "id love", "i need", "all i want", "im ready to",
}

// change takes a clause that says what the person wants to change.
func (h *planHearing) change(c planClause) bool {
	t := h.text
	in, intends := h.intention(c.from, c.to)
	at, behind, wants := t.find(c.from, c.to, wantingWords)
	if intends && !wants {
		at, behind, wants = in.at, in.verb, !in.negated || h.valence(c.from, c.to) == mi.Change
	}
	if first := t.words[c.from].key; isCause(first) || c.from+1 < c.to && oneOfKeys(first, "mostly", "mainly", "partly", "and") && isCause(t.words[c.from+1].key) {
		return false
	}
	if h.asked&asksReason != 0 && h.asked&asksChange == 0 && !h.namesGoal(c.from, c.to) {
		return false // it answers why
	}
	if !wants || behind >= c.to || h.others(c.from, at) || t.asksBack(c) || h.valence(c.from, c.to) == mi.Sustain {
		return false
	}
	// "I want him to": that is for him to change.
	if (!oneOfKeys(t.words[behind].key, "them", "my", "it") || h.asked&asksChange == 0) && oneOfKeys(t.words[behind].key, "him", "her", "them", "you", "my", "it") && t.has(behind, min(c.to, behind+4), []string{"to"}) {
		return false
	}
	if intends && in.negated && !h.leaves() && h.asked&asksChange == 0 {
		return false // "I won't start that now"
	}
	if t.has(behind, min(behind+3, c.to), []string{"be honest", "tell you", "ask you", "go home", "go now", "go back to sleep", "talk about", "talk to you", "ask if"}) || oneOfKeys(t.words[behind].key, "admit", "say", "know", "think", "see", "understand", "believe") || behind+1 == c.to && oneOfKeys(t.words[behind].key, "go", "talk", "ask", "tell") {
		return false
	}
	change := h.valence(c.from, c.to) == mi.Change
	if !change && !(h.namesGoal(behind, c.to) && (!t.negated(c.from, c.to) || h.leaves())) && h.asked&asksChange == 0 {
		return false
	}
	if h.asked&asksChange == 0 && !change && h.keeps(behind, c.to) {
		return false
	}
	if strings.HasPrefix(t.words[at].key, "i") && h.whatIf(c.from, c.to) && t.match(at, c.to, "i wish i") == 0 {
		return false
	}
	h.addChange(c)
	h.wants = true
	return true
}

// leaves reports whether the goal is to leave a behaviour or do less of it.
func (h *planHearing) leaves() bool {
	return awayFrom(h.Goal.Direction) < 0
}

// keeps reports whether words[from:to] want the behaviour to go on, where the
// goal is to leave it.
func (h *planHearing) keeps(from, to int) bool {
	return h.leaves() && !h.text.has(from, to, []string{"quit", "stop", "cut", "less", "give up", "without", "not", "reduce", "off", "rid", "free", "fewer", "stopping", "quitting", "down", "control", "drop"})
}

// addChange keeps a change, once.
func (h *planHearing) addChange(c planClause) {
	from, to := h.text.trim(c.from, c.to)
	stems := slices.Compact(slices.Sorted(slices.Values(h.text.stems(nil, from, to))))
	l := h.line(c.from, c.to)
	l.Tentative = h.text.has(from, to, []string{"maybe", "perhaps", "might", "i guess", "i suppose", "possibly"})
	h.Changes = append(h.Changes, l)
	h.changeOf = append(h.changeOf, stems)
}
