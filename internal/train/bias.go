package main

import (
	"context"
	"fmt"
	"io"

	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/ocean"
)

// biasSteps are the settings of [mi.ChangeTalk.Bias] that biases tries.
var biasSteps = []float64{-1, -0.5, 0, 0.5, 1}

// biases says what share of the client turns each setting calls change, neutral and
// sustain talk, and of those that lean one way how many are right.
func biases(w io.Writer, samples []sample, m *linear.Model) error {
	for _, b := range biasSteps {
		talk := mi.NewChangeTalk(m)
		talk.Bias = b
		coder := mi.Coder{Client: talk, Counsellor: ocean.NewRecognizer(m)}
		n, called, answered, right := 0, map[mi.Valence]int{}, 0, 0
		for _, conversation := range conversations(samples) {
			coded, err := coder.Code(context.Background(), spoken(conversation))
			if err != nil {
				return err
			}
			for i, s := range conversation {
				c := coded.Turns[i].Client
				if c == nil {
					continue
				}
				n++
				called[c.Talk.Valence]++
				if gold := s.labels[stack.LayerValence]; gold != "" {
					answered++
					if gold == string(c.Talk.Valence) {
						right++
					}
				}
			}
		}
		if n == 0 {
			return nil
		}
		fmt.Fprintf(w, "bias %+.1f, of %d client turns:", b, n)
		for _, v := range []mi.Valence{mi.Change, mi.Neutral, mi.Sustain} {
			fmt.Fprintf(w, " %s %.2f", v, float64(called[v])/float64(n))
		}
		fmt.Fprintf(w, "; of %d that lean one way %.3f right\n", answered, float64(right)/float64(max(answered, 1)))
	}
	return nil
}
