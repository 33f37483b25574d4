package score

import "math"

// A Ratio is one number divided by another, with both. A ratio with a
// denominator of 0 is undefined: the manuals do not say what R:Q is without a
// question, and writing 0 or infinity there would turn its meaning round (field
// guide 2.6). The zero value is undefined.
type Ratio struct {
	// Value is Numerator / Denominator, nil where it is undefined. It is null
	// in JSON then. Shares are fractions: 0.4 is 40 %.
	Value *float64 `json:"value"`
	// Numerator and Denominator are counts, or for talk time seconds.
	Numerator   float64 `json:"numerator"`
	Denominator float64 `json:"denominator"`
	// By says how they were counted.
	By Basis `json:"by"`
}

// Number returns the value and whether it is defined; 0 and false where not.
func (r Ratio) Number() (value float64, ok bool) {
	if r.Value == nil {
		return 0, false
	}
	return *r.Value, true
}

// Defined reports whether the ratio has a value.
func (r Ratio) Defined() bool { return r.Value != nil }

// ratio divides. Both numbers are finite and at least 0.
func ratio(numerator, denominator float64, by Basis) Ratio {
	r := Ratio{Numerator: numerator, Denominator: denominator, By: by}
	// Probabilities next to 0 can overflow: that is undefined too.
	if v := numerator / denominator; denominator > 0 && !math.IsInf(v, 0) {
		r.Value = &v
	}
	return r
}

// counted divides two counts.
func counted(numerator, denominator int, by Basis) Ratio {
	return ratio(float64(numerator), float64(denominator), by)
}

// shareOf returns the share of a in a and b.
func shareOf(a, b int, by Basis) Ratio { return counted(a, a+b, by) }
