package grammar

import "github.com/evoke-mi/evoke/internal/text"

// A Rule names what was read.
type Rule uint8

// The rules.
const (
	NoRule     Rule = iota
	Attitude        // "I want to stop": see internal/features
	Outcome         // "it's wrecking my sleep", "stopping would save me money"
	Condition       // "if I stopped, I'd sleep"
	Step            // "I poured it away on Friday"
	Strength        // "it wouldn't be hard", "I know how to", "I'm incapable of it"
	Refusal         // "I'm against it", "I've no interest in it"
	Pressing        // "it's high time", "there's no need"
	Worried         // "it worries me how much I drink"
	Content         // "I'm happy with how much I drink"
	OutOfHand       // "it has got out of hand"
	Minimising      // "it never hurt anyone", "so what"
	Pointless       // "what's the point of stopping?"
	Endorsed        // "my wife wants me to, and she's right"
	Accepted        // "I'll keep the diary", after advice
	Moved           // "if a doctor told me to, I would"
	PartKept        // "I'd never quit altogether", where less is the goal
	Foreign         // another habit than that of the goal
	OfOthers        // what others do, want or say
	Avoiding        // "I don't want to end up like him"
	Best            // "I enjoy nothing as much"
	Doing           // "I can't do nothing about it"
	Ironic          // "because that'll fix everything"
	GivingIn        // "if it makes you happy"
	Obstacle        // "I've no time for it"
	Leaving         // "I'll leave the phone at home"
	Plain           // "I need to make a start"
	Fond            // "because I like one with my coffee"
	Could           // "I could …", "I might …"
	Wish            // "I'd like to …"
	Offer           // "I'll …"
	Staying         // "I'll stay as I am"
	Past            // "I stopped once, in the eighties"
	Deferring       // "I'd like to wait till after the wedding"
	Dated           // "I'll pick a day", "I'm not setting a date"
	Perhaps         // "I might"
	Saying          // "it takes the edge off"
	Rules      = iota
)

var ruleNames = [Rules]string{
	"", "attitude", "outcome", "condition", "recent act", "being able", "refusing", "pressing", "worry", "being content",
	"out of hand", "playing it down", "no point", "endorsed", "accepted", "would be moved", "a part kept", "another habit", "of others",
	"what to avoid", "nothing as good", "doing something about it", "irony", "giving in", "obstacle", "leaving it", "plain attitude", "fond of it", "could", "wish", "offer", "staying", "long ago", "putting it off", "naming a day", "perhaps", "a set phrase",
}

// String names the rule.
func (r Rule) String() string { return ruleNames[r] }

// A Kind is one of the kinds of change and sustain talk, 0 for none.
type Kind uint8

// The kinds.
const (
	_ Kind = iota
	Desire
	Ability
	Reason
	Need
	Commitment
	Activation
	Steps
	Other
)

// A Reading is what the rules say of a thought unit.
type Reading struct {
	Rule Rule
	// Sign is 1 toward the change, -1 away from it, 0 for neither.
	Sign int8
	Kind Kind
	// Both is set where the unit speaks for the other side as well.
	Both bool
	// Without is set for "I can't … without it".
	Without bool
	// Span are the words that were read.
	Span text.Span
}

// Sure reports whether a reading is of those that were right nineteen times in twenty
// on the conversations of our own corpus that the weights learn from.
func (r Reading) Sure() bool {
	switch r.Rule {
	case Could, Offer, Plain, Avoiding, Moved, Strength:
		return r.Sign > 0
	case Attitude:
		return r.Sign < 0 && r.Kind == Activation
	}
	return false
}

// A Word is a word of a thought unit.
type Word struct {
	Sense Sense
	word  lemma // of a fixed phrase
	Span  text.Span
}

func (w *Word) is(s Sense) bool { return w.Sense&s != 0 }

// About is what a thought unit is about.
type About struct {
	// Away is set where the change is to leave the behaviour, Less where it is
	// to do less of it, Known where there is a goal at all.
	Away, Less, Known bool
	// Change is set where the counsellor has just spoken of the change, Advice
	// where of something to do.
	Change, Advice bool
	// Fact is set where the counsellor has just asked for a fact, and has not spoken
	// of the change: "do you live alone?", "when do you smoke most?"
	Fact bool
	// Liking is set where the counsellor has just asked what is good about the
	// behaviour.
	Liking bool
	// Asking is set where the unit asks.
	Asking bool
}

// maxWords is how many words of a thought unit are read, maxClauses how many of
// its clauses.
const (
	maxWords   = 48
	maxClauses = 12
)

// A Reader reads thought units. The zero Reader is ready to use.
type Reader struct {
	words     [maxWords]Word
	n         int
	clauses   [maxClauses]clause
	attitudes [4]Reading
	found     int
	all       Sense // of all words
	about     About
	// sideBefore is the sign of the clauses read so far.
	sideBefore int8
}

// Reset empties the reader for another thought unit.
func (r *Reader) Reset() { r.n, r.found, r.all = 0, 0, 0 }

// A Use is what a word can do by itself.
type Use struct {
	sense Sense
	word  lemma
}

// UseOf returns what the word with a hash can do.
func UseOf(hash uint32) Use {
	s, l := look(hash)
	return Use{s, l}
}

// Add adds the word with a hash. The caller may know more of it.
func (r *Reader) Add(hash uint32, known Sense, at text.Span) { r.AddUse(UseOf(hash), known, at) }

// AddUse adds a word of which it is known what it can do.
func (r *Reader) AddUse(u Use, known Sense, at text.Span) {
	if r.n == maxWords {
		return
	}
	w := &r.words[r.n]
	w.Sense, w.word, w.Span = u.sense|known, u.word, at
	r.all |= w.Sense
	r.n++
}

// AddNumber adds a number in digits.
func (r *Reader) AddNumber(at text.Span) {
	if r.n < maxWords {
		r.words[r.n] = Word{number, 0, at}
		r.all |= number
		r.n++
	}
}

// Pause notes a comma or the like.
func (r *Reader) Pause() {
	if r.n > 0 {
		r.words[r.n-1].Sense |= Comma
	}
}

// Found adds an attitude that was read in words of the unit.
func (r *Reader) Found(a Reading) {
	if r.found < len(r.attitudes) {
		a.Rule = Attitude
		r.attitudes[r.found] = a
		r.found++
	}
}

// Read gives the reading of the unit.
func (r *Reader) Read(about About) Reading {
	if r.n == 0 {
		return Reading{}
	}
	r.about = about
	cs := r.split()
	var out Reading
	for i := range cs {
		c := &cs[i]
		r.sideBefore = out.Sign
		got := r.clause(cs, i)
		switch {
		case got.Rule == NoRule:
			if out.Sign != 0 && out.Rule == Attitude && (c.link == because || c.link == so && len(c.words) > 3) {
				out.Kind = Reason // a stated why
			}
		case out.Rule == NoRule:
			out = got
		case got.Sign == 0 && out.Sign != 0:
		case c.link == because && out.Sign != 0 && out.Rule == Attitude:
			out.Kind = Reason
		default:
			got.Both = out.Both || out.Sign*got.Sign < 0 && !r.partly(cs[:i], c)
			got.Span.Start = min(got.Span.Start, out.Span.Start)
			out = got
		}
	}
	return out
}

// clause gives the reading of clause i.
func (r *Reader) clause(cs []clause, i int) Reading {
	c := &cs[i]
	for k := range rules {
		rule := &rules[k]
		if rule.need != 0 && c.all&rule.need == 0 {
			continue
		}
		if got := rule.read(r, cs, i); got.Rule != NoRule && !r.ofLiking(c, got) {
			if got.Span == (text.Span{}) {
				got.Span = c.span()
			}
			return got
		}
	}
	return Reading{}
}

// ofLiking reports whether what looks like being able, or like an offer, answers
// what is good about the behaviour: "What do you like about it?" "I can do it
// anywhere."
func (r *Reader) ofLiking(c *clause, a Reading) bool {
	if !r.about.Liking || !r.about.Away || a.Sign <= 0 || c.has(stop|cut|give|less|without|off) {
		return false
	}
	return a.Rule == Could || a.Rule == Strength || a.Rule == Plain || a.Rule == Accepted || a.Rule == Attitude && a.Kind == Ability
}

// partly reports whether a clause refuses to stop after one that offered to cut
// down. Where stopping is the goal, that is one side.
func (r *Reader) partly(before []clause, c *clause) bool {
	if !r.about.Away || r.about.Less || !c.has(stop|give) {
		return false
	}
	for i := range before {
		if before[i].has(cut | less) {
			return true
		}
	}
	return false
}

// sign is 1 for the change and -1 for the rest.
func sign(change bool) int8 {
	if change {
		return 1
	}
	return -1
}
