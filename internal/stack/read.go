package stack

import (
	"github.com/evoke-mi/evoke/internal/features"
	"github.com/evoke-mi/evoke/internal/linear"
	"github.com/evoke-mi/evoke/internal/text"
)

// AppendUnits appends the thought units of a turn to dst: those of
// [text.AppendUnits], but no more than [MaxUnits].
func AppendUnits(dst []text.Span, turn string) []text.Span {
	return appendUnits(dst, turn, nil)
}

func appendUnits(dst []text.Span, turn string, tokens *text.Tokens) []text.Span {
	from := len(dst)
	dst = tokens.AppendUnits(dst, turn)
	if n := len(dst) - from; n > MaxUnits {
		dst[from+MaxUnits-1].End = dst[len(dst)-1].End
		dst = dst[:from+MaxUnits]
	}
	return dst
}

// Whole returns the thought units of the turn that was run last, nil where it may
// have more than [MaxUnits].
func (s *Scratch) Whole() []text.Span {
	if len(s.Units) < MaxUnits {
		return s.Units
	}
	return nil
}

// Tokens returns the tokens of the turn that was run last.
func (s *Scratch) Tokens() *text.Tokens { return &s.vector.Tokens }

// read scores a turn by a table: unit gets the scores of each thought unit, and
// those of the whole turn come back. Both are valid until the next are made.
func (s *Scratch) read(t *linear.Table, in features.Input, unit func(i int, score []float64)) []float64 {
	v, n := &s.vector, t.Columns()
	v.Tokens.Read(in.Text)
	s.Units = appendUnits(s.Units[:0], in.Text, &v.Tokens)
	in.Units = s.Units
	v.Start(in)
	s.turn.Reset()
	s.around.Reset()
	s.aroundKinds.Reset()
	sum(t, &s.around, v, features.Before, features.Before+1)
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
		unit(i, s.score[:n])
	}
	v.Finish()
	s.turn.Add(&s.around, int(features.OfUnit), features.Blocks)
	sum(t, &s.turn, v, features.Whole, features.Whole+1)
	t.Score(s.score[:n], &s.turn)
	return s.score[:n]
}

// readUnit writes the scores to dst that another table gives thought unit i,
// which is the one that the vector has read last.
func (s *Scratch) readUnit(dst []float64, t *linear.Table, i int) {
	v := &s.vector
	if s.aroundKinds.Features(int(features.Before)) == 0 {
		sum(t, &s.aroundKinds, v, features.Before, features.Before+1)
	}
	s.kinds.Reset()
	sum(t, &s.kinds, v, 0, features.OfUnit)
	s.kinds.Add(&s.aroundKinds, int(features.Before), int(features.Before)+1)
	if i == 0 {
		sum(t, &s.kinds, v, features.Answer, features.Answer+1)
	}
	t.Score(dst, &s.kinds)
}

// sum adds the rows of some blocks to a tally.
func sum(t *linear.Table, y *linear.Tally, v *features.Vector, first, last features.Block) {
	for b := first; b < last; b++ {
		t.Sum(y, int(b), v.Index[b])
	}
}
