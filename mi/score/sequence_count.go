package score

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// seqUncoded is the code of what has none.
const seqUncoded = -1

// A seqEvent is one place in the order of what was said: who spoke and the
// index of the code among the labels of that role.
type seqEvent struct {
	role mi.Role
	code int
}

// seqLabels are the codes that a [Sequencer] tells apart. It has them as the
// types that the turns have, so that looking one up takes no memory.
type seqLabels struct {
	mains    []mi.Main
	misc     []mi.MISCCode
	valences []mi.Valence
	kinds    []mi.ClientCode
}

func seqLabelsOf(s Sequencer) seqLabels {
	var l seqLabels
	if s.Unit == SequenceUtterances {
		l.misc = mi.MISCCodes()
	} else {
		l.mains = mi.Mains()
	}
	if s.Kinds {
		l.kinds = mi.AllClientCodes()
	} else {
		l.valences = []mi.Valence{mi.Change, mi.Neutral, mi.Sustain} // Unknown is no code
	}
	return l
}

// of lists the labels of a role; those that are not in use are empty.
func (l seqLabels) of(r mi.Role) []string {
	if r == mi.Counsellor {
		return slices.Concat(statStrings(l.mains), statStrings(l.misc))
	}
	return slices.Concat(statStrings(l.valences), statStrings(l.kinds))
}

// A seqCounter counts what a settled Sequencer asks for.
type seqCounter struct {
	Sequencer
	labels seqLabels
	events []seqEvent
}

// table counts the transitions between two roles.
func (c *seqCounter) table(from, to mi.Role, conversations []mi.Coded) Transitions {
	first, second := c.labels.of(from), c.labels.of(to)
	counts := make([]int, len(first)*len(second))
	out := Transitions{From: from, To: to}
	for i := range conversations {
		c.read(conversations[i].Turns)
		for j := c.Lag; j < len(c.events); j++ {
			a, b := c.events[j-c.Lag], c.events[j]
			switch {
			case a.role != from || b.role != to:
			case a.code == seqUncoded || b.code == seqUncoded:
				out.LeftOut++
			default:
				out.Pairs++
				counts[a.code*len(second)+b.code]++
			}
		}
	}
	rows, columns := make([]int, len(first)), make([]int, len(second))
	for i, n := range counts {
		rows[i/len(second)] += n
		columns[i%len(second)] += n
	}
	pool := make(statPool, 0, 7*len(counts)) // all numbers of the table
	out.Transitions = make([]Transition, 0, len(counts))
	for i, n := range counts {
		a, b := i/len(second), i%len(second)
		t := Transition{From: first[a], To: second[b], Count: n, FromCount: rows[a], ToCount: columns[b]}
		out.Transitions = append(out.Transitions, seqTransition(&pool, t, out.Pairs, c.Prior))
	}
	return out
}

// read puts the turns of a conversation into events.
func (c *seqCounter) read(turns []mi.CodedTurn) {
	c.events = c.events[:0]
	for i := range turns {
		t := &turns[i]
		before := len(c.events)
		if c.Unit == SequenceTurns {
			c.turn(t)
		} else if !c.utterances(t) && len(c.events) == before {
			// A turn of which no utterance is known still stands between its
			// neighbours.
			c.add(t.Turn.Role, seqUncoded)
		}
	}
}

func (c *seqCounter) add(r mi.Role, code int) {
	c.events = append(c.events, seqEvent{role: r, code: code})
}

// turn adds a turn as one event.
func (c *seqCounter) turn(t *mi.CodedTurn) {
	code, says := seqUncoded, false
	switch {
	case t.Turn.Role == mi.Counsellor && t.Counsellor != nil:
		main := t.Counsellor.Response.Main
		code = slices.Index(c.labels.mains, main)
		says = main != "" && main != mi.MainOther
	case t.Turn.Role == mi.Client && t.Client != nil:
		talk := &t.Client.Talk
		code = c.client(talk.Valence, talk.Kind)
		says = talk.Valence == mi.Change || talk.Valence == mi.Sustain
	}
	if c.SkipAcknowledgements && !says && acknowledges(t.Turn.Text) {
		return
	}
	c.add(t.Turn.Role, code)
}

// utterances adds the thought units of a turn, and reports whether it left out
// all there were as acknowledgements.
func (c *seqCounter) utterances(t *mi.CodedTurn) (skipped bool) {
	switch {
	case t.Turn.Role == mi.Counsellor && t.Counsellor != nil:
		for i := range t.Counsellor.Utterances {
			u := &t.Counsellor.Utterances[i]
			code := u.Code
			if code == "" {
				code = u.Behaviour.MISC()
			}
			// Facilitate is MISC's code for an acknowledgement, Filler for one that
			// leads into something else, and for much besides.
			if c.SkipAcknowledgements && (code == mi.MISCFacilitate || (code == "" || code == mi.MISCFiller) && acknowledges(u.In(t.Turn.Text))) {
				skipped = true
				continue
			}
			c.add(mi.Counsellor, slices.Index(c.labels.misc, code))
		}
	case t.Turn.Role == mi.Client && t.Client != nil:
		for i := range t.Client.Utterances {
			u := &t.Client.Utterances[i]
			v := u.Code.Valence()
			if c.SkipAcknowledgements && v != mi.Change && v != mi.Sustain && acknowledges(u.In(t.Turn.Text)) {
				skipped = true
				continue
			}
			c.add(mi.Client, c.client(v, u.Code.Kind()))
		}
	default:
		skipped = c.SkipAcknowledgements && acknowledges(t.Turn.Text)
	}
	return skipped
}

// client returns the index of the code for a valence and a kind.
func (c *seqCounter) client(v mi.Valence, k mi.Kind) int {
	if c.Kinds {
		if code := mi.ClientCodeOf(v, k); code != "" {
			return slices.Index(c.labels.kinds, code)
		}
		return seqUncoded
	}
	return slices.Index(c.labels.valences, v)
}
