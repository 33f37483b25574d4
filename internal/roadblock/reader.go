package roadblock

import (
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

// Room is for how many words a caller's buffer should have room.
const Room = 96

// A Mark says where a word stands and what it is.
type Mark uint16

// The marks.
const (
	Starts  Mark = 1 << iota // a clause begins with it
	Ends                     // punctuation stands behind it
	Stops                    // its sentence ends there
	Asked                    // with a question mark
	Quoted                   // it stands in quotation marks
	Second                   // the second half of a word drawn together: "are" of "you're"
	Number                   // a number or a number word
	Name                     // written like a name where no sentence begins
	Person                   // you, your
	Parting                  // but, however
	Denies                   // not
	passes                   // may be passed over
	opens                    // may stand before what opens a clause
)

// A Word is a word of the text.
type Word struct {
	text.Span
	Hash     uint32 // of its key
	Sentence uint16 // which sentence of the text it is in
	word     uint16
	Fact     uint8 // the group of nouns of people, things and events that it is in, 0 for none
	Mark     Mark
}

// Has reports whether the word has one of the marks.
func (w *Word) Has(m Mark) bool { return w.Mark&m != 0 }

// A Reader finds phrases in the words of a text:
//
//	var room [roadblock.Room]roadblock.Word
//	r := roadblock.Reader{Words: room[:0]}
//	r.Sentence()
//	for each token { r.Add(token, key, text) }
//
// It is not for concurrent use.
type Reader struct {
	// Words are those of the text. A caller may give room for them.
	Words []Word

	sentence uint16
	start    bool // a clause begins
	fresh    bool // a sentence begins
	quoted   bool
	if_      bool // the sentence began with "if" or "when"
	cut      bool // a word was broken off
	dashed   bool // a dash was last: another sentence may begin, or the one before go on
}

// Sentence begins a sentence.
func (r *Reader) Sentence() {
	r.end(Ends | Stops)
	r.start, r.fresh, r.quoted, r.if_, r.cut, r.dashed = true, true, false, false, false, false
	r.sentence++
}

func (r *Reader) end(m Mark) {
	if n := len(r.Words); n > 0 {
		r.Words[n-1].Mark |= m
	}
}

// Add adds a token of s, and for a word its key as text.AppendKey gives it.
func (r *Reader) Add(t text.Token, key []byte, s string) {
	switch t.Kind {
	case text.Word:
		if t.Filler || t.Repeat || t.Cut {
			r.cut = r.cut || t.Cut
			return
		}
		if n := len(r.Words); r.cut && n > 0 && r.Words[n-1].Hash == lemma.Hash(key) && !r.fresh {
			r.cut = false // "need to- need to": said once more from the start
			r.Words[n-1].Mark &^= Ends
			return
		}
		r.cut = false
		r.word(t.Span, key, s)
	case text.Number:
		r.add(Word{Span: t.Span, Hash: lemma.Hash(key), Mark: Number})
	case text.Punct:
		r.punct(t.Span, s)
	default:
		r.end(Ends)
		r.start = true
	}
}

func (r *Reader) word(span text.Span, key []byte, s string) {
	h := lemma.Hash(key)
	e := lookUp(h)
	w := Word{Span: span, Hash: h, word: e.word, Fact: e.fact}
	if e.marks != 0 {
		if e.marks&passed != 0 {
			w.Mark |= passes
		}
		if e.marks&opener != 0 {
			w.Mark |= opens
		}
		if e.marks&numeral != 0 {
			w.Mark |= Number
		}
		if e.marks&subjects != 0 {
			w.Mark |= Person
		}
		if e.marks&parting != 0 {
			w.Mark |= Parting
		}
	}
	if !r.fresh && !r.start && !r.dashed && e.second == 0 && isName(span.In(s)) {
		w.Mark |= Name
	}
	if r.fresh && conditional(key) {
		r.if_ = true
	}
	r.add(w)
	if e.second != 0 {
		r.add(Word{Span: span, word: e.second, Mark: Second})
	}
}

// conditional reports words that begin a clause behind which a main clause comes.
func conditional(key []byte) bool {
	switch string(key) {
	case "if", "when", "whenever", "once", "next", "first", "before":
		return true
	}
	return false
}

// isName reports a word of a capital and small letters.
func isName(w string) bool {
	c, n := utf8.DecodeRuneInString(w)
	if !unicode.IsUpper(c) {
		return false
	}
	d, _ := utf8.DecodeRuneInString(w[n:])
	return unicode.IsLower(d)
}

func (r *Reader) add(w Word) {
	w.Sentence = r.sentence
	if w.word == named {
		w.Mark |= Denies
	}
	if r.start {
		w.Mark |= Starts
	}
	if r.quoted {
		w.Mark |= Quoted
	}
	r.start, r.fresh, r.dashed = false, false, false
	r.Words = append(r.Words, w)
}

func (r *Reader) punct(span text.Span, s string) {
	c, _ := utf8.DecodeRuneInString(s[span.Start:])
	switch c {
	case '.', '!', '…', ';', ':':
		r.end(Ends)
		r.start = true
	case '?':
		r.end(Ends | Asked)
		r.start = true
	case ',':
		r.end(Ends)
		r.start = r.start || r.if_
	case '"', '“', '«':
		r.quoted = c != '"' || !r.quoted
		r.end(Ends)
		r.start = true
	case '”', '»':
		r.quoted = false
	case '-', '–', '—': // in speech a dash breaks off, and what it opens goes on: "-so you …", but "- one", "- two"
		r.end(Ends)
		goesOn := len(r.Words) == 0 && span.End < len(s) && s[span.End] != ' '
		r.start, r.dashed = r.start && !goesOn, true
	case '(', ')':
		r.end(Ends)
	}
}

// Begun reports whether a clause begins at word i, or before words that may stand in
// front of it, or whether punctuation stands before it.
func (r *Reader) Begun(i int) bool {
	return r.begun(i) || i > 0 && r.Words[i-1].Has(Ends)
}

// begun reports whether a clause begins at word i, or before words that may stand
// in front of it: "well, okay, …".
func (r *Reader) begun(i int) bool {
	for range 4 {
		if r.Words[i].Has(Starts) {
			return true
		}
		if i == 0 || !r.Words[i-1].Has(opens) {
			return false
		}
		i--
	}
	return false
}

// Find returns what the longest phrase of a layer, 0 or 1, that begins at word i
// shows and the index behind its last word. A phrase within quotation marks is
// somebody else's.
func (r *Reader) Find(layer uint16, i int) (Kind, int) {
	w := &r.Words[i]
	if w.Has(Quoted) {
		return None, i
	}
	var kind Kind
	end := i
	if w.word != unknown {
		if n := next(layer, w.word); n != 0 {
			kind, end = r.walk(n, i+1, i, 0)
		}
	}
	if r.begun(i) {
		if n := next(layer, begins); n != 0 {
			if k, e := r.walk(n, i, i, 0); k != None && (kind == None || e > end) {
				kind, end = k, e
			}
		}
	}
	return kind, end
}

// most is how many words in a row may be passed over.
const most = 3

// walk goes on from a state with word i and returns the longest phrase.
func (r *Reader) walk(state uint16, i, at, over int) (Kind, int) {
	kind, end := kindOf(state), i
	if i > at && (i == len(r.Words) || r.Words[i-1].Has(Ends|Stops)) {
		if n := next(state, ends); n != 0 && kindOf(n) != None {
			kind, end = kindOf(n), i
		}
	}
	if i == len(r.Words) || i > at && r.Words[i].Sentence != r.Words[i-1].Sentence {
		return kind, end
	}
	w := &r.Words[i]
	for way := range 4 {
		var n uint16
		past := 0
		switch {
		case way == 0 && w.word != unknown:
			n = next(state, w.word)
		case way == 1 && w.Has(Number):
			n = next(state, digits)
		case way == 2:
			n = next(state, any1)
		case way == 3 && i > at && over < most && w.Has(passes):
			n, past = state, over+1
		}
		if n == 0 {
			continue
		}
		if k, e := r.walk(n, i+1, at, past); k != None && (kind == None || e > end) {
			kind, end = k, e
		}
	}
	return kind, end
}
