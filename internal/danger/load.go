package danger

import (
	"strings"
	"sync"
)

// A word is the number of a word of the phrases; 0 is any other.
type word uint16

// tables is what the tables of words and phrases are read into.
type tables struct {
	number  map[string]word
	forms   map[string]form
	marks   []mark // of each word
	shorts  [1 << 13]short
	phrases []phrase
	first   [][]begun // the phrases that may begin with each word
	around  [][]begun // those of the contexts
	listed  int       // the number of the first word that has no line of its forms
	context int       // the number of the first of the contexts
	glance  glance
	known   knownWords
}

// knownWords are the words that the reading of a sentence asks for by name.
type knownWords struct {
	i, he, she, they, be, have, can, not, cant, no, one, nobody, any, more, anymore, laughs, overdose, year, number, few, two, self, selves, my, him, her, his, them, your,
	myself, himself, herself, themselves, yourself, why, whether, about, that, it, this,
	ask, wonder, if_, just, only, to word
}

var (
	once   sync.Once
	loaded *tables
)

// load returns the tables. They are made at first use and never change.
func load() *tables {
	once.Do(func() { loaded = newTables() })
	return loaded
}

func newTables() *tables {
	t := &tables{number: make(map[string]word, 2048), forms: make(map[string]form, 4096), marks: make([]mark, 1, 2048)}
	for line := range strings.Lines(words) {
		t.addForms(strings.Fields(line))
	}
	t.listed = len(t.marks)
	t.addMarks()
	t.addOwners()
	sets := make(map[string][]string)
	for line := range strings.Lines(classes) {
		if f := strings.Fields(line); len(f) > 0 {
			sets[f[0]] = f[1:]
		}
	}
	for _, r := range rules() {
		for _, p := range r.phrases {
			t.phrases = append(t.phrases, t.phrase(&r, p, sets))
		}
	}
	contexts := contexts()
	t.context = len(t.phrases)
	for i := range contexts {
		for _, p := range contexts[i].phrases {
			t.phrases = append(t.phrases, t.phrase(&contexts[i], p, sets))
		}
	}
	t.know()
	t.inflect()
	t.addShorts()
	t.glance = newGlance(t)
	t.first, t.around = make([][]begun, len(t.marks)), make([][]begun, len(t.marks))
	for i, p := range t.phrases {
		x := begun{phrase: uint16(i), telling: p.telling}
		if i < t.context {
			index(t.first, x, p.elems)
		} else {
			index(t.around, x, p.elems)
		}
	}
	return t
}

// know finds the words that reading asks for by name.
func (t *tables) know() {
	k := &t.known
	for _, w := range [...]struct {
		to   *word
		name string
	}{
		{&k.i, "i"},
		{&k.he, "he"},
		{&k.she, "she"},
		{&k.they, "they"},
		{&k.be, "be"},
		{&k.have, "have"},
		{&k.can, "can"},
		{&k.not, "not"},
		{&k.cant, "cant"},
		{&k.no, "no"},
		{&k.one, "one"},
		{&k.nobody, "nobody"},
		{&k.any, "any"},
		{&k.more, "more"},
		{&k.anymore, "anymore"},
		{&k.laughs, "lol"},
		{&k.overdose, "overdose"},
		{&k.year, "1999"},
		{&k.why, "why"},
		{&k.whether, "whether"},
		{&k.about, "about"},
		{&k.that, "that"},
		{&k.it, "it"},
		{&k.this, "this"},
		{&k.ask, "ask"},
		{&k.wonder, "wonder"},
		{&k.if_, "if"},
		{&k.just, "just"},
		{&k.only, "only"},
		{&k.to, "to"},
		{&k.number, "0000"},
		{&k.few, "0001"},
		{&k.two, "0002"},
		{&k.self, "self"},
		{&k.selves, "selves"},
		{&k.my, "my"},
		{&k.him, "him"},
		{&k.her, "her"},
		{&k.his, "his"},
		{&k.them, "them"},
		{&k.your, "your"},
		{&k.myself, "myself"},
		{&k.himself, "himself"},
		{&k.herself, "herself"},
		{&k.themselves, "themselves"},
		{&k.yourself, "yourself"},
	} {
		*w.to = t.plain(w.name)
	}
}
