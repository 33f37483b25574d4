package main

import (
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"sync"
)

// writers codes the conversations of each writer of our own corpus with tables
// that learnt from the others and from AnnoMI: the nearest that we have to talk
// that somebody else wrote down and coded. The layers, a few hundred numbers,
// are those that fit makes of everybody's.
func writers(o options, stdout, stderr io.Writer) error {
	samples, folds, err := o.read()
	if err != nil {
		return err
	}
	sets := [][]int{}
	for _, f := range folds {
		sets = append(sets, []int{f})
	}
	trained := fitMany(samples, sets, stderr)
	h := held{}
	for i, f := range folds {
		h[f] = trained[i]
	}
	l := fitLayers(samples, h)

	size := map[string]int{}
	for _, s := range samples {
		if s.own && s.fold != testFold {
			size[s.talk.writer]++
		}
	}
	if len(size) < 2 {
		return fmt.Errorf("train: %s: want conversations of at least two writers", o.own)
	}
	names := slices.Sorted(maps.Keys(size))
	results := make([][]figure, len(names))
	errs := make([]error, len(names))
	var mu sync.Mutex // for stderr
	each(len(names), func(i int) {
		// The writer's conversations take the place of the fold to be coded.
		const left = 1 << 20
		moved := slices.Clone(samples)
		for j := range moved {
			if moved[j].own && moved[j].fold != testFold && moved[j].talk.writer == names[i] {
				moved[j].fold = left
			}
		}
		results[i], errs[i] = test(moved, left, model(fitTables(moved, left), l))
		mu.Lock()
		defer mu.Unlock()
		fmt.Fprintf(stderr, "writer %s coded by the others\n", names[i])
	})
	if err := errors.Join(errs...); err != nil {
		return err
	}
	pooled := figures()
	for i := range pooled {
		if len(pooled[i].key) < len(ofOwn) || pooled[i].key[:len(ofOwn)] != ofOwn {
			continue
		}
		for w, r := range results {
			c := confuse(r[i].verdicts, len(r[i].labels))
			fmt.Fprintf(stdout, "%s %-28s %5d  macro-F1 %.3f  accuracy %.3f\n", names[w], r[i].key, len(r[i].verdicts), c.macroF1(), c.accuracy())
			pooled[i].verdicts = append(pooled[i].verdicts, r[i].verdicts...)
		}
		pooled[i].retitle("out of fold, ", func(l *lot) string { return l.each })
	}
	fmt.Fprintln(stdout)
	report(stdout, pooled)
	return nil
}
