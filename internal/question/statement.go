package question

import "github.com/evoke-mi/evoke/internal/text"

// statement reads a sentence with a question mark and no interrogative clause:
// test 6.
func (r *Reader) statement(end int) {
	q := Question{Form: Closed, Function: Checking, Kind: Declarative, Test: Statement}
	bare := false
	h := r.head()
	switch last := r.at(r.n - 1); {
	case r.n == 1 && (last == and || last == so):
		q = Question{Form: Open, Function: Inviting, Kind: Elliptic, Test: QuestionWord}
	case r.n == h, r.n == h+2 && r.is(h, you, know):
		// "Yeah?" after a statement has it confirmed; alone it says go on.
		if !r.said && r.asks == 0 {
			return
		}
		q.Kind, q.Test, bare = Tag, Tagged, true
	case last == what && r.n < 5 && (r.at(r.n-2) == know || r.at(r.n-2) == guess):
		return // "You know what?" does not ask
	case r.is(h, makes, idea) && r.n == h+2, r.is(h, you, know, what, ego, mean), r.is(h, you, see, what, ego, mean):
		q.Kind, q.Test, bare = Tag, Tagged, r.n < h+6 // "Make sense?"
	case r.is(h, mind, whether), r.is(h-1, okay, whether), r.is(h-1, right, whether):
		q.Function, q.Kind, q.Test = Permitting, Elliptic, Fragment // "Okay if I sit?"
	case r.n == h+1 && last == thing:
		q.Function, q.Kind, q.Test = Inviting, Elliptic, Fragment // "Thoughts?"
	case r.n > 2 && last.has(isAnswer):
		q.Kind, q.Test = Tag, Tagged
	case r.n < 4 && (last == though || last == mean || last == like || last == and || last.isPlain() && r.n == 2):
		// "Because?", "Meaning?", "Such as?" leave the rest to the other.
		q = Question{Form: Open, Function: Inviting, Kind: Elliptic, Test: QuestionWord}
	case r.here:
		q = Question{Form: Closed, Function: Rating, Kind: Scale | Elliptic, Test: OnScale}
	case r.option(0, r.n) > 0:
		q = Question{Form: Closed, Function: Choosing, Kind: Declarative | Choice, Test: Options}
	case r.prompts(h):
		q = Question{Form: Open, Function: Inviting, Kind: Elliptic, Test: QuestionWord}
	case r.content() < 4:
		q.Kind |= Elliptic
	}
	q.Span = text.Span{Start: r.words[0].Start, End: end}
	r.emit(q, bare)
}

// prompts reports whether what begins with word h, behind an "and", asks for more of
// something without a clause of its own: "And the mornings?", "And at work?", "And when
// it rains?". It is short for "and what about", and open as that is. What is the other's
// own ("And your blood pressure?"), a number, a date or a name is answered by a fact, and
// "And the tablets helped?" has a verb that is not told from a noun.
func (r *Reader) prompts(h int) bool {
	n := r.n - h
	if h == 0 || r.at(h-1) != and || n > 5 || r.at(h+1) == datum {
		return false
	}
	people, named := 0, false
	for i := h; i < r.n; i++ {
		w := r.at(i)
		if w == number || w == low || w == high || w == record || r.marked(i, comma) {
			return false
		}
		if w.has(isPerson) {
			people++
		}
		named = named || w.has(isAux|isClause|isPerson)
	}
	switch first := r.at(h); {
	case first == you && n == 1:
		return true
	case first == when, first == whether:
		return people < 2 && n > 2
	case first == the:
		return !named && (n == 2 || r.at(h+2) == of)
	case first == on, first.isPlain():
		return !named && n > 1 && n < 4
	}
	return false
}

// trailing reads a sentence without a question mark that shows by its end that it
// is asked: "you drink every day then", "so you just stopped or".
func (r *Reader) trailing(end int) {
	first, last := r.at(r.head()), r.at(r.n-1)
	if r.n < 4 || first != you && first != youre && first != your || last != or && last != then {
		return
	}
	if r.at(r.n - 2).has(isPrep | isJoin) {
		return // "up until then"
	}
	r.emit(Question{
		Form: Closed, Function: Checking, Kind: Declarative | Unmarked, Test: Statement,
		Span: text.Span{Start: r.words[0].Start, End: end},
	}, false)
}

// maxFragment is how many words a fragment without a question mark has at most.
const maxFragment = 9

// fragment reads a question whose auxiliary was left out: "any questions",
// "anything else", "you ever tried".
func (r *Reader) fragment(i int, s stop) (Question, int) {
	if !r.atHead(i) {
		return none, i + 1
	}
	short := s == asked || s == unmarked && r.n-i <= maxFragment
	q := Question{Form: Closed, Function: Inviting, Kind: Elliptic, Test: Fragment}
	switch w, next := r.at(i), r.at(i+1); {
	case w == anyWord && i+1 < r.n && short:
	case (w == anything || w == anyone) && (next == others || s == asked) && short:
	case w == you && next == ever:
		q.Function = Specifying
	default:
		return none, i + 1
	}
	return q, i + 2
}

// option returns the place of an "or" among the words from i to n that parts two
// options, or 0. "Or anything", "or not" part none.
func (r *Reader) option(i, n int) int {
	for k := i + 1; k+1 < n; k++ {
		if r.at(k) == or {
			switch r.at(k + 1) {
			case not, anything, something, what, so:
			default:
				return k
			}
		}
	}
	return 0
}

// options applies test 5 to a question of the words from i to n: one that lists
// the answers is closed.
func (r *Reader) options(q *Question, i, n int) {
	at := r.option(i, n)
	if at == 0 || q.Kind.Has(Scale) {
		return
	}
	if q.Form == Closed {
		q.Kind |= Choice
		return
	}
	if q.Test != QuestionWord || n-at > 5 {
		return
	}
	// "What would suit you, mornings or evenings?": the list follows the clause.
	for k := max(i+2, at-4); k < at; k++ {
		if r.marked(k, comma) && !r.hasSubject(k) {
			q.Form, q.Function, q.Kind, q.Test = Closed, Choosing, q.Kind|Choice, Options
			return
		}
	}
}
