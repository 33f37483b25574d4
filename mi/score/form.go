package score

import (
	"fmt"
	"io"
	"strconv"
	"strings"
	"unicode"
)

// WriteForm writes a report as text, laid out like the coding form of MITI
// 4.2.1: what was coded, the global ratings, the behaviour counts and the
// summary beside its thresholds; then MISC 2.5, the client's side and talk share.
// Lines are at most 79 columns wide, but for long names. Undefined numbers are
// dashes. The error is that of w.
func WriteForm(w io.Writer, r Report) error {
	var f form
	f.head(r)
	f.miti(r.MITI)
	f.misc(r.MISC)
	f.client(r.Client)
	f.course(r.Client.Course)
	f.share(r.Share, r.Questions)
	f.expected(r.Expected)
	f.line("")
	for _, n := range r.Notes {
		f.line("Note: %s.", n)
	}
	f.line("There is no overall score: neither manual has one.")
	_, err := io.WriteString(w, f.String())
	return err
}

// A form is the text so far.
type form struct{ strings.Builder }

func (f *form) line(format string, a ...any) {
	f.WriteString(strings.TrimRight(fmt.Sprintf(format, a...), " "))
	f.WriteByte('\n')
}

func (f *form) title(format string, a ...any) {
	f.line("")
	f.line(format, a...)
}

func (f *form) head(r Report) {
	f.line("SESSION %s", plain(r.Conversation))
	goal := plain(r.Goal.String())
	if goal == "" {
		goal = "none given"
	}
	f.line("  Goal      %s", goal)
	f.line("  Segment   %s", segmentWords(r.Segment, r.Turns))
	if len(r.Models) > 0 {
		f.line("  Weights   %s", plain(strings.Join(r.Models, ", ")))
	}
}

func segmentWords(s Segment, turns int) string {
	out := fmt.Sprintf("%s, %s", s.Chosen, many(turns, "turn"))
	if s.Chosen != ChosenWhole {
		out += fmt.Sprintf(" from turn %d on", s.From+1)
	}
	if s.Start != nil && s.Seconds != nil {
		out += fmt.Sprintf(", %s from %s", minutes(*s.Seconds), minutes(*s.Start))
	}
	return out
}

// mitiNames has the names of [mi.MITICodes] as the form gives them.
var mitiNames = [len(codes)]string{
	"Giving Information", "Persuade", "Persuade with Permission", "Question", "Simple Reflection", "Complex Reflection",
	"Affirm", "Seeking Collaboration", "Emphasizing Autonomy", "Confront",
}

func (f *form) miti(m MITI) {
	f.title("GLOBAL RATINGS (MITI 4.2.1; given by a person)")
	for _, s := range Scales() {
		rating := "-"
		if m.Globals != nil {
			rating = strconv.Itoa(m.Globals.Of(s))
		}
		f.line("  %-38s%5s", s, rating)
	}
	f.title("BEHAVIOUR COUNTS (%s; %s)", ByMITI, many(m.Volleys, "volley"))
	for i, c := range codes {
		f.line("  %-26s%-12s%5d", mitiNames[i], c, m.Count(c))
	}
	f.title("SUMMARY (MITI 4.2.1)%s", fmt.Sprintf("%28s%8s   %s", "fair", "good", "reached"))
	for _, s := range m.Standings {
		f.line("  %-20s%8s  %-10s%6s%8s   %s", summaryName(s.Measure), number(s.Measure, s.Value.Value), counts(s.Value),
			number(s.Measure, &s.Fair), number(s.Measure, &s.Good), s.Level)
	}
	f.line("  %-20s%8d  %s", MeasureAdherent, m.Adherent, "Seek, AF, Emphasize; no threshold")
	f.line("  %-20s%8d  %s", "Total non-adherent", m.NonAdherent, "Confront, Persuade; no threshold")
	f.line("  Thresholds: %s.", ExpertOpinion)
	f.line("  Coders hardly agree on simple and complex: take %%CR with caution.")
}

// summaryName is a measure that has a threshold as the form names it.
func summaryName(m Measure) string {
	switch m {
	case MeasureCR:
		return "% complex (%CR)"
	case MeasureRQ:
		return "R:Q"
	}
	return string(m)
}

func (f *form) misc(m MISC) {
	f.title("MISC 2.5 (every utterance; %s)", many(m.Utterances, "utterance"))
	const columns = 7
	for from := 0; from < len(m.Counts); from += columns {
		var b strings.Builder
		for _, n := range m.Counts[from:min(from+columns, len(m.Counts))] {
			fmt.Fprintf(&b, "  %-3s%4d", n.Code, n.Count)
		}
		f.line("%s", b.String())
	}
	for _, g := range []struct {
		name Measure
		Group
	}{{MeasureConsistent, m.Consistent}, {MeasureInconsistent, m.Inconsistent}} {
		names := make([]string, len(g.Codes))
		for i, c := range g.Codes {
			names[i] = string(c)
		}
		f.line("  %-20s%8d  %s", g.name, g.Count, strings.Join(names, ", "))
	}
	f.ratio("% consistent (%MIC)", MeasureMIC, m.MICShare)
	f.ratio("% open (%OQ)", MeasureOQ, m.OQShare)
	f.ratio("% complex (%CR)", MeasureCR, m.CRShare)
}

func (f *form) ratio(name string, m Measure, r Ratio) {
	f.line("  %-20s%8s  %s", name, number(m, r.Value), counts(r))
}

// counts says what a ratio was made of.
func counts(r Ratio) string {
	if r.Denominator == 0 && r.Numerator == 0 {
		return ""
	}
	n, d := strconv.FormatFloat(r.Numerator, 'f', -1, 64), strconv.FormatFloat(r.Denominator, 'f', -1, 64)
	return n + "/" + d
}

// number is a value as the measure is written: shares in per cent, the rest with
// two decimals.
func number(m Measure, x *float64) string {
	switch {
	case x == nil:
		return "-"
	case strings.HasPrefix(string(m), "%"):
		return strconv.FormatFloat(100**x, 'f', 1, 64) + " %"
	}
	return strconv.FormatFloat(*x, 'f', 2, 64)
}

// many is a number of things.
func many(n int, thing string) string {
	if n != 1 {
		thing += "s"
	}
	return strconv.Itoa(n) + " " + thing
}

// minutes is a time as a clock shows it.
func minutes(seconds float64) string {
	s := int64(seconds)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// plain makes a name safe to print on a line of a terminal.
func plain(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, s)
}
