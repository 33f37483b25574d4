package main

import (
	"encoding/json"
	"errors"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// A place names a turn by the number that it has in its source.
type place struct {
	Conversation string `json:"conversation"`
	Turn         int    `json:"turn"`
}

// A span is a stretch of a turn, in bytes.
type span struct {
	Turn  int `json:"turn"`
	Start int `json:"start"`
	End   int `json:"end"`
}

type suggestLine struct {
	place
	Task  ocean.Task `json:"task"`
	Moves []moveLine `json:"moves"`
}

type moveLine struct {
	Move    ocean.Move `json:"move"`
	Main    mi.Main    `json:"main"`
	Why     string     `json:"why"`
	Source  string     `json:"source"`
	Party   string     `json:"party,omitempty"`
	Answers []span     `json:"answers"`
}

type composeLine struct {
	place
	Type     ocean.Move `json:"type,omitempty"`
	Main     mi.Main    `json:"main,omitempty"`
	Text     string     `json:"text,omitempty"`
	Declined string     `json:"declined,omitempty"`
}

type checkLine struct {
	place
	Verdict  ocean.Action  `json:"verdict"`
	Findings []findingLine `json:"findings"`
}

type findingLine struct {
	Code     ocean.FindingCode `json:"code"`
	Severity ocean.Severity    `json:"severity"`
	Start    int               `json:"start"`
	End      int               `json:"end"`
}

// until is a conversation up to a turn, which it does not have any more.
func until(c mi.Coded, i int) mi.Coded {
	c.Turns = c.Turns[:i:i]
	return c
}

// suggestAll writes a line for each turn of a counsellor: what could have been
// said there, by what was known before.
func (w *writer) suggestAll(c mi.Coded) error {
	for i, t := range c.Turns {
		if t.Turn.Role != mi.Counsellor {
			continue
		}
		s := w.suggester.Suggest(until(c, i))
		line := suggestLine{place{c.ID, t.Turn.Number}, s.Task, []moveLine{}}
		for _, m := range s.Moves {
			l := moveLine{m.Move, m.Main, m.Why, m.Source, m.Party, []span{}}
			for _, q := range m.Answers {
				l.Answers = append(l.Answers, span{c.Turns[q.Turn].Turn.Number, q.Start, q.End})
			}
			line.Moves = append(line.Moves, l)
		}
		if err := w.encode(line); err != nil {
			return err
		}
	}
	return nil
}

// composeAll writes a line for each turn of a client: a reflection or an
// affirmation that answers it, or why there is none.
func (w *writer) composeAll(c mi.Coded) error {
	for i, t := range c.Turns {
		if t.Turn.Role != mi.Client {
			continue
		}
		line := composeLine{place: place{c.ID, t.Turn.Number}}
		said, err := w.composer.Reply(until(c, i+1))
		declined, no := errors.AsType[*ocean.DeclinedError](err)
		switch {
		case no:
			line.Declined = declined.Reason
		case err != nil:
			return err
		default:
			line.Type, line.Main, line.Text = said.Move, said.Move.Main(), said.Text
		}
		if err := w.encode(line); err != nil {
			return err
		}
	}
	return nil
}

// checkAll writes a line for each turn of a counsellor: what a check would have
// said of it as a draft.
func (w *writer) checkAll(c mi.Coded) error {
	for i, t := range c.Turns {
		if t.Turn.Role != mi.Counsellor {
			continue
		}
		v := w.checker.Check(until(c, i), t.Turn.Text)
		line := checkLine{place{c.ID, t.Turn.Number}, v.Action, []findingLine{}}
		for _, f := range v.Findings {
			line.Findings = append(line.Findings, findingLine{f.Code, f.Severity, f.Start, f.End})
		}
		if err := w.encode(line); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) encode(line any) error {
	enc := json.NewEncoder(w.out)
	enc.SetEscapeHTML(false)
	return enc.Encode(line)
}
