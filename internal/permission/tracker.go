package permission

import "github.com/evoke-mi/evoke/internal/text"

// A Turn is what one party said until another spoke.
type Turn struct {
	Counsellor bool
	Text       string
	// Units are the thought units of the text in order; without any the text is
	// one.
	Units []text.Span
}

const (
	// lasts is for how many volleys leave and its refusal last, the first one
	// included: "it can last minutes" (field guide 1.5).
	lasts = 6
	// answerWords is how many words of a turn are read for the answer to a question.
	answerWords = 16
	// changeWords is how many words with meaning a volley must have before the want
	// of a common one shows that it is about something else.
	changeWords = 4
)

// A Tracker follows permission through a conversation. The zero Tracker is at
// its beginning. It has a fixed size and holds no reference, so a copy goes on
// by itself. It is not safe for concurrent use.
type Tracker struct {
	turn   int
	volley volley
	ask    question
	grant  grant
	closed evidence // of Refused and Closed; its rule is None where the topic is not
	shut   int      // volleys since then
	said   words    // of the client's last turn
	now    words    // of the turn being read
	state  State
	unit   unit
}

// An evidence is a rule and the words it goes by.
type evidence struct {
	rule Rule
	turn int
	span text.Span
}

// A volley is what the counsellor does until the client takes the floor.
type volley struct {
	on       bool
	ask      evidence // leave asked for, and the unit of this turn from which on
	askUnit  int
	purpose  Purpose
	open     evidence
	claim    evidence
	announce bool // something was announced: "I'd like to tell you"
	intent   Purpose
}

// A question waits for its answer.
type question struct {
	evidence
	on      bool
	minds   bool // "do you mind": no is leave
	purpose Purpose
	topic   words
}

// A grant is leave that was given.
type grant struct {
	evidence
	on       bool
	hesitant bool
	purpose  Purpose
	volleys  int
	lost     Rule // why it is not in force any more
	topic    words
}

// Reset takes the tracker to the beginning of another conversation.
func (t *Tracker) Reset() { *t = Tracker{} }

// State returns how things stand after the last turn: after a client's, whether
// the counsellor may go on and tell; after a counsellor's, the state of its last
// unit.
func (t *Tracker) State() State { return t.state }

// Add reads the next turn and appends the state of each of its units to dst, one
// at least. A state of a counsellor's unit knows the whole turn, for permission
// may come just after (field guide 1.5).
func (t *Tracker) Add(dst []State, turn Turn) []State {
	whole := [1]text.Span{{End: len(turn.Text)}}
	units := turn.Units
	if len(units) == 0 {
		units = whole[:]
	}
	t.now.clear()
	if turn.Counsellor {
		dst = t.counsellor(dst, turn.Text, units)
	} else {
		dst = t.client(dst, turn.Text, units)
	}
	t.turn++
	return dst
}

// read goes through a unit and calls the hit for each phrase in it. It returns how
// many words the unit has, two where one word is drawn of two.
func (t *Tracker) read(s string, span text.Span, phrasesOf func(code) []phrase, hit func(p *phrase, k, end, at int)) int {
	u := &t.unit
	u.n, u.first = 0, true
	sc := newScan(s, span)
	before := 0
	for {
		more := sc.fill(u, &t.now)
		u.find(phrasesOf, func(p *phrase, k, end int) { hit(p, k, end, before+k) })
		if !more {
			return before + u.n
		}
		before += u.n - overlap
		u.keep()
	}
}

// standing returns the state that does not depend on what the unit says.
func (t *Tracker) standing() State {
	s := State{Volleys: t.grant.volleys}
	switch {
	case t.closed.rule != None:
		s.Refused = true
		s.set(t.closed)
	case t.ask.on:
		s.Asked, s.Purpose = true, t.ask.purpose
		s.set(t.ask.evidence)
		s.Hesitant = t.grant.hesitant && t.grant.rule == Unclear
	case t.grant.on:
		g := &t.grant
		s.Hesitant, s.Purpose = g.hesitant, g.purpose
		s.Asked, s.Given, s.ByClient = g.rule == Given, g.rule == Given, g.rule == ByClient
		s.Covers = g.purpose != ToAsk
		s.set(g.evidence)
	case t.grant.lost != None:
		s.set(t.grant.evidence)
		s.Rule = t.grant.lost
		s.Asked, s.Hesitant, s.Purpose = s.Rule == Unclear, t.grant.hesitant, t.grant.purpose
	}
	return s
}

func (s *State) set(e evidence) { s.Rule, s.Turn, s.Span = e.rule, e.turn, e.span }

// give puts leave in force.
func (t *Tracker) give(rule Rule, span text.Span, hesitant bool, p Purpose, topic *words) {
	g := &t.grant
	g.evidence = evidence{rule, t.turn, span}
	g.on, g.hesitant, g.purpose, g.volleys, g.lost = true, hesitant, p, 0, None
	g.topic = *topic
	g.topic.addAll(&t.now)
	t.ask.on = false
	t.closed = evidence{}
}

// lose ends leave.
func (t *Tracker) lose(why Rule) {
	if t.grant.on {
		t.grant.on, t.grant.lost = false, why
	}
}
