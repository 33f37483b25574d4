package stack

import (
	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/text"
)

// AppendUnits appends the thought units of a turn to dst: those of
// [text.AppendUnits], but no more than [MaxUnits].
func AppendUnits(dst []text.Span, turn string) []text.Span {
	from := len(dst)
	dst = text.AppendUnits(dst, turn)
	if n := len(dst) - from; n > MaxUnits {
		dst[from+MaxUnits-1].End = dst[len(dst)-1].End
		dst = dst[:from+MaxUnits]
	}
	return dst
}

// read scores a turn by a table: unit gets the scores of each thought unit, and
// those of the whole turn come back. Both are valid until the next are made. A
// second table, if there is one, scores the thought units alone, and its scores
// stand behind those of the first.
func (s *Scratch) read(t, more *linear.Table, in features.Input, unit func(i int, score []float64)) []float64 {
	s.Units = AppendUnits(s.Units[:0], in.Text)
	in.Units = s.Units
	v, n := &s.vector, t.Columns()
	v.Start(in)
	s.turn.Reset()
	s.around.Reset()
	sum(t, &s.around, v, features.Before, features.Before+1)
	if more != nil {
		s.aroundKinds.Reset()
		sum(more, &s.aroundKinds, v, features.Before, features.Before+1)
	}
	for i := range in.Units {
		v.Unit(i)
		s.unit.Reset()
		sum(t, &s.unit, v, 0, features.OfUnit)
		s.turn.Add(&s.unit, 0, int(features.OfUnit))
		s.unit.Add(&s.around, int(features.Before), int(features.Before)+1)
		if i == 0 {
			sum(t, &s.unit, v, features.Answer, features.Answer+1)
			s.around.Add(&s.unit, int(features.Answer), int(features.Answer)+1)
		}
		t.Score(s.score[:n], &s.unit)
		score := s.score[:n]
		if more != nil {
			s.kinds.Reset()
			sum(more, &s.kinds, v, 0, features.OfUnit)
			s.kinds.Add(&s.aroundKinds, int(features.Before), int(features.Before)+1)
			if i == 0 {
				sum(more, &s.kinds, v, features.Answer, features.Answer+1)
			}
			score = s.score[:n+more.Columns()]
			more.Score(score[n:], &s.kinds)
		}
		unit(i, score)
	}
	v.Finish()
	s.turn.Add(&s.around, int(features.OfUnit), features.Blocks)
	sum(t, &s.turn, v, features.Whole, features.Whole+1)
	t.Score(s.score[:n], &s.turn)
	return s.score[:n]
}

// sum adds the rows of some blocks to a tally.
func sum(t *linear.Table, y *linear.Tally, v *features.Vector, first, last features.Block) {
	for b := first; b < last; b++ {
		t.Sum(y, int(b), v.Index[b], features.Bits)
	}
}
