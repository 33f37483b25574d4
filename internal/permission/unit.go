package permission

import (
	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

// A mark says what stands around a word.
type mark uint8

const (
	begins mark = 1 << iota // a unit, a sentence or a line begins here
	paused                  // a comma, a dash or the like stands before
	ended                   // a sentence ends behind it
	asks                    // with a question mark
	quoted                  // in quotation marks
)

// A word is a word of a unit.
type word struct {
	text.Span
	code code
	mark mark
}

const (
	window  = 96 // words of a unit that are held at a time
	overlap = 24 // of them, those that are held again: no phrase is longer
)

// A unit being read.
type unit struct {
	words [window]word
	n     int
	first bool // words[0] is the first word of the unit
}

// A scan reads the words of a part of a text.
type scan struct {
	sc    text.Scanner
	s     string
	base  int
	end   int
	mark  mark // of the next word
	quote bool
}

func newScan(s string, span text.Span) scan {
	part := span.In(s)
	return scan{sc: text.Scan(part), s: part, base: span.Start, mark: begins}
}

// fill adds words to the unit until it is full, and tells the topic those that
// mean something. It reports whether there may be more.
func (r *scan) fill(u *unit, topic *words) bool {
	var buf [32]byte
	for u.n+2 <= len(u.words) {
		if !r.sc.Next() {
			return false
		}
		t := r.sc.Token()
		for k := r.end; k < t.Start; k++ {
			if c := r.s[k]; c == '\n' || c == '\r' {
				r.stop(u, 0)
			}
		}
		r.end = t.End
		span := text.Span{Start: t.Start + r.base, End: t.End + r.base}
		switch {
		case t.Kind == text.Punct:
			r.punct(u, t)
		case t.Kind != text.Word && t.Kind != text.Number, t.Filler, t.Repeat:
		case t.Len() > len(buf), t.Kind == text.Number:
			u.add(word{Span: span, mark: r.take()})
		default:
			key := r.sc.AppendKey(buf[:0])
			first, second := codeOf(key)
			u.add(word{Span: span, code: first, mark: r.take()})
			if second != 0 {
				u.add(word{Span: span, code: second, mark: r.mark})
			}
			if stem, class := lemma.Of(key); class == lemma.Content && first == other {
				topic.add(stem)
			}
		}
	}
	return true
}

// take returns the mark for the next word.
func (r *scan) take() mark {
	m := r.mark
	r.mark = 0
	if r.quote {
		m |= quoted
		r.mark = quoted
	}
	return m
}

func (u *unit) add(w word) {
	u.words[u.n] = w
	u.n++
}

// punct notes a stop or a pause.
func (r *scan) punct(u *unit, t text.Token) {
	switch c := r.s[t.Start]; c {
	case '.', '!', ';':
		r.stop(u, 0)
	case '?':
		r.stop(u, asks)
	case '"':
		r.quote = !r.quote
		r.mark &^= quoted
	default:
		r.mark |= paused
	}
}

func (r *scan) stop(u *unit, m mark) {
	if u.n > 0 {
		u.words[u.n-1].mark |= ended | m
	}
	r.mark |= begins
}

// keep keeps the last words of a full unit.
func (u *unit) keep() {
	n := copy(u.words[:], u.words[u.n-overlap:u.n])
	u.n, u.first = n, false
}

// at returns the code of word k, other where there is none.
func (u *unit) at(k int) code {
	if k < 0 || k >= u.n {
		return other
	}
	return u.words[k].code
}

// before returns the code of the word before k that is not passed over, within
// the sentence.
func (u *unit) before(k int) code {
	for ; k > 0 && u.words[k].mark&begins == 0; k-- {
		if c := u.words[k-1].code; !c.passed() {
			return c
		}
	}
	return other
}

// next returns the index of the word from k on that is not passed over, u.n
// where the sentence ends before.
func (u *unit) next(k int) int {
	for ; k < u.n && (k == 0 || u.words[k-1].mark&ended == 0); k++ {
		if !u.words[k].code.passed() {
			return k
		}
	}
	return u.n
}

// ends reports whether the sentence ends before word k.
func (u *unit) ends(k int) bool { return k >= u.n || k > 0 && u.words[k-1].mark&ended != 0 }

// span returns the words from k to end.
func (u *unit) span(k, end int) text.Span {
	return text.Span{Start: u.words[k].Start, End: u.words[end-1].End}
}
