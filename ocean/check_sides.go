package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/roadblock"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// sides finds what is amiss with the two sides of a double-sided reflection: the
// one against the change first, the one for it last, joined by "and" (field guide
// 1.3).
func (k *checking) sides() {
	r := &k.reader
	asks := len(k.questions) > 0
	for from := 0; from < len(r.Words); {
		to := from + 1
		for to < len(r.Words) && r.Words[to].Sentence == r.Words[from].Sentence && !r.Words[to-1].Has(roadblock.Asked) {
			to++
		}
		if !r.Words[to-1].Has(roadblock.Asked) {
			k.sentenceSides(from, to, !asks && to == len(r.Words))
		}
		from = to
	}
}

// sentenceSides looks at one sentence.
func (k *checking) sentenceSides(from, to int, last bool) {
	r := &k.reader
	const none = -1
	but, firstSide, lastSide := none, roadblock.None, roadblock.None
	beforeBut, afterBut := roadblock.None, roadblock.None
	lastAt, parted := none, false
	for i := from; i < to; {
		if w := &r.Words[i]; w.Has(roadblock.Parting) && i > from {
			but = i
		}
		kind, end := r.Find(1, i)
		if kind != roadblock.Toward && kind != roadblock.Away {
			i++
			continue
		}
		if firstSide == roadblock.None {
			firstSide = kind
		}
		if but == none {
			beforeBut = kind
		} else if afterBut == roadblock.None {
			afterBut = kind
		}
		if lastSide != kind {
			parted = lastSide != roadblock.None && k.joined(lastAt, i)
			lastAt = i
		}
		lastSide = kind
		i = end
	}
	if but != none && k.spokenOf(from, but) && (beforeBut != roadblock.None && afterBut != roadblock.None && beforeBut != afterBut || k.takesBack(from, but, to)) {
		k.add(ButBetween, but, but+1)
		return
	}
	if last && parted && firstSide == roadblock.Toward && lastSide == roadblock.Away {
		k.add(EndsOnSustain, lastAt, to)
		return
	}
	if last && firstSide == roadblock.Toward {
		if at := k.lastSide(from, to); at > from && k.codedSustain(at, to) {
			k.add(EndsOnSustain, at, to)
		}
	}
}

// lastSide returns the first word behind the last ", and" of a sentence, 0 for none.
func (k *checking) lastSide(from, to int) int {
	words := k.reader.Words
	for i := to - 3; i > from+2; i-- {
		if words[i].In(k.draft) == "and" && words[i-1].Has(roadblock.Ends) {
			return i + 1
		}
	}
	return 0
}

// codedSustain reports whether the words between two give back what the client's last
// turn was coded as sustain talk for: two that mean something, and more than are in
// its change talk. Without codes nothing is known.
func (k *checking) codedSustain(from, to int) bool {
	if k.client == nil || k.client.Client == nil {
		return false
	}
	var sustain, change [8]uint32
	n := 0
	for i := from; i < to && n < len(sustain); i++ {
		if stem, ok := contentOf(k.reader.Words[i].In(k.draft)); ok && !k.reader.Words[i].Has(roadblock.Second) {
			sustain[n], change[n] = stem, stem
			n++
		}
	}
	against, toward := 0, 0
	for _, u := range k.client.Client.Utterances {
		switch u.Code.Valence() {
		case mi.Sustain:
			found, _ := strike(sustain[:n], u.Span.In(k.client.Turn.Text))
			against += found
		case mi.Change:
			found, _ := strike(change[:n], u.Span.In(k.client.Turn.Text))
			toward += found
		}
	}
	return against > 1 && against > toward
}

// takesBack reports whether a "but" stands between two statements about the person,
// whatever they lean to: "You believe you can, but the job eats your time." What is
// denied before it is put right by it: "You don't want a speech but a hand."
func (k *checking) takesBack(from, but, to int) bool {
	words := k.reader.Words
	if !strings.EqualFold(words[but].In(k.draft), "but") || but-from < 3 || to-but < 4 || !words[but-1].Has(roadblock.Ends) {
		return false
	}
	if !k.spokenOf(from, from+3) || k.speaksOfSelf(from, to) {
		return false
	}
	for i := from; i < but; i++ {
		if words[i].Has(roadblock.Denies) {
			return false
		}
	}
	return words[but+1].Has(roadblock.Person) || words[but+2].Has(roadblock.Person) || determines(words[but+1].In(k.draft))
}

// determines reports words that begin the subject of a clause.
func determines(word string) bool {
	switch word {
	case "the", "it", "it's", "there", "there's", "that", "that's", "this", "part", "something", "nothing", "he", "she", "they", "work":
		return true
	}
	return false
}

// joined reports whether "and", "but" or a comma stands between two words.
func (k *checking) joined(i, j int) bool {
	for ; i < j; i++ {
		w := &k.reader.Words[i]
		if w.Has(roadblock.Ends | roadblock.Parting) {
			return true
		}
		if i+1 < j && k.reader.Words[i+1].In(k.draft) == "and" {
			return true
		}
	}
	return false
}

// spokenOf reports whether the person is spoken of between two words.
func (k *checking) spokenOf(i, j int) bool {
	for ; i < j; i++ {
		if k.reader.Words[i].Has(roadblock.Person) {
			return true
		}
	}
	return false
}

// decided reports whether the client's last turn says that the change is decided
// or begun: by its codes or by its words.
func (k *checking) decided() bool {
	t := k.client
	if t == nil {
		return false
	}
	if t.Client != nil && t.Client.Talk.Valence == mi.Change && t.Client.Talk.Kind == mi.Commitment {
		return true
	}
	return decidedWords(t.Turn.Text)
}

// decidedWords reports whether the words say that it is decided.
func decidedWords(s string) bool {
	const most = 4 << 10 // the end of a longer turn is enough
	if len(s) > most {
		s = s[len(s)-most:]
		s = s[strings.IndexByte(s, ' ')+1:]
	}
	var room [roadblock.Room]roadblock.Word
	var units [24]text.Span
	r := roadblock.Reader{Words: room[:0]}
	us := text.AppendUnits(units[:0], s)
	var key [24]byte
	at := -1
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		for at+1 < len(us) && t.Start >= us[at+1].Start {
			at++
			r.Sentence()
		}
		var w []byte
		if t.Kind == text.Word && t.Len() <= len(key)-5 {
			w = sc.AppendKey(key[:0])
		}
		r.Add(t, w, s)
	}
	r.Sentence()
	for i := range r.Words {
		kind, end := r.Find(1, i)
		if kind == roadblock.Decided && !undone(&r, i, end, s) {
			return true
		}
	}
	return false
}

// undone reports whether words around a decision take it back: "I don't think I
// will stop", "if I'm going to quit", "I've decided to keep it".
func undone(r *roadblock.Reader, i, end int, s string) bool {
	for j := i - 1; j >= 0 && j >= i-4 && r.Words[j].Sentence == r.Words[i].Sentence; j-- {
		w := &r.Words[j]
		if w.Has(roadblock.Denies) {
			return true
		}
		if k, _ := r.Find(1, j); k == roadblock.Wonders {
			return true
		}
		switch w.In(s) {
		case "maybe", "Maybe", "perhaps", "guess", "suppose", "once":
			return true
		}
	}
	for j := end; j < len(r.Words) && j < end+3 && r.Words[j].Sentence == r.Words[i].Sentence; j++ {
		switch r.Words[j].In(s) {
		case "keep", "not", "stay", "carry", "leave", "never", "?":
			return true
		}
	}
	return r.Words[min(end, len(r.Words))-1].Has(roadblock.Asked)
}
