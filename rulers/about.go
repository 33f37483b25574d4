package rulers

import "github.com/evoke-mi/evoke/mi"

// near returns the marks of the clause before and behind a group: up to a
// comma, a conjunction, the end of the sentence or another number.
func (x *reader) clause(g *group) (from, to int) {
	for from = g.from; from > 0 && !x.parts(from-1); from-- {
	}
	for to = g.to + 1; to < len(x.m) && !x.parts(to); to++ {
	}
	return from, to
}

// parts reports whether the mark parts clauses.
func (x *reader) parts(i int) bool {
	w := &x.m[i]
	return w.sort != sWord || w.is(cBut) || w.is(cAnd) && !w.is(cOr)
}

// dimensionAt is the dimension that the words around a group name: those before
// it first, because "importance 9, confidence 4" names before.
func (x *reader) dimensionAt(g *group) class {
	from, to := x.clause(g)
	for i := g.from - 1; i >= from; i-- {
		if c := x.m[i].class & cDimension; c != 0 {
			return c
		}
	}
	for i := g.to + 1; i < to; i++ {
		if c := x.m[i].class & cDimension; c != 0 {
			return c
		}
	}
	return 0
}

// labelled reports whether the clause says what the number is for.
func (x *reader) labelled(g *group) bool { return x.aboutSpan(g) != mi.Span{} }

// aboutSpan is what the clause says the number is for: what stands before it,
// else what stands behind it. It is empty where only words stand there that
// lead up to a number.
func (x *reader) aboutSpan(g *group) mi.Span {
	from, to := x.clause(g)
	if s := x.content(from, g.from); s != (mi.Span{}) {
		return s
	}
	return x.content(g.to+1, to)
}

// content is the span of m[from:to] if there is anything said in it.
func (x *reader) content(from, to int) mi.Span {
	for i := from; i < to; i++ {
		w := &x.m[i]
		if w.class == 0 || w.is(cAbout|cDimension|cIf|cUnit|cOthers|cDepends|cNow) && !w.is(cLeadIn|cHedge) {
			return mi.Span{Start: x.m[from].start, End: x.m[to-1].end}
		}
	}
	return mi.Span{}
}

// classOf is the class of the words for a dimension, 0 for one of one's own.
func classOf(d Dimension) class {
	switch d {
	case Importance:
		return cImportance
	case Confidence:
		return cConfidence
	case Readiness:
		return cReadiness
	}
	return 0
}

// dimensionOf is the dimension that words of a class name.
func dimensionOf(c class) Dimension {
	for _, d := range [...]Dimension{Importance, Confidence, Readiness} {
		if c&classOf(d) != 0 {
			return d
		}
	}
	return ""
}
