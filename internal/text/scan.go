package text

import (
	"unicode"
	"unicode/utf8"
)

// ahead is how many tokens a Scanner holds: the current one and enough after it
// to see a repeat behind a dash and a filler, "I- um, I think".
const ahead = 6

// lexeme is a token before its neighbours are known.
type lexeme struct {
	Span
	kind   Kind
	filler bool
	line   bool // a line break comes before it
}

// Scanner reads the tokens of a text one after the other:
//
//	for sc := text.Scan(s); sc.Next(); {
//		t := sc.Token()
//	}
//
// It is a value that needs no heap.
type Scanner struct {
	text string
	pos  int
	buf  [ahead]lexeme // buf[0] is the current token
	n    int
	tok  Token
}

// Scan returns a Scanner at the beginning of s.
func Scan(s string) Scanner { return Scanner{text: s} }

// Next moves to the next token and reports whether there is one.
func (s *Scanner) Next() bool {
	if s.n > 0 {
		copy(s.buf[:], s.buf[1:s.n])
		s.n--
	}
	for s.n < ahead {
		x, ok := s.lex()
		if !ok {
			break
		}
		s.buf[s.n] = x
		s.n++
	}
	if s.n == 0 {
		s.tok = Token{}
		return false
	}
	x := s.buf[0]
	s.tok = Token{Span: x.Span, Kind: x.kind, Filler: x.filler}
	if x.kind == Word {
		s.tok.Cut = s.isCut()
		s.tok.Repeat = s.isRepeat()
	}
	return true
}

// Token returns the current token; before the first call of Next and after the
// last it is the zero Token.
func (s *Scanner) Token() Token { return s.tok }

// lex reads one token without looking at its neighbours.
func (s *Scanner) lex() (lexeme, bool) {
	var x lexeme
	t := s.text
	for s.pos < len(t) {
		c := t[s.pos]
		if c == ' ' {
			s.pos++
			continue
		}
		if c == '\n' || c == '\r' {
			x.line = true
			s.pos++
			continue
		}
		r, n := rune(c), 1
		if c >= utf8.RuneSelf {
			r, n = utf8.DecodeRuneInString(t[s.pos:])
		}
		if !isSpace(r) {
			break
		}
		if r == '\u2028' || r == '\u2029' || r == '\u0085' || r == '\v' || r == '\f' {
			x.line = true
		}
		s.pos += n
	}
	if s.pos >= len(t) {
		return x, false
	}
	x.Start = s.pos
	x.kind, x.End = lexAt(t, s.pos)
	if x.kind == Word {
		x.filler = isFiller(t[x.Start:x.End])
	}
	s.pos = x.End
	return x, true
}

// lexAt returns the kind and the end of the token that begins at t[i], which is
// no white space. The end is always after i.
func lexAt(t string, i int) (Kind, int) {
	c := t[i]
	if isAlpha(c) {
		return word(t, i)
	}
	if isDigit(c) {
		return number(t, i)
	}
	if c >= utf8.RuneSelf {
		return lexRune(t, i)
	}
	if end := marker(t, i); end > i {
		return Marker, end
	}
	if end := emoticon(t, i); end > i {
		return Symbol, end
	}
	if c == '\'' {
		if end := clipped(t, i); end > i {
			return Word, end
		}
	}
	if end := stopRun(t, i); end > i {
		return Punct, end
	}
	if end := dashRun(t, i); end > i {
		return Punct, end
	}
	switch c {
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
