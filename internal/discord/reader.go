package discord

import "github.com/evoke-mi/evoke/internal/text"

// A Turn is a client's turn and what the turns before say of it.
type Turn struct {
	Text string
	// Tokens may hold the tokens of Text.
	Tokens *text.Tokens
	// Pressed: the counsellor's turn before was inconsistent with MI.
	Pressed bool
	// CutOff: the counsellor's turn just before was broken off.
	CutOff bool
	// Others: there is another client in the room whom "you" may mean.
	Others bool
}

const (
	window    = 64 // words that are held at a time
	behind    = 16 // of them, those kept for what stood before a phrase
	ahead     = 24 // words that a phrase and what follows it may need
	maxPassed = 4  // words inside a phrase that are none of it
)

// A heard is a word of the turn.
type heard struct {
	text.Span
	key  [14]byte // what [wordOf] gives; no word of a phrase is longer
	n    uint8    // its length, 0 for a longer word and for a number
	mark mark
}

func (w *heard) is(word string) bool { return string(w.key[:w.n]) == word }

func (w *heard) has(m mark) bool { return w.mark&m != 0 }

// A Reader finds the phrases of a turn one after the other:
//
//	for r := discord.Read(turn); r.Next(); {
//		rule, span := r.Rule(), r.Span()
//	}
//
// It is a value that needs no heap, and it takes time linear in the turn.
type Reader struct {
	turn  Turn
	feed  feed
	words [window]heard
	n     int
	first bool // words[0] is the first word of the turn
	last  bool // words[n-1] is the last
	torn  bool // the turn goes on where an earlier one of the speaker's stopped: "-you don't listen"
	from  int  // where to look for the next phrase
	free  int  // from where words are in no phrase yet
	rule  Rule
	span  text.Span
}

// Read returns a Reader at the beginning of a turn.
func Read(t Turn) Reader {
	return Reader{turn: t, first: true, feed: feed{sc: t.Tokens.Scan(t.Text, text.Span{End: len(t.Text)}), text: t.Text}}
}

// Rule returns what the current phrase shows.
func (r *Reader) Rule() Rule { return r.rule }

// Span returns where the current phrase is.
func (r *Reader) Span() text.Span { return r.span }

// Next moves to the next phrase and reports whether there is one.
func (r *Reader) Next() bool {
	for {
		until := r.n
		if !r.last {
			until -= ahead
		}
		for ; r.from < until; r.from++ {
			rule, end := r.phraseAt(r.from)
			if rule == None {
				continue
			}
			r.rule, r.span = rule, text.Span{Start: r.words[r.from].Start, End: r.words[end-1].End}
			r.from, r.free = end, end
			return true
		}
		if r.last {
			return false
		}
		if drop := r.from - behind; drop > 0 {
			copy(r.words[:], r.words[drop:r.n])
			r.n, r.from, r.free, r.first = r.n-drop, r.from-drop, max(r.free-drop, 0), false
		}
		r.last = !r.feed.fill(r)
	}
}

// word returns the word at i, and an empty one where there is none.
func (r *Reader) word(i int) *heard {
	if i < 0 || i >= r.n {
		return &noWord
	}
	return &r.words[i]
}

var noWord heard

// after returns the index of the next word behind i that is not passed over.
func (r *Reader) after(i int) int {
	for n := 0; n <= maxPassed && i+1 < r.n; n++ {
		if i++; !r.words[i].has(passed) {
			return i
		}
	}
	return r.n
}
