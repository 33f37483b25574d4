package question

import "github.com/evoke-mi/evoke/internal/text"

// A Reader reads the questions of a text from its tokens, so that who scans the
// text anyway need not scan it again:
//
//	r.Begin(s)
//	sc := text.Scan(s)
//	for sc.Next() {
//		key = sc.AppendKey(key[:0])
//		r.Add(sc.Token(), key)
//	}
//	turn := r.End()
//
// The zero Reader is ready for Begin. It needs no heap but for Found, and is not
// for concurrent use.
type Reader struct {
	// Keep makes the reader append every question, in order, to Found.
	Keep  bool
	Found []Question

	text  string
	end   int  // of the token before
	next  mark // of the next word
	quote int  // words that the open quotation may still have
	here  bool // the sentence speaks of a scale
	scale bool // the turn has spoken of one
	said  bool // there was a sentence that is no question
	asks  int  // questions so far
	turn  Turn
	n     int // words held
	words [window]token
}

// Read reads the questions of a thought unit or a turn.
func Read(s string) Turn {
	var r Reader
	r.read(s)
	return r.turn
}

// Append appends the questions of s to dst, in order.
func Append(dst []Question, s string) []Question {
	r := Reader{Keep: true, Found: dst}
	r.read(s)
	return r.Found
}

func (r *Reader) read(s string) {
	var key [spelled + 8]byte // with room for eight more letters a key takes less time
	r.Begin(s)
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		if t.Kind == text.Word && t.Len() <= spelled {
			r.Add(t, sc.AppendKey(key[:0]))
		} else {
			r.Add(t, nil)
		}
	}
	r.End()
}

// Begin makes the reader ready for the tokens of s.
func (r *Reader) Begin(s string) {
	r.text, r.end, r.next, r.n = s, 0, fresh, 0
	r.quote, r.here, r.scale, r.asks = 0, false, false, 0
	r.said = s != "" && s[0] == '-' // goes on where the speaker was interrupted
	r.turn = Turn{}
}

// spelled is how many bytes of a word are looked at. A drawn-out one is far longer
// than its key: "whaaaaaaaaaaaaaaat" is "what".
const spelled = 64

// Add reads the next token of the text and, where it is a word, its key as
// [text.AppendKey] gives it. A word of more than 64 bytes is an unknown one, and may
// go without.
func (r *Reader) Add(t text.Token, key []byte) {
	if t.Len() > spelled {
		key = nil
	}
	for at := r.end; at < t.Start; at++ {
		if c := r.text[at]; c == '\n' || c == '\r' {
			r.close(unmarked, r.end)
			r.quote = 0
			break
		}
	}
	switch t.Kind {
	case text.Word:
		if !t.Filler && !t.Repeat {
			r.word(t.Span, key)
		}
	case text.Number:
		r.put(t.Span, digits(t.In(r.text)))
	case text.Punct:
		r.punct(t.Span)
	case text.Symbol:
		r.next |= comma | fresh
	}
	r.end = t.End
}

// End returns what the questions of the text come to.
func (r *Reader) End() Turn {
	r.close(unmarked, r.end)
	return r.turn
}
