package discord

// A finding is the longest phrase so far that begins at a word.
type finding struct {
	at, end int
	rule    Rule
	undone  bool // a phrase is there that takes the edge off
}

// phraseAt returns the rule of the longest phrase that begins with word i and
// counts there, and where it ends; None for none.
func (r *Reader) phraseAt(i int) (Rule, int) {
	f := finding{at: i, end: i}
	w := &r.words[i]
	switch {
	case w.n == 0 || w.has(quoted):
		return None, 0
	case w.is("you"), w.is("your"): // "ur not listening", "your not listening"
		r.find(&f, saidOfYou[:], i+1)
		if not := r.after(i); r.word(not).does("not") {
			r.find(&f, saidOfYouNot[:], not+1)
		}
	case w.is("i"):
		r.find(&f, saidOfMe[:], i+1)
		if not := r.after(i); r.word(not).does("not") {
			r.find(&f, saidOfMeNot[:], not+1)
		}
	default:
		r.find(&f, sayingsOf(w.key[:w.n]), i)
	}
	if f.rule == None || f.undone || r.excused(f.rule, i, f.end) {
		return None, 0
	}
	return f.rule, f.end
}

// find looks among sayings for a longer phrase whose words begin with word j, or
// behind words that are passed over where j is not the first of all.
func (r *Reader) find(f *finding, sayings []saying, j int) {
	if j >= r.n {
		return
	}
	letters := r.letters(j, j > f.at)
	for s := range sayings {
		rule, place := sayings[s].rule, sayings[s].place
		for _, phrase := range sayings[s].phrases {
			if letters>>(phrase[0]&31)&1 == 0 {
				continue
			}
			stop := afterStop | afterComma
			if rule == None {
				stop = afterStop // a comma changes nothing about those
			}
			switch end := r.match(phrase, j, f.at, stop); {
			case end == 0:
			case rule == None:
				f.undone = true
			case end > f.end && r.fits(place, f.at, end):
				f.rule, f.end = rule, end
			}
		}
	}
}

// letters returns the set of the letters with which a phrase may begin at word
// j. Without it the search would take ten times as long.
func (r *Reader) letters(j int, over bool) uint32 {
	set := uint32(0)
	for n := 0; j < r.n && n <= maxPassed; n++ {
		w := &r.words[j]
		set |= 1 << (w.key[0] & 31)
		if also := w.also(); also != "" {
			set |= 1 << (also[0] & 31)
		}
		if !over || !w.has(passed) {
			break
		}
		j++
	}
	return set
}

// match returns the index behind the words from j on that say a phrase, 0 where
// they do not. A word may be passed over, but not word at; a mark among stop
// ends the search.
func (r *Reader) match(phrase string, j, at int, stop mark) int {
	for over := 0; ; {
		n := 0
		for n < len(phrase) && phrase[n] != ' ' {
			n++
		}
		for {
			if j == r.n || j > at && r.words[j].has(stop|quoted) {
				return 0
			}
			if r.words[j].does(phrase[:n]) {
				break
			}
			if j == at || !r.words[j].has(passed) || over == maxPassed {
				return 0
			}
			over++
			j++
		}
		if j++; n == len(phrase) {
			return j
		}
		phrase = phrase[n+1:]
	}
}

// also returns another word that the word does for.
func (w *heard) also() string {
	switch {
	case w.n < 4 || w.n > 5:
	case w.is("this"), w.is("that"):
		return "it"
	case w.is("never"), w.is("wont"), w.is("wasnt"):
		return "not"
	}
	return ""
}

// does reports whether the word does for one of the words of a place.
func (w *heard) does(words string) bool {
	also := w.also()
	for from := 0; from < len(words); {
		n := from
		for n < len(words) && words[n] != '/' {
			n++
		}
		if word := words[from:n]; w.is(word) || also != "" && word == also {
			return true
		}
		from = n + 1
	}
	return false
}
