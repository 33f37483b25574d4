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
	for i, x := range p {
		p[i] = x - top
	}
	Exps(p)
	Share(p)
}

// Share divides finite numbers that are not negative by their sum, in place, and makes
// them whole ten-thousandths that sum to one; p holds at most [MaxClasses] of them.
// Where all are 0 they share alike.
func Share(p []float64) {
	sum := 0.0
	for _, x := range p {
		sum += x
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
