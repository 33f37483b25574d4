package transcript

import (
	"math"

	"github.com/evoke-mi/evoke/internal/echo"
	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/phrase"
	"github.com/evoke-mi/evoke/internal/question"
	"github.com/evoke-mi/evoke/internal/text"
	"github.com/evoke-mi/evoke/mi"
)

// A trait is something about the way in which a turn is said that tells the one
// who helps from the one who is helped. Each is worth -1 to 1 in a turn.
type trait int

// The traits. What MI teaches a counsellor to do (open questions, reflections,
// field guide 1.1 and 1.3) is among them, and so is what people do who help in
// some other way: low-quality counselling has its closed questions and advice.
const (
	traitYou     trait = iota // you and your against I and my
	traitOpen                 // asks an open question
	traitClosed               // asks a closed one
	traitGives                // gives words of the turn before back, with a you
	traitTakes                // takes words of the turn before up, with an I
	traitMoves                // praises, gathers, offers, asks leave
	traitHears                // says what it heard: "sounds like", "you mentioned"
	traitDoubts               // does not know, supposes
	traitWants                // wants, needs, can't: what change talk is made of
	traitAnswers              // begins with a yes or a no
	traitLeads                // begins with so, okay, great, welcome
	traitWe                   // we, us, let's
	traitLength               // how long it is
	traitShort                // three words or fewer
	traitCount
)

// A manner is how a party talks: the sum of its traits over its turns.
type manner struct {
	sum   [traitCount]float64
	turns int // that were read
	// words is how many there were, grammar how many of them are such that no
	// English does without.
	words, grammar int
}

// words says what a trait is, as it speaks for a role.
func (t trait) words(role mi.Role) string {
	if role == mi.Client {
		return [traitCount]string{
			"says I rather than you", "asks no open questions", "asks little", "gives little back", "takes up what was asked",
			"does not lead", "says little of what it heard", "doubts and supposes", "speaks of wants and needs", "answers yes or no",
			"does not begin anew", "does not say we", "says little", "gives short answers",
		}[t]
	}
	return [traitCount]string{
		"says you rather than I", "asks open questions", "asks closed questions", "gives back what was said", "takes up what was said",
		"affirms, sums up or offers", "says what it heard", "does not doubt", "speaks of no wants of its own", "does not answer yes or no",
		"leads over", "says we", "has the longer turns", "has no short answers",
	}[t]
}

// The bounds of what is read of a party: more would not change the answer, and
// the cost of a proposal stays the same however long a conversation gets.
const (
	mostTurns = 300
	mostBytes = 4 << 10
)

// mannerReader reads turn after turn of a conversation.
type mannerReader struct {
	tokens    text.Tokens
	units     []text.Span
	questions question.Reader
	phrases   phrase.Reader
	heard     echo.Listener
	key, two  []byte
}

// said is what the words of a turn come to.
type said struct {
	words, grammar, you, i, we int
	hears, doubts, wants       int
	answers, leads, moves      bool
	open, closed               bool
}

// add reads a turn of a party. before is the last turn of somebody else, ""
// where there is none.
func (r *mannerReader) add(m *manner, said, before string) {
	m.turns++
	said, before = cut(said), cut(before)
	t := r.read(said)
	if t.words == 0 {
		return
	}
	m.words, m.grammar = m.words+t.words, m.grammar+t.grammar
	s := &m.sum
	s[traitYou] += float64(t.you-t.i) / float64(t.you+t.i+1)
	s[traitWe] += some(t.we)
	s[traitHears] += some(t.hears)
	s[traitDoubts] += some(t.doubts)
	s[traitWants] += some(t.wants)
	s[traitAnswers] += one(t.answers)
	s[traitLeads] += one(t.leads)
	s[traitMoves] += one(t.moves)
	s[traitLength] += float64(t.words) / float64(t.words+20)
	s[traitShort] += one(t.words <= 3)
	s[traitOpen] += one(t.open)
	s[traitClosed] += one(t.closed && !t.open)
	if before == "" || t.you == t.i {
		return
	}
	r.heard.Reset()
	r.heard.Hear(0, before)
	share := r.heard.Find(said, text.Span{End: len(said)}).Share()
	if t.you > t.i {
		s[traitGives] += share
	} else {
		s[traitTakes] += share
	}
}

// traits gives what there is to weigh. Turns of one person are alike, so that the
// evidence grows with the square root of their number and not with the number.
func (m *manner) traits() [traitCount]float64 {
	x := m.sum
	root := math.Sqrt(float64(max(m.turns, 1)))
	for k := range x {
		x[k] /= root
	}
	return x
}

// weighTraits gives the log-odds of a manner, which mean something beside those of
// another.
func weighTraits(x [traitCount]float64) (z float64) {
	for k, w := range roleWeights {
		z += float64(w * x[k]) // no fused product: the same on every processor
	}
	return z
}

// read reads the words of a turn.
func (r *mannerReader) read(s string) said {
	var t said
	r.tokens.Read(s)
	r.units = r.tokens.AppendUnits(r.units[:0], s)
	r.questions.Begin(s)
	for _, u := range r.units {
		r.two = r.two[:0]
		sc := r.tokens.Scan(s, u)
		for sc.Next() {
			r.key = sc.AppendKey(r.key[:0])
			tok := sc.Token()
			at := tok
			at.Start, at.End = tok.Start+u.Start, tok.End+u.Start
			r.questions.Add(at, r.key)
			switch tok.Kind {
			case text.Word:
				r.phrases.Add(r.key)
				t.word(r.key, r.two)
				r.two = append(append(r.two[:0], r.key...), ' ')
			case text.Number:
				r.phrases.Add(nil)
				t.words++
			}
		}
		if acts, _ := r.phrases.End(); acts.Any(counsels) {
			t.moves = true
		}
	}
	q := r.questions.End()
	t.open, t.closed = q.Open > 0, q.Closed > 0
	return t
}

// counsels are phrases of those who help.
const counsels = phrase.LeavesChoice | phrase.AsksView | phrase.Gathers | phrase.Links | phrase.AsksNext |
	phrase.Recounts | phrase.AsksLeave | phrase.Praises | phrase.Suggests | phrase.Offers

// word takes in a word by its key; before is the key before it in the same
// thought unit and a blank.
func (t *said) word(key, before []byte) {
	t.words++
	_, class := lemma.Of(key)
	if class.Grammatical() {
		t.grammar++
	}
	switch class {
	case lemma.Subject, lemma.Owner, lemma.Self, lemma.Owned:
		t.i++
	case lemma.Other, lemma.OtherOwn, lemma.OtherSelf, lemma.OtherOwned:
		if string(before) != "thank " {
			t.you++
		}
	}
	switch string(key) {
	case "we", "us", "lets":
		t.we++
	case "sounds", "seems", "hearing", "mentioned", "noticed", "wondering", "wonder", "curious", "appreciate":
		t.hears++
	case "dunno", "idk", "guess", "suppose", "maybe", "honestly", "probably":
		t.doubts++
	}
	switch string(before) {
	case "i ":
		switch string(key) {
		case "want", "need", "cant", "have", "like", "love", "hate", "feel", "was", "had", "got", "just", "should", "could", "wish", "used", "do", "did", "know", "mean":
			t.wants++
		case "hear", "wonder", "appreciate", "understand":
			t.hears++
		}
	case "dont ":
		if string(key) == "know" || string(key) == "think" {
			t.doubts++
		}
	case "you ":
		switch string(key) {
		case "know":
			t.you-- // a filler, mostly of those who tell
		case "feel", "said", "want", "mentioned", "think", "see":
			t.hears++
		}
	}
	if t.words > 1 {
		return
	}
	switch string(key) {
	case "yes", "yeah", "yep", "yup", "no", "nope", "nah", "not", "exactly", "definitely", "true", "sure":
		t.answers = true
	case "so", "okay", "alright", "all", "great", "good", "wonderful", "welcome", "hi", "hello", "thanks", "thank", "and", "what", "how":
		t.leads = true
	}
}

// cut bounds what is read of a turn.
func cut(s string) string { return s[:min(len(s), mostBytes)] }

// some is 0 for none, and nears 1 for many.
func some(n int) float64 { return float64(n) / float64(n+1) }

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
