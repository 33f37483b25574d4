package text

import "strings"

// Chat and captions lack the marks by which thoughts are told apart. There only
// the words can tell, and they tell little: a linear model over words and their
// neighbours, fitted to our own conversations, finds half of the borders and is
// wrong two times of three. So these rules cut only at the few openings that
// are right most often.

// Sides of a cut between bare words need this many words: a thought unit is a
// complete thought, and when in doubt there is one unit, not two.
const (
	minLeft  = 4  // before a dot that no capital follows
	minRight = 4  // after any cut
	minWeak  = 12 // before a weak opening: run-on talk has to be cut somewhere
)

// isLoose reports whether s is written without the marks by which thoughts are
// told apart: it begins in lower case or has no punctuation. A leading dash
// takes up a sentence that was interrupted, so there lower case says nothing.
func isLoose(s string) bool {
	for i := 0; i < len(s); i++ {
		if isLower(s[i]) {
			return true
		}
		if isUpper(s[i]) || dashLen(s, i) > 0 {
			return !marked(s)
		}
	}
	return true
}

// marked reports whether s has any of the marks.
func marked(s string) bool {
	// Apart, these are faster than strings.ContainsAny, and nearly always the
	// first or the second finds something.
	return strings.IndexByte(s, '.') >= 0 || strings.IndexByte(s, ',') >= 0 ||
		strings.IndexByte(s, '?') >= 0 || strings.IndexByte(s, '!') >= 0
}

// enough reports whether the words alone tell that a thought begins at token i.
func (c *cutter) enough(sc *Scanner, i int) bool {
	if c.words == 0 || c.hanging {
		return false
	}
	if c.words == 1 && c.prev.has(closer|ack) {
		return false // "yeah i do" is one thought
	}
	if c.pause == period && c.sentence < minLeft {
		return false
	}
	if c.pause == noPause && c.prev.has(binder) {
		return false
	}
	first := sc.class(i)
	if first.has(bare) && c.prev.has(object|opener) {
		return false // the subject is there: "it dont"
	}
	switch opening(first, sc.class(i+1)) {
	case none:
		return false
	case weak:
		if c.words < minWeak {
			return false
		}
	case owner:
		if c.verbs {
			return false // it could be the object of what is on the left
		}
	}
	return sc.words(i) >= minRight // last, for it takes longest
}

// How strongly words show that a thought begins with them.
const (
	none = iota
	weak
	owner
	strong
)

// opening says how strongly two words show that a thought begins with them.
func opening(first, second class) int {
	switch {
	case first.has(contrast | clause | bare | opener):
		return strong
	case first.has(pronoun) && second.has(verb|bare):
		return strong
	case first.has(question) && second.has(inversion|verb):
		return strong
	case first.has(inversion) && second.has(pronoun|object):
		return weak
	case first.has(conj) && second.has(pronoun|clause):
		return weak
	case first.has(ack):
		return weak
	case first.has(possessive):
		return owner
	}
	return none
}
