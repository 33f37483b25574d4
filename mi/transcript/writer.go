package transcript

import (
	"bufio"
	"bytes"
	"io"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/mi"
)

// A Writer writes turns in one format. What it writes, a [Reader] of the same
// format gives back equal, but for Line:
//
//   - [JSONL] holds everything.
//   - [AnnoMI] holds everything; a start that is not a whole second gets a
//     fraction behind HH:MM:SS, which AnnoMI itself has not, party and end get
//     columns of their own, and what is not known is "n/a". A cell that a
//     spreadsheet could run as a formula gets an apostrophe in front, which the
//     Reader takes away again.
//   - [Text] holds one conversation: who spoke, as role and party, and what was
//     said. Its name is left to the name of the file; goal and times are
//     dropped and turns are numbered from 0 when they are read back.
//
// A record that would not come back so is refused. Turns must come in order and
// those of a conversation in one block, as [Reader.Records] demands. A Writer
// must not be used by several goroutines at once.
type Writer struct {
	out    *bufio.Writer
	put    func(*bytes.Buffer, Record) *Error
	header []byte // nil once it is written
	one    bool   // whether the format holds one conversation only
	seen   history
	record int
	buf    bytes.Buffer
	err    error // the failure that ended the writing
}

// NewWriter returns a Writer that writes to w in format f: [AnnoMI], [JSONL] or
// [Text]. Any other is an *[Error]; there is nothing to detect one from. See
// [CodedWriter] for conversations with their codes.
func NewWriter(w io.Writer, f Format) (*Writer, error) {
	out := &Writer{out: bufio.NewWriter(w)}
	switch f {
	case AnnoMI:
		out.put, out.header = putAnnoMI, annomiHeader()
	case JSONL:
		out.put = putJSONL
	case Text:
		out.put, out.one = putText, true
	default:
		return nil, &Error{Want: "one of the formats annomi, jsonl, text"}
	}
	return out, nil
}

// Write writes one record; its Line is ignored. A record that the format cannot
// hold, or that is out of order, is an *[Error] with the number of the record;
// nothing of it is written, and others may follow. After a failure of the
// underlying io.Writer every further call returns that failure, in an *[Error]
// that is marked Fatal.
func (w *Writer) Write(rec Record) error {
	if w.err != nil {
		return w.err
	}
	w.record++
	if e := w.write(rec); e != nil {
		e.Record = w.record
		return e
	}
	for _, part := range [][]byte{w.header, w.buf.Bytes()} {
		if _, err := w.out.Write(part); err != nil {
			return w.fail(err)
		}
	}
	w.header = nil
	return nil
}

// Flush writes out what is still held in memory. It must be called after the
// last Write; it fails as Write does.
func (w *Writer) Flush() error {
	if w.err != nil {
		return w.err
	}
	if err := w.out.Flush(); err != nil {
		return w.fail(err)
	}
	return nil
}

func (w *Writer) fail(err error) error {
	w.err = &Error{Want: "an output that takes everything", Fatal: true, Err: err}
	return w.err
}

// write puts a record into the buffer, or says why it cannot be written.
func (w *Writer) write(rec Record) *Error {
	if e := checkRecord(rec); e != nil {
		return e
	}
	if cap(w.buf.Bytes()) > 1<<20 {
		w.buf = bytes.Buffer{} // one long record must not be paid for by all
	}
	w.buf.Reset()
	if e := w.put(&w.buf, rec); e != nil {
		return e
	}
	if w.buf.Len() > MaxRecord {
		return &Error{Want: "a record of at most 64 MiB"}
	}
	if w.one && w.seen.open && rec.Conversation != w.seen.current {
		return &Error{Want: "one conversation in a source of this format", Found: "a second one"}
	}
	return w.seen.wrong(w.seen.place(rec.Conversation, rec.Number))
}

// checkRecord says what no format can hold.
func checkRecord(rec Record) *Error {
	if !rec.Role.Valid() {
		return &Error{Want: "the role counsellor or client"}
	}
	if d := rec.Goal.Direction; d != "" && !d.Valid() {
		return &Error{Want: "no direction of the goal but stop, less, more and start"}
	}
	for _, s := range []string{rec.Conversation, rec.Party, rec.Text, rec.Goal.Behaviour} {
		if !utf8.ValidString(s) {
			return &Error{Want: "UTF-8 in all texts"}
		}
	}
	for _, t := range []*float64{rec.Start, rec.End} {
		if t != nil && !validSeconds(*t) {
			return &Error{Want: "times that are numbers, not below 0"}
		}
	}
	return nil
}

// asText gives a goal as the text that reads back as the goal; false for a goal
// that no text gives.
func asText(g mi.Goal) (string, bool) {
	s := g.String()
	return s, mi.ParseGoal(s) == g
}
