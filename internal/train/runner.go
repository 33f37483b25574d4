package main

import (
	"fmt"
	"maps"
	"slices"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
	"github.com/evoke-mi/evoke/internal/stack"
)

func (h held) folds() []int { return slices.Sorted(maps.Keys(h)) }

// A runner takes the turns of conversations in order through a model.
type runner struct {
	client     *stack.Client
	counsellor *stack.Counsellor
	scratch    stack.Scratch
	talk       string // the conversation that the beliefs are about
	believed   []stack.Past
}

func newRunner(m *linear.Model) *runner {
	client, err := stack.NewClient(m)
	if err != nil {
		panic(fmt.Sprintf("train: the model just built does not fit: %v", err))
	}
	counsellor, err := stack.NewCounsellor(m)
	if err != nil {
		panic(fmt.Sprintf("train: the model just built does not fit: %v", err))
	}
	return &runner{client: client, counsellor: counsellor}
}

// belief is what a turn knows of the turns before.
type belief int

const (
	nothing belief = iota
	guessed        // what the model took them for
	told           // what the coders of the corpus called them
)

// turn returns the inputs of the layers for a turn.
func (r *runner) turn(s *sample, believe belief) []float64 {
	if s.conversation != r.talk {
		r.talk, r.believed = s.conversation, nil
	}
	t := stack.Turn{Input: s.input}
	if believe != nothing {
		t = stack.Context(s.turn.input(), s.speaker == "counsellor", len(s.before), s.past(r.believed))
	}
	var p stack.Past
	var x []float64
	if s.speaker == "client" {
		p.Valence, _ = r.client.Run(&r.scratch, t, nil)
		x = r.scratch.Inputs[:stack.ClientInputs]
	} else {
		out, _ := r.counsellor.Run(&r.scratch, t, nil)
		p.Main = out.Main
		x = r.scratch.Inputs[:stack.CounsellorInputs]
	}
	if believe == told {
		certain(p.Valence[:], stack.Valences, s.labels[stack.LayerValence])
		certain(p.Main[:], stack.Mains, s.labels[stack.LayerMain])
	}
	r.believed = append(r.believed, p)
	return x
}

// certain makes p sure of a label, if it has one of the labels.
func certain(p []float64, labels []string, label string) {
	if i := slices.Index(labels, label); i >= 0 {
		clear(p)
		p[i] = 1
	}
}

// scorer returns a function that gives the scores of a table's columns.
func scorer(m *linear.Model, table string, columns int) func(rows) []float64 {
	t, err := linear.FindTable(m, table, columns, features.Blocks)
	if err != nil {
		panic(fmt.Sprintf("train: the model just built does not fit: %v", err))
	}
	out := make([]float64, columns)
	return func(r rows) []float64 {
		var y linear.Tally
		for b, rows := range r {
			t.Sum(&y, b, rows)
		}
		t.Score(out, &y)
		return out
	}
}

// hearer returns a function that gives what the network of a side says of each thought
// unit of a turn.
func hearer(m *linear.Model, speaker string) func(heardTurn) [][]float64 {
	n := networks[slices.IndexFunc(networks, func(n network) bool { return n.speaker == speaker })]
	net, err := stack.FindNetwork(m, n.part, len(n.units), n.outputs())
	if err != nil {
		panic(fmt.Sprintf("train: the model just built does not fit: %v", err))
	}
	var s neural.Scratch
	return func(t heardTurn) [][]float64 {
		net.Start(&s, t.heard, t.goal, t.way)
		out := make([][]float64, len(t.units))
		for i, u := range t.units {
			out[i] = make([]float64, len(n.units))
			net.Unit(&s, u, out[i])
		}
		return out
	}
}
