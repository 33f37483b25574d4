package score_test

import (
	"errors"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// mainTurn is a counsellor's turn with its main behaviour, valenceTurn a client's turn
// with its valence, as a coder's file has them.
func mainTurn(m mi.Main) mi.CodedTurn {
	return mi.CodedTurn{
		Turn: mi.Turn{Role: mi.Counsellor}, Counsellor: &mi.CounsellorCodes{Response: mi.Response{Main: m}},
	}
}

func valenceTurn(v mi.Valence) mi.CodedTurn {
	return mi.CodedTurn{Turn: mi.Turn{Role: mi.Client}, Client: &mi.ClientCodes{Talk: mi.Talk{Valence: v}}}
}

// A supervisor checks the program's codes of one session against her own.
func ExampleAgree() {
	hers := mi.Coded{ID: "session-3", Turns: []mi.CodedTurn{
		valenceTurn(mi.Change), valenceTurn(mi.Neutral), valenceTurn(mi.Neutral), valenceTurn(mi.Sustain), valenceTurn(mi.Change), valenceTurn(mi.Neutral),
	}}
	ours := mi.Coded{ID: "session-3", Turns: []mi.CodedTurn{
		valenceTurn(mi.Change), valenceTurn(mi.Neutral), valenceTurn(mi.Change), valenceTurn(mi.Sustain), valenceTurn(mi.Change), valenceTurn(mi.Neutral),
	}}
	a, err := score.Agree(score.AttributeValence, score.DoubleCoding{First: hers, Second: ours})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%d turns, agreement %.2f, kappa %.2f (%s), macro-F1 %.2f\n",
		a.Compared, *a.Kappa.Observed, *a.Kappa.Value, a.Kappa.Band, *a.MacroF1)
	for _, c := range a.Codes {
		fmt.Printf("%-8s prevalence %.2f, precision %.2f, recall %.2f\n", c.Code, *c.Prevalence, *c.Precision, *c.Recall)
	}
	for _, d := range a.Differences {
		fmt.Println("turn at index", d.Index, "hers", d.Codes[0], "ours", d.Codes[1])
	}
	// Output:
	// 6 turns, agreement 0.83, kappa 0.74 (substantial), macro-F1 0.87
	// change   prevalence 0.42, precision 0.67, recall 1.00
	// neutral  prevalence 0.42, precision 1.00, recall 0.67
	// sustain  prevalence 0.17, precision 1.00, recall 1.00
	// turn at index 2 hers [neutral] ours [change]
}

// Three coders code the same session: how far do they agree?
func ExampleAgreeAll() {
	panel := []mi.Coded{
		{Turns: []mi.CodedTurn{mainTurn(mi.MainQuestion), mainTurn(mi.MainReflection), mainTurn(mi.MainInput), mainTurn(mi.MainQuestion)}},
		{Turns: []mi.CodedTurn{mainTurn(mi.MainQuestion), mainTurn(mi.MainReflection), mainTurn(mi.MainInput), mainTurn(mi.MainReflection)}},
		{Turns: []mi.CodedTurn{mainTurn(mi.MainQuestion), mainTurn(mi.MainReflection), mainTurn(mi.MainOther), mainTurn(mi.MainQuestion)}},
	}
	a, err := score.AgreeAll(score.AttributeMain, panel)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("Fleiss' kappa %.2f of %d coders, alike in %d of %d turns\n", *a.Kappa.Value, a.Coders, a.Unanimous, a.Compared)
	// Output:
	// Fleiss' kappa 0.51 of 3 coders, alike in 2 of 4 turns
}

// Two coders count the questions of three sessions. Where only one of the codes
// was ever used nothing can be said of it.
func ExampleAgreeCounts() {
	session := func(first, second int) []mi.Coded {
		out := make([]mi.Coded, 2)
		for i := range 8 {
			for c, n := range []int{first, second} {
				m := mi.MainOther
				if i < n {
					m = mi.MainQuestion
				}
				out[c].Turns = append(out[c].Turns, mainTurn(m))
			}
		}
		return out
	}
	a, err := score.AgreeCounts(score.AttributeMain, session(1, 2), session(4, 4), session(7, 6))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, c := range a.Codes[:2] {
		if c.ICC.Value == nil {
			fmt.Println(c.Code, c.Counts, "undefined:", c.ICC.Undefined)
			continue
		}
		fmt.Printf("%s %v ICC(2,1) %.3f, %s\n", c.Code, c.Counts, *c.ICC.Value, c.ICC.Band)
	}
	// Output:
	// question [[1 2] [4 4] [7 6]] ICC(2,1) 0.947, excellent
	// reflection [[0 0] [0 0] [0 0]] undefined: neither sessions nor coders vary
}

// Codes of another conversation are refused.
func ExampleMismatchError() {
	_, err := score.Agree(score.AttributeMain, score.DoubleCoding{
		First:  mi.Coded{Turns: []mi.CodedTurn{mainTurn(mi.MainQuestion), valenceTurn(mi.Change)}},
		Second: mi.Coded{Turns: []mi.CodedTurn{valenceTurn(mi.Change), mainTurn(mi.MainQuestion)}},
	})
	fmt.Println(err)
	if e, ok := errors.AsType[*score.MismatchError](err); ok {
		fmt.Println(e.Index, e.Field)
	}
	// Output:
	// score: session at index 0, coder at index 1, turn at index 0: want the role of the first coder's
	// 0 role
}

// A table from anywhere, by rows the one coder and by columns the other.
func ExampleCohenKappa() {
	k, err := score.CohenKappa([][]int{{20, 5}, {10, 15}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*k.Observed, *k.Expected, *k.Value, k.Band)
	// Output:
	// 0.7 0.5 0.4 fair
}

// Where only one code was used, kappa is undefined.
func ExampleFleissKappa() {
	k, err := score.FleissKappa([][]int{{3, 0}, {3, 0}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(k.Value == nil, k.Undefined)
	// Output:
	// true expected agreement is 1
}

// The reflection to question ratios of four sessions, as three coders have them.
func ExampleICC() {
	icc, err := score.ICC([][]float64{{1.2, 1.0, 1.1}, {0.4, 0.5, 0.4}, {2.0, 1.7, 2.2}, {0.9, 1.1, 0.8}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Printf("%.2f %s\n", *icc.Value, icc.Band)
	fmt.Println(score.CicchettiBands().Source)
	// Output:
	// 0.94 excellent
	// Cicchetti 1994, Psychological Assessment 6(4), 284-290: a convention
}

func ExampleLandisKochBands() {
	for _, b := range score.LandisKochBands().Bands[:3] {
		if b.From == nil {
			fmt.Println(b.Label)
			continue
		}
		fmt.Println(b.Label, "from", *b.From, "above:", b.Above)
	}
	// Output:
	// poor
	// slight from 0 above: false
	// fair from 0.2 above: true
}

func ExampleParseAttribute() {
	a, err := score.ParseAttribute("counsellor MITI")
	fmt.Println(a, err)
	_, err = score.ParseAttribute("mood")
	fmt.Println(err != nil)
	// Output:
	// counsellor MITI <nil>
	// true
}
