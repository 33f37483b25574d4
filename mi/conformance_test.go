package mi_test

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
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
	challengeFile   = filepath.Join("testdata", "challenge.tsv")
	missesFile      = filepath.Join("testdata", "conformance-misses.txt")
)

// minConformance is a floor for the share of right valences in the conformance
// table, which may only rise. The aim is 0.9; CHANGELOG.md and MODEL_CARD.md say
// how far it is.
const minConformance = 0.94

// minChallenge is a floor for the share of right valences in the challenge
// table, no aim. The share is measured and reported in MODEL_CARD.md. This
// number may only rise.
const minChallenge = 0.70

// conformanceColumns is the first line of a table.
var conformanceColumns = []string{"id", "group", "goal", "direction", "before", "text", "valence", "kind", "strength", "both"}

// conformanceGroups lists the groups in the order of a table: the hard cases of
// client talk, most of them those of field guide 4.3. The conformance table
// holds their plain, documented form; the challenge table holds them as hard as
// people make them, with irony and implication that a small coder cannot read.
var conformanceGroups = []string{
	"target", "harm", "negation", "double", "but", "hypothetical", "past", "third", "others", "questions", "irony",
	"compliance", "ruler", "agreement", "ack", "minimising", "kinds", "strength", "implicit", "nogoal", "outside",
}

// A conformanceCase is a client's turn and how trained coders would code it.
// Kind and strength are empty where coders would not agree on them.
type conformanceCase struct {
	id, group string
	goal      mi.Goal
	before    string // the counsellor's turn before, or ""
	text      string
	valence   mi.Valence
	kind      mi.Kind
	strength  mi.Strength
	both      string // "both" for a turn with change and sustain talk
}

// conformanceCases reads a table.
func conformanceCases(t *testing.T, file string) []conformanceCase {
	t.Helper()
	data, err := os.ReadFile(file)
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
		cases = append(cases, conformanceCase{
			id: f[0], group: f[1], goal: mi.Goal{Behaviour: f[2], Direction: mi.Direction(f[3])}, before: f[4], text: f[5],
			valence: mi.Valence(f[6]), kind: mi.Kind(f[7]), strength: mi.Strength(f[8]), both: f[9],
		})
	}
	return cases
}

// checks compares the codes of a turn with the case. It returns whether each
// check held, by its id. The kind and the strength are compared on their own,
// so that a miss in the list says what was missed.
func (c conformanceCase) checks(got mi.Talk) map[string]bool {
	out := map[string]bool{c.id + "/valence": got.Valence == c.valence}
	if c.kind != "" {
		out[c.id+"/kind"] = got.Kind == c.kind
	}
	if c.strength != "" {
		out[c.id+"/strength"] = got.Strength == c.strength
	}
	out[c.id+"/both"] = got.Mixed == (c.both == "both")
	return out
}

// codeCases codes the turns of the cases with the shipped weights.
func codeCases(t *testing.T, cases []conformanceCase) []mi.Talk {
	t.Helper()
	m := english.Model()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	talks := make([]mi.Talk, len(cases))
	for i, c := range cases {
		conv := mi.Conversation{Goal: c.goal}
		if c.before != "" {
			conv.Turns = append(conv.Turns, mi.Turn{Role: mi.Counsellor, Text: c.before})
		}
		conv.Turns = append(conv.Turns, mi.Turn{Role: mi.Client, Text: c.text})
		coded, err := coder.Code(t.Context(), conv)
		require.NoError(t, err)
		talks[i] = coded.Turns[len(coded.Turns)-1].Client.Talk
	}
	return talks
}

// logValences logs the share of right valences by group, and returns that of
// all cases.
func logValences(t *testing.T, cases []conformanceCase, talks []mi.Talk) float64 {
	t.Helper()
	right, of := map[string]int{}, map[string]int{}
	for i, c := range cases {
		for _, group := range []string{c.group, "all"} {
			of[group]++
			if talks[i].Valence == c.valence {
				right[group]++
			}
		}
	}
	share := func(group string) float64 { return float64(right[group]) / float64(of[group]) }
	for _, group := range append(slices.Clone(conformanceGroups), "all") {
		t.Logf("%-12s %3d of %3d valences are right (%.3f)", group, right[group], of[group], share(group))
	}
	return share("all")
}

// TestConformance holds the shipped weights to the table, but for the misses
// that are listed. The list gets no longer, so new weights may not trade what
// was right for as much that was wrong. Where there is no list, -update-misses
// writes the first one; after a change of the table, remove the file:
//
//	go test ./mi -run Conformance -update-misses
func TestConformance(t *testing.T) {
	cases := conformanceCases(t, conformanceFile)
	talks := codeCases(t, cases)
	share := logValences(t, cases, talks)
	held := map[string]bool{}
	for i, c := range cases {
		maps.Copy(held, c.checks(talks[i]))
	}
	listed, exists := readMisses(t)
	if *updateMisses {
		misses := missesOf(held)
		require.True(t, !exists || len(misses) <= len(listed),
			"%d checks miss, but the list of %d may not grow; new are %v", len(misses), len(listed), without(misses, listed))
		require.NoError(t, os.WriteFile(missesFile, []byte(strings.Join(append(misses, ""), "\n")), 0o666))
		listed = misses
	}
	require.Empty(t, strings.Join(conformanceFaults(held, listed), "\n"), "the weights and %s differ", missesFile)
	require.GreaterOrEqual(t, share, minConformance, "of the valences are right")
}

// TestChallenge keeps the shipped weights from falling back on the cases that
// they mostly cannot solve.
func TestChallenge(t *testing.T) {
	cases := conformanceCases(t, challengeFile)
	share := logValences(t, cases, codeCases(t, cases))
	require.GreaterOrEqual(t, share, minChallenge, "of the valences are right")
}

// readMisses reads the ids of the checks that are known to miss, and whether
// there is such a list.
func readMisses(t *testing.T) (ids []string, exists bool) {
	t.Helper()
	data, err := os.ReadFile(missesFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, false
	}
	require.NoError(t, err)
	return strings.Fields(string(data)), true
}

// missesOf returns the ids of the checks that did not hold, sorted.
func missesOf(held map[string]bool) []string {
	return slices.DeleteFunc(slices.Sorted(maps.Keys(held)), func(id string) bool { return held[id] })
}

// without returns the ids that are not among others.
func without(ids, others []string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return slices.Contains(others, id) })
}

// conformanceFaults says how the checks differ from the list of known misses.
func conformanceFaults(held map[string]bool, listed []string) []string {
	var faults []string
	for _, id := range without(missesOf(held), listed) {
		faults = append(faults, id+" misses and is not listed: a regression")
	}
	for i, id := range listed {
		holds, exists := held[id]
		switch {
		case i > 0 && listed[i-1] >= id:
			faults = append(faults, id+" is listed twice or out of order")
		case !exists:
			faults = append(faults, id+" is listed and no check of the table")
		case holds:
			faults = append(faults, id+" is listed and holds now: take it out (-update-misses)")
		}
	}
	return faults
}

// TestConformanceFaults shows that each difference is found.
func TestConformanceFaults(t *testing.T) {
	held := map[string]bool{"a-01/valence": true, "a-02/valence": false, "a-02/kind": false}
	require.Equal(t, []string{"a-02/kind", "a-02/valence"}, missesOf(held))
	require.Empty(t, conformanceFaults(held, []string{"a-02/kind", "a-02/valence"}))
	for want, listed := range map[string][]string{
		"a-02/kind misses":             {"a-02/valence"},
		"a-01/valence is listed and ":  {"a-01/valence", "a-02/kind", "a-02/valence"},
		"a-03/valence is listed and ":  {"a-02/kind", "a-02/valence", "a-03/valence"},
		"a-02/kind is listed twice":    {"a-02/kind", "a-02/kind", "a-02/valence"},
		"a-02/kind is listed twice or": {"a-02/valence", "a-02/kind"},
	} {
		faults := conformanceFaults(held, listed)
		require.Len(t, faults, 1)
		require.Contains(t, faults[0], want)
	}
	require.Len(t, conformanceFaults(held, nil), 2)
}

// fault says what is wrong with a case by itself, "" for nothing.
func (c conformanceCase) fault() string {
	switch {
	case c.goal.Known() != c.goal.Direction.Valid(), c.goal.Known() == (c.group == "nogoal"):
		return fmt.Sprintf("goal %q, direction %q", c.goal.Behaviour, c.goal.Direction)
	case c.text == "" || c.text != strings.TrimSpace(c.text) || c.before != strings.TrimSpace(c.before):
		return "text or turn before"
	case !c.valence.Valid() || c.valence == mi.Unknown:
		return fmt.Sprintf("valence %q", c.valence)
	case c.kind != "" && !c.kind.Valid():
		return fmt.Sprintf("kind %q", c.kind)
	case c.strength != "" && !c.strength.Valid():
		return fmt.Sprintf("strength %q", c.strength)
	case c.both != "" && c.both != "both":
		return fmt.Sprintf("both is %q", c.both)
	case c.valence == mi.Neutral && c.kind+mi.Kind(c.strength)+mi.Kind(c.both) != "":
		return "neutral talk has no kind, no strength and no sides"
	}
	return ""
}

// TestConformanceTable: both tables have known values, no case twice, their
// groups in their order, and numbers without a gap.
func TestConformanceTable(t *testing.T) {
	for file, size := range map[string]struct{ min, max int }{
		conformanceFile: {240, 320},
		challengeFile:   {540, 540},
	} {
		t.Run(filepath.Base(file), func(t *testing.T) {
			cases := conformanceCases(t, file)
			require.GreaterOrEqual(t, len(cases), size.min)
			require.LessOrEqual(t, len(cases), size.max)
			requireTable(t, cases)
		})
	}
}

// requireTable checks the cases of a table.
func requireTable(t *testing.T, cases []conformanceCase) {
	t.Helper()
	type question struct {
		goal         mi.Goal
		before, text string
	}
	asked := map[question]string{}
	var groups []string
	for _, c := range cases {
		require.Empty(t, c.fault(), c.id)
		q := question{c.goal, c.before, c.text}
		require.Empty(t, asked[q], "%s asks the same", c.id)
		asked[q] = c.id
		if len(groups) == 0 || groups[len(groups)-1] != c.group {
			groups = append(groups, c.group)
		}
	}
	require.Equal(t, conformanceGroups, groups)

	number := map[string]int{}
	for len(cases) > 0 {
		group := cases[0].group
		number[group]++
		stem := fmt.Sprintf("%s-%02d", group, number[group])
		n := 1
		for n < len(cases) && strings.HasPrefix(cases[n].id, stem) {
			n++
		}
		requirePair(t, stem, cases[:n])
		cases = cases[n:]
	}
}

// requirePair checks the cases of one number: a case by itself has no letter,
// those of a pair, or more, go from a, and not all of them have one code.
func requirePair(t *testing.T, stem string, cases []conformanceCase) {
	t.Helper()
	if len(cases) == 1 {
		require.Equal(t, stem, cases[0].id, "a case by itself, or half a pair")
		return
	}
	type code struct {
		valence  mi.Valence
		kind     mi.Kind
		strength mi.Strength
	}
	codes := map[code]bool{}
	for i, c := range cases {
		require.Equal(t, stem+string(rune('a'+i)), c.id)
		codes[code{c.valence, c.kind, c.strength}] = true
	}
	require.Greater(t, len(codes), 1, "%s: a pair must differ", stem)
}
