package score

import "github.com/evoke-mi/evoke/mi"

// A CountAgreement says how far coders agree on how often each code comes in a
// session. Counts can agree where the turns do not.
type CountAgreement struct {
	// Attribute is what was counted.
	Attribute Attribute `json:"attribute"`
	// Sessions and Coders are how many there are.
	Sessions int `json:"sessions"`
	Coders   int `json:"coders"`
	// Compared is how many turns all coders coded. LeftOut is how many more
	// turns of the role there were; they are not counted.
	Compared int `json:"compared"`
	LeftOut  int `json:"left_out"`
	// Codes has the counts of each code, in its own order.
	Codes []CodeCounts `json:"codes"`
}

// CodeCounts is how often one code came in each session.
type CodeCounts struct {
	// Code is the code.
	Code string `json:"code"`
	// Counts has a row for each session, with a count for each coder.
	Counts [][]int `json:"counts"`
	// ICC is the intraclass correlation of the counts.
	ICC Intraclass `json:"icc"`
}

// AgreeCounts compares the counts of several sessions, each with one entry for
// each coder, in the same order. What counts, and the errors, are as for
// [Agree]; a MISC code is counted as often as a turn has it, anything else once
// a turn. MITI counts by the volley: for those counts, and for any others, give
// them to [ICC].
func AgreeCounts(a Attribute, sessions ...[]mi.Coded) (CountAgreement, error) {
	r, err := agreeReaderOf(a)
	if err != nil {
		return CountAgreement{}, err
	}
	coders, err := agreeCoders(sessions)
	if err != nil {
		return CountAgreement{}, err
	}
	out := CountAgreement{
		Attribute: a, Sessions: len(sessions), Coders: coders, Codes: make([]CodeCounts, len(r.labels)),
	}
	for j := range out.Codes {
		out.Codes[j] = CodeCounts{Code: r.labels[j], Counts: make([][]int, len(sessions))}
	}
	for i, session := range sessions {
		for j := range out.Codes {
			out.Codes[j].Counts[i] = make([]int, coders)
		}
		err := r.each(i, session, func(turn int, sets []agreeSet) {
			for _, s := range sets {
				if s&agreeCoded == 0 {
					out.LeftOut++
					return
				}
			}
			out.Compared++
			for c, s := range sets {
				for j := range out.Codes {
					n := int(s >> j & 1)
					if n > 0 && r.amount != nil {
						n = r.amount(&session[c].Turns[turn], j)
					}
					out.Codes[j].Counts[i][c] += n
				}
			}
		})
		if err != nil {
			return CountAgreement{}, err
		}
	}
	var p statPool
	for j := range out.Codes {
		out.Codes[j].ICC = iccOf(&p, agreeFloats(out.Codes[j].Counts))
	}
	return out, nil
}

func agreeFloats(counts [][]int) [][]float64 {
	out := make([][]float64, len(counts))
	for i, row := range counts {
		for _, n := range row {
			out[i] = append(out[i], float64(n))
		}
	}
	return out
}
