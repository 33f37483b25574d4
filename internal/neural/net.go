package neural

import (
	"encoding/binary"
	"errors"
	"math"
	"sync/atomic"

	"github.com/evoke-mi/evoke/internal/linear"
)

// A Net is a network with its weights. It is safe for concurrent use.
type Net struct {
	keys    linear.Keys
	rows    string                         // Dim bytes plus 128 for each row of keys, and for what [features.Spoken.OfGoal] adds
	filters []int8                         // Dim for each of Columns
	bias    [(Kept + KeptHeard) / 4]uint64 // as lanes
	scale   [Kept + KeptHeard]float32      // of what each filter keeps
	dim     float32                        // of the numbers of a word
	unit    layer
	turn    layer

	// What was worked out of each word so far, and whether it was: 0, being worked
	// out, ready.
	made  []uint64
	state []atomic.Uint32
}

const (
	making = 1
	ready  = 2
)

var errBroken = errors.New("neural: want weights of this network, whole")

// Parse reads the weights that [Weights.Bytes] wrote. Anything else is an error.
func Parse(data string) (*Net, error) {
	r := reader{data: data}
	buckets := int(r.uint32())
	if buckets <= 0 || buckets > 1<<16 {
		return nil, errBroken
	}
	n := &Net{}
	checks, outputs := r.take(linear.BucketSize*buckets), r.take(2)
	if r.short || outputs[0] > MaxOutputs || outputs[1] > MaxOutputs {
		return nil, errBroken
	}
	n.keys = linear.KeysOf(checks)
	n.rows = r.take(Dim * (n.keys.Rows() + 1))
	n.filters = make([]int8, Dim*Columns)
	for i, b := range []byte(r.take(len(n.filters))) {
		n.filters[i] = int8(b)
	}
	for i := range Kept + KeptHeard {
		b := int32(r.uint32())
		if b < -zero || b > zero {
			return nil, errBroken
		}
		n.bias[i/4] |= uint64(zero+b) << (i % 4 * 16)
	}
	for i := range n.scale {
		n.scale[i] = r.float32()
	}
	n.dim = r.float32()
	unit, turn := newLayerWeights(int(outputs[0])), newLayerWeights(int(outputs[1]))
	for _, xs := range [][]float32{unit.Hidden, unit.Out, turn.Hidden, turn.Out} {
		for i := range xs {
			xs[i] = r.float32()
		}
	}
	if r.short || r.strange || r.data != "" {
		return nil, errBroken
	}
	n.unit, n.turn = newLayer(&unit), newLayer(&turn)
	n.made = make([]uint64, (n.keys.Rows()+1)*lanes4)
	n.state = make([]atomic.Uint32, n.keys.Rows()+1)
	return n, nil
}

// huge bounds the weights that are taken: no weight that was learnt comes near, and no
// sum of products of theirs can grow beyond all numbers.
const huge = 1 << 16

// reader takes numbers from the front of a string.
type reader struct {
	data           string
	short, strange bool
}

func (r *reader) take(n int) string {
	if n > len(r.data) {
		r.short = true
		return ""
	}
	s := r.data[:n]
	r.data = r.data[n:]
	return s
}

func (r *reader) uint32() uint32 {
	s := r.take(4)
	if s == "" {
		return 0
	}
	return binary.LittleEndian.Uint32([]byte(s))
}

func (r *reader) float32() float32 {
	x := math.Float32frombits(r.uint32())
	if !(x > -huge && x < huge) { // nor a NaN
		r.strange = true
	}
	return x
}

// Outputs returns how many outputs there are for a thought unit and for a turn.
func (n *Net) Outputs() (unit, turn int) { return n.unit.outputs, n.turn.outputs }

// word returns what the filters make of a row: what was worked out before, or what
// is worked out now. spare is room for that where somebody else is at it.
func (n *Net) word(row int, spare *column) *column {
	made := (*column)(n.made[row*lanes4 : (row+1)*lanes4])
	state := &n.state[row]
	switch {
	case state.Load() == ready:
		return made
	case state.CompareAndSwap(0, making):
		n.work(made, row)
		state.Store(ready)
		return made
	}
	n.work(spare, row)
	return spare
}

// shift is by how many bits what a filter makes of a word is shortened: the sum of
// Dim products of numbers up to 127 then stays below zero's place among the lanes.
const shift = 7

func (n *Net) work(dst *column, row int) {
	word := n.rows[row*Dim : (row+1)*Dim]
	clear(dst[:])
	for c := range Columns {
		sum := int32(1 << (shift - 1))
		for d, f := range n.filters[c*Dim : (c+1)*Dim] {
			sum += (int32(word[d]) - 128) * int32(f)
		}
		dst[c/4] |= uint64(zero+sum>>shift) << (c % 4 * 16)
	}
}
