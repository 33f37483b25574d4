package ocean

// onceWords are the words that begin to tell what once was: "two summers ago".
var onceWords = []string{
	"ago", "last year", "last summer", "last autumn", "last winter", "last spring", "last time", "last month", "used to", "back then", "back when", "when i was", "in those days", "first year", "years back", "i once", "before the kids", "at the time",
}

// nowWords are the words of what is or is to come.
var nowWords = []string{
	"i am", "im", "ive", "ill", "now", "today", "these days", "is", "its", "are", "want", "need", "i have", "has", "i cant", "dont", "going to", "id", "i could", "keeps", "every", "always", "still", "again", "cant", "costs", "hate", "hates", "feel", "feels",
}

// listen follows what a turn tells about before its units are heard: what once was,
// and a confidence that is low.
func (h *planHearing) listen(from, to int) {
	t := h.text
	switch {
	case t.has(from, to, onceWords):
		h.past = true
	case t.has(from, to, nowWords):
		h.past = false
	}
	if h.asked&asksSure != 0 && to-from <= 6 {
		for i := from; i < to; i++ {
			switch k := t.words[i].key; {
			case oneOfKeys(k, "zero", "one", "two", "three", "four", "five", "six", "0", "1", "2", "3", "4", "5", "6"):
				h.unsure = true
			case oneOfKeys(k, "seven", "eight", "nine", "ten", "7", "8", "9", "10"):
				h.unsure = false
			}
		}
	}
}

// againstWords are the words of circumstances that make something hard to do. They
// count where the person has just given a low number: it is what keeps it low
// (field guide 5.2).
var againstWords = []string{
	"horrible", "dark", "hard", "harder", "difficult", "scared", "afraid", "dangerous", "far", "expensive", "busy", "worried", "no time", "stress", "stressful", "weather", "rain", "rains", "raining", "cold", "cant", "too much", "too many", "forget", "alone", "tempted", "temptation", "tired", "awful", "nobody", "noisy", "broken", "closed", "dont trust", "never", "everywhere", "payday", "weekends", "shifts", "pub",
}

// circumstances are the words that by themselves say that something stands against
// doing it: there is no light, the tyres are flat.
var circumstances = []string{
	"is horrible", "theres no light", "theres no time", "theres no room", "theres no space", "theres no money", "theres no bus", "theres no path", "theres no parking", "theres no childcare", "theres no pavement", "theres no pool", "theres no gym", "theres no quiet", "theres no shower", "theres nobody to", "theres no one to", "there is no time", "there is no light", "there is no room", "theres nowhere", "are flat", "too far", "too dark", "too expensive", "too steep", "is closed", "is dangerous", "is broken", "miles away", "fog up", "fully booked", "waiting list", "is icy", "is flooded",
	"fogs up", "no signal", "nobody to watch", "nobody to mind", "no room for", "only runs", "doesnt open", "dont open", "isnt safe", "not safe",
}

// circumstance reports whether a clause says a circumstance that stands against the
// change: not what the person feels or does.
func (h *planHearing) circumstance(c planClause) bool {
	t := h.text
	if h.asked&(asksReason|asksSign|asksHelp|asksChange) != 0 || !t.has(c.from, c.to, circumstances) || h.others(c.from, c.to) || h.past || h.whatIf(c.from, c.to) {
		return false
	}
	return !t.has(c.from, c.to, []string{"i", "im", "ive", "theres no point", "theres no reason", "theres no need", "theres no harm", "theres no rush", "theres no way", "there is no way", "theres no doubt", "theres no going", "theres no other"})
}

// relapsing are the words by which somebody foresees that they will not do it.
var relapsing = []string{
	"ill end up", "i end up", "ill cave", "i cave", "ill give in", "i give in", "ill slip", "i slip", "ill go back to", "i go back to", "ill fall back", "i fall back", "ill start again", "i start again", "ill forget", "i forget", "ill probably forget", "i know myself", "ill lose my nerve", "i lose my nerve", "ill be too tired", "im too tired", "ill be tempted",
	"ill chicken out", "i chicken out", "ill relapse", "ill stop going", "ill skip it", "ill fall asleep", "i freeze", "i panic",
}

// relapse takes a unit that foresees what will go wrong, with its condition: "if it
// rains I'll end up taking the car". It returns how many clauses that is.
func (h *planHearing) relapse(cs []planClause, used []bool, i int) int {
	t := h.text
	end := i
	for end < len(cs) && !used[end] && end-i <= 4 {
		end++
	}
	from, to := cs[i].from, cs[end-1].to
	begins, _ := t.trim(from, to)
	if end-i > 4 || h.asked&(asksReason|asksSign|asksThen) != 0 || h.past {
		return 0
	}
	// Without a step to fail at, only a condition makes it something to foresee.
	if !t.has(from, to, relapsing) || h.lastStep() < 0 && !t.conditionAt(begins, to) || t.has(from, to, []string{"if i stop", "if i quit", "if i dont", "so that i dont", "before i", "cant forget", "dont forget", "so i dont"}) || h.others(from, to) || h.whatIf(from, to) {
		return 0
	}
	for _, c := range cs[i:end] {
		if in, ok := h.intention(c.from, c.to); ok && !in.negated {
			return 0 // "if I forget, I'll turn back"
		}
	}
	l := h.line(from, to)
	l.Tentative = false
	h.Obstacles = append(h.Obstacles, Obstacle{PlanLine: l, Then: []PlanLine{}})
	return end - i
}

// staysLow reports whether a clause says what keeps a low confidence low: a
// circumstance, and not "it's hard" beside the number.
func (h *planHearing) staysLow(c planClause) bool {
	t := h.text
	if !h.unsure || c.to-c.from < 4 || t.words[c.from].key == "because" {
		return false
	}
	for _, w := range t.words[c.from:c.to] {
		if w.number || isNumeral(w.key) {
			return false
		}
	}
	return t.has(c.from, c.to, againstWords)
}
