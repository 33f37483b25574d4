package echo

import (
	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

// A word is one word that was said.
type word struct {
	text.Span
	exact, stem uint32
	group       uint8
	class       lemma.Class
	kind        Kind
	denied      bool   // a "not" comes shortly before it
	inDenial    bool   // there is a "not", an "out of" or the like in its clause
	prev        uint16 // index and one of the word before with the same stem
	prevGroup   uint16 // and with the same group
}

// Kind says what sort of word it is that was added.
type Kind uint8

// The kinds of words.
const (
	Plain  Kind = iota
	Number      // "20", "six", "10:30"
	Name        // has a capital where no sentence begins: "Donna", "Monday"
)

// String returns the name of the kind in lower case.
func (k Kind) String() string {
	switch k {
	case Number:
		return "number"
	case Name:
		return "name"
	}
	return "plain"
}

// limits of a denial: so many words behind a "not" are denied, and of them so
// many that mean something ("I don't really want to stop | smoking in the car").
const (
	reach        = 6
	reachContent = 2
)

// A reader makes the words of a text.
type reader struct {
	words    []word
	base     int  // of the text within another
	listener bool // it is the counsellor who speaks: "it sounds like" is not content
	start    bool // a sentence begins
	leading  bool // nothing was said yet but "it sounds like"
	before   place
	clause   int  // the first word of the clause
	denial   bool // there is one in this clause
	weak     bool // there was a word that says as much
	deny     bool // the words that come are denied
	left     int  // words to deny
	content  int  // of them with meaning
	refuses  bool // the word before is a "no", which may be an answer
}

// read appends the words of s to dst, of which at most keep are kept, the last
// ones; 0 keeps all.
func read(dst []word, s string, base, keep int, listener bool) []word {
	r := reader{words: dst, base: base, listener: listener, start: true, leading: true}
	var buf [32]byte
	end := 0
	for sc := text.Scan(s); sc.Next(); {
		t := sc.Token()
		if line(s[end:t.Start]) {
			r.stop()
		}
		end = t.End
		switch {
		case t.Kind == text.Punct:
			r.punct(s[t.Start])
		case t.Kind == text.Number:
			r.number(t.Span, lemma.Hash(text.AppendKey(buf[:0], t.In(s))))
		case t.Kind != text.Word || t.Filler || t.Repeat || t.Cut:
		case t.Len() > len(buf):
			h := hashOf(t.In(s))
			r.add(word{Span: t.Span, exact: h, stem: h})
		default:
			r.word(t.Span, sc.AppendKey(buf[:0]), s)
		}
		if keep > 0 && len(r.words) >= 2*keep {
			r.drop(keep)
		}
	}
	r.ends()
	if keep > 0 && len(r.words) > keep {
		r.drop(keep)
	}
	return r.words
}

// drop keeps the last so many words.
func (r *reader) drop(keep int) {
	n := len(r.words) - keep
	r.words = r.words[:copy(r.words, r.words[n:])]
	r.clause = max(r.clause-n, 0)
}

// line reports a line break.
func line(gap string) bool {
	for i := range len(gap) {
		if gap[i] == '\n' || gap[i] == '\r' {
			return true
		}
	}
	return false
}

// punct ends clauses and sentences.
func (r *reader) punct(c byte) {
	switch c {
	case '.', '!', '?':
		r.stop()
	case '\'', '"', '(', ')', '-':
	default:
		r.ends()
		r.before = 0
	}
}

func (r *reader) stop() {
	r.ends()
	r.start, r.leading, r.before = true, true, 0
}

// ends ends a clause.
func (r *reader) ends() {
	if r.denial {
		for i := r.clause; i < len(r.words); i++ {
			r.words[i].inDenial = true
		}
	}
	r.clause, r.denial, r.weak, r.deny, r.left, r.refuses = len(r.words), false, false, false, 0, false
}

// number adds a number by the hash of its digits.
func (r *reader) number(s text.Span, h uint32) {
	r.add(word{Span: s, exact: h, stem: h, kind: Number})
}

// word adds a word by its key.
func (r *reader) word(s text.Span, key []byte, all string) {
	if h, ok := spelled(key); ok {
		r.number(s, h)
		return
	}
	w := word{Span: s, exact: lemma.Hash(key)}
	w.stem, w.class = lemma.Of(key)
	switch {
	case string(key) == "like" && r.before&likes != 0, // "I like", and not "it's like"
		string(key) == "back" && r.before&owns != 0: // "my back", and not "go back"
		w.class = lemma.Content
	case s.Len() > len(key) && drawn(key): // "she'd", and not "shed"
		w.class = lemma.Grammar
	}
	switch {
	case w.class == lemma.Negator:
		r.negate(key)
	case w.class != lemma.Content:
		if parts(key) {
			r.ends()
		}
		if r.refuses && (w.class == lemma.Subject || w.class == lemma.Other) {
			r.deny, r.left, r.denial = false, 0, false // "no, I do"
		}
	case !r.start && capital(s.In(all)):
		w.kind = Name
	default:
		w.group = groupOf(w.stem)
	}
	if w.class == lemma.Content && r.listener && r.leading {
		if lens(key) {
			w.class = lemma.Grammar
		} else {
			r.leading = false
		}
	}
	w.inDenial = r.weak
	r.weak = r.weak || weak(key)
	r.refuses = w.class == lemma.Negator && len(key) < 5 && key[0] == 'n' && string(key) != "not" && string(key) != "nor"
	r.before = beforeOf(key, w.class)
	r.add(w)
}

// add adds a word and denies it where it has to.
func (r *reader) add(w word) {
	w.Start, w.End = w.Start+r.base, w.End+r.base
	if r.left > 0 && w.class != lemma.Negator {
		w.denied = r.deny
		r.left--
		if w.class == lemma.Content {
			if r.content--; r.content == 0 {
				r.left = 0
			}
		}
	}
	if w.class == lemma.Content {
		r.leading = false
	}
	r.start = false
	r.words = append(r.words, w)
}

// negate begins a denial. One within another takes it back: "can't not go".
func (r *reader) negate(key []byte) {
	if string(key) == "without" && r.left > 0 {
		return // "I can't do without"
	}
	r.deny = r.left == 0 || !r.deny
	r.denial = true
	r.left, r.content = reach, reachContent
}
