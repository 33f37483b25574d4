package echo

import "github.com/evoke-mi/evoke/internal/text"

// How says how a word gives back another. The zero How is none.
type How uint8

// The ways of giving back, the closest first but for Turned, which only words
// without meaning have.
const (
	None      How = iota
	SameWord      // smoking, smoking; 20, twenty
	SameStem      // smoking, smoked
	SameGroup     // knackered, exhausted
	Turned        // my, your
)

// String returns the way in lower case.
func (h How) String() string {
	switch h {
	case SameWord:
		return "same word"
	case SameStem:
		return "same stem"
	case SameGroup:
		return "same group"
	case Turned:
		return "turned"
	}
	return "none"
}

// A Pair is a word of the counsellor's and the word of the client's that it gives
// back.
type Pair struct {
	text.Span           // in the counsellor's text
	Turn      int       // the number of the client's turn
	Said      text.Span // in the client's text
	How       How
	Grammar   bool // the words mean nothing by themselves
	Reversed  bool // one of the two is denied, and the other is not
}

// A Run is a stretch of pairs that follow one another on both sides; up to six
// words of the counsellor's and eight of the client's may stand between two.
type Run struct {
	text.Span           // in the counsellor's text
	Turn      int       // the number of the client's turn
	Said      text.Span // in the client's text
	From, To  int       // Echo.Pairs[From:To] are its pairs
	Content   int       // how many of them mean something by themselves; at least one
	Turned    bool      // I became you, or my your
	Reversed  bool      // a pair is
}

// Added is a word that means something and that the client has not said in the
// turns that were kept.
type Added struct {
	text.Span
	Kind Kind
}

// An Echo is what an utterance gives back. Pairs, Runs and Added are in the order
// of the counsellor's text.
type Echo struct {
	Pairs []Pair
	Runs  []Run
	Added []Added

	// Content counts the words of the utterance that mean something by
	// themselves, Echoed those of them that have a pair.
	Content, Echoed int
}

// Share returns how much of what the utterance says was said by the client, from
// 0 to 1; 0 where it says nothing.
func (e Echo) Share() float64 {
	if e.Content == 0 {
		return 0
	}
	return float64(e.Echoed) / float64(e.Content)
}
