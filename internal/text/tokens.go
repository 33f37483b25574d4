package text

// maxTokens is how many tokens are kept; longer texts are scanned again. Hardly
// anybody says so many in one breath, and each of them costs memory.
const maxTokens = 256

// Tokens keeps the tokens of a text, so that what has to be read several times is
// taken to pieces once. The zero Tokens is ready to use, keeps no text and gives
// plain scanners; so does nil. It is not safe for concurrent use, but to read.
type Tokens struct {
	text string
	list []lexeme
}

// Read takes a text to pieces.
func (k *Tokens) Read(s string) {
	k.text, k.list = s, k.list[:0]
	sc := Scan(s)
	for sc.pos < len(s) && len(k.list) <= maxTokens {
		sc.first, sc.n = 0, 0
		sc.fill()
		k.list = append(k.list, sc.buf[:sc.n]...)
	}
	if len(k.list) > maxTokens {
		k.text, k.list = "", k.list[:0]
	}
}

// Scan returns a [Scanner] at the beginning of part p of s: the one that
// Scan(p.In(s)) returns. It is faster where s is the text that was read last
// and p stands between blanks.
func (k *Tokens) Scan(s string, p Span) Scanner {
	t := p.In(s)
	if k == nil || len(k.list) == 0 || k.text != s || !apart(s, p) {
		return Scan(t)
	}
	from, to := k.find(p.Start), k.find(p.End)
	if from > 0 && k.list[from-1].End > p.Start || to > 0 && k.list[to-1].End > p.End {
		return Scan(t) // a token has a blank inside: "[laughs softly]"
	}
	return Scanner{text: t, kept: k.list[from:to], base: p.Start}
}

// find returns the index of the first token that begins at offset start or
// behind it.
func (k *Tokens) find(start int) int {
	from, to := 0, len(k.list)
	for from < to {
		if i := int(uint(from+to) >> 1); k.list[i].Start < start {
			from = i + 1
		} else {
			to = i
		}
	}
	return from
}

// apart reports whether a blank or an end of the text stands on both sides of a
// part: only then are its tokens for certain the same as in the whole text.
func apart(s string, p Span) bool {
	return (p.Start == 0 || isGap(s[p.Start-1])) && (p.End == len(s) || isGap(s[p.End]))
}

func isGap(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

// refill is fill from tokens that are kept.
func (s *Scanner) refill() {
	n := s.n
	for ; n < ring; n++ {
		if len(s.kept) == 0 {
			s.pos = len(s.text)
			break
		}
		y, x := &s.kept[0], s.at(n)
		// Field by field: what was written in small pieces is slow to read in large.
		x.Start, x.End, x.word = y.Start-s.base, y.End-s.base, y.word
		x.Kind, x.Filler, x.Cut, x.Repeat = y.Kind, y.Filler, false, false
		x.line, x.known = y.line && y.Start > s.base, false
		s.kept = s.kept[1:]
	}
	s.n = n
}
