package features

import "slices"

// A leading hears the sentences of a counsellor's turn for leads.
type leading struct {
	words [keptWords]leadWord
	n     int
	away  bool // the change is to leave something, or to do less of it
	said  bool // the sentence has words
	named bool // a sentence before named the behaviour
	bad   bool // a sentence before was of what is bad
	was   lead // of the sentences before
	sure  bool // the last of them that asks something asks how confident somebody is
	// number is what a sentence before gave back: "A seven.", 0 for none. not is
	// what "Why not a nine?" asks of, without saying what it is held against.
	number, not leadWord
	turn        string   // what the client has just said
	key         *[]byte  // room for the keys of its words
	heard       bool     // it was read, for these:
	own         leadWord // the number that it names, 0 for none
	amount      bool     // it tells how many of something
}

// hear hears a word.
func (l *leading) hear(p *part, x *word) {
	w := x.lead
	if w == leadOther && p.goal {
		w = leadHabit
	}
	l.add(w)
}

func (l *leading) add(w leadWord) {
	l.said = true
	if w == leadThink && l.n > 1 && l.words[l.n-1] == leadYou && (l.words[l.n-2] == leadDo || l.words[l.n-2] == leadWould) {
		l.n -= 2 // "what do you think would help?"
		return
	}
	if w != leadSkip && l.n < len(l.words) {
		l.words[l.n] = w
		l.n++
	}
}

// end ends a sentence; marked is set where it ends with a question mark.
func (l *leading) end(marked bool) {
	if !l.said {
		return
	}
	ws := l.words[:l.n]
	l.n, l.said = 0, false
	head := slices.IndexFunc(ws, leadWord.asks)
	if marked || 0 <= head && head < 2 {
		l.not = 0
		now := l.lead(ws)
		if now != noLead || marked {
			l.was = now
			l.sure = l.sure && now != noLead
		}
		l.sure = l.sure || asksSure(ws)
	}
	for _, w := range ws {
		l.bad = l.bad || w == leadHate || w == leadCost || w == leadWorry
		l.named = l.named || w == leadHabit
	}
	if k := slices.IndexFunc(ws, func(w leadWord) bool { return w >= leadNumber }); k >= 0 && !slices.ContainsFunc(ws, func(w leadWord) bool { return w < leadNumber && w != leadSo && w != leadThink }) {
		l.number = ws[k]
	}
}

// asks reports whether a word asks something.
func (w leadWord) asks() bool {
	return w == leadWhy || w == leadWhat || w == leadHow || w == leadWhich || w == leadWhere || w == leadAny
}

// asksSure reports whether a question asks how confident somebody is: "How
// confident are you?", "What is your confidence from zero to ten?"
func asksSure(ws []leadWord) bool {
	i := slices.Index(ws, leadSure)
	return i > 0 && ws[i-1] == leadHow || i >= 0 && slices.Max(ws) >= leadNumber
}

// lead gives the lead of a question.
func (l *leading) lead(ws []leadWord) lead {
	if r := l.ruler(ws); r != noLead || l.not != 0 {
		return r
	}
	heads := 0
	for _, w := range ws {
		if w.asks() {
			heads++
		}
	}
	if heads > 1 { // "what gets in the way, and what helps?"
		return noLead
	}
	for i := range ws {
		if ws[i] == leadOther { // no phrase begins with it, and most words are
			continue
		}
		for k := range leadPhrases {
			p := &leadPhrases[k]
			n := 0
			for n < len(p.words) && p.words[n] != leadOther && i+n < len(ws) && p.words[n] == ws[i+n] {
				n++
			}
			if n == len(p.words) || p.words[n] == leadOther {
				return l.settle(p.lead, ws[:i], ws[i+n:])
			}
		}
	}
	return noLead
}

// settle gives the lead of a phrase in the light of what stands before and after
// it. A question that names something else leads nowhere: "in the way of calling
// her", "good to talk about", "help us today"; nor does one that names the wrong
// way, or whose condition stands before it: "What would be better if you drank
// more?", "If you carried on, what would you miss?"
func (l *leading) settle(r lead, before, after []leadWord) lead {
	for _, w := range before {
		switch w {
		case leadIf, leadWant, leadHabit, leadOn, leadHold, leadNot, leadMore, leadChange, leadGone, leadStops, leadLess, leadWithout, leadOff, leadGive:
			return noLead
		}
	}
	if r == flips {
		if slices.ContainsFunc(after, leadWord.asks) || slices.Contains(after, leadOther) || l.bad || praised(before) {
			return noLead
		}
		return troubles
	}
	habit, leaves, change, goesOn, begins, when := false, false, false, false, false, false
	for i, w := range after {
		next := leadOther
		if i+1 < len(after) {
			next = after[i+1]
		}
		switch w {
		case leadOther:
			return noLead
		case leadGive: // "give up", and not something to somebody
			if next != leadMore {
				return noLead
			}
			leaves = true
		case leadHabit:
			habit = true
		case leadChange:
			change = true
		case leadNot: // "not smoking", but not "not stopping"
			if next != leadHabit {
				return noLead
			}
			leaves = true
		case leadGone, leadStops, leadLess, leadWithout, leadOff:
			leaves = true
		case leadMore, leadBack:
			if i == 0 || after[i-1] != leadGone && after[i-1] != leadGive { // "cut back"
				goesOn = goesOn || l.away
			}
		case leadHigh, leadOn, leadHold:
			goesOn = goesOn || l.away
		case leadGo:
			goesOn = goesOn || next == leadAt // "go on"
			begins = true
		case leadIf:
			when = true
		case leadDo:
			change = change || when // "if you did"
		}
		if r == nextStep && (w == leadHave || w >= leadNumber) { // "what would it take for you to have one?"
			goesOn = goesOn || l.away
		}
	}
	ofChange := change || l.away && leaves || !l.away && !leaves && (habit || begins)
	switch {
	case goesOn, l.away && habit && !leaves, !l.away && leaves, when && !ofChange:
		return noLead
	}
	switch r {
	case services:
		if leaves || change {
			return noLead
		}
	case troubles:
		if leaves || change || praised(before) {
			return noLead
		}
	case barriers:
		if !ofChange && (l.away || len(after) > 0) {
			return noLead
		}
		return obstacles
	case losses:
		if !l.away {
			return noLead
		}
		return obstacles
	case pros:
		if !ofChange {
			return noLead
		}
		return motives
	case betters, gains:
		if r == betters && !slices.Contains(before, leadWould) { // "how is she better off?"
			return noLead
		}
		r = gains
		if len(after) > 0 && (after[0] == leadTo || after[0] == leadFor) || l.away && l.named && !ofChange {
			return noLead
		}
	}
	return r
}

// praised reports whether a question asks for the good side as well: "what's good
// and what's less good?"
func praised(ws []leadWord) bool {
	for i, w := range ws {
		if w == leadGood && (i == 0 || ws[i-1] != leadSo && ws[i-1] != leadLess && ws[i-1] != leadNot) || w == leadPros {
			return true
		}
	}
	return false
}
