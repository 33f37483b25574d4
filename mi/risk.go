package mi

import (
	"context"

	"github.com/evoke-mi/evoke/internal/text"
)

// A RiskKind is a kind of danger that talk may show a sign of. The zero value
// is unset.
type RiskKind string

// The kinds of danger: those in which MI yields because to evoke is to lose
// time, or because somebody has to be told (field guide 10.1).
const (
	RiskSuicide      RiskKind = "suicide"
	RiskSelfHarm     RiskKind = "self-harm"
	RiskHarmToOthers RiskKind = "harm to others"
	RiskAbuse        RiskKind = "abuse"
	RiskMedical      RiskKind = "medical emergency"
	RiskOverdose     RiskKind = "overdose"
	RiskPsychosis    RiskKind = "psychosis"
)

// riskKinds is in the order of [danger.Kind].
var riskKinds = [...]RiskKind{
	RiskSuicide, RiskSelfHarm, RiskHarmToOthers, RiskAbuse, RiskMedical, RiskOverdose, RiskPsychosis,
}

// RiskKinds lists the kinds of danger in their own order.
func RiskKinds() []RiskKind {
	out := riskKinds
	return out[:]
}

// Valid reports whether k is one of [RiskKinds].
func (k RiskKind) Valid() bool { _, err := ParseRiskKind(string(k)); return err == nil }

// ParseRiskKind reads a kind of danger; anything else is a *[LabelError].
func ParseRiskKind(s string) (RiskKind, error) { return parse("risk kind", s, RiskKinds()) }

// A RiskSubject says whom a sign of danger is about: whose wish, act or state
// it is, and in abuse who suffers it. The zero value is unset.
type RiskSubject string

// The subjects. RiskUnclear is a sign of which the words do not say whose it is:
// "asking for a friend", "how many would it take".
const (
	RiskSelf    RiskSubject = "self"
	RiskOther   RiskSubject = "other"
	RiskUnclear RiskSubject = "unclear"
)

// riskSubjects is in the order of [danger.Subject].
var riskSubjects = [...]RiskSubject{RiskSelf, RiskOther, RiskUnclear}

// RiskSubjects lists the subjects in their own order.
func RiskSubjects() []RiskSubject {
	out := riskSubjects
	return out[:]
}

// Valid reports whether s is one of [RiskSubjects].
func (s RiskSubject) Valid() bool { _, err := ParseRiskSubject(string(s)); return err == nil }

// ParseRiskSubject reads a subject; anything else is a *[LabelError].
func ParseRiskSubject(s string) (RiskSubject, error) {
	return parse("risk subject", s, RiskSubjects())
}

// A RiskTime says when the danger is, as the words have it. The zero value is
// unset.
type RiskTime string

// The times. RiskPast is said to lie back: "used to", "years ago", "as a
// teenager", and what befell somebody else and is told in the past tense. A past
// tense alone does not put a person's own danger back: "I took all the pills" is
// current. RiskFuture is a plan, a threat or a condition: "I will", "if she
// leaves".
const (
	RiskCurrent RiskTime = "current"
	RiskPast    RiskTime = "past"
	RiskFuture  RiskTime = "future"
)

// riskTimes is in the order of [danger.Time].
var riskTimes = [...]RiskTime{RiskCurrent, RiskPast, RiskFuture}

// RiskTimes lists the times in their own order.
func RiskTimes() []RiskTime {
	out := riskTimes
	return out[:]
}

// Valid reports whether t is one of [RiskTimes].
func (t RiskTime) Valid() bool { _, err := ParseRiskTime(string(t)); return err == nil }

// ParseRiskTime reads a time; anything else is a *[LabelError].
func ParseRiskTime(s string) (RiskTime, error) { return parse("risk time", s, RiskTimes()) }

// A Risk is a stretch of talk that shows a sign of danger, or words of danger
// that mean something else. It is a sign and no diagnosis. What speaks against
// it is reported beside it and takes nothing away: see [Risk.Gates].
type Risk struct {
	// Kind is the kind of danger.
	Kind RiskKind `json:"kind"`
	Span
	// Subject is whom it is about, Time when it is.
	Subject RiskSubject `json:"subject"`
	Time    RiskTime    `json:"time"`
	// Negated is set where it is denied outright: "I'm not suicidal". A denial
	// by halves, "not really", "not tonight", is none, nor is one that is taken
	// back: "just kidding".
	Negated bool `json:"negated"`
	// Quoted is set where the words are somebody's, in quotation marks or told:
	// "she asked if I was suicidal".
	Quoted bool `json:"quoted"`
	// Idiom is set where the words do not mean danger: figures of speech ("dying
	// for a cigarette", "kill time"), talk of a habit ("cut down", "it will kill
	// me one day"), stories and titles, accidents, and vague words that stand
	// alone ("I can't go on like this"): beside another sign of suicide, or
	// another vague one, these are taken at their word.
	Idiom bool `json:"idiom"`
	// Weighed is set where no phrase of the turn gates, none is in this thought unit,
	// and weights say that it reads like what people in danger say. Kind is the
	// likeliest one, the span is of the words that weigh most, and Negated, Quoted and
	// Idiom are never set: weights do not tell. It is less sure than a phrase. It gates
	// like one, but package ocean asks one question and goes on in the turn after.
	Weighed bool `json:"weighed"`
	// Rule says in a few words what was seen; it never repeats the talk.
	Rule string `json:"rule"`
}

// Gates reports whether MI has to yield to the sign: nothing is evoked,
// reflected with more force, asked on a ruler or scored as change or sustain
// talk until a person has looked, and the host gets a [RiskEvent].
//
// All signs gate but these, which are reported all the same:
//
//   - words that mean something else (Idiom);
//   - a denial (Negated). It lowers, but does not clear: other signs, in the
//     same turn or in others, gate as they would without it;
//   - what is said to lie in the past (RiskPast), also of other people;
//   - words that are quoted and nobody's own: a question that somebody asked, a
//     song, a poster (Quoted and RiskUnclear).
//
// So gate what a person plans or threatens, also under a condition; what
// somebody else is in danger of now; what is said as a joke or taken back; what
// is unclear; and what was only weighed (Weighed).
func (r Risk) Gates() bool {
	return !r.Idiom && !r.Negated && r.Time != RiskPast && !(r.Quoted && r.Subject == RiskUnclear)
}

// A RiskScreen looks for signs of danger in what a person says.
//
// It screens and does not diagnose: it can miss, it can be wrong, and a turn
// without a sign is no proof of safety. It goes by English words alone, knows
// neither the person nor the turns before, and is no instrument that was
// validated in a clinic; who talks with people needs a person to turn to as well
// (field guide 10.2, 10.3).
//
// It goes by set phrases, which it reads in their sentence, and where none of them
// gates, by weights of words that were fitted on lines written for it (see
// [Risk.Weighed]). MODEL_CARD.md says what each finds of other people's wording: about
// half of what is said sideways is missed.
//
// It would rather be wrong than miss: what is denied, past, somebody else's,
// quoted or a figure of speech is reported, and [Risk.Gates] says what of it
// gates. The zero RiskScreen is ready to use. It is immutable and safe for
// concurrent use.
type RiskScreen struct {
	_ [0]func() // not comparable, so that fields may come
	// PhrasesOnly leaves out what weights find, [Risk.Weighed]: a third of the time,
	// next to no false alarm in plain talk, and much more is missed.
	PhrasesOnly bool
}

// Screen returns the signs of danger in a turn, in the order of the text, nil for
// none. They do not overlap.
func (s RiskScreen) Screen(said string) []Risk { return s.ScreenInto(nil, said) }

// ScreenInto appends the signs of danger in a turn to dst. It takes no memory but
// what dst lacks where the turn has no more than 24 thought units, and time linear in
// the turn.
func (s RiskScreen) ScreenInto(dst []Risk, said string) []Risk {
	if s.PhrasesOnly {
		return appendPhrases(dst, said, nil)
	}
	return appendRisks(dst, said, nil, nil)
}

// SignalsRisk reports whether a sign in what was said gates, see [Gated]. It
// never fails, and fits the Screen of a ruler's asker (package rulers).
func (s RiskScreen) SignalsRisk(_ context.Context, said string) (bool, error) {
	var room [8]Risk
	return Gated(s.ScreenInto(room[:0], said)), nil
}

// Gated reports whether one of the signs gates.
func Gated(risks []Risk) bool {
	for i := range risks {
		if risks[i].Gates() {
			return true
		}
	}
	return false
}

// appendRisks appends the signs of danger in a client's turn to dst.
func (x *Exchange) appendRisks(dst []Risk, tokens *text.Tokens, units []text.Span) []Risk {
	if x.Turn.Role == Counsellor {
		return dst
	}
	return appendRisks(dst, x.Turn.Text, tokens, units)
}
