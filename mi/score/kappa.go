package score

import "errors"

// Why a coefficient is undefined.
const (
	// UndefinedEmpty says that nothing was coded by everybody.
	UndefinedEmpty = "nothing to compare"
	// UndefinedAgreement says that chance alone would give full agreement,
	// because only one code was used: 0 divided by 0.
	UndefinedAgreement = "expected agreement is 1"
	// UndefinedSets says that a turn can have several codes, so that kappa is
	// there for each code but not for all of them together.
	UndefinedSets = "several codes a turn, see each code"
	// UndefinedFew says that an intraclass correlation needs two sessions and
	// two coders at least.
	UndefinedFew = "fewer than two sessions or coders"
	// UndefinedVariance says that there is no variance to divide by: every
	// session and every coder has the same mean.
	UndefinedVariance = "neither sessions nor coders vary"
	// UndefinedRange says that the numbers are too large to be computed with.
	UndefinedRange = "numbers out of range"
)

var (
	// ErrTable is the error for a table that is not what the statistic needs.
	ErrTable = errors.New("score: malformed table")
	// ErrRating is the error for ratings that are infinite or no numbers.
	ErrRating = errors.New("score: rating is not a finite number")
)

// A Kappa is agreement corrected for chance: (observed - expected) / (1 -
// expected). It depends on how often the codes occur: of a rare code a high
// agreement can go with a low kappa, so read it beside the prevalences.
type Kappa struct {
	// Value is kappa, nil where it is undefined. It is null in JSON then.
	Value *float64 `json:"value"`
	// Undefined says why Value is nil: [UndefinedEmpty], [UndefinedAgreement]
	// or [UndefinedSets].
	Undefined string `json:"undefined,omitempty"`
	// Items is how many turns, or items of a table, were compared.
	Items int `json:"items"`
	// Observed is the agreement seen and Expected the one to expect by chance,
	// as fractions; nil where there is nothing to compare.
	Observed *float64 `json:"observed"`
	Expected *float64 `json:"expected"`
	// Band is the word of [LandisKochBands] for Value, "" without one.
	Band string `json:"band,omitempty"`
}

// CohenKappa returns Cohen's kappa of two coders (Cohen 1960). table[i][j] is
// how many items the first coder gave code i and the second code j. All is
// computed from whole numbers and divided once at the end. The error is an
// [ErrTable] where the table is not square or a count is negative.
func CohenKappa(table [][]int) (Kappa, error) {
	for _, row := range table {
		if len(row) != len(table) || kappaNegative(row) {
			return Kappa{}, ErrTable
		}
	}
	var p statPool
	return kappaOfTable(&p, table), nil
}

// kappaOfTable is CohenKappa of a sound table. With n items, d of them on the
// diagonal, and c the sum of the products of the marginals,
//
//	kappa = (d/n - c/n²) / (1 - c/n²) = (n d - c) / (n² - c).
func kappaOfTable(p *statPool, table [][]int) Kappa {
	n, same, chance := 0, 0, 0.0
	for i := range table {
		first, second := 0, 0
		for j := range table {
			first += table[i][j]
			second += table[j][i]
		}
		n += first
		same += table[i][i]
		chance += statProduct(first, second)
	}
	all := statProduct(n, n)
	return kappaOf(p, n, p.count(same, n), p.over(chance, all), statProduct(n, same)-chance, all-chance)
}

// FleissKappa returns Fleiss' kappa of any number of coders (Fleiss 1971).
// counts[i][j] is how many coders gave item i code j; every item has the same
// number of coders, two at least. For two coders it is Scott's pi, which counts
// chance by the codes of both together, and not Cohen's kappa. The error is an
// [ErrTable] where the rows are not of one length and sum, or a count is
// negative.
func FleissKappa(counts [][]int) (Kappa, error) {
	coders := 0
	for i, row := range counts {
		sum := 0
		for _, c := range row {
			sum += c
		}
		if i == 0 {
			coders = sum
		}
		if sum != coders || sum < 2 || len(row) != len(counts[0]) || kappaNegative(row) {
			return Kappa{}, ErrTable
		}
	}
	var f fleiss
	if len(counts) > 0 {
		f = fleiss{coders: coders, totals: make([]int, len(counts[0]))}
	}
	for _, row := range counts {
		for j, c := range row {
			f.add(j, c)
		}
		f.items++
	}
	var p statPool
	return f.kappa(&p), nil
}

// A fleiss adds up what Fleiss' kappa needs: by code how often it was given, and
// over all items and codes the pairs of coders that agree.
type fleiss struct {
	items, coders int
	agreeing      float64
	totals        []int
}

// add adds that c of the coders gave an item code j.
func (f *fleiss) add(j, c int) {
	f.totals[j] += c
	f.agreeing += statProduct(c, c-1)
}

// kappa returns the coefficient. With N items, m coders, a the ordered pairs
// that agree, and s the sum of the squared totals,
//
//	kappa = (a/(N m (m-1)) - s/(N m)²) / (1 - s/(N m)²)
//	      = (a N m - s (m-1)) / ((m-1) ((N m)² - s)).
func (f *fleiss) kappa(p *statPool) Kappa {
	given := statProduct(f.items, f.coders)
	pairs := float64(f.coders - 1)
	squares := 0.0
	for _, t := range f.totals {
		squares += statProduct(t, t)
	}
	all := float64(given * given)
	return kappaOf(p, f.items, p.over(f.agreeing, float64(given*pairs)), p.over(squares, all),
		float64(f.agreeing*given)-float64(squares*pairs), float64(pairs*(all-squares)))
}

// kappaOf divides over by under, which are the numerator and the denominator of
// kappa times the same number.
func kappaOf(p *statPool, items int, observed, expected *float64, over, under float64) Kappa {
	k := Kappa{Items: items, Observed: observed, Expected: expected}
	switch {
	case items == 0:
		k.Undefined = UndefinedEmpty
	case under <= 0:
		k.Undefined = UndefinedAgreement
	default:
		k.Value = p.of(over / under)
		k.Band = LandisKochBands().Of(k.Value)
	}
	return k
}

func kappaNegative(row []int) bool {
	for _, c := range row {
		if c < 0 {
			return true
		}
	}
	return false
}
