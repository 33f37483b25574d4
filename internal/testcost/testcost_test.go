package testcost

import (
	"runtime"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// failures counts what a test would have been told.
type failures struct {
	testing.TB
	n int
}

func (f *failures) Helper()               {}
func (f *failures) Errorf(string, ...any) { f.n++ }

func TestLinearTellsLinearFromQuadratic(t *testing.T) {
	var f failures
	Linear(&f, "linear", 10, func(n int) time.Duration { return time.Duration(n) * time.Microsecond })
	require.Zero(t, f.n)
	Linear(&f, "quadratic", 10, func(n int) time.Duration { return time.Duration(n*n) * time.Microsecond })
	require.Equal(t, 1, f.n)
}

// TestABusyMoment does not fail a test.
func TestABusyMoment(t *testing.T) {
	var f failures
	calls := 0
	Linear(&f, "busy", 10, func(n int) time.Duration {
		calls++
		if calls < 8 && n > 10 {
			return time.Hour
		}
		return time.Duration(n) * time.Microsecond
	})
	require.Zero(t, f.n)
	require.Equal(t, 8, calls)
}

// TestWithinAllowsForASlowMachineAndForNothingElse: what takes too long for a usual or a
// quick machine fails, what is slow as the machine is does not.
func TestWithinAllowsForASlowMachineAndForNothingElse(t *testing.T) {
	for name, c := range map[string]struct {
		took, pace time.Duration
		fails      int
	}{
		"in time":                    {time.Millisecond, usual, 0},
		"slow":                       {time.Millisecond + 1, usual, 1},
		"slow on a quick machine":    {time.Millisecond + 1, usual / 2, 1},
		"as slow as the machine":     {2 * time.Millisecond, 2 * usual, 0},
		"slower than a slow machine": {2*time.Millisecond + 1, 2 * usual, 1},
		"in time on a quick machine": {time.Millisecond, usual / 10, 0},
		"in time on a slow machine":  {time.Millisecond, 10 * usual, 0},
	} {
		var f failures
		within(&f, name, time.Millisecond, func() time.Duration { return c.took }, func() time.Duration { return c.pace })
		require.Equal(t, c.fails, f.n, name)
	}
	var f failures
	calls := 0
	within(&f, "busy", time.Millisecond, func() time.Duration {
		calls++
		return time.Second / time.Duration(calls*calls*calls*calls)
	}, func() time.Duration { return usual })
	require.Zero(t, f.n)
	Within(t, "nothing", time.Millisecond, func() {})
}

// TestOfCountsWorkAndNoWaiting: work takes time; sleep takes none where the system counts
// a thread's time.
func TestOfCountsWorkAndNoWaiting(t *testing.T) {
	sum := 0
	require.Positive(t, Of(func() {
		for i := range 20_000_000 {
			sum += i * i
		}
	}), sum)
	if runtime.GOOS == "linux" {
		require.Less(t, Of(func() { time.Sleep(200 * time.Millisecond) }), 150*time.Millisecond)
	}
}
