package main

import (
	"math"
	"math/rand/v2"
	"slices"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
)

// A layerParams is the layer over a thought unit, or over a turn.
type layerParams struct{ hidden, out param }

func (n *neuralFit) newLayer(l neural.LayerWeights) layerParams {
	p := layerParams{newParam(len(l.Hidden)), newParam(len(l.Out))}
	n.even(p.hidden.x, neural.Inputs)
	n.even(p.out.x, neural.Inputs)
	return p
}

func (l *layerParams) weights() neural.LayerWeights {
	return neural.LayerWeights{Hidden: l.hidden.x, Out: l.out.x}
}

// A neuralFit is the network as it learns.
type neuralFit struct {
	of                  *network
	keys                linear.Keys
	sum                 [][sumParts]int32 // see sumOf
	random              *rand.Rand
	rows, filters, bias param
	unit, turn          layerParams
	steps               int

	// What the filters make of the words of this batch, and the slopes of that.
	local   map[token]int // a token's place in made
	used    []token       // tokens by place
	made    [][]float32   // Columns each
	slopes  [][]float32
	places  [][2]int // of the words that are read, see placesOf
	touched []int32  // places of the weights of words that this batch has slopes of

	// one turn
	kept        [][]float32 // of each unit what the filters keep
	at          [][]int32   // and of which place
	keptSlope   [][]float32
	earlier     []float32 // what is kept of the units so far
	from        []int32   // and the unit that it comes from
	heard       []token
	said        [][]token
	heardKept   []float32
	heardAt     []int32
	heardSlope  []float32
	x, dx, mask []float32
}

func newNeuralFit(turns []heardTurn, of *network) *neuralFit {
	n := &neuralFit{of: of, keys: neuralKeys(turns, of.sums), random: newRandom(), local: map[token]int{}}
	blank := neural.NewWeights(n.keys, len(of.units), len(of.turns))
	n.rows = newParam(n.sumOf(turns) * neural.Dim)
	for i := range n.rows.x {
		n.rows.x[i] = 0.3 * float32(n.random.NormFloat64())
		if i >= len(blank.Rows) {
			n.rows.x[i] *= 0.3 // what stems and concepts bring
		}
	}
	n.filters = newParam(len(blank.Filters))
	n.bias = newParam(len(blank.Bias))
	for _, heard := range []bool{false, true} {
		filters, spans := neural.Filters, neural.Spans
		if heard {
			filters, spans = neural.Heard, neural.Spans-1
		}
		for span := 1; span <= spans; span++ {
			from := neural.Column(heard, span, 0)
			n.even(n.filters.x[from*neural.Dim:(from+filters*span)*neural.Dim], neural.Dim*span)
		}
	}
	n.unit, n.turn = n.newLayer(blank.Unit), n.newLayer(blank.Turn)
	n.heardKept, n.heardAt, n.heardSlope = make([]float32, neural.KeptHeard), make([]int32, neural.KeptHeard), make([]float32, neural.KeptHeard)
	n.earlier, n.from = make([]float32, neural.Kept), make([]int32, neural.Kept)
	n.x, n.dx, n.mask = make([]float32, neural.Inputs), make([]float32, neural.Inputs), make([]float32, neural.Inputs)
	return n
}

// even draws weights for so many inputs.
func (n *neuralFit) even(xs []float32, inputs int) {
	most := 1 / math.Sqrt(float64(inputs))
	for i := range xs {
		xs[i] = float32(most * (2*n.random.Float64() - 1))
	}
}

func (n *neuralFit) weights() *neural.Weights {
	return &neural.Weights{Keys: n.keys, Rows: n.sums(), Filters: n.filters.x, Bias: n.bias.x, Unit: n.unit.weights(), Turn: n.turn.weights()}
}

// place returns where in made a token stands, after what the filters make of it is
// worked out.
func (n *neuralFit) place(t token) int {
	t.ofGoal = false
	if i, ok := n.local[t]; ok {
		return i
	}
	i := len(n.used)
	n.local[t] = i
	n.used = append(n.used, t)
	n.touch(t)
	if i == len(n.made) {
		n.made = append(n.made, make([]float32, neural.Columns))
		n.slopes = append(n.slopes, make([]float32, neural.Columns))
	}
	word := n.vector(t)
	for c := range n.made[i] {
		n.made[i][c] = neural.Dot(n.filters.x[c*neural.Dim:], word[:])
	}
	clear(n.slopes[i])
	return i
}

// keep is what [neural.Net] keeps of some words, and at which place.
func (n *neuralFit) keep(kept []float32, at []int32, words []token, heard bool) {
	filters, spans, bias := neural.Filters, neural.Spans, n.bias.x[:neural.Kept]
	if heard {
		filters, spans, bias = neural.Heard, neural.Spans-1, n.bias.x[neural.Kept:]
	}
	clear(kept)
	n.places = n.places[:0]
	for _, w := range words {
		n.places = append(n.places, n.placesOf(w))
	}
	var sum [max(neural.Filters, neural.Heard)]float32
	for span := 1; span <= spans; span++ {
		lo := (span - 1) * filters
		for p := 1 - span; p < len(words); p++ {
			copy(sum[:], bias[lo:lo+filters])
			known := false
			for j := range span {
				if i := p + j; i >= 0 && i < len(words) {
					from := neural.Column(heard, span, j)
					for _, made := range n.places[i] {
						if made >= 0 {
							known = true
							for f, x := range n.made[made][from : from+filters] {
								sum[f] += x
							}
						}
					}
				}
			}
			if !known {
				continue
			}
			for f, x := range sum[:filters] {
				if x > kept[lo+f] {
					kept[lo+f], at[lo+f] = x, int32(p)
				}
			}
		}
	}
}

// placesOf gives where in made stands what a word adds, -1 for nothing.
func (n *neuralFit) placesOf(w token) [2]int {
	out := [2]int{-1, -1}
	if w.row >= 0 {
		out[0] = n.place(w)
	}
	if w.ofGoal {
		out[1] = n.place(n.goalMark())
	}
	return out
}

// unkeep takes slopes back to what the filters made of the words.
func (n *neuralFit) unkeep(kept, slope []float32, at []int32, words []token, heard bool) {
	filters, spans, bias := neural.Filters, neural.Spans, n.bias.grad[:neural.Kept]
	if heard {
		filters, spans, bias = neural.Heard, neural.Spans-1, n.bias.grad[neural.Kept:]
	}
	for span := 1; span <= spans; span++ {
		for f := range filters {
			k := (span-1)*filters + f
			g := slope[k]
			if kept[k] <= 0 || g == 0 {
				continue
			}
			bias[k] += g
			for j := range span {
				if i := int(at[k]) + j; i >= 0 && i < len(words) {
					c := neural.Column(heard, span, j) + f
					for _, made := range n.placesOf(words[i]) {
						if made >= 0 {
							n.slopes[made][c] += g
						}
					}
				}
			}
		}
	}
}

// room makes room for so many units.
func (n *neuralFit) room(units int) {
	for len(n.kept) < units {
		n.kept = append(n.kept, make([]float32, neural.Kept))
		n.at = append(n.at, make([]int32, neural.Kept))
		n.keptSlope = append(n.keptSlope, make([]float32, neural.Kept))
		n.said = append(n.said, nil)
	}
}

// spread takes the slopes of what the filters made of the words to words and filters.
func (n *neuralFit) spread() {
	for i, t := range n.used {
		word := n.vector(t)
		for c, g := range n.slopes[i] {
			if g != 0 {
				n.take(t, n.filters.x[c*neural.Dim:][:neural.Dim], g)
				addScaled(n.filters.grad[c*neural.Dim:][:neural.Dim], word[:], g)
			}
		}
	}
}

// step takes one step of Adam with the slopes of a batch, and empties them.
func (n *neuralFit) step(rate float64) {
	n.spread()
	n.steps++
	slices.Sort(n.touched)
	for _, at := range slices.Compact(n.touched) {
		n.rows.step(int(at)*neural.Dim, int(at+1)*neural.Dim, rate, n.steps)
	}
	for _, p := range []*param{&n.filters, &n.bias, &n.unit.hidden, &n.unit.out, &n.turn.hidden, &n.turn.out} {
		p.step(0, len(p.x), rate, n.steps)
	}
	clear(n.local)
	n.used, n.touched = n.used[:0], n.touched[:0]
}
