package main

import (
	"bytes"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// tableColumns gives how many columns each table has.
func tableColumns() map[string]int {
	out := map[string]int{}
	for _, hd := range heads() {
		out[hd.table] += hd.columns()
	}
	return out
}

// TestFit trains a model twice and finds the same bytes, which parse, fit the
// coders and know the talk they were trained on.
func TestFit(t *testing.T) {
	quick(t, 16)
	own, dir := tinyOwn(t), t.TempDir()
	corpus := put(t, "c.csv", tinyCorpus())
	folds := put(t, "f.csv", threeFolds)
	write := func(name string) string {
		file := filepath.Join(dir, name)
		var stdout, stderr bytes.Buffer
		require.NoError(t, run([]string{"fit", "-corpus", corpus, "-folds", folds, "-own", own, "-name", "tiny-1", "-o", file}, &stdout, &stderr))
		require.Empty(t, stdout.String())
		require.Contains(t, stderr.String(), "trained 4 of 4\n")
		require.Contains(t, stderr.String(), "wrote "+file)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		return string(data)
	}
	data := write("one.bin")
	require.True(t, data == write("two.bin"), "the same input gave other bytes")

	m, err := linear.Parse(data, features.Version)
	require.NoError(t, err)
	require.Equal(t, "tiny-1", m.Version())
	run := newRunner(m)
	right := 0
	for i, x := range clientTalk {
		in := features.Input{Text: fmt.Sprintf(x.format, "the sofa"), Goal: "smoking", Direction: "stop"}
		p, _ := run.client.Run(&run.scratch, stack.Context(in, false, 0, nil), nil)
		if stack.Valences[linear.Best(p[:])] == clientTalk[i].label {
			right++
		}
	}
	require.Equal(t, len(clientTalk), right, "the model knows nothing of what it was taught")

	// The tables learnt from everything, not from the folds of the layers.
	samples, _, err := options{corpus: corpus, folds: folds, own: own}.read()
	require.NoError(t, err)
	whole := model(fitTables(samples), nil)
	for _, s := range samples[:6] {
		for table, columns := range tableColumns() {
			require.Equal(t, scorer(whole, table, columns)(s.rows), scorer(m, table, columns)(s.rows))
		}
	}

	err = fit(options{corpus: corpus, folds: folds, out: filepath.Join(dir, "none", "x.bin")}, io.Discard)
	require.ErrorContains(t, err, "train: cannot write the weights: ")
}

// TestCV runs the cross-validation twice, finds the same report, and floors
// that it reaches and misses.
func TestCV(t *testing.T) {
	quick(t, 16)
	corpus, own := put(t, "c.csv", tinyCorpus()), tinyOwn(t)
	folds := put(t, "f.csv", "t0,0\nt1,1\nt2,7\nt3,0\nt4,1\nt5,7\n")
	last := filepath.Join(t.TempDir(), "last.bin")
	cross := func(floors string) (string, error) {
		var stdout, stderr bytes.Buffer
		args := []string{"cv", "-corpus", corpus, "-folds", folds, "-own", own, "-floors", put(t, "floors.txt", floors), "-name", "tiny-1", "-o", last}
		err := run(args, &stdout, &stderr)
		require.Contains(t, stderr.String(), "trained 7 of 7\n")
		require.Contains(t, stderr.String(), "fold 7 coded\n")
		return stdout.String(), err
	}
	got, err := cross("client macro-F1 0.5\ncounsellor accuracy 0.5\ntest-client accuracy 0.5\nclient-told accuracy 0.5\nopen-closed accuracy 0.1\nholds has-question 0.1\n")
	require.NoError(t, err)
	got, reached, _ := strings.Cut(got, "all floors of ")
	require.NotEmpty(t, reached)
	for _, want := range []string{
		"client turns: change, neutral, sustain (48)\n",
		"client turns, with the experts' codes of the turns before (48)\n",
		"counsellor turns: main behaviour (48)\n",
		"counsellor turns: question none, open, closed (48)\n",
		"our own corpus to zq, out of fold, client turns that lean one way (24)\n",
		"our own corpus to zq, out of fold, client thought units as turns (24)\n",
		"our own corpus to zq, out of fold, counsellor thought units as turns (48)\n",
		"our own corpus to zq, out of fold, MISC code of counsellor thought units (48)\n",
		"our own corpus to zq, the fifth set apart, client turns that lean one way (8)\n",
		"our own corpus to zq, the fifth set apart, counsellor thought units as turns (16)\n",
		"our own corpus to zq, the fifth set apart, MISC code of counsellor thought units (16)\n",
		"our own corpus to zq, the fifth set apart, client turns that lean one way, by kind of conversation\n",
		"  register  typed            8  macro-F1 ",
		"  writer    a                8  macro-F1 ",
		"counsellor turns with a question (12): F1 ",
		"\nsessions out of fold (6, of which 0 have 30 turns or more)\n",
	} {
		require.Contains(t, got, want)
	}
	again, err := cross("client macro-F1 1.01\n")
	require.ErrorContains(t, err, "client macro-F1: want 1.010, got ")
	require.Equal(t, got, again)

	// What no fold holds is coded by the model that fit writes, and cv writes the same.
	o := options{corpus: corpus, folds: folds, own: own, out: filepath.Join(t.TempDir(), "x.bin"), name: "tiny-1"}
	require.NoError(t, fit(o, io.Discard))
	data, err := os.ReadFile(o.out)
	require.NoError(t, err)
	written, err := os.ReadFile(last)
	require.NoError(t, err)
	require.True(t, bytes.Equal(data, written), "cv and fit write other weights")
	m, err := linear.Parse(string(data), features.Version)
	require.NoError(t, err)
	samples, _, err := o.read()
	require.NoError(t, err)
	figs, err := test(samples, testFold, m)
	require.NoError(t, err)
	var apart strings.Builder
	report(&apart, figs)
	require.True(t, strings.HasPrefix(apart.String(), "our own corpus to zq, the fifth set apart"), "nothing else is in that fold")
	require.Contains(t, got, apart.String())
}

// TestFewTurns trains on corpora in which a head has no example in some fold,
// or in none.
func TestFewTurns(t *testing.T) {
	quick(t, 16)
	all := strings.SplitAfter(tinyCorpus(), "\n")
	for name, keep := range map[string]func(row string) bool{
		"clients speak in one transcript alone": func(row string) bool { return strings.Contains(row, "therapist") || strings.HasPrefix(row, "t3") },
		"no client speaks":                      func(row string) bool { return !strings.Contains(row, ",client,") },
		"no counsellor speaks":                  func(row string) bool { return !strings.Contains(row, ",therapist,") },
	} {
		kept := all[:1:1]
		for _, row := range all[1:] {
			if keep(row) {
				kept = append(kept, row)
			}
		}
		file := filepath.Join(t.TempDir(), "x.bin")
		o := options{corpus: put(t, "c.csv", strings.Join(kept, "")), folds: put(t, "f.csv", threeFolds), out: file}
		if name == "no client speaks" {
			require.NoError(t, cv(o, io.Discard, io.Discard), name)
		}
		require.NoError(t, fit(o, io.Discard), name)
		data, err := os.ReadFile(file)
		require.NoError(t, err)
		m, err := linear.Parse(string(data), features.Version)
		require.NoError(t, err, name)
		newRunner(m)
	}
}
