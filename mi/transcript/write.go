package transcript

import (
	"bufio"
	"bytes"
	"io"
	"slices"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/mi"
)

// A CodedFormat is a form that coded conversations are written in. The zero value
// is unset.
type CodedFormat string

// The forms of coded conversations.
const (
	// CodedTable is CSV with AnnoMI's columns, so that programs made for AnnoMI
	// read it, and ours after them. A [Reader] reads it as [AnnoMI]. The column
	// client_talk_type has the best guess also where abstained is true: leave those
	// rows out where you count.
	CodedTable CodedFormat = "table"
	// CodedCaptions is WebVTT with the codes in place of the talk, to be played
	// beside the recording.
	CodedCaptions CodedFormat = "captions"
	// CodedCHAT is text after the manner of CHAT (TalkBank), with the codes on a
	// line below what was said. A [Reader] reads it as [CHAT].
	CodedCHAT CodedFormat = "chat"
)

// CodedFormats lists the forms in their own order.
func CodedFormats() []CodedFormat { return []CodedFormat{CodedTable, CodedCaptions, CodedCHAT} }

// Valid reports whether f is one of [CodedFormats].
func (f CodedFormat) Valid() bool { return slices.Contains(CodedFormats(), f) }

// ParseCodedFormat reads the exact name of a form; anything else is a
// *[mi.LabelError].
func ParseCodedFormat(s string) (CodedFormat, error) {
	if f := CodedFormat(s); f.Valid() {
		return f, nil
	}
	want := make([]string, len(CodedFormats()))
	for i, f := range CodedFormats() {
		want[i] = string(f)
	}
	return "", &mi.LabelError{Type: "coded format", Want: want}
}

// A CodedWriter writes coded conversations. It must not be used by several
// goroutines at once. The forms keep what follows, and a conversation that a form
// cannot hold is refused whole:
//
//   - [CodedTable] keeps every turn, as [Writer] does in [AnnoMI], and of its codes
//     those of the turn as a whole. Cells with text of a person's own are kept from
//     running as formulas by an apostrophe, which a [Reader] takes away again.
//   - [CodedCaptions] keeps who spoke and when, to the millisecond, of the turns that
//     are coded. Every turn needs a start, and no start may be before the one
//     before it. A caption ends with its turn, or where the next turn starts if
//     that is not known; after the last one, after five seconds. A file holds one
//     conversation.
//   - [CodedCHAT] keeps who said which words and when, to the millisecond; marks that
//     CHAT gives a meaning to go, among them brackets. A file holds one conversation.
//
// A [Reader] of captions and CHAT joins what one speaker said in turns that follow
// on each other, as its Pause says.
type CodedWriter struct {
	// WithoutText leaves out what was said: "n/a" stands in a table for it, and
	// "www", for what is not written down, in CHAT. Captions never have any of it.
	// It is not to be changed after the first Write.
	WithoutText bool

	format CodedFormat
	out    *bufio.Writer
	buf    bytes.Buffer
	wrote  int // conversations
	given  int // conversations, with those refused
	seen   history
	err    error
}

// NewCodedWriter returns a CodedWriter that writes to w in format f. A format that
// is not one of [CodedFormats] is an *[Error].
func NewCodedWriter(w io.Writer, f CodedFormat) (*CodedWriter, error) {
	if !f.Valid() {
		return nil, &Error{Want: "one of the formats table, captions, chat"}
	}
	return &CodedWriter{format: f, out: bufio.NewWriter(w)}, nil
}

// Write writes one conversation. One that the format cannot hold is an *[Error]
// whose Record is the number of the conversation, from 1, and which never holds
// any of the talk; nothing of it is written, and others may follow. After a
// failure of the underlying io.Writer every further call returns that failure,
// marked Fatal.
func (w *CodedWriter) Write(c mi.Coded) error {
	if w.err != nil {
		return w.err
	}
	w.given++
	if cap(w.buf.Bytes()) > 1<<22 {
		w.buf = bytes.Buffer{} // one long conversation must not be paid for by all
	}
	w.buf.Reset()
	if e := w.put(c); e != nil {
		e.Record = w.given
		return e
	}
	w.wrote++
	if _, err := w.out.Write(w.buf.Bytes()); err != nil {
		return w.fail(err)
	}
	return nil
}

// Flush writes out what is still held in memory, in a file without any
// conversation what it opens with. It must be called after the last Write; it
// fails as Write does.
func (w *CodedWriter) Flush() error {
	if w.err != nil {
		return w.err
	}
	if w.wrote == 0 {
		w.wrote++
		w.buf.Reset()
		w.head()
		_, _ = w.out.Write(w.buf.Bytes()) // its error stays for Flush
	}
	if err := w.out.Flush(); err != nil {
		return w.fail(err)
	}
	return nil
}

func (w *CodedWriter) fail(err error) error {
	w.err = &Error{Want: "an output that takes everything", Fatal: true, Err: err}
	return w.err
}

// head puts what a file opens with into the buffer.
func (w *CodedWriter) head() {
	switch w.format {
	case CodedTable:
		writeCells(&w.buf, codedColumns[:])
	case CodedCaptions:
		w.buf.WriteString("WEBVTT\n")
	}
}

// put puts a conversation into the buffer, or says why it cannot be written.
func (w *CodedWriter) put(c mi.Coded) *Error {
	for _, t := range c.Turns {
		if e := checkRecord(recordOf(c, t.Turn)); e != nil {
			return e
		}
	}
	if w.wrote == 0 {
		w.head()
	}
	if w.format != CodedTable && w.wrote > 0 {
		return &Error{Want: "one conversation in a source of this format", Found: "a second one"}
	}
	switch w.format {
	case CodedCaptions:
		return putCaptions(&w.buf, c)
	case CodedCHAT:
		return putCHAT(&w.buf, c, w.WithoutText)
	}
	return w.putTable(c)
}

// recordOf is a turn of a conversation as a record.
func recordOf(c mi.Coded, t mi.Turn) Record {
	return Record{Conversation: c.ID, Goal: c.Goal, Turn: t}
}

// codesOf gives the codes of a turn's utterances in the letters of MISC and of
// the client codes; those of the turn where there are no utterances.
func codesOf(t mi.CodedTurn) []string {
	var codes []string
	if k := t.Client; k != nil && t.Turn.Role == mi.Client {
		for _, u := range k.Utterances {
			codes = append(codes, string(u.Code))
		}
		if len(codes) == 0 {
			if c := mi.ClientCodeOf(k.Talk.Valence, k.Talk.Kind); c != "" {
				codes = append(codes, string(c))
			}
		}
	}
	if k := t.Counsellor; k != nil && t.Turn.Role == mi.Counsellor {
		for _, u := range k.Utterances {
			code := u.Code
			if code == "" {
				code = u.Behaviour.MISC()
			}
			codes = append(codes, string(code))
		}
		if len(k.Utterances) == 0 {
			for _, c := range k.Response.MISC {
				codes = append(codes, string(c))
			}
		}
	}
	return slices.DeleteFunc(codes, func(c string) bool { return c == "" || !utf8.ValidString(c) })
}
