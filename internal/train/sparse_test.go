package main

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// TestSparseSumsInOrder: whatever the number of classes, scores and slopes are
// to the bit those of the sums taken one class at a time, row by row.
func TestSparseSumsInOrder(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	set := settings{gain: [features.Blocks]float64{1.5, 1}}
	known := []uint32{1 << 29, 2 << 29, 3 << 29, 1<<29 | 5, 5 << 29}
	keys := linear.NewKeys(known, 2)
	// The third block is silent, and the last feature of the second has no row.
	e := &example{rows: rows{{known[0], known[1], known[2], known[1]}, {known[3], known[4], 6<<29 | 9}, {7 << 29}}}
	rarity := make([]float64, keys.Rows())
	for i := range rarity {
		rarity[i] = 1 + float64(i)/2
	}
	for classes := 1; classes <= 21; classes++ {
		x := sparseOf([]*example{e, e}, classes, keys, rarity, set)
		require.Len(t, x, 2)
		require.Equal(t, x[0], x[1])
		w, grad, p := make([]float64, len(rarity)*classes), make([]float64, len(rarity)*classes), make([]float64, classes)
		for _, v := range [][]float64{w, grad, p} {
			for i := range v {
				v[i] = rng.NormFloat64()
			}
		}
		score, slope := append([]float64(nil), p...), append([]float64(nil), grad...)
		unit := set.units(e)
		for k := range classes {
			for b, rows := range e.rows[:2] {
				for _, f := range rows {
					r, ok := keys.Row(f)
					if !ok {
						continue
					}
					at := r*classes + k
					value := unit[b] * rarity[r]
					score[k] += float64(value * w[at])
					slope[at] += float64(value * p[k])
				}
			}
		}
		x[0].slope(grad, p)
		require.Equal(t, slope, grad, "%d classes", classes)
		x[1].score(p, w)
		require.Equal(t, score, p, "%d classes", classes)
	}
}
