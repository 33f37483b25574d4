package ocean

import "github.com/evoke-mi/evoke/mi"

// theirs reports whether words[from:to] say what the helper who was just named
// does: "he can lock the garage", "she'd read it with me". Where the counsellor
// asked for help, whatever they can or will do is an answer.
func (h *planHearing) theirs(from, to int) bool {
	t := h.text
	key := t.words[from].key
	if !oneOfKeys(key, "she", "he", "they", "we", "shed", "hed", "theyd", "shell", "hell", "theyll", "shes", "hes", "theyre", "wed", "would", "will", "can", "could") || t.negated(from, min(to, from+4)) {
		return false
	}
	if h.asked&asksHelp == 0 && oneOfKeys(key, "we", "wed", "would", "will", "can", "could") {
		return false
	}
	if t.has(from, to, helpingWords) {
		return true
	}
	v := from + 1
	can := oneOfKeys(key, "would", "will", "can", "could") || t.words[from].apo && oneOfKeys(key, "shed", "hed", "theyd", "shell", "hell", "theyll", "wed")
	for v < to && oneOfKeys(t.words[v].key, "can", "could", "will", "would", "said", "says", "shed", "hed", "theyd", "shell", "hell", "theyll", "always", "just", "also", "gonna", "going", "to", "even", "happily", "wants", "offered", "promised", "even") {
		can = can || oneOfKeys(t.words[v].key, "can", "could", "will", "would", "shed", "hed", "theyd", "shell", "hell", "theyll", "gonna", "going", "offered", "promised")
		v++
	}
	if v >= to || oneOfKeys(t.words[v].key, troublingVerbs...) {
		return false
	}
	if h.Helpers[h.person-1].Said.Turn != t.turn && can {
		return true // a helper already
	}
	return h.asked&asksHelp != 0 && (can || oneOfKeys(t.words[v].key, givingWords...)) || t.serves(v, to) && (can || oneOfKeys(t.words[v].key, givingWords...))
}

// answersHow reports whether a clause answers how somebody helps: "rehearse it with
// me", "she could listen".
func (h *planHearing) answersHow(c planClause) bool {
	t := h.text
	from, to := t.trim(c.from, c.to)
	if t.negated(from, to) || len(t.stems(h.stems[:0], from, to)) == 0 {
		return false
	}
	return oneOfKeys(t.words[from].key, "she", "he", "they", "shed", "hed", "theyd", "just", "maybe") || !isSubject(t.words[from].key)
}

// declined marks the helper who was named last in the turn where the person does not
// want that help: "she offered to drive me. I said no."
func (h *planHearing) declined(c planClause) bool {
	k := h.person - 1
	if k < 0 || !h.text.has(c.from, c.to, []string{"i said no", "i dont want that", "i dont want it", "i dont want him", "i dont want her", "i dont want them", "i told her no", "i told him no", "thats not for me", "no thanks", "no thank you", "i wouldnt let", "id rather not"}) {
		return false
	}
	by := h.text.said(c.from, c.to, mi.Client)
	h.Helpers[k].TakenBack = &by
	h.person = 0
	return true
}

// anyHelps reports whether a helper stands.
func (d *planDraft) anyHelps() bool {
	for i := range d.Helpers {
		if d.Helpers[i].Stands() {
			return true
		}
	}
	return false
}
