package main

import (
	"fmt"

	"github.com/evoke-mi/evoke/mi"
)

// mostBack is how many of the client's words that a turn gives back are shown.
const mostBack = 3

// notes says what else is known of a turn, a line each: signs of danger first.
func (p *textPrinter) notes(c mi.Coded, i int, t mi.CodedTurn) []string {
	var out []string
	if k := t.Client; k != nil {
		for _, r := range k.Risks {
			if !r.Gates() {
				continue
			}
			what := "!! sign of danger"
			if r.Weighed {
				what = "!! may be a sign of danger"
			}
			out = append(out, p.style.wrap("31;1", fmt.Sprintf("%s: %s (%s, %s)", what, r.Kind, r.Subject, r.Time))+" "+p.quote(t.Turn.Text, r.Span))
		}
		if k.Talk.Mixed {
			out = append(out, "   both sides in one turn")
		}
		for _, d := range k.Discord {
			out = append(out, fmt.Sprintf("   discord: %s, %s ", d.Sign, d.Rule)+p.quote(t.Turn.Text, d.Span))
		}
	}
	if k := t.Counsellor; k != nil {
		if s := k.Response.Summary; s != "" {
			out = append(out, fmt.Sprintf("   %s summary", s))
		}
		if l := p.back(c, i, t); l != "" {
			out = append(out, "   gives back"+l)
		}
		for _, u := range k.Utterances {
			if l := leave(c, i, u.Permission); l != "" {
				out = append(out, "   "+l)
				break
			}
		}
	}
	return out
}

// quote shows a stretch of a turn.
func (p *textPrinter) quote(text string, s mi.Span) string {
	return p.style.evidence(clip(clean(s.In(text)), width-margin-30))
}

// back says which of the client's words a turn gives back, with the numbers of
// their turns.
func (p *textPrinter) back(c mi.Coded, i int, t mi.CodedTurn) (out string) {
	n := 0
	for _, r := range p.by.counsellor.Reflections(mi.Exchange{Goal: c.Goal, Turn: t.Turn, Before: c.Turns[:i]}) {
		for _, e := range r.Echoes {
			if n == mostBack {
				return out + " …"
			}
			said := c.Turns[e.Turn].Turn
			out += fmt.Sprintf(" %d %s", said.Number, p.quote(said.Text, e.Said))
			n++
		}
	}
	return out
}

// leave says whose leave information and advice had.
func leave(c mi.Coded, i int, p mi.Permission) string {
	switch {
	case p.Section == "":
		return ""
	case !p.Covered:
		return fmt.Sprintf("without leave: %s (%s)", p.Rule, p.Section)
	case p.Turn < i:
		return fmt.Sprintf("with leave, by turn %d: %s (%s)", c.Turns[p.Turn].Turn.Number, p.Rule, p.Section)
	}
	return fmt.Sprintf("with leave: %s (%s)", p.Rule, p.Section)
}
