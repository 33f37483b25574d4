package score

import "math"

// A statPool gives out numbers that may be undefined: a pointer to the number,
// or nil. It saves a table of hundreds of statistics as many small pieces of
// memory. The zero value is ready.
type statPool []float64

// of returns x, nil if it is infinite or no number: JSON has neither.
func (p *statPool) of(x float64) *float64 {
	if math.IsInf(x, 0) || math.IsNaN(x) {
		return nil
	}
	if len(*p) == cap(*p) { // the old piece stays with those who point into it
		*p = make([]float64, 0, 64)
	}
	*p = append(*p, x)
	return &(*p)[len(*p)-1]
}

// over returns a divided by b, nil where b is 0.
func (p *statPool) over(a, b float64) *float64 {
	if b == 0 {
		return nil
	}
	return p.of(a / b)
}

// count is over for counts.
func (p *statPool) count(a, b int) *float64 { return p.over(float64(a), float64(b)) }

// statProduct multiplies counts: exact below 2^53, and never wrong by more than
// a rounding above, where integers would wrap round, on 32 bits from 2^31.
func statProduct(counts ...int) float64 {
	p := 1.0
	for _, c := range counts {
		p *= float64(c)
	}
	return p
}

// statLog is the natural logarithm of a positive number. The standard library's
// has different code on different processors, and so may differ in the last
// bit; this one is plain arithmetic with no product that a compiler may fuse
// into a sum. With x = f 2^e, f between 1/√2 and √2 and s = (f-1)/(f+1) it is
// e ln 2 + 2 (s + s³/3 + s⁵/5 + …); s² is below 0.0295, so that eleven terms
// leave less than 1e-17 out.
func statLog(x float64) float64 {
	const ln2High, ln2Low = 6.93147180369123816490e-01, 1.90821492927058770002e-10
	f, exp := math.Frexp(x)
	if f < math.Sqrt2/2 {
		f, exp = 2*f, exp-1
	}
	s := (f - 1) / (f + 1)
	z := float64(s * s)
	sum := 0.0
	for k := 23; k > 1; k -= 2 {
		sum = float64((sum + 1/float64(k)) * z)
	}
	e := float64(exp)
	return float64(e*ln2High) + (float64(2*s) + (float64(float64(2*s)*sum) + float64(e*ln2Low)))
}

// statStrings returns labels as plain strings.
func statStrings[T ~string](labels []T) []string {
	out := make([]string, len(labels))
	for i, l := range labels {
		out[i] = string(l)
	}
	return out
}
