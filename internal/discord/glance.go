package discord

import (
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/text"
)

// Worth is a quick look at the bytes of a turn: it says whether the turn is
// worth a [Reader]. It is if there is a word, or two words on end, that a
// saying needs, or a "you" but that of "you know" and "thank you". Four turns in
// five have none of it.
func Worth(t Turn) bool {
	return t.CutOff && denies(t.Text) || glance(t.Text)
}

// A beginning is the first letters of a word: lower case, no apostrophes.
type beginning struct {
	letter [5]byte
	n      int
}

// read takes in the next word of s from i on and returns where it ends; n is 0
// where there is none.
func (b *beginning) read(s string, i int) int {
	n := 0
	for ; i < len(s); i++ {
		c := s[i]
		if l := c | 0x20; l-'a' < 26 {
			if n < len(b.letter) {
				b.letter[n] = l
				n++
			}
		} else if n > 0 && c != '\'' && c < utf8.RuneSelf { // the apostrophe of print is no ASCII
			break
		}
	}
	b.n = n
	return i
}

func (b *beginning) promise() promise { return promiseOf(b.letter[:b.n]) }

func glance(s string) bool {
	var pair [11]byte // the word before, a blank, the word
	var word beginning
	opened := 0 // length of the word before, if it may be the first of two
	for i := word.read(s, 0); word.n > 0; i = word.read(s, i) {
		w := word.letter[:word.n]
		if opened > 0 && promisingPair(pair[:opened+1+copy(pair[opened+1:], w)]) {
			return true
		}
		p := promiseOf(w)
		if p == passing {
			continue
		}
		opened = 0
		switch p {
		case enough:
			return true
		case listener:
			var next beginning
			if next.read(s, i); string(next.letter[:next.n]) != "know" {
				return true
			}
		case negation:
			opened = copy(pair[:], "not ") - 1
		case opening:
			opened = copy(pair[:], w)
			pair[opened] = ' '
		case gratitude:
			if j := word.read(s, i); word.promise() == listener {
				i = j
			}
		}
	}
	return false
}

// denies is the quick look at a turn that cuts in.
func denies(s string) bool {
	var word beginning
	i := 0
	for range 4 {
		i = word.read(s, i)
		if p := word.promise(); p == negation || p == enough {
			return true
		}
	}
	return false
}

// A promise is what the beginning of a word promises.
type promise uint8

const (
	nothing   promise = iota
	listener          // is "you"
	gratitude         // makes nothing of the "you" behind it
	negation          // is "not", with or without its auxiliary
	opening           // may be the first of a pair
	passing           // may stand between the two
	enough            // is rare enough to read the turn for
)

func promiseOf(w []byte) promise {
	switch string(w) {
	case "you", "u", "ur", "ure", "ya", "your", "youre", "youve", "youll", "youd", "yous", "yall", "yours", "yuo", "yure":
		return listener
	case "thank", "see":
		return gratitude
	case "not", "never", "nvr", "dont", "didnt", "doesn", "wont", "wasnt", "cant", "canno", "isnt", "arent", "aint", "dnt",
		"haven", "hadnt", "nothi":
		return negation
	case "a", "alrea", "are", "back", "be", "been", "can", "come", "did", "do", "done", "drop", "enoug", "for", "get", "go",
		"going", "gotta", "hear", "here", "how", "i", "if", "im", "into", "is", "it", "its", "know", "leave", "lets", "many",
		"may", "my", "no", "off", "one", "quit", "said", "that", "thats", "the", "think", "this", "to", "told", "we", "were",
		"who", "why", "would":
		return opening
	case "actua", "all", "alway", "am", "being", "blood", "clear", "compl", "const", "damn", "does", "even", "ever", "freak",
		"genui", "godda", "had", "has", "have", "havin", "hones", "just", "liter", "now", "obvio", "only", "pleas", "reall", "rly",
		"serio", "simpl", "so", "still", "total", "was", "will":
		return passing
	case "accus", "advic", "almos", "alone", "answe", "anywh", "assum", "badge", "blame", "blami", "bugge", "bulli", "bulls",
		"bully", "busin", "comme", "conve", "crazy", "dare", "deaf", "defen", "discu", "excus", "expla", "fault", "finis",
		"fuck", "fucki", "haras", "hassl", "hell", "insul", "inter", "joke", "judge", "judgi", "justi", "kiss", "lazy", "lectu",
		"liar", "lie", "longe", "lying", "nag", "naggi", "nearl", "nowhe", "patro", "peste", "piss", "point", "preac", "prefe",
		"priva", "prove", "quest", "rathe", "refus", "repea", "ridic", "rubbi", "rude", "screw", "shit", "shove", "shut",
		"spare", "speak", "stfu", "stop", "stupi", "subje", "talk", "talki", "threa", "treat", "trick", "truth", "twist",
		"unfai", "waste", "wasti", "watev", "weak", "whate", "wotev", "wrong":
		return enough
	}
	return nothing
}

func promisingPair(w []byte) bool {
	switch string(w) {
	case "not a", "not act", "not addic", "not alcoh", "not an", "not attac", "not call", "not calli", "not criti", "not fair",
		"not feel", "not give", "not go", "not hear", "not heard", "not help", "not helpi", "not liste", "not look", "not make",
		"not makin", "not manip", "not mocki", "not my", "not push", "not pushi", "not put", "not raise", "not right", "not said",
		"not say", "not sayin", "not shout", "not start", "not tell", "not telli", "not that", "not to", "not true", "not what",
		"a break", "a life", "a rest", "a word", "alrea asked", "alrea said", "alrea told", "are done", "are we", "back off", "be told",
		"been over", "been throu", "can i", "can we", "come here", "did i", "do u", "do you", "done here", "done with",
		"drop it", "drop that", "drop this", "enoug with", "for nothi", "get lost", "get stuff", "go away", "go there",
		"going home", "gotta go", "hear about", "hear it", "hear that", "hear this", "here we", "how long", "i leave", "i off",
		"i out", "i said", "i say", "if u", "if you", "im leavi", "im off", "im out", "into it", "into that", "into this",
		"is perso", "is this", "it alrea", "it over", "its perso", "know nothi", "leave me", "leave us", "lets chang", "lets not",
		"many more", "many times", "may i", "my best", "my face", "no call", "off my", "one of", "quit ask", "quit askin",
		"quit push", "quit pushi", "quit tell", "quit telli", "said it", "said no", "said nothi", "said that", "said this",
		"that alrea", "that over", "that perso", "thats perso", "the bad", "the probl", "think u", "think you", "this over",
		"to go", "to liste", "we done", "were done", "who said", "who the", "why shoul", "why would", "would u", "would you":
		return true
	}
	return false
}

// MaxCurt is the length of the longest text that can be curt, in bytes.
const MaxCurt = 40

// Curt returns the span of a turn of one or two words that hold back, and
// whether it is one. What keeps a speaker going, such as "mm-hmm", holds nothing
// back, nor does a word that answers: "okay", "Monday".
func Curt(s string) (text.Span, bool) {
	const words = 2
	var out text.Span
	if len(s) > MaxCurt || !curtBeginning(s) {
		return out, false
	}
	n := 0
	sc := text.Scan(s)
	for sc.Next() {
		t := sc.Token()
		if t.Kind != text.Word && t.Kind != text.Number {
			continue
		}
		if n++; n > words || !isCurt(t.In(s)) {
			return out, false
		}
		if n == 1 {
			out.Start = t.Start
		}
		out.End = t.End
	}
	return out, n > 0
}

func isCurt(word string) bool {
	var buf [MaxCurt]byte
	switch string(text.AppendKey(buf[:0], word)) {
	case "no", "nope", "nah", "fine", "dunno", "idk", "maybe", "guess", "i", "suppose", "not", "really", "nothing", "then",
		"whatever", "dont", "know", "meh", "nowt":
		return true
	}
	return false
}

// curtBeginning is a quick look: most short turns say "yeah".
func curtBeginning(s string) bool {
	var word beginning
	word.read(s, 0)
	switch string(word.letter[:word.n]) {
	case "no", "nope", "nah", "fine", "dunno", "idk", "maybe", "guess", "i", "suppo", "not", "reall", "nothi", "whate", "dont",
		"meh", "nowt":
		return true
	}
	return false
}
