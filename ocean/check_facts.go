package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/roadblock"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// mostFacts is how many numbers, names and other facts of a draft are looked up.
const mostFacts = 8

// reflectsWithin is among how many first words a reflection says "you" or "your".
const reflectsWithin = 6

// A fact is something that a draft says of a person, to be looked up.
type fact struct {
	word   int // in the draft
	hash   uint32
	number int   // its value, -1 for none
	group  uint8 // of nouns
	told   bool
}

// facts finds the numbers, names, people and events that the draft says of the
// person and that nobody has spoken of in the last turns. Meaning may be added to a
// reflection, facts may not (field guide 1.3; MITI 4.2.1 E.4.e).
func (k *checking) facts() {
	var room [mostFacts]fact
	n := k.collect(&room)
	if n == 0 || k.client == nil {
		return
	}
	list := room[:n]
	g := k.coded.Goal.Behaviour
	left := n - lookUpFacts(list, g)
	for i := range k.coded.Parties {
		left -= lookUpFacts(list, k.coded.Parties[i].Name)
	}
	turns := k.coded.Turns[max(0, len(k.coded.Turns)-checkFacts):]
	for i := len(turns) - 1; i >= 0 && left > 0; i-- {
		left -= lookUpFacts(list, turns[i].Turn.Text)
	}
	for i := range list {
		if !list[i].told {
			f := k.add(Unsaid, list[i].word, list[i].word+1)
			if len(turns) < len(k.coded.Turns) { // it may have been said before those
				f.Severity = Minor
			}
		}
	}
}

// collect gathers what the statements about the person hold.
func (k *checking) collect(room *[mostFacts]fact) (n int) {
	r := &k.reader
	for from := 0; from < len(r.Words); {
		to, person, any1 := from, false, false
		for to < len(r.Words) && r.Words[to].Sentence == r.Words[from].Sentence {
			w := &r.Words[to]
			person = person || w.Has(roadblock.Person) && to < from+reflectsWithin
			any1 = any1 || w.Fact != 0 || w.Has(roadblock.Number|roadblock.Name)
			to++
			if w.Has(roadblock.Asked) {
				break
			}
		}
		if person && any1 && !k.speaksOfSelf(from, to) && !r.Words[to-1].Has(roadblock.Asked) && !k.asksWithin(from, to) && !k.foundBetween(from, to) {
			for i := from; i < to && n < len(room); i++ {
				if f, ok := k.fact(i, from); ok {
					room[n] = f
					n++
				}
			}
		}
		from = to
	}
	return n
}

// speaksOfSelf reports whether the speaker is in a sentence, or both are: "I saw in
// your notes that", "we have 20 minutes".
func (k *checking) speaksOfSelf(from, to int) bool {
	for i := from; i < to; i++ {
		switch k.reader.Words[i].In(k.draft) {
		case "I", "i", "I'm", "I've", "I'd", "we", "We", "me", "my", "our", "us", "people", "some", "let's", "call", "Call":
			return true
		}
	}
	return false
}

// asksWithin reports whether a question that is none by its mark alone stands between
// two words: who asks says nothing of the person.
func (k *checking) asksWithin(from, to int) bool {
	w := k.reader.Words
	for i := range k.questions {
		q := &k.questions[i]
		if !q.Kind.Has(question.Declarative) && !q.Kind.Has(question.Tag) && q.Span.Start < w[to-1].End && q.Span.End > w[from].Start {
			return true
		}
	}
	return false
}

// foundBetween reports whether something was found between two words already: an
// argument or advice is no reflection.
func (k *checking) foundBetween(from, to int) bool {
	w := k.reader.Words
	for i := range k.found {
		if f := &k.found[i]; f.Start < w[to-1].End && f.End > w[from].Start && f.Code != ButBetween && f.Code != EndsOnSustain {
			return true
		}
	}
	return false
}

// fact returns what a word tells, where it does.
func (k *checking) fact(i, from int) (fact, bool) {
	w := &k.reader.Words[i]
	f := fact{word: i, hash: w.Hash, group: w.Fact, number: -1}
	switch {
	case w.Has(roadblock.Second):
		return f, false
	case w.Has(roadblock.Number):
		var key [24]byte
		if w.End-w.Start <= len(key)-5 {
			f.number = numberOf(text.AppendKey(key[:0], w.In(k.draft)))
		}
		f.group = 0
		// "one" is a pronoun as often; "two sides", "both"; "a drink or two", "you two"
		words := k.reader.Words
		switch {
		case f.number == 1, i > from && words[i-1].In(k.draft) == "or":
			return f, false
		case f.number == 2:
			return f, !(i > from && strings.EqualFold(words[i-1].In(k.draft), "you")) && !(i+1 < len(words) && sidesOf(words[i+1].In(k.draft)))
		}
		return f, true
	case w.Has(roadblock.Name):
		return f, !k.calls(i, from)
	}
	return f, w.Fact != 0
}

// calls reports whether the name at word i calls somebody: set off by a comma, or
// behind a greeting or thanks, "thank you Mike".
func (k *checking) calls(i, from int) bool {
	words := k.reader.Words
	if i == from || !words[i].Has(roadblock.Ends|roadblock.Stops) {
		return false
	}
	switch strings.ToLower(words[i-1].In(k.draft)) {
	case "thanks", "hi", "hello", "okay", "well", "right", "morning", "bye":
		return true
	case "you":
		return i > from+1 && strings.EqualFold(words[i-2].In(k.draft), "thank")
	}
	return words[i-1].Has(roadblock.Ends)
}

// sidesOf reports words of which "two" is no number that was told.
func sidesOf(word string) bool {
	switch word {
	case "sides", "things", "ways", "parts", "of", "minds", "different", "voices":
		return true
	}
	return false
}

// lookUpFacts marks the facts that a text tells and returns how many were new.
func lookUpFacts(list []fact, s string) (n int) {
	var key [32]byte
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		if t.Kind != text.Word && t.Kind != text.Number || t.Len() > len(key)-5 {
			continue
		}
		w := sc.AppendKey(key[:0])
		if t.Kind == text.Number {
			w = text.AppendKey(key[:0], t.In(s))
		}
		h := lemma.Hash(w)
		group := roadblock.FactOf(h)
		bare := h
		if m := len(w); m > 3 && w[m-1] == 's' { // "Donna's" is Donna
			bare = lemma.Hash(w[:m-1])
		}
		number := numberOf(w)
		for i := range list {
			f := &list[i]
			if !f.told && (f.hash == h || f.hash == bare || f.number >= 0 && f.number == number || f.group != 0 && f.group == group) {
				f.told = true
				n++
			}
		}
	}
	return n
}

// atRisk reports whether a sign of danger in the client's last turns gates MI
// (mi.Risk.Gates). Of turns that nobody has screened the last one alone counts: who
// drafts for talk without codes has no codes to clear it in.
func (k *checking) atRisk() bool {
	for i := len(k.before) - 1; i >= 0; i-- {
		t := &k.before[i]
		if t.Turn.Role != mi.Client || !screened(t) && t != k.client {
			continue
		}
		if _, gates := dangerIn(t, t == k.client); gates {
			return true
		}
	}
	return false
}
