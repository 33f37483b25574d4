package score

import (
	"slices"

	"github.com/evoke-mi/evoke/mi"
)

// A Rule names a rule of MITI 4.2.1 by which one code trumps another. The zero
// value is unset.
type Rule string

// The rules. Those of doubt hold where a coder cannot tell which of two codes an
// utterance has, the others where it clearly has both.
const (
	// OnceInVolley and the two after it hold within a volley, whose utterances
	// are clear by themselves.
	OnceInVolley       Rule = "each code once in a volley"
	ComplexOverSimple  Rule = "complex over simple reflection"
	WithOverPersuade   Rule = "persuade with permission over persuade"
	AffirmOverConfront Rule = "affirm over confront that asserts a strength"
	// AdherentPyramid puts Emphasize over Seek over Affirm.
	AdherentPyramid      Rule = "pyramid of MI-adherent codes"
	AffirmOverReflection Rule = "affirm over reflection"
	ConfrontOverPersuade Rule = "pyramid of MI non-adherent codes"
	ConfrontOverQuestion Rule = "confront over question"
	SeekOverQuestion     Rule = "seek over question"

	InformationInDoubt Rule = "in doubt, information over persuade"
	SimpleInDoubt      Rule = "in doubt, simple over complex reflection"
	LowerInDoubt       Rule = "in doubt, the lower MI-adherent code"
	OtherInDoubt       Rule = "in doubt, any other code over an MI-adherent one"
	PersuadeInDoubt    Rule = "in doubt, persuade over confront"
	NothingInDoubt     Rule = "in doubt between confront and reflection, no code"
)

// Short names for the table below.
const (
	gi      = mi.MITIGiveInformation
	pers    = mi.MITIPersuade
	with    = mi.MITIPersuadeWith
	q       = mi.MITIQuestion
	sr      = mi.MITISimpleReflection
	cr      = mi.MITIComplexReflection
	af      = mi.MITIAffirm
	seek    = mi.MITISeek
	emph    = mi.MITIEmphasize
	confr   = mi.MITIConfront
	parsing = "MITI 4.2.1 section E, parsing (field guide 2.3)"
	trumps  = "MITI 4.2.1 section E, precedence (field guide 2.5)"
)

// codes is [mi.MITICodes] without the allocation.
var codes = [...]mi.MITICode{gi, pers, with, q, sr, cr, af, seek, emph, confr}

// rules says which code falls to which. A rule with more than one line has a
// line for each step.
var rules = [...]struct {
	rule        Rule
	doubt       bool
	section     string
	over, under []mi.MITICode
}{
	{OnceInVolley, false, parsing, nil, nil},
	{ComplexOverSimple, false, "MITI 4.2.1 E.4.e and parsing (field guide 2.2 and 2.3)", []mi.MITICode{cr}, []mi.MITICode{sr}},
	{WithOverPersuade, false, trumps, []mi.MITICode{with}, []mi.MITICode{pers}},
	{AffirmOverConfront, false, trumps, []mi.MITICode{af}, []mi.MITICode{confr}},
	{AdherentPyramid, false, "MITI 4.2.1 figure 1 (field guide 2.5)", []mi.MITICode{emph}, []mi.MITICode{seek, af}},
	{AdherentPyramid, false, "MITI 4.2.1 figure 1 (field guide 2.5)", []mi.MITICode{seek}, []mi.MITICode{af}},
	{AffirmOverReflection, false, trumps, []mi.MITICode{af}, []mi.MITICode{sr, cr}},
	{ConfrontOverPersuade, false, "MITI 4.2.1 figure 2 (field guide 2.5)", []mi.MITICode{confr}, []mi.MITICode{pers}},
	{ConfrontOverQuestion, false, "MITI 4.2.1 E.4.g.2 (field guide 2.2 and 2.5)", []mi.MITICode{confr}, []mi.MITICode{q}},
	{SeekOverQuestion, false, "MITI 4.2.1 section E, questions (field guide 2.2)", []mi.MITICode{seek}, []mi.MITICode{q}},

	{InformationInDoubt, true, trumps, []mi.MITICode{gi}, []mi.MITICode{pers, with}},
	{SimpleInDoubt, true, trumps, []mi.MITICode{sr}, []mi.MITICode{cr}},
	{LowerInDoubt, true, "MITI 4.2.1 figure 1 (field guide 2.5)", []mi.MITICode{af}, []mi.MITICode{seek, emph}},
	{LowerInDoubt, true, "MITI 4.2.1 figure 1 (field guide 2.5)", []mi.MITICode{seek}, []mi.MITICode{emph}},
	{OtherInDoubt, true, trumps, []mi.MITICode{gi, pers, with, q, sr, cr, confr}, []mi.MITICode{af, seek, emph}},
	{PersuadeInDoubt, true, "MITI 4.2.1 figure 2 (field guide 2.5)", []mi.MITICode{pers}, []mi.MITICode{confr}},
	{NothingInDoubt, true, trumps, []mi.MITICode{confr}, []mi.MITICode{sr, cr}},
	{NothingInDoubt, true, trumps, []mi.MITICode{sr, cr}, []mi.MITICode{confr}},
}

// Rules lists the rules in their own order.
func Rules() []Rule {
	var out []Rule
	for i := range rules {
		if !slices.Contains(out, rules[i].rule) {
			out = append(out, rules[i].rule)
		}
	}
	return out
}

// Valid reports whether r is one of [Rules].
func (r Rule) Valid() bool { return r.Section() != "" }

// Section says where the rule stands, "" for an unset or unknown rule.
func (r Rule) Section() string {
	for i := range rules {
		if rules[i].rule == r {
			return rules[i].section
		}
	}
	return ""
}

// Doubt reports whether the rule is for codes that cannot be told apart.
func (r Rule) Doubt() bool {
	for i := range rules {
		if rules[i].rule == r {
			return rules[i].doubt
		}
	}
	return false
}

// A Trump is a code that was not given, and why.
type Trump struct {
	// Code is the code that fell.
	Code mi.MITICode `json:"code"`
	// To is the code that it fell to: for [OnceInVolley] the same one, for
	// [NothingInDoubt] the one that fell with it.
	To mi.MITICode `json:"to"`
	// Rule is the rule by which it fell; [Rule.Section] says where it stands.
	Rule Rule `json:"rule"`
}

// Decide applies the rules of precedence to the codes that one utterance could
// have: all of them clearly or, with doubt set, one of them but who knows which.
// It returns the codes that are left, in the order of [mi.MITICodes], and those
// that fell. More than one left means that the manual has no rule for them: one
// who clearly sees both has seen two utterances, and one in doubt must choose.
// None is left where the rule is to give no code. Codes that MITI does not have
// are left out, and so are repeats.
func Decide(doubt bool, candidates ...mi.MITICode) (left []mi.MITICode, fallen []Trump) {
	for _, c := range codes {
		if !slices.Contains(candidates, c) {
			continue
		}
		if t, falls := trumpOf(doubt, c, candidates); falls {
			fallen = append(fallen, t)
		} else {
			left = append(left, c)
		}
	}
	return left, fallen
}

// trumpOf returns the first rule by which a code falls to one of others. A code
// that has fallen itself still trumps, so that the order of the rules decides
// no more than the name of the rule.
func trumpOf(doubt bool, c mi.MITICode, others []mi.MITICode) (Trump, bool) {
	for i := range rules {
		r := &rules[i]
		if r.doubt != doubt || !slices.Contains(r.under, c) {
			continue
		}
		for _, over := range r.over {
			if slices.Contains(others, over) {
				return Trump{Code: c, To: over, Rule: r.rule}, true
			}
		}
	}
	return Trump{}, false
}
