package text

import (
	"unicode"
	"unicode/utf8"
)

// pause is what lies between two sentences.
type pause uint8

const (
	noPause   pause = iota
	period          // one dot
	trailing        // "..." or "…": as often inside a thought as after it
	shout           // "!" and runs with it
	asking          // "?" and runs with it
	emotion         // an emoji or emoticon after words
	semicolon       // ";" and ":"
	comma           // any other punctuation: the thought goes on
)

// pauseOf returns the pause that a punctuation token makes.
func (c *cutter) pauseOf(t Span, joined bool) pause {
	n := stopLen(c.text, t.Start)
	if n == 0 {
		if b := c.text[t.Start]; b == ';' || b == ':' {
			return semicolon
		}
		return comma
	}
	p := trailing
	for i := t.Start; i < t.End; i++ {
		switch r, _ := utf8.DecodeRuneInString(c.text[i:]); r {
		case '?', '？', '‽', '⁇', '⁈':
			return asking
		case '!', '！', '‼', '⁉':
			p = shout
		}
	}
	if p == shout || t.Len() > n || c.text[t.Start:t.End] == "…" {
		return p
	}
	if joined && c.abbreviates(t.Start) {
		return noPause
	}
	return period
}

// abbreviates reports whether the dot at text[end] belongs to the word before
// it: a title, an initial, or the number of a list.
func (c *cutter) abbreviates(end int) bool {
	i := end
	for i > c.start && end-i < 5 && isAlnum(c.text[i-1]) {
		i--
	}
	w := c.text[i:end]
	if i > c.start && c.text[i-1] != ' ' {
		return false
	}
	switch w {
	case "Mr", "Mrs", "Ms", "Dr", "Prof", "St", "vs", "etc", "mr", "mrs", "dr", "Rev", "Sgt":
		return true
	case "I", "A":
		return false
	case "":
		return false
	}
	if len(w) == 1 && isUpper(w[0]) {
		return true
	}
	return i == c.start && isDigit(w[0]) && len(w) < 3
}

// clings reports whether a token belongs to what is before it whatever comes
// next: notes and emoji, closing punctuation even behind a blank, and all
// punctuation without one.
func (c *cutter) clings(x *lexeme) bool {
	switch x.Kind {
	case Marker:
		return true
	case Symbol:
		return isFace(c.text, x.Span)
	case Punct:
		switch c.text[x.Start] {
		case '.', '?', '!', ',', ';', ':', ')', ']', '}', '%':
			return true
		}
		return x.Start == c.end
	}
	return false
}

// isFace reports whether a symbol stands for a feeling: emoji and emoticons,
// but not "£", "+" or an arrow.
func isFace(s string, p Span) bool {
	r, n := utf8.DecodeRuneInString(s[p.Start:])
	if n == 1 {
		return p.Len() > 1
	}
	return r >= 0x2300
}

// isTitle reports whether s begins in upper case.
func isTitle(s string) bool {
	if s != "" && s[0] < utf8.RuneSelf {
		return isUpper(s[0])
	}
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsUpper(r)
}
