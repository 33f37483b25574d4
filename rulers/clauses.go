package rulers

// A stretch is what holds for the numbers that follow in a sentence.
type stretch struct {
	past, wish, others, cond bool
	numbers                  int // since the word that says so
}

// clauses goes through the answer once and says of each number whether it is of
// earlier, hoped for, somebody else's or under a condition, and whether its
// sentence asks.
func clauses(m []mark) {
	var s stretch
	last, before := -1, -1 // the number before in the same clause, and sentence
	for i := range m {
		w := &m[i]
		switch {
		case w.sort == sBreak || w.sort == sAsk:
			s, last, before = stretch{}, -1, -1
			continue
		case w.sort == sComma || w.sort == sDash:
			if s.numbers > 0 && !rangeGoesOn(m[i+1:]) {
				s.past, s.wish, s.others = false, false, false
				last = -1
			}
			continue
		case w.sort == sNumber:
			if s.past {
				w.lower(rPast)
			}
			if s.wish {
				w.lower(rWish)
			}
			if s.others {
				w.lower(rOthers)
			}
			w.cond = w.cond || s.cond
			s.numbers++
			last, before = i, i
			continue
		case w.sort != sWord:
			continue
		}
		if w.is(cBut | cSo | cNow) {
			s, last, before = stretch{cond: s.cond && !w.is(cBut)}, -1, -1
		}
		if w.is(cPast) {
			s.past, s.numbers = true, 0
			if last >= 0 { // "a 3 last week"
				m[last].lower(rPast)
				s.past = false
			}
		}
		if w.is(cWish) {
			s.wish, s.numbers = true, 0
			if last >= 0 && (i+1 == len(m) || m[i+1].sort != sWord && m[i+1].sort != sNumber) { // "8 I wish, 4 really"
				m[last].lower(rWish)
				s.wish = false
			}
		}
		if w.is(cOthers) && !(i > 0 && m[i-1].is(cAbout)) { // "for my boss a 2" is a target
			s.others, s.numbers = true, 0
		}
		if w.is(cIf) {
			s.cond = true
			if before >= 0 { // "a 9, if I wanted to"
				m[before].cond = true
			}
		}
	}
	asked(m)
}

// rangeGoesOn reports whether the next word joins a range.
func rangeGoesOn(m []mark) bool { return len(m) > 0 && m[0].is(cOr) }

// asked finds the sentences that ask back. A number that such a sentence asks
// about is no answer: "what, 1 to 10?", "is 10 the best?".
func asked(m []mark) {
	for from := 0; from < len(m); {
		to, ask := from, false
		for to < len(m) && m[to].sort != sBreak && m[to].sort != sAsk {
			to++
		}
		ask = to < len(m) && m[to].sort == sAsk
		opened, first := false, true
		for i := from; i < to; i++ {
			w := &m[i]
			switch {
			case w.sort == sNumber:
				if opened && (ask || !w.led) {
					w.lower(rAsked)
				}
				w.asking = ask
				first = false
			case w.is(cQuestion) && (ask && first || !w.is(cLeadIn) && (ask || first)):
				opened, w.asking = true, true
			case w.sort == sWord && !w.is(cFiller|cBut|cSo|cLeadIn|cAfter|cTentative):
				first = false
			}
		}
		from = to + 1
	}
}
