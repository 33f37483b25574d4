// Package neural is a small network that reads the words of a thought unit in
// their order: filters over one to three words, of which each keeps what it
// answered to most, and a layer over them. It knows what the weights of
// internal/linear cannot say, which add up features whatever stands beside them.
//
// A word is a few small numbers, its row, learnt so that words that are used alike
// have like rows; one that was met too seldom has that of its stem or, where the file
// has one, of its concept. What a filter makes of a word depends on the word alone, so
// it is worked out once, when a word is met first, and reading is adding up whole
// numbers: the same input gives the same bits on every processor.
//
// Three things are read: the thought unit, by filters of up to three words; what the
// speaker has said before it in the same turn, by what the same filters kept of
// that; and the turn before, by filters of its own of up to two words. The words of
// the goal and the way in which change lies come in as they are. One layer answers for
// the thought unit, another for the whole turn.
package neural

import "github.com/evoke-mi/evoke/internal/features"

// The shape of the network.
const (
	Dim     = 24 // numbers of a word
	Spans   = 3  // filters of a thought unit read one to so many words
	Filters = 24 // of each span
	Heard   = 16 // filters of each span in the turn before, which are one to Spans-1
	Hidden  = 8  // of each layer

	MaxOutputs = 32 // of a layer

	// How many numbers the filters keep of a thought unit, and of the turn before.
	Kept      = Spans * Filters
	KeptHeard = (Spans - 1) * Heard

	// The columns of what is worked out of a word: for each filter one for each of
	// its places, those of the shortest filters first.
	unitColumns  = Filters * Spans * (Spans + 1) / 2
	heardColumns = Heard * (Spans - 1) * Spans / 2
	Columns      = unitColumns + heardColumns

	// Inputs of a layer. Of the one over a thought unit: what is kept of the unit, of
	// those before it in the turn, and of the turn before; the goal's words; the way in
	// which change lies. The one over a turn has what is kept of all its units and of
	// the last in place of the first two.
	AtEarlier = Kept
	AtHeard   = AtEarlier + Kept
	AtGoal    = AtHeard + KeptHeard
	AtWay     = AtGoal + Dim
	Inputs    = AtWay + features.Ways
)

// Column returns where the columns of a span's filters for one of its places begin,
// in what is worked out of a word: of a thought unit's filters, or of those of the
// turn before.
func Column(heard bool, span, place int) int {
	at, filters := 0, Filters
	if heard {
		at, filters = unitColumns, Heard
	}
	return at + filters*((span-1)*span/2+place)
}
