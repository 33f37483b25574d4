package linear

import "math"

// parts is the grain of a probability: ten-thousandths.
const parts = 10000

// Softmax turns logits into probabilities in place: whole ten-thousandths that
// sum to one, in the order of the logits. What is left over by rounding down
// goes to the largest remainders, the first of equals. There may be at most
// [MaxClasses] of them. Logits that are infinite or no numbers, which products
// of absurd but finite weights can give, share alike: that says nothing, but
// it is a distribution.
func Softmax(p []float64) {
	top := p[0]
	for _, x := range p[1:] {
		top = max(top, x)
	}
	sum := 0.0
	for i, x := range p {
		p[i] = Exp(x - top)
		sum += p[i]
	}
	if sum == 0 { // the greatest of finite logits alone would give 1
		for i := range p {
			p[i] = 1
		}
		sum = float64(len(p))
	}
	var rest [MaxClasses]float64
	left := parts
	for i := range p {
		share := float64(float64(p[i]/sum) * parts)
		whole := math.Floor(share)
		rest[i] = share - whole
		left -= int(whole)
		p[i] = whole
	}
	for ; left > 0; left-- {
		i := Best(rest[:len(p)])
		rest[i] = -1
		p[i]++
	}
	for i := range p {
		p[i] /= parts
	}
}

// Exp is e to the x for x of at most 0. The standard library's has different
// code on different processors, and so may differ in the last bit; this one is
// plain arithmetic with no product that a compiler may fuse into a sum.
// Reduction to |r| <= ln(2)/2 and the Taylor series to r^11: the error is below
// 1e-14 of the result.
func Exp(x float64) float64 {
	const ln2High, ln2Low = 6.93147180369123816490e-01, 1.90821492927058770002e-10
	if !(x > -700) { // also NaN
		return 0
	}
	k := math.Floor(float64(x/math.Ln2) + 0.5)
	r := x - float64(k*ln2High)
	r -= float64(k * ln2Low)
	sum := 1.0
	for n := 11.0; n >= 1; n-- {
		sum = 1 + float64(float64(sum*r)/n)
	}
	return math.Ldexp(sum, int(k))
}
