package features

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/grammar"
)

// readLed reads a first answer that says no side by itself, to a question that
// does. Where the change is to do something, what is good about "it" may be of leaving
// it as well, so nothing is read then.
func (v *Vector) readLed(c *counts) {
	side := v.aim.side()
	if side == 0 && v.lead == services {
		side = -1
	} else if side == 0 && v.lead == troubles {
		side = 1
	}
	if side == 0 || v.goal.away != 1 || v.about.Change || v.Reading.Rule != NoRule || v.Reading.By != grammar.NoRule || c.question || !c.grade.other || c.none || c.opening == no && c.words == 1 {
		return
	}
	ps := v.frames.parts[:v.frames.n]
	if i := opening(ps); i < len(ps) && (ps[i].role == negate || ps[i].role == negCan) || asksBack(ps) {
		return
	}
	if len(ps) > 1 && len(ps) <= 3 && ps[0].class == better && ps[1].class == when { // "good morning"
		return
	}
	negated, fond, says, sure, good, bad := false, false, false, false, false, false
	for i := range ps {
		p := &ps[i]
		says = says || p.content && p.role != aside && p.class != sorry
		switch p.role {
		case thinks:
			if p.class != hedge && (i == 0 || ps[i-1].role != self) {
				return
			}
		case negate, negCan, negWill, refuses:
			negated = true
		case saysThat: // "who says I like it"
			if side < 0 && i > 0 && (ps[i-1].person() || ps[i-1].role == asksWhat) {
				return
			}
		case stops, without: // "stopping", "I quit last month"
			if p.ing || p.role == without && side > 0 || i > 0 && ps[i-1].role == self {
				return
			}
		case keepsAt: // "it keeps me calm"
			good = good || i+1 < len(ps) && ps[i+1].class == first
		case likes, hates, wants:
			fond = true
		case agrees:
			sure = true
		}
		switch p.class {
		case know, permit:
			return
		case better, enjoy, easy:
			good = true
		case harm, hard:
			bad = true
		case much:
			if negated && i == len(ps)-1 { // "there aren't any"
				return
			}
		}
		bad = bad || p.harm && i == len(ps)-1
	}
	if !says || negated && (fond || bad || good || sure) || side > 0 && good || side < 0 && bad {
		return
	}
	v.Reading = Reading{Rule: RuleAsked, Sign: side, Code: grammar.Reason, Span: whole(ps)}
	v.led = v.Reading
}

// asksBack reads captions, where no mark tells a question: "what do you mean".
func asksBack(ps []part) bool {
	if len(ps) < 2 {
		return false
	}
	if ps[len(ps)-1].role == asksWhat { // "from what"
		return true
	}
	switch r := ps[1].role; ps[0].role {
	case asksWhat:
		return r == starts || r == to || r == cans || r == would
	case cans, would, starts:
		return r == self || r == listener || r == pick
	}
	return false
}

// readStepped reads a first answer that says no side by itself, to a question that
// leads to one whatever the change is.
func (v *Vector) readStepped(c *counts) {
	if v.lead == noLead || v.goal.unknown() || c.words < 2 || !v.open(c) || asksBack(v.frames.parts[:v.frames.n]) {
		return
	}
	v.Reading = follows(v.lead, c, v.frames.parts[:v.frames.n])
	v.led = v.Reading
}

// readHindrance gives a first answer to what is hard, or in the way, its kind where
// nothing else has read it: what names a thing or somebody else, and not what the
// person can, wants or will do, is a reason.
func (v *Vector) readHindrance() {
	if v.Reading.Code != 0 || v.Reading.Sign > 0 || v.lead != obstacles && !v.hard {
		return
	}
	ps := v.frames.parts[:v.frames.n]
	a := answerOf(ps)
	none := a.denies || a.negated && v.Reading.Sign == 0 // "Nothing really."
	if i := opening(ps); !a.says || none || a.hard || a.astray || a.plans || a.wants || a.goesOn || asksBack(ps) || i == len(ps) || ps[i].class == hedge {
		return
	}
	for i := range ps {
		switch p := &ps[i]; p.role {
		case self, selfTo, selfWill, cans, negCan, likes, hates:
			return
		default:
			if p.class == easy || p.ing && i == 0 {
				return
			}
		}
	}
	v.Reading.Code = grammar.Reason
}

// open reports whether a thought unit states something that no rule has read.
func (v *Vector) open(c *counts) bool {
	return v.Reading.Rule == NoRule && v.Reading.By == grammar.NoRule && !c.question && !c.none
}

// follows reads an answer that goes where the question leads, none where its words
// go another way.
func follows(l lead, c *counts, ps []part) Reading {
	a := answerOf(ps)
	if !a.says || a.astray || a.denies || c.opening == no {
		return Reading{}
	}
	r := Reading{Rule: RuleLed, Sign: 1, Span: whole(ps)}
	fits := true
	switch l {
	case downStep:
		r.Rule = RuleAsked                           // twenty of twenty in AnnoMI are change talk (field guide 5.2)
		fits = c.words > 5 || !c.number && !a.number // not "a two is nearer"
	case upStep:
		r.Sign = -1
		fits = !a.plans && !c.number && !a.number // not "give me a week and it will be"
	case obstacles:
		r.Sign = -1
		fits = !a.plans && !a.good && ps[0].class != quit && !(a.negated && (a.hard || a.much || a.misses))
	case gains:
		r.Code = grammar.Reason
		fits = !a.hard && (!a.bad || a.negated) && !(a.negated && (a.good || a.much || c.words < 4))
	case motives:
		r.Code = grammar.Reason
		fits = !(a.negated && (a.much || a.wants)) && !a.refuses
	case nextStep:
		r.Code = grammar.Activation
		fits = ps[0].role == whether && !a.goesOn && !(len(ps) > 1 && ps[1].role == negate)
	default:
		fits = false
	}
	if !fits {
		return Reading{}
	}
	return r
}

// An answer is what the words of an answer tell of where it does not follow its
// question.
type answer struct {
	says    bool // it names something
	astray  bool // it speaks to the counsellor, or of not knowing
	negated bool
	denies  bool // "anything", "hardly", "if pigs could fly"
	plans   bool // it tells of a step, or of a plan
	goesOn  bool // of the person's stopping, or of going on
	misses  bool
	wants   bool
	good    bool
	hard    bool
	bad     bool // it names what nobody hopes for
	much    bool
	number  bool
	refuses bool // it opens with "I don't"
}

func answerOf(ps []part) (a answer) {
	for i := range ps {
		p := &ps[i]
		a.says = a.says || p.content && p.role != aside && p.class != sorry
		a.denies = a.denies || p.word == denyWord
		a.bad = a.bad || p.word == badWord
		a.number = a.number || p.number
		mine := i > 0 && (ps[i-1].role == self || ps[i-1].role == selfTo)
		switch p.class {
		case know, permit, sorry, sounds, second:
			a.astray = true
		case better, enjoy, easy:
			a.good = true
		case hard, worry:
			a.hard = true
		case much:
			a.much = true
		}
		switch p.role {
		case listener, saysThat:
			a.astray = true
		case negate, negCan, negWill, refuses:
			a.negated = true
		case misses:
			a.misses = true
		case wants:
			a.wants = true
		case wills, selfWill, going, needs:
			a.plans = true
		case stops, tries, starts:
			a.plans = a.plans || mine
			a.goesOn = a.goesOn || mine
		case carry, keeps:
			a.goesOn = true
		}
		a.plans = a.plans || p.ing && i > 0 && ps[i-1].role == selfTo
	}
	a.refuses = len(ps) > 1 && ps[0].role == self && ps[1].role == negate
	return a
}

// begins reports whether a thought unit is more than a stall or a number, after
// which the answer is still to come: "Um.", "A four."
func (v *Vector) begins(c *counts) bool {
	switch v.Reading.Rule {
	case RuleNumber:
		return false
	case RuleBare:
		return c.opening == no || c.none
	}
	return c.none || c.opening == no || answerOf(v.frames.parts[:v.frames.n]).says
}

// carryOn reads what goes on with "and" from an answer that a question led to, the
// thought unit before: of 73 in our own corpus 68 lean as that does, and none to the
// other side.
func (v *Vector) carryOn(c *counts, was Reading) {
	ps := v.frames.parts[:v.frames.n]
	if was.Sign == 0 || !v.open(c) || c.opening != and || c.words < 3 || ps[0].word == thenWord || ps[1].word == thenWord {
		return
	}
	if a := answerOf(ps); v.lead == noLead || v.lead == services || v.lead == troubles {
		if a.astray || a.denies || a.negated && (was.Sign < 0 || a.good) {
			return
		}
	} else if l := v.lead; l != nextStep && follows(l, c, ps).Sign == 0 || a.astray || a.denies {
		return
	}
	v.Reading = Reading{Rule: RuleLed, Sign: was.Sign, Code: was.Code, Span: whole(ps)}
	v.led = v.Reading
}

// confide names the kind of what answers how confident somebody is, and why they
// said that number, where no rule does: it is of ability, the reasons that are given
// for it as well (MISC 2.5, client codes; field guide 3.3).
func (v *Vector) confide() {
	r := &v.Reading
	if r.Code != 0 || r.Rule != NoRule && r.Rule != RuleAsked && r.Rule != RuleLed {
		return
	}
	why := v.lead == thisStep || v.lead == downStep || v.lead == upStep
	before := tail(v.in.Earlier)
	if v.sure || why && (strings.Contains(before, "onfident ") || strings.Contains(before, "onfidence")) {
		r.Code = grammar.Ability
	}
}
