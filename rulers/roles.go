package rulers

// before looks at what leads up to the number m[i]: what denies or compares it,
// what softens it, what introduces it. Only words that may stand between those
// and a number are passed over (field guide 5.3: "do not take the number as
// the answer").
func before(m []mark, i int) {
	x := &m[i]
	if x.class&cSuffix != 0 {
		x.soften(hApproximate)
	}
	comma := false
	for j := i - 1; j >= 0; j-- {
		w := &m[j]
		switch {
		case w.sort == sComma || w.sort == sDash:
			comma = true
			continue
		case w.sort == sAbout:
			x.soften(hApproximate)
			continue
		case w.sort == sLess && w.end == x.start:
			x.role = rBelow
			return
		case w.sort == sMore && w.end == x.start:
			x.role = rAbove
			return
		case w.sort != sWord:
			return
		}
		h := hedgeOf(w.class)
		switch {
		case !comma && w.is(cInstead):
			x.role = rNot
			return
		case !comma && w.is(cBelow|cAbove) && h == noHedge && !(w.words == 1 && x.hedge != noHedge):
			// "It's over, maybe 7" compares with nothing, "less than maybe 7" does.
			x.role = compared(m[:j], w)
			if x.role == rAnswer { // "not more than 5"
				x.soften(hDownward)
				if w.is(cBelow) {
					x.hedge = hUpward
				}
			}
			return
		case !comma && j == i-1 && w.is(cNegation) && w.is(cCorrection):
			// "no 3": denied, or no and then a three. After a pause it is the
			// second.
			if j == 0 || m[j-1].sort != sBreak && m[j-1].sort != sDash {
				x.lower(rWeak)
			}
			return
		case !comma && w.is(cNegation) && !w.is(cCorrection):
			x.role = rNot
			return
		case !comma && w.is(cWas) && !w.is(cLeadIn):
			x.lower(rPast)
			return
		case h != noHedge:
			x.soften(h)
		case w.is(cArticle):
			x.led = true
		case w.is(cSo):
			x.so = true
			return
		case w.is(cOutOf) && (x.value == 10 || x.value == 100):
			x.lower(rAnchor) // "out of ten, maybe a six"
			return
		case w.is(cLeadIn):
			x.led = true
		case w.is(cBetween):
			x.led = true
		case w.is(cFiller | cOr | cAnd):
		case w.is(cDimension): // "confidence 4"
			x.led = true
			return
		default:
			return
		}
		if w.is(cLeadIn) {
			x.led = true
		}
	}
}

// compared is the role of a number behind "less than" or "more than". With a
// negation before that the number itself may be meant.
func compared(before []mark, w *mark) role {
	if n := len(before); n > 0 && before[n-1].is(cNegation) && !before[n-1].is(cCorrection) {
		return rAnswer
	}
	if w.is(cBelow) {
		return rBelow
	}
	return rAbove
}

// hedgeOf is the hedge that a phrase before a number is.
func hedgeOf(c class) hedge {
	switch {
	case c&cUpward != 0:
		return hUpward
	case c&cDownward != 0:
		return hDownward
	case c&cApproximate != 0:
		return hApproximate
	case c&cTentative != 0:
		return hTentative
	}
	return noHedge
}

// soften keeps the hedge that says most.
func (m *mark) soften(h hedge) { m.hedge = max(m.hedge, h) }

// behind looks at what follows the number m[i]: the noun that it counts, a
// hedge, the meaning that it is given.
func behind(m []mark, i int) {
	x := &m[i]
	for j := i + 1; j < len(m); j++ {
		w := &m[j]
		next := j == i+1 // nothing lies between
		switch {
		case w.sort == sPlus && w.joined:
			x.soften(hUpward)
			continue
		case w.sort == sComma || w.sort == sDash:
			continue
		case w.sort != sWord:
			return
		case w.joined && w.is(cSuffix):
			x.soften(hApproximate)
			continue
		case w.is(cUnit) && next, w.joined && next && w.class == 0:
			x.role = rCount
			return
		case next && w.is(cPer) && j+1 < len(m) && m[j+1].is(cUnit):
			x.role = rCount
			return
		case next && w.is(cBeing):
			x.lower(rAnchor)
			return
		case w.is(cUpwardAfter):
			x.soften(hUpward)
		case w.is(cDownwardAfter):
			x.soften(hDownward)
		case w.is(cApproximateAfter):
			x.soften(hApproximate)
		case w.is(cTentative):
			x.soften(hTentative)
		case next && w.class == 0 && !x.led && !x.so && !x.percent:
			x.lower(rWeak) // "two kids"
			return
		case next && x.percent && (w.class == 0 || w.is(cDimension|cBand)) && !w.is(cLeadIn|cAfter):
			x.lower(rWeak) // "100 % sure it's a 7"
			return
		default:
			return
		}
	}
}

// lower makes the number less of an answer.
func (m *mark) lower(r role) {
	if m.role < r {
		m.role = r
	}
}
