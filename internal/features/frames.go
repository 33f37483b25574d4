package features

import (
	"github.com/evoke-mi/evoke/internal/grammar"
	"github.com/evoke-mi/evoke/internal/text"
)

// A Rule is a reading of a thought unit by grammar: who stands to which change
// how. It is counted beside the weights, which learn how far to trust it, and
// shown by Explain.
type Rule uint8

// The rules. Those from RuleAnswer on have a sign: toward the change or away.
const (
	NoRule       Rule = iota
	RuleBare          // a bare acknowledgement (MISC 2.5: follow/neutral)
	RuleNumber        // a number and nothing else, as an answer to a ruler
	RuleQuestion      // a question of the client's
	RuleOthers        // what others want or say
	RuleAnswer        // yes or no to a question about the change
	RuleWant          // wanting, liking, hating: desire
	RuleCan           // being able: ability
	RuleNeed          // having to: need
	RuleWill          // going to: commitment
	RuleReady         // being ready: activation
	RuleWithout       // cannot … without
	RuleAsked         // what the question before asked for
	RuleLed           // what the question before took for granted
	Rules        = iota
)

// ruleNames are what Explain calls the rules.
var ruleNames = [Rules]string{
	"", "bare acknowledgement", "number alone", "question", "what others say", "answer to a question about the change",
	"wanting", "being able", "having to", "going to", "being ready", "cannot without", "what was asked for", "what the question led to",
}

// String names the rule.
func (r Rule) String() string { return ruleNames[r] }

// A Reading is what a rule says of a thought unit.
type Reading struct {
	Rule Rule
	// Sign is 1 toward the change, -1 away from it, 0 for neither.
	Sign int8
	// Kind is the rule that names the kind, where Rule is RuleAnswer.
	Kind Rule
	// Span are the words that were read.
	Span text.Span
	// By is the rule of grammar that read it, for itself or beside Rule.
	By grammar.Rule
	// Code is the kind that is read, also where no side is, 0 where nothing says.
	Code grammar.Kind
	// Both is set where the unit speaks for the other side as well.
	Both bool
	// Sure is set where the reading is nearly always right, also in real talk.
	Sure bool
}

// maxFrame is how many words of a thought unit are read for its frames.
const maxFrame = 48

// A part is a word as the frames see it.
type part struct {
	span    text.Span
	role    role
	class   class
	concept uint8
	word    uint8 // openWord and the like, 0 for most
	goal    bool  // a word of the behaviour
	harm    bool  // a consequence nobody wants
	number  bool
	content bool
	ing     bool // ends with -ing
	healthy bool // a healthy behaviour, where no goal is given
}

// frames reads the words of a thought unit.
type frames struct {
	parts    [maxFrame + 1]part
	n        int
	question bool
	all      [4]Reading // those of the clauses
	found    int
}

func (f *frames) reset() { f.n, f.found, f.question = 0, 0, false }

// next gives the place of the next word's part. Words beyond the last place are
// not read: they share one.
func (f *frames) next() *part {
	p := &f.parts[f.n]
	if f.n < maxFrame {
		f.n++
	}
	return p
}

// read gives the reading of the unit. asked is that of the question before.
func (f *frames) read(away uint32, asked Reading) Reading {
	ps := f.parts[:f.n]
	if r, ok := bare(ps, asked); ok {
		return r
	}
	var out Reading
	asks := f.question && inverted(ps)
	for i := range ps {
		if asks || says(ps, i) && ps[i-1].role != self && ps[i-1].role != selfTo {
			break // what follows is asked, or what others say
		}
		r := frame(ps, i, away, self)
		switch {
		case r.Rule == NoRule:
		case out.Rule == NoRule || r.Span.Start >= out.Span.End:
			out = r // the side that the unit ends on
			if f.found < len(f.all) {
				f.all[f.found] = r
				f.found++
			}
		case out.Rule != RuleWithout:
			out.Rule = r.Rule // "I don't think I can": the first says the side
			f.all[f.found-1].Rule = r.Rule
		}
	}
	if r := lacking(ps, away); r.Rule != NoRule && (out.Rule == NoRule || r.Span.Start <= out.Span.Start || r.Span.End >= out.Span.Start) {
		out = r
	}
	if turned(ps, out) {
		out = Reading{}
	}
	switch {
	case out.Rule != NoRule:
	case f.question && !rhetorical(ps):
		out = Reading{Rule: RuleQuestion, Span: whole(ps)}
	case reported(ps):
		out = Reading{Rule: RuleOthers, Span: whole(ps)}
	}
	return out
}

// frame reads "I (do not) want|can|need|will|… (to) …" from word i on: whose
// attitude, whether negated, and to what: the change, the habit, or a
// consequence that nobody wants. Negation goes with its object (field guide
// 4.3): "I don't want to lose my licence" is change talk, "I don't want to
// stop" is not.
func frame(ps []part, i int, away uint32, subject role) Reading {
	attitude, negative, lacking, j := NoRule, false, false, i
	hate, unready, must := false, false, false
	if subject == listener && i > 0 && ps[i].role == listener {
		switch ps[i-1].role { // could you, will you
		case cans:
			attitude = RuleCan
		case wills:
			attitude = RuleWill
		}
	}
	switch r := ps[i].role; {
	case r == subject || subject == self && (r == selfTo || r == would && (i == 0 || !ps[i-1].person())):
		j++
	case subject == self && r == selfWill:
		attitude = RuleWill
		j++
	case subject == self && i == opening(ps) && (r == negCan || r == negWill || r == negate || r == wills || r == wants ||
		r == readies || r == tries || r == have || r == needs && i+1 < len(ps) && ps[i+1].role != self):
		// typed talk drops the pronoun
	default:
		return Reading{}
	}
	reading := func(to int, sign int8) Reading {
		if attitude == NoRule {
			return Reading{}
		}
		if negative != hate {
			sign = -sign
		}
		return Reading{Rule: attitude, Sign: sign, Span: text.Span{Start: ps[i].span.Start, End: ps[to].span.End}}
	}
	set := func(a Rule) {
		if attitude == NoRule || attitude == RuleWill && a == RuleNeed {
			attitude = a
		}
	}
	resolved := func(p part) { // "I'm stopping", "I'm not giving it up"
		if p.ing && ps[i].role == selfTo {
			set(RuleWill)
		}
	}
	next := func(j int) role {
		if j+1 < len(ps) {
			return ps[j+1].role
		}
		return plain
	}
	for end := min(i+11, len(ps)); j < end; j++ {
		p := ps[j]
		if (p.role == self || p.role == selfTo || p.role == selfWill) && !linked(ps, j) {
			break // a clause of its own
		}
		switch p.role {
		case selfWill:
			set(RuleWill)
		case negate:
			negative = !negative
			if ps[i].role == selfTo && j+1 < len(ps) && ps[j+1].ing && next(j) == plain && ps[j].span.End-ps[j].span.Start == len("never") {
				set(RuleWill) // "I'm never setting foot in there"
			}
		case negCan:
			negative = !negative
			set(RuleCan)
		case negWill:
			negative = !negative
			set(RuleWill)
		case likes:
			if p.word == likeWord && attitude == NoRule && (ps[i].role == selfTo || ps[j-min(1, j)].word == notWord) {
				return Reading{} // "I'm like a zombie", "it's not like that"
			}
			if p.word == likeWord && j > 0 && ps[j-1].role == thinks && (next(j) == self || next(j) == selfTo || next(j) == pick) {
				continue // "I feel like I'm drinking more"
			}
			set(RuleWant)
		case wants:
			set(RuleWant)
		case hates:
			set(RuleWant)
			hate = true
		case misses:
			if skipped(ps, j) {
				return Reading{}
			}
			if attitude == NoRule || attitude == RuleWill || attitude == RuleWant {
				attitude, hate = RuleWant, false
				if away == 1 && (next(j) != plain || j+1 < len(ps) && ps[j+1].goal) {
					return reading(j, -1)
				}
			}
			return Reading{}
		case cans:
			set(RuleCan)
		case needs:
			set(RuleNeed)
		case have:
			if next(j) == to {
				set(RuleNeed)
				must = true
			}
		case wills:
			set(RuleWill)
		case going:
			if next(j) == to {
				set(RuleWill)
			}
			if away == 1 && returns(ps, j) {
				set(RuleWill)
				return reading(j+3, -1) // "I'm not going back to it"
			}
		case tries:
			set(RuleWill)
		case readies:
			if next(j) == starts || j > 0 && (ps[j-1].role == gets || ps[j-1].role == have) || ps[j].word == openWord && next(j) != to {
				return Reading{} // "I open at seven", "I get ready"
			}
			if !negative && (ps[i].role == self || ps[i].role == selfTo) && between(ps, i, j) {
				return Reading{} // "I get the text that the results are ready"
			}
			set(RuleReady)
			unready = negative
		case thinks, to, selfTo, self, would, plain, pick, upWord, downWord, onWord, agrees, knows, refuses, other, asksWhat, saysThat, keepsAt, starts, gets:
			switch {
			case p.harm && negative && attitude == RuleWant:
				if p.word == loseWord && next(j) == pick && away == 1 && j+2 >= len(ps) {
					return reading(j+1, 1) // "I don't want to lose that": the habit
				}
				return reading(j, -1)
			case p.role == other || p.role == saysThat || p.role == keepsAt || p.role == asksWhat && attitude != NoRule:
				return Reading{}
			case p.goal && away == 1:
				if attitude == RuleCan || attitude == RuleWill && !negative && between(ps, i, j) {
					return Reading{}
				}
				if next(j) == stops { // "smoking less"
					return reading(j+1, 1)
				}
				for k := j + 1; k < min(j+3, len(ps)) && ps[j-1].role != wills && ps[j-1].role != selfWill && ps[j-1].role != to; k++ {
					if ps[k].role == downWord { // "get the meetings down to an hour"
						return reading(k, 1)
					}
				}
				if attitude == RuleNeed && !negative && must {
					return Reading{}
				}
				if lessened(ps, i, j) {
					return reading(j, 1) // "go down to five cigarettes", "lose weight"
				}
				return reading(j, -1)
			case p.goal && away == 2:
				return reading(j, 1)
			}
		case offWord:
			if away == 1 && (behaviour(ps, j+1) || behaviour(ps, j+2)) {
				return reading(j, 1) // "get off the cigarettes"
			}
		case stops:
			if elsewhere(ps, j) || away == 2 && subject == self && !ahead(ps, j) {
				return Reading{}
			}
			resolved(p)
			if away == 2 && !p.goal {
				return reading(j, -1)
			}
			return reading(j, 1)
		case gives:
			resolved(p)
			switch at := particle(ps, j, upWord); {
			case at > 0 && (elsewhere(ps, at) || away == 2 && subject == self && (at > j+1 || at+1 < len(ps)) && !ahead(ps, at)):
				return Reading{}
			case at > 0 && away == 2:
				return reading(at, -1)
			case at > 0 && (next(at) == gives || next(at) == stops || next(at) == tries):
				return reading(at, -1) // "I'm giving up trying"
			case at > 0:
				return reading(at, 1)
			}
		case cuts:
			resolved(p)
			if at := particle(ps, j, downWord); at > 0 && away != 2 {
				return reading(at, 1)
			}
		case keeps:
			return keeping(ps, j, away, attitude, negative, reading)
		case carry:
			if next(j) == onWord {
				return keeping(ps, j+1, away, attitude, negative, reading)
			}
		case goes:
			if away == 1 && returns(ps, j) {
				return reading(j+3, -1)
			}
			if next(j) == onWord && (j+2 == len(ps) || ps[j+2].role == likes || ps[j+2].role == barrier || ps[j+2].goal) {
				return keeping(ps, j+1, away, attitude, negative, reading)
			}
		case without:
			switch {
			case away == 2:
				for k := j + 1; k < min(j+3, len(ps)); k++ {
					if ps[k].goal { // "I can't live without running"
						return reading(k, -1)
					}
				}
			case negative:
				lacking = true
			case behaviour(ps, j+1):
				return reading(j, 1) // "I can do without it"
			}
		case barrier, whether:
			if p.role == whether && negative && attitude == NoRule && (ps[j-1].role == knows || ps[j-1].role == agrees) {
				continue // "I don't know if", "I'm not sure whether"
			}
			if attitude == RuleReady {
				negative = unready
				return reading(j-1, 1)
			}
			return Reading{}
		case listener:
			return Reading{}
		}
		if lacking {
			return Reading{Rule: RuleWithout, Sign: -1, Span: text.Span{Start: ps[i].span.Start, End: p.span.End}}
		}
	}
	if attitude == RuleReady {
		negative = unready
		return reading(min(j, len(ps))-1, 1)
	}
	return Reading{}
}
