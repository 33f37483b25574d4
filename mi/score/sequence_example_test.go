package score_test

import (
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/score"
)

// What did the client do after a reflection? The session is short, so the
// number to look at is the shrunken one, and it says itself that it is small.
func ExampleSequencer_Sequences() {
	session := mi.Coded{Turns: []mi.CodedTurn{
		mainTurn(mi.MainQuestion), valenceTurn(mi.Neutral), mainTurn(mi.MainReflection), valenceTurn(mi.Change),
		mainTurn(mi.MainReflection), valenceTurn(mi.Change), mainTurn(mi.MainInput), valenceTurn(mi.Sustain),
		mainTurn(mi.MainQuestion), valenceTurn(mi.Neutral), mainTurn(mi.MainReflection), valenceTurn(mi.Change),
	}}
	s, err := score.Sequencer{}.Sequences(session)
	if err != nil {
		fmt.Println(err)
		return
	}
	t, _ := s.ClientAfterCounsellor.Of("reflection", "change")
	fmt.Printf("%d of %d, base rate %.2f, shrunken to %.2f\n", t.Count, t.FromCount, *t.BaseRate, *t.Shrunken)
	fmt.Printf("log odds against the base rate %.2f, small: %t\n", *t.LogOdds, t.Small)
	fmt.Println("odds ratio undefined:", t.OddsRatio == nil)
	fmt.Println(s.Note)
	// Output:
	// 3 of 3, base rate 0.50, shrunken to 0.62
	// log odds against the base rate 0.47, small: true
	// odds ratio undefined: true
	// descriptive: what followed what in these conversations, not what caused it
}

// Did change talk go on? Where two people alternate, the client's next turn is
// two places on.
func ExampleSequencer_Transitions() {
	session := mi.Coded{Turns: []mi.CodedTurn{
		valenceTurn(mi.Change), mainTurn(mi.MainReflection), valenceTurn(mi.Change), mainTurn(mi.MainQuestion), valenceTurn(mi.Neutral),
		mainTurn(mi.MainReflection), valenceTurn(mi.Change), mainTurn(mi.MainReflection), valenceTurn(mi.Change),
	}}
	ts, err := score.Sequencer{Lag: 2}.Transitions(mi.Client, mi.Client, session)
	if err != nil {
		fmt.Println(err)
		return
	}
	t, _ := ts.Of("change", "change")
	fmt.Println(t.Count, "of", t.FromCount)
	// Output:
	// 2 of 3
}
