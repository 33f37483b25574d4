package main

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// quick makes tables of 2^bits rows and training short for a test. Nothing else
// changes: what runs is what trains the shipped model.
func quick(t *testing.T, bits int) {
	shapes, sets := slices.Clone(tableBits), []*settings{&valenceSettings, &counsellorSettings, &unitSettings}
	var steps []int
	for _, s := range sets {
		steps = append(steps, s.steps)
		s.steps = 12
	}
	for i := range tableBits {
		tableBits[i].bits = bits
	}
	t.Cleanup(func() {
		tableBits = shapes
		for i, s := range sets {
			s.steps = steps[i]
		}
	})
}

// The talk of the tiny corpora: each label has words of its own, and objects
// make the turns of one label differ.
var (
	objects    = []string{"biscuits", "the lift", "late nights", "the second helping", "my phone", "the car"}
	clientTalk = []struct{ label, code, format string }{
		{"change", "D+", "I want to give up %s, I really do."},
		{"sustain", "D-", "I would never part with %s, no way."},
		{"neutral", "N", "There was a picture of %s on the wall."},
	}
	counsellorTalk = []struct{ main, question, reflection, input, code, format string }{
		{"question", "open", "", "", "OQ", "What do you think about %s?"},
		{"reflection", "", "complex", "", "CR", "So you feel torn about %s."},
		{"therapist_input", "", "", "advice", "ADW", "Put %s away, that is my advice."},
		{"other", "", "", "", "AF", "Good, well done with %s."},
	}
)

const threeFolds = "transcript_id,fold\nt0,0\nt1,1\nt2,2\nt3,0\nt4,1\nt5,2\n"

// tinyCorpus makes six transcripts of sixteen turns, t0 to t5, of six videos.
func tinyCorpus() string {
	var b strings.Builder
	w := csv.NewWriter(&b)
	_ = w.Write(annomiColumns)
	for talk := range 6 {
		for i := range 16 {
			object := objects[(talk+i)%len(objects)]
			row := []string{fmt.Sprint("t", talk), fmt.Sprint("video ", talk), fmt.Sprint(i)}
			if i%2 == 0 {
				x := counsellorTalk[(i/2+talk)%4]
				row = append(row, "therapist", fmt.Sprintf(x.format, object), exists(x.input),
					exists(x.reflection), x.reflection, exists(x.question), x.question, x.main, "n/a")
			} else {
				x := clientTalk[(i/2+talk)%3]
				row = append(row, "client", fmt.Sprintf(x.format, object), "", "", "", "", "", "n/a", x.label)
			}
			_ = w.Write(row)
		}
	}
	w.Flush()
	return b.String()
}

func exists(s string) string { return fmt.Sprint(s != "") }

// tinyOwn makes a folder of three coded conversations of our own.
func tinyOwn(t *testing.T) string {
	type utterance struct{ Text, Code string }
	type spoken struct {
		Speaker    string      `json:"speaker"`
		Utterances []utterance `json:"utterances"`
	}
	var b strings.Builder
	for talk := range 3 {
		var turns []spoken
		for i := range 8 {
			object := objects[(talk+i)%len(objects)]
			a, c := counsellorTalk[(i+talk)%4], clientTalk[(i+talk)%3]
			turns = append(turns,
				spoken{"counsellor", []utterance{{"Right.", "FA"}, {fmt.Sprintf(a.format, object), a.code}}},
				spoken{"client", []utterance{{fmt.Sprintf(c.format, object), c.code}}})
		}
		line, err := json.Marshal(map[string]any{"id": fmt.Sprint("a", talk), "turns": turns})
		require.NoError(t, err)
		b.Write(append(line, '\n'))
	}
	return folder(t, map[string]string{"own.jsonl": b.String()})
}

// TestFit trains a model twice and finds the same bytes, which parse, fit the
// coders and know the talk they were trained on.
func TestFit(t *testing.T) {
	quick(t, 7)
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
		p, _ := run.client.Run(&run.scratch, stack.Context(fmt.Sprintf(x.format, "the sofa"), false, 0, nil), nil)
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
		want := scorer(whole, stack.ClientTurns, stack.NValences)(s.rows)
		require.Equal(t, want, scorer(m, stack.ClientTurns, stack.NValences)(s.rows))
	}

	err = fit(options{corpus: corpus, folds: folds, out: filepath.Join(dir, "none", "x.bin")}, io.Discard)
	require.ErrorContains(t, err, "train: cannot write the weights: ")
}

// TestCV runs the cross-validation twice, finds the same report, and floors
// that it reaches and misses.
func TestCV(t *testing.T) {
	quick(t, 7)
	corpus, own := put(t, "c.csv", tinyCorpus()), tinyOwn(t)
	folds := put(t, "f.csv", "t0,0\nt1,1\nt2,7\nt3,0\nt4,1\nt5,7\n")
	cross := func(floors string) (string, error) {
		var stdout, stderr bytes.Buffer
		args := []string{"cv", "-corpus", corpus, "-folds", folds, "-own", own, "-floors", put(t, "floors.txt", floors)}
		err := run(args, &stdout, &stderr)
		require.Contains(t, stderr.String(), "trained 6 of 6\n")
		require.Contains(t, stderr.String(), "fold 7 coded; chosen inside the others: client ")
		return stdout.String(), err
	}
	got, err := cross("client macro-F1 0.5\ncounsellor accuracy 0.5\n")
	require.NoError(t, err)
	got, reached, _ := strings.Cut(got, "all floors of ")
	require.NotEmpty(t, reached)
	for _, want := range []string{
		"client turns: change, neutral, sustain (48, 3 folds pooled)\n",
		"counsellor turns: main behaviour (48, 3 folds pooled)\n",
		"counsellor turns: question none, open, closed (48, 3 folds pooled)\n",
		"our own corpus, client turns that lean one way (24, 3 folds pooled)\n",
		"our own corpus, MISC code of counsellor thought units (48, 3 folds pooled)\n",
	} {
		require.Contains(t, got, want)
	}
	again, err := cross("client macro-F1 1.01\n")
	require.ErrorContains(t, err, "client macro-F1: want 1.010, got ")
	require.Equal(t, got, again)
}

// TestFewTurns trains on corpora in which a head has no example in some fold,
// or in none.
func TestFewTurns(t *testing.T) {
	quick(t, 7)
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
