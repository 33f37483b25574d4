package text

// maxMarker bounds the look for a closing bracket, so that a text of opening
// brackets costs no more than any other.
const maxMarker = 60

// marker returns the end of a transcriber's note that begins at t[i], or i. In
// square brackets it may be anything on one line; round brackets and stars are
// also used for plain words, so there it must name a sound.
func marker(t string, i int) int {
	switch t[i] {
	case '[':
		if end := closing(t, i, ']', '['); end > i+2 {
			return end
		}
	case '(':
		if end := closing(t, i, ')', '('); end > i && isSound(t[i+1:end-1]) {
			return end
		}
	case '*':
		if end := closing(t, i, '*', '('); end > i && isSound(t[i+1:end-1]) {
			return end
		}
	}
	return i
}

// closing returns the offset after the first c behind t[i], or i when there is
// none in reach or a line break or another opening bracket comes first.
func closing(t string, i int, c, open byte) int {
	for j := i + 1; j < len(t) && j < i+maxMarker; j++ {
		switch t[j] {
		case c:
			return j + 1
		case open, '\n', '\r':
			return i
		}
	}
	return i
}

// isSound reports whether one or two words name a sound or a gap in a recording.
func isSound(s string) bool {
	sounds, words := 0, 0
	for sp := 0; sp <= len(s); {
		end := sp
		for end < len(s) && s[end] != ' ' {
			end++
		}
		words++
		if isSoundWord(s[sp:end]) {
			sounds++
		}
		sp = end + 1
	}
	return sounds > 0 && words <= 2
}

func isSoundWord(w string) bool {
	var b [16]byte
	switch string(lowerASCII(b[:0], w)) {
	case "laugh", "laughs", "laughing", "laughter", "chuckle", "chuckles", "chuckling", "giggle", "giggles",
		"sigh", "sighs", "sighing", "cry", "cries", "crying", "sob", "sobs", "sobbing", "sniff", "sniffs",
		"cough", "coughs", "coughing", "groan", "groans", "yawns", "gasps", "pause", "pauses", "silence",
		"inaudible", "unclear", "indistinct", "unintelligible", "crosstalk", "cross-talk", "overlapping",
		"music", "applause", "nods", "shrugs", "smiles", "smiling":
		return true
	}
	return false
}
