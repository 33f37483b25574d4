package question

// onScale reports whether the sentence speaks of a scale: "on a scale", "from 0 to
// 10", "out of ten". Rulers go from 0 or 1 to 5, 10 or 100 (field guide 5.1);
// "from a 5 to a 7" is what follows one.
func (r *Reader) onScale() bool {
	for k := range r.n {
		switch r.words[k].word {
		case scale: // and no bathroom scale
			before, next := r.at(k-1), r.at(k+1)
			if before == a || before == that || before == other && r.scale || next == of || next == from {
				return true
			}
		case low:
			if next := r.at(k + 1); (next == to || next == through || next == and) && r.at(k+2) == high {
				return true
			}
			if r.at(k+1) == high && r.marked(k+1, comma) {
				return true // "1-10"
			}
		case high:
			if r.at(k-1) == of && r.at(k-2) == out {
				return true
			}
		}
	}
	return false
}

// rated is a question for a place on a scale.
var rated = Question{Form: Closed, Function: Rating, Kind: Scale, Test: OnScale}
