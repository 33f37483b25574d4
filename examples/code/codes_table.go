package main

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// A turnKey names a turn of a conversation.
type turnKey struct {
	conversation string
	number       int
}

// codeTable has the codes of a table: for each turn what everybody who coded it
// gave.
type codeTable struct {
	name    string
	columns []string
	turns   map[turnKey]*opinions
	met     int // turns of the talk that are among them
}

// opinions are what several gave one turn, in the order of their rows. Whose turn
// it is the talk says, so that there are codes for either side.
type opinions struct {
	clients     []*mi.ClientCodes
	counsellors []*mi.CounsellorCodes
}

// The column of the conversation and of the turn, which every table needs.
const (
	conversationColumn = "transcript_id"
	turnColumn         = "utterance_id"
)

// readTable reads a table that needs no talk: of AnnoMI's columns those of the
// conversation and the turn are enough beside any with codes. Rows may be in any
// order. [transcript.Reader.Coded] takes the first of several rows of a turn; here
// they all count, so that it is given each as a turn of its own.
func readTable(name string, r *csv.Reader, bad func(error) error) (*codeTable, error) {
	fail := func(line int, want string) error { return &transcript.Error{Name: name, Line: line, Want: want} }
	header, err := r.Read()
	if err == nil {
		header = slices.Clone(header)
		for i, cell := range header {
			header[i] = strings.ToLower(strings.TrimSpace(strings.TrimPrefix(cell, "\ufeff")))
		}
	}
	if !slices.Contains(header, conversationColumn) || !slices.Contains(header, turnColumn) {
		return nil, fail(1, "a CSV header with the columns "+conversationColumn+" and "+turnColumn)
	}
	var rows []codeRow
	for {
		cells, err := r.Read()
		var broken *csv.ParseError
		switch {
		case err == io.EOF:
			return tableOf(name, header, rows, bad)
		case errors.As(err, &broken):
			err = fail(broken.StartLine, fmt.Sprintf("%d columns as in the header, and quotes around whole cells", len(header)))
		case err != nil:
			return nil, fail(0, "a source that can be read to its end")
		default:
			line, _ := r.FieldPos(0)
			number, bad := strconv.Atoi(strings.TrimSpace(cells[slices.Index(header, turnColumn)]))
			if bad == nil {
				rows = append(rows, codeRow{line, number, cells})
				continue
			}
			err = fail(line, "a whole number in "+turnColumn)
		}
		if err := bad(err); err != nil {
			return nil, err
		}
	}
}

// A codeRow is a row of a table: one person's codes of one turn.
type codeRow struct {
	line, number int
	cells        []string
}

// sides are the two that a row is read for.
var sides = [...]string{"client", "therapist"}

// tableOf reads the codes of rows.
func tableOf(name string, header []string, rows []codeRow, bad func(error) error) (*codeTable, error) {
	// The turns of a conversation have to stand together.
	conversation := slices.Index(header, conversationColumn)
	first := map[string]int{}
	for i, row := range rows {
		if _, ok := first[row.cells[conversation]]; !ok {
			first[row.cells[conversation]] = i
		}
	}
	slices.SortStableFunc(rows, func(a, b codeRow) int { return first[a.cells[conversation]] - first[b.cells[conversation]] })

	t := &codeTable{name: name, columns: header, turns: map[turnKey]*opinions{}}
	last := 0 // the line of the last bad row, which is bad for both sides
	for c, err := range (transcript.Reader{Format: transcript.AnnoMI, Name: name}).Coded(oneEach(header, rows)) {
		if e, ok := errors.AsType[*transcript.Error](err); ok {
			if e.Line > 1 {
				e.Line = rows[(e.Line-2)/len(sides)].line
			}
			if e.Line == last && last > 0 {
				continue
			}
			last = e.Line
			if e.Fatal {
				return nil, e
			}
			if err := bad(e); err != nil {
				return nil, err
			}
			continue
		}
		for _, turn := range c.Turns {
			key := turnKey{c.ID, rows[turn.Turn.Number/len(sides)].number}
			if t.turns[key] == nil {
				t.turns[key] = &opinions{}
			}
			t.turns[key].add(turn)
		}
	}
	return t, nil
}

// oneEach writes rows again, one a line and each as a turn of either side. What
// was said is left out.
func oneEach(header []string, rows []codeRow) io.Reader {
	const none = "n/a"
	header = slices.Clone(header)
	for _, name := range []string{"interlocutor", "utterance_text"} {
		if !slices.Contains(header, name) {
			header = append(header, name)
		}
	}
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	_ = w.Write(header) // to a buffer it cannot fail
	out := make([]string, len(header))
	for i, row := range rows {
		for j, side := range sides {
			for k, name := range header {
				cell := none
				switch name {
				case turnColumn:
					cell = strconv.Itoa(i*len(sides) + j)
				case "interlocutor":
					cell = side
				case conversationColumn, "miti", "misc": // as they are
					cell = row.cells[k]
				case "utterance_text", "topic", "timestamp", "party", "end", "utterance_codes":
				default:
					if k < len(row.cells) {
						cell = strings.ToLower(row.cells[k])
					}
				}
				out[k] = strings.Join(strings.FieldsFunc(cell, func(r rune) bool { return r == '\n' || r == '\r' }), " ")
			}
			_ = w.Write(out)
		}
	}
	w.Flush()
	return &b
}

func (o *opinions) add(t mi.CodedTurn) {
	if t.Client != nil {
		o.clients = append(o.clients, t.Client)
	}
	if t.Counsellor != nil {
		o.counsellors = append(o.counsellors, t.Counsellor)
	}
}

func (t *codeTable) of(c mi.Coded) (mi.Coded, error) {
	out := c
	out.Turns = make([]mi.CodedTurn, len(c.Turns))
	for i, turn := range c.Turns {
		out.Turns[i].Turn = turn.Turn
		o := t.turns[turnKey{c.ID, turn.Turn.Number}]
		switch {
		case o == nil:
			continue
		case turn.Turn.Role == mi.Client:
			out.Turns[i].Client = mostOfClients(o.clients)
		default:
			out.Turns[i].Counsellor = mostOfCounsellors(o.counsellors)
		}
		t.met++
	}
	return out, nil
}

func (t *codeTable) missed() []string {
	if left := len(t.turns) - t.met; left > 0 {
		return []string{fmt.Sprintf("%s of %s found in none of these conversations", count(left, "turn", "turns"), t.name)}
	}
	return nil
}

func (t *codeTable) kinds() bool { return slices.Contains(t.columns, "kind") }

func (t *codeTable) matched() string {
	return conversationColumn + " and " + turnColumn + " are compared"
}
