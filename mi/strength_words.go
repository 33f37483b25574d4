package mi

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/text"
)

const (
	strengthBefore = 3 // words before that the grade of a word asks for
	strengthAfter  = 3 // and words after
)

// A strengthReader reads the words of a stretch of talk with their neighbours.
type strengthReader struct {
	sc    text.Scanner
	text  string
	words [strengthBefore + 1 + strengthAfter]strengthWord
	fresh bool // a mark stands before the next word
	over  int  // words pushed behind the last of the text
}

// A strengthWord is the key of a word. No word that is looked for is longer.
type strengthWord struct {
	key   [14]byte
	n     uint8
	fresh bool // a mark or an end of the text stands before it
	asked bool // a question mark stands behind it: "really?"
	plain bool // it was written as its key is: "ill", not "I'll"

	percent bool // a sign stands behind it: "100 %"
}

func readStrength(sc text.Scanner, s string) strengthReader {
	r := strengthReader{sc: sc, text: s, fresh: true}
	for i := range r.words {
		r.words[i].fresh = true
	}
	for range strengthAfter {
		r.push()
	}
	return r
}

// next moves on by a word and reports whether there is one.
func (r *strengthReader) next() bool {
	r.push()
	return r.over <= strengthAfter
}

// at returns the word that is i words on, and an empty one outside the text.
func (r *strengthReader) at(i int) *strengthWord { return &r.words[strengthBefore+i] }

// push takes in another word of the text, or an empty one behind its end.
func (r *strengthReader) push() {
	last := len(r.words) - 1
	copy(r.words[:], r.words[1:])
	w := &r.words[last]
	for r.sc.Next() {
		t := r.sc.Token()
		switch {
		case t.Kind == text.Word && (t.Filler || t.Repeat || t.Cut):
		case t.In(r.text) == "%":
			r.words[last-1].percent = true
		case t.Kind == text.Word, t.Kind == text.Number:
			*w = strengthWord{fresh: r.fresh}
			r.fresh = false
			w.read(&r.sc, t.In(r.text))
			return
		default:
			r.fresh = true
			before := &r.words[last-1]
			before.asked = before.asked || strings.HasPrefix(t.In(r.text), "?")
		}
	}
	*w = strengthWord{fresh: true}
	r.over++
}

// read sets the key of a word, with more of the spellings of chat.
func (w *strengthWord) read(sc *text.Scanner, word string) {
	var buf [24]byte
	if len(word) > len(buf) {
		return
	}
	key := sc.AppendKey(buf[:0])
	w.plain = strings.EqualFold(word, string(key))
	switch string(key) {
	case "prolly", "probs", "probly", "prob":
		key = append(key[:0], "probably"...)
	case "mayb", "mabye", "mebbe", "mby":
		key = append(key[:0], "maybe"...)
	case "def", "deffo", "defo", "defs", "definately", "definitly", "defintely":
		key = append(key[:0], "definitely"...)
	case "rly", "rlly", "realy":
		key = append(key[:0], "really"...)
	case "110%", "1000%":
		key = append(key[:0], "100%"...)
	case "gunna", "gona":
		key = append(key[:0], "gonna"...)
	}
	if len(key) <= len(w.key) {
		w.n = uint8(copy(w.key[:], key))
	}
}

func (w *strengthWord) is(word string) bool { return string(w.key[:w.n]) == word }

// A strengthClass is what a word does to the strength of talk.
type strengthClass uint8

const (
	noStrength strengthClass = iota
	hedge                    // makes low
	lightHedge               // lowers
	booster                  // raises
	strongVerb               // makes high
	strongWish               // makes high what is loved or hated
	weakVerb                 // makes low what nothing raises
	future                   // makes high what the speaker will do
	partOf                   // says something with others alone
)

func (w *strengthWord) class() strengthClass {
	switch string(w.key[:w.n]) {
	case "maybe", "might", "perhaps", "possibly", "probably", "presumably", "potentially", "suppose", "guess", "try", "trying",
		"tryna", "hope", "hoping", "hopefully", "doubt", "doubtful", "unsure", "undecided", "may", "consider", "considering",
		"theoretically":
		return hedge
	case "kinda", "sorta", "somewhat", "slightly", "someday", "eventually":
		return lightHedge
	case "definitely", "absolutely", "totally", "certainly", "really", "desperately", "desperate", "truly", "fully", "completely",
		"never", "100%":
		return booster
	case "swear", "promise", "promised", "guarantee", "vow", "vowed", "decided", "determined", "committed", "adamant", "refuse",
		"impossible", "dying":
		return strongVerb
	case "love", "hate":
		return strongWish
	case "wish", "should", "shouldnt", "ought", "could":
		return weakVerb
	case "will", "ill", "wont", "going", "gonna", "imma", "gotta":
		return future
	case "see", "say", "saying":
		return partOf
	case "of", "bit", "sure", "certain", "confident", "think", "thinking", "reckon", "expect", "know", "dunno", "idk", "now", "yet",
		"moment", "today", "way", "chance", "intention", "matter", "takes", "got", "must", "mind", "minds", "stand", "wait", "good",
		"day", "point", "100", "110", "hundred",
		"if", "unless", "provided", "providing", "long", "depending", "depends", "would", "id", "wed", "wouldnt":
		return partOf
	}
	return noStrength
}

// negates reports whether the word is "not" or the like.
func (w *strengthWord) negates() bool {
	switch string(w.key[:w.n]) {
	case "not", "dont", "doesnt", "didnt", "isnt", "arent", "aint", "wasnt", "havent", "hasnt", "cant", "cannot", "couldnt", "wont",
		"wouldnt", "never":
		return true
	}
	return false
}

// passes reports whether the word may stand between a verb and its subject or
// its "not".
func (w *strengthWord) passes() bool {
	switch string(w.key[:w.n]) {
	case "really", "definitely", "just", "also", "still", "never", "not", "actually", "certainly", "always", "honestly",
		"absolutely", "totally", "completely", "fully", "only", "now", "so", "too", "very", "that", "quite", "exactly", "even",
		"all", "100%", "yet", "probably":
		return true
	}
	return false
}

// asksWhether reports whether an "if" behind the word sets no condition: "even if",
// "I wonder if".
func (w *strengthWord) asksWhether() bool {
	switch string(w.key[:w.n]) {
	case "even", "as", "what", "know", "dunno", "idk", "wonder", "wondering", "ask", "asked", "asking", "see", "check", "sure",
		"unsure", "matter", "care", "tell":
		return true
	}
	return false
}

// enables reports whether "if I" goes on to what the speaker may be unable to do.
func (w *strengthWord) enables() bool {
	switch string(w.key[:w.n]) {
	case "can", "could", "get", "have", "feel", "manage", "find", "remember", "ever":
		return true
	}
	return false
}

// supposes reports whether "if I" goes on to what is not so.
func (w *strengthWord) supposes() bool {
	switch string(w.key[:w.n]) {
	case "did", "quit", "stopped", "gave", "cut", "started", "went", "had", "were", "was", "didnt", "wasnt", "tried", "packed",
		"drank", "ate", "took", "got", "made", "lost", "kept", "knew", "left", "ran", "slept", "spent", "ever":
		return true
	}
	key := string(w.key[:w.n])
	return strings.HasSuffix(key, "ed") && !strings.HasSuffix(key, "eed") // "if I smoked less", but "if I need it"
}

// determines reports whether the word makes a noun of "kind" behind it.
func (w *strengthWord) determines() bool {
	switch string(w.key[:w.n]) {
	case "that", "this", "what", "some", "any", "the", "same", "these", "those", "my", "no", "every", "different", "a", "another",
		"his", "her", "thats":
		return true
	}
	return false
}
