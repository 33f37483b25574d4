package features

import "github.com/evoke-mi/evoke/internal/text"

// counts is what is counted while a text is read.
type counts struct {
	words, sentences, fillers, repeats, marks, markers int
	content, echoed                                    int // words with content, and those that Other holds
	question, exclaim, number, quoted                  bool
	head                                               bool // the next word opens a sentence
	mark                                               byte // the punctuation that was read last, if nothing came after
	core                                               sentence
	end                                                int // of the last token
}

// punct reads a punctuation mark.
func (v *Vector) punct(c *counts, mark byte, at text.Span) {
	c.mark = mark
	c.marks++
	switch mark {
	case '.', '!', '?':
		v.close(&c.core, uint32(mark), at)
		c.head = true
		c.question = c.question || mark == '?'
		c.exclaim = c.exclaim || mark == '!'
	case '"':
		c.quoted = true
	case ',':
		v.add(Shape, join(seedShape, 91), at)
	}
}

// ends adds the last words and how the last sentence opened and ended.
func (v *Vector) ends(c *counts) {
	r := &v.ring
	v.close(&c.core, uint32(c.mark), r.span[0])
	v.last(&c.core, r.span[0])
	if c.words == 0 {
		return
	}
	v.add(Shape, join(seedEnd, r.word[0]), r.span[0])
	if c.words > 1 {
		two := text.Span{Start: r.span[1].Start, End: r.span[0].End}
		v.add(Shape, join(seedEnd+1, join(r.word[1], r.word[0])), two)
	}
	if c.words <= 3 {
		all := text.Span{Start: 0, End: c.end}
		v.add(Shape, join(seedEnd+2, join(r.word[2], join(r.word[1], r.word[0]))), all)
	}
}

// shape adds what was counted.
func (v *Vector) shape(c *counts, in Input) {
	// These are about the text as a whole: no word of it gave them.
	add := func(kind, value int) { v.add(Shape, join(seedShape+uint32(kind), uint32(value)), text.Span{}) }
	for n := range Level(c.words) + 1 {
		add(1, n) // at least so long
	}
	add(2, Level(c.words))
	add(3, min(c.sentences, 5))
	add(4, int(c.mark))
	add(5, flag(c.question)+2*flag(c.mark == '?')+4*flag(c.sentences > 1))
	add(6, flag(c.exclaim))
	add(7, flag(c.number))
	add(8, min(c.fillers, 3))
	add(9, min(c.repeats, 2))
	add(10, flag(c.marks == 0))
	add(11, min(c.markers, 2))
	add(12, flag(c.quoted))
	add(13, Level(in.Index))
	if len(in.Text) > 0 {
		add(14, flag(in.Text[0] == '-'))
	}
	add(16, min(c.echoed, 6))
	if c.content > 0 {
		add(17, 4*c.echoed/c.content+8*flag(c.mark == '?'))
	}
	if in.Unit {
		add(15, flag(in.First)+2*flag(in.Last))
	}
}

// A sentence remembers how a sentence opens once "okay, so, and" and the like
// are past: its first three words and the class of the first two.
type sentence struct {
	words, classes uint32
	n              int
	mark           uint32
	shut           [2]uint32 // of the sentence that was closed last
}

func (s *sentence) word(c class, w uint32, key []byte) {
	if s.n == 0 && (c == yes || c == no || c == and || c == but || string(key) == "so" || string(key) == "well") {
		return
	}
	if s.n < 3 {
		s.words = join(s.words, w)
	}
	if s.n < 2 {
		s.classes = join(s.classes, uint32(c))
		if c == none {
			s.classes = join(s.classes, w)
		}
	}
	s.n++
}

// close adds how a sentence opened and how it ended.
func (v *Vector) close(s *sentence, mark uint32, at text.Span) {
	if s.n == 0 {
		return
	}
	v.add(Shape, join(seedCore, join(s.words, mark)), at)
	v.add(Shape, join(seedCore+1, join(s.classes, mark)), at)
	v.add(Shape, join(seedCore+2, s.classes), at)
	s.shut = [2]uint32{s.words, s.classes}
	*s = sentence{mark: mark, shut: s.shut}
}

// last adds how the last sentence opened and ended.
func (v *Vector) last(s *sentence, at text.Span) {
	v.add(Shape, join(seedCore+3, join(s.shut[0], s.mark)), at)
	v.add(Shape, join(seedCore+4, join(s.shut[1], s.mark)), at)
}
