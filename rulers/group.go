package rulers

// A group is one number or the range that several make: m[from] and m[to] are
// its first and its last number.
type group struct {
	from, to  int
	low, high float64
	top       float64
	percent   bool
	role      role
	hedge     hedge
	led, so   bool
	cond      bool
	asking    bool
	loose     bool // a range that nothing joins in words, or that falls
	dim       class
	changed   bool
}

// appendGroups makes the groups of an answer, in order.
func appendGroups(dst []group, m []mark, s Scale) []group {
	for i := range m {
		x := &m[i]
		if x.sort != sNumber {
			continue
		}
		g := groupOf(x, i, s)
		if n := len(dst); n > 0 && !dst[n-1].spans(s) {
			if l := joins(m, &dst[n-1], &g); l != apart {
				dst[n-1].join(&g, l)
				continue
			}
		}
		dst = append(dst, g)
	}
	return dst
}

func groupOf(x *mark, i int, s Scale) group {
	g := group{
		from: i, to: i, low: x.value, high: x.value, top: x.top, percent: x.percent,
		role: x.role, hedge: x.hedge, led: x.led, so: x.so, cond: x.cond, asking: x.asking,
	}
	if x.slash {
		switch {
		case x.value == 50 && x.top == 50:
			g.role = rCount // fifty-fifty, see [reader.words]
		case x.top == float64(s.Max) || x.top == 100 || x.top == 10 || x.top == 5 || x.top == 20:
		case x.top == x.value+1:
			g.high, g.top = x.top, 0
		default:
			g.role = rCount // "24/7"
		}
	}
	if x.foreign || x.year() && x.value > float64(s.Max) {
		g.role = rCount
	}
	return g
}

// year reports whether the number looks like a year of our time: "since 2019".
func (m *mark) year() bool { return m.digits == 4 && m.top == 0 && m.value >= 1900 && m.value < 2100 }

// A link says how two numbers hang together.
type link uint8

const (
	apart   link = iota
	beside       // nothing but hedges and commas lies between: "six, maybe seven"
	by           // "or", "to", a dash
	bracket      // "between … and"
)

// joins finds the link from one group to the next number.
func joins(m []mark, a, b *group) link {
	l, loose := beside, false
	// What grows by one at most may be thought aloud: "three? four?", "a six,
	// well, six and a half". It is a loose range then.
	close := b.low > a.high && b.low-a.high <= 1 && a.role == b.role
	for i := a.to + 1; i < b.from; i++ {
		w := &m[i]
		switch {
		case w.sort == sDash:
			l = max(l, by)
		case w.sort == sComma, w.sort == sSlash, w.sort == sAbout, w.sort == sPlus:
		case close && (w.sort == sAsk || w.sort == sBreak):
			loose = true
		case w.sort != sWord:
			return apart
		case w.is(cCorrection) && !w.is(cOr|cTentative):
			return apart
		case w.is(cOr):
			l = max(l, by)
		case w.is(cAnd):
			if !between(m, a.from) && b.low-a.high != 1 {
				return apart
			}
			l = max(l, bracket)
		case w.is(cArticle | cHedge | cFiller | cHedgeTail):
		case w.is(cLeadIn) && close && w.class&(cSo|cNow|cBut|cAbout) == 0:
			loose = loose || l == beside
		case w.is(cLeadIn) && l != beside && w.class&(cSo|cNow|cBut|cAbout) == 0:
		default:
			return apart
		}
	}
	if a.role != b.role {
		switch {
		case l == beside:
			return apart
		case a.role == rNot && (b.role == rAnswer || b.role == rWeak) && l == by && b.low > a.high: // "not a 6 or 7"
		case a.role <= rWeak && (b.role <= rCount || b.role == rPast): // "5 or 6 drinks"
		default:
			return apart
		}
	}
	b.loose = loose
	return l
}

// between reports whether "between" or "from" leads up to the number m[i].
func between(m []mark, i int) bool {
	for i--; i >= 0; i-- {
		switch w := &m[i]; {
		case w.is(cBetween):
			return true
		case w.is(cArticle | cHedge | cFiller | cLeadIn):
		default:
			return false
		}
	}
	return false
}

// join takes the next number into the group.
func (g *group) join(b *group, l link) {
	g.loose = g.loose || b.loose || b.low < g.low && l == beside
	g.low, g.high = min(g.low, b.low), max(g.high, b.high)
	g.to = b.to
	if b.top != 0 {
		g.top, g.percent = b.top, b.percent // "60 to 70 percent"
	}
	g.role = max(g.role, b.role)
	g.hedge = max(g.hedge, b.hedge)
	g.led, g.so, g.cond, g.asking = g.led || b.led, g.so || b.so, g.cond || b.cond, g.asking || b.asking
}

// spans reports whether a range is the scale said again: "1 to 10".
func (g *group) spans(s Scale) bool {
	return g.low < g.high && g.high == float64(s.Max) && (g.low == float64(s.Min) || g.low <= 1 && g.low >= 0)
}

// settle says of each group whether it still may be the answer, once all are
// known: the scale said again, and numbers taken back.
func settle(m []mark, gs []group, s Scale) {
	for i := range gs {
		g := &gs[i]
		if g.spans(s) ||
			g.role <= rWeak && (g.low < g.high || g.low == float64(s.Max)) && afterScale(m, g.from) {
			g.role = max(g.role, rAnchor) // "on a scale of 1 to 10"
		}
	}
	// Backwards, so that each number knows what is said later of its like.
	var denied [4]float64
	nDenied, later := 0, -1
	for i := len(gs) - 1; i >= 0; i-- {
		g := &gs[i]
		if g.role == rNot && nDenied < len(denied) {
			denied[nDenied] = g.low
			nDenied++
		}
		if g.role > rWeak {
			continue
		}
		if later >= 0 {
			lies := m[g.to+1 : gs[later].from]
			if deniesNext(lies) {
				gs[later].role = rNot
				g.loose = true
				later = i
				continue
			}
			back := corrected(lies)
			for _, d := range denied[:nDenied] {
				back = back || g.low == d && g.low == g.high
			}
			if back && (gs[later].low != g.low || gs[later].high != g.high) {
				g.role = rNot
				gs[later].changed = true
				continue
			}
		}
		later = i
	}
}

// afterScale reports whether words for the scale lead up to m[i].
func afterScale(m []mark, i int) bool {
	for i--; i >= 0; i-- {
		switch w := &m[i]; {
		case w.is(cScaleWord):
			return true
		case w.is(cBetween | cArticle):
		default:
			return false
		}
	}
	return false
}

// deniesNext reports whether what lies between two numbers rather denies the
// second than takes back the first: "un 7, no 3". The word is the same for both in
// some languages, so the first has to be confirmed.
func deniesNext(m []mark) bool {
	n := len(m)
	return n >= 2 && m[n-2].sort == sComma && m[n-1].is(cNegation) && m[n-1].is(cCorrection) && !corrected(m[:n-2])
}

// corrected reports whether what lies between two numbers takes back the first.
func corrected(m []mark) bool {
	for i := range m {
		if m[i].is(cCorrection) {
			return true
		}
		if m[i].is(cBut) {
			return false
		}
	}
	return false
}
