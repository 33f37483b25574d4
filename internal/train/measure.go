package main

import (
	"cmp"
	"math"
	"math/rand/v2"
	"slices"
)

// A verdict is one predicted turn.
type verdict struct {
	group string // the transcript
	talk  *talk  // of our own corpus
	gold  int
	guess int
	p     float64 // probability of guess
	sure  float64 // how sure the guess is, for ranking; 0 where that is p
}

func (v verdict) sureness() float64 {
	if v.sure != 0 {
		return v.sure
	}
	return v.p
}

// A confusion counts gold labels (rows) against guesses (columns).
type confusion [][]int

func confuse(vs []verdict, classes int) confusion {
	c := make(confusion, classes)
	for i := range c {
		c[i] = make([]int, classes)
	}
	for _, v := range vs {
		c[v.gold][v.guess]++
	}
	return c
}

func (c confusion) sums() (row, col []int, hit, all int) {
	row, col = make([]int, len(c)), make([]int, len(c))
	for i := range c {
		for j, n := range c[i] {
			row[i] += n
			col[j] += n
			all += n
		}
		hit += c[i][i]
	}
	return row, col, hit, all
}

// f1 gives the F1 of each class; 0 where a class was neither there nor guessed.
func (c confusion) f1() []float64 {
	row, col, _, _ := c.sums()
	out := make([]float64, len(c))
	for i := range c {
		if d := row[i] + col[i]; d > 0 {
			out[i] = 2 * float64(c[i][i]) / float64(d)
		}
	}
	return out
}

func (c confusion) macroF1() float64 {
	s := 0.0
	for _, f := range c.f1() {
		s += f
	}
	return s / float64(len(c))
}

func (c confusion) accuracy() float64 {
	_, _, hit, all := c.sums()
	if all == 0 {
		return math.NaN()
	}
	return float64(hit) / float64(all)
}

// kappa is Cohen's: agreement beyond what the two shares would give by chance.
func (c confusion) kappa() float64 {
	row, col, hit, all := c.sums()
	if all == 0 {
		return math.NaN()
	}
	chance := 0.0
	for i := range row {
		chance += float64(row[i]) / float64(all) * float64(col[i]) / float64(all)
	}
	if chance == 1 {
		return math.NaN()
	}
	return (float64(hit)/float64(all) - chance) / (1 - chance)
}

// calibrationError is the expected calibration error of the guess in ten bins
// of equal width: the mean distance between how sure and how often right.
func calibrationError(vs []verdict) float64 {
	var n, right, sure [10]float64
	for _, v := range vs {
		b := min(int(v.p*10), 9)
		n[b]++
		sure[b] += v.p
		if v.gold == v.guess {
			right[b]++
		}
	}
	e := 0.0
	for b := range n {
		if n[b] > 0 {
			e += math.Abs(right[b] - sure[b])
		}
	}
	return e / float64(len(vs))
}

// interval is the 95 % interval of macro-F1 under resampling of whole
// transcripts, with a fixed seed.
func interval(vs []verdict, classes, draws int) (low, high float64) {
	groups := map[string][]verdict{}
	var names []string
	for _, v := range vs {
		if _, ok := groups[v.group]; !ok {
			names = append(names, v.group)
		}
		groups[v.group] = append(groups[v.group], v)
	}
	each := make([]confusion, len(names))
	for i, n := range names {
		each[i] = confuse(groups[n], classes)
	}
	rng := rand.New(rand.NewPCG(20261121, 1))
	scores := make([]float64, draws)
	for d := range scores {
		sum := confuse(nil, classes)
		for range names {
			c := each[rng.IntN(len(names))]
			for i := range c {
				for j := range c[i] {
					sum[i][j] += c[i][j]
				}
			}
		}
		scores[d] = sum.macroF1()
	}
	slices.Sort(scores)
	return scores[draws*25/1000], scores[draws*975/1000]
}

// surest is the accuracy of the share of answers that are the
// surest; of equals the first.
func surest(vs []verdict, share float64) float64 {
	vs = slices.Clone(vs)
	slices.SortStableFunc(vs, func(a, b verdict) int { return cmp.Compare(b.sureness(), a.sureness()) })
	vs = vs[:int(share*float64(len(vs)))]
	right := 0
	for _, v := range vs {
		if v.gold == v.guess {
			right++
		}
	}
	return float64(right) / float64(len(vs))
}
