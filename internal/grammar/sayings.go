package grammar

// A setPhrase leans by itself, wherever in a clause it stands.
type setPhrase struct {
	words [4]lemma // 0 after the last
	sign  int8
	kind  Kind
	// away is set where it leans so only in talk of leaving the behaviour.
	away bool
}

// phrases are what people say again and again, by their first words. Together they
// were right nine times in ten on the conversations of our own corpus that the
// weights learn from.
var phrases = [...]setPhrase{
	{[4]lemma{wA, wLaugh}, -1, Reason, true},
	{[4]lemma{wBad, wAbout, wIt}, 1, Reason, true},
	{[4]lemma{wBad, wFor, wMe}, 1, Other, true},
	{[4]lemma{wBe, wBetter}, 1, Other, false},
	{[4]lemma{wBe, wGood}, 1, Other, false},
	{[4]lemma{wBe, wNice}, 1, Desire, false},
	{[4]lemma{wCalms, wMe}, -1, Reason, true},
	{[4]lemma{wCan, wTry}, 1, Activation, false},
	{[4]lemma{wCant, wDo, wIt}, -1, Ability, false},
	{[4]lemma{wClimbing, wThe, wWalls}, -1, Ability, true},
	{[4]lemma{wCouldnt, wDo}, -1, Ability, false},
	{[4]lemma{wDo, wSomething}, 1, Need, false},
	{[4]lemma{wDont, wFeel, wLike}, -1, Desire, false},
	{[4]lemma{wEasier, wThan}, 1, Ability, true},
	{[4]lemma{wFeel, wFine}, -1, Reason, false},
	{[4]lemma{wFinding, wThe, wTime}, -1, Reason, false},
	{[4]lemma{wFrom, wMonday}, 1, Commitment, false},
	{[4]lemma{wFrom, wTomorrow}, 1, Commitment, false},
	{[4]lemma{wFrom, wTonight}, 1, Commitment, false},
	{[4]lemma{wGood, wFor, wMe}, -1, Other, true},
	{[4]lemma{wGot, wTo, wBe, wDone}, 1, Need, false},
	{[4]lemma{wI, wDo, wWant}, 1, Desire, false},
	{[4]lemma{wI, wEnjoy}, -1, Reason, true},
	{[4]lemma{wId, wConsider}, 1, Activation, false},
	{[4]lemma{wIll, wThink, wAbout}, 1, Activation, true},
	{[4]lemma{wIll, wTry}, 1, Commitment, false},
	{[4]lemma{wIm, wKeeping}, -1, Commitment, true},
	{[4]lemma{wIm, wNo, wGood}, -1, Ability, false},
	{[4]lemma{wIs, wPossible}, 1, Ability, false},
	{[4]lemma{wIts, wBoring}, -1, Reason, false},
	{[4]lemma{wIts, wCompany}, -1, Reason, true},
	{[4]lemma{wIts, wExpensive}, 1, Reason, true},
	{[4]lemma{wIts, wToo, wMuch}, 1, Other, true},
	{[4]lemma{wIve, wThought, wAbout}, 1, Activation, true},
	{[4]lemma{wKeeps, wMe}, -1, Reason, true},
	{[4]lemma{wKnock, wIt}, 1, Need, true},
	{[4]lemma{wKnow, wWhat, wTo}, -1, Ability, false},
	{[4]lemma{wMe, wDown, wFor}, 1, Commitment, false},
	{[4]lemma{wMe, wThrough}, -1, Reason, true},
	{[4]lemma{wMeet, wPeople}, -1, Reason, true},
	{[4]lemma{wMore, wEnergy}, 1, Reason, true},
	{[4]lemma{wMy, wOnly}, -1, Reason, true},
	{[4]lemma{wNo, wTrouble}, 1, Ability, false},
	{[4]lemma{wNo, wWillpower}, -1, Ability, false},
	{[4]lemma{wNot, wEasy}, -1, Ability, false},
	{[4]lemma{wNot, wInterested}, -1, Desire, false},
	{[4]lemma{wNot, wReady}, -1, Activation, false},
	{[4]lemma{wNot, wThat, wBad}, -1, Reason, true},
	{[4]lemma{wNot, wThe, wSame}, -1, Reason, false},
	{[4]lemma{wNothing, wElse, wTo}, -1, Reason, true},
	{[4]lemma{wOught, wTo}, 1, Need, false},
	{[4]lemma{wOut, wOf, wBreath}, 1, Reason, true},
	{[4]lemma{wPasses, wThe, wTime}, -1, Reason, true},
	{[4]lemma{wSay, wNo}, -1, Ability, true},
	{[4]lemma{wSick, wOf, wIt}, 1, Desire, true},
	{[4]lemma{wSleep, wBetter}, 1, Reason, false},
	{[4]lemma{wSomething, wTo, wDo}, -1, Reason, true},
	{[4]lemma{wStops, wMe}, -1, Reason, true},
	{[4]lemma{wThe, wEdge, wOff}, -1, Reason, true},
	{[4]lemma{wToo, wOld, wTo}, -1, Other, false},
	{[4]lemma{wUp, wFor, wIt}, 1, Activation, false},
	{[4]lemma{wUp, wFor, wThat}, 1, Activation, false},
	{[4]lemma{wWould, wConsider}, 1, Activation, false},
	{[4]lemma{wWouldnt, wHave, wTo}, 1, Reason, false},
	{[4]lemma{wWouldnt, wMind}, 1, Desire, false},
}

// said reads the phrases, the first in the clause.
func (r *Reader) said(cs []clause, i int) Reading {
	c := &cs[i]
	if r.about.Asking || !r.about.Known || c.has(person|iff|you) {
		return Reading{}
	}
	for j := range c.words {
		l := c.words[j].word
		if l == 0 {
			continue
		}
		for k := phrasesOf(l); k < len(phrases) && phrases[k].words[0] == l; k++ {
			p := &phrases[k]
			if p.away && !r.about.Away || !p.standsAt(c.words[j:]) || r.meansOther(c, p, j) {
				continue
			}
			// A denial that the phrase needs does not turn it.
			return Reading{Rule: Saying, Sign: p.sign * flip(c.negated(j) != (l == wKnow || l == wSay)), Kind: p.kind}
		}
	}
	return Reading{}
}

// phrasesOf returns where the phrases that begin with a word stand, if there are
// any.
func phrasesOf(l lemma) int {
	low, high := 0, len(phrases)
	for low < high {
		if mid := (low + high) / 2; phrases[mid].words[0] < l {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

// standsAt reports whether words begin with the phrase.
func (p *setPhrase) standsAt(ws []Word) bool {
	for k, l := range p.words {
		if l == 0 {
			break
		}
		if k == len(ws) || ws[k].word != l {
			return false
		}
	}
	return true
}

// meansOther reports whether the phrase at word j means another thing here: "make up for
// it", "I can't do it any more", "it used to be good", "I feel fine without".
func (r *Reader) meansOther(c *clause, p *setPhrase, j int) bool {
	n := 1
	for n < len(p.words) && p.words[n] != 0 {
		n++
	}
	var next Word
	if j+n < len(c.words) {
		next = c.words[j+n]
	}
	switch p.words[0] {
	case wKnow, wSay: // "I know what to do", "I say no"
		return !c.negated(j)
	case wOut: // "I wouldn't be out of breath"
		return c.negated(j)
	case wIll:
		return c.at(wLater) > j
	case wKeeps: // "it keeps me up at night"
		return c.has(not) || next.is(up|bad|ruin|Harm) || next.word == 0 && next.Sense == 0 && c.has(bad|Harm)
	case wEasier:
		return c.has(stop | not)
	case wUp:
		return j == 0 || !c.words[j-1].is(be|would) && c.words[j-1].word != wBe
	case wBe:
		return !c.has(would) || next.is(off)
	case wGood:
		return c.has(would)
	case wCant:
		return c.has(more | like)
	case wFrom:
		return next.word == wTo || next.is(self) && next.is(be)
	case wMe: // "somebody to get me through the day"
		return p.words[1] == wThrough && (j == 0 || c.words[j-1].word != wGets && c.words[j-1].word != wGot)
	case wI:
		return next.word == wOne || c.has(keep)
	case wDont: // "I don't feel like one"
		return r.about.Away && (next.word == wOne || next.is(self))
	case wFeel:
		return c.has(without)
	case wMore:
		return c.at(wGives) >= 0
	case wSleep:
		return c.at(wAfter) >= 0 || c.at(wWith) >= 0
	case wIts:
		return p.words[1] == wToo && (next.is(to) || j+n < len(c.words) && next.Sense == 0 && next.word == 0)
	case wNo, wNothing: // their own denial turns nothing
		return false
	case wNot: // "the hospital's not that bad"
		return j > 1 && !c.has(it)
	}
	return c.has(no) && c.negated(j) // "nothing calms me like it"
}
