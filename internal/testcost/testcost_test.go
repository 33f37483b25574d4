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
