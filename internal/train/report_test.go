package main

import (
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/stack"
)

// figured gives figures with ten client turns: eight right, and as sure as
// that, on the whole.
func figured() []figure {
	figs := figures()
	for i := range 10 {
		v := verdict{group: "a", gold: i % 2, guess: i % 2, p: 0.85}
		if i < 2 {
			v.guess = 1 - v.gold
		}
		figs[0].verdicts = append(figs[0].verdicts, v) // of figClient
	}
	return figs
}

// of returns the figure with a key.
func of(t *testing.T, figs []figure, key string) *figure {
	t.Helper()
	at := slices.IndexFunc(figs, func(f figure) bool { return f.key == key })
	require.GreaterOrEqual(t, at, 0, "no figure %s", key)
	return &figs[at]
}

// TestFloors reads floors that are reached and missed. Of these ten turns,
// macro-F1 over three classes is (0.8+0.8+0)/3, accuracy 0.8 and the
// calibration error 0.05.
func TestFloors(t *testing.T) {
	for _, tc := range []struct{ content, missed string }{
		{"", ""},
		{"# only a remark\n\n   # another\n", ""},
		{"client accuracy 0.8\nclient macro-F1 0.53\nclient calibration-error 0.06\n", ""},
		{"  client   accuracy\t0.5  \n", ""},
		{"client accuracy 0.81\n", "client accuracy: want 0.810, got 0.8000"},
		{"client accuracy 0.5\nclient macro-F1 0.54\n", "client macro-F1: want 0.540, got 0.5333"},
		{"client calibration-error 0.04\n", "client calibration-error: want 0.040, got 0.0500"},
		{
			"client accuracy 0.9\nclient calibration-error 0.01\n",
			"client accuracy: want 0.900, got 0.8000\n  client calibration-error: want 0.010, got 0.0500",
		},
		// A figure without a verdict reaches nothing.
		{"counsellor macro-F1 0.1\n", "counsellor macro-F1: want 0.100, got 0.0000"},
		{"counsellor accuracy 0\n", "counsellor accuracy: want 0.000, got NaN"},
		{"counsellor calibration-error 1\n", "counsellor calibration-error: want 1.000, got NaN"},
	} {
		file := put(t, "floors.txt", tc.content)
		var out strings.Builder
		err := checkFloors(file, figured(), &out)
		if tc.missed == "" {
			require.NoError(t, err, tc.content)
			require.Equal(t, "all floors of "+file+" are reached\n", out.String())
			continue
		}
		require.EqualError(t, err, "train: below the floors of "+file+":\n  "+tc.missed)
		require.Empty(t, out.String())
	}
	require.NoError(t, checkFloors("", figured(), nil), "no file, no floors")
}

func TestFloorsErrors(t *testing.T) {
	for content, want := range map[string]string{
		"clients accuracy 0.5":              "1: want a figure, a measure and a number",
		"# one\nclient accuracy":            "2: want a figure, a measure and a number",
		"client accuracy 0.5 0.6":           "1: want a figure, a measure and a number",
		"client accuracy 0,5":               "1: want a number in third place",
		"client accuracy 0\nclient kappa 0": "2: want macro-F1, accuracy or calibration-error",
	} {
		file := put(t, "floors.txt", content)
		require.EqualError(t, checkFloors(file, figured(), nil), "train: "+file+":"+want)
	}
	require.ErrorIs(t, checkFloors("testdata/none.txt", figured(), nil), os.ErrNotExist)
}

// TestOurFloors shows that the file CI uses can be read.
func TestOurFloors(t *testing.T) {
	sessions := figure{key: "sessions"}
	for _, key := range []string{"CT", "quality", "log-RQ"} {
		sessions.numbers = append(sessions.numbers, number{key, 0})
	}
	err := checkFloors("floors.txt", append(figured(), sessions), nil)
	require.ErrorContains(t, err, "train: below the floors of floors.txt:", "ten turns of one kind reach no floor for counsellors")
}

func TestReport(t *testing.T) {
	var out strings.Builder
	report(&out, figured())
	got := out.String()
	require.Contains(t, got, "client turns: change, neutral, sustain (10)\n")
	require.Contains(t, got, "  macro-F1 0.533  95% 0.533 to 0.533 by transcript  accuracy 0.800  kappa 0.600  calibration error 0.050\n")
	require.Contains(t, got, "  high 0.80 of 100 %\n")
	require.Contains(t, got, "  F1        change 0.800  neutral 0.800  sustain 0.000\n")
	require.Contains(t, got, "  change                          4          1          0\n")
	require.NotContains(t, got, "counsellor", "a figure without verdicts is left out")
	require.Less(t, strings.Index(got, "  right  "), strings.Index(got, "  answering the surest"))

	figs := figures()
	of(t, figs, figReflection).verdicts = []verdict{{p: 1}, {gold: 1, guess: 1, p: 1}}
	out.Reset()
	report(&out, figs)
	require.Contains(t, out.String(), "reflection none, simple, complex (2)\n")
	require.NotContains(t, out.String(), "calibration", "answers without a probability have none")
	require.NotContains(t, out.String(), "answering the surest", "nor can any of them be left out for it")
}

// TestReportOfAbstaining shows the trade-off of leaving the least sure turns
// open: of these ten, the surest five are all right and the two least sure are
// wrong.
func TestReportOfAbstaining(t *testing.T) {
	figs := figures()
	f := of(t, figs, ofTest+figClient)
	for i := range 10 {
		v := verdict{group: "a", p: 0.95 - 0.05*float64(i)}
		if i == 6 || i >= 8 {
			v.guess = 1
		}
		f.verdicts = append(f.verdicts, v)
	}
	var out strings.Builder
	report(&out, figs)
	require.Contains(t, out.String(), "our own corpus to zq, the fifth set apart, client turns that lean one way (10)\n")
	// 7 of 10 right; 7 of 9, 6 of 7 and 5 of 5 of those answered.
	require.Contains(t, out.String(), "  answering the surest 90 %: accuracy +7.8 points\n"+
		"  answering the surest 70 %: accuracy +15.7 points\n"+
		"  answering the surest 50 %: accuracy +30.0 points\n")
}

// TestReportOfBoldAnswers: of each label, what its answers from .9 on say of
// themselves, and how often they are right.
func TestReportOfBoldAnswers(t *testing.T) {
	figs := figures()
	of(t, figs, ofTest+figClient).verdicts = []verdict{
		{p: 0.9}, {p: 1}, {p: 0.95, gold: 2}, {p: 0.95, gold: 2}, {p: 0.89, gold: 2}, {p: 0.9, gold: 1, guess: 1}, {p: 0.5, gold: 2, guess: 2},
	}
	var out strings.Builder
	report(&out, figs)
	require.Contains(t, out.String(), "\n  from 0.9   change says 0.95, right 0.50 of 4  neutral says 0.90, right 1.00 of 1  sustain none\n")
}

// TestAdd shows which answers are counted.
func TestAdd(t *testing.T) {
	figs := figures()
	s := sample{turn: &turn{conversation: "c"}}
	add(figs, figCounsellor, s, "input", "other", 0.4)
	add(figs, figCounsellor, s, "", "other", 0.4)
	add(figs, figCounsellor, s, "n/a", "other", 0.4)
	add(figs, figCounsellor, s, "", "", 0.4)
	f := of(t, figs, figCounsellor)
	require.Equal(t, stack.Mains, f.labels)
	require.Equal(t, []verdict{{group: "c", gold: 2, guess: 3, p: 0.4}}, f.verdicts)
	keys := map[string]bool{}
	for _, f := range figs {
		require.NotEmpty(t, f.labels, f.key)
		require.False(t, keys[f.key], "two figures have the key %s", f.key)
		keys[f.key] = true
	}

	about := &talk{Register: "typed"}
	add(figs, ofTest+figClient, sample{turn: &turn{conversation: "own-a", talk: about}}, "sustain", "change", 0.9)
	require.Same(t, about, of(t, figs, ofTest+figClient).verdicts[0].talk, "a verdict knows what talk it is of")
}
