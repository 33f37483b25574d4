package mi_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/rulers"
)

// A riskLine is a line of testdata/risk.tsv.
type riskLine struct {
	part, group, kind, subject, time, flags, said string
	gates                                         bool
}

func riskLines(t testing.TB) []riskLine {
	t.Helper()
	data, err := os.ReadFile("testdata/risk.tsv")
	require.NoError(t, err)
	var out []riskLine
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSuffix(line, "\n")
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "part\t") {
			continue
		}
		c := strings.Split(line, "\t")
		require.Len(t, c, 8, "%q", line)
		require.Contains(t, []string{"yes", "no"}, c[6])
		if c[2] != "-" {
			require.True(t, mi.RiskKind(c[2]).Valid(), "%q", line)
		}
		if c[3] != "-" {
			require.True(t, mi.RiskSubject(c[3]).Valid(), "%q", line)
			require.True(t, mi.RiskTime(c[4]).Valid(), "%q", line)
		}
		out = append(out, riskLine{part: c[0], group: c[1], kind: c[2], subject: c[3], time: c[4], flags: c[5], gates: c[6] == "yes", said: c[7]})
	}
	return out
}

// A share is how many of how many.
type share struct{ n, of int }

func (s *share) add(yes bool) {
	s.of++
	if yes {
		s.n++
	}
}

func (s share) part() float64 { return float64(s.n) / float64(s.of) }

// TestRiskFigures holds the figures that issue 6 sets, on lines of our own: what
// the rules were made for. testdata/risk.tsv says what they were on lines that
// the rules had not seen.
func TestRiskFigures(t *testing.T) {
	lines := riskLines(t)
	require.GreaterOrEqual(t, len(lines), 500)
	var screen mi.RiskScreen
	var own, all, idioms, silent share
	parts, labels := map[string]*share{}, map[string]*share{}
	for _, l := range lines {
		if parts[l.part] == nil {
			parts[l.part] = new(share)
		}
		risks := screen.Screen(l.said)
		gated := mi.Gated(risks)
		parts[l.part].add(gated == l.gates)
		switch {
		case l.gates:
			all.add(gated)
			if l.subject == "self" && l.time == "current" {
				own.add(gated)
			}
		case l.group == "idiom" || l.group == "mi" || l.group == "story":
			idioms.add(gated)
		default: // denied, past, quoted
			silent.add(gated)
		}
		if gated != l.gates {
			t.Logf("gates %v: %s, %s: %q", gated, l.part, l.group, l.said)
		}
		compareLabels(labels, l, risks)
	}
	require.GreaterOrEqual(t, own.of, 200)
	require.GreaterOrEqual(t, idioms.of, 90)
	require.GreaterOrEqual(t, own.part(), 0.98, "first-person current risk found: %v", own)
	require.GreaterOrEqual(t, all.part(), 0.98, "risk found: %v", all)
	require.LessOrEqual(t, idioms.part(), 0.02, "idioms and MI talk that gate: %v", idioms)
	require.LessOrEqual(t, silent.part(), 0.05, "denied, past or quoted lines that gate: %v", silent)
	for name, s := range labels {
		require.GreaterOrEqual(t, s.part(), 0.95, "%s: %v", name, *s)
		t.Logf("%s as labelled: %v", name, *s)
	}
	t.Logf("found %v of first-person current risk, %v of all; gates %v of idioms and MI talk, %v of what is denied, past or quoted", own, all, idioms, silent)
}

// compareLabels compares the sign of a line's kind, one that gates where there is
// one, with what the line is labelled.
func compareLabels(labels map[string]*share, l riskLine, risks []mi.Risk) {
	if l.kind == "-" {
		return
	}
	add := func(name string, same bool) {
		if labels[name] == nil {
			labels[name] = new(share)
		}
		labels[name].add(same)
	}
	var best *mi.Risk
	for i := range risks {
		if r := &risks[i]; string(r.Kind) == l.kind && (best == nil || r.Gates() && !best.Gates()) {
			best = r
		}
	}
	if add("kind", best != nil); best == nil {
		return
	}
	add("idiom", best.Idiom == strings.Contains(l.flags, "idiom"))
	if l.subject != "-" {
		add("subject", string(best.Subject) == l.subject)
		add("time", string(best.Time) == l.time)
		add("negated", best.Negated == strings.Contains(l.flags, "negated"))
		add("quoted", best.Quoted == strings.Contains(l.flags, "quoted"))
	}
}

// TestRiskGates: what each of the labels does to the gate.
func TestRiskGates(t *testing.T) {
	for _, kind := range mi.RiskKinds() {
		for _, subject := range mi.RiskSubjects() {
			for _, time := range mi.RiskTimes() {
				for bits := range 8 {
					r := mi.Risk{Kind: kind, Subject: subject, Time: time, Negated: bits&1 != 0, Quoted: bits&2 != 0, Idiom: bits&4 != 0}
					want := !r.Negated && !r.Idiom && time != mi.RiskPast
					if r.Quoted && subject == mi.RiskUnclear {
						want = false
					}
					require.Equal(t, want, r.Gates(), "%+v", r)
				}
			}
		}
	}
}

// TestNothingIsSilentlyDowngraded: a denial, an old story, a joke or a figure of
// speech beside a sign leaves the sign as it is.
func TestNothingIsSilentlyDowngraded(t *testing.T) {
	var screen mi.RiskScreen
	for _, l := range riskLines(t) {
		if !l.gates || !mi.Gated(screen.Screen(l.said)) || l.part == "second" {
			continue
		}
		for _, around := range [][2]string{
			{"I'm dying for a coffee. ", ""},
			{"", ". Only joking."},
			{"", " lol"},
			{"I'm not suicidal. ", ""},
			{"", ". Forget I said it."},
			{"My uncle killed himself years ago. ", ""},
			{"They asked me if I was suicidal. ", ""},
		} {
			said := around[0] + l.said + around[1]
			require.True(t, mi.Gated(screen.Screen(said)), "%q", said)
		}
	}
}

// TestSpacingAndCase: capitals, curly apostrophes, missing marks and line breaks
// are no way past the screen.
func TestSpacingAndCase(t *testing.T) {
	var screen mi.RiskScreen
	for _, said := range []string{"I don't want to live anymore.", "I can't breathe", "i'm going to kill myself", "He'll kill me if I leave, I'm scared of him."} {
		for _, form := range []string{
			said, strings.ToUpper(said), strings.ReplaceAll(said, "'", "’"), strings.ReplaceAll(said, "'", ""), " \t" + said + "\r\n",
			"um, " + said, strings.ReplaceAll(said, " ", "  "),
		} {
			require.True(t, mi.Gated(screen.Screen(form)), "%q", form)
		}
	}
}

func TestRiskAsJSON(t *testing.T) {
	data, err := json.Marshal(mi.RiskScreen{}.Screen("I'm not suicidal."))
	require.NoError(t, err)
	require.JSONEq(t, `[{"kind":"suicide","start":8,"end":16,"subject":"self","time":"current","negated":true,"quoted":false,"idiom":false,"weighed":false,"rule":"names suicide"}]`, string(data))
}

// TestChangeTalkScreens: the coder fills in the signs, an empty list for none,
// also without a model, and leaves the talk as it was coded.
func TestChangeTalkScreens(t *testing.T) {
	said := func(role mi.Role, s string) mi.Exchange { return mi.Exchange{Turn: mi.Turn{Role: role, Text: s}} }
	for _, c := range []*mi.ChangeTalk{mi.NewChangeTalk(english.Model()), mi.NewChangeTalk(nil)} {
		var codes mi.ClientCodes
		for range 2 { // the memory is used again
			c.CodeInto(&codes, said(mi.Client, "I want to die. He hits me."))
			require.Equal(t, mi.RiskScreen{}.Screen("I want to die. He hits me."), codes.Risks)
			require.Len(t, codes.Risks, 2)
			c.CodeInto(&codes, said(mi.Client, "I had a beer."))
			require.NotNil(t, codes.Risks)
			require.Empty(t, codes.Risks)
		}
		c.CodeInto(&codes, said(mi.Counsellor, "Do you want to die?"))
		require.Empty(t, codes.Risks)
	}
}

// TestRulersStop: a ruler is not asked of a person in danger.
func TestRulersStop(t *testing.T) {
	var screen rulers.Screen = mi.RiskScreen{}
	risk, err := screen.SignalsRisk(t.Context(), "a 3, and I want to die")
	require.NoError(t, err)
	require.True(t, risk)
	risk, err = screen.SignalsRisk(t.Context(), "a 3, I'm dying for a cigarette")
	require.NoError(t, err)
	require.False(t, risk)
}
