package features

import (
	"math/bits"

	"github.com/evoke-mi/evoke/internal/text"
)

// An Input is a text and what surrounds it.
type Input struct {
	// Text is the turn or the thought unit itself.
	Text string
	// Other is the turn before, if the other side spoke it; Own is the
	// speaker's own turn before. Both are "" where there is none.
	Other, Own string
	// Index counts the turns before this one in the conversation.
	Index int
	// Unit is set where Text is a thought unit of a longer turn; First and
	// Last then say whether it opens and closes that turn.
	Unit, First, Last bool
}

// The seeds of the kinds of features, far apart from each other.
const (
	seedWord1 uint32 = fnvOffset + iota*0x01000193
	seedWord2
	seedWord3
	seedLetter
	seedStart
	seedEnd
	seedHead
	seedClass2
	seedClass3
	seedPair
	seedShape
	seedOther
	seedOwn
	seedClass1
	seedCore
)

// Fill empties the vector and puts in the features of in. The time it takes
// is linear in the length of the texts.
func (v *Vector) Fill(in Input) {
	v.Reset()
	v.before(in)
	v.body(in)
}

// Refill replaces the features of the text and keeps those of the turns before:
// in must have the Other and Own of the input that the vector was filled with.
func (v *Vector) Refill(in Input) {
	for b := range v.Index {
		if Block(b) != Before {
			v.empty(Block(b))
		}
	}
	v.body(in)
}

// body reads the text itself, token by token.
func (v *Vector) body(in Input) {
	v.ring = ring{}
	c := counts{head: true}
	sc := text.Scan(in.Text)
	for sc.Next() {
		t := sc.Token()
		c.end = t.End
		c.mark = 0
		switch t.Kind {
		case text.Punct:
			v.punct(&c, in.Text[t.Start], t.Span)
			continue
		case text.Marker, text.Symbol:
			c.markers++
			v.add(Words, hashString(seedWord1, in.Text[t.Start:t.End]), t.Span)
			continue
		case text.Number:
			c.number = true
			v.key = append(v.key[:0], '0')
		default:
			v.key = text.AppendKey(v.key[:0], in.Text[t.Start:t.End])
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
			v.spoken(&c, t.Span)
		}
	}
	v.ends(&c)
	v.shape(&c, in)
}

// spoken reads a word that is no filler, whose key is in v.key.
func (v *Vector) spoken(c *counts, at text.Span) {
	w, k := hash(fnvOffset, v.key), classOf(v.key)
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
	if c.words < 3 {
		v.add(Shape, join(seedStart+uint32(c.words), w), at)
	}
	v.word(w, at)
	v.letters(at)
	v.class(k, at)
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
