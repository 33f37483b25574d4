package main

import (
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/evoke-mi/evoke/internal/features"
)

// TestSparseSumsInOrder: whatever the number of classes, scores and slopes are
// to the bit those of the sums taken one class at a time, row by row.
func TestSparseSumsInOrder(t *testing.T) {
	rng := rand.New(rand.NewPCG(1, 2))
	set := settings{gain: [features.Blocks]float64{1.5, 1}}
	const shift = 2
	e := &example{rows: rows{{4, 8, 12, 8}, {5, 20}, {7}}} // the third block is silent
	rarity := []float64{1, .5, 2, 3, 4, 5}
	for classes := 1; classes <= 21; classes++ {
		x := sparseOf([]*example{e, e}, classes, shift, rarity, set)
		require.Len(t, x, 2)
		require.Equal(t, x[0], x[1])
		w, grad, p := make([]float64, 6*classes), make([]float64, 6*classes), make([]float64, classes)
		for _, v := range [][]float64{w, grad, p} {
			for i := range v {
				v[i] = rng.NormFloat64()
			}
		}
		score, slope := append([]float64(nil), p...), append([]float64(nil), grad...)
		unit := set.units(e)
		for k := range classes {
			for b, rows := range e.rows[:2] {
				for _, r := range rows {
					at := int(r>>shift)*classes + k
					value := unit[b] * rarity[r>>shift]
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
