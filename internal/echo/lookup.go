package echo

import (
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/lemma"
)

// parts reports words at which a clause begins, so that no "not" reaches beyond.
func parts(key []byte) bool {
	switch string(key) {
	case "but", "and", "because", "so", "if", "whether", "though", "although", "when", "while", "since", "unless", "until", "or":
		return true
	}
	return false
}

// weak reports words that may say by themselves what "not" says, so that their
// clause is not the reverse of one with a "not": "you keep it out of the house".
func weak(key []byte) bool {
	switch string(key) {
	case "out", "off", "away", "avoid", "avoiding", "instead", "rarely", "seldom", "unable", "lack", "less", "hard",
		"refuse", "stop", "stopped", "fail", "failed", "impossible", "unlikely", "free", "beyond", "too", "hate", "dread":
		return true
	}
	return false
}

// A place says what the word before makes of a word that has two meanings.
type place uint8

const (
	likes place = 1 << iota // behind it "like" is a verb
	owns                    // behind it "back" is a part of the body
)

func beforeOf(key []byte, class lemma.Class) place {
	if class == lemma.Owner || class == lemma.OtherOwn {
		return owns
	}
	switch string(key) {
	case "i", "we", "you", "they", "dont", "didnt", "doesnt", "really", "to", "would", "youd", "id", "still", "just", "do", "did":
		return likes
	case "bad", "her", "his":
		return owns
	}
	return 0
}

// lens reports the words with which a counsellor begins a reflection, and which
// nobody has said: "it sounds like", "I get the sense". They count as grammar
// before the first word that does not.
func lens(key []byte) bool {
	switch string(key) {
	case "sounds", "sound", "sounding", "sounded", "seems", "seem", "seemed", "hear", "hearing", "heard", "telling", "told",
		"understand", "understanding", "understood", "correctly", "sense", "wonder", "wondering", "imagine", "gather",
		"looks", "feels", "words", "summarise", "summarize", "see", "checking", "check", "notice", "noticed", "part":
		return true
	}
	return false
}

// drawn reports words that are two drawn together where an apostrophe stands in
// them, and one where none does.
func drawn(key []byte) bool {
	switch string(key) {
	case "shed", "hell", "shell", "wed":
		return true
	}
	return false
}

// capital reports a word written like a name: one capital, then small letters.
func capital(w string) bool {
	c, n := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(c) {
		return false
	}
	d, _ := utf8.DecodeRuneInString(w[n:])
	return unicode.IsLower(d)
}
