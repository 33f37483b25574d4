package features

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/text"
)

// pairReach is how many words apart two classes may stand to be a pair.
const pairReach = 4

// Reach is the greatest number of words that one feature of a place in the
// text spans. Features of a whole thought unit have longer spans.
const Reach = pairReach + 1

// ring remembers the last words of the text being read, across the borders of
// thought units.
type ring struct {
	word [3]uint32 // hashes of the last words, the latest first
	id   [pairReach]uint32
	span [pairReach]text.Span // in the whole text
}

// since returns the span from the i-th last word to s, or from the first word
// where there are not so many. A feature that begins in an earlier thought unit
// spans the words of this one alone.
func (v *Vector) since(i int, s text.Span) text.Span {
	if !v.Trace {
		return s // nobody asks
	}
	for ; i >= 0; i-- {
		if from := v.ring.span[i]; from.End > v.base {
			return text.Span{Start: from.Start - v.base, End: s.End}
		}
	}
	return s
}

// word adds the words and pairs that end with w.
func (v *Vector) word(w uint32, s text.Span) {
	r := &v.ring
	v.add(Words, seedWord1^w, s)
	v.add(Words, join(seedWord2, join(r.word[0], w)), v.since(0, s))
	r.word[2], r.word[1], r.word[0] = r.word[1], r.word[0], w
}

// pieces adds the beginning, the ending and the stem of a word, so that what is
// learnt of one form helps with the others.
func (v *Vector) pieces(x *word, s text.Span) {
	if x.size < 4 {
		return
	}
	v.add(Pieces, x.pieces[0], s)
	v.add(Pieces, x.pieces[1], s)
	v.add(Pieces, seedStem^x.stem, s)
	if x.size > 6 {
		v.add(Pieces, x.pieces[2], s)
	}
}

// stem hashes a word without its commonest endings.
func stem(k []byte) uint32 {
	n := len(k)
	switch {
	case n > 6 && string(k[n-3:]) == "ing":
		n -= 3
	case n > 4 && (string(k[n-2:]) == "ed" || string(k[n-2:]) == "es"):
		n -= 2
	case n > 3 && k[n-1] == 's', n > 4 && k[n-1] == 'e':
		n--
	}
	if n > 3 && k[n-1] == 'e' {
		n--
	}
	return hash(seedStem, k[:n])
}

// class adds the sequences of groups that end here and the pairs with the
// groups before.
func (v *Vector) class(id uint32, s text.Span) {
	r := &v.ring
	v.add(Classes, join(seedClass2, join(r.id[0], id)), v.since(0, s))
	if id > content {
		v.add(Classes, join(seedClass1, id), s)
		if r.id[0] > content || r.id[1] > content {
			v.add(Classes, join(seedClass3, join(join(r.id[1], r.id[0]), id)), v.since(1, s))
		}
		if v.Trace {
			for i, p := range r.id {
				if p > content {
					v.add(Classes, join(seedPair, join(p, id)), v.since(i, s))
				}
			}
		} else {
			v.pairs(id)
		}
	}
	r.id[3], r.id[2], r.id[1] = r.id[2], r.id[1], r.id[0]
	r.span[3], r.span[2], r.span[1] = r.span[2], r.span[1], r.span[0]
	r.id[0], r.span[0] = id, text.Span{Start: s.Start + v.base, End: s.End + v.base}
}

// pairs adds the pairs of a group with the groups before. Whether one of these
// is a group is as good as random, and to guess it wrong takes a processor
// longer than to make a feature in vain: so each is made, and kept if it counts.
func (v *Vector) pairs(id uint32) {
	rows := v.Index[Classes]
	n := len(rows)
	rows = slices.Grow(rows, pairReach)
	room := rows[n : n+pairReach]
	kept := 0
	for _, p := range v.ring.id {
		room[kept&(pairReach-1)] = mix(join(seedPair, join(p, id)))
		kept += flag(p > content)
	}
	v.Index[Classes] = rows[:n+kept]
}
