package ocean

import (
	"math"
	"slices"

	"github.com/evoke-mi/evoke/internal/stack"
	"github.com/evoke-mi/evoke/mi"
)

// ruleLeadsIn makes a filler of an acknowledgement that does not stand alone: what
// keeps the client going is a response of its own, and an "okay" before a question
// keeps nobody going. So the experts who coded HLQC take it: in the four sessions
// on which nothing is measured, 44 of 55 that lead into something else are FI, 8
// of 11 that stand alone FA.
const ruleLeadsIn = "leads into something else (MISC 2.5 pp. 22, 24; field guide 1.6)"

// leadIns makes fillers of the acknowledgements in a turn that something else of
// the same turn follows. The last one stands: "go on" at the end of a turn asks for
// more.
func leadIns(us []mi.CounsellorUtterance, units []stack.CounsellorUnit) {
	goesOn := false
	for i := len(us) - 1; i >= 0; i-- {
		switch u := &us[i]; {
		case u.Behaviour != mi.Facilitate:
			goesOn = true
		case goesOn:
			become(u, mi.Filler, ruleLeadsIn)
			p := units[i][facilitate] + units[i][filler] // which grammar tells apart
			u.Probability = math.Round(p*1e4) / 1e4
		}
	}
}

// SettleLeadIns is for transcripts that were cut into utterances, each of them
// given as a turn. In one turn a [Recognizer] knows what an acknowledgement leads
// into, and calls it a filler (FI); where "Okay." is a turn and "So how many is
// that?" the next one of the same party, it learns that too late, since the codes
// of a turn never depend on later ones. SettleLeadIns makes up for it when all are
// coded: it returns the turns with the utterances that were coded as facilitating
// (FA) made fillers where the same party goes on with something else, in
// [mi.CounsellorUtterance] and in [mi.Response.MISC]. Nothing else changes.
//
// It looks at turns that were coded with weights ([mi.CounsellorCodes.Model]);
// a person's codes stay as they are. What a person has corrected in such a turn
// cannot be told, so settle first. The turns given, and what they point to, are
// left as they are; the result shares with them what has not changed. It never
// fails, and any number of goroutines may settle the same turns.
func SettleLeadIns(turns []mi.CodedTurn) []mi.CodedTurn {
	out := slices.Clone(turns)
	goesOn := false
	for i := len(turns) - 1; i >= 0; i-- {
		t := &turns[i]
		if i+1 == len(turns) || t.Turn.Role != turns[i+1].Turn.Role || t.Turn.Party != turns[i+1].Turn.Party {
			goesOn = false
		}
		if t.Counsellor == nil {
			continue // who knows what was said
		}
		settled := false
		for k := len(t.Counsellor.Utterances) - 1; k >= 0; k-- {
			if t.Counsellor.Utterances[k].Behaviour != mi.Facilitate {
				goesOn = true
				continue
			}
			if !goesOn || t.Counsellor.Model == "" {
				continue
			}
			if !settled {
				settled = true
				c := *t.Counsellor
				c.Utterances = slices.Clone(c.Utterances)
				c.Response.MISC = slices.Clone(c.Response.MISC)
				out[i].Counsellor = &c
			}
			c := out[i].Counsellor
			become(&c.Utterances[k], mi.Filler, ruleLeadsIn)
			if k < len(c.Response.MISC) {
				c.Response.MISC[k] = mi.MISCFiller
			}
		}
	}
	return out
}
