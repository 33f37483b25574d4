package ocean_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testtalk"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

var showHeldOut = flag.Bool("held-out", false, "list what is missed among the held-out drafts too")

// A draftCase is a draft in its place; fault is "" for a good one.
type draftCase struct {
	place, setting, register string
	conv                     mi.Conversation
	draft                    string
	fault                    ocean.FindingCode
	held                     bool
}

// draftCases reads a file of testdata laid out as drafts.txt says.
func draftCases(tb testing.TB, name string) []draftCase {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", name))
	require.NoError(tb, err)
	var out []draftCase
	var place draftCase
	for line := range strings.Lines(string(data)) {
		line = strings.TrimSpace(line)
		if line == "" || line[0] == '#' {
			continue
		}
		mark, rest, _ := strings.Cut(line, " ")
		switch mark {
		case "=":
			f := strings.Split(rest, " | ")
			require.Len(tb, f, 4, "%q", line)
			place = draftCase{setting: f[1], register: f[2]}
			place.place, place.held = strings.CutSuffix(f[0], "!")
			place.conv = mi.Conversation{ID: place.place, Goal: mi.ParseGoal(f[3])}
		case "T:", "C:":
			role := mi.Counsellor
			if mark == "C:" {
				role = mi.Client
			}
			place.conv.Turns = append(place.conv.Turns, mi.Turn{Number: len(place.conv.Turns), Role: role, Text: rest})
		case "+":
			c := place
			c.draft = rest
			out = append(out, c)
		case "-":
			c := place
			code, draft, ok := strings.Cut(rest, ": ")
			require.True(tb, ok, "%q", line)
			c.fault, c.draft = ocean.FindingCode(code), draft
			require.True(tb, c.fault.Valid(), "%q", line)
			out = append(out, c)
		default:
			require.Fail(tb, "unknown line", "%q", line)
		}
	}
	return out
}

// uncoded is the conversation before a draft as it was said.
func (c draftCase) uncoded() mi.Coded {
	out := mi.Coded{ID: c.conv.ID, Goal: c.conv.Goal}
	for _, t := range c.conv.Turns {
		out.Turns = append(out.Turns, mi.CodedTurn{Turn: t})
	}
	return out
}

// A draftCount counts for one code.
type draftCount struct{ of, found, without, alarms int }

func (n draftCount) recall() float64 { return float64(n.found) / float64(max(n.of, 1)) }

func (n draftCount) alarm() float64 { return float64(n.alarms) / float64(max(n.without, 1)) }

// codedDrafts codes the conversations before the drafts, by place.
func codedDrafts(tb testing.TB, cases []draftCase) map[string]mi.Coded {
	tb.Helper()
	coded := map[string]mi.Coded{}
	for _, c := range cases {
		if _, ok := coded[c.place]; !ok {
			x, err := testtalk.Coder().Code(tb.Context(), c.conv)
			require.NoError(tb, err)
			coded[c.place] = x
		}
	}
	return coded
}

// A draftMode is a way of reading drafts: a checker, and whether the turns before
// are coded.
type draftMode struct {
	name    string
	checker ocean.Checker
	coded   bool
}

func draftModes() []draftMode {
	return []draftMode{
		{"grammar alone, no codes", ocean.Checker{}, false},
		{"coded turns", ocean.Checker{}, true},
		{"recogniser", ocean.Checker{Recognizer: ocean.NewRecognizer(english.Model())}, true},
	}
}

// A draftTally has what a checker made of drafts: by fault and of all, how many good
// drafts there were and how many of them got a finding.
type draftTally struct {
	byCode          map[ocean.FindingCode]*draftCount
	all             draftCount
	good, goodFound int
}

// tallyDrafts judges the drafts that are held out, or those that are not, and lists
// what went wrong if show is set.
func tallyDrafts(tb testing.TB, mode draftMode, cases []draftCase, coded map[string]mi.Coded, held, show bool) draftTally {
	tb.Helper()
	sum := draftTally{byCode: map[ocean.FindingCode]*draftCount{}}
	for _, code := range ocean.FindingCodes() {
		sum.byCode[code] = &draftCount{}
	}
	for _, c := range cases {
		if c.held != held {
			continue
		}
		before := c.uncoded()
		if mode.coded {
			before = coded[c.place]
		}
		v := mode.checker.Check(before, c.draft)
		if c.fault == "" {
			sum.good++
			if len(v.Findings) > 0 {
				sum.goodFound++
			}
		} else {
			n := sum.byCode[c.fault]
			n.of++
			sum.all.of++
			if v.Has(c.fault) {
				n.found++
				sum.all.found++
			} else if show {
				tb.Logf("%s: missed %s in %q (%s)", mode.name, c.fault, c.draft, c.place)
			}
		}
		for _, code := range ocean.FindingCodes() {
			n := sum.byCode[code]
			if code == c.fault {
				continue
			}
			n.without++
			sum.all.without++
			if v.Has(code) {
				n.alarms++
				sum.all.alarms++
				if show {
					tb.Logf("%s: %s seen in %q (%s, %s)", mode.name, code, c.draft, c.place, c.fault)
				}
			}
		}
	}
	return sum
}

// log prints the figures, of all and by fault.
func (s draftTally) log(tb testing.TB, name string, byCode bool) {
	tb.Helper()
	tb.Logf("%s: %d faults, recall %.3f; %d good drafts, %d with a finding; false alarms %d in %d drafts", name, s.all.of, s.all.recall(), s.good, s.goodFound, s.all.alarms, s.all.of+s.good)
	for _, code := range ocean.FindingCodes() {
		if n := s.byCode[code]; byCode {
			tb.Logf("  %-22s recall %.2f of %2d, false alarms %.3f", code, n.recall(), n.of, n.alarm())
		}
	}
}

// TestDrafts holds the checker to drafts of our own: at least 0.95 of the faults
// found, and at most 0.05 of the drafts without a fault taken for one that has it,
// for each fault. It prints the figures of those held out by themselves.
func TestDrafts(t *testing.T) {
	cases := draftCases(t, "drafts.txt")
	coded := codedDrafts(t, cases)
	for _, mode := range draftModes() {
		for _, held := range []bool{false, true} {
			name := mode.name
			if held {
				name += ", held out"
			}
			sum := tallyDrafts(t, mode, cases, coded, held, !held || *showHeldOut)
			if sum.all.of == 0 {
				continue
			}
			sum.log(t, name, true)
			for _, code := range ocean.FindingCodes() {
				require.LessOrEqual(t, sum.byCode[code].alarm(), 0.05, code)
			}
			require.GreaterOrEqual(t, sum.all.recall(), 0.95)
		}
	}
}
