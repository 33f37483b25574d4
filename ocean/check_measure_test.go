package ocean_test

import (
	"encoding/csv"
	"flag"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

var showFindings = flag.String("show-findings", "", "list the turns of AnnoMI's high-quality sessions with a finding of this code")

// annomiTalk is a session of AnnoMI.
type annomiTalk struct {
	quality string
	read    bool // when phrases were mended
	turns   []mi.CodedTurn
}

func annomiTalks(t *testing.T) []annomiTalk {
	t.Helper()
	rows, folds := corpusRows(t, "annomi.csv"), map[string]string{}
	for _, r := range corpusRows(t, "annomi-folds.csv")[1:] {
		folds[r[0]] = r[1]
	}
	column := func(name string) int { return slices.Index(rows[0], name) }
	quality, id, utterance, who, words := column("mi_quality"), column("transcript_id"), column("utterance_id"), column("interlocutor"), column("utterance_text")
	var out []annomiTalk
	session, turn := "", ""
	for _, r := range rows[1:] {
		if r[id] != session {
			out = append(out, annomiTalk{quality: r[quality], read: folds[r[id]] < "3"})
			session, turn = r[id], ""
		}
		if r[utterance] == turn { // another annotator's row
			continue
		}
		turn = r[utterance]
		talk := &out[len(out)-1]
		role := mi.Client
		if r[who] == "therapist" {
			role = mi.Counsellor
		}
		talk.turns = append(talk.turns, mi.CodedTurn{Turn: mi.Turn{Number: len(talk.turns), Role: role, Text: r[words]}})
	}
	return out
}

// corpusRows reads a file of the corpus that lies beside the project.
func corpusRows(t *testing.T, name string) [][]string {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "shared", "corpus", name))
	if os.IsNotExist(err) {
		t.Skip("no AnnoMI here")
	}
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	return rows
}

// minRatio is how many times as often turns of low-quality sessions get findings, and
// a verdict other than allow.
const minRatio = 3

// TestMeasureFindings checks every counsellor's turn of AnnoMI as if it were a
// draft, after the turns before it as they were said, and prints how often there are
// findings in sessions of high and of low quality.
//
// In November 2026 the turns of folds 0 to 2 were read, what was missed there in talk
// of low quality and what was wrongly found in that of high quality, and phrases were
// mended by it; those of folds 3 and 4 were not. The ratio of any finding went from
// 1.8 to 4.1 in the first and from 1.9 to 2.4 in the others, which is nearer to what
// to expect of talk that nobody has seen.
func TestMeasureFindings(t *testing.T) {
	type count struct {
		turns, any1, faults int
		severity            map[ocean.Severity]int
		code                map[ocean.FindingCode]int
	}
	counts := map[string]*count{}
	halves := map[bool]map[string]*[2]int{true: {"high": {}, "low": {}}, false: {"high": {}, "low": {}}} // turns, and with findings
	checker := ocean.Checker{Person: true}
	for _, talk := range annomiTalks(t) {
		n := counts[talk.quality]
		if n == nil {
			n = &count{severity: map[ocean.Severity]int{}, code: map[ocean.FindingCode]int{}}
			counts[talk.quality] = n
		}
		for i, turn := range talk.turns {
			if turn.Turn.Role != mi.Counsellor {
				continue
			}
			n.turns++
			half := halves[talk.read][talk.quality]
			half[0]++
			v := checker.Check(mi.Coded{Turns: talk.turns[:i]}, turn.Turn.Text)
			if len(v.Findings) > 0 {
				n.any1++
				half[1]++
			}
			if v.Action != ocean.Allow {
				n.faults++
			}
			for _, s := range ocean.Severities() {
				if slices.ContainsFunc(v.Findings, func(f ocean.Finding) bool { return f.Severity == s }) {
					n.severity[s]++
				}
			}
			for _, code := range ocean.FindingCodes() {
				if v.Has(code) {
					n.code[code]++
					if talk.quality == "high" && *showFindings == string(code) {
						t.Logf("%s: %q", code, turn.Turn.Text)
					}
				}
			}
		}
	}
	high, low := counts["high"], counts["low"]
	rate := func(a, of int) float64 { return float64(a) / float64(of) }
	any1 := rate(low.any1, low.turns) / rate(high.any1, high.turns)
	t.Logf("any finding: high %.3f of %d turns, low %.3f of %d, ratio %.2f", rate(high.any1, high.turns), high.turns,
		rate(low.any1, low.turns), low.turns, any1)
	for _, read := range []bool{true, false} {
		h, l := halves[read]["high"], halves[read]["low"]
		t.Logf("any finding, turns read when phrases were mended %v: high %.3f of %d turns, low %.3f of %d, ratio %.2f", read,
			rate(h[1], h[0]), h[0], rate(l[1], l[0]), l[0], rate(l[1], l[0])/rate(h[1], h[0]))
	}
	for _, s := range ocean.Severities() {
		t.Logf("%-8s high %.4f low %.4f", s, rate(high.severity[s], high.turns), rate(low.severity[s], low.turns))
	}
	for _, c := range ocean.FindingCodes() {
		t.Logf("%-22s high %.4f (%d) low %.4f (%d)", c, rate(high.code[c], high.turns), high.code[c], rate(low.code[c], low.turns), low.code[c])
	}
	ratio := rate(low.faults, low.turns) / rate(high.faults, high.turns)
	t.Logf("not allowed: high %.4f low %.4f, ratio %.2f", rate(high.faults, high.turns), rate(low.faults, low.turns), ratio)
	require.GreaterOrEqual(t, any1, float64(minRatio))
	require.GreaterOrEqual(t, ratio, float64(minRatio))
}
