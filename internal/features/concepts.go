package features

// conceptOf returns the concept of the word with a hash, 0 for none.
func conceptOf(w uint32) uint8 { return 0 }

// isTopic reports whether a concept is a behaviour that a goal can be about.
func isTopic(c uint8) bool { return false }
