package main

import (
	"bufio"
	"encoding/csv"
	"encoding/json"
	"io"
	"strconv"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// newScorePrinter prints what each conversation adds up to, for -summary. No
// format has anything of what was said.
func newScorePrinter(format string, w io.Writer) printer {
	switch format {
	case "jsonl":
		b := bufio.NewWriter(w)
		enc := json.NewEncoder(b)
		enc.SetEscapeHTML(false)
		return &reportPrinter{w: b, enc: enc}
	case "csv":
		return &scoreTable{w: csv.NewWriter(w)}
	}
	return &formPrinter{w: bufio.NewWriter(w)}
}

// formPrinter prints a MITI coding form for each conversation.
type formPrinter struct {
	w       *bufio.Writer
	printed bool
}

func (p *formPrinter) print(c mi.Coded) error {
	if p.printed {
		if err := p.w.WriteByte('\n'); err != nil {
			return err
		}
	}
	p.printed = true
	if err := score.WriteForm(p.w, score.Of(c)); err != nil {
		return err
	}
	// With more than one on a side, each by their own goal.
	if parties := score.Parties(c); len(parties) > 2 {
		if err := p.w.WriteByte('\n'); err != nil {
			return err
		}
		if err := score.WriteParties(p.w, parties); err != nil {
			return err
		}
	}
	return p.w.Flush()
}

func (p *formPrinter) finish() error { return p.w.Flush() }

// reportPrinter prints a [score.Report] a line. `code -schema -summary`
// describes it.
type reportPrinter struct {
	w   *bufio.Writer
	enc *json.Encoder
}

func (p *reportPrinter) print(c mi.Coded) error {
	if err := p.enc.Encode(score.Of(c)); err != nil {
		return err
	}
	return p.w.Flush()
}

func (p *reportPrinter) finish() error { return p.w.Flush() }

// scoreTable prints a row of CSV for each conversation: a column for each of
// [score.Report.Values], n/a where one is undefined.
type scoreTable struct {
	w     *csv.Writer
	begun bool
}

func (p *scoreTable) print(c mi.Coded) error {
	if err := p.begin(); err != nil {
		return err
	}
	r := score.Of(c)
	row := []string{defuse(c.ID), defuse(c.Goal.String()), strconv.Itoa(r.Turns)}
	for _, v := range r.Values() {
		cell := ""
		if v.Number != nil {
			cell = strconv.FormatFloat(*v.Number, 'f', -1, 64)
		}
		row = append(row, cell)
	}
	for i := range row {
		if row[i] == "" {
			row[i] = "n/a"
		}
	}
	if err := p.w.Write(row); err != nil {
		return err
	}
	p.w.Flush()
	return p.w.Error()
}

func (p *scoreTable) begin() error {
	if p.begun {
		return nil
	}
	p.begun = true
	row := []string{"transcript_id", "topic", "turns"}
	for _, v := range score.Of(mi.Coded{}).Values() { // the same for any conversation
		row = append(row, column(v))
	}
	return p.w.Write(row)
}

func (p *scoreTable) finish() error {
	if err := p.begin(); err != nil {
		return err
	}
	p.w.Flush()
	return p.w.Error()
}

// column names a number by how it was counted and what it is: both manuals have
// an SR, and count it differently.
func column(v score.Value) string {
	by := "time" // was taken in one of several ways, or is not known
	switch v.By {
	case score.ByMITI, score.ByRating:
		by = "MITI"
	case score.ByMISC:
		by = "MISC"
	case score.ByTurn:
		by = "turns"
	case score.ByUtterance:
		by = "utterances"
	case score.ByExpectation:
		by = "expected"
	case score.ByVolley:
		by = "volleys"
	case score.ByWords:
		by = "words"
	}
	return by + " " + string(v.Measure)
}
