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

// draftCases reads testdata/drafts.txt, which says how it is laid out.
func draftCases(tb testing.TB) []draftCase {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", "drafts.txt"))
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

// TestDrafts holds the checker to drafts of our own: at least 0.95 of the faults
// found, and at most 0.05 of the drafts without a fault taken for one that has it,
// for each fault. It prints the figures of those held out by themselves.
func TestDrafts(t *testing.T) {
	cases := draftCases(t)
	coded := map[string]mi.Coded{}
	for _, c := range cases {
		if _, ok := coded[c.place]; !ok {
			x, err := testtalk.Coder().Code(t.Context(), c.conv)
			require.NoError(t, err)
			coded[c.place] = x
		}
	}
	for _, mode := range []struct {
		name    string
		checker ocean.Checker
		coded   bool
		held    bool
	}{
		{"grammar alone, no codes", ocean.Checker{}, false, false},
		{"grammar alone, no codes, held out", ocean.Checker{}, false, true},
		{"coded turns", ocean.Checker{}, true, false},
		{"coded turns, held out", ocean.Checker{}, true, true},
		{"recogniser", ocean.Checker{Recognizer: ocean.NewRecognizer(english.Model())}, true, false},
		{"recogniser, held out", ocean.Checker{Recognizer: ocean.NewRecognizer(english.Model())}, true, true},
	} {
		counts := map[ocean.FindingCode]*draftCount{}
		for _, code := range ocean.FindingCodes() {
			counts[code] = &draftCount{}
		}
		all, good, goodFound := draftCount{}, 0, 0
		for _, c := range cases {
			if c.held != mode.held {
				continue
			}
			before := c.uncoded()
			if mode.coded {
				before = coded[c.place]
			}
			v := mode.checker.Check(before, c.draft)
			show := (!c.held || *showHeldOut)
			if c.fault == "" {
				good++
				if len(v.Findings) > 0 {
					goodFound++
				}
			} else {
				n := counts[c.fault]
				n.of++
				all.of++
				if v.Has(c.fault) {
					n.found++
					all.found++
				} else if show {
					t.Logf("%s: missed %s in %q (%s)", mode.name, c.fault, c.draft, c.place)
				}
			}
			for code, n := range counts {
				if code == c.fault {
					continue
				}
				n.without++
				all.without++
				if v.Has(code) {
					n.alarms++
					all.alarms++
					if show {
						t.Logf("%s: %s seen in %q (%s, %s)", mode.name, code, c.draft, c.place, c.fault)
					}
				}
			}
		}
		if all.of == 0 {
			continue
		}
		t.Logf("%s: %d faults, recall %.3f; %d good drafts, %d with a finding; false alarms %d in %d drafts", mode.name, all.of, all.recall(), good, goodFound, all.alarms, all.of+good)
		for _, code := range ocean.FindingCodes() {
			n := counts[code]
			t.Logf("  %-22s recall %.2f of %2d, false alarms %.3f", code, n.recall(), n.of, n.alarm())
			require.LessOrEqual(t, n.alarm(), 0.05, code)
		}
		require.GreaterOrEqual(t, all.recall(), 0.95)
	}
}
