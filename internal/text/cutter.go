package text

// cutter holds the piece of text, a thought unit or a clause, that is being read.
type cutter struct {
	text     string
	loose    bool // see isLoose
	grammar  bool // the classes of words tell where pieces end
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

func newCutter(s string, loose, grammar bool) cutter {
	return cutter{text: s, loose: loose, grammar: grammar, start: -1}
}

// begin opens a new piece.
func (c *cutter) begin() {
	*c = newCutter(c.text, c.loose, c.grammar)
}

// add makes the current token, x, part of the open piece.
func (c *cutter) add(sc *Scanner, x *lexeme) {
	if c.start < 0 {
		c.start = x.Start
	}
	joined := x.Start == c.end
	c.end = x.End
	if x.Kind != Punct {
		c.content++
	}
	switch x.Kind {
	case Punct:
		switch p := c.pauseOf(x.Span, joined); p {
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
		if c.pause == noPause && c.words > 0 && isFace(c.text, x.Span) {
			c.pause = emotion
		}
	case Word, Number:
		if c.pause != noPause && c.pause < semicolon {
			c.sentence = 0
		}
		c.pause = noPause
		if x.Filler || x.Repeat {
			return
		}
		c.words++
		c.sentence++
		if x.Kind == Word && c.text[x.End-1] == '.' {
			c.pause, c.dotted = period, true
		}
		if c.grammar {
			c.clause(sc.class(0))
		}
	}
}

// clause notes what the last word, of the classes w, does to the clause it is in.
func (c *cutter) clause(w class) {
	c.prev = w
	switch {
	case w.has(subord) && (c.words == 1 || c.fresh):
		c.hanging, c.inner = true, false
	case w.has(pronoun | clause):
		// The first subject belongs to the clause that hangs, the next frees it.
		if c.hanging && c.inner {
			c.hanging = false
		}
		c.inner = c.hanging
	}
	c.fresh = w.has(conj | contrast | opener | ack)
	if w.has(pronoun | clause | verb | bare | inversion) {
		c.verbs = true
	}
}
