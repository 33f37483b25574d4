package permission

import "github.com/evoke-mi/evoke/internal/text"

// client reads a turn of the client's.
func (t *Tracker) client(dst []State, s string, units []text.Span) []State {
	a := answer{t: t}
	words := 0
	for _, span := range units {
		a.base = words
		words += t.read(s, span, phrasesOfClient, a.hit)
	}
	t.settle(&a, words)
	t.said = t.now
	state := t.standing()
	for range units {
		dst = append(dst, state)
	}
	t.state = state
	return dst
}

// An answer gathers what the phrases of a turn say.
type answer struct {
	t       *Tracker
	base    int // words of the units before
	found   [questions + 1]text.Span
	at      [questions + 1]int // how many words stand before it, and one
	request text.Span
	asked   bool
	shut    text.Span
	closes  bool
}

// hit takes a phrase that was found at words k to end of the unit, the at-th of
// all.
func (a *answer) hit(p *phrase, k, end, at int) {
	u := &a.t.unit
	switch p.act {
	case requests:
		if !a.asked && !u.reported(k) {
			a.request, a.asked = u.span(k, end), true
		}
	case shuts:
		if !a.closes && !u.reported(k) {
			a.shut, a.closes = u.span(k, end), true
		}
	default:
		at += a.base
		if at >= answerWords {
			return
		}
		// Of yes and no the first counts, of the others the last: "no, go on".
		if p.act == agrees || p.act == declines {
			if a.at[p.act] != 0 {
				return
			}
		}
		span := u.span(k, end)
		if old := a.found[p.act]; a.at[p.act] != 0 && old.Start <= span.Start && span.End <= old.End {
			return // "please do" holds "do"
		}
		a.at[p.act], a.found[p.act] = at+1, span
	}
}

// reported reports whether words are told of another talk: "she said what should
// I do".
func (u *unit) reported(k int) bool {
	for n := 0; n < 4 && k > 0 && u.words[k].mark&begins == 0; n++ {
		k--
		if c := u.words[k].code; c == say || c == ask && u.at(k-1) != i {
			return u.at(k-1) != i || u.at(k+1) != you
		}
	}
	return false
}

// settle draws the conclusions of a turn.
func (t *Tracker) settle(a *answer, words int) {
	bare := words <= 3 && a.at[agrees] > 0 && a.at[invites] == 0
	if !t.ask.on && bare && !a.asked {
		return // a bare "mm-hm" does not end the volley (field guide 2.3)
	}
	t.volley.on = false
	ask := t.ask
	t.ask.on = false
	switch {
	case a.closes && a.at[invites] == 0:
		t.shutDown(Closed, a.shut)
	case ask.on && t.answers(&ask, a):
	case a.asked:
		t.give(ByClient, a.request, a.at[shrugs] > 0, ToTell, &t.now)
	case ask.on:
		t.grant.on, t.grant.lost = false, Unclear
		t.grant.evidence, t.grant.purpose, t.grant.volleys = ask.evidence, ask.purpose, 0
		t.grant.hesitant = a.at[doubts] > 0
	}
}

// shutDown ends leave by the client's word.
func (t *Tracker) shutDown(rule Rule, span text.Span) {
	t.lose(rule)
	t.closed, t.shut = evidence{rule, t.turn, span}, 0
}

// answers reads the answer to a question for leave and reports whether there is
// one.
func (t *Tracker) answers(ask *question, a *answer) bool {
	yes, no, go_, not, shrug, back := a.at[agrees], a.at[declines], a.at[invites], a.at[refuses], a.at[shrugs], a.at[questions]
	hesitant := shrug > 0 || a.at[doubts] > 0
	give := func(by act) bool {
		t.give(Given, a.found[by], hesitant, ask.purpose, &ask.topic)
		return true
	}
	refuse := func(by act) bool {
		t.shutDown(Refused, a.found[by])
		return true
	}
	switch {
	case go_ > 0 && go_ > not: // "no, go on", "I've heard it all but tell me"
		hesitant = hesitant || not > 0
		return give(invites)
	case ask.minds && no > 0 && (not == 0 || yes > 0): // "do you mind?" "no"
		return give(declines)
	case not > 0:
		return refuse(refuses)
	case no > 0 && yes > no: // "no, yeah"
		hesitant = true
		return give(agrees)
	case no > 0:
		return refuse(declines)
	case yes > 0 && a.at[doubts] != yes:
		return give(agrees)
	case shrug > 0:
		return give(shrugs)
	case a.asked:
		return false // asking to be told is an answer, and more
	case back > 0:
		t.give(ByClient, a.found[questions], hesitant, ask.purpose, &ask.topic)
		return true
	}
	return false
}
