package score

import "github.com/evoke-mi/evoke/mi"

// A PanelAgreement says how far any number of coders agree on one attribute of
// the turns. It holds no words of the talk.
type PanelAgreement struct {
	// Attribute is what was compared, Labels are its codes in their own order.
	Attribute Attribute `json:"attribute"`
	Labels    []string  `json:"labels"`
	// Coders is how many there are.
	Coders int `json:"coders"`
	// Compared is how many turns all of them coded. LeftOut is how many more
	// turns of the role there were; they are in none of the numbers.
	Compared int `json:"compared"`
	LeftOut  int `json:"left_out"`
	// Unanimous is how many turns all coded alike.
	Unanimous int `json:"unanimous"`
	// Kappa is Fleiss' kappa. Its Observed is the share of pairs of coders
	// that agree on a turn. Where turns have several codes kappa is by code
	// only, and Observed is nil.
	Kappa Kappa `json:"kappa"`
	// Codes has the agreement on each code, in the order of Labels.
	Codes []PanelCode `json:"codes"`
	// Differences lists the turns that not all coded alike, in their order.
	Differences []Difference `json:"differences"`
}

// A PanelCode says how far the coders agree on where one code is.
type PanelCode struct {
	// Code is the code.
	Code string `json:"code"`
	// Prevalence is the share of all codings that have it, nil where there are
	// none.
	Prevalence *float64 `json:"prevalence"`
	// Kappa is Fleiss' kappa of the code against all others.
	Kappa Kappa `json:"kappa"`
}

// AgreeAll compares any number of codings of the same conversations: each
// session has one entry for each coder, in the same order. What counts, and the
// errors, are as for [Agree].
func AgreeAll(a Attribute, sessions ...[]mi.Coded) (PanelAgreement, error) {
	r, err := agreeReaderOf(a)
	if err != nil {
		return PanelAgreement{}, err
	}
	coders, err := agreeCoders(sessions)
	if err != nil {
		return PanelAgreement{}, err
	}
	out := PanelAgreement{
		Attribute: a, Labels: r.labels, Coders: coders,
		Codes: make([]PanelCode, len(r.labels)), Differences: []Difference{},
	}
	whole := fleiss{coders: coders, totals: make([]int, len(r.labels))}
	counts := make([]int, len(r.labels))
	by := make([]fleiss, len(r.labels))
	for j := range by {
		by[j] = fleiss{coders: coders, totals: make([]int, 2)}
	}
	for i, session := range sessions {
		err := r.each(i, session, func(turn int, sets []agreeSet) {
			clear(counts)
			all, any, coded := ^agreeSet(0), agreeSet(0), agreeCoded
			for _, s := range sets {
				all, any, coded = all&s, any|s, coded&s
				for j := range counts {
					counts[j] += int(s >> j & 1)
				}
			}
			if coded == 0 {
				out.LeftOut++
				return
			}
			out.Compared++
			whole.items++
			for j, n := range counts {
				whole.add(j, n)
				by[j].add(0, n)
				by[j].add(1, coders-n)
				by[j].items++
			}
			if all == any {
				out.Unanimous++
				return
			}
			out.Differences = append(out.Differences, r.difference(i, turn, session, sets))
		})
		if err != nil {
			return PanelAgreement{}, err
		}
	}
	var p statPool
	for j := range out.Codes {
		given := statProduct(out.Compared, coders)
		out.Codes[j] = PanelCode{
			Code: r.labels[j], Prevalence: p.over(float64(by[j].totals[0]), given), Kappa: by[j].kappa(&p),
		}
	}
	if out.Kappa = (Kappa{Items: out.Compared, Undefined: UndefinedSets}); !r.several {
		out.Kappa = whole.kappa(&p)
	}
	return out, nil
}

// agreeCoders returns how many coders all sessions have, two at least; 0
// without a session.
func agreeCoders(sessions [][]mi.Coded) (int, error) {
	for i, s := range sessions {
		if len(s) < 2 || len(s) != len(sessions[0]) {
			return 0, &MismatchError{Session: i, Index: -1, Field: "coders"}
		}
	}
	if len(sessions) == 0 {
		return 0, nil
	}
	return len(sessions[0]), nil
}
