package ocean_test

import (
	"context"
	"fmt"
	"os"

	"github.com/evoke-mi/evoke/mi"
	"github.com/evoke-mi/evoke/mi/english"
	"github.com/evoke-mi/evoke/ocean"
)

// plannedTalk is a conversation that comes to a plan.
func plannedTalk() mi.Coded {
	m := english.Model()
	coder := mi.Coder{Client: mi.NewChangeTalk(m), Counsellor: ocean.NewRecognizer(m)}
	coded, err := coder.Code(context.Background(), mi.Conversation{
		Goal: mi.ParseGoal("more exercise"),
		Turns: []mi.Turn{
			{Role: mi.Counsellor, Text: "What will you do?"},
			{Role: mi.Client, Text: "I'm going to walk to work with my sister on Tuesdays. If it rains, I'll take the stairs instead."},
			{Role: mi.Counsellor, Text: "And how will you know that it's working?"},
			{Role: mi.Client, Text: "When I get up the hill without stopping."},
		},
	})
	if err != nil {
		panic(err)
	}
	return coded
}

// PlanOf gathers what the client said, and names what is missing.
func ExamplePlanOf() {
	plan := ocean.PlanOf(plannedTalk()).Parties[0]
	for _, s := range plan.Steps {
		fmt.Printf("%s (turn %d)\n", s.Words(), s.Said.Turn)
		for _, w := range s.When {
			fmt.Println("  when:", w.Words())
		}
	}
	for _, l := range plan.IfThens {
		fmt.Printf("%s > %s\n", l.If.Words, l.Then.Words())
	}
	for _, g := range plan.Gaps[:2] {
		fmt.Printf("%s: %s\n", g.Field, g.Text)
	}
	// Output:
	// I'm going to walk to work with my sister on Tuesdays (turn 1)
	//   when: on Tuesdays
	// If it rains > I'll take the stairs instead
	// change: What would you like to be different?
	// reason: What makes this matter to you?
}

// WriteText makes a text to hand over. The numbers are those of the turns.
func ExamplePlan_WriteText() {
	plan := ocean.PlanOf(plannedTalk())
	plan.Parties[0].Gaps = nil
	if err := plan.WriteText(os.Stdout); err != nil {
		fmt.Println(err)
	}
	// Output:
	// Plan: more exercise
	//
	// Steps
	//   - "I'm going to walk to work with my sister on Tuesdays" [1]
	//       when: "on Tuesdays" [1]
	//       with whom: "with my sister" [1]
	// If and then
	//   - "If it rains" [1] > "I'll take the stairs instead" [1]
	// How I will know that it works
	//   - "When I get up the hill without stopping" [3]
	//
	// A number in brackets is the turn in which it was said, counted from 0.
}

// View says for each party what it got and gave.
func ExampleRoom_View() {
	coded := mi.Coded{
		Parties: []mi.Party{
			{Name: "Ada", Role: mi.Client, Goal: mi.ParseGoal("more practising")},
			{Name: "Ben", Role: mi.Client, Goal: mi.ParseGoal("less practising")},
		},
		Turns: []mi.CodedTurn{
			{Turn: mi.Turn{Role: mi.Client, Party: "Ada", Text: "I want peace with my neighbour, and to play."}},
			{Turn: mi.Turn{Role: mi.Client, Party: "Ben", Text: "I want some peace too."}},
		},
	}
	view := ocean.Room{}.View(coded)
	for _, v := range view.Clients {
		fmt.Println(v.Party, v.Turns, "turn,", v.Words, "words")
	}
	for _, c := range view.Common {
		fmt.Println("in common:", c.Words[0].Words)
	}
	fmt.Println("neutral about the outcome:", view.Equipoise)
	// Output:
	// Ada 1 turn, 9 words
	// Ben 1 turn, 5 words
	// in common: peace
	// neutral about the outcome: true
}

// A leader says whose benefit it is before anything is evoked.
func ExampleInterest_Principles() {
	for _, p := range ocean.InterestHelper.Principles() {
		fmt.Printf("%s: %s\n", p.Move, p.Text)
	}
	// Output:
	// name interest: Say whose benefit it is before evoking anything.
	// answer plainly: Rules, safety and performance standards are told plainly and are no matter for evoking.
	// emphasise choice: Keep MI for what the person is free to choose, and leave that choice.
}
