package phrase

import "slices"

// An Act is a set of what the phrases of a thought unit show.
type Act uint32

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
	Credits                      // says what strength something took or shows
	Sympathises                  // says that something is hard, or is sorry for the client
	Factual                      // told of people in general, or of what something does, and not of what the client does
	Opens                        // says that a summary is to come
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
	if credits(ws) {
		found |= Credits
	}
	if sympathises(ws) {
		found |= Sympathises
	}
	if factual(ws, found.Has(Presses)) {
		found |= Factual
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

// credits reports whether a thought unit ends with what strength something took,
// "that takes real courage", but not "it takes patience for the liver to recover";
// or with what the client's way of doing something says of the client: "you take
// your work seriously", "you work hard for them, and it shows". Or it says by one noun
// who the client is, and by what care: see upholds.
func credits(ws []word) bool {
	n := len(ws)
	if n == 0 {
		return false
	}
	denies := func(w word) bool { return w == no || w == not || w == short }
	if upholds(ws) && !slices.ContainsFunc(ws[1:], denies) {
		return true
	}
	switch ws[n-1] {
	case strength:
		for k := max(1, n-6); k < n-1; k++ {
			if (ws[k] == takes || ws[k] == shows) && ws[k-1] == that {
				return !slices.ContainsFunc(ws[k:], denies)
			}
		}
	case seriously:
		return n > 2 && ws[0] == you && ws[1] == takes && !slices.ContainsFunc(ws, denies)
	case shows:
		return n > 3 && (ws[0] == you || ws[0] == youve) && ws[n-2] == that && !slices.ContainsFunc(ws, denies)
	}
	return false
}

// upholds reports whether a thought unit begins with who the client is by the care they
// take, as against what they said of themselves: "No, you're a mother who gets up every
// night." Who gets up to do something may be praised for nothing.
func upholds(ws []word) bool {
	if len(ws) > 0 && ws[0] == no {
		ws = ws[1:]
	}
	k := slices.Index(ws, who)
	if k < 2 || k+1 == len(ws) || slices.Contains(ws[k:], to) {
		return false
	}
	noun := ws[1:k]
	if ws[0] == you && ws[1] == is {
		noun = ws[2:k]
	} else if ws[0] != youre {
		return false
	}
	if len(noun) > 1 && noun[0] == a {
		noun = noun[1:]
	}
	does := ws[k+1:]
	return len(noun) == 1 && (does[0] == cares && len(does) < 5 || len(does) > 1 && does[0] == get && does[1] == up)
}

// sympathises reports whether a thought unit says how hard something is, and no
// more than for whom or what to do: "it's hard to stop", "that was a tough week",
// but not "it's hard on the liver". Or it is sorry for the client, and not of
// something that the counsellor did: "I'm sorry you went through that".
func sympathises(ws []word) bool {
	n := len(ws)
	if n > 0 && ws[0] == i {
		return sorryFor(ws[1:])
	}
	if n > 0 && ws[0] == that {
		ws = ws[1:]
	}
	if len(ws) == 0 || ws[0] != is && ws[0] != was {
		return false
	}
	k := 1
	for k < len(ws) && (ws[k] == so || ws[k] == a) {
		k++
	}
	if k == len(ws) || ws[k] != hard {
		return false
	}
	rest := ws[k+1:]
	switch {
	case len(rest) == 0:
		return true
	case rest[0] == when:
		return true
	case rest[0] == for_:
		return len(rest) > 1 && rest[1] == you
	case rest[0] == to:
		return len(rest) > 1 && rest[1] != said && rest[1] != see && rest[1] != think && rest[1] != cause && rest[1] != told
	}
	return n < 7 && rest[0] != on
}

// sorryFor reports whether the words after "I'm" are sorry for the client.
func sorryFor(ws []word) bool {
	if len(ws) > 0 && ws[0] == so {
		ws = ws[1:]
	}
	if len(ws) < 3 || ws[0] != sorry || slices.ContainsFunc(ws[1:], ours) {
		return false
	}
	switch {
	case yourOwn(ws[1]):
		return !slices.Contains(ws[2:], cant) && ws[2] != can
	case ws[1] == that:
		return slices.ContainsFunc(ws[2:], yourOwn) || slices.Contains(ws[2:], hard)
	case ws[1] == to, ws[1] == of:
		return ws[2] == hear || ws[2] == your || ws[2] == that
	}
	return false
}

// ours reports whether a word is of what the counsellor did or has: an apology.
func ours(w word) bool { return w == i || w == ive || w == my || w == me || w == we }

// yourOwn reports whether a word is of the client.
func yourOwn(w word) bool { return w == you || w == youre || w == youve || w == your }

// factual reports whether a thought unit speaks of people in general, or of what
// something does to what is the client's where it presses, and neither of what the
// client does nor of what is going to come. People in general stand at its
// beginning: "half of all smokers", "children of people who drink".
func factual(ws []word, presses bool) bool {
	general := false
	for k, w := range ws {
		switch w {
		case you, youre, youve, i, my, me, we, if_, will:
			return false
		case your:
			if !presses {
				return false
			}
		case people, kin:
			general = general || k < 4 && (k == 0 || ws[k-1] != the)
		case finish: // "stop", "go on": what the client is to do, or not
			if k == 0 {
				return false
			}
		}
	}
	return general || presses
}
