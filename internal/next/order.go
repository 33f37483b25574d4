package next

import (
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
)

// A Row is the place of a feature in a table of weights. Every feature is on or
// off, so that a state is the list of the rows that are on.
type Row = uint16

// A Table holds for each row and main behaviour how much the feature speaks for
// it, in 32nds of a logit.
type Table [Rows][4]int8

// Unit is a logit in the units of a [Table].
const Unit = 32

// Order returns what the state speaks for: question, reflection, input, other, in
// the units of the table.
func (t *Table) Order(s *State) (out [4]int) {
	var buf [MaxRows]Row
	return t.Sum(s.AppendRows(buf[:0]))
}

// Sum is [Table.Order] for rows that are on.
func (t *Table) Sum(rows []Row) (out [4]int) {
	for _, r := range rows {
		for k, w := range t[r] {
			out[k] += int(w)
		}
	}
	return out
}

// MaxRows is how many features of a state can be on.
const MaxRows = 32

// A Group is a group of features, of which one is on in every state: rows From to
// From+Size-1 of a table.
type Group struct {
	Name       string
	From, Size int
	// Stride is set where rows so far apart are steps of one scale, so that whoever
	// fits weights can have neighbours learn from each other. 0 is for no scale.
	Stride int
}

// Groups lists the groups of features.
func Groups() (out []Group) {
	l := rowList{groups: &out}
	new(State).rows(&l)
	return out
}

// A rowList collects the rows of a state, group by group.
type rowList struct {
	rows   []Row
	base   int
	groups *[]Group // filled, if it is there
}

// add sets feature i of a group of n.
func (l *rowList) add(name string, i, n, stride int) {
	if l.groups != nil {
		*l.groups = append(*l.groups, Group{name, l.base, n, stride})
	}
	l.rows = append(l.rows, Row(l.base+min(max(i, 0), n-1)))
	l.base += n
}

// AppendRows appends the rows that are on in a state to dst.
func (s *State) AppendRows(dst []Row) []Row {
	l := rowList{rows: dst}
	s.rows(&l)
	return l.rows
}

// rows goes through the groups of features. Each is on in exactly one of its rows.
func (s *State) rows(l *rowList) {
	p, last, then := &s.past, int(s.Last[0]), int(s.Last[1])
	n := int(mains)
	ack := one(s.Said.Ack)
	words := step(s.Said.Words, 3, 12, 30)
	l.add("always", 0, 1, 0)
	// What the counsellor has been doing.
	l.add("counsellor's last main behaviour", last, n, 0)
	l.add("the last two", last*n+then, n*n, 0)
	l.add("the last one, and for how long", last*4+min(p.same, 3), 4*n, 1)
	l.add("turns since a question", p.sinceAsk, 8, 1)
	for m := Question; m < mains; m++ { // in the order of mi.Mains
		l.add("of the last eight, so many", p.mix[m], 9, 1)
		l.add("share of all", step(p.style[m]*20/max(p.spoken, 1), 0, 1, 2, 3, 5, 7, 9, 12), 9, 1)
	}
	l.add("share of turns of a sound or two", step(p.short*20/max(p.spoken, 1), 0, 1, 3, 5, 8, 12), 7, 1)
	// What the client said.
	l.add("client's valence after the last main behaviour", p.valence*n+last, 4*n, 0)
	l.add("client's words", step(s.Said.Words, 1, 3, 6, 12, 25, 50), 7, 1)
	l.add("client's words after the last main behaviour", step(s.Said.Words, 1, 3, 6, 12, 25, 50)*n+last, 7*n, n)
	l.add("client's ending by words", int(s.Said.Ending)*4+words, 4*int(endings), 0)
	l.add("client only acknowledges, after", ack*n+last, 2*n, 0)
	l.add("client breaks off, after", one(s.Said.Ending == Broken)*n+last, 2*n, 0)
	l.add("client's turn ends in a question mark, after", one(s.Said.Ending == Asking)*n+last, 2*n, 0)
	l.add("client's words before by words now", step(p.wordsThen, 3, 12, 30)*4+words, 16, 4)
	l.add("client's question", int(s.Asks.Last.Function)*2+one(s.Said.Ending == Asking), 2*functions, 0)
	l.add("change talk lately", p.change, 5, 1)
	l.add("sustain talk lately", p.sustain, 5, 1)
	// How the counsellor's turn stopped.
	l.add("counsellor broke off, client acknowledges, after", (one(s.Told.Ending == Broken)*2+ack)*n+last, 4*n, 0)
	l.add("counsellor's words, client acknowledges", step(s.Told.Words, 1, 3, 8, 16, 30, 60)*2+ack, 14, 2)
	l.add("counsellor's question, client acknowledges", int(s.Asked.Last.Function)*2+ack, 2*functions, 0)
	l.add("summary, or what leads on", one(s.Acts.Any(phrase.Gathers|phrase.Links|phrase.Wraps|phrase.Recounts)), 2, 0)
	l.add("offer, or leave asked for", one(s.Acts.Any(phrase.Offers|phrase.AsksLeave|phrase.Suggests)), 2, 0)
	l.add("argument or view", one(s.Acts.Any(phrase.Opines|phrase.Argues|phrase.Presses)), 2, 0)
	l.add("turns so far", step(s.Turns, 0, 1, 2, 4, 8, 16, 32, 64), 9, 1)
}

// functions is how many functions a question can have.
const functions = int(question.Permitting) + 1

// step returns the first of the edges that n does not pass.
func step(n int, edges ...int) int {
	for i, e := range edges {
		if n <= e {
			return i
		}
	}
	return len(edges)
}

// Rows is how many features there are.
const Rows = 357
