package rulers

import "github.com/evoke-mi/evoke/mi"

// Read understands an answer to a ruler. It takes any bytes, never fails and
// never guesses in silence: what it is unsure of says in [Reading.Next] that
// the person should be asked. A ruler with a faulty scale is read as one from
// 0 to 10.
//
// Time is linear in the answer, about a microsecond for a short one, which
// costs no allocation.
func (l *Locale) Read(r Ruler, answer string) Reading {
	x, _ := l.read(&r, answer)
	return x
}

// read is Read. It is sure of a number that nothing speaks against.
func (l *Locale) read(r *Ruler, answer string) (_ Reading, sure bool) {
	s := r.Scale.orDefault()
	if !s.Valid() {
		s = Scale{}.orDefault()
	}
	var items [32]item
	var marks [32]mark
	var groups [6]group
	m := appendMarks(marks[:0], l.answer, appendItems(items[:0], l.answer, answer))
	m = joinNumbers(m)
	for i := range m {
		if m[i].sort == sNumber {
			before(m, i)
			behind(m, i)
		}
	}
	clauses(m)
	gs := appendGroups(groups[:0], m, s)
	settle(m, gs, s)
	x := reader{scale: s, dim: r.dimension(), m: m, gs: gs}
	return x.read()
}

// A reader decides what an answer means.
type reader struct {
	scale Scale
	dim   Dimension
	m     []mark
	gs    []group
	rival bool // a number was set aside that may be a second answer
}

func (x *reader) read() (_ Reading, sure bool) {
	x.sift()
	switch n := x.distinct(); {
	case n == 1:
		return x.one()
	case n > 1:
		return x.split(), true
	}
	return x.none(), false
}

// inside reports whether the group lies on the ruler's own scale.
func (x *reader) inside(g *group) bool { return x.scale.Contains(g.low) && x.scale.Contains(g.high) }

// distinct counts the groups that differ among those left. Groups that say the
// same are left as one; a percentage that says the same as a number too.
func (x *reader) distinct() int {
	n := 0
	first := -1
	for i := range x.gs {
		g := &x.gs[i]
		if !g.left() {
			continue
		}
		if first >= 0 && x.same(&x.gs[first], g) {
			f := &x.gs[first]
			if f.low == g.low && f.high == g.high {
				f.hedge = noHedge // said twice
			}
			if f.percent && !g.percent || g.high-g.low > f.high-f.low {
				f.role = rCount
				first = i
			} else {
				g.role = rCount
			}
			continue
		}
		if first < 0 {
			first = i
		}
		n++
	}
	return n
}

// same reports whether two groups say the same.
func (x *reader) same(a, b *group) bool {
	if a.dim != 0 && b.dim != 0 && a.dim != b.dim {
		return false
	}
	if a.percent == b.percent {
		// "between 7 and 8, closer to 8" is a range still.
		return a.low <= b.low && a.high >= b.high || b.low <= a.low && b.high >= a.high
	}
	p, q := x.spoken(a), x.spoken(b)
	return near(p.Normal(a.low), q.Normal(b.low)) && near(p.Normal(a.high), q.Normal(b.high))
}

func near(a, b float64) bool { return a-b < 0.05 && b-a < 0.05 }

// spoken is the scale that a group was spoken on.
func (x *reader) spoken(g *group) Scale {
	top := int(g.top)
	if g.top <= 0 || g.top > maxScale {
		if !x.inside(g) && x.hundred(g) {
			top = 100
		} else {
			return x.scale
		}
	}
	if top == x.scale.Max || top == 100 && x.scale.Max == 100 {
		return x.scale
	}
	if low := x.scale.Min; low == 1 && !g.percent && top > 1 && top != 100 {
		return Scale{1, top}
	}
	return Scale{0, top}
}

// hundred reports whether a number without a scale sounds like one of 100: on a
// scale that ends at 20 or before it is more than twice the end.
func (x *reader) hundred(g *group) bool {
	return x.scale.Max <= 20 && g.low > 2*float64(x.scale.Max) && g.high <= 100
}

// one makes the reading of the only group left.
func (x *reader) one() (_ Reading, sure bool) {
	for i := range x.gs {
		if g := &x.gs[i]; g.left() {
			return x.value(g), g.role == rAnswer
		}
	}
	return x.none(), false
}

// value makes the reading of a group.
func (x *reader) value(g *group) Reading {
	s := x.spoken(g)
	r := Reading{
		Kind: Number, Next: Accept, Valued: true, Low: g.low, High: g.high, Scale: s,
		Normal: Interval{s.Normal(g.low), s.Normal(g.high)},
		Hedge:  g.hedge.label(), Conditional: g.cond, Changed: g.changed,
		Span: mi.Span{Start: x.m[g.from].start, End: x.m[g.to].end},
	}
	if g.low < g.high {
		r.Kind = Range
	}
	if g.asking && r.Hedge == "" {
		r.Hedge = Tentative
	}
	switch {
	case !s.Contains(g.low) || !s.Contains(g.high):
		r.Kind, r.Next = OutOfRange, Confirm
	case s != x.scale:
		r.Kind, r.Next = OtherScale, Confirm
	case r.Conditional && x.dim != Confidence:
		// Confidence is asked under a condition anyway (field guide 5.1).
		r.Next = ClarifyTarget
	case g.role != rAnswer, g.loose, x.rival, r.Hedge == Upward, r.Hedge == Downward,
		r.Kind == Range && r.Normal.High-r.Normal.Low > 0.3,
		x.scale.Max >= 100 && g.high <= 10 && g.low > float64(x.scale.Min) && g.top == 0:
		r.Next = Confirm // "8" on a scale to 100 may be one of ten
	}
	return r
}

// split makes the reading of several numbers for several things. Where exactly
// one of them is for the ruler's dimension by its own words, it is the value to
// confirm.
func (x *reader) split() Reading {
	var r Reading
	own, n := -1, 0
	for i := range x.gs {
		if g := &x.gs[i]; g.left() && g.dim != 0 && g.dim&classOf(x.dim) != 0 {
			own = i
			n++
		}
	}
	if n == 1 {
		r = x.value(&x.gs[own])
		r.Next = Confirm
	} else {
		r = Reading{Scale: x.scale, Next: ClarifyTarget}
	}
	r.Kind = Split
	r.Parts = make([]Part, 0, 2)
	for i := range x.gs {
		g := &x.gs[i]
		if !g.left() {
			continue
		}
		if n != 1 {
			if len(r.Parts) == 0 {
				r.Span.Start = x.m[g.from].start
			}
			r.Span.End = x.m[g.to].end
		}
		r.Parts = append(r.Parts, Part{
			Low: g.low, High: g.high, Scale: x.spoken(g), Conditional: g.cond, Dimension: dimensionOf(g.dim),
			Span:  mi.Span{Start: x.m[g.from].start, End: x.m[g.to].end},
			About: x.aboutSpan(g),
		})
	}
	return r
}
