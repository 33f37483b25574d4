package score

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// miscCodes is [mi.MISCCodes] without the allocation.
var miscCodes = [...]mi.MISCCode{
	mi.MISCOpenQuestion, mi.MISCClosedQuestion, mi.MISCSimpleReflection, mi.MISCComplexReflection, mi.MISCReframe,
	mi.MISCAffirm, mi.MISCSupport, mi.MISCEmphasizeControl, mi.MISCAdviseWithPermission, mi.MISCAdviseWithoutPermission,
	mi.MISCGiveInformation, mi.MISCRaiseConcernWithPermission, mi.MISCRaiseConcernWithoutPermission, mi.MISCDirect,
	mi.MISCConfront, mi.MISCWarn, mi.MISCFacilitate, mi.MISCFiller, mi.MISCStructure,
}

// mitiRow returns the place of a code in [mi.MITICodes], -1 for none.
func mitiRow(c mi.MITICode) int { return slices.Index(codes[:], c) }

// miscRow returns the place of a code in [mi.MISCCodes], -1 for none.
func miscRow(c mi.MISCCode) int { return slices.Index(miscCodes[:], c) }

// miscOf returns the MISC code of an utterance: what the coder wrote or what
// follows from the behaviour, "" where neither says.
func miscOf(u *mi.CounsellorUtterance) mi.MISCCode {
	if u.Code != "" && miscRow(u.Code) >= 0 {
		return u.Code
	}
	return u.Behaviour.MISC()
}

// A coded is one MITI code that a turn brings into its volley, and the
// utterance that has it, -1 where the turn has codes but no utterances.
type coded struct {
	code            mi.MITICode
	turn, utterance int
}

// mitiOfTurn appends the MITI codes of a turn to dst, in the order of the talk
// and with repeats, and what fell inside one utterance to fallen. A code that
// follows from an utterance's behaviour goes before the codes of the turn as a
// whole, which have lost order and number. It reports whether the turn is coded
// at all in a way that MITI codes follow from.
func mitiOfTurn(dst []coded, fallen []Fallen, turn int, k *mi.CounsellorCodes) ([]coded, []Fallen, bool) {
	if k == nil {
		return dst, fallen, false
	}
	us, known := k.Utterances, false
	for i := 0; i < len(us); {
		n := together(us[i:])
		if n == 1 {
			known = known || us[i].Behaviour.Valid()
			if c := us[i].Behaviour.MITI(); c != "" {
				dst = append(dst, coded{c, turn, i})
			}
			i++
			continue
		}
		var all [len(codes)]mi.MITICode
		candidates := all[:0]
		for j := i; j < i+n; j++ {
			known = known || us[j].Behaviour.Valid()
			if c := us[j].Behaviour.MITI(); c != "" && !slices.Contains(candidates, c) {
				candidates = append(candidates, c)
			}
		}
		left, trumped := Decide(false, candidates...)
		for j := i; j < i+n; j++ {
			c := us[j].Behaviour.MITI()
			if slices.Contains(left, c) {
				dst = append(dst, coded{c, turn, j})
			}
			for _, t := range trumped {
				if t.Code == c {
					fallen = append(fallen, Fallen{Turn: turn, Utterance: j, Trump: t})
				}
			}
		}
		i += n
	}
	if known {
		return dst, fallen, true
	}
	for _, c := range k.Response.MITI {
		if mitiRow(c) >= 0 {
			dst = append(dst, coded{c, turn, -1})
		}
	}
	return dst, fallen, k.Response.MITI != nil
}

// together returns how many codes the first utterance has: entries of one span
// are one utterance that a coder gave several codes. Entries without a span are
// each their own.
func together(us []mi.CounsellorUtterance) int {
	n := 1
	for n < len(us) && us[n].Span == us[0].Span && us[0].Start < us[0].End {
		n++
	}
	return n
}
