package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// margin is how far what was said and its codes are set in.
const margin = 17

// width is how long a line of the text output may get.
const width = 96

// textPrinter prints conversations for a person to read.
type textPrinter struct {
	w       *bufio.Writer
	by      coders
	style   style
	printed bool
}

func newTextPrinter(w io.Writer, by coders, s style) *textPrinter {
	return &textPrinter{w: bufio.NewWriter(w), by: by, style: s}
}

func newPrinter(o options, by coders, w io.Writer) (printer, error) {
	switch {
	case o.summary:
		return newScorePrinter(o.format, w), nil
	case o.format == "jsonl":
		return newLinePrinter(w, o.text), nil
	case o.format == "text":
		return newTextPrinter(w, by, styleFor(o.color, w)), nil
	}
	return newCodedPrinter(w, o.format, o.text)
}

// A style marks what a person should see: with colour on a terminal, else with
// signs.
type style struct{ colour bool }

// styleFor follows no-color.org: colour on a terminal alone, and not where
// NO_COLOR is set or the terminal is dumb.
func styleFor(when string, w io.Writer) style {
	switch when {
	case "always":
		return style{colour: true}
	case "never":
		return style{}
	}
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return style{}
	}
	info, err := f.Stat()
	return style{colour: err == nil && info.Mode()&os.ModeCharDevice != 0}
}

func (s style) wrap(code, text string) string {
	if !s.colour {
		return text
	}
	return "\x1b[" + code + "m" + text + "\x1b[0m"
}

func (s style) dim(text string) string { return s.wrap("2", text) }

// evidence marks words that decided: underlined, or between signs.
func (s style) evidence(text string) string {
	if !s.colour {
		return "‹" + text + "›"
	}
	return s.wrap("4", text)
}

// lean colours by valence; orange and blue are told apart by colour-blind
// people too, and the word stands beside.
func (s style) lean(v mi.Valence, text string) string {
	switch v {
	case mi.Change:
		return s.wrap("34;1", text)
	case mi.Sustain:
		return s.wrap("33;1", text)
	}
	return text
}

func (p *textPrinter) print(c mi.Coded) error {
	if p.printed {
		fmt.Fprintln(p.w)
	}
	p.printed = true
	goal := "no goal given: which way change lies is assumed"
	if c.Goal.Known() {
		goal = "goal: " + clean(c.Goal.String())
		if c.Goal.Direction == "" {
			goal += " (which way change lies is assumed)"
		}
	}
	fmt.Fprintf(p.w, "Conversation %s, %s\n\n", clean(c.ID), goal)
	for i, t := range c.Turns {
		p.turn(c, i, t)
	}
	fmt.Fprintln(p.w)
	for _, l := range summary(c) {
		fmt.Fprintln(p.w, l)
	}
	return p.w.Flush()
}

func (p *textPrinter) finish() error { return p.w.Flush() }

func (p *textPrinter) turn(c mi.Coded, i int, t mi.CodedTurn) {
	x := mi.Exchange{Goal: c.Goal, Turn: t.Turn, Before: c.Turns[:i]}
	var codes string
	var marks []mi.Span
	switch {
	case t.Client != nil:
		codes = p.client(t.Client)
		if t.Client.Talk.Valence != mi.Neutral {
			marks = deciding(p.by.client.Explain(x))
		}
	case t.Counsellor != nil:
		codes = p.counsellor(t.Counsellor)
		if t.Counsellor.Response.Main != mi.MainOther {
			marks = deciding(p.by.counsellor.Explain(x))
		}
	}
	who := t.Turn.Party
	if who == "" {
		who = string(t.Turn.Role)
	}
	label := fmt.Sprintf("%4d %s", t.Turn.Number, clip(clean(who), margin-7))
	lines := wrapWords(p.marked(t.Turn.Text, marks), width-margin)
	for _, l := range lines {
		fmt.Fprintf(p.w, "%-*s%s\n", margin, label, p.join(l))
		label = ""
	}
	fmt.Fprintf(p.w, "%-*s%s\n", margin, label, codes)
	for _, n := range p.notes(c, i, t) {
		fmt.Fprintf(p.w, "%*s%s\n", margin, "", n)
	}
}

// client puts a client turn's codes into words.
func (p *textPrinter) client(k *mi.ClientCodes) string {
	t := k.Talk
	var b strings.Builder
	if t.Abstained {
		b.WriteString("unsure, ")
	}
	name := "neutral"
	if t.Valence != mi.Neutral {
		name = fmt.Sprintf("%s talk (%s, %s)", t.Valence, t.Kind, t.Strength)
	}
	b.WriteString(p.style.lean(t.Valence, name))
	var codes []string
	for _, u := range k.Utterances {
		codes = append(codes, string(u.Code))
	}
	b.WriteString(p.style.dim(fmt.Sprintf("  %.2f %s  %s", t.Probability.Of(t.Valence), t.Confidence, strings.Join(codes, " "))))
	return "-> " + b.String()
}

// counsellor puts a counsellor turn's codes into words.
func (p *textPrinter) counsellor(k *mi.CounsellorCodes) string {
	r := k.Response
	var parts []string
	switch r.Main {
	case mi.MainQuestion:
		parts = []string{question(r)}
		if r.Reflection != mi.ReflectionNone {
			parts = append(parts, reflection(r))
		}
	case mi.MainReflection:
		parts = []string{reflection(r)}
		if r.Question != mi.QuestionNone {
			parts = append(parts, question(r))
		}
	case mi.MainInput:
		parts = []string{"input"}
		if r.Question != mi.QuestionNone {
			parts = append(parts, question(r))
		}
	default:
		parts = []string{"other"}
	}
	b := p.style.wrap("1", strings.Join(parts, " with "))
	miti := "none"
	if len(r.MITI) > 0 {
		miti = joinedWith(r.MITI, ", ")
	}
	return "-> " + b + p.style.dim(fmt.Sprintf("  %.2f %s  MITI %s  MISC %s",
		r.Probability.Of(r.Main), r.Confidence, miti, joined(r.MISC)))
}

func question(r mi.Response) string   { return string(r.Question) + " question" }
func reflection(r mi.Response) string { return string(r.Reflection) + " reflection" }

func joinedWith[T ~string](codes []T, sep string) string {
	return strings.ReplaceAll(joined(codes), " ", sep)
}
