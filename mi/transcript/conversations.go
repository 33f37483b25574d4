package transcript

import (
	"errors"
	"io"
	"iter"

	"github.com/evoke-mi/evoke/mi"
)

// Conversations reads the conversations of a source one after another: what
// [Reader.Records] gives, with the records of one conversation put together.
// It holds one conversation in memory at a time.
//
// The goal of a conversation is the first one that any of its turns names, else
// the reader's. Parties lists the parties that the turns name, in the order in
// which they first speak.
//
// A bad record comes as a zero Conversation with an *[Error], as soon as it is
// met and so before the conversation it belongs to, which then follows without
// the bad turn. A conversation that a fatal error cuts off does not come at all,
// because nobody knows how much of it is missing.
//
// The sequence uses src up: it can be ranged over once.
func (r Reader) Conversations(src io.Reader) iter.Seq2[mi.Conversation, error] {
	return func(yield func(mi.Conversation, error) bool) {
		goal := r.Goal
		r.Goal = mi.Goal{} // to see which turns name one
		var now gathering
		for rec, err := range r.Records(src) {
			if err != nil {
				var e *Error
				if !yield(mi.Conversation{}, err) || errors.As(err, &e) && e.Fatal {
					return
				}
				continue
			}
			if now.open && rec.Conversation != now.ID {
				if !yield(now.finish(goal), nil) {
					return
				}
			}
			now.add(rec)
		}
		if now.open {
			yield(now.finish(goal), nil)
		}
	}
}

// A gathering is a conversation whose turns are still coming.
type gathering struct {
	mi.Conversation
	open bool
	// met holds the parties, whose number in bad input may be large.
	met map[string]bool
}

func (g *gathering) add(rec Record) {
	if !g.open {
		g.open, g.ID = true, rec.Conversation
	}
	if g.Goal == (mi.Goal{}) {
		g.Goal = rec.Goal
	}
	if rec.Party != "" && !g.met[rec.Party] {
		if g.met == nil {
			g.met = map[string]bool{}
		}
		g.met[rec.Party] = true
		g.Parties = append(g.Parties, mi.Party{Name: rec.Party, Role: rec.Role})
	}
	g.Turns = append(g.Turns, rec.Turn)
}

// finish gives the conversation and makes room for the next.
func (g *gathering) finish(goal mi.Goal) mi.Conversation {
	c := g.Conversation
	if c.Goal == (mi.Goal{}) {
		c.Goal = goal
	}
	*g = gathering{}
	return c
}
