package transcript

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A Format is a form that a transcript is written in. The zero value is unset;
// a [Reader] then finds the format out with [Detect].
type Format string

// The formats. The package comment says what each of them holds.
const (
	AnnoMI Format = "annomi"
	JSONL  Format = "jsonl"
	Text   Format = "text"
)

// Formats lists the formats in their own order.
func Formats() []Format { return []Format{AnnoMI, JSONL, Text} }

// Valid reports whether f is one of [Formats].
func (f Format) Valid() bool { return slices.Contains(Formats(), f) }

// ParseFormat reads the exact name of a format; anything else, the empty string
// too, is a *[mi.LabelError].
func ParseFormat(s string) (Format, error) {
	if f := Format(s); f.Valid() {
		return f, nil
	}
	return "", &mi.LabelError{Type: "transcript format", Want: formatNames()}
}

// formatNames gives the names of the formats, for errors.
func formatNames() []string {
	var names []string
	for _, f := range Formats() {
		names = append(names, string(f))
	}
	return names
}

// unknownFormat is the error for a format that is none of ours.
func unknownFormat() *Error {
	return &Error{Want: "one of the formats " + strings.Join(formatNames(), ", ")}
}
