package rulers

import "github.com/evoke-mi/evoke/mi"

// A role says what a number is in an answer.
type role uint8

const (
	rAnswer role = iota // it may be the answer
	rWeak               // it may, but looks rather like something else
	rOthers             // somebody else's
	rCount              // it counts something, or names a time
	rAnchor             // it is explained, or belongs to the repeated question
	rAsked              // it is asked about
	rPast               // of earlier
	rWish               // hoped for
	rNot                // denied, or set aside
	rBelow              // compared
	rAbove
)

// A mark is a phrase that the locale knows, an unknown word, a number in
// digits or words, or punctuation.
type mark struct {
	start, end int
	class      class
	value      float64
	top        float64 // of the scale that was said with a number, or 0
	words      uint8   // of a phrase, as many as fit
	digits     uint8   // of a number, as many as fit
	sort       sort    // sNumber also for number words
	role       role
	hedge      hedge
	joined     bool
	fraction   bool // a mere part, as in "6 1/2"
	foreign    bool
	slash      bool // top stands behind a slash, and may be something else
	percent    bool
	led        bool // words lead up to it: "I'd say", "a"
	so         bool // it is what follows from what was said: "so a 4"
	cond       bool // it stands under a condition
	asking     bool // its sentence asks; also of the words that open a question
}

// A hedge is a [Hedge] by its rank.
type hedge uint8

const (
	noHedge hedge = iota
	hTentative
	hApproximate
	hUpward
	hDownward
)

// label is the hedge's name.
func (h hedge) label() Hedge {
	return [...]Hedge{"", Tentative, Approximate, Upward, Downward}[h]
}

func (m *mark) span() mi.Span { return mi.Span{Start: m.start, End: m.end} }

// is reports whether the mark is a phrase of one of the classes.
func (m *mark) is(c class) bool { return m.sort == sWord && m.class&c != 0 }

// appendMarks finds the phrases in the items, from left to right the longest.
func appendMarks(dst []mark, l *lexicon, items []item) []mark {
	for i := 0; i < len(items); {
		x := &items[i]
		if x.sort != sWord {
			dst = append(dst, mark{
				slash: x.top != 0,
				start: x.start, end: x.end, sort: x.sort, joined: x.joined,
				value: x.value, top: x.top, digits: x.digits, fraction: x.fraction, foreign: x.foreign,
				percent: x.top == 100 && x.value == 100 && x.end-x.start == len("💯"),
			})
			i++
			continue
		}
		n, found := l.phrase(items[i:])
		m := mark{start: x.start, end: items[i+n-1].end, sort: sWord, words: uint8(min(n, 255)), joined: x.joined, class: found.class}
		if m.class&cNumber != 0 && m.class&cNotNumber == 0 && !(m.class&cArticle != 0 && l.goesOn(items[i+n:])) {
			m.sort, m.value = sNumber, found.value
		} else if m.class&cFraction != 0 {
			m.value = found.value
		}
		dst = append(dst, m)
		i += n
	}
	return dst
}

// goesOn reports whether a word or number that is part of the same noun comes
// right after. French "un" is an article before one: "un six", "un peu". It is
// a number in "un ou deux".
func (l *lexicon) goesOn(rest []item) bool {
	if len(rest) == 0 {
		return false
	}
	switch rest[0].sort {
	case sNumber:
		return true
	case sDash:
		return len(rest) > 1 && rest[1].sort == sNumber && rest[1].joined && !rest[0].joined
	case sWord:
		return l.alone(rest[0].word)&(cOr|cAnd|cAfter|cOutOf|cPercent|cFraction) == 0
	}
	return false
}

// phrase is the phrase at the beginning of items: the longest one, or less of it
// where a longer one begins inside: of "I'm not answering that", with "I'm not"
// and "not answering that", it is "I'm".
func (l *lexicon) phrase(items []item) (n int, found node) {
	n, found = l.longest(items, len(items))
	for k := 1; k < n; k++ {
		if inner, _ := l.longest(items[k:], len(items)); inner > n {
			return l.longest(items, k)
		}
	}
	return n, found
}

// longest returns the length of the longest phrase of at most limit words at the
// beginning of items, at least 1, and its node; the zero node for an unknown
// word.
func (l *lexicon) longest(items []item, limit int) (n int, found node) {
	n = 1
	at := uint32(0)
	for i := range items[:min(len(items), limit)] {
		x := &items[i]
		if x.sort != sWord || x.word == 0 {
			break
		}
		if at = l.step(at, x.word); at == 0 {
			break
		}
		if l.nodes[at].class != 0 {
			n, found = i+1, l.nodes[at]
		}
	}
	return n, found
}
