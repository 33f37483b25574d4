package text

// AppendUnits appends the spans of the thought units of s to dst. A thought unit
// is one complete thought; when in doubt there is one unit, not two.
//
// A unit ends at the end of a line, after a sentence that ends in a stop, and
// after emoji that words follow. In text without capitals or stops it also ends
// where a new subject and its verb, "but" or the like begin, see loose.go.
// Commas and dashes never end one, nor does a bare "yeah" at the beginning.
//
// The spans are in order, do not overlap and have no white space at their ends.
// A text has a unit if it has anything but white space, and every token lies in
// a unit.
func AppendUnits(dst []Span, s string) []Span {
	var k *Tokens
	return k.AppendUnits(dst, s)
}

// AppendUnits is the function of this name. It is faster where s is the text that
// was read last.
func (k *Tokens) AppendUnits(dst []Span, s string) []Span {
	loose := isLoose(s)
	c := newCutter(s, loose, loose)
	sc := k.Scan(s, Span{0, len(s)})
	for sc.Next() {
		x := sc.at(0)
		if c.before(&sc, x) {
			dst = append(dst, Span{c.start, c.end})
			c.begin()
		}
		c.add(&sc, x)
	}
	if c.start >= 0 {
		dst = append(dst, Span{c.start, c.end})
	}
	return dst
}

// before reports whether the open thought unit ends before the current token, x.
func (c *cutter) before(sc *Scanner, x *lexeme) bool {
	if c.start < 0 || c.content == 0 {
		return false
	}
	if c.pause == noPause && !c.loose && !x.line {
		return false // nearly always
	}
	i := sc.content()
	if i < 0 {
		return false
	}
	if x.line {
		return true
	}
	if c.clings(x) {
		return false
	}
	joined := x.Start == c.end
	if c.pause == noPause {
		return c.loose && !joined && c.enough(sc, i)
	}
	upper := isTitle(c.text[sc.at(i).Start:])
	switch c.pause {
	case period:
		if joined && !upper || c.dotted && !(upper && sc.class(i) != 0) {
			return false
		}
		if upper || !c.loose {
			return c.full(sc, i)
		}
	case asking, shout:
		if upper || c.sentence > 1 {
			return c.full(sc, i)
		}
		return false
	case emotion:
		return c.words > 1
	case comma, semicolon:
		return false
	}
	return c.loose && c.enough(sc, i)
}

// full reports whether a stop before token i ends a unit. One word on both
// sides, "Oh. Right.", is one thought.
func (c *cutter) full(sc *Scanner, i int) bool {
	if c.words == 0 {
		return false // "Um. That's it."
	}
	return c.sentence > 1 || sc.words(i) > 1
}
