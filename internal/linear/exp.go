package linear

import "math"

// Exp is e to the x for x of at most 0. The standard library's has different
// code on different processors, and so may differ in the last bit; this one is
// plain arithmetic with no product that a compiler may fuse into a sum.
// Reduction to |r| <= ln(2)/2 and the Taylor series to r^11: the error is below
// 1e-14 of the result.
func Exp(x float64) float64 {
	k, r := reduce(x)
	return scaled(series([4]float64{r})[0], k)
}

// Log is the natural logarithm of a positive and finite x, by the same kind of
// arithmetic: the series of the inverse hyperbolic tangent, to an error below 1e-15
// of what is left after a power of two is taken out.
func Log(x float64) float64 {
	part, power := math.Frexp(x)
	if part < math.Sqrt2/2 {
		part *= 2
		power--
	}
	s := (part - 1) / (part + 1)
	square, sum := s*s, 0.0
	for n := 21; n > 0; n -= 2 {
		sum = 1/float64(n) + float64(square*sum)
	}
	return float64(float64(power)*math.Ln2) + float64(2*float64(s*sum))
}

// Exps replaces each x of p by [Exp] of it, four at a time.
func Exps(p []float64) {
	var k [4]int
	for len(p) > 0 {
		part := p[:min(len(p), len(k))]
		p = p[len(part):]
		var r [4]float64
		for i, x := range part {
			k[i], r[i] = reduce(x)
		}
		sum := series(r)
		for i := range part {
			part[i] = scaled(sum[i], k[i])
		}
	}
}

// none is the k of what is so small that it counts as nothing.
const none = math.MinInt

// reduce gives k and r with x = k ln(2) + r.
func reduce(x float64) (k int, r float64) {
	const ln2High, ln2Low = 6.93147180369123816490e-01, 1.90821492927058770002e-10
	if !(x > -700) { // also NaN
		return none, 0
	}
	whole := math.Floor(float64(x/math.Ln2) + 0.5)
	r = x - float64(whole*ln2High)
	r -= float64(whole * ln2Low)
	return int(whole), r
}

// series gives the Taylor series of e to the r for four numbers. A step of it
// waits for a division; four at once wait no longer than one. To halve a number
// is to divide it by two, to the bit.
func series(r [4]float64) [4]float64 {
	a, b, c, d := 1.0, 1.0, 1.0, 1.0
	for _, n := range [...]float64{11, 10, 9} {
		a, b, c, d = 1+float64(a*r[0])/n, 1+float64(b*r[1])/n, 1+float64(c*r[2])/n, 1+float64(d*r[3])/n
	}
	a, b, c, d = 1+float64(float64(a*r[0])*0.125), 1+float64(float64(b*r[1])*0.125), 1+float64(float64(c*r[2])*0.125), 1+float64(float64(d*r[3])*0.125)
	for _, n := range [...]float64{7, 6, 5} {
		a, b, c, d = 1+float64(a*r[0])/n, 1+float64(b*r[1])/n, 1+float64(c*r[2])/n, 1+float64(d*r[3])/n
	}
	a, b, c, d = 1+float64(float64(a*r[0])*0.25), 1+float64(float64(b*r[1])*0.25), 1+float64(float64(c*r[2])*0.25), 1+float64(float64(d*r[3])*0.25)
	a, b, c, d = 1+float64(a*r[0])/3, 1+float64(b*r[1])/3, 1+float64(c*r[2])/3, 1+float64(d*r[3])/3
	a, b, c, d = 1+float64(float64(a*r[0])*0.5), 1+float64(float64(b*r[1])*0.5), 1+float64(float64(c*r[2])*0.5), 1+float64(float64(d*r[3])*0.5)
	return [4]float64{1 + float64(a*r[0]), 1 + float64(b*r[1]), 1 + float64(c*r[2]), 1 + float64(d*r[3])}
}

// scaled gives x times 2 to the k, for an x near 1. As k is at least -1011, that
// is no product that loses bits.
func scaled(x float64, k int) float64 {
	if k == none {
		return 0
	}
	return x * math.Float64frombits(uint64(1023+k)<<52)
}
