package question

import "github.com/evoke-mi/evoke/internal/text"

// reach is how many words of a clause are looked at, at most.
const reach = 12

// A clause is an interrogative clause while its sentence is read.
type clause struct {
	Question
	at int // the first word
}

// none is returned by the readers of clauses where there is no question.
var none Question

// sentence reads the words held, which end at an offset of the text.
func (r *Reader) sentence(s stop, end int) {
	r.here = r.onScale()
	r.scale = r.scale || r.here
	var c clause // the last so far: test 2
	for i := 0; i < r.n; i++ {
		if t := &r.words[i]; !t.word.has(isCue) || t.mark&(quoted|second) != 0 {
			continue // nearly always; and what is quoted nobody asks
		}
		q, past := r.clauseAt(i, s, c.Form != None)
		switch {
		case q.Form == None:
			continue
		case c.Form != None && q.Kind.Has(Tag):
			c.Kind |= Tag // "How many is that, would you say?"
		default:
			if c.Form != None {
				r.finish(c, i, r.before(i, c.at), unmarked)
			}
			c = clause{q, i}
		}
		i = past - 1
	}
	switch {
	case c.Form != None:
		r.finish(c, r.n, end, s)
	case s == asked:
		r.statement(end)
	case s == unmarked:
		r.trailing(end)
	}
	r.said = r.said || s != asked && r.content() > 1
}

// before returns where the clause ends that begins with word from, and word i
// begins another: before the words that join the two.
func (r *Reader) before(i, from int) int {
	for i--; i > from && r.words[i].word.has(isJoin|isLead) && r.words[i].word != like; i-- {
	}
	return r.words[i].End
}

// clauseAt reads the question that begins with word i, and returns from where to
// look for the next. Already says that the sentence has one.
func (r *Reader) clauseAt(i int, s stop, already bool) (Question, int) {
	switch w := r.at(i); {
	case w.has(isWh):
		return r.wh(i, s, already)
	case w.has(isAux):
		return r.polar(i, s, already)
	case w.has(isInvite):
		return r.invitation(i)
	case w == wonder, w == wish && r.at(i+1).isPlain():
		return r.wondering(i)
	case w == hear, w == know, w == understand:
		return r.wanting(i, s)
	}
	return r.fragment(i, s)
}

// finish settles a question whose clause ends before word to and at an offset of
// the text.
func (r *Reader) finish(c clause, to, end int, s stop) {
	q, from := c.Question, r.words[c.at].Start
	if s != asked {
		q.Kind |= Unmarked
	}
	bare := false
	if q.Test == Tagged {
		from = r.words[0].Start
		bare = r.content() < 6 && r.contentBefore(c.at) == 0
	} else {
		r.options(&q, c.at, to)
	}
	q.Span = text.Span{Start: from, End: end}
	r.emit(q, bare)
}

// emit adds a question to those of the turn. A bare tag is one without a
// statement of its own.
func (r *Reader) emit(q Question, bare bool) {
	if r.asks > 0 {
		q.Kind |= Stacked
	}
	r.asks++
	bare = bare && r.turn.Asks()
	if bare {
		q.Kind |= Bare
	}
	if r.Keep {
		r.Found = append(r.Found, q)
	}
	switch {
	case bare:
		r.turn.Last.Kind |= Tag
		return
	case q.Form == Open:
		r.turn.Open++
	default:
		r.turn.Closed++
	}
	r.turn.Last = q
}

// at returns the word at place i, or other where there is none.
func (r *Reader) at(i int) word {
	if i < 0 || i >= r.n {
		return other
	}
	return r.words[i].word
}

// marked reports whether word i has one of the marks m.
func (r *Reader) marked(i int, m mark) bool {
	return i >= 0 && i < r.n && r.words[i].mark&m != 0
}

// head returns the place of the first word behind what leads in: test 1. There is
// none where all leads in.
func (r *Reader) head() int {
	for i := 0; i < r.n; i++ {
		if !r.words[i].word.has(isLead) {
			if !r.pads(i) {
				return i
			}
			i++
		}
	}
	return r.n
}

// pads reports whether the two words from i on are "I mean" or "you know" before
// a question: the second only where no statement can follow, for there is "you
// know what it is".
func (r *Reader) pads(i int) bool {
	switch w, next := r.at(i), r.at(i+1); {
	case w == ego && next == mean:
		return r.at(i + 2).has(isWh)
	case w == you && next == know:
		return r.at(i+2).has(isWh) && (r.at(i+3) == are || r.at(i+3).has(isAux) && r.at(i+4).has(isPerson))
	}
	return false
}

// atHead reports whether word i is the head of a sentence that was not cut.
func (r *Reader) atHead(i int) bool {
	return r.marked(0, fresh) && i <= r.head()
}

// named is atHead, or a name may stand between.
func (r *Reader) named(i int) bool {
	h := r.head()
	return r.marked(0, fresh) && (i <= h || i == h+1 && r.at(h) == other)
}

// opens reports whether a clause may begin at word i for what stands before it.
func (r *Reader) opens(i int) bool {
	return r.marked(i, fresh|joined|comma) || r.atHead(i)
}

// content counts the words that do not lead in.
func (r *Reader) content() int { return r.contentBefore(r.n) }

func (r *Reader) contentBefore(i int) int {
	n := 0
	for k := range i {
		if !r.words[k].word.has(isLead) {
			n++
		}
	}
	return n
}
