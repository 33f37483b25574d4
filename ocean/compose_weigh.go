package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// weighed gives back a saying with what it weighs: a clause behind it or before
// it that says no more than that it counts, troubles or stands in the way. Which
// one fits is told by the code and by words of the client's.
func (d *draft) weighed(s *saying) string {
	if len(s.words) > 18 || len(s.words) < 3 && !perspective.Has(s.words[:1], "it's", "they're") || !s.inside() && !s.toward() && !s.away() {
		return ""
	}
	sh := parseShape(s.words)
	line := d.plain(s)
	if line == "" || line[len(line)-1] != '.' {
		return ""
	}
	if s.hangs || perspective.Spliced(s.words) {
		return ""
	}
	if fs := d.tails(s, sh); fs != nil {
		if text := d.behind(line, fs, s); text != "" {
			return text
		}
	}
	if fs := d.heads(s, sh); fs != nil && s.inside() && line == s.alone() {
		if f, ok := d.fresh(fs, s.words); ok {
			return f.around(s.line())
		}
	}
	if fs := d.tailsOfWords(s, sh); fs != nil {
		return d.behind(line, fs, s)
	}
	return ""
}

// tails lists what can stand behind a saying.
func (d *draft) tails(s *saying, sh shape) []phrasing {
	switch sh.kind {
	case shapeNeed, shapeWant, shapeWillNot, shapeNeedNot, shapeDoubt, shapeReady, shapeWilling, shapeWishCould, shapeReadyNot, shapeMulling, shapeMight, shapeCouldnt:
		return nil
	case shapeWill, shapeWantNot:
		if s.code.Kind() == mi.Commitment || s.code.Kind() == mi.Activation || sh.kind == shapeWantNot && !loses(sh.rest[0].Key) {
			return nil
		}
	}
	switch {
	case len(s.words) < 4 || perspective.Has(s.words[:1], "that's", "that", "this", "those", "these"):
		return nil
	case s.toward():
		return d.tailsToward(s)
	case s.away():
		return d.tailsAway(s)
	}
	switch past := pastOnly(s.words); {
	case !mineToo(s.words) || conditional(s.words):
	case burdens(s.words) && past && !firstPerson(s.words) && !perspective.Has(s.words, "died", "death", "funeral", "lost", "me", "us"):
		// "my cousin was ill": hard for whom?
	case burdens(s.words) && past && firstPerson(s.words) && !perspective.Has(s.words, "was", "were", "lost", "had"):
		return []phrasing{{"", ", and that has stayed with you."}} // what one did oneself
	case burdens(s.words) && past:
		return []phrasing{{"", ", and that was hard."}, {"", ", and that has left its mark."}}
	case burdens(s.words):
		return []phrasing{{"", ", and that's not easy."}, {"", ", and that takes its toll."}}
	case pleases(s.words) && !past && sh.kind != shapeThink:
		return []phrasing{{"", ", and that matters to you."}}
	}
	return nil
}

// tailsToward lists what a reason, a wish or an ability for the change weighs.
func (d *draft) tailsToward(s *saying) []phrasing {
	past, maybe := pastOnly(s.words), conditional(s.words)
	mine := perspective.Has(s.words[:1], "i", "i've", "we", "i'd", "we've")
	switch s.code.Kind() {
	case mi.Reason, mi.Need, mi.OtherKind, mi.Desire:
		switch {
		case perspective.Has(s.words[:2], "wish", "miss"):
			return nil // it says all of it
		case s.code.Kind() == mi.Desire && !hasAny(s.words, "want wants wanted love hope hoping dream i'd we'd rather"):
			return nil // a wish that cannot be heard
		case s.code.Kind() == mi.Desire:
			return []phrasing{{"", ", and that matters to you."}}
		case maybe && pleasant(s.words):
			return []phrasing{{"", ", and that appeals to you."}, {"", ", and that would mean something to you."}}
		case maybe && !troubles(s.words) && perspective.Has(s.words, "if", "i'd", "we'd", "would"):
			if !pleases(s.words) && !improves(s.words) && !hasAny(s.words, "less able see sleep save free proud heaven help proper clear keep energy pleased") || presses(s.words) {
				return nil // it may be what is feared
			}
			return []phrasing{{"", ", and that appeals to you."}, {"", ", and that would mean something to you."}}
		case s.code.Kind() == mi.OtherKind, s.code.Kind() == mi.Need:
			if past || !presses(s.words) {
				break
			}
			return []phrasing{{"", ", and you can feel it."}, {"", ", and that's on your mind."}}
		case perspective.Has(s.words[:min(4, len(s.words))], "want"):
			return []phrasing{{"", ", and that matters to you."}}
		case past && improves(s.words):
			return []phrasing{{"", ", and you noticed the difference."}}
		case past && pleases(s.words) && !troubles(s.words):
			return []phrasing{{"", ", and that meant something to you."}}
		case improves(s.words):
			return []phrasing{{"", ", and that matters to you."}, {"", ", and you notice the difference."}}
		case pleases(s.words) && !troubles(s.words):
			return []phrasing{{"", ", and that matters to you."}}
		case past && mine && troubles(s.words) && !perspective.Has(s.words, "want"):
			return []phrasing{{"", ", and you don't want that to happen again."}, {"", ", and that has stayed with you."}}
		case past && !troubles(s.words) && !denies(s.words) && mine:
			return nil // "I swapped with Ian"
		case !past && mine && !troubles(s.words) && didPerfect(s.words):
			return nil // "I've handed my card to my brother"
		case s.words[0].Key == "if" && !maybe:
			return []phrasing{{"", ", and that's on your mind."}}
		case mineToo(s.words) && perspective.Has(s.words, "can't") && !maybe && !past:
			return []phrasing{{"", ", and that weighs on you."}, {"", ", and that's been on your mind."}}
		case past:
			return []phrasing{{"", ", and that has stayed with you."}, {"", ", and that has got you thinking."}}
		case troubles(s.words) && mineToo(s.words) && !maybe:
			if fearsToCome(s.words) {
				return []phrasing{{"", ", and you don't want it to come to that."}, {"", ", and that's been on your mind."}}
			}
			return []phrasing{{"", ", and that's been on your mind."}, {"", ", and you'd like that to be different."}, {"", ", and that weighs on you."}}
		}
		if !troubles(s.words) && (!mineToo(s.words) || allsWell(s.words) || pleases(s.words) || firstPerson(s.words) && !perspective.Has(s.words, "spend", "can't", "keep", "no") && !opensAny(s.words, "i look up")) {
			return nil // what it weighs would be our guess
		}
		return []phrasing{{"", ", and that has got you thinking."}, {"", ", and that's on your mind."}}
	case mi.Ability:
		if perspective.Has(s.words, "haven't", "hasn't", "didn't") && !perspective.Has(s.words, "since", "for", "any", "all") {
			return nil
		}
		if !mine && !pastOnly(s.words) || troubles(s.words) && !pastOnly(s.words) {
			return nil // "it's hard to miss"
		}
		if perspective.Has(s.words, "can't", "couldn't", "know", "not", "don't", "if") && !pastOnly(s.words) && !perspective.Has(s.words, "know how", "because") {
			return nil
		}
		return []phrasing{{"", ", and that gives you something to build on."}, {"", ", so you know it can be done."}}
	}
	return nil
}

// tailsAway lists what a reason or an inability against the change weighs.
func (d *draft) tailsAway(s *saying) []phrasing {
	mine := mineToo(s.words)
	switch s.code.Kind() {
	case mi.Need:
		if perspective.Has(s.words[:1], "i", "i've", "my", "i'm") && !perspective.Has(s.words, "see", "need") && hasAny(s.words, "never not don't fine okay ok well could can healthy fit good") {
			return []phrasing{{"", ", so you don't see the need."}}
		}
	case mi.Desire:
		if loses(parseShape(s.words).restHead()) {
			return []phrasing{{"", ", and that matters to you."}}
		}
	case mi.Ability:
		switch {
		case perspective.Has(s.words, "remember"):
			return nil
		case perspective.Has(s.words, "tried", "failed", "try") && !perspective.Has(s.words, "never"):
			return []phrasing{{"", ", and you're not sure yet what would work."}}
		case perspective.Has(s.words, "never", "always", "good", "trust"):
			return nil
		}
		if allsWell(s.words) || perspective.Has(s.words, "problem", "sense") || !troubles(s.words) && !perspective.Has(s.words, "can't", "don't", "won't", "couldn't", "nothing", "before", "then", "doesn't", "haven't", "failed", "didn't", "hard") {
			return nil
		}
		if len(s.words) < 9 && parseShape(s.words).kind == shapeCant { // "you feel" stands before it
			return []phrasing{{"", ", and it's hard to see a way."}}
		}
		return []phrasing{{"", ", and right now it's hard to see a way."}}
	case mi.Reason, mi.OtherKind:
		switch {
		case perspective.Has(s.words[:2], "sooner", "rather"):
			return nil // it says itself what is weighed
		case conditional(s.words) && perspective.Has(s.words, "i'd", "if", "so"):
			return []phrasing{{"", ", and that gives you pause."}}
		case pleases(s.words) || cherishes(s.words) && !perspective.Has(s.words, "can't", "don't", "not", "won't"):
			return []phrasing{{"", ", and that's not easy to give up."}, {"", ", and that counts for something."}}
		case barred(s.words):
			return []phrasing{{"", ", and that gets in the way."}, {"", ", and that makes it harder."}}
		case d.leaving() && troubles(s.words) && mine && hasAny(s.words, "stop stopping quit quitting without if give cut"), blocks(s.words):
			return []phrasing{{"", ", and that gets in the way."}, {"", ", and that makes it harder."}}
		case !d.leaving() && mine && suffers(s.words) && putsOff(s.words):
			return []phrasing{{"", ", and that puts you off."}}
		case !d.leaving() && perspective.Has(s.words[:1], "i", "i'm", "i've") && !perspective.Has(s.words, "never") && hasAny(s.words, "want tired exhausted knackered drained worried scared afraid sore"):
			return []phrasing{{"", ", and that gives you pause."}}
		}
	}
	return nil
}

// heads lists what can stand before a saying.
func (d *draft) heads(s *saying, sh shape) []phrasing {
	if !s.away() {
		if s.code.Kind() == mi.Commitment && s.toward() && sh.kind == shapeWill {
			return []phrasing{{"Your mind is made up: ", "."}}
		}
		return nil
	}
	if s.code.Kind() == mi.Desire && perspective.Has(s.words[:1], "i", "i'm", "i'd") {
		return nil
	}
	if plainFact(s.words) || !opines(s.words) || perspective.Has(s.words[:1], "then", "now", "sometimes", "usually") {
		return nil
	}
	if perspective.Has(s.words[:1], "part", "half") {
		return nil // "half of me wants to leave" is no view
	}
	switch sh.kind {
	case shapeNone, shapeThink, shapeLike:
		return []phrasing{{"As you see it, ", "."}, {"From where you stand, ", "."}, {"The way you see it, ", "."}}
	}
	return nil
}

// restHead returns the first word of what a shape is about.
func (s shape) restHead() string {
	if len(s.rest) == 0 {
		return ""
	}
	return s.rest[0].Key
}
