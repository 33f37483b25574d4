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
	turns   []mi.CodedTurn
}

func annomiTalks(t *testing.T) []annomiTalk {
	t.Helper()
	f, err := os.Open(filepath.Join("..", "..", "shared", "corpus", "annomi.csv"))
	if os.IsNotExist(err) {
		t.Skip("no AnnoMI here")
	}
	require.NoError(t, err)
	defer f.Close()
	rows, err := csv.NewReader(f).ReadAll()
	require.NoError(t, err)
	column := func(name string) int { return slices.Index(rows[0], name) }
	quality, id, utterance, who, words := column("mi_quality"), column("transcript_id"), column("utterance_id"), column("interlocutor"), column("utterance_text")
	var out []annomiTalk
	session, turn := "", ""
	for _, r := range rows[1:] {
		if r[id] != session {
			out = append(out, annomiTalk{quality: r[quality]})
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

// minRatio is how many times as often turns of low-quality sessions get a verdict
// other than allow. Minor findings, most of them stacked questions, come as often in
// sessions of high quality, where more is asked.
const minRatio = 3

// TestMeasureFindings checks every counsellor's turn of AnnoMI as if it were a
// draft, after the turns before it as they were said, and prints how often there are
// findings in sessions of high and of low quality. No phrase
// was added for its sake, but some were taken out again that came up in good replies of
// its high-quality sessions, so the ratio is no figure for talk that nobody has seen.
func TestMeasureFindings(t *testing.T) {
	type count struct {
		turns, any1, faults int
		severity            map[ocean.Severity]int
		code                map[ocean.FindingCode]int
	}
	counts := map[string]*count{}
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
			v := checker.Check(mi.Coded{Turns: talk.turns[:i]}, turn.Turn.Text)
			if len(v.Findings) > 0 {
				n.any1++
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
	t.Logf("any finding: high %.3f of %d turns, low %.3f of %d, ratio %.2f", rate(high.any1, high.turns), high.turns,
		rate(low.any1, low.turns), low.turns, rate(low.any1, low.turns)/rate(high.any1, high.turns))
	for _, s := range ocean.Severities() {
		t.Logf("%-8s high %.4f low %.4f", s, rate(high.severity[s], high.turns), rate(low.severity[s], low.turns))
	}
	for _, c := range ocean.FindingCodes() {
		t.Logf("%-22s high %.4f (%d) low %.4f (%d)", c, rate(high.code[c], high.turns), high.code[c], rate(low.code[c], low.turns), low.code[c])
	}
	ratio := rate(low.faults, low.turns) / rate(high.faults, high.turns)
	t.Logf("not allowed: high %.4f low %.4f, ratio %.2f", rate(high.faults, high.turns), rate(low.faults, low.turns), ratio)
	require.GreaterOrEqual(t, ratio, float64(minRatio))
}
