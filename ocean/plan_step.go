package ocean

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/mi"
)

// step takes a clause that says what the person will do.
func (h *planHearing) step(cs []planClause, i int, helped bool) bool {
	t, c := h.text, cs[i]
	if h.imagined || h.valence(c.from, c.to) == mi.Sustain && !h.plansAnyway(c) {
		return false
	}
	if in, ok := h.intention(c.from, c.to); ok {
		if t.asksBack(c) {
			return false
		}
		if in.negated && h.valence(c.from, c.to) != mi.Change && h.codes != nil {
			return false
		}
		if h.goesOn(c, in) || t.has(c.from, in.at, []string{"sometimes", "usually", "normally", "often", "mostly"}) || t.has(in.at, min(c.to, in.verb+1), []string{"sometimes", "usually", "normally", "often", "pretty much"}) {
			return false
		}
		if h.wantsOnly(c, in) {
			return false // the change itself: "I'm going to quit"
		}
		h.addStep(c, cs, i, in.tentative, false)
		h.wants = true
		if !in.tentative && h.onlyChange(c, in) && (h.leaves() || h.namesGoal(c.from, c.to)) {
			h.addChange(c)
		}
		return true
	}
	switch {
	case h.progressive(c), h.asked&asksStep != 0 && !helped && h.answersStep(c):
		h.addStep(c, cs, i, h.tentative(c.from, c.to), false)
		return true
	case h.taken(c):
		h.addStep(c, cs, i, false, true)
		return true
	}
	return false
}

// plansAnyway reports whether a clause that was coded as sustain talk is a plan all
// the same: an answer to what the person will do that says when, and does not speak
// of the behaviour or of going on.
func (h *planHearing) plansAnyway(c planClause) bool {
	t := h.text
	in, ok := h.intention(c.from, c.to)
	return ok && !in.negated && h.asked&asksStep != 0 && !h.namesGoal(c.from, c.to) && len(t.whens(h.whens[:0], in.verb, c.to)) > 0 &&
		!t.has(c.from, c.to, []string{"anyway", "still", "keep", "carry on", "as always", "as usual", "have a", "have one", "like before"})
}

// asksBack reports whether a clause begins like a question: "do you think I'll".
func (p *planText) asksBack(c planClause) bool {
	from, to := p.trim(c.from, c.to)
	return p.match(from, to, "do you") > 0 || p.match(from, to, "does that mean") > 0 || p.match(from, to, "what") > 0 && p.match(from, to, "what im going to do") == 0 && p.match(from, to, "what i could do is") == 0 && p.match(from, to, "what i can do is") == 0 && p.match(from, to, "what ill do") == 0 || p.match(from, to, "how do") > 0 || p.match(from, to, "why") > 0
}

// leavingVerbs are the verbs of leaving or changing a habit, which by themselves are
// the change and no step to it.
var leavingVerbs = []string{
	"quit", "stop", "cut", "give", "giving", "quitting", "stopping", "cutting", "start", "starting", "change", "changing", "reduce", "reducing", "less", "more", "down", "up", "better", "it", "this", "back", "on", "doing", "do", "finish", "good", "for", "really", "just", "drop", "completely",
	"altogether", "improve", "sort", "out", "kick", "end",
}

// wantsOnly reports whether an intention is the change itself and nothing more:
// "I'm going to quit", without a when.
func (h *planHearing) wantsOnly(c planClause, in intention) bool {
	return len(h.text.whens(h.whens[:0], c.from, c.to)) == 0 && h.onlyChange(c, in)
}

// goesOn reports whether an intention is the behaviour that the goal is to leave:
// "I'll have a smoke", and not "I'll drink water".
func (h *planHearing) goesOn(c planClause, in intention) bool {
	if !h.leaves() || in.negated {
		return false
	}
	stem, _ := lemma.Of([]byte(h.text.words[in.verb].key))
	return slices.Contains(h.goal, stem) && !h.text.has(in.verb, c.to, []string{"only", "less", "water", "instead", "fewer", "slower", "half", "tea", "no more than", "at most", "without", "one", "two", "outside"})
}

// onlyChange reports whether an intention is the change itself, whenever it is.
func (h *planHearing) onlyChange(c planClause, in intention) bool {
	extra := 0
	whens := h.text.whens(h.whens[:0], in.verb, c.to)
	for i := in.verb; i < c.to; i++ {
		if len(whens) > 0 && i == whens[0].from {
			i, whens = whens[0].to-1, whens[1:]
			continue
		}
		key := h.text.words[i].key
		h.stems = h.text.stems(h.stems[:0], i, i+1)
		if len(h.stems) > 0 && !slices.Contains(h.goal, h.stems[0]) && !oneOfKeys(key, leavingVerbs...) || h.text.words[i].number {
			extra++
		}
	}
	return extra == 0
}

// namesGoal reports whether a word of the goal's behaviour is in a stretch.
func (h *planHearing) namesGoal(from, to int) bool {
	h.stems = h.text.stems(h.stems[:0], from, to)
	for _, s := range h.stems {
		if slices.Contains(h.goal, s) {
			return true
		}
	}
	return false
}

// progressive reports whether a clause says what is settled for a time to come:
// "I'm seeing the nurse on Thursday".
func (h *planHearing) progressive(c planClause) bool {
	t := h.text
	for i := c.from; i+1 < c.to; i++ {
		if !oneOfKeys(t.words[i].key, "im", "were") || !t.words[i].apo && (t.words[i].key == "were" || t.apos) {
			continue
		}
		v := i + 1
		if t.words[v].key == "not" && v+1 < c.to && h.leaves() {
			v++ // "I'm not buying any this week"
		}
		if strings.HasSuffix(t.words[v].key, "ing") &&
			!oneOfKeys(t.words[v].key, "going", "getting", "feeling", "having", "thinking", "struggling", "hoping", "wondering", "worrying", "doing", "being", "drinking", "smoking", "saying", "telling", "wanting", "trying", "dreading", "losing") {
			whens := t.whens(h.whens[:0], i, c.to)
			if isCause(t.words[c.from].key) || h.others(c.from, i) {
				return false
			}
			return len(whens) > 0 && t.comes(whens[0]) || len(whens) == 0 && v == i+1 && h.asked&(asksStep|asksWhen) != 0 && len(t.withs(h.withs[:0], v, c.to)) > 0
		}
	}
	return false
}

// taken reports whether a clause says a step that was taken already, as the coder
// saw it: "I've signed up".
func (h *planHearing) taken(c planClause) bool {
	t := h.text
	if h.whatIf(c.from, c.to) || t.negated(c.from, c.to) || h.past {
		return false
	}
	if h.asked&asksStep != 0 && t.perfect(c.from, c.to) {
		return true
	}
	if h.codes == nil || !t.perfect(c.from, c.to) && !t.has(c.from, c.to, recentWords) {
		return false // "last autumn I rode every day" is what once was
	}
	own := false
	for i := c.from; i < c.to; i++ {
		own = own || oneOfKeys(t.words[i].key, "i", "ive", "we", "weve") && !h.others(c.from, i)
	}
	if !own {
		return false
	}
	if t.has(c.from, c.to, []string{"already feel", "already know", "already have", "already think", "already do", "already had", "already got", "already said", "already told you", "already drink", "already tried"}) {
		return false
	}
	if h.valence(c.from, c.to) == mi.Change && t.has(c.from, c.to, []string{"ive already", "i already", "i have already", "weve already"}) || h.asked&asksStep != 0 && t.has(c.from, c.to, []string{"ive already", "i have already"}) {
		return true
	}
	us := h.codes.Utterances
	start, end := t.words[c.from].Start, t.words[c.to-1].End
	for i := codeAt(len(us), func(i int) int { return us[i].End }, start); i < len(us) && us[i].Start < end; i++ {
		if us[i].Code == mi.ClientCodeOf(mi.Change, mi.TakingSteps) {
			return true
		}
	}
	return false
}

// recentWords are the words of what was done just now.
var recentWords = []string{"today", "yesterday", "this morning", "this week", "last night", "just", "already", "this afternoon", "on the way here", "before i came", "so far", "this weekend"}

// perfect reports whether a clause says "I've" or "I have" and a participle of doing.
func (p *planText) perfect(from, to int) bool {
	for i := from; i+1 < to; i++ {
		v := i + 1
		switch {
		case oneOfKeys(p.words[i].key, "ive", "weve"):
		case oneOfKeys(p.words[i].key, "i", "we") && p.words[v].key == "have" && v+1 < to:
			v++
		default:
			continue
		}
		for v+1 < to && oneOfKeys(p.words[v].key, "already", "just", "now", "even", "also", "finally") {
			v++
		}
		key := p.words[v].key
		if strings.HasSuffix(key, "ed") && !oneOfKeys(key, "wanted", "needed", "tried", "missed", "failed", "noticed", "realised", "realized", "decided", "lived", "worked", "hated", "liked", "loved", "wondered", "smoked", "used") ||
			oneOfKeys(key, "bought", "told", "made", "put", "given", "thrown", "written", "set", "sent", "found", "spoken", "rung", "cut", "begun", "got rid", "taken", "left", "paid", "built", "taught", "hidden", "sold") {
			return true
		}
	}
	return false
}

// addStep keeps a step with its when and its whom.
func (h *planHearing) addStep(c planClause, cs []planClause, i int, tentative, done bool) {
	t := h.text
	from, to := t.trim(c.from, c.to)
	s := Step{PlanLine: h.line(c.from, c.to), When: h.lines(t.whens(h.whens[:0], from, to)), With: h.lines(t.withs(h.withs[:0], from, to)), Done: done}
	s.Tentative = tentative
	// "When I get home, I'll …": the cue says when.
	for j := max(0, i-1); j <= i+1 && j < len(cs); j++ {
		if w := t.words[cs[j].from].key; j != i && oneOfKeys(w, "when", "once", "as", "whenever") && t.conditionAt(cs[j].from, cs[j].to) {
			f, e := cs[j].from, cs[j].to
			s.When = append(s.When, PlanLine{Said: t.said(f, e, mi.Client)})
		}
	}
	if len(s.When) > 0 {
		h.timed = true
	}
	h.keepStep(s, t.stems(nil, from, to))
}

func (h *planHearing) keepStep(s Step, stems []uint32) {
	if s.Agreed == nil {
		s.Agreed = []Assent{}
	}
	h.Steps = append(h.Steps, s)
	h.stepOf = append(h.stepOf, slices.Compact(slices.Sorted(slices.Values(stems))))
}

// lastStep returns the latest step that stands and is still to be done, -1 for
// none.
func (d *planDraft) lastStep() int {
	for k := len(d.Steps) - 1; k >= 0 && k >= len(d.Steps)-planReach; k-- {
		if d.Steps[k].Stands() && !d.Steps[k].Done {
			return k
		}
	}
	return -1
}
