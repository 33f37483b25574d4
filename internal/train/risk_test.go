package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/alarm"
	"github.com/evoke-mi/evoke/mi"
)

// TestRiskLinesAreSound: every line of every writer can be read, none is there twice,
// and each kind of danger has lines that show it and lines that only resemble it.
func TestRiskLinesAreSound(t *testing.T) {
	lines, err := readRiskLines("risk")
	require.NoError(t, err)
	seen, shows := map[string]bool{}, map[int]int{}
	for _, l := range lines {
		key := strings.ToLower(l.text)
		require.False(t, seen[key], "%s: a line is there twice: %s", l.group, l.text)
		seen[key] = true
		shows[l.kind]++
		require.NotEmpty(t, l.units)
		require.Len(t, l.held, len(l.units))
		require.Less(t, len(strings.Fields(l.text)), 100)
	}
	taught := map[string]bool{}
	for _, l := range lines {
		taught[wordsOf(l.text)] = true
	}
	apart, err := os.ReadFile("../../mi/testdata/risk-apart.tsv")
	require.NoError(t, err)
	for line := range strings.Lines(string(apart)) {
		c := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		said := c[len(c)-1]
		require.False(t, seen[strings.ToLower(said)], "a line that the screen is measured on is taught: %s", line)
		require.False(t, c[0] == "last" && taught[wordsOf(said)], "a line that is reported is taught with other signs: %s", line)
	}
	require.Len(t, shows, len(mi.RiskKinds())+1)
	for k, n := range shows {
		require.Greater(t, n, 200, k)
	}
	require.Greater(t, shows[alarm.None], 3000)
}

// wordsOf returns the words of a line, without case and signs.
func wordsOf(said string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(said), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.IsNumber(c) }), " ")
}

func TestRiskLinesAreChecked(t *testing.T) {
	for name, line := range map[string]string{
		"gate":       "maybe\tsuicide\tI am here",
		"kind":       "yes\tsadness\tI am here",
		"no kind":    "yes\tnone\tI am here",
		"no words":   "no\tnone\t",
		"two fields": "no\tI am here",
	} {
		folder := t.TempDir()
		require.NoError(t, os.WriteFile(filepath.Join(folder, "a.tsv"), []byte("no\tnone\tfine\n"+line+"\n"), 0o600))
		_, err := readRiskLines(folder)
		require.ErrorContains(t, err, "a.tsv:2: want yes or no", name)
		require.NotContains(t, err.Error(), "I am here", "errors hold nobody's words")
	}
	_, err := readRiskLines(t.TempDir())
	require.ErrorContains(t, err, "want *.tsv files")
}

// TestFitRiskFindsTheWord: the weights learn which words of a turn show danger,
// though only the turn is labelled.
func TestFitRiskFindsTheWord(t *testing.T) {
	var turns []riskTurn
	add := func(kind int, said string) {
		l := riskTurn{kind: kind, text: said}
		l.read()
		turns = append(turns, l)
	}
	for range 20 {
		add(3, "It was a fine day. He turned the vork on me again. We had tea.")
		add(alarm.None, "It was a fine day. We had tea.")
		add(alarm.None, "He turned the radio on again. It was a fine day.")
	}
	table := tableOf(fitRisk(turns).table(0))
	shows, plain := riskTurn{kind: 3, text: "Then he got the vork, and that was that. It was a fine day."}, riskTurn{kind: alarm.None, text: "Then he got the radio. We had tea."}
	shows.read()
	plain.read()
	a, b := answerOf(&table, &shows), answerOf(&table, &plain)
	require.Equal(t, 3, a.kind)
	require.Greater(t, a.odds, b.odds)
}

// TestCutHoldsTheRate: whatever the odds are, no more plain turns are called than the
// rate allows.
func TestCutHoldsTheRate(t *testing.T) {
	var plain []riskAnswer
	for i := range 3000 {
		plain = append(plain, riskAnswer{odds: (i*7919 + 13) % 101})
	}
	cut := cutFor(plain)
	require.LessOrEqual(t, 1000*count(plain, cut), riskRate*len(plain))
	require.Greater(t, 1000*count(plain, cut-1), riskRate*len(plain), "it is the least that does")
}

// TestShippedAlarmIsATable that says what the tests of package alarm take for granted.
func TestShippedAlarmIsATable(t *testing.T) {
	data, err := os.ReadFile("../alarm/weights.bin")
	require.NoError(t, err)
	_, err = alarm.Decode(data)
	require.NoError(t, err)
}
