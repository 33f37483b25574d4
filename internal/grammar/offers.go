package grammar

// open reads what somebody could, would like to or will do, whatever it is: in talk
// about a change that is the change, where it is not the habit or of the talk itself.
func (r *Reader) open(cs []clause, i int) Reading {
	c := &cs[i]
	if r.about.Asking || i > 0 && !cs[0].short() || i > 1 || c.has(not|iff) || r.all&but != 0 && i == 0 {
		return Reading{}
	}
	j := c.find(self)
	rest := c.words
	switch {
	case c.words[0].is(might): // typed talk drops the pronoun
		j = 0
		if !r.proposes() {
			return Reading{}
		}
		for k := 1; k < min(4, len(rest)); k++ {
			if rest[k].is(be|self|think) || rest[k].word == wBe || rest[k].word == wOf {
				return Reading{} // "could just be my age"
			}
		}
	case j < 0 || j > 3 || c.before(j, person|Goal|it|you|own|have|wh|no):
		return Reading{}
	default:
		rest = c.words[j+1:]
	}
	if k := c.find(wh | you | no); k >= 0 && (k < j+3 || lemmaAny(c, wWhat, wHow, wWhy)) {
		return Reading{}
	}
	wished := c.words[j].is(would)
	if len(rest) > 0 && rest[0].word == wWould {
		wished, rest = true, rest[1:]
	}
	for len(rest) > 0 && (rest[0].word == wReally || rest[0].word == wMaybe || rest[0].word == wProbably || rest[0].word == wJust || rest[0].word == wDefinitely || rest[0].is(think) && !c.words[j].is(will)) {
		rest = rest[1:]
	}
	if len(rest) < 2 || rest[0].is(Comma) || c.at(wMyself) > j { // "I could, yes" answers
		return Reading{}
	}
	if r.about.Away && c.has(Goal) && !c.has(less|without|stop|cut|off|little) {
		return Reading{}
	}
	if r.all&Habit != 0 && r.all&Goal == 0 || effect(rest) < 0 && !c.has(stop|cut|less) {
		return Reading{}
	}
	maybe := c.at(wMaybe) >= 0 || c.at(wProbably) >= 0
	out := Reading{Sign: 1}
	switch w, next := &rest[0], &rest[1]; {
	case w.word == wCould && (!next.is(have|be) || next.is(have) && len(rest) > 2 && (rest[2].is(it|own|number) || rest[2].word == wThe || rest[2].word == wA)) && !idle(next) && (next.word != wDo || rest[min(2, len(rest)-1)].word != wWith):
		out.Kind, out.Rule = Activation, Could
		if next.word == wManage || next.word == wDo && !maybe {
			out.Kind = Ability
		}
	case w.word == wMight && !next.is(have|be) && next.word != wAs && !idle(next):
		out.Kind, out.Rule = Activation, Could
	case (wished && w.is(like) || w.is(want) && !w.is(act)) && next.is(to) && len(rest) > 2 && asks(&rest[2]):
		return Reading{}
	case wished && w.is(like) && next.is(to):
		out.Kind, out.Rule = Desire, Wish
	case wished && (w.word == wTry || w.word == wGive && !next.is(person|you) && !near(rest, 0, up, 4) || w.word == wDo):
		out.Kind, out.Rule = Activation, Perhaps
	case w.is(want) && !w.is(act) && w.word != wWanted && (next.is(to) || w.word == wWanna):
		out.Kind, out.Rule = Desire, Wish
		if !c.has(Goal) && r.act(c.words, j+1) == 0 {
			out.Kind = 0 // a wish or, with a gain that is named, a reason
		}
	case c.words[j].is(will) && !w.is(be|think|have|keep) && !vague(w) && w.word != wBear && w.word != wNeed && !(w.is(give) && next.is(up)):
		out.Kind, out.Rule = Commitment, Offer
		if maybe {
			out.Kind = Activation
		}
	default:
		return Reading{}
	}
	return out
}

// before reports whether a word with a sense stands before word j.
func (c *clause) before(j int, s Sense) bool {
	for k := range j {
		if c.words[k].is(s) {
			return true
		}
	}
	return false
}

// asks reports whether a wish to do what a word says is one of the talk: "I'd like
// to know", "I want to hear it".
func asks(w *Word) bool {
	switch w.word {
	case wKnow, wHear, wThink, wAsk, wTell:
		return true
	}
	return false
}

func idle(w *Word) bool {
	switch w.word {
	case wSee, wFeel, wMurder, wBe, wDie, wLose, wCome:
		return true
	}
	return false
}

func vague(w *Word) bool {
	switch w.word {
	case wHonest, wTell, wAdmit, wSee, wLet, wYou, wBe, wDie, wEnd, wGet, wLook, wWait, wRemember, wShow, wFeel, wMurder, wStay,
		wThink, wOnly, wStick, wGo:
		return true
	}
	return false
}

func (c *clause) short() bool { return len(c.words) < 3 }

func (r *Reader) would(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(would)
	if j < 0 || j > 3 || c.has(iff|wh|person|like|want) || lemmaAny(c, wSaid, wSwore) || !c.words[j].is(self) && (j == 0 || !c.words[j-1].is(self)) || j+1 == len(c.words) || !c.words[j+1].is(stop|cut|give|not|try) {
		return Reading{}
	}
	if p := r.act(c.words, j+1); p != 0 && (!c.negated(len(c.words)) || (i > 0 || c.at(wNever) < 0) && !c.has(have|be)) {
		return Reading{Rule: Moved, Sign: p * flip(c.negated(len(c.words))), Kind: Activation}
	}
	return Reading{}
}

func (r *Reader) accepted(cs []clause, i int) Reading {
	c := &cs[i]
	j := c.find(will)
	if !r.about.Advice || j < 0 || !c.words[j].is(self) && (j == 0 || !c.words[j-1].is(self)) || c.has(not|stop|you) || c.wavers(j) {
		return Reading{}
	}
	if near(c.words, j, Echo, 6) {
		return Reading{Rule: Accepted, Sign: 1, Kind: Commitment}
	}
	return Reading{}
}

// wavers reports whether what somebody will do, from word j on, puts an answer
// off: "I'll see", "I'll have a think", "I'll do it later", "I'll carry on".
func (c *clause) wavers(j int) bool {
	if j+1 < len(c.words) && (c.words[j+1].word == wSay || c.words[j+1].word == wSee) {
		return true
	}
	k := c.find(keep)
	return k > j && near(c.words, k, on, 1) || c.has(have) && c.has(think) || c.at(wLater) > j
}

func (r *Reader) welcomed(cs []clause, i int) Reading {
	c := &cs[i]
	if !r.about.Advice || r.n > 9 || c.has(not|no|wh|iff) {
		return Reading{}
	}
	j := c.find(self)
	n := len(c.words)
	if j < 0 || n-j > 5 || n < 3 || !c.words[n-1].is(it) && !(n > 3 && c.words[n-2].is(it)) {
		return Reading{}
	}
	switch {
	case c.has(would) && c.has(like):
		return Reading{Rule: Accepted, Sign: 1, Kind: Desire}
	case c.has(would|might|can) && (c.at(wDo) >= 0 || c.has(try)):
		return Reading{Rule: Accepted, Sign: 1}
	case c.has(will) && (c.at(wDo) >= 0 || c.has(try)):
		return Reading{Rule: Accepted, Sign: 1, Kind: Commitment}
	}
	return Reading{}
}

func (r *Reader) moved(cs []clause, i int) Reading {
	if i == 0 || !opensIf(cs[i-1].words) || cs[i-1].words[min(2, len(cs[i-1].words)-1)].is(self) && !cs[i-1].has(person) {
		return Reading{}
	}
	c := &cs[i]
	w := c.find(would)
	if w < 0 || !c.words[w].is(self) && (w == 0 || !c.words[w-1].is(self)) {
		return Reading{}
	}
	if w+1 == len(c.words) { // "I would", "I wouldn't"
		if c.has(not) {
			return Reading{Rule: Moved, Sign: -1, Kind: Commitment}
		}
		return Reading{Rule: Moved, Sign: 1, Kind: Activation}
	}
	p := r.act(c.words, w+1)
	if p == 0 && len(c.words)-w < 4 && c.has(it) {
		p = 1 // "I'd do it", "I'd take them"
	}
	if p == 0 {
		return Reading{}
	}
	if c.has(not) {
		return Reading{Rule: Moved, Sign: -p, Kind: Commitment}
	}
	return Reading{Rule: Moved, Sign: p, Kind: Activation}
}
