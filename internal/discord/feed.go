package discord

import (
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// A feed makes the tokens of a turn into words with their marks.
type feed struct {
	sc      text.Scanner
	text    string
	end     int  // of the token before
	pending mark // of the next word: what stands before it
	quote   text.Quotation
}

// fill adds words to the reader until it is full, and reports whether there may
// be more.
func (f *feed) fill(r *Reader) bool {
	var buf [24]byte
	for r.n+2 <= len(r.words) {
		if !f.sc.Next() {
			return false
		}
		t := f.sc.Token()
		if text.BreaksLine(f.text[f.end:t.Start]) {
			f.pending |= afterStop
		}
		f.end = t.End
		switch {
		case t.Kind == text.Word && (t.Filler || t.Repeat):
		case t.Kind == text.Word && t.Len() <= len(buf):
			f.word(r, t.Span, f.sc.AppendKey(buf[:0]))
		case t.Kind == text.Word, t.Kind == text.Number:
			f.add(r, t.Span, "", f.years(r))
		default:
			f.sign(r, t)
		}
	}
	return true
}

// years marks a number that may be an age: "at 16 you don't listen".
func (f *feed) years(r *Reader) mark {
	if r.word(r.n - 1).is("at") {
		return anyone
	}
	return 0
}

// word adds a word by its key.
func (f *feed) word(r *Reader, s text.Span, key []byte) {
	word, second, m := wordOf(key)
	if word == "not" && r.word(r.n-1).is("can") && f.pending == 0 {
		w := &r.words[r.n-1] // "can not" is "can't"
		w.End, w.n = s.End, uint8(copy(w.key[:], "cant"))
		return
	}
	w := f.add(r, s, word, m)
	if word == "" && len(key) <= len(w.key) {
		w.n = uint8(copy(w.key[:], key))
	}
	if second != "" {
		f.add(r, s, second, passed)
	}
}

// add adds a word with the marks that wait for it.
func (f *feed) add(r *Reader, s text.Span, word string, m mark) *heard {
	w := &r.words[r.n]
	*w = heard{Span: s, mark: m | f.pending}
	w.n = uint8(copy(w.key[:], word))
	if f.quote.Open() {
		w.mark |= quoted
	}
	f.pending = 0
	r.n++
	return w
}

// sign notes a token that is no word.
func (f *feed) sign(r *Reader, t text.Token) {
	c, _ := utf8.DecodeRuneInString(f.text[t.Start:])
	switch {
	case t.Kind == text.Symbol, t.Kind == text.Marker:
		f.pending |= afterStop
		switch {
		case !laughs(t.In(f.text)):
		case r.n > 0:
			r.words[r.n-1].mark |= laughing
		default:
			f.pending |= laughing
		}
	case c == '.', c == '!', c == '?', c == '…', c == ';', c == ':':
		f.pending |= afterStop
	case text.IsQuotationMark(c):
		f.quote.Mark(f.text, t.Span)
		f.pending |= afterComma
	case c == ',':
		f.pending |= afterComma
	default:
		if r.n == 0 && r.first && (c == '-' || c == '–' || c == '—') {
			r.torn = true
		}
		f.pending |= afterDash
	}
}

// laughs reports whether a symbol or a marker laughs or smiles.
func laughs(s string) bool {
	switch s {
	case "😂", "🤣", "😄", "😆", "😅", "😉", "🙂", "😊", "😁", "😃", "😜", "😝", "😛", "❤️", "❤",
		":)", ":-)", ":D", ":-D", ";)", ";-)", ":P", ":p", "xD", "XD", "xd",
		"[laughs]", "[laughter]", "[laughing]", "[laugh]", "[chuckles]", "[chuckle]",
		"(laughs)", "(laughter)", "(laughing)", "(laugh)", "(chuckles)", "(chuckle)":
		return true
	}
	return false
}
