package grammar

import _ "embed"

// senses maps hashes of words to what they do, in open addressing: a slot is the
// lower two bytes of the hash, two of the lemma and the number of the set of senses,
// from 1 on; 0 where it is empty. The sets stand behind the slots, eight bytes
// each. TestSensesAreCurrent writes it from senses.txt.
//
//go:embed senses.bin
var table string

const (
	slots     = 1 << 11
	slotSize  = 5
	slotShift = 32 - 11
)

// look returns what the word with a hash does.
func look(w uint32) (Sense, lemma) {
	for s := w >> slotShift; ; s = (s + 1) % slots {
		at := table[slotSize*s : slotSize*s+slotSize]
		if at[4] == 0 {
			return 0, 0
		}
		if at[0] == byte(w) && at[1] == byte(w>>8) {
			return set(int(at[4]) - 1), lemma(at[2]) | lemma(at[3])<<8
		}
	}
}

func set(i int) Sense {
	at := table[slots*slotSize+8*i:]
	return Sense(at[0]) | Sense(at[1])<<8 | Sense(at[2])<<16 | Sense(at[3])<<24 |
		Sense(at[4])<<32 | Sense(at[5])<<40 | Sense(at[6])<<48 | Sense(at[7])<<56
}
