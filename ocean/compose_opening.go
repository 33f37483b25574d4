package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
)

// firstClause cuts off a clause that only a comma parts from what is before it: "I
// don't need to quit, I just need to chill".
func firstClause(words []perspective.Word) []perspective.Word {
	for i := 1; i < len(words); i++ {
		if words[i-1].Comma && within("i i'm i've i'd i'll it it's he she they we he's she's that's my so there's", words[i].Key) {
			return words[:i]
		}
	}
	// "pay for it and my parents wouldn't approve": the second is no part of it.
	for i := 1; i+1 < len(words); i++ {
		if within("and but so or", words[i].Key) && within("i i'm i've i'd i'll it it's he she they we he's she's that's my our there's", words[i+1].Key) && !within("own", words[min(i+2, len(words)-1)].Key) && perspective.Complete(words[i+1:]) == "" {
			return words[:i]
		}
	}
	return words
}

// opens matches an opening and returns its length.
func opens(words []perspective.Word, opening string) (int, bool) {
	n := 0
	for key := range strings.FieldsSeq(opening) {
		if key == "*" {
			for n < len(words) && softener(words[n].Key) {
				n++
			}
			continue
		}
		switch {
		case n < len(words) && words[n].Key == key:
			n++
		case n+1 < len(words) && words[n].Key == "i" && !words[n].Comma && drawn(key, words[n+1].Key):
			n += 2
		default:
			return 0, false
		}
	}
	return n, true
}

// drawn reports whether an opening has "I" and a verb drawn together that were said
// apart: "I'm" for "I am".
func drawn(key, verb string) bool {
	switch key {
	case "i'm":
		return verb == "am"
	case "i've":
		return verb == "have"
	case "i'll":
		return verb == "will"
	}
	return false
}

// softener reports the adverbs that may stand in an opening.
func softener(key string) bool {
	switch key {
	case "really", "just", "do", "definitely", "honestly", "also", "still", "actually", "probably", "kind", "sort", "of", "always", "truly", "genuinely", "maybe", "so", "pretty", "desperately", "seriously", "obviously", "simply", "absolutely", "would", "even", "quite", "only", "already", "finally", "been", "now", "both", "completely", "totally":
		return true
	}
	return false
}
