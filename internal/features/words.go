package features

import "github.com/evoke-mi/evoke/internal/text"

// pairReach is how many words apart two classes may stand to be a pair.
const pairReach = 6

// Reach is the greatest number of words that one feature of a place in the
// text spans. Features of the whole text have longer spans.
const Reach = pairReach + 1

// ring remembers the last words of the text being read.
type ring struct {
	word  [3]uint32 // hashes of the last words, the latest first
	class [pairReach]uint32
	span  [pairReach]text.Span
	tail  [3]byte // last bytes of the running text of keys, the latest first
	tailN int
}

// word adds the words, pairs and triples that end with w.
func (v *Vector) word(w uint32, s text.Span) {
	r := &v.ring
	v.add(Words, seedWord1^w, s)
	v.add(Words, join(seedWord2, join(r.word[0], w)), text.Span{Start: r.span[0].Start, End: s.End})
	v.add(Words, join(seedWord3, join(join(r.word[1], r.word[0]), w)), text.Span{Start: r.span[1].Start, End: s.End})
	r.word[2], r.word[1], r.word[0] = r.word[1], r.word[0], w
}

// letters adds the runs of two to four bytes that end in the word, over the
// text of keys with one space between words.
func (v *Vector) letters(s text.Span) {
	v.letter(' ', s)
	for _, c := range v.key {
		v.letter(c, s)
	}
}

func (v *Vector) letter(c byte, s text.Span) {
	r := &v.ring
	h := (seedLetter ^ uint32(c)) * fnvPrime
	for i := 0; i < r.tailN; i++ {
		h = (h ^ uint32(r.tail[i])) * fnvPrime
		v.add(Letters, h+uint32(i), s)
	}
	r.tail[2], r.tail[1], r.tail[0] = r.tail[1], r.tail[0], c
	r.tailN = min(r.tailN+1, len(r.tail))
}

// class adds the sequences of classes that end here and the pairs with the
// classes before.
func (v *Vector) class(c class, s text.Span) {
	r := &v.ring
	id := uint32(c) + 1
	if c == none {
		id = 1
	}
	v.add(Classes, join(seedClass2, join(r.class[0], id)), text.Span{Start: r.span[0].Start, End: s.End})
	v.add(Classes, join(seedClass3, join(join(r.class[1], r.class[0]), id)), text.Span{Start: r.span[1].Start, End: s.End})
	if c != none {
		v.add(Classes, join(seedClass1, id), s)
		for i, p := range r.class {
			if p > 1 {
				v.add(Classes, join(seedPair, join(p, id)), text.Span{Start: r.span[i].Start, End: s.End})
			}
		}
	}
	copy(r.class[1:], r.class[:])
	copy(r.span[1:], r.span[:])
	r.class[0], r.span[0] = id, s
}
