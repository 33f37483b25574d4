package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/internal/text"
)

// behind puts one of several phrasings behind a sentence that gives a saying back,
// "" where each of them would repeat a word of it. Behind two clauses it becomes a
// sentence of its own: "it scares you and you can't sleep, and that weighs on you"
// is one "and" too many to be said in one breath.
func (d *draft) behind(line string, fs []phrasing, s *saying) string {
	f, ok := d.fresh(fs, s.words)
	if !ok {
		return ""
	}
	return follow(strings.TrimSuffix(line, "."), f.after, perspective.Compound(s.words))
}

// follow joins what stands behind a sentence to it, or parts it from it.
func follow(line, after string, apart bool) string {
	if !apart {
		return line + after
	}
	switch {
	case strings.HasPrefix(after, ", and "):
		after = after[len(", and "):]
	case strings.HasPrefix(after, ", so "):
		after = after[len(", so "):]
	case strings.HasPrefix(after, ": "):
		after = after[len(": "):]
	default:
		return line + after
	}
	return line + ". " + perspective.Capital(after)
}

// fresh is choose among the phrasings of which no word of content was said.
func (p *place) fresh(fs []phrasing, words []perspective.Word) (phrasing, bool) {
	n := len(fs)
	spare, found := phrasing{}, false
	for i := range n {
		f := fs[(int(p.seed%uint32(n))+i)%n]
		if echoes(f.before, words) || echoes(f.after, words) {
			continue
		}
		if !p.usedLately(f) {
			return f, true
		}
		if !found {
			spare, found = f, true
		}
	}
	return spare, found
}

// echoes reports whether a phrase has a word of content, or "way", that stands
// among words.
func echoes(phrase string, words []perspective.Word) bool {
	var a, b [32]byte
	for word := range strings.FieldsSeq(phrase) {
		word = strings.Trim(word, ",.:")
		stem, class := lemma.Of(text.AppendKey(a[:0], word))
		if class != lemma.Content && word != "way" && word != "easy" && word != "hard" {
			continue
		}
		for i := range words {
			if got, _ := lemma.Of(text.AppendKey(b[:0], words[i].Key)); got == stem {
				return true
			}
		}
	}
	return false
}
