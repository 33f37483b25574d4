package perspective

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/text"
)

// MaxWords is how many words are read of a clause. Nobody gives back more in one
// breath.
const MaxWords = 40

// Read takes the words of a clause. Spans count from the beginning of s.
func Read(s string) ([]Word, Refusal) {
	r := reader{text: s}
	sc := text.Scan(s)
	for sc.Next() {
		if why := r.token(sc.Token()); why != "" {
			return nil, why
		}
		if len(r.words) > 2*MaxWords {
			return nil, TooLong
		}
	}
	if r.cut {
		return nil, BrokenOff
	}
	words := withPauses(withoutRepeats(withoutFillers(r.words)))
	for i := range words {
		if i < len(words)-1 && (first(words[i].Key) || words[i].Key == "they" || words[i].Key == "he" || words[i].Key == "she") {
			words[i].Comma = false // "I, especially don't": a breath
		}
	}
	switch {
	case len(words) == 0:
		return nil, NoWords
	case r.asked && !r.tagged:
		return nil, Asks
	case len(words) > MaxWords:
		return nil, TooLong
	case shouted(words):
		return nil, Garbled
	}
	return words, coarse(words)
}

// A reader collects the words of a clause.
type reader struct {
	text  string
	words []Word
	// money is a sign of money that waits for its number.
	money string
	// cut says that the last word was broken off, dashed that a dash came after it.
	cut bool
	// asked is set by a question mark, tagged where it closes "you know?" or the
	// like, which asks nothing.
	asked, tagged bool
	// hummed says that a sound of hesitation came last, paused that a comma stood
	// before it or behind it.
	hummed, paused bool
	// stuttered says that a piece of a word was dropped, whose dash is to go as well.
	stuttered bool
}

func (r *reader) token(t text.Token) Refusal {
	said := t.In(r.text)
	switch t.Kind {
	case text.Punct:
		// "the beginners' class"
		if n := len(r.words); n > 0 && (said == "'" || said == "’") && r.words[n-1].End == t.Start && strings.HasSuffix(r.words[n-1].Key, "s") && !r.words[n-1].Comma {
			r.words[n-1].Text += "'"
			r.words[n-1].End = t.End
			return ""
		}
		return r.punct(said)
	case text.Symbol:
		if strings.ContainsAny(said, "$£€") {
			r.money = said
		}
		return ""
	case text.Marker:
		return ""
	case text.Number:
		r.cut = false
		r.words = append(r.words, Word{Text: r.money + said, Key: strings.ToLower(said), Span: t.Span, Number: true})
		r.money = ""
		return ""
	}
	r.money = ""
	if t.Filler {
		// "seemed to, uh, clear up": the pause goes with the sound, but where a
		// clause begins behind it.
		if n := len(r.words); n > 0 && !r.hummed {
			r.hummed, r.paused = true, r.words[n-1].Comma
			r.words[n-1].Comma = false
		}
		return ""
	}
	if t.Repeat && t.Cut {
		r.stuttered = true
		return ""
	}
	r.stuttered = false
	if r.asked {
		r.tagged = false
	}
	key := keyOf(said)
	if key == "" {
		return ""
	}
	if r.cut {
		// "I was going to- I stopped": what was begun is left, if it begins anew.
		at := r.last(key)
		if at < 0 && !restarts(key) {
			return BrokenOff
		}
		r.words = r.words[:max(at, 0)]
	}
	r.cut = t.Cut
	if n := len(r.words); r.hummed && n > 0 {
		r.words[n-1].Comma = r.paused && (subjectWord(key) || startsClause(Word{Key: key}))
	}
	r.hummed = false
	r.add(Word{Text: said, Key: key, Span: t.Span})
	return ""
}

// last returns where a word was said last, -1 for nowhere.
func (r *reader) last(key string) int {
	for i := len(r.words) - 1; i >= 0; i-- {
		if r.words[i].Key == key {
			return i
		}
	}
	return -1
}

// add adds a word, or the words that it stands for.
func (r *reader) add(w Word) {
	full := spelled(w.Key)
	if w.Key == "cause" {
		// "the cause", "they cause trouble": only where a clause begins.
		if n := len(r.words); n > 0 && !r.words[n-1].Comma {
			full = ""
		}
	}
	// The word before may be one that can only now be told: "its hard".
	if n := len(r.words); n > 0 {
		if head := n == 1 || startsClause(r.words[n-2]) || r.words[n-2].Key == "now" || thinks(r.words[n-2].Key); head {
			if better := spelledFirst(r.words[n-1].Key, w.Key); better != "" {
				r.words[n-1] = r.words[n-1].made(better)
			}
		}
	}
	if n := len(r.words); n > 0 && r.words[n-1].Key == "me" && meansMy(r.words, w.Key) {
		r.words[n-1] = r.words[n-1].made("my")
	}
	if full == "" {
		w.Text = plain(w.Text, w.Key)
		r.words = append(r.words, w)
		return
	}
	for part := range strings.FieldsSeq(full) {
		r.words = append(r.words, w.made(part))
	}
}

// plain writes a word with the capital that "I" has.
func plain(s, key string) string {
	if key == "i" || strings.HasPrefix(key, "i'") {
		return "I" + key[1:]
	}
	if strings.HasSuffix(key, "ing") && !strings.HasSuffix(s, "g") && !strings.HasSuffix(s, "G") {
		return key // "drinkin'"
	}
	return strings.ReplaceAll(s, "’", "'")
}

func (r *reader) punct(said string) Refusal {
	if n := len(r.words); n > 0 && said == "." && title(r.words[n-1].Key) {
		return "" // "Dr. Brown"
	}
	if r.stuttered && said == "-" {
		return ""
	}
	if r.hummed && (said == "," || said == "-" || said == "...") {
		r.paused = r.paused || said == ","
		return ""
	}
	switch said {
	case ",", ";", "-", "–", "—", "...", "…", ":":
		if n := len(r.words); n > 0 {
			r.words[n-1].Comma = true
		}
	case ".", "!", "!!", "!!!", "..":
		if n := len(r.words); n > 0 {
			r.words[n-1].Comma = true
		}
	case "?", "??", "?!", "!?":
		r.asked, r.tagged = true, r.endsInTag()
	case "\"", "“", "”", "«", "»", "„", "‘", "’", "'", "`":
		return Quoted
	case "*", "_", "~":
	default:
		if strings.Trim(said, ".!…") == "" && said != "" {
			if n := len(r.words); n > 0 {
				r.words[n-1].Comma = true
			}
			return ""
		}
		return Garbled
	}
	return ""
}

// title reports titles that are written with a stop.
func title(key string) bool {
	switch key {
	case "dr", "mr", "mrs", "ms", "prof", "st":
		return true
	}
	return false
}

// endsInTag reports whether the words end in something that asks nothing.
func (r *reader) endsInTag() bool {
	n := len(r.words)
	if n >= 2 && r.words[n-1].Key == "know" && r.words[n-2].Key == "you" {
		return true
	}
	return n >= 3 && (r.words[n-1].Key == "right" || r.words[n-1].Key == "yeah") && r.words[n-2].Comma
}

// keyOf returns a word in lower case with a plain apostrophe and without what
// lengthens it ("sooooo").
func keyOf(said string) string {
	key := strings.ToLower(strings.ReplaceAll(said, "’", "'"))
	key = strings.TrimRight(key, "-")
	if strings.HasSuffix(key, "in'") && len(key) > 4 {
		return key[:len(key)-1] + "g" // "drinkin'"
	}
	return key
}

// restarts reports whether a word begins a sentence anew.
func restarts(key string) bool {
	switch key {
	case "i", "i'm", "i've", "i'd", "i'll", "it", "it's", "he", "she", "we", "they", "he's", "she's", "we're", "they're",
		"my", "there", "there's", "that", "that's", "when", "if", "im", "ive", "its", "thats", "well", "so", "but", "and":
		return true
	}
	return false
}

// startsClause reports whether a clause can begin behind a word.
func startsClause(w Word) bool {
	switch w.Key {
	case "and", "but", "because", "so", "that", "if", "when", "cos", "though", "although", "since", "while", "or", "until", "well", "yeah", "no", "yes":
		return true
	}
	return w.Comma
}

// thinks reports whether a clause follows a verb without "that": "I think its fine".
func thinks(key string) bool {
	switch key {
	case "think", "know", "guess", "feel", "hope", "say", "says", "said", "suppose", "believe", "reckon", "wish", "thought", "knew":
		return true
	}
	return false
}

// shouted reports whether everything is in capitals: names cannot be told then.
func shouted(words []Word) bool {
	caps, small := 0, 0
	for _, w := range words {
		if len(w.Text) < 2 || w.Number {
			continue
		}
		if strings.ToUpper(w.Text) == w.Text {
			caps++
		} else {
			small++
		}
	}
	return caps > 2 && caps > small
}
