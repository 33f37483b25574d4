package next

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/text"
)

// A Cue is something that set phrases of a client's turn show. Cues are few and
// sure: what they do not find is left to the codes of the turn.
type Cue uint8

// The cues.
const (
	WantsAdvice Cue = iota // "just tell me what to do"
	AsksFact               // a question of fact to the counsellor
	Decided                // "I've made up my mind"
	Leaves                 // "I have to go", "that's all"
	Thanks
	Greets
	Hurts    // names a painful feeling of one's own
	Lifts    // names a good feeling of one's own
	Tried    // an effort or a success of one's own
	Before   // how it was once: "I used to"
	Cares    // people and things that matter
	Presses  // others want the change: "my wife says"
	Doubts   // "I don't know if I can"
	Unsure   // "I don't know", "maybe"
	Hurdle   // what could get in the way
	Scatters // several topics at once
	Plans    // when and how: "on Monday I will"
	Agrees   // "that's right", "you got it"
	Invites  // "go ahead", "yes please"
	Declines // "I'd rather not hear it"
	Shrugs   // "what's the point": a question that wants no answer
	cues
)

// A cueSet is a set of cues.
type cueSet uint32

// A cuePhrase is a run of words that shows a cue: its first word and the rest. In
// the rest, "_" stands for any one word, "@hurt" and the like for a word of a class
// behind up to three that fill, "$" for the end of a sentence, and "?" at the end is
// for a sentence that ends in a question mark.
type cuePhrase struct {
	head, rest string
	cue        Cue
	opens      bool // only at the beginning of a sentence
}

// find looks for the phrases at each word. The first place where a cue is heard
// counts, since what was said first is what the rest of the turn is about; of
// phrases that begin at one word the longest.
func (w *words) find(h *Heard) {
	for i := range w.n {
		key := w.key(i)
		if len(key) == 0 || key[0] < 'a' || key[0] > 'z' {
			continue
		}
		var second byte
		if i+1 < w.n && len(w.key(i+1)) > 0 {
			second = w.key(i + 1)[0]
		}
		for k := firstPhrase(key); k < len(phrases); k++ {
			p := &phrases[k]
			if p.head != string(key) {
				break
			}
			// Most phrases are none from their second word on.
			if p.rest != "" && p.rest[0] >= 'a' && p.rest[0] != second {
				continue
			}
			if p.opens && !w.opens(i) || h.Has(p.cue) && h.at[p.cue].Start < w.list[i].span.Start {
				continue
			}
			end, ok := w.match(i, p.rest)
			if !ok || !p.opens && w.negated(i) {
				continue
			}
			h.cues |= 1 << p.cue
			span := text.Span{Start: w.list[i].span.Start, End: w.list[end].span.End}
			if old := h.at[p.cue]; old.End-old.Start < span.End-span.Start {
				h.at[p.cue] = span
			}
		}
	}
}

// match reports whether the words after i are those of a phrase, and which is the
// last of them.
func (w *words) match(i int, rest string) (end int, ok bool) {
	for rest != "" {
		var word string
		word, rest, _ = strings.Cut(rest, " ")
		switch word {
		case "$":
			return i, w.list[i].last
		case "?":
			return i, w.list[i].asked
		}
		if w.list[i].last && i+1 < w.n && w.list[i+1].first || i+1 == w.n {
			return 0, false
		}
		i++
		if word[0] == '@' {
			for n := 0; n < 3 && i+1 < w.n && !w.list[i].last && fills(w.key(i)); n++ {
				i++
			}
			if !inClass(word, w.key(i)) {
				return 0, false
			}
			continue
		}
		if word != "_" && word != string(w.key(i)) {
			return 0, false
		}
	}
	return i, true
}

// opens reports whether a word begins its sentence, but for words that lead in.
func (w *words) opens(i int) bool {
	for range 4 {
		if w.list[i].first {
			return true
		}
		i--
		switch string(w.key(i)) {
		case "so", "well", "but", "and", "okay", "yeah", "yes", "no", "um", "uh", "oh", "then", "just", "hmm", "please", "look", "honestly", "right", "sure":
		default:
			return false
		}
	}
	return false
}

// negated reports whether the word before takes back what follows, or puts it as
// a condition or in another's mouth.
func (w *words) negated(i int) bool {
	if w.list[i].first {
		return false
	}
	for n := 1; n <= 2 && i-n >= 0; n++ {
		switch string(w.key(i - n)) {
		case "not", "never", "dont", "didnt", "doesnt", "havent", "hasnt", "isnt", "wasnt", "wont", "cant", "wouldnt", "without", "hardly", "if", "unless", "before", "until":
			return true
		}
		if w.list[i-n].first {
			return false
		}
	}
	return false
}

// firstPhrase returns the first phrase that begins with a word, or one behind.
func firstPhrase(key []byte) int {
	from, to := int(byLetter[key[0]-'a']), int(byLetter[key[0]-'a'+1])
	for from < to {
		mid := int(uint(from+to) >> 1)
		if phrases[mid].head < string(key) {
			from = mid + 1
		} else {
			to = mid
		}
	}
	return from
}
