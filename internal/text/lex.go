package text

import (
	"unicode"
	"unicode/utf8"
)

// fill reads tokens, without looking at their neighbours, until the ring is full
// or the text ends.
func (s *Scanner) fill() {
	t, i, n := s.text, s.pos, s.n
	for ; n < ring; n++ {
		line := false
		if i < len(t) && t[i] == ' ' {
			i++
		}
		if i >= len(t) || t[i] <= ' ' || t[i] >= utf8.RuneSelf { // seldom
			if i, line = blanks(t, i); i >= len(t) {
				break
			}
		}
		var b uint64
		if i+8 <= len(t) {
			b = load(t[i : i+8])
		} else {
			b = tail(t, i)
		}
		k := letters(b)
		kind, w, end := Word, lowered(b, k), i+int(k)
		if k == 0 || k == 8 || !ends(byteAt(b, k), k) {
			kind, w, end = lookCloser(t, i, b, k)
		}
		if w == 'x'|'d'<<8 && end == i+2 {
			kind, w = Symbol, 0 // a laughing face, typed
		}
		// Field by field: a literal would be built elsewhere and copied.
		x := s.at(n)
		x.Start, x.End, x.word = i, end, w
		x.Kind, x.Filler, x.Cut, x.Repeat = kind, false, false, false
		x.line, x.known = line, false
		if hums(byte(b)) && kind == Word && isFiller(t[i:end]) {
			x.Filler = true
		}
		i = end
	}
	s.pos, s.n = i, n
}

// enders are the bytes that end a word for certain: no apostrophe, hyphen or
// star, which may be inside it. The zero is what comes after the end of a text.
const enders uint64 = 1<<0 | 1<<' ' | 1<<'\t' | 1<<'\n' | 1<<'\r' |
	1<<',' | 1<<'?' | 1<<'!' | 1<<':' | 1<<';' | 1<<'"' | 1<<')'

// ends reports whether c ends a word of n letters for certain. A dot may belong
// to a single letter, "a.m.".
func ends(c byte, n uint) bool {
	return c < 64 && enders>>c&1 != 0 || c == '.' && n > 1
}

// lookCloser returns the kind, the letters, if it is a word of some, and the end
// of the token at t[i:]. It is for what is no short word that surely ends. The
// token begins with the bytes b, the first n of which are letters.
func lookCloser(t string, i int, b uint64, n uint) (kind Kind, w uint64, end int) {
	switch {
	case n == 8:
		end = i + 8
		for end < len(t) && isAlpha(t[end]) {
			end++
		}
		if end == i+8 {
			w = lowered(b, 8)
		}
	case n > 0:
		var size uint
		if w, _, size = contracted(b, n); size > 0 {
			end = i + int(size)
		}
	}
	if end > i && (end == len(t) || ends(t[end], 8)) {
		return Word, w, end
	}
	kind, end = lexAt(t, i)
	return kind, 0, end
}

// blanks returns the end of the white space at t[i:], and whether it has a line
// break.
func blanks(t string, i int) (end int, line bool) {
	for ; i < len(t); i++ {
		switch c := t[i]; {
		case c == ' ':
		case c == '\n' || c == '\r':
			line = true
		case ' ' < c && c < utf8.RuneSelf:
			return i, line
		default:
			r, n := utf8.DecodeRuneInString(t[i:])
			if !isSpace(r) {
				return i, line
			}
			if r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\v' || r == '\f' {
				line = true
			}
			i += n - 1
		}
	}
	return i, line
}

// lexAt returns the kind and the end of the token that begins at t[i], which is
// no white space. The end is always after i.
func lexAt(t string, i int) (Kind, int) {
	c := t[i]
	if c == ',' {
		return Punct, i + 1 // half of all punctuation
	}
	switch {
	case isAlpha(c):
		return word(t, i)
	case isDigit(c):
		return number(t, i)
	case c >= utf8.RuneSelf:
		return lexRune(t, i)
	}
	switch c {
	case '.', '?', '!':
		return Punct, stopRun(t, i)
	case '[', '(', '*':
		if end := marker(t, i); end > i {
			return Marker, end
		}
	case ':', ';', '=', '<', '>', '^', '-':
		if end := emoticon(t, i); end > i {
			return Symbol, end
		}
	case '\'':
		if end := clipped(t, i); end > i {
			return Word, end
		}
	}
	switch c {
	case '-':
		return Punct, dashRun(t, i)
	case '$', '+', '<', '=', '>', '^', '`', '|', '~', '&':
		return symbol(t, i)
	}
	return Punct, i + 1
}

// lexRune is lexAt for what is not ASCII.
func lexRune(t string, i int) (Kind, int) {
	r, n := utf8.DecodeRuneInString(t[i:])
	switch {
	case r == utf8.RuneError && n == 1:
		return Punct, i + 1
	case unicode.IsDigit(r):
		return number(t, i)
	case unicode.IsLetter(r) && !isApostrophe(r):
		return word(t, i)
	case isApostrophe(r):
		if end := clipped(t, i); end > i {
			return Word, end
		}
		return Punct, i + n
	case unicode.IsNumber(r):
		return Number, i + n
	}
	if end := stopRun(t, i); end > i {
		return Punct, end
	}
	if end := dashRun(t, i); end > i {
		return Punct, end
	}
	if unicode.IsPunct(r) || unicode.IsControl(r) || r == joiner || r == nonJoiner {
		return Punct, i + n
	}
	return symbol(t, i)
}

// stopRun returns the end of a run of sentence-final marks: "...", "?!".
func stopRun(t string, i int) int {
	if i+1 < len(t) && t[i] == '.' && t[i+1] <= ' ' {
		return i + 1 // the end of a sentence
	}
	for n := stopLen(t, i); n > 0; n = stopLen(t, i) {
		i += n
	}
	return i
}

// dashRun returns the end of a run of dashes: "-", "--", "—".
func dashRun(t string, i int) int {
	for n := dashLen(t, i); n > 0; n = dashLen(t, i) {
		i += n
	}
	return i
}
