package main

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/internal/sheet"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// An agreement is how far evoke agrees with human codes on one attribute of the
// turns. `code -schema -agree FILE` describes it.
type agreement struct {
	score.Agreement
	// Counts has how often each code came in each conversation, human and evoke,
	// where there are two conversations or more.
	Counts []score.CodeCounts `json:"counts,omitempty"`
}

// agreePrinter compares the codes of conversations with those of people, and
// prints the comparison when it has seen them all.
type agreePrinter struct {
	w, stderr io.Writer
	name      string // of the file with the human codes
	format    string
	withText  bool
	human     humanCodes
	talks     []score.DoubleCoding
}

func newAgreePrinter(o options, human humanCodes, w, stderr io.Writer) *agreePrinter {
	return &agreePrinter{w: w, stderr: stderr, name: o.agree, format: o.format, withText: o.text, human: human}
}

func (p *agreePrinter) print(c mi.Coded) error {
	if !slices.ContainsFunc(c.Turns, func(t mi.CodedTurn) bool { return t.Turn.Text != "n/a" }) {
		return fmt.Errorf("code: -agree: want what was said: in utterance_text of %s, or in a FILE of its own", p.name)
	}
	first, err := p.human.of(c)
	if err != nil {
		return err
	}
	p.talks = append(p.talks, score.DoubleCoding{First: first, Second: c})
	return nil
}

// finish compares. Attributes in which there is nothing to compare are left
// out; where that is all of them, the codes are of other conversations.
func (p *agreePrinter) finish() error {
	if len(p.talks) == 0 {
		return nil
	}
	var all []agreement
	for _, a := range score.Attributes() {
		if a == score.AttributeKind && !p.human.kinds() {
			continue // neutral talk has no kind, which says nothing of the rest
		}
		one, err := p.compare(a)
		if err != nil {
			return err
		}
		if one.Compared > 0 {
			all = append(all, one)
		}
	}
	if len(all) == 0 {
		return fmt.Errorf("code: -agree: want codes of these conversations, found none in %s: %s", p.name, p.human.matched())
	}
	for _, said := range p.human.missed() {
		fmt.Fprintln(p.stderr, "code:", said)
	}
	switch p.format {
	case "jsonl":
		enc := json.NewEncoder(p.w)
		enc.SetEscapeHTML(false)
		for _, a := range all {
			if err := enc.Encode(a); err != nil {
				return err
			}
		}
		return nil
	case "csv":
		return p.table(all)
	}
	return p.text(all)
}

func (p *agreePrinter) compare(a score.Attribute) (agreement, error) {
	one, err := score.Agree(a, p.talks...)
	out := agreement{Agreement: one}
	if err != nil || len(p.talks) < 2 {
		return out, err
	}
	sessions := make([][]mi.Coded, len(p.talks))
	for i, t := range p.talks {
		sessions[i] = []mi.Coded{t.First, t.Second}
	}
	counts, err := score.AgreeCounts(a, sessions...)
	out.Counts = counts.Codes
	return out, err
}

// said is what was said in a turn that was coded differently.
func (p *agreePrinter) said(d score.Difference) string {
	return p.talks[d.Session].Second.Turns[d.Index].Turn.Text
}

// table writes a row for each turn that was coded differently, for a person to
// go through.
func (p *agreePrinter) table(all []agreement) error {
	w := csv.NewWriter(p.w)
	rows := [][]string{{"attribute", "transcript_id", "utterance_id", "human", "evoke", "utterance_text"}}
	for _, a := range all {
		for _, d := range a.Differences {
			text := "n/a"
			if p.withText {
				text = sheet.Defuse(p.said(d))
			}
			rows = append(rows, []string{
				string(a.Attribute), sheet.Defuse(d.Conversation), strconv.Itoa(d.Turn),
				codeNames(d.Codes[0]), codeNames(d.Codes[1]), text,
			})
		}
	}
	return w.WriteAll(rows)
}

// codeNames puts the codes that a turn was given into words.
func codeNames(codes []string) string {
	if len(codes) == 0 {
		return "none"
	}
	return strings.Join(codes, " ")
}
