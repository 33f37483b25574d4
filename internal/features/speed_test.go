package features

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestLinearTime shows that four times the text takes about four times as long
// and not sixteen. The machine has other work to do, so one good comparison of
// a few is enough.
func TestLinearTime(t *testing.T) {
	const kilobyte = 1 << 10
	for _, tc := range []struct {
		size  int
		piece string
	}{
		{1024 * kilobyte, "I don't want to stop, um, but my my doctor says \"quit\". Would you? [laughs] "},
		{128 * kilobyte, "abcdefgh"},
		{128 * kilobyte, "[(*"},
		{128 * kilobyte, "I-"},
		{128 * kilobyte, "\xff\xc3"},
	} {
		var v Vector
		run := func(n int) time.Duration {
			s := strings.Repeat(tc.piece, n/len(tc.piece))
			start := time.Now()
			v.Fill(Input{Text: s, Other: s, Own: s})
			return time.Since(start)
		}
		run(128 * kilobyte) // warm up
		var short, long time.Duration
		for range 5 {
			short, long = run(tc.size), run(4*tc.size)
			if long < 8*short {
				break
			}
		}
		require.Less(t, long, 8*short, "%q: %v for %d bytes, %v for four times as many", tc.piece, short, tc.size, long)
	}
}

// TestNoAllocations shows that a vector that has seen texts like these takes no
// more memory.
func TestNoAllocations(t *testing.T) {
	var v Vector
	fillAll := func() {
		for _, in := range inputs {
			if strings.Contains(in.Text, "\ufb01") { // normalisation takes memory
				continue
			}
			v.Fill(in)
			v.Refill(in)
			v.Reset()
		}
	}
	fillAll()
	require.Zero(t, testing.AllocsPerRun(10, fillAll))
}
