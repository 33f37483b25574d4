package rulers

import "github.com/evoke-mi/evoke/mi"

// A Reading is an answer to a ruler as it was understood. It keeps what was
// said: a range stays a range, "80 percent" stays 80 on a scale to 100, and
// no number is made from words. Next says what a counsellor would do with it.
type Reading struct {
	// Kind is what kind of answer it was.
	Kind Answer `json:"kind"`
	// Next is what to do with it.
	Next Next `json:"next"`
	// Valued is set where the answer holds a number. Without it Low and High
	// are 0 and mean nothing.
	Valued bool `json:"valued"`
	// Low and High are the number as spoken, on Scale and before any
	// conversion: both ends of a range, or the same number twice.
	Low  float64 `json:"low"`
	High float64 `json:"high"`
	// Scale is the scale that the number was spoken on. It is the ruler's but
	// where Kind is [OtherScale].
	Scale Scale `json:"scale"`
	// Normal is Low and High as parts of Scale, from 0 to 1, apart from what
	// was said. A number out of range lies outside.
	Normal Interval `json:"normal"`
	// Hedge is how the number was softened, "" for not at all.
	Hedge Hedge `json:"hedge,omitempty"`
	// Conditional is set where the number stands under a condition: "if I
	// made up my mind, a 9".
	Conditional bool `json:"conditional,omitempty"`
	// Changed is set where the person took back an earlier number of the same
	// answer.
	Changed bool `json:"changed,omitempty"`
	// Band is what words without a number amount to, roughly. It is for a
	// reflection, never for a calculation.
	Band Band `json:"band,omitempty"`
	// Compared says how the answer lies to Limit, where it names a number
	// only to say what it is not: "less than 5", "not a 10".
	Compared Comparison `json:"compared,omitempty"`
	Limit    float64    `json:"limit,omitempty"`
	// Span is the part of the text that decided: the number, or the words.
	// It is empty where nothing was understood.
	Span mi.Span `json:"span"`
	// Parts holds each number with what it is about, where one answer gives
	// several: "for my kids a 9, for me a 4". It is nil otherwise.
	Parts []Part `json:"parts,omitempty"`
}

// An Interval has a lower and an upper end, which may be equal.
type Interval struct {
	Low  float64 `json:"low"`
	High float64 `json:"high"`
}

// A Part is one of several numbers in an answer.
type Part struct {
	// Low, High and Scale are as in [Reading].
	Low   float64 `json:"low"`
	High  float64 `json:"high"`
	Scale Scale   `json:"scale"`
	// Conditional is set where this number stands under a condition.
	Conditional bool `json:"conditional,omitempty"`
	// Dimension is the one that the words around the number name, else "".
	Dimension Dimension `json:"dimension,omitempty"`
	// Span is the number, About the clause that says what it is for.
	Span  mi.Span `json:"span"`
	About mi.Span `json:"about"`
}

// An Answer is a kind of answer. The zero value is unset.
type Answer string

// The kinds of answer (field guide 5.3).
const (
	// Number is one number on the ruler's own scale.
	Number Answer = "number"
	// Range is two of them: "six or seven".
	Range Answer = "range"
	// OtherScale is a number on another scale: "80 percent" on 0 to 10.
	OtherScale Answer = "other scale"
	// OutOfRange is a number that is not on the scale: "eleven".
	OutOfRange Answer = "out of range"
	// Split is several numbers for several things.
	Split Answer = "split"
	// Compare is a number that the answer is not: "not a 10", "under 5".
	Compare Answer = "compare"
	// Words is an answer in words alone: "pretty confident".
	Words Answer = "words"
	// Depends is a condition and no number: "depends on the day".
	Depends Answer = "depends"
	// CounterQuestion asks back: "you mean stopping for good?".
	CounterQuestion Answer = "counter-question"
	// Unsure is that the person does not know.
	Unsure Answer = "unsure"
	// Refusal is that the person does not want to say.
	Refusal Answer = "refusal"
	// Unclear is that no answer was found.
	Unclear Answer = "unclear"
)

// Answers lists the kinds of answer in their own order.
func Answers() []Answer {
	return []Answer{
		Number, Range, OtherScale, OutOfRange, Split, Compare,
		Words, Depends, CounterQuestion, Unsure, Refusal, Unclear,
	}
}

// Valid reports whether a is one of [Answers].
func (a Answer) Valid() bool { _, err := ParseAnswer(string(a)); return err == nil }

// ParseAnswer reads a kind of answer; anything else is a *[mi.LabelError].
func ParseAnswer(s string) (Answer, error) { return parse("answer", s, Answers()) }

// A Next is what to do with a reading. The zero value is unset.
type Next string

// What to do with a reading.
const (
	// Accept takes it and follows up.
	Accept Next = "accept"
	// Confirm says the number back as a question: "so an 8?".
	Confirm Next = "confirm"
	// AskNumber asks which number goes with what was said.
	AskNumber Next = "ask for a number"
	// ClarifyTarget says what the question is about and asks again.
	ClarifyTarget Next = "clarify the target"
	// LetBe does not ask again: offers words instead, or moves on.
	LetBe Next = "let be"
)

// Nexts lists what can be done in its own order.
func Nexts() []Next { return []Next{Accept, Confirm, AskNumber, ClarifyTarget, LetBe} }

// Valid reports whether n is one of [Nexts].
func (n Next) Valid() bool { _, err := ParseNext(string(n)); return err == nil }

// ParseNext reads what to do; anything else is a *[mi.LabelError].
func ParseNext(s string) (Next, error) { return parse("next", s, Nexts()) }

// A Hedge is how a number was softened. The zero value is not at all.
type Hedge string

// The hedges, the one that matters more last: of several the last is kept.
const (
	// Tentative is doubt about the answer: "maybe", "I guess".
	Tentative Hedge = "tentative"
	// Approximate is a number that is roughly meant: "about", "7-ish".
	Approximate Hedge = "approximate"
	// Upward is this number or somewhat more: "at least", "just over".
	Upward Hedge = "upward"
	// Downward is this number or somewhat less: "at most", "almost".
	Downward Hedge = "downward"
)

// Hedges lists the hedges in their own order.
func Hedges() []Hedge { return []Hedge{Tentative, Approximate, Upward, Downward} }

// Valid reports whether h is one of [Hedges].
func (h Hedge) Valid() bool { _, err := ParseHedge(string(h)); return err == nil }

// ParseHedge reads a hedge; anything else is a *[mi.LabelError].
func ParseHedge(s string) (Hedge, error) { return parse("hedge", s, Hedges()) }

// A Band is what words without a number amount to. The zero value is unset.
// The bands are a convention of this package: no source maps words to numbers.
type Band string

// The bands from the one end to the other.
const (
	Floor  Band = "floor"  // "not at all"
	Low    Band = "low"    // "not very"
	Middle Band = "middle" // "halfway"
	High   Band = "high"   // "pretty confident"
	Top    Band = "top"    // "completely"
)

// Bands lists the bands from the floor to the top.
func Bands() []Band { return []Band{Floor, Low, Middle, High, Top} }

// Valid reports whether b is one of [Bands].
func (b Band) Valid() bool { _, err := ParseBand(string(b)); return err == nil }

// ParseBand reads a band; anything else is a *[mi.LabelError].
func ParseBand(s string) (Band, error) { return parse("band", s, Bands()) }

// A Comparison says how an answer lies to a number that it is not. The zero
// value is unset.
type Comparison string

// The comparisons.
const (
	Not   Comparison = "not"
	Below Comparison = "below"
	Above Comparison = "above"
)

// Comparisons lists the comparisons in their own order.
func Comparisons() []Comparison { return []Comparison{Not, Below, Above} }

// Valid reports whether c is one of [Comparisons].
func (c Comparison) Valid() bool { _, err := ParseComparison(string(c)); return err == nil }

// ParseComparison reads a comparison; anything else is a *[mi.LabelError].
func ParseComparison(s string) (Comparison, error) { return parse("comparison", s, Comparisons()) }
