package neural

import (
	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
)

// Scratch is the memory of reading one turn. The zero Scratch is ready to use. It is
// not safe for concurrent use.
type Scratch struct {
	// What the filters kept of the units so far, and of the last: 0 or more.
	earlier, last [Kept]float32
	units         int
	// What the turn before, the goal and the way add up to in the layers.
	unit, turn sums

	words []*column
	spare []column
	mark  column
}

// MaxWords is how many words of a thought unit are read.
const MaxWords = 64

// Start begins a turn: heard is the turn before, goal the words of the goal and way
// one of [features.Nowhere] and the like.
func (n *Net) Start(s *Scratch, heard, goal []features.Spoken, way int) {
	s.units = 0
	s.unit.begin(&n.unit)
	s.turn.begin(&n.turn)
	var x [Inputs - AtHeard]float32
	s.look(n, heard)
	n.keep(x[:KeptHeard], s.words, true)
	if len(goal) > 0 {
		var sum [Dim]int32
		for _, w := range goal {
			if r := RowOf(n.keys, w); r >= 0 {
				for d := range sum {
					sum[d] += int32(n.rows[r*Dim+d]) - 128
				}
			}
		}
		for d, v := range sum {
			x[AtGoal-AtHeard+d] = float32(v) * n.dim / float32(len(goal))
		}
	}
	x[AtWay-AtHeard+way] = 1
	s.unit.add(&n.unit, AtHeard, x[:])
	if n.turn.outputs > 0 {
		s.turn.add(&n.turn, AtHeard, x[:])
	}
}

// Unit reads the next thought unit of the turn and writes to dst what speaks for
// each output.
func (n *Net) Unit(s *Scratch, words []features.Spoken, dst []float64) {
	s.look(n, words[:min(len(words), MaxWords)])
	n.keep(s.last[:], s.words, false)
	y := s.unit
	y.add(&n.unit, 0, s.last[:])
	if s.units > 0 {
		y.add(&n.unit, AtEarlier, s.earlier[:])
		for i, x := range s.last {
			s.earlier[i] = max(s.earlier[i], x)
		}
	} else {
		s.earlier = s.last
	}
	y.end(&n.unit, dst)
	s.units++
}

// Turn writes to dst what speaks for each output of the turn whose units were read.
func (n *Net) Turn(s *Scratch, dst []float64) {
	y := s.turn
	if s.units > 0 {
		y.add(&n.turn, 0, s.earlier[:])
		y.add(&n.turn, AtEarlier, s.last[:])
	}
	y.end(&n.turn, dst)
}

// RowOf returns the row that keys give a word, or its stem where the word has none, or
// its concept where neither has one, or -1.
func RowOf(keys linear.Keys, w features.Spoken) int {
	if r, ok := keys.Row(w.Word); ok {
		return r
	}
	if r, ok := keys.Row(w.Stem); ok {
		return r
	}
	if w.Concept != 0 {
		if r, ok := keys.Row(w.Concept); ok {
			return r
		}
	}
	return -1
}

// look looks up the words to read, nil for those that have no row.
func (s *Scratch) look(n *Net, words []features.Spoken) {
	s.words = s.words[:0]
	if len(s.spare) < len(words) {
		s.spare = make([]column, max(len(words), MaxWords))
	}
	for i, w := range words {
		var made *column
		if r := RowOf(n.keys, w); r >= 0 {
			made = n.word(r, &s.spare[i])
		}
		if w.OfGoal {
			made = n.marked(made, &s.spare[i], &s.mark)
		}
		s.words = append(s.words, made)
	}
}

// marked adds what the filters make of a word's being one of the goal, in spare, as
// far as a lane can hold it. mark is room for that.
func (n *Net) marked(made, spare, mark *column) *column {
	goal := n.word(n.keys.Rows(), mark)
	if made == nil {
		return goal
	}
	var sum column
	for c := range Columns {
		x := min(max(lane(made[:], c)+lane(goal[:], c), -zero), zero)
		sum[c/4] |= uint64(zero+x) << (c % 4 * 16)
	}
	*spare = sum
	return spare
}

// keep writes what the filters keep of some words: the most that each answered to
// any place, with its bias, where that is more than 0. A filter may stick out at
// both ends. Where it meets no word that has a row it answers nothing.
func (n *Net) keep(dst []float32, words []*column, heard bool) {
	filters, spans, first := Filters/4, Spans, 0
	if heard {
		filters, spans, first = Heard/4, Spans-1, Kept/4
	}
	for span := 1; span <= spans; span++ {
		at := first + (span-1)*filters
		var most [max(Filters, Heard) / 4]uint64
		// A sum has a zero for the bias and one for each place; where no word is there,
		// that alone. Less than nothing is never kept.
		for f := range most[:filters] {
			most[f] = uint64(span+1) * zeros
		}
		for from := 1 - span; from < len(words); from++ {
			var sum [max(Filters, Heard) / 4]uint64
			copy(sum[:filters], n.bias[at:at+filters])
			known := false
			for place := range span {
				i := from + place
				if i < 0 || i >= len(words) || words[i] == nil {
					for f := range sum[:filters] {
						sum[f] += zeros
					}
					continue
				}
				known = true
				column := Column(heard, span, place) / 4
				for f, x := range words[i][column : column+filters] {
					sum[f] += x
				}
			}
			if !known {
				continue
			}
			for f, x := range sum[:filters] {
				most[f] = greater(most[f], x)
			}
		}
		for f := range 4 * filters {
			k := 4*at + f
			dst[k-4*first] = float32(lane(most[:], f)-int32(span)*zero) * n.scale[k]
		}
	}
}
