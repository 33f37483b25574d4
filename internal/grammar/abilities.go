package grammar

func (r *Reader) strength(cs []clause, i int) Reading {
	c := &cs[i]
	if got := r.unsure(cs, i); got.Rule != NoRule {
		return got
	}
	for j := range c.words {
		switch w := &c.words[j]; {
		case w.word == wIncapable:
			if c.has(self) {
				return Reading{Rule: Strength, Sign: -1 * flip(c.negated(j)), Kind: Ability}
			}
		case w.is(can) && w.word != wIncapable && c.has(without) && j > 0 && c.has(self) && !c.has(wh|iff) && !w.is(not):
			if p := r.act(c.words, j+1); p != 0 && !c.has(not) {
				return Reading{Rule: Strength, Sign: p, Kind: Ability}
			}
		case w.is(can) && j+1 == len(c.words) && j > 1 && c.words[j-1].is(self) && (c.words[j-2].is(know|think) || c.words[j-2].word == wSure):
			return Reading{Rule: Strength, Sign: flip(c.negated(j + 1)), Kind: Ability}
		case w.word == wKnow && j+2 < len(c.words) && c.words[j+1].word == wHow && c.words[j+2].is(to) && c.has(self):
			p := r.act(c.words, j+3)
			if p == 0 && !r.about.Away {
				p = 1
			}
			if p != 0 && !c.has(you) {
				return Reading{Rule: Strength, Sign: p * flip(c.negated(j)), Kind: Ability}
			}
		case w.is(hard|easy) && !w.is(can) && w.word != wFine && (w.is(hard) || j == 0 || c.words[j-1].word != wToo): // "too easy" is no ease
			p := int8(0)
			if c.has(without|stop|off) || !r.about.Away {
				p = r.act(c.words, 0)
			}
			if p == 0 && (r.about.Change || r.sideBefore != 0 && c.link == but) && c.has(it) && len(c.words) < 7 {
				p = 1
			}
			if p == 0 && j > 0 && c.words[0].is(it|so|but|and) && c.find(it) < 2 && c.find(it) >= 0 && c.find(will|would|going) > 0 && c.find(will|would|going) < j && len(c.words) < 12 && r.about.Known {
				p = 1 // "it's not going to be difficult for me"
			}
			if p == 0 || c.has(person) {
				continue
			}
			if w.is(hard) {
				p = -p
			}
			return Reading{Rule: Strength, Sign: p * flip(c.negated(j)), Kind: Ability}
		}
	}
	return Reading{}
}

// unsure reads doubt in being able: "I don't know if I could do that".
func (r *Reader) unsure(cs []clause, i int) Reading {
	c := &cs[i]
	if i == 0 || len(c.words) < 3 || !c.words[0].is(iff) || !c.words[1].is(self) || !c.words[2].is(can) || c.has(wh) {
		return Reading{}
	}
	before := &cs[i-1]
	last := len(before.words) - 1
	if !before.words[last].is(know) && before.words[last].word != wSure || !before.negated(last) {
		return Reading{}
	}
	p := r.act(c.words, 3)
	if p == 0 {
		p = 1
	}
	return Reading{Rule: Strength, Sign: -p * flip(c.negated(3)), Kind: Ability}
}

func (r *Reader) failed(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.at(wNever)
	if j < 1 || !c.has(self) || j+1 >= len(c.words) || c.has(wh|person) {
		return Reading{}
	}
	switch w := &c.words[j+1]; {
	case w.word == wMade && near(c.words, j+1, it, 1), w.word == wLasted, w.word == wManaged, w.word == wStuck:
		return Reading{Rule: Strength, Sign: -1, Kind: Ability}
	}
	return Reading{}
}

func (r *Reader) step(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(act | skip | discard | cut | stop)
	if j < 0 || c.has(will|would|can|must|want|iff|wh) || c.has(old) && !c.has(recent) {
		return Reading{}
	}
	who := c.find(self)
	if who < 0 || who > j || j-who > 3 || c.negated(j) {
		return Reading{}
	}
	w := &c.words[j]
	goal := c.has(Goal)
	switch {
	case r.all&recent == 0 || w.word == wTried || w.word == wHad:
		return Reading{}
	case w.is(discard) && goal && r.about.Away:
		return Reading{Rule: Step, Sign: 1, Kind: Steps}
	case w.is(act) && goal && !r.about.Away && c.at(wOut, wOf) > 0:
		return Reading{Rule: Step, Sign: -1, Kind: Steps}
	case w.is(skip) && !r.about.Away && r.all&recent != 0 && !c.has(person):
		return Reading{Rule: Step, Sign: -1, Kind: Steps}
	case w.is(skip) && goal:
		return Reading{Rule: Step, Sign: sign(r.about.Away), Kind: Steps}
	case w.is(act) && goal && !r.about.Away:
		return Reading{Rule: Step, Sign: 1, Kind: Steps}
	case w.is(stop|cut) && goal && r.about.Away:
		return Reading{Rule: Step, Sign: 1, Kind: Steps}
	}
	return Reading{}
}

// longAgo reads that somebody stopped or cut down long ago and says no more of it:
// the habit's history, and no step (field guide 3.3).
func (r *Reader) longAgo(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(stop | cut)
	if !r.about.Away || j < 1 || len(cs) > 1 || c.words[j].word == wStop || c.has(to|will|would|can|must|want|not|no|iff|wh|recent|you|person|going|ready) {
		return Reading{}
	}
	who := c.find(self)
	k := c.find(old)
	if who < 0 || who > j || j-who > 3 || c.words[k].word == wAgo && c.at(wYears) < 0 {
		return Reading{}
	}
	return Reading{Rule: Past}
}

func (r *Reader) went(cs []clause, i int) Reading {
	c := &cs[i]
	if !r.about.Away || !c.has(not) || !c.has(have) || r.all&recent == 0 || c.has(wh|iff|will|would|can|must|want) {
		return Reading{}
	}
	j := c.find(self)
	if j < 0 || j > 3 || j+2 >= len(c.words) || !c.words[j].is(have) && !near(c.words, j, have, 1) {
		return Reading{}
	}
	for k := j + 1; k+1 < len(c.words) && k < j+4; k++ {
		if w := &c.words[k]; w.word == wTouched || w.word == wHad || w.is(Goal) && !w.is(it) {
			if w.is(Goal) || near(c.words, k, Goal, 3) || c.words[k+1].word == wOne {
				return Reading{Rule: Step, Sign: 1, Kind: Steps}
			}
		}
	}
	return Reading{}
}
