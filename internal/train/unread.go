package main

import (
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
)

// unread codes conversations that nothing was trained on with the weights that
// are shipped: those in the folder unread of our own corpus, by writers who came
// after the weights, and the sessions of HLQC where they are given. It ends with
// how often the screen for danger speaks up in the former, and with what a bias of
// the client's coder does to them.
func unread(o options, stdout io.Writer) error {
	if o.own == "" {
		return errors.New("train: want the -own folder")
	}
	turns, err := readOwn(filepath.Join(o.own, "unread"))
	if err != nil {
		return err
	}
	samples := prepare(append(turns, unitsAsTurns(turns)...), map[string]int{})
	for i := range samples {
		samples[i].fold = testFold
	}
	figs, err := test(samples, testFold, english.Model())
	if err != nil {
		return err
	}
	for i := range figs {
		figs[i].retitle("the fifth set apart, ", func(l *lot) string { return l.unread })
	}
	if o.hlqc != "" {
		if err := testHLQC(figs, o.hlqc, english.Model()); err != nil {
			return err
		}
	}
	report(stdout, figs)
	breakdown(stdout, figs)
	byDirection(stdout, figs)
	precision(stdout, samples)
	alarms(stdout, turns)
	whole := slices.DeleteFunc(samples, func(s sample) bool { return strings.HasSuffix(s.conversation, "/units") })
	if err := biases(stdout, whole, english.Model()); err != nil {
		return err
	}
	return checkFloors(o.floors, figs, stdout)
}

// precision says how often grammar is right about the side of a thought unit,
// where it reads one.
func precision(w io.Writer, samples []sample) {
	var n, right [2]int
	for i := range samples {
		s := &samples[i]
		if s.speaker != "client" || strings.HasSuffix(s.conversation, "/units") {
			continue
		}
		for k, r := range s.readings {
			if r.Sign == 0 {
				continue
			}
			sure := 0
			if r.Sure {
				sure = 1
			}
			n[sure]++
			valence := mi.ClientCode(s.turn.units[k].code).Valence()
			if r.Sign > 0 && valence == mi.Change || r.Sign < 0 && valence == mi.Sustain {
				right[sure]++
			}
		}
	}
	for sure, name := range []string{"others", "marked as sure"} {
		if n[sure] > 0 {
			fmt.Fprintf(w, "what grammar reads to be change or sustain talk, %s: %d thought units, %.3f of them right\n", name, n[sure], float64(right[sure])/float64(n[sure]))
		}
	}
}

// alarms says how many client turns have a sign of danger that gates. Some of
// them are of danger: people tell of slaps and heart attacks.
func alarms(w io.Writer, turns []turn) {
	all, phrases, weighed := 0, 0, 0
	for _, t := range turns {
		if t.speaker != "client" {
			continue
		}
		all++
		risks := slices.DeleteFunc(mi.RiskScreen{}.ScreenInto(nil, t.text), func(r mi.Risk) bool { return !r.Gates() })
		switch {
		case slices.ContainsFunc(risks, func(r mi.Risk) bool { return !r.Weighed }):
			phrases++
		case len(risks) > 0:
			weighed++
		}
	}
	if all == 0 {
		return
	}
	thousandth := func(n int) float64 { return 1000 * float64(n) / float64(all) }
	fmt.Fprintf(w, "signs of danger that gate, in a thousand of %d client turns: by phrases %.1f, by weights alone %.1f\n", all, thousandth(phrases), thousandth(weighed))
}
