package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// agreeingWords are the words that agree to a proposal and take it on.
var agreeingWords = []string{
	"ill do that", "i can do that", "i could do that", "sounds good", "sounds great", "sounds fair", "sounds like a plan", "that works", "works for me", "lets do that", "good idea", "great idea", "i like that", "deal", "id be willing", "im willing", "id like that", "ill give it a go", "ill give that a go", "ill give it a try", "ill try that",
	"thats the plan", "yes please", "i will", "we can do that", "fine by me", "fine with me", "id do that", "i agree", "agreed", "happy with that", "count me in", "yes lets", "that would work", "thatd work", "that could work", "i could live with that", "i can live with that", "okay by me", "im okay with that",
	"suits me", "im happy to", "well do that", "im in", "happy to", "id be happy to", "lets try that", "lets do it", "i could try that", "that sounds doable", "thats doable",
}

// affirmingWords say that the counsellor has understood; to a plan that is said back
// that is a yes.
var affirmingWords = []string{"thats right", "exactly", "definitely", "absolutely", "thats it", "correct"}

// balkingWords are the words that take a yes back at once.
var balkingWords = []string{"but", "dont know", "not sure", "no", "cant", "wont", "dont", "depends", "though", "except", "never", "not", "didnt", "isnt", "couldnt", "wouldnt", "whatever"}

// agree takes up what the counsellor proposed, where the person agrees to it. A
// bare "okay" answers a question; to a statement it is but politeness, and takes
// words such as "I can do that".
func (h *planHearing) agree() {
	o := h.offer
	if len(o.items) == 0 || h.offeredAt == o.turn+1 {
		return
	}
	h.offeredAt = o.turn + 1
	t := h.text
	yes, strong, said := h.yes()
	if !yes && !strong || h.owns() {
		return
	}
	for _, item := range o.items {
		if !strong && !item.asks && !(item.plan && yes) {
			continue
		}
		if !strong && item.plan && oneOfKeys(t.words[0].key, "okay", "right", "sure", "fine", "alright") {
			continue
		}
		h.takeUp(item, said)
	}
}

// yes reports whether a turn begins with a yes, whether it takes something on, and
// which of its words do.
func (h *planHearing) yes() (yes, strong bool, said planStretch) {
	t := h.text
	end := len(t.words)
	for u := range t.units {
		if _, to := t.unitWords(u); u == 1 {
			end = to
		}
	}
	end = min(end, 24)
	if t.has(0, end, balkingWords) && !t.has(0, end, []string{"dont see why not", "why not", "no problem", "not a problem"}) {
		return false, false, planStretch{}
	}
	yes = oneOfKeys(t.words[0].key, "yes", "yeah", "yep", "yup", "yea", "okay", "sure", "right", "fine", "alright", "aye", "please", "totally") &&
		!t.has(0, min(end, 6), []string{"i guess", "i suppose", "maybe", "perhaps"})
	at, behind, strong := t.find(0, end, agreeingWords)
	affirms := false
	if !strong {
		at, behind, affirms = t.find(0, end, affirmingWords)
	}
	if strong || affirms {
		for at > 0 && !t.words[at].first {
			at-- // from the beginning of the sentence
		}
		return true, strong, planStretch{at, behind}
	}
	behind = 1
	for yes && behind < end && !t.words[behind].stop {
		behind++
	}
	return yes, false, planStretch{0, behind}
}

// owns reports whether a turn has a plan in the person's own words, which then is
// what counts.
func (h *planHearing) owns() bool {
	t := h.text
	for _, c := range t.clauses {
		if in, ok := h.intention(c.from, c.to); ok && !t.has(in.at, c.to, []string{"do that", "do it", "try that", "try it", "give it", "give that", "will"}) {
			return true
		}
		if ok := t.has(c.from, c.to, agreeingWords); !ok && len(t.stems(h.stems[:0], c.from, c.to)) > 3 {
			if _, intends := h.intention(c.from, c.to); intends {
				return true
			}
		}
	}
	return false
}

// takeUp keeps a proposal as a step, or as the when of the last step where it is
// no more than that. What the person has already said is not taken up again.
func (h *planHearing) takeUp(item planOffered, yes planStretch) {
	t := h.text
	said := t.said(yes.from, yes.to, mi.Client)
	tentative := t.has(yes.from, yes.to, []string{"could", "try", "maybe", "might", "guess", "suppose"})
	lines := func(all []Said) []PlanLine {
		out := []PlanLine{}
		for _, s := range all {
			out = append(out, PlanLine{Said: said, Proposed: new(s), Tentative: tentative})
		}
		return out
	}
	k := h.lastStep()
	if item.when {
		if k >= 0 {
			h.Steps[k].When = append(h.Steps[k].When, lines(item.whens)...)
			h.timed = true
		}
		return
	}
	for i := len(h.Steps) - 1; i >= 0 && i >= len(h.Steps)-planReach; i-- {
		known := slices.Clone(h.stepOf[i])
		for _, w := range h.Steps[i].When {
			var wt planText
			wt.read(0, w.Words())
			known = wt.stems(known, 0, len(wt.words))
		}
		slices.Sort(known)
		if shared := sharedStems(item.stems, slices.Compact(known)); len(item.stems) > 0 && 3*shared >= 2*len(item.stems) {
			return
		}
	}
	s := Step{PlanLine: PlanLine{Said: said, Proposed: new(item.said), Tentative: tentative}, When: lines(item.whens), With: lines(item.withs)}
	if len(s.When) > 0 {
		h.timed = true
	}
	h.keepStep(s, item.stems)
	h.wants = true
}

// A commonStep is a step that a client proposed for everybody.
type commonStep struct {
	draft *planDraft
	step  int
}

// propose notes the steps of a turn that are for everybody: "we'll try a weekend".
func (h *planHearing) propose() {
	if len(h.drafts) < 2 {
		return
	}
	if h.stepsBefore < len(h.Steps) {
		h.common = h.common[:0]
	}
	var t planText
	for k := max(h.stepsBefore, len(h.Steps)-planReach); k < len(h.Steps); k++ {
		t.read(0, h.Steps[k].Said.Words)
		for _, w := range t.words {
			if oneOfKeys(w.key, "we", "us", "lets", "weve", "our") || w.apo && oneOfKeys(w.key, "well", "were", "wed") {
				h.common = append(h.common, commonStep{h.planDraft, k})
				break
			}
		}
	}
}

// assent takes the yes of a client to what another has just proposed for all.
func (h *planHearing) assent() {
	if len(h.common) == 0 {
		return
	}
	yes, strong, said := h.yes()
	if !yes && !strong {
		return
	}
	for _, c := range h.common {
		if s := &c.draft.Steps[c.step]; c.draft != h.planDraft && s.Stands() && len(s.Agreed) < len(h.drafts) {
			s.Agreed = append(s.Agreed, Assent{Party: h.Party, Said: h.text.said(said.from, said.to, mi.Client)})
		}
	}
}
