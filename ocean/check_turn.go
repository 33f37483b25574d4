package ocean

import (
	"cmp"
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/roadblock"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// Upper bounds for what is good now and then. Rosengren 2018 and Miller and Rollnick
// 2013 put two or three questions in a row as the most; the others are ours.
const (
	mostClosed   = 2 // closed questions in a row before this one
	mostReflects = 4 // turns of nothing but reflections before this one
	mostOpenings = 2 // stock openings in the last turns
)

// shortQuestion is below how many bytes a question adds nothing to another.
const shortQuestion = 15

// asks finds what is amiss with the draft's questions.
func (k *checking) asks() {
	n, closed := 0, false
	marked := false // who writes question marks writes all of them
	for i := range k.questions {
		marked = marked || !k.questions[i].Kind.Has(question.Unmarked)
	}
	var last *question.Question
	for i := range k.questions {
		q := &k.questions[i]
		switch {
		case marked && q.Kind.Has(question.Unmarked) && !q.Kind.Has(question.Imperative):
			continue
		case q.Kind.Has(question.Tag), q.Kind.Has(question.Greeting), q.Function == question.Permitting:
			continue
		case q.Kind.Has(question.Declarative) && q.Kind.Has(question.Unmarked):
			continue
		}
		if marked && last != nil && k.unit(q.Span.Start) == k.unit(last.Span.Start) { // "what could get in the way, and what then?"
			last = q
			continue
		}
		if q.Span.Len() < shortQuestion || k.brokenOff(q) { // "Yeah?", "What else?", "What's your-- Where are you now?"
			continue
		}
		if last != nil && k.again(q, last) {
			last = q
			continue
		}
		if n++; n > 1 {
			f := k.addSpan(StackedQuestions, mi.Span(q.Span))
			if n > 2 {
				f.Severity = Major
			}
		}
		closed = q.Form == question.Closed && !q.Invites() && q.Function != question.Rating
		last = q
	}
	if n == 1 && closed && k.closedBefore() >= mostClosed && !k.reflects(last.Span.Start) {
		k.addSpan(ClosedRun, mi.Span(last.Span))
	}
	if k.evokes >= 0 && k.decided() {
		k.add(EvokingDecided, k.evokes, k.evokes+1)
		f := &k.found[len(k.found)-1]
		f.End = k.units[k.unit(f.Start)].End
	}
}

// brokenOff reports whether a question was not brought to its end, as happens in
// speech: what follows is said in its place.
func (k *checking) brokenOff(q *question.Question) bool {
	asked, rest := q.Span.In(k.draft), k.draft[q.Span.End:]
	for _, dash := range [...]string{"-", "—", "–"} {
		if strings.HasSuffix(asked, dash) || strings.HasPrefix(rest, dash) {
			return true
		}
	}
	return false
}

const (
	longWord  = 5  // from how many bytes a word tells what a question is about
	longWords = 16 // of how many of them a question is known
)

// noTopic are longer words that are in questions about anything.
var noTopic = [...]string{
	"about", "after", "again", "another", "before", "being", "could", "doing", "didn't", "doesn't", "don't", "going", "isn't",
	"might", "other", "really", "right", "should", "since", "still", "thing", "things", "think", "their", "there", "these", "those",
	"until", "wasn't", "where", "which", "while", "would", "you'd", "you'll", "you're", "you've", "yourself",
}

// again reports whether a question says once more what the one before asked: two
// different words of its topic were in it.
func (k *checking) again(q, before *question.Question) bool {
	var was, is [longWords]uint32
	shared := 0
	topic := k.about(&was, before)
	for _, h := range k.about(&is, q) {
		if slices.Contains(topic, h) {
			shared++
		}
	}
	return shared > 1
}

// about puts the first longer words of a question into room, each once.
func (k *checking) about(room *[longWords]uint32, q *question.Question) []uint32 {
	words := room[:0]
	from, _ := slices.BinarySearchFunc(k.reader.Words, q.Span.Start, func(w roadblock.Word, at int) int { return cmp.Compare(w.Start, at) })
	for i := from; i < len(k.reader.Words) && len(words) < longWords; i++ {
		w := &k.reader.Words[i]
		if w.Start >= q.Span.End {
			break
		}
		if w.Len() < longWord || slices.Contains(words, w.Hash) {
			continue
		}
		said := w.In(k.draft)
		if !slices.ContainsFunc(noTopic[:], func(s string) bool { return strings.EqualFold(s, said) }) {
			words = append(words, w.Hash)
		}
	}
	return words
}

// reflects reports whether the draft speaks of the person before a place.
func (k *checking) reflects(before int) bool {
	n, person := 0, false
	for i := range k.reader.Words {
		w := &k.reader.Words[i]
		if w.Start >= before {
			break
		}
		n++
		person = person || w.Has(roadblock.Person)
	}
	return person && n > 3
}

// closedBefore counts the counsellor's last turns that asked one closed question
// after another without a reflection.
func (k *checking) closedBefore() (n int) {
	for i := len(k.before) - 1; i >= 0; i-- {
		t := &k.before[i]
		if t.Turn.Role != mi.Counsellor {
			continue
		}
		if c := t.Counsellor; c != nil && c.Response.Reflection != "" && c.Response.Reflection != mi.ReflectionNone {
			return n
		}
		q := question.Read(t.Turn.Text)
		if !q.Asks() || q.Open > 0 || q.Last.Form != question.Closed || q.Last.Invites() || q.Last.Function == question.Permitting ||
			q.Last.Span.Start > 40 {
			return n
		}
		n++
	}
	return n
}

// length finds a draft that is too long.
func (k *checking) length() {
	most := k.checker.MaxWords
	if most == 0 {
		most = defaultMaxWords
	}
	if most < 0 || k.words <= most || k.words <= 2*most && (k.sums || k.permitted()) {
		return
	}
	k.addAll(TooLong)
}

// course finds what is too much of a good thing in the last turns together.
func (k *checking) course() {
	if k.opening >= 0 {
		k.openings()
	}
	if len(k.questions) > 0 || k.sums || k.safe || len(k.found) > 0 || !k.reflects(len(k.draft)) && !k.givesBack() {
		return
	}
	n, sure := 0, 0
	for i := len(k.before) - 1; i >= 0 && n < mostReflects; i-- {
		t := &k.before[i]
		if t.Turn.Role != mi.Counsellor {
			continue
		}
		only, certain := onlyReflects(t)
		if !only {
			return
		}
		n++
		if certain {
			sure++
		}
	}
	if n == mostReflects && 2*sure >= mostReflects {
		k.addAll(OverReflecting)
	}
}

// onlyReflects reports whether a turn of the counsellor's reflects and does not ask,
// and whether that is certain: without codes, a short statement that leaves "you" out
// ("As if nothing had happened.") goes with the turns around it.
func onlyReflects(t *mi.CodedTurn) (only, certain bool) {
	if question.Read(t.Turn.Text).Asks() {
		return false, false
	}
	if c := t.Counsellor; c != nil && c.Response.Main == mi.MainReflection || startsWithPerson(t.Turn.Text) {
		return true, true
	}
	const short = 12
	var room [16]roadblock.Word
	r := roadblock.Reader{Words: room[:0]}
	readStart(&r, t.Turn.Text, short+1)
	for i := range r.Words {
		switch r.Words[i].In(t.Turn.Text) {
		case "I", "I'm", "I've", "I'd", "I'll", "we", "We", "my", "My", "Let", "let", "Let's", "let's":
			return false, false
		}
	}
	return len(r.Words) > 2 && len(r.Words) <= short, false
}

// givesBack reports whether a statement that leaves "you" out is made of what the
// client said: two words that mean something.
func (k *checking) givesBack() bool {
	words := k.reader.Words
	if k.client == nil || len(words) == 0 || k.speaksOfSelf(0, len(words)) {
		return false
	}
	var stems [8]uint32
	n := 0
	for i := 0; i < len(words) && n < len(stems); i++ {
		if stem, ok := contentOf(words[i].In(k.draft)); ok && !words[i].Has(roadblock.Second) {
			stems[n] = stem
			n++
		}
	}
	said := 0
	for i := len(k.before) - 1; i >= 0 && said < 2; i-- {
		if x := &k.before[i].Turn; x.Role == mi.Client {
			found, _ := strike(stems[:n], x.Text)
			said += found
		}
	}
	return said > 1
}

// startsWithPerson reports whether "you" is among the first words.
func startsWithPerson(s string) bool {
	var room [16]roadblock.Word
	r := roadblock.Reader{Words: room[:0]}
	readStart(&r, s, 6)
	for i := range r.Words {
		if r.Words[i].Has(roadblock.Person) {
			return true
		}
	}
	return false
}

// readStart reads the first words of a turn.
func readStart(r *roadblock.Reader, s string, n int) {
	var key [24]byte
	r.Sentence()
	sc := text.Scan(s)
	for n > 0 && sc.Next() {
		t := sc.Token()
		var w []byte
		if t.Kind == text.Word {
			n--
			if t.Len() <= len(key)-5 {
				w = sc.AppendKey(key[:0])
			}
		}
		r.Add(t, w, s)
	}
}

// openings finds a stock opening that has been used up: one that opened the turn
// before as well, or the third of the last turns.
func (k *checking) openings() {
	words := k.reader.Words
	n, newest := 0, true
	for i := len(k.before) - 1; i >= 0; i-- {
		t := &k.before[i].Turn
		if t.Role != mi.Counsellor {
			continue
		}
		var room [16]roadblock.Word
		r := roadblock.Reader{Words: room[:0]}
		readStart(&r, t.Text, 8)
		for j := range min(len(r.Words), 3) {
			kind, end := r.Find(0, j)
			if kind != roadblock.Opening {
				continue
			}
			n++
			if newest && sameWords(r.Words[j:end], words[k.opening:k.openEnd]) {
				n = mostOpenings
			}
			break
		}
		newest = false
	}
	if n >= mostOpenings {
		k.add(StockOpening, k.opening, k.openEnd)
	}
}

func sameWords(a, b []roadblock.Word) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i].Hash != b[i].Hash {
			return false
		}
	}
	return true
}

// notHigher reports whether a phrase about a ruler's answer asks for a higher one:
// "why a 5 and not an 8", and not "why a 5 and not a 3" (field guide 5.2).
func (k *checking) notHigher(i, end int) bool {
	var n [2]int
	found := 0
	for ; i < end; i++ {
		w := &k.reader.Words[i]
		if w.Has(roadblock.Number) && found < len(n) {
			var key [24]byte
			if w.End-w.Start <= len(key)-5 {
				n[found] = numberOf(text.AppendKey(key[:0], w.In(k.draft)))
				found++
			}
			continue
		}
		switch w.In(k.draft) {
		case "only", "low", "just":
			return true
		}
	}
	switch {
	case found == 0:
		return true
	case found == 2 && n[0] < n[1]:
		return true
	case found == 2:
		return false
	}
	if said := k.placed(); said >= 0 {
		return n[0] > said
	}
	return n[0] > 5
}

// placed returns the last number up to ten that the client named in the last
// turns, -1 for none.
func (k *checking) placed() int {
	turns := 0
	for i := len(k.before) - 1; i >= 0 && turns < heardTurns; i-- {
		x := &k.before[i].Turn
		if x.Role != mi.Client {
			continue
		}
		turns++
		said := -1
		var key [24]byte
		sc := text.Scan(x.Text)
		for sc.Next() {
			t := sc.Token()
			if t.Len() > len(key)-5 || t.Kind != text.Word && t.Kind != text.Number {
				continue
			}
			if n := numberOf(text.AppendKey(key[:0], t.In(x.Text))); n >= 0 && n <= 10 {
				said = n
			}
		}
		if said >= 0 {
			return said
		}
	}
	return -1
}
