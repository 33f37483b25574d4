package mi

import "strings"

// A Valence says which way a client's words lean, relative to the [Goal]. The
// zero value is unset.
type Valence string

// The valences. Change talk favours the change, sustain talk favours how
// things are, neutral talk does neither (MISC 2.5: positive, negative,
// Follow/Neutral). Unknown is for coders that decline to answer; the built-in
// one never gives it but sets [Talk.Abstained].
const (
	Change  Valence = "change"
	Neutral Valence = "neutral"
	Sustain Valence = "sustain"
	Unknown Valence = "unknown"
)

// Valences lists the valences in their own order.
func Valences() []Valence { return []Valence{Change, Neutral, Sustain, Unknown} }

// Valid reports whether v is one of [Valences].
func (v Valence) Valid() bool { _, err := ParseValence(string(v)); return err == nil }

// ParseValence reads a valence; anything else is a *[LabelError].
func ParseValence(s string) (Valence, error) { return parse("valence", s, Valences()) }

// A Kind is the kind of change or sustain talk: DARN-CAT, the preparatory
// desire, ability, reasons and need and the mobilising commitment, activation
// and taking steps (Miller and Rollnick 2013), and other. Neutral talk has no
// kind: the zero value.
type Kind string

// The kinds.
const (
	Desire      Kind = "desire"
	Ability     Kind = "ability"
	Reason      Kind = "reason"
	Need        Kind = "need"
	Commitment  Kind = "commitment"
	Activation  Kind = "activation"
	TakingSteps Kind = "taking steps"
	OtherKind   Kind = "other"
)

// Kinds lists the kinds in their own order.
func Kinds() []Kind {
	return []Kind{Desire, Ability, Reason, Need, Commitment, Activation, TakingSteps, OtherKind}
}

// Valid reports whether k is one of [Kinds].
func (k Kind) Valid() bool { _, err := ParseKind(string(k)); return err == nil }

// ParseKind reads a kind; anything else is a *[LabelError].
func ParseKind(s string) (Kind, error) { return parse("kind", s, Kinds()) }

// A Strength grades change or sustain talk in three steps after Amrhein et
// al. 2003. MISC 2.5 gave strength up because coders do not agree on it: take
// it as a hint. Neutral talk has none: the zero value.
type Strength string

// The strengths.
const (
	Low    Strength = "low"
	Medium Strength = "medium"
	High   Strength = "high"
)

// Strengths lists the strengths from weak to strong.
func Strengths() []Strength { return []Strength{Low, Medium, High} }

// Valid reports whether s is one of [Strengths].
func (s Strength) Valid() bool { _, err := ParseStrength(string(s)); return err == nil }

// ParseStrength reads a strength; anything else is a *[LabelError].
func ParseStrength(s string) (Strength, error) { return parse("strength", s, Strengths()) }

// A ClientCode is the code of one client utterance as coders write it down:
// the letters of its kind (D AB R N C AC TS O) with + for change talk or - for
// sustain talk, or N alone for neutral talk. The letters are those of MISC
// 2.5; AC, activation, is not in that manual and counts as C there. The zero
// value is unset.
type ClientCode string

// NeutralCode is the code of neutral talk.
const NeutralCode ClientCode = "N"

var kindLetters = [...]string{"D", "AB", "R", "N", "C", "AC", "TS", "O"}

// ClientCodeOf returns the code for a valence and a kind. Neutral talk has the
// same code whatever the kind; an unset or unknown valence, or talk without a
// valid kind, has none: "".
func ClientCodeOf(v Valence, k Kind) ClientCode {
	if v == Neutral {
		return NeutralCode
	}
	for i, kind := range Kinds() {
		switch {
		case kind != k:
		case v == Change:
			return ClientCode(kindLetters[i] + "+")
		case v == Sustain:
			return ClientCode(kindLetters[i] + "-")
		}
	}
	return ""
}

// AllClientCodes lists the codes: each kind with + and with -, and N at last.
func AllClientCodes() []ClientCode {
	out := make([]ClientCode, 0, 2*len(kindLetters)+1)
	for _, l := range kindLetters {
		out = append(out, ClientCode(l+"+"), ClientCode(l+"-"))
	}
	return append(out, NeutralCode)
}

// Valid reports whether c is one of [AllClientCodes].
func (c ClientCode) Valid() bool { _, err := ParseClientCode(string(c)); return err == nil }

// ParseClientCode reads a code; anything else is a *[LabelError].
func ParseClientCode(s string) (ClientCode, error) {
	return parse("client code", s, AllClientCodes())
}

// Valence returns the code's valence, "" for an unset or invalid code.
func (c ClientCode) Valence() Valence {
	v, _ := c.parts()
	return v
}

// Kind returns the code's kind, "" for neutral talk and for an unset or invalid
// code.
func (c ClientCode) Kind() Kind {
	_, k := c.parts()
	return k
}

func (c ClientCode) parts() (Valence, Kind) {
	if c == NeutralCode {
		return Neutral, ""
	}
	for i, l := range kindLetters {
		switch sign, ok := strings.CutPrefix(string(c), l); {
		case !ok:
		case sign == "+":
			return Change, Kinds()[i]
		case sign == "-":
			return Sustain, Kinds()[i]
		}
	}
	return "", ""
}
