package features

import "github.com/evoke-mi/evoke/internal/grammar"

// about is what the talk is about, for grammar.
func (g *goal) about() grammar.About {
	return grammar.About{Away: g.direction() == 1, Less: g.less, Known: g.n > 0 || g.concepts != [4]uint64{}}
}

// knownOf is what the concept of a word tells grammar.
var knownOf = [128]grammar.Sense{
	1: habit, 2: habit, 3: habit, 4: grammar.Topic, 5: habit, 6: grammar.Topic, 7: grammar.Topic, 8: habit, 9: habit, 10: grammar.Topic,
	11: grammar.Topic, 12: grammar.Topic, 13: habit, 14: grammar.Topic, 15: grammar.Topic, 16: grammar.Topic, 17: grammar.Topic,
	18: grammar.Topic, 19: grammar.Topic, 20: grammar.Topic, 21: grammar.Topic,
	22: grammar.Harm, 23: grammar.Harm, 26: grammar.Harm, 36: grammar.Harm, 42: grammar.Harm, 43: grammar.Harm, 50: grammar.Harm,
	60: grammar.Harm, 80: grammar.Harm, 95: grammar.Harm,
}

const habit = grammar.Habit | grammar.Topic

// known is what is known of a word besides itself: its concept, whether it is
// of the behaviour, and whether the counsellor has just said it.
func known(p *part, concept uint8, echo bool) grammar.Sense {
	s := knownOf[concept&127]
	if p.goal || p.healthy {
		s |= grammar.Goal
	}
	if echo {
		s |= grammar.Echo
	}
	return s
}

// kindOf is the kind that a rule names.
var kindOf = [Rules]grammar.Kind{
	RuleWant: grammar.Desire, RuleCan: grammar.Ability, RuleNeed: grammar.Need, RuleWill: grammar.Commitment,
	RuleReady: grammar.Activation, RuleWithout: grammar.Ability,
}

// judge gives the reading of the unit: what its clauses say together.
func (v *Vector) judge(base Reading) Reading {
	switch base.Rule {
	case RuleBare, RuleNumber:
		return base
	case RuleAnswer:
		base.Code = kindOf[base.Kind]
		return base
	}
	for _, r := range v.frames.all[:v.frames.found] {
		v.reader.Found(grammar.Reading{Sign: r.Sign, Kind: kindOf[r.Rule], Span: r.Span, Without: r.Rule == RuleWithout})
	}
	if v.longed && base.Rule == RuleWant && v.frames.missesIt() {
		return Reading{} // gives back what the counsellor said: "You miss the band." "I do miss it."
	}
	v.about.Asking, v.about.Fact = v.frames.question, v.fact && !v.about.Change
	g := v.reader.Read(v.about)
	if g.Rule == grammar.NoRule || g.Rule == grammar.Attitude && base.Sign == 0 && !g.Both {
		base.Code = kindOf[base.Rule]
		return base
	}
	if g.Sign != base.Sign || base.Sign == 0 {
		base.Rule, base.Kind = NoRule, NoRule
	}
	base.Sign, base.Code, base.By, base.Both, base.Span = g.Sign, g.Kind, g.Rule, g.Both, g.Span
	base.Sure = g.Sure() && v.about.Known // without a goal much is of something else
	return base
}

// missesIt reports whether the unit says that somebody misses it, whatever it is,
// and not that they would.
func (f *frames) missesIt() bool {
	for i := 1; i < f.n; i++ {
		if f.parts[i-1].role == misses && f.parts[i].role == pick {
			return true
		}
		if f.parts[i-1].role == would {
			return false
		}
	}
	return false
}

// towards gives the direction of a thought unit: where no goal is given and it
// is of a healthy behaviour and of no habit, more of it is the change.
func (f *frames) towards(away uint32, unknown bool) uint32 {
	if !unknown {
		return away
	}
	healthy := false
	for i := range f.parts[:f.n] {
		if f.parts[i].goal || f.parts[i].role == stops {
			return away
		}
		healthy = healthy || f.parts[i].healthy
	}
	if !healthy {
		return away
	}
	for i := range f.parts[:f.n] {
		f.parts[i].goal = f.parts[i].healthy
	}
	return 2
}

// Name names what read the unit, for people: the rule of grammar where it says
// more than that there is an attitude.
func (r Reading) Name() string {
	if r.By == grammar.NoRule || r.By == grammar.Attitude && r.Rule != NoRule {
		return r.Rule.String()
	}
	return r.By.String()
}
