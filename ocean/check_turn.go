package ocean

import (
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
	framed, stated := false, false // one of each is none by itself, more are asked one after the other
	for i := range k.questions {
		q := &k.questions[i]
		switch {
		case marked && q.Kind.Has(question.Unmarked) && !q.Kind.Has(question.Imperative):
			continue
		case q.Kind.Has(question.Tag), q.Kind.Has(question.Greeting), q.Function == question.Permitting:
			continue
		case q.Kind.Has(question.Declarative) && !stated:
			stated = true // a statement that rises at its end gives something back
			continue
		case q.Function == question.Checking && !q.Kind.Has(question.Declarative): // "is that what you mean?"
			continue
		case len(k.questions) > 1 && !framed && k.frames(q, last, i+1 < len(k.questions)):
			framed = true
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
		closed = q.Form == question.Closed && !q.Invites() && q.Function != question.Rating && !q.Kind.Has(question.Declarative)
		last = q
	}
	if n == 1 && closed && k.closedBefore() >= mostClosed && !k.reflects(last.Span.Start) {
		k.addSpan(ClosedRun, mi.Span(last.Span))
	}
	if k.evokes >= 0 && k.decided() {
		f := k.add(EvokingDecided, k.evokes, k.evokes+1)
		f.End = k.units[k.unit(f.Start)].End
	}
}

// frames reports whether a question only opens or rounds off what another one asks:
// "How about the weekend? When do you …?", "Tell me about it. What …?", "What brings
// it on? Anything else?", "How sure are you? What number would you pick?"
func (k *checking) frames(q, last *question.Question, more bool) bool {
	if q.Kind.Has(question.Elliptic) || q.Function == question.Rating && last != nil && last.Function != question.Rating {
		return true
	}
	if !more {
		return false
	}
	asked := strings.ToLower(q.Span.In(k.draft)[:min(q.Span.Len(), len("what about "))])
	return q.Kind.Has(question.Imperative) || asked == "what about " || strings.HasPrefix(asked, "how about ")
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
		if !q.Asks() || q.Open > 0 || q.Last.Form != question.Closed || q.Last.Kind.Has(question.Declarative) || q.Last.Invites() || q.Last.Function == question.Permitting ||
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
