package features

import (
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// keptBytes and keptWords bound what is read of an earlier turn.
const (
	keptBytes = 320
	keptWords = 48
)

// before adds the turns before, each word once, marked by who spoke it.
func (v *Vector) before(in Input) {
	clear(v.heard[:])
	v.earlier(seedOther, in.Other)
	v.earlier(seedOwn, in.Own)
}

func (v *Vector) earlier(seed uint32, s string) {
	if s == "" {
		v.add(Before, join(seed, 1), text.Span{})
		return
	}
	s = tail(s)
	sc := text.Scan(s)
	words := 0
	var question bool
	var prev uint32
	for words < keptWords && sc.Next() {
		t := sc.Token()
		if t.Kind == text.Punct {
			question = question || s[t.Start] == '?'
			continue
		}
		if t.Kind != text.Word || t.Filler || t.Repeat {
			continue
		}
		v.key = text.AppendKey(v.key[:0], s[t.Start:t.End])
		w := hash(fnvOffset, v.key)
		v.add(Before, join(seed+2, w), text.Span{})
		if seed == seedOther {
			v.heard[w>>28] |= 1 << (w >> 22 & 63)
		}
		if words < 2 {
			v.add(Before, join(seed+3+uint32(words), w), text.Span{})
		}
		if c := classOf(v.key); c != none {
			v.add(Before, join(seed+5, join(prev, uint32(c))), text.Span{})
			prev = uint32(c)
		}
		words++
	}
	v.add(Before, join(seed+6, uint32(Level(words)+8*flag(question))), text.Span{})
}

// tail returns the end of a long text, which is what the next speaker answers.
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
