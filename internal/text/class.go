package text

import "unicode/utf8"

// class says what a word can do at the edge of a clause. A word may be in
// several classes: "that" is a subject and a word that binds to the left.
type class uint16

const (
	pronoun    class = 1 << iota // can be the whole subject: i, she, they
	object                       // a subject or an object: it, you, that
	clause                       // subject and verb in one: im, theres
	verb                         // a verb or an adverb before one: after a subject it makes a clause
	bare                         // a verb that opens a clause whose subject is dropped: dont, might
	conj                         // and, so, then, or
	contrast                     // but
	opener                       // a word that likes to open a thought: well, maybe, everyone
	question                     // what, how
	inversion                    // do, would, are: with a subject behind it, a question
	possessive                   // my
	reason                       // because, until: a clause that follows its main clause
	subord                       // if, when: a clause that leans on another
	binder                       // needs what follows: of, the, when, was
	ack                          // a bare answer: yeah, okay
	closer                       // a word that likes to end a thought: lol, anyway, today
)

// has reports whether c is in one of the classes of d.
func (c class) has(d class) bool { return c&d != 0 }

// maxClassed is the length of the longest word with a class; longer words are
// not looked up.
const maxClassed = 12

// classOf returns the classes of a word as it is written.
func classOf(w string) class {
	if len(w) > maxClassed+3 { // three bytes of a curly apostrophe
		return 0
	}
	var b [maxClassed + 3]byte
	k := b[:0]
	for i := 0; i < len(w); {
		c := w[i]
		if c == '\'' || c >= utf8.RuneSelf {
			n := apostropheLen(w, i)
			if n == 0 {
				return 0 // all words with a class are ASCII
			}
			i += n
			continue
		}
		if isUpper(c) {
			c |= 0x20
		}
		k = append(k, c)
		i++
	}
	return lookUp(k)
}

// classOfLetters returns the classes of a word of up to eight letters.
func classOfLetters(w uint64) class {
	var b [8]byte
	unpack(b[:], w)
	return lookUp(b[:length(w)])
}
