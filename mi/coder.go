package mi

import (
	"context"
	"errors"
	"fmt"
)

// An Exchange is a turn to be coded and what came before it.
type Exchange struct {
	// Goal is the change the conversation is about.
	Goal Goal
	// Turn is the turn to be coded.
	Turn Turn
	// Before holds the earlier turns with their codes, oldest first. Coders
	// read it and do not keep it. A code corrected there by a person is taken
	// as it stands.
	Before []CodedTurn
}

// A ClientCoder says what a client's turn means for the change. [ChangeTalk]
// is the built-in one; a language model, a remote coder or a human coder's
// file can stand in its place.
type ClientCoder interface {
	CodeClient(ctx context.Context, x Exchange) (ClientCodes, error)
}

// A CounsellorCoder says what a counsellor's turn does. The built-in one is
// ocean.Recognizer.
type CounsellorCoder interface {
	CodeCounsellor(ctx context.Context, x Exchange) (CounsellorCodes, error)
}

// MaxTurn is the longest text of one turn, in bytes, that a [Coder] and a
// [Session] accept. A longer one is an [ErrTooLong].
const MaxTurn = 64 << 20

var (
	// ErrTooLong is the error for a turn of more than [MaxTurn] bytes.
	ErrTooLong = errors.New("mi: turn is too long")
	// ErrNoModel is the error of a built-in coder that was given no weights.
	ErrNoModel = errors.New("mi: coder has no model (want one from mi/english)")
	// ErrRole is the error for a turn whose role is not one of [Roles].
	ErrRole = errors.New("mi: unknown role (want counsellor or client)")
)

// A TurnError says which turn could not be coded. It never holds the turn's
// text.
type TurnError struct {
	// Conversation is the conversation's ID, where it has one.
	Conversation string
	// Index counts the turns given for coding from nought, refused ones too.
	Index int
	// Err is what was wrong: [ErrRole], [ErrTooLong], or the coder's error.
	Err error
}

// Error implements error.
func (e *TurnError) Error() string {
	if e.Conversation == "" {
		return fmt.Sprintf("mi: turn at index %d: %v", e.Index, e.Err)
	}
	return fmt.Sprintf("mi: conversation %q, turn at index %d: %v", e.Conversation, e.Index, e.Err)
}

// Unwrap returns Err.
func (e *TurnError) Unwrap() error { return e.Err }

// A Coder codes both sides of a conversation. Where a field is nil the turns
// of that role stay uncoded. The value is safe for concurrent use if its
// coders are; the built-in ones are.
type Coder struct {
	Client     ClientCoder
	Counsellor CounsellorCoder
}

// Code codes a whole conversation, turn by turn. The codes of a turn depend on
// that turn and the earlier ones alone, so they are exactly those of a
// [Session] fed with the same turns, which is why ocean.SettleLeadIns is a step of
// its own. On an error, which is a *[TurnError] or the context's own, the turns
// coded so far come back with it.
func (c Coder) Code(ctx context.Context, conv Conversation) (Coded, error) {
	s := c.Start(conv)
	for _, t := range conv.Turns {
		if _, err := s.Add(ctx, t); err != nil {
			return s.Coded(), err
		}
	}
	return s.Coded(), nil
}

// Session starts a conversation about a goal that is coded as it is spoken. Where
// parties have goals of their own, or the conversation has a name, use Start.
func (c Coder) Session(goal Goal) *Session { return c.Start(Conversation{Goal: goal}) }

// Start is Session for a conversation that has a name or parties. The turns of
// conv are not added.
func (c Coder) Start(conv Conversation) *Session {
	return &Session{coder: c, coded: Coded{
		ID: conv.ID, Goal: conv.Goal, Parties: conv.Parties, Turns: make([]CodedTurn, 0, len(conv.Turns)),
	}}
}

// A Session is one conversation being coded turn by turn. It belongs to that
// conversation: it is not safe for concurrent use.
type Session struct {
	coder Coder
	coded Coded
	added int // turns, with those that could not be coded
}

// Add codes a turn and keeps it. A turn that could not be coded is not kept;
// the error is a *[TurnError] or the context's own.
func (s *Session) Add(ctx context.Context, t Turn) (CodedTurn, error) {
	if err := ctx.Err(); err != nil {
		return CodedTurn{}, err
	}
	index := s.added
	s.added++
	out, err := s.code(ctx, t)
	if err != nil {
		return CodedTurn{}, &TurnError{Conversation: s.coded.ID, Index: index, Err: err}
	}
	s.coded.Turns = append(s.coded.Turns, out)
	return out, nil
}

func (s *Session) code(ctx context.Context, t Turn) (CodedTurn, error) {
	out := CodedTurn{Turn: t}
	if len(t.Text) > MaxTurn {
		return out, ErrTooLong
	}
	x := Exchange{Goal: s.goal(t.Party), Turn: t, Before: s.coded.Turns}
	switch t.Role {
	case Client:
		if s.coder.Client == nil {
			return out, nil
		}
		codes, err := s.coder.Client.CodeClient(ctx, x)
		out.Client = &codes
		return out, err
	case Counsellor:
		if s.coder.Counsellor == nil {
			return out, nil
		}
		codes, err := s.coder.Counsellor.CodeCounsellor(ctx, x)
		out.Counsellor = &codes
		return out, err
	}
	return out, ErrRole
}

// goal is the goal of a party: its own, or the conversation's.
func (s *Session) goal(party string) Goal {
	for _, p := range s.coded.Parties {
		if p.Name == party && p.Goal.Known() {
			return p.Goal
		}
	}
	return s.coded.Goal
}

// Coded returns the turns coded so far. The slice is the session's own: it is
// valid to read until the session ends, and later turns do not change it. The
// codes that its turns point to are the session's too: what a person corrects
// there ([Talk.Correct]) or clears ([ClientCodes.Risks]) holds for later turns, and
// is not to be written while Add runs.
func (s *Session) Coded() Coded {
	c := s.coded
	c.Turns = c.Turns[:len(c.Turns):len(c.Turns)]
	return c
}
