package danger

import (
	"maps"
	"strings"
)

// A form is what a word as it was said stands for: up to three words.
type form struct {
	words [3]word
	n     uint8
	mark  mark // of the form
}

// addForms adds the forms of a line of [words].
func (t *tables) addForms(line []string) {
	if len(line) == 0 {
		return
	}
	var of form
	for w := range strings.SplitSeq(line[0], "+") {
		of.words[of.n] = t.wordNamed(w)
		of.n++
	}
	if of.n == 1 {
		t.forms[line[0]] = of
	}
	for _, f := range line[1:] {
		of.mark = 0
		switch f[len(f)-1] {
		case '<':
			of.mark, f = pastForm, f[:len(f)-1]
		case '>':
			of.mark, f = thirdForm, f[:len(f)-1]
		}
		t.forms[f] = of
	}
}

// wordNamed returns the number of a word and makes it known.
func (t *tables) wordNamed(s string) word {
	if w, ok := t.number[s]; ok {
		return w
	}
	w := word(len(t.marks))
	t.number[s] = w
	t.marks = append(t.marks, 0)
	if _, ok := t.forms[s]; !ok {
		t.forms[s] = form{words: [3]word{w}, n: 1}
	}
	return w
}

// inflect adds the regular forms of the words that have no line in [words].
func (t *tables) inflect() {
	names := make([]string, len(t.marks))
	for s, w := range t.number {
		names[w] = s
	}
	add := func(s string, of form, m mark) {
		of.mark = m
		if _, ok := t.forms[s]; !ok {
			t.forms[s] = of
		}
	}
	for _, s := range names[t.listed:] {
		of := t.forms[s]
		if len(s) < 4 || of.n != 1 {
			continue
		}
		stem := strings.TrimSuffix(s, "e")
		add(s+"s", of, thirdForm)
		add(stem+"ed", of, pastForm)
		add(stem+"ing", of, 0)
		if last := s[len(s)-1]; strings.IndexByte("bgnptd", last) >= 0 {
			add(s+string(last)+"ed", of, pastForm)
			add(s+string(last)+"ing", of, 0)
		}
	}
}

// addOwners adds the forms of somebody else with "s": "my mother's".
func (t *tables) addOwners() {
	for s, f := range maps.Clone(t.forms) {
		if f.n != 1 || t.marks[f.words[0]]&third == 0 {
			continue
		}
		if _, ok := t.forms[s+"s"]; !ok {
			t.forms[s+"s"] = f
		}
	}
}

// plain returns the word that a form of one word stands for.
func (t *tables) plain(s string) word {
	if f, ok := t.forms[s]; ok && f.n == 1 {
		return f.words[0]
	}
	return t.wordNamed(s)
}

// A short is a form of up to eight bytes, which fit in a number.
type short struct {
	key  uint64
	form form
}

// addShorts enters the forms that are short.
func (t *tables) addShorts() {
	for s, f := range t.forms {
		if key := packed(s); key != 0 {
			h := hashShort(key)
			for t.shorts[h].key != 0 {
				h = (h + 1) % uint64(len(t.shorts))
			}
			t.shorts[h] = short{key, f}
		}
	}
}

// formOf returns what a word as it was said stands for.
func (t *tables) formOf(key []byte) (form, bool) {
	x := packed(key)
	if x == 0 {
		f, ok := t.forms[string(key)]
		return f, ok
	}
	for h := hashShort(x); ; h = (h + 1) % uint64(len(t.shorts)) {
		switch y := &t.shorts[h]; y.key {
		case x:
			return y.form, true
		case 0:
			return form{}, false
		}
	}
}

// packed returns the bytes of s as a number, 0 for more than eight.
func packed[T string | []byte](s T) (key uint64) {
	if len(s) > 8 {
		return 0
	}
	for i := range len(s) {
		key |= uint64(s[i]) << (8 * i)
	}
	return key
}

func hashShort(key uint64) uint64 { return key * 0x9e3779b97f4a7c15 >> 51 }
