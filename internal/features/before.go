package features

import (
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// keptBytes and keptWords bound what is read of the turn before: its end,
// which is what the next speaker answers.
const (
	keptBytes = 160
	keptWords = 28
)

// before adds the turn before.
func (v *Vector) before(s string) {
	clear(v.heard[:])
	v.asked = v.asked[:0]
	v.frames.reset()
	if s == "" {
		v.add(Before, join(seedOther, 1), text.Span{})
		return
	}
	s = tail(s)
	words, question := 0, false
	var core sentence
	var prev uint32
	sc := text.Scan(s)
	for words < keptWords && sc.Next() {
		t := sc.Token()
		if t.Kind == text.Punct {
			if mark := s[t.Start]; mark == '.' || mark == '!' || mark == '?' {
				question = mark == '?'
				v.heardQuestion(question)
				core.shutWith(uint32(mark))
			}
			continue
		}
		if t.Kind != text.Word || t.Filler || t.Repeat {
			continue
		}
		v.key = sc.AppendKey(v.key[:0])
		w, k := hash(fnvOffset, v.key), classOf(v.key)
		v.heard[w>>28] |= 1 << (w >> 22 & 63)
		core.word(k, w, v.key)
		v.heardOf(join(seedOther+2, w))
		c := conceptOf(w)
		id := v.goal.idOf(k, c, stem(v.key))
		v.frames.add(v.goal.part(v.key, k, c, id, t.Span))
		if id > content {
			v.heardOf(join(seedOther+3, join(prev, id)))
			prev = id
		}
		words++
	}
	core.shutWith(0)
	v.heardQuestion(false)
	v.heardOf(join(seedOther+4, core.shut[0]))
	v.heardOf(join(seedOther+5, core.shut[1]))
	v.heardOf(join(seedOther+6, uint32(Level(words)+16*flag(question))))
}

// heardQuestion reads the sentence that ends here for what it asks about the
// change. In captions the words alone must say that it asks.
func (v *Vector) heardQuestion(marked bool) {
	ps := v.frames.parts[:v.frames.n]
	v.frames.reset()
	if len(ps) == 0 {
		return
	}
	v.Asked = Reading{}
	head := ps[min(opening(ps), len(ps)-1)].role
	if !marked && head != would && head != cans && head != starts && head != wills {
		return
	}
	for i := range ps {
		if r := frame(ps, i, v.goal.direction(), listener); r.Rule != NoRule {
			v.Asked = r
		}
	}
	v.Asked.Span = text.Span{}
}

// heardOf adds a feature of the turn before and keeps it for [Vector.answers].
func (v *Vector) heardOf(h uint32) {
	v.add(Before, h, text.Span{})
	v.asked = append(v.asked, h)
}

// answers adds the turn before by how this one answers it: "Yes" to "Would you
// be willing to try?" is another thing than "Yes" to "Do you live nearby?".
func (v *Vector) answers(c *counts) {
	how := uint32(2)
	switch c.opening {
	case yes:
		how = 0
	case no:
		how = 1
	}
	switch {
	case c.words > 12:
		how = 9
	case c.words > 4:
		how += 3
	}
	for _, h := range v.asked {
		v.add(Answer, join(seedAnswer+how, h), text.Span{})
	}
}

// tail returns the end of a long text.
func tail(s string) string {
	if len(s) <= keptBytes {
		return s
	}
	i := len(s) - keptBytes
	for i < len(s) && s[i] != ' ' {
		i++
	}
	if i == len(s) { // one endless word: begin at a whole character
		for i = len(s) - keptBytes; i < len(s) && !utf8.RuneStart(s[i]); i++ {
		}
	}
	return s[i:]
}
