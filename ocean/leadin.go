package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// ruleLeadsIn makes a filler of an acknowledgement that does not stand alone. What
// keeps the client going is a response of its own; an "okay" before a question keeps
// nobody going. The experts who coded HLQC take it so: in the four of its sessions
// that AnnoMI has too, whose MISC codes no figure uses, 44 of 55 acknowledgements
// that lead into something else are FI, and 8 of the 11 that stand alone are FA.
const ruleLeadsIn = "leads into something else (MISC 2.5 pp. 22, 24; field guide 1.6)"

// leadIns makes fillers of the acknowledgements in a turn that something else of
// the same turn follows. The last one stands: "go on" at the end of a turn asks for
// more. goesOn says that something else follows the turn, and the result that
// something else follows where it begins.
func leadIns(us []mi.CounsellorUtterance, goesOn bool) bool {
	for i := len(us) - 1; i >= 0; i-- {
		switch u := &us[i]; {
		case !facilitates(u):
			goesOn = goesOn || codeOf(u) != ""
		case goesOn && u.Behaviour == mi.Facilitate:
			become(u, mi.Filler, ruleLeadsIn)
		}
	}
	return goesOn
}

// codeOf returns the MISC code of an utterance, "" where nobody knows: a person may
// have written the code alone.
func codeOf(u *mi.CounsellorUtterance) mi.MISCCode {
	if u.Code != "" {
		return u.Code
	}
	return u.Behaviour.MISC()
}

func facilitates(u *mi.CounsellorUtterance) bool { return codeOf(u) == mi.MISCFacilitate }

// SettleLeadIns is for transcripts in which each utterance is a turn of its own. In
// one turn a [Recognizer] knows what an acknowledgement leads into, and calls it a
// filler (FI). Where "Okay." is a turn and "So how many is that?" the next one of the
// same party, it learns that too late, since the codes of a turn never depend on
// later ones. SettleLeadIns makes up for it when all are coded. It returns the turns
// with the utterances that were coded as facilitating (FA) made fillers where the
// same party goes on with something else: their Code, Behaviour and Rule change, and
// their place in [mi.Response.MISC]; the probability stays that of facilitating.
//
// Turns follow one another where their numbers do, or are the same because nobody
// counted; where a number is left out, somebody else may have spoken. A turn without
// codes is passed over. Only turns that were coded with weights change
// ([mi.CounsellorCodes.Model]); a person's codes stay. A person's correction of such
// a turn cannot be recognised: settle before correcting. The turns given, and what
// they point to, are left as they are, and the result shares with them what has not
// changed. It never fails, and any number of goroutines may settle the same turns.
func SettleLeadIns(turns []mi.CodedTurn) []mi.CodedTurn {
	out := slices.Clone(turns)
	goesOn := false
	for i := len(turns) - 1; i >= 0; i-- {
		if i+1 == len(turns) || !follows(turns[i].Turn, turns[i+1].Turn) {
			goesOn = false
		}
		given := turns[i].Counsellor
		if given == nil {
			continue
		}
		us := slices.Clone(given.Utterances)
		before := goesOn
		goesOn = leadIns(us, goesOn)
		if len(us) == 0 { // coded as a whole
			goesOn = goesOn || slices.ContainsFunc(given.Response.MISC, func(c mi.MISCCode) bool { return c != mi.MISCFacilitate })
		}
		if !before || given.Model == "" || slices.Equal(us, given.Utterances) {
			continue
		}
		c := *given
		c.Utterances, c.Response.MISC = us, slices.Clone(given.Response.MISC)
		for k := range us {
			if k < len(c.Response.MISC) && us[k].Code != given.Utterances[k].Code {
				c.Response.MISC[k] = us[k].Code
			}
		}
		out[i].Counsellor = &c
	}
	return out
}

// follows reports whether a party goes on in the next turn.
func follows(t, next mi.Turn) bool {
	return t.Role == next.Role && t.Party == next.Party && (next.Number == t.Number+1 || next.Number == t.Number)
}
