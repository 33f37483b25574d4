package transcript

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A jsonLine is a turn as JSONL has it. Pointers tell a field that is missing or
// null from one that is empty.
type jsonLine struct {
	Conversation *string         `json:"conversation"`
	Turn         *int            `json:"turn"`
	Party        string          `json:"party,omitempty"`
	Role         *string         `json:"role"`
	Text         *string         `json:"text"`
	Goal         json.RawMessage `json:"goal,omitempty"`
	Start        *float64        `json:"start,omitempty"`
	End          *float64        `json:"end,omitempty"`
}

// jsonlParser reads one JSON object a line.
type jsonlParser struct {
	src *source
	who roles
	// unassigned lets a party without a role through.
	unassigned bool
}

func (p *jsonlParser) next() (Record, *Error, bool) {
	for {
		data, err := p.src.next()
		if err == io.EOF {
			return Record{}, nil, false
		}
		e := p.src.fail(err)
		if e == nil {
			if data = bytes.TrimLeft(data, " \t\r\n"); len(data) == 0 {
				continue
			}
			var rec Record
			if rec, e = p.record(data); e == nil {
				rec.Line = p.src.line
				return rec, nil, true
			}
			e.Line = p.src.line
		}
		return Record{}, e, true
	}
}

// record reads a line. Errors of encoding/json are not passed on: they quote
// what they stumble over.
func (p *jsonlParser) record(data []byte) (rec Record, e *Error) {
	var l jsonLine
	if data[0] != '{' {
		return rec, &Error{Want: "one JSON object on the line"}
	}
	if err := json.Unmarshal(data, &l); err != nil {
		return rec, jsonError(err)
	}
	role, named := p.who.named(l.Party)
	if (named || p.unassigned && l.Party != "") && l.Role == nil {
		l.Role = new(string) // the caller has said who this is, or will
	}
	if missing := l.missing(); missing != "" {
		return rec, &Error{Want: "the fields conversation, turn, role and text", Found: "none named " + missing}
	}
	if !named {
		role, named = p.who.named(*l.Role)
	}
	if !named {
		role, named = RoleOf(*l.Role)
	}
	if !named && (!p.unassigned || *l.Role != "" || l.Party == "") {
		return rec, &Error{Want: "counsellor or client in role, or a role for this party or label"}
	}
	if rec.Goal, e = readGoal(l.Goal); e != nil {
		return rec, e
	}
	for _, t := range []*float64{l.Start, l.End} {
		if t != nil && !validSeconds(*t) {
			return rec, &Error{Want: "seconds, not below 0, in start and end"}
		}
	}
	rec.Conversation = *l.Conversation
	rec.Turn = mi.Turn{
		Number: *l.Turn, Party: l.Party, Role: role, Text: *l.Text, Start: l.Start, End: l.End,
	}
	return rec, nil
}

// missing lists the required fields that are not there.
func (l *jsonLine) missing() string {
	var names []string
	for _, field := range []struct {
		name string
		gone bool
	}{
		{"conversation", l.Conversation == nil},
		{"turn", l.Turn == nil},
		{"role", l.Role == nil},
		{"text", l.Text == nil},
	} {
		if field.gone {
			names = append(names, field.name)
		}
	}
	return strings.Join(names, ", ")
}

// jsonError says in our own words what is wrong with a line.
func jsonError(err error) *Error {
	var bad *json.UnmarshalTypeError
	if errors.As(err, &bad) {
		// Only names that are ours may be repeated.
		switch bad.Field {
		case "conversation", "party", "role", "text":
			return &Error{Want: "a string in " + bad.Field}
		case "turn":
			return &Error{Want: "a whole number in turn"}
		case "start", "end":
			return &Error{Want: "seconds as a number in " + bad.Field}
		}
	}
	return &Error{Want: "one JSON object on the line", Found: "broken JSON"}
}

// readGoal reads a goal: a string as people write it, or an object.
func readGoal(data []byte) (mi.Goal, *Error) {
	var text string
	var goal mi.Goal
	switch {
	case len(data) == 0 || string(data) == "null":
		return goal, nil
	case json.Unmarshal(data, &text) == nil:
		return mi.ParseGoal(text), nil
	case data[0] == '{' && json.Unmarshal(data, &goal) == nil && (goal.Direction == "" || goal.Direction.Valid()):
		return goal, nil
	}
	return mi.Goal{}, &Error{Want: "in goal a string, or an object with behaviour and direction"}
}
