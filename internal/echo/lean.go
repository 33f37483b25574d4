package echo

import "github.com/evoke-mi/evoke/internal/text"

// A Lean is a part of a client's turn that is change talk or sustain talk.
type Lean struct {
	Turn   int       // the number with which the turn was heard
	Span   text.Span // in its text
	Toward bool      // the change; else away from it
}

// Valence is the side of the talk that an utterance gives back. MISC 2.5 codes it
// with reflections (field guide 1.3: +, −, 0, ±).
type Valence uint8

// The valences.
const (
	Neither Valence = iota
	Toward
	Away
	Both
)

// String returns the valence in lower case.
func (v Valence) String() string {
	switch v {
	case Toward:
		return "toward"
	case Away:
		return "away"
	case Both:
		return "both"
	}
	return "neither"
}

// Lean tells which side of what the client said the utterance of the last call of
// [Listener.Find] gives back. Words that come back reversed speak for neither.
// Words that were said on both sides, such as the name of the habit, decide only
// where no other word does and they stand in a run with another.
//
// The time it takes grows with the number of leans times that of words; no more
// than a few of either are meant to be given.
func (l *Listener) Lean(leans []Lean) Valence {
	var clear, shared [2]bool
	for _, r := range l.runs {
		for _, p := range l.pairs[r.From:r.To] {
			if p.Grammar || p.Reversed {
				continue
			}
			toward, away := at(leans, p.Turn, p.Said)
			if !toward && !away {
				continue
			}
			if l.elsewhere(leans, p, !toward) {
				if r.Content > 1 {
					shared[0], shared[1] = shared[0] || toward, shared[1] || away
				}
				continue
			}
			clear[0], clear[1] = clear[0] || toward, clear[1] || away
		}
	}
	if !clear[0] && !clear[1] {
		clear = shared
	}
	switch {
	case clear[0] && clear[1]:
		return Both
	case clear[0]:
		return Toward
	case clear[1]:
		return Away
	}
	return Neither
}

// at returns the sides of a word of the client's.
func at(leans []Lean, turn int, said text.Span) (toward, away bool) {
	for _, n := range leans {
		if n.Turn == turn && n.Span.Start <= said.Start && said.End <= n.Span.End {
			toward, away = toward || n.Toward, away || !n.Toward
		}
	}
	return toward, away
}

// elsewhere reports whether the client said the word of a pair on a side too.
func (l *Listener) elsewhere(leans []Lean, p Pair, toward bool) bool {
	for back := range l.n {
		h := l.heard(back)
		if h.turn != p.Turn {
			continue
		}
		stem, ok := h.stemAt(p.Said.Start)
		if !ok {
			continue
		}
		return l.saidOn(leans, stem, toward)
	}
	return false
}

// stemAt returns the stem of the word that begins at an offset.
func (h *heard) stemAt(start int) (uint32, bool) {
	lo, hi := 0, len(h.words)
	for lo < hi {
		if mid := (lo + hi) / 2; h.words[mid].Start < start {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(h.words) || h.words[lo].Start != start {
		return 0, false
	}
	return h.words[lo].stem, true
}

// saidOn reports whether a word was said on a side.
func (l *Listener) saidOn(leans []Lean, stem uint32, toward bool) bool {
	for back := range l.n {
		h := l.heard(back)
		if len(h.words) == 0 {
			continue
		}
		for p, n := h.stems[h.stemSlot(stem)], 0; p != 0 && n < alike; p, n = h.words[p-1].prev, n+1 {
			if t, a := at(leans, h.turn, h.words[p-1].Span); toward && t || !toward && a {
				return true
			}
		}
	}
	return false
}
