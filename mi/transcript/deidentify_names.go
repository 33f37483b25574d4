package transcript

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
)

// A nameBook knows the names of the people of a conversation.
type nameBook struct {
	// people has the key of each, by label; words who has a word for a name. Two
	// people can share one.
	people map[string]string
	words  map[string]*nameWord
	// unbroken holds the names that may stand inside of a run of letters, the
	// longest first.
	unbroken []string
}

// A nameWord is a word that is a name of somebody.
type nameWord struct {
	people []string
	common bool // it is a word as well, and a name with a capital alone
}

// mostSharers bounds how many people are known by one word.
const mostSharers = 8

// mostUnbroken bounds how many names are looked for at every letter of a script
// without blanks between words.
const mostUnbroken = 64

func newNameBook() *nameBook {
	return &nameBook{people: map[string]string{}, words: map[string]*nameWord{}}
}

// label takes in the names of a label.
func (b *nameBook) label(label string) {
	if label == "" || b.people[label] != "" {
		return
	}
	names := namesIn(label)
	key := make([]string, 0, len(names))
	for _, n := range names {
		key = append(key, foldName(label[n.start:n.end]))
	}
	person := strings.Join(key, " ")
	b.people[label] = person + " " // never empty, so that each label is read once
	for i, k := range key {
		w := b.words[k]
		if w == nil {
			word := label[names[i].start:names[i].end]
			w = &nameWord{common: commonName(k)}
			b.words[k] = w
			if r, _ := utf8.DecodeRuneInString(word); unbroken(r) && utf8.RuneCountInString(word) > 1 && len(b.unbroken) < mostUnbroken {
				at, _ := slices.BinarySearchFunc(b.unbroken, word, func(have, add string) int { return len(add) - len(have) })
				b.unbroken = slices.Insert(b.unbroken, at, word)
			}
		}
		if len(w.people) < mostSharers && !slices.Contains(w.people, person) {
			w.people = append(w.people, person)
		}
	}
}

// namesIn finds the words of a label that are names: not those that say what
// somebody does, titles, or what a program calls voices.
func namesIn(label string) (out []find) {
	for i := 0; i < len(label); {
		if _, _, n := placeholderAt(label[i:]); n > 0 {
			i += n
			continue
		}
		r, size := utf8.DecodeRuneInString(label[i:])
		n := wordEnd(label[i:])
		if n == 0 || unicode.IsMark(r) {
			i += size
			continue
		}
		word := label[i : i+n]
		if len(word) > 1 && !noName(fold(word)) && roleOfWords(fold(word)) == "" && hintOf(fold(word)) == "" {
			out = append(out, find{start: i, end: i + n, kind: NameIdentifier})
		}
		i += n
	}
	return out
}

// inLabel finds the names in a label that the book took in. A person's names that
// stand together are one find.
func (b *nameBook) inLabel(label string) (out []find) {
	person := strings.TrimSuffix(b.people[label], " ")
	for _, f := range namesIn(label) {
		f.key = person
		if n := len(out); n > 0 && nameGap(label[out[n-1].end:f.start]) {
			out[n-1].end = f.end
			continue
		}
		out = append(out, f)
	}
	return out
}

// nameGap reports whether two names with this between them are one person's:
// "Ana Lee", "Anna-Lena", "Lee, Ana", "Ana M. Lee".
func nameGap(s string) bool {
	s = strings.TrimSpace(s)
	if r, size := utf8.DecodeRuneInString(s); unicode.IsUpper(r) && (s[size:] == "" || s[size:] == ".") {
		return true
	}
	return s == "" || s == "-" || s == "," || s == "_" || s == "."
}

// noName reports whether a word of a label is no name.
func noName(word string) bool {
	switch word {
	case "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "madam", "rev", "herr", "frau", "monsieur", "madame", "mme", "mlle",
		"señor", "señora", "sr", "sra", "signor", "signora", "hr", "fru", "pani", "pan",
		"von", "van", "der", "den", "de", "du", "la", "le", "del", "della", "di", "da", "dos", "el", "bin", "ibn", "zu", "av",
		"speaker", "spk", "spkr", "voice", "person", "unknown", "unidentified", "other", "all", "both", "group", "team", "everyone",
		"man", "woman", "male", "female", "boy", "girl", "note", "notes", "comment", "narrator", "system", "audio", "video",
		"she", "her", "hers", "he", "him", "his", "they", "them", "theirs",
		"phone", "iphone", "ipad", "laptop", "zoom", "recording", "party", "side", "new", "old", "the", "and", "of", "to", "self",
		"sister", "brother", "son", "daughter", "child", "friend", "family", "boss", "colleague", "officer", "worker", "staff":
		return true
	}
	return false
}

// commonName reports whether a name is a word of the language as well. Names of
// two letters or fewer count for such.
func commonName(key string) bool {
	if utf8.RuneCountInString(key) < 3 || isWordToo(key) {
		return true
	}
	_, class := lemma.Of(text.AppendKey(nil, key))
	return class.Grammatical()
}
