package grammar

func (r *Reader) minimising(cs []clause, i int) Reading {
	c := &cs[i]
	away := sign(r.about.Away)
	for j := range c.words {
		w := &c.words[j]
		switch {
		case w.word == wHurt && j > 0 && c.words[j-1].word == wEver, w.word == wHurt && j > 0 && c.words[j-1].word == wNever && j+1 < len(c.words):
			return Reading{Rule: Minimising, Sign: -away, Kind: Reason}
		case w.word == wNothing && j+1 < len(c.words) && c.words[j+1].word == wWrong && near(c.words, j+1, Goal|Habit, 5):
			return Reading{Rule: Minimising, Sign: -away, Kind: Reason}
		case w.word == wWhat && j > 0 && c.words[j-1].is(so) && j+1 == len(c.words) && r.n < 10 && r.n > 2:
			return Reading{Rule: Minimising, Sign: -1, Kind: Other}
		case w.word == wNothing && c.has(there): // "there is nothing there"
		case w.word == wNothing && j > 0 && j+1 == len(c.words) && j < 4 && c.words[j-1].is(be) && r.about.Away && (j > 1 || c.words[0].is(it)) && r.n > 3,
			w.word == wNothing && j > 0 && j+1 < len(c.words) && w.is(Comma) && c.words[j-1].is(be) && r.about.Away:
			return Reading{Rule: Minimising, Sign: -1, Kind: Reason}
		case w.word == wEnough && j+2 < len(c.words) && c.words[j+1].is(to) && c.words[j+2].is(ruin) && r.about.Away:
			return Reading{Rule: Outcome, Sign: 1, Kind: Reason}
		case w.word == wSee && j > 0 && j < 4 && (c.words[j-1].word == wDont || c.words[j-1].word == wNot || c.words[j-1].is(can)) && j+2 < len(c.words) && !r.about.Asking && !c.has(you) &&
			(c.words[j+1].word == wHow || c.words[j+1].word == wWhat || c.words[j+1].word == wThe && (c.words[j+2].word == wProblem || c.words[j+2].word == wHarm || c.words[j+2].word == wPoint || c.words[j+2].word == wNeed)):
			return Reading{Rule: Minimising, Sign: -1, Kind: Reason} // "I don't see the problem", "I don't see how"
		case w.word == wFiddle && c.at(wAs) >= 0:
			return Reading{Rule: Minimising, Sign: -away, Kind: Reason}
		}
	}
	return Reading{}
}

// unharmed reads that the behaviour has done no harm: "I'm never ill", "he never saw a
// doctor", "she never had a thing wrong with her". It reads nothing where another clause
// follows ("but it still killed him") or the talk is of stopping ("since I quit I've
// never been ill"), and of others only where they do as the client does.
func (r *Reader) unharmed(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.at(wNever)
	if !r.about.Away || r.about.Asking || j < 0 || i+1 < len(cs) || r.all&(stop|give|cut|less|start|iff) != 0 || c.has(you|want|would|might|can|going|ruin|worry) {
		return Reading{}
	}
	about := false
	for k := range r.n {
		w := &r.words[k]
		about = about || w.is(Goal|Habit) || w.is(self|own) && w.word != wIll
	}
	if !about {
		return Reading{}
	}
	rest := c.words[j+1:]
	k := 0 // "never been ill", "never had a day sick"
	for k < len(rest) && (rest[k].is(be) || rest[k].word == wGet || rest[k].word == wGot || rest[k].word == wHad || rest[k].word == wA || rest[k].word == wDay) {
		k++
	}
	if k == len(rest) || k == 0 && (j == 0 || !c.words[j-1].is(be)) && rest[0].word == wIll { // "now or never I'll"
		return Reading{}
	}
	end := len(rest) == k+1 || len(rest) > k+1 && rest[k+1].word == wIn && k+4 >= len(rest) // "in my life"
	switch {
	case (rest[k].word == wIll || rest[k].word == wSick) && end,
		k > 0 && rest[k].word == wThing && k+2 < len(rest) && rest[k+1].word == wWrong && rest[k+2].word == wWith,
		(rest[0].word == wSaw || rest[0].word == wSeen) && len(rest) == 3 && rest[1].word == wA && rest[2].word == wDoctor:
		return Reading{Rule: Minimising, Sign: -1, Kind: Reason}
	}
	return Reading{}
}

func (r *Reader) compared(cs []clause, i int) Reading {
	c := &cs[i]
	if !r.about.Away {
		return Reading{}
	}
	for j := range c.words {
		if !c.words[j].is(more) || !c.has(Goal) {
			continue
		}
		for k := j + 1; k < len(c.words) && k < j+4; k++ {
			if c.words[k].word != wThan || k+1 >= len(c.words) {
				continue
			}
			if p := c.find(person); p >= 0 && p < j && lemmaAny(c, wEveryone, wEverybody, wPeople, wOthers, wMates) && (c.words[k+1].is(self) || c.words[k+1].is(own)) {
				return Reading{Rule: Minimising, Sign: -1, Kind: Reason}
			}
		}
	}
	return Reading{}
}

func (r *Reader) pointless(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.at(wPoint)
	if j < 1 || !c.has(wh|no|not) {
		return Reading{}
	}
	if j+1 == len(c.words) && c.words[j-1].word == wThe && !c.has(you|know) {
		return Reading{Rule: Pointless, Sign: -1, Kind: Other}
	}
	if p := r.act(c.words, j+1); p != 0 {
		return Reading{Rule: Pointless, Sign: -p, Kind: Other}
	}
	return Reading{}
}

func (r *Reader) rhetorical(cs []clause, i int) Reading {
	c := &cs[i]
	if k := c.at(wWhy); k >= 0 && !r.about.Asking && k+2 < len(c.words) && (k == 0 && c.words[1].is(must) && c.words[2].is(self) || c.negated(k) && c.words[k+1].is(self) && c.words[k+2].is(must)) {
		p := r.act(c.words, k+3)
		if p == 0 && (k+3 == len(c.words) || c.words[k+3].is(worry)) {
			p = 1 // "I don't see why I should", "why should I bother"
		}
		if p != 0 {
			return Reading{Rule: Pointless, Sign: -p, Kind: Reason}
		}
	}
	if i > 0 || !c.words[0].is(wh) {
		return Reading{}
	}
	if w := c.find(would); c.words[0].word == wWhy && w > 0 && w < 5 && w+1 < len(c.words) && c.words[w+1].is(self) {
		p := r.act(c.words, w+2)
		if p == 0 && r.about.Known && len(c.words) > w+3 && !c.has(you|know|be) {
			p = 1
		}
		if p != 0 {
			return Reading{Rule: Pointless, Sign: -p, Kind: Reason}
		}
		return Reading{}
	}
	if len(c.words) > 3 && c.words[1].is(want) && !c.has(not|you) && effect(c.words[2:]) < 0 {
		return Reading{Rule: Outcome, Sign: 1, Kind: Reason}
	}
	return Reading{}
}

func (r *Reader) ironic(cs []clause, i int) Reading {
	c := &cs[i]
	if !r.about.Advice {
		return Reading{}
	}
	if j := c.at(wThat); c.words[0].is(because) && len(c.words) > 1 && c.words[1].is(it) && (c.words[1].is(will|would) || j > 0) && len(c.words) < 7 {
		return Reading{Rule: Ironic, Sign: -1}
	}
	if j := c.at(wWorked, wSo, wWell); j >= 0 {
		return Reading{Rule: Ironic, Sign: -1}
	}
	return Reading{}
}

func (r *Reader) givingIn(cs []clause, i int) Reading {
	c := &cs[i]
	n := len(c.words)
	switch {
	case c.at(wIf) >= 0 && c.has(you) && c.has(it) && c.at(wHappy) >= 0 && n < 7,
		r.n < 6 && c.has(you) && c.at(wWhatever) >= 0 && (c.at(wSay) >= 0) && !c.has(self):
		return Reading{Rule: GivingIn, Sign: -1, Kind: Other}
	}
	return Reading{}
}

func (r *Reader) endorsed(cs []clause, i int) Reading {
	c := &cs[i]
	if !c.has(person) {
		return Reading{}
	}
	j := c.find(person)
	if j > 4 {
		return Reading{}
	}
	n := len(c.words)
	last := &c.words[n-1]
	if n < 2 || n-j > 5 || c.words[n-2].word == wAll || r.about.Asking || last.is(Comma) && last.word == wRight || r.n < 5 {
		return Reading{}
	}
	switch {
	case last.word == wRight && !c.negated(len(c.words)), last.word == wPoint && c.has(have) && !c.negated(len(c.words)),
		last.word == wWrong && c.negated(len(c.words)):
		return Reading{Rule: Endorsed, Sign: 1, Kind: Other}
	}
	return Reading{}
}

func (r *Reader) partKept(cs []clause, i int) Reading {
	c := &cs[i]
	if !r.about.Less || !c.has(stop|give) || !c.has(not|no) || !c.has(self|will|would|can) {
		return Reading{}
	}
	for j := range c.words {
		w := &c.words[j]
		quits := w.is(stop) && !w.is(less) || w.is(give) && near(c.words, j, up, 3)
		if quits && c.negated(j) && (c.at(wCompletely) >= 0 || c.at(wNever) >= 0 && len(cs) > 1 && r.sideBefore > 0 || lemmaAny(c, wAltogether, wEntirely, wTotally, wForever)) {
			return Reading{Rule: PartKept}
		}
	}
	return Reading{}
}

func (r *Reader) foreign(cs []clause, i int) Reading {
	if !r.about.Known || r.all&Goal != 0 || r.all&Habit == 0 || r.all&it != 0 {
		return Reading{}
	}
	c := &cs[i]
	if !c.has(Habit) || !c.has(self) {
		return Reading{}
	}
	for j := range c.words {
		if w := &c.words[j]; w.is(stop) && j+1 < len(c.words) && c.words[j+1].is(Habit) && c.has(must|want|will|can|iff) && !c.has(not) {
			return Reading{Rule: Foreign}
		}
	}
	if c.has(self) && c.has(have) && c.has(not) && r.all&recent != 0 && c.at(wTouched) > 0 {
		return Reading{Rule: Foreign}
	}
	return Reading{}
}
