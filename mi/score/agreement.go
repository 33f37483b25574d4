package score

import "github.com/evoke-mi/evoke/mi"

// A DoubleCoding is one conversation as two coders coded it: two people, or a
// person and a program. Precision and recall take First for the truth.
type DoubleCoding struct {
	First, Second mi.Coded
}

// An Agreement says how far two coders agree on one attribute of the turns. It
// holds no words of the talk.
type Agreement struct {
	// Attribute is what was compared.
	Attribute Attribute `json:"attribute"`
	// Labels are the codes in their own order.
	Labels []string `json:"labels"`
	// Compared is how many turns both coders coded. LeftOut is how many more
	// turns of the role there were; they are in none of the numbers.
	Compared int `json:"compared"`
	LeftOut  int `json:"left_out"`
	// Kappa is Cohen's kappa. Its Observed is the plain agreement, the share
	// of turns with the same code. Where turns have several codes, Observed is
	// the share of turns with all the same codes, and kappa is by code only.
	Kappa Kappa `json:"kappa"`
	// Given is kappa over those turns alone where both coders gave a code
	// other than "none": agreement that there was nothing to find makes
	// Kappa larger (field guide 8). It is nil for attributes without "none".
	Given *Kappa `json:"given,omitempty"`
	// Codes has the agreement on each code, in the order of Labels.
	Codes []CodeAgreement `json:"codes"`
	// MacroF1 is the mean F1 of the codes that anybody gave, nil where there
	// are none.
	MacroF1 *float64 `json:"macro_f1"`
	// Confusion counts turns: by rows the first coder's code, by columns the
	// second's, both in the order of Labels. It is nil where turns have
	// several codes.
	Confusion [][]int `json:"confusion,omitempty"`
	// Differences lists the turns that were coded differently, in their order.
	Differences []Difference `json:"differences"`
}

// A CodeAgreement says how far two coders agree on where one code is.
type CodeAgreement struct {
	// Code is the code.
	Code string `json:"code"`
	// First and Second are how many turns each coder gave the code, Both how
	// many both gave it.
	First  int `json:"first"`
	Second int `json:"second"`
	Both   int `json:"both"`
	// Prevalence is the mean share of turns with the code; nil where there
	// are no turns.
	Prevalence *float64 `json:"prevalence"`
	// Kappa is Cohen's kappa of the code against all others.
	Kappa Kappa `json:"kappa"`
	// Precision, Recall and F1 are the second coder's, with the first's codes
	// taken for the truth. F1 does not depend on which is which. Each is nil
	// where it would be 0/0.
	Precision *float64 `json:"precision"`
	Recall    *float64 `json:"recall"`
	F1        *float64 `json:"f1"`
}

// A Difference is a turn that was not coded alike.
type Difference struct {
	// Session counts the conversations given from nought, Conversation is the
	// ID of this one.
	Session      int    `json:"session"`
	Conversation string `json:"conversation,omitempty"`
	// Index counts the turns of the conversation from nought, Turn is the
	// turn's own number.
	Index int `json:"index"`
	Turn  int `json:"turn"`
	// Codes has each coder's codes of the turn, in the order in which the
	// coders were given; one code each but for MITI and MISC.
	Codes [][]string `json:"codes"`
}

// Agree compares two codings of the same conversations, of one or of several
// pooled. Only turns that both coders coded count: a client's turn with a
// valence other than unknown, a counsellor's turn with a main behaviour. A list
// of MITI or MISC codes that is empty says that there are none; one that is nil
// that nobody looked. The valence compared is [mi.Talk.Valence], also where the
// coder abstained, as leaving out what was hard would flatter it.
//
// The error is an [*mi.LabelError] for an unknown attribute and a
// [*MismatchError] where two codings are not of the same turns. Time is linear
// in the turns.
func Agree(a Attribute, sessions ...DoubleCoding) (Agreement, error) {
	r, err := agreeReaderOf(a)
	if err != nil {
		return Agreement{}, err
	}
	out := Agreement{
		Attribute: a, Labels: r.labels, Codes: make([]CodeAgreement, len(r.labels)), Differences: []Difference{},
	}
	table := make([][]int, len(r.labels))
	for i := range table {
		table[i] = make([]int, len(r.labels))
	}
	same := 0
	for i := range sessions {
		coders := [2]mi.Coded{sessions[i].First, sessions[i].Second}
		err := r.each(i, coders[:], func(turn int, sets []agreeSet) {
			first, second := sets[0], sets[1]
			if first&second&agreeCoded == 0 {
				out.LeftOut++
				return
			}
			out.Compared++
			for j := range out.Codes {
				x, y := int(first>>j&1), int(second>>j&1)
				out.Codes[j].First += x
				out.Codes[j].Second += y
				out.Codes[j].Both += x & y
			}
			if !r.several {
				table[first.only()][second.only()]++
			}
			if first == second {
				same++
				return
			}
			out.Differences = append(out.Differences, r.difference(i, turn, coders[:], sets))
		})
		if err != nil {
			return Agreement{}, err
		}
	}
	var p statPool
	agreeCodes(&p, &out)
	if r.several {
		out.Kappa = Kappa{Items: out.Compared, Observed: p.count(same, out.Compared), Undefined: UndefinedSets}
		return out, nil
	}
	out.Kappa, out.Confusion = kappaOfTable(&p, table), table
	if r.none {
		given := kappaGiven(&p, table)
		out.Given = &given
	}
	return out, nil
}

// agreeCodes computes what follows from the counts of each code.
func agreeCodes(p *statPool, out *Agreement) {
	sum, n := 0.0, 0
	for j := range out.Codes {
		c := &out.Codes[j]
		c.Code = out.Labels[j]
		c.Prevalence = p.count(c.First+c.Second, 2*out.Compared)
		onlyFirst, onlySecond := c.First-c.Both, c.Second-c.Both
		neither := out.Compared - c.Both - onlyFirst - onlySecond
		c.Kappa = kappaOfTable(p, [][]int{{c.Both, onlyFirst}, {onlySecond, neither}})
		c.Precision = p.count(c.Both, c.Second)
		c.Recall = p.count(c.Both, c.First)
		if c.F1 = p.count(2*c.Both, c.First+c.Second); c.F1 != nil {
			sum, n = sum+*c.F1, n+1
		}
	}
	out.MacroF1 = p.over(sum, float64(n))
}

// kappaGiven is kappa without the last code, "none", of either coder.
func kappaGiven(p *statPool, table [][]int) Kappa {
	n := len(table) - 1
	given := make([][]int, n)
	for i := range given {
		given[i] = table[i][:n]
	}
	return kappaOfTable(p, given)
}
