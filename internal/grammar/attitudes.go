package grammar

func (r *Reader) attitude(cs []clause, i int) Reading {
	c := &cs[i]
	s := c.span()
	var out Reading
	for _, a := range r.attitudes[:r.found] {
		if a.Span.Start >= s.Start && a.Span.Start < s.End {
			out = a
		}
	}
	if out.Rule == NoRule {
		return out
	}
	if c.denied(out.Span.Start) {
		out.Sign = -out.Sign
	}
	switch {
	case r.about.Less && out.Sign < 0 && !c.has(not|no) && c.has(Goal|little) && c.has(little):
		for j := range c.words {
			if c.words[j].is(Goal) && near(c.words, j, little, 2) {
				out.Sign = 1 // "willing to eat it just once a week"
			}
		}
	case c.at(wFull, wStop) > 0 && r.act(c.words, 1) == 1 && !c.has(not):
		out.Sign = 1
	case out.Kind == Commitment && c.at(wWas, wGoing) > 0:
		return Reading{Rule: Past} // "I was going to stop"
	case !r.about.Away && c.has(keep) && c.at(wDoing) > 0 && c.at(wMyself) > 0:
		out.Sign = -1
	case out.Kind == Desire && c.has(Harm) && c.has(not):
		out.Kind = Reason // "I don't want to lose my licence"
	case out.Without && !lemmaAny(c, wSee, wImagine, wManage, wDo, wGo):
		out.Kind = Reason // "I can't write without it"
	case out.Kind == Ability && out.Sign > 0 && !c.has(not) && c.at(wCould) >= 0:
		out.Kind = Activation // "I could cut down in the week"
	case out.Kind == Commitment && out.Sign > 0 && c.at(wThinking) >= 0:
		out.Kind = Activation
	case out.Kind == Commitment && out.Sign > 0 && c.deferred():
		out.Sign, out.Kind = -1, Activation // "I'll stop when I'm forty"
	case out.Kind == Ability && c.has(keep|on) && c.has(not) && out.Sign > 0:
		out.Kind = Need // "I can't go on like this"
	}
	return out
}

func (r *Reader) fond(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(like)
	if j < 1 || j+1 >= len(c.words) || c.has(would|wh|iff|person) || !c.words[j-1].is(self|not) && c.words[j-1].word != wReally && c.words[j-1].word != wDo || r.about.Asking {
		return Reading{}
	}
	o := &c.words[j+1]
	if o.word != wIt && o.word != wThem && o.word != wOne || c.words[j].word == wFeel {
		return Reading{}
	}
	if r.all&Goal == 0 && !(o.word == wOne && r.about.Away) && !(r.about.Away && r.about.Known && i == 0 && j < 3 && r.n < 9 && !c.has(not)) {
		return Reading{}
	}
	return Reading{Rule: Fond, Sign: -sign(r.about.Away) * flip(c.negated(j)), Kind: Desire}
}

func (r *Reader) refusal(cs []clause, i int) Reading {
	c := &cs[i]
	if j := c.at(wAgainst); j > 0 && c.has(self) && c.has(be|would) && j < 6 {
		p := r.act(c.words, j+1)
		if p == 0 && !r.about.Away {
			p = 1
		}
		if c.negated(j) {
			return Reading{Rule: Refusal, Sign: p, Kind: Activation}
		}
		return Reading{Rule: Refusal, Sign: -p, Kind: Desire}
	}
	return r.intends(c)
}

func (r *Reader) pressing(cs []clause, i int) Reading {
	c := &cs[i]
	for j := range c.words {
		w := &c.words[j]
		switch {
		case w.word == wTime && j > 0 && c.words[0].is(it) && (c.words[j-1].is(be|it) || c.words[j-1].word == wHigh):
			if p := r.act(c.words, j+1); p != 0 {
				return Reading{Rule: Pressing, Sign: p, Kind: Need}
			}
		case w.word == wNeed && j > 0 && c.words[j-1].word == wNo:
			if p := r.act(c.words, j+1); p != 0 {
				return Reading{Rule: Pressing, Sign: -p, Kind: Need}
			}
		}
	}
	return Reading{}
}

func (r *Reader) doing(cs []clause, i int) Reading {
	c := &cs[i]
	for j := 1; j+1 < len(c.words); j++ {
		w := &c.words[j]
		if w.word != wNothing && w.word != wAnything && w.word != wSomething || c.words[j+1].word != wAbout || !near(c.words, j+1, Goal|it, 3) {
			continue
		}
		k := c.find(can | must | have | will | want)
		if k < 0 || k > j || !c.has(self) {
			return Reading{}
		}
		out := Reading{Rule: Doing, Sign: 1, Kind: Ability}
		switch m := &c.words[k]; {
		case w.word == wNothing && c.negated(j): // "I can't do nothing about it"
			out.Kind = Need
		case w.word == wNothing || c.negated(j):
			out.Sign = -1
		case m.is(must | have):
			out.Kind = Need
		case m.is(will):
			out.Kind = Commitment
		case m.is(want):
			out.Kind = Desire
		}
		return out
	}
	return Reading{}
}

func (r *Reader) avoiding(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(want)
	if j < 1 || !c.negated(j) || !c.has(self) || c.has(wh) {
		return Reading{}
	}
	rest := c.words[j+1:]
	for k := range rest {
		w := &rest[k]
		if w.is(Goal | stop) {
			return Reading{}
		}
		switch {
		case w.word == wAnother && k < 3, w.word == wEnd && k+1 < len(rest) && rest[k+1].is(up),
			w.word == wLike && k > 0 && k+1 < len(rest) && (rest[k+1].word == wThat || rest[k+1].is(person|own)):
			return Reading{Rule: Avoiding, Sign: 1, Kind: Reason}
		case w.word == wAny && k > 1 && k+1 < len(rest) && rest[k+1].is(more) && !c.has(it):
			return Reading{Rule: Avoiding, Sign: 1, Kind: Desire}
		}
	}
	return Reading{}
}

func (r *Reader) best(cs []clause, i int) Reading {
	c := &cs[i]
	if k := c.at(wThe, wOnly); k >= 0 && k < 3 && c.words[0].is(it) && k+2 < len(c.words) && (c.has(self|own) || c.words[k+2].is(dear) || c.words[k+2].word == wThing || c.words[k+2].word == wWay) && !c.has(not|worry|hate|bad|must|can) && c.at(wWas) < 0 && c.at(wReason) < 0 && r.about.Away && r.about.Known && !r.about.Asking {
		return Reading{Rule: Best, Sign: -1, Kind: Reason} // "it's the only hour I get to myself"
	}
	if !c.has(Goal) || !c.has(not|no) || !c.has(like|good) {
		return Reading{}
	}
	j := c.at(wAnything)
	if j < 0 {
		j = c.at(wNothing)
	}
	if j < 0 {
		return Reading{}
	}
	as := false
	for k := j + 1; k < len(c.words); k++ {
		w := &c.words[k]
		as = as || w.word == wAs || w.word == wThan || w.word == wLike
		if as && w.is(Goal) {
			return Reading{Rule: Best, Sign: -sign(r.about.Away)}
		}
	}
	return Reading{}
}

func (r *Reader) content(cs []clause, i int) Reading {
	c := &cs[i]
	if !c.has(self) {
		return Reading{}
	}
	for j := range c.words {
		w := &c.words[j]
		if (w.word == wHappy || w.word == wContent || w.word == wComfortable || w.word == wPleased || w.word == wUnhappy) &&
			j+1 < len(c.words) && c.words[j+1].word == wWith && (near(c.words, j+1, Goal, 5) || near(c.words, j+1, wh, 1)) {
			s := int8(-1)
			if w.word == wUnhappy {
				s = 1
			}
			return Reading{Rule: Content, Sign: s * flip(c.negated(j))}
		}
	}
	return Reading{}
}

func (r *Reader) leaving(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.at(wLeave)
	if j < 1 || !r.about.Away || !c.has(self) || !c.has(will) || c.has(iff|wh|person) || !near(c.words, j, Goal, 3) {
		return Reading{}
	}
	return Reading{Rule: Leaving, Sign: flip(c.negated(j)), Kind: Commitment}
}

func (r *Reader) plainly(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(self)
	if j < 0 || j > 4 || c.has(wh|iff|person|you) || r.about.Asking {
		return Reading{}
	}
	k := -1
	for m := j; m < len(c.words) && m < j+6; m++ {
		if c.words[m].is(will | must | want | can | ready) {
			k = m
		}
		if c.words[m].is(Goal | stop | start) {
			break
		}
	}
	if k < 0 || k+1 >= len(c.words) {
		return Reading{}
	}
	m := &c.words[k]
	p := r.act(c.words, k+1)
	if p == 0 {
		return Reading{}
	}
	odd, rather := c.negated(k+1), m.word == wRather
	if rather {
		if k+2 >= len(c.words) || !c.words[k+1].is(not) {
			return Reading{} // "I'd rather do that"
		}
		odd = !odd
	}
	if any := c.at(wAny, wMore) > k; odd && !rather && (any || !c.has(Goal|stop|less|more|without|keep|start|give|cut|off)) { // "I don't want to do that again"
		if c.at(wAgain) < 0 && !any || !r.about.Away {
			return Reading{}
		}
		p = -1
	}
	if r.about.Away && p < 0 && !odd || r.about.Away && p < 0 && c.has(Goal) && !c.has(keep|more|start) || !r.about.Away && p > 0 && c.find(Goal) > 0 && !c.has(start|more) {
		return Reading{} // the habit by itself: see internal/features
	}
	out := Reading{Rule: Plain, Sign: p * flip(odd)}
	switch {
	case odd && c.has(without):
		out.Kind = Reason // "I can't sleep without them"
	case m.is(will | going):
		out.Kind = Commitment
	case m.is(must):
		out.Kind = Need
	case m.is(want):
		out.Kind = Desire
	case m.word == wCould && !odd:
		// "I could do that" is of ability as often as of activation
	case m.is(ready):
		out.Kind = Activation
	default:
		out.Kind = Ability
	}
	return out
}

// deferred reports whether stopping is for when something else is so: "I'll stop when
// I'm forty", "once they're at school".
func (c *clause) deferred() bool {
	j := c.find(stop | cut)
	for k := j + 1; j >= 0 && k+1 < len(c.words); k++ {
		switch w := &c.words[k]; {
		case w.word == wWhen && c.words[k+1].is(self|person|you), w.word == wOnce && c.words[k+1].is(self|person|you|own):
			return true
		}
	}
	return false
}

// denied reports whether the attitude that begins at a place in the text is
// itself denied: "it's not like I want to stop", "there's no way I could", "I'm not
// saying I want to".
func (c *clause) denied(at int) bool {
	for j := 1; j < len(c.words) && c.words[j].Span.Start < at; j++ {
		switch w, last := &c.words[j], &c.words[j-1]; {
		case w.is(Comma):
		case w.word == wWay && last.word == wNo, w.word == wReason && last.word == wNo:
			return true
		case (w.word == wSaying || w.word == wSay) && last.is(not), w.word == wSaid && last.is(self) && j > 2 && c.words[j-2].is(iff):
			return true
		case (w.word == wLike || w.word == wAs || w.word == wThat) && last.word == wNot && j > 1 && c.words[j-2].is(it|be):
			return true
		}
	}
	return false
}
