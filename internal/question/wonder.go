package question

// wondering reads a question put as what one wonders: "I'm curious how …", "what
// I'm interested in is how …". Word i is the verb.
func (r *Reader) wondering(i int) (Question, int) {
	if !r.mine(i) {
		return none, i + 1
	}
	for k := i + 1; k < min(i+6, r.n); k++ {
		switch w := r.at(k); {
		case w.has(isWh) && r.marked(k, comma):
			return none, i + 1 // "I'm curious, what do you …" asks by itself
		case w == whether, w.has(isWh):
			q := r.inside(k, Wondering)
			q.Kind |= Embedded
			return q, r.past(k)
		case w == about && r.at(i) == wonder:
			if next := r.at(k + 1); next == whether || next.has(isWh) {
				continue
			}
			return Question{Form: Open, Function: Inviting, Kind: Embedded, Test: Wondering}, k + 1
		case (w == be || w == are) && r.at(i) == wish && r.at(k+1).has(isWh):
		case w.has(isAux):
			return none, i + 1
		}
	}
	return none, i + 1
}

// mine reports whether it is the speaker who wonders: "you were wondering if" asks
// nothing.
func (r *Reader) mine(i int) bool {
	for k := i - 1; k >= max(0, i-5); k-- {
		switch w := r.at(k); {
		case w == ego, w == im:
			return true
		case w == you, w == youre, w == he, w == its && !r.marked(k, fresh):
			return false
		}
	}
	return r.atHead(i)
}

// wanting reads "I'd like to hear …", "let's hear …", and of a sentence with a
// question mark "I don't know what you …". Word i is the verb.
func (r *Reader) wanting(i int, s stop) (Question, int) {
	next := r.at(i + 1)
	if next != about && next != more && next != bit && next != a && next != whether && !next.has(isWh) {
		return none, i + 1
	}
	yes := false
	switch before := r.at(i - 1); before {
	case lets, me:
		yes = r.at(i) == hear && (before == lets || r.at(i-2) == let)
	case to:
		switch r.at(i - 2) {
		case like, love, want, wish:
			yes = r.mine(i - 2)
		}
	case notDo:
		yes = s == asked && r.at(i-2) == ego
	}
	if !yes {
		return none, i + 1
	}
	q := r.inside(i+1, Wondering)
	q.Kind |= Embedded
	return q, r.past(i + 1)
}
