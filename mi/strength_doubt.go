package mi

import "strings"

// takeSurety reckons with "sure": not sure is low, pretty sure medium, and for
// sure a booster.
func (g *strengthGrade) takeSurety(r *strengthReader) {
	before := r.at(-1)
	switch {
	case r.past():
		g.wasOnce = true
	case r.negated(), before.is("less"), before.is("be") && r.at(-2).negates(), before.is("for") && r.at(-3).negates(): // "I can't say for sure"
		g.hedged = true
	case before.is("pretty"), before.is("fairly"), before.is("quite"), before.is("almost"), before.is("reasonably"):
		g.limited = true
	case before.is("for"), before.is("im"), before.is("am"), before.is("so"), before.is("very"), before.is("feel"),
		before.class() == booster:
		g.raised = true
	}
}

// takeThought reckons with "I think": it takes the edge off a commitment. To
// think about it is no more than a beginning, and not to think so is a doubt.
func (g *strengthGrade) takeThought(r *strengthReader) {
	next, second := r.at(1), r.at(2)
	about := next.is("about") || next.is("of")
	switch {
	case r.past():
		g.wasOnce = true
	case r.negated():
		g.hedged = true
	case about && (second.is("it") || second.is("that") || strings.HasSuffix(string(second.key[:second.n]), "ing")):
		g.hedged = true
	case next.is("it") && second.is("over"):
		g.hedged = true
	case r.mine():
		g.limited = true
	}
}

// takeKnowledge reckons with "I know I can" and with "I don't know if I can".
func (g *strengthGrade) takeKnowledge(r *strengthReader) {
	w, next, second := r.at(0), r.at(1), r.at(2)
	unknown := !w.is("know") || r.negated()
	switch {
	case unknown && r.past():
		g.wasOnce = true
	case unknown && (next.is("if") || next.is("whether") || next.is("that")):
		g.hedged = true
	case !unknown && next.is("i") && (second.is("can") || second.is("will") || second.is("could")):
		g.strong = true
	case !unknown && next.is("ill") && !next.plain:
		g.strong = true
	}
}
