package danger

import (
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// A feed makes the tokens of a turn into words with their marks.
type feed struct {
	t       *tables
	sc      text.Scanner
	text    string
	end     int  // of the token before
	pending mark // of the next word: what stands before it
	before  word // the last word that is not passed over
	quote   text.Quotation
}

// fill adds words to the reader until it is full, and reports whether there may
// be more.
func (f *feed) fill(r *Reader) bool {
	var buf [32]byte
	for r.n+3 <= len(r.words) {
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
		case t.Kind == text.Word:
			f.add(r, t.Span, 0, 0)
		case t.Kind == text.Number:
			f.number(r, t.Span)
		default:
			f.sign(r, t)
		}
	}
	return true
}

// word adds a word by its key. What is said in two words and is one in the tables
// becomes one.
func (f *feed) word(r *Reader, s text.Span, key []byte) {
	k := &f.t.known
	of, ok := f.t.formOf(key)
	if string(key) == "odd" && s.Len() > len(key) { // "OD'd"
		of, ok = form{words: [3]word{k.overdose}, n: 1}, true
	}
	if !ok {
		f.add(r, s, 0, 0)
		return
	}
	if r.n > 0 && f.pending == 0 {
		w := &r.words[r.n-1]
		joined := word(0)
		switch {
		case of.words[0] == k.not && w.word == k.can:
			joined = k.cant
		case of.words[0] == k.one && w.word == k.no:
			joined = k.nobody
		case of.words[0] == k.more && w.word == k.any:
			joined = k.anymore
		case of.words[0] == k.self, of.words[0] == k.selves:
			joined = k.selfOf(w.word)
		}
		if joined != 0 {
			r.n--
			if f.before = 0; r.n > 0 {
				f.before = r.words[r.n-1].word
			}
			f.add(r, text.Span{Start: w.Start, End: s.End}, joined, w.mark&(afterStop|afterComma|quoted))
			return
		}
	}
	for _, w := range of.words[:of.n] {
		f.add(r, s, w, of.mark)
	}
}

// number adds a number. A year is a word of its own.
func (f *feed) number(r *Reader, s text.Span) {
	w, n := f.t.known.number, s.In(f.text)
	switch last := n[len(n)-1]; {
	case len(n) == 4 && (n[:2] == "19" || n[:2] == "20"):
		w = f.t.known.year
	case n == "2":
		w = f.t.known.two // "want 2 die"
	case len(n) == 1 && n < "8", last < '0' || last > '9': // "20mg"
		w = f.t.known.few
	}
	f.add(r, s, w, 0)
}

// add adds a word with the marks that wait for it.
func (f *feed) add(r *Reader, s text.Span, w word, m mark) {
	m |= f.t.marks[w] | f.pending
	if f.quote.Open() {
		m |= quoted
	}
	if w != 0 {
		g := &f.t.glance
		if g.rare[w] || f.before != 0 && g.hasPair(f.before, w) {
			m |= telling
		}
	}
	if m&passed == 0 {
		f.before = w
	}
	r.words[r.n] = heard{Span: s, word: w, mark: m}
	f.pending = 0
	r.n++
}

// sign notes a token that is no word.
func (f *feed) sign(r *Reader, t text.Token) {
	c, _ := utf8.DecodeRuneInString(f.text[t.Start:])
	switch {
	case t.Kind == text.Symbol, t.Kind == text.Marker:
		if laughs(t.In(f.text)) {
			f.add(r, t.Span, f.t.known.laughs, 0)
		}
		f.pending |= afterStop
	case c == '.', c == '!', c == '?', c == '…', c == ';', c == ':':
		f.pending |= afterStop
	case text.IsQuotationMark(c):
		f.quote.Mark(f.text, t.Span)
		f.pending |= afterComma
	case c == '*', c == '_', c == '~', c == '#', c == '/':
	default:
		f.pending |= afterComma
	}
}

// laughs reports whether a symbol or a marker laughs.
func laughs(s string) bool {
	switch s {
	case "😂", "🤣", "😄", "😆", "😅", "💀", "☠", "☠️", "😭", "😜", "😝", "😛", ":D", ":-D", ":P", ":p", "xD", "XD", "xd",
		"[laughs]", "[laughter]", "[laughing]", "[laugh]", "[chuckles]", "[chuckle]",
		"(laughs)", "(laughter)", "(laughing)", "(laugh)", "(chuckles)", "(chuckle)":
		return true
	}
	return false
}

// selfOf is "myself" for "my", where it is written in two words.
func (k *knownWords) selfOf(w word) word {
	switch w {
	case k.my:
		return k.myself
	case k.him, k.his:
		return k.himself
	case k.her:
		return k.herself
	case k.them:
		return k.themselves
	case k.your:
		return k.yourself
	}
	return 0
}
