package main

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// tableColumns are AnnoMI's, so that published notebooks read the file, and
// then ours. What does not apply is "n/a", as in AnnoMI.
var tableColumns = []string{
	"transcript_id", "topic", "utterance_id", "interlocutor", "timestamp", "utterance_text",
	"reflection_exists", "reflection_subtype", "question_exists", "question_subtype",
	"main_therapist_behaviour", "client_talk_type",
	"probability", "confidence", "abstained", "kind", "strength", "utterance_codes", "miti", "misc", "model",
}

// tablePrinter prints a row of CSV for each turn.
type tablePrinter struct {
	w        *csv.Writer
	withText bool
	begun    bool
}

func newTablePrinter(w io.Writer, withText bool) *tablePrinter {
	return &tablePrinter{w: csv.NewWriter(w), withText: withText}
}

func (p *tablePrinter) print(c mi.Coded) error {
	if err := p.begin(); err != nil {
		return err
	}
	for _, t := range c.Turns {
		if err := p.w.Write(p.row(c, t)); err != nil {
			return err
		}
	}
	p.w.Flush()
	return p.w.Error()
}

func (p *tablePrinter) begin() error {
	if p.begun {
		return nil
	}
	p.begun = true
	return p.w.Write(tableColumns)
}

func (p *tablePrinter) finish() error {
	if err := p.begin(); err != nil {
		return err
	}
	p.w.Flush()
	return p.w.Error()
}

func (p *tablePrinter) row(c mi.Coded, t mi.CodedTurn) []string {
	cell := map[string]string{
		"transcript_id": c.ID, "topic": c.Goal.String(),
		"utterance_id": strconv.Itoa(t.Turn.Number), "timestamp": clock(t.Turn.Start),
	}
	if p.withText {
		cell["utterance_text"] = t.Turn.Text
	}
	if k := t.Client; k != nil {
		cell["interlocutor"] = "client"
		cell["client_talk_type"] = string(k.Talk.Valence)
		cell["probability"] = number(k.Talk.Probability.Of(k.Talk.Valence))
		cell["confidence"] = string(k.Talk.Confidence)
		cell["abstained"] = strconv.FormatBool(k.Talk.Abstained)
		cell["kind"], cell["strength"] = string(k.Talk.Kind), string(k.Talk.Strength)
		var codes []string
		for _, u := range k.Utterances {
			codes = append(codes, string(u.Code))
		}
		cell["utterance_codes"] = strings.Join(codes, " ")
		cell["model"] = k.Model
	}
	if k := t.Counsellor; k != nil {
		r := k.Response
		cell["interlocutor"] = "therapist"
		cell["main_therapist_behaviour"] = string(r.Main)
		if r.Main == mi.MainInput {
			cell["main_therapist_behaviour"] = "therapist_input"
		}
		cell["reflection_exists"], cell["reflection_subtype"] = exists(string(r.Reflection))
		cell["question_exists"], cell["question_subtype"] = exists(string(r.Question))
		cell["probability"] = number(r.Probability.Of(r.Main))
		cell["confidence"] = string(r.Confidence)
		cell["miti"], cell["misc"] = joined(r.MITI), joined(r.MISC)
		cell["utterance_codes"] = cell["misc"]
		cell["model"] = k.Model
	}
	row := make([]string, len(tableColumns))
	for i, name := range tableColumns {
		row[i] = cell[name]
		switch name {
		case "transcript_id", "topic", "utterance_text": // free text
			row[i] = defuse(row[i])
		}
		if row[i] == "" {
			row[i] = "n/a"
		}
	}
	return row
}

// exists splits a type into AnnoMI's two columns.
func exists(subtype string) (string, string) {
	if subtype == "none" {
		return "False", ""
	}
	return "True", subtype
}

func joined[T ~string](codes []T) string {
	s := make([]string, len(codes))
	for i, c := range codes {
		s[i] = string(c)
	}
	return strings.Join(s, " ")
}

func number(p float64) string { return strconv.FormatFloat(p, 'f', 4, 64) }

// clock writes seconds as AnnoMI does.
func clock(seconds *float64) string {
	if seconds == nil {
		return ""
	}
	s := int(*seconds)
	return fmt.Sprintf("%02d:%02d:%02d", s/3600, s/60%60, s%60)
}

// defuse keeps a spreadsheet from running a cell as a formula. Many turns open
// with a dash, which is talk cut off: those stay as they are unless something
// in them could be run.
func defuse(cell string) string {
	if cell == "" {
		return cell
	}
	switch cell[0] {
	case '=', '@', '\t', '\r':
		return "'" + cell
	case '+', '-':
		if strings.ContainsAny(cell, "=(|!") || len(cell) > 1 && cell[1] >= '0' && cell[1] <= '9' {
			return "'" + cell
		}
	}
	return cell
}
