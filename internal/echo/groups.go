package echo

import _ "embed"

// groups maps the stems of groups.txt to their groups, in open addressing: a
// slot is the four bytes of the hash and the group, 0 where it is empty.
// TestGroupsAreCurrent writes it.
//
//go:embed groups.bin
var groups string

const (
	slots     = 1 << 10
	slotSize  = 5
	slotShift = 32 - 10
	spread    = 2654435761 // Knuth's multiplicative hash
)

// groupOf returns the group of the word with a stem, 0 for none.
func groupOf(stem uint32) uint8 {
	for s := stem * spread >> slotShift; ; s = (s + 1) % slots {
		at := groups[slotSize*s : slotSize*s+slotSize]
		if at[4] == 0 {
			return 0
		}
		if stem == uint32(at[0])|uint32(at[1])<<8|uint32(at[2])<<16|uint32(at[3])<<24 {
			return at[4]
		}
	}
}
