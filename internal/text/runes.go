package text

import (
	"unicode"
	"unicode/utf8"
)

func isLower(c byte) bool { return 'a' <= c && c <= 'z' }
func isUpper(c byte) bool { return 'A' <= c && c <= 'Z' }
func isAlpha(c byte) bool { return isLower(c | 0x20) }
func isDigit(c byte) bool { return '0' <= c && c <= '9' }
func isAlnum(c byte) bool { return isAlpha(c) || isDigit(c) }

// Joiners are invisible, but inside a word or an emoji they belong to it.
const (
	softHyphen = '\u00AD'
	nonJoiner  = '\u200C'
	joiner     = '\u200D'
)

// isSpace reports white space as a reader sees it: also the blanks of no width
// that copying from web pages leaves behind.
func isSpace(r rune) bool {
	switch r {
	case '\u200B', '\u2060', '\uFEFF':
		return true
	}
	return unicode.IsSpace(r)
}

// isWordRune reports the runes that words are made of. A mark counts because
// decomposed text writes "é" as a letter and a mark.
func isWordRune(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)
}

// apostropheLen returns the length of the apostrophe at s[i:], or 0. People and
// phones write it in many ways; all of them are the same to us.
func apostropheLen(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] == '\'' {
		return 1
	}
	if s[i] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); isApostrophe(r) {
		return n
	}
	return 0
}

func isApostrophe(r rune) bool {
	switch r {
	case '\'', '\u2018', '\u2019', '\u201B', '\u02BC', '\u00B4', '\uFF07':
		return true
	}
	return false
}

// hyphenLen returns the length of the hyphen at s[i:], or 0. Long dashes are no
// hyphens: they never join a word.
func hyphenLen(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] == '-' {
		return 1
	}
	if s[i] < utf8.RuneSelf {
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); r == '\u2010' || r == '\u2011' {
		return n
	}
	return 0
}

// dashLen returns the length of the hyphen or dash at s[i:], or 0.
func dashLen(s string, i int) int {
	if n := hyphenLen(s, i); n > 0 || i >= len(s) || s[i] < utf8.RuneSelf {
		return n
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); '\u2012' <= r && r <= '\u2015' {
		return n
	}
	return 0
}

// stopLen returns the length of the sentence-final mark at s[i:], or 0.
func stopLen(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	switch s[i] {
	case '.', '?', '!':
		return 1
	}
	if s[i] < utf8.RuneSelf {
		return 0
	}
	switch r, n := utf8.DecodeRuneInString(s[i:]); r {
	case '…', '‽', '⁇', '⁈', '⁉', '‼', '。', '？', '！':
		return n
	}
	return 0
}

// wordLen returns the length of the word rune at s[i:], or 0.
func wordLen(s string, i int) int {
	if i >= len(s) {
		return 0
	}
	if s[i] < utf8.RuneSelf {
		if isAlnum(s[i]) {
			return 1
		}
		return 0
	}
	if r, n := utf8.DecodeRuneInString(s[i:]); n > 1 && isWordRune(r) {
		return n
	}
	return 0
}

// prefixFold reports whether t begins with p, whatever the case of letters.
func prefixFold(t, p string) bool {
	for len(p) > 0 && len(t) > 0 {
		a, n := utf8.DecodeRuneInString(p)
		b, m := utf8.DecodeRuneInString(t)
		if a != b && unicode.ToLower(a) != unicode.ToLower(b) {
			return false
		}
		p, t = p[n:], t[m:]
	}
	return len(p) == 0
}
