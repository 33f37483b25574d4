package ocean_test

import (
	"context"
	"fmt"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

func ExampleSuggester() {
	coder := mi.Coder{Client: mi.NewChangeTalk(english.Model()), Counsellor: ocean.NewRecognizer(english.Model())}
	coded, err := coder.Code(context.Background(), mi.Conversation{
		Goal: mi.ParseGoal("less drinking"),
		Turns: []mi.Turn{
			{Number: 0, Role: mi.Counsellor, Text: "What have you been thinking about it?"},
			{Number: 1, Role: mi.Client, Text: "I don't know. Just tell me what to do."},
		},
	})
	if err != nil {
		panic(err)
	}
	got := ocean.Suggester{Most: 2}.Suggest(coded)
	for _, s := range got.Moves {
		fmt.Printf("%s (%s): %s\n", s.Move, s.Main, s.Why)
	}
	answer := got.Moves[0].Answers[0]
	fmt.Printf("%q\n", answer.In(coded.Turns[answer.Turn].Turn.Text))
	// Output:
	// offer menu (input): who asks for advice has given leave: offer a menu and leave the choice with them
	// affirm (other): who asks for advice has given leave: offer a menu and leave the choice with them
	// "tell me what to do"
}

func ExampleTrack() {
	coded := mi.Coded{
		Goal: mi.ParseGoal("stop smoking"),
		Turns: []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Counsellor, Text: "So what will you do?"}},
			{Turn: mi.Turn{Role: mi.Client, Text: "I've made up my mind, Sunday is the day."}},
		},
	}
	got := ocean.Track(coded)
	fmt.Println(got.Task, "-", got.Why)
	// Output:
	// planning - the person has decided
}
