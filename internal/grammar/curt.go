package grammar

// curt reads answers that lean by their first words, "not this week", or have few of
// them: "I might", "I don't want to", "I know I should", "not bothered".
func (r *Reader) curt(cs []clause, i int) Reading {
	c := &cs[i]
	n := len(c.words)
	if i == 0 && n > 2 && r.n < 16 && r.proposes() && (c.words[0].word == wNot && c.puts(1) || c.words[0].word == wJust && c.words[1].word == wNot && c.puts(2)) {
		return Reading{Rule: Deferring, Sign: -1, Kind: Activation}
	}
	if n < 2 || r.n > 6 || r.about.Asking || c.has(person|you|iff) {
		return Reading{}
	}
	last, before := &c.words[n-1], &c.words[n-2]
	switch who := c.find(self); {
	case n < 6 && r.proposes() && c.words[0].word == wNot && c.puts(1):
		return Reading{Rule: Deferring, Sign: -1, Kind: Activation}
	case last.word == wYet && before.word == wThere && c.negated(n):
		return Reading{Rule: Deferring, Sign: -1, Kind: Activation}
	case last.is(might) && before.is(self) && !c.has(not), n < 4 && last.word == wDo && before.is(might) && !c.has(not):
		return Reading{Rule: Perhaps, Sign: 1, Kind: Activation}
	case n > 2 && last.is(to) && before.is(want) && before.word != wWanted && c.negated(n):
		return Reading{Rule: Plain, Sign: -1, Kind: Desire}
	case last.is(must) && before.is(self) && n > 2 && c.words[n-3].word == wKnow && !c.has(not):
		return Reading{Rule: Plain, Sign: 1, Kind: Need}
	case last.word == wBothered && c.negated(n), n == 2 && last.is(it) && before.word == wForget:
		return Reading{Rule: Minimising, Sign: -1, Kind: Other}
	case who >= 0 && !c.has(wh) && last.word == wIt && before.is(like) && r.about.Away && r.about.Known && !r.about.Change && !c.has(not|would) && who+3 >= n:
		return Reading{Rule: Fond, Sign: -1, Kind: Desire}
	}
	return Reading{}
}

// proposes reports whether a time may put something off, or what could be is
// something to do: nothing is asked, and no fact was. "Not at the moment." is no
// putting off after "Do you work?"
func (r *Reader) proposes() bool { return !r.about.Asking && !r.about.Fact }

// puts reports whether words from k on name a time soon, as in "not this week".
func (c *clause) puts(k int) bool {
	if k >= len(c.words) {
		return false
	}
	switch c.words[k].word {
	case wThis:
		return k+1 < len(c.words) && (c.words[k+1].is(recent) || c.words[k+1].word == wYear || c.words[k+1].word == wMonth)
	case wNow, wToday, wTonight, wTomorrow:
		return true
	case wRight:
		return k+1 < len(c.words) && c.words[k+1].word == wNow
	case wAt:
		return k+2 < len(c.words) && c.words[k+2].word == wMoment
	}
	return false
}
