package features

import _ "embed"

// lexicon maps hashes of words to the concepts of lexicon.txt, in open
// addressing: a slot is the lower two bytes of the hash and the concept, 0
// where it is empty. TestLexiconIsCurrent writes it.
//
//go:embed lexicon.bin
var lexicon string

const (
	slots     = 1 << 14
	slotSize  = 3
	slotShift = 32 - 14
	lastTopic = 21 // the first so many concepts are behaviours
)

// ConceptOf returns the concept of the word with a hash of its key, 0 for none: smoking,
// nagging, tiredness. The words were written down from knowledge of the
// language and of the field (field guide 4.1), not taken from a corpus.
func ConceptOf(w uint32) uint8 {
	for s := w >> slotShift; ; s = (s + 1) % slots {
		at := lexicon[slotSize*s : slotSize*s+slotSize]
		if at[2] == 0 || at[0] == byte(w) && at[1] == byte(w>>8) {
			return at[2]
		}
	}
}

// isHabit reports whether a concept is a behaviour that people mostly talk of
// leaving, where no goal is given.
func isHabit(c uint8) bool {
	switch c {
	case 1, 2, 3, 5, 8, 9, 13: // smoking, alcohol, drugs, sweet drinks, screens, gambling, caffeine
		return true
	}
	return false
}

// isHarm reports whether a concept is a consequence that nobody wants.
func isHarm(c uint8) bool {
	switch c {
	case 22, 23, 26, 36, 42, 43, 50, 60, 80, 95: // symptoms, illnesses, bodily feelings, guilt, law, work, dying, failing, harm, losing
		return true
	}
	return false
}

// isTopic reports whether a concept is a behaviour that a goal can be about.
func isTopic(c uint8) bool { return c > 0 && c <= lastTopic }

// isTime reports whether a concept says when or how much.
func isTime(c uint8) bool {
	switch c {
	case 71, 72, 75, 81, 82, 83, 89: // dates, putting off, certainty, quantities, how often, the past, politeness
		return true
	}
	return false
}

// isHealthy reports whether a concept is a behaviour that people mostly talk of
// taking up or keeping up, where no goal is given.
func isHealthy(c uint8) bool {
	switch c {
	case 6, 7, 14: // exercise, medicines, teeth
		return true
	}
	return false
}
