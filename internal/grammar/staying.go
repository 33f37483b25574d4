package grammar

import "slices"

// staying reads that things are to stay as they are: "I'll stay as I am", "I'm
// going to leave it how it is", "I'm fine as I am".
func (r *Reader) staying(cs []clause, i int) Reading {
	c := &cs[i]
	if c.has(iff|person|you) || c.words[0].is(wh) || r.about.Asking {
		return Reading{}
	}
	for j := 1; j+1 < len(c.words); j++ {
		how := c.words[j].word == wHow
		if !how && c.words[j].word != wAs || !c.asNow(j+1) {
			continue
		}
		for k := max(0, j-3); k < j; k++ {
			w := &c.words[k]
			switch {
			case w.word == wLeave, !how && (w.word == wStay || w.word == wStaying || w.is(keep) || w.is(on) && c.words[k-min(k, 1)].word == wGo):
			case !how && k == j-1 && (w.is(good|easy) || w.word == wContent) && c.has(self): // "happy as I am"
			default:
				continue
			}
			if slices.ContainsFunc(c.words[:k], func(w Word) bool { return w.is(hate|worry|bad) && !w.is(self) }) {
				return Reading{} // "I'm sick of staying as I am"
			}
			out := Reading{Rule: Staying, Sign: -1 * flip(c.negated(k))}
			if c.has(will) || c.has(going) {
				out.Kind = Commitment
			}
			return out
		}
	}
	return Reading{}
}

// goesOn reads that the habit is meant to go on or more of it is taken on: "I'm going
// to go on drinking", "I'll keep smoking", "I'll take on the Saturday shift". What goes
// on for a change or has something more said of it is read elsewhere: "I'll keep
// drinking water", "I'll keep cigarettes out of the house", "I'm scared I'll go on".
func (r *Reader) goesOn(cs []clause, i int) Reading {
	c := &cs[i]
	if !r.about.Away || r.about.Asking || !c.has(self) || c.has(iff|person|you|wh|worry|hate|think|less|down|off|without|stop|cut|give) {
		return Reading{}
	}
	for k := 1; k+1 < len(c.words); k++ {
		w := &c.words[k]
		verb, at := k, k+1 // at is where the habit stands
		switch next := &c.words[at]; {
		case w.is(keep) && next.is(on):
			at++ // "keep on smoking"
		case w.is(keep):
		case w.is(on) && c.words[k-1].word == wGo:
			verb--
		case w.word == wTake && next.is(on):
			at = c.takenOn(k + 2)
		default:
			continue
		}
		meant := slices.ContainsFunc(c.words[max(0, k-4):k], func(w Word) bool { return w.is(will | going) })
		if meant && at >= 0 && at < len(c.words) && c.words[at].is(Goal) && c.closes(at+1) {
			return Reading{Rule: Staying, Sign: -flip(c.lacks(verb)), Kind: Commitment}
		}
	}
	return Reading{}
}

// takenOn returns where the habit stands in what is taken on from word i on, "another
// drink", "the Saturday shift", and -1 where something else is.
func (c *clause) takenOn(i int) int {
	if i+1 >= len(c.words) || !c.words[i].is(more) && !slices.Contains([]lemma{wA, wAnother, wAny, wThe, wThat}, c.words[i].word) {
		return -1
	}
	for k := i + 1; k < len(c.words) && k < i+3; k++ {
		if c.words[k].is(Goal) {
			return k
		}
	}
	return -1
}

// closes reports whether nothing is said from word i on but for when, how often, why
// or like what.
func (c *clause) closes(i int) bool {
	return i >= len(c.words) || c.words[i-1].is(Comma) || c.words[i].is(recent|because|like|number|and|so|but) ||
		until(&c.words[i]) || slices.Contains([]lemma{wFor, wAs, wNow, wEvery, wWell}, c.words[i].word)
}

// asNow reports whether words from i on are of how the speaker or the matter is
// now or was before, and no more: "I am", "it is", "we are for now", "before", but
// not "I'm pregnant".
func (c *clause) asNow(i int) bool {
	w, end := &c.words[i], i
	if w.word == wBefore {
		return i+1 == len(c.words) || w.is(Comma)
	}
	if !w.is(be) {
		end++
	}
	if end == len(c.words) || !c.words[end].is(be) || !w.is(self|it) && w.word != wThey {
		return false
	}
	end++
	return end == len(c.words) || c.words[end-1].is(Comma) || c.words[end].word == wFor || c.words[end].is(self) || c.words[end].is(think)
}

// intends reads what somebody does not mean to do, promise or need: "I've no plans to
// stop", "I'm not considering it", "I can't promise you mornings".
func (r *Reader) intends(c *clause) Reading {
	for j := 1; j < len(c.words); j++ {
		w := &c.words[j]
		kind := Commitment
		if !r.about.Away && r.about.Known && w.word == wNeed && c.words[j-1].word == wDont && c.has(self) && !c.has(iff|wh|person|you) {
			return Reading{Rule: Refusal, Sign: -1, Kind: Need} // "I don't need it"
		}
		if (w.word == wPromise || w.word == wPromising) && c.words[j-1].is(not) && c.has(self) && !c.has(wh|iff) {
			return Reading{Rule: Refusal, Sign: -1, Kind: Activation} // "I can't promise you mornings"
		}
		if r.declines(c, j) {
			return Reading{Rule: Refusal, Sign: -1, Kind: Commitment}
		}
		switch w.word {
		case wPlan, wPlans, wIntention:
		case wDesire, wInterest:
			kind = Desire
		case wConsidering:
			kind = Activation
		default:
			continue
		}
		if w.is(Comma) || !c.lacks(j) || c.has(wh|iff|person|you) || lemmaAny(c, wLost, wLose, wLosing) {
			continue
		}
		p := r.act(c.words, j+1)
		if p == 0 && w.word == wConsidering && j+1 < len(c.words) && c.words[j+1].is(it) {
			p = 1
		}
		if p != 0 {
			return Reading{Rule: Refusal, Sign: -p, Kind: kind}
		}
	}
	return Reading{}
}

// declines reports whether word j is of what somebody is not going to do: "I'm not
// doing that", or where more is the goal "I'm not going in a pool".
func (r *Reader) declines(c *clause, j int) bool {
	w := &c.words[j]
	if j < 2 || !c.words[j-1].is(not) || !c.words[j-2].is(self) || !c.words[j-2].is(be) || c.has(more|iff|wh|to) || c.at(wAgain) > 0 {
		return false
	}
	return w.word == wDoing && j+2 >= len(c.words) && c.words[len(c.words)-1].is(it) || w.word == wGoing && !r.about.Away && r.about.Known
}

// lacks reports whether a denial stands before word i with nobody in between: "no
// real plans", but not "no, I plan to".
func (c *clause) lacks(i int) bool {
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		switch w := &c.words[j]; {
		case w.is(Comma), w.is(self) && !w.is(not), w.is(it) && !w.is(not):
			return false
		case w.is(not | no):
			return true
		}
	}
	return false
}
