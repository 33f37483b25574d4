package discord

import "math/bits"

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
		r.find(&f, ofYou, i+1)
		if not := r.after(i); r.word(not).does("not") {
			r.find(&f, ofYouNot, not+1)
		}
	case w.is("i"):
		r.find(&f, ofMe, i+1)
		if not := r.after(i); r.word(not).does("not") {
			r.find(&f, ofMeNot, not+1)
		}
	default:
		if g := groupOf(w.key[:w.n]); g != noGroup {
			r.find(&f, g, i)
		}
	}
	if f.rule == None || f.undone || r.excused(f.rule, i, f.end) {
		return None, 0
	}
	return f.rule, f.end
}

// find looks in a group of sayings for a longer phrase whose words begin with
// word j, or behind words that are passed over where j is not the first of all.
func (r *Reader) find(f *finding, g group, j int) {
	may := r.mayBegin(g, j, j > f.at)
	if may == (phrases{}) {
		return
	}
	from := 0 // the number in the group of the saying's first phrase
	sayings := g.sayings()
	for i := range sayings {
		s := &sayings[i]
		rule, place := s.rule, s.place
		here := may.from(from, len(s.phrases))
		from += len(s.phrases)
		for ; here != 0; here &= here - 1 {
			phrase := s.phrases[bits.TrailingZeros64(here)]
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

// mayBegin returns the phrases of a group that may begin at word j: one of its
// words from there on does for their first, and one behind it for their second.
// Without it the search would take ten times as long.
func (r *Reader) mayBegin(g group, j int, over bool) (may phrases) {
	begun := j // the last word that may be the first
	for n := 0; ; n++ {
		may.add(firstWords, g, &r.words[begun])
		if !over || !r.words[begun].has(passed) || begun+1 == r.n || n == maxPassed {
			break
		}
		begun++
	}
	if may == (phrases{}) {
		return may
	}
	var follow phrases
	for k := j + 1; k <= j+1+maxPassed; k++ {
		w := r.word(k)
		follow.add(secondWords, g, w)
		if k > begun && !w.has(passed) {
			break
		}
	}
	for i := range may {
		may[i] &= follow[i]
	}
	return may
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
