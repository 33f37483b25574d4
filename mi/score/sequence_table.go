package score

import "github.com/evoke-mi/evoke/mi"

// Transitions is a table of what followed what.
type Transitions struct {
	// From and To are the roles: To's codes after From's.
	From mi.Role `json:"from"`
	To   mi.Role `json:"to"`
	// Pairs is how many pairs were counted, LeftOut how many had the right
	// roles at the right distance but a code missing.
	Pairs   int `json:"pairs"`
	LeftOut int `json:"left_out"`
	// Transitions has one entry for every code of From with every code of To,
	// in their own order, also for what never occurred.
	Transitions []Transition `json:"transitions"`
}

// Of returns the transition between two codes, and whether there are such
// codes: ts.Of("reflection", "change").
func (ts Transitions) Of(from, to string) (Transition, bool) {
	for _, t := range ts.Transitions {
		if t.From == from && t.To == to {
			return t, true
		}
	}
	return Transition{}, false
}

// A Transition says how often one code came after another, and whether that is
// more or less than without it. What cannot be computed is nil, null in JSON.
//
// Of n pairs, let a have From first, b have To second, and ab both. The
// weight of the prior is w. Then
//
//	probability   = ab / a
//	base rate     = b / n
//	expected      = a b / n
//	odds ratio    = ab (n-a-b+ab) / ((a-ab) (b-ab))
//	Yule's Q      = (odds ratio - 1) / (odds ratio + 1)
//	shrunken p    = (ab + w b/n) / (a + w)
//	log odds      = logit(shrunken p) - logit(b/n)
//
// The odds ratio compares From with everything else in its place, as the
// published studies do. The shrunken numbers compare it with the base rate, and
// pull what was seen seldom towards it: they are the mean of a Dirichlet prior
// of weight w at the base rates, after a observations.
type Transition struct {
	// From and To are the codes, To after From.
	From string `json:"from"`
	To   string `json:"to"`
	// Count is how often To came after From, FromCount how often From had
	// anything coded after it, ToCount how often To came after anything coded.
	Count     int `json:"count"`
	FromCount int `json:"from_count"`
	ToCount   int `json:"to_count"`
	// Probability is the share of To among what came after From; nil where
	// From never occurred.
	Probability *float64 `json:"probability"`
	// BaseRate is the share of To after anything.
	BaseRate *float64 `json:"base_rate"`
	// Expected is the count to expect if From made no difference.
	Expected *float64 `json:"expected"`
	// OddsRatio is nil where it would be infinite or 0/0; then YuleQ, which
	// goes from -1 to 1, may still be there.
	OddsRatio *float64 `json:"odds_ratio"`
	YuleQ     *float64 `json:"yule_q"`
	// Shrunken is the shrunken probability, LogOdds its log odds against the
	// base rate: above 0 for more than usual. Both are nil where From never
	// occurred, LogOdds also where To never did, or always.
	Shrunken *float64 `json:"shrunken"`
	LogOdds  *float64 `json:"log_odds"`
	// Small is set where a cell of the table of two by two has an expected
	// count below [SmallExpected]: too few to make anything of.
	Small bool `json:"small"`
}

// seqTransition computes a transition of labelled counts.
func seqTransition(p *statPool, t Transition, n int, prior float64) Transition {
	ab, a, b := t.Count, t.FromCount, t.ToCount
	notA, notB := n-a, n-b
	t.Probability = p.count(ab, a)
	t.BaseRate = p.count(b, n)
	t.Expected = p.over(statProduct(a, b), float64(n))
	t.Small = min(statProduct(a, b), statProduct(a, notB), statProduct(notA, b), statProduct(notA, notB)) <
		SmallExpected*float64(n) || n == 0
	same := statProduct(ab, n-a-b+ab)
	other := statProduct(a-ab, b-ab)
	t.OddsRatio = p.over(same, other)
	t.YuleQ = p.over(same-other, same+other)
	if a == 0 {
		return t
	}
	prior = max(0, prior)
	// All times n, so that without a prior these are whole numbers.
	with := statProduct(n, ab) + float64(prior*float64(b))
	without := statProduct(n, a-ab) + float64(prior*float64(notB))
	t.Shrunken = p.over(with, with+without)
	over, under := float64(with*float64(notB)), float64(without*float64(b))
	if over > 0 && under > 0 { // else the log odds would be infinite
		if odds := p.over(over, under); odds != nil && *odds > 0 {
			t.LogOdds = p.of(statLog(*odds))
		}
	}
	return t
}
