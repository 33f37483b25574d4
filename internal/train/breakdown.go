package main

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// breakdown prints the figures of the fifth of our corpus that is set apart by
// what the conversations are.
func breakdown(w io.Writer, figs []figure) {
	var keys []string
	for _, l := range lots {
		keys = append(keys, ofTest+figClient+l.suffix, ofTest+figCounsellor+l.suffix)
	}
	for _, key := range keys {
		f := figs[slices.IndexFunc(figs, func(f figure) bool { return f.key == key })]
		if len(f.verdicts) == 0 {
			continue
		}
		fmt.Fprintf(w, "%s, by kind of conversation\n", f.title)
		for _, by := range []struct {
			title string
			of    func(*talk) string
		}{
			{"register", func(t *talk) string { return t.Register }},
			{"setting", func(t *talk) string { return settingOf(t.Setting + " " + t.Topic) }},
			{"writer", func(t *talk) string { return t.writer }},
		} {
			groups := map[string][]verdict{}
			for _, v := range f.verdicts {
				groups[by.of(v.talk)] = append(groups[by.of(v.talk)], v)
			}
			for _, name := range slices.Sorted(maps.Keys(groups)) {
				c := confuse(groups[name], len(f.labels))
				fmt.Fprintf(w, "  %-9s %-12s %5d  macro-F1 %.3f  accuracy %.3f\n", by.title, name, len(groups[name]), c.macroF1(), c.accuracy())
			}
		}
		fmt.Fprintln(w)
	}
}

// byDirection prints the figures of the client turns of all lots by which way their
// goals go.
func byDirection(w io.Writer, figs []figure) {
	groups := map[mi.Direction][]verdict{}
	for _, l := range lots {
		f := figs[slices.IndexFunc(figs, func(f figure) bool { return f.key == ofTest+figClient+l.suffix })]
		for _, v := range f.verdicts {
			groups[v.talk.direction] = append(groups[v.talk.direction], v)
		}
	}
	for _, d := range mi.Directions() {
		if len(groups[d]) == 0 {
			continue
		}
		c := confuse(groups[d], len(stack.Valences))
		fmt.Fprintf(w, "client turns that lean one way, goals of %-5s %6d  macro-F1 %.3f  accuracy %.3f\n", d, len(groups[d]), c.macroF1(), c.accuracy())
	}
}

// settingWords are the settings of conversations by how words of their
// description begin, the first that fits.
var settingWords = []struct {
	name  string
	words string
}{
	{"mediation", "mediat neighbour separat co-parent"},
	{"justice", "probation parole court prison police custody justice offend"},
	{"study", "school student universit college tutor study studies lectur thesis exam class"},
	{"work", "manager leader leading team office work employ hr shop-floor project coach staff delegat"},
	{"chatbot", "bot chatbot automated app text web webchat chat messag sms"},
	{"clinic", "gp clinic nurse doctor hospital pharm dent physio midwi health care ward practice surgery"},
}

func settingOf(s string) string {
	words := strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r != '-' && (r < 'a' || r > 'z') })
	for _, x := range settingWords {
		for stem := range strings.FieldsSeq(x.words) {
			for _, w := range words {
				if w == stem || len(stem) > 3 && strings.HasPrefix(w, stem) {
					return x.name
				}
			}
		}
	}
	return "other"
}
