package grammar

import "github.com/evoke-mi/evoke/internal/text"

// A clause is a run of words.
type clause struct {
	words []Word
	all   Sense
	link  Sense // how it is joined to the one before: But, because, so, iff, and
}

// set makes a clause of some words.
func (c *clause) set(words []Word) {
	c.words, c.all, c.link = words, 0, words[0].Sense&(but|because|so|iff|and)
	for i := range words {
		c.all |= words[i].Sense
	}
}

// split cuts the unit into clauses.
func (r *Reader) split() []clause {
	n, from := 0, 0
	ws := r.words[:r.n]
	for i := 1; i < len(ws); i++ {
		w := &ws[i]
		if w.Sense&(but|iff|because|so|and) == 0 && ws[i-1].Sense&Comma == 0 {
			continue // nearly always
		}
		subject := i+1 < len(ws) && ws[i+1].is(self|own|person|it|there|will|Goal|dear|number) || i+2 < len(ws) && ws[i+1].Sense == 0 && ws[i+2].is(self|person)
		switch {
		case w.is(but), w.is(iff) && ws[i-1].word != wAs, w.is(because):
		case w.is(so|and) && (subject || i+1 < len(ws) && ws[i+1].is(not|will|would)):
		case ws[i-1].is(Comma) && (w.is(self|person|it|there|number|iff|own) || opensIf(ws[from:i])):
		default:
			continue
		}
		if n+1 == maxClauses {
			break
		}
		r.clauses[n].set(ws[from:i])
		n++
		from = i
	}
	r.clauses[n].set(ws[from:])
	return r.clauses[:n+1]
}

// span are the words of the clause.
func (c *clause) span() text.Span {
	return text.Span{Start: c.words[0].Span.Start, End: c.words[len(c.words)-1].Span.End}
}

// has reports whether a word of the clause has a sense.
func (c *clause) has(s Sense) bool { return c.all&s != 0 }

// find returns where the first word with a sense stands, -1 for nowhere.
func (c *clause) find(s Sense) int {
	if c.all&s == 0 {
		return -1
	}
	for i := range c.words {
		if c.words[i].is(s) {
			return i
		}
	}
	return -1
}

// at returns where a phrase stands, -1 for nowhere. Words of the phrase follow
// each other.
func (c *clause) at(phrase ...lemma) int {
	for i := 0; i+len(phrase) <= len(c.words); i++ {
		j := 0
		for j < len(phrase) && c.words[i+j].word == phrase[j] {
			j++
		}
		if j == len(phrase) {
			return i
		}
	}
	return -1
}

// negated reports whether an odd number of negations stands before word i. A "no"
// that answers is none: "no I'm not".
func (c *clause) negated(i int) bool {
	odd, from := false, 0
	if len(c.words) > 1 && c.words[0].word == wNo && c.words[1].is(self|not) {
		from = 1 // "no I'm not"
	}
	for j := from; j < min(i, len(c.words)); j++ {
		if c.words[j].is(not | no) {
			odd = !odd
		}
	}
	return odd
}

// lemmaAny reports whether a clause has one of some words.
func lemmaAny(c *clause, ls ...lemma) bool {
	for _, l := range ls {
		if c.at(l) >= 0 {
			return true
		}
	}
	return false
}

// flip is -1 where an odd number of negations was met.
func flip(odd bool) int8 {
	if odd {
		return -1
	}
	return 1
}
