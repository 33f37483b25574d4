package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// comes reports whether words say one time that is to come.
func (p *planText) comes(s planStretch) bool {
	switch w := p.words[s.from].key; w {
	case "tomorrow", "tonight", "next", "first", "straight", "right", "starting", "tmrw":
		return true
	case "on", "this", "by":
		return !strings.HasSuffix(p.words[s.to-1].key, "s")
	case "in":
		return s.from+1 < s.to && p.words[s.from+1].key != "the"
	default:
		return isWeekday(w, false) && !strings.HasSuffix(w, "s")
	}
}

// answersStep reports whether a clause answers what the person will do without an
// opener: "maybe I could ring them", "one coffee less", "ring the clinic
// tomorrow".
func (h *planHearing) answersStep(c planClause) bool {
	t := h.text
	from, to := t.trim(c.from, c.to)
	if t.negated(from, to) || isCause(t.words[from].key) || t.conditionAt(from, to) {
		return false
	}
	if t.has(from, to, agreeingWords) || t.has(from, to, wantingWords) {
		return false
	}
	whens := t.whens(h.whens[:0], from, to)
	times := h.timeStems(whens)
	h.stems = t.stems(h.stems[:0], from, to)
	for i := from; i+2 < to; i++ {
		if oneOfKeys(t.words[i].key, "i", "we") && oneOfKeys(t.words[i+1].key, "could", "might", "can", "would") || oneOfKeys(t.words[i].key, "id", "wed") && t.words[i].apo {
			v := i + 2
			if t.words[i].key == "id" || t.words[i].key == "wed" {
				v = i + 1
			}
			for v+1 < to && oneOfKeys(t.words[v].key, "just", "probably", "maybe", "also", "at", "least", "try", "to", "definitely", "start", "then") {
				v++
			}
			return t.whenAt(v, to) == 0 && !oneOfKeys(t.words[v].key, "do", "be", "have") && !idleVerb(t, v, to) && !h.others(from, i) || len(h.stems) > times && !idleVerb(t, v, to) && !h.others(from, i)
		}
	}
	if len(h.stems) <= times || len(h.stems) == 1 && len(whens) == 0 && to-from < 3 {
		return false
	}
	first := from
	for first+1 < to && oneOfKeys(t.words[first].key, "maybe", "perhaps", "probably", "just", "first", "guess", "suppose", "think", "like", "to", "definitely", "firstly") || first+1 < to && t.words[first].key == "i" && oneOfKeys(t.words[first+1].key, "guess", "suppose", "think") {
		first++
	}
	// A fragment: a doing without a subject.
	w := t.words[first].key
	if isSubject(w) && !oneOfKeys(w, "a", "an", "the", "my") || oneOfKeys(w, "thats", "thatd", "is", "was", "am", "what", "how", "why", "who", "they", "where", "good", "great", "hard", "sorry", "thanks", "not", "really", "same", "he", "she", "you", "have", "id", "makes", "sounds", "true", "been", "fair") {
		return false
	}
	for i := first; i < to; i++ {
		if oneOfKeys(t.words[i].key, "i", "is", "was", "im", "its", "are", "were", "id", "ive", "they", "he", "she", "you", "has", "had", "did", "ill", "would", "will", "can", "could", "might", "has", "gets", "makes", "fell", "got") {
			return false
		}
	}
	return h.valence(c.from, c.to) == mi.Change || len(t.whens(h.whens[:0], from, to)) > 0 || strings.HasSuffix(w, "ing") && len(w) > 4
}

// answerTimes gives the words of a turn that say when, or with whom, to the step
// that was asked about, where the turn had no step of its own.
func (h *planHearing) answerTimes() {
	if h.timed && h.asked&asksWith == 0 || h.asked&(asksWhen|asksWith) == 0 || len(h.text.words) == 0 {
		return
	}
	t := h.text
	k := h.lastStep()
	if k < 0 {
		k = h.stepFromTime()
	}
	if k < 0 {
		return
	}
	for u := range t.units {
		cs := t.clausesOf(u)
		if len(cs) == 0 || h.unknown(cs) {
			continue
		}
		for _, c := range cs {
			if t.negated(c.from, c.to) || h.whatIf(c.from, c.to) {
				continue
			}
			if h.asked&asksWhen != 0 && !h.timed {
				for _, s := range t.whens(h.whens[:0], c.from, c.to) {
					h.Steps[k].When = append(h.Steps[k].When, PlanLine{Said: t.said(s.from, s.to, mi.Client), Tentative: h.tentative(c.from, c.to)})
				}
				if w := t.words[c.from].key; oneOfKeys(w, "when", "once", "as") && t.conditionAt(c.from, c.to) {
					h.Steps[k].When = append(h.Steps[k].When, h.line(c.from, c.to))
				}
			}
			if h.asked&asksWith != 0 && len(h.Steps) == h.stepsBefore {
				for i := c.from; i < c.to; i++ {
					if n := t.people(i, c.to); n > 0 {
						if i+n < c.to && oneOfKeys(t.words[i+n].key, "is", "can", "could", "will", "would", "said", "says", "has") {
							break // what somebody does is help
						}
						h.Steps[k].With = append(h.Steps[k].With, PlanLine{Said: t.said(i, i+n, mi.Client), Tentative: h.tentative(c.from, c.to)})
						i += n
					}
				}
			}
		}
	}
}

// stepFromTime makes a step of an answer that says when, where no step was put into
// words; -1 where there is none.
func (h *planHearing) stepFromTime() int {
	if h.asked&(asksWhen|asksComing) != asksWhen|asksComing {
		return -1
	}
	for _, c := range h.text.clauses {
		if len(h.text.whens(h.whens[:0], c.from, c.to)) > 0 && !h.text.negated(c.from, c.to) && !h.whatIf(c.from, c.to) {
			h.keepStep(Step{PlanLine: h.line(c.from, c.to), When: []PlanLine{}, With: []PlanLine{}}, nil)
			return len(h.Steps) - 1
		}
	}
	return -1
}
