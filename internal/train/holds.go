package main

import (
	"fmt"
	"io"
	"slices"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// A number is a measurement with its name.
type number struct {
	name  string
	value float64
}

// number returns a measurement by its name, and whether there is such a one.
func (f figure) number(name string) (float64, bool) {
	at := slices.IndexFunc(f.numbers, func(n number) bool { return n.name == name })
	if at < 0 {
		return 0, false
	}
	return f.numbers[at].value, true
}

// testGiven asks for the kind of each question and reflection that the experts
// found, whether or not the model finds one: the more probable of the two.
func testGiven(figs []figure, samples []sample, fold int, m *linear.Model) {
	for _, given := range []struct{ layer, figure string }{{stack.LayerQuestion, figOpen}, {stack.LayerReflection, figSimple}} {
		labels := stack.Questions
		if given.layer == stack.LayerReflection {
			labels = stack.Reflections
		}
		layer, err := linear.FindLayer(m, given.layer, stack.CounsellorInputs, labels)
		if err != nil {
			panic(fmt.Sprintf("train: the model just built does not fit: %v", err))
		}
		r, p := newRunner(m), make([]float64, len(labels))
		for i := range samples {
			s := &samples[i]
			if s.fold != fold || s.own || s.bare {
				continue
			}
			x := r.turn(s, guessed)
			if s.speaker != "counsellor" {
				continue
			}
			layer.Apply(p, x)
			best := 1 + linear.Best(p[1:])
			add(figs, given.figure, *s, s.labels[given.layer], labels[best], p[best]/(p[1]+p[2]))
		}
	}
}

// holds prints what AnnoMI's counsellor turns hold, whatever they mainly do:
// whether they ask and reflect, and of which kind where both the experts and
// evoke find that they do.
func holds(w io.Writer, figs []figure) figure {
	f := figure{key: "holds"}
	for _, of := range []struct{ key, what, kinds, title string }{
		{figQuestion, "has-question", "open-closed-both", "question"},
		{figReflection, "has-reflection", "simple-complex-both", "reflection"},
	} {
		from := figs[slices.IndexFunc(figs, func(f figure) bool { return f.key == of.key })]
		if len(from.verdicts) == 0 {
			continue
		}
		c := confuse(from.verdicts, len(from.labels))
		none := slices.Index(from.labels, "none")
		there, kinds := c.exists(none), c.without(none)
		_, _, _, n := kinds.sums()
		f1 := there.f1()[1]
		f.numbers = append(f.numbers, number{of.what, f1}, number{of.what + "-macro", there.macroF1()}, number{of.kinds, kinds.accuracy()})
		fmt.Fprintf(w, "counsellor turns with a %s (%d): F1 %.3f  with that of none %.3f  kappa %.3f; which kind, where both find one (%d): accuracy %.3f  kappa %.3f\n",
			of.title, there[1][0]+there[1][1], f1, there.macroF1(), there.kappa(), n, kinds.accuracy(), kinds.kappa())
	}
	if f.numbers != nil {
		fmt.Fprintln(w)
	}
	return f
}

// exists turns a confusion into one of what is not there and what is.
func (c confusion) exists(none int) confusion {
	out := confuse(nil, 2)
	for i, row := range c {
		for j, n := range row {
			gold, guess := 1, 1
			if i == none {
				gold = 0
			}
			if j == none {
				guess = 0
			}
			out[gold][guess] += n
		}
	}
	return out
}

// without leaves a label out, on either side.
func (c confusion) without(label int) confusion {
	var out confusion
	for i, row := range c {
		if i != label {
			out = append(out, slices.Delete(slices.Clone(row), label, label+1))
		}
	}
	return out
}
