package features

import "github.com/evoke-mi/evoke/internal/text"

// counts is what is counted while a thought unit is read.
type counts struct {
	words, sentences, fillers, repeats, marks, markers int
	content, echoed                                    int // words with content, and those that Other holds
	question, exclaim, number, quoted                  bool
	none                                               bool  // it begins with nothing to tell
	grade                                              grade // the degree that it names
	head                                               bool  // the next word opens a sentence
	mark                                               byte  // the punctuation that was read last, if nothing came after
	opening                                            class // of the first word
	core                                               sentence
	end                                                int // of the last token
	units                                              int // that were added up here
}

// add adds the counts of a thought unit to those of its turn.
func (c *counts) add(u *counts) {
	c.units++
	c.words += u.words
	c.sentences += u.sentences
	c.fillers += u.fillers
	c.marks += u.marks
	c.content += u.content
	c.echoed += u.echoed
	c.question = c.question || u.question
	c.mark = u.mark
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
		v.reader.Pause()
		v.add(Shape, join(seedShape, 91), at)
	}
}

// ends adds the last words and how the last sentence opened and ended.
func (v *Vector) ends(c *counts) {
	if c.words == 0 {
		return
	}
	r := &v.ring
	last := text.Span{Start: r.span[0].Start - v.base, End: r.span[0].End - v.base}
	v.close(&c.core, uint32(c.mark), last)
	v.last(&c.core, last)
	v.add(Shape, join(seedEnd, r.word[0]), last)
	if c.words > 1 {
		v.add(Shape, join(seedEnd+1, join(r.word[1], r.word[0])), v.since(1, last))
	}
	if c.words <= 3 { // the whole of it
		h := seedEnd + 2
		for i := range c.words {
			h = join(h, r.word[i])
		}
		v.add(Shape, h, text.Span{Start: 0, End: c.end})
	}
}

// shape adds what was counted of a thought unit.
func (v *Vector) shape(c *counts, first, last bool) {
	all := text.Span{Start: 0, End: c.end}
	add := func(kind, value int) { v.add(Shape, join(seedShape+uint32(kind), uint32(value)), all) }
	add(1, Level(c.words))
	add(2, min(c.words, 12))
	add(3, min(c.sentences, 3))
	add(4, int(c.mark)+256*flag(c.question))
	add(5, flag(c.exclaim)+2*flag(c.number)+4*flag(c.quoted))
	add(6, min(c.fillers, 3)+4*min(c.repeats, 2))
	add(7, min(c.markers, 2))
	add(8, flag(first)+2*flag(last))
}

// whole adds what was counted of the turn.
func (v *Vector) whole() {
	c := &v.turn
	// These are about the text as a whole: no word of it gave them.
	add := func(kind, value int) { v.add(Whole, join(seedWhole+uint32(kind), uint32(value)), text.Span{}) }
	for n := range Level(c.words) + 1 {
		add(1, n) // at least so long
	}
	add(2, Level(c.words))
	add(3, min(c.sentences, 5))
	add(4, int(c.mark))
	add(5, flag(c.question)+2*flag(c.mark == '?')+4*flag(c.sentences > 1))
	add(6, min(c.units, 5))
	add(7, flag(c.marks == 0))
	add(8, Level(v.in.Index))
	if v.in.Text != "" {
		add(9, flag(v.in.Text[0] == '-'))
	}
	add(10, min(c.echoed, 6))
	if c.content > 0 {
		add(11, 4*c.echoed/c.content+8*flag(c.mark == '?'))
	}
	add(12, min(c.fillers, 4))
}

// A sentence remembers how a sentence opens once "okay, so, and" and the like
// are past: its first three words and the class of the first two.
type sentence struct {
	words, classes uint32
	n              int
	mark           uint32
	shut           [2]uint32 // of the sentence that was closed last
}

func (s *sentence) word(x *word) {
	c, w := x.class, x.hash
	if s.n == 0 && (c == yes || c == no || c == and || c == but || x.leads) {
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

// shutWith closes the sentence, unless it has no words.
func (s *sentence) shutWith(mark uint32) bool {
	if s.n == 0 {
		return false
	}
	*s = sentence{mark: mark, shut: [2]uint32{join(s.words, mark), join(s.classes, mark)}}
	return true
}

// close adds how a sentence opened and how it ended.
func (v *Vector) close(s *sentence, mark uint32, at text.Span) {
	classes := s.classes
	if !s.shutWith(mark) {
		return
	}
	v.add(Shape, join(seedCore, s.shut[0]), at)
	v.add(Shape, join(seedCore+1, s.shut[1]), at)
	v.add(Shape, join(seedCore+2, classes), at)
}

// last adds how the last sentence opened and ended.
func (v *Vector) last(s *sentence, at text.Span) {
	v.add(Shape, join(seedCore+3, s.shut[0]), at)
	v.add(Shape, join(seedCore+4, s.shut[1]), at)
}
