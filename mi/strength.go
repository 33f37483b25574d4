package mi

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/text"
)

// strengthOf grades a stretch of change or sustain talk by its words, after the
// gradient that Amrhein 2004 and MISC 2.1 describe for commitment, desire, need
// and ability (field guide 3.4). A hedge makes it low, else a booster makes it
// high: hedges lower strength and never turn the valence.
func strengthOf(s string) Strength {
	var buf [24]byte
	strength := Medium
	kindOr := false // the word before was the "kind" or "sort" of "kind of"
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		if t.Kind != text.Word || t.Filler || t.Repeat || t.End-t.Start > len(buf) {
			continue
		}
		switch key := text.AppendKey(buf[:0], s[t.Start:t.End]); string(key) {
		case "maybe", "might", "perhaps", "possibly", "probably", "suppose", "guess", "try", "trying", "hope",
			"hopefully", "doubt", "kinda", "sorta", "somewhat", "unsure", "could", "may", "bit":
			return Low
		case "of":
			if kindOr {
				return Low
			}
		case "kind", "sort":
			kindOr = true
			continue
		case "definitely", "absolutely", "totally", "completely", "promise", "swear", "guarantee", "vow", "decided",
			"never", "must", "really", "desperately", "determined", "committed", "certainly", "will", "hate", "love",
			"cant", "wont", "impossible":
			strength = High
		case "ill": // "I'll", but not "I'm ill"
			if !strings.EqualFold(s[t.Start:t.End], "ill") {
				strength = High
			}
		}
		kindOr = false
	}
	return strength
}
