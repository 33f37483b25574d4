package transcript

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/internal/sheet"
	"github.com/evoke-mi/evoke/mi"
)

// putJSONL writes a record as a line of JSON.
func putJSONL(b *bytes.Buffer, rec Record) *Error {
	role := string(rec.Role)
	l := jsonLine{
		Conversation: &rec.Conversation, Turn: &rec.Number, Party: rec.Party,
		Role: &role, Text: &rec.Text, Start: rec.Start, End: rec.End,
	}
	if rec.Goal != (mi.Goal{}) {
		var goal any = rec.Goal
		if s, ok := asText(rec.Goal); ok {
			goal = s
		}
		var err error
		if l.Goal, err = json.Marshal(goal); err != nil {
			return &Error{Want: "a goal that JSON can hold"}
		}
	}
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false) // people read these lines
	if err := enc.Encode(l); err != nil {
		return &Error{Want: "a record that JSON can hold"}
	}
	return nil
}

// The columns that are written, in AnnoMI's order.
var annomiOrder = [...]int{colConversation, colGoal, colTurn, colSpeaker, colStart, colText, colParty, colEnd}

// annomiHeader is the first line of a source that is written.
func annomiHeader() []byte {
	var b bytes.Buffer
	writeRow(&b, columnNames)
	return b.Bytes()
}

// putAnnoMI writes a record as a row of CSV.
func putAnnoMI(b *bytes.Buffer, rec Record) *Error {
	row, e := annomiRow(rec)
	if e == nil {
		writeRow(b, row)
	}
	return e
}

// writeRow writes the columns of a row; to a bytes.Buffer it cannot fail.
func writeRow(b *bytes.Buffer, row [columnCount]string) {
	cells := make([]string, 0, columnCount)
	for _, column := range annomiOrder {
		cells = append(cells, row[column])
	}
	w := csv.NewWriter(b)
	_ = w.Write(cells)
	w.Flush()
}

// annomiRow gives the cells of a record.
func annomiRow(rec Record) (row [columnCount]string, e *Error) {
	if rec.Conversation == "" {
		return row, &Error{Want: "a name of the conversation"}
	}
	goal, ok := asText(rec.Goal)
	if !ok || goal == none {
		return row, &Error{Want: "a goal that its own words give back, because the column topic holds nothing else"}
	}
	if rec.Party == none {
		return row, &Error{Want: "a party not named " + none + ", which stands for none"}
	}
	if rec.Start != nil && *rec.Start >= maxSeconds {
		return row, &Error{Want: "a start below a million hours"}
	}
	for _, s := range []string{rec.Conversation, rec.Party, rec.Text, goal} {
		if strings.Contains(s, "\r\n") || strings.Contains(s, "\x00") {
			return row, &Error{Want: "no CR before an LF and no NUL, because CSV does not keep them"}
		}
	}
	speaker := "client"
	if rec.Role == mi.Counsellor {
		speaker = "therapist"
	}
	row = [columnCount]string{
		colConversation: sheet.Defuse(rec.Conversation), colTurn: strconv.Itoa(rec.Number), colSpeaker: speaker,
		colText: sheet.Defuse(rec.Text), colGoal: sheet.Defuse(goal), colStart: none, colParty: sheet.Defuse(rec.Party), colEnd: none,
	}
	if goal == "" {
		row[colGoal] = none
	}
	if rec.Party == "" {
		row[colParty] = none
	}
	// Adding nought makes nought of minus nought.
	if rec.Start != nil {
		row[colStart] = formatTimestamp(*rec.Start + 0)
	}
	if rec.End != nil {
		row[colEnd] = strconv.FormatFloat(*rec.End+0, 'f', -1, 64)
	}
	return row, nil
}

// putText writes a record as a label and lines of text. All lines but the first
// are indented, so that talk that looks like a label stays talk.
func putText(b *bytes.Buffer, rec Record) *Error {
	label := labelFor(rec.Turn)
	// A party named "0:03" would be read as a time.
	back := parseLine([]byte(label+": "), nil)
	if strings.ContainsAny(rec.Party, ":\r\n\x00") || len(label) > maxLabel || strings.TrimSpace(rec.Party) != rec.Party ||
		back.kind != opening || back.role != rec.Role || back.party != rec.Party {
		return &Error{Want: "a short name of the party, on one line, without a colon and without blanks around it"}
	}
	if strings.ContainsAny(rec.Text, "\r\x00") {
		return &Error{Want: "no CR and no NUL in the text, because a text transcript does not keep them"}
	}
	lines := strings.Split(rec.Text, "\n")
	if len(lines) > 1 && (isBlank(lines[0]) || isBlank(lines[len(lines)-1])) {
		return &Error{Want: "no blank line at the start or the end of the text, because a text transcript does not keep them"}
	}
	b.WriteString(label + ": ")
	for i, l := range lines {
		if i > 0 {
			b.WriteString(indent)
		}
		b.WriteString(l)
		b.WriteByte('\n')
	}
	return nil
}

// labelFor is a label that says the role, and in brackets the party.
func labelFor(t mi.Turn) string {
	label := "Client"
	if t.Role == mi.Counsellor {
		label = "Counsellor"
	}
	if t.Party != "" {
		label += " (" + t.Party + ")"
	}
	return label
}

func isBlank(l string) bool { return strings.Trim(l, " \t") == "" }
