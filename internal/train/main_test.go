package main

import (
	"bytes"
	"errors"
	"flag"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// asMain is the variable of the environment that makes this test binary the
// program itself, for its exit codes.
const asMain = "EVOKE_TRAIN_AS_MAIN"

func TestMain(m *testing.M) {
	if os.Getenv(asMain) != "" {
		main()
		os.Exit(0)
	}
	os.Exit(m.Run())
}

func TestUsage(t *testing.T) {
	for name, args := range map[string][]string{
		"nothing":                      nil,
		"no verb":                      {"-corpus", "x.csv"},
		"an unknown verb":              {"train", "-corpus", "x.csv"},
		"cv without a corpus":          {"cv"},
		"writers without a corpus":     {"writers"},
		"fit without a corpus":         {"fit", "-o", "x.bin"},
		"fit without a file to write":  {"fit", "-corpus", "x.csv"},
		"an unknown flag":              {"cv", "-corpse", "x.csv"},
		"a flag without its value":     {"cv", "-corpus"},
		"words that stand for nothing": {"cv", "-corpus", "x.csv", "y.csv"},
	} {
		var stdout, stderr bytes.Buffer
		err := run(args, &stdout, &stderr)
		require.ErrorIs(t, err, errUsage, name)
		require.Empty(t, stdout.String(), name)
		require.Contains(t, stderr.String(), "train cv  -corpus FILE", name)
		require.Contains(t, stderr.String(), "-floors file", name)
	}
	var stderr bytes.Buffer
	require.ErrorIs(t, run([]string{"cv", "-h"}, nil, &stderr), flag.ErrHelp)
	require.Contains(t, stderr.String(), "for example:")
}

// TestReadErrors shows that a corpus that cannot be used is refused before
// anything is trained.
func TestReadErrors(t *testing.T) {
	header, _, _ := strings.Cut(tinyCorpus(), "\n")
	empty, corpus := put(t, "e.csv", header+"\n"), put(t, "c.csv", tinyCorpus())
	folds := func(content string) string { return put(t, "f.csv", content) }
	lacking, two := folds("t0,0\nt1,1\nt2,2\n"), folds("t0,0\nt1,1\nt2,0\nt3,1\nt4,0\nt5,1\n")
	for _, tc := range []struct {
		args []string
		want string
	}{
		{[]string{"-corpus", "testdata/none.csv"}, "none.csv"},
		{[]string{"-corpus", empty}, "train: " + empty + ": want at least one turn"},
		{[]string{"-corpus", corpus, "-folds", "testdata/none.csv"}, "none.csv"},
		{[]string{"-corpus", corpus, "-folds", lacking}, "train: " + lacking + `: want a fold for transcript "t3"`},
		{[]string{"-corpus", corpus, "-folds", two}, "train: want at least 3 folds, got 2"},
		{[]string{"-corpus", "testdata/ten.csv"}, "train: want at least 3 folds, got 2"},
		{[]string{"-corpus", corpus, "-own", "testdata"}, "train: testdata: want *.jsonl files of coded conversations"},
	} {
		for _, verb := range []string{"cv", "fit"} {
			err := run(append([]string{verb, "-o", filepath.Join(t.TempDir(), "x.bin")}, tc.args...), io.Discard, io.Discard)
			require.ErrorContains(t, err, tc.want)
			require.NotErrorIs(t, err, errUsage)
		}
	}
}

// TestRiskReadsItsCorpora: what cannot be used is refused, a transcript without a fold
// among it, and an empty -own is none of our own conversations.
func TestRiskReadsItsCorpora(t *testing.T) {
	corpus, lacking := put(t, "c.csv", tinyCorpus()), put(t, "f.csv", "t0,0\nt1,1\nt2,2\n")
	for want, args := range map[string][]string{
		"train: " + lacking + `: want a fold for transcript "t3"`:             {"-corpus", corpus, "-folds", lacking, "-risk", "risk"},
		"train: testdata: want *.jsonl files of coded conversations":          {"-corpus", corpus, "-own", "testdata", "-risk", "risk"},
		"train: testdata: want *.tsv files of lines that show danger or none": {"-corpus", corpus, "-risk", "testdata"},
	} {
		require.ErrorContains(t, run(append([]string{"risk"}, args...), io.Discard, io.Discard), want)
	}
	plain, apart, err := options{corpus: corpus}.plain()
	require.NoError(t, err)
	require.NotEmpty(t, plain)
	require.Empty(t, apart)
}

// TestExitCodes runs the program: 0 for help, 1 for what went wrong, which is
// said, 2 for words that it does not know.
func TestExitCodes(t *testing.T) {
	self, err := os.Executable()
	require.NoError(t, err)
	for _, tc := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"cv", "-help"}, 0, "usage:"},
		{[]string{"cv", "-corpus", "testdata/none.csv"}, 1, "none.csv"},
		{[]string{"cv", "-corpus", "testdata/ten.csv", "-own", ""}, 1, "train: want at least 3 folds, got 2\n"},
		{nil, 2, "usage:"},
		{[]string{"fit"}, 2, "usage:"},
	} {
		cmd := exec.CommandContext(t.Context(), self, tc.args...)
		cmd.Env = append(os.Environ(), asMain+"=1")
		var stdout, stderr bytes.Buffer
		cmd.Stdout, cmd.Stderr = &stdout, &stderr
		err := cmd.Run()
		var exit *exec.ExitError
		if errors.As(err, &exit) {
			err = nil
		}
		require.NoError(t, err)
		require.Equal(t, tc.code, cmd.ProcessState.ExitCode(), "%v", tc.args)
		require.Contains(t, stderr.String(), tc.says)
		require.Empty(t, stdout.String())
	}
}
