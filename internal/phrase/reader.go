package phrase

// An Act is a set of what the phrases of a thought unit show.
type Act uint16

// The acts.
const (
	LeavesChoice Act = 1 << iota // puts the decision with the client
	TellsOfSelf                  // of the counsellor's own life
	Presses                      // words that make a fact an argument for this client
	Opines                       // says that it is the counsellor's view
	Argues                       // an argument for this client, whatever it looks like
	AsksView                     // asks what the client makes of what was told
	Gathers                      // opens a summary
	Links                        // goes back to what was said at another time
	Wraps                        // leads to the end, or on to something else
	AsksNext                     // the key question
	Recounts                     // "you've told me", which many things make a summary
	Offers                       // a proposal or an offer put as a question
	AsksLeave                    // asks leave to tell
	Suggests                     // says what the client could do
	Praises                      // praise and nothing else
)

// Has reports whether all of the acts b are in the set.
func (a Act) Has(b Act) bool { return a&b == b }

// Any reports whether one of the acts b is in the set.
func (a Act) Any(b Act) bool { return a&b != 0 }

// A Reader reads the words of one thought unit after another. The zero Reader is
// ready. It is not for concurrent use.
type Reader struct {
	words []word
	n     int
}

// Add adds a word by its key, as text.AppendKey gives it, nil for a number or a
// word that is too long to be one of ours.
func (r *Reader) Add(key []byte) {
	r.n++
	if w := wordOf(key); w != skip {
		r.words = append(r.words, w)
	}
}

// End ends the thought unit and returns what its phrases show and how many words
// it has.
func (r *Reader) End() (acts Act, words int) {
	acts, words = actsOf(r.words), r.n
	r.words, r.n = r.words[:0], 0
	return acts, words
}

// Modest reports whether the reader is small enough to keep.
func (r *Reader) Modest() bool { return cap(r.words) <= 1<<16 }

// actsOf returns what the phrases of a thought unit show.
func actsOf(ws []word) Act {
	var found Act
	for k, w := range ws {
		switch w {
		case best:
			if forYou(ws[k+1:]) {
				found |= Presses
			}
		case harm:
			if owned(ws[k+1:]) {
				found |= Presses
			}
		case people: // "best for most people": information (MITI 4.2.1, field guide 2.4)
			found &^= Presses
		}
		if w == other || k+1 == len(ws) || ws[k+1] == other {
			continue // no phrase has one word
		}
		rest := ws[k:]
		phrases := phrasesOf(w)
		for i := range phrases {
			p := &phrases[i]
			n := 1
			for n < len(p.words) && n < len(rest) && p.words[n] != other && rest[n] == p.words[n] {
				n++
			}
			whole := n == len(p.words) || p.words[n] == other
			if whole && (p.act != LeavesChoice || n > 2 || !asked(ws[:k])) {
				found |= p.act
			}
		}
	}
	if found.Has(Presses | Opines) {
		found |= Argues
	}
	if len(ws) > 2 && (ws[0] == you && ws[1] == can || ws[0] == so && ws[1] == you && ws[2] == can) {
		found |= Suggests
	}
	if len(ws) > 2 && ws[0] == up && ws[1] == to && ws[2] == you { // "Up to you."
		found |= LeavesChoice
	}
	if praises(ws) {
		found |= Praises
	}
	return found
}

// asked reports whether the words before "you decide" make it something else:
// "if you decide", "what did you decide".
func asked(before []word) bool {
	if len(before) == 0 {
		return false
	}
	switch before[len(before)-1] {
	case if_, when, what, how, does, who, where, earlier, can, will, that, is, in, was:
		return true
	}
	return false
}

// forYou reports whether "for you" follows within four words: "the best choice for
// you".
func forYou(ws []word) bool {
	for k := range min(len(ws), 5) {
		if ws[k] == for_ {
			return k+1 < len(ws) && (ws[k+1] == you || ws[k+1] == your)
		}
	}
	return false
}

// owned reports whether it is something of the client's: "harm your liver".
func owned(ws []word) bool {
	for k := range min(len(ws), 3) {
		if ws[k] == your || ws[k] == you {
			return true
		}
	}
	return false
}

// praises reports whether a thought unit is praise and nothing else: "Great job!"
// names no strength of the client's, so it is support and not an affirmation (MITI
// 4.2.1, E.4.f; field guide 1.2).
func praises(ws []word) bool {
	found := false
	for _, w := range ws {
		switch w {
		case praise:
			found = true
		case job, best, skip, a, that, is, so, you, on, for_, the:
		default:
			return false
		}
	}
	return found
}
