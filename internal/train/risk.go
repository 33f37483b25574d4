package main

import (
	"fmt"
	"io"
	"math"
	"os"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/alarm"
	"github.com/evoke-mi/evoke/internal/danger"
)

// riskRate is how many of a thousand plain turns of clients the weights may call a
// sign of danger. The cut is set by it, on turns that they were not fitted on.
const riskRate = 5

// A riskAnswer is what the weights say of a turn that they were not fitted on.
type riskAnswer struct {
	turn *riskTurn
	odds int // of the worst unit
	kind int
}

func (a riskAnswer) called(cut int) bool { return a.odds >= cut }

// screens measures the weights for danger: on the lines of a writer when they are
// fitted on those of all others, and on plain talk when they are fitted on other
// folds. With -o it writes those that are fitted on everything.
func screens(o options, stdout, stderr io.Writer) error {
	lines, err := readRiskLines(o.risk)
	if err != nil {
		return err
	}
	plain, apart, err := o.plain()
	if err != nil {
		return err
	}
	taught := slices.DeleteFunc(slices.Clone(plain), func(t riskTurn) bool { return t.ruled }) // it may be in danger
	writers, folds := []string{}, []int{}
	for _, t := range lines {
		if !slices.Contains(writers, t.group) {
			writers = append(writers, t.group)
		}
	}
	for _, t := range plain {
		if !slices.Contains(folds, t.fold) {
			folds = append(folds, t.fold)
		}
	}
	slices.Sort(folds)
	if len(writers) < 2 || len(folds) < 2 {
		return fmt.Errorf("train: want lines of two writers and turns of two folds at least")
	}
	// answers is what a model says of those of turns that it may be asked about.
	answers := func(turns []riskTurn, asked func(*riskTurn) bool, on []riskTurn) (out []riskAnswer) {
		table := tableOf(fitRisk(on).table(0))
		for i := range turns {
			if asked(&turns[i]) {
				out = append(out, answerOf(&table, &turns[i]))
			}
		}
		return out
	}
	onPlain := make([][]riskAnswer, len(folds))
	each(len(folds), func(i int) {
		on := slices.DeleteFunc(slices.Clone(taught), func(t riskTurn) bool { return t.fold == folds[i] })
		onPlain[i] = answers(plain, func(t *riskTurn) bool { return t.fold == folds[i] && !t.ruled }, append(on, lines...))
		fmt.Fprintf(stderr, "fold %d done\n", folds[i])
	})
	onLines := make([][]riskAnswer, len(writers))
	each(len(writers), func(i int) {
		on := slices.DeleteFunc(slices.Clone(lines), func(t riskTurn) bool { return t.group == writers[i] })
		onLines[i] = answers(lines, func(t *riskTurn) bool { return t.group == writers[i] }, append(on, taught...))
		fmt.Fprintf(stderr, "writer %s done\n", writers[i])
	})
	cut := cutFor(slices.Concat(onPlain...))
	all := append(slices.Clone(taught), lines...)
	weights := fitRisk(all).table(cut)
	table := tableOf(weights)
	var onApart []riskAnswer
	for i := range apart {
		if !apart[i].ruled {
			a := answerOf(&table, &apart[i])
			a.odds += cut
			onApart = append(onApart, a)
		}
	}
	figs := reportRisk(stdout, cut, writers, onLines, slices.Concat(onPlain...), onApart)
	if err := checkFloors(o.floors, figs, stdout); err != nil || o.out == "" {
		return err
	}
	return os.WriteFile(o.out, weights, 0o644)
}

// lastPlain is the last writer, in the order of their letters, whose conversations
// are plain talk to the weights for danger. The others wrote after these were
// fitted: the talk of thirteen of them showed how often the screen is wrong about
// writers it has not read.
const lastPlain = "r"

// plain reads the clients' turns of AnnoMI and of our own conversations, and apart
// those of the fifth of ours on which nothing is fitted or chosen.
func (o options) plain() (plain, apart []riskTurn, err error) {
	turns, folds, err := o.annoMI()
	if err != nil {
		return nil, nil, err
	}
	names := foldNames(folds)
	plain = plainTurns(turns, folds)
	if o.own == "" {
		return plain, nil, nil
	}
	own, err := readOwn(o.own)
	if err != nil {
		return nil, nil, err
	}
	own = slices.DeleteFunc(own, func(t turn) bool { return t.talk.writer > lastPlain })
	for c, f := range makeFolds(own, len(names)) {
		folds[c] = names[f]
	}
	for _, t := range plainTurns(own, folds) {
		if heldOut(strings.TrimPrefix(t.group, "own-")) {
			apart = append(apart, t)
		} else {
			plain = append(plain, t)
		}
	}
	return plain, apart, nil
}

func tableOf(weights []byte) alarm.Table {
	t, err := alarm.Decode(weights)
	if err != nil {
		panic(err) // written a moment ago
	}
	return t
}

// answerOf is what the screen makes of a table: the worst unit that no phrase speaks
// of and that is not said to lie back.
func answerOf(table *alarm.Table, t *riskTurn) riskAnswer {
	a := riskAnswer{turn: t, odds: math.MinInt32} // a cut can be added to it
	for i, u := range t.units {
		s := table.Read(t.text, u, nil)
		if s.Odds <= a.odds || t.hushed[i] {
			continue
		}
		if _, when := danger.Frame(t.text, u, nil); when != danger.Past {
			a.odds, a.kind = s.Odds, s.Kind
		}
	}
	return a
}

// cutFor returns the least cut at which no more than riskRate in a thousand plain
// turns are called a sign.
func cutFor(plain []riskAnswer) int {
	odds := make([]int, len(plain))
	for i, a := range plain {
		odds[i] = a.odds
	}
	slices.Sort(odds)
	return odds[len(odds)-1-len(odds)*riskRate/1000] + 1
}
