package features

import (
	"math/bits"

	"github.com/evoke-mi/evoke/internal/text"
)

// An Input is a turn and what surrounds it.
type Input struct {
	// Text is the turn itself, Units its thought units in order.
	Text  string
	Units []text.Span
	// Other is the latest turn of the other side, Own the speaker's own turn
	// before. Both are "" where there is none. Follows is set where Own came
	// after Other: the speaker goes on. Earlier is the other side's turn before
	// both.
	Other, Own, Earlier string
	Follows             bool
	// Goal is the behaviour that the talk is about, in a few words, and
	// Direction what change means for it: stop, less, more or start.
	Goal, Direction string
	// Index counts the turns before this one in the conversation.
	Index int
}

// The seeds of the kinds of features, far apart from each other.
const (
	seedWord1 uint32 = fnvOffset + iota*0x01000193
	seedWord2
	seedStem
	seedStart
	seedEnd
	seedHead
	seedClass1
	seedClass2
	seedClass3
	seedPair
	seedShape
	seedOther
	seedCore
	seedTarget
	seedAnswer
	seedWhole
	seedPlace
	seedSpoken
)

// maxTokens is how many tokens of one thought unit are read. Nobody says so
// many in one breath, and each of them costs memory.
const maxTokens = 1 << 13

// Start empties the vector and puts in the features of what came before. The
// time that a turn takes is linear in the length of its texts.
func (v *Vector) Start(in Input) {
	for b := range v.Index {
		v.empty(Block(b))
	}
	v.memo.turn()
	v.in, v.base = in, 0
	v.ring, v.turn = ring{}, counts{}
	v.goal.read(in.Goal, in.Direction, &v.key)
	v.Asked, v.fact, v.longed = Reading{}, false, false
	v.led, v.began = Reading{}, false
	v.about = v.goal.about()
	v.before(in.Other)
	v.named = max(v.Asked.Sign, 0) // of -1 the question may be a negated one: nothing is taken from it
}

// Unit replaces the features of the blocks of [OfUnit] by those of thought
// unit i. Units are read in order.
func (v *Vector) Unit(i int) {
	for b := range OfUnit {
		v.empty(b)
	}
	u := v.in.Units[i]
	v.base = u.Start
	v.Said, v.SaidAt = v.Said[:0], v.SaidAt[:0]
	c := counts{head: true}
	v.frames.reset()
	v.reader.Reset()
	v.body(&c, u, i == 0)
	v.ends(&c)
	v.shape(&c, i == 0 && !v.in.Follows, i == len(v.in.Units)-1)
	if i == 0 && !v.in.Follows {
		v.answers(&c)
	}
	v.turn.add(&c)
	v.frames.question = c.question
	asked := Reading{}
	if i == 0 && !v.in.Follows {
		asked = v.Asked
	}
	away := v.frames.towards(v.goal.direction(), v.goal.unknown())
	v.about.Away = away == 1
	if ps := v.frames.parts[:v.frames.n]; v.Asked.Rule == NoRule && elliptic(ps) {
		v.Reading = Reading{Rule: RuleBare, Span: whole(ps)}
	} else {
		v.Reading = v.frames.read(away, asked)
	}
	v.Reading = v.judge(v.Reading)
	led := v.led
	v.led = Reading{}
	first := !v.began && !v.in.Follows
	if first {
		v.readLed(&c)
		v.readStepped(&c)
		if i == 0 {
			v.readRated(&c)
		}
	}
	v.began = v.began || v.begins(&c)
	v.carryOn(&c, led)
	v.readStranded(&c)
	v.name()
	v.confide()
	if first {
		v.readHindrance()
	}
	v.Reading.Span.Start += v.base
	v.Reading.Span.End += v.base
	v.base = 0
}

// Finish adds the features of the turn as a whole.
func (v *Vector) Finish() { v.whole() }

// body reads the text itself, token by token.
func (v *Vector) body(c *counts, u text.Span, first bool) {
	s := u.In(v.in.Text)
	sc := v.Tokens.Scan(v.in.Text, u)
	for n := 0; n < maxTokens && sc.Next(); n++ {
		t := sc.Token()
		c.end = t.End
		c.mark = 0
		switch t.Kind {
		case text.Punct:
			v.punct(c, s[t.Start], t.Span)
			if s[t.Start] == '?' {
				v.say(questionMark(), t.Span)
			}
			continue
		case text.Marker, text.Symbol:
			c.markers++
			v.add(Words, hashString(seedWord1, s[t.Start:t.End]), t.Span)
			continue
		case text.Number:
			c.number = true
			v.reader.AddNumber(t.Span)
			*v.frames.next() = part{number: true, span: t.Span}
			v.spoken(c, v.memo.number(&v.key), t.Span, first)
			continue
		}
		switch {
		case t.Filler:
			c.fillers++
		case t.Repeat:
			c.repeats++
		default:
			if t.Cut {
				v.add(Shape, join(seedShape, 92), t.Span)
			}
			v.spoken(c, v.memo.word(&sc, &v.key), t.Span, first)
		}
	}
}

// spoken reads a word that is no filler.
func (v *Vector) spoken(c *counts, x *word, at text.Span, first bool) {
	w, k := x.hash, x.class
	echo := v.heard[w>>28]&(1<<(w>>22&63)) != 0
	if x.size > 3 || k == none {
		c.content++
		if echo {
			c.echoed++
		}
	}
	if c.head {
		c.head = false
		c.sentences++
		v.add(Shape, join(seedHead, w), at)
	}
	c.core.word(x)
	if first && c.words < 3 {
		v.add(Shape, join(seedStart+uint32(c.words), w), at)
	}
	if c.words == 0 {
		c.opening = k
	}
	c.none = c.none || x.cue == cueNone && c.words < 4
	id := v.goal.idOf(x)
	v.say(spokenOf(x.hash, x.stem, x.concept, id == ofGoal), at)
	if !x.digits {
		p := v.frames.next()
		v.goal.part(p, x, id, at)
		c.grade.hear(p, x.cue)
		v.reader.AddUse(x.use, known(p, x.concept, echo && x.size > 3), at)
	}
	v.target(w, id, at)
	v.word(w, at)
	v.pieces(x, at)
	v.class(id, at)
	c.words++
}

// Level is a coarse logarithm: 0, 1, 2-3, 4-7, …, at most 8.
func Level(n int) int { return min(bits.Len(uint(n)), 8) }

func flag(b bool) int {
	if b {
		return 1
	}
	return 0
}
