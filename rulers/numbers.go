package rulers

// joinNumbers puts the pieces of each number together, in place: signs,
// decimals, fractions, percent and the top of a scale.
func joinNumbers(m []mark) []mark {
	out := m[:0]
	for i := 0; i < len(m); i++ {
		x := m[i]
		if x.sort != sNumber {
			if startsPoint(m[i:]) {
				x = m[i+1]
				x.start, x.value = m[i].start, x.value/pow10(int(x.digits))
				i++
			} else {
				out = append(out, x)
				continue
			}
		}
		if n := len(out); n > 0 && negative(out, &x) {
			x.start, x.value = out[n-1].start, -x.value
			out = out[:n-1]
		}
		i += grow(&x, m[i+1:])
		out = append(out, x)
	}
	return out
}

// startsPoint reports whether m begins with a decimal point that has digits but
// no number before it: ".5".
func startsPoint(m []mark) bool {
	return len(m) > 1 && isPoint(&m[0]) && !m[0].joined && m[1].sort == sNumber && m[1].joined && m[1].digits > 0
}

// isPoint reports whether the mark can be a decimal point.
func isPoint(m *mark) bool { return m.sort == sPoint || m.sort == sBreak && m.end-m.start == 1 }

// negative reports whether the last of the marks makes x negative: a word for
// it, or a dash that touches x and nothing before it, unless a number is there.
func negative(before []mark, x *mark) bool {
	last := &before[len(before)-1]
	if last.is(cMinus) {
		return true
	}
	if n := len(before); n > 1 && before[n-2].sort == sNumber {
		return false // "6 -7"
	}
	return last.sort == sDash && !last.joined && x.joined && last.end-last.start <= len("−")
}

// grow takes into x what belongs to it of the marks behind it, and returns how
// many it took.
func grow(x *mark, rest []mark) int {
	n := 0
	take := func(k int) {
		x.end = rest[n+k-1].end
		n += k
	}
	at := func(k int) *mark {
		if n+k < len(rest) {
			return &rest[n+k]
		}
		return &mark{}
	}
	if a := at(0); a.sort == sWord && a.joined && x.digits > 0 && a.class != 0 &&
		!a.is(cUnit|cSuffix|cHedgeTail|cOr|cAnd|cPercent|cOutOf|cFraction|cPoint) {
		take(1) // an ending: "en 6'er"
	}
	if a := at(0); a.sort == sNumber && a.class&cNumber != 0 && a.value >= 1000 && x.value > 0 && x.value < 1000 {
		x.value *= a.value // "ten million"
		take(1)
	}
	switch a, b := at(0), at(1); {
	case a.is(cFraction) && whole(x):
		x.value += a.value
		take(1)
	case a.sort == sNumber && a.fraction && whole(x) && !x.fraction && x.top == 0:
		x.value += a.value
		take(1)
	case a.is(cPoint) && b.sort == sNumber && whole(b) && b.value >= 0 && b.value < 100 && whole(x):
		x.value += part(b.value)
		take(2)
		for scale := 100.0; b.value < 10 && scale < 1e6 && at(0).sort == sNumber && whole(at(0)) && at(0).value >= 0 && at(0).value < 10; scale *= 10 {
			x.value += at(0).value / scale // "seven point two five"
			take(1)
		}
	case isPoint(a) && a.joined && b.joined && b.digits > 0 && whole(x) && whole(b) && x.top == 0 && !x.foreign:
		// In digits for which the scanner knows no decimal point.
		x.value += b.value / pow10(int(b.digits))
		take(2)
	}
	if a := at(0); a.sort == sPercent || a.is(cPercent) {
		x.top, x.percent = 100, true
		take(1)
	}
	top := 0
	if a := at(0); a.is(cOutOf) || a.sort == sSlash {
		top = 1
		for top < 3 && at(top).is(cArticle) {
			top++
		}
	}
	if top > 0 && !x.percent {
		if b := at(top); b.sort == sNumber && whole(b) && b.value > 1 && b.top == 0 && !b.foreign {
			x.top, x.slash = b.value, at(0).sort == sSlash
			take(top + 1)
		}
	}
	return n
}

// whole reports whether the number has no decimals.
func whole(m *mark) bool { return m.value == float64(int64(m.value)) }

// part makes decimals of the number behind a spoken point: five and fifty are
// halves, twenty-five a quarter.
func part(v float64) float64 {
	if v < 10 {
		return v / 10
	}
	return v / 100
}
