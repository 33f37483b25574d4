package grammar

// deferring reads that a change is put off: "I'd like to wait till after the
// wedding", "I want to get my exams done first", "I'd like to lose some weight before
// I think about that", "maybe next year". It is of somebody who is not ready (field
// guide 3.3), whichever way the words lean that say so.
func (r *Reader) deferring(cs []clause, i int) Reading {
	c := &cs[i]
	if r.about.Asking {
		return Reading{}
	}
	n := len(c.words)
	first, last := c.words[0].word, &c.words[n-1]
	switch {
	case n < 6 && last.word == wWait && c.words[0].is(it) && c.has(can), // "it can wait"
		c.has(will) && c.at(wThat, wBridge) > 0,
		r.n < 8 && r.proposes() && first == wMaybe && !c.has(will|recent|not|no|self) && c.at(wThis) < 0 &&
			(last.word == wYear || last.word == wLater || c.at(wOne, wDay) == 1 && n < 5),
		r.n < 12 && r.proposes() && n > 2 && (first == wMaybe && c.words[1].word == wAfter ||
			first == wNot && (c.words[1].word == wBefore || c.words[1].word == wTill || c.words[1].word == wUntil)):
		return Reading{Rule: Deferring, Sign: -1, Kind: Activation}
	}
	j := c.find(self)
	if j < 0 || j > 4 || c.words[0].is(wh) || c.has(iff) || !c.has(want|like|will|would|going|might) {
		return Reading{}
	}
	for k := j; k < len(c.words); k++ {
		w := &c.words[k]
		switch {
		case w.is(not) || w.is(Comma) && k+1 < len(c.words) && c.words[k+1].word != wTill:
			return Reading{}
		case w.word == wWait && c.waits(k), w.word == wLeave && k+2 < len(c.words) && c.words[k+1].is(it) && (until(&c.words[k+2]) || c.forNow(k+2)):
		case w.is(want|like) && c.afterwards(k):
		default:
			continue
		}
		return Reading{Rule: Deferring, Sign: -1, Kind: Activation}
	}
	return Reading{}
}

// waits reports whether word k is of waiting for another time, and not of waiting
// out a craving: "wait", "wait until the summer", "wait a bit", but not "wait ten
// minutes", "wait till it passes", "wait for it".
func (c *clause) waits(k int) bool {
	if k+1 == len(c.words) || c.words[k].is(Comma) {
		return true
	}
	if k+2 >= len(c.words) {
		return false
	}
	switch n, then := &c.words[k+1], &c.words[k+2]; {
	case until(n):
		return !then.is(it|number) && (then.word != wAfter || k+3 < len(c.words) && !c.words[k+3].is(number))
	case n.word == wA:
		return then.is(little) && k+3 == len(c.words)
	case n.word == wWith:
		return true
	case n.word == wFor:
		return c.has(want|like|will) && !then.is(it|number|own|person)
	}
	return false
}

// until reports whether a time that something is put off to comes after a word.
func until(w *Word) bool { return w.word == wUntil || w.word == wTill || w.word == wAfter }

// forNow reports whether words from k on are "for now", "for a bit", "a bit".
func (c *clause) forNow(k int) bool {
	if k < len(c.words) && c.words[k].word == wA {
		return true
	}
	return k+1 < len(c.words) && c.words[k].word == wFor && (c.words[k+1].word == wNow || c.words[k+1].word == wA)
}

// afterwards reports whether what is wished for at word k is to come first: "I want
// to get past Christmas first", "I'd like to lose some weight before I stop".
func (c *clause) afterwards(k int) bool {
	last := &c.words[len(c.words)-1]
	if last.word == wFirst && len(c.words)-k > 2 && c.words[k].is(want) {
		return true
	}
	for m := k + 3; m+2 < len(c.words); m++ {
		if c.words[m].word == wBefore && c.words[m+1].is(self) && c.words[m+2].is(think|stop|cut|give) && c.has(want|would) {
			return true
		}
	}
	return false
}

// unneeded reads that nothing has to change: "nothing needs to change".
func (r *Reader) unneeded(cs []clause, i int) Reading {
	c := &cs[i]
	for j := 0; j+2 < len(c.words); j++ {
		if c.words[j].word != wNothing || !near(c.words, j, must|have, 2) || r.about.Asking {
			continue
		}
		for k := j + 2; k < len(c.words) && k < j+6; k++ {
			if c.words[k].word == wChange {
				return Reading{Rule: Content, Sign: -1, Kind: Need}
			}
		}
	}
	return Reading{}
}

// dated reads a day for the change that somebody names or refuses to name: "I'll
// pick a day", "I'm not setting a date".
func (r *Reader) dated(cs []clause, i int) Reading {
	c := &cs[i]
	j := max(c.at(wDate), c.at(wDay))
	who := c.find(self)
	if j < 2 || who < 0 || who > 3 || c.has(wh|iff|person|recent) || r.about.Asking || j+1 < len(c.words) && c.words[j+1].word == wOf {
		return Reading{}
	}
	for k := max(who+1, j-4); k < j; k++ {
		w := &c.words[k]
		switch w.word {
		case wSet, wPick, wName, wChoose, wGive, wSetting, wPicking, wGiving:
		default:
			continue
		}
		out := Reading{Rule: Dated, Sign: flip(c.negated(k)), Kind: Commitment}
		switch {
		case c.has(must):
			out.Kind = Need
		case c.has(ready | might), out.Sign < 0 && c.has(want):
			out.Kind = Activation
		case c.has(want):
			out.Kind = Desire
		case !c.has(will|going) && !(c.words[who].is(be) && (w.word == wSetting || w.word == wPicking || w.word == wGiving)):
			return Reading{}
		}
		return out
	}
	return Reading{}
}
