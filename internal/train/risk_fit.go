package main

import (
	"cmp"
	"math"
	"slices"

	"github.com/evoke-mi/evoke/internal/alarm"
)

// What the weights for danger are fitted with, chosen by leaving out one writer
// after the other.
const (
	riskPenalty  = 2     // on squared weights
	riskBalance  = 0.7   // 0: classes count as they come; 1: each class alike
	riskLeast    = 3     // how often lines that show danger hold a feature that has a weight, unless others hold it twice
	riskRounds   = 2     // in the first every unit of such a line teaches, then the worst one
	riskSteps    = 60    // of the optimiser
	riskFeatures = 24000 // the strongest are kept
)

// A riskUnit is a unit as the optimiser sees it.
type riskUnit struct {
	on     []int
	label  int
	weight float64
}

// A riskModel is what is fitted. It says less exactly what an [alarm.Table] says.
type riskModel struct {
	rows map[alarm.Feature]int
	w    []float64 // of row r and class k at 8r+k; behind the last row the biases
}

// fitRisk fits a multinomial logistic regression of kinds of danger over units. Of a
// turn that shows danger nobody has said which unit does, so the one that looks
// worst is taken (multiple-instance learning).
func fitRisk(turns []riskTurn) *riskModel {
	m := newRiskModel(turns)
	worst := make([]int, len(turns))
	for i := range worst {
		worst[i] = -1
	}
	for range riskRounds {
		m.fit(m.units(turns, worst))
		for i := range turns {
			if turns[i].gates() {
				worst[i], _ = m.worst(&turns[i])
			}
		}
	}
	return m
}

// newRiskModel gives a row to each feature that will have a weight, in the order in
// which they come.
func newRiskModel(turns []riskTurn) *riskModel {
	yes, no := map[alarm.Feature]int{}, map[alarm.Feature]int{}
	each := func(f func(t *riskTurn, x alarm.Feature)) {
		for i := range turns {
			for _, u := range turns[i].held {
				for _, x := range u {
					f(&turns[i], x)
				}
			}
		}
	}
	each(func(t *riskTurn, x alarm.Feature) {
		if t.gates() {
			yes[x]++
		} else {
			no[x]++
		}
	})
	m := &riskModel{rows: map[alarm.Feature]int{}}
	each(func(_ *riskTurn, x alarm.Feature) {
		if _, ok := m.rows[x]; !ok && (yes[x] >= riskLeast || yes[x] > 0 && no[x] > 1) {
			m.rows[x] = len(m.rows)
		}
	})
	m.w = make([]float64, alarm.Classes*(len(m.rows)+1))
	return m
}

// units are what the model is fitted on. worst is the unit of each turn that shows
// danger, -1 where all do.
func (m *riskModel) units(turns []riskTurn, worst []int) (out []riskUnit) {
	var weights []float64
	var labels []int
	for i := range turns {
		t := &turns[i]
		for k, held := range t.held {
			u := riskUnit{label: t.kind, weight: 1}
			switch {
			case t.gates() && worst[i] < 0:
				u.weight = 1 / float64(len(t.held))
			case t.gates() && worst[i] != k:
				continue
			}
			for _, x := range held {
				if r, ok := m.rows[x]; ok {
					u.on = append(u.on, r)
				}
			}
			out = append(out, u)
			weights, labels = append(weights, u.weight), append(labels, u.label)
		}
	}
	balanceClasses(weights, labels, alarm.Classes, riskBalance)
	for i := range out {
		out[i].weight = weights[i]
	}
	return out
}

func (m *riskModel) fit(units []riskUnit) {
	const classes = alarm.Classes
	bias := len(m.w) - classes
	p := make([]float64, classes)
	minimise(m.w, func(w, grad []float64) float64 {
		clear(grad)
		loss := 0.0
		for i := range units {
			u := &units[i]
			copy(p, w[bias:])
			for _, r := range u.on {
				for k, x := range w[classes*r : classes*r+classes] {
					p[k] += x
				}
			}
			loss += u.weight * lossAndSlope(p, u.label)
			for k := range p {
				p[k] *= u.weight
				grad[bias+k] += p[k]
			}
			for _, r := range u.on {
				g := grad[classes*r : classes*r+classes]
				for k := range g {
					g[k] += p[k]
				}
			}
		}
		return loss + penalty(w[:bias], grad[:bias], riskPenalty)
	}, riskSteps, 1e-3)
}

// worst returns the unit of a turn that looks most like danger, and how much.
func (m *riskModel) worst(t *riskTurn) (at int, odds float64) {
	odds = math.Inf(-1)
	for i, u := range t.held {
		var p [alarm.Classes]float64
		copy(p[:], m.w[len(m.w)-alarm.Classes:])
		for _, x := range u {
			if r, ok := m.rows[x]; ok {
				for k := range p {
					p[k] += m.w[alarm.Classes*r+k]
				}
			}
		}
		if o := slices.Max(p[:alarm.None]) - p[alarm.None]; o > odds {
			at, odds = i, o
		}
	}
	return at, odds
}

// table rounds the weights, and keeps the strongest. A unit is called a sign from the
// cut on.
func (m *riskModel) table(cut int) []byte {
	rows := make([]alarm.Row, len(m.rows))
	for x, r := range m.rows { // each has its place
		rows[r].Feature = x
		for k := range alarm.Classes {
			rows[r].Weights[k] = int8(max(-127, min(127, math.Round(m.w[alarm.Classes*r+k]*alarm.Unit))))
		}
	}
	slices.SortStableFunc(rows, func(a, b alarm.Row) int { return cmp.Compare(strengthOf(b), strengthOf(a)) })
	rows = rows[:min(len(rows), riskFeatures)]
	var bias [alarm.Classes]int32
	for k := range bias {
		bias[k] = int32(math.Round(m.w[len(m.w)-alarm.Classes+k] * alarm.Unit))
	}
	return alarm.Encode(int32(cut), bias, rows)
}

// strengthOf is how far apart a feature puts the classes.
func strengthOf(r alarm.Row) int {
	return int(slices.Max(r.Weights[:])) - int(slices.Min(r.Weights[:]))
}
