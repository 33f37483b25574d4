package rulers

// left reports whether a group still may be the answer.
func (g *group) left() bool { return g.role <= rOthers }

// A doubt is what may be said against a group when others are there.
type doubt uint8

const (
	somebodyElses doubt = iota
	weak
	beyond  // not on the scale
	leadsTo // does not follow from what was said, where another does
	bare    // nothing leads up to it or says what it is for
)

// doubtful reports whether a doubt holds for a group.
func (x *reader) doubtful(g *group, d doubt) bool {
	switch d {
	case somebodyElses:
		return g.role == rOthers
	case weak:
		return g.role == rWeak
	case beyond:
		return !g.percent && g.top == 0 && !x.inside(g)
	case leadsTo:
		return !g.so && g.dim == 0
	default:
		return !g.led && !g.so && g.dim == 0 && g.hedge == noHedge && !x.labelled(g)
	}
}

// drop sets the doubtful groups aside, where others are left.
func (x *reader) drop(d doubt) {
	bad, good := 0, 0
	for i := range x.gs {
		if g := &x.gs[i]; g.left() && x.doubtful(g, d) {
			bad++
		} else if g.left() {
			good++
		}
	}
	if bad == 0 || good == 0 {
		return
	}
	for i := range x.gs {
		if g := &x.gs[i]; g.left() && x.doubtful(g, d) {
			g.role = rCount
			x.rival = x.rival || d != somebodyElses && x.inside(g) && x.opens(g)
		}
	}
}

// opens reports whether a number begins its clause and words follow it: it may
// be a second answer, "8 with my wife, 3 alone".
func (x *reader) opens(g *group) bool {
	i, j := g.from-1, g.to+1
	return (i < 0 || x.m[i].sort != sWord && x.m[i].sort != sNumber) && j < len(x.m) && x.m[j].sort == sWord
}

// sift leaves the groups that bind to the scale rather than to something that is
// counted (field guide 5.3: prefer the one following "I'd say", "about", "a").
func (x *reader) sift() {
	if len(x.gs) < 2 {
		return
	}
	for i := range x.gs {
		x.gs[i].dim = x.dimensionAt(&x.gs[i])
	}
	x.drop(somebodyElses)
	x.drop(weak)
	x.drop(beyond)
	follows := 0
	for i := range x.gs {
		if g := &x.gs[i]; g.left() && g.so {
			follows++
		}
	}
	if follows == 1 { // "I've tried 3 times … so a 4"
		x.drop(leadsTo)
	}
	x.drop(bare)
}
