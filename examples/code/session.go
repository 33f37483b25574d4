package main

import (
	"bufio"
	"encoding/json"
	"io"

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
		return scorePrinter{score.NewTableWriter(w)}
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
