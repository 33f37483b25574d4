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

// since returns the span from the i-th last word to s, or from the first word
// where there are not so many.
func (r *ring) since(i int, s text.Span) text.Span {
	for ; i >= 0; i-- {
		if from := r.span[i]; from.End > 0 {
			return text.Span{Start: from.Start, End: s.End}
		}
	}
	return s
}

// word adds the words, pairs and triples that end with w.
func (v *Vector) word(w uint32, s text.Span) {
	r := &v.ring
	v.add(Words, seedWord1^w, s)
	v.add(Words, join(seedWord2, join(r.word[0], w)), r.since(0, s))
	v.add(Words, join(seedWord3, join(join(r.word[1], r.word[0]), w)), r.since(1, s))
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
	v.add(Classes, join(seedClass2, join(r.class[0], id)), r.since(0, s))
	v.add(Classes, join(seedClass3, join(join(r.class[1], r.class[0]), id)), r.since(1, s))
	if c != none {
		v.add(Classes, join(seedClass1, id), s)
		for i, p := range r.class {
			if p > 1 {
				v.add(Classes, join(seedPair, join(p, id)), r.since(i, s))
			}
		}
	}
	copy(r.class[1:], r.class[:])
	copy(r.span[1:], r.span[:])
	r.class[0], r.span[0] = id, s
}
