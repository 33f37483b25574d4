package score

import (
	"fmt"
	"strings"
)

func (f *form) client(c Client) {
	f.title("CLIENT%33s%9s%9s%9s%10s", "change", "sustain", "neutral", "unknown", "%CT")
	f.talk("every turn", c.ByTurn)
	f.talk("every utterance", c.ByUtterance)
	for _, k := range c.Kinds {
		if k.Change+k.Sustain > 0 {
			f.line("    %-26s%9d%9d%28s", k.Kind, k.Change, k.Sustain, number(MeasureCT, k.CTShare.Value))
		}
	}
	f.line("  Strength by turns, a hint: change talk %s", strengths(c.Strengths, func(s StrengthCount) int { return s.Change }))
	f.line("%29ssustain talk %s", "", strengths(c.Strengths, func(s StrengthCount) int { return s.Sustain }))
	f.line("  Turns with change and sustain talk both: %d", c.Mixed)
	if c.Gated > 0 {
		f.line("  SIGNS OF DANGER, turns: %d. They are not scored as talk; a person should look first.", c.Gated)
	}
	var signs []string
	for _, s := range c.Discord.Signs {
		if s.Count > 0 {
			signs = append(signs, fmt.Sprintf("%s %d", s.Sign, s.Count))
		}
	}
	line := fmt.Sprintf("  Discord, apart from sustain talk: %s", many(c.Discord.Turns, "turn"))
	if len(signs) > 0 {
		line += " (" + strings.Join(signs, ", ") + ")"
	}
	f.line("%s", line)
}

func (f *form) talk(name string, t Talk) {
	f.line("  %-28s%9d%9d%9d%9d%10s", name, t.Change, t.Sustain, t.Neutral, t.Unknown, number(MeasureCT, t.CTShare.Value))
}

func strengths(all []StrengthCount, count func(StrengthCount) int) string {
	var out []string
	for _, s := range all {
		out = append(out, fmt.Sprintf("%s %d", s.Strength, count(s)))
	}
	return strings.Join(out, ", ")
}

func (f *form) course(c Course) {
	f.title("COURSE (%s, by tenth of the session along %s)", ByUtterance, c.Along)
	rows := []struct {
		name string
		of   func(Talk) string
	}{
		{"change", func(t Talk) string { return fmt.Sprint(t.Change) }},
		{"sustain", func(t Talk) string { return fmt.Sprint(t.Sustain) }},
		{"neutral", func(t Talk) string { return fmt.Sprint(t.Neutral) }},
		{"%CT", func(t Talk) string { return strings.TrimSuffix(percent(t.CTShare.Value), ".0") }},
	}
	for _, row := range rows {
		var b strings.Builder
		for _, t := range c.Tenths {
			fmt.Fprintf(&b, "%6s", row.of(t.Talk))
		}
		f.line("  %-9s%s", row.name, b.String())
	}
	slope := "-"
	if s := c.Slope.PerTenth; s != nil {
		slope = fmt.Sprintf("%+.1f points a tenth", 100**s)
	}
	f.line("  Slope of %%CT: %s (%s)", slope, c.Slope.Label)
}

// percent is a share in per cent without the sign.
func percent(x *float64) string { return strings.TrimSuffix(number(MeasureCT, x), " %") }

func (f *form) share(s TalkShare, run QuestionRun) {
	f.title("TALK%35s%9s%10s%10s", "turns", "words", "% words", "% time")
	for _, a := range s.Roles {
		f.airtime(string(a.Role), a)
	}
	if len(s.Parties) > 2 || len(s.Parties) > 0 && s.Parties[0].Party != "" {
		for _, a := range s.Parties {
			name := a.Party
			if name == "" {
				name = string(a.Role) + " without a name"
			}
			f.airtime("  "+plain(name), a)
		}
	}
	if s.TimeBy != "" {
		f.line("  Time: %s.", s.TimeBy)
	}
	line := fmt.Sprintf("  Longest run of questions without a reflection: %s", many(run.Volleys, "volley"))
	if run.Volleys > 0 {
		line += fmt.Sprintf(", turns %d-%d", run.From, run.To)
	}
	f.line("%s", line)
}

func (f *form) airtime(name string, a Airtime) {
	f.line("  %-28s%9d%9d%10s%10s", name, a.Turns, a.Words, number(MeasureCT, a.WordShare.Value), number(MeasureCT, a.TimeShare.Value))
}

func (f *form) expected(e Expected) {
	f.title("SOFT COUNTS (%s)", ByExpectation)
	f.line("  Counsellor, %s: question %.1f, reflection %.1f, input %.1f, other %.1f",
		many(e.CounsellorTurns, "turn"), e.Question, e.Reflection, e.Input, e.Other)
	f.line("    R:Q %s", number(MeasureRQ, e.RQ.Value))
	f.line("  Client, %s: change %.1f, sustain %.1f, neutral %.1f", many(e.ClientTurns, "turn"), e.Change, e.Sustain, e.Neutral)
	f.line("    %%CT %s", number(MeasureCT, e.CTShare.Value))
}
