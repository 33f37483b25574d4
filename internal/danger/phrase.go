package danger

import (
	"strings"
)

// An elem is a place of a phrase.
type elem struct {
	words    []word
	number   bool // takes a number
	large    bool // takes one of eight or more
	optional bool
	gap      bool // takes up to maxGap words of any kind
}

// A phrase is a phrase of a rule.
type phrase struct {
	rule *rule
	text string // as it stands in the rule
	// telling has the bits of the words one of which marks the phrase, see [glance].
	telling uint64
	elems   []elem
}

// A begun is a phrase that a word may begin.
type begun struct {
	telling uint64 // as in [phrase]
	phrase  uint16
}

// phrase reads a phrase.
func (t *tables) phrase(r *rule, s string, sets map[string][]string) phrase {
	p := phrase{rule: r, text: s}
	for place := range strings.FieldsSeq(s) {
		var e elem
		if place == ".." {
			p.elems = append(p.elems, elem{gap: true})
			continue
		}
		place, e.optional = strings.CutPrefix(place, "?")
		for w := range strings.SplitSeq(place, "/") {
			switch set, ok := sets[w]; {
			case w == "#":
				e.number = true
			case w == "##":
				e.large = true
			case ok:
				for _, w := range set {
					e.words = append(e.words, t.plain(w))
				}
			case w != "":
				e.words = append(e.words, t.plain(w))
				if w == "to" {
					e.words = append(e.words, t.plain("too"), t.plain("0002")) // "want too die", "want 2 die"
				}
			}
		}
		p.elems = append(p.elems, e)
	}
	return p
}

// index enters a phrase under each word that may begin it.
func index(first [][]begun, x begun, elems []elem) {
	for _, e := range elems {
		for _, w := range e.words {
			if l := first[w]; len(l) == 0 || l[len(l)-1] != x {
				first[w] = append(l, x)
			}
		}
		if !e.optional {
			return
		}
	}
}
