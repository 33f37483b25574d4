package transcript

import (
	"bytes"
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"
)

// rows are the rows of a table; at is the line where the last one starts.
type rows interface {
	row() ([]string, *Error, bool)
	at() int
}

// delimiters are what tables are separated by, the standard's first.
const delimiters = ",;\t"

// delimiterOf finds the delimiter with which the first row is a header that
// names the columns, or else the one of which it has most; sep says that the
// first line tells it, as Excel's "sep=;" does.
func delimiterOf(head []byte, columns Columns) (delimiter rune, sep bool) {
	line, rest, _ := bytes.Cut(head, []byte("\n"))
	line = trimLineEnd(line)
	if given, ok := bytes.CutPrefix(line, []byte("sep=")); ok && len(given) == 1 && strings.IndexByte(delimiters+"|", given[0]) >= 0 {
		return rune(given[0]), true
	}
	if len(line) == 0 {
		line = bytes.TrimLeft(rest, "\r\n")
	} else {
		line = head
	}
	delimiter = rune(delimiters[0])
	most := 0
	for _, d := range delimiters {
		header := headerOf(line, d)
		if _, e := columns.find(header); e == nil {
			return d, false
		}
		if len(header) > most {
			delimiter, most = d, len(header)
		}
	}
	return delimiter, false
}

// headerOf reads the first row.
func headerOf(head []byte, delimiter rune) []string {
	r := csv.NewReader(bytes.NewReader(head))
	r.Comma = delimiter
	header, err := r.Read()
	if err != nil {
		return nil
	}
	return header
}

// hasCSVHeader is what shows a table: a first row with the usual names of a text
// and a speaker, and nothing that is too long for a name.
func hasCSVHeader(start []byte) string {
	if line, _, _ := bytes.Cut(start, []byte("\n")); bytes.HasPrefix(line, []byte("sep=")) && len(trimLineEnd(line)) == len("sep=;") {
		return "its first line tells a table's delimiter"
	}
	for _, d := range delimiters {
		header := headerOf(start, d)
		if slices.ContainsFunc(header, func(cell string) bool { return len(cell) > maxLabel }) {
			continue
		}
		if _, e := (Columns{}).find(header); e == nil {
			return "its first line names a speaker's and a text's column"
		}
	}
	return ""
}

// quotedRows are the rows of a table whose cells may be in quotes.
type quotedRows struct {
	annomiParser
	// sep says that a line comes first that tells the delimiter.
	sep bool
}

func (q *quotedRows) row() ([]string, *Error, bool) {
	cells, e, more := q.annomiParser.row()
	if q.sep && e == nil && more {
		q.sep, q.csv.FieldsPerRecord = false, 0
		cells, e, more = q.annomiParser.row()
	}
	if !q.begun && e == nil && more {
		q.begun, q.width = true, len(cells)
	}
	return cells, e, more
}

func (q *quotedRows) at() int {
	line, _ := q.csv.FieldPos(0)
	return line
}

// plainRows are the rows of a table in which a quote is a quote: a line each, cut
// at its tabs.
type plainRows struct {
	src   *source
	width int
}

func (p *plainRows) row() ([]string, *Error, bool) {
	for {
		l, err := p.src.next()
		if err == io.EOF {
			return nil, nil, false
		}
		if e := p.src.fail(err); e != nil {
			e.Fatal = e.Fatal || p.width == 0
			return nil, e, true
		}
		if len(l) == 0 {
			continue
		}
		cells := strings.Split(string(l), "\t")
		if p.width == 0 {
			p.width = len(cells)
		}
		if len(cells) != p.width {
			return nil, &Error{Line: p.src.line, Want: fmt.Sprintf("%d columns as in the header", p.width), Found: strconv.Itoa(len(cells))}, true
		}
		return cells, nil, true
	}
}

func (p *plainRows) at() int { return p.src.line }

// quotesSoundly reports whether the start of a table reads with quotes around
// cells. Its last row may not be whole.
func quotesSoundly(head []byte, delimiter rune) bool {
	if i := bytes.LastIndexByte(head, '\n'); i >= 0 && len(head) >= headSize-len(byteOrderMark) {
		head = head[:i+1]
	}
	r := csv.NewReader(bytes.NewReader(head))
	r.Comma, r.ReuseRecord = delimiter, true
	for {
		_, err := r.Read()
		switch {
		case err == io.EOF:
			return true
		case errors.Is(err, csv.ErrFieldCount):
		case err != nil:
			return false
		}
	}
}
