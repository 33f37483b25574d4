package text

import "strings"

// What cutting needs to know of the tokens that follow: the Scanner has a few of
// them at hand, and these methods look no further.

// content returns the place of the next token in the buffer that is not
// punctuation, or -1.
func (s *Scanner) content() int {
	for i := range s.n {
		if s.buf[i].kind != Punct {
			return i
		}
	}
	return -1
}

// class returns the classes of the token at place i in the buffer.
func (s *Scanner) class(i int) class {
	if i >= s.n || s.buf[i].kind != Word {
		return 0
	}
	return classOf(s.text[s.buf[i].Start:s.buf[i].End])
}

// words counts the words from place i to the next stop or line, as far as the
// buffer reaches.
func (s *Scanner) words(i int) int {
	n := 0
	for ; i < s.n; i++ {
		x := s.buf[i]
		switch {
		case n > 0 && x.line, x.kind == Punct && stopLen(s.text, x.Start) > 0:
			return n
		case x.kind == Word && !x.filler, x.kind == Number:
			n++
		}
	}
	return n
}

// is reports whether the tokens from place i on are the words first and second.
func (s *Scanner) is(i int, first, second string) bool {
	if i+1 >= s.n {
		return false
	}
	x, y := s.buf[i], s.buf[i+1]
	return strings.EqualFold(s.text[x.Start:x.End], first) && strings.EqualFold(s.text[y.Start:y.End], second)
}
