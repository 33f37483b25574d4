package features

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/grammar"
	"github.com/evoke-mi/evoke/internal/text"
)

// The groups that a word can stand for besides the classes: any word without
// one, a word of the goal, and the concepts.
const (
	content  uint32 = 1
	ofGoal   uint32 = 96
	concepts uint32 = 128 // and up
)

// maxGoalWords is how many words of a goal are read.
const maxGoalWords = 12

// goal is what the talk is about: the stems of its words and the concepts that
// they belong to, so that "cigarette" is of the goal "stop smoking".
type goal struct {
	stems    [maxGoalWords]uint32
	n        int
	said     [maxGoalWords]Spoken // all its words
	words    int
	concepts [4]uint64
	// away is 1 where less of the behaviour is the change, 2 where more of it
	// is, and 0 where that is not known.
	away uint32
	less bool

	behaviour, change string // of which it was read
}

// read reads a goal, unless it is the one that was read before: nearly always it
// is that of the whole conversation.
func (g *goal) read(behaviour, direction string, key *[]byte) {
	if g.behaviour == behaviour && g.change == direction {
		return
	}
	*g = goal{behaviour: behaviour, change: direction}
	switch direction {
	case "stop", "less":
		g.away, g.less = 1, direction == "less"
	case "more", "start":
		g.away = 2
	}
	sc := text.Scan(behaviour)
	for g.n < maxGoalWords && sc.Next() {
		t := sc.Token()
		if t.Kind != text.Word {
			continue
		}
		*key = sc.AppendKey((*key)[:0])
		h := hash(fnvOffset, *key)
		c := ConceptOf(h)
		if g.words < maxGoalWords {
			g.said[g.words] = spokenOf(h, stem(*key), c, true)
			g.words++
		}
		if isTopic(c) {
			g.concepts[c>>6] |= 1 << (c & 63)
		}
		if k := classOf(*key); len(*key) > 2 && (isTopic(c) || k == none || k == body || k == use || k == money) {
			g.stems[g.n] = stem(*key)
			g.n++
		}
	}
}

// idOf gives what a word stands for in sequences of groups.
func (g *goal) idOf(x *word) uint32 {
	k, c := x.class, x.concept
	if g.concepts[c>>6]&(1<<(c&63)) != 0 {
		return ofGoal
	}
	if slices.Contains(g.stems[:g.n], x.stem) {
		return ofGoal
	}
	switch {
	case k != none:
		return content + uint32(k)
	case c > 0:
		return concepts + uint32(c)
	}
	return content
}

// unknown reports whether no goal was given.
func (g *goal) unknown() bool { return g.away == 0 && g.n == 0 }

// direction is that of the goal, or away from a habit where none is known.
func (g *goal) direction() uint32 {
	if g.away == 0 {
		return 1
	}
	return g.away
}

// light are the classes of words that say nothing by themselves.
var light = [past + 1]bool{
	first: true, yes: true, no: true, boost: true, hedge: true, that: true, sorry: true, det: true, and: true, be: true, think: true, at: true,
	asks: true,
}

// part writes a word's part in the frames to p.
func (g *goal) part(p *part, x *word, id uint32, s text.Span) {
	// Field by field: a literal would be built elsewhere and copied.
	known := knownOf[x.concept&127]
	p.span, p.role, p.class, p.concept = s, x.role, x.class, x.concept
	p.word, p.ing, p.healthy = x.code, x.ing, false
	p.goal, p.harm = id == ofGoal, known&grammar.Harm != 0
	p.number = p.role == count
	if g.unknown() {
		p.goal = known&grammar.Habit != 0
		p.healthy = isHealthy(x.concept)
	}
	p.content = !light[x.class] && p.role != agrees && p.role != refuses && p.role != self && !p.number
}

// The words that the frames know by themselves.
const (
	openWord uint8 = 1 + iota
	likeWord
	notWord
	soWord
	butWord
	loseWord // lose, bin: the behaviour goes
	onlyDown // down, of the words with the role downWord
	tellWord // what a counsellor asks for in talk: tell, describe
	comeWord // what is no change when somebody is asked to do it: come, wait
	actWord  // what is, as a rule: sign up, book
	selfWord // yourself
	thenWord // then, or
	badWord  // weight, nightmare: what nobody hopes a change will bring
	denyWord // anything, already: of an answer that does not follow its question
)

// target adds a word and its group by the direction of the goal: "I do it
// every day" is sustain talk of one who wants to stop and none of one who
// wants to begin.
func (v *Vector) target(w, id uint32, at text.Span) {
	if v.goal.away == 0 {
		return
	}
	v.add(Target, join(seedTarget+v.goal.away, w), at)
	v.add(Target, join(seedTarget+8+v.goal.away, join(v.ring.id[0], id)), v.since(0, at))
}
