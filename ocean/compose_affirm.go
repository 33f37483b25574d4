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
		s := deed(&d.said[i])
		if perspective.Has(s.words[1:], "me") && firstPerson(s.words) {
			continue // "we've signed up, me and Denise"
		}
		if d.feeds(s) || perspective.Spliced(s.words) || len(s.words) > 18 || len(s.words) < 4 || blames(s.words) || judges(s.words) || selfView(s) != "" || s.away() && s.code.Kind() != mi.Ability && s.code.Kind() != mi.OtherKind {
			continue
		}
		fs := d.strengths(s)
		if fs == nil {
			continue
		}
		if s.words[0].Key != "i" && s.words[0].Key != "i've" && s.words[0].Key != "i'm" && s.words[0].Key != "we" && !s.inside() {
			continue
		}
		if text := d.behind(perspective.Capital(s.line()), fs, s); text != "" && d.fits(text) {
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

// deed returns the first main clause of a saying, where what was done stands: of "I
// rang the bank and they were helpful" the first half took courage. A saying of one
// clause is returned as it is.
func deed(s *saying) *saying {
	n := perspective.MainEnd(s.words)
	if n == len(s.words) || n < 4 || forgoes(s.words[n:]) {
		return s
	}
	turned, why := perspective.Turn(s.words[:n])
	if why != "" || perspective.Complete(s.words[:n]) != "" {
		return s
	}
	first := *s
	first.words, first.turned = s.words[:n], turned
	return &first
}

// forgoes reports whether a second clause says what the speaker did not do: "and I
// didn't go in" is what the first one is told for.
func forgoes(w []perspective.Word) bool {
	return opensAny(w, "and i didn't", "and i did not", "and i never", "and i haven't", "and didn't", "and never")
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
	case s.code == mi.NeutralCode && d.steps(w) && perspective.Has(w, "without"):
		return []phrasing{{"", ", and that took determination."}, {"", ", and that took strength."}}
	case effortAgain(w):
		return []phrasing{{"", ": that shows determination."}, {"", ", and each time took effort."}}
	case opensAny(w, "i told", "i've told", "i asked", "i talked to", "i spoke to", "i called", "i rang", "i admitted", "i've admitted", "i've talked to", "i've spoken to", "i apologised", "i reached out", "i opened up"):
		if !s.toward() && !perspective.Has(w, "truth", "everything", "needed", "problem", "sorry", "help", "honestly", "feel", "felt") {
			return nil // it may have been a lie
		}
		return []phrasing{{"", ", and that took courage."}, {"", ", and that took strength."}}
	case denies(w) && s.toward() && (s.code.Kind() == mi.TakingSteps) || opensAny(w, "i said no", "i walked away", "i resisted", "i turned it down", "i skipped", "i walked out", "i bit my tongue", "i held back", "i didn't * go", "i went without", "i haven't * had", "i haven't * smoked", "i haven't * touched", "i didn't have", "i haven't * bought", "i didn't drink", "i didn't smoke", "i stayed away"):
		if s.toward() {
			return []phrasing{{"", ", and that took determination."}, {"", ", and that took strength."}}
		}
	case opensAny(w, "i managed to", "i've managed to", "i kept", "i've kept", "i stuck to", "i've stuck to", "i've been sticking to", "i lasted", "i got through", "i finished", "i completed", "i made it through", "i held out", "i got myself"):
		return []phrasing{{"", ", and that took determination."}, {"", ", and that took effort."}}
	case opensAny(w, "i know", "i think", "i feel", "i used to", "i was", "i've been getting", "i felt", "i guess", "i need", "i had", "i got a", "i lost", "i fell", "i said", "i missed", "i forgot") || perspective.Has(w, "habit"):
		return nil
	case s.toward() && s.code.Kind() == mi.TakingSteps, !s.away() && d.steps(w):
		if opensAny(w, "i'm * trying", "i've been trying", "i've been", "i'm *", "i try") {
			return []phrasing{{"", ", and that takes effort."}, {"", ": that shows determination."}}
		}
		switch {
		case opensAny(w, "i've * started", "i've * begun", "we've * started", "i've * joined"):
			return []phrasing{{"", ", and that takes effort."}}
		case goesOn(w) && !hasAny(w[:min(4, len(w))], "booked bought ordered signed deleted threw gave handed cancelled canceled registered enrolled joined rang called"):
			return []phrasing{{"", ", and that took effort."}, {"", ", and that took determination."}}
		}
		// What is done once and at once, a purchase or a call, is no effort: a step.
		return []phrasing{{"", ": you took that step yourself."}, {"", ", and that was a step you chose to take."}}
	case opensAny(w, "i'm * trying", "i've * been trying", "i tried", "i've tried", "i try", "i've been working on", "i've * worked", "i worked", "i've been doing my best", "i do my best", "i've * been working"):
		if s.away() || pastOnly(w) && !s.toward() {
			return nil
		}
		if pastOnly(w) {
			return []phrasing{{"", ", and that took effort."}, {"", ": that shows determination."}}
		}
		return []phrasing{{"", ", and that takes effort."}, {"", ": that shows determination."}}
	case s.toward() && s.code.Kind() == mi.Ability && !denies(w) && perspective.Has(w[:1], "i", "i've", "we") && !perspective.Has(w, "can't", "couldn't") && (pastOnly(w) || opensAny(w, "i've")):
		return []phrasing{{"", ": that shows that you can do it."}, {"", ": you have what it takes."}}
	case opensAny(w, "i looked after", "i've looked after", "i cared for", "i raised", "i've raised", "i brought up"):
		if !pastOnly(w) {
			return []phrasing{{"", ", and that takes strength."}}
		}
		return []phrasing{{"", ", and that took strength."}}
	case opensAny(w, "i look after", "i take care of", "i work two jobs", "i've never missed", "i never miss", "i always make sure", "i make sure", "i get up at"):
		return []phrasing{{"", ", and that takes dedication."}}
	}
	return nil
}

// goesOn reports what was done over some time or many times, so that it took
// effort.
func goesOn(w []perspective.Word) bool {
	if hasAny(w, "every each daily days nights evenings mornings weeks months years times twice only whole since") {
		return true
	}
	weekdays := 0
	for i := range w {
		if within("monday tuesday wednesday thursday friday saturday sunday", w[i].Key) {
			weekdays++
		}
	}
	if weekdays > 1 || opensAny(w, "i did", "i've done", "i finished", "i completed", "i worked through") {
		return true
	}
	for i := 1; i < len(w); i++ {
		if within("week month day year weekend", w[i].Key) && within("this all a the whole", w[i-1].Key) {
			return true
		}
	}
	return false
}

// feeds reports a saying of doing what the goal is to do less of, whatever its
// code: "I've been vaping since I was fifteen" is no effort.
func (d *draft) feeds(s *saying) bool {
	if !d.leaving() || !d.names(s.words) || denies(s.words) {
		return false
	}
	return !hasAny(s.words, "less fewer cut cutting stop stopped stopping quit quitting without gave give given giving only down reduced reducing instead never no not told problem off haven't anymore swapped replaced")
}

func effortAgain(w []perspective.Word) bool {
	if !opensAny(w, "i've * tried", "i tried", "i've * quit", "i quit", "i've * stopped", "i've * given up", "i keep trying", "i've started", "i started again", "i've gone back", "i went back") {
		return false
	}
	if opensAny(w, "i tried", "i've * tried") && !perspective.Has(w, "to", "stopping", "quitting", "cutting", "without", "giving", "getting", "going") || perspective.Has(w, "only") {
		return false // "I tried it a few times" may be what is to be less
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
