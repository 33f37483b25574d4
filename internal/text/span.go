package text

// Span is a half-open range of byte offsets into a text: text[Start:End].
type Span struct{ Start, End int }

// Len returns the number of bytes in the span.
func (p Span) Len() int { return p.End - p.Start }

// In returns the part of s that the span covers. It returns the empty string
// for a span that does not lie within s.
func (p Span) In(s string) string {
	if p.Start < 0 || p.Start > p.End || p.End > len(s) {
		return ""
	}
	return s[p.Start:p.End]
}

// Kind says what sort of thing a token is. The zero Kind is no token.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota + 1 // letters: "well-being", "don't", "a.m."
	Number                 // begins with a digit: "6.5", "10:30", "100%", "20mg"
	Punct                  // punctuation, control characters and broken bytes
	Marker                 // sounds and notes of a transcriber: "[laughter]", "(laughs)"
	Symbol                 // emoji, emoticons such as ":)", and other symbols
)

// String returns the name of the kind in lower case.
func (k Kind) String() string {
	switch k {
	case Word:
		return "word"
	case Number:
		return "number"
	case Punct:
		return "punct"
	case Marker:
		return "marker"
	case Symbol:
		return "symbol"
	}
	return "none"
}

// Token is one token of a text.
type Token struct {
	Span
	Kind Kind

	// Filler marks a sound of hesitation: um, uh, er, hmm. Words that are
	// sometimes used as fillers, such as "like", are not marked.
	Filler bool

	// Cut marks a word broken off with a dash: "gonna-", "put--", the first
	// piece of "flo-floss". The dash is a Punct token of its own.
	Cut bool

	// Repeat marks a word that is said again at once: the first "the" in "the
	// the", the "flo" of "flo-floss". It is the first one that is marked, so
	// that text without its Filler and Repeat tokens reads fluently.
	Repeat bool

	// word holds a word of one to eight ASCII letters in lower case, see eight.go;
	// for all other tokens it is zero.
	word uint64
}
