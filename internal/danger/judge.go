package danger

import "github.com/evoke-mi/evoke/internal/text"

// sentence is how many words to either side of a phrase are read with it, at
// most: captions have no stops.
const sentence = 16

// judge makes a sign of the phrase from word i to j and reads it in its sentence.
func (r *Reader) judge(rule *rule, i, j int) {
	begin, end := i, j
	for begin > 0 && i-begin < sentence && !r.words[begin].has(afterStop) {
		begin--
	}
	for end < r.n && end-j < sentence && !r.words[end].has(afterStop) {
		end++
	}
	if end < r.n && end-j < sentence && r.pointsBack(end) {
		for end++; end < r.n && end-j < sentence && !r.words[end].has(afterStop); end++ {
		}
	}
	s := Sign{
		Span: text.Span{Start: r.words[i].Start, End: r.words[j-1].End},
		Kind: rule.kind, Rule: rule.seen,
		Idiom: rule.flags&idiom != 0,
		Vague: rule.flags&vague != 0,
	}
	s.Subject = r.subject(rule, begin, i, j)
	if s.Kind == Abuse && rule.flags&ofOther != 0 {
		if who, ok := r.nearest(begin, i); ok && who == Self && r.words[i].word != 0 { // "I hit my son"
			s.Kind, s.Subject = HarmToOthers, Self
		}
	}
	s.Negated = rule.flags&meant == 0 && r.denied(begin, i, j, end)
	r.quotation(&s, begin, i)
	if s.Subject != Unclear && !s.Quoted && r.around(asker, max(0, i-sentence), min(r.n, j+sentence)) {
		s.Subject = Unclear
	}
	switch {
	case s.Idiom && s.Kind == SelfHarm && r.around(deliberate, begin, end):
		s.Idiom = false // no accident
	case !s.Idiom && r.told(begin, i, j):
		s.Idiom = true
	}
	s.Time = r.time(rule, s.Subject, s.Quoted, begin, i, j, end)
	r.sign = s
}

// pointsBack reports whether a sentence that begins at word k goes on about the
// one before: "That was years ago."
func (r *Reader) pointsBack(k int) bool {
	w := r.words[k].word
	return w == r.t.known.that || w == r.t.known.it || w == r.t.known.this
}

// subject says whose it is: what the phrase itself says, else who stands nearest
// before it, else the speaker, who often leaves "I" out.
func (r *Reader) subject(rule *rule, begin, i, j int) Subject {
	switch {
	case rule.flags&ofSelf != 0:
		return Self
	case rule.flags&ofOther != 0:
		return Other
	case rule.flags&ofNobody != 0:
		return Unclear
	}
	inside, found := Self, false
	if rule.kind != HarmToOthers { // there the phrase holds whom it is done to
		for k := j - 1; k >= i; k-- {
			s, ok := subjectOf(r.words[k].mark)
			if ok && s == Self {
				return Self
			}
			if ok && !found {
				inside, found = s, true
			}
		}
	}
	before, named := r.nearest(begin, i)
	switch {
	case found && !(named && (rule.kind == Psychosis || rule.flags&meant != 0)):
		return inside
	case named:
		return before
	case rule.kind > HarmToOthers:
		return Self
	}
	for k := max(begin, i-1); k < j; k++ {
		if r.words[k].has(thirdForm) { // "Sarah wants to die"
			return Other
		}
	}
	return Self
}

// nearest returns who stands nearest before word i.
func (r *Reader) nearest(begin, i int) (Subject, bool) {
	for k := i - 1; k >= begin; k-- {
		if s, ok := subjectOf(r.words[k].mark); ok {
			return s, true
		}
	}
	return Self, false
}

func subjectOf(m mark) (Subject, bool) {
	switch {
	case m&self != 0:
		return Self, true
	case m&third != 0:
		return Other, true
	case m&you != 0:
		return Unclear, true
	}
	return Self, false
}

// denied reports whether the phrase is denied outright: a word that denies stands
// before it, and between them is nothing but what leads up to it. "Not really",
// "not tonight", "I don't know why I", "can't stop" deny nothing.
func (r *Reader) denied(begin, i, j, end int) bool {
	const reach = 8
	for k := i - 1; k >= max(begin, i-reach); k-- {
		w := &r.words[k]
		if w.has(negator) {
			if k > 0 && r.words[k-1].word == r.t.known.why || r.words[k+1].has(hedging|passed) && r.halfSaid(k+1) {
				return false
			}
			return !r.around(halves, j, end) && !r.twice(begin, k)
		}
		if !w.has(carrier|passed) || r.words[k+1].has(afterComma) {
			return false
		}
	}
	return false
}

// twice reports whether what word k denies is denied itself: "can't promise I
// won't".
func (r *Reader) twice(begin, k int) bool {
	for n := k - 1; n >= max(begin, k-4); n-- {
		if w := r.words[n].word; w == r.t.known.not || w == r.t.known.cant {
			return true
		}
		if r.words[n+1].has(afterComma) {
			return false
		}
	}
	return false
}

// halfSaid reports whether word k behind "not" takes half of it back.
func (r *Reader) halfSaid(k int) bool {
	return r.words[k].has(hedging) || r.words[k].word == r.t.known.just || r.words[k].word == r.t.known.only
}

// quotation says whether the words are somebody's that the speaker tells of.
func (r *Reader) quotation(s *Sign, begin, i int) {
	k := &r.t.known
	if r.words[i].has(quoted) {
		from := i
		for from > 0 && r.words[from].has(quoted) {
			from--
		}
		for v := from; v >= max(0, from-5); v-- {
			if !r.words[v].has(reporting) {
				continue
			}
			s.Quoted, s.Subject = true, Unclear
			for w := v - 1; w >= max(0, v-4); w-- {
				if who, ok := subjectOf(r.words[w].mark); ok {
					s.Subject = who
					break
				}
			}
			return
		}
	}
	for w := i - 1; w >= max(begin, i-10); w-- {
		switch {
		case !r.words[w].has(asking):
		case r.words[w].word != k.ask && r.words[w].word != k.wonder:
			s.Quoted, s.Subject = true, Unclear
			return
		default:
			for v := w + 1; v < i; v++ {
				if x := r.words[v].word; x == k.whether || x == k.if_ || x == k.about {
					s.Quoted, s.Subject = true, Unclear
					return
				}
			}
		}
	}
}

// told reports whether it is of a story: a film, a book, a song stands nearer
// than the speaker does.
func (r *Reader) told(begin, i, j int) bool {
	for k := i; k < j; k++ {
		if r.words[k].has(self) {
			return false
		}
	}
	for k := i - 1; k >= max(begin, i-10); k-- {
		if r.words[k].has(fiction) {
			return true
		}
		if r.words[k].word == r.t.known.i {
			return false
		}
	}
	return false
}

// time says when it is. What befell somebody else and is told in the past tense
// is past; the speaker's own is past only where it is said to lie back, or where the
// past tense says that it is over.
func (r *Reader) time(rule *rule, who Subject, quoted bool, begin, i, j, end int) Time {
	if !r.around(returning, begin, end) && r.around(lying, begin, end) {
		return Past
	}
	over := rule.flags&spent != 0 && who == Self
	if (who == Other && rule.flags&told == 0 || over) && !r.around(nearing, begin, end) && r.tellsOfPast(over, begin, i, j) {
		return Past
	}
	if rule.flags&now != 0 || quoted {
		return Current
	}
	for k := i - 1; k >= max(begin, i-10); k-- {
		if r.words[k].has(future) && !r.words[k+1].has(rather) {
			return Future
		}
	}
	return Current
}

// tellsOfPast reports whether the verb of the phrase, or the one before it, is in
// the past tense. What is over where it is past counts "couldn't" as well, and what
// stands farther before "to"; of others that would miss who needs help now ("I
// couldn't wake him up").
func (r *Reader) tellsOfPast(over bool, begin, i, j int) bool {
	isPast := func(w *heard) bool { return w.has(pastForm) && (over || w.word != r.t.known.cant) }
	past := false
	for k := i; k < j; k++ {
		past = past || isPast(&r.words[k])
	}
	if r.words[i].word == r.t.known.have && i > 0 && r.words[i-1].word == r.t.known.be {
		return false
	}
	reach := 4
	if over && i > 0 && r.words[i-1].word == r.t.known.to { // "I was trying to get to the window to gasp for air"
		reach = 12
	}
	for k := i - 1; k >= max(begin, i-reach); k-- {
		w := &r.words[k]
		if w.word == r.t.known.have && (!w.has(pastForm) || k > 0 && r.words[k-1].word == r.t.known.be) {
			return false // "has taken", "he's had": what it did lasts
		}
		if w.has(between) {
			return past
		}
		if k := &r.t.known; w.word == k.i || w.word == k.he || w.word == k.she || w.word == k.they {
			return past
		}
		past = past || isPast(w) && !w.has(reporting)
	}
	return past
}

// around reports whether a context stands between two words.
func (r *Reader) around(what flag, from, to int) bool {
	for k := from; k < to; k++ {
		for _, p := range r.t.around[r.words[k].word] {
			p := &r.t.phrases[p.phrase]
			if p.rule.flags&what == 0 {
				continue
			}
			if e := r.match(p.elems, k, k, afterStop); e > 0 && e <= to {
				return true
			}
		}
	}
	return false
}

// Frame says whose a thought unit without a phrase of danger is, and when: the
// speaker's where it names no one else, somebody else's where it does and never says
// "I" or "me", else unclear; and current unless it is said to lie back. Of a unit that
// a Reader cannot hold at once it reads the beginning. The tokens may be those of the
// turn, or nil.
func Frame(turn string, unit text.Span, tokens *text.Tokens) (Subject, Time) {
	r := Reader{t: load()}
	r.feed = feed{t: r.t, sc: tokens.Scan(turn, unit), text: unit.In(turn)}
	r.feed.fill(&r)
	when := Current
	if r.around(lying, 0, r.n) && !r.around(returning, 0, r.n) {
		when = Past
	}
	speaker, others := false, false
	for i := range r.words[:r.n] {
		w := &r.words[i]
		speaker = speaker || w.has(self) && w.word != r.t.known.my
		others = others || w.has(third)
	}
	switch {
	case !others:
		return Self, when
	case !speaker:
		return Other, when
	}
	return Unclear, when
}
