package transcript

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/sheet"
	"github.com/evoke-mi/evoke/mi"
)

// The columns of codes.
const (
	inValence = iota
	inKind
	inStrength
	inConfidence
	inAbstained
	inMain
	inQuestion
	inQuestionType
	inReflection
	inReflectionType
	inMITI
	inMISC
	inUtterances
	inModel
	codeColumnCount
)

var codeColumnNames = [codeColumnCount]string{
	"client_talk_type", "kind", "strength", "confidence", "abstained", "main_therapist_behaviour",
	"question_exists", "question_subtype", "reflection_exists", "reflection_subtype", "miti", "misc", "utterance_codes", "model",
}

// codeColumns says where in a row each column of codes is, -1 for one that is not
// there.
type codeColumns [codeColumnCount]int

// find finds the columns and reports whether there is any with codes.
func (c *codeColumns) find(header []string) bool {
	found := false
	for i, name := range codeColumnNames {
		c[i] = slices.IndexFunc(header, func(cell string) bool { return fold(cell) == name })
		found = found || c[i] >= 0 && i != inModel && i != inConfidence && i != inAbstained
	}
	return found
}

// read reads the codes of the row that a turn is in.
func (c *codeColumns) read(table *annomiParser, turn mi.Turn) (t mi.CodedTurn, e *Error) {
	var cell [codeColumnCount]string
	for i, at := range c {
		if at < 0 {
			continue
		}
		s := table.cells[at]
		if table.ours() {
			s = sheet.Restore(s)
		}
		if s = strings.TrimSpace(s); s != none {
			cell[i] = strings.Clone(s)
		}
	}
	t.Turn = turn
	var wrong string
	switch turn.Role {
	case mi.Client:
		t.Client, wrong = c.client(cell)
	case mi.Counsellor:
		t.Counsellor, wrong = c.counsellor(cell)
	}
	if wrong != "" {
		return t, &Error{Want: "a code of ours or n/a in " + wrong}
	}
	return t, nil
}

// label reads a label, "" for an empty cell.
func label[T ~string](s string, parse func(string) (T, error), ok *bool) T {
	if s == "" {
		return ""
	}
	l, err := parse(s)
	*ok = *ok && err == nil
	return l
}

// client reads the codes of a client's turn, nil where there are none; wrong
// names the column with something else in it.
func (c *codeColumns) client(cell [codeColumnCount]string) (k *mi.ClientCodes, wrong string) {
	k = &mi.ClientCodes{Model: cell[inModel], Discord: []mi.Discord{}}
	for name := range strings.FieldsSeq(cell[inUtterances]) {
		code := CodeNamed(name).Client
		if code == "" {
			return nil, codeColumnNames[inUtterances]
		}
		k.Utterances = append(k.Utterances, mi.ClientUtterance{Code: code, Probability: 1})
	}
	t := &k.Talk
	if cell[inValence] == "" {
		if k.Utterances == nil {
			return nil, ""
		}
		return k, ""
	}
	ok := true
	valence := label(cell[inValence], mi.ParseValence, &ok)
	if !ok {
		return nil, codeColumnNames[inValence]
	}
	t.Spans = []mi.Span{}
	t.Correct(valence)
	for _, col := range []int{inKind, inStrength, inConfidence} {
		switch col {
		case inKind:
			t.Kind = label(cell[col], mi.ParseKind, &ok)
		case inStrength:
			t.Strength = label(cell[col], mi.ParseStrength, &ok)
		case inConfidence:
			if step := label(cell[col], mi.ParseConfidence, &ok); step != "" {
				t.Confidence = step
			}
		}
		if !ok {
			return nil, codeColumnNames[col]
		}
	}
	abstained, ok := truth(cell[inAbstained])
	if !ok {
		return nil, codeColumnNames[inAbstained]
	}
	t.Abstained = t.Abstained || abstained
	return k, ""
}

// counsellor reads the codes of a counsellor's turn, as client does.
func (c *codeColumns) counsellor(cell [codeColumnCount]string) (k *mi.CounsellorCodes, wrong string) {
	k = &mi.CounsellorCodes{Model: cell[inModel]}
	r := &k.Response
	ok := true
	main := cell[inMain]
	if main == "therapist_input" { // AnnoMI's name
		main = string(mi.MainInput)
	}
	if r.Main = label(main, mi.ParseMain, &ok); !ok {
		return nil, codeColumnNames[inMain]
	}
	if r.Question, ok = existingType(cell[inQuestion], cell[inQuestionType], mi.QuestionNone, mi.ParseQuestionType); !ok {
		return nil, codeColumnNames[inQuestionType]
	}
	if r.Reflection, ok = existingType(cell[inReflection], cell[inReflectionType], mi.ReflectionNone, mi.ParseReflectionType); !ok {
		return nil, codeColumnNames[inReflectionType]
	}
	coded := r.Main != "" || r.Question != "" || r.Reflection != ""
	for name := range strings.FieldsSeq(cell[inMITI]) {
		r.MITI = append(r.MITI, label(name, mi.ParseMITICode, &ok))
	}
	if !ok {
		return nil, codeColumnNames[inMITI]
	}
	for name := range strings.FieldsSeq(cell[inMISC]) {
		r.MISC = append(r.MISC, label(name, mi.ParseMISCCode, &ok))
	}
	if !ok {
		return nil, codeColumnNames[inMISC]
	}
	for name := range strings.FieldsSeq(cell[inUtterances]) {
		code := label(name, mi.ParseMISCCode, &ok)
		k.Utterances = append(k.Utterances, mi.CounsellorUtterance{Code: code, Probability: 1})
	}
	if !ok {
		return nil, codeColumnNames[inUtterances]
	}
	coded = coded || r.MITI != nil || r.MISC != nil || k.Utterances != nil
	// Who says what a turn mainly does and names no code of a manual that has a
	// column has found none.
	if r.MITI == nil && c[inMITI] >= 0 && coded {
		r.MITI = []mi.MITICode{}
	}
	if r.MISC == nil && c[inMISC] >= 0 && coded {
		r.MISC = []mi.MISCCode{}
	}
	if !coded {
		return nil, ""
	}
	return k, ""
}

// existingType puts AnnoMI's two columns together: whether there is any, and
// which. It is unset where only the first of them says something.
func existingType[T ~string](exists, which string, nothing T, parse func(string) (T, error)) (T, bool) {
	ok := true
	if which != "" {
		return label(which, parse, &ok), ok
	}
	any, ok := truth(exists)
	if ok && exists != "" && !any {
		return nothing, true
	}
	return "", ok
}

// truth reads a cell that is true or false; an empty one is false.
func truth(s string) (is, ok bool) {
	switch strings.ToLower(s) {
	case "true", "1", "yes":
		return true, true
	case "false", "0", "no", "":
		return false, true
	}
	return false, false
}
