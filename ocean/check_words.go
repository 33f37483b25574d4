package ocean

import (
	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

// contentOf returns the stem of a word that means something by itself.
func contentOf(word string) (uint32, bool) {
	var key [32]byte
	if len(word) > len(key)-5 {
		return 0, false
	}
	return stemOf(text.AppendKey(key[:0], word))
}

// stemOf is contentOf for a key. What stands in most talk says nothing about what
// is given back.
func stemOf(key []byte) (uint32, bool) {
	switch string(key) {
	case "thing", "things", "something", "anything", "way", "really", "going", "gonna", "get", "got", "able", "make",
		"take", "do", "doing", "go", "want", "need", "have", "let", "start", "stop", "keep", "think", "know", "feel",
		"time", "try", "better", "good", "best", "right", "put", "give", "maybe", "sure":
		return 0, false
	}
	stem, class := lemma.Of(key)
	return stem, class == lemma.Content && len(key) > 2
}

// numberOf returns the value of a number as it is written or said, to a hundred,
// or -1.
func numberOf(key []byte) int {
	switch string(key) {
	case "zero", "nought", "nil":
		return 0
	case "one":
		return 1
	case "two":
		return 2
	case "three":
		return 3
	case "four":
		return 4
	case "five":
		return 5
	case "six":
		return 6
	case "seven":
		return 7
	case "eight":
		return 8
	case "nine":
		return 9
	case "ten":
		return 10
	case "eleven":
		return 11
	case "twelve", "dozen":
		return 12
	case "thirteen":
		return 13
	case "fourteen":
		return 14
	case "fifteen":
		return 15
	case "sixteen":
		return 16
	case "seventeen":
		return 17
	case "eighteen":
		return 18
	case "nineteen":
		return 19
	case "twenty":
		return 20
	case "thirty":
		return 30
	case "forty":
		return 40
	case "fifty":
		return 50
	case "sixty":
		return 60
	case "seventy":
		return 70
	case "eighty":
		return 80
	case "ninety":
		return 90
	case "hundred":
		return 100
	}
	n := 0
	for _, c := range key {
		if c < '0' || c > '9' || n > 1e6 {
			return -1
		}
		n = 10*n + int(c-'0')
	}
	if len(key) == 0 {
		return -1
	}
	return n
}
