package main

import (
	"encoding/csv"
	"errors"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/transcript"
)

// The columns that human codes stand in: AnnoMI's, and then those that -format
// csv writes beside them, so that a person can correct what it wrote. The first
// two are required.
const (
	atConversation = iota
	atTurn
	atValence
	atKind
	atMain
	atQuestion
	atQuestionType
	atReflection
	atReflectionType
	atMITI
	atMISC
	codeColumnCount
)

var codeColumns = [codeColumnCount]string{
	"transcript_id", "utterance_id", "client_talk_type", "kind", "main_therapist_behaviour",
	"question_exists", "question_subtype", "reflection_exists", "reflection_subtype", "miti", "misc",
}

// A turnKey names a turn of a conversation.
type turnKey struct {
	conversation string
	number       int
}

// humanCodes are the codes that people gave turns: for each turn and column
// what everybody who coded it put there.
type humanCodes struct {
	turns map[turnKey]*[codeColumnCount][]string
	has   [codeColumnCount]bool // the columns that there are
}

// readCodes reads human codes. bad gets what is wrong with a row, which is then
// passed over; an error that it returns ends the reading.
func readCodes(name string, bad func(error) error) (*humanCodes, error) {
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	h := &humanCodes{turns: map[turnKey]*[codeColumnCount][]string{}}
	r := csv.NewReader(f)
	fail := func(line int, want string) error {
		return &transcript.Error{Name: name, Line: line, Want: want}
	}
	header, err := r.Read()
	if err != nil {
		return nil, fail(1, "a CSV header with the columns transcript_id and utterance_id")
	}
	at := [codeColumnCount]int{}
	for i, c := range codeColumns {
		at[i] = slices.IndexFunc(header, func(cell string) bool {
			return strings.EqualFold(strings.TrimSpace(strings.TrimPrefix(cell, "\ufeff")), c)
		})
		h.has[i] = at[i] >= 0
	}
	switch {
	case !h.has[atConversation] || !h.has[atTurn]:
		return nil, fail(1, "a CSV header with the columns transcript_id and utterance_id")
	case !slices.Contains(h.has[atTurn+1:], true):
		return nil, fail(1, "at least one column of codes: "+strings.Join(codeColumns[atTurn+1:], ", "))
	}
	for {
		row, err := r.Read()
		if err == io.EOF {
			return h, nil
		}
		var broken *csv.ParseError
		if errors.As(err, &broken) {
			if err := bad(fail(broken.StartLine, fmt.Sprintf("%d columns as in the header, and quotes around whole cells", len(header)))); err != nil {
				return nil, err
			}
			continue
		} else if err != nil {
			return nil, fail(0, "a source that can be read to its end")
		}
		line, _ := r.FieldPos(0)
		if want := h.add(row, at); want != "" {
			if err := bad(fail(line, want)); err != nil {
				return nil, err
			}
		}
	}
}

// add takes in a row, or says what it wants to find there.
func (h *humanCodes) add(row []string, at [codeColumnCount]int) (want string) {
	var cells [codeColumnCount]string
	for i := range cells {
		if at[i] < 0 {
			continue
		}
		cells[i] = strings.TrimSpace(row[at[i]])
		if cells[i] == "n/a" {
			cells[i] = ""
		}
	}
	number, err := strconv.Atoi(cells[atTurn])
	if err != nil {
		return "a whole number in utterance_id"
	}
	if _, err := codesOf(cells); err != nil {
		return err.Error()
	}
	key := turnKey{cells[atConversation], number}
	said := h.turns[key]
	if said == nil {
		said = new([codeColumnCount][]string)
		h.turns[key] = said
	}
	for i := range cells {
		said[i] = append(said[i], cells[i])
	}
	return ""
}

// of returns a turn with its human codes: of each column what most of those who
// coded the turn put there, the first of equals. The turn is without codes where
// there are none of its side.
func (h *humanCodes) of(conversation string, t mi.Turn) mi.CodedTurn {
	out := mi.CodedTurn{Turn: t}
	said := h.turns[turnKey{conversation, t.Number}]
	if said == nil {
		return out
	}
	var cells [codeColumnCount]string
	for i, all := range said {
		if i != atMITI && i != atMISC { // where a blank says that there is none
			all = slices.DeleteFunc(slices.Clone(all), func(c string) bool { return c == "" })
		}
		cells[i] = most(all)
	}
	c, _ := codesOf(cells) // each cell was read before
	if t.Role == mi.Client {
		if c.talk.Valence != "" {
			out.Client = &mi.ClientCodes{Talk: c.talk}
		}
		return out
	}
	r := c.response
	if r.Main != "" || r.Question != "" || r.Reflection != "" || r.MITI != nil || r.MISC != nil {
		// Who says what a turn mainly does and names no code in a column of
		// codes has found none.
		if h.has[atMITI] && r.Main != "" && r.MITI == nil {
			r.MITI = []mi.MITICode{}
		}
		if h.has[atMISC] && r.Main != "" && r.MISC == nil {
			r.MISC = []mi.MISCCode{}
		}
		out.Counsellor = &mi.CounsellorCodes{Response: r}
	}
	return out
}

// most is what most of some cells hold, the first of equals.
func most(cells []string) string {
	best, votes := "", 0
	counted := map[string]int{}
	for _, c := range cells {
		counted[c]++
	}
	for _, c := range cells {
		if counted[c] > votes {
			best, votes = c, counted[c]
		}
	}
	return best
}
