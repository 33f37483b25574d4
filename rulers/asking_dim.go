package rulers

// dimensionAsked is the dimension that the turn asks for: the last one that the
// word for "how" leads to. Between the two only a word or two may stand.
func dimensionAsked(m []mark) (d Dimension, ok bool) {
	since := -1
	for i := range m {
		w := &m[i]
		switch {
		case w.sort == sBreak || w.sort == sAsk || w.sort == sNumber:
			since = -1
		case w.is(cHow):
			since = 0
			if w.is(cDimension) {
				d, ok = dimensionOf(w.class), true
			}
		case since < 0 || w.sort != sWord:
		case w.is(cDimension):
			d, ok = dimensionOf(w.class), true
			since = -1
		case w.is(cFiller):
		default:
			if since++; since > 2 {
				since = -1
			}
		}
	}
	return d, ok
}

// otherHow reports whether the turn asks how much of something else: pain,
// stress. Its scale is no readiness ruler.
func otherHow(m []mark) bool {
	for i := range m {
		if !m[i].is(cHow) || m[i].is(cPlace) {
			continue
		}
		for j := i + 1; j < len(m); j++ {
			if m[j].is(cFiller) {
				continue
			}
			if m[j].sort == sWord && m[j].class == 0 {
				return true
			}
			break
		}
	}
	return false
}

// dimensionIn is the first dimension that the marks name before their sentence
// ends.
func dimensionIn(m []mark) Dimension {
	for i := range m {
		if m[i].sort == sNumber || m[i].sort == sAsk {
			return ""
		}
		if m[i].is(cDimension) {
			return dimensionOf(m[i].class)
		}
	}
	return ""
}

// dimensionNear is the dimension named in a sentence that has the scale, the
// question for a place or the mark of that index.
func dimensionNear(m []mark, near int) Dimension {
	for from := 0; from < len(m); {
		to, rates := from, false
		var d Dimension
		for ; to < len(m) && m[to].sort != sBreak && m[to].sort != sAsk; to++ {
			w := &m[to]
			rates = rates || to == near || w.is(cScale|cSame|cPlace)
			if d == "" && w.is(cDimension) {
				d = dimensionOf(w.class)
			}
		}
		if rates && d != "" {
			return d
		}
		from = to + 1
	}
	return ""
}
