package mi

// A Side is the side of what a client said that a reflection gives back. MISC
// 2.5 codes it with the reflection, as [Side.Sign] writes it (field guide 1.3).
// What follows a reflection depends on it: Barnett et al. 2014 (field guide 3.5).
// The zero value is unset: no reflection.
type Side string

// The sides.
const (
	TowardChange   Side = "toward"
	AwayFromChange Side = "away"
	BothSides      Side = "both"
	NeitherSide    Side = "none"
)

// Sides lists the sides in their own order.
func Sides() []Side { return []Side{TowardChange, AwayFromChange, BothSides, NeitherSide} }

// Valid reports whether s is one of [Sides].
func (s Side) Valid() bool { _, err := ParseSide(string(s)); return err == nil }

// ParseSide reads a side; anything else is a *[LabelError].
func ParseSide(s string) (Side, error) { return parse("side", s, Sides()) }

// Sign returns the mark that MISC 2.5 puts behind the code of a reflection: +, −,
// ± or 0, and "" for an unset side.
func (s Side) Sign() string {
	switch s {
	case TowardChange:
		return "+"
	case AwayFromChange:
		return "−"
	case BothSides:
		return "±"
	case NeitherSide:
		return "0"
	}
	return ""
}

// And returns the side of two reflections together. An unset side adds nothing.
func (s Side) And(t Side) Side {
	switch {
	case s == "" || s == NeitherSide && t != "":
		return t
	case t == "" || t == NeitherSide || s == t:
		return s
	}
	return BothSides
}

// A SummaryType says what kind of summary a turn is (Miller and Rollnick 2013;
// field guide 1.4). The zero value is none.
type SummaryType string

// The kinds of summaries.
const (
	// Collecting gathers several things that were just said.
	Collecting SummaryType = "collecting"
	// Linking ties what was said to something from earlier or from elsewhere.
	Linking SummaryType = "linking"
	// Transitional wraps up and leads on: to the key question, or to the end.
	Transitional SummaryType = "transitional"
)

// SummaryTypes lists the kinds of summaries in their own order.
func SummaryTypes() []SummaryType { return []SummaryType{Collecting, Linking, Transitional} }

// Valid reports whether s is one of [SummaryTypes].
func (s SummaryType) Valid() bool { _, err := ParseSummaryType(string(s)); return err == nil }

// ParseSummaryType reads a kind of summary; anything else is a *[LabelError].
func ParseSummaryType(s string) (SummaryType, error) { return parse("summary type", s, SummaryTypes()) }
