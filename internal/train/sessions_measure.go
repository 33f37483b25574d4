package main

import (
	"math"
	"math/rand/v2"
	"slices"
)

// pearson is the correlation of two rows of numbers; NaN where one of them does
// not vary.
func pearson(x, y []float64) float64 {
	n := float64(len(x))
	var mx, my float64
	for i := range x {
		mx += x[i] / n
		my += y[i] / n
	}
	var xx, yy, xy float64
	for i := range x {
		a, b := x[i]-mx, y[i]-my
		xx += a * a
		yy += b * b
		xy += a * b
	}
	if xx == 0 || yy == 0 {
		return math.NaN()
	}
	return xy / math.Sqrt(xx*yy)
}

// meanError is the mean absolute difference.
func meanError(x, y []float64) float64 {
	sum := 0.0
	for i := range x {
		sum += math.Abs(x[i] - y[i])
	}
	return sum / float64(len(x))
}

// auc is the chance that one of the high scores is above one of the low ones,
// with ties as half: 0.5 is guessing. NaN where there are none of either.
func auc(high, low []float64) float64 {
	above := 0.0
	for _, h := range high {
		for _, l := range low {
			switch {
			case h > l:
				above++
			case h == l:
				above += 0.5
			}
		}
	}
	return above / (float64(len(high)) * float64(len(low)))
}

// spread is the 95 % interval of a figure under resampling of whole transcripts,
// with a fixed seed. Draws in which the figure is not defined are left out.
func spread(all []session, draws int, of func([]session) float64) (low, high float64) {
	rng := rand.New(rand.NewPCG(20261121, 2))
	drawn := make([]session, len(all))
	var got []float64
	for range draws {
		for i := range drawn {
			drawn[i] = all[rng.IntN(len(all))]
		}
		if x := of(drawn); !math.IsNaN(x) {
			got = append(got, x)
		}
	}
	if len(got) == 0 {
		return math.NaN(), math.NaN()
	}
	slices.Sort(got)
	return got[len(got)*25/1000], got[len(got)*975/1000]
}
