package rulers

// Went is which way a counsellor followed a number up. The zero value is not at
// all.
type Went string

// The ways.
const (
	// Down compares with a lower number, which invites change talk.
	Down Went = "down"
	// Why asks what makes it this number, and names no other.
	Why Went = "why"
	// Up asks what it would take to get higher.
	Up Went = "up"
	// Against asks why it is not higher, which invites sustain talk (field
	// guide 5.2, "never").
	Against Went = "against"
)

// Wents lists the ways in their own order.
func Wents() []Went { return []Went{Down, Why, Up, Against} }

// Valid reports whether w is one of [Wents].
func (w Went) Valid() bool { _, err := ParseWent(string(w)); return err == nil }

// ParseWent reads a way; anything else is a *[mi.LabelError].
func ParseWent(s string) (Went, error) { return parse("way", s, Wents()) }

// went is which way the turn follows a number up.
func (a *asking) went(r *Reading) Went {
	if !a.why && !a.whyNot && !a.lower && !a.higher {
		return ""
	}
	var below, above, same bool
	for _, x := range a.numbers {
		switch {
		case x < r.Low:
			below = true
		case x > r.High:
			above = true
		default:
			same = true
		}
	}
	switch {
	case !r.Valued:
		return ""
	case below && (a.why || a.whyNot || a.lower):
		return Down
	case above && a.higher:
		return Up
	case above && (a.whyNot || a.why && a.lower):
		return Against
	case (same || len(a.numbers) == 0) && a.whyNot && !a.lower && (a.higher || !a.why):
		return Against
	case same && a.why:
		return Why
	}
	return ""
}
