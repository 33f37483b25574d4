package ocean_test

import (
	"errors"
	"flag"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

var updateMisses = flag.Bool("update-misses", false, "rewrite the list of conformance misses, which may not grow")

var (
	conformanceFile = filepath.Join("testdata", "conformance.tsv")
	missesFile      = filepath.Join("testdata", "conformance-misses.txt")
)

// minConformance is a floor for the share of cases that hold in all that they
// check. It may only rise.
const minConformance = 0.9

// conformanceColumns is the first line of the table; the comment below it there
// says what they hold.
var conformanceColumns = []string{
	"id", "group", "before", "text", "miti", "misc", "form", "function", "permission", "reflects", "summary", "why",
}

// A conformanceCase is a counsellor's turn and how trained coders would code it.
type conformanceCase struct {
	id, group, text string
	before          []mi.CodedTurn
	want            map[string][]string // by column, what coders would take
	why             string              // text alone cannot tell
}

func conformanceCases(t *testing.T) []conformanceCase {
	t.Helper()
	data, err := os.ReadFile(conformanceFile)
	require.NoError(t, err)
	header, rows, _ := strings.Cut(string(data), "\n")
	require.Equal(t, conformanceColumns, strings.Split(header, "\t"))
	var cases []conformanceCase
	for line := range strings.Lines(rows) {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, f, len(conformanceColumns), "%q", line)
		c := conformanceCase{id: f[0], group: f[1], before: turnsBefore(t, f[2]), text: f[3], want: map[string][]string{}, why: f[11]}
		for i := 4; i < 11; i++ {
			if f[i] != "" {
				c.want[conformanceColumns[i]] = strings.Split(f[i], "|")
			}
		}
		cases = append(cases, c)
	}
	return cases
}

// turnsBefore makes coded turns: those of the counsellor by the recognizer, those
// of the client as a person coded them, so that no weights for clients matter.
func turnsBefore(t *testing.T, s string) []mi.CodedTurn {
	t.Helper()
	var out []mi.CodedTurn
	if s == "" {
		return out
	}
	r := ocean.NewRecognizer(english.Model())
	for part := range strings.SplitSeq(s, " / ") {
		who, words, ok := strings.Cut(part, ": ")
		require.True(t, ok, "%q", part)
		turn := mi.CodedTurn{Turn: mi.Turn{Number: len(out), Role: mi.Client, Text: words}}
		valence := mi.Neutral
		switch who {
		case "T":
			turn.Turn.Role = mi.Counsellor
			codes, err := r.CodeCounsellor(t.Context(), mi.Exchange{Turn: turn.Turn, Before: out})
			require.NoError(t, err)
			turn.Counsellor = &codes
			out = append(out, turn)
			continue
		case "C+":
			valence = mi.Change
		case "C-":
			valence = mi.Sustain
		case "C":
		default:
			require.Fail(t, "unknown speaker", "%q", who)
		}
		turn.Client = &mi.ClientCodes{}
		turn.Client.Talk.Correct(valence)
		out = append(out, turn)
	}
	return out
}

// got gives the columns of a case as they were coded.
func got(c mi.CounsellorCodes) map[string]string {
	list := func(s string) string {
		if s == "" {
			return "-"
		}
		return s
	}
	out := map[string]string{
		"miti": list(strings.Join(plain(c.Response.MITI), " ")), "misc": list(strings.Join(plain(c.Response.MISC), " ")),
		"reflects": string(c.Response.Reflects), "summary": list(string(c.Response.Summary)),
	}
	for _, u := range c.Utterances {
		if q := u.Question; q != (mi.Question{}) {
			out["form"], out["function"] = string(q.Form), string(q.Function)
		}
		if b := u.Behaviour.MITI(); out["permission"] == "" && (b == mi.MITIPersuade || b == mi.MITIPersuadeWith) {
			out["permission"] = string(u.Permission.Rule)
			if out["permission"] == "" {
				out["permission"] = "none"
			}
		}
	}
	return out
}

func plain[S ~string](list []S) []string {
	out := make([]string, len(list))
	for i, s := range list {
		out[i] = string(s)
	}
	return out
}

// inOrder puts the MITI codes that a person listed in the manual's order.
func inOrder(column, codes string) string {
	if column != "miti" || codes == "-" {
		return codes
	}
	fields := strings.Fields(codes)
	slices.SortFunc(fields, func(a, b string) int {
		return slices.Index(mi.MITICodes(), mi.MITICode(a)) - slices.Index(mi.MITICodes(), mi.MITICode(b))
	})
	return strings.Join(fields, " ")
}

// TestConformance holds the recognizer to the table, but for the misses that are
// listed. The list gets no longer. Where there is none, -update-misses writes the
// first one; after a change of the table, remove the file:
//
//	go test ./ocean -run Conformance -update-misses
func TestConformance(t *testing.T) {
	r := ocean.NewRecognizer(english.Model())
	held, whole, of := map[string]bool{}, map[string]int{}, map[string]int{}
	for _, c := range conformanceCases(t) {
		codes, err := r.CodeCounsellor(t.Context(), mi.Exchange{
			Goal: mi.Goal{Behaviour: "drinking", Direction: mi.Less}, Turn: mi.Turn{Role: mi.Counsellor, Text: c.text}, Before: c.before,
		})
		require.NoError(t, err)
		have, all := got(codes), true
		for column, want := range c.want {
			ok := slices.ContainsFunc(want, func(w string) bool { return inOrder(column, w) == have[column] })
			all = all && ok
			if c.why != "" {
				continue
			}
			held[c.id+"/"+column] = ok
			if !ok {
				t.Logf("%s: %s is %q, want %q: %s", c.id, column, have[column], want, c.text)
			}
		}
		if c.why != "" {
			t.Logf("%s: not decided by text (%s); here %s", c.id, c.why, have["misc"])
			continue
		}
		for _, group := range []string{c.group, "all"} {
			of[group]++
			if all {
				whole[group]++
			}
		}
	}
	for group, n := range of {
		t.Logf("%-10s %3d of %3d hold", group, whole[group], n)
	}
	require.GreaterOrEqual(t, of["all"], 120)
	listed, exists := readMisses(t)
	misses := missesOf(held)
	if *updateMisses {
		require.True(t, !exists || len(misses) <= len(listed), "%d checks miss, but the list of %d may not grow", len(misses), len(listed))
		require.NoError(t, os.WriteFile(missesFile, []byte(strings.Join(append(slices.Clone(misses), ""), "\n")), 0o666))
		listed = misses
	}
	require.Equal(t, listed, misses, "the recognizer and %s differ: new ones are regressions, those that hold go (-update-misses)", missesFile)
	require.GreaterOrEqual(t, float64(whole["all"])/float64(of["all"]), minConformance, "of the cases hold")
}

// readMisses reads the ids of the checks that are known to miss, and whether there
// is such a list.
func readMisses(t *testing.T) (ids []string, exists bool) {
	t.Helper()
	data, err := os.ReadFile(missesFile)
	if errors.Is(err, fs.ErrNotExist) {
		return []string{}, false
	}
	require.NoError(t, err)
	return strings.Fields(string(data)), true
}

// missesOf returns the ids of the checks that did not hold, sorted.
func missesOf(held map[string]bool) []string {
	out := []string{}
	for id, ok := range held {
		if !ok {
			out = append(out, id)
		}
	}
	slices.Sort(out)
	return out
}

// TestConformanceTable: known values, no case twice, and every case checks
// something.
func TestConformanceTable(t *testing.T) {
	seen := map[string]string{}
	known := map[string]func(string) bool{
		"miti":       func(s string) bool { return s == "-" || mi.MITICode(s).Valid() },
		"misc":       func(s string) bool { return s == "-" || mi.MISCCode(s).Valid() },
		"form":       func(s string) bool { return mi.QuestionType(s).Valid() },
		"function":   func(s string) bool { return mi.QuestionFunction(s).Valid() },
		"permission": func(s string) bool { return s == "none" || mi.PermissionRule(s).Valid() },
		"reflects":   func(s string) bool { return mi.Side(s).Valid() },
		"summary":    func(s string) bool { return s == "-" || mi.SummaryType(s).Valid() },
	}
	for _, c := range conformanceCases(t) {
		key := c.text
		for _, b := range c.before {
			key = b.Turn.Text + "\n" + key
			if b.Client != nil {
				key = string(b.Client.Talk.Valence) + key
			}
		}
		require.Empty(t, seen[key], "%s asks the same", c.id)
		seen[key] = c.id
		require.True(t, strings.HasPrefix(c.id, c.group+"-"), c.id)
		require.NotEmpty(t, c.want, c.id)
		for column, wants := range c.want {
			for _, want := range wants {
				fields := []string{want}
				if column == "miti" || column == "misc" {
					fields = strings.Fields(want)
				}
				for _, field := range fields {
					require.True(t, known[column](field), "%s: %s %q", c.id, column, field)
				}
			}
		}
	}
}
