package text

import (
	"strings"
	"unicode/utf8"
)

// breaksOff reports whether the hyphen between two pieces shows that the first
// was broken off ("I-I", "flo-floss", "it's-that") rather than joined to the
// second ("well-being").
func breaksOff(first, second string) bool {
	if prefixFold(second, first) {
		return !isReduplication(first, second)
	}
	if strings.ContainsRune(first, '\'') || strings.ContainsRune(first, '’') {
		return true
	}
	var b [8]byte
	switch string(lowerASCII(b[:0], first)) {
	// Words that begin no compound.
	case "i", "and", "but", "the", "we", "they", "because", "was", "were":
		return true
	}
	return false
}

// isReduplication reports the few words that look like a stutter and are none.
func isReduplication(first, second string) bool {
	var b [8]byte
	switch string(lowerASCII(b[:0], first)) {
	case "bye", "ha", "win", "fifty", "yo", "tut", "hush":
		return len(first) == len(second)
	case "re":
		return prefixFold(second, "read") || prefixFold(second, "record")
	}
	return false
}

// isFiller reports the sounds of hesitation: u(h)m, uh, er(m), (h)mm, drawn out
// as long as one likes. "Mm-hmm" and "uh-huh" are answers and so no fillers.
func isFiller(w string) bool {
	if !hums(w[0]) {
		return false // the quick way out for most words
	}
	n := len(w)
	u, w := eat(w, 'u')
	e, w := eat(w, 'e')
	h, w := eat(w, 'h')
	r, w := eat(w, 'r')
	m, w := eat(w, 'm')
	switch {
	case w != "":
		return false
	case u > 0:
		return e+r == 0 && h+m > 0
	case e > 0:
		return r > 0 && h == 0 || h > 0 && m > 0 && r == 0
	case r > 0:
		return false
	}
	return m > 0 && n > 1
}

// hums reports whether a filler may begin with c. Some bytes that are no letters
// pass as well; isFiller reads on.
func hums(c byte) bool {
	const heads = 1<<('u'&31) | 1<<('e'&31) | 1<<('h'&31) | 1<<('m'&31)
	return heads>>(c&31)&1 != 0
}

// eat removes the letter c, in either case, from the front of w.
func eat(w string, c byte) (int, string) {
	n := 0
	for n < len(w) && w[n]|0x20 == c {
		n++
	}
	return n, w[n:]
}

// flag sets Cut and Repeat of the current word x. Most often the next token, y, is
// another word behind a blank or a single stop, which settles it.
func (s *Scanner) flag(x, y *lexeme) {
	if y.Kind == Word && y.Start > x.End && !y.Filler {
		if (x.word == y.word || x.word == 0 || y.word == 0) && !y.line && s.again(1) {
			x.Repeat = true
		}
		return
	}
	if c := s.text[y.Start]; (c == '.' || c == '?') && y.Len() == 1 {
		return
	}
	x.Cut, x.Repeat = s.isCut(), s.isRepeat()
}

// isCut reports whether the current word is broken off by a dash. A long dash
// with words hard on both sides, "I tried—twice", is mere punctuation.
func (s *Scanner) isCut() bool {
	if !s.dashed() {
		return false
	}
	d := s.at(1)
	if s.n < 3 {
		return true
	}
	if x := s.at(2); x.Start > d.End || x.Kind == Punct {
		return true
	}
	// A hyphen that word did not join has been found to break off.
	return hyphenLen(s.text, d.Start) == d.Len() || s.again(2)
}

// dashed reports whether a dash comes hard on the current word.
func (s *Scanner) dashed() bool {
	x, d := s.at(0), s.at(1)
	return d.Start == x.End && dashLen(s.text, d.Start) > 0
}

// isRepeat reports whether the current word is said again at once. Commas,
// dashes, dots and fillers may stand between; a new line may not.
func (s *Scanner) isRepeat() bool {
	for i := 1; i < s.seen(); i++ {
		x := s.at(i)
		switch {
		case x.line:
			return false
		case x.Filler:
		case x.Kind == Word:
			return s.again(i)
		case x.Kind == Punct && s.pauses(x):
		default:
			return false
		}
	}
	return false
}

// again reports whether token i says the current word again: the same word, or
// after a cut one that begins with it.
func (s *Scanner) again(i int) bool {
	x, y := s.at(0), s.at(i)
	if y.Kind != Word {
		return false
	}
	// No word before a dash has its letters in word, for a dash does not end it for
	// certain. So words that have them are told apart by them alone.
	if x.word != 0 && y.word != 0 && x.word != y.word {
		return false
	}
	if x.Len() != y.Len() && !s.dashed() {
		return false
	}
	return prefixFold(s.text[y.Start:y.End], s.text[x.Start:x.End])
}

// pauses reports punctuation that a speaker who starts anew leaves behind.
func (s *Scanner) pauses(x *lexeme) bool {
	switch c := s.text[x.Start]; {
	case c == ',' || c == '-':
		return true
	case c == '.':
		return x.Len() > 1
	case c < utf8.RuneSelf:
		return false
	}
	return dashLen(s.text, x.Start) > 0 || s.text[x.Start:x.End] == "…"
}
