package linear

// A Layer turns numbers into the probabilities of its labels: a multinomial
// logistic regression, trained on scores of turns that the tables had not
// seen, so that its probabilities are calibrated.
type Layer struct {
	name    string
	inputs  int
	classes int
	labels  [MaxClasses]string
	weights string
}

func (l *Layer) parse(r *reader) error {
	l.name = r.padded(nameSize)
	l.classes, l.inputs = r.uint16(), r.uint16()
	switch {
	case r.short:
		return broken("layer: want a header of %d bytes", nameSize+4)
	case l.classes == 0 || l.classes > MaxClasses:
		return broken("layer %q: want 1 to %d classes, got %d", l.name, MaxClasses, l.classes)
	case l.inputs > MaxInputs:
		return broken("layer %q: want at most %d inputs, got %d", l.name, MaxInputs, l.inputs)
	}
	for c := range l.classes {
		l.labels[c] = r.take(r.uint8())
		if r.short || l.labels[c] == "" {
			return broken("layer %q: want a label for class %d", l.name, c)
		}
	}
	l.weights = r.take(4 * l.classes * (l.inputs + 1))
	if r.short {
		return broken("layer %q: want %d bytes of weights", l.name, 4*l.classes*(l.inputs+1))
	}
	for i := 0; i < len(l.weights); i += 4 {
		if !finite(float32At(l.weights, i)) {
			return broken("layer %q: want finite weights", l.name)
		}
	}
	return nil
}

// Inputs returns the number of inputs.
func (l *Layer) Inputs() int { return l.inputs }

// Classes returns the number of labels.
func (l *Layer) Classes() int { return l.classes }

// Apply writes the probability of each label to dst, which must have room for
// [Layer.Classes] numbers. They are whole ten-thousandths and sum to one. x
// must hold the layer's inputs.
func (l *Layer) Apply(dst, x []float64) { l.ApplyShifted(dst, x, nil) }

// ApplyShifted is Apply with the logit of each label raised by shift, if there
// is one.
//
// Most inputs are zero, and a sum waits for the sum before it. So the loop over
// the labels is inside: their sums do not wait for each other, and each of them
// still adds up its products in the order of the inputs.
func (l *Layer) ApplyShifted(dst, x, shift []float64) {
	x, dst = x[:l.inputs], dst[:l.classes]
	stride := 4 * (l.inputs + 1)
	for c := range dst {
		dst[c] = float32At(l.weights, c*stride)
	}
	for i, v := range x {
		if v == 0 {
			continue
		}
		at := 4 * (i + 1)
		for c := range dst {
			dst[c] += float64(float32At(l.weights, at) * v)
			at += stride
		}
	}
	for c, s := range shift {
		dst[c] += s
	}
	Softmax(dst)
}

// Best returns the index of the greatest of p, the first of equals.
func Best(p []float64) int {
	best := 0
	for i, x := range p {
		if x > p[best] {
			best = i
		}
	}
	return best
}

// Slope returns how much the logit of class c grows with input i.
func (l *Layer) Slope(c, i int) float64 {
	return float32At(l.weights, 4*(c*(l.inputs+1)+1+i))
}
