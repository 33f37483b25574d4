package roadblock

import _ "embed"

// table holds the words and the graph of the phrases of phrases.txt.
// TestTableIsCurrent writes it and says how it is laid out:
//
//	slots  2^slotBits times: hash (4 bytes, 0 where empty), word (2), second word (2), marks (1), fact (1)
//	states first edge (2), how many (2), kind (1)
//	edges  word (2), state (2); those of a state in the order of their words
//
// States 0 and 1 are the roots of the two layers. The header has the number of
// states in two bytes.
//
//go:embed table.bin
var table string

const (
	slotBits  = 12
	slots     = 1 << slotBits
	slotSize  = 10
	slotsAt   = 2
	statesAt  = slotsAt + slots*slotSize
	stateSize = 5
	edgeSize  = 4
	spread    = 2654435761 // Knuth's multiplicative hash
)

// Words that stand for something else in phrases.
const (
	unknown uint16 = iota
	begins         // ^: the beginning of a clause
	ends           // $: its end
	any1           // _: any word
	digits         // #: a number
	named          // the first word of the vocabulary: not
)

// Marks of words in the vocabulary.
const (
	passed   = 1 << iota // may stand inside a phrase
	opener               // may stand before what opens a clause
	numeral              // is a number word
	subjects             // is you or your
	parting              // parts two sides: but, however
)

// entry is what the vocabulary says of a word.
type entry struct {
	word, second uint16
	marks, fact  uint8
}

func u16(at int) uint16 { return uint16(table[at]) | uint16(table[at+1])<<8 }

// lookUp returns the entry of the word with a hash.
func lookUp(hash uint32) entry {
	for s := hash * spread >> (32 - slotBits); ; s = (s + 1) % slots {
		at := slotsAt + int(s)*slotSize
		h := uint32(u16(at)) | uint32(u16(at+2))<<16
		if h == hash {
			return entry{word: u16(at + 4), second: u16(at + 6), marks: table[at+8], fact: table[at+9]}
		}
		if h == 0 {
			return entry{}
		}
	}
}

// kindOf returns what a state shows.
func kindOf(state uint16) Kind { return Kind(table[statesAt+int(state)*stateSize+4]) }

// next returns the state behind an edge, 0 for none.
func next(state, word uint16) uint16 {
	at := statesAt + int(state)*stateSize
	n := int(u16(at + 2))
	if n == 0 {
		return 0
	}
	first := statesAt + int(u16(0))*stateSize + int(u16(at))*edgeSize
	lo, hi := 0, n
	for lo < hi {
		mid := (lo + hi) / 2
		e := first + mid*edgeSize
		switch w := u16(e); {
		case w == word:
			return u16(e + 2)
		case w < word:
			lo = mid + 1
		default:
			hi = mid
		}
	}
	return 0
}

// FactOf returns the group of nouns of people, things and events that the word with
// a hash is in, 0 for none.
func FactOf(hash uint32) uint8 { return lookUp(hash).fact }
