package score

import "math"

// An Intraclass is the intraclass correlation ICC(2,1): two-way random effects,
// absolute agreement, one coder (Shrout and Fleiss 1979; McGraw and Wong 1996
// call it ICC(A,1)). It asks whether any coder's count of a session could stand
// for any other's, so that a coder who always counts more lowers it.
type Intraclass struct {
	// Value is the correlation, nil where it is undefined. It is null in JSON
	// then. It can be below 0.
	Value *float64 `json:"value"`
	// Undefined says why Value is nil: [UndefinedFew], [UndefinedVariance] or
	// [UndefinedRange].
	Undefined string `json:"undefined,omitempty"`
	// Sessions and Coders are how many there were of each. With few sessions
	// the correlation is unsure: in ten sessions of two coders a true .75 comes
	// out between .28 and .93 nineteen times in twenty (simulated, normal
	// scores).
	Sessions int `json:"sessions"`
	Coders   int `json:"coders"`
	// Between is the mean square between the sessions, Raters the one between
	// the coders, Rest what is left; nil where they are undefined.
	Between *float64 `json:"between"`
	Raters  *float64 `json:"raters"`
	Rest    *float64 `json:"rest"`
	// Band is the word of [CicchettiBands] for Value, "" without one.
	Band string `json:"band,omitempty"`
}

// ICC returns the intraclass correlation of ratings: ratings[i][j] is what coder
// j counted in session i. The error is an [ErrTable] where the rows are not of
// one length, an [ErrRating] where a rating is infinite or no number.
func ICC(ratings [][]float64) (Intraclass, error) {
	for _, row := range ratings {
		if len(row) != len(ratings[0]) {
			return Intraclass{}, ErrTable
		}
		for _, x := range row {
			if math.IsInf(x, 0) || math.IsNaN(x) {
				return Intraclass{}, ErrRating
			}
		}
	}
	var p statPool
	return iccOf(&p, ratings), nil
}

// iccOf is ICC of sound ratings, by the sums of squares of a two-way layout
// (n sessions, k coders) times n k, which are whole numbers where the ratings
// are:
//
//	r = n Σ session² - total²        between sessions
//	c = k Σ coder² - total²          between coders
//	e = n k Σ rating² - total² - r - c
//
// In the usual mean squares R = r/(nk(n-1)), C = c/(nk(k-1)) and
// E = e/(nk(n-1)(k-1)),
//
//	ICC(2,1) = (R - E) / (R + (k-1) E + k (C - E)/n)
//	         = n ((k-1) r - e) / (n (k-1) (r + e) + k ((n-1) c - e)).
func iccOf(p *statPool, ratings [][]float64) Intraclass {
	n := len(ratings)
	out := Intraclass{Sessions: n}
	if n > 0 {
		out.Coders = len(ratings[0])
	}
	if n < 2 || out.Coders < 2 {
		out.Undefined = UndefinedFew
		return out
	}
	rows, coders := float64(n), float64(out.Coders)
	// The correlation does not change if all ratings move together. Counted
	// from one of them they stay whole, and ratings that are nearly alike keep
	// their digits.
	pivot := ratings[0][0]
	columns := make([]float64, out.Coders)
	total, squares, sessions := 0.0, 0.0, 0.0
	for _, row := range ratings {
		sum := 0.0
		for j, x := range row {
			x -= pivot
			sum += x
			columns[j] += x
			squares += float64(x * x)
		}
		total += sum
		sessions += float64(sum * sum)
	}
	raters := 0.0
	for _, c := range columns {
		raters += float64(c * c)
	}
	// Rounding must not make a sum of squares negative.
	mean := float64(total * total)
	r := max(0, float64(rows*sessions)-mean)
	c := max(0, float64(coders*raters)-mean)
	e := max(0, float64(float64(rows*coders)*squares)-mean-r-c)
	cells, free := float64(rows*coders), float64((rows-1)*(coders-1))
	out.Between = p.of(r / float64(cells*(rows-1)))
	out.Raters = p.of(c / float64(cells*(coders-1)))
	out.Rest = p.of(e / float64(cells*free))
	over := float64(rows * (float64((coders-1)*r) - e))
	under := float64(float64(rows*(coders-1))*(r+e)) + float64(coders*(float64((rows-1)*c)-e))
	switch {
	case under <= 0:
		out.Undefined = UndefinedVariance
	default:
		if out.Value = p.of(over / under); out.Value == nil {
			out.Undefined = UndefinedRange
		}
		out.Band = CicchettiBands().Of(out.Value)
	}
	return out
}
