package ocean

import (
	"slices"
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A planWord is a word of a turn, without hesitations and repeats.
type planWord struct {
	mi.Span
	key    string // of text.AppendKey
	stop   bool   // punctuation stands before it
	first  bool   // of a sentence, or of the turn
	cap    bool   // begins with a capital
	apo    bool   // has an apostrophe
	quoted bool   // in quotation marks
	number bool
}

// A planClause is a clause of a turn: words[from:to] of its planText.
type planClause struct {
	from, to int
	unit     int // place among the units
}

// A planText is a turn taken to pieces.
type planText struct {
	several bool // clients talk
	naming  bool // the first word of a sentence may be a name
	apos    bool // some word has an apostrophe
	plain   bool // there is no punctuation
	turn    int
	text    string
	words   []planWord
	units   []text.Span
	clauses []planClause
}

// read takes a turn to pieces. It uses the memory of the turn before.
func (p *planText) read(turn int, s string) {
	p.turn, p.text = turn, s
	p.words, p.clauses = p.words[:0], p.clauses[:0]
	p.units = text.AppendUnits(p.units[:0], s)
	var key [64]byte
	sc := text.Scan(s)
	stop, first, quoted := false, true, false
	p.apos, p.plain = false, true
	for sc.Next() {
		switch t := sc.Token(); {
		case t.Kind == text.Punct || t.Kind == text.Symbol:
			stop, p.plain = true, false
			switch t.In(s) {
			case "\"", "“", "”":
				quoted = !quoted
			}
			if w := t.In(s); w == "." || w == "!" || w == "?" {
				first = true
			}
		case t.Kind == text.Marker || t.Filler || t.Repeat:
		default:
			raw := t.In(s)
			p.words = append(p.words, planWord{
				Span: mi.Span(t.Span), key: string(sc.AppendKey(key[:0])), stop: stop, first: first,
				cap: raw[0] >= 'A' && raw[0] <= 'Z', apo: strings.ContainsAny(raw, "'’"), quoted: quoted, number: t.Kind == text.Number,
			})
			p.apos = p.apos || p.words[len(p.words)-1].apo
			stop, first = false, false
		}
	}
	p.cut(text.AppendClauses(nil, s))
}

// cut makes the clauses: those of package text, cut further before a condition
// and before an intention that follows one, which speech without commas runs
// together.
func (p *planText) cut(spans []text.Span) {
	w, u := 0, 0
	for _, span := range spans {
		from := w
		for w < len(p.words) && p.words[w].Start < span.End {
			w++
		}
		for u+1 < len(p.units) && p.units[u+1].Start <= span.Start {
			u++
		}
		begin := from
		conditional := false
		for i := from; i < w; i++ {
			switch {
			case p.conditionAt(i, w):
				if i > begin && !isJoiner(p.words[i-1].key) {
					p.add(begin, i, u)
					begin = i
				} else if i-1 > begin {
					p.add(begin, i-1, u)
					begin = i - 1
				}
				conditional = true
			case conditional && i > begin && (p.opener(i, w) > 0 || p.words[i].key == "then" && i+1 < w && p.opener(i+1, w) > 0):
				p.add(begin, i, u)
				begin, conditional = i, false
			case i >= begin+3 && p.runsOn(i, w):
				p.add(begin, i, u)
				begin, conditional = i, false
			case i > begin && isCause(p.words[i].key) && !(i == begin+1 && oneOfKeys(p.words[begin].key, "mostly", "mainly", "partly", "just", "maybe", "and", "probably", "only", "well", "but", "yeah")) && !(p.words[i].key == "because" && i+1 < w && p.words[i+1].key == "of"):
				p.add(begin, i, u)
				begin, conditional = i, false
			}
		}
		p.add(begin, w, u)
	}
	p.join()
}

// runsOn reports whether a sentence begins at word i of a turn without punctuation, as
// captions have it: a subject with its verb, behind a word that takes no clause.
func (p *planText) runsOn(i, end int) bool {
	if !p.plain || i+1 >= end {
		return false
	}
	switch key := p.words[i].key; {
	case oneOfKeys(key, "i", "im", "ive", "ill"):
	case key == "my":
		verb := false
		for j := i + 2; j < end && j <= i+3; j++ {
			verb = verb || oneOfKeys(p.words[j].key, "is", "are", "was", "were", "has", "have", "keeps", "had", "gets", "hurts", "said", "says")
		}
		if !verb {
			return false
		}
	default:
		return false
	}
	before := p.words[i-1].key
	return (isNamelike(before) || oneOfKeys(before, "more", "less", "it", "them", "that", "down", "up", "again", "now")) && !isJoiner(before) &&
		!oneOfKeys(before, "think", "know", "say", "said", "says", "hope", "wish", "guess", "suppose", "mean", "bet", "feel", "felt", "swear", "believe", "reckon", "things", "thing", "everything", "all", "day", "days", "time", "way", "year", "week", "night", "person", "people", "one", "told", "tell", "see", "sure", "find", "found", "realise", "realize",
			"notice", "remember", "forget", "love", "hate", "until", "since", "while", "although", "though", "maybe", "stuff", "afraid", "worried", "glad", "sorry", "except", "place", "what", "how", "when", "if", "because", "that", "as", "than", "then")
}

// join puts together what is no clause by itself: "and my wife" before "and I
// will", and what ends in "not just".
func (p *planText) join() {
	out := p.clauses[:0]
	for _, c := range p.clauses {
		if n := len(out); n > 0 && out[n-1].unit == c.unit && oneOfKeys(p.words[out[n-1].to-1].key, "just", "only", "not", "especially") {
			out[n-1].to = c.to // "not just | when there's a deadline"
			continue
		}
		if n := len(out); n > 0 && out[n-1].unit == c.unit && p.match(c.from, c.to, "and i") > 0 {
			if from, to := p.trim(out[n-1].from, out[n-1].to); p.people(from, to) == to-from {
				out[n-1].to = c.to
				continue
			}
		}
		out = append(out, c)
	}
	p.clauses = out
}

func (p *planText) add(from, to, unit int) {
	if from < to {
		p.clauses = append(p.clauses, planClause{from: from, to: to, unit: unit})
	}
}

// conditionAt reports whether a condition begins at word i: "if", or "when" and
// its like with a subject after it.
func (p *planText) conditionAt(i, end int) bool {
	if i > 0 && oneOfKeys(p.words[i-1].key, "just", "only", "not", "except", "especially", "never", "even") {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-5 && p.words[i].key == "if" && !p.words[j+1].stop; j-- {
		if oneOfKeys(p.words[j].key, "ask", "asked", "asking", "see", "wonder", "wondering", "check", "know") {
			return false // "I'll ask the church if I can use the hall"
		}
	}
	switch p.words[i].key {
	case "if", "whenever", "unless":
		return i == 0 || p.words[i-1].key != "as" && p.words[i-1].key != "what" && p.words[i-1].key != "know"
	case "when", "once":
		return i+1 < end && isSubject(p.words[i+1].key) && (p.words[i].key == "when" || p.words[i+1].key != "a") && (i == 0 || !oneOfKeys(p.words[i-1].key, "know", "thats", "is", "remember"))
	case "as":
		return i+3 < end && p.words[i+1].key == "soon" && p.words[i+2].key == "as"
	}
	return false
}

func isJoiner(key string) bool {
	return oneOfKeys(key, "and", "but", "so", "or", "then", "like", "even")
}

func isCause(key string) bool { return oneOfKeys(key, "because", "cos", "cuz", "coz", "cause") }

func isSubject(key string) bool {
	switch key {
	case "i", "im", "ive", "ill", "id", "we", "were", "weve", "you", "he", "hes", "she", "shes", "it", "its", "they", "theyre",
		"my", "our", "the", "a", "an", "somebody", "someone", "everyone", "everybody", "things", "theres", "there", "this", "that", "people", "work":
		return true
	}
	return false
}

func oneOfKeys(key string, all ...string) bool {
	return slices.Contains(all, key)
}

// match returns how many words a phrase of keys takes at word i, 0 where it is
// not there. A "*" stands for any one word.
func (p *planText) match(i, end int, phrase string) int {
	if i >= end {
		return 0
	}
	if k := p.words[i].key; k == "" || k[0] != phrase[0] && phrase[0] != '*' {
		return 0 // most of the time
	}
	for n := 0; i+n < end; {
		key := p.words[i+n].key
		if phrase[0] == '*' {
			key = "*"
		}
		rest, ok := strings.CutPrefix(phrase, key)
		n++
		switch {
		case !ok:
			return 0
		case rest == "":
			return n
		case rest[0] != ' ':
			return 0
		}
		phrase = rest[1:]
	}
	return 0
}

// find returns the place behind the first of the phrases in words[from:to], and
// whether there is one.
func (p *planText) find(from, to int, phrases []string) (at, behind int, ok bool) {
	var letters uint64 // that words begin with, six bits of each: most phrases need no more
	for i := from; i < to; i++ {
		if k := p.words[i].key; k != "" {
			letters |= 1 << (k[0] & 63)
		}
	}
	best := to
	for _, f := range phrases {
		if f[0] != '*' && letters>>(f[0]&63)&1 == 0 {
			continue
		}
		for i := from; i < best; i++ {
			if n := p.match(i, to, f); n > 0 {
				best, behind = i, i+n
				break
			}
		}
	}
	if best == to {
		return 0, 0, false
	}
	return best, behind, true
}

func (p *planText) has(from, to int, phrases []string) bool {
	_, _, ok := p.find(from, to, phrases)
	return ok
}

// said quotes words[from:to]: from the first to the last, with what is between.
func (p *planText) said(from, to int, by mi.Role) Said {
	span := mi.Span{Start: p.words[from].Start, End: p.words[to-1].End}
	return Said{Quote: Quote{Turn: p.turn, Span: span}, By: by, Words: span.In(p.text)}
}

// trim leaves out words at the front that only lead on: "and", "so", "well".
func (p *planText) trim(from, to int) (int, int) {
	for from+1 < to && !(p.words[from].key == "so" && oneOfKeys(p.words[from+1].key, "that")) && oneOfKeys(p.words[from].key, "and", "but", "so", "then", "yeah", "yes", "okay", "oh", "right", "sure", "also", "plus", "no", "or") {
		from++
	}
	if from+1 < to && p.words[from].key == "well" && !p.words[from].apo {
		from++
	}
	return from, to
}

// stems appends the stems of the words of words[from:to] that mean something.
func (p *planText) stems(dst []uint32, from, to int) []uint32 {
	for _, w := range p.words[from:to] {
		if stem, class := lemma.Of([]byte(w.key)); !class.Grammatical() {
			dst = append(dst, stem)
		}
	}
	return dst
}
