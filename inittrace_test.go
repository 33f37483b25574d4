package evoke_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNoInitWork shows that none of our packages does anything before main
// starts: the runtime names in its trace every package that does.
func TestNoInitWork(t *testing.T) {
	for _, main := range []string{"vocabulary", "coder", "rulers"} {
		t.Run(main, func(t *testing.T) {
			require.Empty(t, initWork(t, "./testdata/link/"+main))
		})
	}
}

// TestInitWorkSeen is the control: init work of a package of this module is
// found.
func TestInitWorkSeen(t *testing.T) {
	lines := initWork(t, "./testdata/link/initwork")
	require.Len(t, lines, 1)
	require.Contains(t, lines[0], module+"/testdata/link/initwork/work")
}

// initWork returns the lines of the trace that name a package of this module.
func initWork(t *testing.T, pkg string) []string {
	t.Helper()
	_, trace := run(t, buildMain(t, pkg), "GODEBUG=inittrace=1")
	require.Contains(t, trace, "init runtime @", "the runtime wrote no trace")
	var ours []string
	for line := range strings.Lines(trace) {
		if strings.HasPrefix(line, "init "+module) {
			ours = append(ours, strings.TrimSpace(line))
		}
	}
	return ours
}
