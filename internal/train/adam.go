package main

import "math"

// A param is some weights of the network with what Adam (Kingma and Ba 2015) remembers
// of their slopes.
type param struct{ x, grad, mean, square []float32 }

func newParam(n int) param {
	return param{make([]float32, n), make([]float32, n), make([]float32, n), make([]float32, n)}
}

// step moves the weights from from to to against their slopes, and empties those.
func (p *param) step(from, to int, rate float64, steps int) {
	const first, second, tiny = 0.9, 0.999, 1e-8
	scale := float32(neuralBatch)
	rate1 := float32(rate / (1 - math.Pow(first, float64(steps))))
	correct := float32(1 / (1 - math.Pow(second, float64(steps))))
	decay := float32(1 - rate*neuralDecay)
	for i := from; i < to; i++ {
		g := p.grad[i] / scale
		p.grad[i] = 0
		p.mean[i] = first*p.mean[i] + (1-first)*g
		p.square[i] = second*p.square[i] + (1-second)*g*g
		p.x[i] = p.x[i]*decay - rate1*p.mean[i]/(float32(math.Sqrt(float64(p.square[i]*correct)))+tiny)
	}
}
