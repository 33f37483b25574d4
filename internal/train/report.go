package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"slices"
	"strconv"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// draws is how often transcripts are drawn anew for an interval.
const draws = 2000

// report prints every figure.
func report(w io.Writer, figs []figure) {
	for _, f := range figs {
		if len(f.verdicts) == 0 {
			continue
		}
		c := confuse(f.verdicts, len(f.labels))
		low, high := interval(f.verdicts, len(f.labels), draws)
		fmt.Fprintf(w, "%s (%d)\n", f.title, len(f.verdicts))
		fmt.Fprintf(w, "  macro-F1 %.3f  95%% %.3f to %.3f by transcript  accuracy %.3f  kappa %.3f", c.macroF1(), low, high, c.accuracy(), c.kappa())
		if f.hasProbability() {
			fmt.Fprintf(w, "  calibration error %.3f", calibrationError(f.verdicts))
		}
		fmt.Fprint(w, "\n  F1      ")
		for i, x := range c.f1() {
			fmt.Fprintf(w, "  %s %.3f", f.labels[i], x)
		}
		fmt.Fprintln(w)
		if f.hasProbability() {
			printConfidence(w, f.verdicts)
		}
		if len(f.labels) <= 4 {
			printBold(w, f)
			printConfusion(w, c, f.labels)
		}
		fmt.Fprintln(w)
	}
}

// printConfidence says how many answers had each step of confidence, and how
// many of those were right.
func printConfidence(w io.Writer, vs []verdict) {
	n, right := map[mi.Confidence]int{}, map[mi.Confidence]int{}
	for _, v := range vs {
		c := mi.ConfidenceOf(v.sureness())
		n[c]++
		if v.gold == v.guess {
			right[c]++
		}
	}
	fmt.Fprint(w, "  right   ")
	for _, c := range mi.Confidences() {
		if n[c] > 0 {
			fmt.Fprintf(w, "  %s %.2f of %.0f %%", c, float64(right[c])/float64(n[c]), 100*float64(n[c])/float64(len(vs)))
		}
	}
	fmt.Fprintln(w)
	all := confuse(vs, classesOf(vs)).accuracy()
	for _, share := range []float64{0.9, 0.7, 0.5} {
		fmt.Fprintf(w, "  answering the surest %.0f %%: accuracy %+.1f points\n", 100*share, 100*(surest(vs, share)-all))
	}
}

// boldly is the probability from which on an answer sounds certain.
const boldly = 0.9

// printBold says of each label's answers that sound certain what they say of
// themselves in the mean, how often they are right and how many there are: in the
// calibration error rare labels drown.
func printBold(w io.Writer, f figure) {
	if !f.hasProbability() {
		return
	}
	fmt.Fprintf(w, "  from %.1f ", boldly)
	for i, label := range f.labels {
		n, right, said := 0, 0, 0.0
		for _, v := range f.verdicts {
			if v.guess == i && v.p >= boldly {
				n++
				said += v.p
				if v.gold == i {
					right++
				}
			}
		}
		if n == 0 {
			fmt.Fprintf(w, "  %s none", label)
			continue
		}
		fmt.Fprintf(w, "  %s says %.2f, right %.2f of %d", label, said/float64(n), float64(right)/float64(n), n)
	}
	fmt.Fprintln(w)
}

func classesOf(vs []verdict) int {
	n := 0
	for _, v := range vs {
		n = max(n, v.gold+1, v.guess+1)
	}
	return n
}

func printConfusion(w io.Writer, c confusion, labels []string) {
	fmt.Fprintf(w, "  %-22s", "coder \\ evoke")
	for _, l := range labels {
		fmt.Fprintf(w, "%11s", l)
	}
	fmt.Fprintln(w)
	for i, row := range c {
		fmt.Fprintf(w, "  %-22s", labels[i])
		for _, n := range row {
			fmt.Fprintf(w, "%11d", n)
		}
		fmt.Fprintln(w)
	}
}

// hasProbability is false for answers that come without one.
func (f figure) hasProbability() bool {
	return slices.ContainsFunc(f.verdicts, func(v verdict) bool { return v.p != 1 })
}

// checkFloors compares the figures with a file of lines such as "client
// macro-F1 0.52" or "client calibration-error 0.04", the latter from above, or
// with one of the numbers of a figure that is measured otherwise. A missed one
// is an error.
func checkFloors(file string, figs []figure, w io.Writer) error {
	if file == "" {
		return nil
	}
	f, err := os.Open(file)
	if err != nil {
		return err
	}
	defer f.Close()
	var missed []string
	sc := bufio.NewScanner(f)
	for line := 1; sc.Scan(); line++ {
		words := strings.Fields(sc.Text())
		if len(words) == 0 || strings.HasPrefix(words[0], "#") {
			continue
		}
		at := slices.IndexFunc(figs, func(f figure) bool { return f.key == words[0] })
		if len(words) != 3 || at < 0 {
			return fmt.Errorf("train: %s:%d: want a figure, a measure and a number", file, line)
		}
		want, err := strconv.ParseFloat(words[2], 64)
		if err != nil {
			return fmt.Errorf("train: %s:%d: want a number in third place", file, line)
		}
		if figs[at].numbers != nil {
			got, known := figs[at].number(words[1])
			if !known {
				return fmt.Errorf("train: %s:%d: want a measure of %s", file, line, words[0])
			}
			if !(got >= want) { // also where it is not defined
				missed = append(missed, fmt.Sprintf("%s %s: want %.3f, got %.4f", words[0], words[1], want, got))
			}
			continue
		}
		c := confuse(figs[at].verdicts, len(figs[at].labels))
		var got float64
		ok := false
		switch words[1] {
		case "macro-F1":
			got = c.macroF1()
			ok = got >= want
		case "accuracy":
			got = c.accuracy()
			ok = got >= want
		case "calibration-error":
			got = calibrationError(figs[at].verdicts)
			ok = got <= want
		default:
			return fmt.Errorf("train: %s:%d: want macro-F1, accuracy or calibration-error", file, line)
		}
		if !ok {
			missed = append(missed, fmt.Sprintf("%s %s: want %.3f, got %.4f", words[0], words[1], want, got))
		}
	}
	if err := sc.Err(); err != nil {
		return err
	}
	if len(missed) > 0 {
		return fmt.Errorf("train: below the floors of %s:\n  %s", file, strings.Join(missed, "\n  "))
	}
	fmt.Fprintf(w, "all floors of %s are reached\n", file)
	return nil
}
