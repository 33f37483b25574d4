package text

import (
	"strings"
	"unicode/utf8"
)

// word returns the kind and the end of the word that begins with the letter at
// t[i]. Hyphens join the pieces of a compound, but not those of a stutter.
func word(t string, i int) (Kind, int) {
	end := piece(t, i)
	if d := dotted(t, i, end); d > end {
		return Word, d
	}
	if end == i+2 && strings.EqualFold(t[i:end], "xd") {
		return Symbol, end // a laughing face, typed
	}
	if n := hyphenLen(t, end); n > 0 && wordLen(t, end+n) > 0 {
		next := piece(t, end+n)
		if breaksOff(t[i:end], t[end+n:next]) {
			return Word, end
		}
		end = compound(t, next)
	}
	return Word, end
}

// number returns the kind and the end of what begins with the digit at t[i]. A
// compound with letters, "12-step", is a Word.
func number(t string, i int) (Kind, int) {
	end := digits(t, i)
	for end+1 < len(t) {
		c := t[end]
		if (c != '.' && c != ',' && c != ':' && c != '/') || !isDigit(t[end+1]) {
			break
		}
		end = digits(t, end+1)
	}
	if keycap := strings.HasPrefix(t[end:], "\uFE0F\u20E3"); keycap {
		return Symbol, end + len("\uFE0F\u20E3")
	}
	if end < len(t) && t[end] == '%' {
		return Number, end + 1
	}
	end = piece(t, end)
	if n := hyphenLen(t, end); n > 0 && end+n < len(t) && isAlpha(t[end+n]) {
		return Word, compound(t, piece(t, end+n))
	}
	return Number, end
}

func digits(t string, i int) int {
	for i < len(t) && isDigit(t[i]) {
		i++
	}
	return i
}

// piece returns the end of the run of word runes at t[i:], with apostrophes and
// the stars of a censored word inside it.
func piece(t string, i int) int {
	start := i
	for i < len(t) {
		c := t[i]
		if isAlnum(c) {
			i++
			continue
		}
		if c < utf8.RuneSelf && c != '\'' && c != '*' {
			return i
		}
		if n := wordLen(t, i); n > 0 {
			i += n
			continue
		}
		if i == start {
			break
		}
		n := inner(t, i)
		if n == 0 || wordLen(t, i+n) == 0 {
			break
		}
		i += n
	}
	// "nothin'", "goin'": the apostrophe stands for a letter.
	if n := apostropheLen(t, i); n > 0 && dropsG(t[start:i]) {
		i += n
	}
	return i
}

// dropsG reports whether w, before an apostrophe, looks like a word in -ing that
// lost its g. The other words in -in that are at all common stand before an
// apostrophe only at the end of a quotation.
func dropsG(w string) bool {
	n := len(w)
	if n < 4 || n > 16 || !strings.EqualFold(w[n-2:], "in") || w[n-3]|0x20 == 'a' {
		return false
	}
	var b [16]byte
	switch string(lowerASCII(b[:0], w)) {
	case "begin", "within", "cousin", "skin", "thin", "twin", "heroin", "vitamin", "insulin", "muffin", "cabin", "margin":
		return false
	}
	return true
}

// inner returns the length of what may stand inside a word at t[i:], or 0.
func inner(t string, i int) int {
	if t[i] == '*' {
		n := 1
		for n < 4 && i+n < len(t) && t[i+n] == '*' {
			n++
		}
		return n
	}
	if n := apostropheLen(t, i); n > 0 {
		return n
	}
	switch r, n := utf8.DecodeRuneInString(t[i:]); r {
	case softHyphen, nonJoiner, joiner:
		return n
	}
	return 0
}

// compound returns the end of the further pieces that hyphens join at t[end:].
func compound(t string, end int) int {
	for {
		n := hyphenLen(t, end)
		if n == 0 || wordLen(t, end+n) == 0 {
			return end
		}
		end = piece(t, end+n)
	}
}

// dotted returns the end of an abbreviation of single letters with dots between
// them, "a.m.", "e.g.", given the end of its first piece; else it returns i.
func dotted(t string, i, end int) int {
	letters := 1
	if end != i+1 {
		return i
	}
	for end+1 < len(t) && t[end] == '.' && isAlpha(t[end+1]) && piece(t, end+1) == end+2 {
		end += 2
		letters++
	}
	if letters == 1 {
		return i
	}
	if stopRun(t, end) == end+1 && t[end] == '.' {
		end++
	}
	return end
}

// clipped returns the end of a word that lost its beginning and begins with an
// apostrophe, "'cause"; else it returns i. The list is closed because the same
// mark opens a quotation.
func clipped(t string, i int) int {
	n := apostropheLen(t, i)
	end := piece(t, i+n)
	if end-i-n > 6 {
		return i
	}
	var b [6]byte
	switch string(lowerASCII(b[:0], t[i+n:end])) {
	case "cause", "cos", "coz", "cuz", "em", "til", "till", "bout", "kay", "course", "tis", "twas", "round":
		return end
	}
	return i
}

// lowerASCII appends the ASCII bytes of s in lower case, other bytes as they
// are, and stops when dst is full: it is for looking up short words.
func lowerASCII(dst []byte, s string) []byte {
	for i := 0; i < len(s) && len(dst) < cap(dst); i++ {
		c := s[i]
		if isUpper(c) {
			c |= 0x20
		}
		dst = append(dst, c)
	}
	return dst
}
