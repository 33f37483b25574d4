package features

import (
	"github.com/evoke-mi/evoke/internal/grammar"
	"github.com/evoke-mi/evoke/internal/text"
)

// A word is what is known of a word by itself, wherever it stands.
type word struct {
	letters uint64 // see [text.Scanner.Letters]
	hash    uint32 // of its key
	stem    uint32
	pieces  [3]uint32 // hashes of its beginnings and its ending, see [Vector.pieces]
	use     grammar.Use
	class   class
	role    role
	concept uint8
	code    uint8 // openWord and the like, 0 for most
	cue     cue   // of the aim of a question
	lead    leadWord
	size    uint8 // length of its key, at most 255
	ing     bool  // ends with -ing
	leads   bool  // "so", "well": nothing by themselves at the beginning of a sentence
	digits  bool  // the key of a number
}

// read makes the word of a key.
func (x *word) read(key []byte) {
	n := len(key)
	*x = word{hash: hash(fnvOffset, key), stem: stem(key), size: uint8(min(n, 255))}
	x.class, x.role = wordOf(x.hash)
	x.concept = ConceptOf(x.hash)
	x.use = grammar.UseOf(x.hash)
	x.cue = cueOf(key)
	x.lead = leadWordOf(key)
	switch string(key) {
	case "open":
		x.code = openWord
	case "like":
		x.code = likeWord
	case "not":
		x.code = notWord
	case "so":
		x.code, x.leads = soWord, true
	case "but", "though", "except":
		x.code = butWord
	case "lose", "losing", "shed", "bin", "ditch", "chuck", "dump":
		x.code = loseWord
	case "down":
		x.code = onlyDown
	case "tell", "say", "describe", "explain", "share", "remember", "hear", "hearing", "imagine", "picture", "rate", "show", "mind", "talk",
		"describing", "call", "chat", "end", "session", "add", "ask", "help", "lie":
		x.code = tellWord
	case "come", "meet", "make", "see", "look", "read", "wait", "leave", "sit", "play", "chase", "bet", "smoke", "drink":
		x.code = comeWord
	case "set", "sign", "book", "join", "speak", "use", "commit", "get":
		x.code = actWord
	case "yourself":
		x.code = selfWord
	case "then", "or":
		x.code = thenWord
	case "anything", "anyone", "anybody", "nobody", "hardly", "excuse", "already", "booked", "signed", "doddle", "glad", "honest", "sure", "fine", "asked", "thank", "thanks", "please", "long", "comment",
		"nothing", "rather", "polite", "picked", "meant", "pigs", "hell", "moon", "gun", "younger", "lottery", "none":
		x.code = denyWord
	case "weight", "fat", "fatter", "belly", "nightmare", "knackered", "exhausted", "shaking", "shakes", "headache", "headaches", "mad", "lonely", "bored", "awkward", "punch", "pulled", "worse", "stone":
		x.code = badWord
	case "well":
		x.leads = true
	case "0":
		x.digits = true
	}
	if n > 3 {
		x.pieces[0] = hash(seedStem+1, key[:4])
		x.pieces[1] = hash(seedStem+2, key[n-3:])
	}
	if n > 6 {
		x.pieces[2] = hash(seedStem+3, key[:5])
	}
	x.ing = n > 5 && string(key[n-3:]) == "ing"
}

// memoSlots is how many words are remembered. A few hundred words are most of
// all talk.
const (
	memoSlots = 1 << memoBits
	memoBits  = 10
)

// A memo remembers short words: to look a word up in all the tables takes
// longer than all else that is done with it. What it has seen changes no
// answer, only when it comes.
type memo struct {
	slots *[memoSlots]word // nil until it is worth its memory
	other word             // one that is not remembered
	turns uint8            // that were read, as far as it matters
}

// worthwhile is how many turns somebody reads who will read more of them.
const worthwhile = 8

// turn notes that another turn is read.
func (m *memo) turn() {
	if m.turns < worthwhile {
		m.turns++
	} else if m.slots == nil {
		m.slots = new([memoSlots]word)
	}
}

// word returns what is known of the current word of a scanner, until the next
// is asked for. key is room for its key.
func (m *memo) word(sc *text.Scanner, key *[]byte) *word {
	letters := sc.Letters()
	x := &m.other
	if letters != 0 && m.slots != nil {
		x = &m.slots[letters*0x9e3779b97f4a7c15>>(64-memoBits)]
		if x.letters == letters {
			return x
		}
	}
	*key = sc.AppendKey((*key)[:0])
	x.read(*key)
	x.letters = letters
	return x
}

// number returns what is known of numbers in digits, which are all alike.
func (m *memo) number(key *[]byte) *word {
	*key = append((*key)[:0], '0')
	m.other.read(*key)
	return &m.other
}
