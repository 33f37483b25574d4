package danger

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/text"
)

const (
	window    = 160 // words that are held at a time
	behind    = 40  // of them, those kept for what stood before a phrase
	ahead     = 48  // words that a phrase and what follows it may need
	maxPassed = 4   // words inside a phrase that only lend weight
	maxGap    = 4   // words that ".." takes
	reach     = 24  // words from the beginning of a phrase to its telling word
)

// A heard is a word of the turn.
type heard struct {
	text.Span
	word word
	mark mark
}

func (w *heard) has(m mark) bool { return w.mark&m != 0 }

// A Reader finds the signs of a turn one after the other:
//
//	var r danger.Reader
//	for r.Read(turn, nil); r.Next(); {
//		sign := r.Sign()
//	}
//
// It takes no memory, and time linear in the turn. The zero Reader has nothing to
// read. It is not for concurrent use.
type Reader struct {
	t       *tables
	feed    feed
	words   [window]heard
	n       int
	last    bool   // words[n-1] is the last of the turn
	from    int    // where to look for the next phrase
	until   int    // up to where telling is good to begin
	telling uint64 // the bits of the telling words from here on
	sign    Sign
}

// Read begins with a turn. The tokens may be those of the turn, or nil.
func (r *Reader) Read(turn string, tokens *text.Tokens) {
	r.t, r.n, r.last, r.from, r.until, r.sign = load(), 0, false, 0, 0, Sign{}
	r.feed = feed{t: r.t, sc: tokens.Scan(turn, text.Span{End: len(turn)}), text: turn}
}

// Sign returns the current sign.
func (r *Reader) Sign() Sign { return r.sign }

// Next moves to the next sign and reports whether there is one.
func (r *Reader) Next() bool {
	if r.t == nil {
		return false
	}
	for {
		until := r.n
		if !r.last {
			until -= ahead
		}
		for ; r.from < until; r.from++ {
			if !r.promising(r.from) {
				continue
			}
			p, end := r.longest(r.from)
			if p == nil {
				continue
			}
			from := r.from
			r.from = end
			if p.rule.flags&nothing != 0 {
				r.from--
				continue
			}
			if p.rule.flags&vague != 0 && r.plainer(from, end) {
				r.from = from
				continue
			}
			r.judge(p.rule, from, end)
			return true
		}
		if r.last {
			return false
		}
		if drop := r.from - behind; drop > 0 {
			copy(r.words[:], r.words[drop:r.n])
			r.n, r.from = r.n-drop, r.from-drop
		}
		r.last, r.until = !r.feed.fill(r), 0
	}
}

// promising reports whether a phrase may begin with word i: each holds a telling
// word. It looks at some words at a time.
func (r *Reader) promising(i int) bool {
	if i >= r.until {
		r.until, r.telling = i+reach, 0
		for k := i; k < min(r.n, i+2*reach); k++ {
			if r.words[k].has(telling) {
				r.telling |= r.words[k].word.bit()
			}
		}
	}
	return r.telling != 0
}

// plainer reports whether a sign that is not vague begins within a vague one.
func (r *Reader) plainer(i, j int) bool {
	for k := i + 1; k < j; k++ {
		if p, _ := r.longest(k); p != nil && p.rule.flags&(vague|nothing) == 0 {
			return true
		}
	}
	return false
}

// longest returns the longest phrase that begins with word i and where it ends,
// nil for none; of two as long the one that stands first in the tables.
func (r *Reader) longest(i int) (best *phrase, end int) {
	w := &r.words[i]
	for _, x := range r.t.first[w.word] {
		if x.telling&r.telling == 0 {
			continue
		}
		p := &r.t.phrases[x.phrase]
		stop := afterStop
		if p.rule.flags&(idiom|nothing) != 0 {
			stop |= afterComma // who says more of it means it
		}
		if e := r.match(p.elems, i, i, stop); e > end {
			best, end = p, e
		}
	}
	return best, end
}

// match returns where the words from j on end that say the places of a phrase
// which begins at word at, 0 where they do not; a mark among stop ends it.
func (r *Reader) match(elems []elem, j, at int, stop mark) int {
	for k := range elems {
		e := &elems[k]
		if e.gap {
			for n := 0; n <= maxGap && j+n < r.n; n++ {
				if n > 0 && r.words[j+n-1].has(afterStop) {
					break
				}
				if end := r.match(elems[k+1:], j+n, at, stop); end > 0 {
					return end
				}
			}
			return 0
		}
		if e.optional {
			if next := r.place(e, j, at, stop); next > 0 {
				if end := r.match(elems[k+1:], next, at, stop); end > 0 {
					return end
				}
			}
			continue
		}
		if j = r.place(e, j, at, stop); j == 0 {
			return 0
		}
	}
	return j
}

// place returns the index behind the word from j on that takes a place, 0 where
// none does. Words that lend weight are passed over, a stop ends the search.
func (r *Reader) place(e *elem, j, at int, stop mark) int {
	for over := 0; j < r.n; j++ {
		w := &r.words[j]
		if j > at && w.has(stop) {
			return 0
		}
		if e.takes(w.word, &r.t.known) {
			return j + 1
		}
		if j == at || !w.has(passed) || over == maxPassed {
			return 0
		}
		over++
	}
	return 0
}

func (e *elem) takes(w word, k *knownWords) bool {
	if e.number && (w == k.number || w == k.few || w == k.two || w == k.year) || e.large && w == k.number {
		return true
	}
	if w == 0 {
		return false
	}
	return slices.Contains(e.words, w)
}
