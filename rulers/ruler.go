package rulers

import (
	"strconv"

	"github.com/evoke-mi/evoke/mi"
)

// A Ruler is one question on a scale: what it asks about, which change it
// means, and from where to where the scale goes. It is plain data. The words
// come from a [Locale], which asks it ([Locale.Ask]), reads the answer
// ([Locale.Read]) and says what to ask next ([Locale.FollowUp]).
//
// The zero Ruler asks for the importance of "this change" from 0 to 10.
type Ruler struct {
	// Dimension is what the ruler measures; "" is [Importance].
	Dimension Dimension `json:"dimension,omitempty"`
	// Scale is from where to where it goes; the zero Scale is 0 to 10.
	Scale Scale `json:"scale,omitzero"`
	// Target is the behaviour in question in the grammatical form that the
	// locale asks for in [LocaleData.TargetForm]: in English a verb without
	// "to", "cut down on drinking". "" is "make this change".
	Target string `json:"target,omitempty"`
	// Anchors are the words at the two ends, where they are not the locale's.
	Anchors Anchors `json:"anchors,omitzero"`
	// Address is how the person is addressed in a language with two ways; ""
	// is the locale's first.
	Address Address `json:"address,omitempty"`
	// Wording is the whole wording of a dimension of one's own, and replaces
	// the locale's for one of the three. A dimension that is none of
	// [Dimensions] cannot be asked without.
	Wording *DimensionTexts `json:"wording,omitempty"`
}

// dimension returns what the ruler measures.
func (r *Ruler) dimension() Dimension {
	if r.Dimension == "" {
		return Importance
	}
	return r.Dimension
}

// A Dimension is what a ruler measures: one of [Dimensions], or a name of
// one's own such as "willingness". The three are different constructs: they
// are never summed or averaged (field guide 5.6).
type Dimension string

// The dimensions that the locales have words for.
const (
	Importance Dimension = "importance"
	Confidence Dimension = "confidence"
	Readiness  Dimension = "readiness"
)

// Dimensions lists the three in the order in which they are asked: importance
// first (field guide 5.1).
func Dimensions() []Dimension { return []Dimension{Importance, Confidence, Readiness} }

// Valid reports whether d is one of [Dimensions].
func (d Dimension) Valid() bool { _, err := ParseDimension(string(d)); return err == nil }

// ParseDimension reads one of the three dimensions; anything else is a
// *[mi.LabelError].
func ParseDimension(s string) (Dimension, error) { return parse("dimension", s, Dimensions()) }

// A Scale says from where to where a ruler goes. The zero Scale is 0 to 10.
// Sheets in use go from 0 to 10, 1 to 10, 0 or 1 to 100 and 1 to 5 (field
// guide 5.1); readings on different scales are not the same thing, so the
// scale stays with every value.
type Scale struct {
	Min int `json:"min"`
	Max int `json:"max"`
}

// maxScale bounds the ends of a scale, so that its numbers are exact.
const maxScale = 1_000_000

// orDefault returns the scale that s stands for.
func (s Scale) orDefault() Scale {
	if s == (Scale{}) {
		return Scale{0, 10}
	}
	return s
}

// Valid reports whether the scale has a lower and an upper end, both within a
// million of nought. The zero Scale is valid.
func (s Scale) Valid() bool {
	s = s.orDefault()
	return s.Min < s.Max && s.Min >= -maxScale && s.Max <= maxScale
}

// Contains reports whether x lies on the scale, the ends included.
func (s Scale) Contains(x float64) bool {
	s = s.orDefault()
	return x >= float64(s.Min) && x <= float64(s.Max)
}

// Normal returns where x lies between the ends, 0 to 1. A value that lies
// outside gives a number outside, because nothing is clamped in silence.
func (s Scale) Normal(x float64) float64 {
	s = s.orDefault()
	if s.Min >= s.Max {
		return 0
	}
	return (x - float64(s.Min)) / float64(s.Max-s.Min)
}

// String gives the scale as "0-10".
func (s Scale) String() string {
	s = s.orDefault()
	return strconv.Itoa(s.Min) + "-" + strconv.Itoa(s.Max)
}

// Anchors are the words at the ends of a ruler, worded to stand after "0
// is …": "not at all important". An empty one is the locale's.
type Anchors struct {
	Least string `json:"least,omitempty"`
	Most  string `json:"most,omitempty"`
}

// An Address is how a language addresses a person. The zero value is the
// locale's first one.
type Address string

// The ways of address: "Sie" and "du", "usted" and "tú".
const (
	Formal   Address = "formal"
	Informal Address = "informal"
)

// Addresses lists the ways of address in their own order.
func Addresses() []Address { return []Address{Formal, Informal} }

// Valid reports whether a is one of [Addresses].
func (a Address) Valid() bool { _, err := ParseAddress(string(a)); return err == nil }

// ParseAddress reads a way of address; anything else is a *[mi.LabelError].
func ParseAddress(s string) (Address, error) { return parse("address", s, Addresses()) }

// parse reads one of the labels of a type as package mi does.
func parse[T ~string](typ, s string, all []T) (T, error) {
	want := make([]string, len(all))
	for i, l := range all {
		if string(l) == s {
			return l, nil
		}
		want[i] = string(l)
	}
	return "", &mi.LabelError{Type: typ, Want: want}
}
