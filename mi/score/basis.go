package score

import "slices"

// A Basis says by which manual, and over what, something was counted. The same
// talk gives other numbers by another manual: MITI counts a question once in a
// volley of three, MISC three times. The zero value is unset.
type Basis string

// The bases.
const (
	// ByMITI counts each code once in a volley (MITI 4.2.1; field guide 2.3).
	ByMITI Basis = "MITI 4.2.1, once in a volley"
	// ByMISC counts every utterance (MISC 2.5; field guide 3.2 and 3.3).
	ByMISC Basis = "MISC 2.5, every utterance"
	// ByRating averages what a person rated (MITI 4.2.1; field guide 2.1).
	ByRating Basis = "MITI 4.2.1, rated by a person"
	// ByUtterance counts every thought unit with evoke's own codes, which are
	// finer than a manual's.
	ByUtterance Basis = "evoke, every utterance"
	// ByTurn counts every turn by its one code.
	ByTurn Basis = "evoke, every turn"
	// ByExpectation adds up probabilities: the number of turns to be expected.
	// It is no count of any manual.
	ByExpectation Basis = "evoke, expected from the probabilities of every turn"
	// ByVolley counts volleys as MITI bounds them; what is counted is not
	// MITI's.
	ByVolley Basis = "evoke, every volley"
	// ByWords counts words.
	ByWords Basis = "words"
	// BySeconds adds up the time from a turn's start to its end.
	BySeconds Basis = "seconds from start to end"
	// ByStarts adds up the time from a turn's start to its end, or where the
	// end is not known to the start of the next turn, with the pause in between.
	ByStarts Basis = "seconds from start to end or next start"
)

// Bases lists the bases in their own order.
func Bases() []Basis {
	return []Basis{
		ByMITI, ByMISC, ByRating, ByUtterance, ByTurn, ByExpectation, ByVolley, ByWords, BySeconds, ByStarts,
	}
}

// Valid reports whether b is one of [Bases].
func (b Basis) Valid() bool { return slices.Contains(Bases(), b) }
