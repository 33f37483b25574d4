package text

import "strings"

// What cutting needs to know of the tokens that follow: the Scanner has a few of
// them at hand, and these methods look no further.

// content returns the place of the next token in the buffer that is not
// punctuation, or -1.
func (s *Scanner) content() int {
	for i := range s.seen() {
		if s.at(i).Kind != Punct {
			return i
		}
	}
	return -1
}

// class returns the classes of the token at place i in the buffer. Most words
// are asked for more than once, so it keeps them.
func (s *Scanner) class(i int) class {
	if i >= s.seen() {
		return 0
	}
	x := s.at(i)
	if !x.known {
		x.known = true
		switch {
		case x.word != 0:
			x.classes = classOfLetters(x.word)
		case x.Kind == Word:
			x.classes = classOf(s.text[x.Start:x.End])
		default:
			x.classes = 0
		}
	}
	return x.classes
}

// words counts the words from place i to the next stop or line, as far as the
// buffer reaches.
func (s *Scanner) words(i int) int {
	n := 0
	for end := s.seen(); i < end; i++ {
		x := s.at(i)
		switch {
		case n > 0 && x.line, x.Kind == Punct && stopLen(s.text, x.Start) > 0:
			return n
		case x.Kind == Word && !x.Filler, x.Kind == Number:
			n++
		}
	}
	return n
}

// is reports whether the tokens from place i on are the words first and second.
func (s *Scanner) is(i int, first, second string) bool {
	if i+1 >= s.seen() {
		return false
	}
	x, y := s.at(i), s.at(i+1)
	return strings.EqualFold(s.text[x.Start:x.End], first) && strings.EqualFold(s.text[y.Start:y.End], second)
}
