package ocean

import (
	"context"
	"fmt"
	"strings"

	"github.com/evoke-mi/evoke/mi"
)

// A Responder words the counsellor's next turn: a host's language model, a script,
// a person at a keyboard. It should honour the context.
type Responder interface {
	Respond(ctx context.Context, s Situation) (string, error)
}

// A ResponderFunc is a function as a [Responder].
type ResponderFunc func(ctx context.Context, s Situation) (string, error)

// Respond calls f.
func (f ResponderFunc) Respond(ctx context.Context, s Situation) (string, error) { return f(ctx, s) }

// A Situation is what a [Responder] is asked to answer.
type Situation struct {
	// Coded is the conversation so far, with its codes.
	Coded mi.Coded
	// Suggestions are what could be done next, best first.
	Suggestions Suggestions
	// Draft is the draft that was found fault with, and Findings the faults; both
	// are empty when a draft is asked for the first time.
	Draft    string
	Findings []Finding
}

// Guarded is a [Responder] that lets nothing through unjudged: it suggests, asks
// Responder for a draft, has it checked, asks once more with the findings where it
// is not allowed or blank, and answers with the replacement or the fallback where the
// second draft is no better. A fallback of the host's is taken as it is, but where
// there is a sign of danger.
//
// An error of Responder or of Checker comes back wrapped, with no text; so does a
// context that is done. A panic of theirs goes through. Guarded is safe for
// concurrent use if its parts are.
//
// Guarded tells nobody of a sign of danger: the host asks [mi.RiskEventOf] after
// each turn of a client. For as long as the sign gates (see [Checker]) each answer
// that the responder does not word safely itself is the same one, word for word.
type Guarded struct {
	// Responder words the drafts. Nil answers with the fallback.
	Responder Responder
	// Checker judges them; nil is a [Checker] with the built-in [Composer]. A Checker
	// of the host's needs a Composer of its own, or there are no replacements: then
	// the fallback follows a second bad draft. What is said after a sign of danger is
	// set here, too: Checker{Composer: Composer{Safety: "…"}}.
	Checker ReplyChecker
	// Suggester says what could be done next.
	Suggester Suggester
	// Fallback is said where nothing better is left, "" for [DefaultFallback]. After a
	// sign of danger it is not said; see Checker.
	Fallback string
	// Judged is told of every verdict, where it is set: for a log of the host's.
	Judged func(Verdict)
}

// DefaultFallback asks openly and adds nothing. Where there is a sign of danger
// [DefaultSafetyFallback] is said instead.
const DefaultFallback = "I'd like to understand this better. What matters most to you in this?"

// DefaultSafetyFallback is the fallback where there is a sign of danger and the
// checker words nothing. It names no number. A host should set its own words, with
// the numbers of its country ([mi.ResourcesIn]), in [Composer.Safety] of the
// checker's composer: these are then said instead.
const DefaultSafetyFallback = "Thank you for telling me. Your safety comes first. Are you safe right now? " +
	"If you are in danger, please call your local emergency number, or go to someone who can be with you."

// Guard wraps a responder with the built-in check.
func Guard(r Responder) Guarded { return Guarded{Responder: r} }

// Respond implements [Responder]: s.Suggestions are filled where they are empty.
func (g Guarded) Respond(ctx context.Context, s Situation) (string, error) {
	text, _, err := g.Judge(ctx, s)
	return text, err
}

// Judge is Respond with the verdict on what it answers. Of a replacement or a
// fallback that is the verdict on the draft it stands for, so the text is the
// responder's own where Action is [Allow]; Action is "" where there was no draft.
func (g Guarded) Judge(ctx context.Context, s Situation) (string, Verdict, error) {
	v := Verdict{Findings: []Finding{}}
	if err := ctx.Err(); err != nil {
		return "", v, err
	}
	if g.Responder == nil {
		return g.fallback(s.Coded), v, nil
	}
	if len(s.Suggestions.Moves) == 0 {
		s.Suggestions = g.Suggester.Suggest(s.Coded)
	}
	checker := g.Checker
	if checker == nil {
		checker = Checker{Composer: Composer{}}
	}
	const drafts = 2 // the first and one revision
	for range drafts {
		if err := ctx.Err(); err != nil {
			return "", v, err
		}
		draft, err := g.Responder.Respond(ctx, s)
		if err != nil {
			return "", v, fmt.Errorf("ocean: responder: %w", err)
		}
		v, err = checker.CheckReply(ctx, s.Coded, draft)
		if err != nil {
			return "", v, fmt.Errorf("ocean: checker: %w", err)
		}
		if g.Judged != nil {
			g.Judged(v)
		}
		if v.Action == Allow && strings.TrimSpace(draft) != "" {
			return draft, v, nil
		}
		s.Draft, s.Findings = draft, v.Findings
	}
	if v.Replacement != "" {
		again, err := checker.CheckReply(ctx, s.Coded, v.Replacement)
		if err != nil {
			return "", v, fmt.Errorf("ocean: checker: %w", err)
		}
		if again.Action == Allow {
			return v.Replacement, v, nil
		}
	}
	if err := ctx.Err(); err != nil {
		return "", v, err
	}
	return g.fallback(s.Coded), v, nil
}

// fallback is what is said where nothing better is left.
func (g Guarded) fallback(coded mi.Coded) string {
	k := newChecking(Checker{}, coded, "")
	switch {
	case k.atRisk():
		if g.Fallback != "" && (Checker{}).Check(coded, g.Fallback).Action == Allow {
			return g.Fallback
		}
		return DefaultSafetyFallback
	case g.Fallback != "":
		return g.Fallback
	}
	return DefaultFallback
}
