package danger

import (
	"strconv"
	"strings"
)

// Worth is a quick look at the bytes of a turn: it says whether the turn is worth
// a [Reader]. It is if there is a word that is rare enough to read the turn for,
// or two common ones on end that a phrase begins with or holds. Most turns have
// neither. A turn that has a phrase is always worth it.
func Worth(turn string) bool {
	t := load()
	return t.glance.worth(turn, &t.known)
}

// A glance is what [Worth] looks for.
type glance struct {
	table  [1 << 13]glimpse
	pairs  [1 << 13]uint32 // pairs of words, by hash
	follow []uint64        // of each word the bits of those that are second to it
	ends   []bool          // the words that are second in a pair
	words  int             // in the table
	rare   []bool          // words to read the turn for
}

// A glimpse is a word by its first eight letters.
type glimpse struct {
	key, follow uint64
	first, last word
	enough      bool // to read the turn for
	passed      bool // may stand between the words of a pair
}

// newGlance makes what [Worth] looks for from the phrases.
func newGlance(t *tables) glance {
	g := glance{follow: make([]uint64, len(t.marks)), ends: make([]bool, len(t.marks))}
	often := make([]int, len(t.marks))
	for w := range often {
		often[w] = seldom
	}
	together := make(map[uint32]int)
	n := 0
	for line := range strings.Lines(common) {
		for i, s := range strings.Fields(line) {
			if i == 0 {
				n, _ = strconv.Atoi(s)
			} else if a, b, ok := strings.Cut(s, "+"); ok {
				together[pairOf(t.number[a], t.number[b])] = n
			} else if w, ok := t.number[s]; ok {
				often[w] = n
			}
		}
	}
	rare := make([]bool, len(t.marks))
	g.rare = rare
	for i := range t.phrases[:t.context] {
		p := &t.phrases[i]
		if p.telling = ^uint64(0); p.rule.flags&nothing == 0 { // those cover others
			p.telling = g.choose(t, p.elems, often, together, rare)
		}
	}
	for _, w := range [...]word{t.known.not, t.known.one, t.known.any, t.known.can, t.known.no} { // see worth
		g.ends[w] = true
	}
	g.addForms(t, rare)
	return g
}

func pairOf(a, b word) uint32 { return uint32(a)<<16 | uint32(b) }

func (g *glance) addPair(a, b word) {
	g.follow[a] |= b.bit()
	g.ends[b] = true
	p := pairOf(a, b)
	for h := hashPair(p); g.pairs[h] != p; h = (h + 1) % uint32(len(g.pairs)) {
		if g.pairs[h] == 0 {
			g.pairs[h] = p
			return
		}
	}
}

func hashPair(p uint32) uint32 { return p * 0x9e3779b1 >> 19 }

func (g *glance) hasPair(a, b word) bool {
	p := pairOf(a, b)
	for h := hashPair(p); g.pairs[h] != 0; h = (h + 1) % uint32(len(g.pairs)) {
		if g.pairs[h] == p {
			return true
		}
	}
	return false
}

// addForms enters all forms of words.
func (g *glance) addForms(t *tables, rare []bool) {
	for s, f := range t.forms {
		var l letters
		if part, _, ok := strings.Cut(s, "-"); ok && f.n == 1 && rare[f.words[0]] {
			l.next(part, 0)
			g.enter(glimpse{key: l.key, enough: true})
			continue
		}
		x := glimpse{first: f.words[0], last: f.words[f.n-1], follow: g.follow[f.words[f.n-1]], passed: t.marks[f.words[0]]&passed != 0 && f.n == 1}
		for k, w := range f.words[:f.n] {
			x.enough = x.enough || rare[w] || k > 0 && g.hasPair(f.words[k-1], w)
		}
		l.next(s, 0)
		x.key = l.key
		if l.odd || l.key == 0 || !x.enough && !x.passed && !g.ends[x.first] && x.follow == 0 {
			continue // read for always, or for never
		}
		g.enter(x)
	}
	var odd letters
	odd.next("odd", 0) // "OD'd"
	g.enter(glimpse{key: odd.key, enough: true})
	for s := range strings.FieldsSeq("um uh er erm hm hmm mm uhm eh ah oh") {
		var l letters
		l.next(s, 0)
		g.enter(glimpse{key: l.key, passed: true})
	}
}

// enter adds a word. Where two have the same letters, it is read for if they
// differ: then the order in which they come makes no difference.
func (g *glance) enter(x glimpse) {
	for h := hashKey(x.key); ; h = (h + 1) % uint64(len(g.table)) {
		switch y := &g.table[h]; {
		case y.key == 0:
			*y = x
			g.words++
			return
		case y.key == x.key:
			if y.first != x.first || y.last != x.last || y.passed != x.passed {
				y.enough = y.enough || x.enough || y.first != 0 && x.first != 0
			}
			return
		}
	}
}

func (g *glance) find(key uint64) *glimpse {
	for h := hashKey(key); ; h = (h + 1) % uint64(len(g.table)) {
		if y := &g.table[h]; y.key == key || y.key == 0 {
			return y
		}
	}
}

func hashKey(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> 51 }

// worth is [Worth] with the tables at hand.
func (g *glance) worth(s string, k *knownWords) bool {
	var l letters
	var before word
	var follow uint64 // the bits of the words that make a pair with the one before
	for i := l.next(s, 0); l.key != 0 || l.odd; i = l.next(s, i) {
		if l.odd {
			return true
		}
		x := g.find(l.key)
		if x.enough {
			return true
		}
		if x.key != 0 && before != 0 {
			if follow&x.first.bit() != 0 && g.hasPair(before, x.first) ||
				x.first == k.any && g.hasPair(before, k.anymore) { // "any more"
				return true
			}
			joined := word(0)
			switch { // as the feed does
			case x.first == k.not && before == k.can:
				joined = k.cant
			case x.first == k.one && before == k.no:
				joined = k.nobody
			}
			if joined != 0 {
				before, follow = joined, g.follow[joined]
				continue
			}
		}
		if !x.passed && !l.torn {
			before, follow = x.last, x.follow
		}
	}
	return false
}
