package score

import (
	"math"

	"github.com/evoke-mi/evoke/mi"
)

// An Axis says along what a session is cut. The zero value is unset.
type Axis string

// The axes. A session is cut by time where every turn has a start and no start
// is before that of an earlier turn, else by turns, for which no instrument has
// a standard.
const (
	AlongTime  Axis = "time"
	AlongTurns Axis = "turns"
)

// A clock places the turns of a session in time.
type clock struct {
	n        int
	starts   []float64 // nil where the session cannot be cut by time
	from, to float64   // seconds
}

// clockOf reads the times of the turns. A session ends where its last turn ends
// or, where that is not known, starts.
func clockOf(turns []mi.CodedTurn) clock {
	c := clock{n: len(turns), starts: make([]float64, 0, len(turns))}
	for i := range turns {
		t := &turns[i].Turn
		s, ok := second(t.Start)
		if !ok || i > 0 && s < c.starts[i-1] {
			c.starts = nil
			return c
		}
		c.starts = append(c.starts, s)
		c.to = max(c.to, s)
		if e, ok := second(t.End); ok {
			c.to = max(c.to, e)
		}
	}
	if len(turns) > 0 {
		c.from = c.starts[0]
	}
	return c
}

// longest is the greatest number of seconds that is a time and no mistake, some
// thirty years.
const longest = 1e9

// second reads a time.
func second(s *float64) (float64, bool) {
	if s == nil || math.IsNaN(*s) || *s < 0 || *s > longest {
		return 0, false
	}
	return *s, true
}

// timed reports whether the session can be cut by time.
func (c clock) timed() bool { return c.starts != nil && c.to > c.from }

func (c clock) axis() Axis {
	if c.timed() {
		return AlongTime
	}
	return AlongTurns
}

// seconds is how long the session is, nil where that is not known.
func (c clock) seconds() *float64 {
	if !c.timed() {
		return nil
	}
	return new(c.to - c.from)
}

// tenth returns into which tenth of the session turn i falls, from 0: by its
// start, or by its place among the turns.
func (c clock) tenth(i int) int {
	if !c.timed() {
		return i * tenths / c.n
	}
	return min(int((c.starts[i]-c.from)*tenths/(c.to-c.from)), tenths-1)
}
