package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// correctingWords are the words that take back what was said before.
var correctingWords = []string{
	"actually", "instead", "on second thought", "on second thoughts", "scratch that", "scrap that", "forget that", "forget what i said", "no wait", "wait no", "make that", "make it", "changed my mind", "change my mind", "thinking about it", "come to think of it", "lets say", "id rather", "rather not",
	"better", "after all", "i take that back", "not anymore", "never mind", "nevermind", "strike that", "correction", "sorry i meant", "i meant", "no lets", "or rather",
}

// whollyBack are those of them that take back all of it, whatever follows.
var whollyBack = []string{
	"scratch that", "scrap that", "forget that", "forget what i said", "i take that back", "strike that", "changed my mind", "never mind", "nevermind",
}

// takeBack marks earlier entries that a unit takes back: "actually, Tuesday, not
// Monday", "I won't go to the gym after all", "scrap that". An entry is found by
// its words, or where there are none by being the last.
func (h *planHearing) takeBack(cs []planClause, used []bool) {
	t := h.text
	from, to := cs[0].from, cs[len(cs)-1].to
	corrects := t.has(from, to, correctingWords)
	begins, _ := t.trim(from, to)
	denies := t.negated(from, to) && (oneOfKeys(t.words[begins].key, "not", "no", "nah") || h.refuses(cs))
	if begins > from && t.words[from].key == "no" {
		corrects = true
	}
	whole := t.has(from, to, whollyBack)
	// "Then I'll swim instead" answers what then, and takes nothing back.
	if !corrects && !denies || h.asked&asksThen != 0 && !whole {
		return
	}
	for i := range cs {
		if begins, _ := t.trim(cs[i].from, cs[i].to); t.conditionAt(begins, cs[i].to) && !whole {
			return // "if it rains, I'll swim instead": only then
		}
	}
	by := t.said(begins, to, mi.Client)
	whens := t.whens(nil, from, to)
	stems := slices.Compact(slices.Sorted(slices.Values(t.stems(nil, from, to))))
	rest := len(stems) - h.timeStems(whens) // what the unit says besides its when
	intends := h.intends(cs)
	last := h.lastStep()
	for k := len(h.Steps) - 1; k >= 0 && k >= len(h.Steps)-planReach; k-- {
		s := &h.Steps[k]
		if !s.Stands() || s.Done {
			continue
		}
		shared := sharedStems(stems, h.stepOf[k])
		same := shared > 0 && 2*shared >= len(h.stepOf[k])
		switch {
		case same && h.refuses(cs), k == last && whole:
			s.TakenBack = new(by)
			h.spend(cs, used)
		case corrects && len(whens) > 0 && len(s.When) > 0 && k == last && rest <= 2:
			h.moveWhen(s, whens, by, cs)
			for i := range used {
				used[i] = true
			}
		case corrects && intends && (same || k == last && !t.has(from, to, []string{"instead of", "rather than"})) && t.has(from, to, replacingWords):
			s.TakenBack = new(by)
			h.spend(cs, used)
		case corrects && len(whens) > 0 && len(s.When) > 0 && same:
			h.moveWhen(s, whens, by, cs)
			for i := range used {
				used[i] = true
			}
		default:
			continue
		}
		return
	}
	if h.takeBackChange(stems, by, corrects, cs) {
		h.spend(cs, used)
	}
}

// replacingWords are those of correctingWords that put something else in the place.
var replacingWords = []string{"instead", "on second thought", "on second thoughts", "no wait", "wait no", "id rather", "make that", "changed my mind", "actually", "rather not"}

// spend marks the clauses that say no more than that something is taken back.
func (h *planHearing) spend(cs []planClause, used []bool) {
	for i, c := range cs {
		one := cs[i : i+1]
		from, to := h.text.trim(c.from, c.to)
		at, behind, ok := h.text.find(from, to, correctingWords)
		if h.unwants(one) || h.refuses(one) || h.text.has(c.from, c.to, whollyBack) || ok && at == from && behind == to {
			used[i] = true
		}
	}
}

// takeBackChange marks a change that was wanted and is not any more: "I don't
// want to quit completely, just cut down".
func (h *planHearing) takeBackChange(stems []uint32, by Said, corrects bool, cs []planClause) bool {
	if !corrects && !h.unwants(cs) {
		return false
	}
	for k := len(h.Changes) - 1; k >= 0 && k >= len(h.Changes)-planReach; k-- {
		l := &h.Changes[k]
		if !l.Stands() {
			continue
		}
		if shared := sharedStems(stems, h.changeOf[k]); shared > 0 && 2*shared >= len(h.changeOf[k]) && (h.unwants(cs) || h.text.has(cs[0].from, cs[len(cs)-1].to, whollyBack)) {
			l.TakenBack = new(by)
			return true
		}
	}
	return false
}

// unwants reports whether a unit says that something is not wanted.
func (h *planHearing) unwants(cs []planClause) bool {
	return h.text.has(cs[0].from, cs[len(cs)-1].to, []string{"dont want to", "dont really want to", "do not want to", "dont wanna", "not going to", "no longer want", "dont need to", "wont", "not gonna"})
}

// refuses reports whether a unit says that something will not be done.
func (h *planHearing) refuses(cs []planClause) bool {
	return h.text.has(cs[0].from, cs[len(cs)-1].to, []string{"i wont", "im not going to", "im not gonna", "i am not going to", "ill not", "i will not", "i cant do", "not doing", "i dont want to", "we wont", "i cant make", "i cant actually", "were not going to", "wont work", "isnt going to work", "doesnt work", "no longer", "ill skip"})
}

func (h *planHearing) intends(cs []planClause) bool {
	for _, c := range cs {
		if in, ok := h.intention(c.from, c.to); ok && !in.negated {
			return true
		}
		if h.asked&asksStep != 0 && h.answersStep(c) || h.text.has(c.from, c.to, []string{"id rather"}) {
			return true
		}
	}
	return false
}

// timeStems counts the words of whens that mean something.
func (h *planHearing) timeStems(whens []planStretch) int {
	n := 0
	for _, w := range whens {
		h.stems = h.text.stems(h.stems[:0], w.from, w.to)
		n += len(h.stems)
	}
	return n
}

// moveWhen replaces the when of a step: the old words stay, taken back.
func (h *planHearing) moveWhen(s *Step, whens []planStretch, by Said, cs []planClause) {
	t := h.text
	var fresh []PlanLine
	for _, w := range whens {
		denied := w.from > cs[0].from && isDenial(t.words[w.from-1].key) || w.from > cs[0].from+1 && isDenial(t.words[w.from-2].key) && oneOfKeys(t.words[w.from-1].key, "really", "just", "for", "the")
		for i := w.from; i < w.to; i++ {
			denied = denied || isDenial(t.words[i].key)
		}
		if !denied {
			fresh = append(fresh, PlanLine{Said: t.said(w.from, w.to, mi.Client)})
		}
	}
	for i := range s.When {
		if s.When[i].Stands() {
			s.When[i].TakenBack = new(by)
		}
	}
	s.When = append(s.When, fresh...)
	h.timed = true
}

// sharedStems counts what two sorted lists share.
func sharedStems(a, b []uint32) int {
	n := 0
	for i, j := 0, 0; i < len(a) && j < len(b); {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
