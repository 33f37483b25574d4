package question

// polar reads a clause that begins with an auxiliary or a modal verb: test 3. It
// is closed in form whatever it invites (MISC 2.5).
func (r *Reader) polar(i int, s stop, already bool) (Question, int) {
	if !r.inverted(i, s) {
		return none, i + 1
	}
	q := Question{Form: Closed, Function: Specifying, Test: Auxiliary}
	switch {
	case r.tag(i, s):
		q.Function, q.Kind, q.Test = Checking, Tag, Tagged
	case already && r.aside(i):
		q.Kind = Tag
	case r.check(i):
		q.Function = Checking
		if r.said || r.contentBefore(i) > 1 {
			q.Kind, q.Test = Tag, Tagged
		}
	default:
		q.Function, q.Kind = r.purpose(i)
	}
	return q, i + 2
}

// inverted reports whether word i, an auxiliary, stands before its subject and a
// clause may begin with it.
func (r *Reader) inverted(i int, s stop) bool {
	w, subject := r.at(i), r.at(i+1)
	if i+1 >= r.n || r.marked(i+1, comma) { // "I do, you know"
		return false
	}
	if tag := w.has(isNot) && i+2 == r.n; !tag && !r.marked(i, fresh|comma) && !r.admits(i-1) {
		return false
	}
	if r.check(i) {
		return true
	}
	open, head := r.opens(i), r.atHead(i)
	switch {
	case subject == you && r.at(i+2) == know && (w == are || w == have):
		return false // "there are you know ways"
	case w == be && (subject == you || subject == we || subject == ego):
		return false // "my worry is you …"
	case w == have && subject == someone, w == had && subject == someone:
		return head
	case r.at(i-1) == so && !head: // "and so does she"
		return s == asked && subject.has(isPerson)
	case subject.has(isPerson):
		return true
	case w == be && (subject == that || subject == it) && r.at(i+2).has(isPerson|isClause):
		return s == asked && open // "the plan is that we …"
	case w == have && (subject == there || subject == thing):
		return open
	case w == do, w == have, w == had: // "do it", "have a seat"
		return head && (s == asked || w == do && s == unmarked && subject.has(isNoun) && r.n-i > 3)
	case subject.has(isSubject):
		return open || w != be && w != are && r.at(i-1) != that
	case s == asked:
		return open
	case s == period:
		return false
	case subject.has(isNoun) && subject != a && subject != most:
		return open
	}
	// "is friday okay", "would ten minutes do", but no "don't drink", "is really hard".
	return head && r.n-i > 2 && (w == be || w == are || w == did || w == would) &&
		!subject.has(isLead|isNoun|isPrep) && subject != not
}

// admits reports whether a question may begin behind word i without a pause.
func (r *Reader) admits(i int) bool {
	switch w := r.at(i); {
	case w == that, w == me, w == wonder:
		return true
	case w == like: // "she was like do you"
		return !r.at(i - 1).has(isSubject | isClause | isAux)
	case w == not, w == than, w == lets, w == said, w == of, w == to:
		return false // "to do it", "she said do you"
	default:
		return !w.has(isSubject | isClause | isAux | isWh)
	}
}
