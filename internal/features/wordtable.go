package features

import _ "embed"

// wordTable maps hashes of words to their class and role, in open addressing: a
// slot is the lower two bytes of the hash, the class and the role, and both are
// 0 where it is empty. It says what [classOf] and [roleOf] say, in one step, for
// the hash of a word is known where it is read. TestWordTableIsCurrent writes it.
//
//go:embed wordtable.bin
var wordTable string

const (
	wordSlots     = 1 << 12
	wordSlotSize  = 4
	wordSlotShift = 32 - 12
)

// wordOf returns the class and the role of the word with a hash.
func wordOf(w uint32) (class, role) {
	for s := w >> wordSlotShift; ; s = (s + 1) % wordSlots {
		at := wordTable[wordSlotSize*s : wordSlotSize*s+wordSlotSize]
		if at[2]|at[3] == 0 || at[0] == byte(w) && at[1] == byte(w>>8) {
			return class(at[2]), role(at[3])
		}
	}
}
