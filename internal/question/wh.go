package question

// A site is where in its sentence a question word stands.
type site struct {
	stop  stop // of the sentence
	head  bool // at its head
	open  bool // where a clause may begin
	alone bool // the sentence has a question mark and no question before
}

// asked reports whether the question mark may be meant for the question word.
func (p site) asked() bool { return p.alone || p.stop == asked && p.open }

// wh reads a clause that begins with a question word: test 4.
func (r *Reader) wh(i int, s stop, already bool) (Question, int) {
	p := r.site(i, s, already)
	if r.leadsAway(i) || !p.open && r.blocked(i) {
		return none, i + 1
	}
	at, strong := r.inversion(i)
	switch {
	case at == 0 && r.uninverted(i, p):
		return r.asksFor(i, i+1), i + 2
	case at > 0 && (strong || r.weakly(i, at, p)):
		return r.asksFor(i, at), at + 2
	}
	return none, i + 1
}

// site says where the question word at i stands. A preposition may stand before it
// at the head, "in what way", and a subordinate clause where a clause may begin:
// test 8.
func (r *Reader) site(i int, s stop, already bool) site {
	p := site{stop: s, alone: s == asked && !already}
	if r.at(i-1).has(isPrep) && (r.marked(i-1, fresh) || r.atHead(i-1)) {
		p.head, p.open = r.atHead(i-1), true
		return p
	}
	w := r.at(i)
	p.head = r.atHead(i) || (w == what || w == how || w == why) && r.named(i)
	p.open = p.head || r.marked(i, fresh|joined|comma)
	if h := r.head(); !p.open && i-h > 3 && r.marked(0, fresh) {
		first := r.at(h)
		p.open = (first == when || first == whether || first == though) && !r.blocked(i)
	}
	return p
}

// leadsAway reports whether a question word opens a clause that asks nothing:
// "when you drink, …", "what a week", "where one is not at all".
func (r *Reader) leadsAway(i int) bool {
	w, next := r.at(i), r.at(i+1)
	switch {
	case w == what && next == a, w == how && next == ever, w == what && next == ever:
		return true
	case w == who && next == know && r.n-i < 4:
		return true // "who knows"
	case w == where && (next == low || next == number || next == high):
		return true
	case w == when, w == where, w == who, w == which:
		return next.has(isPerson|isClause) || next == it
	}
	return false
}

// blocked reports whether what stands before the question word at i makes it part
// of a statement: "I know what …", "she asked what …".
func (r *Reader) blocked(i int) bool {
	switch w := r.at(i - 1); w {
	case me, be, are, notBe, idea, wonder, ask:
		return true
	case think:
		return r.at(i) != what
	case that:
		return r.at(i-2) == be || r.at(i-2) == are
	default:
		return w.has(isEmbedder|isClause) || w.has(isPerson) && r.at(i) == what
	}
}

// inversion returns the place of the auxiliary behind the question word at i, or
// 0. It is strong where no statement has it: "what do you". "What is important"
// is weak, for there is "what is important is …".
func (r *Reader) inversion(i int) (at int, strong bool) {
	first := r.at(i)
	for k := i + 1; k < min(i+reach, r.n); k++ {
		w := r.at(k)
		switch {
		case w.has(isAux):
			subject := r.at(k + 1)
			if r.marked(k+1, comma) {
				subject = other
			}
			if k > i+1 {
				if k+1 == r.n || (w == be || w == are) && r.asserts(i, subject) {
					return 0, false
				}
				return k, subject.has(isPerson) || subject == it
			}
			if first == who || first == which {
				return k, subject.has(isPerson)
			}
			return k, subject.has(isPerson|isSubject) || (w == do || w == did) && first != when && k+1 < r.n
		case w.has(isPerson | isClause | isWh), w == it, w == said, w == to && r.at(k-1) != low:
			return 0, false
		case k > i+1 && (r.marked(k, comma) || w == that && r.at(k-1) != of):
			return 0, false
		}
	}
	return 0, false
}

// asserts reports whether the word behind the question word at i is a verb of
// which "is", before a word that is no subject, says something: "what matters is
// …".
func (r *Reader) asserts(i int, subject word) bool {
	return r.verb(i+1) || r.at(i) == what && r.at(i+1) == other && !subject.has(isSubject|isNoun)
}

// weakly reports whether the question word at i asks with a weak inversion.
func (r *Reader) weakly(i, at int, p site) bool {
	switch r.at(i) {
	case when, where, who, which: // "my brother, who is …", "the days when …"
		if !p.head && !(p.alone && p.open) {
			return false
		}
	}
	if p.stop != unmarked {
		return p.asked()
	}
	if r.at(i-1) == and && !p.head { // "… and what would help"
		return false
	}
	return p.open && !r.cleft(at+1)
}

// uninverted reports whether the question word at i asks without an auxiliary:
// "what brings you", "how about", "how many", "like what?".
func (r *Reader) uninverted(i int, p site) bool {
	left := r.n - i
	switch w, next := r.at(i), r.at(i+1); w {
	case how:
		switch next {
		case about, come:
			return true
		case many, long, degree, sure:
			return p.asked() || r.here && (next == degree || next == sure) || r.howMany(i, p)
		}
	case what:
		switch {
		case next == about, next == whether && p.open:
			return true
		case r.verb(i + 1):
			return r.asSubject(i, p)
		case p.open && (next == others || next == another || next == kind || next == thing || next == datum):
			if p.asked() || left <= 3 || next == others && left <= 6 && !r.hasSubject(i) {
				return true
			}
		}
	case why:
		switch {
		case next == not && (p.open || p.stop == asked):
			return true
		case p.head && (next == a || next == low || next == number || next == high || left == 2 && next == lead):
			return true // "why a five and not a three"
		}
	case who:
		if r.verb(i+1) && r.asSubject(i, p) || next == others && p.head && !r.hasSubject(i) {
			return true
		}
		return p.alone && (p.open && left > 1 || left == 1) // "who lives with you?"
	case which:
		if r.verb(i+1) && r.asSubject(i, p) {
			return true
		}
		if p.head && left == 2 && (next == low || next == datum || next == thing || next == that) {
			return true // "which one"
		}
		return p.alone && (p.open || left == 1)
	case where, when:
		return left == 1 && (p.head || p.stop == asked) || p.alone && p.head && left <= 3 && !r.hasSubject(i)
	}
	if left == 1 { // "like what?", "how"
		return p.stop == asked || p.head && r.at(i) != what
	}
	return p.alone && p.open && !r.cleft(i+1)
}

// howMany reports whether "how many", "how long" at i asks where no question mark
// says so: it is the end of the sentence and no clause of its own.
func (r *Reader) howMany(i int, p site) bool {
	before := r.at(i - 1)
	return (p.open || before == it || before.has(isPrep)) && r.n-i <= 6 && !r.hasSubject(i+1)
}

// asSubject reports whether the question word at i is the subject of a question:
// "what brings you", and not "what matters is".
func (r *Reader) asSubject(i int, p site) bool {
	return p.asked() || p.stop == unmarked && p.open && !r.cleft(i+1)
}

// cleft reports whether the words behind word i have the verb of "what I like is
// …": then the question word only leads in a statement.
func (r *Reader) cleft(i int) bool {
	for k := i + 1; k < min(i+reach, r.n); k++ {
		switch w := r.at(k); {
		case w == its && !r.marked(k, fresh):
			return true
		case (w == be || w == are) && !r.marked(k, second) && k+1 < r.n:
			// Behind a subject it belongs to that, before one it asks by itself.
			if next := r.at(k + 1); !r.at(k-1).has(isSubject|isWh) && !next.has(isPerson) && next != it && next != there {
				return true
			}
		}
	}
	return false
}

// verb reports whether word i may be a verb whose subject is the question word
// before it.
func (r *Reader) verb(i int) bool {
	for range 2 {
		if w := r.at(i); w == still || w == ever || w == others {
			i++
		}
	}
	switch r.at(i) {
	case happen, makes, leave, take, feel, sound, help:
		return true
	}
	return false
}

// hasSubject reports whether a person is among the words from i on.
func (r *Reader) hasSubject(i int) bool {
	for k := i; k < min(i+reach, r.n); k++ {
		if r.at(k).has(isPerson | isClause) {
			return true
		}
	}
	return false
}
