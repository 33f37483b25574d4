package echo

import "github.com/evoke-mi/evoke/internal/text"

const (
	// Turns is how many of the client's turns a [Listener] keeps, the last ones.
	Turns = 6
	// Words is how many words of a turn it keeps, the last ones.
	Words = 512

	alike = 8 // how many places of one word in a turn are looked at, the last ones
)

// A heard is a turn of the client's.
type heard struct {
	turn   int
	words  []word
	stems  []uint16 // index and one of the last word with a stem, by its hash
	groups []uint16 // and with a group
}

// A Listener hears a client and tells what of it is given back. The zero
// Listener has heard nothing and is ready. It belongs to one conversation and
// is not safe for concurrent use.
type Listener struct {
	turns [Turns]heard
	next  int // the place for the next turn; the one before it is the newest
	n     int // how many there are

	words []word // of the utterance
	found []found
	pairs []Pair
	runs  []Run
	added []Added
}

// Reset forgets what was heard and keeps the memory.
func (l *Listener) Reset() { l.next, l.n = 0, 0 }

// Hear takes a turn of the client's, with a number by which the caller knows it.
func (l *Listener) Hear(turn int, s string) {
	h := &l.turns[l.next]
	l.next = (l.next + 1) % Turns
	l.n = min(l.n+1, Turns)
	h.turn = turn
	h.words = read(h.words[:0], s, 0, Words, false)
	h.index()
}

// heard returns the turn that is i turns back, 0 for the newest.
func (l *Listener) heard(i int) *heard { return &l.turns[(l.next-1-i+2*Turns)%Turns] }

// index makes the tables by which words are looked up.
func (h *heard) index() {
	size := 16
	for size < 2*len(h.words) {
		size *= 2
	}
	h.stems, h.groups = cleared(h.stems, size), cleared(h.groups, size)
	for i := range h.words {
		w := &h.words[i]
		if w.class.Grammatical() {
			continue
		}
		s := h.stemSlot(w.stem)
		w.prev, h.stems[s] = h.stems[s], uint16(i+1)
		if w.group != 0 {
			s = h.groupSlot(w.group)
			w.prevGroup, h.groups[s] = h.groups[s], uint16(i+1)
		}
	}
}

func cleared(t []uint16, size int) []uint16 {
	if cap(t) < size {
		return make([]uint16, size)
	}
	t = t[:size]
	clear(t)
	return t
}

// stemSlot returns the slot of a stem, or the one where it would go.
func (h *heard) stemSlot(stem uint32) int {
	mask := len(h.stems) - 1
	for s := int(stem * spread >> 16); ; s++ {
		if i := h.stems[s&mask]; i == 0 || h.words[i-1].stem == stem {
			return s & mask
		}
	}
}

// groupSlot returns the slot of a group, or the one where it would go.
func (h *heard) groupSlot(group uint8) int {
	mask := len(h.groups) - 1
	for s := int(group); ; s++ {
		if i := h.groups[s&mask]; i == 0 || h.words[i-1].group == group {
			return s & mask
		}
	}
}

// A found is a word of the utterance and the word that it gives back.
type found struct {
	at, back, said int // index in the utterance, turns back, index in the turn
	how            How
	reversed       bool
}

// Find tells what of the last turns the part span of s gives back. The slices of
// the answer are valid until the next call of a method. A span that does not lie
// within s holds nothing.
func (l *Listener) Find(s string, span text.Span) Echo {
	l.words = read(l.words[:0], span.In(s), span.Start, 0, true)
	l.found, l.pairs, l.runs, l.added = l.found[:0], l.pairs[:0], l.runs[:0], l.added[:0]
	out := Echo{}
	for i := range l.words {
		w := &l.words[i]
		if w.class.Grammatical() {
			continue
		}
		out.Content++
		if f, ok := l.best(i); ok {
			out.Echoed++
			l.found = append(l.found, f)
		} else {
			l.added = append(l.added, Added{Span: w.Span, Kind: w.kind})
		}
	}
	l.align()
	out.Pairs, out.Runs, out.Added = l.pairs, l.runs, l.added
	return out
}

// best returns the word that word i of the utterance most likely gives back: the
// same before another form before another word for it; one that follows what
// the word before gave back; one that is not the reverse; the newest.
func (l *Listener) best(i int) (found, bool) {
	w := &l.words[i]
	top, best := 0, found{at: i}
	for back := range l.n {
		h := l.heard(back)
		if len(h.words) == 0 {
			continue
		}
		try := func(p int, how How, score int) {
			x := &h.words[p]
			f := found{at: i, back: back, said: p, how: how, reversed: reverse(w, x)}
			if !f.reversed {
				score++
			}
			if n := len(l.found); n > 0 && l.found[n-1].next(f) {
				score += 2
			}
			if score > top {
				top, best = score, f
			}
		}
		for p, n := h.stems[h.stemSlot(w.stem)], 0; p != 0 && n < alike; p, n = h.words[p-1].prev, n+1 {
			switch x := &h.words[p-1]; {
			case x.exact == w.exact:
				try(int(p)-1, SameWord, 8)
			case w.kind == Number || x.kind == Number:
			case w.kind == Name || x.kind == Name:
				if w.kind == x.kind { // "Donna's" is Donna
					try(int(p)-1, SameStem, 7)
				}
			default:
				try(int(p)-1, SameStem, 7)
			}
		}
		if w.group == 0 {
			continue
		}
		for p, n := h.groups[h.groupSlot(w.group)], 0; p != 0 && n < alike; p, n = h.words[p-1].prevGroup, n+1 {
			if h.words[p-1].stem != w.stem {
				try(int(p)-1, SameGroup, 4)
			}
		}
	}
	return best, top > 0
}

// Words of one run follow one another, on either side, with no more than so many
// words between.
const (
	gap     = 6
	gapSaid = 8
)

// next reports whether g goes on where f was.
func (f found) next(g found) bool {
	return f.back == g.back && g.at-f.at <= gap && g.said > f.said && g.said-f.said <= gapSaid
}

// reverse reports whether one of two words is denied and nothing around the other
// says so.
func reverse(a, b *word) bool {
	return a.denied && !b.inDenial || b.denied && !a.inDenial
}
