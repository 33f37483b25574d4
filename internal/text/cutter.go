package text

// cutter holds the piece of text, a thought unit or a clause, that is being read.
type cutter struct {
	text     string
	loose    bool // see isLoose
	start    int  // of the open piece, -1 when there is none
	end      int
	content  int   // tokens other than punctuation
	words    int   // words and numbers without fillers and repeats
	sentence int   // of these, those since the last pause
	verbs    bool  // there is a verb or a pronoun that needs one
	fresh    bool  // the last word leads into a clause
	inner    bool  // the clause that hangs has its subject
	hanging  bool  // "when he left" waits for its main clause
	prev     class // of the last word
	pause    pause // since the last word
	dotted   bool  // the pause is the dot of "a.m."
}

func newCutter(s string, loose bool) cutter {
	return cutter{text: s, loose: loose, start: -1}
}

// begin opens a new piece.
func (c *cutter) begin() {
	*c = newCutter(c.text, c.loose)
}

// add makes the current token part of the open piece.
func (c *cutter) add(sc *Scanner) {
	t := sc.tok
	if c.start < 0 {
		c.start = t.Start
	}
	joined := t.Start == c.end
	c.end = t.End
	if t.Kind != Punct {
		c.content++
	}
	switch t.Kind {
	case Punct:
		switch p := c.pauseOf(t, joined); p {
		case noPause:
		case comma, semicolon:
			// A closing quote does not undo the stop before it.
			if c.pause == noPause || !joined {
				c.pause = p
			}
		default:
			c.pause, c.dotted = p, false
		}
	case Symbol:
		if c.pause == noPause && c.words > 0 && isFace(c.text, t.Span) {
			c.pause = emotion
		}
	case Word, Number:
		if c.pause != noPause && c.pause < semicolon {
			c.sentence = 0
		}
		c.pause = noPause
		if t.Filler || t.Repeat {
			return
		}
		c.words++
		c.sentence++
		c.prev = 0
		if t.Kind == Word {
			w := c.text[t.Start:t.End]
			c.prev = classOf(w)
			if w[len(w)-1] == '.' {
				c.pause, c.dotted = period, true
			}
		}
		c.clause()
	}
}

// clause notes what the last word does to the clause it is in.
func (c *cutter) clause() {
	switch {
	case c.prev.has(subord) && (c.words == 1 || c.fresh):
		c.hanging, c.inner = true, false
	case c.prev.has(pronoun | clause):
		// The first subject belongs to the clause that hangs, the next frees it.
		if c.hanging && c.inner {
			c.hanging = false
		}
		c.inner = c.hanging
	}
	c.fresh = c.prev.has(conj | contrast | opener | ack)
	if c.prev.has(pronoun | clause | verb | bare | inversion) {
		c.verbs = true
	}
}
