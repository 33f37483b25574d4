package score

import "github.com/evoke-mi/evoke/mi"

// A Report is what a session, or a segment of one, adds up to. There is no
// overall score in it: the manuals have none. It holds nothing of what was said.
type Report struct {
	// Conversation and Goal are the session's own.
	Conversation string  `json:"conversation,omitempty"`
	Goal         mi.Goal `json:"goal,omitzero"`
	// Segment is the part of the session that was counted, Turns how many turns
	// it has. Indices elsewhere in the report begin at its first turn.
	Segment Segment `json:"segment"`
	Turns   int     `json:"turns"`
	// Models lists the versions of the weights that decided, in the order of the
	// talk; codes that people or other coders gave have none.
	Models []string `json:"models"`
	// MITI and MISC are the counsellor's side by either manual.
	MITI MITI `json:"miti"`
	MISC MISC `json:"misc"`
	// Client is the client's side.
	Client Client `json:"client"`
	// Expected has soft counts of both sides.
	Expected Expected `json:"expected"`
	// Share says who talked how much.
	Share TalkShare `json:"share"`
	// Questions is the longest run of questions without a reflection.
	Questions QuestionRun `json:"questions"`
	// Notes are what has to be known to read the report.
	Notes []Note `json:"notes"`
}

// Of scores a whole session. It takes time linear in the turns and their text,
// of which it reads the words to count them and the clients' acknowledgements.
// Turns that are not coded count for talk share alone.
func Of(c mi.Coded) Report { return reportOf(c, Whole(c)) }

// OfSegment scores a segment of a session. The error is a *[SegmentError] where
// the segment does not lie in it.
func OfSegment(c mi.Coded, s Segment) (Report, error) {
	view, err := s.View(c)
	if err != nil {
		return Report{}, err
	}
	return reportOf(view, s), nil
}

func reportOf(c mi.Coded, s Segment) Report {
	volleys := parse(c)
	r := Report{
		Conversation: c.ID, Goal: c.Goal, Segment: s, Turns: len(c.Turns),
		Models:    modelsOf(c.Turns),
		MITI:      mitiOfVolleys(volleys),
		MISC:      miscOfTurns(c.Turns),
		Client:    clientOfTurns(c.Turns, clockOf(c.Turns)),
		Expected:  expectedOf(c.Turns),
		Share:     talkShareOf(c.Turns),
		Questions: questionRunOf(volleys),
	}
	r.Notes = r.notes()
	return r
}

// modelsOf lists the versions of the weights.
func modelsOf(turns []mi.CodedTurn) []string {
	out := []string{}
	var seen map[string]bool
	add := func(model string) {
		switch {
		case model == "", len(out) > 0 && model == out[len(out)-1], seen[model]:
			return
		case seen == nil:
			seen = map[string]bool{}
		}
		seen[model] = true
		out = append(out, model)
	}
	for i := range turns {
		if k := turns[i].Counsellor; k != nil {
			add(k.Model)
		}
		if k := turns[i].Client; k != nil {
			add(k.Model)
		}
	}
	return out
}

func (r *Report) notes() []Note {
	out := []Note{}
	add := func(n Note, holds bool) {
		if holds {
			out = append(out, n)
		}
	}
	add(NoteSegment, !r.Segment.Standard)
	add(NoteWindow, r.Segment.Along == AlongTurns && r.Segment.Chosen != ChosenWhole)
	add(NoteGoal, r.Client.Assumed > 0)
	add(NoteUncoded, r.MITI.Uncoded+r.MISC.Uncoded+r.Client.Uncoded > 0)
	add(NoteModels, len(r.Models) > 1)
	return out
}
