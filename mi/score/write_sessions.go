package score

import (
	"encoding/csv"
	"io"
	"strconv"

	"github.com/evoke-mi/evoke/internal/sheet"
	"github.com/evoke-mi/evoke/mi"
)

// undefinedCell is what stands in a table for a number that is undefined, or a
// word that was not given.
const undefinedCell = "n/a"

// A TableWriter writes a table of sessions for spreadsheets: CSV with a row for
// each report. The columns are transcript_id, topic and turns, and then one for
// each of [Report.Values], named by how it was counted and what it is, such as
// "MITI R:Q": both manuals have an SR, and count it differently. Undefined
// numbers are "n/a", which no spreadsheet takes for nought. A name or a goal that
// a spreadsheet could run as a formula has an apostrophe in front. There is
// nothing of what was said in it.
//
// A TableWriter must not be used by several goroutines at once.
type TableWriter struct {
	out   *csv.Writer
	begun bool
}

// NewTableWriter returns a TableWriter that writes to w.
func NewTableWriter(w io.Writer) *TableWriter { return &TableWriter{out: csv.NewWriter(w)} }

// Write writes the row of a report. The error is that of the underlying
// io.Writer.
func (t *TableWriter) Write(r Report) error {
	if err := t.begin(); err != nil {
		return err
	}
	row := []string{wordCell(r.Conversation), wordCell(r.Goal.String()), strconv.Itoa(r.Turns)}
	for _, v := range r.Values() {
		cell := undefinedCell
		if v.Number != nil {
			cell = strconv.FormatFloat(*v.Number, 'f', -1, 64)
		}
		row = append(row, cell)
	}
	return t.out.Write(row)
}

// Flush writes out what is still held in memory, the names of the columns where
// there was no report. It must be called after the last Write.
func (t *TableWriter) Flush() error {
	if err := t.begin(); err != nil {
		return err
	}
	t.out.Flush()
	return t.out.Error()
}

// begin writes the names of the columns once.
func (t *TableWriter) begin() error {
	if t.begun {
		return nil
	}
	t.begun = true
	row := []string{"transcript_id", "topic", "turns"}
	for _, v := range Of(mi.Coded{}).Values() { // the same for any session
		row = append(row, columnName(v))
	}
	return t.out.Write(row)
}

func wordCell(s string) string {
	if s == "" {
		return undefinedCell
	}
	return sheet.Defuse(s)
}

// columnName names a number by how it was counted and what it is.
func columnName(v Value) string {
	by := "time" // was taken in one of several ways, or is not known
	switch v.By {
	case ByMITI, ByRating:
		by = "MITI"
	case ByMISC:
		by = "MISC"
	case ByTurn:
		by = "turns"
	case ByUtterance:
		by = "utterances"
	case ByExpectation:
		by = "expected"
	case ByVolley:
		by = "volleys"
	case ByWords:
		by = "words"
	}
	return by + " " + string(v.Measure)
}
