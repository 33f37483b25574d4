package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/evoke-mi/evoke/internal/alarm"
	"github.com/evoke-mi/evoke/mi"
)

// reportRisk prints what the screen finds, by kind and by writer.
func reportRisk(w io.Writer, cut int, writers []string, onLines [][]riskAnswer, onPlain, onApart []riskAnswer) []figure {
	var byKind [alarm.Classes]hits
	var sum hits
	fmt.Fprintf(w, "lines written for the screen, each writer's with weights of the others; cut %.2f\n", float64(cut)/alarm.Unit)
	fmt.Fprintln(w, "  writer             phrases  weights  either   alarms: phrases  weights  either")
	for i, name := range writers {
		var h hits
		for _, a := range onLines[i] {
			h.add(a, cut)
			byKind[a.turn.kind].add(a, cut)
		}
		sum.plus(h)
		fmt.Fprintf(w, "  %-17s  %s\n", name, h)
	}
	fmt.Fprintf(w, "  %-17s  %s\n", "all", sum)
	for k, name := range mi.RiskKinds() {
		fmt.Fprintf(w, "  %-17s  %s\n", name, byKind[k])
	}
	fmt.Fprintf(w, "  kind right where the weights found it: %.3f\n", share(sum.kind, sum.weights))
	out, apart, fromAnnoMI := share(count(onPlain, cut), len(onPlain)), share(count(onApart, cut), len(onApart)), onPlain[:0:0]
	for _, a := range onPlain {
		if !strings.HasPrefix(a.turn.group, "own-") {
			fromAnnoMI = append(fromAnnoMI, a)
		}
	}
	anno := share(count(fromAnnoMI, cut), len(fromAnnoMI))
	fmt.Fprintf(w, "plain turns that weights call a sign, in a thousand: %.1f of all, %.1f of AnnoMI's, %.1f of our own set apart\n\n",
		1000*out, 1000*anno, 1000*apart)
	return []figure{{key: "risk", numbers: []number{
		{"weights", share(sum.weights, sum.danger)},
		{"either", share(sum.either, sum.danger)},
		{"quiet", 1 - share(sum.eitherFalse, sum.none)},
		{"quiet-plain", 1 - anno},
		{"quiet-apart", 1 - apart},
	}}}
}

// hits counts what the screen found.
type hits struct {
	danger, phrases, weights, either, kind        int
	none, phrasesFalse, weightsFalse, eitherFalse int
}

func (h *hits) add(a riskAnswer, cut int) {
	phrases, weights := a.turn.ruled, a.called(cut)
	if a.turn.gates() {
		h.plus(hits{danger: 1, phrases: one(phrases), weights: one(weights), either: one(phrases || weights), kind: one(weights && a.kind == a.turn.kind)})
	} else {
		h.plus(hits{none: 1, phrasesFalse: one(phrases), weightsFalse: one(weights), eitherFalse: one(phrases || weights)})
	}
}

func (h *hits) plus(x hits) {
	h.danger += x.danger
	h.phrases += x.phrases
	h.weights += x.weights
	h.either += x.either
	h.kind += x.kind
	h.none += x.none
	h.phrasesFalse += x.phrasesFalse
	h.weightsFalse += x.weightsFalse
	h.eitherFalse += x.eitherFalse
}

func (h hits) String() string {
	s := fmt.Sprintf("  %.3f    %.3f    %.3f", share(h.phrases, h.danger), share(h.weights, h.danger), share(h.either, h.danger))
	if h.none > 0 {
		s += fmt.Sprintf("            %.3f    %.3f    %.3f", share(h.phrasesFalse, h.none), share(h.weightsFalse, h.none), share(h.eitherFalse, h.none))
	}
	return s
}

func one(is bool) int {
	if is {
		return 1
	}
	return 0
}

func share(n, of int) float64 { return float64(n) / float64(max(of, 1)) }

func count(answers []riskAnswer, cut int) (n int) {
	for _, a := range answers {
		n += one(a.called(cut))
	}
	return n
}
