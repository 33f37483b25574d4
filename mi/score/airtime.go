package score

import (
	"math"

	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// TalkShare says who talked how much.
type TalkShare struct {
	// Words counts words and numbers, hesitations and repeats among them, but no
	// notes of a transcriber such as "[laughs]".
	Words int `json:"words"`
	// Seconds is the time of all turns, nil where it is not known: where a turn
	// has no times. The last turn may lack its end; it is left out then.
	Seconds *float64 `json:"seconds"`
	// TimeBy says how the time was taken, [BySeconds] or [ByStarts]; "" where it
	// is not known.
	TimeBy Basis `json:"time_by,omitempty"`
	// Roles has the counsellor's and the client's side, Parties everybody who
	// talks in the order in which they first do.
	Roles   []Airtime `json:"roles"`
	Parties []Airtime `json:"parties"`
}

// An Airtime is how much a side or a party talks.
type Airtime struct {
	Role  mi.Role `json:"role"`
	Party string  `json:"party,omitempty"`
	Turns int     `json:"turns"`
	Words int     `json:"words"`
	// WordShare is the share of all words.
	WordShare Ratio `json:"word_share"`
	// Seconds is nil, and TimeShare undefined, where times are not known.
	Seconds   *float64 `json:"seconds"`
	TimeShare Ratio    `json:"time_share"`
}

// Of returns the airtime of a role.
func (s TalkShare) Of(r mi.Role) Airtime {
	for _, a := range s.Roles {
		if a.Role == r {
			return a
		}
	}
	return Airtime{Role: r}
}

// talkShareOf adds up who talks how much.
func talkShareOf(turns []mi.CodedTurn) TalkShare {
	s := TalkShare{Roles: []Airtime{{Role: mi.Counsellor}, {Role: mi.Client}}, Parties: []Airtime{}}
	rows := map[seat]int{} // into s.Parties
	timed := len(turns) > 0
	by := BySeconds
	seconds := []float64{0, 0} // of s.Roles and then of s.Parties
	all := 0.0
	for i := range turns {
		t := &turns[i].Turn
		row, ok := rows[seat{t.Role, t.Party}]
		if !ok {
			row = len(s.Parties)
			rows[seat{t.Role, t.Party}] = row
			s.Parties = append(s.Parties, Airtime{Role: t.Role, Party: t.Party})
			seconds = append(seconds, 0)
		}
		role := roleRow(t.Role)
		words := text.CountWords(t.Text, math.MaxInt)
		s.Words += words
		s.Parties[row].add(words)
		if role >= 0 {
			s.Roles[role].add(words)
		}
		d, known, estimated := duration(turns, i)
		switch {
		case known:
			all += d
			seconds[2+row] += d
			if role >= 0 {
				seconds[role] += d
			}
			if estimated {
				by = ByStarts
			}
		case i < len(turns)-1 || len(turns) == 1 || t.Start == nil:
			timed = false
		default:
			by = ByStarts
		}
	}
	if !timed {
		by = ""
	} else {
		s.Seconds, s.TimeBy = &all, by
	}
	for i := range s.Roles {
		s.Roles[i].finish(s.Words, seconds[i], s.Seconds, by)
	}
	for i := range s.Parties {
		s.Parties[i].finish(s.Words, seconds[2+i], s.Seconds, by)
	}
	return s
}

// roleRow returns the place of a role in [TalkShare.Roles], -1 for none.
func roleRow(r mi.Role) int {
	switch r {
	case mi.Counsellor:
		return 0
	case mi.Client:
		return 1
	}
	return -1
}

func (a *Airtime) add(words int) {
	a.Turns++
	a.Words += words
}

func (a *Airtime) finish(words int, seconds float64, all *float64, by Basis) {
	a.WordShare = counted(a.Words, words, ByWords)
	if all != nil {
		a.Seconds = &seconds
		a.TimeShare = ratio(seconds, *all, by)
	}
}

// duration returns how long turn i takes: to its end, or where that is not known
// to the start of the next turn, which is an estimate.
func duration(turns []mi.CodedTurn, i int) (seconds float64, known, estimated bool) {
	start, ok := second(turns[i].Turn.Start)
	if !ok {
		return 0, false, false
	}
	if end, ok := second(turns[i].Turn.End); ok && end >= start {
		return end - start, true, false
	}
	if i+1 < len(turns) {
		if next, ok := second(turns[i+1].Turn.Start); ok && next >= start {
			return next - start, true, true
		}
	}
	return 0, false, false
}
