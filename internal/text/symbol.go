package text

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// symbol returns the end of the symbol at t[i:]. An emoji is one token however
// many runes make it: tones of skin, variants, families, flags, key caps.
func symbol(t string, i int) (Kind, int) {
	r, n := utf8.DecodeRuneInString(t[i:])
	i += n
	if isRegional(r) {
		if r, n := utf8.DecodeRuneInString(t[i:]); isRegional(r) {
			return Symbol, i + n
		}
		return Symbol, i
	}
	i = emojiTail(t, i)
	for strings.HasPrefix(t[i:], "\u200D") {
		r, n := utf8.DecodeRuneInString(t[i+len("\u200D"):])
		if !unicode.IsSymbol(r) || r < utf8.RuneSelf {
			break
		}
		i = emojiTail(t, i+len("\u200D")+n)
	}
	return Symbol, i
}

// emojiTail returns the end of the runes that change the emoji before t[i].
func emojiTail(t string, i int) int {
	for i < len(t) && t[i] >= utf8.RuneSelf {
		r, n := utf8.DecodeRuneInString(t[i:])
		switch {
		case unicode.IsMark(r), // variation selectors, the enclosing key cap
			'\U0001F3FB' <= r && r <= '\U0001F3FF', // tones of skin
			'\U000E0020' <= r && r <= '\U000E007F': // tags of regional flags
			i += n
		default:
			return i
		}
	}
	return i
}

func isRegional(r rune) bool { return '\U0001F1E6' <= r && r <= '\U0001F1FF' }

// emoticon returns the end of a typed face at t[i:], or i.
func emoticon(t string, i int) int {
	rest := t[i:]
	switch t[i] {
	case ':', ';', '=':
		return face(t, i)
	case '<':
		return i + longest(rest, "<3", "</3")
	case '-':
		return i + longest(rest, "-_-", "-.-")
	case '^':
		return i + longest(rest, "^^", "^_^", "^-^")
	case '>':
		return i + longest(rest, ">.<", ">_<", ">:(")
	}
	return i
}

func longest(s string, faces ...string) int {
	n := 0
	for _, f := range faces {
		if len(f) > n && strings.HasPrefix(s, f) {
			n = len(f)
		}
	}
	return n
}

// face reads eyes, perhaps a nose, and a mouth: ":)", ";-)", ":'(", "=D".
func face(t string, i int) int {
	j := i + 1
	if j < len(t) && (t[j] == '-' || t[j] == '\'') {
		j++
	}
	if j >= len(t) {
		return i
	}
	mouth := t[j]
	switch mouth {
	case ')', '(':
		for j < len(t) && t[j] == mouth { // ":)))"
			j++
		}
		return j
	case ']', '[', '|', '*', '\\':
		return j + 1
	case '/':
		if j+1 < len(t) && t[j+1] == '/' {
			return i // "http://"
		}
		return j + 1
	case 'D', 'P', 'p', 'O', 'o', '3', 'S', 's', 'x':
		// A letter is a mouth only at the end: "note:Do it" has no face.
		if wordLen(t, j+1) == 0 && (i == 0 || !isAlnum(t[i-1])) {
			return j + 1
		}
	}
	return i
}
