package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// meaning gives back what the words amount to: by their shape where they have one
// (a wish matters, a need feels like time), else with what a reason is worth.
func (d *draft) meaning() {
	for i := range d.said {
		s := &d.said[i]
		if i > 2 || i > 0 && s.code.Valence() != d.said[0].code.Valence() {
			break
		}
		if i > 0 && overlapsSaying(s, &d.said[0]) {
			continue
		}
		if blames(s.words) || selfView(s) != "" {
			continue
		}
		if text := d.shaped(s); text != "" && d.fits(text) {
			d.done(text, s.Quote)
			return
		}
	}
	for i := range d.said {
		s := &d.said[i]
		if i > 2 || blames(s.words) || selfView(s) != "" || judges(s.words) {
			continue
		}
		if text := d.weighed(s); text != "" && d.fits(text) {
			d.done(text, s.Quote)
			return
		}
	}
	d.declineUnsaid()
}

// shaped words the meaning of a saying that has a shape.
func (d *draft) shaped(s *saying) string {
	sh := parseShape(s.words)
	if sh.kind == shapeNone || len(s.words) > 20 {
		return ""
	}
	rest := sh.turnedRest()
	if rest == "" {
		return ""
	}
	if sh.kind == shapeThink || sh.kind == shapeKnow {
		// "I think I need to stop" has the shape of what is thought.
		inner := *s
		inner.words = sh.rest
		switch in := parseShape(sh.rest); in.kind {
		case shapeNeed, shapeCan, shapeCould, shapeCant, shapeWant:
			if text := d.shaped(&inner); text != "" {
				return text
			}
		case shapeNone:
		default:
			return ""
		}
	}
	if fs := d.phrasingsOf(s, sh); fs != nil {
		if f, ok := d.fresh(fs, sh.rest); ok {
			return f.around(rest)
		}
	}
	return ""
}

// phrasingsOf lists the ways to word the meaning of a shape, nil for none.
func (d *draft) phrasingsOf(s *saying, sh shape) []phrasing {
	not := sh.rest[0].Key == "not"
	switch sh.kind {
	case shapeWant:
		if s.away() {
			return []phrasing{{"For now, you'd like to ", "."}}
		}
		if perspective.Has(sh.rest[:1], "be") {
			return []phrasing{{"It matters to you to ", "."}, {"What you'd like is to ", "."}}
		}
		return []phrasing{{"It matters to you to ", "."}, {"You're hoping to ", "."}, {"What you'd like is to ", "."}}
	case shapeWantNot:
		if s.toward() && !within("stop quit cut change reduce", sh.rest[0].Key) && !opensAny(sh.rest, "give up") {
			return []phrasing{{"It matters to you not to ", "."}}
		}
		if s.away() && !loses(sh.rest[0].Key) {
			return []phrasing{{"For now, you'd rather not ", "."}, {"Right now, it doesn't appeal to you to ", "."}}
		}
	case shapeNeed:
		if sh.rest[0].Key == "lose" && !perspective.Has(sh.rest, "weight", "pounds", "stone", "kilos", "kg", "lbs", "fat") {
			return nil
		}
		if s.away() || not || staysAsIs(sh.rest[0].Key) || conditional(s.words[:min(3, len(s.words))]) {
			return nil
		}
		if lasts(sh.rest[0].Key) {
			return []phrasing{{"It feels important to you to ", "."}}
		}
		return []phrasing{{"You feel it's time to ", "."}, {"It feels important to you to ", "."}, {"Something tells you it's time to ", "."}}
	case shapeShouldHas:
		return []phrasing{{"You wish you had ", "."}}
	case shapeNeedNot:
		return []phrasing{{"As you see it, there's no need to ", "."}, {"You don't see a need to ", "."}}
	case shapeCan:
		if s.toward() && !not {
			return []phrasing{{"You feel able to ", "."}, {"You believe you can ", "."}}
		}
	case shapeCould:
		if s.toward() && sh.rest[0].Key == "try" {
			return []phrasing{{"It feels possible to you to ", "."}}
		}
		if s.toward() && !not {
			return []phrasing{{"It feels possible to you to ", "."}, {"You can see a way to ", "."}}
		}
	case shapeMight:
		if s.toward() && !not {
			return []phrasing{{"You're open to the idea: you might ", "."}}
		}
	case shapeCant:
		if s.away() && !not && !fixedAfterCant(sh.rest) {
			return []phrasing{{"Right now, it doesn't feel possible to ", "."}, {"It doesn't feel possible to you to ", "."}}
		}
	case shapeWill:
		if k := s.code.Kind(); s.toward() && (k == mi.Commitment || k == mi.Activation || k == mi.TakingSteps) && !staysAsIs(sh.rest[0].Key) {
			return []phrasing{{"You've made up your mind to ", "."}, {"You've decided to ", "."}}
		}
		if s.code == mi.NeutralCode && !opensAny(s.words, "i'll", "i will") && intends(sh.rest[0].Key) {
			return []phrasing{{"Your plan is to ", "."}, {"You're planning to ", "."}}
		}
	case shapeWillNot:
		if befalls(sh.rest[0].Key) {
			return nil
		}
		if s.away() {
			return []phrasing{{"As things stand, you've no wish to ", "."}, {"For now, you're not going to ", "."}}
		}
		if s.toward() && s.code.Kind() == mi.Commitment {
			return []phrasing{{"You've made up your mind not to ", "."}}
		}
	case shapeReady:
		if s.toward() {
			return []phrasing{{"Something has shifted: you're ready to ", "."}, {"You feel the time has come to ", "."}}
		}
	case shapeWilling:
		if s.words[0].Key == "i'd" || perspective.Has(s.words[:min(2, len(s.words))], "would") {
			return []phrasing{{"You'd be prepared to ", "."}, {"You'd be open to that: to ", "."}}
		}
		return []phrasing{{"You're prepared to ", "."}, {"You feel willing to ", "."}}
	case shapeWishCould:
		return []phrasing{{"What you'd like is to be able to ", "."}, {"You'd love to be able to ", "."}}
	case shapeReadyNot:
		return []phrasing{{"For now, you don't feel ready to ", "."}, {"The time doesn't feel right to you to ", "."}}
	case shapeMulling:
		if hasEnding(sh.rest[0].Key, "ing") {
			return []phrasing{{"", " has been on your mind."}, {"You find yourself thinking about ", "."}}
		}
		return []phrasing{{"You find yourself thinking about ", "."}}
	case shapeKnow:
		if perspective.Has(sh.rest[:1], "i", "we") && pastOnly(sh.rest) {
			return nil // nobody has to see what he said himself
		}
		return []phrasing{{"It's clear to you that ", "."}, {"You can see that ", "."}}
	case shapeDoubt:
		if perspective.Has(sh.rest[:1], "i", "i'm", "i've", "i'd", "we", "i'll") {
			return nil // of what one does oneself nobody is "not convinced"
		}
		return []phrasing{{"You're not convinced that ", "."}, {"You're not sure that ", "."}}
	case shapeLike:
		if d.leaving() && s.away() && len(sh.rest) > 1 {
			return []phrasing{{"You'd miss ", "."}, {"You get something out of ", "."}}
		}
		if len(sh.rest) > 1 && (d.names(sh.rest) || hasEnding(sh.rest[0].Key, "ing")) {
			return []phrasing{{"You get a lot out of ", "."}}
		}
	case shapeHate:
		if perspective.Has(s.words[:min(3, len(s.words))], "don't") {
			return nil // that somebody does not like it is not that he has had enough
		}
		if s.toward() || s.code == mi.NeutralCode {
			return []phrasing{{"You've had enough of ", "."}}
		}
		return nil
	case shapeThink:
		if s.away() || s.code.Kind() == mi.OtherKind {
			return []phrasing{{"As you see it, ", "."}, {"From where you stand, ", "."}}
		}
	}
	return nil
}

// loses reports verbs of what nobody would want anyway: "I don't want to miss out"
// is no lack of a wish.
func loses(key string) bool {
	return within("miss lose look seem end feel hurt upset live be let fail become offend disappoint turn risk get", key)
}

// leaving reports whether the goal is to do less of the behaviour or none.
func (p *place) leaving() bool {
	return awayFrom(p.coded.Goal.Direction) < 0
}

// befalls reports verbs of what comes to somebody, with which "won't" is no will: "I
// won't have another chance".
func befalls(key string) bool { return within("have be get see know need feel find miss", key) }

// lasts reports verbs of what goes on, for which no time comes: "I have to keep my
// sugar down".
func lasts(key string) bool { return within("keep stay look take watch hold stick mind be", key) }

// staysAsIs reports verbs of which nobody says that it is time to.
func staysAsIs(key string) bool {
	switch key {
	case "be", "have", "know", "see", "say", "go", "admit", "ask", "remember", "feel", "die", "miss", "tell", "wait", "need", "like", "want", "regret", "fail", "work", "come", "live", "mention":
		return true
	}
	return false
}

// fixedAfterCant reports verbs with which "can't" is one expression.
func fixedAfterCant(rest []perspective.Word) bool {
	if perspective.Has(rest, "if", "when", "unless", "without", "because") && !perspective.Has(rest[:1], "get") {
		return true
	}
	if rest[0].Key == "get" && len(rest) > 1 && within("to through by on", rest[1].Key) {
		return false
	}
	switch rest[0].Key {
	case "stand", "help", "afford", "wait", "believe", "remember", "complain", "imagine", "say", "tell", "see", "think", "even", "seem", "bear", "be", "do", "just", "really", "go", "keep", "get", "take", "understand", "blame", "argue", "ignore", "deny", "expect", "trust", "cope", "hear", "find", "picture", "lie":
		return true
	}
	return false
}

func hasEnding(s, ending string) bool {
	return len(s) > len(ending)+2 && strings.HasSuffix(s, ending)
}
