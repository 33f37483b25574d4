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
	// Risk has the signs of danger, NotMeant words of danger that mean something
	// else: nobody should be alarmed by those who counts the first.
	Risk     *[]risk   `json:"risk,omitempty"`
	NotMeant []mi.Risk `json:"not_meant,omitempty"`
	Model    string    `json:"model"`
}

// A risk is a sign of danger, and whether it gates.
type risk struct {
	mi.Risk
	Gates bool `json:"gates"`
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
		l.Risk = new([]risk)
		*l.Risk, l.NotMeant = risksOf(t.Client.Risks)
	case t.Counsellor != nil:
		l.Behaviour, l.Utterances, l.Model = &t.Counsellor.Response, t.Counsellor.Utterances, t.Counsellor.Model
	}
	return l
}

// risksOf parts signs of danger from words that mean something else.
func risksOf(all []mi.Risk) (signs []risk, notMeant []mi.Risk) {
	signs = []risk{} // and not null
	for _, r := range all {
		if r.Idiom {
			notMeant = append(notMeant, r)
			continue
		}
		signs = append(signs, risk{Risk: r, Gates: r.Gates()})
	}
	return signs, notMeant
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
