package rulers

import "strings"

// An asking is what a counsellor's turn does for a ruler.
type asking struct {
	scale   anchored
	named   bool      // it names a scale, or goes from one number to another
	same    bool      // it points to the scale before
	place   bool      // it asks for a place or a number
	how     bool      // it asks how important, confident or ready
	dim     Dimension // the one it names
	reports bool      // it reports an earlier number and asks none
	slight  bool      // a mere "mm-hm", or broken off

	why, lower, higher, whyNot bool
	numbers                    []float64
}

// asks reports whether the turn asks for a rating.
func (a *asking) asks() bool { return a.place || a.how }

// An anchored is what is known of a scale's ends.
type anchored struct {
	some, ranged bool
	min, max     float64
}

// put adds a number that is given a meaning: "0 is not ready at all".
func (a *anchored) put(x float64) {
	if !a.some {
		a.some, a.min, a.max = true, x, x
		return
	}
	a.min, a.max = min(a.min, x), max(a.max, x)
}

// with is what two turns say together.
func (a anchored) with(b anchored) anchored {
	switch {
	case !a.some:
		return b
	case b.some:
		a.put(b.min)
		a.put(b.max)
		a.ranged = a.ranged || b.ranged
	}
	return a
}

// whole gives the scale where both of its ends are known.
func (a anchored) whole() (Scale, bool) {
	if !a.some || !rulerRange(a.min, a.max) {
		return Scale{}, false
	}
	return Scale{int(a.min), int(a.max)}, true
}

// rulerRange reports whether a scale in use goes from low to high (field guide
// 5.1): from 0 or 1 to 3 or more.
func rulerRange(low, high float64) bool {
	return (low == 0 || low == 1) && high >= 3 && high <= 1000 && high == float64(int(high))
}

// asked finds out what a counsellor's turn does for a ruler.
func (l *Locale) asked(text string) asking {
	var items [96]item
	var marks [96]mark
	m := joinNumbers(appendMarks(marks[:0], l.asking, appendItems(items[:0], l.asking, text)))
	a := asking{slight: slight(m, text)}
	a.dim, a.how = dimensionAsked(m)
	question := false
	for i := range m {
		w := &m[i]
		if w.sort == sAsk {
			question = true
		}
		if w.sort != sWord {
			continue
		}
		a.named = a.named || w.is(cScale)
		a.same = a.same || w.is(cSame)
		a.place = a.place || w.is(cPlace)
		a.reports = a.reports || w.is(cSaid)
		a.why = a.why || w.is(cWhyThis)
		a.whyNot = a.whyNot || w.is(cWhyNot)
		a.lower = a.lower || w.is(cLower|cNegation)
		a.higher = a.higher || w.is(cHigher)
	}
	a.reports = a.reports && !question
	anchors := 0
	anchors, a.dim = a.ends(m, a.dim)
	a.named = a.named || a.scale.ranged
	if a.dim == "" && !a.how && !otherHow(m) {
		a.dim = dimensionNear(m, anchors)
	}
	a.how = a.how || question && a.scale.ranged && a.dim != "" // "and your confidence, 0 to 10?"
	return a
}

// ends finds the ends of the scale: a range, "0 to 10", else the numbers that
// are given a meaning, "0 is …, 10 is …". It returns where the last of those
// ends, and the dimension that their meanings name, if none is known yet.
func (a *asking) ends(m []mark, d Dimension) (last int, _ Dimension) {
	var by anchored
	last = -1
	for i := range m {
		if m[i].sort != sNumber || m[i].foreign || m[i].percent || !whole(&m[i]) {
			continue
		}
		if m[i].top == 0 {
			a.numbers = append(a.numbers, m[i].value)
		}
		j := to(m, i)
		if j > 0 && rulerRange(m[i].value, m[j].value) && !counted(m, j) && !moves(m, i) {
			a.scale = anchored{some: true, ranged: true, min: m[i].value, max: m[j].value}
			last = max(last, j)
		}
		if meaning := means(m, i); meaning > 0 {
			x := m[i].value
			if k := alternative(m, i); k >= 0 {
				x = min(x, m[k].value) // "one or zero is like"
			}
			if x == 0 || x == 1 || x >= 3 {
				by.put(x)
				last = max(last, i)
				if d == "" {
					d = dimensionIn(m[meaning:min(len(m), meaning+8)])
				}
			}
		}
		if i > 0 && m[i-1].is(cOutOf) && m[i-1].words > 1 && !counted(m, i) && rulerRange(0, m[i].value) && !a.scale.ranged {
			// "Out of ten, how …" goes from nought.
			a.scale, last = anchored{some: true, ranged: true, max: m[i].value}, i
		}
	}
	if !a.scale.ranged && by.some {
		a.scale = by
	}
	return last, d
}

// to returns the number that a range goes to from m[i], 0 for none.
func to(m []mark, i int) int {
	joined := false
	for j := i + 1; j < len(m); j++ {
		w := &m[j]
		switch {
		case w.sort == sNumber && joined:
			return j
		case w.sort == sDash, w.is(cOr), w.is(cAnd) && between(m, i):
			joined = true
		case w.sort == sComma, w.is(cFiller | cArticle):
		default:
			return 0
		}
	}
	return 0
}

// counted reports whether the number m[i] counts something.
func counted(m []mark, i int) bool {
	if i+1 >= len(m) {
		return false
	}
	w := &m[i+1]
	return w.is(cUnit) || w.is(cPer) && i+2 < len(m) && m[i+2].is(cUnit)
}

// moves reports whether the range from m[i] is a way to go: "to get from 1 to 5".
func moves(m []mark, i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		switch w := &m[j]; {
		case w.is(cHigher | cSaid):
			return true
		case w.is(cBetween | cArticle | cFiller):
		default:
			return false
		}
	}
	return false
}

// means returns where the meaning of the number m[i] begins, 0 where it is given
// none.
func means(m []mark, i int) int {
	for j := i + 1; j < len(m); j++ {
		switch w := &m[j]; {
		case w.is(cAnchor | cBeing):
			return j + 1
		case w.sort == sComma, w.is(cFiller):
		default:
			return 0
		}
	}
	return 0
}

// alternative returns the number that "or" joins to m[i] from before, else -1.
func alternative(m []mark, i int) int {
	if i >= 2 && m[i-1].is(cOr) && m[i-2].sort == sNumber {
		return i - 2
	}
	return -1
}

// slight reports whether a turn is a mere "mm-hm", an echo of a few words, or
// broken off, and so does not go on to something else.
func slight(m []mark, text string) bool {
	if strings.HasSuffix(strings.TrimRight(text, " \n"), "-") {
		return true
	}
	words := 0
	for i := range m {
		if m[i].sort == sAsk {
			return false
		}
		if m[i].sort == sWord || m[i].sort == sNumber {
			words += max(1, int(m[i].words))
		}
	}
	return words <= 4
}
