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
	// after Other: the speaker goes on.
	Other, Own string
	Follows    bool
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
	v.in, v.base = in, 0
	v.ring, v.turn = ring{}, counts{}
	v.goal.read(in.Goal, in.Direction, &v.key)
	v.Asked = Reading{}
	v.about = v.goal.about()
	v.before(in.Other)
}

// Unit replaces the features of the blocks of [OfUnit] by those of thought
// unit i. Units are read in order.
func (v *Vector) Unit(i int) {
	for b := range OfUnit {
		v.empty(b)
	}
	u := v.in.Units[i]
	v.base = u.Start
	c := counts{head: true}
	v.frames.reset()
	v.reader.Reset()
	v.body(&c, u.In(v.in.Text), i == 0)
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
	v.Reading = v.frames.read(away, asked)
	v.Reading = v.judge(v.Reading)
	v.Reading.Span.Start += v.base
	v.Reading.Span.End += v.base
	v.base = 0
}

// Finish adds the features of the turn as a whole.
func (v *Vector) Finish() { v.whole() }

// body reads the text itself, token by token.
func (v *Vector) body(c *counts, s string, first bool) {
	sc := text.Scan(s)
	for n := 0; n < maxTokens && sc.Next(); n++ {
		t := sc.Token()
		c.end = t.End
		c.mark = 0
		switch t.Kind {
		case text.Punct:
			v.punct(c, s[t.Start], t.Span)
			continue
		case text.Marker, text.Symbol:
			c.markers++
			v.add(Words, hashString(seedWord1, s[t.Start:t.End]), t.Span)
			continue
		case text.Number:
			c.number = true
			v.reader.AddNumber(t.Span)
			*v.frames.next() = part{number: true, span: t.Span}
			v.key = append(v.key[:0], '0')
		default:
			v.key = sc.AppendKey(v.key[:0])
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
			v.spoken(c, t.Span, first)
		}
	}
}

// spoken reads a word that is no filler, whose key is in v.key.
func (v *Vector) spoken(c *counts, at text.Span, first bool) {
	w := hash(fnvOffset, v.key)
	k, r := wordOf(w)
	if len(v.key) > 3 || k == none {
		c.content++
		if v.heard[w>>28]&(1<<(w>>22&63)) != 0 {
			c.echoed++
		}
	}
	if c.head {
		c.head = false
		c.sentences++
		v.add(Shape, join(seedHead, w), at)
	}
	c.core.word(k, w, v.key)
	if first && c.words < 3 {
		v.add(Shape, join(seedStart+uint32(c.words), w), at)
	}
	if c.words == 0 {
		c.opening = k
	}
	s := stem(v.key)
	concept := conceptOf(w)
	id := v.goal.idOf(k, concept, s)
	if !c.digits(v.key) {
		p := v.frames.next()
		v.goal.part(p, v.key, k, r, concept, id, at)
		v.reader.Add(w, known(p, concept, v.heard[w>>28]&(1<<(w>>22&63)) != 0 && len(v.key) > 3), at)
	}
	v.target(w, id, at)
	v.word(w, at)
	v.pieces(s, at)
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
