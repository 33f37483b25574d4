package main

import (
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWriters codes the talks of each of two writers by what the other's and
// AnnoMI's taught, and leaves the fifth set apart alone.
func TestWriters(t *testing.T) {
	quick(t, 16)
	corpus, folds, own := put(t, "c.csv", tinyCorpus()), put(t, "f.csv", threeFolds), tinyOwn(t)
	args := []string{"writers", "-corpus", corpus, "-folds", folds, "-own", own}
	require.ErrorContains(t, run(args, io.Discard, io.Discard), "want conversations of at least two writers")

	file := filepath.Join(own, "own.jsonl")
	data, err := os.ReadFile(file)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, []byte(strings.Replace(string(data), `"id":"a2"`, `"id":"e2"`, 1)), 0o644))
	var stdout strings.Builder
	require.NoError(t, run(args, &stdout, io.Discard))
	got := strings.Join(strings.Fields(stdout.String()), " ")
	for _, want := range []string{
		"a own-client 16 macro-F1", "e own-client 8 macro-F1", "a own-misc 32 macro-F1", "e own-counsellor-units 16 macro-F1",
		"each writer by the others, client turns that lean one way (24)",
		"each writer by the others, MISC code of counsellor thought units (48)",
	} {
		require.Contains(t, got, want)
	}
	require.NotContains(t, got, "set apart")
	require.NotContains(t, got, "client turns: change, neutral, sustain")
}
