package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"slices"

	"github.com/evoke-mi/evoke/internal/next"
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// A step is a point where a counsellor of a high-quality session spoke: what was
// known before, and what they did.
type step struct {
	talk string // the transcript
	fold int
	rows []next.Row // of the state, with the experts' codes of the turns before
	bare []next.Row // the same without any codes
	// open are the main behaviours that the rules of ocean.Suggester allow to come
	// first, in their order of preference; bareOpen without codes.
	open, bareOpen []int
	did            int
}

// nextMoves measures the first move of ocean.Suggester against what counsellors
// did next in the sessions of high quality, with what was known before the turn:
// the words, and the experts' codes of the turns before, as the published figures
// have them. The order among the moves that the rules leave open is fitted on all
// folds but the one that is measured. With -o it writes the table that is fitted
// on all folds.
func nextMoves(o options, stdout, stderr io.Writer) error {
	steps, folds, err := o.steps()
	if err != nil {
		return err
	}
	figs := []figure{
		{key: "next", title: "next move: rules, and among what they leave open the fitted order", labels: stack.Mains},
		{key: "next-uncoded", title: "the same, without codes of the turns before", labels: stack.Mains},
		{key: "next-rules", title: "rules alone", labels: stack.Mains},
		{key: "next-fitted", title: "the fitted order alone, without rules", labels: stack.Mains},
		{key: "next-likeliest", title: "always what is most common", labels: stack.Mains},
	}
	tables := make([]next.Table, len(folds))
	each(len(folds), func(i int) {
		tables[i], _ = fitOrder(except(steps, folds[i]), stderr)
	})
	for i, f := range folds {
		common := mostCommon(except(steps, f))
		for _, s := range steps {
			if s.fold != f {
				continue
			}
			order := tables[i].Sum(s.rows)
			for k, guess := range []int{
				likeliest(order, s.open), likeliest(tables[i].Sum(s.bare), s.bareOpen), s.open[0],
				likeliest(order, []int{0, 1, 2, 3}), common,
			} {
				figs[k].verdicts = append(figs[k].verdicts, verdict{group: s.talk, gold: s.did, guess: guess, p: 1})
			}
		}
	}
	report(stdout, figs)
	if err := checkFloors(o.floors, figs, stdout); err != nil || o.out == "" {
		return err
	}
	table, set := fitOrder(steps, stderr)
	return os.WriteFile(o.out, orderSource(&table, set, len(steps)), 0o644)
}

// steps reads the corpus.
func (o options) steps() ([]step, []int, error) {
	turns, folds, err := o.annoMI()
	if err != nil {
		return nil, nil, err
	}
	var steps []step
	var scratch phrase.Reader
	for start := 0; start < len(turns); {
		end := start + 1
		for end < len(turns) && turns[end].conversation == turns[start].conversation {
			end++
		}
		if turns[start].quality == "high" {
			steps = append(steps, stepsOf(turns[start:end], folds[turns[start].conversation], &scratch)...)
		}
		start = end
	}
	names := foldNames(folds)
	switch {
	case len(steps) == 0:
		return nil, nil, fmt.Errorf("train: %s: want counsellors' turns of high quality", o.corpus)
	case len(names) < 3:
		return nil, nil, fmt.Errorf("train: want at least 3 folds, got %d", len(names))
	}
	return steps, names, nil
}

// stepsOf goes through a transcript.
func stepsOf(turns []turn, fold int, scratch *phrase.Reader) (out []step) {
	coded, bare := mi.Coded{Goal: turns[0].goal}, mi.Coded{Goal: turns[0].goal}
	for i := range turns {
		t := &turns[i]
		if did := slices.Index(stack.Mains, t.labels[stack.LayerMain]); t.speaker == "counsellor" && did >= 0 {
			s := step{talk: t.conversation, fold: fold, did: did}
			var state next.State
			state.Read(coded.Turns, scratch)
			s.rows = state.AppendRows(nil)
			state.Read(bare.Turns, scratch)
			s.bare = state.AppendRows(nil)
			s.open = numbers(ocean.Suggester{}.Suggest(coded).Open)
			s.bareOpen = numbers(ocean.Suggester{}.Suggest(bare).Open)
			out = append(out, s)
		}
		turn := mi.CodedTurn{Turn: mi.Turn{Number: i, Role: mi.Role(t.speaker), Text: t.text}}
		bare.Turns = append(bare.Turns, turn)
		if t.speaker == "client" {
			turn.Client = &mi.ClientCodes{Talk: mi.Talk{Valence: mi.Valence(t.labels[stack.LayerValence])}}
		} else {
			turn.Counsellor = &mi.CounsellorCodes{Response: mi.Response{Main: mi.Main(t.labels[stack.LayerMain])}}
		}
		coded.Turns = append(coded.Turns, turn)
	}
	return out
}

// numbers gives main behaviours by their places among [stack.Mains].
func numbers(ms []mi.Main) []int {
	out := make([]int, len(ms))
	for i, m := range ms {
		out[i] = slices.Index(stack.Mains, string(m))
	}
	return out
}

// except leaves a fold out.
func except(steps []step, fold int) []step {
	return slices.DeleteFunc(slices.Clone(steps), func(s step) bool { return s.fold == fold })
}

// likeliest returns the one of open that the order has first, the first of equals.
func likeliest(order [4]int, open []int) int {
	best := open[0]
	for _, k := range open[1:] {
		if order[k] > order[best] {
			best = k
		}
	}
	return best
}

func mostCommon(steps []step) int {
	var n [4]int
	for _, s := range steps {
		n[s.did]++
	}
	return likeliest(n, []int{0, 1, 2, 3})
}

// orderSource is the table as a Go file.
func orderSource(t *next.Table, set orderSettings, steps int) []byte {
	var b bytes.Buffer
	fmt.Fprint(&b, "// Code generated by \"go run ./internal/train next -o internal/next/weights.go\". DO NOT EDIT.\n\n")
	fmt.Fprint(&b, "package next\n\n")
	fmt.Fprintf(&b, "// Fitted is fitted on %d turns of counsellors in the high-quality sessions of\n", steps)
	fmt.Fprintf(&b, "// AnnoMI, with penalty %g and balance %g: %d rows, %d bytes.\n", set.l2, set.balance, next.Rows, 4*next.Rows)
	fmt.Fprint(&b, "var Fitted = Table{\n")
	for i, g := range next.Groups() {
		if i > 0 {
			b.WriteByte('\n')
		}
		fmt.Fprintf(&b, "\t// %s\n", g.Name)
		for _, w := range t[g.From : g.From+g.Size] {
			fmt.Fprintf(&b, "\t{%d, %d, %d, %d},\n", w[0], w[1], w[2], w[3])
		}
	}
	fmt.Fprint(&b, "}\n")
	return b.Bytes()
}
