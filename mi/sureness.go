package mi

// DefaultMinSureness is the sureness below which [ChangeTalk] marks its answer
// as abstained, unless told otherwise.
const DefaultMinSureness = 0.45

// common is how much commoner change, neutral and sustain talk are than the
// probabilities make them. Rare sustain talk would drown if the weights were
// trained on the classes as they come, so a rarer class counts there for more,
// by the root of its rarity; in AnnoMI 24 of 100 client turns are change talk,
// 64 neutral, 12 sustain talk. These are the roots, change talk being 1.
var common = [...]float64{1, 1.6, 0.7}

// Sureness says how sure Valence is, from 0 to 1: for ranking answers, and for
// leaving the least sure ones out. It is the probability of Valence with the
// rarer valences brought back to how rare they are, since an answer of the
// common kind is right more often than one of a rare kind that is as probable.
// MODEL_CARD.md says how often answers of each step are right. A Talk without
// probabilities has sureness 0, one that a person corrected 1.
func (t Talk) Sureness() float64 {
	p := [...]float64{t.Probability.Change, t.Probability.Neutral, t.Probability.Sustain}
	sum := 0.0
	for k := range p {
		p[k] = float64(p[k] * common[k])
		sum += p[k]
	}
	if !(sum > 0) {
		return 0
	}
	for k, v := range valences {
		if v == t.Valence {
			return p[k] / sum
		}
	}
	return 0
}
