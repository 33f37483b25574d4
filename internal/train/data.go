package main

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// rows are the features of a text, block by block, copied out of a vector. Which row
// of a table each has, if any, the table's keys say.
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
	// readings is what grammar makes of each of units
	readings []features.Reading
	// spoken is the words of each of units, or of those that the turn is cut into, with
	// what was said before
	spoken heardTurn
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
		s.input = stack.Context(t.input(), t.speaker == "counsellor", i-start, s.past(nil)).Input
		in := s.input
		in.Units = stack.AppendUnits(nil, t.text)
		s.rows, _, _, s.spoken = read(&v, in)
		if s.own {
			in.Units = unitSpans(t.units)
			_, s.units, s.readings, s.spoken = read(&v, in)
		}
		out[i] = s
	}
	return out
}

// copied reports whether the sample stands in the corpus as a turn too.
func (s *sample) copied() bool { return strings.HasSuffix(s.conversation, "/units") && !s.part }

// input is what the model is given of a turn by itself.
func (t *turn) input() features.Input {
	return features.Input{Text: t.text, Goal: t.goal.Behaviour, Direction: string(t.goal.Direction)}
}

// read returns the rows of a turn, those of each of its thought units, what grammar
// makes of them, and their words.
func read(v *features.Vector, in features.Input) (turn rows, units []rows, readings []features.Reading, spoken heardTurn) {
	v.Start(in)
	goal, way := v.Goal()
	spoken = heardTurn{heard: slices.Clone(v.Heard), goal: slices.Clone(goal), way: way}
	for i := range in.Units {
		v.Unit(i)
		unit := copyRows(v)
		for b := range features.OfUnit {
			turn[b] = append(turn[b], unit[b]...)
		}
		if i > 0 {
			unit[features.Answer] = nil
		}
		units = append(units, unit)
		readings = append(readings, v.Reading)
		spoken.units = append(spoken.units, slices.Clone(v.Said))
	}
	v.Finish()
	for b := features.OfUnit; b < features.Blocks; b++ {
		turn[b] = slices.Clone(v.Index[b])
	}
	return turn, units, readings, spoken
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
	// narrow is set where the column of the second label is left out.
	narrow bool
	// averaged are the settings that its layer, if it has one, is the mean over.
	averaged []layerSettings
	// speaker is whose thought units it is of, for the heads over those.
	speaker string
	// examples appends the sample's examples for the head.
	examples func(dst []example, s *sample) []example
}

// turnHead reads its label from the labels of the turn.
func turnHead(name, table string, labels []string, set settings, averaged []layerSettings) head {
	return head{name: name, table: table, labels: labels, set: set, averaged: averaged, examples: func(dst []example, s *sample) []example {
		label, ok := s.turn.labels[name]
		if !ok || s.copied() {
			return dst
		}
		return append(dst, example{rows: s.rows, label: slices.Index(labels, label), weight: set.weight(s), annotator: s.annotator})
	}}
}

// unitHead reads its label from the code of each thought unit.
func unitHead(name, table, speaker string, labels []string, label func(unit) string) head {
	return head{name: name, table: table, labels: labels, set: unitSettings, speaker: speaker, examples: func(dst []example, s *sample) []example {
		if s.speaker != speaker || strings.HasSuffix(s.conversation, "/units") {
			return dst
		}
		weight := 1.0
		if s.after(untilOf(name)) {
			weight = 0 // to be measured on alone
		}
		for i, u := range s.turn.units {
			dst = append(dst, example{rows: s.units[i], reading: s.readings[i], label: slices.Index(labels, label(u)), weight: weight})
		}
		return dst
	}}
}

// untilOf returns the last of our writers whose thought units teach a head, "" for all.
// The head of behaviours leaves out what counsellors say to the plainest of clients:
// AnnoMI's counsellor is .751 with that of twenty-two writers and without, and less
// with that of thirty-three (.748, log R:Q .729 where it was .743).
func untilOf(head string) string {
	if head == stack.LayerBehaviour {
		return lastOfLater
	}
	return ""
}

// heads lists the heads in the order of the columns of their tables. A head of
// several tables stands once for each.
//
// Turns of our later writers teach the heads over a counsellor's turn nothing, nor
// do their thought units as turns: AnnoMI came out .747 with them and .750 without,
// all else alike. The head of behaviours learns from their thought units as from
// those of others, but for the plain ones: see [untilOf]. The counsellor's network
// learns from the thought units of all: see [networks].
func heads() []head {
	// Turns of ours count a third less in the client's layers than before the short
	// exchanges came, by which they are half as many again: so all of them together
	// outweigh AnnoMI as before.
	client := settingsOf(layerSettings{own: 0.1, typed: 0.2, habit: 1}, []float64{25}, []float64{0.6, 0.5})
	counsellor := settingsOf(layerSettings{own: 0.16, typed: 0.5, until: lastOfEarlier}, []float64{8, 40}, []float64{1, 0.8})
	aspect := func(name string, labels []string) head {
		h := turnHead(name, stack.TableCounsellor, labels, counsellorSettings, counsellor)
		h.narrow = true
		return h
	}
	return []head{
		turnHead(stack.LayerValence, stack.TableClient, stack.Valences, valenceSettings, client),
		sessions(stack.LayerValence, stack.TableClient, stack.Valences, valenceSettings),
		unitHead(stack.LayerUnitValence, stack.TableClient, "client", stack.Valences, valenceOf),
		unitHead(stack.LayerUnitKind, stack.TableKinds, "client", stack.Kinds, func(u unit) string {
			return string(mi.ClientCode(u.code).Kind())
		}),
		turnHead(stack.LayerMain, stack.TableCounsellor, stack.Mains, counsellorSettings, counsellor),
		sessions(stack.LayerMain, stack.TableCounsellor, stack.Mains, counsellorSettings),
		aspect(stack.LayerQuestion, stack.Questions),
		aspect(stack.LayerReflection, stack.Reflections),
		aspect(stack.LayerInput, stack.Inputs),
		unitHead(stack.LayerBehaviour, stack.TableCounsellor, "counsellor", stack.Behaviours, func(u unit) string {
			return string(behaviourOf(u))
		}),
	}
}

// sessions is the head that learns from sessions of people alone: the view of
// their coders, beside the one that our own corpus has a say in.
func sessions(name, table string, labels []string, set settings) head {
	set.own = 0
	h := turnHead(name, table, labels, set, nil)
	h.narrow = true
	return h
}

// columns is how many columns of the table the head takes.
func (h head) columns() int {
	if h.narrow {
		return len(h.labels) - 1
	}
	return len(h.labels)
}

// turnHeads lists the heads that have a layer over whole turns, the main ones
// before those that follow them.
func turnHeads() []head {
	return slices.DeleteFunc(heads(), func(h head) bool { return h.averaged == nil })
}

// unitHeads lists the heads that have a layer over thought units.
func unitHeads() []head {
	return slices.DeleteFunc(heads(), func(h head) bool { return h.averaged != nil || h.narrow })
}
