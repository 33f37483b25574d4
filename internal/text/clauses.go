package text

// AppendClauses appends the spans of the clauses of s to dst: the thought units,
// cut further where a conjunction, a comma or a full stop parts two clauses.
//
// Every unit begins with a clause and no clause crosses a unit. Lists of nouns
// ("beer, wine and gin") stay together, as do complements ("I think I will")
// and relative clauses.
func AppendClauses(dst []Span, s string) []Span {
	u := newCutter(s, isLoose(s), true)
	c := u
	sc := Scan(s)
	for sc.Next() {
		x := sc.at(0)
		switch {
		case u.before(&sc, x):
			dst = append(dst, Span{c.start, c.end})
			u.begin()
			c.begin()
		case c.clauseBefore(&sc, x):
			dst = append(dst, Span{c.start, c.end})
			c.begin()
		}
		u.add(&sc, x)
		c.add(&sc, x)
	}
	if c.start >= 0 {
		dst = append(dst, Span{c.start, c.end})
	}
	return dst
}

// clauseBefore reports whether the open clause ends before the current token,
// x.
func (c *cutter) clauseBefore(sc *Scanner, x *lexeme) bool {
	if c.start < 0 || c.words == 0 {
		return false
	}
	i := sc.content()
	if i < 0 || c.clings(x) {
		return false
	}
	if x.Start == c.end && !c.dashed() {
		return false
	}
	switch c.pause {
	case period:
		return !c.dotted
	case asking, shout, emotion, semicolon:
		return true
	case trailing, comma:
		return c.afterComma(sc, i)
	}
	return c.afterWord(sc, i)
}

// dashed reports whether the open clause ends in a dash.
func (c *cutter) dashed() bool {
	for n := 1; n <= 3 && n <= c.end-c.start; n++ {
		if dashLen(c.text, c.end-n) == n {
			return true
		}
	}
	return false
}

// afterComma reports whether a clause begins at token i, after a comma, a dash
// or dots.
func (c *cutter) afterComma(sc *Scanner, i int) bool {
	right := sc.words(i)
	if c.words < 2 || right < 2 {
		return false
	}
	if c.hanging && (c.verbs || c.words > 2) {
		return true // "when I drink, the rest goes quiet"
	}
	first, second := sc.class(i), sc.class(i+1)
	switch {
	case first.has(contrast):
		return true
	case first.has(reason | subord):
		return second.has(pronoun | object | clause | possessive)
	case first.has(conj):
		return second.has(pronoun | object | clause | possessive | verb | bare | subord | reason)
	case !c.verbs:
		return false // "on Monday morning, I went": there is no clause yet
	case first.has(clause), first.has(question):
		return true
	case first.has(pronoun):
		return !second.has(conj) // "she and I"
	case first.has(object):
		return second.has(verb) && !sc.is(i, "you", "know")
	case first.has(bare):
		return right > 2 // less is a tag: "can't you"
	}
	return false
}

// afterWord reports whether a clause begins at token i with nothing but a blank
// before it.
func (c *cutter) afterWord(sc *Scanner, i int) bool {
	if c.words < 2 || sc.words(i) < 2 || c.prev.has(conj|contrast) {
		return false
	}
	first, second, third := sc.class(i), sc.class(i+1), sc.class(i+2)
	if c.hanging {
		return c.inner && first.has(pronoun|clause) && !c.prev.has(binder)
	}
	switch {
	case !c.verbs && c.words < 3:
		return false
	case first.has(contrast):
		return true
	case first.has(reason):
		return !sc.is(i, "because", "of")
	case first.has(subord):
		return second.has(pronoun | object | clause | possessive)
	case first.has(conj):
		return second.has(pronoun|clause) || second.has(object) && third.has(verb)
	}
	return c.loose && c.verbs && !c.prev.has(binder) && opening(first, second) == strong
}
