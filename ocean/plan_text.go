package ocean

import (
	"bufio"
	"io"
	"slices"
	"strconv"
	"strings"
	"unicode"
)

// WriteText writes the plan as a text to hand over, in the person's own words:
// everything between quotation marks was said, as it was said. Words of a
// counsellor's that the person agreed to say so; so does what was taken back. A
// number in brackets is the place of the turn among the turns, from 0. The error is
// that of w.
func (p Plan) WriteText(w io.Writer) error {
	b := bufio.NewWriter(w)
	t := planWriter{b}
	title := "Plan"
	if g := p.Goal.String(); g != "" {
		title += ": " + plainLine(g)
	}
	t.line(title)
	if len(p.Risks) > 0 {
		t.line("Before anything else: there are signs of danger in turn " + strconv.Itoa(p.Risks[0].Turn) + ". Attend to safety first.")
	}
	for i := range p.Parties {
		t.party(&p.Parties[i], len(p.Parties) > 1, p.Goal.String())
	}
	if len(p.Shared) > 0 {
		t.line("")
		t.line("What you share")
		for _, c := range p.Shared {
			for i, s := range c.Statements {
				lead := "    "
				if i == 0 {
					lead = "  - "
				}
				t.line(lead + partyName(c.Parties[i]) + ": " + quotedSaid(s))
			}
		}
	}
	if slices.ContainsFunc(p.Parties, func(p PartyPlan) bool { return !p.empty() }) {
		t.line("")
		t.line("A number in brackets is the turn in which it was said, counted from 0.")
	}
	return b.Flush()
}

// empty reports whether nothing was said of a plan.
func (p *PartyPlan) empty() bool {
	return len(p.Changes)+len(p.Reasons)+len(p.Steps)+len(p.Helpers)+len(p.Obstacles)+len(p.IfThens)+len(p.Signs) == 0 && p.Confidence == nil
}

// A planWriter writes lines. Errors stay in the bufio.Writer until it is flushed.
type planWriter struct{ b *bufio.Writer }

func (t planWriter) line(s string) {
	t.b.WriteString(s)
	t.b.WriteByte('\n')
}

func (t planWriter) party(p *PartyPlan, several bool, goal string) {
	t.line("")
	if several || p.Party != "" {
		who := partyName(p.Party)
		if g := p.Goal.String(); g != "" && g != goal {
			who += " (" + plainLine(g) + ")"
		}
		t.line(who)
	}
	t.lines("What I want to change", p.Changes)
	t.lines("Why it matters", p.Reasons)
	if len(p.Steps) > 0 {
		t.line("Steps")
	}
	for _, s := range p.Steps {
		text := planEntry(s.PlanLine)
		if s.Done {
			text += " (done)"
		}
		t.line("  - " + text)
		t.sub("when", s.When)
		t.sub("with whom", s.With)
		for _, a := range s.Agreed {
			t.line("      agreed: " + partyName(a.Party) + " " + quotedSaid(a.Said))
		}
	}
	if len(p.Helpers) > 0 {
		t.line("Who helps, and how")
	}
	for _, h := range p.Helpers {
		var text strings.Builder
		text.WriteString(quotedSaid(h.Who))
		if len(h.How) > 0 {
			text.WriteString(": ")
		}
		for i, how := range h.How {
			if i > 0 {
				text.WriteString("; ")
			}
			text.WriteString(quotedSaid(how))
		}
		if h.TakenBack != nil {
			text.WriteString(" (taken back: " + quotedSaid(*h.TakenBack) + ")")
		}
		t.line("  - " + text.String())
	}
	if len(p.Obstacles) > 0 {
		t.line("What could get in the way, and what then")
	}
	for _, o := range p.Obstacles {
		t.line("  - " + planEntry(o.PlanLine))
		t.sub("then", o.Then)
	}
	if len(p.IfThens) > 0 {
		t.line("If and then")
	}
	for _, l := range p.IfThens {
		text := "  - " + quotedSaid(l.If)
		if l.If.By != l.Then.Said.By {
			text += " (asked by the counsellor)"
		}
		t.line(text + " > " + planEntry(l.Then))
	}
	t.lines("How I will know that it works", p.Signs)
	t.confidence(p.Confidence)
	t.gaps(p.Gaps)
}

func (t planWriter) lines(title string, all []PlanLine) {
	if len(all) > 0 {
		t.line(title)
	}
	for _, l := range all {
		t.line("  - " + planEntry(l))
	}
}

func (t planWriter) sub(title string, all []PlanLine) {
	for _, l := range all {
		t.line("      " + title + ": " + planEntry(l))
	}
}

func (t planWriter) confidence(c *PlanConfidence) {
	if c == nil {
		return
	}
	t.line("How sure I am")
	var text strings.Builder
	text.WriteString("  - " + quotedSaid(c.Said))
	if c.Reading.Valued {
		s := c.Reading.Scale
		text.WriteString(" (on " + s.String() + ")")
	}
	for i, e := range c.Earlier {
		if i == 0 {
			text.WriteString(", earlier ")
		} else {
			text.WriteString(", ")
		}
		text.WriteString(quotedSaid(e))
	}
	t.line(text.String())
	for _, q := range c.Next {
		t.line("      to ask: " + q.Text)
	}
}

func (t planWriter) gaps(gs []Gap) {
	if len(gs) == 0 {
		return
	}
	t.line("Still open")
	for _, g := range gs {
		text := "  - " + string(g.Field) + ": "
		if g.About != nil && g.Field != FieldHelper {
			text += "(" + quotedSaid(*g.About) + ") "
		}
		text += g.Text
		if g.Wait {
			text += " (not yet)"
		}
		t.line(text)
	}
}

// planEntry words an entry.
func planEntry(l PlanLine) string {
	text := quotedSaid(l.Said)
	if l.Proposed != nil {
		text = quotedSaid(*l.Proposed) + " (the counsellor's words, agreed to: " + quotedSaid(l.Said) + ")"
	}
	if l.Tentative {
		text += " (not settled)"
	}
	if l.TakenBack != nil {
		text += " (taken back: " + quotedSaid(*l.TakenBack) + ")"
	}
	return text
}

func partyName(party string) string {
	if party == "" {
		return "(no name)"
	}
	return plainLine(party)
}

// quotedSaid is what was said between quotation marks; the turn counts from nought.
func quotedSaid(s Said) string {
	return `"` + strings.ReplaceAll(plainLine(s.Words), `"`, "'") + `" [` + strconv.Itoa(s.Turn) + "]"
}

// plainLine makes one line of printable text.
func plainLine(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToValidUTF8(s, "�"), func(r rune) bool {
		return unicode.IsSpace(r) || !unicode.IsPrint(r)
	}), " ")
}
