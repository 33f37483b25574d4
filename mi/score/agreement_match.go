package score

import (
	"fmt"

	"github.com/evoke-mi/evoke/mi"
)

// A MismatchError says that two codings are not of the same conversation. It
// never holds any of the talk.
type MismatchError struct {
	// Session counts the conversations given from nought, Coder the coders;
	// this coder's conversation differs from the first coder's.
	Session int
	Coder   int
	// Index is the turn's index, -1 for the conversation as a whole.
	Index int
	// Field is what differs: "conversation" (both have an ID), "turns" (how
	// many), "turn" (the number), "role", "text" (both have one), or "coders"
	// (fewer than two, or not as many as in the first session).
	Field string
}

// Error implements error.
func (e *MismatchError) Error() string {
	want := "the " + e.Field + " of the first coder's"
	switch e.Field {
	case "coders":
		want = "two coders or more, as many as in the first session"
	case "turns":
		want = "as many turns as the first coder's"
	case "conversation":
		want = "the first coder's conversation"
	}
	if e.Index < 0 {
		return fmt.Sprintf("score: session at index %d, coder at index %d: want %s", e.Session, e.Coder, want)
	}
	return fmt.Sprintf("score: session at index %d, coder at index %d, turn at index %d: want %s",
		e.Session, e.Coder, e.Index, want)
}

// agreeMatch holds the codings of one session to the first. Texts and IDs are
// compared where both are given: coders' files often hold none.
func agreeMatch(session int, coders []mi.Coded) error {
	first := coders[0]
	for c, other := range coders[1:] {
		differs := func(index int, field string) error {
			return &MismatchError{Session: session, Coder: c + 1, Index: index, Field: field}
		}
		switch {
		case first.ID != other.ID && first.ID != "" && other.ID != "":
			return differs(-1, "conversation")
		case len(first.Turns) != len(other.Turns):
			return differs(-1, "turns")
		}
		for i := range first.Turns {
			switch a, b := &first.Turns[i].Turn, &other.Turns[i].Turn; {
			case a.Number != b.Number:
				return differs(i, "turn")
			case a.Role != b.Role:
				return differs(i, "role")
			case a.Text != b.Text && a.Text != "" && b.Text != "":
				return differs(i, "text")
			}
		}
	}
	return nil
}

// each calls f for every turn of the reader's role in one session, with what
// each coder gave it. The sets are good for that call.
func (r agreeReader) each(session int, coders []mi.Coded, f func(turn int, sets []agreeSet)) error {
	if err := agreeMatch(session, coders); err != nil {
		return err
	}
	sets := make([]agreeSet, len(coders))
	for i := range coders[0].Turns {
		if coders[0].Turns[i].Turn.Role != r.role {
			continue
		}
		for c := range coders {
			t := &coders[c].Turns[i]
			sets[c] = 0
			if r.role == mi.Client && t.Client != nil || r.role == mi.Counsellor && t.Counsellor != nil {
				sets[c] = r.read(t)
			}
		}
		f(i, sets)
	}
	return nil
}

// difference describes a turn that was not coded alike.
func (r agreeReader) difference(session, turn int, coders []mi.Coded, sets []agreeSet) Difference {
	d := Difference{Session: session, Index: turn, Turn: coders[0].Turns[turn].Turn.Number}
	for c, s := range sets {
		if d.Conversation == "" {
			d.Conversation = coders[c].ID
		}
		d.Codes = append(d.Codes, s.names(r.labels))
	}
	return d
}
