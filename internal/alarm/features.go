package alarm

import (
	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

// A Feature is a hash of what a thought unit holds: a word as it stands, its stem,
// its concept (kin, parts of the body, pain, violence), and two stems or concepts that
// follow one another. Three words, and two stems with a word between, add nothing that
// could be measured.
type Feature uint32

// The sorts of feature. A pair of a stem and a concept is of two sorts, by which of
// them comes first.
const (
	asWritten uint32 = iota + 1
	oneStem
	twoStems
	oneConcept
	stemConcept
	conceptStem
	twoConcepts
	conceptsAstride
)

const (
	noWord = 0x5bd1e995 // stands before the first word of a unit
	number = 0x30       // is the word that all numbers are
	most   = 8          // features of a word
)

func feature(sort, a, b uint32) Feature {
	h := (sort*0x9e3779b1 ^ a) * 0x85ebca6b
	h ^= h >> 15
	h = (h ^ b) * 0x85ebca6b
	return Feature(h ^ h>>15)
}

// AppendFeatures appends the features of a part of a turn to dst. The tokens may be
// those of the turn, or nil.
func AppendFeatures(dst []Feature, turn string, part text.Span, tokens *text.Tokens) []Feature {
	w := newWindow(turn, part, tokens)
	for w.next() {
		dst = append(dst, w.features[:w.n]...)
	}
	return dst
}

// A window passes over the words of a unit, with the two before in sight.
type window struct {
	sc       text.Scanner
	words    [2]seen
	at       text.Span // of the word, in the part
	features [most]Feature
	n        int
}

// A seen is the stem and the concept of a word, 0 for no concept.
type seen struct{ stem, concept uint32 }

func newWindow(turn string, part text.Span, tokens *text.Tokens) window {
	w := window{sc: tokens.Scan(turn, part)}
	w.words[0].stem, w.words[1].stem = noWord, noWord
	return w
}

// next moves to the next word, and reports whether there is one. Hesitation, words
// said twice or broken off, and signs are passed over.
func (w *window) next() bool {
	var buf [32]byte
	for w.sc.Next() {
		t := w.sc.Token()
		switch {
		case t.Filler || t.Repeat || t.Cut:
			continue
		case t.Kind == text.Number:
			w.read(number, seen{stem: number})
		case t.Kind == text.Word && t.Len() <= len(buf):
			key := w.sc.AppendKey(buf[:0])
			stem, _ := lemma.Of(key)
			written := lemma.Hash(key)
			w.read(written, seen{stem: stem, concept: uint32(features.ConceptOf(written))})
		default:
			continue
		}
		w.at = t.Span
		return true
	}
	return false
}

// read makes the features of a word.
func (w *window) read(written uint32, x seen) {
	w.n = 0
	before, last := w.words[0], w.words[1]
	w.add(asWritten, written, 0)
	if x.stem != written {
		w.add(oneStem, x.stem, 0)
	}
	w.add(twoStems, last.stem, x.stem)
	if last.concept != 0 {
		w.add(conceptStem, last.concept, x.stem)
	}
	if x.concept != 0 {
		w.add(oneConcept, x.concept, 0)
		w.add(stemConcept, last.stem, x.concept)
		if last.concept != 0 {
			w.add(twoConcepts, last.concept, x.concept)
		}
		if before.concept != 0 {
			w.add(conceptsAstride, before.concept, x.concept)
		}
	}
	w.words = [2]seen{last, x}
}

func (w *window) add(sort, a, b uint32) {
	w.features[w.n] = feature(sort, a, b)
	w.n++
}
