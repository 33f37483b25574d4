package transcript

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// A manual says which manuals a list of codes is by.
type manual struct{ misc, miti bool }

// manualOf finds out by which manual a list was made: GI, SR, CR and AF are in
// both, so that a name which is in one alone decides for the whole.
func manualOf(codes []HumanCode) manual {
	var by manual
	for _, c := range codes {
		by.misc = by.misc || c.MISC != "" && c.MITI == ""
		by.miti = by.miti || c.MITI != "" && c.MISC == ""
	}
	if !by.misc && !by.miti {
		return manual{true, true}
	}
	return by
}

// clientOf makes the codes of a client's turn out of those of its utterances.
func clientOf(codes []HumanCode) *mi.ClientCodes {
	out := &mi.ClientCodes{Discord: []mi.Discord{}}
	change, sustain := 0, 0
	for _, c := range codes {
		out.Utterances = append(out.Utterances, mi.ClientUtterance{Code: c.Client, Probability: 1})
		switch c.Client.Valence() {
		case mi.Change:
			change++
		case mi.Sustain:
			sustain++
		}
	}
	valence := mi.Neutral
	switch {
	case change > sustain:
		valence = mi.Change
	case sustain > change:
		valence = mi.Sustain
	case change > 0:
		valence = mi.Unknown
	}
	out.Talk.Spans = []mi.Span{}
	out.Talk.Correct(valence)
	out.Talk.Mixed = change > 0 && sustain > 0
	out.Talk.Kind = kindOf(codes, valence)
	return out
}

// kindOf is the kind of most codes of a valence, the first of equals.
func kindOf(codes []HumanCode, v mi.Valence) (kind mi.Kind) {
	most, counted := 0, map[mi.Kind]int{}
	for _, c := range codes {
		if c.Client.Valence() == v {
			counted[c.Client.Kind()]++
		}
	}
	for _, c := range codes {
		if k := c.Client.Kind(); c.Client.Valence() == v && counted[k] > most {
			kind, most = k, counted[k]
		}
	}
	return kind
}

// counsellorOf makes the codes of a counsellor's turn out of those of its
// utterances.
func counsellorOf(codes []HumanCode, by manual) *mi.CounsellorCodes {
	out := &mi.CounsellorCodes{}
	r := &out.Response
	if by.misc {
		r.MISC = []mi.MISCCode{}
	}
	if by.miti {
		r.MITI = []mi.MITICode{}
	}
	had := map[mi.MITICode]bool{}
	mains := map[mi.Main]bool{}
	for _, c := range codes {
		u := mi.CounsellorUtterance{Probability: 1, Behaviour: behaviourOf(c, by)}
		if by.misc && c.MISC != "" {
			u.Code = c.MISC
			r.MISC = append(r.MISC, c.MISC)
		}
		if by.miti && c.MITI != "" {
			had[c.MITI] = true
		}
		mains[mainOf(c, by)] = true
		out.Utterances = append(out.Utterances, u)
	}
	if by.miti {
		for _, k := range mi.MITICodes() { // in their order, each once
			if had[k] {
				r.MITI = append(r.MITI, k)
			}
		}
	}
	r.Main = mainOfAll(mains)
	r.Question, r.Reflection = questionOf(codes, by), reflectionOf(codes)
	return out
}

// meant lists the behaviours that a code can stand for.
func meant(c HumanCode, by manual) []mi.Behaviour {
	return slices.DeleteFunc(mi.Behaviours(), func(b mi.Behaviour) bool {
		misc := by.misc && c.MISC != "" && c.MISC == b.MISC()
		miti := by.miti && c.MITI != "" && c.MITI == b.MITI()
		if by.misc && by.miti && c.MISC != "" && c.MITI != "" {
			return !misc || !miti
		}
		return !misc && !miti
	})
}

// behaviourOf is the behaviour that a code stands for, "" where there are
// several: MISC's EC may be leave asked or autonomy.
func behaviourOf(c HumanCode, by manual) mi.Behaviour {
	if all := meant(c, by); len(all) == 1 {
		return all[0]
	}
	return ""
}

// mainOf is the main behaviour of all that a code can stand for, "" where they
// differ.
func mainOf(c HumanCode, by manual) mi.Main {
	var main mi.Main
	for i, b := range meant(c, by) {
		if i > 0 && b.Main() != main {
			return ""
		}
		main = b.Main()
	}
	return main
}

// mainOfAll is what a turn mainly does: what all its codes do, those for other
// things left aside.
func mainOfAll(mains map[mi.Main]bool) mi.Main {
	if mains[""] {
		return ""
	}
	main := mi.MainOther
	for _, m := range mi.Mains() {
		if !mains[m] || m == mi.MainOther {
			continue
		}
		if main != mi.MainOther {
			return ""
		}
		main = m
	}
	return main
}

// questionOf is the type of question of a turn, "" where the codes do not say:
// MITI does not tell open from closed, and MISC's EC may be leave asked.
func questionOf(codes []HumanCode, by manual) mi.QuestionType {
	open, closed, unclear := false, false, false
	for _, c := range codes {
		switch {
		case c.MISC == mi.MISCOpenQuestion:
			open = true
		case c.MISC == mi.MISCClosedQuestion:
			closed = true
		case c.MISC == mi.MISCEmphasizeControl, c.MITI == mi.MITIQuestion, c.MITI == mi.MITISeek, mainOf(c, by) == "":
			unclear = true
		}
	}
	switch {
	case open && closed, unclear:
		return ""
	case open:
		return mi.QuestionOpen
	case closed:
		return mi.QuestionClosed
	}
	return mi.QuestionNone
}

// reflectionOf is the type of reflection of a turn: complex where any is, as a
// complex reflection trumps a simple one (MITI 4.2.1 E.4).
func reflectionOf(codes []HumanCode) mi.ReflectionType {
	out := mi.ReflectionNone
	for _, c := range codes {
		switch {
		case c.MISC == mi.MISCComplexReflection, c.MISC == mi.MISCReframe, c.MITI == mi.MITIComplexReflection:
			return mi.ReflectionComplex
		case c.MISC == mi.MISCSimpleReflection, c.MITI == mi.MITISimpleReflection:
			out = mi.ReflectionSimple
		}
	}
	return out
}
