package main

import "github.com/evoke-mi/evoke/internal/linear"

// A sparse is the features of one example as the rows of a table of weights:
// where each row begins, and how much the feature speaks. Scores and slopes are
// taken of a few classes at a time, so that their sums stay in registers; each
// sum is in the order of the rows, whatever the number of classes at a time.
type sparse struct {
	at    []int32
	value []float64
}

// sparseOf gives the features of examples that have a row as rows of classes weights
// each.
func sparseOf(used []*example, classes int, keys linear.Keys, rarity []float64, set settings) []sparse {
	n := 0
	for _, e := range used {
		for _, rows := range e.rows {
			n += len(rows)
		}
	}
	all := sparse{at: make([]int32, 0, n), value: make([]float64, 0, n)}
	out := make([]sparse, len(used))
	for i, e := range used {
		from := len(all.at)
		unit := set.units(e)
		for b, rows := range e.rows {
			if unit[b] == 0 {
				continue
			}
			for _, f := range rows {
				if r, ok := keys.Row(f); ok {
					all.at = append(all.at, int32(r*classes))
					all.value = append(all.value, unit[b]*rarity[r])
				}
			}
		}
		out[i] = sparse{at: all.at[from:], value: all.value[from:]}
	}
	return out
}

// score adds the weights w of the rows to the logits p.
func (s sparse) score(p, w []float64) {
	k := 0
	for ; k+4 <= len(p); k += 4 {
		a, b, c, d := p[k], p[k+1], p[k+2], p[k+3]
		for i, at := range s.at {
			v, x := s.value[i], (*[4]float64)(w[int(at)+k:])
			a += float64(v * x[0])
			b += float64(v * x[1])
			c += float64(v * x[2])
			d += float64(v * x[3])
		}
		p[k], p[k+1], p[k+2], p[k+3] = a, b, c, d
	}
	if k+3 == len(p) {
		a, b, c := p[k], p[k+1], p[k+2]
		for i, at := range s.at {
			v, x := s.value[i], (*[3]float64)(w[int(at)+k:])
			a += float64(v * x[0])
			b += float64(v * x[1])
			c += float64(v * x[2])
		}
		p[k], p[k+1], p[k+2] = a, b, c
		return
	}
	for ; k < len(p); k++ {
		a := p[k]
		for i, at := range s.at {
			a += float64(s.value[i] * w[int(at)+k])
		}
		p[k] = a
	}
}

// slope adds the slopes p of the loss by the logits, times what the example
// counts, to those by the weights.
func (s sparse) slope(grad, p []float64) {
	k := 0
	for ; k+4 <= len(p); k += 4 {
		a, b, c, d := p[k], p[k+1], p[k+2], p[k+3]
		for i, at := range s.at {
			v, g := s.value[i], (*[4]float64)(grad[int(at)+k:])
			g[0] += float64(v * a)
			g[1] += float64(v * b)
			g[2] += float64(v * c)
			g[3] += float64(v * d)
		}
	}
	if k+3 == len(p) {
		a, b, c := p[k], p[k+1], p[k+2]
		for i, at := range s.at {
			v, g := s.value[i], (*[3]float64)(grad[int(at)+k:])
			g[0] += float64(v * a)
			g[1] += float64(v * b)
			g[2] += float64(v * c)
		}
		return
	}
	for ; k < len(p); k++ {
		for i, at := range s.at {
			grad[int(at)+k] += float64(s.value[i] * p[k])
		}
	}
}
