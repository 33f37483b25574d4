package main

import (
	"bufio"
	"fmt"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/mi/score"
)

// text prints the agreement for a person to read.
func (p *agreePrinter) text(all []agreement) error {
	w := bufio.NewWriter(p.w)
	fmt.Fprintf(w, "AGREEMENT of evoke with the codes of %s, %s\n", clean(p.name), count(len(p.talks), "conversation", "conversations"))
	for _, a := range all {
		fmt.Fprintln(w)
		p.numbers(w, a)
		p.confusion(w, a)
		p.differences(w, a)
	}
	if len(p.talks) > 1 {
		fmt.Fprint(w, "\nICC is ICC(2,1) of how often a code came in each conversation.")
	}
	fmt.Fprint(w, "\nKappa is agreement beyond chance; the words beside it are of Landis and Koch 1977, who called them\n",
		"arbitrary. People agree on these codes with kappa .74 (main behaviour), .47 (client valence) and .11\n",
		"(simple or complex, given a reflection; ten coders of AnnoMI). One session is a small sample, and on\n",
		"AnnoMI itself, which the weights were trained on, agreement says little.\n")
	return w.Flush()
}

// numbers prints the coefficients and a row for each code that anybody gave.
func (p *agreePrinter) numbers(w *bufio.Writer, a agreement) {
	fmt.Fprintf(w, "%s (%s", strings.ToUpper(string(a.Attribute)), count(a.Compared, "turn", "turns"))
	if a.LeftOut > 0 {
		fmt.Fprintf(w, "; %d more that not both coded", a.LeftOut)
	}
	fmt.Fprintln(w, ")")
	if a.Kappa.Undefined == score.UndefinedSets {
		fmt.Fprintf(w, "  all codes the same in %s; macro-F1 %s\n", fraction(a.Kappa.Observed), fraction(a.MacroF1))
	} else {
		fmt.Fprintf(w, "  kappa %s; the same code in %s; macro-F1 %s\n", kappa(a.Kappa), fraction(a.Kappa.Observed), fraction(a.MacroF1))
	}
	if a.Given != nil {
		fmt.Fprintf(w, "  kappa %s over %s where neither is none\n", kappa(*a.Given), count(a.Given.Items, "turn", "turns"))
	}
	fmt.Fprintf(w, "  %-14s%8s%8s%8s%11s%8s%8s%8s", "", "human", "evoke", "both", "precision", "recall", "F1", "kappa")
	if a.Counts != nil {
		fmt.Fprintf(w, "%8s", "ICC")
	}
	fmt.Fprintln(w)
	for i, c := range a.Codes {
		if c.First+c.Second == 0 {
			continue
		}
		fmt.Fprintf(w, "  %-14s%8d%8d%8d%11s%8s%8s%8s", c.Code, c.First, c.Second, c.Both,
			fraction(c.Precision), fraction(c.Recall), fraction(c.F1), fraction(c.Kappa.Value))
		if a.Counts != nil {
			fmt.Fprintf(w, "%8s", fraction(a.Counts[i].ICC.Value))
		}
		fmt.Fprintln(w)
	}
}

// confusion prints how often the human's codes, by rows, met evoke's.
func (p *agreePrinter) confusion(w *bufio.Writer, a agreement) {
	if a.Confusion == nil {
		return
	}
	fmt.Fprintf(w, "  %-14s", "human \\ evoke")
	for j, l := range a.Labels {
		if a.Codes[j].Second > 0 {
			fmt.Fprintf(w, "%*s", max(8, len(l)+2), l)
		}
	}
	fmt.Fprintln(w)
	for i, row := range a.Confusion {
		if a.Codes[i].First == 0 {
			continue
		}
		fmt.Fprintf(w, "  %-14s", a.Labels[i])
		for j, n := range row {
			if a.Codes[j].Second > 0 {
				fmt.Fprintf(w, "%*d", max(8, len(a.Labels[j])+2), n)
			}
		}
		fmt.Fprintln(w)
	}
}

// differences lists the turns that were coded differently by their numbers, or
// with what was said in them.
func (p *agreePrinter) differences(w *bufio.Writer, a agreement) {
	if len(a.Differences) == 0 {
		fmt.Fprintln(w, "  No turn differs.")
		return
	}
	if p.withText {
		for _, d := range a.Differences {
			t := p.talks[d.Session].Second.Turns[d.Index].Turn
			fmt.Fprintf(w, "  %s %d, human %s, evoke %s:\n", clean(d.Conversation), d.Turn, codeNames(d.Codes[0]), codeNames(d.Codes[1]))
			for _, l := range wrapWords((&textPrinter{}).marked(t.Text, nil), width-6) {
				fmt.Fprintf(w, "      %s\n", l)
			}
		}
		return
	}
	type pair struct{ human, evoke string }
	var pairs []pair
	turns := map[pair][]score.Difference{}
	for _, d := range a.Differences {
		key := pair{codeNames(d.Codes[0]), codeNames(d.Codes[1])}
		if turns[key] == nil {
			pairs = append(pairs, key)
		}
		turns[key] = append(turns[key], d)
	}
	slices.SortStableFunc(pairs, func(x, y pair) int { return len(turns[y]) - len(turns[x]) })
	for _, key := range pairs {
		words := []string{fmt.Sprintf("human %s, evoke %s:", key.human, key.evoke)}
		last := -1
		for _, d := range turns[key] {
			if d.Session != last {
				words = append(words, "["+clean(d.Conversation)+"]")
				last = d.Session
			}
			words = append(words, fmt.Sprint(d.Turn))
		}
		for i, l := range wrapWords(words, width-6) {
			fmt.Fprintf(w, "%*s%s\n", 2+min(i, 1)*4, "", l)
		}
	}
}

func fraction(x *float64) string {
	if x == nil {
		return "-"
	}
	return fmt.Sprintf("%.2f", *x)
}

// kappa is a coefficient with its word.
func kappa(k score.Kappa) string {
	if k.Value == nil {
		return "undefined (" + k.Undefined + ")"
	}
	return fraction(k.Value) + ", " + k.Band
}
