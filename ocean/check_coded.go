package ocean

import (
	"slices"

	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// sureOfFault is the least probability with which the recogniser's code of a
// thought unit becomes a finding.
const sureOfFault = 0.6

// ruleRecognised is the rule of such a finding.
const ruleRecognised = "recognised by the words as a whole"

// recognise adds what the recogniser is sure of where no phrase was found.
func (k *checking) recognise() {
	var codes mi.CounsellorCodes
	k.checker.Recognizer.CodeInto(&codes, mi.Exchange{
		Goal: k.coded.Goal, Turn: mi.Turn{Number: len(k.coded.Turns), Role: mi.Counsellor, Text: k.draft}, Before: k.coded.Turns,
	})
	for i := range codes.Utterances {
		u := &codes.Utterances[i]
		code := faultOf(u.Behaviour)
		if code == "" || u.Probability < sureOfFault || k.foundIn(text.Span(u.Span)) {
			continue
		}
		if code == UnaskedAdvice && k.permitted() {
			continue
		}
		if (code == Confronting || code == Warning) && k.echoes(text.Span(u.Span)) {
			continue
		}
		k.addSpan(code, u.Span).Rule = ruleRecognised
	}
}

// givenBack is the least share of a thought unit's words that the client has said from
// which weights alone take it for no confrontation and no warning: it reflects. Advice
// stays advice, for clients tell what others have advised them.
const givenBack = 0.75

// echoes reports whether the client's own words are nearly all that a thought unit
// says, without a "not" more or less.
func (k *checking) echoes(span text.Span) bool {
	var l echo.Listener
	hear(&l, &mi.Exchange{Turn: mi.Turn{Number: len(k.coded.Turns)}, Before: k.coded.Turns})
	e := l.Find(k.draft, span)
	return e.Share() >= givenBack && !slices.ContainsFunc(e.Pairs, func(p echo.Pair) bool { return p.Reversed })
}

// faultOf is what a behaviour that is inconsistent with MI is found as.
func faultOf(b mi.Behaviour) FindingCode {
	switch b {
	case mi.Confront:
		return Confronting
	case mi.Warn, mi.RaiseConcernWithoutPermission:
		return Warning
	case mi.Direct:
		return Directing
	case mi.Persuade:
		return Persuading
	case mi.AdviseWithoutPermission:
		return UnaskedAdvice
	}
	return ""
}

// foundIn reports whether there is a finding within a span.
func (k *checking) foundIn(span text.Span) bool {
	for i := range k.found {
		if f := &k.found[i]; f.Start < span.End && f.End > span.Start {
			return true
		}
	}
	return false
}
