package grammar

func (r *Reader) outcome(cs []clause, i int) Reading {
	c := &cs[i]
	p, from := r.subject(cs, i)
	if p == 0 {
		return Reading{}
	}
	rest := c.words[from:]
	g := effect(rest)
	if by := &c.words[from-1]; by.is(it) {
		switch {
		case r.about.Away && gives(c.words[from-1:]):
			if g = effect(rest[:min(len(rest), 5)]); g == 0 {
				g = 1
			}
		case c.has(hard), c.at(wMade) >= 0 && !c.has(have) && !by.is(be), c.at(wThe, wOnly) >= 0:
			return Reading{} // "it's hard", "it made me cough": the stopping, another thing
		}
	}
	if g == 0 {
		return Reading{}
	}
	return Reading{Rule: Outcome, Sign: p * g, Kind: Reason}
}

// gives reports whether words tell of something that it gives: "it gives me a
// break", "it keeps me going", but not "it gives me heartburn".
func gives(ws []Word) bool {
	if len(ws) < 4 || !ws[0].is(it) || ws[2].word != wMe || ws[3].is(Harm|bad) {
		return false
	}
	switch ws[3].word {
	case wA, wSomething, wTime, wEnergy:
		return ws[1].word == wGives
	case wGoing, wSane, wBusy, wCompany:
		return ws[1].word == wKeeps
	}
	return false
}

func (r *Reader) subject(cs []clause, i int) (p int8, from int) {
	c := &cs[i]
	if i > 0 && cs[i-1].words[len(cs[i-1].words)-1].is(person) || i > 0 && lemmaAny(&cs[i-1], wSay, wSaid, wSays) {
		return 0, 0
	}
	away := sign(r.about.Away)
	for j := 0; j < min(4, len(c.words)); j++ {
		w := &c.words[j]
		switch {
		case w.is(stop), w.is(give) && near(c.words, j, up, 2):
			return r.act(c.words, j), j + 1
		case w.is(Goal):
			for j+1 < len(c.words) && c.words[j+1].is(Goal) {
				j++
			}
			if j+1 == len(c.words) || r.about.Asking || !c.words[j+1].is(be|ruin|help|would|will|have|worry|not|act) && c.words[j+1].word != wMakes && c.words[j+1].word != wGets {
				return 0, 0
			}
			return -away, j + 1
		case w.is(it) || w.word == wThey && i > 0 && cs[i-1].has(Goal):
			if w.word == wThat || w.word == wThats || w.word == wThis || w.word == wOne || r.about.Asking || j > 1 {
				return 0, 0
			}
			if w.is(would|will) || j+1 < len(c.words) && c.words[j+1].is(would|will) {
				if r.all&(Goal|stop) != 0 || r.about.Change {
					return 1, j + 1
				}
				return 0, 0
			}
			verb := j+1 < len(c.words) && c.words[j+1].is(help|ruin|worry) || j+2 < len(c.words) && c.words[j+2].is(help|ruin|worry)
			verb = verb || j+2 < len(c.words) && (c.words[j+1].word == wMakes || c.words[j+1].word == wMade || c.words[j+1].is(have) && c.words[j+2].word == wMade || c.words[j+2].word == wMade)
			verb = verb || gives(c.words[j:])
			switch {
			case r.all&Goal == 0 && (!verb || !c.has(own)), !r.about.Away && c.has(worry), c.at(wWas) >= 0, c.at(wWasnt) >= 0:
				return 0, 0
			}
			return -away, j + 1
		case w.is(self | person | have | no | wh | iff | there | number | Topic | to):
			return 0, 0
		}
	}
	return 0, 0
}

func (r *Reader) condition(cs []clause, i int) Reading {
	if i+1 < len(cs) && cs[i+1].words[0].is(iff) && cs[i].has(would) && !cs[i].has(wh) && !cs[i].words[0].is(no) { // "I'd feel better if I stopped"
		return r.under(&cs[i+1], &cs[i])
	}
	if i == 0 || !opensIf(cs[i-1].words) || !cs[i-1].has(self|own|Goal) {
		return Reading{}
	}
	return r.under(&cs[i-1], &cs[i])
}

// under reads a clause as what would follow if another held.
func (r *Reader) under(when, c *clause) Reading {
	p := r.act(when.words, 0)
	if p == 0 && when.has(less) && when.has(Goal) {
		p = sign(r.about.Away)
	}
	if p == 0 && !r.about.Away && (when.at(wDo) >= 0 || when.has(act)) {
		p = 1 // "say I did an hour each night"
	}
	if p == 0 || !when.has(self) {
		return Reading{}
	}
	p *= flip(when.negated(len(when.words))) // "if I didn't drink"
	g := effect(c.words)
	if g == 0 {
		return Reading{}
	}
	return Reading{Rule: Condition, Sign: p * g, Kind: Reason}
}

func opensIf(ws []Word) bool {
	for j := 0; j < min(3, len(ws)); j++ {
		if ws[j].is(iff) {
			return true
		}
	}
	return len(ws) > 2 && ws[0].word == wSay && ws[1].is(self)
}

func (r *Reader) worried(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(worry)
	if j < 0 || c.negated(j) || !c.has(own|self) || !r.about.Away {
		return Reading{}
	}
	rest := c.words[j+1:]
	k, others := -1, false
	for n := range rest {
		if rest[n].is(Goal) {
			k = n
		}
		others = others || rest[n].is(person)
	}
	switch {
	case k < 0 && (j == 0 || !r.words[0].is(it)):
		return Reading{}
	case k < 0:
		if r.all&Goal == 0 {
			return Reading{}
		}
	case others:
		return Reading{Rule: OfOthers}
	}
	return Reading{Rule: Worried, Sign: 1}
}

func (r *Reader) outOfHand(cs []clause, i int) Reading {
	c := &cs[i]
	if c.has(person) && c.at(wWorst) < 0 {
		return Reading{}
	}
	j := c.at(wOut, wOf, wHand)
	if j < 0 {
		j = c.at(wOut, wOf, wControl)
	}
	if j < 0 && r.about.Away && (c.at(wGetting, wWorse) >= 0 || c.at(wWorst, wOf, wThe, wLot) >= 0) && (c.has(self) || r.all&Goal != 0) && !c.has(iff) {
		return Reading{Rule: OutOfHand, Sign: 1}
	}
	if j >= 0 && !c.negated(j) && c.has(Goal|it) {
		return Reading{Rule: OutOfHand, Sign: sign(r.about.Away), Kind: Other}
	}
	return Reading{}
}

func (r *Reader) obstacle(cs []clause, i int) Reading {
	c := &cs[i]
	if r.about.Away || r.about.Asking || c.has(wh|iff|will|would) {
		return Reading{}
	}
	for j := 1; j < len(c.words); j++ {
		if c.words[j].is(dear) && (c.words[j-1].is(no) || c.words[j-1].word == wEnough && c.negated(j)) && c.has(have|there|self) {
			return Reading{Rule: Obstacle, Sign: -1, Kind: Reason}
		}
	}
	return Reading{}
}
