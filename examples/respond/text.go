package main

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// width is how wide the text is, in characters.
const width = 88

// head prints which conversation it is and what was said last.
func (w *writer) head(c mi.Coded) {
	fmt.Fprintf(w.out, "Conversation %s", c.ID)
	if c.Goal.Known() {
		fmt.Fprintf(w.out, ", goal: %s", c.Goal)
	}
	fmt.Fprint(w.out, "\n\n")
	for i := max(0, len(c.Turns)-2); i < len(c.Turns); i++ {
		t := c.Turns[i].Turn
		w.wrap(fmt.Sprintf("%4d %-11s ", t.Number, t.Role), t.Text)
	}
	fmt.Fprintln(w.out)
}

// next returns the conversation up to its last client turn, after which a
// counsellor would speak.
func next(c mi.Coded) mi.Coded {
	for i := len(c.Turns) - 1; i >= 0; i-- {
		if c.Turns[i].Turn.Role == mi.Client {
			return until(c, i+1)
		}
	}
	return until(c, 0)
}

// moves prints what could come after the last client turn, with a sentence for
// each move that the words allow one for.
func (w *writer) moves(c mi.Coded) error {
	c = next(c)
	w.head(c)
	s := w.suggester.Suggest(c)
	fmt.Fprintf(w.out, "Task: %s\n\n", s.Task)
	for i, m := range s.Moves {
		if i == 0 || m.Why != s.Moves[i-1].Why || !slices.Equal(m.Answers, s.Moves[i-1].Answers) {
			w.wrap("", m.Why+" ["+m.Source+"]")
			if words := quoted(c, m.Answers); words != "" {
				w.wrap("   answers ", words)
			}
		}
		fmt.Fprintf(w.out, "%d. %s", i+1, m.Move)
		if m.Party != "" {
			fmt.Fprintf(w.out, ", to %s", m.Party)
		}
		fmt.Fprintln(w.out)
		composer := w.composer
		composer.Party = m.Party
		said, err := composer.Compose(c, m.Move)
		declined, no := errors.AsType[*ocean.DeclinedError](err)
		switch {
		case no:
			w.wrap("   say     ", "(in your own words: "+declined.Reason+")")
		case err != nil:
			return err
		default:
			w.wrap("   say     ", "“"+said.Text+"”")
		}
	}
	return nil
}

// quoted are the words that a move answers, with the numbers of their turns.
func quoted(c mi.Coded, quotes []ocean.Quote) string {
	var out []string
	for _, q := range quotes {
		t := c.Turns[q.Turn].Turn
		out = append(out, fmt.Sprintf("%d ‹%s›", t.Number, q.In(t.Text)))
	}
	return strings.Join(out, " ")
}

// check prints what there is to say of a draft, and reports whether it is allowed.
func (w *writer) check(c mi.Coded, draft string) bool {
	c = next(c)
	w.head(c)
	v := w.checker.Check(c, draft)
	w.wrap("   draft    ", "“"+draft+"”")
	fmt.Fprintf(w.out, "   verdict  %s\n", v.Action)
	if len(v.Findings) == 0 {
		w.wrap("            ", "Nothing was found. That does not make it a good reply: tone and sense are for people.")
	}
	for _, f := range v.Findings {
		w.wrap(fmt.Sprintf("   %-8s ", f.Severity), fmt.Sprintf("%s ‹%s›: %s (%s)", f.Code, f.In(draft), f.Rule, f.Source))
		w.wrap("   instead  ", f.Hint)
	}
	if v.Replacement != "" {
		w.wrap("   or say   ", "“"+v.Replacement+"”")
	}
	return v.Action == ocean.Allow
}

// plan prints the plan in the client's own words.
func (w *writer) plan(c mi.Coded) error { return ocean.PlanOf(c).WriteText(w.out) }

// tour shows, for the built-in conversation, what else there is.
func (w *writer) tour(c mi.Coded) error {
	fmt.Fprint(w.out, "\nA draft, checked (-check):\n\n")
	w.check(c, slip)
	fmt.Fprint(w.out, "\nThe plan so far (-plan):\n\n")
	return w.plan(c)
}

// wrap prints words behind a label, in lines that are not too long.
func (w *writer) wrap(label, words string) {
	column := utf8.RuneCountInString(label)
	indent := strings.Repeat(" ", column)
	line := label
	at := column
	for word := range strings.FieldsSeq(words) {
		n := utf8.RuneCountInString(word)
		if at > column && at+1+n > width {
			fmt.Fprintln(w.out, line)
			line, at = indent, column
		}
		if at > column {
			line += " "
			at++
		}
		line += word
		at += n
	}
	fmt.Fprintln(w.out, line)
}
