package main

import (
	"math"

	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/neural"
)

// learn adds the slopes of one turn, and returns its loss.
func (n *neuralFit) learn(t *encodedTurn) float64 {
	loss := 0.0
	n.room(len(t.units))
	goal, way, known := t.goal, t.way, true
	if n.random.Float64() < neuralGoal {
		goal, way, known = nil, features.Nowhere, false
	}
	n.heard = n.unheard(n.heard[:0], t.heard, shares{}, known)
	n.keep(n.heardKept, n.heardAt, n.heard, true)
	clear(n.heardSlope)
	for u, words := range t.units {
		n.said[u] = n.unheard(n.said[u][:0], words, n.of.unheard, known)
		n.keep(n.kept[u], n.at[u], n.said[u], false)
		clear(n.keptSlope[u])
	}
	earlier, from := n.earlier, n.from
	clear(earlier)
	around := n.around(goal, way)
	for u := range t.units {
		if label := t.labels[u]; label >= 0 {
			loss += n.output(&n.unit, n.kept[u], earlier, around, label, 1)
			for k, g := range n.dx[:neural.Kept] {
				n.keptSlope[u][k] += g
				if earlier[k] > 0 {
					n.keptSlope[from[k]][k] += n.dx[neural.AtEarlier+k]
				}
			}
			n.takeAround(goal)
		}
		for k, x := range n.kept[u] {
			if x > earlier[k] {
				earlier[k], from[k] = x, int32(u)
			}
		}
	}
	if last := len(t.units) - 1; last >= 0 && t.label >= 0 && t.weight > 0 {
		loss += n.output(&n.turn, earlier, n.kept[last], around, t.label, t.weight)
		for k, g := range n.dx[:neural.Kept] {
			if earlier[k] > 0 {
				n.keptSlope[from[k]][k] += g
			}
			n.keptSlope[last][k] += n.dx[neural.AtEarlier+k]
		}
		n.takeAround(goal)
	}
	n.unkeep(n.heardKept, n.heardSlope, n.heardAt, n.heard, true)
	for u := range t.units {
		n.unkeep(n.kept[u], n.keptSlope[u], n.at[u], n.said[u], false)
	}
	return loss
}

// around gives the inputs that all of a turn's thought units have alike.
func (n *neuralFit) around(goal []token, way int) []float32 {
	x := make([]float32, neural.Inputs-neural.AtHeard)
	copy(x, n.heardKept)
	for _, w := range goal {
		v := n.vector(w)
		addScaled(x[neural.AtGoal-neural.AtHeard:][:neural.Dim], v[:], 1/float32(len(goal)))
	}
	x[neural.AtWay-neural.AtHeard+way] = 1
	return x
}

// takeAround takes their slopes from dx.
func (n *neuralFit) takeAround(goal []token) {
	addScaled(n.heardSlope, n.dx[neural.AtHeard:neural.AtGoal], 1)
	for _, w := range goal {
		n.touch(w)
		n.take(w, n.dx[neural.AtGoal:neural.AtWay], 1/float32(len(goal)))
	}
}

func (n *neuralFit) dropped(share float64) float32 {
	if n.random.Float64() < share {
		return 0
	}
	return float32(1 / (1 - share))
}

// output runs a layer over its inputs, adds the slopes of its weights and returns the
// loss; dx gets the slopes of the inputs.
func (n *neuralFit) output(l *layerParams, first, second, around []float32, label int, weight float32) float64 {
	copy(n.x, first)
	copy(n.x[neural.AtEarlier:], second)
	copy(n.x[neural.AtHeard:], around)
	for i := range n.mask {
		n.mask[i] = 1
		if i < neural.AtWay {
			n.mask[i] = n.dropped(neuralDrop)
		}
		n.x[i] *= n.mask[i]
	}
	const in, hid = neural.Inputs, neural.Hidden
	var hidden, mask, dh [hid]float32
	for h := range hidden {
		w := l.hidden.x[h*(in+1):][:in+1]
		hidden[h] = neural.Dot(w, n.x) + w[in]
		mask[h] = n.dropped(neuralDrop)
		if hidden[h] <= 0 {
			mask[h] = 0
		}
		hidden[h] *= mask[h]
	}
	var room [neural.MaxOutputs]float64
	p := room[:len(l.out.x)/(in+hid+1)]
	for o := range p {
		w := l.out.x[o*(in+hid+1):][:in+hid+1]
		p[o] = float64(neural.Dot(w, n.x) + neural.Dot(w[in:], hidden[:]) + w[in+hid])
	}
	softmax(p)
	clear(n.dx)
	loss := 0.0
	for o := range p {
		want := neuralSmooth / float64(len(p))
		if o == label {
			want += 1 - neuralSmooth
		}
		loss -= float64(weight) * want * math.Log(math.Max(p[o], 1e-300))
		g := weight * float32(p[o]-want)
		w, grad := l.out.x[o*(in+hid+1):], l.out.grad[o*(in+hid+1):]
		addScaled(n.dx, w[:in], g)
		addScaled(grad[:in], n.x, g)
		addScaled(dh[:], w[in:in+hid], g)
		addScaled(grad[in:in+hid], hidden[:], g)
		grad[in+hid] += g
	}
	for h, g := range dh {
		g *= mask[h]
		if g == 0 {
			continue
		}
		w, grad := l.hidden.x[h*(in+1):], l.hidden.grad[h*(in+1):]
		addScaled(n.dx, w[:in], g)
		addScaled(grad[:in], n.x, g)
		grad[in] += g
	}
	for i, m := range n.mask {
		n.dx[i] *= m
	}
	return loss
}
