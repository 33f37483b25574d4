package main

import (
	"bufio"
	"encoding/json"
	"io"
	"os"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
	"github.com/evoke-mi/evoke/rulers"
)

// A line is one ruler exchange. Turns are named by their numbers in the source.
type line struct {
	Conversation string           `json:"conversation"`
	Ask          []int            `json:"ask"`
	Dimension    rulers.Dimension `json:"dimension"`
	Min          int              `json:"min"`
	Max          int              `json:"max"`
	Answer       *int             `json:"answer"`
	Low          *float64         `json:"low"`
	High         *float64         `json:"high"`

	Kind     rulers.Answer `json:"kind,omitempty"`
	Hedge    rulers.Hedge  `json:"hedge,omitempty"`
	Band     rulers.Band   `json:"band,omitempty"`
	Spoken   *rulers.Scale `json:"spoken,omitempty"`
	Followed []followed    `json:"followed"`
}

// A followed is a counsellor's turn that follows a number up.
type followed struct {
	Turn int         `json:"turn"`
	Went rulers.Went `json:"went"`
}

// find writes a line for each exchange in the files.
func find(o options, stdin io.Reader, stdout, stderr io.Writer) error {
	out := bufio.NewWriter(stdout)
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	for _, name := range o.args {
		if err := findIn(o, name, stdin, enc); err != nil {
			out.Flush()
			return err
		}
	}
	return out.Flush()
}

func findIn(o options, name string, stdin io.Reader, enc *json.Encoder) error {
	src := stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return err
		}
		defer f.Close()
		src = f
	}
	r := transcript.Reader{Format: o.in, Name: name, Roles: o.roles}
	for c, err := range r.Conversations(src) {
		if err != nil {
			return err
		}
		for _, x := range o.locale.Find(c) {
			if err := enc.Encode(lineOf(c, x)); err != nil {
				return err
			}
		}
	}
	return nil
}

// lineOf makes the line of an exchange.
func lineOf(c mi.Conversation, x rulers.Exchange) line {
	l := line{
		Conversation: c.ID, Ask: []int{}, Dimension: x.Dimension, Min: x.Scale.Min, Max: x.Scale.Max,
		Kind: x.Reading.Kind, Hedge: x.Reading.Hedge, Band: x.Reading.Band, Followed: []followed{},
	}
	for _, i := range x.Ask {
		l.Ask = append(l.Ask, c.Turns[i].Number)
	}
	if x.Answer >= 0 {
		l.Answer = &c.Turns[x.Answer].Number
		if x.Reading.Valued {
			l.Low, l.High = &x.Reading.Low, &x.Reading.High
			if x.Reading.Scale != x.Scale {
				l.Spoken = &x.Reading.Scale
			}
		}
	}
	for _, f := range x.Followed {
		l.Followed = append(l.Followed, followed{c.Turns[f.Turn].Number, f.Went})
	}
	return l
}
