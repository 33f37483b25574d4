package question

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// window is how many words of a sentence are held at a time. A longer one is cut
// where a clause begins.
const window = 64

// A token is a word of the sentence being read.
type token struct {
	text.Span
	word word
	mark mark
}

// mark is what is to be said of a word besides which it is.
type mark uint8

const (
	fresh  mark = 1 << iota // a clause begins here, or what leads into one
	joined                  // behind a word that may join clauses or end one
	comma                   // behind a comma or a dash
	quoted                  // in quotation marks
	second                  // drawn together with the word before: the "is" of "what's"
)

// stop is how a sentence ends.
type stop uint8

const (
	unmarked stop = iota // with the text, a line, or a mark that says nothing
	period
	asked // with a question mark
	cut   // it goes on, but the window is full
)

// word adds a word by its key, or two that are drawn together.
func (r *Reader) word(s text.Span, key []byte) {
	w, with := wordsOf(key)
	if s.Len() > len(key) && clips(key) {
		w = its // "we'll", "we're": without the apostrophe they are other words
	}
	r.put(s, w)
	if with != other {
		r.next |= second
		r.put(s, with)
	}
}

// clips reports the keys that are a word of their own and, with an apostrophe, a
// subject and its verb.
func clips(key []byte) bool {
	switch string(key) {
	case "well", "were", "shell", "hell":
		return true
	}
	return false
}

// digits tells the numbers that scales begin and end with.
func digits(s string) word {
	switch s {
	case "0", "1":
		return low
	case "5", "10", "100":
		return high
	}
	return number
}

func (r *Reader) put(s text.Span, w word) {
	if r.n == window {
		r.cut()
	}
	m := r.next
	if r.quote > 0 {
		m |= quoted
		r.quote--
	}
	r.words[r.n] = token{Span: s, word: w, mark: m}
	r.n++
	r.turn.lean = lean(r.turn.lean, r.at(r.n-2), w, m)
	r.next = 0
	switch {
	case w.has(isLead) && m&fresh != 0:
		r.next = fresh
	case w.has(isJoin | isAnswer), w == closing, w == lead:
		r.next = joined
	}
}

// lean returns to which form a text leans when one more word of it is read.
func lean(f Form, before, w word, m mark) Form {
	switch w {
	case what, why, how, tell, wonder, describe:
		return Open
	case when: // "when you look ahead …"
		if m&fresh != 0 {
			return Open
		}
	case many, long, degree:
		if before == how {
			return Closed
		}
	}
	return f
}

// punct reads a punctuation mark, or a run of stops.
func (r *Reader) punct(s text.Span) {
	mark := s.In(r.text)
	switch c, _ := utf8.DecodeRuneInString(mark); c {
	case '.', '!', '…', '?', '？', '‽', '⁇', '⁈', '⁉', '！', '‼', '。':
		switch {
		case strings.ContainsAny(mark, "?？‽⁇⁈⁉") && r.quote == 0:
			r.close(asked, s.End)
		case r.quote > 0: // what is quoted is part of the sentence
		case c == '…', c == '.' && s.Len() > 1:
			r.next |= comma | fresh // "so… what happened": as often inside a sentence as after it
		default:
			r.close(period, s.End)
		}
	case ';', ':':
		r.close(unmarked, s.Start)
	case '"', '“', '”', '«', '»':
		if r.quote = 0; r.quotes(s) {
			r.quote = maxQuote
		}
		r.next |= comma | fresh
	case '\'', '’', '‘', '%', '/', '*', '#', '&', '@':
	default:
		r.next |= comma | fresh
	}
}

// maxQuote is how many words a quotation may have: one that is not closed must
// not swallow the turn.
const maxQuote = 24

// quotes reports whether a quotation mark opens a quotation: it stands before a
// word and behind a blank. A turn that is in quotation marks as a whole quotes
// nobody.
func (r *Reader) quotes(s text.Span) bool {
	before, _ := utf8.DecodeLastRuneInString(r.text[:s.Start])
	after, _ := utf8.DecodeRuneInString(r.text[s.End:])
	spoken := r.n > 0 || r.said || r.asks > 0
	return spoken && unicode.IsSpace(before) && !unicode.IsSpace(after) && s.End < len(r.text)
}

// close ends the sentence at an offset of the text.
func (r *Reader) close(s stop, end int) {
	if r.n > 0 {
		r.sentence(s, end)
	}
	r.n, r.next = 0, fresh
}

// cut makes room: it reads the sentence up to where its last clause begins.
func (r *Reader) cut() {
	at := window - window/4
	for i := window - 2; i > window/2; i-- {
		if r.words[i].mark&(fresh|joined) != 0 && r.words[i-1].mark&(fresh|joined) == 0 {
			at = i
			break
		}
	}
	n := r.n
	r.n = at
	r.sentence(cut, r.words[at-1].End)
	r.n = copy(r.words[:], r.words[at:n])
}
