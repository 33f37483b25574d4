package perspective

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// A Word is a word or a number of a clause.
type Word struct {
	// Text is how it is written, Key the same in lower case with a plain
	// apostrophe, by which it is compared.
	Text, Key string
	// Span is where it stands in the text that was read. Words that were drawn
	// together ("gonna") have the span of the whole.
	text.Span
	// Comma says that a comma or another short pause stands behind it.
	Comma bool
	// Number says that it begins with a digit.
	Number bool
}

// made returns a word that nobody wrote in this form, in the place of w.
func (w Word) made(s string) Word {
	w.Text, w.Key = s, strings.ToLower(s)
	return w
}

// A Refusal says why words cannot be given back. The zero value is that they can.
type Refusal string

// The refusals.
const (
	NoWords   Refusal = "nothing was said"
	Quoted    Refusal = "somebody else's words are quoted"
	Asks      Refusal = "it is a question"
	Garbled   Refusal = "the words are garbled"
	BrokenOff Refusal = "the sentence breaks off"
	Addressed Refusal = "it speaks to the listener"
	Unclear   Refusal = "it is unclear who is meant"
	Fragment  Refusal = "it is no whole sentence"
	Coarse    Refusal = "the words are coarse"
	TooLong   Refusal = "it is too long"
)

// Join writes words as one line: a blank between two, a comma where there was
// one, none at the end.
func Join(words []Word) string {
	var b strings.Builder
	for i, w := range words {
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(w.Text)
		if w.Comma && i < len(words)-1 {
			b.WriteByte(',')
		}
	}
	return b.String()
}

// Capital returns s with a capital at its head.
func Capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if u := unicode.ToUpper(r); n > 0 && u != r && r != utf8.RuneError {
		return string(u) + s[n:]
	}
	return s
}

// lower returns s with a small letter at its head.
func lower(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	if l := unicode.ToLower(r); n > 0 && l != r && r != utf8.RuneError {
		return string(l) + s[n:]
	}
	return s
}

// Match reports whether the keys of words begin with those of a phrase, which are
// parted by blanks, and how many they are.
func Match(words []Word, phrase string) (n int, ok bool) {
	for key := range strings.FieldsSeq(phrase) {
		if n >= len(words) || words[n].Key != key {
			return 0, false
		}
		n++
	}
	return n, true
}

// MatchAny is [Match] for the first phrase of a list that matches.
func MatchAny(words []Word, phrases ...string) (n int, ok bool) {
	for _, p := range phrases {
		if n, ok := Match(words, p); ok {
			return n, true
		}
	}
	return 0, false
}

// Has reports whether one of the keys stands among words.
func Has(words []Word, keys ...string) bool {
	for _, w := range words {
		if slices.Contains(keys, w.Key) {
			return true
		}
	}
	return false
}
