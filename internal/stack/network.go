package stack

import (
	"fmt"
	"slices"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/neural"
)

// FindNetwork reads the network of that name in a model, if it has so many outputs for
// a thought unit and for a turn. All coders of a model share it, and what it has worked
// out of the words it met.
func FindNetwork(m *linear.Model, name string, unit, turn int) (*neural.Net, error) {
	n, err := linear.FindPart(m, name, parseNetwork)
	if err != nil {
		return nil, err
	}
	if u, t := n.Outputs(); u != unit || t != turn {
		return nil, &linear.FormatError{What: fmt.Sprintf("part %q: want %d and %d outputs, got %d and %d", name, unit, turn, u, t)}
	}
	return n, nil
}

func parseNetwork(data string) (*neural.Net, error) {
	n, err := neural.Parse(data)
	if err != nil {
		return nil, &linear.FormatError{What: err.Error()}
	}
	return n, nil
}

// hear has the network read thought unit i, which is the one that the vector has read
// last, and writes what it says of it to dst.
func (s *Scratch) hear(n *neural.Net, i int, dst []float64) {
	v := &s.vector
	if i == 0 {
		goal, way := v.Goal()
		n.Start(&s.neural, v.Heard, goal, way)
	}
	n.Unit(&s.neural, v.Said, dst)
}

// Sides gives how likely each valence is, and each kind whatever its side, from what
// speaks for each code: see [Logits].
func Sides(codes [NCodes]float64) (valence [NValences]float64, kind [NKinds]float64) {
	p := codes
	top := slices.Max(p[:])
	for i := range p {
		p[i] -= top
	}
	linear.Exps(p[:])
	valence[neutral] = p[0]
	for k := range kind {
		change, sustain := p[CodeOf(k, false)], p[CodeOf(k, true)]
		valence[0] += change
		valence[2] += sustain
		kind[k] = change + sustain
	}
	return valence, kind
}

// CodeOf returns the place among the network's outputs of the code for a kind of
// change talk, or of sustain talk. The first of all is neutral talk.
func CodeOf(kind int, sustain bool) int {
	if sustain {
		kind += NKinds
	}
	return 1 + kind
}

// Logits replaces likelihoods, in whatever unit, by what speaks for each as the layers
// take it: their logarithms less the mean of these.
func Logits(p []float64) {
	const least = 1e-30 // so that what is as good as impossible stays a number
	mean := 0.0
	for i, x := range p {
		p[i] = linear.Log(max(x, least))
		mean += p[i] / float64(len(p))
	}
	for i := range p {
		p[i] -= mean
	}
}
