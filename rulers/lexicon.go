package rulers

import (
	"fmt"
	"strings"

	"github.com/evoke-mi/evoke/internal/text"
)

// A class is what a word or phrase of a locale does in an answer.
type class uint64

// The classes of [Vocabulary].
const (
	cNumber class = 1 << iota
	cFraction
	cPoint
	cMinus
	cPercent
	cOutOf
	cScaleWord
	cNotNumber
	cArticle
	cOr
	cAnd
	cBetween
	cCorrection
	cNegation
	cBelow
	cAbove
	cInstead
	cTentative
	cApproximate
	cUpward
	cDownward
	cApproximateAfter
	cUpwardAfter
	cDownwardAfter
	cSuffix
	cLeadIn
	cAfter
	cUnit
	cPer
	cPast
	cWas
	cNow
	cWish
	cOthers
	cIf
	cDepends
	cBut
	cSo
	cBeing
	cAbout
	cQuestion
	cUnsure
	cRefusal
	cOffTop
	cOffFloor
	cFloor
	cLow
	cMiddle
	cHigh
	cTop
	cFiller
	cYes
	cImportance
	cConfidence
	cReadiness
)

// Those of [Asking] live in a lexicon of their own, so that a long phrase of the
// one side hides no short one of the other. They take the bits of classes that
// only answers have.
const (
	cScale   = cDepends
	cSame    = cIf
	cPlace   = cScaleWord
	cHow     = cCorrection
	cWhyThis = cBelow
	cLower   = cAbove
	cHigher  = cInstead
	cWhyNot  = cTentative
	cAnchor  = cApproximate
	cSaid    = cUpward
)

const (
	cHedge     = cTentative | cApproximate | cUpward | cDownward
	cHedgeTail = cApproximateAfter | cUpwardAfter | cDownwardAfter
	cBand      = cFloor | cLow | cMiddle | cHigh | cTop
	cDimension = cImportance | cConfidence | cReadiness
)

// A lexicon finds phrases in a row of words. It never changes once it is made.
type lexicon struct {
	words map[string]uint32
	// first is the node of a phrase's first word, by word.
	first []uint32
	edges map[edge]uint32
	nodes []node
}

type edge struct{ node, word uint32 }

// A node is where a phrase has got to; with a class a phrase may end here.
type node struct {
	class class
	value float64
}

func newLexicon() *lexicon {
	return &lexicon{
		words: map[string]uint32{}, first: make([]uint32, 1),
		edges: map[edge]uint32{}, nodes: make([]node, 1),
	}
}

// word returns the number of a word, 0 for one that no phrase has.
func (l *lexicon) word(key []byte) uint32 { return l.words[string(key)] }

// put adds a phrase, and for cNumber and cFraction its value. The second value
// of a phrase that has another one already is an error.
func (l *lexicon) put(phrase string, c class, value float64) error {
	at, n := uint32(0), 0
	for t := range parts(phrase) {
		var b [maxKey]byte
		key := appendKey(b[:0], t)
		if len(key) == 0 {
			continue
		}
		id, ok := l.words[string(key)]
		if !ok {
			id = uint32(len(l.first))
			l.words[string(key)] = id
			l.first = append(l.first, 0)
		}
		next := l.first[id]
		if n > 0 {
			next = l.edges[edge{at, id}]
		}
		if next == 0 {
			next = uint32(len(l.nodes))
			l.nodes = append(l.nodes, node{})
			if n > 0 {
				l.edges[edge{at, id}] = next
			} else {
				l.first[id] = next
			}
		}
		at = next
		n++
	}
	if n == 0 {
		return fmt.Errorf("want a word, found %q", phrase)
	}
	x := &l.nodes[at]
	if valued := c & (cNumber | cFraction); valued != 0 {
		if x.class&(cNumber|cFraction) != 0 && (x.class&valued == 0 || x.value != value) {
			return fmt.Errorf("want one value for %q, found %v and %v", phrase, x.value, value)
		}
		x.value = value
	}
	x.class |= c
	return nil
}

// putAll adds the forms of an entry, which "|" parts.
func (l *lexicon) putAll(forms string, c class, value float64) error {
	for f := range strings.SplitSeq(forms, "|") {
		if err := l.put(f, c, value); err != nil {
			return err
		}
	}
	return nil
}

// step goes from a node, 0 for the beginning, over a word to the next.
func (l *lexicon) step(at, word uint32) uint32 {
	if at == 0 {
		return l.first[word]
	}
	return l.edges[edge{at, word}]
}

// maxKey is the greatest length in bytes of the key of a word that a locale
// knows; a longer word is no word of a phrase.
const maxKey = 48

// parts gives the words of a phrase, the pieces of a compound one by one, as
// the tokens of an answer are taken apart.
func parts(phrase string) func(func(string) bool) {
	return func(yield func(string) bool) {
		sc := text.Scan(phrase)
		for sc.Next() {
			t := sc.Token()
			switch t.Kind {
			case text.Word, text.Number:
			default:
				continue
			}
			for p := range strings.SplitSeq(t.In(phrase), "-") {
				if p != "" && !yield(p) {
					return
				}
			}
		}
	}
}

// appendKey appends the form under which a word is looked up: the key of the
// scanner without the marks on Latin letters, because people leave them out.
func appendKey(dst []byte, word string) []byte {
	if len(word) > maxKey {
		return dst
	}
	return fold(dst, text.AppendKey(dst, word))
}

// fold takes the marks off the letters in key behind what dst held before. It
// works in place: no folded letter is longer than its letter.
func fold(dst, key []byte) []byte {
	out := len(dst)
	for i := out; i < len(key); {
		if key[i] < 0x80 {
			key[out] = key[i]
			out, i = out+1, i+1
			continue
		}
		plain, n := unmarked(key[i:])
		if plain == "" {
			plain = string(key[i : i+n])
		}
		out += copy(key[out:], plain)
		i += n
	}
	return key[:out]
}
