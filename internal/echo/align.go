package echo

import "github.com/evoke-mi/evoke/internal/lemma"

// A run being made ends with these words.
type cursor struct{ at, said int }

// beside is how many words without meaning are looked at on either side of a run.
const beside = 3

// align makes the runs, with the words without meaning that belong to them.
func (l *Listener) align() {
	used := 0 // words of the utterance before this one are in a run
	for i := 0; i < len(l.found); {
		j := i + 1
		for j < len(l.found) && l.found[j-1].next(l.found[j]) {
			j++
		}
		from := len(l.pairs)
		h := l.heard(l.found[i].back)
		l.before(h, l.found[i], used)
		for k := i; k < j; k++ {
			f := l.found[k]
			l.pair(h, f.at, f.said, f.how, false, f.reversed)
			end := cursor{min(f.at+1+beside, len(l.words)), min(f.said+1+beside, len(h.words))}
			if k+1 < j {
				end = cursor{l.found[k+1].at, l.found[k+1].said}
			} else if j < len(l.found) {
				end.at = min(end.at, l.found[j].at)
			}
			used = l.between(h, cursor{f.at + 1, f.said + 1}, end)
		}
		l.run(h.turn, from)
		i = j
	}
}

// before pairs the words without meaning that stand before a run.
func (l *Listener) before(h *heard, f found, used int) {
	n := 0
	for n < beside && f.at-n > used && f.said-n > 0 {
		if same(&l.words[f.at-n-1], &h.words[f.said-n-1]) == None {
			break
		}
		n++
	}
	for ; n > 0; n-- {
		l.pair(h, f.at-n, f.said-n, same(&l.words[f.at-n], &h.words[f.said-n]), true, false)
	}
}

// between pairs the words without meaning from one cursor to another, in their
// order, and returns the word behind the last.
func (l *Listener) between(h *heard, from, to cursor) int {
	used := from.at
	for i, p := from.at, from.said; i < to.at; i++ {
		for q := p; q < to.said; q++ {
			if how := same(&l.words[i], &h.words[q]); how != None {
				l.pair(h, i, q, how, true, false)
				p, used = q+1, i+1
				break
			}
		}
	}
	return used
}

// same tells how a word without meaning gives back another.
func same(w, x *word) How {
	switch {
	case !w.class.Grammatical() || !x.class.Grammatical():
		return None
	case w.class > lemma.Negator && x.class.Turned() == w.class:
		return Turned
	case w.exact == x.exact:
		return SameWord
	}
	return None
}

func (l *Listener) pair(h *heard, at, said int, how How, grammar, reversed bool) {
	l.pairs = append(l.pairs, Pair{
		Span: l.words[at].Span, Turn: h.turn, Said: h.words[said].Span, How: how, Grammar: grammar, Reversed: reversed,
	})
}

// run adds the run of the pairs from one on.
func (l *Listener) run(turn, from int) {
	ps := l.pairs[from:]
	r := Run{Turn: turn, From: from, To: len(l.pairs)}
	r.Span.Start, r.Said.Start = ps[0].Start, ps[0].Said.Start
	for _, p := range ps {
		r.Span.End, r.Said.End = max(r.Span.End, p.End), max(r.Said.End, p.Said.End)
		r.Said.Start = min(r.Said.Start, p.Said.Start)
		if !p.Grammar {
			r.Content++
		}
		r.Turned = r.Turned || p.How == Turned
		r.Reversed = r.Reversed || p.Reversed
	}
	l.runs = append(l.runs, r)
}
