package linear

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"
)

// naive is what Keys do, straight from the definition: a bucket's features in the
// order in which they came, the first that has the check.
type naive struct {
	buckets [][]uint32
}

func naiveKeys(features []uint32, buckets int) naive {
	out := naive{make([][]uint32, buckets)}
	for _, f := range features {
		at := &out.buckets[int(uint64(f)*uint64(buckets)>>32)]
		if _, ok := out.row(f); !ok && len(*at) < 8 {
			*at = append(*at, f)
		}
	}
	return out
}

func (n naive) row(f uint32) (int, bool) {
	b := int(uint64(f) * uint64(len(n.buckets)) >> 32)
	for i, g := range n.buckets[b] {
		if byte(f) == byte(g) {
			return 8*b + i, true
		}
	}
	return 0, false
}

// empty reports whether the feature's bucket is.
func (n naive) empty(f uint32) bool {
	return len(n.buckets[int(uint64(f)*uint64(len(n.buckets))>>32)]) == 0
}

// TestKeysFindWhatTheyWereMadeOf holds keys against their definition: for few and
// many features, in one bucket and in many, those that got a row and strangers.
func TestKeysFindWhatTheyWereMadeOf(t *testing.T) {
	rng := rand.New(rand.NewPCG(51, 1))
	for _, buckets := range []int{1, 2, 3, 100, 15_872} {
		for _, n := range []int{0, 1, 7, 8, 9, 500, 40_000} {
			features := make([]uint32, n)
			for i := range features {
				features[i] = rng.Uint32()
			}
			keys, want := NewKeys(features, buckets), naiveKeys(features, buckets)
			require.Equal(t, 8*buckets, keys.Rows())
			got := 0
			check := func(f uint32) {
				wantRow, wantOK := want.row(f)
				row, ok := keys.Row(f)
				if want.empty(f) { // its checks are zeros, and its rows nobody's
					require.Equal(t, byte(f) == 0, ok)
					return
				}
				require.Equal(t, wantOK, ok)
				if ok {
					got++
					require.Equal(t, wantRow, row)
				}
			}
			for _, f := range features {
				check(f)
			}
			require.GreaterOrEqual(t, got, min(n, 8)/2)
			for range 1000 {
				check(rng.Uint32())
			}
		}
	}
}

// TestRowsAtOnce shows that the rows of many features are those of each, in order,
// without those of features that have none.
func TestRowsAtOnce(t *testing.T) {
	rng := rand.New(rand.NewPCG(52, 1))
	features := make([]uint32, batch)
	for i := range features {
		features[i] = rng.Uint32()
	}
	for _, keys := range []Keys{{}, SharedRows(1), SharedRows(20), NewKeys(features[:60], 9), NewKeys(nil, 1)} {
		for _, n := range []int{0, 1, 50, batch} {
			var want []uint32
			for _, f := range features[:n] {
				if row, ok := keys.Row(f); ok {
					want = append(want, uint32(row))
				}
			}
			var at [batch]uint32
			require.Equal(t, want, append([]uint32(nil), at[:keys.rows(&at, features[:n])]...))
		}
	}
}

// TestFirstFeaturesGetRows shows that of more features than there is room for the
// first ones get it, each once.
func TestFirstFeaturesGetRows(t *testing.T) {
	var features []uint32
	for i := range uint32(20) {
		features = append(features, i+1, i+1)
	}
	keys := NewKeys(features, 1)
	for i := range uint32(20) {
		row, ok := keys.Row(i + 1)
		require.Equal(t, i < 8, ok, "feature %d", i+1)
		if ok {
			require.Equal(t, int(i), row)
		}
	}
}
