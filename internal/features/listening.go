package features

// A listening hears what the last sentence with words asks for.
type listening struct {
	cues cue
	adj  cue // of "good" or "bad", until its noun
	last role
	open cue  // of "do for", "get from", "in the": what waits for its next word
	left int  // how many words it waits
	tail int  // words since what is good or bad was named
	said bool // the sentence has words
	that bool // the word before was "this" or "that"
	asks degree

	was       aim // of the sentences before
	wasDegree degree
	wasHard   bool // the question that was kept asks what is hard, or holds somebody back
}

// valued are the cues of what is good or bad.
const valued = cueLike | cueNice | cueGood | cueFoul | cueBad

// hear hears a word.
func (l *listening) hear(p *part, x *word) {
	c := x.cue & ofWord
	l.asks.ask(p, x.cue, l.cues)
	if l.adj != 0 && (x.cue&(cueThing|cueGood|cueBad|cueNasty) != 0 || p.class == at || p.class == enjoy || p.role == barrier) {
		l.cues |= l.adj
	}
	l.adj = 0
	if a := c & (cueGood | cueBad); a != 0 {
		c &^= a
		l.adj = a
	}
	switch p.role {
	case asksWhat:
		c |= cueAsking
		if l.cues&cueAsking == 0 {
			if l.cues&(valued|cueWhat) == cueLike { // "you like the laughs but what don't you like?"
				l.cues &^= cueLike | cueChange
			}
			if l.cues&valued == 0 { // else it goes on: "something that you don't like, and what is it?"
				l.cues &^= cueNot | cueCould | cueWish
			}
		}
	case negate:
		c |= cueNot
		if l.cues&(valued|cueServe) != 0 {
			c = c&^cueNot | cueChange
		}
	case would, cans:
		c |= cueCould
	case offWord:
		c |= cueChange
	case wants:
		c |= cueCould
	case stops, without, cuts:
		if x.cue == cueLeast && (l.last == likes || l.cues&valued == 0) {
			break
		}
		c = c&^cueLeast | cueChange
	case gives:
		c |= cueGive
	case upWord:
		if l.cues&cueGive != 0 && x.cue != cueIn { // "give it up", and not "give you in the morning"
			c |= cueChange
		}
	case to:
		if l.last == likes {
			c |= cueWish
		}
	case listener:
		if l.last == stops { // "what is stopping you?"
			l.cues &^= cueChange
			c |= cueHard
		}
		if l.open == cueFor || l.open == cueOffer {
			c |= cueServe
		}
	}
	if x.cue == cueLike && (l.last == listener || l.last == negate) { // not "what is it like?"
		c |= cueLike
	}
	if l.that && (!p.content || p.class == when || isTime(p.concept)) { // not "this programme"
		c |= cueAbout
	}
	l.that = x.cue&cueThat != 0
	if p.goal || p.role == pick && !l.that {
		c |= cueAbout
	}
	if x.cue == cueLike { // what is liked comes after it
		l.cues &^= cueAbout | cueThing
	}
	if p.class == family && l.cues&cueAsking != 0 && l.cues&valued == 0 {
		c |= cueHad // what others like
	}
	if x.cue == cueWould {
		c |= cueCould
	}
	l.phrase(x.cue, &c)
	l.tail++
	if c&(cueLike|cueNice|cueFoul|cueThing) != 0 {
		l.tail = 0
	}
	l.cues |= c
	l.last, l.said = p.role, true
}

// phrase follows what is known by more than one word.
func (l *listening) phrase(x cue, c *cue) {
	switch {
	case x == cueDo || x == cueGet:
		l.open, l.left = x, 3
	case x == cueOffer:
		l.open, l.left = x, 1
	case x == cueFor && l.open == cueDo, x == cueThe && l.open == cueIn:
		l.open, l.left = x, 1
	case x == cueFrom && l.open == cueGet:
		*c |= cueServe
	case x == cueIn:
		l.open, l.left = x, 1
	case x == cueWay && l.open == cueThe:
		*c |= cueHard
	case l.left > 1:
		l.left--
	default:
		l.open = 0
	}
}

// end ends a sentence. What the last one asks for that asks something is kept:
// "What do you like about it? Take your time."
func (l *listening) end(marked bool) {
	if !l.said {
		return
	}
	l.cues |= l.adj
	if l.that {
		l.cues |= cueAbout
	}
	now, degree, hard := l.aim(marked), l.asks.end(l.cues), l.cues&cueHard != 0
	if !marked && now == noAim && degree.of == 0 && l.cues&(cueAsking|cueWhat) == 0 {
		now, degree, hard = l.was, l.wasDegree, l.wasHard
	}
	*l = listening{was: now, wasDegree: degree, wasHard: hard && now == loss}
}

// aim tells what the sentence asks for; marked is set where it ends with a
// question mark.
func (l *listening) aim(marked bool) aim {
	has := func(any cue) bool { return l.cues&any != 0 }
	good, bad := has(cueLike|cueNice|cueGood|cueServe), has(cueFoul|cueBad|cueNasty)
	if good && has(cueNot|cueLeast) {
		good, bad = false, true
	}
	// of the behaviour, or of nothing that is named
	plainly := has(cueWhat) && !has(cueCould|cueNasty|cueHad) && !(has(cueLike|cueNice|cueServe) && has(cueFoul|cueBad)) &&
		(has(cueAbout) || has(cueNice|cueGood|cueFoul|cueBad|cueLeast) && l.tail < 2)
	switch {
	case !marked && !has(cueAsking|cueWhat):
		return noAim
	case has(cueWish):
		return means
	case has(cueGone) && !has(cueNot), has(cueHard):
		return loss
	case good && (has(cueChange) || has(cueCould)):
		return gain
	case bad && has(cueChange):
		return loss
	case bad && plainly:
		return trouble
	case bad:
		return effect
	case good && plainly:
		return pleasure
	case good:
		return service
	case has(cueReason) && has(cueChange):
		return gain
	case has(cueReason) && has(cueAbout):
		return service
	case has(cueStep|cueCould) && has(cueAsking|cueWhat):
		return means
	}
	return noAim
}
