package grammar

// act reads what is done in words from i on: 1 if it is the change, -1 if it is
// the behaviour as before, 0 where that is not known. For a goal of more or to
// start, the behaviour is the change.
func (r *Reader) act(ws []Word, i int) int8 {
	away := sign(r.about.Away)
	for j := i; j < len(ws); j++ {
		if ws[j].is(without) && near(ws, j, Goal|it, 3) {
			return away // "get to sleep without the tablets"
		}
	}
	for j := i; j < len(ws); j++ {
		w := &ws[j]
		switch {
		case w.is(stop):
			return r.stopped(ws, j+1)
		case w.is(give) && near(ws, j, up, 2):
			return r.stopped(ws, j+1)
		case w.is(cut) && near(ws, j, down, 3):
			return r.stopped(ws, j+1)
		case w.is(less):
			if near(ws, j, Goal, 3) || j > 0 && ws[j-1].is(Goal) || j+1 < len(ws) && ws[j+1].word == wOf || j > 1 && ws[j-2].is(Goal) {
				return away
			}
		case w.is(more):
			if near(ws, j, Goal, 3) || j > 0 && ws[j-1].is(Goal) || !r.about.Away && j > i && j+1 == len(ws) && r.about.Known {
				return -away
			}
		case w.is(off):
			if near(ws, j, Goal|it, 3) {
				return away
			}
		case w.word == wSomething && near(ws, j, own|Goal|it, 2):
			return 1 // "do something about it"
		case w.word == wNothing && j+1 < len(ws) && ws[j+1].word == wAbout:
			return -1
		case w.is(keep):
			if j+1 < len(ws) && (ws[j].word == wCarry || ws[j].word == wCarrying) && !ws[j+1].is(on) || near(ws, j, up|off, 2) {
				return 0 // "carry it about", "keep it up"
			}
			if near(ws, j, Goal|it, 4) {
				return -away
			}
		case w.word == wDo || w.word == wDoing:
			if j+1 < len(ws) && ws[j+1].is(it) && !ws[j+1].is(be) {
				return 1 // "do it"
			}
		case w.is(start) && w.Sense&Goal == 0 && j > 0 && ws[j-1].Sense&(self|person) == 0 && (j+1 == len(ws) || ws[j+1].is(recent)):
			return 1 // "make a start"
		case w.is(Goal):
			switch {
			case near(ws, j, less, 2):
				return away // "ate less"
			case near(ws, j, more, 2):
				return -away
			}
			return -away
		}
	}
	return 0
}

// stopped reads what is stopped by the words from i on.
func (r *Reader) stopped(ws []Word, i int) int8 {
	away := sign(r.about.Away)
	for j := i; j < len(ws) && j < i+5; j++ {
		switch w := &ws[j]; {
		case w.is(Goal):
			return away
		case w.is(it) && r.about.Away:
			return away
		case w.is(Habit|Topic) && r.about.Known:
			return 0
		}
	}
	if r.about.Away && i+1 < len(ws) && ws[i].word == wFor && ws[i+1].is(own) && (i+2 == len(ws) || ws[i+1].is(Comma) || ws[i+2].is(person|dear)) {
		return away // "quit for myself", "quit for my son"
	}
	if r.about.Away && (i >= len(ws) || ws[i].is(recent|up|down|and|but|so|because|iff|would|will|be)) || i > 0 && i <= len(ws) && ws[i-1].is(Comma) {
		return away
	}
	return 0
}

// near reports whether a word with a sense stands within the n after word i.
func near(ws []Word, i int, s Sense, n int) bool {
	for j := i + 1; j < len(ws) && j <= i+n; j++ {
		if ws[j].is(s) {
			return true
		}
	}
	return false
}

// effect reads whether words tell of something good or bad: 1, -1, or 0.
func effect(ws []Word) int8 {
	var sum, flip int8 = 0, 1
	since := 0
	var lack int8 = 1
	for i := range ws {
		w := &ws[i]
		since++
		if since > 4 {
			flip = 1
		}
		switch {
		case w.word == wNothing && i+2 < len(ws) && ws[i+1].is(to) && ws[i+2].word == wLook: // "nothing to look forward to"
			sum--
		case w.is(not|no) || w.word == wNothing:
			flip, since = -flip, 0
			if w.is(no) {
				lack = -1
			}
		case w.word == wToo && i+1 < len(ws) && (ws[i+1].word == wMuch):
			sum--
		case w.word == wLose || w.word == wLosing || w.word == wLost:
			sum -= flip
		case w.is(less):
			lack = -1
		case w.is(more):
			lack = 1
			if near(ws, i, dear, 3) || near(ws, i, own|Echo, 2) && near(ws, i, dear, 4) {
				sum += flip
			}
		case w.is(good | help | easy):
			sum += flip * lack
		case w.is(bad | ruin | hard | worry | Harm):
			sum -= flip * lack
		case w.is(dear) && lack < 0 && flip < 0:
			sum--
			lack = 1
		}
	}
	switch {
	case sum > 0:
		return 1
	case sum < 0:
		return -1
	}
	return 0
}
