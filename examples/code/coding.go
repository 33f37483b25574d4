package main

import (
	"fmt"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A coding is what the cells of a row say: of either side, as the row does not
// have to say whose turn it is.
type coding struct {
	talk     mi.Talk
	response mi.Response
}

// codesOf reads the cells of a row. The error says what was expected and never
// what was there, which may be talk in a wrong column.
func codesOf(cells [codeColumnCount]string) (c coding, err error) {
	word := func(i int) string { return strings.ToLower(cells[i]) }
	wrong := func(i int, want string) {
		if err == nil {
			err = fmt.Errorf("%s in %s", want, codeColumns[i])
		}
	}
	if w := word(atValence); w != "" {
		if c.talk.Valence = mi.Valence(w); !slices.Contains([]mi.Valence{mi.Change, mi.Neutral, mi.Sustain}, c.talk.Valence) {
			wrong(atValence, "change, neutral or sustain")
		}
	}
	if w := word(atKind); w != "" {
		if c.talk.Kind = mi.Kind(w); !slices.Contains(mi.Kinds(), c.talk.Kind) {
			wrong(atKind, "desire, ability, reason, need, commitment, activation, taking steps or other")
		}
	}
	if w := word(atMain); w != "" {
		c.response.Main = mi.Main(w)
		if w == "therapist_input" { // as AnnoMI has it
			c.response.Main = mi.MainInput
		}
		if !slices.Contains(mi.Mains(), c.response.Main) {
			wrong(atMain, "question, reflection, therapist_input or other")
		}
	}
	kind := func(exists, subtype int, allowed ...string) string {
		there, sub := word(exists), word(subtype)
		if there != "" && there != "true" && there != "false" {
			wrong(exists, "True or False")
		}
		switch {
		case there == "false":
			return "none"
		case sub != "" && !slices.Contains(allowed, sub):
			wrong(subtype, strings.Join(allowed, " or "))
		}
		return sub
	}
	c.response.Question = mi.QuestionType(kind(atQuestion, atQuestionType, "open", "closed"))
	c.response.Reflection = mi.ReflectionType(kind(atReflection, atReflectionType, "simple", "complex"))
	for f := range strings.FieldsSeq(cells[atMITI]) {
		if c.response.MITI = append(c.response.MITI, mi.MITICode(f)); !mi.MITICode(f).Valid() {
			wrong(atMITI, "codes of MITI 4.2.1 with blanks between them")
		}
	}
	for f := range strings.FieldsSeq(cells[atMISC]) {
		if c.response.MISC = append(c.response.MISC, mi.MISCCode(f)); !mi.MISCCode(f).Valid() {
			wrong(atMISC, "codes of MISC 2.5 with blanks between them")
		}
	}
	return c, err
}
