package score

import (
	"errors"
	"fmt"
	"math/rand/v2"

	"github.com/evoke-mi/evoke/mi"
)

// SegmentSeconds is the length of the segment that MITI 4.2.1 rates.
const SegmentSeconds = 20 * 60

// SegmentVolleys is the length of a random segment in volleys where turns have
// no times. No instrument has a standard for that (field guide 8).
const SegmentVolleys = 40

// ErrNoTimes is the error for cutting by time a session whose turns do not all
// have a start, or whose starts go backwards.
var ErrNoTimes = errors.New("score: turns have no times in order (want a segment by turns)")

// A SegmentError says that a segment is not in its session or holds no turn.
type SegmentError struct {
	// From and To are the bounds: turns or seconds, as Along says.
	From, To float64
	Along    Axis
	// Turns is how many turns the session has.
	Turns int
}

// Error implements error.
func (e *SegmentError) Error() string {
	return fmt.Sprintf("score: segment by %s from %v to %v (want one with turns in a session of %d)", e.Along, e.From, e.To, e.Turns)
}

// A Choice says how a segment came about. The zero value is unset.
type Choice string

// The choices.
const (
	ChosenWhole  Choice = "whole"
	ChosenGiven  Choice = "given"
	ChosenRandom Choice = "random"
)

// A Segment is a part of a session: a stretch of its turns. The first and the
// last turn belong to it where they begin in it, so that every turn of a session
// that is cut in pieces is in one of them.
type Segment struct {
	// From and To bound the turns: Turns[From:To].
	From int `json:"from"`
	To   int `json:"to"`
	// Chosen says how it was chosen, Along along what.
	Chosen Choice `json:"chosen"`
	Along  Axis   `json:"along"`
	// Start is where it starts, in seconds from the start of the conversation,
	// and Seconds is how long it is; nil where it was not cut by time. Raters
	// note the start (field guide 8).
	Start   *float64 `json:"start"`
	Seconds *float64 `json:"seconds"`
	// Standard is set for what MITI 4.2.1 is made for: 20 minutes drawn at
	// random, or all of a session that has no more.
	Standard bool `json:"standard"`
}

// Whole returns the segment that is the whole session.
func Whole(c mi.Coded) Segment {
	k := clockOf(c.Turns)
	s := Segment{To: len(c.Turns), Chosen: ChosenWhole, Along: k.axis(), Seconds: k.seconds()}
	if k.timed() {
		s.Start = new(k.from)
		s.Standard = *s.Seconds <= SegmentSeconds
	}
	return s
}

// SegmentByTurns returns the segment Turns[from:to]. The error is a
// *[SegmentError] where that is empty or outside.
func SegmentByTurns(c mi.Coded, from, to int) (Segment, error) {
	if from < 0 || to > len(c.Turns) || from >= to {
		return Segment{}, &SegmentError{From: float64(from), To: float64(to), Along: AlongTurns, Turns: len(c.Turns)}
	}
	return Segment{From: from, To: to, Chosen: ChosenGiven, Along: AlongTurns}, nil
}

// SegmentByTime returns the turns that start from start on for so many seconds;
// [SegmentSeconds] are usual. The error is [ErrNoTimes], or a *[SegmentError]
// where no turn starts then.
func SegmentByTime(c mi.Coded, start, seconds float64) (Segment, error) {
	k := clockOf(c.Turns)
	if !k.timed() {
		return Segment{}, ErrNoTimes
	}
	s := k.segment(start, seconds)
	if s.From >= s.To {
		return Segment{}, &SegmentError{From: start, To: start + seconds, Along: AlongTime, Turns: len(c.Turns)}
	}
	s.Chosen = ChosenGiven
	return s, nil
}

// RandomSegment draws 20 minutes whose start is uniform among those from which
// they fit into the session, or where turns have no times [SegmentVolleys]
// volleys with the client's turns among and after them. A session that has no
// more is drawn whole. The same r in the same state draws the same segment; r
// must not be nil. A segment drawn by time in whose 20 minutes nobody starts to
// talk is drawn again at the turn that comes next or, if none does, is the last.
func RandomSegment(c mi.Coded, r *rand.Rand) Segment {
	k := clockOf(c.Turns)
	s := Whole(c)
	s.Chosen = ChosenRandom
	if !k.timed() {
		vs := parse(c)
		if len(vs) <= SegmentVolleys {
			return s
		}
		first := r.IntN(len(vs) - SegmentVolleys + 1)
		s.From = vs[first].Turns[0]
		if next := first + SegmentVolleys; next < len(vs) {
			s.To = vs[next].Turns[0]
		}
		return s
	}
	room := *s.Seconds - SegmentSeconds
	if room <= 0 {
		return s
	}
	start := k.from + float64(r.Float64()*room)
	s = k.segment(start, SegmentSeconds)
	if s.From >= s.To { // twenty minutes of silence, or of one long turn
		i := min(s.From, k.n-1)
		s = k.segment(k.starts[i], SegmentSeconds)
	}
	s.Chosen, s.Standard = ChosenRandom, true
	return s
}

// segment returns the turns that start in a stretch of time.
func (c clock) segment(start, seconds float64) Segment {
	s := Segment{Along: AlongTime}
	for s.From < c.n && !(c.starts[s.From] >= start) {
		s.From++
	}
	s.To = s.From
	for s.To < c.n && c.starts[s.To] < start+seconds {
		s.To++
	}
	if start+seconds > c.to {
		seconds = max(0, c.to-start)
	}
	s.Start, s.Seconds = &start, &seconds
	return s
}

// View returns the segment of a session as a session of its own. Its turns are
// those of c and not copies. The error is a *[SegmentError] where the segment
// does not lie in c.
func (s Segment) View(c mi.Coded) (mi.Coded, error) {
	if s.From < 0 || s.To > len(c.Turns) || s.From > s.To {
		return mi.Coded{}, &SegmentError{From: float64(s.From), To: float64(s.To), Along: AlongTurns, Turns: len(c.Turns)}
	}
	c.Turns = c.Turns[s.From:s.To:s.To]
	return c, nil
}
