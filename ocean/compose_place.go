package ocean

import (
	"strings"

	"github.com/evoke-mi/evoke/internal/lemma"
	"github.com/evoke-mi/evoke/internal/perspective"
	"github.com/evoke-mi/evoke/mi"
)

const (
	composeTurns = 48      // how many of the last turns a composer reads
	composeBytes = 4 << 10 // and how much of each
	recentTurns  = 4       // how many of the counsellor's last turns a phrasing must not stand in
	moreWords    = 10      // by how many words a reflection may be longer than what it answers
	mostWords    = 24      // how long what is given back may be: longer ones are hard to say
)

// tooLittle is why a bare "okay" is not given back.
const tooLittle perspective.Refusal = "too little was said"

// A place is where a conversation has come to: what a composer goes by.
type place struct {
	Composer
	coded mi.Coded
	first int // the first turn that is read
	last  int // the client's turn to answer, -1 for none
	words int // how many words that turn has
	said  []saying
	why   perspective.Refusal // why nothing of that turn can be given back
	// danger is set by a sign of danger that gates.
	danger  bool
	kind    mi.RiskKind
	guessed bool // what gates was weighed alone
	// earlier says that it was before the turn to answer.
	earlier bool
	// recent are the counsellor's last turns in lower case.
	recent []string
	// seed chooses among phrasings: the same words, the same choice.
	seed uint32
}

// A saying is a clause or a sentence of the client's that can be given back.
type saying struct {
	Quote
	code     mi.ClientCode
	strength mi.Strength
	// words are the client's, turned the same with the persons turned round.
	words, turned []perspective.Word
	// content is how many of the words mean something by themselves.
	content int
	// hangs says that it began with "because" or the like: half of what was said.
	hangs bool
	// score ranks the sayings of a turn: by code and by how much they say.
	score float64
}

// line returns the turned words as they stand inside a sentence.
func (s *saying) line() string { return perspective.Join(s.turned) }

// alone returns the turned words as a sentence.
func (s *saying) alone() string { return perspective.Capital(s.line()) + "." }

// inside reports whether the words can stand behind others.
func (s *saying) inside() bool { return perspective.Lowerable(s.turned) }

// toward and away report the side of a saying.
func (s *saying) toward() bool { return s.code.Valence() == mi.Change }
func (s *saying) away() bool   { return s.code.Valence() == mi.Sustain }

func newPlace(c Composer, coded mi.Coded) *place {
	p := &place{Composer: c, coded: coded, first: max(0, len(coded.Turns)-composeTurns), last: -1}
	for i := len(coded.Turns) - 1; i >= p.first; i-- {
		t := &coded.Turns[i]
		switch t.Turn.Role {
		case mi.Client:
			if p.last < 0 && (c.Party == "" || t.Turn.Party == c.Party) {
				p.last = i
			}
			if len(coded.Turns)-i <= riskReach && !p.danger {
				var sign mi.Risk
				sign, p.danger = dangerIn(t, i == p.last)
				p.kind, p.guessed = sign.Kind, sign.Weighed
				p.earlier = p.danger && i != p.last
			}
		case mi.Counsellor:
			if len(p.recent) < recentTurns {
				p.recent = append(p.recent, strings.ToLower(strings.ReplaceAll(cutBytes(t.Turn.Text), "’", "'")))
			}
		}
	}
	if p.last >= 0 {
		t := cutBytes(coded.Turns[p.last].Turn.Text)
		p.words = len(strings.Fields(t))
		p.seed = lemma.Hash([]byte(t))
		p.said, p.why = sayings(&coded.Turns[p.last], p.last)
	}
	return p
}

func cutBytes(s string) string {
	if len(s) > composeBytes {
		return strings.ToValidUTF8(s[:composeBytes], "")
	}
	return s
}

// behaviour returns the words of the goal's behaviour, "" without one.
func (p *place) behaviour() string { return strings.TrimSpace(p.coded.Goal.Behaviour) }

// choose returns the phrasing to use of a list: by the client's words, and the
// next one where its fixed part stands in one of the counsellor's last turns.
func (p *place) choose(phrasings []phrasing) phrasing {
	n := len(phrasings)
	at := int(p.seed % uint32(n))
	for i := range n {
		if f := phrasings[(at+i)%n]; !p.usedLately(f) {
			return f
		}
	}
	return phrasings[at]
}

// A phrasing is what stands before and behind the client's words.
type phrasing struct{ before, after string }

// usedLately reports whether the fixed words of a phrasing stand in one of the
// counsellor's last turns.
func (p *place) usedLately(f phrasing) bool {
	fixed := f.before
	if len(f.after) > len(fixed) {
		fixed = f.after
	}
	fixed = strings.ToLower(strings.Trim(fixed, " .,?:"))
	for _, said := range p.recent {
		if fixed != "" && strings.Contains(said, fixed) {
			return true
		}
	}
	return false
}

// around puts the client's words into a phrasing.
func (f phrasing) around(words string) string {
	return perspective.Capital(f.before + words + f.after)
}

// fits reports whether a reflection keeps to the length of what it answers.
func (p *place) fits(reflection string) bool {
	return len(strings.Fields(reflection)) <= p.words+moreWords
}
