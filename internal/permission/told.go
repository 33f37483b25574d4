package permission

import "github.com/evoke-mi/evoke/internal/text"

// counsellor reads a turn of the counsellor's.
func (t *Tracker) counsellor(dst []State, s string, units []text.Span) []State {
	v := &t.volley
	fresh := !v.on
	if fresh {
		*v = volley{on: true}
		if t.grant.on {
			t.grant.volleys++
		}
		if t.shut++; t.shut > lasts {
			t.closed = evidence{}
		}
	}
	v.open, v.claim = evidence{}, evidence{}
	v.askUnit = -1
	if v.ask.rule != None {
		v.askUnit = 0
	}
	from := len(dst)
	turned, review := false, evidence{}
	for k, span := range units {
		r := asking{t: t, unit: k}
		t.read(s, span, phrasesOfCounsellor, r.hit)
		turned = turned || r.turned
		if r.review.rule != None && (k > 0 || r.told) && review.rule == None {
			review = r.review
		}
		state := State{}
		if r.directs.rule != None {
			state.set(r.directs)
		}
		dst = append(dst, state)
	}
	t.fade(turned, fresh)
	var directed evidence
	for k := range units {
		d := &dst[from+k]
		*d = t.cover(evidence{d.Rule, d.Turn, d.Span}, k, review)
		if directed.rule == None && d.Rule == Directive {
			directed = evidence{d.Rule, d.Turn, d.Span}
		}
	}
	if directed.rule != None && t.grant.on {
		t.lose(Directive)
		t.grant.evidence = directed
	}
	t.state = dst[len(dst)-1]
	return dst
}

// fade ends leave that is too old, or that was for another topic.
func (t *Tracker) fade(turned, fresh bool) {
	g := &t.grant
	switch {
	case t.closed.rule != None && turned:
		t.closed = evidence{} // another topic is not closed
	case !g.on:
	case turned && (g.volleys > 1 || !fresh):
		t.lose(Changed)
	case !fresh:
		g.topic.addAll(&t.now)
	case g.volleys > lasts:
		t.lose(Faded)
	case g.volleys > 1 && t.now.n >= changeWords && t.said.n > 0 && !g.topic.shares(&t.now) && !g.topic.shares(&t.said):
		t.lose(Changed)
	default:
		g.topic.addAll(&t.said)
		g.topic.addAll(&t.now)
	}
}

// cover returns the state of a unit of the counsellor's.
func (t *Tracker) cover(directs evidence, unit int, review evidence) State {
	v := &t.volley
	s := t.standing()
	by := func(e evidence) State {
		s.Covers = true
		s.set(e)
		return s
	}
	switch {
	case s.Covers && directs.rule != None:
		s.Covers = false
		s.set(directs)
		return s
	case s.Covers, s.Refused:
		return s
	case v.claim.rule != None:
		return by(v.claim)
	case v.open.rule != None:
		return by(v.open)
	case v.ask.rule != None && v.purpose == ToTell && v.askUnit >= 0 && unit >= v.askUnit:
		s.Asked = true
		return by(v.ask)
	case review.rule != None:
		return by(review)
	}
	return s
}

// An asking reads the phrases of one unit.
type asking struct {
	t       *Tracker
	unit    int
	turned  bool
	told    bool // something was said before the question what the client makes of it
	review  evidence
	directs evidence
	offer   int // where an offer begins, and one
	leave   bool
}

// hit takes a phrase that was found at words k to end of the unit, the at-th of
// all.
func (r *asking) hit(p *phrase, k, end, at int) {
	t := r.t
	u, v := &t.unit, &t.volley
	span := u.span(k, end)
	e := func(rule Rule) evidence { return evidence{rule, t.turn, span} }
	switch p.act {
	case wantsVerb, mindsVerb:
		if what, verb, ok := u.purpose(end); ok {
			r.asks(u.span(k, verb), what, p.act == mindsVerb)
		}
	case wantsTell, mindsTell:
		r.asks(span, ToTell, p.act == mindsTell)
	case wantsInfo:
		for n := end; n < u.n && n < end+12; n++ {
			if c := u.words[n].code; c == help || c == interested || c == okay {
				r.asks(span, ToTell, false)
				break
			}
		}
	case confirms:
		if v.announce {
			r.asks(span, v.intent, false)
		}
	case announces:
		if what, _, ok := u.purpose(end); ok {
			v.announce, v.intent = true, what
			if what == ToTell {
				r.offer = k + 1
			}
		}
	case offers:
		v.announce, v.intent = true, ToTell
		r.offer = k + 1
		if r.leave {
			r.asks(span, ToTell, false)
		}
	case breathes:
		r.asks(span, ToTell, false)
	case breathesIf:
		switch {
		case v.announce:
			r.asks(span, v.intent, false)
		case u.tells(end):
			r.asks(span, ToTell, false)
		}
	case leavesIf:
		r.leave = true
		if r.offer > 0 {
			r.asks(span, ToTell, false)
		}
		v.open = first(v.open, e(Open))
	case leaves:
		if n := u.at(u.next(end)); p.words != nil && p.words[len(p.words)-1] == not && n == know {
			return // "you may not know"
		}
		v.open = first(v.open, e(Open))
	case claims:
		v.claim = first(v.claim, e(Recalled))
	case reviews:
		r.review = e(After)
		r.told = at > 3
	case directs:
		if r.directs.rule == None {
			r.directs = e(Directive)
		}
	case turns:
		r.turned = true
	}
}

// first returns the earlier evidence of two.
func first(a, b evidence) evidence {
	if a.rule != None {
		return a
	}
	return b
}

// asks notes that leave is asked for.
func (r *asking) asks(span text.Span, p Purpose, minds bool) {
	t := r.t
	v := &t.volley
	if v.ask.rule == None || v.purpose != ToTell {
		v.ask, v.askUnit, v.purpose = evidence{Told, t.turn, span}, r.unit, p
	}
	t.lose(Changed) // what is asked for anew was not covered: the old leave ends
	t.closed = evidence{}
	t.ask = question{evidence: evidence{Pending, t.turn, span}, on: true, minds: minds, purpose: p}
	t.ask.topic = t.said
	t.ask.topic.addAll(&t.now)
}

// purpose reads the verb behind "can I".
func (u *unit) purpose(k int) (what Purpose, end int, ok bool) {
	for range 3 {
		k = u.next(k)
		if k >= u.n {
			return 0, 0, false
		}
		switch u.words[k].code {
		case tell, told, say, hear, know, see:
			return ToTell, k + 1, true
		case talk:
			return ToTalk, k + 1, true
		case goOn:
			return ToTalk, k + 1, u.at(k+1) == over
		case ask:
			return ToAsk, k + 1, true
		case to, have, be, up, in, me, you, not:
			k++
		default:
			return 0, 0, false
		}
	}
	return 0, 0, false
}

// tells reports whether a word of telling comes soon behind word k.
func (u *unit) tells(k int) bool {
	for n := k; n < u.n && n < k+8; n++ {
		if c := u.words[n].code; c == tell || c == say {
			return true
		}
	}
	return false
}
