package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
)

// keyed lists which of the features below a number have a row.
func keyed(keys linear.Keys, below uint32) []uint32 {
	var out []uint32
	for f := range below {
		if _, ok := keys.Row(f); ok {
			out = append(out, f)
		}
	}
	return out
}

// TestKeysOfWhatCountsMost gives the rows of one bucket to the features whose
// examples count most, and none to those of examples that teach nothing.
func TestKeysOfWhatCountsMost(t *testing.T) {
	first := []example{
		{rows: rows{{1, 2}, {3}}, label: 0, weight: 1},
		{rows: rows{{2, 2}}, label: 1, weight: 0.5},
		{rows: rows{{40}}, label: -1, weight: 9},
		{rows: rows{{41}}, label: 1},
	}
	second := []example{{rows: rows{{3, 9, 8, 7, 6, 5, 4}}, label: 0, weight: 0.9}}
	require.Equal(t, []uint32{1, 2, 3}, keyed(keysOf(1, first), 50), "there is room, and the others teach nothing")
	keys := keysOf(1, first, second)
	// 2: two, 3: 1.9, 1: one, then those of .9 with the least first; 9 has no room.
	require.Equal(t, []uint32{1, 2, 3, 4, 5, 6, 7, 8}, keyed(keys, 50))
	for want, f := range []uint32{2, 3, 1, 4} {
		row, _ := keys.Row(f)
		require.Equal(t, want, row, "feature %d", f)
	}
}

// TestKeysOfEachTable shows which tables have keys, and that those are of the
// examples of all heads of theirs, but for those of folds left out.
func TestKeysOfEachTable(t *testing.T) {
	quick(t, 16)
	samples := tinySamples(t)
	got := fitTables(samples, 0)
	for _, size := range tableSizes {
		var examples [][]example
		for _, h := range heads() {
			if h.table != size.name {
				continue
			}
			var of []example
			for i := range samples {
				if f := samples[i].fold; f != testFold && f != 0 {
					of = h.examples(of, &samples[i])
				}
			}
			examples = append(examples, of)
		}
		want := keysOf(16, examples...)
		if size.name == stack.TableCounsellor {
			want = linear.SharedRows(7)
		}
		require.Equal(t, want, got[size.name].keys, size.name)
		if len(examples) > 1 && size.name != stack.TableCounsellor {
			require.NotEqual(t, keysOf(16, examples[0]), want, "the control")
		}
	}
}
