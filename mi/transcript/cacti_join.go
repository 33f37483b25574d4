package transcript

import (
	"cmp"
	"math"
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// DefaultSlack is the [Joiner.Slack] that stands for nought: how late or early, in
// seconds, a coder's mark may come.
const DefaultSlack = 2

// A Joiner gives the turns of a conversation the codes that people gave the
// moments of its recording. The zero Joiner is ready.
type Joiner struct {
	// Slack is how many seconds a code may lie outside of the nearest turn of
	// its role: people mark by ear, and transcripts are cut where words begin.
	// 0 is [DefaultSlack]; below 0 is none.
	Slack float64
	// Shift is added to the times of the codes, in seconds, where the recording
	// and the transcript do not start together.
	Shift float64
}

// A Joined is a conversation with people's codes.
type Joined struct {
	// Coded has the codes with the turns. A turn in which there is no code is
	// not coded.
	Coded mi.Coded
	// Placed is how many codes found their turn.
	Placed int
	// Left lists the codes that did not: those without a turn of their role at
	// their time, and those of names that [CodeNamed] does not know.
	Left []HumanCode
}

// Join puts each code to the turn of its role in whose time it lies, or else to
// the nearest within Slack; a code with an end lies in its middle. A turn
// without an end ends where the next one starts. Turns without a start get no
// codes. For agreement with a program:
//
//	joined := transcript.Joiner{}.Join(c, codes)
//	score.Agree(score.AttributeMISC, score.DoubleCoding{First: joined.Coded, Second: coder})
//
// What is said of a turn follows from its codes and from nothing else. A
// client's turn has the valence of most of its change and sustain codes, both of
// which make it mixed; as many of each leave it [mi.Unknown], which Agree leaves
// out. A counsellor's turn has every code of the manual that the whole list is
// by: where no name is of MISC alone or none of MITI alone, that manual's codes
// stay unset, except where no name tells the two apart. Main is what all codes
// but those for "other" share, and unset where they differ; so are the types of
// question and reflection where the codes do not say them. Utterances have no
// spans, as the coder marked times.
//
// It takes time linear in codes and turns but for sorting them, and leaves its
// arguments alone.
func (j Joiner) Join(c mi.Conversation, codes []HumanCode) Joined {
	out := Joined{Coded: mi.Coded{ID: c.ID, Goal: c.Goal, Parties: slices.Clone(c.Parties)}}
	out.Coded.Turns = make([]mi.CodedTurn, len(c.Turns))
	for i, t := range c.Turns {
		out.Coded.Turns[i].Turn = t
	}
	slack := j.Slack
	if slack == 0 {
		slack = DefaultSlack
	}
	stretches := map[mi.Role][]stretch{}
	all := stretchesOf(c.Turns)
	for _, role := range mi.Roles() {
		stretches[role] = slices.DeleteFunc(slices.Clone(all), func(s stretch) bool { return c.Turns[s.turn].Role != role })
	}
	codes = slices.Clone(codes)
	slices.SortStableFunc(codes, func(a, b HumanCode) int { return cmp.Compare(a.Start, b.Start) })
	of := make([][]HumanCode, len(c.Turns))
	for _, code := range codes {
		at := code.Start + j.Shift
		if code.End != nil && *code.End > code.Start {
			at += float64((*code.End - code.Start) / 2)
		}
		turn := nearest(stretches[code.Role], at, max(slack, 0))
		if turn < 0 {
			out.Left = append(out.Left, code)
			continue
		}
		of[turn] = append(of[turn], code)
		out.Placed++
	}
	by := manualOf(codes)
	for i, codes := range of {
		switch t := &out.Coded.Turns[i]; {
		case codes == nil:
		case t.Turn.Role == mi.Client:
			t.Client = clientOf(codes)
		default:
			t.Counsellor = counsellorOf(codes, by)
		}
	}
	return out
}

// A stretch is the time of a turn.
type stretch struct {
	turn       int
	start, end float64
}

// stretchesOf gives the times of the turns that have one, in the order of time.
func stretchesOf(turns []mi.Turn) []stretch {
	var all []stretch
	for i, t := range turns {
		if t.Start == nil || !validSeconds(*t.Start) {
			continue
		}
		s := stretch{turn: i, start: *t.Start, end: math.Inf(-1)}
		if t.End != nil && *t.End >= *t.Start {
			s.end = *t.End
		}
		all = append(all, s)
	}
	slices.SortStableFunc(all, func(a, b stretch) int { return cmp.Compare(a.start, b.start) })
	for i := range all {
		if s := &all[i]; s.end < s.start {
			s.end = math.Inf(1)
			if i+1 < len(all) {
				s.end = all[i+1].start
			}
		}
	}
	return all
}

// nearest returns the turn in whose time a moment lies, the latest of several,
// or the nearest within slack; -1 for none. Of the stretches before the moment
// only the last two are looked at: people interrupt each other, but rarely twice.
func nearest(all []stretch, at, slack float64) int {
	after, _ := slices.BinarySearchFunc(all, at, func(s stretch, at float64) int {
		if s.start <= at {
			return -1
		}
		return 1
	})
	best, distance := -1, math.Inf(1)
	for i := min(after, len(all)-1); i >= max(after-2, 0); i-- {
		s := all[i]
		var away float64
		switch {
		case at < s.start:
			away = s.start - at
		case at >= s.end && at > s.start:
			away = max(at-s.end, math.SmallestNonzeroFloat64) // the end is the next turn's
		}
		if away <= slack && away < distance {
			best, distance = s.turn, away
		}
	}
	return best
}
