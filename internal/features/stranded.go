package features

// readStranded reads an attitude that leaves out what it is to: "I have wanted to for
// years." That is what was named last, by the speaker in this turn or by the question.
func (v *Vector) readStranded(c *counts) {
	ps := v.frames.parts[:v.frames.n]
	if v.named == 0 || !v.open(c) {
		return
	}
	rule, negated := stranded(ps)
	if rule == NoRule {
		return
	}
	sign := v.named
	if negated {
		sign = -sign
	}
	v.Reading = Reading{Rule: rule, Sign: sign, Code: kindOf[rule], Span: whole(ps)}
}

// stranded gives the rule of "I have (never) (really) wanted to", where a verb would
// follow and none does, and whether it is negated.
func stranded(ps []part) (r Rule, negated bool) {
	i := opening(ps)
	for ; i < len(ps); i++ {
		p := &ps[i]
		switch {
		case p.role == to:
			if r == NoRule || i+1 < len(ps) && !tells(&ps[i+1]) {
				return NoRule, false
			}
			return r, negated
		case r != NoRule:
			return NoRule, false
		case p.role == negate:
			negated = !negated
		case p.role == wants, p.role == likes:
			r = RuleWant
		case p.role == needs:
			r = RuleNeed
		case p.role != self && p.role != selfTo && p.role != would && p.role != have && p.role != agrees && p.class != boost && p.class != be && p.class != much:
			return NoRule, false
		}
	}
	return NoRule, false
}

// tells reports whether a word begins what is said of when or how much: "for years",
// "since she was born", "now", "really".
func tells(p *part) bool {
	return p.role == agrees || p.class == at && p.role == plain || p.class == because || p.class == when || p.class == boost || p.class == but && p.role != barrier
}

// name notes which way doing what a thought unit names goes, for what is left out
// after it: the behaviour, or leaving it.
func (v *Vector) name() {
	r := v.Reading
	if r.Rule == RuleAnswer && v.Asked.Rule != NoRule {
		v.named = v.Asked.Sign
		return
	}
	if r.Sign == 0 {
		return
	}
	way := int8(-1)
	if v.goal.direction() == 2 {
		way = 1
	}
	for i := range v.frames.parts[:v.frames.n] {
		switch p := &v.frames.parts[i]; {
		case p.role == stops && way < 0:
			v.named = 1
			return
		case p.goal:
			v.named = way
		}
	}
}
