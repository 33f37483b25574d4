package features

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/testcost"
	"github.com/evoke-mi/evoke/internal/text"
)

// readThrough reads a turn and keeps nothing of it.
func readThrough(v *Vector, in Input) {
	v.Start(in)
	for i := range in.Units {
		v.Unit(i)
	}
	v.Finish()
}

func TestLinearTime(t *testing.T) {
	const kilobyte = 1 << 10
	for _, tc := range []struct {
		size  int
		piece string
	}{
		{16 * kilobyte, "I don't want to stop, um, but my my doctor says \"quit\". Would you? [laughs] "},
		{16 * kilobyte, "abcdefgh"},
		{16 * kilobyte, "[(*"},
		{16 * kilobyte, "I-"},
		{16 * kilobyte, "\xff\xc3"},
	} {
		var v Vector
		run := func(n int) time.Duration {
			s := strings.Repeat(tc.piece, n/len(tc.piece))
			in := Input{Text: s, Other: s, Own: s, Goal: s, Direction: "stop"}
			in.Units = text.AppendUnits(nil, s)
			whole := in
			whole.Units = []text.Span{{Start: 0, End: len(s)}}
			return testcost.Of(func() {
				readThrough(&v, in)
				readThrough(&v, whole)
			})
		}
		testcost.Linear(t, tc.piece, tc.size, run)
	}
}

// TestNoAllocations shows that a vector that has seen texts like these takes no
// more memory.
func TestNoAllocations(t *testing.T) {
	var all []Input
	for _, in := range inputs {
		if !strings.Contains(in.Text, "\ufb01") { // normalisation takes memory
			all = append(all, split(in))
		}
	}
	for _, trace := range []bool{false, true} {
		v := Vector{Trace: trace}
		readAll := func() {
			for _, in := range all {
				readThrough(&v, in)
			}
		}
		readAll()
		require.Zero(t, testing.AllocsPerRun(10, readAll))
	}
}
