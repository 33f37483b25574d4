package permission

// A phrase is words that follow one another, in one sentence; words that are
// passed over may stand between.
type phrase struct {
	act   act
	where where
	words []code // without the first, by which the phrase is found
}

// where says where a phrase counts.
type where uint16

const (
	atEnd      where = 1 << iota // the sentence ends behind it
	atStart                      // the sentence begins with it, words passed over apart
	asked                        // the sentence ends with a question mark, or with nothing
	notWh                        // no question word stands before it: "what can I tell you"
	notIf                        // no "if" and no auxiliary stands before it: "if you need to"
	loose                        // nothing follows that belongs to it: "if you want", and not "if you want to live"
	notTalk                      // no "look" stands before it: "she looks up to you"
	notAsked                     // no question mark comes behind it
	notNegated                   // no "not" stands before it
	notYou                       // nor does a "you" or "they": "you tell me"
	atPause                      // the sentence or a part of it ends behind it
	marked                       // the sentence ends with a question mark
)

const maxPassed = 4

// match returns the index behind the words of p after word k, 0 where they do not
// follow.
func (u *unit) match(p *phrase, k int) int {
	j := k + 1
	for _, c := range p.words {
		for over := 0; ; over++ {
			if u.ends(j) {
				return 0
			}
			if u.words[j].code == c {
				break
			}
			if over == maxPassed || !u.words[j].code.passed() {
				return 0
			}
			j++
		}
		j++
	}
	if !u.fits(p.where, k, j) {
		return 0
	}
	return j
}

// fits reports whether words k to end stand where a phrase counts.
func (u *unit) fits(w where, k, end int) bool {
	if w&atEnd != 0 && u.next(end) < u.n {
		return false
	}
	b := u.before(k)
	if n := u.next(end); w&atPause != 0 && n < u.n && u.words[n].mark&paused == 0 {
		return false
	}
	switch {
	case w&atStart != 0 && !u.opens(k),
		w&notWh != 0 && (b == what || b == how || b == which || b == why || b == else_),
		w&notTalk != 0 && b == talk,
		w&notAsked != 0 && u.words[end-1].mark&asks != 0,
		w&loose != 0 && !u.loose(end),
		w&notIf != 0 && (b == if_ || b == do || b == what || b == how || b == why || b == not || b == would || b == can || b == have),
		w&notNegated != 0 && b == not,
		w&notYou != 0 && (b == you || b == it || b == people || b == to || b == can || b == be),
		w&asked != 0 && !u.question(end),
		w&marked != 0 && (end == 0 || u.words[end-1].mark&asks == 0):
		return false
	}
	return true
}

// loose reports whether what stands behind word end begins something new.
func (u *unit) loose(end int) bool {
	n := u.next(end)
	if u.at(n) == to {
		n = u.next(n + 1)
		return n == u.n || u.words[n].mark&paused != 0
	}
	switch u.at(n) {
	case it, i, you, info, something, me, let, can, may:
		return true
	}
	return n == u.n || u.words[n].mark&paused != 0
}

// opens reports whether nothing stands before word k in its sentence that is not
// passed over, or that is an answer or a conjunction.
func (u *unit) opens(k int) bool {
	for ; k > 0 && u.words[k].mark&begins == 0; k-- {
		switch c := u.words[k-1].code; {
		case c.passed(), c == yes, c == no, c == okay, c == but, c == goOn, c == guess, c == please:
		default:
			return false
		}
	}
	return u.first || k > 0
}

// question reports whether the sentence that goes on behind end is one by its
// mark, or may be one in captions, which have no marks.
func (u *unit) question(end int) bool {
	for k := max(end-1, 0); k < u.n; k++ {
		if m := u.words[k].mark; m&asks != 0 {
			return true
		} else if m&ended != 0 {
			return false
		}
	}
	return true
}

// find calls the hit for each phrase that the unit holds.
func (u *unit) find(phrasesOf func(code) []phrase, hit func(p *phrase, k, end int)) {
	for k := range u.n {
		if u.words[k].mark&quoted != 0 {
			continue
		}
		ps := phrasesOf(u.words[k].code)
		for n := range ps {
			if end := u.match(&ps[n], k); end > 0 {
				hit(&ps[n], k, end)
			}
		}
	}
}
