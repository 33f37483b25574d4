package main

import (
	"bufio"
	"encoding/json"
	"io"

	"github.com/evoke-mi/evoke/mi"
)

// A line is one turn in -format jsonl. `code -schema` describes it.
type line struct {
	Conversation string  `json:"conversation"`
	Turn         int     `json:"turn"`
	Role         mi.Role `json:"role"`
	Party        string  `json:"party,omitempty"`
	Text         *string `json:"text,omitempty"`

	Talk       *mi.Talk     `json:"talk,omitempty"`
	Behaviour  *mi.Response `json:"behaviour,omitempty"`
	Utterances any          `json:"utterances"`

	Discord *bool        `json:"discord,omitempty"`
	Signs   []mi.Discord `json:"signs,omitempty"` // of discord
	Risk    *[]string    `json:"risk,omitempty"`
	// Unscreened names the fields that this version does not look for: there,
	// false and empty mean nothing.
	Unscreened []string `json:"unscreened,omitempty"`
	Model      string   `json:"model"`
}

// lineOf makes the line of a coded turn.
func lineOf(conversation string, t mi.CodedTurn, withText bool) line {
	l := line{Conversation: conversation, Turn: t.Turn.Number, Role: t.Turn.Role, Party: t.Turn.Party}
	if withText {
		l.Text = &t.Turn.Text
	}
	switch {
	case t.Client != nil:
		l.Talk, l.Utterances, l.Model = &t.Client.Talk, t.Client.Utterances, t.Client.Model
		l.Discord, l.Signs = new(len(t.Client.Discord) > 0), t.Client.Discord
		l.Risk, l.Unscreened = &[]string{}, []string{"risk"}
	case t.Counsellor != nil:
		l.Behaviour, l.Utterances, l.Model = &t.Counsellor.Response, t.Counsellor.Utterances, t.Counsellor.Model
	}
	return l
}

// linePrinter prints a line for each turn.
type linePrinter struct {
	w        *bufio.Writer
	enc      *json.Encoder
	withText bool
}

func newLinePrinter(w io.Writer, withText bool) *linePrinter {
	b := bufio.NewWriter(w)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	return &linePrinter{w: b, enc: enc, withText: withText}
}

func (p *linePrinter) print(c mi.Coded) error {
	for _, t := range c.Turns {
		if err := p.enc.Encode(lineOf(c.ID, t, p.withText)); err != nil {
			return err
		}
	}
	return p.w.Flush()
}

func (p *linePrinter) finish() error { return p.w.Flush() }
