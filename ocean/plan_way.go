package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// politeConditions are conditions that are none.
var politeConditions = []string{
	"if you want", "if you like", "if thats okay", "if thats ok", "if i have to", "if possible", "if im honest", "if i remember", "if you ask", "if you dont mind", "if anything", "if i can help it", "if need be", "if you know", "if that makes sense", "if you will",
}

// conditions takes the if-then lines of a unit, in either order: "if it rains,
// I'll swim", "I'll swim if it rains". A "when" is a step with its cue as well.
func (h *planHearing) conditions(cs []planClause, used []bool) {
	t := h.text
	for i, c := range cs {
		from, to := t.trim(c.from, c.to)
		if !t.conditionAt(from, to) || to-from < 2 || h.whatIf(c.from, c.to) || h.others(cs[max(0, i-planReach)].from, c.from) {
			continue
		}
		if slices.ContainsFunc(politeConditions, func(f string) bool { return t.match(from, to, f) > 0 }) {
			continue
		}
		j := -1
		for _, k := range []int{i + 1, i - 1} {
			if k < 0 || k >= len(cs) || used[k] || k < i && oneOfKeys(t.words[from].key, "unless") {
				continue
			}
			if in, ok := h.intention(cs[k].from, cs[k].to); ok && (h.valence(cs[k].from, cs[k].to) != mi.Sustain || (h.asked&asksThen != 0 || h.lastStep() >= 0) && !h.namesGoal(cs[k].from, cs[k].to)) && !h.whatIf(cs[k].from, cs[k].to) && !h.wantsOnly(cs[k], in) {
				j = k
				break
			}
		}
		if j < 0 || h.ownChange(from, to) || t.words[from].key == "unless" {
			continue
		}
		then := h.line(cs[j].from, cs[j].to)
		line := IfThen{If: t.said(from, to, mi.Client), Then: then}
		h.IfThens = append(h.IfThens, line)
		h.wants = true
		if h.asked&(asksObstacle|asksThen) != 0 {
			h.Obstacles = append(h.Obstacles, Obstacle{PlanLine: PlanLine{Said: line.If}, Then: []PlanLine{then}})
		}
		if w := t.words[from].key; w == "if" || h.asked&(asksObstacle|asksThen) != 0 {
			used[j] = true
		}
		used[i] = true
	}
}

// ownChange reports whether a condition is the change itself: "if I stop".
func (h *planHearing) ownChange(from, to int) bool {
	return h.text.has(from, to, []string{
		"if i quit", "if i stop", "if i cut", "if i manage", "if i do it", "if i do this", "if i change", "if i give up", "if i dont", "when i quit", "when i stop", "once i quit", "once i stop", "once ive quit", "once ive stopped", "when ive quit", "when ive stopped", "if i keep", "if i carry on",
	})
}

// then takes a clause that answers what the person will do if something gets in
// the way.
func (h *planHearing) then(c planClause) bool {
	// Or what gets in the way has just been said, in the same turn.
	here := len(h.Obstacles) > h.hindered && h.at <= h.obstacleAt+1
	if h.asked&asksThen == 0 && !here {
		return false
	}
	t := h.text
	if h.whatIf(c.from, c.to) {
		return false
	}
	// What was asked is how to deal with it, and the words for the trouble make the
	// talk look like sustain talk.
	_, intends := h.intention(c.from, c.to)
	if !intends && (here || !h.answersStep(c)) || h.valence(c.from, c.to) == mi.Sustain && (!intends || h.namesGoal(c.from, c.to)) {
		return false
	}
	l := h.line(c.from, c.to)
	l.Tentative = t.has(c.from, c.to, []string{"maybe", "perhaps", "might", "could", "i guess", "i suppose", "possibly", "hopefully"})
	cue := h.cue
	if here {
		cue = nil
	}
	k := h.obstacleFor(cue)
	switch {
	case k >= 0:
		h.Obstacles[k].Then = append(h.Obstacles[k].Then, l)
		if h.Obstacles[k].Said.Turn != l.Said.Turn || h.Obstacles[k].Said.Start != l.Said.Start {
			h.IfThens = append(h.IfThens, IfThen{If: h.Obstacles[k].Said, Then: l})
		}
	case cue != nil:
		h.IfThens = append(h.IfThens, IfThen{If: *cue, Then: l})
	default:
		return false
	}
	h.wants = true
	return true
}

// obstacleFor returns the obstacle that the counsellor asks about: the one with
// words of the counsellor's condition in it, or, where the counsellor only says
// "that", the last one. It is -1 for none.
func (h *planHearing) obstacleFor(cue *Said) int {
	var about []uint32
	if cue != nil {
		var t planText
		t.read(0, cue.Words)
		about = slices.Sorted(slices.Values(t.stems(nil, 0, len(t.words))))
	}
	for k := len(h.Obstacles) - 1; k >= 0 && k >= len(h.Obstacles)-planReach; k-- {
		if !h.Obstacles[k].Stands() {
			continue
		}
		if len(about) == 0 {
			return k
		}
		var t planText
		t.read(0, h.Obstacles[k].Said.Words)
		if sharedStems(about, slices.Sorted(slices.Values(t.stems(nil, 0, len(t.words))))) > 0 {
			return k
		}
	}
	return -1
}

// cueOf returns the condition that a counsellor's turn asks about: "if it rains".
// It is nil where there is none, or none with a word that means something.
func (p *planText) cueOf() *Said {
	for _, c := range p.clauses {
		from, to := p.trim(c.from, c.to)
		for i := from; i < to; i++ {
			if !p.conditionAt(i, to) && !(p.words[i].key == "when" && i > from) {
				continue
			}
			if len(p.stems(nil, i, to)) == 0 || p.has(i, to, []string{"that happens", "this happens", "it happens", "happens"}) || p.has(i, min(to, i+4), []string{"you do", "will you", "would you", "do you"}) {
				break
			}
			return new(p.said(i, to, mi.Counsellor))
		}
	}
	// "And on a bad day?"
	for u := range p.units {
		if from, to := p.unitWords(u); from < to {
			from, _ = p.trim(from, to)
			if oneOfKeys(p.words[from].key, "on", "in", "at", "during", "after") && to-from <= 6 && len(p.stems(nil, from, to)) > 0 {
				return new(p.said(from, to, mi.Counsellor))
			}
		}
	}
	return nil
}

// hinderingWords are the words of what could get in the way.
var hinderingWords = []string{
	"get in the way", "gets in the way", "stop me", "stops me", "trip me up", "trips me up", "throw me off", "throws me off", "be tempted", "temptation", "tempting", "tempted", "hard part", "hardest part", "hardest", "toughest", "the problem is", "problem will be", "problem with", "the trouble is", "the danger is", "the risk is",
	"im worried that", "im worried about", "im worried ill", "worry is", "im afraid that", "im afraid ill", "im scared that", "im scared ill", "itll be hard", "it will be hard", "will be tough", "will be hard", "gonna be hard", "going to be hard", "be difficult", "tricky", "what gets me", "hard when", "difficult when", "struggle when", "easy to slip", "only thing is", "could go wrong", "might go wrong", "the catch is", "knock me off",
	"the thing is", "obstacle", "in the way", "weak spot", "what worries me", "the worst", "my weakness", "always start again", "catches me out", "gets me every time", "where i slip", "where i always", "my downfall", "i always forget", "i keep forgetting", "thats the trouble", "thats the problem", "thats where i",
}

// obstacle takes from clause i on what could get in the way, and says how many
// clauses it is: the answer to that question, or what says so by itself once
// there is a step.
func (h *planHearing) obstacle(cs []planClause, used []bool, i int) int {
	t := h.text
	c := cs[i]
	from, _ := t.trim(c.from, c.to)
	// Troubles that are there already, without anything to come that they could get in
	// the way of, are something else.
	ahead := h.asked&asksComing != 0 || h.lastStep() >= 0
	asked := h.asked&asksObstacle != 0 && ahead || h.staysLow(c)
	if n := h.relapse(cs, used, i); n > 0 {
		return n
	}
	if h.circumstance(c) {
		asked = true
	}
	cued := t.has(c.from, c.to, hinderingWords) && (h.lastStep() >= 0 || t.has(c.from, c.to, []string{"get in the way", "stop me", "trip me up", "throw me off"})) && !h.others(c.from, c.to)
	if !asked && !cued {
		return 0
	}
	if _, ok := h.intention(c.from, c.to); ok || len(t.stems(h.stems[:0], from, c.to)) == 0 {
		return 0
	}
	if cued && !asked && (t.negated(c.from, c.to) || h.whatIf(c.from, c.to)) || oneOfKeys(t.words[from].key, "nothing", "thanks") || t.words[from].key == "what" && !cued || from > c.from && t.words[c.from].key == "no" && c.to-from < 2 {
		return 0
	}
	n := 1
	for i+n < len(cs) && !used[i+n] {
		next := cs[i+n]
		if _, ok := h.intention(next.from, next.to); ok || t.words[next.from].key == "but" && t.has(next.from, next.to, []string{"i can", "i could"}) {
			break
		}
		n++
	}
	l := h.line(c.from, cs[i+n-1].to)
	l.Tentative = false // that it could get in the way is what was asked
	h.Obstacles = append(h.Obstacles, Obstacle{PlanLine: l, Then: []PlanLine{}})
	return n
}

// knowingWords are the words of how somebody will know that it works.
var knowingWords = []string{
	"ill know its", "ill know that its", "ill know it", "ill know when", "ill know if", "ill know ive", "ill know im", "id know its", "id know it", "id know when", "id know if", "i will know its", "i will know it", "i will know when", "a sign would be", "a good sign", "sign that its working", "that would tell me", "thatll tell me",
	"ill be able to tell", "know its working", "know its worked", "know that its working", "ill notice", "id notice", "a sign that", "would show me", "ill see that its working", "well know its", "well know it", "well know when",
}

// sign takes a unit that says how the person will know that it works.
func (h *planHearing) sign(from, to int) bool {
	t := h.text
	asked := h.asked&asksSign != 0
	if !asked && (!t.has(from, to, knowingWords) || t.negated(from, to) && !t.has(from, to, []string{"without", "no", "not", "dont"})) {
		return false
	}
	if len(t.stems(h.stems[:0], from, to)) == 0 || h.text.has(from, to, []string{"not working", "isnt working"}) && !asked || t.asksBack(planClause{from: from, to: to}) {
		return false
	}
	l := h.line(from, to)
	l.Tentative = false
	h.Signs = append(h.Signs, l)
	return true
}

// help takes who helps, and how.
func (h *planHearing) help(c planClause) bool {
	t := h.text
	if h.whatIf(c.from, c.to) {
		return false
	}
	if h.declined(c) {
		return false
	}
	found := t.helps(h.helps[:0], c.from, c.to)
	if len(found) == 0 && h.asked&asksHow != 0 && len(h.Helpers) > 0 && h.answersHow(c) {
		k := len(h.Helpers) - 1
		h.Helpers[k].How = append(h.Helpers[k].How, t.said(c.from, c.to, mi.Client))
		return true
	}
	if len(found) == 0 && h.asked&asksHelp != 0 && !t.negated(c.from, c.to) {
		for i := c.from; i < c.to; i++ {
			n := t.people(i, c.to)
			if n == 0 || oneOfKeys(t.words[i].key, "a", "an") && !t.has(i+n, c.to, offeringWords) {
				continue // "a good dad" is nobody yet
			}
			who := planHelp{who: planStretch{i, i + n}}
			if i+n < c.to && len(t.stems(h.stems[:0], i+n, c.to)) > 0 && (t.has(i+n, c.to, offeringWords) || t.has(i+n, c.to, helpingWords)) {
				who.how = planStretch{i + n, c.to}
				if at, _, ok := t.find(i+n, c.to, []string{"she said", "he said", "they said", "shes", "hes", "theyre", "she can", "he can", "they can"}); ok {
					who.how.from = at // "my mate, he quit last year, he said he'd …"
				}
			}
			found = append(found, who)
			if who.how.to > 0 {
				break
			}
			i += n - 1
		}
	}
	if len(found) == 0 {
		from, to := t.trim(c.from, c.to)
		if n := t.people(from, to); n > 0 {
			if k := h.helper(planStretch{from, from + n}); k >= 0 {
				h.person = k + 1 // "my mum's great, she'll take him"
			}
		}
		if k := h.person - 1; k >= 0 && h.theirs(from, to) {
			h.Helpers[k].How = append(h.Helpers[k].How, t.said(from, to, mi.Client))
			return true
		}
		return false
	}
	for _, f := range found {
		k := h.helper(f.who)
		if k < 0 {
			l := h.line(c.from, c.to)
			k = len(h.Helpers)
			h.Helpers = append(h.Helpers, Helper{PlanLine: l, Who: t.said(f.who.from, f.who.to, mi.Client), How: []Said{}})
			h.helperOf = append(h.helperOf, t.words[f.who.to-1].key)
		}
		if f.how.to > f.how.from && len(t.stems(h.stems[:0], f.how.from, f.how.to)) > 0 {
			h.Helpers[k].How = append(h.Helpers[k].How, t.said(f.how.from, f.how.to, mi.Client))
		}
		h.person = k + 1
	}
	return true
}

// helper returns the helper that was named before by the same last word, -1 for
// none.
func (h *planHearing) helper(who planStretch) int {
	key := h.text.words[who.to-1].key
	for k := len(h.Helpers) - 1; k >= 0 && k >= len(h.Helpers)-planReach; k-- {
		if h.helperOf[k] == key {
			return k
		}
	}
	return -1
}
