package next

import (
	"strings"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// Tail is how many bytes at the end of a turn are read: some four hundred words,
// more than people say in one go. What comes next answers the end of a turn.
const Tail = 2048

// maxWords is how many words of a turn are kept.
const maxWords = 400

// An Ending is how a turn stops.
type Ending uint8

// The endings.
const (
	Silent Ending = iota // nothing was said
	Full                 // full stop or exclamation mark
	Asking               // question mark
	Broken               // dash, comma or dots: cut off, or not done yet
	Noted                // a transcriber's note: "[laughs]"
	Bare                 // no mark: chat, captions
	endings
)

// A Heard is what the words and the shape of a turn show. The zero Heard is a
// turn without words. Its spans lie in the turn's text.
type Heard struct {
	Words  int // words and numbers; in a long turn those of its tail, and bytes by five of the rest
	Ending Ending
	Ack    bool      // nothing but "yeah", "okay", "mm-hm"
	Number bool      // a number was named
	Last   text.Span // the last sentence
	Zero   bool      // nought was named
	cues   cueSet
	at     [cues]text.Span
}

// Has reports whether a cue was heard.
func (h *Heard) Has(c Cue) bool { return h.cues&(1<<c) != 0 }

// Any reports whether one of the cues was heard, and which came first in the list.
func (h *Heard) Any(cs ...Cue) (Cue, bool) {
	for _, c := range cs {
		if h.Has(c) {
			return c, true
		}
	}
	return 0, false
}

// At returns the words of a cue that was heard, and else the empty span.
func (h *Heard) At(c Cue) text.Span { return h.at[c] }

// A said is a word of a turn: where its key is, and where it stands.
type said struct {
	from, to uint16 // of the keys
	span     text.Span
	first    bool // of a sentence
	last     bool // of a sentence
	asked    bool // the sentence ends in a question mark
}

// words is the words of a tail with their keys.
type words struct {
	keys [Tail + 64]byte
	list [maxWords]said
	n    int
	end  int // of the keys
}

func (w *words) key(i int) []byte { s := &w.list[i]; return w.keys[s.from:s.to] }

// Hear reads a client's turn.
func Hear(s string) Heard {
	h, w := shape(s)
	w.find(&h)
	return h
}

// Shape reads a turn without its cues.
func Shape(s string) Heard {
	h, _ := shape(s)
	return h
}

// shape takes a turn to pieces.
func shape(s string) (h Heard, w words) {
	part, base := tail(s)
	h.Ending = endingOf(part)
	h.Ack = true
	starts := true
	from := 0
	closed := true
	sc := text.Scan(part)
	for sc.Next() {
		t := sc.Token()
		switch t.Kind {
		case text.Word, text.Number:
			if w.n == maxWords || w.end+48 > len(w.keys) || t.End-t.Start > 40 {
				h.Ack = false
				h.Words++
				continue
			}
			if closed {
				from, closed = t.Start, false
			}
			h.Words++
			key := w.keys[w.end:w.end]
			if t.Kind == text.Word {
				key = sc.AppendKey(key)
			}
			if len(key) > 48 { // NFKC can draw a word out
				key = key[:0]
			}
			n := copy(w.keys[w.end:], key)
			w.list[w.n] = said{
				from: uint16(w.end), to: uint16(w.end + n),
				span: text.Span{Start: base + t.Start, End: base + t.End}, first: starts,
			}
			h.Zero = h.Zero || part[t.Start:t.End] == "0" || isZero(w.keys[w.end:w.end+n])
			h.Number = h.Number || t.Kind == text.Number || isNumber(w.keys[w.end:w.end+n])
			h.Ack = h.Ack && t.Kind == text.Word && (t.Filler || isAck(w.keys[w.end:w.end+n]))
			w.n++
			w.end += n
			starts = false
			h.Last = text.Span{Start: base + from, End: base + t.End}
		case text.Punct:
			switch c := part[t.Start]; c {
			case '.', '!', '?', ';':
				if w.n > 0 {
					w.list[w.n-1].last = true
					if c == '?' {
						w.ask()
					}
				}
				starts, closed = true, true
				if h.Last.End > 0 && t.Start+base == h.Last.End {
					h.Last.End = base + t.End
				}
			}
		}
	}
	if w.n > 0 {
		w.list[w.n-1].last = true
	}
	h.Ack = h.Ack && w.n > 0
	h.Words += base / 5
	return h, w
}

// ask marks the words of the sentence that just ended as asked.
func (w *words) ask() {
	for i := w.n - 1; i >= 0; i-- {
		w.list[i].asked = true
		if w.list[i].first {
			return
		}
	}
}

// tail returns the end of a text and where it begins, at a blank.
func tail(s string) (string, int) {
	if len(s) <= Tail {
		return s, 0
	}
	from := len(s) - Tail
	if i := strings.IndexByte(s[from:], ' '); i >= 0 && i < 64 {
		from += i + 1
	}
	for from < len(s) && !utf8.RuneStart(s[from]) {
		from++
	}
	return s[from:], from
}

// endingOf returns how a turn stops.
func endingOf(s string) Ending {
	s = strings.TrimRight(s, " \t\r\n\"'”’")
	switch {
	case s == "":
		return Silent
	case strings.HasSuffix(s, "..."), strings.HasSuffix(s, "…"), strings.HasSuffix(s, "—"), strings.HasSuffix(s, "–"):
		return Broken
	}
	switch s[len(s)-1] {
	case '.', '!':
		return Full
	case '?':
		return Asking
	case '-', ',', ':':
		return Broken
	case ']', ')', '*':
		return Noted
	}
	return Bare
}

// isAck reports whether a word does no more than acknowledge.
func isAck(key []byte) bool {
	switch string(key) {
	case "yeah", "yes", "yep", "yup", "ya", "yea", "okay", "ok", "right", "mhm", "mm", "hmm", "mmm", "mmhmm", "mm-hmm", "mm-hm",
		"uhhuh", "uh-huh", "aha", "ah", "oh", "sure", "alright", "true", "exactly", "no", "nope", "nah", "fine", "good", "great", "cool", "definitely",
		"absolutely", "totally", "gotcha", "understood", "correct", "well", "all":
		return true
	}
	return false
}

// isNumber reports whether a word names a number that can stand on a scale.
func isNumber(key []byte) bool {
	switch string(key) {
	case "zero", "nought", "nil", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "half":
		return true
	}
	return false
}

// isZero reports whether a word names nought.
func isZero(key []byte) bool {
	switch string(key) {
	case "zero", "nought", "nil":
		return true
	}
	return false
}
