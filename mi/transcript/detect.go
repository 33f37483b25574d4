package transcript

import (
	"bytes"
	"encoding/csv"
	"path/filepath"
	"slices"
	"strings"
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
	head, found := decodeHead(head)
	if found != "" {
		return "", found
	}
	return detect(name, head)
}

// detect finds the format of a source from the start of its text.
func detect(name string, head []byte) (f Format, reason string) {
	start := bytes.TrimLeft(head, " \t\r\n")
	shape := jsonShape(start)
	for _, m := range forms {
		if m.keys != "" && m.format == shape {
			return m.format, m.keys
		}
		if m.shows == nil {
			continue
		}
		if reason = m.shows(start); reason != "" {
			return m.format, reason
		}
	}
	if isCACTI(start) {
		return "", "a list of codes by CACTI, which HumanCodes reads"
	}
	if startsJSONArray(start) {
		return "", "a JSON array"
	}
	ext := strings.ToLower(filepath.Ext(name))
	for _, m := range forms {
		if ext != "" && slices.Contains(m.exts, ext) {
			return m.format, "its name ends in " + ext
		}
	}
	return Text, "no other format fits"
}

// hasBrace is what shows JSON Lines.
func hasBrace(start []byte) string {
	if bytes.HasPrefix(start, []byte("{")) {
		return "it starts with a brace"
	}
	return ""
}

// startsJSONArray tells a JSON array from a line of plain text that opens with
// a time in brackets.
func startsJSONArray(start []byte) bool {
	rest, ok := bytes.CutPrefix(start, []byte("["))
	rest = bytes.TrimLeft(rest, " \t\r\n")
	return ok && len(rest) > 0 && strings.IndexByte(`[]{"`, rest[0]) >= 0
}

// hasAnnoMIHeader is what shows AnnoMI: the first line names its required
// columns.
func hasAnnoMIHeader(start []byte) string {
	line, _, _ := bytes.Cut(start, []byte("\n"))
	header, err := csv.NewReader(bytes.NewReader(line)).Read()
	if err != nil {
		return ""
	}
	if _, bad := findColumns(header); bad != nil {
		return ""
	}
	return "its first line has AnnoMI's columns"
}

// magics are the first bytes of files that people hand over by mistake in place
// of the transcript inside or behind them.
var magics = [...]struct{ start, found string }{
	{"\x1f\x8b", "a gzip file"},
	{"%PDF-", "a PDF file"},
	{"PK\x03\x04", "a zip archive or an office document"},
	{"\xd0\xcf\x11\xe0", "an office document"},
	{`{\rtf`, "an RTF document"},
	{"SQLite format 3\x00", "an SQLite database"},
}

// oldMacLines reports whether lines end in a lone CR, which the line-based
// formats would else read as one endless line: a single turn with all the talk.
func oldMacLines(head []byte) bool {
	i := bytes.IndexByte(head, '\r')
	return i >= 0 && i < len(head)-1 && bytes.IndexByte(head, '\n') < 0
}
