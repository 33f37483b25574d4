package transcript

import (
	"bytes"
	"encoding/csv"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/internal/sheet"
	"github.com/evoke-mi/evoke/mi"
)

// codedText is the last of [codedColumns] before the codes.
const codedText = 5

// codedColumns are those of [CodedTable]: AnnoMI's, in its order, and then ours.
var codedColumns = [...]string{
	"transcript_id", "topic", "utterance_id", "interlocutor", "timestamp", "utterance_text",
	"reflection_exists", "reflection_subtype", "question_exists", "question_subtype",
	"main_therapist_behaviour", "client_talk_type",

	"probability", "confidence", "abstained", "kind", "strength", "utterance_codes", "miti", "misc", "model", "party", "end",
}

// writeCells writes a row; to a bytes.Buffer it cannot fail.
func writeCells(b *bytes.Buffer, cells []string) {
	w := csv.NewWriter(b)
	_ = w.Write(cells)
	w.Flush()
}

// putTable puts a row for each turn into the buffer.
func (w *CodedWriter) putTable(c mi.Coded) *Error {
	rows := make([][]string, 0, len(c.Turns))
	for i, t := range c.Turns {
		rec := recordOf(c, t.Turn)
		if w.WithoutText {
			rec.Text = none
		}
		own, e := annomiRow(rec)
		if e != nil {
			return e
		}
		if i > 0 && t.Turn.Number <= c.Turns[i-1].Turn.Number {
			return &Error{Want: "turn numbers that go up", Found: "one that does not"}
		}
		cells := make([]string, 0, len(codedColumns))
		for _, column := range [...]int{colConversation, colGoal, colTurn, colSpeaker, colStart, colText} {
			cells = append(cells, own[column])
		}
		cells = append(cells, codeCells(t)...)
		rows = append(rows, append(cells, own[colParty], own[colEnd]))
	}
	if len(rows) > 0 {
		// A conversation that was there before would not be read again.
		if e := w.seen.wrong(w.seen.place(c.ID, c.Turns[0].Turn.Number)); e != nil {
			return e
		}
		w.seen.end()
		w.seen.open = false
	}
	for _, row := range rows {
		writeCells(&w.buf, row)
	}
	return nil
}

// codeCells gives the cells between the text and the party.
func codeCells(t mi.CodedTurn) []string {
	cell := map[string]string{"utterance_codes": strings.Join(codesOf(t), " ")}
	if k := t.Client; k != nil && t.Turn.Role == mi.Client {
		talk := k.Talk
		cell["client_talk_type"] = string(talk.Valence)
		cell["probability"], cell["confidence"] = probability(talk.Probability.Of(talk.Valence)), string(talk.Confidence)
		cell["abstained"] = strconv.FormatBool(talk.Abstained)
		cell["kind"], cell["strength"] = string(talk.Kind), string(talk.Strength)
		cell["model"] = k.Model
	}
	if k := t.Counsellor; k != nil && t.Turn.Role == mi.Counsellor {
		r := k.Response
		cell["main_therapist_behaviour"] = string(r.Main)
		if r.Main == mi.MainInput {
			cell["main_therapist_behaviour"] = "therapist_input"
		}
		cell["reflection_exists"], cell["reflection_subtype"] = existing(string(r.Reflection))
		cell["question_exists"], cell["question_subtype"] = existing(string(r.Question))
		cell["probability"], cell["confidence"] = probability(r.Probability.Of(r.Main)), string(r.Confidence)
		cell["miti"], cell["misc"] = spaced(r.MITI), spaced(r.MISC)
		cell["model"] = k.Model
	}
	names := codedColumns[codedText+1 : len(codedColumns)-2]
	cells := make([]string, len(names))
	for i, name := range names {
		if cells[i] = sheet.Defuse(oneLine(cell[name])); cells[i] == "" {
			cells[i] = none
		}
	}
	return cells
}

// existing splits a type into AnnoMI's two columns: whether there is any, and
// which.
func existing(subtype string) (exists, which string) {
	switch subtype {
	case "":
		return "", ""
	case "none":
		return "False", ""
	}
	return "True", subtype
}

func spaced[T ~string](codes []T) string {
	s := make([]string, len(codes))
	for i, c := range codes {
		s[i] = string(c)
	}
	return strings.Join(s, " ")
}

func probability(p float64) string { return strconv.FormatFloat(p, 'f', 4, 64) }
