package transcript

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/internal/sheet"
	"github.com/evoke-mi/evoke/mi"
)

// The columns that are read, the required ones first.
const (
	colConversation = iota
	colTurn
	colSpeaker
	colText
	colGoal
	colStart
	colParty
	colEnd
	columnCount
)

const requiredColumns = colText + 1

// columnNames are AnnoMI's names, but for the last two, which are ours.
var columnNames = [columnCount]string{
	"transcript_id", "utterance_id", "interlocutor", "utterance_text", "topic", "timestamp", "party", "end",
}

// none is what AnnoMI puts into a cell that does not apply.
const none = "n/a"

// columns says where in a row each column is, -1 for one that is not there.
type columns [columnCount]int

// findColumns reads a header; the error says what is wrong with it.
func findColumns(header []string) (c columns, e *Error) {
	for i := range c {
		c[i] = -1
	}
	for at, cell := range header {
		for i, name := range columnNames {
			if fold(cell) != name {
				continue
			}
			if c[i] >= 0 {
				return c, &Error{Want: "one column " + name, Found: "two", Fatal: true}
			}
			c[i] = at
		}
	}
	var missing []string
	for i, name := range columnNames[:requiredColumns] {
		if c[i] < 0 {
			missing = append(missing, name)
		}
	}
	if missing != nil {
		return c, &Error{
			Want:  "a CSV header with the columns " + strings.Join(columnNames[:requiredColumns], ", "),
			Found: "none named " + strings.Join(missing, ", "),
			Fatal: true,
		}
	}
	return c, nil
}

// annomiParser reads CSV with AnnoMI's columns.
type annomiParser struct {
	csv   *csv.Reader
	limit *limited
	who   roles
	// unassigned lets a speaker without a role through.
	unassigned bool

	at    columns
	width int
	begun bool
	line  int // the last line of the last row
	// header is the first row, cells the last one; see [Reader.Coded].
	header, cells []string
	// The name and goal of the row before, which most rows have as well.
	id    string
	topic string
	goal  mi.Goal
}

func newAnnoMI(s *source, who roles) *annomiParser {
	limit := &limited{in: s.in}
	p := &annomiParser{csv: csv.NewReader(limit), limit: limit, who: who}
	// Rows are kept as texts of their own, see row.
	p.csv.ReuseRecord = true
	return p
}

func (p *annomiParser) next() (Record, *Error, bool) {
	for {
		cells, e, more := p.row()
		switch {
		case e != nil || !more:
			return Record{}, e, more
		case !p.begun:
			p.begun, p.width, p.header = true, len(cells), slices.Clone(cells)
			if p.at, e = findColumns(cells); e != nil {
				e.Line, _ = p.csv.FieldPos(0)
				return Record{}, e, true
			}
		case slices.ContainsFunc(cells, func(s string) bool { return s != "" }):
			// Other rows have no content; spreadsheets like to end in some.
			p.cells = cells
			rec, e := p.record(cells)
			line, _ := p.csv.FieldPos(0)
			if e != nil {
				e.Line = line
				return Record{}, e, true
			}
			rec.Line = line
			return rec, nil, true
		}
	}
}

// row reads the next row of cells. They are valid until the next call.
func (p *annomiParser) row() ([]string, *Error, bool) {
	p.limit.allow(MaxRecord)
	cells, err := p.csv.Read()
	if err == io.EOF {
		return nil, nil, false
	}
	var bad *csv.ParseError
	switch {
	case errors.As(err, &bad):
		p.line = bad.Line
		e := &Error{Line: bad.StartLine, Want: "quotes around whole cells, doubled inside them"}
		if errors.Is(err, csv.ErrFieldCount) {
			e.Want = fmt.Sprintf("%d columns as in the header", p.width)
			e.Found = strconv.Itoa(len(cells))
			p.line = p.lastLine(cells)
		} else if bad.Line > bad.StartLine {
			// The rows between a quote and the next one went into this row.
			e.Found = fmt.Sprintf("others, with which lines %d to %d are lost", bad.StartLine, bad.Line)
		}
		e.Fatal = !p.begun // without a header no row can be read
		return nil, e, true
	case err == errTooLong:
		e := tooLong(p.line + 1)
		e.Fatal = true
		return nil, e, true
	case err != nil:
		return nil, readFailure(p.limit.lines+1, err), true
	}
	p.line = p.lastLine(cells)
	return cells, nil, true
}

// lastLine is the line in which a row that was just read ends.
func (p *annomiParser) lastLine(cells []string) int {
	last := len(cells) - 1
	line, _ := p.csv.FieldPos(last)
	return line + strings.Count(cells[last], "\n")
}

// ours reports whether the source is one that we wrote, which the columns of our
// own tell: only there an apostrophe before a formula is known to be none of the
// talk.
func (p *annomiParser) ours() bool { return p.at[colParty] >= 0 && p.at[colEnd] >= 0 }

// record reads a row. The texts it keeps are cloned, because cells of a row
// share their memory and the columns we do not read would stay with them.
func (p *annomiParser) record(cells []string) (rec Record, e *Error) {
	cell := func(column int) string {
		if p.at[column] < 0 {
			return ""
		}
		if p.ours() {
			return sheet.Restore(cells[p.at[column]])
		}
		return cells[p.at[column]]
	}
	known := func(column int) string {
		if s := cell(column); s != none {
			return s
		}
		return ""
	}
	if id := cell(colConversation); id == "" {
		return rec, &Error{Want: "a name in transcript_id", Found: "an empty cell"}
	} else if id != p.id {
		p.id = strings.Clone(id)
	}
	rec.Conversation = p.id
	var err error
	if rec.Number, err = strconv.Atoi(strings.TrimSpace(cell(colTurn))); err != nil {
		return rec, &Error{Want: "a whole number in utterance_id"}
	}
	speaker, party := cell(colSpeaker), known(colParty)
	role, byItself := RoleOf(speaker)
	if !byItself && party == "" {
		party = speaker
	}
	if named, ok := p.who.named(party, speaker); ok {
		role = named
	} else if !byItself && (!p.unassigned || strings.TrimSpace(party) == "") {
		return rec, &Error{Want: "therapist or client in interlocutor, or a role for this label"}
	}
	rec.Role, rec.Party = role, strings.Clone(party)
	rec.Text = strings.Clone(cell(colText))
	if topic := known(colGoal); topic != p.topic {
		p.topic = strings.Clone(topic)
		p.goal = mi.ParseGoal(p.topic)
	}
	rec.Goal = p.goal
	var ok bool
	if rec.Start, ok = parseTimestamp(known(colStart)); !ok {
		return rec, &Error{Want: "HH:MM:SS in timestamp"}
	}
	if rec.End, ok = parseSeconds(known(colEnd)); !ok {
		return rec, &Error{Want: "seconds in end"}
	}
	return rec, nil
}
