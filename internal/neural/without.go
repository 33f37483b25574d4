package neural

import "github.com/evoke-mi/evoke/internal/features"

// Without calls f for each word of the thought units of a turn that was begun with
// [Net.Start], in order and up to [MaxWords] of a unit, with what [Net.Turn] would say
// less for each output if the word were neither known nor marked. less is valid until
// f returns. It takes the time of reading each unit once for each of its words, and
// memory for each unit; the turn must be begun again before it is read again.
func (n *Net) Without(s *Scratch, units [][]features.Spoken, f func(unit, word int, less []float64)) {
	if len(units) == 0 {
		return
	}
	// What the filters keep of each unit, and the most of those after it.
	kept, after := make([][Kept]float32, len(units)), make([][Kept]float32, len(units)+1)
	for i, u := range units {
		s.look(n, u[:min(len(u), MaxWords)])
		n.keep(kept[i][:], s.words, false)
	}
	for i := len(units) - 1; i >= 0; i-- {
		after[i] = most(after[i+1], kept[i])
	}
	turn := func(earlier, last [Kept]float32) (out [MaxOutputs]float64) {
		s.earlier, s.last, s.units = earlier, last, len(units)
		n.Turn(s, out[:])
		return out
	}
	last := kept[len(units)-1]
	whole := turn(after[0], last)
	outputs := n.turn.outputs
	var before [Kept]float32
	for i, u := range units {
		s.look(n, u[:min(len(u), MaxWords)])
		for j, w := range s.words {
			var rest [Kept]float32
			s.words[j] = nil
			n.keep(rest[:], s.words, false)
			s.words[j] = w
			if i == len(units)-1 {
				last = rest
			}
			less := turn(most(before, most(rest, after[i+1])), last)
			for o := range outputs {
				less[o] = whole[o] - less[o]
			}
			f(i, j, less[:outputs])
		}
		before = most(before, kept[i])
	}
}

func most(a, b [Kept]float32) [Kept]float32 {
	for i, x := range b {
		a[i] = max(a[i], x)
	}
	return a
}
