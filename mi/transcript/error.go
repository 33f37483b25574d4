package transcript

import (
	"fmt"
	"strings"
)

// An Error says what is wrong with one record of a transcript, or with the
// whole of it. It never holds any of the talk, so it may be logged. Every error
// from this package is an *Error, but for those of [ParseFormat].
type Error struct {
	// Name is the file's name as given in [Reader.Name].
	Name string `json:"name,omitempty"`
	// Line is the line in the source, from 1, where the record starts; 0 for
	// an error about the source as a whole.
	Line int `json:"line,omitempty"`
	// Record is, in errors of a [Writer], the number of the refused record,
	// counted from 1; otherwise 0.
	Record int `json:"record,omitempty"`
	// Want says what was expected.
	Want string `json:"want"`
	// Found says in general words what was there instead, if that helps.
	Found string `json:"found,omitempty"`
	// Fatal is set where nothing can follow: the source could not be read on,
	// or is not in the format at all. After any other error the next record
	// comes as if the bad one had not been there.
	Fatal bool `json:"fatal,omitempty"`
	// Err is the cause, such as the error of the io.Reader; nil where there is
	// no other.
	Err error `json:"-"`
}

// Error implements error: "transcript: talk.csv:12: want …, found …".
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("transcript: ")
	switch {
	case e.Record > 0:
		fmt.Fprintf(&b, "record %d: ", e.Record)
	case e.Name != "" && e.Line > 0:
		fmt.Fprintf(&b, "%s:%d: ", e.Name, e.Line)
	case e.Name != "":
		b.WriteString(e.Name + ": ")
	case e.Line > 0:
		fmt.Fprintf(&b, "line %d: ", e.Line)
	}
	b.WriteString("want " + e.Want)
	if e.Found != "" {
		b.WriteString(", found " + e.Found)
	}
	if e.Err != nil {
		b.WriteString(": " + e.Err.Error())
	}
	return b.String()
}

// Unwrap returns Err.
func (e *Error) Unwrap() error { return e.Err }

// readFailure is the error for a source that broke off at a line.
func readFailure(line int, err error) *Error {
	return &Error{Line: line, Want: "a source that can be read to its end", Fatal: true, Err: err}
}
