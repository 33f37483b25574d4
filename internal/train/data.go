package main

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// rows are the features of a text, copied out of a vector.
type rows [features.Blocks][]uint32

func copyRows(v *features.Vector) (out rows) {
	for b, r := range v.Index {
		out[b] = slices.Clone(r)
	}
	return out
}

// A sample is a turn with its features, once for the turn and once for each of
// its coded thought units.
type sample struct {
	*turn
	fold   int
	own    bool   // from our own corpus
	before []turn // of the same conversation
	input  features.Input
	rows   rows
	units  []rows
}

// prepare makes the samples of turns, which must be in order.
func prepare(turns []turn, folds map[string]int) []sample {
	out := make([]sample, len(turns))
	var v features.Vector
	start := 0
	for i := range turns {
		t := &turns[i]
		if turns[start].conversation != t.conversation {
			start = i
		}
		s := sample{turn: t, fold: folds[t.conversation], own: len(t.units) > 0}
		s.before = turns[start:i]
		s.input = stack.Context(t.text, t.speaker == "counsellor", i-start, s.past(nil)).Input
		v.Fill(s.input)
		s.rows = copyRows(&v)
		for j, span := range unitSpans(t.units) {
			if len(t.units) > 1 {
				v.Refill(stack.UnitInput(s.input, span, j, len(t.units)))
			}
			s.units = append(s.units, copyRows(&v))
		}
		out[i] = s
	}
	return out
}

// past gives the turns before with what is believed of them, where that is
// known.
func (s *sample) past(believed []stack.Past) func(int) stack.Past {
	return func(i int) stack.Past {
		p := stack.Past{Counsellor: s.before[i].speaker == "counsellor", Text: s.before[i].text}
		if i < len(believed) {
			p.Valence, p.Main = believed[i].Valence, believed[i].Main
		}
		return p
	}
}

// unitSpans are where the units stand in the turn's text: the units joined by
// single spaces.
func unitSpans(units []unit) []text.Span {
	spans := make([]text.Span, len(units))
	at := 0
	for i, u := range units {
		spans[i] = text.Span{Start: at, End: at + len(u.text)}
		at += len(u.text) + 1
	}
	return spans
}

// A head is one question that a table answers, with the examples that teach
// it.
type head struct {
	name   string
	table  string
	labels []string
	set    settings
	// choices are the settings that its layer chooses from, if it has one.
	choices []layerSettings
	// examples appends the sample's examples for the head.
	examples func(dst []example, s *sample) []example
}

// turnHead reads its label from the labels of the turn.
func turnHead(name, table string, labels []string, set settings, choices []layerSettings) head {
	return head{name, table, labels, set, choices, func(dst []example, s *sample) []example {
		label, ok := s.turn.labels[name]
		if !ok {
			return dst
		}
		return append(dst, example{rows: s.rows, label: slices.Index(labels, label), weight: set.weight(s)})
	}}
}

// unitHead reads its label from the code of each thought unit.
func unitHead(name, table, speaker string, labels []string, label func(unit) string) head {
	return head{name, table, labels, unitSettings, nil, func(dst []example, s *sample) []example {
		if s.speaker != speaker {
			return dst
		}
		for i, u := range s.turn.units {
			dst = append(dst, example{rows: s.units[i], label: slices.Index(labels, label(u)), weight: 1})
		}
		return dst
	}}
}

// heads lists the heads in the order of the columns of their tables. A head of
// several tables stands once for each.
func heads() []head {
	client, counsellor := layerChoices(0.3, 0.7, 0.5), layerChoices(0.1, 1, 0.8, 0.6)
	words, letters := features.Words, features.Letters
	return []head{
		turnHead(stack.LayerValence, stack.ClientTurns, stack.Valences, valenceSettings, client),
		turnHead(stack.LayerValence, stack.ClientWords, stack.Valences, valenceSettings.only(words), nil),
		turnHead(stack.LayerValence, stack.ClientLetters, stack.Valences, valenceSettings.only(letters), nil),
		unitHead(stack.LayerUnitValence, stack.ClientUnits, "client", stack.Valences, func(u unit) string {
			return string(mi.ClientCode(u.code).Valence())
		}),
		unitHead(stack.LayerUnitKind, stack.ClientUnits, "client", stack.Kinds, func(u unit) string {
			return string(mi.ClientCode(u.code).Kind())
		}),
		turnHead(stack.LayerMain, stack.CounsellorTurns, stack.Mains, counsellorSettings, counsellor),
		turnHead(stack.LayerQuestion, stack.CounsellorTurns, stack.Questions, counsellorSettings, counsellor),
		turnHead(stack.LayerReflection, stack.CounsellorTurns, stack.Reflections, counsellorSettings, counsellor),
		turnHead(stack.LayerInput, stack.CounsellorTurns, stack.Inputs, counsellorSettings, counsellor),
		turnHead(stack.LayerMain, stack.CounsellorWords, stack.Mains, counsellorSettings.only(words), nil),
		turnHead(stack.LayerMain, stack.CounsellorLetters, stack.Mains, counsellorSettings.only(letters), nil),
		unitHead(stack.LayerBehaviour, stack.CounsellorUnits, "counsellor", stack.Behaviours, func(u unit) string {
			return string(behaviourOf(u))
		}),
	}
}

// turnHeads lists the heads that have a layer over whole turns, the main ones
// before those that follow them.
func turnHeads() []head {
	return slices.DeleteFunc(heads(), func(h head) bool { return h.choices == nil })
}

// unitHeads lists the heads that have a layer over thought units.
func unitHeads() []head {
	return slices.DeleteFunc(heads(), func(h head) bool {
		return h.table != stack.ClientUnits && h.table != stack.CounsellorUnits
	})
}
