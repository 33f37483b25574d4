package score

import "github.com/evoke-mi/evoke/mi"

// A PartyReport is what one of those who talk adds up to: a client's change talk,
// coded by that client's own goal, or a counsellor's behaviours. In a mediation
// the talk of both clients added together means nothing, for what is change talk
// of one may be sustain talk of the other (field guide 7.2).
type PartyReport struct {
	Party string  `json:"party,omitempty"`
	Role  mi.Role `json:"role"`
	// Goal is the party's own or, where that is not known, the conversation's.
	Goal mi.Goal `json:"goal,omitzero"`
	// Share is how much the party talks, of all that is said.
	Share Airtime `json:"share"`
	// Client is the talk of a client, nil for a counsellor. Its course is along the
	// whole session.
	Client *Client `json:"client"`
	// MITI, MISC and Questions are the counts of a counsellor, nil for a client.
	// Volleys are those of the session: another counsellor who takes over ends one.
	MITI      *MITI        `json:"miti"`
	MISC      *MISC        `json:"misc"`
	Questions *QuestionRun `json:"questions"`
}

// Parties scores each of those who talk by themselves: those of c.Parties first,
// also who never talks, and then in the order of speaking. Turns of nobody's name
// are one party of their role. Added up, the counts are those of [Of]. It takes
// time linear in the turns and their text. For a segment, give it the segment's
// view.
func Parties(c mi.Coded) []PartyReport {
	seats := seatsOf(c)
	whole := clockOf(c.Turns)
	share := talkShareOf(c.Turns)
	air := map[seat]Airtime{}
	for _, a := range share.Parties {
		air[seat{a.Role, a.Party}] = a
	}
	volleys := map[string][]parsed{}
	for _, v := range parse(c) {
		volleys[v.Party] = append(volleys[v.Party], v)
	}
	out := make([]PartyReport, 0, len(seats.order))
	for k, s := range seats.order {
		r := PartyReport{Party: s.party, Role: s.role, Goal: seats.goals[k]}
		if a, ok := air[s]; ok {
			r.Share = a
		} else {
			r.Share = Airtime{Role: s.role, Party: s.party}
			r.Share.finish(share.Words, 0, share.Seconds, share.TimeBy)
		}
		turns := make([]mi.CodedTurn, len(seats.turns[k]))
		for i, at := range seats.turns[k] {
			turns[i] = c.Turns[at]
		}
		switch s.role {
		case mi.Client:
			client := clientOfTurns(turns, whole.of(seats.turns[k]))
			client.Course.Along = whole.axis()
			r.Client = &client
		case mi.Counsellor:
			vs := volleys[s.party]
			r.MITI, r.MISC, r.Questions = new(mitiOfVolleys(vs)), new(miscOfTurns(turns)), new(questionRunOf(vs))
		}
		out = append(out, r)
	}
	return out
}

// A seat is somebody in the conversation. Two of one name with different roles are
// two.
type seat struct {
	role  mi.Role
	party string
}

// seats are those who talk, each with the goal and the turns.
type seats struct {
	order []seat
	goals []mi.Goal
	turns [][]int
}

func seatsOf(c mi.Coded) seats {
	var s seats
	rows := map[seat]int{}
	row := func(who seat, goal mi.Goal) int {
		k, ok := rows[who]
		if !ok {
			if !goal.Known() {
				goal = c.Goal
			}
			k = len(s.order)
			rows[who] = k
			s.order, s.goals, s.turns = append(s.order, who), append(s.goals, goal), append(s.turns, nil)
		}
		return k
	}
	for _, p := range c.Parties {
		row(seat{p.Role, p.Name}, p.Goal)
	}
	for i := range c.Turns {
		t := &c.Turns[i].Turn
		k := row(seat{t.Role, t.Party}, mi.Goal{})
		s.turns[k] = append(s.turns[k], i)
	}
	return s
}

// of returns the clock for some of the turns, which puts them into the tenths of
// the whole session. Where that is cut by turns, the place is taken for the time.
func (c clock) of(turns []int) clock {
	out := clock{n: len(turns), starts: make([]float64, len(turns)), from: c.from, to: c.to}
	timed := c.timed()
	if !timed {
		out.from, out.to = 0, float64(c.n)
	}
	for i, at := range turns {
		out.starts[i] = float64(at)
		if timed {
			out.starts[i] = c.starts[at]
		}
	}
	return out
}
