package text

import "strings"

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
	c := w[0] | 0x20
	if c != 'u' && c != 'e' && c != 'h' && c != 'm' {
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

// eat removes the letter c, in either case, from the front of w.
func eat(w string, c byte) (int, string) {
	n := 0
	for n < len(w) && w[n]|0x20 == c {
		n++
	}
	return n, w[n:]
}

// isCut reports whether the current word is broken off by a dash. A long dash
// with words hard on both sides, "I tried—twice", is mere punctuation.
func (s *Scanner) isCut() bool {
	if s.n < 2 {
		return false
	}
	w, d := s.buf[0], s.buf[1]
	if d.Start != w.End || dashLen(s.text, d.Start) == 0 {
		return false
	}
	if s.n < 3 || s.buf[2].Start > d.End || s.buf[2].kind == Punct {
		return true
	}
	// A hyphen that word did not join has been found to break off.
	return hyphenLen(s.text, d.Start) == d.Len() || s.again(2)
}

// isRepeat reports whether the current word is said again at once. Commas,
// dashes, dots and fillers may stand between; a new line may not.
func (s *Scanner) isRepeat() bool {
	for i := 1; i < s.n; i++ {
		x := s.buf[i]
		switch {
		case x.line:
			return false
		case x.filler:
		case x.kind == Word:
			return s.again(i)
		case x.kind == Punct && s.pauses(x):
		default:
			return false
		}
	}
	return false
}

// again reports whether token i says the current word again: the same word, or
// after a cut one that begins with it.
func (s *Scanner) again(i int) bool {
	x := s.buf[i]
	if x.kind != Word {
		return false
	}
	first, second := s.text[s.buf[0].Start:s.buf[0].End], s.text[x.Start:x.End]
	if !prefixFold(second, first) {
		return false
	}
	d := s.buf[1]
	cut := d.Start == s.buf[0].End && dashLen(s.text, d.Start) > 0
	return cut || len(first) == len(second)
}

// pauses reports punctuation that a speaker who starts anew leaves behind.
func (s *Scanner) pauses(x lexeme) bool {
	switch s.text[x.Start] {
	case ',':
		return true
	case '.':
		return x.Len() > 1
	}
	return dashLen(s.text, x.Start) > 0 || s.text[x.Start:x.End] == "…"
}
