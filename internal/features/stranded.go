package features

// readStranded reads an attitude that leaves out what it is to: "I want to quit. I have
// wanted to for years." It is to what the speaker has just named, or to the change
// where the question asks for that.
func (v *Vector) readStranded(c *counts) {
	if v.named == 0 || !v.open(c) {
		return
	}
	ps := v.frames.parts[:v.frames.n]
	if rule, negated := stranded(ps); rule != NoRule {
		v.Reading = Reading{Rule: rule, Sign: v.named, Code: kindOf[rule], Span: whole(ps)}
		if negated {
			v.Reading.Sign = -v.named
		}
	}
}

// stranded gives the rule of "I have (never) (really) wanted to", where a verb would
// follow and none does, and whether it is negated. What begins with the verb may be of
// somebody else, "Needs to.", but for "Never wanted to."
func stranded(ps []part) (r Rule, negated bool) {
	mine := false
	for i := opening(ps); i < len(ps); i++ {
		p := &ps[i]
		switch {
		case p.role == to:
			if r == NoRule || !mine && !negated || !tells(ps[i+1:]) {
				return NoRule, false
			}
			return r, negated
		case r != NoRule:
			return NoRule, false
		case p.role == negate:
			negated = !negated
		case p.role == wants:
			r = RuleWant
		case p.role == needs:
			r = RuleNeed
		case p.role == self, p.role == selfTo:
			mine = true
		case p.role != have && p.role != agrees && p.class != boost && p.class != be && p.class != much:
			return NoRule, false
		}
	}
	return NoRule, false
}

// tells reports whether words tell when, how long, why or how much, so that no verb
// follows: "for years", "since she was born", "now", "really".
func tells(ps []part) bool {
	if len(ps) == 0 {
		return true
	}
	switch p := &ps[0]; p.class {
	case at:
		return p.role == plain // not "to"
	case because, when:
		return true
	case boost, yes:
		return tells(ps[1:])
	}
	return false
}

// name notes which side doing the thing is on that the speaker has just said they want,
// can, must or will do, 0 where that is not one thing, or it is hated or missed.
func (v *Vector) name() {
	switch r := v.Reading; {
	case r.Rule == RuleBare, r.Rule == RuleAnswer && r.Sign == v.Asked.Sign:
		return // "Yes."
	case r.Rule < RuleWant || r.Rule > RuleReady || v.frames.found != 1:
		v.named = 0
		return
	}
	v.named = v.Reading.Sign
	for i := range v.frames.parts[:v.frames.n] {
		switch v.frames.parts[i].role {
		case negate, negCan, negWill, refuses: // "I don't want to quit."
			v.named = -v.named
		case hates, misses, without, barrier:
			v.named = 0
			return
		}
	}
}
