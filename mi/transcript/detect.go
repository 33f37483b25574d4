package transcript

import (
	"bytes"
	"encoding/csv"
	"path/filepath"
	"strings"
	"unicode/utf8"
)

// Detect finds the format of a source from its file name, which may be empty,
// and its first bytes, of which 64 KiB are plenty. What the content shows
// clearly wins over the extension, because files get renamed more often than
// rewritten. The reason is a phrase for people, such as "its first line has
// AnnoMI's columns"; it never holds any of the content.
//
// The format is "" where the source is none of ours, a PDF say, and the reason
// then says what it is instead: "a PDF file".
func Detect(name string, head []byte) (f Format, reason string) {
	if found := foreign(head); found != "" {
		return "", found
	}
	head = bytes.TrimPrefix(head, []byte(byteOrderMark))
	start := bytes.TrimLeft(head, " \t\r\n")
	switch {
	case bytes.HasPrefix(start, []byte("{")):
		return JSONL, "it starts with a brace"
	case startsJSONArray(start):
		return "", "a JSON array"
	case hasAnnoMIHeader(start):
		return AnnoMI, "its first line has AnnoMI's columns"
	}
	switch strings.ToLower(filepath.Ext(name)) {
	case ".csv":
		return AnnoMI, "its name ends in .csv"
	case ".jsonl", ".ndjson":
		return JSONL, "its name ends like JSON Lines"
	case ".txt":
		return Text, "its name ends in .txt"
	}
	return Text, "no other format fits"
}

// startsJSONArray tells a JSON array from a line of plain text that opens with
// a time in brackets.
func startsJSONArray(start []byte) bool {
	rest, ok := bytes.CutPrefix(start, []byte("["))
	rest = bytes.TrimLeft(rest, " \t\r\n")
	return ok && len(rest) > 0 && strings.IndexByte(`[]{"`, rest[0]) >= 0
}

// hasAnnoMIHeader reports whether the first line names AnnoMI's required
// columns.
func hasAnnoMIHeader(start []byte) bool {
	line, _, _ := bytes.Cut(start, []byte("\n"))
	header, err := csv.NewReader(bytes.NewReader(line)).Read()
	if err != nil {
		return false
	}
	_, bad := findColumns(header)
	return bad == nil
}

const byteOrderMark = "\xef\xbb\xbf"

// magics are the first bytes of files that people hand over by mistake in place
// of the transcript inside or behind them.
var magics = [...]struct{ start, found string }{
	{"\xff\xfe", "UTF-16 text"},
	{"\xfe\xff", "UTF-16 text"},
	{"\x1f\x8b", "a gzip file"},
	{"%PDF-", "a PDF file"},
	{"PK\x03\x04", "a zip archive or an office document"},
	{"\xd0\xcf\x11\xe0", "an office document"},
	{`{\rtf`, "an RTF document"},
	{"SQLite format 3\x00", "an SQLite database"},
}

// foreign says what a source is that is not UTF-8 text, and "" of one that may
// be. Text with some bytes that are not UTF-8 passes: it is mostly readable,
// and package mi takes any bytes.
func foreign(head []byte) string {
	for _, m := range magics {
		if bytes.HasPrefix(head, []byte(m.start)) {
			return m.found
		}
	}
	if n := bytes.Count(head, []byte{0}); n > 0 {
		// Latin text in UTF-16 is every other byte a NUL.
		if n >= len(head)/3 && len(head) >= 4 && (zeros(head, 0) || zeros(head, 1)) {
			return "UTF-16 text"
		}
		return "binary data"
	}
	if invalid := invalidBytes(head); invalid > len(head)/3 {
		return "text that is not UTF-8"
	}
	return ""
}

// zeros reports whether most bytes at even places (from 0) or odd ones (from 1)
// are NUL and hardly any of the others.
func zeros(head []byte, from int) bool {
	var here, there int
	for i, b := range head {
		switch {
		case b != 0:
		case i%2 == from:
			here++
		default:
			there++
		}
	}
	return here > len(head)/3 && there < here/8+1
}

// invalidBytes counts the bytes that belong to no UTF-8 sequence.
func invalidBytes(b []byte) int {
	n := 0
	for len(b) > 0 {
		r, size := utf8.DecodeRune(b)
		if r == utf8.RuneError && size == 1 {
			n++
		}
		b = b[size:]
	}
	return n
}

// oldMacLines reports whether lines end in a lone CR, which the line-based
// formats would read as one endless line: a single turn with all the talk.
func oldMacLines(head []byte) bool {
	i := bytes.IndexByte(head, '\r')
	return i >= 0 && i < len(head)-1 && bytes.IndexByte(head, '\n') < 0
}
