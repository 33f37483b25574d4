package ocean

import (
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

// affirm names an effort or a strength that the client told of: what was done,
// and what it shows (field guide 1.2: specific, beginning with "you", no praise
// from above). Without anything done it declines.
func (d *draft) affirm() {
	for i := range d.said {
		s := &d.said[i]
		if len(s.words) > 18 || len(s.words) < 4 || blames(s.words) || judges(s.words) || selfView(s) != "" || s.away() && s.code.Kind() != mi.Ability && s.code.Kind() != mi.OtherKind {
			continue
		}
		fs := d.strengths(s)
		if fs == nil {
			continue
		}
		if s.words[0].Key != "i" && s.words[0].Key != "i've" && s.words[0].Key != "i'm" && s.words[0].Key != "we" && !s.inside() {
			continue
		}
		if text := d.choose(fs).around(perspective.Capital(s.line())); d.fits(text) {
			d.done(text, s.Quote)
			return
		}
	}
	if d.last >= 0 && len(d.said) > 0 {
		d.decline("no effort or strength was told of")
		return
	}
	d.declineUnsaid()
}

// strengths lists what an effort that was told of shows, nil where none was.
func (d *draft) strengths(s *saying) []phrasing {
	w := s.words
	if perspective.Has(w, "if", "would", "might", "should", "could", "hope", "wish", "want", "maybe", "couldn't", "couldnae", "hadn't") {
		return nil
	}
	me := perspective.Has(w, "i", "i've", "i'm", "we", "we've", "i'd")
	switch {
	case !me, w[0].Comma, w[1].Comma:
		return nil // "inventory I kept, I know": what was done is missing
	case effortAgain(w):
		return []phrasing{{"", ": that shows determination."}, {"", ", and each time took effort."}}
	case opensAny(w, "i told", "i've told", "i asked", "i talked to", "i spoke to", "i called", "i rang", "i admitted", "i've admitted", "i've talked to", "i've spoken to", "i apologised", "i reached out", "i opened up"):
		if !s.toward() && !perspective.Has(w, "truth", "everything", "needed", "problem", "sorry", "help", "honestly", "feel", "felt") {
			return nil // it may have been a lie
		}
		if perspective.Has(w, "and") {
			return []phrasing{{"", ": you took that step yourself."}}
		}
		return []phrasing{{"", ", and that took courage."}, {"", ", and that took strength."}}
	case denies(w) && s.toward() && (s.code.Kind() == mi.TakingSteps) || opensAny(w, "i said no", "i walked away", "i resisted", "i turned it down", "i skipped", "i left", "i didn't * go", "i went without", "i haven't * had", "i haven't * smoked", "i haven't * touched", "i didn't have", "i haven't * bought", "i didn't drink", "i didn't smoke", "i stayed away"):
		if s.toward() && perspective.Has(w, "and") && len(w) > 9 {
			return []phrasing{{"", ": you took that step yourself."}}
		}
		if s.toward() {
			return []phrasing{{"", ", and that took determination."}, {"", ", and that took strength."}}
		}
	case opensAny(w, "i managed to", "i've managed to", "i kept", "i've kept", "i stuck to", "i've stuck to", "i've been sticking to", "i lasted", "i got through", "i finished", "i completed", "i made it through", "i held out", "i got myself"):
		return []phrasing{{"", ", and that took determination."}, {"", ", and that took effort."}}
	case opensAny(w, "i know", "i think", "i feel", "i used to", "i was", "i've been getting", "i felt", "i guess", "i need", "i had", "i got a", "i lost", "i fell", "i said", "i missed", "i forgot") || perspective.Has(w, "habit"):
		return nil
	case s.toward() && s.code.Kind() == mi.TakingSteps:
		if opensAny(w, "i've been") && !perspective.Has(w, "to") {
			return []phrasing{{"", ", and that takes effort."}, {"", ": that shows determination."}}
		}
		if opensAny(w, "i'm * trying", "i've been trying", "i've been", "i'm *", "i try") {
			return []phrasing{{"", ", and that takes effort."}, {"", ": that shows determination."}}
		}
		switch {
		case perspective.Has(w, "every", "week", "month", "days", "nights", "times", "twice"):
			return []phrasing{{"", ", and that took effort."}, {"", ", and you did that yourself."}}
		case perspective.Has(w[:1], "i've", "we've"):
			return []phrasing{{"", ", and that took effort."}}
		case perspective.Has(w, "and") && len(w) > 9:
			return []phrasing{{"", ": you took that step yourself."}}
		}
		return []phrasing{{"", ", and that took effort."}, {"", ": you took that step yourself."}, {"", ", and you did that yourself."}}
	case opensAny(w, "i'm * trying", "i've * been trying", "i tried", "i've tried", "i try", "i've been working on", "i've * worked", "i worked", "i've been doing my best", "i do my best", "i've * been working"):
		if s.away() {
			return nil
		}
		return []phrasing{{"", ", and that takes effort."}, {"", ": that shows determination."}}
	case s.toward() && s.code.Kind() == mi.Ability && perspective.Has(w[:1], "i", "i've", "we") && !perspective.Has(w, "can't", "couldn't") && (pastOnly(w) || opensAny(w, "i've")):
		return []phrasing{{"", ": that shows that you can do it."}, {"", ": you have what it takes."}}
	case opensAny(w, "i looked after", "i've looked after", "i cared for", "i raised", "i've raised", "i brought up", "i always put everyone"):
		if !pastOnly(w) {
			return []phrasing{{"", ", and that takes strength."}}
		}
		return []phrasing{{"", ", and that took strength."}}
	case opensAny(w, "i look after", "i take care of", "i work two jobs", "i've never missed", "i never miss", "i always make sure", "i make sure", "i get up at"):
		return []phrasing{{"", ", and that takes dedication."}}
	}
	return nil
}

func effortAgain(w []perspective.Word) bool {
	if !opensAny(w, "i've * tried", "i tried", "i've * quit", "i quit", "i've * stopped", "i've * given up", "i keep trying", "i've started", "i started again", "i've gone back", "i went back") {
		return false
	}
	return perspective.Has(w, "times", "twice", "again", "keep", "several", "dozen") && !perspective.Has(w, "failed", "nothing", "never", "everything")
}

func opensAny(words []perspective.Word, openings ...string) bool {
	for _, o := range openings {
		if _, ok := opens(words, o); ok {
			return true
		}
	}
	return false
}
