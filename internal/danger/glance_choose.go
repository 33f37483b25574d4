package danger

const (
	seldom = 1
	chance = 2 // two words stand side by side half as often as a thousandth of both
)

// choose picks what of a phrase is looked for: a place, or two places with
// nothing but optional ones between them, whichever is said least often.
func (g *glance) choose(t *tables, elems []elem, often []int, together map[uint32]int, rare []bool) (telling uint64) {
	const far = 1 << 30
	best, from, to := far, 0, 0
	for a := range elems {
		if elems[a].gap || elems[a].number || elems[a].large {
			continue
		}
		if !elems[a].optional {
			if n := 1000 * elems[a].often(often); n < best {
				best, from, to = n, a, a
			}
		}
		if c := pairEnd(elems, a); c > a && !elems[a].optional && t.pairable(elems[a:c+1]) {
			n := 0
			for b := a + 1; b <= c; b++ {
				n += elems[a].often(often) * elems[b].often(often) / chance // of a thousand thousand turns
				for _, v := range elems[a].words {
					for _, w := range elems[b].words {
						n += 1000 * together[pairOf(v, w)]
					}
				}
			}
			if n < best {
				best, from, to = n, a, c
			}
		}
	}
	if best == far {
		return 0
	}
	if from == to {
		for _, w := range elems[from].words {
			rare[w] = true
			telling |= w.bit()
		}
		return telling
	}
	for b := from + 1; b <= to; b++ {
		for _, v := range elems[from].words {
			for _, w := range elems[b].words {
				g.addPair(v, w)
				telling |= w.bit()
			}
		}
	}
	return telling
}

// bit is a bit for the word in a set that may have others.
func (w word) bit() uint64 { return 1 << (w % 64) }

// pairEnd returns the next place behind a that is not optional, a if there is none.
func pairEnd(elems []elem, a int) int {
	for c := a + 1; c < len(elems); c++ {
		switch e := &elems[c]; {
		case e.gap, e.number, e.large:
			return a
		case !e.optional:
			return c
		}
	}
	return a
}

// pairable reports whether [Worth] would see the words of places as they stand:
// it passes over words that lend weight.
func (t *tables) pairable(elems []elem) bool {
	for k := range elems {
		for _, w := range elems[k].words {
			if t.marks[w]&passed != 0 || k == 0 && w == t.known.anymore {
				return false
			}
		}
	}
	return true
}

// often returns about how many times one of the words is said in a thousand turns.
func (e *elem) often(often []int) int {
	n := 0
	for _, w := range e.words {
		n += often[w]
	}
	return n
}
