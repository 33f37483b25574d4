package neural

// A layer is a [LayerWeights] as it is read: input by input, for most inputs are 0.
type layer struct {
	outputs, width int
	inputs         []float32 // for each input width numbers: Hidden, outputs, and zeros
	biases         []float32 // likewise
	over           []float32 // for each output Hidden numbers
}

func newLayer(w *LayerWeights) layer {
	l := layer{outputs: w.Outputs()}
	l.width = (Hidden + l.outputs + 3) / 4 * 4
	l.inputs, l.biases = make([]float32, Inputs*l.width), make([]float32, l.width)
	l.over = make([]float32, 0, l.outputs*Hidden)
	for h := range Hidden {
		l.column(h, w.Hidden[h*(Inputs+1):][:Inputs+1])
	}
	for o := range l.outputs {
		row := w.Out[o*(Inputs+Hidden+1):][:Inputs+Hidden+1]
		l.column(Hidden+o, row[:Inputs])
		l.biases[Hidden+o] = row[Inputs+Hidden]
		l.over = append(l.over, row[Inputs:Inputs+Hidden]...)
	}
	return l
}

// column sets the weights of the inputs for one of the numbers, and its bias where it
// follows them.
func (l *layer) column(at int, weights []float32) {
	for i, x := range weights[:Inputs] {
		l.inputs[i*l.width+at] = x
	}
	if len(weights) > Inputs {
		l.biases[at] = weights[Inputs]
	}
}

// sums are what some inputs add up to in a layer: Hidden numbers, and the outputs.
type sums [Hidden + MaxOutputs]float32

func (y *sums) begin(l *layer) { copy(y[:], l.biases) }

// add adds some inputs of a layer, the first of which is the one at.
func (y *sums) add(l *layer, at int, x []float32) {
	to := y[:l.width]
	for i, v := range x {
		if v != 0 {
			addProducts(to, l.inputs[(at+i)*l.width:], v)
		}
	}
}

// addProducts adds v times each of the first of w to y, which are four or eight or so
// on. Each product is rounded before it is added, on every processor.
func addProducts(y, w []float32, v float32) {
	w = w[:len(y)]
	for len(y) >= 4 && len(w) >= 4 {
		y[0] += float32(w[0] * v)
		y[1] += float32(w[1] * v)
		y[2] += float32(w[2] * v)
		y[3] += float32(w[3] * v)
		y, w = y[4:], w[4:]
	}
}

// end writes the outputs to dst: logits, whose mean is 0.
func (y *sums) end(l *layer, dst []float64) {
	hidden, out := y[:Hidden], y[Hidden:Hidden+l.outputs]
	for h, x := range hidden {
		hidden[h] = max(x, 0)
	}
	var sum float32
	for o := range out {
		out[o] += Dot(l.over[o*Hidden:], hidden)
		sum += out[o]
	}
	for o, x := range out {
		dst[o] = float64(x - sum/float32(len(out)))
	}
}

// Dot adds up the products of x with the first of w, in four sums that do not wait
// for one another and in a fixed order. Each product is rounded before it is added,
// on every processor.
func Dot(w, x []float32) float32 {
	w = w[:len(x)]
	var a, b, c, d float32
	for len(x) >= 4 && len(w) >= 4 {
		a += float32(w[0] * x[0])
		b += float32(w[1] * x[1])
		c += float32(w[2] * x[2])
		d += float32(w[3] * x[3])
		w, x = w[4:], x[4:]
	}
	for i := range x {
		a += float32(w[i] * x[i])
	}
	return (a + b) + (c + d)
}
