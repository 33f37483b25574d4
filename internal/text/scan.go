package text

// ahead is how many tokens a Scanner holds: the current one and enough after it
// to see a repeat behind a dash and a filler, "I- um, I think".
const ahead = 6

// ring is the room for them, a power of two: they stay where they are and the
// place of the current one moves.
const ring = 8

// lexeme is a token and what only the scanner and the cutters know of it. Cut and
// Repeat are set when it becomes the current one.
type lexeme struct {
	Token
	line    bool  // a line break comes before it
	known   bool  // the classes have been looked up
	classes class // see Scanner.class
}

// Scanner reads the tokens of a text one after the other:
//
//	sc := text.Scan(s)
//	for sc.Next() {
//		t := sc.Token()
//	}
//
// It is a value that needs no heap. In the head of the loop Go would make a copy
// of it for each token.
type Scanner struct {
	text  string
	pos   int
	buf   [ring]lexeme
	first uint // the place of the current token
	n     int
	kept  []lexeme // where the tokens come from, if the text was read before
	base  int      // where the text begins in that one
}

// Scan returns a Scanner at the beginning of s.
func Scan(s string) Scanner { return Scanner{text: s} }

// at returns token i after the current one, which is token 0. It is for i < n.
func (s *Scanner) at(i int) *lexeme { return &s.buf[(s.first+uint(i))%ring] }

// seen returns how many tokens may be looked at.
func (s *Scanner) seen() int { return min(s.n, ahead) }

// Next moves to the next token and reports whether there is one.
func (s *Scanner) Next() bool {
	n := s.n
	if n > 0 {
		n--
		s.first++
		s.n = n
	}
	if n < ahead && s.pos < len(s.text) {
		if s.kept != nil {
			s.refill()
		} else {
			s.fill()
		}
		n = s.n
	}
	x := s.at(0)
	if n == 0 {
		*x = lexeme{}
		return false
	}
	if x.Kind == Word && n > 1 {
		s.flag(x, s.at(1))
	}
	return true
}

// Letters returns the current token in lower case and without apostrophe, if it
// is a word of up to eight plain letters that the scanner has found to be one
// without a closer look, the first in the lowest byte. It is 0 for any other
// token. Words of the same letters have the same key.
func (s *Scanner) Letters() uint64 { return s.at(0).word }

// Token returns the current token; before the first call of Next and after the
// last it is the zero Token.
func (s *Scanner) Token() Token { return s.at(0).Token }
