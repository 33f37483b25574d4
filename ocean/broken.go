package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
)

const (
	ruleBroken   = "broken off before it says anything (MITI 4.2.1, not coded; field guide 2.2)"
	sureOfBroken = .9 // the least probability of a filler then: of 12 such turns of AnnoMI all are other
	mostBroken   = 48 // bytes of the longest turn that may be so
)

// breakOff makes a turn that is broken off before it says anything ("So it sounds
// like--") a filler, and mainly nothing. MITI 4.2.1 leaves incomplete thoughts
// uncoded. One that begins as a question does is left to the weights.
func (s *scratch) breakOff(p stack.CounsellorTurn, turn string) stack.CounsellorTurn {
	if len(s.units) != 1 || !brokenOff(turn, s.Tokens()) {
		return p
	}
	g := &s.grammar.units[0]
	g.broken = true
	g.settle(&s.units[0], filler, sureOfBroken)
	const other = 3
	lift(p.Main[:], other, sureOfBroken)
	return p
}

// brokenOff reports whether a turn ends with a dash and has no word that says
// anything.
func brokenOff(turn string, tokens *text.Tokens) bool {
	s := strings.TrimRight(turn, " \t\r\n\"'”’")
	if len(turn) > mostBroken || !strings.HasSuffix(s, "-") && !strings.HasSuffix(s, "–") && !strings.HasSuffix(s, "—") {
		return false
	}
	var key [24]byte
	said, sounds := false, false
	sc := tokens.Scan(turn, text.Span{End: len(turn)})
	for sc.Next() {
		t := sc.Token()
		if t.Kind == text.Punct || t.Filler {
			continue
		}
		if t.Kind != text.Word || t.Len() > len(key)-5 {
			return false
		}
		k := sc.AppendKey(key[:0])
		like := string(k) == "like"
		if like && !sounds || !like && !opensOnly(k) {
			return false
		}
		said, sounds = true, string(k) == "sounds" || string(k) == "sound" || string(k) == "seems"
	}
	return said // "--" alone is silence, which nobody reads
}

// opensOnly reports whether a word, by its key, opens something and says nothing by
// itself, with others of the kind either. Auxiliaries and words that ask are none
// ("Would you like to-" asks), nor is "we're", which has the key of "were".
func opensOnly(key []byte) bool {
	switch string(key) {
	case "so", "and", "but", "or", "well", "then", "if", "because", "cause", "rather", "than", "just", "kind", "sort", "of",
		"you", "youre", "youve", "your", "i", "im", "ive", "my", "it", "its", "that", "thats", "this", "theres", "we", "weve", "our",
		"they", "theyre", "he", "hes", "she", "shes", "sounds", "sound", "seems", "guess", "the", "a", "an", "to", "as":
		return true
	}
	return false
}
