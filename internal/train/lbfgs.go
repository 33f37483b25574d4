package main

import "math"

// minimise finds the x that makes f least, by L-BFGS with a backtracking line
// search (Nocedal and Wright 2006, algorithms 7.4 and 7.5). f returns the value
// at x and writes the gradient; it must be convex and smooth. The result is
// the same to the bit on every run.
func minimise(x []float64, f func(x, grad []float64) float64, steps int, tolerance float64) {
	const memory = 8
	n := len(x)
	grad, next, nextGrad, dir := make([]float64, n), make([]float64, n), make([]float64, n), make([]float64, n)
	type pair struct {
		s, y []float64
		rho  float64
	}
	var pairs []pair
	value := f(x, grad)
	first := math.Sqrt(dot(grad, grad))
	for range steps {
		if norm := math.Sqrt(dot(grad, grad)); norm <= tolerance*math.Max(1, first) {
			return
		}
		for i := range dir {
			dir[i] = -grad[i]
		}
		alpha := make([]float64, len(pairs))
		for i := len(pairs) - 1; i >= 0; i-- {
			alpha[i] = pairs[i].rho * dot(pairs[i].s, dir)
			addScaled(dir, pairs[i].y, -alpha[i])
		}
		if k := len(pairs); k > 0 {
			scale := 1 / (pairs[k-1].rho * dot(pairs[k-1].y, pairs[k-1].y))
			for i := range dir {
				dir[i] *= scale
			}
		}
		for i := range pairs {
			beta := pairs[i].rho * dot(pairs[i].y, dir)
			addScaled(dir, pairs[i].s, alpha[i]-beta)
		}
		slope := dot(grad, dir)
		if slope >= 0 {
			return
		}
		step, newValue := 1.0, 0.0
		if len(pairs) == 0 {
			step = math.Min(1, 1/math.Sqrt(dot(grad, grad)))
		}
		for try := 0; ; try++ {
			for i := range next {
				next[i] = x[i] + step*dir[i]
			}
			newValue = f(next, nextGrad)
			if newValue <= value+1e-4*step*slope {
				break
			}
			if try == 30 {
				return
			}
			step /= 2
		}
		p := pair{s: make([]float64, n), y: make([]float64, n)}
		if len(pairs) == memory {
			p = pairs[0]
			pairs = append(pairs[:0], pairs[1:]...)
		}
		for i := range x {
			p.s[i] = next[i] - x[i]
			p.y[i] = nextGrad[i] - grad[i]
		}
		if sy := dot(p.s, p.y); sy > 1e-12 {
			p.rho = 1 / sy
			pairs = append(pairs, p)
		}
		copy(x, next)
		grad, nextGrad = nextGrad, grad
		value = newValue
	}
}

func dot(a, b []float64) float64 {
	var s float64
	for i := range a {
		s += a[i] * b[i]
	}
	return s
}

func addScaled[F float32 | float64](a, b []F, k F) {
	for i := range a {
		a[i] += k * b[i]
	}
}
