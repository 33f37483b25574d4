package neural

import (
	"encoding/binary"
	"math"

	"github.com/evoke-mi/evoke/internal/linear"
)

// Weights are those of a network as it learns.
type Weights struct {
	Keys    linear.Keys
	Rows    []float32 // Dim for each row of Keys, and for what OfGoal adds
	Filters []float32 // Dim for each of Columns
	Bias    []float32 // Kept + KeptHeard

	Unit, Turn LayerWeights
}

// LayerWeights are those of the layer over a thought unit, or over a turn.
type LayerWeights struct {
	Hidden []float32 // for each of Hidden: Inputs, bias
	Out    []float32 // for each output: Inputs, Hidden, bias
}

// NewWeights returns the weights, all zero, of a network that says nothing, with the
// words of keys and layers of so many outputs.
func NewWeights(keys linear.Keys, unit, turn int) *Weights {
	return &Weights{
		Keys: keys, Rows: make([]float32, Dim*(keys.Rows()+1)),
		Filters: make([]float32, Dim*Columns), Bias: make([]float32, Kept+KeptHeard),
		Unit: newLayerWeights(unit), Turn: newLayerWeights(turn),
	}
}

func newLayerWeights(outputs int) LayerWeights {
	return LayerWeights{make([]float32, Hidden*(Inputs+1)), make([]float32, outputs*(Inputs+Hidden+1))}
}

// Outputs returns how many outputs the layer has.
func (l *LayerWeights) Outputs() int { return len(l.Out) / (Inputs + Hidden + 1) }

// Bytes writes the weights as [Parse] reads them: those of words and filters in eight
// bits.
func (w *Weights) Bytes() []byte {
	checks := w.Keys.Checks()
	out := binary.LittleEndian.AppendUint32(nil, uint32(len(checks)/linear.BucketSize))
	out = append(out, checks...)
	out = append(out, byte(w.Unit.Outputs()), byte(w.Turn.Outputs()))
	dim := max(greatest(w.Rows)/127, least)
	for _, x := range w.Rows {
		out = append(out, byte(128+rounded(x, dim)))
	}
	var scale [Kept + KeptHeard]float32
	for c := range Columns {
		f := FilterOf(c)
		scale[f] = max(scale[f], greatest(w.Filters[c*Dim:(c+1)*Dim])/127)
	}
	for f, b := range w.Bias { // a bias must fit into a lane
		scale[f] = max(scale[f], least, max(b, -b)/(dim*(1<<shift)*zero))
	}
	for c := range Columns {
		for _, x := range w.Filters[c*Dim : (c+1)*Dim] {
			out = append(out, byte(int8(rounded(x, scale[FilterOf(c)]))))
		}
	}
	for f := range scale {
		scale[f] *= dim * (1 << shift)
		out = binary.LittleEndian.AppendUint32(out, uint32(int32(rounded(w.Bias[f], scale[f]))))
	}
	for _, x := range [][]float32{scale[:], {dim}, w.Unit.Hidden, w.Unit.Out, w.Turn.Hidden, w.Turn.Out} {
		for _, x := range x {
			out = binary.LittleEndian.AppendUint32(out, math.Float32bits(x))
		}
	}
	return out
}

// FilterOf returns the filter that a column belongs to: the unit's, those of the
// shortest spans first, and then those of the turn before.
func FilterOf(column int) int {
	at, filters := 0, Filters
	if column >= unitColumns {
		at, filters, column = Kept, Heard, column-unitColumns
	}
	for span := 1; ; span++ {
		if n := filters * span; column >= n {
			column -= n
			at += filters
			continue
		}
		return at + column%filters
	}
}

func greatest(xs []float32) float32 {
	var most float32
	for _, x := range xs {
		most = max(most, x, -x)
	}
	return most
}

// least is a scale that is never gone below, so that nothing is divided by zero.
const least = 1e-9

func rounded(x, unit float32) int {
	return int(math.Round(float64(x / unit)))
}
