package stack

import (
	"fmt"

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
