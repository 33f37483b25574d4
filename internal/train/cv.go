package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"sync"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// workers is how many trainings run at once.
const workers = 2

// A figure is a set of verdicts about one question.
type figure struct {
	key, title string
	labels     []string
	verdicts   []verdict
	numbers    []number // what is measured otherwise
}

// The keys of the figures: on AnnoMI's folds, on our own corpus out of fold,
// and on the fifth of it that is set apart.
const (
	figClient     = "client"
	figTold       = "client-told"
	figCounsellor = "counsellor"
	figQuestion   = "question"
	figReflection = "reflection"
	figOpen       = "open-closed"
	figSimple     = "simple-complex"
	figSide       = "side"
	figKind       = "kind"
	figForm       = "form"
	figMISC       = "misc"

	// The first nine writers' conversations are what the floors of the first
	// weights were measured on; those of part 3 are harder.
	firstSuffix = "-first"
	lastOfFirst = "i"

	ofOwn  = "own-"
	ofTest = "test-"
)

func figures() []figure {
	misc := make([]string, 0, len(mi.MISCCodes()))
	for _, c := range mi.MISCCodes() {
		misc = append(misc, string(c))
	}
	out := []figure{
		{key: figClient, title: "client turns: change, neutral, sustain", labels: stack.Valences},
		{key: figTold, title: "client turns, with the experts' codes of the turns before", labels: stack.Valences},
		{key: figCounsellor, title: "counsellor turns: main behaviour", labels: stack.Mains},
		{key: figClient + bareSuffix, title: "client turns without capitals, punctuation and goal", labels: stack.Valences},
		{key: figCounsellor + bareSuffix, title: "counsellor turns without capitals, punctuation and goal", labels: stack.Mains},
		{key: figQuestion, title: "counsellor turns: question none, open, closed", labels: stack.Questions},
		{key: figReflection, title: "counsellor turns: reflection none, simple, complex", labels: stack.Reflections},
		{key: figOpen, title: "counsellor turns with a question: open or closed, that there is one given", labels: stack.Questions[1:]},
		{key: figSimple, title: "counsellor turns with a reflection: simple or complex, that there is one given", labels: stack.Reflections[1:]},
	}
	for _, l := range lots {
		for _, part := range []struct{ of, title string }{{ofOwn, l.who + "out of fold, "}, {ofTest, l.who + "the fifth set apart, "}} {
			out = append(
				out,
				figure{key: part.of + figClient + l.suffix, title: part.title + "client turns that lean one way", labels: stack.Valences},
				figure{key: part.of + figClient + unitsSuffix + l.suffix, title: part.title + "client thought units as turns", labels: stack.Valences},
				figure{key: part.of + figSide + l.suffix, title: part.title + "valence of client thought units in their turns", labels: stack.Valences},
				figure{key: part.of + figKind + l.suffix, title: part.title + "kind of client thought units, valence given", labels: stack.Kinds},
				figure{key: part.of + figCounsellor + l.suffix, title: part.title + "counsellor turns that do one thing", labels: stack.Mains},
				figure{key: part.of + figCounsellor + unitsSuffix + l.suffix, title: part.title + "counsellor thought units as turns", labels: stack.Mains},
				figure{key: part.of + figMISC + l.suffix, title: part.title + "MISC code of counsellor thought units", labels: misc},
			)
		}
	}
	out = append(
		out,
		figure{key: ofOwn + figMISC + firstSuffix, title: "our own corpus out of fold, MISC code of the first nine writers' counsellor units", labels: misc},
		figure{key: ofHLQC + figClient, title: "HLQC sessions not in AnnoMI, client utterances", labels: stack.Valences},
		figure{key: ofHLQC + figKind, title: "HLQC sessions not in AnnoMI, kind where the valence is right", labels: stack.Kinds},
		figure{key: ofHLQC + figCounsellor, title: "HLQC sessions not in AnnoMI, counsellor utterances", labels: stack.Mains},
		figure{key: ofHLQC + figMISC, title: "HLQC sessions not in AnnoMI, MISC code of counsellor utterances", labels: misc},
		figure{key: ofHLQC + figQuestion, title: "HLQC sessions not in AnnoMI, open or closed where the coder heard a question", labels: []string{"open", "closed"}},
		figure{key: ofHLQC + figForm, title: "HLQC sessions not in AnnoMI, open or closed by grammar alone, that there is a question given", labels: []string{"open", "closed"}},
	)
	return out
}

// cv trains on all folds but one, codes that one with the coders that programs
// use, and pools the folds. Then it codes what no fold holds with the model
// that fit would write, and writes that too where -o says where.
func cv(o options, stdout, stderr io.Writer) error {
	samples, folds, err := o.read()
	if err != nil {
		return err
	}
	sets := [][]int{nil} // which folds to leave out
	for i, f := range folds {
		sets = append(sets, []int{f})
		for _, g := range folds[i+1:] {
			sets = append(sets, []int{f, g})
		}
	}
	trained := fitMany(samples, sets, stderr)
	without := func(fs ...int) tables {
		return trained[slices.IndexFunc(sets, func(s []int) bool { return slices.Equal(s, fs) })]
	}
	results := make([][]figure, len(folds)+1)
	errs := make([]error, len(results))
	var mu sync.Mutex // for stderr
	var scored scores
	each(len(results), func(i int) {
		h, fold, whole := held{}, testFold, without()
		if i < len(folds) {
			fold = folds[i]
			whole = without(fold)
		}
		for _, f := range folds {
			switch {
			case fold == testFold:
				h[f] = without(f)
			case f != fold:
				h[f] = without(min(f, fold), max(f, fold))
			}
		}
		l := fitLayers(samples, h)
		m := model(whole, l)
		results[i], errs[i] = test(samples, fold, m)
		errs[i] = errors.Join(errs[i], scored.add(samples, fold, m))
		if fold == testFold && o.hlqc != "" && errs[i] == nil {
			errs[i] = testHLQC(results[i], o.hlqc, m)
		}
		mu.Lock()
		defer mu.Unlock()
		if fold == testFold && o.out != "" {
			errs[i] = errors.Join(errs[i], o.write(whole, l, stderr))
		}
		fmt.Fprintf(stderr, "fold %d coded\n", fold)
	})
	if err := errors.Join(errs...); err != nil {
		return err
	}
	pooled := figures()
	for i := range pooled {
		for _, r := range results {
			pooled[i].verdicts = append(pooled[i].verdicts, r[i].verdicts...)
		}
	}
	report(stdout, pooled)
	breakdown(stdout, pooled)
	pooled = append(pooled, holds(stdout, pooled), scored.report(stdout))
	return checkFloors(o.floors, pooled, stdout)
}

// fitMany trains tables for each set of folds left out.
func fitMany(samples []sample, without [][]int, stderr io.Writer) []tables {
	out := make([]tables, len(without))
	done := 0
	var mu sync.Mutex
	each(len(without), func(i int) {
		out[i] = fitTables(samples, without[i]...)
		mu.Lock()
		defer mu.Unlock()
		done++
		fmt.Fprintf(stderr, "trained %d of %d\n", done, len(without))
	})
	return out
}

// each calls f for 0 to n-1, a few at once.
func each(n int, f func(i int)) {
	var wg sync.WaitGroup
	turn := make(chan int)
	for range workers {
		wg.Go(func() {
			for i := range turn {
				f(i)
			}
		})
	}
	for i := range n {
		turn <- i
	}
	close(turn)
	wg.Wait()
}

// test codes the conversations of a fold with a model that has not seen them.
func test(samples []sample, fold int, m *linear.Model) ([]figure, error) {
	figs := figures()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	for _, talk := range conversations(samples) {
		if talk[0].fold == fold {
			if err := testTalk(figs, coder, talk); err != nil {
				return nil, err
			}
		}
	}
	testUnits(figs, samples, fold, m)
	testGiven(figs, samples, fold, m)
	return figs, nil
}

// conversations cuts samples where one conversation ends and the next begins.
func conversations(samples []sample) [][]sample {
	var out [][]sample
	for start := 0; start < len(samples); {
		end := start + 1
		for end < len(samples) && samples[end].conversation == samples[start].conversation {
			end++
		}
		out = append(out, samples[start:end])
		start = end
	}
	return out
}

// spoken gives a conversation as programs get it.
func spoken(talk []sample) mi.Conversation {
	conv := mi.Conversation{ID: talk[0].conversation, Goal: talk[0].goal}
	for _, s := range talk {
		conv.Turns = append(conv.Turns, mi.Turn{Number: len(conv.Turns), Role: mi.Role(s.speaker), Text: s.text})
	}
	return conv
}

func testTalk(figs []figure, coder mi.Coder, talk []sample) error {
	conv := spoken(talk)
	coded, err := coder.Code(context.Background(), conv)
	if err != nil {
		return err
	}
	for i, s := range talk {
		if c := coded.Turns[i].Client; c != nil {
			addTalk(figs, s.figure(figClient), s, s.labels[stack.LayerValence], c.Talk)
		}
		if c := coded.Turns[i].Counsellor; c != nil {
			r := c.Response
			add(figs, s.figure(figCounsellor), s, s.labels[stack.LayerMain], string(r.Main), r.Probability.Of(r.Main))
			if !s.own && !s.bare {
				add(figs, figQuestion, s, s.labels[stack.LayerQuestion], string(r.Question), 1)
				add(figs, figReflection, s, s.labels[stack.LayerReflection], string(r.Reflection), 1)
			}
		}
	}
	if talk[0].own || talk[0].bare {
		return nil
	}
	return testTold(figs, coder, talk, conv)
}

// testUnits asks for the code of each thought unit where the coder put its
// borders.
func testUnits(figs []figure, samples []sample, fold int, m *linear.Model) {
	for _, hd := range unitHeads() {
		layer, err := linear.FindLayer(m, hd.name, inputsOf(hd.name), hd.labels)
		if err != nil {
			panic(fmt.Sprintf("train: the model just built does not fit: %v", err))
		}
		s := new(seen)
		collectUnits(s, samples, fold, hd, m)
		p := make([]float64, len(hd.labels))
		for i, x := range s.inputs {
			codeUnit(p, hd, layer, x, s.readings[i])
			gold, guess, key := hd.labels[s.labels[i]], hd.labels[linear.Best(p)], figKind
			switch hd.name {
			case stack.LayerUnitValence:
				key = figSide
			case stack.LayerBehaviour:
				key = figMISC
				gold, guess = string(mi.Behaviour(gold).MISC()), string(mi.Behaviour(guess).MISC())
			}
			if from := s.from[i]; from.figure(key) == ofOwn+figMISC && from.talk.writer <= lastOfFirst {
				add(figs, ofOwn+figMISC+firstSuffix, *from, gold, guess, p[linear.Best(p)])
			}
			add(figs, s.from[i].figure(key), *s.from[i], gold, guess, p[linear.Best(p)])
		}
	}
}

// addTalk adds what a client's turn was taken for.
func addTalk(figs []figure, key string, s sample, gold string, t mi.Talk) {
	f := &figs[slices.IndexFunc(figs, func(f figure) bool { return f.key == key })]
	n := len(f.verdicts)
	add(figs, key, s, gold, string(t.Valence), t.Probability.Of(t.Valence))
	if len(f.verdicts) > n {
		f.verdicts[n].sure = t.Sureness()
	}
}

func add(figs []figure, key string, s sample, gold, guess string, p float64) {
	f := &figs[slices.IndexFunc(figs, func(f figure) bool { return f.key == key })]
	g := slices.Index(f.labels, gold)
	if g < 0 { // no label, or one that is left open
		return
	}
	f.verdicts = append(f.verdicts, verdict{group: s.conversation, talk: s.talk, gold: g, guess: slices.Index(f.labels, guess), p: p})
}
