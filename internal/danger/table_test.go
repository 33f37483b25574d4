package danger

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// say gives words that a phrase takes: for each place the word at n, round and
// round, with the optional places or without; nothing where a word would stand twice.
func (p *phrase) say(t *tables, n int, all bool) string {
	names := make([]string, len(t.marks))
	for s, w := range t.number {
		names[w] = s
	}
	var out []string
	for _, e := range p.elems {
		switch {
		case e.gap, e.optional && !all:
		case len(e.words) > 0:
			w := names[e.words[n%len(e.words)]]
			if strings.HasPrefix(w, "00") || w == "1999" {
				w = map[string]string{"0000": "40", "0001": "3", "0002": "2", "1999": "1999"}[w]
			}
			if k := len(out); k > 0 && out[k-1] == w { // said twice it would be once
				w = names[e.words[(n+1)%len(e.words)]]
				if w == "be" {
					w = "being"
				}
				if out[k-1] == w || w[0] < 'a' {
					return ""
				}
			}
			out = append(out, w)
		case e.large:
			out = append(out, "40")
		case e.number:
			out = append(out, "3")
		}
	}
	return strings.Join(out, " ")
}

// TestPhrasesAreSeen says every phrase with several of its words and asks for a
// sign: neither the quick look nor the reading may lose one.
func TestPhrasesAreSeen(t *testing.T) {
	tb := load()
	for i := range tb.phrases[:tb.context] {
		p := &tb.phrases[i]
		if p.rule.flags&nothing != 0 {
			continue
		}
		for n := range 7 {
			for _, all := range []bool{false, true} {
				s := p.say(tb, n, all)
				if s == "" {
					continue
				}
				assert.True(t, Worth(s), "%q of %q", s, p.text)
				assert.NotEmpty(t, signs(s), "%q of %q", s, p.text)
			}
		}
	}
}

// TestWordsOfPhrasesAreWords: a phrase names words as they stand in the table of
// words, not what two words are drawn together into.
func TestWordsOfPhrasesAreWords(t *testing.T) {
	tb := load()
	for i := range tb.phrases {
		for place := range strings.FieldsSeq(tb.phrases[i].text) {
			for w := range strings.SplitSeq(strings.TrimPrefix(place, "?"), "/") {
				f, ok := tb.forms[w]
				assert.True(t, !ok || f.n == 1, "%q in %q is two words", w, tb.phrases[i].text)
				require.NotContains(t, w, "'")
				if strings.ToUpper(w) == w && strings.ToLower(w) != w {
					assert.Contains(t, classes, "\n"+w+" ", "%q in %q", w, tb.phrases[i].text)
				}
			}
		}
	}
}

// TestTablesHaveRoom: what is looked up by hash ends at a free place.
func TestTablesHaveRoom(t *testing.T) {
	g := &load().glance
	require.Less(t, g.words, len(g.table)*3/4)
	short := 0
	for i := range load().shorts {
		if load().shorts[i].key != 0 {
			short++
		}
	}
	require.Less(t, short, len(load().shorts)*3/4)
	pairs := 0
	for _, p := range g.pairs {
		if p != 0 {
			pairs++
		}
	}
	require.Less(t, pairs, len(g.pairs)*3/4)
}

// TestTablesAreTheSame: they are made from lists in one order, and come out alike.
func TestTablesAreTheSame(t *testing.T) {
	a, b := newTables(), newTables()
	require.Equal(t, a.number, b.number)
	require.Equal(t, a.marks, b.marks)
	require.Equal(t, a.forms, b.forms)
	require.Equal(t, a.glance.pairs, b.glance.pairs)
	for _, s := range []string{"so i want to die", "cut down", "someone", "do you think so"} {
		require.Equal(t, a.glance.worth(s, &a.known), b.glance.worth(s, &b.known), s)
	}
	for s := range a.forms {
		require.Equal(t, a.glance.worth(s, &a.known), b.glance.worth(s, &b.known), s)
	}
}

// signs reads a turn.
func signs(s string) []Sign {
	var r Reader
	var out []Sign
	for r.Read(s, nil); r.Next(); {
		out = append(out, r.Sign())
	}
	return out
}
